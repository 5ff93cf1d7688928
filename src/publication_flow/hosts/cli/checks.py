"""What `doctor` looks at. Every check answers, whatever is wrong; none changes anything."""

from __future__ import annotations

import platform
import sqlite3
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from importlib import metadata
from pathlib import Path
from typing import Any, NamedTuple

from publication_flow.engine import doctor
from publication_flow.errors import FlowError
from publication_flow.hosts.cli import session
from publication_flow.hosts.cli.language import current, pick
from publication_flow.hosts.cli.proof import proof_of
from publication_flow.ledger import health
from publication_flow.ledger.health import Sign

Question = tuple[str, tuple[str, str], Callable[[Any], tuple[bool | None, str]]]
OLDEST_PYTHON = (3, 11)
OLDEST_SQLITE = (3, 35, 0)  # RETURNING, which the first statement of a borrowed transaction needs
_TITLES = {
    "durable": ("写入持久", "durable writes"),
    "secure-delete": ("删除抹去", "secure delete"),
    "application-id": ("文件标识", "application id"),
    "guards": ("只增触发器", "append-only triggers"),
    "roles": ("数据库角色", "database role"),
    "privileges": ("事件表权限", "privileges"),
    "server-clock": ("服务器时钟", "server clock"),
    "simulated": ("模拟时钟", "simulated clock"),
    "checkpoint": ("校验点", "checkpoint"),
    "file-permissions": ("文件权限", "file permissions"),
    "disk": ("磁盘", "disk"),
    "key": ("签名密钥", "signing key"),
    "key-place": ("密钥位置", "place of the key"),
    "objects": ("对象存储", "object store"),
    "extras": ("可选组件", "optional parts"),
}
_OK = {health.OK: True, health.WARN: None, health.BAD: False}


class Check(NamedTuple):
    """One finding. `ok` is None for what somebody should know, and False for what is wrong."""

    name: str
    title: tuple[str, str]
    ok: bool | None
    detail: str

    @property
    def level(self) -> str:
        return next(level for level, ok in _OK.items() if ok is self.ok)


def _check(sign: Sign) -> Check:
    return Check(sign.name, _TITLES[sign.name], _OK[sign.level], sign.sentence(current()))


def checks(url: str, key: str | None = None) -> Iterator[Check]:
    """All checks in order, the machine's first, then the database's."""
    python = platform.python_version_tuple()
    yield Check("python", ("Python", "Python"), (int(python[0]), int(python[1])) >= OLDEST_PYTHON,
                platform.python_version())  # fmt: skip
    yield Check("sqlite", ("SQLite", "SQLite"), sqlite3.sqlite_version_info >= OLDEST_SQLITE,
                sqlite3.sqlite_version)  # fmt: skip
    yield Check("sqlalchemy", ("SQLAlchemy", "SQLAlchemy"), True, metadata.version("sqlalchemy"))
    yield _time_zone()
    yield _calendar()
    missing = [_check(sign) for sign in doctor.extras()]
    yield from missing or [
        Check("extras", _TITLES["extras"], True, pick("全部已装", "all installed"))
    ]
    if key is not None:
        yield _check(doctor.signing_key(Path(key)))
    yield from _database(url, Path(key) if key is not None else None)


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


def _database(url: str, key: Path | None) -> Iterator[Check]:
    """Reachable, ours, of this version, guarded, durable. The first failure ends the questions."""
    from publication_flow.engine.database import Database

    title = ("数据库", "database")
    try:
        file = session.sqlite_file(url)
        if file is not None and not file.exists():
            yield Check("database", title, None, pick(f"还没有 {file}", f"there is no {file} yet"))
            return
        database = Database(url, session.contents())
    except FlowError as error:
        yield Check("database", title, False, error.sentence(current()))
        return
    first: tuple[Question, ...] = (
        ("database", title, _reached),
        ("schema", ("表结构", "schema"), _schema),
        ("agencies", ("机构", "agencies"), _agencies),
    )
    then: tuple[Question, ...] = (
        ("adopted-calendar", ("采用的日历", "calendar adopted"), _calendars),
        ("evidence", ("规程的证据", "proof of the policy"), _proofs),
    )
    try:
        for questions in (first, then):
            for name, label, question in questions:
                try:
                    with database.autocommit() as connection:
                        ok, detail = question(connection)
                except FlowError as error:
                    yield Check(name, label, False, error.sentence(current()))
                    return
                yield Check(name, label, ok, detail)
            if questions is first:
                try:
                    with database.autocommit() as connection:
                        signs = list(health.examine(connection, datetime.now(UTC)))
                except FlowError as error:  # a table is missing, and that was said
                    yield Check("database", title, False, error.sentence(current()))
                    return
                yield from map(_check, signs)
                if file is not None:
                    yield from map(_check, doctor.files(file, key))
                if database.contents is not None:
                    yield from map(_check, doctor.objects(database))
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
