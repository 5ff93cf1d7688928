"""Append-only by permission on PostgreSQL: who owns the tables, and who may do what with them.

Triggers stop a mistake; whoever owns a table can take them off. So the tables belong to an owner
that nobody logs in as, and the portal's role may insert events and never change, delete or
truncate one: there is no privilege it could use for that, nor for switching a guard off.

What may be erased by law (typed text and files, `contents`) may be deleted, never changed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from publication_flow.errors import BadInput
from publication_flow.ledger.beside import BESIDE_TABLES, working_copies, working_files
from publication_flow.ledger.proof_tables import PROOF_TABLES, checkpoints
from publication_flow.ledger.tables import (
    LEDGER_TABLES,
    PREFIX,
    contents,
    documents,
    events,
    heads,
    metadata,
)

OWNER, APPLICATION, READER = "pf_owner", "pf_app", "pf_audit"
SCHEMA = "public"
VERSION_TABLE = PREFIX + "schema"
# Of the floor above, so by name: they are made anew at will, and hold no fact.
PROJECTIONS = tuple(
    PREFIX + name
    for name in (
        "holdings", "inbox", "items", "links", "persons", "postings", "steps", "touches",
    )
)  # fmt: skip
FUNCTIONS = (f"{events.name}_append_only()", f"{events.name}_in_order()")
_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]{0,62}")

_ANY = "SELECT, INSERT, UPDATE, DELETE"
_LEDGER = {
    heads.name: ("SELECT", "INSERT", "UPDATE {but agency}"),
    # By column: a column that a later version adds cannot be written until it is granted.
    events.name: ("SELECT", "INSERT {columns}"),
    contents.name: ("SELECT", "INSERT {columns}", "DELETE"),
    documents.name: ("SELECT", "INSERT {columns}"),
    checkpoints.name: ("SELECT", "INSERT {columns}"),
}
_PRIVATE = (working_copies.name, working_files.name)  # unfinished work; auditors see what was done
_HEAD = """\
-- publication-flow: who may do what in its tables (PostgreSQL 14 or newer).
-- Run it as a superuser or as the database's owner, after every `publication-flow db upgrade`;
-- run again it changes nothing. Passwords are set apart: \\password {application}
-- The schema is made and upgraded as the owner, for instance with
--   postgresql://administrator@host/database?options=-c%20role%3D{owner}"""


def script(
    owner: str = OWNER, application: str = APPLICATION, reader: str | None = READER,
    schema: str = SCHEMA,
) -> str:  # fmt: skip
    """The whole script, a statement a line. `BadInput` for a name that would need quoting."""
    made = "\n".join(f"{one};" for one in statements(owner, application, reader, schema))
    return f"{_HEAD.format(owner=owner, application=application)}\n\nBEGIN;\n{made}\nCOMMIT;\n"


def statements(
    owner: str = OWNER, application: str = APPLICATION, reader: str | None = READER,
    schema: str = SCHEMA,
) -> tuple[str, ...]:  # fmt: skip
    """Roles, ownership and privileges, in the order they must be run. Roles that exist are kept
    as they are, but for what would let them round the privileges."""
    roles = (owner, application) if reader is None else (owner, application, reader)
    for name in (*roles, schema):
        if not _NAME.fullmatch(name):
            raise BadInput("role-name", field="role", value=name)
    if len(set(roles)) < len(roles):
        raise BadInput("role-twice", field="role", value=application)
    return (
        *_roles(owner, roles[1:]),
        *_places(owner, roles[1:], schema),
        *_owned(owner, schema),
        *_granted(roles[1:], application, schema),
    )


def allowed(table: str) -> tuple[str, ...]:
    """The privileges the application is given on a table, as the script says them."""
    if table == VERSION_TABLE:
        return ("SELECT",)
    return tuple(_spelt(privilege, table) for privilege in _LEDGER.get(table, (_ANY,)))


def tables() -> list[str]:
    """Every table of ours, the schema's own record too."""
    named = [table.name for table in (*LEDGER_TABLES, *BESIDE_TABLES, *PROOF_TABLES)]
    return sorted([*named, *PROJECTIONS, VERSION_TABLE])


def _roles(owner: str, others: tuple[str, ...]) -> Iterator[str]:
    for name, how in ((owner, "NOLOGIN"), *((one, "LOGIN") for one in others)):
        yield (
            f"DO $$ BEGIN IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '{name}') "
            f"THEN CREATE ROLE {name} {how}; END IF; END $$"
        )
    for name in others:
        # Said only where it is needed: to say it takes a superuser.
        yield (
            f"DO $$ BEGIN IF EXISTS (SELECT FROM pg_roles WHERE rolname = '{name}' AND (rolsuper "
            "OR rolcreatedb OR rolcreaterole OR rolreplication OR rolbypassrls)) THEN "
            f"ALTER ROLE {name} NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS; "
            "END IF; END $$"
        )
        yield (
            f"DO $$ BEGIN IF EXISTS (SELECT FROM pg_auth_members m WHERE m.roleid = "
            f"'{owner}'::regrole AND m.member = '{name}'::regrole) THEN "
            f"REVOKE {owner} FROM {name}; END IF; END $$"
        )


def _places(owner: str, others: tuple[str, ...], schema: str) -> Iterator[str]:
    names = ", ".join(others)
    yield f"GRANT USAGE, CREATE ON SCHEMA {schema} TO {owner}"
    yield f"REVOKE CREATE ON SCHEMA {schema} FROM PUBLIC, {names}"
    yield f"GRANT USAGE ON SCHEMA {schema} TO {names}"
    # A temporary table is found before ours: the guards would look into that one.
    yield (
        "DO $$ BEGIN EXECUTE format('REVOKE TEMPORARY ON DATABASE %I FROM PUBLIC, "
        f"{names}', current_database()); END $$"
    )


def _owned(owner: str, schema: str) -> Iterator[str]:
    for table in tables():
        yield f"ALTER TABLE {schema}.{table} OWNER TO {owner}"
    for function in FUNCTIONS:
        yield f"ALTER FUNCTION {schema}.{function} OWNER TO {owner}"
        yield f"REVOKE ALL ON FUNCTION {schema}.{function} FROM PUBLIC"


def _granted(others: tuple[str, ...], application: str, schema: str) -> Iterator[str]:
    for table in tables():
        yield f"REVOKE ALL ON {schema}.{table} FROM PUBLIC, {', '.join(others)}"
        for privilege in allowed(table):
            yield f"GRANT {privilege} ON {schema}.{table} TO {application}"
        for reader in others[1:] if table not in _PRIVATE else ():
            yield f"GRANT SELECT ON {schema}.{table} TO {reader}"


def _spelt(privilege: str, table: str) -> str:
    if "{" not in privilege:
        return privilege
    names = [column.name for column in metadata.tables[table].columns]
    words, _, which = privilege.partition(" {")
    kept = [n for n in names if which != "but agency}" or n != "agency"]
    return f"{words} ({', '.join(kept)})"
