"""Every attack by its key, as it is done. What detects it is said in `table.py` alone.

An attack writes as somebody who has the whole database. It may hand over an altered receipt or
bundle, or change what its keepers hold: then it returns the scene that the checks shall look at.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from functools import partial
from typing import Any

from sqlalchemy import Connection, make_url

from publication_flow.ledger import merkle, note, published, sql
from publication_flow.matter.events import to_bytes
from tests.attacks import stage
from tests.attacks.checks import Attack
from tests.attacks.forging import DROPPED, FORGED, LEFT, at, events_of, forge
from tests.attacks.stage import AUDITED, OTHER, Scene
from tests.auditor import KEY, THIEF
from tests.bureau import AGENCY, START

OTHER_AUDITOR = "sun.yan"  # holds the same post, so that the altered event breaks no rule


def statement(text: str, *parameters: object) -> Attack:
    """One statement by hand."""

    def attack(scene: Scene) -> None:
        with scene.connected() as connection:
            sql.run(connection, text, parameters)

    return attack


def stored(column: str, table: str, where: str, change: Callable[[Any], Any]) -> Attack:
    """One value of a row of the agency, changed."""

    def attack(scene: Scene) -> None:
        with scene.connected() as connection:
            found = sql.run(
                connection, f"SELECT {column} FROM {table} WHERE agency = ? AND {where}", (AGENCY,)
            ).scalar()
            value = bytes(found) if isinstance(found, memoryview) else found
            update = f"UPDATE {table} SET {column} = ? WHERE agency = ? AND {where}"
            sql.run(connection, update, (change(value), AGENCY))

    return attack


def one_bit(data: bytes) -> bytes:
    """The same with one bit turned, in the middle."""
    half = len(data) // 2
    return data[:half] + bytes([data[half] ^ 0x10]) + data[half + 1 :]


def other_person(body: bytes) -> bytes:
    """An audit by somebody else."""
    return body.replace(b'"person":"li.na"', f'"person":"{OTHER_AUDITOR}"'.encode())


# ---- events


def _with_leaf(scene: Scene) -> None:
    with scene.connected() as connection:
        event = events_of(connection)[AUDITED - 1]._replace(person=OTHER_AUDITOR)
        row = (to_bytes(event), merkle.leaf_hash(to_bytes(event)), AGENCY, AUDITED)
        update = "UPDATE pf_events SET body = ?, leaf = ? WHERE agency = ? AND position = ?"
        sql.run(connection, update, row)


def _swapped_rows(scene: Scene) -> None:
    one, other = stage.CLOSED, stage.CLOSED + 1
    with scene.connected() as connection:
        for old, new in ((one, 9999), (other, one), (9999, other)):
            update = "UPDATE pf_events SET position = ? WHERE agency = ? AND position = ?"
            sql.run(connection, update, (new, AGENCY, old))


def _reordered(events: list[Any]) -> list[Any]:
    one, other = events[stage.CLOSED - 1 : stage.CLOSED + 1]
    times = {"recorded_at": one.recorded_at}, {"recorded_at": other.recorded_at}
    changed = [other._replace(**times[0]), one._replace(**times[1])]
    return [*events[: stage.CLOSED - 1], *changed, *events[stage.CLOSED + 1 :]]


def _back_dated(events: list[Any]) -> list[Any]:
    """A delegation that nobody gave, before the acts that it shall cover."""
    given = next(n for n, event in enumerate(events) if event.kind == "delegated")
    before = events[given - 2]
    made_up = events[given]._replace(
        id="00000000-0000-7000-8000-000000000000", recorded_at=before.recorded_at,
        occurred_on=before.occurred_on, command=None,
    )  # fmt: skip
    return [*events[: given - 1], made_up, *events[given - 1 :]]


def _appended(earlier: bool) -> Callable[[list[Any]], list[Any]]:
    """One event more at the end, as true in form as any: a draft that somebody never made."""

    def change(events: list[Any]) -> list[Any]:
        like = next(event for event in reversed(events) if event.kind == "opened")
        year, _, number = like.stream.partition("-")
        moment = events[0].recorded_at if earlier else events[-1].recorded_at
        made_up = like._replace(
            id="00000000-0000-7000-8000-000000000001", stream=f"{year}-{int(number) + 1:04d}",
            recorded_at=moment, command=None,
        )  # fmt: skip
        return [*events, made_up]

    return change


def _without(position: int) -> Callable[[list[Any]], list[Any]]:
    return lambda events: [event for event in events if event.position != position]


EVENTS: dict[str, Attack] = {
    "bytes": stored("body", "pf_events", f"position = {AUDITED}", other_person),
    "bytes-and-leaf": _with_leaf,
    "edited-and-rehashed": lambda s: forge(s, at(AUDITED, person=OTHER_AUDITOR), LEFT),
    "deleted": statement(
        f"DELETE FROM pf_events WHERE agency = '{AGENCY}' AND position = {stage.RETURNED}"
    ),
    "deleted-and-renumbered": lambda s: forge(s, _without(stage.RETURNED)),
    "swapped": _swapped_rows,
    "reordered": lambda s: forge(s, _reordered),
    "back-dated": lambda s: forge(s, _back_dated),
    "earlier-than-before": lambda s: forge(s, _appended(earlier=True), LEFT),
    "made-up": lambda s: forge(s, _appended(earlier=False), LEFT),
    "tail-edited": lambda s: forge(s, at(stage.LAST, person="sun.yan"), LEFT),
}


# ---- the whole ledger


def _first(size: int) -> Callable[[list[Any]], list[Any]]:
    return lambda events: events[:size]


def _without_stream(number: str) -> Callable[[list[Any]], list[Any]]:
    return lambda events: [event for event in events if event.stream != number]


def _put_back(scene: Scene) -> None:
    to = make_url(scene.url).database or ""
    shutil.copyfile(scene.place / stage.YESTERDAY / "bureau.db", to)


def _put_back_with_log(scene: Scene) -> None:
    _put_back(scene)
    _log_of_yesterday(scene)


def _swapped_agencies(scene: Scene) -> None:
    with scene.connected() as connection:
        tables = (
            "pf_events", "pf_heads", "pf_contents", "pf_documents", "pf_tiles", "pf_checkpoints",
            "pf_steps", "pf_items", "pf_inbox", "pf_persons", "pf_holdings", "pf_links",
            "pf_postings", "pf_touches",
        )  # fmt: skip
        for table in tables:
            for old, new in ((AGENCY, "swap"), (OTHER, AGENCY), ("swap", OTHER)):
                sql.run(connection, f"UPDATE {table} SET agency = ? WHERE agency = ?", (new, old))


def recomputed(scene: Scene, proofs: str = FORGED) -> None:
    """An audit by somebody else, and a ledger in which it never was otherwise."""
    forge(scene, at(AUDITED, person=OTHER_AUDITOR), proofs)


LEDGERS: dict[str, Attack] = {
    "tail-cut": lambda s: forge(s, _first(stage.CLOSED), LEFT),
    "tail-cut-with-copies": lambda s: forge(s, _first(stage.CLOSED), FORGED),
    "tail-cut-since-kept": lambda s: forge(s, _first(stage.SECOND - 2), FORGED),
    "tail-cut-unsigned": lambda s: forge(s, _first(stage.SECOND), LEFT),
    "stream-dropped": lambda s: forge(s, _without_stream("2017-0003")),
    "recomputed": recomputed,
    "recomputed-without-copies": partial(recomputed, proofs=DROPPED),
    "put-back": _put_back,
    "put-back-with-log": _put_back_with_log,
    "agencies-swapped": _swapped_agencies,
}
FILES = frozenset({"put-back", "put-back-with-log"})
"""Attacks on the database's file, past every statement."""


