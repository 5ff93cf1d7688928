"""Channels: delivering to those that work by themselves, reading them again, and the proofs."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from publication_flow.errors import Busy
from publication_flow.hosts.cli import output, session
from publication_flow.hosts.cli.language import current, pick
from publication_flow.hosts.cli.root import root
from publication_flow.hosts.cli.shape import argument, as_json, as_of, option

if TYPE_CHECKING:
    from publication_flow.channels.delivery import Delivered
    from publication_flow.channels.recheck import Seen
    from publication_flow.engine.agency import Agency

WRONG = 1
CONFIG = "channels.toml"
_STATES = {
    "changed": ("被改动", "changed"),
    "missing": ("不见了", "missing"),
    "reappeared": ("撤下后又出现", "there again"),
    "unreadable": ("读不出", "unreadable"),
}
_config = option(
    "--config", default=CONFIG, metavar="FILE", zh="渠道部署文件", en="the deployment file"
)
_channel = option(
    "--channel", "only", multiple=True, metavar="ID", zh="只做这个渠道，可多次",
    en="this channel only; repeatable",
)  # fmt: skip


@root.command(
    "deliver",
    zh="投放：把已发布、已撤下的送到各渠道，并记下留痕。中断后再运行，不漏也不重。",
    en="Deliver what was published or taken down to the channels, and record the proof of it.",
)
@_config
@_channel
@option("--dry-run", is_flag=True, zh="只列出将要投放的", en="only list what would be delivered")
@option("--missing", is_flag=True, zh="没有留痕的再投放一次", en="again what has no proof")
@option("--anew", is_flag=True, zh="全部重新投放一遍", en="everything once more")
@option("--once", is_flag=True, zh="运行一次（默认）", en="run once (the default)")
@option("--every", type=click.IntRange(1, 86_400), metavar="SECONDS",
        zh="每隔几秒运行一次，直到被中止", en="run every so many seconds")  # fmt: skip
@as_json()
def deliver(
    config: str, only: tuple[str, ...], dry_run: bool, missing: bool, anew: bool, once: bool,
    every: int | None, as_json: bool,
) -> int:  # fmt: skip
    if every is not None and (once or dry_run):
        raise click.UsageError(
            pick("--every 不能与 --once、--dry-run 同写。",
                 "--every does not go with --once or --dry-run.")
        )  # fmt: skip
    from publication_flow.channels import delivery
    from publication_flow.channels.deployment import read_deployment

    _there(config)
    deployment = read_deployment(config)
    with session.agency() as agency:
        if dry_run:
            _would(delivery.pending(agency, deployment, only), as_json)
            return 0
        while True:
            try:
                with output.progress(pick("投放", "deliver")) as bar:
                    done = delivery.deliver(
                        agency, deployment, only=only, missing=missing, anew=anew, progress=bar
                    )
            except Busy as busy:  # the database restarts, say: a run later it is there again
                if every is None:
                    raise
                output.tell(busy.sentence(current()), error=True)
            else:
                if every is None or any(_news(one) for one in done):
                    _tell(done, as_json)
                if every is None:
                    return _code(done)
                missing = anew = False
            time.sleep(every)


@root.command(
    "recheck",
    zh="线上复核：重读各渠道，与留痕核对：被改动、不见了、撤下后又出现。有问题时退出码为 1。",
    en="Read the channels again and compare with the proofs. Exit code 1 when something is wrong.",
)
@_config
@_channel
@option("--online", is_flag=True, zh="按网址读，如同公众", en="at their addresses, as the public")
@as_json()
def recheck(config: str, only: tuple[str, ...], online: bool, as_json: bool) -> int:
    from publication_flow.channels import recheck as again
    from publication_flow.channels.deployment import read_deployment

    _there(config)
    deployment = read_deployment(config)
    with session.agency() as agency, output.progress(pick("复核", "recheck")) as bar:
        found = again.recheck(agency, deployment, only=list(only), online=online, progress=bar)
        labels = _channels(agency)
    if as_json:
        output.print_json({"ok": found.ok, **found._asdict()})
    else:
        if found.wrong:
            heads = pick("渠道 事项 情况 地址 说明", "channel item state address why").split()
            rows = [_seen(one, labels) for one in found.wrong]
            output.table(pick("复核", "Recheck"), heads, rows)
        output.tell(
            pick(f"核对 {found.compared} 处，有问题 {len(found.wrong)} 处；"
                 f"另有 {found.not_read} 处不能重读。",
                 f"{found.compared} compared, {len(found.wrong)} wrong; "
                 f"{found.not_read} cannot be read again.")
        )  # fmt: skip
    return 0 if found.ok else WRONG


@root.command(
    "postings",
    zh="渠道留痕：一个事项在各渠道何时张贴、何时揭下，凭证是什么。",
    en="Where an item was posted and taken off, and the proof of each.",
)
@argument("item", zh="事项编号", en="ITEM")
@option("--by", metavar="PERSON", zh="谁在查看（人员编号）", en="who is asking (person id)")
@as_of()
@as_json()
def postings(item: str, by: str | None, as_of: str | None, as_json: bool) -> None:
    with session.agency() as agency:
        found = agency.postings(item, by=by, as_of=as_of)
        if as_json:
            output.print_json(found)
            return
        labels = _channels(agency)
        heads = pick("渠道 情况 版本 日期 记录人 凭证", "channel what version day by proof").split()
        rows = [
            [
                labels.get(one.channel, one.channel),
                pick("张贴", "posted") if one.posted else pick("揭下", "taken off"),
                one.version or None, one.occurred_on, one.name,
                [part for part in (
                    one.address, one.served and f"SHA-256 {one.served[:16]}…",
                    one.photo and pick("照片", "photo"),
                ) if part],
            ]
            for one in found
        ]  # fmt: skip
        output.table(pick(f"事项 {item}：渠道留痕", f"Item {item}: postings"), heads, rows)


@root.command(
    "lag",
    zh="各渠道用时：从发布到有留痕的时间（中位数、最长），哪些还没有留痕。",
    en="Per channel: the time from publication to proof, and what has none.",
)
@option("--year", type=click.IntRange(1, 9999), zh="年度", en="year")
@option("--since", metavar="YYYY-MM-DD", zh="自某日起", en="since a day")
@as_json()
def lag(year: int | None, since: str | None, as_json: bool) -> None:
    with session.agency() as agency:
        found = agency.channel_lag(year, since=since)
        if as_json:
            output.print_json(found)
            return
        labels = _channels(agency)
        heads = pick(
            "渠道 应张贴 已留痕 中位数 最长 应揭下 已留痕 中位数 最长 过时未留痕",
            "channel postings proven median worst removals proven median worst overtaken",
        ).split()
        rows = [
            [
                labels.get(one.channel, one.channel),
                one.owed, one.proven, lasting(one.median_seconds), lasting(one.worst_seconds),
                one.removals, one.removals_proven, lasting(one.removals_median_seconds),
                lasting(one.removals_worst_seconds), one.overtaken,
            ]
            for one in found
        ]  # fmt: skip
        output.table(pick("各渠道用时", "Lag of the channels"), heads, rows)
        owing = [owed for one in found for owed in one.unproven]
        if owing:
            heads = pick("渠道 事项 缺什么 自", "channel item lacks since").split()
            output.tell("")
            output.table(pick("没有留痕的", "Without proof"), heads, [
                [labels.get(owed.channel, owed.channel), owed.matter,
                 pick("揭下", "removal") if owed.removal else pick("张贴", "posting"),
                 owed.occurred_on]
                for owed in owing
            ])  # fmt: skip


def lasting(seconds: int | None) -> str | None:
    """A length of time as people say it, in its two largest units."""
    if seconds is None:
        return None
    minutes, hours, days = seconds // 60, seconds // 3600, seconds // 86_400
    if days:
        return pick(f"{days} 天 {hours % 24} 小时", f"{days} d {hours % 24} h")
    if hours:
        return pick(f"{hours} 小时 {minutes % 60} 分", f"{hours} h {minutes % 60} min")
    if minutes:
        return pick(f"{minutes} 分 {seconds % 60} 秒", f"{minutes} min {seconds % 60} s")
    return pick(f"{seconds} 秒", f"{seconds} s")


def _channels(agency: Agency) -> dict[str, str]:
    policy = agency.policy().rulebook.policy
    return {name: pick(c.label.zh, c.label.en) for name, c in policy.channels.items()}


def _would(found: dict[str, list[str]], as_json: bool) -> None:
    if as_json:
        output.print_json({"channels": found})
        return
    for channel, numbers in found.items():
        listed = output.shown(numbers) or pick("（无）", "(none)")
        zh = f"渠道 {channel}，将投放 {len(numbers)} 个：{listed}"
        output.tell(pick(zh, f"Channel {channel}, {len(numbers)} to be delivered: {listed}"))


def _news(one: Delivered) -> bool:
    return bool(one.served or one.refused or one.error)


def _tell(done: list[Delivered], as_json: bool) -> None:
    if as_json:
        output.print_json({"channels": [_plain(one) for one in done]})
        return
    for one in done:
        if one.elsewhere:
            output.tell(
                pick(f"渠道 {one.channel}：另有程序正在投放，其余留给它。",
                     f"Channel {one.channel}: another program is at it; the rest is left to it."),
                error=True,
            )  # fmt: skip
        output.tell(
            pick(f"渠道 {one.channel}：投放 {one.served} 个，新记留痕 {one.recorded} 条。",
                 f"Channel {one.channel}: {one.served} delivered, {one.recorded} proofs recorded.")
        )  # fmt: skip
        for refusal in one.refused:
            output.tell(
                pick(f"事项 {refusal.number}：接收方不收（HTTP {refusal.status}），不再自动重发；"
                     "改正后用 --missing 再投放。",
                     f"Item {refusal.number}: refused by the receiver (HTTP {refusal.status}) and "
                     "not sent again by itself; once put right, use --missing."),
                error=True,
            )  # fmt: skip
        if one.error is not None:
            output.tell(one.error.sentence(current()), error=True)


def _plain(one: Delivered) -> dict[str, Any]:
    error = None if one.error is None else output.problem(one.error)
    return {**one._asdict(), "refused": list(one.refused), "error": error}


def _code(done: list[Delivered]) -> int:
    """That of the first error; 1 when something was refused."""
    errors = [one.error.exit_code for one in done if one.error is not None]
    return errors[0] if errors else WRONG if any(one.refused for one in done) else 0


def _seen(one: Seen, labels: dict[str, str]) -> list[str | None]:
    return [
        labels.get(one.channel, one.channel),
        one.matter,
        pick(*_STATES[one.state]),
        one.address,
        one.detail,
    ]


def _there(config: str) -> None:
    """Whether there is a deployment file; who has none yet is told how one looks."""
    if not Path(config).exists():
        lines = ("[channels.website]", 'folder = "www"', 'base_url = "https://..."',
                 'authority = "clock"')  # fmt: skip
        example = "\n".join(lines)
        raise click.UsageError(
            pick(f"没有渠道部署文件“{config}”。用 --config 写明，或先写一个，例如：\n{example}",
                 f"There is no deployment file “{config}”. Name it with --config, or write one, "
                 f"such as:\n{example}")
        )  # fmt: skip
