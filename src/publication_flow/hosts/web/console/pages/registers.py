"""登记簿: orders, inspections, feedback, incidents, guidance, each a list with its entries."""

from __future__ import annotations

from itertools import islice

from fastapi import APIRouter
from starlette.responses import Response

from publication_flow.errors import NotFound
from publication_flow.hosts.web.console import registers
from publication_flow.hosts.web.console.export import as_csv
from publication_flow.hosts.web.console.here import Here, Visitor
from publication_flow.hosts.web.console.paging import pager
from publication_flow.hosts.web.console.registers import ALL, LATE, OPEN, PAGE, SHOWN
from publication_flow.hosts.web.console.render import page
from publication_flow.policy.model import Kind

router = APIRouter()


@router.get("/{agency}/registers")
def index(here: Visitor) -> Response:
    """Every register that concerns the visitor: how many entries are open, and how many late."""
    rows, wanted = [], registers.concerned(here)
    for name in wanted:
        found = list(registers.entries(here, name, OPEN))
        late = sum(one.overdue_by is not None for one in found)
        rows.append((name, len(found), late, registers.openings(here, name)))
    copies = [c for c in here.agency.drafts.list(here.person) if c.parts.get("kind") in wanted]
    return page(here, "registers.html", rows=rows, copies=len(copies))


@router.get("/{agency}/registers/{kind}")
def register(here: Visitor, kind: str, show: str = OPEN, offset: int = 0) -> Response:
    """One register, a page of it."""
    found = known(here, kind)
    show = show if show in SHOWN else OPEN
    offset = min(max(offset, 0), registers.MOST)
    rows = list(islice(registers.entries(here, kind, show), offset, offset + PAGE + 1))
    return page(
        here,
        "register.html",
        kind=kind,
        label=found.label.in_(here.lang),
        rows=rows[:PAGE],
        show=show,
        ways={OPEN: here._("未办结"), LATE: here._("逾期"), ALL: here._("全部")},
        openings=registers.openings(here, kind),
        pager=pager(here, f"registers/{kind}", offset, PAGE, len(rows) > PAGE, show=show),
    )


@router.get("/{agency}/registers/{kind}/entries.csv")
def table(here: Visitor, kind: str, show: str = ALL) -> Response:
    """The same as a table for a spreadsheet."""
    label = known(here, kind).label.in_(here.lang)
    _, names = here._, here.names
    heads = [_("编号"), _("标题"), _("目的"), _("状态"), _("单位"), _("登记日期"), _("时限"),
             _("逾期工作日"), _("结果")]  # fmt: skip
    rows = (
        (
            one.line.number, one.line.title, names.purpose(one.line.purpose),
            names.stage(one.line.stage), one.line.unit_name, one.line.opened_on,
            one.line.due_on, one.overdue_by, names.outcome(one.line.outcome),
        )
        for one in registers.entries(here, kind, show if show in SHOWN else ALL)
    )  # fmt: skip
    return as_csv(f"{label}-{here.today}.csv", heads, rows)


def known(here: Here, kind: str) -> Kind:
    """`NotFound` for a register that does not concern the visitor, as for none at all."""
    found = registers.concerned(here).get(kind)
    if found is None:
        raise NotFound("page")
    return found
