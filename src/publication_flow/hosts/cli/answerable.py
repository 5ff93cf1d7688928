"""Who answers: for an item on a day, for what rests on a revoked delegation, for what lay long."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from publication_flow.hosts.cli import output, session
from publication_flow.hosts.cli.asking import line_row, paging, read, read_on
from publication_flow.hosts.cli.language import pick
from publication_flow.hosts.cli.root import root
from publication_flow.hosts.cli.shape import argument, as_json, as_of, by, option

if TYPE_CHECKING:
    from publication_flow.hosts.cli.names import Names
    from publication_flow.projections.responsible import Responsible
    from publication_flow.projections.seats import Holder, Seat

_seen_by = by("以谁的权限查看（人员编号）", "what this person may see", required=False)


@root.command(
    "responsible",
    zh="某一天由谁负责：在哪个环节、谁的案头、凭什么任职，责任科室、分管领导、具体责任人。",
    en="Who was responsible on a day: the stage, whose desk, by what right; unit and leader.",
)
@argument("item", zh="事项编号", en="ITEM")
@option("--on", metavar="YYYY-MM-DD", zh="哪一天，默认今天", en="on which day; default: today")
@as_of()
@_seen_by
@as_json()
def responsible(
    item: str, on: str | None, as_of: str | None, by: str | None, as_json: bool
) -> None:
    with session.agency() as agency:
        found = agency.responsible(item, on or agency.today(), by=by, as_of=as_of)
        if as_json:
            output.print_json(found)
            return
        from publication_flow.hosts.cli.names import Names

        names = Names(agency)
    output.tell(pick(f"事项 {item} 在 {found.day}（按第 {found.known} 号为止的记录）",
                     f"Item {item} on {found.day} (as recorded up to {found.known})"))  # fmt: skip
    for name, value in _facts(found, names):
        if value:
            output.tell(f"{name}{pick('：', ': ')}{value}")
    for spell in found.spells:
        until = pick(f"，当日由第 {spell.left} 号离开", f", left by {spell.left}")
        output.tell("")
        output.tell(
            pick(f"环节：{names.stage(spell.stage)}，{spell.since} 起（第 {spell.entered} 号）",
                 f"Stage: {names.stage(spell.stage)}, since {spell.since} ({spell.entered})")
            + (until if spell.left is not None else "")
        )  # fmt: skip
        rows = [row for seat in spell.seats for row in _seated(names, seat)]
        heads = pick("待办 岗位 人员 凭据 任期 依据", "awaits post person by term basis").split()
        output.table(pick("案头", "Desks"), heads, rows)


@root.command(
    "revoked",
    zh="依据后来被撤销的委托所作的签批：委托、撤销各在第几号，签批是否晚于最后有效日。",
    en="Sign-offs resting on a delegation that was revoked later, and whether they came too late.",
)
@paging
@as_of()
@_seen_by
@as_json()
def revoked(
    cursor: str | None, limit: int, as_of: str | None, by: str | None, as_json: bool
) -> None:
    with session.agency() as agency:
        found, at, more = read(
            lambda where, count: agency.revoked(by=by, as_of=as_of, cursor=where, limit=count),
            cursor, limit,
        )  # fmt: skip
        if as_json:
            output.print_json({"steps": found, "cursor": at, "more": more})
            return
        from publication_flow.hosts.cli.names import Names

        names = Names(agency)
    rows = []
    for one in found:
        step, ended = one.line.step, one.ended
        rows.append([
            step.position, step.occurred_on, f"{one.line.matter} {one.line.title or ''}".strip(),
            names.action(step.action), names.who(step.person, step.on_behalf_of), ended.delegation,
            f"{ended.revocation} {ended.revoked_on} {one.basis or ''}".strip(),
            ended.last_day, one.after_last_day,
        ])  # fmt: skip
    heads = pick(
        "序号 日期 事项 操作 人员 委托 撤销 有效至 已过期",
        "position day item action person delegation revoked last late",
    ).split()
    output.table(pick("依据后来被撤销的委托", "Resting on a revoked delegation"), heads, rows)
    read_on(at, more)


@root.command(
    "overlong",
    zh="停留超过几个工作日的：现在停在谁的案头，过去停在谁的案头。",
    en="What lies or lay more than so many working days, and on whose desk.",
)
@argument("days", type=click.IntRange(0, 2500), zh="工作日数", en="DAYS")
@paging
@as_of()
@_seen_by
@as_json()
def overlong(
    days: int, cursor: str | None, limit: int, as_of: str | None, by: str | None, as_json: bool
) -> None:
    with session.agency() as agency:
        found = agency.overlong(days, by=by, as_of=as_of, cursor=cursor, limit=limit)
        if as_json:
            output.print_json(found)
            return
        from publication_flow.hosts.cli.names import Names

        names = Names(agency)
    if cursor is None:
        rows: list[list[Any]] = [
            [f"{one.matter} {one.title or ''}".strip(), names.stage(one.stage), one.since,
             one.days, [_desk(names, seat) for seat in one.seats]]
            for one in found.lying
        ]  # fmt: skip
        heads = pick("事项 环节 起始 工作日 案头", "item stage since days desk").split()
        output.table(pick(f"现在停留（{found.day}）", f"Lying now ({found.day})"), heads, rows)
        output.tell("")
    rows = [
        [*line_row(names, one.line)[:4], one.line.step.waited,
         [_desk(names, seat) for seat in one.seats]]
        for one in found.past
    ]  # fmt: skip
    heads = pick("序号 日期 事项 操作 工作日 案头", "position day item action days desk").split()
    output.table(pick("曾经停留，久的在前", "Lay, the longest first"), heads, rows)
    read_on(found.cursor, found.more)


def _facts(found: Responsible, names: Names) -> list[tuple[str, str]]:
    who = found.assigned
    basis = pick(f"（第 {found.assigned_at} 号", f" ({found.assigned_at}")
    basis += f"{pick('，', ', ')}{found.assigned_basis}" if found.assigned_basis else ""
    basis += pick("）", ")")
    return [
        (pick("标题", "Title"), found.title or pick("（已清除）", "(erased)")),
        (pick("栏目", "Category"), names.category(found.category)),
        (pick("责任科室", "Unit"), found.unit_name + (basis if who is not None else "")),
        (pick("分管领导", "Leader in charge"), (who.leader_name or "") if who is not None else ""),
        (pick("具体责任人", "Officer"), (who.officer_name or "") if who is not None else ""),
    ]


def _seated(names: Names, seat: Seat) -> list[list[Any]]:
    """A row for each person at a desk; one for a desk nobody held."""
    about = [names.action(seat.action), names.post(seat.post)]
    if not seat.holders:
        return [[*about, pick("无人在岗", "nobody in office"), None, None, None]]
    return [[*about, names.who(h.person, h.on_behalf_of), _right(h), _term(h), h.basis]
            for h in seat.holders]  # fmt: skip


def _right(holder: Holder) -> str | None:
    if holder.position is None:
        return None
    if holder.under is None:
        return pick(f"任职，第 {holder.position} 号", f"appointment {holder.position}")
    return pick(f"委托，第 {holder.position} 号（基于任职第 {holder.under} 号）",
                f"delegation {holder.position} (of appointment {holder.under})")  # fmt: skip


def _term(holder: Holder) -> str:
    since, until = holder.since or "", holder.until or ""
    return f"{since}{pick('～', ' to ')}{until}" if until else since


def _desk(names: Names, seat: Seat) -> str:
    persons = pick("、", ", ").join(names.who(h.person, h.on_behalf_of) for h in seat.holders)
    persons = persons or pick("无人在岗", "nobody in office")
    post = names.post(seat.post)
    return pick(f"{post}（{persons}）", f"{post} ({persons})") if post else persons
