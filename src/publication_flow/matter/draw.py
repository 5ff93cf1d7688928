"""A random draw that anybody can repeat (双随机): the same seed and pools give the same result.

Version 1, byte by byte; `docs: oversight.md` says it for other languages. Text is UTF-8, numbers
are unsigned and big-endian, `‖` joins bytes.

- Entry: a name in Unicode's form NFC, `＠` (U+FF20) written `@`, white space around it cut off and
  runs of it inside made one space (U+0020). A pool is its entries in the order of their bytes, none
  twice; so how a list was sorted when it was handed in changes nothing.
- Pool digest: SHA-256 of `publication-flow/pool/1\\n`, then each entry followed by `\\n`.
- Seed: SHA-256 of `publication-flow/seed/1\\n`, then each piece of material as its length in eight
  bytes followed by its bytes.
- Numbers: block k (k = 0, 1, 2 …) is SHA-256 of `publication-flow/draw/1\\n` ‖ the seed's 32 bytes
  ‖ k in eight bytes. Each block is four numbers of eight bytes, used in order, none twice.
- A number below n: with m the largest multiple of n that is at most 2**64, numbers from m on are
  passed over (they would make some results likelier than others); the first below m, modulo n.
- n of a pool (Fisher-Yates): for i = 0 … n-1 entry i changes places with entry i + (a number below
  size - i). The first n entries are the result, in this order.
- Pairs: first n of the inspected are drawn so. Then for each of them, in the order drawn, the
  inspectors are drawn one after another in the same way, each time from their whole pool in its
  order. One who may not inspect it (`conflict`) is put aside; the first `team` others are its team.
"""

from __future__ import annotations

import hashlib
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import count, pairwise
from typing import Any, NamedTuple

from publication_flow.errors import BadInput

ALGORITHM = "publication-flow/draw/1"
SPAN = 2**64
SEED_BYTES = 32


class Pair(NamedTuple):
    """Who inspects what; the inspectors in the order drawn."""

    inspected: str
    inspectors: tuple[str, ...]


class PutAside(NamedTuple):
    """An inspector who was drawn and may not inspect it, so that another was drawn."""

    inspected: str
    inspector: str


class Chosen(NamedTuple):
    """The record of a draw from one pool; `drawn` in the order drawn, `seed` in hex."""

    algorithm: str
    seed: str
    pool: tuple[str, ...]
    pool_digest: str
    number: int
    drawn: tuple[str, ...]

    def as_dict(self) -> dict[str, Any]:
        """For JSON: plain data, as `check` reads it again."""
        return {**self._asdict(), "pool": list(self.pool), "drawn": list(self.drawn)}


class Drawn(NamedTuple):
    """The record of a draw of pairs: what it was made from, and what came out. `seed` is in hex."""

    algorithm: str
    seed: str
    inspectors: tuple[str, ...]
    inspected: tuple[str, ...]
    inspectors_digest: str
    inspected_digest: str
    number: int
    team: int
    pairs: tuple[Pair, ...]
    put_aside: tuple[PutAside, ...]

    def as_dict(self) -> dict[str, Any]:
        """For JSON: plain data all the way down, as `check` reads it again."""
        return {
            **self._asdict(),
            "inspectors": list(self.inspectors),
            "inspected": list(self.inspected),
            "pairs": [{"inspected": p.inspected, "inspectors": [*p.inspectors]}
                      for p in self.pairs],
            "put_aside": [one._asdict() for one in self.put_aside],
        }  # fmt: skip


def names(text: str) -> tuple[str, ...]:
    """A pool from text, one name a line; empty lines are none. `BadInput` when one stands twice."""
    return pool(line for line in text.splitlines() if line.strip())


def pool(entries: Iterable[str]) -> tuple[str, ...]:
    """The entries in the one form and order they are drawn in."""
    found = sorted((entry(one) for one in entries), key=lambda one: one.encode())
    for one, following in pairwise(found):
        if one == following:
            raise BadInput("draw-twice", field="pool", value=one)
    return tuple(found)


def entry(name: str) -> str:
    """A name as it is drawn; `BadInput` for an empty one."""
    found = " ".join(unicodedata.normalize("NFC", name).replace("＠", "@").split())
    if not found:
        raise BadInput("draw-empty", field="pool")
    return found


def pool_digest(entries: Iterable[str]) -> str:
    """SHA-256 in hex, the same for every order and spelling of the same pool."""
    lines = "".join(f"{one}\n" for one in pool(entries))
    return hashlib.sha256(b"publication-flow/pool/1\n" + lines.encode()).hexdigest()


