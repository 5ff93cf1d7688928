"""定期公开: each duty's periods of a year as a strip, and in a table what met them."""

from __future__ import annotations

from typing import NamedTuple

from fastapi import APIRouter
from starlette.responses import Response

from publication_flow.hosts.web.console import oversight_words as words
from publication_flow.hosts.web.console.answerers import people
from publication_flow.hosts.web.console.export import as_csv
from publication_flow.hosts.web.console.here import Here, Visitor
from publication_flow.hosts.web.console.oversight_nav import a_year, in_office, tabs
from publication_flow.hosts.web.console.render import page, redirect
from publication_flow.projections.duties import Owed

router = APIRouter()


class Strip(NamedTuple):
    """A duty and its periods in order."""

    duty: str
    label: str
    category: str
    rhythm: str
    periods: list[Owed]


@router.get("/{agency}/oversight/duties")
def this_year(here: Visitor) -> Response:
    """The year we are in."""
    return redirect(here, f"oversight/duties/{here.today[:4]}")


@router.get("/{agency}/oversight/duties/{year}")
def duties(here: Visitor, year: str) -> Response:
    """Who does not oversee the office sees the duties of their own units."""
    in_office(here)
    shown = a_year(year)
    found = here.agency.duties(shown, by=here.person)
    met = {one.met_by for one in found if one.met_by is not None}
    said = words.statuses(here._)
    return page(
        here,
        "duties.html",
        year=shown,
        strips=strips(here, found),
        counts={name: sum(one.status == name for one in found) for name in said},
        words=said,
        titles=here.agency.titles(met, by=here.person) if met else {},
        period=lambda name: words.period(here, name),
        tabs=tabs(here, "duties", oversees=here.agency.may_oversee(here.person)),
    )


@router.get("/{agency}/oversight/duties/{year}/duties.csv")
def export(here: Visitor, year: str) -> Response:
    """The year's periods for a spreadsheet, in the order they fall due."""
    in_office(here)
    shown = a_year(year)
    _, names, said = here._, here.names, words.statuses(here._)
    heads = [_("任务"), _("栏目"), _("期间"), _("到期"), _("情况"), _("迟的工作日"),
             _("由哪条完成"), _("完成日"), _("责任")]  # fmt: skip
    rows = (
        (
            names.label(one.label), names.category(one.category), one.period, one.due_on,
            said[one.status].word, one.late_by, one.met_by, one.met_on,
            people(one.answering, here.lang),
        )
        for one in here.agency.duties(shown, by=here.person)
    )  # fmt: skip
    return as_csv(f"{_('定期公开')}-{shown}.csv", heads, rows)


def strips(here: Here, found: list[Owed]) -> list[Strip]:
    """The periods by duty, in the order of the policy; one it has forgotten is never owed."""
    policy = here.names.policy
    by_duty: dict[str, list[Owed]] = {}
    for one in found:
        by_duty.setdefault(one.duty, []).append(one)
    return [
        Strip(
            name, duty.label.in_(here.lang), duty.category,
            words.rhythm(here._, duty.every), sorted(by_duty[name], key=lambda one: one.period),
        )
        for name, duty in policy.duties.items()
        if name in by_duty
    ]  # fmt: skip
