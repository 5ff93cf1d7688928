"""What `doctor` finds in a database, on each of the two, and in the files around it."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import Connection

from publication_flow import PublicationFlow
from publication_flow.engine import doctor
from publication_flow.ledger import grants, sql
from publication_flow.ledger.health import BAD, OK, WARN, Sign, examine
from tests.bureau import AGENCY, BASIS, organisation_for
from tests.hosts.cli_lines import line
from tests.tampering import by_hand


@pytest.fixture
def url(database_url: str) -> str:
    """An agency founded in real time; nothing else happened."""
    founded(database_url)
    return database_url


def founded(url: str) -> None:
    with PublicationFlow.open(url) as flow:
        flow.upgrade()
        pack = "cn-civil-affairs"
        flow.found(AGENCY, policy=pack, organisation=organisation_for(pack), basis=BASIS)


@pytest.fixture
def postgresql(request: pytest.FixtureRequest) -> str:
    database: str = request.getfixturevalue("fresh_postgres_url")
    with PublicationFlow.open(database) as flow:
        flow.upgrade()
    return database


def seen(url: str, *changes: str, now: datetime | None = None) -> dict[str, Sign]:
    """Every sign by its name, after some statements by hand on the same connection."""
    with by_hand(url) as connection:
        for change in changes:
            connection.exec_driver_sql(change)
        return {sign.name: sign for sign in examine(connection, now or datetime.now(UTC))}


def test_a_sound_database_has_no_bad_sign(url: str) -> None:
    """Of a new ledger it is said that it was never signed, and to whom the tables belong."""
    signs = seen(url)

    # The tests' own server is one that may lose its last commits.
    bad = {name for name, sign in signs.items() if sign.level == BAD}
    assert bad <= ({"durable"} if "roles" in signs else set())
    assert {"checkpoint", "roles"} >= {name for name, s in signs.items() if s.level == WARN}
    assert {"durable", "guards", "simulated", "checkpoint"} <= set(signs)
    assert "health.never-signed" == signs["checkpoint"].code


@pytest.mark.parametrize("trigger", ["pf_events_in_order", "pf_events_no_"])
def test_a_missing_trigger(url: str, trigger: str) -> None:
    """A guard that was dropped is named, and that is bad."""
    sqlite = url.startswith("sqlite")
    name = trigger if trigger.endswith("order") else trigger + ("delete" if sqlite else "change")
    sign = seen(url, f"DROP TRIGGER {name}{'' if sqlite else ' ON pf_events'}")["guards"]

    assert (BAD, "health.guards-missing", [name]) == (sign.level, sign.code, sign.facts["missing"])
    assert name in sign.sentence("zh")


def test_a_trigger_replaced_by_another_of_its_name(tmp_path: Path) -> None:
    """On SQLite the name alone is no guard: one that does nothing is as good as missing."""
    url = f"sqlite:///{tmp_path / 'ledger.db'}"
    PublicationFlow.open(url).close()
    hollow = (
        "DROP TRIGGER pf_events_no_delete",
        "CREATE TRIGGER pf_events_no_delete BEFORE DELETE ON pf_events BEGIN SELECT 1; END",
    )

    assert ["pf_events_no_delete"] == seen(url, *hollow)["guards"].facts["missing"]


@pytest.mark.parametrize(
    ("change", "code", "fact"),
    [
        ("DISABLE TRIGGER pf_events_no_truncate", "health.guards-missing", "off"),
        ("ENABLE TRIGGER pf_events_no_truncate", "health.guards-weak", "weak"),
        ("ENABLE REPLICA TRIGGER pf_events_no_truncate", "health.guards-missing", "off"),
    ],
)
def test_a_trigger_that_sleeps(postgresql: str, change: str, code: str, fact: str) -> None:
    """Disabled, or silent in replication mode: there, and still no guard."""
    sign = seen(postgresql, f"ALTER TABLE pf_events {change}")["guards"]

    assert (BAD, code) == (sign.level, sign.code)
    assert ["pf_events_no_truncate"] == sign.facts[fact]


def test_a_guard_hollowed_out(postgresql: str) -> None:
    """A trigger whose function lets everything pass is no guard."""
    sign = seen(
        postgresql,
        "CREATE OR REPLACE FUNCTION pf_events_append_only() RETURNS trigger LANGUAGE plpgsql "
        "AS $$ BEGIN RETURN NEW; END $$",
    )["guards"]

    assert BAD == sign.level
    assert {"pf_events_no_change", "pf_events_no_truncate"} == set(sign.facts["missing"])


def test_settings_that_lose_commits(url: str) -> None:
    """What an acknowledged act needs to survive a power cut, set to something less."""
    if url.startswith("sqlite"):
        sign = seen(url, "PRAGMA synchronous = NORMAL")["durable"]
    else:
        sign = seen(url, "SET synchronous_commit = off")["durable"]

    assert (BAD, "health.not-durable") == (sign.level, sign.code)


def test_sqlite_without_secure_delete(tmp_path: Path) -> None:
    """A connection that leaves erased text in free pages, and a file that is somebody else's."""
    url = f"sqlite:///{tmp_path / 'ledger.db'}"
    PublicationFlow.open(url).close()
    signs = seen(url, "PRAGMA secure_delete = OFF", "PRAGMA application_id = 7")

    assert (BAD, "health.secure-delete-off") == (
        signs["secure-delete"].level, signs["secure-delete"].code,
    )  # fmt: skip
    assert (WARN, "0x7") == (signs["application-id"].level, signs["application-id"].facts["found"])


