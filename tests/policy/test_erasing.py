"""A policy in which one person alone could erase, or for no reason, is refused when it is read."""

from __future__ import annotations

import re

import pytest

from publication_flow.errors import BadPolicy
from publication_flow.policy import packs
from publication_flow.policy.load import parse
from publication_flow.policy.rulebook import rulebook

PACK = packs.pack("cn-civil-affairs").decode()
_ENTRY = re.compile(r'\[\[kinds\.item\.actions\]\]\nid = "([a-z-]+)-erasure"\n.*?(?=\n\n)', re.S)


def changed(action: str, old: str, new: str) -> bytes:
    """The pack with one entry of the item's changed."""
    entry = next(m.group() for m in _ENTRY.finditer(PACK) if m.group(1) == action)
    assert entry.count(old) == 1
    return PACK.replace(entry, entry.replace(old, new)).encode()


@pytest.mark.parametrize(
    ("action", "old", "new", "code"),
    [
        ("approve", ', { rule = "not-own-mark", mark = "erasure-proposed" }', "",
         "policy.erases-unproposed"),
        ("approve", ", keyed = true", "", "policy.erases-unproposed"),
        ("approve", 'clears = ["erasure-proposed"]\n', "", "policy.erases-unproposed"),
        ("approve", 'key = "scope"\n', "", "policy.erases-scope"),
        ("approve", "required = true, ", "", "policy.erases-scope"),
        ("approve", "choices = { whole", "choices = { all", "policy.erases-scope"),
        ("propose", 'reason = "required"\n', "", "policy.erases-ground"),
        ("propose", 'key = "scope"\n', "", "policy.erases-ground"),
        ("propose", '"ground of erasure" }, required = true', '"ground of erasure" }',
         "policy.erases-ground"),
    ],
)  # fmt: skip
def test_what_erasing_must_ask_for(action: str, old: str, new: str, code: str) -> None:
    """Another person's proposal, of a scope there is, with a reason and a ground in law."""
    with pytest.raises(BadPolicy) as bad:
        parse(changed(action, old, new))

    assert code in {mistake["code"] for mistake in bad.value.mistakes}
    for lang in ("zh", "en"):
        assert "{" not in bad.value.sentence(lang)


def test_every_kind_of_the_pack_can_be_erased() -> None:
    """Each kind of matter has its proposal, its approval that erases, and a way to decline."""
    kinds = rulebook(PACK.encode()).policy.kinds.values()

    for kind in kinds:
        assert ["approve-erasure"] == [a.id for a in kind.actions if a.erases]
        assert {"propose-erasure", "decline-erasure"} <= set(kind.action_ids())
