"""How far a named reader of the ledger has come, and who is reading under that name just now.

Two rows per reader: its position, and while somebody is at work `held:NAME`, whose instant says
until when. The instant is the mark of the one who wrote it: whoever was too slow and lost the hold
can neither move the position nor end the hold of the next. One statement each, so that neither
database keeps a lock while the host delivers.
"""

from __future__ import annotations

from sqlalchemy import Connection

from publication_flow.ledger import sql
from publication_flow.ledger.beside import cursors

_HELD = "held:"
_POSITION = f"SELECT position FROM {cursors.name} WHERE agency = ? AND reader = ?"
_HOLD = f"{sql.upsert(cursors)} WHERE {cursors.name}.updated_at < ?"
_KEEP = (
    f"UPDATE {cursors.name} SET updated_at = ? WHERE agency = ? AND reader = ? AND updated_at = ?"
)
_RELEASE = f"DELETE FROM {cursors.name} WHERE agency = ? AND reader = ? AND updated_at = ?"


def position(connection: Connection, agency: str, reader: str) -> int | None:
    """The last position the reader has dealt with; None for a name that is new."""
    found = sql.run(connection, _POSITION, (agency, reader)).scalar()
    return int(found) if found is not None else None


def hold(connection: Connection, agency: str, reader: str, now: str, until: str) -> bool:
    """Take the reader's name until an instant; False when somebody holds it beyond `now`."""
    row = (agency, _HELD + reader, 0, until)
    return bool(sql.run(connection, _HOLD, (*row, now)).rowcount)


def keep(connection: Connection, agency: str, reader: str, held: str, until: str) -> bool:
    """Hold on for longer; False when the hold ran out and somebody else took the name."""
    parameters = (until, agency, _HELD + reader, held)
    return bool(sql.run(connection, _KEEP, parameters).rowcount)


def move(connection: Connection, agency: str, reader: str, to: int, now: str) -> None:
    """Remember a position."""
    sql.run(connection, sql.upsert(cursors), (agency, reader, to, now))


def release(connection: Connection, agency: str, reader: str, held: str) -> None:
    """End one's own hold; another's stays."""
    sql.run(connection, _RELEASE, (agency, _HELD + reader, held))
