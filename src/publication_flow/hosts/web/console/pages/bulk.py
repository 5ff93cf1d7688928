"""Many at once: choose, say it once, send it once; each gets its own answer.

The command's id in the ledger is made of the whole form and the person. The same form is the same
command, however often it comes; one that was changed after going back is another. And the address
of a result shows nothing to anybody else, without a table of who may see it.
"""

from __future__ import annotations

import uuid
from typing import Any

from fastapi import APIRouter
from starlette.responses import Response

from publication_flow.errors import BadInput, NotFound
from publication_flow.hosts.web.console.action_form import faults, typed
from publication_flow.hosts.web.console.bulk_form import Bulk, bulk
from publication_flow.hosts.web.console.deciding import PHRASES, again, role, said_in
from publication_flow.hosts.web.console.forms import Form, Sent
from publication_flow.hosts.web.console.here import Here, Visitor
from publication_flow.hosts.web.console.render import page, redirect
from publication_flow.policy.explain import reasons

router = APIRouter()
_OURS = uuid.UUID("5f0c3c1e-6a52-5d0e-9b0e-2f1b8b1f4a37")


@router.get("/{agency}/bulk")
def nothing(here: Visitor) -> Response:
    """Without a choice there is nothing to do: to the list."""
    return redirect(here, "")


@router.post("/{agency}/bulk")
def choose(here: Visitor, form: Form) -> Response:
    """What was ticked, with the form for all of them; sent from there, the act."""
    if form.given("go") is not None:
        return do(here, form)
    turn = form.given("turn")
    listed = form.many("listed") if turn or form.given("all") else form.many("number")
    wanted = bulk(here, listed, turn or form.text("action"))
    if wanted is None:
        return redirect(here, "", told="unticked")
    # Those that can be done are ticked; in the form for another action, what had been ticked.
    ready = {one.item.number for one in wanted.listed if one.verdict.allowed}
    ticked = set(form.many("number")) if turn else ready
    return shown(here, wanted, again(wanted.asked, form), ticked)


def do(here: Here, form: Sent) -> Response:
    """One command on all. Sent again, it is the same command: the results are shown once more."""
    key = form.exactly()
    command = bound(here, key)
    numbers = form.many("number")
    if here.agency.answer(command) is None:  # what it meant then is no matter once it was done
        if not numbers:
            return redirect(here, "", told="unticked")
        action = form.text("action")
        wanted = bulk(here, numbers, action)
        if wanted is None:
            raise NotFound("page")
        try:
            here.agency.act_all(
                wanted.action,
                numbers,
                by=here.person,
                via=here.via,
                command_id=command,
                seen=seen(form, numbers),
                **given(wanted, form),
            )
        except BadInput as error:
            said = faults(wanted.asked, error, here.lang)
            wanted = bulk(here, form.many("listed") or numbers, action) or wanted
            return shown(here, wanted, again(wanted.asked, form), set(numbers), said, 400)
    return redirect(here, f"bulk/{key}")


@router.get("/{agency}/bulk/{key}")
def results(here: Visitor, key: str) -> Response:
    """What became of each, as it was answered then."""
    found = here.agency.answer(bound(here, key))
    if found is None:
        raise NotFound("page")
    titles = here.agency.titles([one.matter for one in found], by=here.person)
    refused = [one for one in found if one.done is None]
    action = next((one.done.action for one in found if one.done is not None), None)
    verdicts = (getattr(one.error, "verdict", None) for one in refused)
    action = action or next((v.action for v in verdicts if v is not None), "")
    return page(
        here,
        "bulk_results.html",
        done=[one for one in found if one.done is not None],
        refused=refused,
        action=action,
        titles=titles,
        left=here.agency.waiting(here.person),
    )


def shown(
    here: Here,
    wanted: Bulk,
    values: dict[str, Any],
    ticked: set[str],
    faults: dict[str, str] | None = None,
    code: int = 200,
) -> Response:
    """The form for all, what is ticked, and why some will not go through as things are."""
    barred = [one for one in wanted.listed if not one.verdict.allowed]
    return page(
        here,
        "bulk.html",
        code,
        action=wanted.action,
        asked=wanted.asked,
        bare=wanted.asked._replace(opinion="none", reason="none"),
        said_in=said_in(wanted.asked),
        phrases=phrases(wanted),
        ready=[one for one in wanted.listed if one.verdict.allowed],
        barred=[(one, reasons(one.verdict, here.lang)) for one in barred],
        others=[a for a in wanted.others if a != wanted.action],
        ticked=ticked,
        values=values,
        faults=faults or {},
    )


def phrases(wanted: Bulk) -> tuple[str, ...]:
    one = wanted.listed[0]
    return PHRASES.get(role(one.verdict, [desk.action for desk in one.item.desks]), ())


def given(wanted: Bulk, form: Sent) -> dict[str, Any]:
    """What was typed once for all; a phrase of ours where nothing was."""
    found = typed(wanted.asked, form)
    where, phrase = said_in(wanted.asked), form.given("phrase")
    if where and not found.get(where) and phrase in phrases(wanted):
        found[where] = phrase
    # What is missing for all is asked for once, and not answered thirty times.
    for name in ("opinion", "reason"):
        if getattr(wanted.asked, name) == "required" and not found.get(name):
            raise BadInput(f"{name}-required", field=name, action=wanted.action)
    if wanted.asked.stages and found.get("to") not in wanted.asked.stages:
        known = list(wanted.asked.stages)
        raise BadInput("to-required", field="to", action=wanted.action, known=known)
    return found


def seen(form: Sent, numbers: list[str]) -> dict[str, int]:
    """The versions on the screen, by number."""
    texts = {number: form.text(f"seen-{number}") for number in numbers}
    plain = {n: t for n, t in texts.items() if t.isascii() and t.isdigit() and len(t) < 10}
    return {number: int(text) for number, text in plain.items()}


def bound(here: Here, key: str) -> str:
    """The command's id for this person."""
    return str(uuid.uuid5(_OURS, f"{here.agency.id}/{here.person}/{key}"))
