"""The clauses that each pack ships: they hold under it, and tell its policy from the others."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest

from publication_flow.policy import packs
from publication_flow.policy.rulebook import rulebook
from publication_flow.testing.runner import ClauseResult, Clauses, parse_clauses

ALL = packs.names()
TABLE = tomllib.loads((Path(__file__).parent / "expected_failures.toml").read_text("utf-8"))
PAIRS = [(one, other) for one in ALL for other in ALL if one != other]
SENTENCES_OF_THE_DOCUMENT = range(1, 60)


@pytest.fixture(scope="module")
def parsed() -> dict[str, Clauses]:
    """The clauses of every pack, parsed once."""
    return {name: parse_clauses(packs.clauses(name)) for name in ALL}


def tag_lines(name: str) -> list[str]:
    """The tag line of every clause of a pack."""
    texts = [data.decode() for _, data in packs.clauses(name)]
    return [line.strip() for text in texts for line in text.splitlines() if "@clause-" in line]


def statuses(results: list[ClauseResult]) -> dict[str, set[str]]:
    """Clause ids by what became of them, without those that hold."""
    found: dict[str, set[str]] = {}
    for result in results:
        if result.status != "holds":
            found.setdefault(result.status, set()).add(result.clause)
    return found


def expected(one: str, other: str, clauses: Clauses) -> dict[str, set[str]]:
    """What the table says of a pack's clauses under another policy; "rest" are all not named."""
    entry: dict[str, Any] = next(
        e for e in TABLE["expected"] if (e["clauses_of"], e["under"]) == (one, other)
    )
    named = {s: entry[s] for s in ("broken", "error", "not-applicable") if s in entry}
    told = {clause for ids in named.values() if ids != "rest" for clause in ids}
    rest = {clause.id for clause in clauses.clauses} - told
    return {status: rest if ids == "rest" else set(ids) for status, ids in named.items()}


@pytest.mark.parametrize("name", ALL)
def test_a_pack_holds_its_own_clauses(name: str, parsed: dict[str, Clauses]) -> None:
    """Every clause of a pack holds under its policy, and none is left out as not applicable."""
    results = parsed[name].run(packs.pack(name))

    assert len(results) > 150
    assert {} == statuses(results)


@pytest.mark.parametrize(("one", "other"), PAIRS)
def test_clauses_fail_under_another_policy_as_the_table_says(
    one: str, other: str, parsed: dict[str, Clauses]
) -> None:
    """Exactly those named: broken, an error for want of a word, or not applicable."""
    results = parsed[one].run(packs.pack(other))

    assert expected(one, other, parsed[one]) == statuses(results)


def test_the_table_names_every_pair_once() -> None:
    """A pack that joins the others asks for its rows."""
    named = [(entry["clauses_of"], entry["under"]) for entry in TABLE["expected"]]

    assert sorted(PAIRS) == sorted(named)


@pytest.mark.parametrize("name", ALL)
def test_every_clause_says_how_binding_it_is_and_what_it_states(name: str) -> None:
    """One level, and a basis of the policy or a sentence of the document."""
    levels = [re.findall(r"@(mandatory|advisory)\b", line) for line in tag_lines(name)]
    states = [re.findall(r"@(?:basis|seed)-\S+", line) for line in tag_lines(name)]

    assert [] == [
        line for line, found in zip(tag_lines(name), levels, strict=True) if len(found) != 1
    ]
    assert [] == [line for line, found in zip(tag_lines(name), states, strict=True) if not found]


@pytest.mark.parametrize("name", ALL)
def test_what_a_clause_states_exists(name: str) -> None:
    """Bases are those of the policy; the document has fifty-nine sentences."""
    policy = rulebook(packs.pack(name)).policy
    lines = "\n".join(tag_lines(name))
    bases = set(re.findall(r"@basis-(\S+)", lines))
    sentences = {int(number) for number in re.findall(r"@seed-(\d+)", lines)}

    assert set() == bases - set(policy.basis)
    assert set() == sentences - set(SENTENCES_OF_THE_DOCUMENT)


@pytest.mark.parametrize("name", ALL)
def test_every_clause_has_an_english_title(name: str, parsed: dict[str, Clauses]) -> None:
    """Above each scenario stands what it says in English."""
    titles = [clause.title_en for clause in parsed[name].clauses]

    assert "" not in titles
    assert len(titles) > 150
