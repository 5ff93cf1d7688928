"""Whom the ledger's news concerns, for a host's timer to deliver; and one person's digest."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import click

from publication_flow.hosts.cli import output, session
from publication_flow.hosts.cli.language import current, pick
from publication_flow.hosts.cli.root import root
from publication_flow.hosts.cli.shape import as_json, by, option

if TYPE_CHECKING:
    from publication_flow.channels.notice import Notice


@root.command(
    "notices",
    zh="通知：谁应知道什么。每行一条，由本单位的程序发送。\n\n"
    "写 --follow-cursor 时只列上次之后的，列出即视为已发。",
    en="Notices: who is to know what, one a line, for the office's own programs to send.\n\n"
    "With --follow-cursor only those since the last time; what was printed counts as sent.",
)
@option("--after", type=click.IntRange(min=0), default=0, metavar="N",
        zh="日志第几条之后", en="after this position of the ledger")  # fmt: skip
@option("--follow-cursor", metavar="NAME",
        zh="接着这个名称上次读到的位置", en="go on where this name ended last time")  # fmt: skip
@option("--reminders", is_flag=True,
        zh="改列即将到期和已经逾期的", en="instead: what is due soon, and overdue")  # fmt: skip
@option("--within", type=click.IntRange(0, 250), default=1, metavar="DAYS",
        zh="几个工作日内到期", en="due within so many working days")  # fmt: skip
@option("--limit", type=click.IntRange(1), default=1000, zh="约多少条为止", en="about so many")
@as_json()
def notices(
    after: int, follow_cursor: str | None, reminders: bool, within: int, limit: int, as_json: bool
) -> None:
    if reminders and (follow_cursor is not None or after):
        raise click.UsageError(
            pick("--reminders 按日期列出，不能与 --after、--follow-cursor 同写。",
                 "--reminders go by the day: not together with --after or --follow-cursor.")
        )  # fmt: skip

    def say(notice: Notice) -> None:
        if as_json:
            # Escaped: whatever the pipe's encoding is, each line stays JSON.
            click.echo(json.dumps(notice.as_dict(current())))
        else:
            who = pick(
                f"{notice.recipient}（{notice.name}）：", f"{notice.recipient} ({notice.name}): "
            )
            output.tell(who + notice.sentence(current()))

    from publication_flow.channels import notices as reading
    from publication_flow.channels import relay as relaying
    from publication_flow.channels import reminders as by_day

    with session.agency() as agency:
        if follow_cursor is not None:
            done = relaying.relay(agency, say, name=follow_cursor, begin=after, limit=limit)
            if done.elsewhere:
                output.tell(
                    pick("另有程序正在发送，本次未发。", "Another program is at it; left to it."),
                    error=True,
                )
            return
        found = (
            by_day.reminders(agency, within=within)
            if reminders
            else reading.notices(agency, after=after, limit=limit)
        )
        for notice in found:
            say(notice)


@root.command(
    "digest", zh="每日摘要：某人的待办、到期、逾期和退回。", en="A person's day at a glance."
)
@by("谁的摘要（人员编号）", "whose digest (person id)")
@as_json()
def digest(by: str, as_json: bool) -> None:
    from publication_flow.channels import digest as summary

    with session.agency() as agency:
        found = summary.digest(agency, by)
        if as_json:
            output.print_json(found.as_dict(current()))
        else:
            output.tell(found.text(current()))