# ---- keys


def signed_anew(scene: Scene, key: note.Signer = KEY) -> None:
    """Empty the folder and publish checkpoints of the ledger as it is now, at the same sizes."""
    shutil.rmtree(scene.log)
    with scene.connected() as connection:
        sql.run(connection, "DELETE FROM pf_checkpoints WHERE agency = ?", (AGENCY,))
    with scene.flow() as flow:
        flow.agency(AGENCY).checkpoint(scene.log, key)


def _resigned(scene: Scene) -> None:
    recomputed(scene, DROPPED)
    signed_anew(scene)


def _resigned_since_kept(scene: Scene) -> None:
    forge(scene, at(stage.SECOND - 2, person=OTHER_AUDITOR), DROPPED)
    signed_anew(scene)


def _signed_by_thief(scene: Scene) -> None:
    recomputed(scene, DROPPED)
    signed_anew(scene, THIEF)


def _all_keepers(scene: Scene) -> Scene:
    """Nothing outside knows what was before: it was never told, or keeps silent."""
    _resigned(scene)
    shutil.rmtree(scene.place / stage.REGISTER)
    stage.seen(scene)
    return scene._replace(kept=published.last(scene.log) or b"")


KEYS: dict[str, Attack] = {
    "signed-by-another-key": _signed_by_thief,
    "signed-anew": _resigned,
    "signed-anew-since-kept": _resigned_since_kept,
    "before-the-first": _all_keepers,
    "all-keepers-collude": _all_keepers,
}


# ---- one bit, one row


def _copy(column: str, change: Callable[[Any], Any]) -> Attack:
    return stored(column, "pf_checkpoints", f"size = {stage.SECOND}", change)


def _signature_bit(signed: bytes) -> bytes:
    """The last bit but one that counts in a signature: the note still reads as before."""
    line = signed.rstrip(b"\n")
    letter = line[-10:-9]
    return line[:-10] + (b"A" if letter != b"A" else b"B") + line[-9:] + b"\n"


def _title(scene: Scene, change: str) -> None:
    """What becomes of the published title of a matter."""
    with scene.flow() as flow:
        events = flow.agency(AGENCY).events(matter=scene.matter).events
    digest = next(one.data["content"]["parts"]["title"] for one in events if "content" in one.data)
    with scene.connected() as connection:
        sql.run(connection, f"{change} WHERE agency = ? AND digest = ?", (AGENCY, digest))


