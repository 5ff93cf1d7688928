"""The Merkle tree over a ledger: hashes, the right edge, and proofs (RFC 6962 section 2, RFC 9162).

Every event is a leaf. The root of the tree names the whole ledger in 32 bytes; an *inclusion*
proof shows that one event is under a root, a *consistency* proof that a later root only added to
an earlier one. Everything here is a pure function of hashes.

A ledger that appends need not keep the tree. Its *edge* is enough: the roots of the complete
subtrees that the size is made of, from the largest to the smallest (size 11 = 8 + 2 + 1, three
hashes). Which hashes a proof is made of is a question of sizes alone, so `inclusion_ranges` and
`consistency_ranges` answer it for a store that looks subtree roots up instead of hashing anew.

Indexes and sizes count leaves, the first leaf has index 0; ``(start, end)`` is half open.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from hashlib import sha256
from typing import Final, TypeAlias

HASH_SIZE: Final = 32
"""Bytes in a hash (SHA-256)."""

EMPTY_ROOT: Final = sha256(b"").digest()
"""The root of a tree without leaves (RFC 9162, 2.1.1)."""

Edge: TypeAlias = tuple[bytes, ...]
Range: TypeAlias = tuple[int, int]


def leaf_hash(data: bytes) -> bytes:
    """The hash of one leaf; the prefix keeps a leaf from passing for a node (RFC 9162, 2.1.1)."""
    return sha256(b"\x00" + data).digest()


def node_hash(left: bytes, right: bytes) -> bytes:
    """The hash over two subtrees."""
    return sha256(b"\x01" + left + right).digest()


def root(leaf_hashes: Iterable[bytes]) -> bytes:
    """The root over `leaf_hashes` in their order; reads them once, in memory of the edge's size."""
    edge: Edge = ()
    for size, leaf in enumerate(leaf_hashes):
        edge = append(edge, size, leaf)
    return edge_root(edge)


def append(edge: Edge, size: int, leaf: bytes) -> Edge:
    """The edge of the tree with `leaf` (a leaf hash) added, given the edge at `size`.

    On average one hash. Raises `ValueError` if `edge` cannot be that of `size`, or if `leaf` is
    not a hash: a leaf that nobody hashed would be in every later root.
    """
    if len(edge) != size.bit_count() or len(leaf) != HASH_SIZE:
        raise ValueError(f"{len(edge)} peaks at size {size}, leaf of {len(leaf)} bytes")
    # Adding one to the size carries over its trailing one-bits; each carry joins two subtrees.
    kept = len(edge)
    while size & 1:
        kept -= 1
        leaf = node_hash(edge[kept], leaf)
        size >>= 1
    return (*edge[:kept], leaf)


def edge_root(edge: Edge) -> bytes:
    """The root of the tree whose edge this is."""
    if not edge:
        return EMPTY_ROOT
    result = edge[-1]
    for peak in edge[-2::-1]:
        result = node_hash(peak, result)
    return result


def edge_to_bytes(edge: Edge) -> bytes:
    """The peaks one after another, 32 bytes each."""
    return b"".join(edge)


def edge_from_bytes(data: bytes) -> Edge:
    """The edge that `edge_to_bytes` wrote; `ValueError` if `data` is not whole hashes."""
    if len(data) % HASH_SIZE:
        raise ValueError(f"an edge of {len(data)} bytes is not made of {HASH_SIZE}-byte hashes")
    return tuple(data[at : at + HASH_SIZE] for at in range(0, len(data), HASH_SIZE))


def inclusion_ranges(index: int, size: int) -> list[Range]:
    """The subtrees whose roots are the inclusion proof, in its order: from the leaf upward.

    PATH of RFC 9162, 2.1.3.1. `ValueError` unless ``0 <= index < size``.
    """
    if not 0 <= index < size:
        raise ValueError(f"leaf {index} is not in a tree of {size}")
    ranges = []
    start, end = 0, size
    while end - start > 1:
        middle = start + _left_size(end - start)
        if index < middle:
            ranges.append((middle, end))
            end = middle
        else:
            ranges.append((start, middle))
            start = middle
    return ranges[::-1]


def consistency_ranges(size1: int, size2: int) -> list[Range]:
    """The subtrees whose roots are the consistency proof, in its order.

    PROOF of RFC 9162, 2.1.4.1. `ValueError` unless ``0 < size1 <= size2``: of an empty tree there
    is nothing to prove.
    """
    if not 0 < size1 <= size2:
        raise ValueError(f"no consistency proof from size {size1} to {size2}")
    ranges = []
    start, end = 0, size2
    while size1 < end:
        middle = start + _left_size(end - start)
        if size1 <= middle:
            ranges.append((middle, end))
            end = middle
        else:
            ranges.append((start, middle))
            start = middle
    if start:
        # The subtree that ends at size1 is not the whole earlier tree, so its root is not known.
        ranges.append((start, end))
    return ranges[::-1]


