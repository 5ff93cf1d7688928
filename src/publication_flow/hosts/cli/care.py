"""Care of a database: verify, rebuild, its schema, and whether everything is in place."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from publication_flow.errors import BrokenLedger
from publication_flow.hosts.cli import output, session
from publication_flow.hosts.cli.language import current, pick
from publication_flow.hosts.cli.root import root
from publication_flow.hosts.cli.shape import as_json, option

BROKEN, UNFIT = 4, 5  # exit codes
EARLIER = ["0001", "0002", "0003"]  # revisions of the schema that a database may still be at


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
@option(
    "--against",
    metavar="DIR|FILE",
    zh="再与您保存的一份校验点核对（目录或签名文件）。",
    en="Compare with a checkpoint you have kept, too (a folder or a signed note).",
)
@option(
    "--key", metavar="VKEY|FILE",
    zh="该校验点的公钥（一行文字或文件）", en="the public key of that checkpoint",
)  # fmt: skip
@as_json()
def verify(at: int | None, against: str | None, key: str | None, as_json: bool) -> int:
    if (against is None) != (key is None):
        raise click.UsageError(
            pick("--against 与 --key 要一起写。", "--against and --key go together.")
        )
    wrong = None
    with session.agency() as agency:
        compared = None
        if against is not None and key is not None:
            try:
                compared = agency.against(_note(against), "".join(output.key_lines(key)[:1]))
            except BrokenLedger as error:
                wrong = error
        with output.progress(pick("核验", "verify")) as progress:
            report = agency.verify(progress)
        earlier = agency.root(at) if at is not None else None
    if as_json:
        told = {"at": dict(zip(("events", "root"), earlier, strict=True))} if earlier else {}
        if compared is not None:
            told["against"] = {"events": compared.size, "root": compared.root.hex(), "ok": True}
        elif wrong is not None:
            told["against"] = {**wrong.facts, "ok": False, **output.problem(wrong)}
        output.print_json(report.as_dict() | {"ok": report.ok and wrong is None} | told)
    else:
        output.tell(report.sentence(current()))
        if earlier is not None:
            output.tell(pick("前 {} 条的根：{}", "Root of the first {}: {}").format(*earlier))
        if compared is not None:
            output.tell(
                pick("与校验点相符：前 {} 条未变。", "As the checkpoint says: the first {} stand.")
                .format(compared.size)
            )  # fmt: skip
        elif wrong is not None:
            output.tell(wrong.sentence(current()))
    return 0 if report.ok and wrong is None else BROKEN


def _note(place: str) -> bytes:
    """A signed note: the file named, or the one that a folder of checkpoints shows."""
    path = Path(place)
    return (path / "checkpoint" if path.is_dir() else path).read_bytes()


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


@root.command(
    "doctor",
    zh="体检：环境、数据库、角色与触发器、校验点、附加组件。",
    en="Is everything in place? Environment, database, roles and guards, checkpoints.",
)
@option("--key", metavar="FILE", zh="连同签名密钥文件一起检查", en="the signing key's file, too")
@as_json()
def doctor(key: str | None, as_json: bool) -> int:
    from publication_flow.hosts.cli.checks import checks

    found = list(checks(session.database_url(), key))
    ok = all(check.ok is not False for check in found)
    if as_json:
        told = [
            {**check._asdict(), "title": pick(*check.title), "level": check.level}
            for check in found
        ]
        output.print_json({"ok": ok, "checks": told})
    else:
        marks = {
            True: pick("正常", "ok"),
            False: pick("有问题", "WRONG"),
            None: pick("注意", "warn"),
        }
        heads = pick("项目 结果 说明", "check result detail").split()
        rows = [[pick(*check.title), marks[check.ok], check.detail] for check in found]
        output.table(pick("体检", "Doctor"), heads, rows)
    return 0 if ok else UNFIT


@root.command(
    "sweep",
    zh="删除对象存储里已清除的和无主的对象（PUBLICATION_FLOW_CONTENTS）。",
    en="Delete what was erased or belongs to nothing from the object store.",
)
@as_json()
def sweep(as_json: bool) -> None:
    with session.flow() as flow:
        done = flow.sweep()
    if as_json:
        output.print_json({"swept": done})
        return
    heads = pick("机构 已清除 无主 暂留", "agency erased orphans young").split()
    rows = [[agency, one.erased, one.orphans, one.young] for agency, one in done.items()]
    output.table(pick("对象存储", "Object store"), heads, rows)


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


@db.command(
    "grants",
    zh="输出 PostgreSQL 的授权脚本：表归所有者，应用只能追加，审计只能读。",
    en="Print the PostgreSQL script of roles: who owns, who may append, who may read.",
)
@option("--owner", default="pf_owner", zh="表的所有者，无人登录", en="owns the tables; no login")
@option("--application", default="pf_app", zh="门户所用的角色", en="the portal's role")
@option("--reader", default=None, zh="只读的审计角色，可不写", en="reads only; may be left out")
@option("--schema", default="public", zh="表所在的模式", en="schema that holds the tables")
def grants(owner: str, application: str, reader: str | None, schema: str) -> None:
    from publication_flow.ledger import grants as made

    output.save(made.script(owner, application, reader, schema), None)
    sys.stdout.flush()
