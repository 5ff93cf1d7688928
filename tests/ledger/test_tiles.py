"""Proofs made from tiles are those made from all the leaves, in the table and in memory."""

from __future__ import annotations

import hashlib
import random
from collections.abc import Iterator, Mapping
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection

from publication_flow.engine.database import Database
from publication_flow.errors import BrokenLedger
from publication_flow.ledger import merkle, tiles
from publication_flow.ledger.proof_tables import tiles as table

AGENCY = "370405-mz"
MOST = 600
LEAVES = [hashlib.sha256(n.to_bytes(4, "big")).digest() for n in range(70_000)]


class Kept(dict[tuple[int, int], bytes]):
    """Tiles in memory, looked up as they are in a database."""

    def look(self, needed: Mapping[tuple[int, int], int]) -> Mapping[tuple[int, int], bytes]:
        return {place: self[place] for place in needed if place in self}

    def grow(self, size: int, upto: int) -> None:
        for level, number, data in tiles.grown(self.look, size, LEAVES[size:upto]):
            self[level, number] = data


def kept(size: int) -> Kept:
    found = Kept()
    found.grow(0, size)
    return found


@cache
def all_tiles() -> Kept:
    return kept(len(LEAVES))


@cache
def root(size: int) -> bytes:
    return merkle.root(LEAVES[:size])


@pytest.fixture
def connection(database_url: str) -> Iterator[Connection]:
    """A connection to a database with the table of tiles, once on each database."""
    database = Database(database_url)
    with database.engine.begin() as one:
        table.create(one)
    with database.engine.connect() as one:
        yield one
    database.close()


def test_every_small_size() -> None:
    """From the tiles of 600 leaves: every root, edge and consistency proof of a smaller tree is
    the one that all the leaves give, and so is the inclusion proof of some leaf."""
    look = kept(MOST).look
    edge: merkle.Edge = ()
    for size in range(1, MOST + 1):
        edge = merkle.append(edge, size - 1, LEAVES[size - 1])
        index = size * 7919 % size if size % 5 else size - 1

        assert merkle.edge_root(edge) == tiles.root(look, size)
        assert edge == tiles.edge(look, size)
        proof = tiles.inclusion_from(look, index, size)
        assert merkle.verify_inclusion(index, size, LEAVES[index], proof, root(size))
        proof = tiles.consistency_from(look, size, MOST)
        assert merkle.verify_consistency(size, MOST, proof, root(size), root(MOST))


@pytest.mark.parametrize("size", [1, 2, 255, 256, 257, 511, 512, 513, MOST])
def test_proofs_are_those_of_the_leaves(size: int) -> None:
    """At the edges of a tile each leaf's proof, and that from each earlier size, is the same list
    of hashes that `merkle` makes from all the leaves."""
    look = all_tiles().look
    for one in {*range(0, size, 37), size - 1}:
        assert merkle.inclusion_proof(one, size, LEAVES) == tiles.inclusion_from(look, one, size)
        made = merkle.consistency_proof(one + 1, size, LEAVES)
        assert made == tiles.consistency_from(look, one + 1, size)


@settings(max_examples=25)
@given(st.integers(1, len(LEAVES)), st.data())
def test_larger_sizes(size: int, data: st.DataObject) -> None:
    """In trees with three levels of tiles too, whatever the sizes."""
    look = all_tiles().look
    index = data.draw(st.integers(0, size - 1))
    earlier = data.draw(st.integers(1, size))

    proof = tiles.inclusion_from(look, index, size)
    assert merkle.verify_inclusion(index, size, LEAVES[index], proof, tiles.root(look, size))
    proof = tiles.consistency_from(look, earlier, size)
    assert merkle.verify_consistency(
        earlier, size, proof, tiles.root(look, earlier), tiles.root(look, size)
    )
    assert merkle.consistency_proof(earlier, size, LEAVES) == proof


@given(st.lists(st.integers(0, 700), max_size=5))
def test_tiles_grown_in_steps(steps: list[int]) -> None:
    """Tiles written step by step are those written at once, and what was written stays."""
    grown, size = Kept(), 0
    for step in steps:
        before = dict(grown)
        grown.grow(size, size + step)
        size += step

        assert all(grown[place].startswith(data) for place, data in before.items())
    assert kept(size) == grown


