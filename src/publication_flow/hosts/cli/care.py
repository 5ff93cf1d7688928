"""Care of a database: verify, rebuild, its schema, and whether everything is in place."""

from __future__ import annotations

import sys

import click

from publication_flow.hosts.cli import output, session
from publication_flow.hosts.cli.language import current, pick
from publication_flow.hosts.cli.root import root
from publication_flow.hosts.cli.shape import as_json, option

BROKEN, UNFIT = 4, 5  # exit codes
EARLIER = ["0001", "0002"]  # revisions of the schema that a database may still be at


@root.command(
    "verify",
    zh="核验日志：哈希、次序、索引、各查询表。",
    en="Verify hashes, order and projections.",
)
@option(
    "--at",
    type=int,
    zh="另报前 N 条事件的根，与纸件上印的核对。",
    en="Also the root of the first N events, to compare with a paper.",
)
@as_json()
def verify(at: int | None, as_json: bool) -> int:
    with session.agency() as agency:
        with output.progress(pick("核验", "verify")) as progress:
            report = agency.verify(progress)
        earlier = agency.root(at) if at is not None else None
    if as_json:
        at_size = {"at": dict(zip(("events", "root"), earlier, strict=True))} if earlier else {}
        output.print_json(report.as_dict() | at_size)
    else:
        output.tell(report.sentence(current()))
        if earlier is not None:
            output.tell(pick("前 {} 条的根：{}", "Root of the first {}: {}").format(*earlier))
    return 0 if report.ok else BROKEN


@root.command(
    "rebuild", zh="由日志重建全部查询表。", en="Make every projection anew from the ledger."
)
@as_json()
def rebuild(as_json: bool) -> None:
    with session.agency() as agency, output.progress(pick("重建", "rebuild")) as progress:
        matters = agency.rebuild(progress)
    if as_json:
        output.print_json({"matters": matters})
    else:
        output.tell(pick(f"已重建，共 {matters} 个事项。", f"Rebuilt, {matters} matters."))


@root.command("doctor", zh="体检：环境、数据库、日历、附加组件。", en="Is everything in place?")
@as_json()
def doctor(as_json: bool) -> int:
    from publication_flow.hosts.cli.checks import checks

    found = list(checks(session.database_url()))
    ok = all(check.ok is not False for check in found)
    if as_json:
        told = [check._asdict() | {"title": pick(*check.title)} for check in found]
        output.print_json({"ok": ok, "checks": told})
    else:
        marks = {True: pick("正常", "ok"), False: pick("有问题", "WRONG"), None: "–"}
        heads = pick("项目 结果 说明", "check result detail").split()
        rows = [[pick(*check.title), marks[check.ok], check.detail] for check in found]
        output.table(pick("体检", "Doctor"), heads, rows)
    return 0 if ok else UNFIT


@root.group("db", zh="数据库的表结构。", en="The database's schema.")
def db() -> None:
    pass


@db.command("upgrade", zh="建表或升级表结构。", en="Create or upgrade the schema.")
def upgrade() -> None:
    from publication_flow.engine.database import Database
    from publication_flow.ledger import schema

    database = Database(session.database_url())
    try:
        database.write(schema.upgrade)
    finally:
        database.close()
    output.tell(
        pick(f"表结构已是 {schema.HEAD_REVISION} 版。", f"The schema is {schema.HEAD_REVISION}.")
    )


@db.command(
    "sql",
    zh="输出建表或升级的语句，供无权自动建表者使用。",
    en="Print the SQL that creates or upgrades the schema.",
)
@option(
    "--dialect", type=click.Choice(["sqlite", "postgresql"]), zh="数据库种类，默认按 --db",
    en="kind of database; default: that of --db",
)  # fmt: skip
@option(
    "--from", "since", type=click.Choice(EARLIER), zh="只输出从这一版升级的语句",
    en="only what upgrades from this revision",
)  # fmt: skip
def sql(dialect: str | None, since: str | None) -> None:
    from publication_flow.engine.database import normal_url
    from publication_flow.ledger import schema

    wanted = dialect or normal_url(session.database_url()).get_backend_name()
    output.save(schema.offline_sql(wanted, f"{since or 'base'}:head"), None)
    sys.stdout.flush()
