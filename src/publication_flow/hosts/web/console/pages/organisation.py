"""The organisation: who sits where since when, who deputises, what nobody does, and changing it."""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter
from starlette.responses import Response

from publication_flow.errors import BadInput, Conflict, Denied, NotFound
from publication_flow.hosts.web.console import organisation_forms as forms
from publication_flow.hosts.web.console import organisation_view as view
from publication_flow.hosts.web.console import organisation_words as words
from publication_flow.hosts.web.console.failing import status
from publication_flow.hosts.web.console.forms import Form, Sent
from publication_flow.hosts.web.console.here import Here, Visitor
from publication_flow.hosts.web.console.paging import pager
from publication_flow.hosts.web.console.render import page, redirect
from publication_flow.matter.authority import Organisation

router = APIRouter()
PAGE = 50
LATEST = 6


@router.get("/{agency}/organisation")
def organisation(here: Visitor) -> Response:
    """Units, posts, people and deputies from today on, and the gaps."""
    known = in_office(here)
    oversees = here.agency.may_oversee(here.person)
    return page(
        here,
        "organisation.html",
        shown=view.shown(here, known),
        may={what: forms.verdict(here, what, known).allowed for what in forms.ACTIONS},
        latest=history(here, known, LATEST, 0) if oversees else None,
        opens=opens_events(here),
    )


@router.get("/{agency}/organisation/history")
def past(here: Visitor, offset: int = 0) -> Response:
    """Every change, the newest first. The office's own affair, like its figures."""
    known = in_office(here)
    if not here.agency.may_oversee(here.person):
        raise NotFound("page")
    offset = min(max(offset, 0), 1_000_000)
    found = history(here, known, PAGE + 1, offset)
    return page(
        here,
        "organisation_history.html",
        changes=found[:PAGE],
        opens=opens_events(here),
        pager=pager(here, "organisation/history", offset, PAGE, len(found) > PAGE),
    )


@router.get("/{agency}/organisation/{what}")
def ask(here: Visitor, what: str) -> Response:
    """A form, for those who may use it; for others the rule, and who could."""
    known = in_office(here)
    form = forms.asked(here, what, known)
    verdict = forms.verdict(here, what, known)
    if not verdict.allowed:
        raise Denied(verdict)
    query = here.request.query_params
    values: dict[str, Any] = {f.name: f.value for f in form.fields}
    values |= {f.name: query[f.name] for f in form.fields if query.get(f.name) in f.choices}
    return shown(here, form, values)


@router.post("/{agency}/organisation/{what}")
def do(here: Visitor, sent: Form, what: str) -> Response:
    """The change itself, decided again under the ledger's lock."""
    known = in_office(here)
    form = forms.asked(here, what, known)
    command = sent.exactly()
    if here.agency.organised(command, by=here.person):
        # Sent twice: what the first one ended can no longer be chosen, so it is asked beforehand.
        return redirect(here, "organisation", told="recorded")
    try:
        here.agency.organise(
            forms.change(here, form, sent, known),
            by=here.person,
            command_id=command,
            seen=sent.seen or 0,
            via=here.via,
        )
    except Conflict as error:
        if error.code != "organisation-newer":
            raise
        newer = int(error.facts["version"]) - (sent.seen or 0)
        since = history(here, known, min(newer, PAGE), 0)
        return shown(here, form, typed(form, sent), code=409, since=since)
    except Denied as error:
        return shown(here, form, typed(form, sent), code=status(error), denied=error.verdict)
    except (BadInput, NotFound) as error:
        faults = forms.fault(form, error, here.lang)
        return shown(here, form, typed(form, sent), code=400, faults=faults)
    return redirect(here, "organisation", told="recorded")


def in_office(here: Here) -> Organisation:
    """The organisation, for whoever sits in a post today; else no such page."""
    if "organisation" not in here.powers():
        raise NotFound("page")
    return view.organisation_of(here.agency.organisation())


def history(here: Here, known: Organisation, limit: int, offset: int) -> list[words.Told]:
    found = here.agency.organisation_changes(limit=limit, offset=offset)
    return [words.told(here, change, known) for change in found]


def opens_events(here: Here) -> bool:
    """Whether the visitor may read the events themselves: a post that reads everything."""
    return here.holds(*here.names.policy.reading.all)


def typed(form: forms.ChangeForm, sent: Sent) -> dict[str, Any]:
    """What was typed, to show the form again with it."""
    return {
        f.name: sent.many(f.name) if f.kind == "boxes" else sent.text(f.name) for f in form.fields
    }


def shown(here: Here, form: forms.ChangeForm, values: dict[str, Any], *, code: int = 200,
          faults: dict[str, str] | None = None, since: list[words.Told] | None = None,
          denied: Any = None) -> Response:  # fmt: skip
    """The form, with what was typed and what is the matter with it."""
    newest = here.agency.organisation_changes(limit=1)
    return page(
        here,
        "organisation_change.html",
        code,
        form=form,
        values=values,
        faults=faults or {},
        since=since or [],
        denied=denied,
        seen=newest[0].version if newest else 0,
        opens=opens_events(here),
    )
