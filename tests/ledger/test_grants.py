"""Append-only by permission: what each PostgreSQL role may do, and what it is refused."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import resources
from pathlib import Path
from typing import NamedTuple

import pytest
from sqlalchemy import Connection, exc, make_url

from publication_flow import BadInput, PublicationFlow
from publication_flow.ledger import grants, note, sql
from publication_flow.ledger.tables import metadata
from publication_flow.projections.tables import PROJECTION_TABLES
from tests.bureau import AGENCY, BASIS, ORGANISATION, draft_one, drive
from tests.databases import drop_postgres, fresh_postgres
from tests.hosts.cli_lines import line
from tests.tampering import Bureau, by_hand, driven
from tests.tampering import everything as rows_of

REFUSED = "permission denied|must be owner|must be superuser"


class Roles(NamedTuple):
    """A driven bureau, its owner's name, and its address as the application and the auditor."""

    bureau: Bureau
    owner: str
    application: str
    reader: str


@pytest.fixture(scope="module")
def roles(postgres_url: str) -> Iterator[Roles]:
    """Once for the file: nothing here changes what is recorded, that is what it claims."""
    url = fresh_postgres(postgres_url)
    bureau = driven(url)
    owner, application, reader = (
        f"{one}_{uuid.uuid4().hex[:12]}" for one in ("owner", "app", "audit")
    )
    with by_hand(url) as connection:
        for one in (application, reader):
            connection.exec_driver_sql(f"CREATE ROLE {one} LOGIN PASSWORD 'for-a-test'")
        for _ in range(2):  # after an upgrade it is run again
            for statement in grants.statements(owner, application, reader):
                connection.exec_driver_sql(statement.replace("%", "%%"))
    yield Roles(bureau, owner, as_role(url, application), as_role(url, reader))
    bureau.flow.close()
    with by_hand(url) as connection:
        connection.exec_driver_sql(f"DROP OWNED BY {owner}, {application}, {reader} CASCADE")
        connection.exec_driver_sql(f"DROP ROLE {owner}, {application}, {reader}")
    drop_postgres(postgres_url, url)


def as_role(url: str, role: str) -> str:
    made = make_url(url).set(username=role, password="for-a-test")
    return made.render_as_string(hide_password=False)


@contextmanager
def as_owner(roles: Roles) -> Iterator[Connection]:
    """Nobody logs in as the owner: an administrator takes its role on. Nothing is kept."""
    with by_hand(roles.bureau.url) as connection:
        connection.exec_driver_sql(f"SET ROLE {roles.owner}")
        connection.exec_driver_sql("BEGIN")
        yield connection
        connection.exec_driver_sql("ROLLBACK")


def test_the_application_does_its_work(roles: Roles) -> None:
    """The five steps, a return, a working copy, a rebuild and verification, as the application."""
    with PublicationFlow.open(roles.application, clock=roles.bureau.clock) as flow:
        agency = flow.agency(AGENCY)
        published = drive(agency, draft_one(agency, attachments=[("表.txt", b"standard")]))
        returned = drive(agency, draft_one(agency), "provide")
        agency.act("return", returned, by="li.na", to="drafted", reason="材料不全")
        copy = agency.drafts.save("wang.fang", parts={"title": "未完成"})
        agency.drafts.discard("wang.fang", copy.id)
        agency.rebuild()
        stages = (agency.item(published).stage, agency.item(returned).stage)

        assert agency.verify().ok
        assert ("published", "drafted") == stages


def test_the_application_signs_checkpoints(roles: Roles, tmp_path: Path) -> None:
    """Tiles and copies of checkpoints are written by the application, too."""
    key = note.new_signer("370405-mz.example", bytes(32))
    with PublicationFlow.open(roles.application, clock=roles.bureau.clock) as flow:
        agency = flow.agency(AGENCY)
        first = agency.checkpoint(tmp_path / "log", key)
        draft_one(agency)
        second = agency.checkpoint(tmp_path / "log", key)

    assert first.size + 1 == second.size


