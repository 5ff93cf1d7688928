"""Subtrees that begin anywhere: the published vectors, and the draft's recursive definition."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from publication_flow.ledger import merkle

VECTORS = Path(__file__).resolve().parents[2].parent / "shared" / "vectors" / "merkle.json"
LEAVES = [merkle.leaf_hash(number.to_bytes(2, "big")) for number in range(40)]


@pytest.fixture(scope="module")
def vectors() -> Any:
    """The published vectors; the test is skipped where they do not lie beside the checkout."""
    if not VECTORS.exists():
        pytest.skip("the published vectors do not lie beside the checkout")
    return json.loads(VECTORS.read_text(encoding="utf-8"))


def unhex(values: Sequence[str]) -> list[bytes]:
    return [bytes.fromhex(value) for value in values]


def subtree_proof(start: int, end: int, leaves: Sequence[bytes], whole: bool) -> list[bytes]:
    """SUBTREE_SUBPROOF of draft-ietf-plants-merkle-tree-certs, letter by letter."""
    n = len(leaves)
    if (start, end) == (0, n):
        return [] if whole else [merkle.root(leaves)]
    k = 1 << (n - 1).bit_length() - 1
    if end <= k:
        return [*subtree_proof(start, end, leaves[:k], whole), merkle.root(leaves[k:])]
    if k <= start:
        return [*subtree_proof(start - k, end - k, leaves[k:], whole), merkle.root(leaves[:k])]
    return [*subtree_proof(0, end - k, leaves[k:], False), merkle.root(leaves[:k])]


def test_published_subtree_inclusion_probes(vectors: Any) -> None:
    """A leaf in a subtree is a leaf of a tree of that many: every probe is judged right."""
    probes = vectors["subtree_inclusion_probes"]
    wrong = []
    for probe in probes:
        accepted = merkle.verify_inclusion(
            probe["leafIdx"] - probe["start"],
            probe["end"] - probe["start"],
            bytes.fromhex(probe["leafHash"]),
            unhex(probe["proof"]),
            bytes.fromhex(probe["root"]),
        )
        if accepted == probe["wantErr"]:
            wrong.append(probe["file"])

    assert [] == wrong
    assert {True, False} == {probe["wantErr"] for probe in probes}


def test_published_subtree_consistency_probes(vectors: Any) -> None:
    """Every probe is judged right, but for those that want an empty part accepted, or roots that
    are no hashes: what is not there is under every root, and shows nothing."""
    probes = vectors["subtree_consistency_probes"]
    wrong, empty = [], []
    for probe in probes:
        roots = [bytes.fromhex(probe[name]) for name in ("root1", "root2")]
        accepted = merkle.verify_subtree(
            probe["start"], probe["end"], probe["size"], unhex(probe["proof"]), *roots
        )
        if accepted == probe["wantErr"]:
            wrong.append(probe["file"])
        no_hashes = any(len(root) != 32 for root in roots)
        if not probe["wantErr"] and (probe["start"] == probe["end"] or no_hashes):
            empty.append(probe["file"])

    assert empty == wrong
    assert {True, False} == {probe["wantErr"] for probe in probes}


def test_every_subtree() -> None:
    """In trees of every small size each subtree's proof, made by the draft's recursion, holds, and
    holds for no other place; what is no subtree is refused."""
    for size in (1, 2, 3, 7, 8, 11, 16, 21):
        leaves, root = LEAVES[:size], merkle.root(LEAVES[:size])
        for start in range(size):
            for end in range(start + 1, size + 1):
                part = merkle.root(leaves[start:end])
                valid = start % (1 << (end - start - 1).bit_length()) == 0
                if not valid:
                    assert not merkle.verify_subtree(start, end, size, [], part, root)
                    continue
                proof = subtree_proof(start, end, leaves, True)
                holds = {
                    (s, e)
                    for s in range(size)
                    for e in range(s, size + 2)
                    if merkle.verify_subtree(s, e, size, proof, part, root)
                }
                assert {(start, end)} == holds


@given(st.data())
def test_altered_subtree_proofs_fail(data: st.DataObject) -> None:
    """A flipped bit in the proof or a root, a missing or an added hash, is found."""
    size = data.draw(st.integers(1, len(LEAVES)))
    bit = data.draw(st.integers(0, size.bit_length() - 1))
    start = data.draw(st.integers(0, (size - 1) >> bit)) << bit
    end = data.draw(st.integers(start + 1, min(size, start + (1 << bit))))
    part, root = merkle.root(LEAVES[start:end]), merkle.root(LEAVES[:size])
    proof = subtree_proof(start, end, LEAVES[:size], True)

    assert merkle.verify_subtree(start, end, size, proof, part, root)
    altered = [[*proof, LEAVES[0]], [LEAVES[0], *proof]]
    for at, value in enumerate(proof):
        turned = bytes([value[0] ^ 1]) + value[1:]
        altered += [[*proof[:at], turned, *proof[at + 1 :]], [*proof[:at], *proof[at + 1 :]]]
    assert not [one for one in altered if merkle.verify_subtree(start, end, size, one, part, root)]
    turned = bytes([root[0] ^ 1]) + root[1:]
    assert not merkle.verify_subtree(start, end, size, proof, part, turned)
    turned = bytes([part[0] ^ 1]) + part[1:]
    assert not merkle.verify_subtree(start, end, size, proof, turned, root)
