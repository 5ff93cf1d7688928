"""Whether a database is fit to hold evidence: who could alter it, and what a power cut would cost.

Nothing here changes anything, and every question may be asked by a role that only reads. A sign
is `ok`, `warn` (work goes on, somebody should know) or `bad` (what was promised is not kept).
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any, NamedTuple

from sqlalchemy import Connection

from publication_flow.ledger import guards, head, sql
from publication_flow.ledger.proof_tables import checkpoints
from publication_flow.ledger.tables import events
from publication_flow.wording import say

OK, WARN, BAD = "ok", "warn", "bad"
SKEW_SECONDS = 5  # more than an ordinary clock service leaves
SIGN_WITHIN = timedelta(days=7)
_HARM = ("UPDATE", "DELETE", "TRUNCATE", "TRIGGER")


class Sign(NamedTuple):
    """One finding: the check's name, how bad it is, and a sentence with what to do."""

    name: str
    level: str
    code: str
    facts: dict[str, Any]

    def sentence(self, lang: str) -> str:
        return say(self.code, lang, self.facts)


def examine(connection: Connection, now: datetime) -> Iterator[Sign]:
    """All that can be asked of the database itself. `now` is an aware instant of our clock."""
    if connection.dialect.name == "sqlite":
        yield _sqlite_durable(connection)
        yield _sqlite_erasing(connection)
        yield _sqlite_ours(connection)
        yield _guards(_sqlite_triggers(connection), "sqlite")
    else:
        yield _postgresql_durable(connection)
        yield _owner(connection)
        yield _privileges(connection)
        yield _guards(_postgresql_triggers(connection), "postgresql")
        yield _clock(connection, now)
    yield _simulated(connection)
    yield from _checkpoints(connection, now)


# ---- the guards


def _guards(found: dict[str, str], dialect: str) -> Sign:
    """`found`: the state of each trigger: on, always or off."""
    wanted = guards.triggers(dialect)
    missing = [name for name in wanted if name not in found]
    off = [name for name in wanted if found.get(name) == "off"]
    # Under `session_replication_role = replica` the others are silent.
    weak = [
        name
        for name, always in wanted.items()
        if dialect == "postgresql" and always and found.get(name) == "on"
    ]
    facts = {"count": len(wanted), "missing": missing, "off": off, "weak": weak}
    if missing or off:
        return Sign("guards", BAD, "health.guards-missing", facts)
    if weak:
        return Sign("guards", BAD, "health.guards-weak", facts)
    return Sign("guards", OK, "health.guards", facts)


def _sqlite_triggers(connection: Connection) -> dict[str, str]:
    """A guard whose text was replaced by another is as good as missing."""
    made = {s.split()[2]: s for s in (*guards.SQLITE, *guards.SQLITE_IN_ORDER)}
    rows = sql.run(
        connection,
        "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ?",
        (events.name,),
    )
    return {name: "on" for name, text in rows if made.get(name, text) == text}


def _postgresql_triggers(connection: Connection) -> dict[str, str]:
    """A guard whose function was replaced by one that lets everything pass is as good as missing:
    a function of ours raises."""
    rows = sql.run(
        connection,
        "SELECT t.tgname, t.tgenabled::text, p.prosrc FROM pg_trigger t "
        "JOIN pg_proc p ON p.oid = t.tgfoid "
        f"WHERE NOT t.tgisinternal AND t.tgrelid = to_regclass('{events.name}')",
    )
    made = "".join((*guards.POSTGRESQL, *guards.POSTGRESQL_IN_ORDER))
    return {
        name: {"A": "always", "O": "on"}.get(state, "off")
        for name, state, source in rows
        if f"$${source}$$" in made
    }


# ---- PostgreSQL


def _postgresql_durable(connection: Connection) -> Sign:
    """Without these an acknowledged act may be gone, or a page torn, after a power cut."""
    names = ("fsync", "synchronous_commit", "full_page_writes")
    found = {name: str(sql.run(connection, f"SHOW {name}").scalar()) for name in names}
    facts = {"settings": [f"{name}={value}" for name, value in found.items()]}
    off = [name for name, value in found.items() if value == "off"]
    if off:
        return Sign("durable", BAD, "health.not-durable", {**facts, "off": off})
    return Sign("durable", OK, "health.durable", facts)


