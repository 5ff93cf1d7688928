"""Acting on a matter: the form its policy makes, the consequence where there is one to think of,
and why not, with what was typed still there."""

from __future__ import annotations

from typing import Any, NamedTuple

from fastapi import APIRouter
from starlette.responses import Response

from publication_flow.errors import BadInput, Conflict, Denied, NotFound
from publication_flow.hosts.web.console import content_form, editing
from publication_flow.hosts.web.console.action_form import (
    KEEP,
    ActionForm,
    asked_by,
    entry_of,
    faults,
    retyped,
    typed,
    worded,
)
from publication_flow.hosts.web.console.consequence import consequence
from publication_flow.hosts.web.console.failing import status
from publication_flow.hosts.web.console.forms import Form, Sent
from publication_flow.hosts.web.console.here import Here, Visitor
from publication_flow.hosts.web.console.recording import Recording, recorded, recording
from publication_flow.hosts.web.console.render import page, redirect
from publication_flow.hosts.web.console.since import Since, since
from publication_flow.hosts.web.console.uploads import received
from publication_flow.policy.posting import Proof
from publication_flow.policy.verdict import Verdict
from publication_flow.projections.item import Item

router = APIRouter()
PICTURES = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff")


class Acting(NamedTuple):
    """One action on one matter by one visitor: theirs, or recorded for a signer on paper."""

    item: Item
    verdict: Verdict
    asked: ActionForm
    recording: Recording | None
    consequence: str | None


@router.get("/{agency}/items/{number}/act/{action}")
def ask(here: Visitor, number: str, action: str) -> Response:
    """The form; for what may not be done, why not and who could."""
    acting = begin(here, number, action)
    if not acting.verdict.allowed and acting.recording is None:
        code = status(Denied(acting.verdict))
        return page(here, "denied.html", code, item=acting.item, verdict=acting.verdict)
    values = content_form.current(acting.asked, acting.item)
    return shown(here, acting, values | linked(here, acting.asked))


@router.post("/{agency}/items/{number}/act/{action}")
def do(here: Visitor, form: Form, number: str, action: str) -> Response:
    """Do it, once. What does not go through comes back with everything that was typed."""
    acting = begin(here, number, action)
    wanted = form.text("do")
    try:
        if wanted == "back":
            return shown(here, acting, retyped(acting.asked, form))
        if wanted == "keep" and acting.asked.parts:
            if form.seen is not None and form.seen < acting.item.version:
                return stale(here, acting, form)
            return keep(here, acting, form)
        if acting.consequence is not None and wanted != "sure" and acting.verdict.allowed:
            return confirm(here, acting, form)
        return done(here, acting, form)
    except Conflict as error:
        if error.code != "version":
            raise
        return stale(here, acting, form)
    except Denied as error:
        values = retyped(acting.asked, form)
        return shown(here, acting, values, form, code=status(error), verdict=error.verdict)
    except BadInput as error:
        worded(acting.verdict, error)
        found = faults(acting.asked, error, here.lang)
        return shown(here, acting, retyped(acting.asked, form), form, code=400, faults=found)


def begin(here: Here, number: str, action: str) -> Acting:
    """What is asked; `NotFound` for a matter of which the visitor reads the public version at
    most: acting shows what only the whole of it may."""
    item = here.agency.item(number, by=here.person)
    if not item.whole:
        raise NotFound("matter", matter=number, agency=here.agency.id)
    verdict = here.agency.why(number, action, by=here.person)
    asked = asked_by(here, verdict, item.stage, item.purpose, item.category, item.marks)
    return Acting(
        item,
        verdict,
        naming_findings(here, item, asked),
        recording(here, verdict),
        consequence(here, item, entry_of(verdict)),
    )


def naming_findings(here: Here, item: Item, asked: ActionForm) -> ActionForm:
    """The form with the findings there are to choose from: nobody types an id of sixteen signs."""
    if not any(field.kind == "finding" for field in asked.fields):
        return asked
    there = {
        one.finding.id: one.finding.en if here.lang == "en" else one.finding.zh
        for one in here.agency.findings(item.number, by=here.person)
        if not one.passed
    }
    fields = (f._replace(kind="select", choices=there) if f.kind == "finding" else f
              for f in asked.fields)  # fmt: skip
    return asked._replace(fields=tuple(fields))


