"""来龙去脉: a matter told in sentences, the time on each desk, its timeline, who was responsible on
a day, and who looked."""

from __future__ import annotations

import re
from itertools import groupby
from typing import NamedTuple

from fastapi import APIRouter
from starlette.responses import Response

from publication_flow.errors import BadInput, NotFound
from publication_flow.hosts.web.console import trail_question as question
from publication_flow.hosts.web.console.here import Here, Visitor
from publication_flow.hosts.web.console.pages.sheet import digest
from publication_flow.hosts.web.console.render import page
from publication_flow.projections.readings import Viewed
from publication_flow.projections.responsible import Responsible
from publication_flow.report.explaining import STEPS, Explanation, Sentence

router = APIRouter()
_STYLE = re.compile(r"<style>(.*?)</style>", re.DOTALL)


class Told(NamedTuple):
    """What rests on one event, or on a stretch of the ledger up to another; `still`: it lasts."""

    position: int
    until: int | None
    still: bool
    text: str


@router.get("/{agency}/items/{number}/story")
def story(here: Visitor, number: str, day: str = "", then: str = "") -> Response:
    """The whole story, for whoever may read the matter whole. A `day` asks who was responsible
    then, by what is known now, or (`then`) was known at its end; one that cannot be is told
    beside the field."""
    item = here.agency.item(number, by=here.person)
    told = here.agency.explain(number, here.lang, by=here.person)
    was, fault = _responsible(here, number, day.strip(), bool(then))
    return page(
        here, "story.html", 400 if fault else 200,
        item=item, parts=parts(here, told), desks=told.desks, day=day.strip(), was=was,
        then=bool(then), fault=fault, looked=looked(here, number),
        whats=whats(here),
    )  # fmt: skip


@router.get("/{agency}/items/{number}/story.svg")
def picture(here: Visitor, number: str) -> Response:
    """The timeline as a picture of its own; its style, for printing, is allowed by its hash."""
    here.agency.item(number, by=here.person)
    drawn = here.agency.timeline(number, here.lang, by=here.person)
    hashes = " ".join(digest(style) for style in _STYLE.findall(drawn))
    headers = {"content-security-policy": f"default-src 'none'; style-src {hashes}; sandbox"}
    return Response(drawn, media_type="image/svg+xml", headers=headers)


def parts(here: Here, told: Explanation) -> list[tuple[str, str, list[Told]]]:
    """The story's parts in order, each with its heading; sentences of one step stand together."""
    _ = here._
    heads = {
        "steps": _("经过"), "desks": _("各岗位用时"), "stops": _("停止计时"),
        "public": _("公众所见"), "outcome": _("结果"),
    }  # fmt: skip
    joint = " " if here.lang == "en" else ""
    found = []
    for part, group in groupby(told.sentences, lambda s: s.part):
        own = list(group)
        several = groupby(own, _position) if part == STEPS else ((None, [one]) for one in own)
        found.append((part, heads[part], [_told(list(of), joint) for _key, of in several]))
    return found


def _position(sentence: Sentence) -> int:
    return sentence.position


def _told(sentences: list[Sentence], joint: str) -> Told:
    first = sentences[0]
    return Told(first.position, first.until, first.still, joint.join(s.text for s in sentences))


def _responsible(here: Here, number: str, day: str, then: bool) -> tuple[Responsible | None, str]:
    if not day:
        return None, ""
    known = day if then else None
    try:
        return here.agency.responsible(number, day, by=here.person, as_of=known), ""
    except BadInput as error:
        return None, question.worded(here, error)[1]
    except NotFound:  # the matter was read above: it is the time before that is asked for
        return None, here._("{day} 当时日志里还没有这件事，或您那时还不能查阅。", day=day)


def looked(here: Here, number: str) -> list[Viewed] | None:
    """Who looked, for who oversees the office, where the policy has it recorded; else None."""
    if not here.names.policy.reading.recorded:
        return None
    try:
        return here.agency.viewed(number, by=here.person)
    except NotFound:  # they do not oversee it
        return None


def whats(here: Here) -> dict[str, str]:
    """What was looked at, in words."""
    _ = here._
    return {
        "item": _("事项页"), "attachment": _("附件"), "versions": _("各稿"),
        "trail": _("责任链"), "sheet": _("审批单"), "explanation": _("来龙去脉"),
        "receipt": _("存证凭证"),
    }  # fmt: skip