def test_the_application_founds_an_agency(roles: Roles) -> None:
    """A founding writes a head, documents and people: the application may."""
    with PublicationFlow.open(roles.application, clock=roles.bureau.clock) as flow:
        made = flow.found(
            f"x-{uuid.uuid4().hex}", policy="cn-civil-affairs", organisation=ORGANISATION,
            basis=BASIS,
        )  # fmt: skip

        assert made.verify().ok


CHANGES = {
    "update": "UPDATE pf_events SET kind = 'acted' WHERE position = 1",
    "update-of-none": "UPDATE pf_events SET body = body WHERE false",
    "delete": "DELETE FROM pf_events WHERE position = 1",
    "truncate": "TRUNCATE pf_events",
    "truncate-with-others": "TRUNCATE pf_steps, pf_events CASCADE",
    "disable-triggers": "ALTER TABLE pf_events DISABLE TRIGGER ALL",
    "drop-a-trigger": "DROP TRIGGER pf_events_no_change ON pf_events",
    "another-trigger": "CREATE TRIGGER mine BEFORE INSERT ON pf_events FOR EACH ROW "
    "EXECUTE FUNCTION suppress_redundant_updates_trigger()",
    "replace-the-guard": "CREATE OR REPLACE FUNCTION pf_events_append_only() RETURNS trigger "
    "LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$",
    "replication-role": "SET session_replication_role = replica",
    "drop": "DROP TABLE pf_events",
    "rename": "ALTER TABLE pf_events RENAME TO pf_old",
    "own": "ALTER TABLE pf_events OWNER TO CURRENT_USER",
    "rule": "CREATE RULE mine AS ON UPDATE TO pf_events DO INSTEAD NOTHING",
    "table": "CREATE TABLE public.mine (x integer)",
    "temporary-twin": "CREATE TEMPORARY TABLE pf_events (agency text)",
    "change-a-text": "UPDATE pf_contents SET data = ''::bytea",
    "change-a-policy": "UPDATE pf_documents SET data = ''::bytea",
    "lose-a-policy": "DELETE FROM pf_documents",
    "lose-a-head": "DELETE FROM pf_heads",
    "another-agency": "UPDATE pf_heads SET agency = 'x'",
    "lose-a-checkpoint": "DELETE FROM pf_checkpoints",
    "truncate-contents": "TRUNCATE pf_contents",
    "another-schema": "UPDATE pf_schema SET version_num = '0001'",
}  # fmt: skip


@pytest.mark.parametrize("change", CHANGES.values(), ids=list(CHANGES))
def test_the_application_is_refused_by_permission(roles: Roles, change: str) -> None:
    """No privilege lets the application change, lose or unguard what was recorded."""
    before = rows_of(roles.bureau.url)

    with by_hand(roles.application) as connection, pytest.raises(exc.DBAPIError, match=REFUSED):
        sql.run(connection, change)

    assert before == rows_of(roles.bureau.url)


NOW, THEN = "recorded_at", "'2017-01-01T00:00:00.000000Z'"
PLACES = {
    "taken": ("position", NOW),
    "in-the-middle": ("2", NOW),
    "before-the-first": ("0", NOW),
    "beyond-the-next": ("position + 2", NOW),
    "back-in-time": ("position + 1", THEN),
}


