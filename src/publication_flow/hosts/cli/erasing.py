"""What was erased (清除), and taking it out of the database's files, too.

Erasing itself is an act like any other: `act propose-erasure`, then `act approve-erasure`.
"""

from __future__ import annotations

import click

from publication_flow.hosts.cli import output, session
from publication_flow.hosts.cli.language import current, pick
from publication_flow.hosts.cli.root import root
from publication_flow.hosts.cli.shape import as_json, by, option


@root.command(
    "erasures",
    zh="清除记录：清除了什么、何时、谁提请、谁批准、凭什么依据。",
    en="What was erased, when, by whom, and on which ground.",
)
@by("以谁的权限查看（人员编号）", "what this person may see", required=False)
@option("--limit", type=click.IntRange(1, 1000), default=50, zh="最多几条", en="at most so many")
@option("--before", type=int, zh="从日志第几号之前接着列", en="go on before this position")
@as_json()
def erasures(by: str | None, limit: int, before: int | None, as_json: bool) -> None:
    with session.agency() as agency:
        found = agency.erasures(by=by, limit=limit, before=before)
    if as_json:
        output.print_json([one._asdict() for one in found])
        return
    lang = current()
    rows = [
        [
            one.position, one.matter, one.scope[lang], one.parts,
            [label[lang] for label in one.said.values()],
            one.reason or pick("（已清除）", "(erased)"),
            f"{one.proposed_name} {one.proposed_on}", f"{one.name} {one.occurred_on}",
        ]
        for one in found
    ]  # fmt: skip
    heads = pick(
        "序号 事项 范围 件数 依据 理由 提请 批准",
        "position matter scope parts ground reason proposed approved",
    ).split()
    output.table(pick("清除记录", "Erasures"), heads, rows)


@root.command(
    "scrub",
    zh="清理：把已清除的内容从数据库文件里也抹去（SQLite 整库重写，PostgreSQL 重写内容表）。",
    en="Take what was erased out of the database's files, too: rewrite them.",
)
@as_json()
def scrub(as_json: bool) -> None:
    with session.flow() as flow, output.progress(pick("清理", "scrub")):
        done = flow.scrub()
    if as_json:
        output.print_json(done._asdict())
        return
    output.tell(
        pick(
            "已清理：{} 字节变为 {} 字节。备份、副本和归档的预写日志不在其内。",
            "Scrubbed: {} bytes are {} now. Backups, replicas and archived write-ahead logs are "
            "not reached.",
        ).format(done.before, done.after)
    )
