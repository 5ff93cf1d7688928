"""The way around: only the pages this person can use, and only those that are there."""

from __future__ import annotations

from typing import NamedTuple

from publication_flow.hosts.web.console import registers
from publication_flow.hosts.web.console.here import Here

# Pages of a family that stand under other addresses.
_ALSO = {"oversight": ("channels", "calendar", "checkpoints"), "duties": ("oversight", "calendar")}


class Entry(NamedTuple):
    label: str
    href: str
    current: bool


def entries(here: Here) -> list[Entry]:
    """The links of the navigation in the order of a day's work."""
    _, powers = here._, here.powers() | ({"registers"} if registers.concerned(here) else set())
    year = here.today[:4]
    wanted = [
        ("inbox", "", _("待办")),
        ("mine", "mine", _("我经办的")),
        ("drafts", "drafts", _("拟稿")),
        ("registers", "registers", _("登记簿")),
        ("catalogue", "catalogue", _("公开目录")),
        ("dashboard", f"dashboard/{year}", _("年度数字")),
        ("oversight", "oversight", _("监督")),
        ("duties", f"oversight/duties/{year}", _("定期公开")),
        ("trail", "trail", _("责任链")),
        ("organisation", "organisation", _("组织")),
        ("policy", "policy", _("规程")),
    ]
    there = {path.replace("{year:int}", "{year}") for path in here.request.app.state.pages}
    path = here.request.url.path
    found = []
    for name, where, label in wanted:
        if "/{agency}/" + where.replace(year, "{year}") not in there:
            continue
        if name in powers or name in ("inbox", "mine", "catalogue"):
            href = here.url(where)
            families = (href.removesuffix(f"/{year}"), *(here.url(w) for w in _ALSO.get(name, ())))
            current = path == href if name == "inbox" else path.startswith(families)
            found.append(Entry(label, href, current))
    return found
