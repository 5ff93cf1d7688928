"""Proof of posting (渠道留痕): what was posted where, and how long after its publication.

A publication says which channels it is posted to; that it was, a posting with its proof shows:
the address, the digest of what was served, a photo of a board. Between two effects on a matter
(published, corrected, suspended ...) every channel concerned owes one proof. What the next effect
overtook can be shown no more and counts apart.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from datetime import datetime
from statistics import median
from typing import NamedTuple

from publication_flow.errors import NotFound
from publication_flow.ledger import sql, texts
from publication_flow.projections import snapshot, visible
from publication_flow.projections.snapshot import BATCH, marks
from publication_flow.projections.tables import postings, steps
from publication_flow.projections.view import View

_READ = (
    "SELECT p.position, p.channel, p.posted, p.version, p.occurred_on, p.recorded_at, s.person, "
    f"s.post, p.address, p.served, p.photo FROM {postings.name} p JOIN {steps.name} s "
    "ON s.agency = p.agency AND s.position = p.position "
    "WHERE p.agency = ? AND p.matter = ? AND p.position <= ? ORDER BY p.position, p.channel"
)
_LAST = (
    "SELECT channel, matter, position, posted, address, served FROM "
    f"{postings.name} WHERE agency = ? AND matter IN ({{marks}}) "
    "AND position <= ? ORDER BY matter, position"
)
_EVER = (
    f"SELECT DISTINCT matter FROM {postings.name} WHERE agency = ? AND matter > ? "
    "AND position <= ? ORDER BY matter LIMIT ?"
)
_CONCERNED = (
    # Whatever has an effect says how it changed what is in force; that index is the smallest.
    f"SELECT DISTINCT matter FROM {steps.name} INDEXED BY pf_steps_stands "
    "WHERE agency = ? AND occurred_on >= ? AND occurred_on <= ? AND in_force IS NOT NULL "
    "AND position <= ?"
)
_EFFECTS = (
    "SELECT matter, position, effect, occurred_on, recorded_at, mode, channels, removed, "
    f"category, policy FROM {steps.name} INDEXED BY pf_steps_matter "
    "WHERE agency = ? AND matter IN ({marks}) AND position <= ? AND effect IS NOT NULL "
    "ORDER BY matter, position"
)
_PROOFS = (
    "SELECT matter, position, channel, posted, recorded_at, address, served, photo FROM "
    f"{postings.name} WHERE agency = ? AND matter IN ({{marks}}) AND position <= ? "
    "ORDER BY matter, position"
)


class Posting(NamedTuple):
    """One record: something was posted on a channel, or taken off it (`posted` false). `version`
    is that of what was public; `served` a SHA-256 in hex; `photo` the digest under which
    `Agency.posting_photo` gives the picture. `address` is None when none was given, or erased."""

    position: int
    channel: str
    posted: bool
    version: int
    occurred_on: str
    recorded_at: str
    person: str
    name: str
    post: str | None
    address: str | None
    served: str | None
    photo: str | None


class Last(NamedTuple):
    """The last record of a matter on a channel; `address` is the last that was told."""

    position: int
    posted: bool
    address: str | None
    served: str | None


class Unproven(NamedTuple):
    """What stands without proof: an effect that says a channel has it, or has it no more."""

    channel: str
    matter: str
    position: int
    occurred_on: str
    removal: bool


class ChannelLag(NamedTuple):
    """One channel in a period. `owed` are postings and `removals` takings-off that effects of the
    period called for; of these `proven` and `removals_proven`. `median_seconds` and
    `worst_seconds` run from the recording of the effect to that of its proof (None without any);
    the same for removals. `overtaken` were followed by another effect before they were proven.
    """

    channel: str
    owed: int
    proven: int
    median_seconds: int | None
    worst_seconds: int | None
    removals: int
    removals_proven: int
    removals_median_seconds: int | None
    removals_worst_seconds: int | None
    overtaken: int
    unproven: tuple[Unproven, ...]


class _Debt(NamedTuple):
    """One proof that an effect called for. `seconds` None: not proven."""

    owing: Unproven
    seconds: int | None
    overtaken: bool


def read(view: View, matter: str) -> list[Posting]:
    """A matter's records in order; `NotFound` for who may not read it whole."""
    visible.require(view, matter)
    snapshot.standing(view, matter)
    rows = sql.run(view.connection, _READ, (view.agency, matter, view.upto)).fetchall()
    kept = texts.texts(view.connection, view.agency, [row[8] for row in rows])
    return [
        Posting(
            position, channel, bool(posted), version, occurred_on, recorded_at, person,
            view.persons.get(person, person), post, kept.get(address or ""), served, photo,
        )
        for (
            position, channel, posted, version, occurred_on, recorded_at, person, post, address,
            served, photo,
        ) in rows
    ]  # fmt: skip


