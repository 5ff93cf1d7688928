"""The way around oversight: its pages, those that this visitor may open."""

from __future__ import annotations

from publication_flow.errors import NotFound
from publication_flow.hosts.web.console.here import Here
from publication_flow.hosts.web.console.nav import Entry

FIRST_YEAR, LAST_YEAR = 1949, 9998


def tabs(here: Here, current: str, *, oversees: bool) -> list[Entry]:
    """Links to the pages of the family. Duties, columns and who answers are for every office
    holder, who sees what their own units answer for; the rest is for who oversees the office."""
    _, year = here._, here.today[:4]
    pages = [
        ("oversight", "oversight", _("监督台"), oversees),
        ("duties", f"oversight/duties/{year}", _("定期公开"), bool(here.posts)),
        ("freshness", "oversight/freshness", _("栏目更新"), bool(here.posts)),
        ("answering", "oversight/answering", _("责任清单"), bool(here.posts)),
        ("channels", "channels", _("渠道"), oversees),
        ("calendar", "calendar", _("工作日历"), True),
        ("checkpoints", "checkpoints", _("校验点"), True),
    ]
    return [Entry(label, here.url(path), name == current)
            for name, path, label, open_ in pages if open_]  # fmt: skip


def in_office(here: Here) -> None:
    """For whoever sits in a post today; to others the page does not exist."""
    if not here.posts:
        raise NotFound("page")


def overseer(here: Here) -> None:
    """For whoever may oversee the office; to others the page does not exist."""
    if not here.agency.may_oversee(here.person):
        raise NotFound("page")


def a_year(text: str) -> int:
    """The year in a path; `NotFound` for anything else."""
    plain = text.isascii() and text.isdigit() and len(text) == 4
    if not plain or not FIRST_YEAR <= int(text) <= LAST_YEAR:
        raise NotFound("page")
    return int(text)
