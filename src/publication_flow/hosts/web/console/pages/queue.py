"""下一件: one matter after the other, the most pressing first, until nothing is left."""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter
from starlette.responses import Response

from publication_flow.hosts.web.console import deciding
from publication_flow.hosts.web.console.deciding import Sight
from publication_flow.hosts.web.console.forms import Form
from publication_flow.hosts.web.console.here import Here, Visitor
from publication_flow.hosts.web.console.render import page, redirect

router = APIRouter()


@router.get("/{agency}/next")
def following(here: Visitor, after: str = "", at: str = "") -> Response:
    """The next thing to do after a cursor; with `at` that very matter, just claimed."""
    found = here.agency.next(here.person, after or None)
    if at:
        return shown(here, deciding.sight(here, at), after, at, found.left)
    if found.waiting is None:
        return page(here, "next_none.html", left=found.left)
    seen = deciding.sight(here, found.waiting.number)
    return shown(here, seen, after, found.cursor or "", found.left)


@router.post("/{agency}/next")
def act(here: Visitor, form: Form) -> Response:
    """Decide on the matter on the screen, then go on to the one after it."""
    number, after, skip = form.text("number"), form.text("after"), form.text("skip")

    def show(seen: Sight, **more: Any) -> Response:
        return shown(here, seen, after, skip, here.agency.waiting(here.person), **more)

    def go_on(action: str, *, again: bool) -> Response:
        if deciding.stays(here, action):
            told = "again" if again else "claimed"
            facts = {"action": action, "number": number, "at": number, "after": after}
            return redirect(here, "next", told=told, **facts)
        left = here.agency.waiting(here.person)
        told = "again" if again else "left" if left else "all-done"
        facts = {"action": action, "number": number, "n": str(left), "after": after}
        return redirect(here, "next", told=told, **facts)

    return deciding.decided(here, form, number, show, go_on)


def shown(
    here: Here, seen: Sight, after: str, skip: str, left: int, code: int = 200, **more: Any
) -> Response:
    """The matter with its form. `skip` is where to go on when it is passed over."""
    return deciding.shown(here, "next.html", seen, code, after=after, skip=skip, left=left, **more)
