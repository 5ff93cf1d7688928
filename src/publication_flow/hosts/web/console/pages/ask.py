"""责任链查询: questions to the trail, answered step by step, each leading to its event."""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter
from starlette.responses import Response

from publication_flow.errors import BadInput, NotFound
from publication_flow.hosts.web.console import trail_question as question
from publication_flow.hosts.web.console.export import as_csv
from publication_flow.hosts.web.console.forms import Form
from publication_flow.hosts.web.console.here import Here, Visitor
from publication_flow.hosts.web.console.lights import instant, size
from publication_flow.hosts.web.console.oversight_nav import in_office
from publication_flow.hosts.web.console.render import page
from publication_flow.hosts.web.console.trail_answer import (
    Answer,
    Found,
    about_file,
    answer,
    everything,
)
from publication_flow.hosts.web.console.trail_question import Asked, asked_in

router = APIRouter()
MOST = 5_000  # rows of a table to save
ABOUT_FILE = 500  # steps about a file: the file would have to be sent again for each page


@router.get("/{agency}/trail")
def ask(here: Visitor) -> Response:
    """The form; the question in words, and a page of its answer. For whoever sits in a post: each
    is answered from the matters they may read whole."""
    in_office(here)
    given = here.request.query_params
    asked = asked_in(given)
    cursor = given.get("cursor") or None
    if not asked.begun:
        return _shown(here, asked)
    try:
        found = answer(here, asked, cursor)
    except BadInput as error:
        field, said = question.worded(here, error)
        return _shown(here, asked, status=400, faults={field: said})
    except NotFound as error:
        if error.code not in ("matter", "policy-never"):
            raise
        field = "matter" if error.code == "matter" else "policy"
        return _shown(here, asked, status=404, faults={field: error.sentence(here.lang)})
    return _shown(here, asked, found, question.sentence(here, asked), first=cursor is None)


@router.post("/{agency}/trail")
def by_file(here: Visitor, form: Form) -> Response:
    """Everything that touched a document, by its bytes. Nothing of it is kept, and nothing is
    changed: the answer is the page itself."""
    in_office(here)
    asked = asked_in({})
    sent = next(iter(form.uploads("file")), None)
    if sent is None or not sent.data:
        _, said = question.worded(here, BadInput("field-required", field="file"))
        return _shown(here, asked, status=400, faults={"file": said})
    found, more = about_file(here, sent.data, ABOUT_FILE)
    told = here._("涉及文件“{name}”（{size}）的步骤", name=sent.name, size=size(len(sent.data)))
    said = here._("查的是：{what}。", what=told)
    return _shown(here, asked, Answer(tuple(found), (), "", False), said, cut=more)


@router.get("/{agency}/trail.csv")
def export(here: Visitor) -> Response:
    """The whole answer for a spreadsheet, as far as a spreadsheet is of use."""
    in_office(here)
    _, asked = here._, asked_in(here.request.query_params)
    heads = [
        _("日志"), _("编号"), _("标题"), _("栏目"), _("操作"), _("从环节"), _("到环节"), _("人员"),
        _("代谁"), _("岗位"), _("科室"), _("补录人"), _("办理日期"), _("记录时间"),
        _("停留工作日"), _("意见"), _("理由"), _("关联号"), _("规程"), _("当时在谁手里"),
        _("委托末日"),
    ]  # fmt: skip
    rows = [_row(here, one) for one in everything(here, asked, MOST)]
    if len(rows) == MOST:
        told = _("只列前 {n} 条，请缩小条件", n=MOST)
        rows.append((told, *("" for _ in heads[1:])))
    return as_csv(f"{_('责任链查询')}-{here.today}.csv", heads, rows)


def _row(here: Here, one: Found) -> tuple[object, ...]:
    _, names, line, step = here._, here.names, one.line, one.line.step
    gone = _("（已清除）")
    return (
        step.position, line.matter, gone if line.title is None else line.title,
        names.category(line.category), names.action(step.action), names.stage(step.from_),
        names.stage(step.to), names.person(step.person), names.person(step.on_behalf_of),
        names.post(step.post), names.unit(step.unit), names.person(step.entered_by),
        step.occurred_on, instant(step.recorded_at), step.waited,
        gone if "opinion" in step.erased else step.opinion,
        gone if "reason" in step.erased else step.reason,
        line.correlation, step.policy,
        ("、" if here.lang == "zh" else ", ").join(
            names.who(h.person, h.on_behalf_of) for seat in one.seats for h in seat.holders
        ),
        one.resting.ended.last_day if one.resting is not None else None,
    )  # fmt: skip


def _shown(
    here: Here, asked: Asked, found: Answer | None = None, said: str = "", *,
    status: int = 200, faults: dict[str, str] | None = None, first: bool = True, cut: bool = False,
) -> Response:  # fmt: skip
    return page(
        here, "ask.html", status,
        asked=asked, found=found, said=said, faults=faults or {}, first=first, cut=cut,
        most=ABOUT_FILE, ready=ready(here), choices=choices(here),
        flags=question.flag_words(here._), labels=question.labels(here._),
    )  # fmt: skip


def ready(here: Here) -> list[tuple[str, str]]:
    """Questions that are asked often, each with its address."""
    _, year = here._, here.today[:4]
    begins = f"{year}-01-01"
    return [
        (_("今年退回的"), here.url("trail", ask=1, returned=1, since=begins)),
        (_("今年代人办理的"), here.url("trail", ask=1, deputising=1, since=begins)),
        (_("停留超过 10 个工作日的"), here.url("trail", ask=1, longer_than=10)),
        (_("所依委托后来撤销的"), here.url("trail", ask=1, revoked=1)),
    ]


def choices(here: Here) -> dict[str, dict[str, str]]:
    """What may be chosen of each field, by id."""
    names, policy = here.names, here.names.policy
    actions = (a.id for kind in policy.kinds.values() for a in kind.actions)
    found: dict[str, Any] = {
        "person": names.persons,
        "post": {post: names.post(post) for post in policy.posts},
        "unit": names.units,
        "category": {one: names.category(one) for one in policy.categories},
        "action": {one: names.action(one) for one in dict.fromkeys(actions)},
    }
    return found
