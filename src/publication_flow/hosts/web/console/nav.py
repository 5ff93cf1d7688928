"""The way around: only the pages this person can use, and only those that are there."""

from __future__ import annotations

from typing import NamedTuple

from publication_flow.hosts.web.console.here import Here


class Entry(NamedTuple):
    label: str
    href: str
    current: bool


def entries(here: Here) -> list[Entry]:
    """The links of the navigation in the order of a day's work."""
    _, powers = here._, here.powers()
    year = here.today[:4]
    wanted = [
        ("inbox", "", _("待办")),
        ("mine", "mine", _("我经办的")),
        ("drafts", "drafts", _("拟稿")),
        ("catalogue", "catalogue", _("公开目录")),
        ("dashboard", f"dashboard/{year}", _("年度数字")),
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
            family = href.removesuffix(f"/{year}")
            current = path == href if name == "inbox" else path.startswith(family)
            found.append(Entry(label, href, current))
    return found