@pytest.mark.parametrize("place", PLACES.values(), ids=list(PLACES))
@pytest.mark.parametrize("where", ["application", "owner", "sqlite"])
def test_nothing_is_inserted_but_after_the_last(
    roles: Roles, tmp_path: Path, place: tuple[str, str], where: str
) -> None:
    """Who may insert may not insert in between, before, beyond the next place or back in time."""
    position, at = place
    last = f"(SELECT max(position) FROM pf_events WHERE agency = '{AGENCY}')"
    statement = (
        "INSERT INTO pf_events (agency, position, stream, version, kind, recorded_at, leaf, body) "
        f"SELECT agency, {position}, stream, 99, kind, {at}, leaf, body FROM pf_events "
        f"WHERE agency = '{AGENCY}' AND position = {last}"
    )
    small = f"sqlite:///{tmp_path / 'ledger.db'}"
    if where == "sqlite":
        driven(small).flow.close()

    with (
        {
            "application": lambda: by_hand(roles.application),
            "owner": lambda: as_owner(roles),
            "sqlite": lambda: by_hand(small),
        }[where]() as connection,
        pytest.raises(exc.DBAPIError, match=r"append-only|duplicate key"),
    ):
        sql.run(connection, statement)


@pytest.mark.parametrize("change", ["update", "update-all", "delete", "truncate", "truncate-all"])
def test_the_owner_meets_the_triggers(roles: Roles, change: str) -> None:
    """Who owns the tables may do all this, and the guards refuse it."""
    statement = {
        "update": CHANGES["update"],
        "update-all": "UPDATE pf_events SET body = body",
        "delete": CHANGES["delete"],
        "truncate": CHANGES["truncate"],
        "truncate-all": CHANGES["truncate-with-others"],
    }[change]

    with as_owner(roles) as connection, pytest.raises(exc.DBAPIError, match="append-only"):
        sql.run(connection, statement)


WRITES = {
    "insert": "INSERT INTO pf_contents (agency, digest, salt, data) VALUES ('x', 'x', '', '')",
    "append": "INSERT INTO pf_events SELECT * FROM pf_events",
    "update": "UPDATE pf_heads SET size = 0",
    "delete": "DELETE FROM pf_contents",
    "projection": "DELETE FROM pf_inbox",
    "lock": "SELECT * FROM pf_heads FOR UPDATE",
    "unfinished": "SELECT * FROM pf_working_copies",
}


@pytest.mark.parametrize("change", WRITES.values(), ids=list(WRITES))
def test_the_auditor_writes_nothing(roles: Roles, change: str) -> None:
    """The auditor's role reads what was done, and neither writes nor sees unfinished work."""
    with by_hand(roles.reader) as connection, pytest.raises(exc.DBAPIError, match=REFUSED):
        sql.run(connection, change)


def test_the_auditor_reads_everything(roles: Roles) -> None:
    """Reading and verification need no privilege but SELECT."""
    with PublicationFlow.open(roles.reader, clock=roles.bureau.clock) as flow:
        agency = flow.agency(AGENCY)

        assert agency.verify().ok
        assert "低保标准（更正稿）" == agency.item(roles.bureau.corrected).title


def test_every_table_is_provided_for() -> None:
    """A table that a later revision adds is not forgotten in the script."""
    assert {*metadata.tables, "pf_schema"} == set(grants.tables())
    assert {t.name for t in PROJECTION_TABLES} == set(grants.PROJECTIONS)


def test_the_shipped_script_is_what_the_command_prints() -> None:
    """The file in the package is the script with the usual names."""
    shipped = resources.files("publication_flow.ledger").joinpath("grants.sql")
    told = line("db", "grants", "--reader", "pf_audit")

    assert grants.script() == shipped.read_text(encoding="utf-8")
    assert (0, grants.script()) == (told.code, told.out)


@pytest.mark.parametrize(
    ("names", "code"),
    [
        (("a b", "c", None), "role-name"),
        (("a", "c; DROP TABLE pf_events", None), "role-name"),
        (("a", "b", "a"), "role-twice"),
        (("a", "a", None), "role-twice"),
    ],
)
def test_names_are_names(names: tuple[str, str, str | None], code: str) -> None:
    """A name that would need quoting, or is somebody else's, is refused."""
    with pytest.raises(BadInput) as caught:
        grants.script(*names)

    assert code == caught.value.code
