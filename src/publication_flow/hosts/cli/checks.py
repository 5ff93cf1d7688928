"""What `doctor` looks at. Every check answers, whatever is wrong; none changes anything."""

from __future__ import annotations

import platform
import sqlite3
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from importlib import metadata, util
from typing import Any, NamedTuple

from publication_flow.errors import FlowError
from publication_flow.hosts.cli import session
from publication_flow.hosts.cli.language import current, pick
from publication_flow.hosts.cli.proof import proof_of

OLDEST_PYTHON = (3, 11)
OLDEST_SQLITE = (3, 35, 0)  # RETURNING, which the first statement of a borrowed transaction needs
_EXTRAS = {
    "specs": "pytest_bdd",
    "web": "fastapi",
    "postgres": "psycopg",
    "documents": "docx",
    "pdf": "weasyprint",
    "proof": "cryptography",
    "django": "django",
}


class Check(NamedTuple):
    """One finding. `ok` is None for what is only told."""

    name: str
    title: tuple[str, str]
    ok: bool | None
    detail: str


def checks(url: str) -> Iterator[Check]:
    """All checks in order, the machine's first, then the database's."""
    python = platform.python_version_tuple()
    yield Check("python", ("Python", "Python"), (int(python[0]), int(python[1])) >= OLDEST_PYTHON,
                platform.python_version())  # fmt: skip
    yield Check("sqlite", ("SQLite", "SQLite"), sqlite3.sqlite_version_info >= OLDEST_SQLITE,
                sqlite3.sqlite_version)  # fmt: skip
    yield Check("sqlalchemy", ("SQLAlchemy", "SQLAlchemy"), True, metadata.version("sqlalchemy"))
    yield _time_zone()
    yield _calendar()
    installed = [name for name, module in _EXTRAS.items() if util.find_spec(module) is not None]
    yield Check("extras", ("附加组件", "extras"), None, ", ".join(installed) or pick("无", "none"))
    yield from _database(url)


def _time_zone() -> Check:
    from publication_flow.engine.clock import zone

    title = ("时区数据", "time zone data")
    try:
        zone("Asia/Shanghai")
    except Exception:
        wanted = pick("没有时区数据，请安装 tzdata", "no time zone data: install tzdata")
        return Check("time-zone", title, False, wanted)
    return Check("time-zone", title, True, "Asia/Shanghai")


def _calendar() -> Check:
    """Whether the working days of today and of a year from now are known.

    The notice for a year comes in the last quarter of the year before: next year's being unknown
    is no fault, only a reason why deadlines are provisional.
    """
    from publication_flow.matter import calendar

    this = datetime.now(UTC).year
    known = [year for year in (this, this + 1) if year in calendar.shipped().years]
    told = pick(f"已知 {_years(known)}", f"known: {_years(known)}")
    if this + 1 not in known:
        told += pick(f"；{this + 1} 年的安排未收录，期限为暂定",
                     f"; {this + 1} is not: its deadlines are provisional")  # fmt: skip
    return Check("calendar", ("工作日历", "calendar"), this in known, told)


def _years(years: list[int]) -> str:
    return pick("、", ", ").join(map(str, years)) or pick("无", "none")


def _database(url: str) -> Iterator[Check]:
    """Reachable, ours, of this version, guarded, durable. The first failure ends the questions."""
    from publication_flow.engine.database import Database

    title = ("数据库", "database")
    try:
        file = session.sqlite_file(url)
        if file is not None and not file.exists():
            yield Check("database", title, None, pick(f"还没有 {file}", f"there is no {file} yet"))
            return
        database = Database(url)
    except FlowError as error:
        yield Check("database", title, False, error.sentence(current()))
        return
    asked: tuple[tuple[str, tuple[str, str], Callable[[Any], tuple[bool | None, str]]], ...] = (
        ("database", title, _reached),
        ("schema", ("表结构", "schema"), _schema),
        ("durable", ("写入持久", "durable writes"), _durable),
        ("guards", ("只增触发器", "append-only triggers"), _guards),
        ("agencies", ("机构", "agencies"), _agencies),
        ("adopted-calendar", ("采用的日历", "calendar adopted"), _calendars),
        ("evidence", ("规程的证据", "proof of the policy"), _proofs),
    )
    try:
        for name, label, question in asked:
            try:
                with database.autocommit() as connection:
                    ok, detail = question(connection)
            except FlowError as error:
                yield Check(name, label, False, error.sentence(current()))
                return
            yield Check(name, label, ok, detail)
    finally:
        database.close()


