"""Every shipped pack, mutated sentence by sentence: minutes, so `make mutants` is its command."""

from __future__ import annotations

import pytest

from publication_flow.policy import packs
from publication_flow.policy.rulebook import rulebook
from publication_flow.testing.excuses import excuses_of
from publication_flow.testing.mutation import survey
from publication_flow.testing.runner import parse_clauses

MUTANTS = {"cn-civil-affairs": 1000}


@pytest.mark.parametrize("pack", packs.names())
def test_every_sentence_of_a_shipped_pack_is_tested_or_excused(pack: str) -> None:
    """A shipped pack's clauses kill every mutant but those that carry a written reason."""
    clauses = list(parse_clauses(packs.clauses(pack)).clauses)
    found = survey(rulebook(packs.pack(pack)), clauses, excuses_of(pack).mutants)

    assert [] == [mutant.id for mutant in found.survivors]
    assert () == found.stale
    assert () == found.broken
    assert found.mutants == len(found.kills) + len(found.excused)
    assert found.mutants > MUTANTS.get(pack, 300)
