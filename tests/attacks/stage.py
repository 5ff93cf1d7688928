"""The stage of every attack: a bureau as it is after two published checkpoints, and its keepers.

    1-69    four matters, driven; the first checkpoint, of which an auditor keeps a copy
    70-74   one more matter; the second checkpoint, countersigned by the witness
    75-79   one more matter, which no checkpoint covers yet

Beside it in the same database works a second agency with a log of its own. Outside the database
lie, in one folder: `log` and `other-log`, as published; `register`, the witness's; `yesterday`,
what database and log were at the first checkpoint.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import NamedTuple
from uuid import uuid4

from sqlalchemy import Connection, make_url

from publication_flow import PublicationFlow, SimulatedClock
from publication_flow.ledger import note, witness
from tests.auditor import KEY, WITNESS
from tests.bureau import BASIS, START, organisation_for, publish_one
from tests.tampering import by_hand, driven, unguarded
from tests.templates import copied

OTHER = "370406-mz"
OTHER_KEY = note.new_signer("370406-mz.example", bytes(range(96, 128)))
FIRST, SECOND, LAST = 69, 74, 79
"""The sizes of the two checkpoints, and of the ledger."""

AUDITED, APPROVED, RETURNED, CLOSED = 56, 57, 66, 63
"""Positions before the first checkpoint: an audit and an approval in one matter, the return of
another, the last event of the one that was withdrawn."""

OPEN, GUARDED, APPLICATION = "open", "guarded", "application"
"""As whom the database is written: its owner with the guards gone, its owner, the application."""

LOG, OTHER_LOG, REGISTER, YESTERDAY = "log", "other-log", "register", "yesterday"
_SEEN_AT = 1_488_900_000
_KEPT = tempfile.TemporaryDirectory(prefix="flow-stage-")


class Scene(NamedTuple):
    """What an attack finds. `kept` is the auditor's copy of the first checkpoint, `matter` the one
    a receipt is asked for; `receipt` and `bundle` are handed over by the attacker, or drawn."""

    url: str
    place: Path
    kept: bytes
    matter: str
    receipt: bytes | None = None
    bundle: Path | None = None
    access: str = OPEN

    @property
    def log(self) -> Path:
        return self.place / LOG

    @contextmanager
    def connected(self) -> Iterator[Connection]:
        """Past the engine. As anybody but the unhindered owner nothing stands in the end."""
        if self.access == OPEN:
            with unguarded(self.url) as connection:
                yield connection
        else:
            with by_hand(self.url) as connection:
                connection.exec_driver_sql("BEGIN")
                try:
                    yield connection
                finally:
                    connection.exec_driver_sql("ROLLBACK")

    def flow(self) -> PublicationFlow:
        """The engine, opened anew: nothing it knew before the attack is left."""
        return PublicationFlow.open(self.url, clock=SimulatedClock(START + timedelta(days=5)))


def staged(url: str, place: Path) -> Scene:
    """The stage at `url`, and what lies outside in the new folder `place`."""
    made = copied(url, "attacked", partial(_built, kept_at=Path(_KEPT.name) / uuid4().hex))
    assert made is not None
    shutil.copytree(made.place, place)
    scene = made._replace(url=url, place=place)
    seen(scene)  # a register remembers where a folder lies
    return scene


def again(scene: Scene, url: str, place: Path, access: str) -> Scene:
    """A copy of a stage on SQLite, to try something on."""
    shutil.copyfile(make_url(scene.url).database or "", make_url(url).database or "")
    shutil.copytree(scene.place, place)
    return scene._replace(url=url, place=place, access=access)


def seen(scene: Scene) -> witness.Seen:
    """The witness looks at what is published."""
    trusted = (KEY.vkey, OTHER_KEY.vkey)
    return witness.look(scene.log, scene.place / REGISTER, WITNESS, trusted, _SEEN_AT)


def _built(url: str, kept_at: Path) -> Scene:
    bureau = driven(url)
    place = kept_at / "place"
    place.mkdir(parents=True)
    with bureau.flow as flow:
        other = flow.found(
            OTHER, policy="cn-civil-affairs", organisation=organisation_for("cn-civil-affairs"),
            basis=BASIS,
        )  # fmt: skip
        publish_one(other)
        publish_one(other)
        other.checkpoint(place / OTHER_LOG, OTHER_KEY)
        first = bureau.agency.checkpoint(place / LOG, KEY)
        scene = Scene(url, place, first.note, bureau.withdrawn)
        seen(scene)
        (place / YESTERDAY).mkdir()
        shutil.copytree(place / LOG, place / YESTERDAY / LOG)
        if url.startswith("sqlite"):
            with by_hand(url) as connection:
                to = place / YESTERDAY / "bureau.db"
                connection.exec_driver_sql(f"VACUUM INTO '{to}'")
        bureau.clock.advance(days=1)
        publish_one(bureau.agency)
        second = bureau.agency.checkpoint(place / LOG, KEY)
        seen(scene)
        publish_one(bureau.agency)
        assert (FIRST, SECOND, LAST) == (first.size, second.size, bureau.agency.size())
    return scene