def _owner(connection: Connection) -> Sign:
    """Who may log in as the owner can take the guards off: then there are triggers only."""
    role, superuser, owner, belongs = sql.run(
        connection,
        "SELECT current_user::text, r.rolsuper, o.rolname::text, pg_has_role(o.oid, 'MEMBER') "
        f"FROM pg_class c JOIN pg_roles o ON o.oid = c.relowner, pg_roles r "
        f"WHERE c.oid = to_regclass('{events.name}') AND r.rolname = current_user",
    ).one()
    facts = {"role": role, "owner": owner}
    if superuser:
        return Sign("roles", WARN, "health.superuser", facts)
    if belongs:
        return Sign("roles", WARN, "health.owner-application", facts)
    return Sign("roles", OK, "health.roles", facts)


def _privileges(connection: Connection) -> Sign:
    """Privileges on the events that anybody but their owner has, and nobody needs."""
    rows = sql.run(
        connection,
        "SELECT DISTINCT CASE a.grantee WHEN 0 THEN 'PUBLIC' ELSE a.grantee::regrole::text END, "
        "a.privilege_type::text FROM pg_class c, LATERAL (SELECT * FROM aclexplode(c.relacl) "
        "UNION ALL SELECT x.* FROM pg_attribute t, LATERAL aclexplode(t.attacl) x "
        "WHERE t.attrelid = c.oid) a "
        f"WHERE c.oid = to_regclass('{events.name}') AND a.grantee <> c.relowner ORDER BY 1, 2",
    )
    found = [f"{role}: {privilege}" for role, privilege in rows if privilege in _HARM]
    if found:
        return Sign("privileges", WARN, "health.privileges-loose", {"found": found})
    return Sign("privileges", OK, "health.privileges", {})


def _clock(connection: Connection, now: datetime) -> Sign:
    """Ours is written into events; the server's is shown by everything else on that machine."""
    server, zone = sql.run(
        connection, "SELECT clock_timestamp(), current_setting('TimeZone')"
    ).one()
    seconds = round(abs((server - now).total_seconds()))
    facts = {"zone": zone, "seconds": seconds}
    if seconds > SKEW_SECONDS:
        return Sign("server-clock", WARN, "health.clock-skew", facts)
    return Sign("server-clock", OK, "health.clock", facts)


# ---- SQLite


def _sqlite_durable(connection: Connection) -> Sign:
    """In WAL mode with FULL nothing acknowledged is lost in a power cut; with NORMAL it was."""
    journal = str(sql.run(connection, "PRAGMA journal_mode").scalar())
    level = int(sql.run(connection, "PRAGMA synchronous").scalar())
    facts = {"settings": f"journal_mode={journal}, synchronous={level}", "off": []}
    if journal == "wal" and level >= 2:
        return Sign("durable", OK, "health.durable", facts)
    return Sign("durable", BAD, "health.not-durable", {**facts, "off": ["journal_mode"]})


def _sqlite_erasing(connection: Connection) -> Sign:
    """Without it, what was erased stays in the file's free pages."""
    on = int(sql.run(connection, "PRAGMA secure_delete").scalar())
    if on == 1:
        return Sign("secure-delete", OK, "health.secure-delete", {})
    return Sign("secure-delete", BAD, "health.secure-delete-off", {})


def _sqlite_ours(connection: Connection) -> Sign:
    found = int(sql.run(connection, "PRAGMA application_id").scalar())
    if found == guards.APPLICATION_ID:
        return Sign("application-id", OK, "health.application-id", {})
    return Sign("application-id", WARN, "health.application-id-other", {"found": hex(found)})


# ---- both


def _simulated(connection: Connection) -> Sign:
    """Ledgers founded with a clock that was set by hand prove nothing about time."""
    found = [a for a in head.agencies(connection) if head.read(connection, a).simulated]
    if found:
        return Sign("simulated", WARN, "health.simulated", {"agencies": found})
    return Sign("simulated", OK, "health.real-time", {})


def _checkpoints(connection: Connection, now: datetime) -> Iterator[Sign]:
    """How long ago each agency's ledger was last signed. What has not been signed since can still
    be rewritten as a whole without anybody being able to tell."""
    _last = (
        f"SELECT size, recorded_at FROM {checkpoints.name} WHERE agency = ? "
        "ORDER BY size DESC LIMIT 1"
    )
    for agency in head.agencies(connection):
        row = sql.run(connection, _last, (agency,)).first()
        size = head.read(connection, agency).size
        facts: dict[str, Any] = {"agency": agency, "events": size}
        if row is None:
            yield Sign("checkpoint", WARN, "health.never-signed", facts)
            continue
        age = now - datetime.fromisoformat(row[1])
        facts |= {"events": size - row[0], "days": max(age.days, 0)}
        late = size > row[0] and age > SIGN_WITHIN
        code = "health.signed-long-ago" if late else "health.signed"
        yield Sign("checkpoint", WARN if late else OK, code, facts)
