"""渠道: how long each channel took from publication to proof, and what stands without proof."""

from __future__ import annotations

from fastapi import APIRouter
from starlette.responses import Response

from publication_flow.hosts.web.console import oversight_words as words
from publication_flow.hosts.web.console.export import as_csv
from publication_flow.hosts.web.console.here import Here, Visitor
from publication_flow.hosts.web.console.oversight_nav import a_year, overseer, tabs
from publication_flow.hosts.web.console.paging import pager
from publication_flow.hosts.web.console.render import page
from publication_flow.projections.postings import ChannelLag, Unproven

router = APIRouter()
PAGE = 50


@router.get("/{agency}/channels")
def channels(here: Visitor, year: str = "", offset: int = 0) -> Response:
    """Of a year, the present one where none is asked for. `NotFound` for who may not oversee the
    office."""
    overseer(here)
    shown = a_year(year or here.today[:4])
    offset = min(max(offset, 0), 1_000_000)
    found = here.agency.channel_lag(shown)
    owing = unproven(found)
    part = owing[offset : offset + PAGE]
    return page(
        here,
        "channels.html",
        year=shown,
        found=found,
        owing=part,
        count=len(owing),
        titles=here.agency.titles({one.matter for one in part}, by=here.person) if part else {},
        lasting=lambda seconds: words.lasting(here._, seconds),
        tabs=tabs(here, "channels", oversees=True),
        pager=pager(here, "channels", offset, PAGE, len(owing) > offset + PAGE, year=shown),
    )


@router.get("/{agency}/channels.csv")
def export(here: Visitor, year: str = "") -> Response:
    """The channels for a spreadsheet; times in hours."""
    overseer(here)
    shown = a_year(year or here.today[:4])
    _, names = here._, here.names
    heads = [_("渠道"), _("应张贴"), _("有凭证"), _("中位小时"), _("最长小时"), _("应撤下"),
             _("撤下有凭证"), _("来不及留凭证"), _("缺凭证")]  # fmt: skip
    rows = (
        (
            names.channel(one.channel), one.owed, one.proven, hours(one.median_seconds),
            hours(one.worst_seconds), one.removals, one.removals_proven, one.overtaken,
            len(one.unproven),
        )
        for one in here.agency.channel_lag(shown)
    )  # fmt: skip
    return as_csv(f"{_('渠道')}-{shown}.csv", heads, rows)


@router.get("/{agency}/channels/unproven.csv")
def owed(here: Visitor, year: str = "") -> Response:
    """What stands without proof, for a spreadsheet, the longest first."""
    overseer(here)
    shown = a_year(year or here.today[:4])
    owing = unproven(here.agency.channel_lag(shown))
    titles = here.agency.titles({one.matter for one in owing}, by=here.person)
    _ = here._
    heads = [_("编号"), _("标题"), _("渠道"), _("欠的凭证"), _("自")]
    rows = (
        (one.matter, titles.get(one.matter), here.names.channel(one.channel), kind(here, one),
         one.occurred_on)
        for one in owing
    )  # fmt: skip
    return as_csv(f"{_('缺凭证')}-{shown}.csv", heads, rows)


def unproven(found: list[ChannelLag]) -> list[Unproven]:
    """Of all channels, the longest outstanding first."""
    every = [one for channel in found for one in channel.unproven]
    return sorted(every, key=lambda one: (one.occurred_on, one.position, one.channel))


def kind(here: Here, one: Unproven) -> str:
    _ = here._
    return _("撤下凭证") if one.removal else _("张贴凭证")


def hours(seconds: int | None) -> float | None:
    return None if seconds is None else round(seconds / words.HOUR, 1)
