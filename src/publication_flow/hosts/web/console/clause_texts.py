"""The clauses of a policy as people wrote them, each beside what came of running it.

The texts are feature files (Gherkin). They are cut at their scenarios here, without the parser,
which an office that only reads them need not have installed.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from textwrap import dedent
from typing import Any, NamedTuple

_SCENARIO = re.compile(
    r"\s*(?:场景大纲|剧本大纲|场景|剧本|Scenario Outline|Scenario Template|Scenario)\s*[:：]\s*(.*)"
)
_OTHER = re.compile(r"\s*(?:规则|Rule|背景|Background|功能|Feature)\s*[:：]\s*(.*)")
_TAGS = re.compile(r"\s*@")
_NOTE = re.compile(r"\s*#\s*en:\s*(.*)")
_ID = re.compile(r"@clause-(\S+)")


class Clause(NamedTuple):
    """A clause: its text, and the row of the evidence about it (None: it was not run)."""

    id: str
    title: str
    title_en: str
    text: str
    result: dict[str, Any] | None


class File(NamedTuple):
    """A feature file: its title in both languages, and its clauses."""

    name: str
    title: str
    title_en: str
    clauses: tuple[Clause, ...]

    @property
    def counts(self) -> Counter[str]:
        """How many there are of each status; not-run for those without a result."""
        return Counter(c.result["status"] if c.result else "not-run" for c in self.clauses)


def kept(evidence: bytes, clauses: bytes) -> tuple[list[File], dict[str, Any]]:
    """Files of kept evidence, and the evidence itself (tool, checked_at, ...)."""
    document = json.loads(evidence)
    texts = [(f["name"], f["text"]) for f in json.loads(clauses)["files"]]
    return files(texts, document["results"]), document


def files(texts: Iterable[tuple[str, str]], results: Iterable[dict[str, Any]] = ()) -> list[File]:
    """Each text cut into its clauses."""
    known = {row["id"]: row for row in results}
    return [_file(name, text, known) for name, text in texts]


def _file(name: str, text: str, known: dict[str, dict[str, Any]]) -> File:
    lines = text.split("\n")
    starts = list(_starts(lines))
    first = starts[0][0] if starts else len(lines)
    heads = [m[1].strip() for line in lines[:first] if (m := _OTHER.match(line))]
    ends = [start for start, _ in starts[1:]] + [len(lines)]
    found = []
    for (start, at), end in zip(starts, ends, strict=True):
        block = _without_rule(lines[start:end])
        title = _title(lines[at])
        tags = " ".join(line for line in lines[start:at] if _TAGS.match(line))
        named = _ID.search(tags)
        own = f"{name}#{title}"
        id_ = named[1] if named else next((k for k in known if k.endswith(f"#{title}")), own)
        found.append(
            Clause(id_, title, _english(lines[start:at]), dedent("\n".join(block)).strip(),
                   known.get(id_))
        )  # fmt: skip
    return File(name, heads[0] if heads else name, _english(lines[:first]), tuple(found))


def _starts(lines: list[str]) -> Iterator[tuple[int, int]]:
    """Where each scenario begins, with the tags and comments above it, and the line itself."""
    for at, line in enumerate(lines):
        if _SCENARIO.match(line):
            start = at
            while start and re.match(r"\s*[@#]", lines[start - 1]):
                start -= 1
            yield start, at


def _without_rule(block: list[str]) -> list[str]:
    """A block ends where the next rule begins: that heading is not this clause's."""
    for at, line in enumerate(block):
        if _OTHER.match(line):
            while at and re.match(r"\s*(?:[@#]|$)", block[at - 1]):
                at -= 1
            return block[:at]
    return block


def _title(line: str) -> str:
    found = _SCENARIO.match(line)
    return found[1].strip() if found else ""


def _english(lines: list[str]) -> str:
    """The English title, where a comment gives one."""
    return next((m[1].strip() for line in lines if (m := _NOTE.match(line))), "")