def _reached(connection: Any) -> tuple[bool, str]:
    version = connection.dialect.server_version_info or ()
    return True, f"{connection.dialect.name} {'.'.join(map(str, version))}"


def _schema(connection: Any) -> tuple[bool, str]:
    from sqlalchemy import inspect

    from publication_flow.ledger import schema
    from publication_flow.ledger.tables import metadata
    from publication_flow.projections import tables as _  # noqa: F401  its tables join `metadata`

    schema.check(connection)
    lost = sorted(set(metadata.tables) - set(inspect(connection).get_table_names()))
    if lost:
        return False, pick(f"缺少 {'、'.join(lost)}", f"missing: {', '.join(lost)}")
    return True, schema.HEAD_REVISION


def _durable(connection: Any) -> tuple[bool, str]:
    """What was acknowledged is kept through a power cut: NORMAL lost acknowledged commits."""
    if connection.dialect.name != "sqlite":
        row = connection.exec_driver_sql("SHOW synchronous_commit").scalar()
        return row != "off", f"synchronous_commit={row}"
    journal = str(connection.exec_driver_sql("PRAGMA journal_mode").scalar())
    level = int(connection.exec_driver_sql("PRAGMA synchronous").scalar())
    return journal == "wal" and level == 2, f"journal_mode={journal}, synchronous={level}"


def _guards(connection: Any) -> tuple[bool, str]:
    from publication_flow.ledger import guards
    from publication_flow.ledger.tables import events

    sqlite = connection.dialect.name == "sqlite"
    wanted = sum("CREATE TRIGGER" in s for s in guards.statements(connection.dialect.name))
    found = connection.exec_driver_sql(
        f"SELECT count(*) FROM sqlite_master WHERE type = 'trigger' AND tbl_name = '{events.name}'"
        if sqlite
        else "SELECT count(*) FROM pg_trigger WHERE NOT tgisinternal AND tgenabled = 'A' "
        f"AND tgrelid = to_regclass('{events.name}')"
    ).scalar()
    return int(found) >= wanted, f"{found} / {wanted}"


def _agencies(connection: Any) -> tuple[bool, str]:
    from publication_flow.ledger.head import agencies

    return True, ", ".join(agencies(connection)) or pick("还没有", "none yet")


def _calendars(connection: Any) -> tuple[bool | None, str]:
    """Up to which year each agency's own calendar reaches. That the package knows more than was
    adopted is told; that this year is missing is a fault, for every deadline is provisional."""
    from publication_flow.ledger import head, read
    from publication_flow.matter.calendar import Calendar, shipped

    this = datetime.now(UTC).year
    told: list[str] = []
    missing = behind = False
    for agency in head.agencies(connection):
        digest = head.read(connection, agency).calendar
        adopted = Calendar.from_bytes(read.document(connection, agency, digest) or b"")
        newer = [year.year for year in adopted.newer(shipped(adopted.id))]
        missing, behind = missing or this not in adopted.years, behind or bool(newer)
        last = max(adopted.years, default=None)
        told.append(f"{agency}{pick('：至 ', ': up to ')}{last}")
        if newer:
            told[-1] += pick(f"；有新安排未采用（{_years(newer)}），请用 calendar import --shipped",
                             f"; newer ones come with the package ({_years(newer)}): "
                             "calendar import --shipped")  # fmt: skip
    return (False if missing else None if behind else True), " ".join(told) or pick("无", "none")


def _proofs(connection: Any) -> tuple[bool | None, str]:
    """What each agency's policy rests on. Without proof is a fault only where the policy itself
    then lets no matter be opened; else it is told."""
    from publication_flow.ledger import head, read
    from publication_flow.policy.rulebook import rulebook
    from publication_flow.projections.adoptions import adoptions

    told: list[str] = []
    stopped = unproved = False
    for agency in head.agencies(connection):
        adoption = adoptions(connection, agency)[-1]
        told.append(f"{agency}{pick('：', ': ')}{proof_of(adoption, remedy=True)}")
        if adoption.proof == "none":
            unproved = True
            data = read.document(connection, agency, adoption.policy) or b""
            stopped = stopped or rulebook(data).policy.adoption.evidence == "required"
    return (False if stopped else None if unproved else True), " ".join(told) or pick("无", "none")
