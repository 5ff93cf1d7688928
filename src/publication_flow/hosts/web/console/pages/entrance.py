"""Coming in: the choice of an agency, the demo's login, and out again."""

from __future__ import annotations

from typing import NamedTuple

from fastapi import APIRouter, Depends
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from publication_flow.errors import NotFound
from publication_flow.hosts.web.console import language
from publication_flow.hosts.web.console.forms import Form
from publication_flow.hosts.web.console.here import NotSignedIn, Post, sitting
from publication_flow.hosts.web.console.naming import Naming
from publication_flow.hosts.web.console.render import plain
from publication_flow.hosts.web.settings import Settings, identity, prefix, settings

router = APIRouter()


class Someone(NamedTuple):
    """A person one may be in the demo."""

    person: str
    name: str
    posts: tuple[Post, ...]


class Bureau(NamedTuple):
    agency: str
    name: str
    names: Naming
    people: list[Someone]


@router.get("/")
def home(request: Request) -> Response:
    """To the only agency the person is enrolled in, or the choice of several."""
    made, who = settings(request), identity(request)
    if who is None:
        raise NotSignedIn("not-signed-in")
    known = [b for b in bureaus(made, language.of(request)) if who.person in b.names.persons]
    if not known:
        raise NotFound("page")
    if len(known) == 1:
        return RedirectResponse(f"{prefix(request)}/{known[0].agency}/", 303)
    oversees = any(made.flow.agency(b.agency).may_oversee(who.person) for b in known)
    return plain(request, "agencies.html", bureaus=known, oversees=oversees)


@router.get("/-/login")
def login(request: Request) -> Response:
    """The demo's login: everybody with their posts, one press each."""
    made = settings(request)
    if made.demo is None:
        raise NotFound("page")
    return plain(request, "login.html", bureaus=bureaus(made, language.of(request)))


def demo_only(request: Request) -> None:
    """Asked before a form is read: anybody may send one here, and reading it costs something."""
    if settings(request).demo is None:
        raise NotFound("page")


@router.post("/-/login", dependencies=[Depends(demo_only)])
def sign_in(request: Request, form: Form) -> Response:
    made = settings(request)
    bureau = next((b for b in bureaus(made, "zh") if b.agency == form.text("agency")), None)
    person = form.text("person")
    if made.demo is None or bureau is None or person not in bureau.names.persons:
        raise NotFound("page")
    response = RedirectResponse(f"{prefix(request)}/{bureau.agency}/", 303)
    made.demo.sign_in(response, person, prefix(request))
    return response


@router.post("/-/out")
def sign_out(request: Request) -> Response:
    made = settings(request)
    if made.demo is None:
        raise NotFound("page")
    response = RedirectResponse(f"{prefix(request)}/-/login", 303)
    made.demo.sign_out(response, prefix(request))
    return response


def bureaus(made: Settings, lang: str) -> list[Bureau]:
    """The agencies there are, or the one the application is confined to."""
    ids = made.flow.agencies() if made.agency is None else [made.agency]
    found = []
    for agency_id in ids:
        agency = made.flow.agency(agency_id)
        organisation, today = agency.organisation(), agency.today()
        names = Naming(agency.policy().rulebook.policy, organisation, lang)
        people = [
            Someone(p["id"], p["name"], sitting(organisation, p["id"], today))
            for p in organisation["persons"]
        ]
        people = [s for s in people if not _clockwork(names, s)]
        order = list(names.policy.posts)
        people.sort(key=lambda s: order.index(s.posts[0].post) if known(s, order) else len(order))
        found.append(Bureau(agency_id, organisation.get("name") or agency_id, names, people))
    return found


def _clockwork(names: Naming, someone: Someone) -> bool:
    """Whether it is time that acts under this name (`tick`): nobody signs in as a timer."""
    held = [names.policy.posts.get(one.post) for one in someone.posts]
    return bool(held) and all(post is not None and post.clockwork for post in held)


def known(someone: Someone, order: list[str]) -> bool:
    return bool(someone.posts) and someone.posts[0].post in order