@pytest.fixture
def names(postgresql: str) -> Iterator[tuple[str, str]]:
    """An owner and an application, put in place; gone after the test."""
    owner, application = (f"{one}_{uuid.uuid4().hex[:12]}" for one in ("owner", "app"))
    with by_hand(postgresql) as connection:
        for statement in grants.statements(owner, application, None):
            connection.exec_driver_sql(statement.replace("%", "%%"))
    yield owner, application
    with by_hand(postgresql) as connection:
        connection.exec_driver_sql(f"DROP OWNED BY {owner}, {application} CASCADE")
        connection.exec_driver_sql(f"DROP ROLE {owner}, {application}")


def test_who_owns_the_tables(postgresql: str, names: tuple[str, str]) -> None:
    """A superuser, the owner, a member of the owner's, and at last the application alone."""
    owner, application = names
    plain = seen(postgresql)["roles"]
    own = seen(postgresql, f"SET ROLE {owner}")["roles"]
    right = seen(postgresql, f"SET ROLE {application}")["roles"]
    belongs = seen(postgresql, f"GRANT {owner} TO {application}", f"SET ROLE {application}")

    assert (WARN, "health.superuser") == (plain.level, plain.code)
    assert (WARN, "health.owner-application") == (own.level, own.code)
    assert (OK, "health.roles") == (right.level, right.code)
    assert (WARN, "health.owner-application") == (belongs["roles"].level, belongs["roles"].code)
    assert "只有触发器" in own.sentence("zh")
    assert "triggers only" in own.sentence("en")


@pytest.mark.parametrize(
    ("grant", "to", "found"),
    [
        ("TRUNCATE", "application", "TRUNCATE"),
        ("DELETE", "application", "DELETE"),
        ("UPDATE (body)", "application", "UPDATE"),
        ("TRIGGER", "PUBLIC", "TRIGGER"),
    ],
)
def test_privileges_nobody_needs(
    postgresql: str, names: tuple[str, str], grant: str, to: str, found: str
) -> None:
    """A privilege on the events that could harm them is named with who has it."""
    role = names[1] if to == "application" else to
    sound = seen(postgresql)["privileges"]
    loose = seen(postgresql, f"GRANT {grant} ON pf_events TO {role}")["privileges"]

    assert (OK, WARN) == (sound.level, loose.level)
    assert [f"{role}: {found}"] == loose.facts["found"]


def test_a_clock_that_differs(postgresql: str) -> None:
    """The server's clock and ours a minute apart is told, with the zone the server shows."""
    late = datetime.now(UTC) - timedelta(seconds=60)

    right, wrong = seen(postgresql)["server-clock"], seen(postgresql, now=late)["server-clock"]

    assert (OK, WARN) == (right.level, wrong.level)
    assert 55 < wrong.facts["seconds"] < 65
    assert wrong.facts["zone"]


