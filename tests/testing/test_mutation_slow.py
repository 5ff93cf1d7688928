"""The default pack, mutated sentence by sentence: minutes, so it has a command of its own."""

from __future__ import annotations

from publication_flow.policy import packs
from publication_flow.policy.rulebook import rulebook
from publication_flow.testing.excuses import excuses_of
from publication_flow.testing.mutation import survey
from publication_flow.testing.runner import parse_clauses

PACK = "cn-civil-affairs"


def test_every_sentence_of_the_default_pack_is_tested_or_excused() -> None:
    """Its clauses kill every mutant but those that carry a written reason."""
    clauses = list(parse_clauses(packs.clauses(PACK)).clauses)
    found = survey(rulebook(packs.pack(PACK)), clauses, excuses_of(PACK).mutants)

    assert [] == [mutant.id for mutant in found.survivors]
    assert () == found.stale
    assert () == found.broken
    assert found.mutants == len(found.kills) + len(found.excused)
    assert found.mutants > 1000
