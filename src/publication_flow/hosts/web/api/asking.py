"""Who asks, of which agency, in which language: what every route begins with."""

from __future__ import annotations

import re
from typing import Annotated, Any, NamedTuple

from fastapi import Depends, Header, Path
from starlette.requests import Request

from publication_flow.engine.agency import Agency
from publication_flow.engine.flow import PublicationFlow
from publication_flow.errors import NotFound
from publication_flow.hosts.web.api.language import language
from publication_flow.hosts.web.api.problems import Refused
from publication_flow.hosts.web.identity import Identity, identified

_VIA = re.compile(r"[\x21-\x7e]{1,200}")
_KEY = re.compile(r"[\x21\x23-\x5b\x5d-\x7e]{1,100}")
KEY_LIMIT = 100


class Asking(NamedTuple):
    """A person known to an agency, and how they are to be answered."""

    agency: Agency
    person: str
    via: str | None
    lang: str


async def somebody(request: Request) -> Identity:
    """Whoever the host says is signed in; 401 when nobody is."""
    missing = object()
    found: Any = getattr(request.state, "identity", missing)  # a layer in front may have asked
    if found is missing:
        found = await identified(request.app.state.identify, request)
    if found is None:
        challenge = {"www-authenticate": request.app.state.challenge}
        raise Refused(401, "not-signed-in", headers=challenge)
    return found if isinstance(found, Identity) else Identity(*found)


Somebody = Annotated[Identity, Depends(somebody)]
AgencyId = Annotated[
    str,
    Path(description="机构代码 · the agency's id", examples=["370405-mz"]),
]


def asking(agency: AgencyId, request: Request, who: Somebody) -> Asking:
    """The agency, if this person is enrolled there; one where they are not is not there either."""
    flow: PublicationFlow = request.app.state.flow
    if request.app.state.agency not in (None, agency):
        raise NotFound("agency", agency=agency)
    if not enrolled(flow.agency(agency), who.person):
        raise NotFound("agency", agency=agency)
    via = who.via if _VIA.fullmatch(who.via) else None
    return Asking(flow.agency(agency), who.person, via, language(request))


def enrolled(agency: Agency, person: str) -> bool:
    """Whether the agency is there and knows the person."""
    try:
        agency.inbox(person, limit=0)
    except NotFound:
        return False
    return True


Asked = Annotated[Asking, Depends(asking)]
Number = Annotated[
    str,
    Path(
        description="事项编号 · the matter's number",
        examples=["2017-0001"],
        json_schema_extra={"pattern": "^[0-9]{4}-[0-9]{4,9}$"},
    ),
]
IfMatch = Annotated[
    str | None,
    Header(
        description=(
            '看到的是哪一版：GET 该事项得到的 ETag，或 "3"；* 为不限 · which version was seen: '
            'the ETag of GET, or "3"; * for any. 428 without it, 412 when it is stale'
        ),
        examples=['"3"'],
    ),
]
IfNoneMatch = Annotated[
    str | None, Header(description="已有的 ETag · the ETag at hand; 304 when nothing changed")
]
IdempotencyKey = Annotated[
    str | None,
    Header(
        description=(
            "每次点击一个编号：同一编号同一内容只办一次 · one key a click: the same key with the "
            "same body is done once"
        ),
        examples=["8e03978e-40d5-43dd-bc93-6894a57f9324"],
    ),
]


def command_id(key: str | None, person: str) -> str | None:
    """The command's id in the ledger. With the person in it, a key found by chance or by guess
    cannot meet somebody else's command. The header may stand in quotes, as its draft has it."""
    if key is None:
        return None
    bare = key[1:-1] if len(key) > 2 and key[0] == key[-1] == '"' else key
    if not _KEY.fullmatch(bare):
        raise Refused(400, "api.bad-key", value=key[:100], limit=KEY_LIMIT)
    return f"{person}:{bare}"