def test_a_simulated_ledger(url: str) -> None:
    """A ledger of a clock set by hand is named: its instants prove nothing."""
    sign = seen(url, "UPDATE pf_heads SET simulated = 1")["simulated"]

    assert (WARN, [AGENCY]) == (sign.level, sign.facts["agencies"])


def test_how_long_ago_it_was_signed(url: str) -> None:
    """Signed lately is well; long ago with events since is told; long ago with none since is well,
    for nothing lies unsigned."""
    now = datetime.now(UTC)
    with by_hand(url) as connection:
        size = sql.run(connection, "SELECT size FROM pf_heads").scalar()
        sign(connection, size - 1, now - timedelta(days=2))
    lately, late = seen(url, now=now), seen(url, now=now + timedelta(days=7))
    with by_hand(url) as connection:
        sign(connection, size, now)
    quiet = seen(url, now=now + timedelta(days=90))

    assert (OK, 1) == (lately["checkpoint"].level, lately["checkpoint"].facts["events"])
    assert (WARN, 9) == (late["checkpoint"].level, late["checkpoint"].facts["days"])
    assert OK == quiet["checkpoint"].level


def sign(connection: Connection, size: int, at: datetime) -> None:
    statement = "INSERT INTO pf_checkpoints VALUES (?, ?, '', ?, ?)"
    sql.run(connection, statement, (AGENCY, size, b"", at.isoformat()))


def test_files_that_others_can_open(tmp_path: Path) -> None:
    """A database others can read, a key others can read, a key beside the database."""
    database, key = tmp_path / "ledger.db", tmp_path / "log.key"
    database.write_bytes(b"x" * 100)
    key.write_text("k", encoding="utf-8")
    database.chmod(0o644)
    key.chmod(0o640)
    loose = {s.name: s for s in (*doctor.files(database, key), doctor.signing_key(key))}
    database.chmod(0o660)
    key.chmod(0o600)
    closed = {s.name: s for s in (*doctor.files(database), doctor.signing_key(key))}

    assert (WARN, ["ledger.db"]) == (
        loose["file-permissions"].level, loose["file-permissions"].facts["files"],
    )  # fmt: skip
    assert (BAD, "0640", WARN) == (
        loose["key"].level, loose["key"].facts["mode"], loose["key-place"].level,
    )  # fmt: skip
    assert {"file-permissions": OK, "disk": OK, "key": OK} == {
        name: one.level for name, one in closed.items()
    }
    assert "health.key-missing" == doctor.signing_key(tmp_path / "none").code


def test_a_disk_that_is_nearly_full(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Too little room for a copy is told in time."""
    database = tmp_path / "ledger.db"
    database.write_bytes(b"x" * 100)
    monkeypatch.setattr(doctor, "LEAST_FREE", 2**62)

    (sign,) = [s for s in doctor.files(database) if s.name == "disk"]

    assert (WARN, "health.disk-low") == (sign.level, sign.code)


def test_parts_that_are_not_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is missing is told with what it is for and how to get it; it is no fault."""
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)

    signs = list(doctor.extras())

    assert set(doctor.EXTRAS) == {sign.facts["extra"] for sign in signs}
    assert {OK} == {sign.level for sign in signs}
    for one in signs:
        assert f"publication-flow[{one.facts['extra']}]" in one.sentence("zh")
        assert f"publication-flow[{one.facts['extra']}]" in one.sentence("en")


def test_the_command_tells_levels(tmp_path: Path) -> None:
    """`doctor` is 0 with warnings and 5 with a bad sign; `--json` has the level of each."""
    url = f"sqlite:///{tmp_path / 'ledger.db'}"
    founded(url)
    key = tmp_path / "log.key"
    key.write_text("k", encoding="utf-8")
    key.chmod(0o644)

    plain = line("doctor", "--db", url, "--json")
    with_key = line("doctor", "--db", url, "--json", "--key", str(key))

    levels = {check["name"]: check["level"] for check in plain.data["checks"]}
    assert (0, WARN, OK) == (plain.code, levels["checkpoint"], levels["guards"])
    assert 5 == with_key.code
    assert [BAD] == [c["level"] for c in with_key.data["checks"] if c["name"] == "key"]
