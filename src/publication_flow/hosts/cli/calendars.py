"""The working-day calendar: a year's arrangement, how a deadline is reckoned, a newer calendar."""

from __future__ import annotations

from datetime import date
from itertools import groupby
from typing import TYPE_CHECKING, Any

import click

from publication_flow.errors import BadInput
from publication_flow.hosts.cli import output, session
from publication_flow.hosts.cli.language import current, pick
from publication_flow.hosts.cli.root import root
from publication_flow.hosts.cli.shape import argument, as_json, as_of, by, option

if TYPE_CHECKING:
    from collections.abc import Sequence

    from publication_flow.matter.calendar import Calendar
    from publication_flow.matter.notices import Year
    from publication_flow.projections.calendars import Moved

YEAR = click.IntRange(1949, 9998)
LIMIT = click.IntRange(1, 4000)


@root.group(
    "calendar",
    zh="工作日历：放假安排、期限怎样算出、采用新一年的安排。",
    en="Working days: a year's arrangement, how deadlines are reckoned, adopting a newer one.",
)
def calendar() -> None:
    """Without a database the calendar that comes with the package is meant."""


@calendar.command(
    "show",
    zh="各年的安排依据哪份通知；写明年份时列出放假日和调休上班日。",
    en="By which notice each year stands; of one year the days off and the days made up for.",
)
@argument("year", zh="年份", en="YEAR", type=YEAR, required=False)
@option("--shipped", is_flag=True, zh="看随软件带来的，不看本机构现行的", en="the package's own")
@as_json()
def show(year: int | None, shipped: bool, as_json: bool) -> None:
    found = _in_force(shipped)
    if year is not None and year not in found.years:
        raise BadInput("calendar-year-unknown", field="year", year=year, known=_known(found))
    wanted = [found.years[year]] if year is not None else list(found.notices)
    if as_json:
        output.print_json({"calendar": found.id, "years": [_plain(one) for one in wanted]})
        return
    heads = pick("年份 工作日 放假 调休上班 依据 发布日期 已核实",
                 "year working off made-up notice announced confirmed").split()  # fmt: skip
    rows: list[list[Any]] = [
        [str(one.year), len(one.working_days), len(one.off), len(one.work),
         [n.source for n in one.notices], one.announced_on.isoformat(),
         all(n.confirmed for n in one.notices)]
        for one in wanted
    ]  # fmt: skip
    output.table(pick("工作日历", "Working-day calendar"), heads, rows)
    if year is not None:
        output.tell("")
        heads = pick("日期 安排 节日 依据", "days what holiday notice").split()
        output.table("", heads, _days(wanted[0]))


@calendar.command(
    "explain",
    zh="期限怎样算出：给起算日和工作日数，或给事项编号。",
    en="How a deadline comes about: of a day and a number of working days, or of an item.",
)
@argument("start", zh="起算日或事项编号", en="START|ITEM")
@argument("limit", zh="工作日数", en="N", type=LIMIT, required=False)
@option("--shipped", is_flag=True, zh="按随软件带来的日历算", en="by the package's own calendar")
@as_of()
@by("以谁的权限查看（人员编号）", "what this person may see", required=False)
@as_json()
def explain(
    start: str, limit: int | None, shipped: bool, as_of: str | None, by: str | None, as_json: bool
) -> None:
    from publication_flow.matter import reckoning
    from publication_flow.policy.entry import typed_date

    if limit is not None:
        day = date.fromisoformat(typed_date("since", start))
        told = reckoning.explain(_in_force(shipped), day, limit)
        if as_json:
            output.print_json({**told.as_dict(), "sentences": told.sentences(current())})
        else:
            output.tell("\n".join(told.sentences(current())))
        return
    with session.agency() as agency:
        found = agency.deadlines(start, by=by, as_of=as_of)
    if as_json:
        output.print_json({
            "matter": start,
            "deadlines": [{**one.as_dict(), "sentences": one.sentences(current())}
                          for one in found],
        })  # fmt: skip
        return
    if not found:
        output.tell(pick(f"事项 {start} 没有计时中的期限。", f"No clock runs on {start}."))
    for one in found:
        output.tell(f"{one.label[current()]}{pick('：', ':')}")
        output.tell("\n".join(f"  {sentence}" for sentence in one.sentences(current())))


