"""栏目更新: when something new is due in each column, and what stands and is to be confirmed."""

from __future__ import annotations

from fastapi import APIRouter
from starlette.responses import Response

from publication_flow.hosts.web.console import oversight_words as words
from publication_flow.hosts.web.console.answerers import people
from publication_flow.hosts.web.console.export import as_csv
from publication_flow.hosts.web.console.here import Visitor
from publication_flow.hosts.web.console.oversight_nav import in_office, tabs
from publication_flow.hosts.web.console.render import page

router = APIRouter()


@router.get("/{agency}/oversight/freshness")
def freshness(here: Visitor) -> Response:
    """Who does not oversee the office sees the columns of their own units."""
    in_office(here)
    found = here.agency.freshness(by=here.person)
    return page(
        here,
        "freshness.html",
        found=found,
        words=words.columns(here._),
        lights=words.lights(here._),
        span=lambda every: words.span(here._, every),
        tabs=tabs(here, "freshness", oversees=here.agency.may_oversee(here.person)),
    )


@router.get("/{agency}/oversight/freshness.csv")
def export(here: Visitor) -> Response:
    """The columns for a spreadsheet."""
    in_office(here)
    _, names, said = here._, here.names, words.columns(here._)
    heads = [_("栏目"), _("更新周期"), _("最近首次公开"), _("最近改动"), _("应在此前更新"),
             _("情况"), _("责任")]  # fmt: skip
    rows = (
        (
            names.label(one.label), words.span(_, one.every), one.last_on, one.changed_on,
            one.expected_by, said[one.light], people(one.answering, here.lang),
        )
        for one in here.agency.freshness(by=here.person).columns
    )  # fmt: skip
    return as_csv(f"{_('栏目更新')}-{here.today}.csv", heads, rows)


@router.get("/{agency}/oversight/standing.csv")
def standing(here: Visitor) -> Response:
    """What is to be confirmed, for a spreadsheet."""
    in_office(here)
    _, names, said = here._, here.names, words.lights(here._)
    heads = [_("灯"), _("编号"), _("标题"), _("要确认的"), _("科室"), _("时限"), _("超期工作日")]
    rows = (
        (
            said[one.light], one.number, one.title, names.label(one.label), one.unit_name,
            one.due_on, one.overdue_by,
        )
        for one in here.agency.freshness(by=here.person).standing
    )  # fmt: skip
    return as_csv(f"{_('待重新确认')}-{here.today}.csv", heads, rows)
