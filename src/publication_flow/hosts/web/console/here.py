"""`Here`: what every page needs to know of its visitor: agency, person, posts, language, words.

@router.get("/{agency}/mine")
def mine(here: Annotated[Here, Depends(here)]) -> Response:
    return page(here, "mine.html", handled=here.agency.mine(here.person))
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Any, NamedTuple
from urllib.parse import urlencode

from fastapi import Depends
from starlette.requests import Request

from publication_flow.engine.agency import Agency
from publication_flow.errors import FlowError, NotFound
from publication_flow.hosts.web.console import language
from publication_flow.hosts.web.console.naming import Naming
from publication_flow.hosts.web.console.words import Speak, speaker
from publication_flow.hosts.web.settings import Settings, identity, prefix, settings
from publication_flow.matter.authority import Holding
from publication_flow.policy.entry import FORMS
from publication_flow.projections.item import Item


class NotSignedIn(FlowError):
    """Nobody is signed in. With the demo login the visitor is sent there instead."""


class Post(NamedTuple):
    """A post the person sits in today, perhaps in somebody's stead."""

    post: str
    unit: str
    on_behalf_of: str | None


@dataclass(frozen=True)
class Here:
    """One visitor on one agency's pages. `via` goes into the envelope of every act."""

    request: Request
    settings: Settings
    agency: Agency
    person: str
    via: str
    posts: tuple[Post, ...]
    today: str
    lang: str
    names: Naming
    _: Speak

    def url(self, path: str = "", **query: Any) -> str:
        """A path-only link to a page of this agency: `url("items/2017-0001")`."""
        asked = {k: v for k, v in query.items() if v not in (None, "")}
        tail = f"?{urlencode(asked)}" if asked else ""
        return f"{prefix(self.request)}/{self.agency.id}/{path}{tail}"

    def holds(self, *posts: str) -> bool:
        """Whether the person sits in one of these posts today, deputising included."""
        return any(p.post in posts for p in self.posts)

    def saw(self, item: Item) -> None:
        """Remember that the visitor has seen the matter as it stands on this page. A browser that
        fetches ahead, or a strange page that has it fetched as a picture, shows nobody anything.
        """
        headers = self.request.headers
        shown = headers.get("sec-fetch-dest", "document") == "document"
        if shown and "prefetch" not in headers.get("sec-purpose", ""):
            self.agency.look(self.person, item.number, version=item.version)

    def titled(self, number: str) -> str | None:
        """The title of a matter that somebody named, if the visitor may see it."""
        number = number.strip()
        if not FORMS["matter"].fullmatch(number):
            return None
        return self.agency.titles([number], by=self.person).get(number)

    def powers(self) -> frozenset[str]:
        """The pages beside the inbox that are of use to this person."""
        policy = self.names.policy
        openers = {
            post
            for kind in policy.kinds.values()
            if kind.category == "required"
            for action in kind.actions
            if not action.from_ and action.does != "import"
            for slot in action.slots
            for post in slot.posts
        }
        found = set()
        if self.posts and (openers & {"*", *(p.post for p in self.posts)}):
            found.add("drafts")
        if self.holds(*policy.reading.all, *policy.organisation.appointers):
            found |= {"dashboard", "oversight", "trail"}
        elif self.posts:
            found.add("duties")
        if self.posts:
            found |= {"organisation", "policy"}
        return frozenset(found)


def here(request: Request, agency: str) -> Here:
    """Who asks, in which agency. `NotFound` for an agency the person is not enrolled in, exactly
    as for one that does not exist."""
    made, who = settings(request), identity(request)
    if who is None:
        raise NotSignedIn("not-signed-in")
    if made.agency not in (None, agency):
        raise NotFound("page")
    found = made.flow.agency(agency)
    try:
        organisation = found.organisation()
    except NotFound:
        raise NotFound("page") from None
    lang = language.of(request)
    names = Naming(found.policy().rulebook.policy, organisation, lang)
    if who.person not in names.persons:
        raise NotFound("page")
    today = found.today()
    posts = sitting(organisation, who.person, today)
    return Here(request, made, found, who.person, who.via, posts, today, lang, names, speaker(lang))


def sitting(organisation: Any, person: str, day: str) -> tuple[Post, ...]:
    """The posts of a person on a day, their own before the deputised ones."""
    held = [Holding(**h) for h in organisation["holdings"]]
    valid = [h for h in held if h.person == person and h.valid(day)]
    valid.sort(key=lambda h: h.principal is not None)
    return tuple(Post(h.post, h.unit, h.principal) for h in valid)


Visitor = Annotated[Here, Depends(here)]