@calendar.command(
    "import",
    zh="采用新的放假安排（TOML、JSON、CSV），在办事项的期限同时重算。",
    en="Adopt a newer arrangement (TOML, JSON, CSV); open deadlines are reckoned anew with it.",
)
@argument("files", zh="文件…", en="FILE...", nargs=-1)
@by()
@option("--basis", default="", zh="依据的文件", en="the document it rests on")
@option("--shipped", is_flag=True, zh="采用随软件带来的新安排", en="those newer in the package")
@option("--source", metavar="TEXT", zh="CSV：通知的文号", en="of a CSV: the notice's number")
@option(
    "--announced-on", metavar="YYYY-MM-DD",
    zh="CSV：通知的日期", en="of a CSV: the day of the notice",
)  # fmt: skip
@option("--dry-run", is_flag=True, zh="只看哪些期限会变，不采用", en="only show what would move")
@as_json()
def import_(
    files: tuple[str, ...], by: str, basis: str, shipped: bool, source: str | None,
    announced_on: str | None, dry_run: bool, as_json: bool,
) -> None:  # fmt: skip
    from publication_flow.matter.calendar import shipped as shipped_calendar

    notices = _read(files, source, announced_on)
    if not notices and not shipped:
        raise BadInput("calendar-file-none", field="files")
    with session.agency() as agency:
        before = agency.calendar()
        now = before.renewed(before.newer(shipped_calendar(before.id)) if shipped else ())
        now = now.renewed(notices)
        if now == before:
            raise BadInput("calendar-in-force", field="calendar")
        years = [one.year for one in now.notices if before.years.get(one.year) != one]
        position = None
        if dry_run:
            found = agency.would_move(now, by=by)
            count = len(found)
        else:
            done = agency.adopt_calendar(now, by=by, basis=basis)
            position, count = done.position, done.moved
            found = agency.moved(done.position, by=by)
    if as_json:
        output.print_json({
            "position": position, "dry_run": dry_run, "years": years, "moved": count,
            "deadlines": found,
        })  # fmt: skip
        return
    told = pick("、", ", ").join(map(str, years))
    if dry_run:
        output.tell(pick(f"试算：{told} 年的安排，会变动的期限 {count} 个。没有写入。",
                         f"Dry run: {told}; {count} deadlines would move. Nothing is written.")
        )  # fmt: skip
    else:
        output.tell(pick(f"已采用 {told} 年的安排（日志第 {position} 号），变动的期限 {count} 个。",
                         f"Adopted: {told} (event {position}); {count} deadlines moved.")
        )  # fmt: skip
    _tell(found)


def _tell(found: Sequence[Moved]) -> None:
    from publication_flow.hosts.cli.names import due

    if found:
        heads = pick("事项 期限 起算日 原定 改为", "item clock started old new").split()
        output.table("", heads, [
            [m.matter, m.clock, m.started, due(m.old, m.old_certain), due(m.new, m.new_certain)]
            for m in found
        ])  # fmt: skip


def _in_force(shipped: bool) -> Calendar:
    """The agency's calendar; where there is no database, or when asked for, the package's own."""
    from publication_flow.matter.calendar import shipped as shipped_calendar

    file = session.sqlite_file(session.database_url())
    if shipped or (file is not None and not file.exists()):
        return shipped_calendar()
    with session.agency() as agency:
        return agency.calendar()


def _read(files: Sequence[str], source: str | None, announced_on: str | None) -> list[Year]:
    from publication_flow.matter.notice_files import read_file
    from publication_flow.policy.entry import typed_date

    day = None
    if announced_on is not None:
        day = date.fromisoformat(typed_date("since", announced_on))
    return [
        notice for file in files for notice in read_file(file, output.file_text(file), source, day)
    ]


def _known(found: Calendar) -> str:
    """The known years, those that follow each other as one span."""
    years = list(found.years)
    starts = [y for y in years if y - 1 not in found.years]
    ends = [y for y in years if y + 1 not in found.years]
    spans = (f"{a}–{b}" if a != b else str(a) for a, b in zip(starts, ends, strict=True))
    return pick("、", ", ").join(spans)


def _plain(year: Year) -> dict[str, Any]:
    """A year for a program: each day with its holiday and its notice."""
    told = {
        kind: [
            {"day": day.isoformat(), "name": year.name(day), "notice": year.notice(day)}
            for day in sorted(days)
        ]
        for kind, days in (("off", year.off), ("work", year.work))
    }
    return {**year.as_dict(), **told, "working_days": len(year.working_days)}


def _days(year: Year) -> list[list[Any]]:
    """The days of a year in order, those of one holiday and notice that follow each other as one
    row."""
    from publication_flow.matter.reckoning import spans
    from publication_flow.wording.calendar import holiday_name

    words = {True: pick("放假", "off"), False: pick("上班", "work")}
    days = sorted(year.off | year.work)
    rows = []
    for (off, name, notice), found in groupby(
        days, lambda day: (day in year.off, year.name(day), year.notice(day))
    ):
        listed = spans(found, current())
        rows.append([listed, words[off], holiday_name(name, current()), notice])
    return rows
