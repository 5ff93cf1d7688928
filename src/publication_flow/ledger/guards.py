"""Append-only in the database itself: triggers that refuse to change or delete an event."""

from __future__ import annotations

from publication_flow.ledger.tables import events

_E = events.name
APPLICATION_ID = 0x70666C77  # tells a file of ours from any other SQLite file: "pflw"

_REFUSE = f"BEGIN SELECT RAISE(ABORT, '{_E} is append-only'); END"
# Three look-ups, each by its own index: one condition with OR walked the whole ledger (measured).
_SAME = f"EXISTS (SELECT 1 FROM {_E} WHERE agency = NEW.agency AND "
_TAKEN = (
    f"{_SAME}position = NEW.position) "
    f"OR {_SAME}stream = NEW.stream AND version = NEW.version) "
    f"OR (NEW.command IS NOT NULL AND {_SAME}command = NEW.command))"
)
_RAISE = f"BEGIN RAISE EXCEPTION '{_E} is append-only'; END"
_RUN = f"EXECUTE FUNCTION {_E}_append_only()"

SQLITE = (
    f"CREATE TRIGGER {_E}_no_update BEFORE UPDATE ON {_E} {_REFUSE}",
    f"CREATE TRIGGER {_E}_no_delete BEFORE DELETE ON {_E} {_REFUSE}",
    # INSERT OR REPLACE passes the two above (its implicit delete fires no trigger by default).
    f"CREATE TRIGGER {_E}_no_replace BEFORE INSERT ON {_E} WHEN {_TAKEN} {_REFUSE}",
    f"PRAGMA application_id = {APPLICATION_ID}",
)

POSTGRESQL = (
    f"CREATE FUNCTION {_E}_append_only() RETURNS trigger LANGUAGE plpgsql AS $$ {_RAISE} $$",
    f"CREATE TRIGGER {_E}_no_change BEFORE UPDATE OR DELETE ON {_E} FOR EACH ROW {_RUN}",
    f"CREATE TRIGGER {_E}_no_truncate BEFORE TRUNCATE ON {_E} FOR EACH STATEMENT {_RUN}",
    # ALWAYS: they fire even under session_replication_role = replica.
    f"ALTER TABLE {_E} ENABLE ALWAYS TRIGGER {_E}_no_change",
    f"ALTER TABLE {_E} ENABLE ALWAYS TRIGGER {_E}_no_truncate",
)

# An event comes after the last one: at the next position, at no earlier instant. The application
# may insert, so no permission can refuse a back-dated row; this does.
_AFTER = (
    f"EXISTS (SELECT 1 FROM {_E} WHERE agency = NEW.agency AND position = NEW.position - 1 "
    "AND recorded_at <= NEW.recorded_at)"
)
_OUT_OF_ORDER = f"NEW.position <> 1 AND NOT {_AFTER}"

_ORDER = f"{_E}_in_order"

SQLITE_IN_ORDER = (f"CREATE TRIGGER {_ORDER} BEFORE INSERT ON {_E} WHEN {_OUT_OF_ORDER} {_REFUSE}",)

_CHECK = f"BEGIN IF {_OUT_OF_ORDER} THEN RAISE EXCEPTION '{_E} is append-only'; END IF;"
# With a search path of its own: a restore and a replication run under an empty one.
_FUNCTION = "RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT"
POSTGRESQL_IN_ORDER = (
    f"CREATE FUNCTION {_ORDER}() {_FUNCTION} AS $$ {_CHECK} RETURN NEW; END $$",
    # Not ALWAYS: a replica takes what was checked where it was written, in whatever order.
    f"CREATE TRIGGER {_ORDER} BEFORE INSERT ON {_E} FOR EACH ROW EXECUTE FUNCTION {_ORDER}()",
)


def statements(dialect: str) -> tuple[str, ...]:
    """The statements that put the guards of revision 0001 in place on a dialect."""
    return SQLITE if dialect == "sqlite" else POSTGRESQL


def in_order(dialect: str) -> tuple[str, ...]:
    """Those of revision 0004: nothing is inserted but after the last event."""
    return SQLITE_IN_ORDER if dialect == "sqlite" else POSTGRESQL_IN_ORDER


def triggers(dialect: str) -> dict[str, bool]:
    """Every guard by its name, and whether it fires under replication, too (PostgreSQL: ALWAYS)."""
    made = (*statements(dialect), *in_order(dialect))
    named = [s.split()[2] for s in made if s.startswith("CREATE TRIGGER")]
    return {name: any(s.endswith(f"ALWAYS TRIGGER {name}") for s in made) for name in named}