def seed(*material: bytes) -> bytes:
    """The seed from what nobody could choose: the ledger's root, random bytes of the moment."""
    if not material:
        raise BadInput("draw-seed", field="seed", value="")
    told = b"".join(len(one).to_bytes(8, "big") + one for one in material)
    return hashlib.sha256(b"publication-flow/seed/1\n" + told).digest()


def draw(seed: bytes, entries: Iterable[str], number: int) -> list[str]:
    """`number` different entries of a pool, in the order drawn."""
    return list(_order(_numbers(_checked(seed)), pool(entries), number))


def single(seed: bytes, entries: Iterable[str], number: int) -> Chosen:
    """The same as a record."""
    held = pool(entries)
    drawn = tuple(draw(seed, held, number))
    return Chosen(ALGORITHM, seed.hex(), held, pool_digest(held), number, drawn)


def pairs(
    seed: bytes,
    inspectors: Iterable[str],
    inspected: Iterable[str],
    number: int,
    *,
    team: int = 1,
) -> Drawn:
    """`number` of the inspected, and for each a team of inspectors, in one draw.

    `BadInput` when there are not so many, or too few inspectors may inspect one of those drawn.
    """
    who, what = pool(inspectors), pool(inspected)
    if not who:
        raise BadInput("draw-empty", field="inspectors")
    if team < 1 or team > len(who):
        raise BadInput("draw-number", field="team", value=team, size=len(who))
    numbers = _numbers(_checked(seed))
    made: list[Pair] = []
    aside: list[PutAside] = []
    for one in list(_order(numbers, what, number)):
        drawn: list[str] = []
        for inspector in _order(numbers, who, len(who)):
            if conflict(inspector, one):
                aside.append(PutAside(one, inspector))
            else:
                drawn.append(inspector)
            if len(drawn) == team:
                break
        else:
            raise BadInput(
                "draw-nobody", field="inspectors", inspected=one, value=team, fit=len(drawn)
            )
        made.append(Pair(one, tuple(drawn)))
    return Drawn(
        ALGORITHM, seed.hex(), who, what, pool_digest(who), pool_digest(what), number, team,
        tuple(made), tuple(aside),
    )  # fmt: skip


def conflict(inspector: str, inspected: str) -> bool:
    """Whether somebody would inspect their own: `NAME@UNIT` may inspect neither that unit nor
    what stands there (`…@UNIT`), and nobody inspects themselves."""
    name, _, unit = inspector.partition("@")
    subject, _, place = inspected.partition("@")
    own = {part.strip() for part in (name, unit)} - {""}
    return bool(own & {subject.strip(), place.strip()})


def check(record: Chosen | Drawn | Mapping[str, Any]) -> bool:
    """Whether a record, as it was made or in plain data, is what its seed and its pools give."""
    told = record.as_dict() if isinstance(record, Chosen | Drawn) else dict(record)
    try:
        return _again(told).as_dict() == told
    except (BadInput, KeyError, TypeError, ValueError, AttributeError):
        return False


def _again(told: Mapping[str, Any]) -> Chosen | Drawn:
    """The draw that a record tells of, made anew; all that came out of it is left out."""
    seed, number = bytes.fromhex(told["seed"]), int(told["number"])
    if "drawn" in told:
        return single(seed, told["pool"], number)
    return pairs(seed, told["inspectors"], told["inspected"], number, team=int(told["team"]))


def below(numbers: Iterator[int], size: int) -> int:
    """A number from 0 to size - 1, each as likely as any other."""
    fair = SPAN - SPAN % size
    return next(number for number in numbers if number < fair) % size


def _order(numbers: Iterator[int], entries: Sequence[str], number: int) -> Iterator[str]:
    """The entries in the order drawn, as many as asked for; a number is used when one is drawn."""
    if not entries:
        raise BadInput("draw-empty", field="pool")
    if not 1 <= number <= len(entries):
        raise BadInput("draw-number", field="n", value=number, size=len(entries))
    left = list(entries)
    for at in range(number):
        other = at + below(numbers, len(left) - at)
        left[at], left[other] = left[other], left[at]
        yield left[at]


def _numbers(seed: bytes) -> Iterator[int]:
    for block in count():
        told = ALGORITHM.encode() + b"\n" + seed + block.to_bytes(8, "big")
        data = hashlib.sha256(told).digest()
        for at in range(0, len(data), 8):
            yield int.from_bytes(data[at : at + 8], "big")


def _checked(seed: bytes) -> bytes:
    if len(seed) != SEED_BYTES:
        raise BadInput("draw-seed", field="seed", value=seed.hex())
    return seed
