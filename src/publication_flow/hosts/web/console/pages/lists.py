"""The lists as tables for a spreadsheet: what waits, what one handled, the catalogue."""

from __future__ import annotations

from collections.abc import Iterator

from fastapi import APIRouter
from starlette.responses import Response

from publication_flow.hosts.web.console.export import as_csv
from publication_flow.hosts.web.console.here import Here, Visitor
from publication_flow.projections.catalogue import Entry
from publication_flow.projections.item import Desk

router = APIRouter()
MOST = 1_000  # rows of a person's own lists
PAGE, PAGES = 1_000, 50  # of the catalogue


@router.get("/{agency}/inbox.csv")
def inbox(here: Visitor) -> Response:
    """What waits, in the inbox's order; what the person is barred from says why."""
    _, names = here._, here.names
    heads = [_("编号"), _("标题"), _("栏目"), _("要办的"), _("到手"), _("时限"), _("签收"),
             _("为什么不能办")]  # fmt: skip
    rows = (
        (
            one.number, one.title, names.category(one.category) or names.kind_in(one.stage),
            names.action(one.action),
            one.since, one.due_on, names.person(one.claimed_by), one.sentence(here.lang),
        )
        for one in here.agency.inbox(here.person, limit=MOST)
    )  # fmt: skip
    return as_csv(f"{_('待办')}-{here.today}.csv", heads, rows)


@router.get("/{agency}/mine.csv")
def mine(here: Visitor) -> Response:
    """What one handled, and on whose desk it is."""
    _, names = here._, here.names
    heads = [_("编号"), _("标题"), _("栏目"), _("我办的"), _("日期"), _("环节"),
             _("现在在谁手里")]  # fmt: skip
    rows = (
        (
            one.number, one.title, names.category(one.category) or names.kind_in(one.stage),
            names.action(one.action),
            one.occurred_on, names.stage(one.stage), holders(here, one.desks),
        )
        for one in here.agency.mine(here.person, limit=MOST)
    )  # fmt: skip
    return as_csv(f"{_('我经办的')}-{here.today}.csv", heads, rows)


@router.get("/{agency}/catalogue.csv")
def catalogue(here: Visitor, category: str = "", year: str = "") -> Response:
    """The public catalogue, narrowed as its page is; what was taken down as its tombstone."""
    _, names = here._, here.names
    heads = [_("编号"), _("标题"), _("栏目"), _("科室"), _("首次公开"), _("状态"), _("撤下日期")]
    states = {"public": _("公开中"), "suspended": _("先行撤下"), "withdrawn": _("已撤下")}
    wanted = int(year) if year.isascii() and year.isdigit() and len(year) == 4 else None
    rows = (
        (
            one.number, one.title, names.label(one.category_label) if one.category_label else "",
            one.unit_name, one.first_on, states.get(one.state, one.state), one.taken_down_on,
        )
        for one in entries(here, category or None, wanted)
    )  # fmt: skip
    return as_csv(f"{_('公开目录')}-{here.today}.csv", heads, rows)


def entries(here: Here, category: str | None, year: int | None) -> Iterator[Entry]:
    for page in range(PAGES):
        found = here.agency.catalogue(category=category, year=year, limit=PAGE, offset=page * PAGE)
        yield from found
        if len(found) < PAGE:
            return


def holders(here: Here, desks: tuple[Desk, ...]) -> str:
    """Everybody on whose desk a matter lies, in one cell."""
    people = [here.names.who(p.person, p.on_behalf_of) for d in desks for p in d.persons]
    return ("、" if here.lang == "zh" else ", ").join(dict.fromkeys(people))