def photo(view: View, matter: str, digest: str) -> bytes:
    """A posting's photo. `NotFound` for who may not read the matter, for a digest that is none of
    its photos, and for one that was erased."""
    if digest in {one.photo for one in read(view, matter)}:
        part = texts.parts(view.connection, view.agency, [digest]).get(digest)
        if part is not None:
            return part.data
    raise NotFound("posting-photo", matter=matter)


def last(view: View, channel: str, numbers: Iterable[str]) -> dict[str, Last]:
    """The last record of each of these matters on a channel; those without one are left out."""
    return {matter: one for (on, matter), one in lasts(view, numbers).items() if on == channel}


def lasts(view: View, numbers: Iterable[str]) -> dict[tuple[str, str], Last]:
    """The last record of these matters on every channel, by channel and number."""
    wanted, found = sorted(set(numbers)), dict[tuple[str, str], Last]()
    for at in range(0, len(wanted), BATCH):
        chunk = wanted[at : at + BATCH]
        rows = sql.run(
            view.connection, _LAST.format(marks=marks(chunk)), (view.agency, *chunk, view.upto)
        )
        for channel, matter, position, posted, address, served in rows:
            was = found.get((channel, matter))
            where = address or (was.address if was is not None else None)
            found[channel, matter] = Last(position, bool(posted), where, served)
    kept = texts.texts(view.connection, view.agency, [one.address for one in found.values()])
    return {key: one._replace(address=kept.get(one.address or "")) for key, one in found.items()}


def ever(view: View) -> Iterator[list[str]]:
    """The numbers of all matters that have a record, page by page, in order."""
    after = ""
    while True:
        rows = sql.run(view.connection, _EVER, (view.agency, after, view.upto, BATCH)).fetchall()
        page = [row[0] for row in rows]
        if page:
            yield page
        if len(page) < BATCH:
            return
        after = page[-1]


def lag(view: View, since: str, until: str = "9999-12-31") -> list[ChannelLag]:
    """Per channel, what the effects of a period (ISO days, both included) owe and have shown.

    What was imported is left out: it was published before there was a ledger.
    """
    found: dict[str, list[_Debt]] = {}
    rows = sql.run(view.connection, _CONCERNED, (view.agency, since, until, view.upto))
    numbers = sorted(row[0] for row in rows)
    for at in range(0, len(numbers), BATCH):
        for debt in _debts(view, numbers[at : at + BATCH]):
            if since <= debt.owing.occurred_on <= until:
                found.setdefault(debt.owing.channel, []).append(debt)
    return [_summed(channel, found[channel]) for channel in sorted(found)]


def _debts(view: View, numbers: list[str]) -> Iterator[_Debt]:
    parameters = (view.agency, *numbers, view.upto)
    marked = marks(numbers)
    effects: dict[str, list[_Effect]] = {}
    for row in sql.run(view.connection, _EFFECTS.format(marks=marked), parameters):
        effects.setdefault(row[0], []).append(_Effect(*row))
    proofs: dict[str, list[_Row]] = {}
    for row in sql.run(view.connection, _PROOFS.format(marks=marked), parameters):
        proofs.setdefault(row[0], []).append(_Row(*row))
    for number in numbers:
        yield from _of_matter(view, effects.get(number, []), proofs.get(number, []))


