"""A portal's own feature files as pytest tests, with nothing to bind: they lie there and run.

Only where a conftest names the policy that governs them (`publication_flow_policy`).
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from publication_flow.policy import packs
from publication_flow.policy.rulebook import rulebook
from publication_flow.testing.clauses import BadClauses, Clause
from publication_flow.testing.runner import ClauseResult, parse_clauses, run_clause
from publication_flow.testing.words import Words

POLICY = "publication_flow_policy"
"""The name that a conftest gives its policy: a pack, or a file beside the conftest."""


def governing(config: pytest.Config, path: Path) -> bytes | None:
    """The policy that the nearest conftest at or above a path names; None where none does.

    `pytest.UsageError` when it names neither a pack nor a file.
    """
    found: list[tuple[int, Path, Any]] = []
    for plugin in config.pluginmanager.get_plugins():
        if isinstance(plugin, ModuleType) and plugin.__file__ and hasattr(plugin, POLICY):
            folder = Path(plugin.__file__).parent
            if path.is_relative_to(folder):
                found.append((len(folder.parts), folder, getattr(plugin, POLICY)))
    if not found:
        return None
    _, folder, named = max(found, key=lambda entry: entry[0])
    if named in packs.names():
        return packs.pack(named)
    file: Path = folder / named
    if not file.is_file():
        known = ", ".join(packs.names())
        raise pytest.UsageError(
            f"{POLICY} = {named!r}: no such file in {folder}, nor pack: {known}"
        )
    return file.read_bytes()


class FeatureFile(pytest.File):
    """One feature file; each clause in it is a test on the pure core."""

    policy: bytes

    def collect(self) -> Iterator[pytest.Item]:
        name = self.path.name
        try:
            clauses = parse_clauses([(name, self.path.read_bytes())]).clauses
        except BadClauses as error:
            raise self.CollectError(error.sentence(_lang())) from None
        words = Words(rulebook(self.policy).policy)
        for clause in clauses:
            item: ClauseItem = ClauseItem.from_parent(self, name=clause.title)
            item.clause, item.words = clause, words
            yield item


class Unheld(Exception):
    """A clause that broke; pytest shows its trace instead of ours."""

    def __init__(self, result: ClauseResult) -> None:
        super().__init__(result.clause)
        self.result = result


class ClauseItem(pytest.Item):
    """One clause as a test."""

    clause: Clause
    words: Words

    def runtest(self) -> None:
        parent = self.parent
        assert isinstance(parent, FeatureFile)
        result = run_clause(self.clause, parent.policy, self.words)
        if result.status == "not-applicable" and result.note is not None:
            pytest.skip(result.note[_lang() == "en"])
        if result.status != "holds":
            if result.level == "advisory":
                pytest.xfail(told(result))
            raise Unheld(result)

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], *_: Any) -> Any:
        if isinstance(excinfo.value, Unheld):
            return told(excinfo.value.result)
        return super().repr_failure(excinfo)

    def reportinfo(self) -> tuple[Path, int, str]:
        return self.path, self.clause.line - 1, self.name


def told(result: ClauseResult) -> str:
    """Where a clause stopped and why, in the language asked for by the environment."""
    trace = result.trace
    if trace is None:
        return result.status
    row = [", ".join(f"{name} = {value}" for name, value in trace.row.items())]
    steps = [f"  {step}" for step in trace.done]
    why = trace.en if _lang() == "en" else trace.zh
    place = f"{result.file}:{trace.line}"
    return "\n".join([place, *filter(None, row), *steps, f"> {trace.step}", f"  {why}"])


def _lang() -> str:
    wanted = os.environ.get("PUBLICATION_FLOW_LANG", "zh")
    return "en" if wanted.lower().startswith("en") else "zh"
