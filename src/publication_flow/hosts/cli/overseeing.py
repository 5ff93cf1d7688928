"""What supervision asks: duties, fresh columns, who answers, who is late, in one agency or all."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from publication_flow.hosts.cli import output, session
from publication_flow.hosts.cli.figures import YEAR
from publication_flow.hosts.cli.language import current, pick
from publication_flow.hosts.cli.root import root
from publication_flow.hosts.cli.shape import argument, as_json, as_of, by, option

if TYPE_CHECKING:
    from publication_flow.projections.answering import Assigned

STATUSES = {
    "met": ("已按时公开", "met"),
    "met-late": ("逾期公开", "met late"),
    "open": ("未到期", "open"),
    "due-soon": ("即将到期", "due soon"),
    "missed": ("逾期未公开", "MISSED"),
    "undetermined": ("无法确定（缺日历）", "undetermined (no calendar)"),
}
LIGHTS = {"red": ("红", "red"), "yellow": ("黄", "yellow"), "green": ("绿", "green")}
COLUMNS = {"red": ("红：应更新未更新", "red: something new is overdue"),
           "yellow": ("黄：临近", "yellow: soon"), "green": ("绿", "green")}  # fmt: skip
GAPS = {
    "no-remit": ("没有责任科室", "no unit answers"),
    "no-leader": ("没有分管领导", "no leader in charge"),
    "leader-no-post": ("所列分管领导已不在岗", "the leader named holds no post"),
    "no-officer": ("没有具体责任人", "no named officer"),
    "officer-no-post": ("所列责任人已不在岗", "the officer named holds no post"),
    "officer-elsewhere": ("责任人不在该科室", "the officer is of another unit"),
    "several-units": ("几个科室同时负责，无人牵头", "several units, and no leader"),
}
_seen_by = by("以谁的权限查看（人员编号）", "what this person may see", required=False)


@root.command(
    "duties",
    zh="定期公开任务：每一期何时到期、由哪条信息完成、有没有逾期。",
    en="Periodic duties: when each period falls due, what met it, what was missed.",
)
@argument("year", type=YEAR, required=False, zh="年份", en="YEAR")
@_seen_by
@as_of()
@as_json()
def duties(year: int | None, by: str | None, as_of: str | None, as_json: bool) -> None:
    with session.agency() as agency:
        found = agency.duties(year, by=by, as_of=as_of)
    if as_json:
        output.print_json({"agency": agency.id, "year": year, "as_of": as_of, "duties": found})
        return
    rows = []
    for one in found:
        status = pick(*STATUSES[one.status])
        if one.late_by:
            status += pick(f"（迟 {one.late_by} 个工作日）", f" ({one.late_by} working days late)")
        due = one.due_on if one.certain else f"{one.due_on}{pick('（暂定）', ' (provisional)')}"
        rows.append([
            one.label[current()], one.period, due, status,
            " ".join(part for part in (one.met_by, one.met_on) if part), briefly(one.answering),
        ])  # fmt: skip
    heads = pick("任务 期间 到期 情况 完成 责任", "duty period due status met-by answering").split()
    output.table(pick("定期公开任务", "Periodic duties"), heads, rows)


@root.command(
    "freshness",
    zh="栏目更新：各栏目最近公开日期、应在何时前更新；长期公开的哪些要重新确认。",
    en="Columns: last published, something new by when; standing items to be reconfirmed.",
)
@_seen_by
@as_of()
@as_json()
def freshness(by: str | None, as_of: str | None, as_json: bool) -> None:
    with session.agency() as agency:
        found = agency.freshness(by=by, as_of=as_of)
    if as_json:
        output.print_json(found)
        return
    rows = [
        [one.label[current()], span(one.every), one.last_on, one.expected_by,
         pick(*COLUMNS[one.light]), people(one.answering)]
        for one in found.columns
    ]  # fmt: skip
    heads = pick("栏目 更新周期 最近公开 应更新于 情况 责任",
                 "column every last new-by state answering").split()  # fmt: skip
    output.table(pick(f"栏目更新（{found.day}）", f"Columns ({found.day})"), heads, rows)
    if found.standing:
        from publication_flow.hosts.cli.names import due

        rows = [
            [one.number, one.title, one.label[current()], one.unit_name,
             due(one.due_on, one.certain, one.overdue_by), pick(*LIGHTS[one.light])]
            for one in found.standing
        ]  # fmt: skip
        heads = pick("编号 标题 事由 科室 期限 情况", "number title what unit by state").split()
        output.tell("")
        output.table(pick("要重新确认的", "To be reconfirmed"), heads, rows)


@root.command(
    "answering",
    zh="责任清单：各栏目的分管领导、责任科室、具体责任人，以及缺口。",
    en="Who answers for each category: leader, unit, officer; and the gaps.",
)
@argument("day", required=False, zh="日期", en="DAY")
@option("--gaps", is_flag=True, zh="只看有缺口的", en="only those with gaps")
@_seen_by
@as_of()
@as_json()
def answering(
    day: str | None, gaps: bool, by: str | None, as_of: str | None, as_json: bool
) -> None:
    with session.agency() as agency:
        found = agency.answering(day, by=by, as_of=as_of)
    found = [one for one in found if one.gaps or not gaps]
    if as_json:
        output.print_json({"agency": agency.id, "day": day, "as_of": as_of, "answering": found})
        return
    rows = []
    for one in found:
        who = one.assigned
        rows.append([
            one.category_label[current()],
            who.leader_name if who else None, who.unit_name if who else None,
            who.officer_name if who else None, one.since, one.basis,
            [pick(*GAPS[gap]) for gap in one.gaps],
        ])  # fmt: skip
    heads = pick("栏目 分管领导 责任科室 责任人 起始 依据 缺口",
                 "category leader unit officer since basis gaps").split()  # fmt: skip
    output.table(pick("责任清单", "Who answers"), heads, rows)


@root.command(
    "lights",
    zh="红黄绿灯：在办事项的期限，谁超期、谁临近，按科室和人员汇总。",
    en="Red, yellow, green: the limits of open matters; who is late, by unit and person.",
)
@option(
    "--within", type=click.IntRange(0, 250), default=2,
    zh="几个工作日内到期的算黄灯", en="yellow: so many working days before the end",
)  # fmt: skip
@option("--kind", metavar="ID", zh="只看某类事项", en="one kind of matter")
@option("--unit", metavar="ID", zh="只看某科室负责的", en="what one unit answers for")
@option("--limit", type=click.IntRange(0, 500), default=50, zh="最多几条", en="at most so many")
@option("--offset", type=click.IntRange(min=0), default=0, zh="跳过几条", en="skip so many")
@_seen_by
@as_of()
@as_json()
def lights(
    within: int, kind: str | None, unit: str | None, limit: int, offset: int, by: str | None,
    as_of: str | None, as_json: bool,
) -> None:  # fmt: skip
    from publication_flow.hosts.cli.names import Names, due

    with session.agency() as agency:
        found = agency.lights(
            by, within, kind=kind, unit=unit, limit=limit, offset=offset, as_of=as_of
        )
        names = Names(agency)
    if as_json:
        output.print_json(found)
        return
    output.tell(pick(
        "{2}：红 {0.red}，黄 {0.yellow}，绿 {0.green}（{1} 个工作日内到期为黄）",
        "{2}: red {0.red}, yellow {0.yellow}, green {0.green} (yellow: within {1} working days)",
    ).format(found.counts, found.within, found.day))  # fmt: skip
    colours = [pick(*LIGHTS[name]) for name in ("red", "yellow", "green")]
    told = (
        (pick("科室", "unit"), [(one.name, one.counts) for one in found.units]),
        (pick("人员", "person"), [(one.name, one.counts) for one in found.persons]),
    )
    for head, counted in told:
        if counted:
            output.tell("")
            output.table("", [head, *colours], [[name, *counts] for name, counts in counted])
    rows = [
        [pick(*LIGHTS[one.light]), one.number, one.title, one.unit_name, names.stage(one.stage),
         due(one.due_on, one.due_certain, one.overdue_by), [names.desk(d) for d in one.desks]]
        for one in found.lines
    ]  # fmt: skip
    output.tell("")
    heads = pick("灯 编号 标题 科室 环节 期限 在谁手上",
                 "light number title unit stage due desks").split()  # fmt: skip
    output.table(pick("在办事项", "Open matters"), heads, rows)


@root.command(
    "oversee",
    zh="多个机构一览：本库中有权监督的各机构，超期、逾期任务、栏目、责任缺口。",
    en="All agencies of the database that one may oversee: late, missed, stale, gaps.",
)
@_seen_by
@as_json()
def oversee(by: str | None, as_json: bool) -> None:
    from publication_flow.engine.overseeing import oversee as overseen

    with session.flow() as flow:
        named = session.on_the_line("agency")
        found = overseen(flow, by=by, agencies=None if named is None else [named])
    if as_json:
        output.print_json({"by": by, "agencies": found})
        return
    rows: list[list[Any]] = [
        [one.name, one.open, one.red, one.yellow, one.missed, one.due_soon, one.stale, one.gaps,
         one.published, one.withdrawn, one.unproven]
        for one in found
    ]  # fmt: skip
    heads = pick("机构 在办 红 黄 逾期任务 将到期 栏目未更新 责任缺口 今年公开 今年撤下 无凭证",
                 "agency open red yellow missed soon stale gaps published withdrawn unproven",
                 ).split()  # fmt: skip
    output.table(pick("各机构", "Agencies"), heads, rows)


def people(answering: tuple[Assigned, ...]) -> list[str]:
    """Units with who answers in them, as far as somebody is named."""
    found = []
    for one in answering:
        named = pick("、", ", ").join(n for n in (one.leader_name, one.officer_name) if n)
        told = pick(f"（{named}）", f" ({named})") if named else ""
        found.append(f"{one.unit_name}{told}")
    return found


def briefly(answering: tuple[Assigned, ...]) -> str:
    """One unit with who answers in it; of several the first, and how many more: every period of
    a duty would say them all again, and `answering` lists them."""
    if len(answering) < 2:
        return "".join(people(answering))
    return pick(f"{answering[0].unit_name}等 {len(answering)} 个科室",
                f"{answering[0].unit_name} and {len(answering) - 1} more")  # fmt: skip


def span(every: dict[str, int]) -> str:
    """A length of time in words."""
    words = {"days": ("{} 天", "{} days"), "months": ("{} 个月", "{} months")}
    return " ".join(pick(*words[unit]).format(number) for unit, number in every.items())