def inclusion_proof(index: int, size: int, leaf_hashes: Sequence[bytes]) -> list[bytes]:
    """The proof that leaf `index` is in the tree of the first `size` leaves, from the leaf upward.

    Hashes all the other leaves. `ValueError` unless ``0 <= index < size <= len(leaf_hashes)``.
    """
    _refuse_short(leaf_hashes, size)
    return [root(leaf_hashes[start:end]) for start, end in inclusion_ranges(index, size)]


def consistency_proof(size1: int, size2: int, leaf_hashes: Sequence[bytes]) -> list[bytes]:
    """The proof that the tree of `size2` leaves begins with the tree of `size1` leaves.

    Empty for equal sizes. `ValueError` unless ``0 < size1 <= size2 <= len(leaf_hashes)``.
    """
    _refuse_short(leaf_hashes, size2)
    return [root(leaf_hashes[start:end]) for start, end in consistency_ranges(size1, size2)]


def verify_inclusion(
    index: int, size: int, leaf_hash: bytes, proof: Sequence[bytes], root: bytes
) -> bool:
    """Whether `proof` shows that `leaf_hash` is leaf `index` of the tree of `size` under `root`.

    RFC 9162, 2.1.3.2; stricter in one point: whatever is not 32 bytes long is no hash. Never
    raises on numbers or bytes, however wrong: a proof comes from somebody else.
    """
    if not 0 <= index < size or not _are_hashes(leaf_hash, root, *proof):
        return False
    first, last, result = index, size - 1, leaf_hash
    for sibling in proof:
        if last == 0:
            return False
        if first & 1 or first == last:
            result = node_hash(sibling, result)
            # At the right rim a subtree without a sibling rises as it is, several levels at once.
            while not first & 1 and first:
                first, last = first >> 1, last >> 1
        else:
            result = node_hash(result, sibling)
        first, last = first >> 1, last >> 1
    return last == 0 and result == root


def verify_consistency(
    size1: int, size2: int, proof: Sequence[bytes], root1: bytes, root2: bytes
) -> bool:
    """Whether `proof` shows that the tree under `root2` begins with the tree under `root1`.

    RFC 9162, 2.1.4.2; stricter in two points: whatever is not 32 bytes long is no hash, and
    nothing follows from an empty tree (size 0), not even from it to itself. Never raises on
    numbers or bytes, however wrong.
    """
    return verify_subtree(0, size1, size2, proof, root1, root2)


def verify_subtree(
    start: int, end: int, size: int, proof: Sequence[bytes], part: bytes, root: bytes
) -> bool:
    """Whether `proof` shows that the leaves ``(start, end)`` under `part` stand so under `root`.

    The same for a tree that begins anywhere (draft-ietf-plants-merkle-tree-certs, 4.4): at a
    multiple of the power of two that holds it. As strict, and never raises either.
    """
    width = end - start
    if not 0 <= start < end <= size or start % (1 << (width - 1).bit_length()):
        return False
    if not _are_hashes(part, root, *proof):
        return False
    first, last, tip = start, end - 1, size - 1
    while first != last and (last & 1 or last == tip):
        first, last, tip = first >> 1, last >> 1, tip >> 1
    # A complete part is itself the first subtree, and its root is left out of the proof.
    path = [part, *proof] if first == last else list(proof)
    if not path:
        return False
    inside = whole = path[0]
    for sibling in path[1:]:
        if tip == 0:
            return False
        if last & 1 or last == tip:
            if first < last:
                inside = node_hash(sibling, inside)
            whole = node_hash(sibling, whole)
            # At the right rim a subtree without a sibling rises as it is, several levels at once.
            while not last & 1 and last:
                first, last, tip = first >> 1, last >> 1, tip >> 1
        else:
            whole = node_hash(whole, sibling)
        first, last, tip = first >> 1, last >> 1, tip >> 1
    return tip == 0 and inside == part and whole == root


def _left_size(size: int) -> int:
    """How many of `size` (two or more) leaves lie left: the largest power of two below `size`."""
    return 1 << (size - 1).bit_length() - 1


def _are_hashes(*values: bytes) -> bool:
    return all(len(value) == HASH_SIZE for value in values)


def _refuse_short(leaf_hashes: Sequence[bytes], size: int) -> None:
    if len(leaf_hashes) < size:
        raise ValueError(f"{len(leaf_hashes)} leaf hashes are too few for a tree of {size}")
