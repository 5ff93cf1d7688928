"""Coverage of the default pack, whose clauses are the most: all of its cells, and the command."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from publication_flow.policy import packs
from publication_flow.policy.rulebook import rulebook
from publication_flow.testing.clauses import Clause
from publication_flow.testing.coverage import cover
from publication_flow.testing.excuses import excuses_of
from publication_flow.testing.runner import parse_clauses
from tests.hosts.cli_lines import line

PACK = "cn-civil-affairs"
CELL = "provide: drafted → department-provided / within-remit"


@pytest.fixture(scope="module")
def clauses() -> list[Clause]:
    return list(parse_clauses(packs.clauses(PACK)).clauses)


def test_every_cell_of_the_default_pack_is_decided_or_excused(clauses: list[Clause]) -> None:
    """Each arrow is allowed once and denied once for each of its rules, unless a reason says why
    it cannot be; and every other cell is of a wrong stage or post."""
    found = cover(rulebook(packs.pack(PACK)), clauses, excuses_of(PACK).cells)

    assert [] == [cell.id for cell in found.undecided]
    assert () == found.stale
    assert () == found.broken
    assert () == found.wrong
    assert () == found.unreached
    assert found.others > 1000


def test_the_command_names_the_cell_of_a_removed_clause(
    tmp_path: Path, clauses: list[Clause]
) -> None:
    """Without its one clause the default pack has an uncovered cell and a survivor by name."""
    found = cover(rulebook(packs.pack(PACK)), clauses, {})
    (clause,) = next(cell.clauses for cell in found.cells if cell.id == CELL)
    for name, data in packs.clauses(PACK):
        text = without(data.decode(), clause)
        (tmp_path / name).write_text(text, encoding="utf-8")
    args = ("--policy", PACK, "--clauses", "none", "--features", str(tmp_path))
    told = line("policy", "coverage", *args)

    assert 1 == told.code
    assert CELL in told.out
    assert "在“拟稿”环节“提供”不符合规程，因为“栏目不归本科室负责”" in told.out
    assert 0 == line("policy", "coverage", "--json").code


def without(text: str, clause: str) -> str:
    """A feature without the scenario of a clause: from its tags to the next empty line that an
    indented tag, rule or the end follows."""
    found = re.search(rf"(?ms)^    @clause-{clause} .*?(?=^    @clause-|^  # en:|^  规则|\Z)", text)
    return text if found is None else text[: found.start()] + text[found.end() :]
