"""监督台: what is late, what soon will be, in whose hands it is, and which orders wait for whom."""

from __future__ import annotations

from typing import NamedTuple

from fastapi import APIRouter
from starlette.responses import Response

from publication_flow.hosts.web.console import oversight_words as words
from publication_flow.hosts.web.console.export import as_csv
from publication_flow.hosts.web.console.here import Here, Visitor
from publication_flow.hosts.web.console.oversight_nav import tabs
from publication_flow.hosts.web.console.pages.lists import holders
from publication_flow.hosts.web.console.paging import pager
from publication_flow.hosts.web.console.render import page
from publication_flow.projections.lights import WITHIN, Lights, Lit

router = APIRouter()
PAGE, ORDERS, MOST = 30, 10, 500
NEAR = 30  # the most working days that still count as soon
URGE = "urge"


class Asked(NamedTuple):
    """How the table is narrowed; empty for everything."""

    kind: str
    unit: str
    within: int


class Addressed(NamedTuple):
    """A kind whose matters are addressed to a unit (orders), and how its matters stand."""

    kind: str
    label: str
    lit: Lights


@router.get("/{agency}/oversight")
def oversight(
    here: Visitor, kind: str = "", unit: str = "", within: str = "", offset: int = 0
) -> Response:
    """Counts, a page of open matters with the late ones first, and who is late with orders.
    `NotFound` for who may not oversee the office."""
    offset = min(max(offset, 0), 1_000_000)
    asked = narrowed(here, kind, unit, within)
    found = lit(here, asked, PAGE + 1, offset)
    narrow = bool(asked.kind or asked.unit)
    query = asked._asdict()
    return page(
        here,
        "oversight.html",
        found=found,
        open_=found.lines[:PAGE],
        asked=asked,
        narrow=narrow,
        query=query,
        kinds={name: k.label.in_(here.lang) for name, k in here.names.policy.kinds.items()},
        orders=[] if narrow or offset else addressed(here, asked.within),
        may_urge=may_urge,
        words=words.lights(here._),
        tabs=tabs(here, "oversight", oversees=True),
        pager=pager(here, "oversight", offset, PAGE, len(found.lines) > PAGE, **query),
    )


@router.get("/{agency}/oversight.csv")
def export(here: Visitor, kind: str = "", unit: str = "", within: str = "") -> Response:
    """The open matters for a spreadsheet, the worst first."""
    _, names = here._, here.names
    found = lit(here, narrowed(here, kind, unit, within), MOST, 0)
    said = words.lights(_)
    heads = [_("灯"), _("编号"), _("标题"), _("科室"), _("环节"), _("时限"), _("超期工作日"),
             _("现在在谁手里")]  # fmt: skip
    rows = (
        (
            said[one.light], one.number, one.title, one.unit_name, names.stage(one.stage),
            one.due_on, one.overdue_by, holders(here, one.desks),
        )
        for one in found.lines
    )  # fmt: skip
    return as_csv(f"{_('监督台')}-{here.today}.csv", heads, rows)


def narrowed(here: Here, kind: str, unit: str, within: str) -> Asked:
    """What was asked for, as far as there is such a thing."""
    near = int(within) if within.isascii() and within.isdigit() and len(within) < 4 else WITHIN
    return Asked(
        kind if kind in here.names.policy.kinds else "",
        unit if unit in here.names.units else "",
        min(near, NEAR),
    )


def lit(here: Here, asked: Asked, limit: int, offset: int) -> Lights:
    return here.agency.lights(
        here.person, asked.within, kind=asked.kind or None, unit=asked.unit or None,
        limit=limit, offset=offset,
    )  # fmt: skip


def addressed(here: Here, within: int) -> list[Addressed]:
    """谁迟了: the kinds that the policy addresses to a unit, where one of their matters is open."""
    kinds = {name: k for name, k in here.names.policy.kinds.items() if k.unit is not None}
    found = [
        Addressed(
            name, kind.label.in_(here.lang),
            here.agency.lights(here.person, within, kind=name, limit=ORDERS),
        )
        for name, kind in kinds.items()
    ]  # fmt: skip
    return [one for one in found if sum(one.lit.counts)]


def may_urge(here: Here, line: Lit) -> bool:
    """Whether a post of the visitor's urges (催办) at this stage: from the policy alone, so that a
    page of lines asks nothing more; the form decides."""
    kind = here.names.policy.kinds.get(line.kind)
    held = {p.post for p in here.posts}
    return kind is not None and any(
        action.id == URGE
        and line.stage in action.from_
        and any(held & set(slot.posts) or "*" in slot.posts for slot in action.slots)
        for action in kind.actions
    )
