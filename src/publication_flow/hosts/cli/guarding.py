"""Personal data on the command line: what is in a matter, the same masked, all that is public."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from publication_flow.hosts.cli import output, session
from publication_flow.hosts.cli.language import current, pick
from publication_flow.hosts.cli.root import root
from publication_flow.hosts.cli.shape import argument, as_json, by, option

if TYPE_CHECKING:
    from collections.abc import Iterable

    from publication_flow.engine.guarding import Scanned

FOUND = 1
KINDS = ("resident-id", "telephone", "bank-account", "unread-image", "unread-file")


@root.command(
    "findings",
    zh="检出：一件事项的内容里的个人信息和读不出的图片、文件。\n\n"
    "查身份证件号码、电话、银行账号，隐藏的行列、批注、属性也查；号码只露首尾。",
    en="Findings: numbers of persons in a matter's content, and what cannot be read; masked.",
)
@argument("item", zh="事项编号", en="ITEM")
@by("以谁的权限查看（人员编号）", "what this person may see", required=False)
@as_json()
def findings(item: str, by: str | None, as_json: bool) -> int:
    with session.agency() as agency:
        return _tell(agency.findings(item, by=by), as_json)


@root.command(
    "scan",
    zh="检索已经公开的（含导入的）全部信息里的个人信息。退出码 1：有没有放行的检出项。",
    en="Search all that is public, imports included. Exit code 1: something nobody passed.",
)
@option("--kind", "kinds", multiple=True, type=click.Choice(KINDS),
        zh="只查这一类，可多次写", en="only this kind; may be repeated")  # fmt: skip
@by("以谁的权限查看（人员编号）", "what this person may see", required=False)
@as_json()
def scan(kinds: tuple[str, ...], by: str | None, as_json: bool) -> int:
    with session.agency() as agency, output.progress(pick("检索", "scan")) as progress:
        return _tell(list(agency.scan(by=by, kinds=kinds, progress=progress)), as_json)


@root.command(
    "mask",
    zh="遮盖：把内容和附件里的号码换成星号，作为改稿提交，重新签批。",
    en="Mask: put stars for the numbers in texts and files, as a revision to be signed anew.",
)
@argument("item", zh="事项编号", en="ITEM")
@by("以谁的名义改稿（人员编号）", "who revises it")
@option("--action", default="revise", zh="用哪个操作，默认改稿", en="with which action")
@option("--dry-run", is_flag=True, zh="只列出哪些内容会改", en="only tell which parts would change")
@as_json()
def mask(item: str, by: str, action: str, dry_run: bool, as_json: bool) -> None:
    with session.agency() as agency:
        if dry_run:
            parts = sorted(agency.masked(item, by=by))
            if as_json:
                output.print_json({"parts": parts})
            else:
                output.tell(pick("会改：", "Would change: ") + (output.shown(parts) or "–"))
            return
        done = agency.mask(item, by=by, action=action)
    if as_json:
        output.print_json(done._asdict())
    else:
        output.tell(pick(f"{done} 已遮盖，请重新办理签批。", f"{done} masked; to be signed anew."))


def _tell(found: Iterable[Scanned], as_json: bool) -> int:
    """All findings in a table, and whether one is open."""
    found = list(found)
    if as_json:
        output.print_json({"findings": [_plain(one) for one in found]})
    else:
        place = "zh" if current() == "zh" else "en"
        rows = [
            [
                one.matter,
                one.finding.id,
                getattr(one.finding, place),
                one.finding.masked,
                one.passed,
            ]
            for one in found
        ]
        heads = pick("编号 检出项 位置 号码 已放行", "item finding place number passed").split()
        output.table(pick("检出项", "Findings"), heads, rows)
    return FOUND if any(not one.passed for one in found) else 0


def _plain(one: Scanned) -> dict[str, Any]:
    return {"matter": one.matter, "passed": one.passed, **one.finding._asdict()}
