"""What the public and the supervisors count: the catalogue and the yearly figures."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from publication_flow.hosts.cli import output, session
from publication_flow.hosts.cli.language import current, pick
from publication_flow.hosts.cli.root import root
from publication_flow.hosts.cli.shape import argument, as_json, as_of, option

if TYPE_CHECKING:
    from publication_flow.hosts.cli.names import Names
    from publication_flow.projections.balances import Carried
    from publication_flow.projections.metrics import Metrics

YEAR = click.IntRange(1949, 9999)
BALANCES = {
    "published": ("首次公开", "first published"),
    "by_category": ("栏目", "category"),
    "by_channel": ("渠道", "channel"),
    "corrected": ("更正", "corrected"),
    "withdrawn": ("撤下", "withdrawn"),
    "in_force": ("年末公开中", "in force"),
    "cumulative": ("历年累计", "cumulative"),
}


@root.command("catalogue", zh="公开目录：公开中的信息和撤下公告。", en="The public catalogue.")
@option("--category", metavar="ID", zh="只看某栏目（编号或名称）", en="one category, id or label")
@option("--year", type=YEAR, zh="只看首次公开在某年的", en="first published in a year")
@as_of()
@option(
    "--limit", type=click.IntRange(1, 100_000), default=1000, zh="最多几条", en="at most so many"
)
@option("--offset", type=click.IntRange(min=0), default=0, zh="跳过几条", en="skip so many")
@as_json()
def catalogue(
    category: str | None,
    year: int | None,
    as_of: str | None,
    limit: int,
    offset: int,
    as_json: bool,
) -> None:
    with session.agency() as agency:
        from publication_flow.hosts.cli.names import Names, state
        from publication_flow.policy.entry import typed_category

        names = Names(agency)
        if category is not None:
            category = typed_category(names.policy, names.typed_category(category))
        found = agency.catalogue(
            category=category, year=year, as_of=as_of, limit=limit, offset=offset
        )
    if as_json:
        output.print_json({
            "agency": agency.id, "category": category, "year": year, "as_of": as_of, "items": found
        })  # fmt: skip
        return
    rows = []
    for one in found:
        public = state(one.state)
        if one.taken_down_on:
            public += f" {one.taken_down_on}"
        rows.append([
            one.known_as, one.title, names.category(one.category) if one.category else "",
            one.unit_name, one.first_on, one.published_on, public,
        ])  # fmt: skip
    heads = pick("编号 标题 栏目 科室 首次公开 本版公开 状态",
                 "number title category unit first-on published-on state").split()  # fmt: skip
    output.table(pick("公开目录", "The public catalogue"), heads, rows)


@root.command("metrics", zh="年度主动公开数据。", en="A year's figures of proactive disclosure.")
@argument("year", type=YEAR, zh="年份", en="YEAR")
@as_of()
@as_json()
def metrics(year: int, as_of: str | None, as_json: bool) -> None:
    with session.agency() as agency:
        found = agency.metrics(year, as_of=as_of)
        if as_json:
            output.print_json(found)
            return
        from publication_flow.hosts.cli.names import Names

        names = Names(agency)
    output.table(
        pick(f"{year} 年主动公开（日志第 {found.position} 号，{found.as_of}）",
             f"Proactive disclosure {year} (position {found.position}, {found.as_of})"),
        pick("指标 数量", "figure count").split(),
        figures(found, names),
    )  # fmt: skip
    rows = [
        [names.stage(desk.stage), desk.count, desk.median, desk.p90, desk.unknown]
        for desk in found.proactive.desks
    ]
    if rows:
        heads = pick("环节 步数 中位数 九成以内 无日历", "stage steps median p90 unknown").split()
        output.tell("")
        output.table(pick("各环节停留（工作日）", "Working days in each stage"), heads, rows)


def figures(found: Metrics, names: Names) -> list[list[Any]]:
    """The figures line by line; what has parts is followed by them, those at nought left out."""
    p = found.proactive
    share = p.on_time.share
    punctual = pick("按时公开", "on time")
    if share is not None:
        punctual += pick(f"（占 {share:.1%}）", f" ({share:.1%})")
    rows: list[list[Any]] = [[pick("首次公开", "first published"), p.published]]
    rows += [[f"  {names.category(c)}", count] for c, count in p.by_category.items() if count]
    rows += [
        [f"  {pick('渠道', 'channel')} {names.channel(c)}", count]
        for c, count in p.by_channel.items()
        if count
    ]
    return [
        *rows,
        [pick("更正", "corrected"), p.corrected],
        [pick("撤下", "withdrawn"), p.withdrawn],
        [pick("退回", "returned"), p.returned],
        [pick("年末公开中", "in force"), p.in_force],
        [pick("先行撤下中", "suspended"), p.suspended],
        [pick("历年累计", "cumulative"), p.cumulative],
        [punctual, p.on_time.on_time],
        [pick("逾期公开", "late"), p.on_time.late],
        [pick("无法确定", "undetermined"), p.on_time.undetermined],
        *([[pick("其中历史导入", "of these imported"), p.imported]] if p.imported else []),
        *([_carried(one, names), one.count] for one in p.carried),
    ]


def _carried(one: Carried, names: Names) -> str:
    """An opening balance, told apart from what the ledger counts."""
    what = BALANCES[one.figure][current() == "en"]
    if one.key is not None:
        known = names.category(one.key)
        what += f" {known if known != one.key else names.channel(one.key)}"
    return pick(f"期初数：{what}（第 {one.position} 号）", f"carried: {what} ({one.position})")
