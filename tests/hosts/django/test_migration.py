"""The schema by Django's own commands: migrate, sqlmigrate, check."""

from __future__ import annotations

import io
import sqlite3
import subprocess
import sys
from pathlib import Path
from typing import Any

import psycopg
import pytest
from alembic.script import ScriptDirectory
from django.core import checks
from django.core.management import call_command
from django.db import connection, router, transaction
from django.db.migrations.exceptions import IrreversibleError
from django.db.migrations.loader import MigrationLoader
from sqlalchemy import make_url

from publication_flow import Agency
from publication_flow.hosts.django import flow
from publication_flow.hosts.django.checks import LABEL, schema_is_current
from publication_flow.hosts.django.lent import opened
from publication_flow.hosts.django.operations import Revision
from publication_flow.ledger import schema
from tests.bureau import draft_one, found_bureau
from tests.databases import libpq_url
from tests.hosts.django import portal


def said() -> list[str | None]:
    """The ids of what the check says of the default database."""
    return [m.id for m in schema_is_current(databases=["default"])]


def revision() -> str | None:
    """The schema's revision, seen over Django's connection."""
    with opened("default") as lent:
        return schema.revision(lent)


def steps() -> list[Revision]:
    """The operations of the app's migrations, in order."""
    migrations = MigrationLoader(None).disk_migrations or {}
    ours = [migrations[key] for key in sorted(migrations) if key[0] == LABEL]
    return [op for one in ours for op in one.operations if isinstance(op, Revision)]


def test_every_revision_is_a_migration():
    """Each of the engine's own revisions has a Django migration: none is forgotten, and the last
    brings the schema that this version needs."""
    script = ScriptDirectory.from_config(schema._config())
    own = [(r.revision, r.down_revision) for r in reversed(list(script.walk_revisions()))]

    assert own == [(step.revision, step.after) for step in steps()]
    assert schema.HEAD_REVISION == steps()[-1].revision


def test_migrating_twice_is_harmless(bureau: Agency):
    """A second migrate changes nothing: the ledger is still there."""
    portal.migrate()

    assert schema.HEAD_REVISION == revision()
    assert [bureau.id] == flow().agencies()


def test_a_database_made_by_command_is_taken_over(database_url: str):
    """Where `db upgrade` made the tables first, migrate leaves the ledger as it found it."""
    own, agency, _ = found_bureau(database_url)
    number = draft_one(agency)
    size = agency.root()
    with portal.on(database_url):
        portal.migrate()
        shape = said()

    assert [] == shape
    assert size == agency.root()
    assert "drafted" == agency.item(number).stage
    own.close()


def test_there_is_no_way_back(django_url: str):
    """`migrate publication_flow zero` is refused, and nothing is dropped."""
    with pytest.raises(IrreversibleError):
        call_command("migrate", LABEL, "zero", verbosity=0)

    assert schema.HEAD_REVISION == revision()


def test_sqlmigrate_prints_what_migrate_does(database_url: str):
    """The printed SQL, run by hand on a new database, makes the schema that the engine needs."""
    printed = io.StringIO()
    with portal.on(database_url):
        for name in ("0001_ledger", "0002_beside", "0003_systems", "0004_trail"):
            call_command("sqlmigrate", LABEL, name, stdout=printed, no_color=True)
    run(database_url, printed.getvalue())
    with portal.on(database_url):
        _, agency, _ = portal.founded()
        with transaction.atomic():
            number = draft_one(agency)
        found = revision()

    assert "CREATE TABLE pf_events" in printed.getvalue()
    assert schema.HEAD_REVISION == found
    assert "2017-0001" == number


def run(url: str, text: str) -> None:
    """Run a script of SQL past Django and the engine."""
    if url.startswith("sqlite"):
        raw = sqlite3.connect(make_url(url).database or "")
        raw.executescript(text)
        raw.close()
        return
    with psycopg.connect(libpq_url(url), autocommit=True) as server:
        server.execute(text.encode())


def test_the_models_need_no_migration(django_url: str):
    """`makemigrations --check` finds nothing to make: the engine's tables are no models."""
    told = io.StringIO()
    call_command("makemigrations", LABEL, check=True, dry_run=True, stdout=told)

    assert "No changes detected" in told.getvalue()


def test_the_check_tells_when_the_schema_is_behind(database_url: str):
    """Silent on a new database and on a current one; W001 when behind, E001 when ahead."""
    with portal.on(database_url):
        told: list[Any] = [said()]
        call_command("migrate", LABEL, "0001", verbosity=0)
        told.append(said())
        call_command("migrate", LABEL, verbosity=0)
        told.append(said())
        with connection.cursor() as cursor:
            cursor.execute("UPDATE pf_schema SET version_num = '9999'")
        told.append(said())

    assert [[], [f"{LABEL}.W001"], [], [f"{LABEL}.E001"]] == told


def test_the_check_is_one_of_djangos(database_url: str):
    """`manage.py check --database default` runs it."""
    with portal.on(database_url):
        call_command("migrate", LABEL, "0001", verbosity=0)
        found = checks.run_checks(databases=["default"])

    assert [f"{LABEL}.W001"] == [m.id for m in found]


class Elsewhere:
    """A router that keeps the ledger out of this database."""

    def allow_migrate(self, db: str, app_label: str, **_: Any) -> bool | None:
        return False if app_label == LABEL else None


def test_a_router_keeps_the_ledger_out(database_url: str, monkeypatch: pytest.MonkeyPatch):
    """Where a database router says no, migrate makes no table and the check is silent."""
    monkeypatch.setattr(router, "routers", [Elsewhere()])
    with portal.on(database_url):
        call_command("migrate", verbosity=0)
        made, told = revision(), said()

    assert (None, []) == (made, told)


def test_the_library_alone_imports_no_django():
    """Importing publication_flow, its engine and its command line does not import Django."""
    program = (
        "import sys, publication_flow, publication_flow.engine.flow, publication_flow.hosts.cli\n"
        "sys.exit('django' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", program], check=False, cwd=Path(__file__).parent)

    assert 0 == done.returncode
