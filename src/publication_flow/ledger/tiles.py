"""The Merkle tree in tiles, so that a proof looks up a few of them (C2SP tlog-tiles).

A tile holds up to 256 hashes that stand side by side. At level 0 they are leaf hashes; at level n
each is the root over 256**n leaves, that is over one whole tile of the level below. A tile that is
not full grows; what it was at a smaller size is its beginning, so a proof can be made for every
size up to the one the tiles were written for.

Tiles are looked up by `Look`: in the table ``pf_tiles`` here, in a published folder in `published`.
They prove nothing by themselves: a proof made from them is verified against a signed root.

Indexes and sizes count leaves; the event at position p is leaf p - 1.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Final, NamedTuple, TypeAlias

from sqlalchemy import Connection

from publication_flow.errors import BrokenLedger
from publication_flow.ledger import merkle, sql
from publication_flow.ledger.proof_tables import tiles

WIDTH: Final = 256
"""Hashes in a full tile."""

_HEIGHT = 8  # levels of the tree between two levels of tiles
_AT_ONCE = 50  # tiles asked for in one statement


class Tile(NamedTuple):
    """Where a tile stands, and its hashes one after another, 32 bytes each."""

    level: int
    number: int
    data: bytes

    @property
    def width(self) -> int:
        return len(self.data) // merkle.HASH_SIZE


Place: TypeAlias = tuple[int, int]
Look: TypeAlias = Callable[[Mapping[Place, int]], Mapping[Place, bytes]]
"""From (level, number) and how many hashes are needed there, to the tiles that were found."""


def path(level: int, number: int, width: int = WIDTH) -> str:
    """The address of a tile in a published log: ``tile/0/x001/234``, ``tile/0/x001/234.p/17``."""
    groups = [f"{number % 1000:03d}"]
    while number := number // 1000:
        groups.insert(0, f"x{number % 1000:03d}")
    partial = "" if width == WIDTH else f".p/{width}"
    return f"tile/{level}/{'/'.join(groups)}{partial}"


# ---- reading, from wherever the tiles lie


def roots(look: Look, ranges: Iterable[merkle.Range]) -> list[bytes]:
    """The roots of subtrees that a proof is made of, as `merkle.inclusion_ranges` and
    `consistency_ranges` name them. `BrokenLedger` for a tile that is missing or too short."""
    pieces = [_pieces(start, end) for start, end in ranges]
    needed: dict[Place, int] = {}
    for level, first, count in (piece for one in pieces for piece in one):
        place = level, first // WIDTH
        needed[place] = max(needed.get(place, 0), first % WIDTH + count)
    found = look(needed)
    for place, count in needed.items():
        if len(found.get(place, b"")) < count * merkle.HASH_SIZE:
            raise BrokenLedger("tile-missing", tile=path(*place))
    return [merkle.edge_root(tuple(_folded(found, piece) for piece in one)) for one in pieces]


def root(look: Look, size: int) -> bytes:
    """The root of the tree at a size."""
    return roots(look, [(0, size)])[0]


def edge(look: Look, size: int) -> merkle.Edge:
    """The edge of the tree at a size, to append to."""
    ranges, start = [], 0
    for bit in range(size.bit_length() - 1, -1, -1):
        if size >> bit & 1:
            ranges.append((start, start + (1 << bit)))
            start += 1 << bit
    return tuple(roots(look, ranges))


def inclusion_from(look: Look, index: int, size: int) -> list[bytes]:
    """The proof that leaf `index` is in the tree of `size` (RFC 9162, 2.1.3.1)."""
    return roots(look, merkle.inclusion_ranges(index, size))


def consistency_from(look: Look, size1: int, size2: int) -> list[bytes]:
    """The proof that the tree of `size2` begins with that of `size1` (RFC 9162, 2.1.4.1)."""
    return roots(look, merkle.consistency_ranges(size1, size2))


def grown(look: Look, size: int, leaf_hashes: Iterable[bytes]) -> Iterator[Tile]:
    """The tiles to write when leaves follow the first `size`: each full one as soon as it is, at
    the end those that stay partial. Holds one tile of each level in memory."""
    widths = _widths(size)
    begun = {(level, number): width for level, (number, width) in enumerate(widths) if width}
    found = look(begun)
    open_: list[tuple[int, bytearray]] = []
    for level, (number, width) in enumerate(widths):
        data = found.get((level, number), b"")[: width * merkle.HASH_SIZE]
        if len(data) < width * merkle.HASH_SIZE:
            raise BrokenLedger("tile-missing", tile=path(level, number))
        open_.append((number, bytearray(data)))
    for leaf in leaf_hashes:
        level, rising = 0, leaf
        while True:
            if level == len(open_):
                open_.append((0, bytearray()))
            number, hashes = open_[level]
            hashes += rising
            if len(hashes) < WIDTH * merkle.HASH_SIZE:
                break
            full = Tile(level, number, bytes(hashes))
            yield full
            open_[level] = number + 1, bytearray()
            level, rising = level + 1, _folded_tile(full.data)
    for level, (number, hashes) in enumerate(open_):
        if hashes:
            yield Tile(level, number, bytes(hashes))


# ---- the table


def looking(connection: Connection, agency: str) -> Look:
    """Looks tiles up in the table, several in one statement."""

    def look(needed: Mapping[Place, int]) -> dict[Place, bytes]:
        found: dict[Place, bytes] = {}
        places = list(needed)
        for start in range(0, len(places), _AT_ONCE):
            some = places[start : start + _AT_ONCE]
            marks = " OR ".join("(level = ? AND number = ?)" for _ in some)
            rows = sql.run(
                connection,
                f"SELECT level, number, data FROM {tiles.name} WHERE agency = ? AND ({marks})",
                (agency, *(part for place in some for part in place)),
            ).fetchall()
            found.update({(level, number): bytes(data) for level, number, data in rows})
        return found

    return look


def inclusion(connection: Connection, agency: str, index: int, size: int) -> list[bytes]:
    """The proof that leaf `index` (event `index + 1`) is in the agency's tree of `size`.

    For any size up to the one the tiles were written for. `ValueError` unless
    ``0 <= index < size``; `BrokenLedger` for a tile that is missing or too short.
    """
    return inclusion_from(looking(connection, agency), index, size)


def consistency(connection: Connection, agency: str, size1: int, size2: int) -> list[bytes]:
    """The proof that the agency's tree of `size2` begins with that of `size1`.

    `ValueError` unless ``0 < size1 <= size2``; `BrokenLedger` as above.
    """
    return consistency_from(looking(connection, agency), size1, size2)


def size(connection: Connection, agency: str) -> int:
    """How many leaves the tiles of an agency hold; 0 before its first checkpoint."""
    row = sql.run(
        connection,
        f"SELECT number, data FROM {tiles.name} WHERE agency = ? AND level = 0 "
        "ORDER BY number DESC LIMIT 1",
        (agency,),
    ).fetchone()
    return row[0] * WIDTH + len(row[1]) // merkle.HASH_SIZE if row is not None else 0


def extend(
    connection: Connection, agency: str, from_size: int, leaf_hashes: Iterable[bytes]
) -> None:
    """Write the tiles for leaves that follow the first `from_size`; what was there stands.

    The caller's transaction decides. `BrokenLedger` when the tiles hold fewer than `from_size`.
    """
    statement, rows = sql.upsert(tiles), []
    for tile in grown(looking(connection, agency), from_size, leaf_hashes):
        rows.append((agency, *tile))
        if len(rows) == _AT_ONCE:
            sql.quick_many(connection, statement, rows)
            rows = []
    sql.quick_many(connection, statement, rows)


def faults(look: Look, size: int, leaf_hashes: Iterable[bytes]) -> Iterator[Place]:
    """The tiles that are not what the first `size` leaves make of them, given all those leaves."""
    for tile in grown(lambda _: {}, 0, leaf_hashes):
        place = tile.level, tile.number
        if look({place: tile.width}).get(place, b"")[: len(tile.data)] != tile.data:
            yield place


# ---- inside


def _pieces(start: int, end: int) -> list[tuple[int, int, int]]:
    """The complete subtrees of a range from the left, each as hashes of one tile: level, index of
    its first hash at that level, how many. A range of a proof begins at a multiple of the power of
    two that holds it, so every subtree stands aligned."""
    pieces, length = [], end - start
    for bit in range(length.bit_length() - 1, -1, -1):
        if length >> bit & 1:
            level = bit // _HEIGHT
            pieces.append((level, start >> level * _HEIGHT, 1 << bit % _HEIGHT))
            start += 1 << bit
    return pieces


def _folded(found: Mapping[Place, bytes], piece: tuple[int, int, int]) -> bytes:
    level, first, count = piece
    at = first % WIDTH * merkle.HASH_SIZE
    return _folded_tile(found[level, first // WIDTH][at : at + count * merkle.HASH_SIZE])


def _folded_tile(data: bytes) -> bytes:
    """The root over hashes side by side, as many as a power of two."""
    row = [data[at : at + merkle.HASH_SIZE] for at in range(0, len(data), merkle.HASH_SIZE)]
    while len(row) > 1:
        row = [merkle.node_hash(row[at], row[at + 1]) for at in range(0, len(row), 2)]
    return row[0]


def _widths(size: int) -> list[tuple[int, int]]:
    """The last tile of each level at a size: its number, and how many hashes it holds."""
    widths = []
    while size:
        widths.append((size // WIDTH, size % WIDTH))
        size //= WIDTH
    return widths