def linked(here: Here, asked: ActionForm) -> dict[str, Any]:
    """What the link to this form has chosen: of what is chosen from a list, never words."""
    said = here.request.query_params
    return {
        f.input: said[f.input]
        for f in asked.fields
        if f.kind in ("choice", "select") and said.get(f.input) in f.choices
    }


def proof(form: Sent) -> Proof | None:
    """What shows a posting: an address, a photo; None without either."""
    address, photos = form.given("address"), received(form, "photo", "photo")
    if photos and not photos[0].data.startswith(PICTURES):
        raise BadInput("file-mismatch", field="photo", file=photos[0].name, ending="jpg, png")
    if address is None and not photos:
        return None
    return Proof(address, photo=photos[0].data if photos else None)


def done(here: Here, acting: Acting, form: Sent) -> Response:
    """The act itself. Who does it is who is signed in; a recorder is one by the policy."""
    number, action = acting.item.number, acting.verdict.action
    asked: dict[str, Any] = typed(acting.asked, form)
    content: dict[str, Any] = content_form.changed(acting.asked, form, acting.item)
    content |= content_form.files(here, acting.asked, form, acting.item)
    if acting.asked.shows:
        asked["proof"] = proof(form)
    result = here.agency.act(
        action,
        number,
        via=here.via,
        command_id=form.exactly(),
        expected_version=form.seen,
        **recorded(here, acting.recording, form),
        **asked,
        **content,
    )
    told = "again" if result.retried else "done"
    return redirect(here, f"items/{number}", told=told, action=action, number=number)


def shown(
    here: Here,
    acting: Acting,
    values: dict[str, Any],
    form: Sent | None = None,
    *,
    code: int = 200,
    verdict: Verdict | None = None,
    faults: dict[str, str] | None = None,
    changes: Since | None = None,
) -> Response:
    """The form, with what was typed and what is the matter with it."""
    return page(
        here,
        "act.html",
        code,
        item=acting.item,
        asked=acting.asked,
        recording=acting.recording,
        consequence=acting.consequence,
        source=acting.verdict.source,
        dest=acting.verdict.dest,
        capacity=acting.verdict.capacity if acting.verdict.allowed else None,
        denied=verdict,
        values=values,
        faults=faults or {},
        changes=changes,
        kept=content_form.attached(acting.item),
        ticked=values.get(KEEP),
        lost=form is not None and content_form.chosen(form),
        told=content_form.told(here, acting.verdict),
    )


def stale(here: Here, acting: Acting, form: Sent) -> Response:
    """Somebody was faster: nothing is done, and what changed stands above what was typed."""
    changes = since(here, acting.item.number, form.seen or 0)
    parts = changes.content.parts if changes.content is not None else ()
    word = here._("这一处别人也改了，现在是：{now}")
    values, found = content_form.merged(acting.asked, retyped(acting.asked, form), parts, word)
    return shown(here, acting, values, form, code=409, faults=found, changes=changes)


def confirm(here: Here, acting: Acting, form: Sent) -> Response:
    """One page between the form and what cannot be taken back."""
    needed = [n for n in ("opinion", "reason") if getattr(acting.asked, n) == "required"]
    missing = [n for n in needed if form.given(n) is None]
    if missing:
        raise BadInput(f"{missing[0]}-required", field=missing[0], action=acting.verdict.action)
    carried = [
        (name, value)
        for name, value in form.data.multi_items()
        if isinstance(value, str) and name != "do"
    ]
    return page(
        here,
        "confirm.html",
        item=acting.item,
        asked=acting.asked,
        consequence=acting.consequence,
        carried=carried,
        form=form,
    )


def keep(here: Here, acting: Acting, form: Sent) -> Response:
    """What was typed becomes a working copy, to go on with another day."""
    number, action = acting.item.number, acting.verdict.action
    parts: dict[str, Any] = {
        k: v for k, v in typed(acting.asked, form).items() if v and k != "channels"
    }
    parts |= content_form.changed(acting.asked, form, acting.item)
    copy = None if content_form.chosen(form) else editing.twin(here, number, action, parts)
    if copy is None:
        files = content_form.files(here, acting.asked, form, acting.item)
        copy = here.agency.drafts.save(
            here.person,
            matter=number,
            action=action,
            parts=parts,
            files=next(iter(files.values()), None),
        )
    return redirect(here, f"drafts/{copy.id}", told="saved")