BITS: dict[str, Attack] = {
    "bit-tile": stored("data", "pf_tiles", "level = 0", one_bit),
    "bit-leaf": stored("leaf", "pf_events", f"position = {AUDITED}", one_bit),
    "bit-head-edge": stored("edge", "pf_heads", "size > 0", one_bit),
    "bit-head-size": stored("size", "pf_heads", "size > 0", lambda size: size ^ 1),
    "copy-root": _copy("root", lambda root: root[::-1]),
    "copy-signature": _copy("note", _signature_bit),
    "projection": stored("person", "pf_steps", f"position = {AUDITED}", lambda _: OTHER_AUDITOR),
    "text-altered": partial(_title, change="UPDATE pf_contents SET data = salt"),
    "text-deleted": partial(_title, change="DELETE FROM pf_contents"),
    "policy": stored("data", "pf_documents", "kind = 'policy'", lambda data: data + b"\n"),
}


# ---- outside the database


def _file(name: str, change: Callable[[bytes], bytes]) -> Attack:
    def attack(scene: Scene) -> None:
        path = next(iter(sorted(scene.place.glob(name))))
        path.write_bytes(change(path.read_bytes()))

    return attack


def _other_size(signed: bytes) -> bytes:
    """The note of a checkpoint with another number of events in it."""
    origin, size, rest = signed.split(b"\n", 2)
    return b"\n".join([origin, b"%d" % (int(size) - 1), rest])


def _log_of_yesterday(scene: Scene) -> None:
    shutil.rmtree(scene.log)
    shutil.copytree(scene.place / stage.YESTERDAY / stage.LOG, scene.log)


def _logs_swapped(scene: Scene) -> None:
    scene.log.rename(scene.place / "swap")
    (scene.place / stage.OTHER_LOG).rename(scene.log)


def _log_emptied(scene: Scene) -> None:
    shutil.rmtree(scene.log)


FOLDERS: dict[str, Attack] = {
    "shown-checkpoint": _file("log/checkpoint", _other_size),
    "history": _file(f"log/checkpoints/*{stage.SECOND}", _signature_bit),
    "older-history": _file(f"log/checkpoints/*{stage.FIRST}", _signature_bit),
    "published-tile": _file(f"log/tile/0/*.p/{stage.SECOND}", one_bit),
    "log-put-back": _log_of_yesterday,
    "log-emptied": _log_emptied,
    "logs-swapped": _logs_swapped,
    "register": _file("register/370405*/checkpoint", _signature_bit),
}


# ---- what is handed over


def _drawn(scene: Scene, agency: str = AGENCY) -> dict[str, Any]:
    with scene.flow() as flow:
        found: dict[str, Any] = json.loads(flow.agency(agency).receipt(scene.matter).data)
    return found


def _handed(told: dict[str, Any]) -> bytes:
    return json.dumps(told, ensure_ascii=False).encode()


def _receipt_event(scene: Scene) -> Scene:
    told = _drawn(scene)
    for one in told["events"]:
        one["event"] = other_person(one["event"].encode()).decode()
    return scene._replace(receipt=_handed(told))


def _receipt_text(scene: Scene) -> Scene:
    told = _drawn(scene)
    told["content"]["parts"]["title"]["text"] += "（修订）"
    return scene._replace(receipt=_handed(told))


def _receipt_of_other(scene: Scene) -> Scene:
    with scene.flow() as flow:
        other = flow.agency(OTHER).receipt("2017-0001").data
    return scene._replace(receipt=other)


def _receipt_renamed(scene: Scene) -> Scene:
    told = json.loads(_receipt_of_other(scene).receipt or b"")
    own = _drawn(scene)
    return scene._replace(receipt=_handed(told | {"checkpoint": own["checkpoint"]}))


def _bundled(scene: Scene, name: str, change: Callable[[bytes], bytes]) -> Scene:
    path = scene.place / "handed"
    with scene.flow() as flow:
        flow.agency(AGENCY).bundle(path, keys=[KEY.vkey])
    (path / name).write_bytes(change((path / name).read_bytes()))
    return scene._replace(bundle=path)


def _more_published(figures: bytes) -> bytes:
    told = json.loads(figures)
    told["2017"]["published"] += 1
    return json.dumps(told).encode()


HANDED: dict[str, Attack] = {
    "receipt-event": _receipt_event,
    "receipt-text": _receipt_text,
    "receipt-of-another-agency": _receipt_of_other,
    "receipt-under-another-log": _receipt_renamed,
    "bundle-event": partial(_bundled, name="events.jsonl", change=other_person),
    "bundle-figure": partial(_bundled, name="figures.json", change=_more_published),
    "bundle-cut": partial(
        _bundled, name="events.jsonl", change=lambda data: b"".join(data.splitlines(True)[:-1])
    ),
}

FAMILIES: dict[str, dict[str, Attack]] = {
    "events": EVENTS, "ledgers": LEDGERS, "keys": KEYS, "bits": BITS, "folders": FOLDERS,
    "handed": HANDED,
}  # fmt: skip
__all__ = ["FAMILIES", "FILES", "START", "Connection"]
