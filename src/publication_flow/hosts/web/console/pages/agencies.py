"""The supervisor's view: every agency of the database that one may oversee, the worst first."""

from __future__ import annotations

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import Response

from publication_flow.engine.overseeing import AgencyStanding, oversee
from publication_flow.errors import NotFound
from publication_flow.hosts.web.console import language
from publication_flow.hosts.web.console.export import as_csv
from publication_flow.hosts.web.console.here import NotSignedIn
from publication_flow.hosts.web.console.render import plain
from publication_flow.hosts.web.console.words import speaker
from publication_flow.hosts.web.settings import identity, settings

router = APIRouter()


@router.get("/oversight")
def agencies(request: Request) -> Response:
    """A line for each agency. `NotFound` for who may oversee none."""
    return plain(request, "oversight_agencies.html", found=overseen(request))


@router.get("/oversight.csv")
def export(request: Request) -> Response:
    """The same for a spreadsheet."""
    found, _ = overseen(request), speaker(language.of(request))
    heads = [_("机构"), _("日期"), _("在办"), _("超期"), _("临近"), _("未到期"), _("逾期未公开"),
             _("即将到期"), _("该更新未更新"), _("责任缺口"), _("今年公开"), _("今年撤下"),
             _("张贴无凭证")]  # fmt: skip
    rows = (
        (
            one.name, one.day, one.open, one.red, one.yellow, one.green, one.missed, one.due_soon,
            one.stale, one.gaps, one.published, one.withdrawn, one.unproven,
        )
        for one in found
    )  # fmt: skip
    return as_csv(f"{_('各机构监督')}.csv", heads, rows)


def overseen(request: Request) -> list[AgencyStanding]:
    """Of the agencies this application opens, those the visitor oversees."""
    made, who = settings(request), identity(request)
    if who is None:
        raise NotSignedIn("not-signed-in")
    only = None if made.agency is None else [made.agency]
    found = oversee(made.flow, by=who.person, agencies=only)
    if not found:
        raise NotFound("page")
    return found
