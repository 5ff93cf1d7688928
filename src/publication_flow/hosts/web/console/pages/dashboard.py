"""The office head's year: every figure, and behind each figure the events that make it."""

from __future__ import annotations

from typing import Any, NamedTuple

from fastapi import APIRouter
from starlette.responses import Response

from publication_flow.errors import NotFound
from publication_flow.hosts.web.console.bars import Bar, bars, columns
from publication_flow.hosts.web.console.export import as_csv
from publication_flow.hosts.web.console.here import Here, Visitor
from publication_flow.hosts.web.console.paging import pager
from publication_flow.hosts.web.console.render import page, redirect
from publication_flow.projections.metrics import FIGURES, Metrics

router = APIRouter()
PAGE = 50
MOST = 20_000  # lines of one export
FIRST_YEAR, LAST_YEAR = 1949, 9998


class Figure(NamedTuple):
    """A figure of the year by its name, with the link to its events."""

    label: str
    number: int
    href: str
    note: str = ""
    tone: str = ""


@router.get("/{agency}/dashboard")
def this_year(here: Visitor) -> Response:
    """The year we are in."""
    return redirect(here, f"dashboard/{here.today[:4]}")


@router.get("/{agency}/dashboard/{year}")
def dashboard(here: Visitor, year: str) -> Response:
    """The figures of a year, as the ledger has them at this moment."""
    shown = overseen(here, year)
    found = here.agency.metrics(shown)
    p, names = found.proactive, here.names
    this = here.today[:4] == str(shown)
    return page(
        here,
        "dashboard.html",
        year=shown,
        found=found,
        figures=headline(here, found),
        categories=parts(here, shown, "by_category", p.by_category, names.category),
        channels=parts(here, shown, "by_channel", p.by_channel, names.channel),
        months=columns([
            Bar(month[5:].lstrip("0"), count, events_of(here, shown, "by_month", month))
            for month, count in p.by_month.items()
        ]),
        pressing=here.agency.presses(here.person, limit=8) if this else None,
    )  # fmt: skip


@router.get("/{agency}/dashboard/{year}/{figure}")
def behind(here: Visitor, year: str, figure: str, key: str = "", offset: int = 0) -> Response:
    """The events behind a figure, a page at a time."""
    shown = overseen(here, year)
    if figure not in FIGURES:
        raise NotFound("page")
    offset = min(max(offset, 0), 10_000_000)
    count, found = here.agency.behind_page(shown, figure, key or None, limit=PAGE, offset=offset)
    events = here.agency.events_at([position for position, _ in found], by=here.person)
    titles = here.agency.titles([number for _, number in found], by=here.person)
    asked = {"key": key}
    return page(
        here,
        "figure.html",
        year=shown,
        label=label(here, figure, key),
        count=count,
        events=events,
        hidden=len(found) - len(events),
        titles=titles,
        csv=here.url(f"dashboard/{shown}/{figure}/events.csv", **asked),
        pager=pager(here, f"dashboard/{shown}/{figure}", offset, PAGE,
                    count > offset + PAGE, **asked),
    )  # fmt: skip


@router.get("/{agency}/dashboard/{year}/{figure}/events.csv")
def export(here: Visitor, year: str, figure: str, key: str = "") -> Response:
    """All the events behind a figure, for a spreadsheet; without those one may not see."""
    shown = overseen(here, year)
    if figure not in FIGURES:
        raise NotFound("page")
    _count, found = here.agency.behind_page(shown, figure, key or None, limit=MOST)
    events = here.agency.events_at([position for position, _ in found], by=here.person)
    titles = here.agency.titles([number for _, number in found], by=here.person)
    _, names = here._, here.names
    heads = [_("日志"), _("编号"), _("标题"), _("操作"), _("人员"), _("岗位"), _("发生"), _("记入")]
    rows = [
        [e.position, e.stream, titles.get(e.stream), names.action(e.data.get("action", e.kind)),
         names.who(e.person, e.on_behalf_of), names.post(e.post) if e.post else "",
         e.occurred_on, e.recorded_at]
        for e in events
    ]  # fmt: skip
    return as_csv(f"{here.agency.id}-{shown}-{figure}.csv", heads, rows)


def overseen(here: Here, year: str) -> int:
    """The year in the path, for whoever may see the office's figures; else no such page."""
    plain = year.isascii() and year.isdigit() and len(year) == 4
    if not plain or not FIRST_YEAR <= int(year) <= LAST_YEAR:
        raise NotFound("page")
    if not here.agency.may_oversee(here.person):
        raise NotFound("page")
    return int(year)


def events_of(here: Here, year: int, figure: str, key: str | None = None) -> str:
    return here.url(f"dashboard/{year}/{figure}", key=key)


def headline(here: Here, found: Metrics) -> list[Figure]:
    """What is asked first: in big numbers, each with its list."""
    p, _, year = found.proactive, here._, found.year

    def figure(
        name: str, number: int, note: str = "", key: str | None = None, tone: str = ""
    ) -> Figure:
        href = events_of(here, year, name, key)
        return Figure(label(here, name, key or ""), number, href, note, tone)

    share = f"{p.on_time.share:.1%}" if p.on_time.share is not None else ""
    shown = [
        figure(
            "published", p.published, _("其中 {n} 件为历史导入", n=p.imported) if p.imported else ""
        ),
        figure(
            "on_time", p.on_time.on_time, _("占 {share}", share=share) if share else "", "on_time"
        ),
        figure("on_time", p.on_time.late, "", "late", "red" if p.on_time.late else ""),
        figure("corrected", p.corrected),
        figure("returned", p.returned),
        figure("withdrawn", p.withdrawn),
        figure("in_force", p.in_force),
        figure("suspended", p.suspended, tone="red" if p.suspended else ""),
        figure("cumulative", p.cumulative),
    ]
    if p.on_time.undetermined:
        shown.insert(3, figure("on_time", p.on_time.undetermined, "", "undetermined"))
    return shown


def label(here: Here, figure: str, key: str) -> str:
    """A figure by the name it has in the office."""
    _, names = here._, here.names
    labels = {
        "published": _("首次公开"),
        "by_category": _("首次公开"),
        "by_month": _("首次公开"),
        "by_channel": _("首次登上渠道"),
        "corrected": _("更正、勘误"),
        "withdrawn": _("撤下"),
        "returned": _("退回"),
        "in_force": _("公开中"),
        "suspended": _("先行撤下中"),
        "cumulative": _("历年累计"),
        "desks": _("各环节停留"),
        "imported": _("历史导入"),
        "carried": _("期初数"),
    }
    if figure == "on_time":
        return {"late": _("逾期公开"), "undetermined": _("无法确定是否按时")}.get(
            key, _("按时公开")
        )
    part = {"by_category": names.category, "by_channel": names.channel, "desks": names.stage}
    if not key:
        return labels[figure]
    return f"{labels[figure]} · {part[figure](key) if figure in part else key}"


def parts(here: Here, year: int, figure: str, counted: dict[str, int], name: Any) -> list[Bar]:
    """A figure's parts, the largest first, each with its list."""
    ordered = sorted(counted.items(), key=lambda one: -one[1])
    return bars([Bar(name(k), n, events_of(here, year, figure, k)) for k, n in ordered])