class _Effect(NamedTuple):
    matter: str
    position: int
    effect: str
    occurred_on: str
    recorded_at: str
    mode: str | None
    channels: str | None
    removed: str | None
    category: str
    policy: str


class _Row(NamedTuple):
    matter: str
    position: int
    channel: str
    posted: int
    recorded_at: str
    address: str | None
    served: str | None
    photo: str | None


def _of_matter(view: View, effects: list[_Effect], proofs: list[_Row]) -> Iterator[_Debt]:
    carried: set[str] = set()  # to be taken off by an effect before, and not shown to be
    for place, effect in enumerate(effects):
        ends = effects[place + 1].position if place + 1 < len(effects) else None
        by_hand = _by_hand(view, effect)
        on_board = {row.channel for row in _standing(proofs, effect.position)} & by_hand
        up = set(json.loads(effect.channels or "[]"))
        down = set(json.loads(effect.removed or "[]")) | carried
        if effect.effect == "publish":
            up |= _called_for(view, effect) & by_hand
        elif effect.effect == "restore":
            wanted = _called_for(view, effect) & by_hand
            up |= wanted - on_board
            down -= wanted  # what was left hanging hangs there rightly again
        else:
            down |= on_board
        carried = set()
        for channel, removal in [(c, False) for c in sorted(up)] + [
            (c, True) for c in sorted(down - up)
        ]:
            owing = Unproven(channel, effect.matter, effect.position, effect.occurred_on, removal)
            shown = _shown(owing, proofs, ends, recorded_suffices=removal and channel in by_hand)
            if shown is None and removal:
                carried.add(channel)
            if effect.mode != "import":
                seconds = _seconds(effect.recorded_at, shown) if shown is not None else None
                yield _Debt(owing, seconds, ends is not None)


def _shown(
    owing: Unproven, proofs: list[_Row], ends: int | None, *, recorded_suffices: bool
) -> str | None:
    """The instant of the first proof before the next effect. Of what was taken off a board by hand
    the record alone suffices: there is nothing left to be shown."""
    for row in proofs:
        within = owing.position < row.position and (ends is None or row.position < ends)
        answers = row.channel == owing.channel and bool(row.posted) != owing.removal
        shows = recorded_suffices or row.address or row.served or row.photo
        if within and answers and shows:
            return row.recorded_at
    return None


def _standing(proofs: list[_Row], before: int) -> list[_Row]:
    """The last record on each channel before a position, where it says posted."""
    latest = {row.channel: row for row in proofs if row.position < before}
    return [row for row in latest.values() if row.posted]


def _called_for(view: View, effect: _Effect) -> set[str]:
    category = view.rulebook_of(effect.policy).policy.categories.get(effect.category)
    return set(category.channels) if category is not None else set()


def _by_hand(view: View, effect: _Effect) -> set[str]:
    channels = view.rulebook_of(effect.policy).policy.channels
    return {name for name, channel in channels.items() if channel.posting == "by-hand"}


def _seconds(since: str, until: str) -> int:
    return int((datetime.fromisoformat(until) - datetime.fromisoformat(since)).total_seconds())


def _summed(channel: str, debts: list[_Debt]) -> ChannelLag:
    ups = [d for d in debts if not d.owing.removal]
    downs = [d for d in debts if d.owing.removal]
    up = [d.seconds for d in ups if d.seconds is not None]
    down = [d.seconds for d in downs if d.seconds is not None]
    open_ = [d for d in debts if d.seconds is None]
    return ChannelLag(
        channel, len(ups), len(up), _middle(up), max(up, default=None),
        len(downs), len(down), _middle(down), max(down, default=None),
        sum(d.overtaken for d in open_),
        tuple(sorted((d.owing for d in open_ if not d.overtaken), key=lambda o: o.position)),
    )  # fmt: skip


def _middle(seconds: list[int]) -> int | None:
    return int(median(seconds)) if seconds else None
