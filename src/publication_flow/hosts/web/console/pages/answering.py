"""责任清单: who answers for each category, and the gaps first."""

from __future__ import annotations

from fastapi import APIRouter
from starlette.responses import Response

from publication_flow.errors import BadInput
from publication_flow.hosts.web.console import oversight_words as words
from publication_flow.hosts.web.console.export import as_csv
from publication_flow.hosts.web.console.here import Here, Visitor
from publication_flow.hosts.web.console.oversight_nav import in_office, tabs
from publication_flow.hosts.web.console.render import page
from publication_flow.policy.entry import typed_date
from publication_flow.projections.answering import Answering

router = APIRouter()


@router.get("/{agency}/oversight/answering")
def answering(here: Visitor, day: str = "") -> Response:
    """On a day, today where none is asked for. Who does not oversee the office sees the categories
    of their own units. A line may be changed by who may assign (划定职责)."""
    in_office(here)
    try:
        shown, fault = typed_date("day", day.strip()) if day.strip() else here.today, ""
    except BadInput as error:
        shown, fault = here.today, error.sentence(here.lang)
    found = here.agency.answering(shown, by=here.person)
    may = here.agency.may_organise("assign", by=here.person).allowed
    return page(
        here,
        "answering.html",
        400 if fault else 200,
        day=shown,
        typed=day if fault else shown,
        fault=fault,
        found=found,
        gaps=[one for one in found if one.gaps],
        words=words.gaps(here._),
        assign=(lambda one: assign(here, one)) if may else None,
        tabs=tabs(here, "answering", oversees=here.agency.may_oversee(here.person)),
    )


@router.get("/{agency}/oversight/answering.csv")
def export(here: Visitor, day: str = "") -> Response:
    """The same for a spreadsheet. `BadInput` for a day that is none."""
    in_office(here)
    _, said = here._, words.gaps(here._)
    shown = typed_date("day", day.strip()) if day.strip() else here.today
    heads = [_("栏目"), _("分管领导"), _("责任科室"), _("具体责任人"), _("自"), _("至"), _("依据"),
             _("缺口")]  # fmt: skip
    rows = []
    for one in here.agency.answering(shown, by=here.person):
        who = one.assigned
        rows.append((
            here.names.label(one.category_label),
            who.leader_name if who else "", who.unit_name if who else "",
            who.officer_name if who else "", one.since, one.until, one.basis,
            ("；" if here.lang == "zh" else "; ").join(said[gap] for gap in one.gaps),
        ))  # fmt: skip
    return as_csv(f"{_('责任清单')}-{shown}.csv", heads, rows)


def assign(here: Here, one: Answering) -> str:
    """The form that assigns this category anew, with those who answer now already chosen."""
    who = one.assigned
    return here.url(
        "organisation/assign",
        category=one.category,
        unit=who.unit if who else None,
        leader=who.leader if who else None,
        officer=who.officer if who else None,
    )
