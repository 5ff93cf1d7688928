"""The seed map: every sentence of the seed once, and nothing named that does not exist."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.docs import pages, said

SENTENCES = range(1, 60)  # of the seed, as they are numbered in the map
HEADINGS = {"zh": "逐句对照", "en": "Sentence by sentence"}
STATES = {"zh": ("已有", "部分", "后续：第 "), "en": ("there", "in part", "later: phase ")}
LATER = 2  # among the states
SEED = pages.ROOT.parent / "shared" / "seed"

_CLAUSE = re.compile(r"\[([a-z-]+)\]\(\.\./\.\./features/(zh|en)/\1\.feature\) “(.+)”")
_SCENARIO = re.compile(r"^\s*(?:场景大纲|场景|Scenario Outline|Scenario): (.+)$", re.M)


class Row(NamedTuple):
    """One sentence in one language; `shows` are commands and queries, `held` clauses and tests."""

    lang: str
    number: int
    quote: str
    state: str
    shows: list[str]
    held: list[str]

    @property
    def how_far(self) -> int:
        return next(at for at, word in enumerate(STATES[self.lang]) if self.state.startswith(word))


def _rows(lang: str) -> list[Row]:
    found = []
    for number, quote, state, _, shows, held in pages.rows(pages.SEED_MAP, HEADINGS[lang]):
        original = quote.partition("<br>")[0]
        found.append(
            Row(lang, int(number), original[1:-1], state, pages.codes(shows), _parts(held))
        )
    return found


def _parts(cell: str) -> list[str]:
    return [part.strip() for part in cell.split("<br>") if part.strip()]


ROWS = [row for lang in pages.LANGUAGES for row in _rows(lang)]
SHOWN = sorted({show for row in ROWS for show in row.shows})
each_language = pytest.mark.parametrize("lang", pages.LANGUAGES)
each_row = pytest.mark.parametrize("row", ROWS, ids=lambda r: f"{r.lang}-{r.number}")


@each_language
def test_every_sentence_is_there_once(lang: str) -> None:
    """The sentences of the seed stand in their order, none twice, none left out."""
    assert list(SENTENCES) == [row.number for row in ROWS if row.lang == lang]


@each_row
def test_a_row_is_covered_or_says_that_it_is_later(row: Row) -> None:
    """What is there names a command or query and who holds it; what is later names nothing."""
    named = (bool(row.shows), bool(row.held))
    phase = row.state.removeprefix(STATES[row.lang][LATER]) if row.how_far == LATER else ""

    assert ((False, False) if row.how_far == LATER else (True, True)) == named
    assert row.state == STATES[row.lang][row.how_far] or re.fullmatch(r"[678](?: 期)?", phase)


def test_both_languages_say_the_same() -> None:
    """Quotes, states, commands and tests agree; a clause is the same one in the other language."""
    chinese, english = ([row for row in ROWS if row.lang == lang] for lang in pages.LANGUAGES)
    phases = [[re.sub(r"\D", "", row.state) for row in rows] for rows in (chinese, english)]

    assert [(r.number, r.quote, r.how_far, r.shows) for r in chinese] == [
        (r.number, r.quote, r.how_far, r.shows) for r in english
    ]
    assert phases[0] == phases[1]
    assert [list(_held("zh", r)) for r in chinese] == [list(_held("en", r)) for r in english]


def _held(lang: str, row: Row) -> Iterator[tuple[str, int]]:
    """Each test by its id, each clause by its file and its place there, the same in both."""
    for held in row.held:
        clause = _CLAUSE.fullmatch(held)
        if clause:
            yield clause[1], _scenarios(clause[1], lang).index(clause[3])
        else:
            yield held, 0


def _scenarios(name: str, lang: str) -> list[str]:
    file = pages.ROOT / "features" / lang / f"{name}.feature"
    return _SCENARIO.findall(file.read_text(encoding="utf-8"))


@each_row
def test_what_holds_a_row_exists(row: Row) -> None:
    """Each clause is a scenario of its file in the row's language, each test is defined."""
    unknown = [held for held in row.held if not _exists(row.lang, held)]

    assert [] == unknown


def _exists(lang: str, held: str) -> bool:
    clause = _CLAUSE.fullmatch(held)
    if clause:
        return clause[2] == lang and clause[3] in _scenarios(clause[1], lang)
    file, pair, name = held.strip("`").partition("::")
    path = pages.ROOT / file
    if not pair or not path.is_file():
        return False
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return name in {node.name for node in tree.body if isinstance(node, ast.FunctionDef)}


@pytest.mark.parametrize("shown", SHOWN)
def test_what_shows_a_row_can_be_said(
    shown: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A command line is taken by the command line's parser, a query by the method's signature."""
    monkeypatch.chdir(tmp_path)

    said.check(shown, tmp_path)


@pytest.mark.skipif(not SEED.is_dir(), reason="the seed's text does not lie beside the checkout")
def test_the_quotes_are_the_seeds() -> None:
    """Every quote stands in the seed, word for word; `…` leaves something out."""
    text = _solid("".join(file.read_text(encoding="utf-8") for file in sorted(SEED.glob("*.txt"))))
    strange = [
        row.quote
        for row in ROWS
        if not re.search(".*".join(re.escape(_solid(part)) for part in row.quote.split("…")), text)
    ]

    assert [] == strange


def _solid(text: str) -> str:
    return re.sub(r"\s+", "", text)