def test_a_run_that_was_cut_is_repeated() -> None:
    """Tiles that are ahead of the size they are grown from are written to the same bytes."""
    ahead, again = kept(700), kept(700)
    again.grow(300, 700)

    assert ahead == again


def test_tiles_of_the_specification() -> None:
    """A tree of 70,000 has the tiles that tlog-tiles counts, a tree of 256 too."""
    widths = [
        [len(data) // 32 for (at, _), data in sorted(all_tiles().items()) if at == level]
        for level in range(4)
    ]

    assert [[256] * 273 + [112], [256, 17], [1], []] == widths
    assert {(0, 0): 256, (1, 0): 1} == {k: len(d) // 32 for k, d in kept(256).items()}


def test_paths_of_the_specification() -> None:
    """A tile's address is the published layout's."""
    assert "tile/0/x001/x234/067" == tiles.path(0, 1234067)
    assert "tile/0/x001/234.p/17" == tiles.path(0, 1234, 17)
    assert "tile/3/000" == tiles.path(3, 0)
    assert "tile/0/999.p/255" == tiles.path(0, 999, 255)


@pytest.mark.parametrize("place", [(0, 3), (0, 273), (1, 0), (1, 1), (2, 0)])
def test_a_flipped_bit_is_found(place: tuple[int, int]) -> None:
    """Wherever one bit of a tile is flipped, the check of tiles names that tile, and a proof that
    needs it fails against the root."""
    damaged, size = Kept(all_tiles()), len(LEAVES)
    damaged[place] = damaged[place][:7] + bytes([damaged[place][7] ^ 4]) + damaged[place][8:]
    # A leaf whose proof needs the first hash of that tile: it is under the tile's second.
    index = (place[1] * 256 + 1) * 256 ** place[0] if place != (2, 0) else size - 1
    proof = tiles.inclusion_from(damaged.look, index, size)

    assert [place] == list(tiles.faults(damaged.look, size, LEAVES))
    assert not merkle.verify_inclusion(index, size, LEAVES[index], proof, root(size))
    assert [] == list(tiles.faults(all_tiles().look, size, LEAVES))


def test_a_missing_tile_is_named() -> None:
    """Without a tile, or with one cut short, no proof is made; the tile is named."""
    lost = Kept(all_tiles())
    del lost[0, 3]
    short = Kept(all_tiles())
    short[0, 273] = short[0, 273][:-1]

    for look, index in ((lost.look, 3 * 256), (short.look, 69_998)):
        with pytest.raises(BrokenLedger) as error:
            tiles.inclusion_from(look, index, 70_000)
        assert "tile-missing" == error.value.code
    with pytest.raises(BrokenLedger):
        list(tiles.grown(short.look, 70_000, LEAVES[:1]))


def test_the_table(connection: Connection) -> None:
    """In either database: proofs for every size up to that of the tiles, and none of another
    agency; the table grows from checkpoint to checkpoint."""
    draw = random.Random(6)
    assert 0 == tiles.size(connection, AGENCY)
    written = 0
    for size in (1, 255, 256, 700, 1500):
        tiles.extend(connection, AGENCY, written, LEAVES[written:size])
        written = size
        assert size == tiles.size(connection, AGENCY)
    for other in ("370405", "370406-mz"):
        tiles.extend(connection, other, 0, LEAVES[2_000:3_700])
    for _ in range(30):
        size = draw.randint(1, written)
        index, earlier = draw.randrange(size), draw.randint(1, size)

        proof = tiles.inclusion(connection, AGENCY, index, size)
        assert merkle.inclusion_proof(index, size, LEAVES) == proof
        proof = tiles.consistency(connection, AGENCY, earlier, size)
        assert merkle.consistency_proof(earlier, size, LEAVES) == proof
    for impossible in (
        lambda: tiles.inclusion(connection, AGENCY, 0, 2_000),
        lambda: tiles.inclusion(connection, "370407-mz", 0, 2),
        lambda: tiles.extend(connection, AGENCY, 2_000, LEAVES[:1]),
    ):
        with pytest.raises(BrokenLedger):
            impossible()
    with pytest.raises(ValueError, match="leaf 5"):
        tiles.inclusion(connection, AGENCY, 5, 5)
