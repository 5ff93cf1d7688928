"""The staff's desk: what waits, a draft, one article, and doing something about it.

Every change runs in `together`: the portal's rows and the engine's event are kept or lost as one.
"""

from __future__ import annotations

from typing import Annotated, Any
from uuid import uuid4

from fastapi import APIRouter, Depends, Form
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Session
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from portal.database import Article, Click, bureau, sessions, together
from portal.pages import labels, page
from portal.sign_in import person_of
from publication_flow import NotFound

# What this portal's own pages offer; the mounted console offers everything else.
OFFERED = {
    "provide": "",
    "audit": "opinion",
    "approve": "opinion",
    "publish": "",
    "propose-withdrawal": "reason",
    "withdraw": "",
}


def signed_in(request: Request) -> str:
    person = person_of(request)
    if person is None:
        raise NotFound("page")  # not even that there is a desk
    return person


router = APIRouter(prefix="/desk")
Person = Annotated[str, Depends(signed_in)]


def article_of(session: Session, article_id: str) -> Article:
    article = session.get(Article, article_id)
    if article is None:
        raise NotFound("page")
    return article


@router.get("")
async def desk(request: Request, person: Person) -> Response:
    """What waits on the person, and the portal's articles that they may see."""

    def read(session: Session) -> dict[str, Any]:
        agency = bureau(session)
        # The engine's query within the portal's own, in one statement.
        seen = select(Article).where(Article.number.in_(agency.visible(person)))
        return {
            "waiting": agency.inbox(person),
            "articles": session.scalars(seen.order_by(Article.number.desc())).all(),
            "ids": {row.number: row.id for row in session.execute(_numbers)},
            "labels": labels(request, agency),
            "may_draft": any(v.allowed for v in agency.may(None, by=person)),
        }

    async with sessions() as session:
        return page(request, "desk.html", **await session.run_sync(read))


_numbers = select(Article.number, Article.id)


@router.get("/new")
async def blank(request: Request, person: Person) -> Response:
    """An empty form. Its command id makes a double click one draft."""

    def read(session: Session) -> dict[str, Any]:
        return {"labels": labels(request, bureau(session)), "command": uuid4().hex}

    async with sessions() as session:
        return page(request, "draft.html", **await session.run_sync(read))


@router.post("/new")
async def draft(
    request: Request,
    person: Person,
    command: Annotated[str, Form()],
    title: Annotated[str, Form()] = "",
    category: Annotated[str, Form()] = "",
    body: Annotated[str, Form()] = "",
) -> Response:
    """The portal's article and the engine's matter, each naming the other."""

    async def work(session: AsyncSession) -> None:
        if await session.get(Article, command) is not None:
            return  # the same form, sent twice
        article = Article(id=command, title=title)
        session.add_all([article, _click(request, command, person, "draft")])
        await session.flush()  # the portal's own work first: the engine is called last
        done = await session.run_sync(
            lambda s: bureau(s).act(
                "draft", by=person, title=title, category=category, body=body,
                external_ref=command, command_id=command, via="portal-cookie",
            )
        )  # fmt: skip
        article.number = done.matter

    await together(work)
    return RedirectResponse(f"/desk/{command}", 303)


@router.get("/{article_id}")
async def work_on(request: Request, person: Person, article_id: str) -> Response:
    """One article as the person may see it: its text, who did what, what they may do now."""

    def read(session: Session) -> dict[str, Any]:
        agency, article = bureau(session), article_of(session, article_id)
        item = agency.item(article.number or "", by=person)
        if not item.whole:
            raise NotFound("page")
        verdicts = [v for v in agency.may(item.number, by=person) if v.action in OFFERED]
        return {
            "article": article,
            "item": item,
            "trail": agency.trail(item.number, by=person),
            "may": [v for v in verdicts if v.allowed],
            "why_not": [v for v in verdicts if not v.allowed],
            "asks": OFFERED,
            "labels": labels(request, agency),
            "command": uuid4().hex,
        }

    async with sessions() as session:
        return page(request, "work.html", **await session.run_sync(read))


@router.post("/{article_id}/act")
async def act(
    request: Request,
    person: Person,
    article_id: str,
    action: Annotated[str, Form()],
    command: Annotated[str, Form()],
    seen: Annotated[int, Form()],
    words: Annotated[str, Form()] = "",
) -> Response:
    """Do it. `seen` is the version that was on the screen: a stale form does nothing."""
    wanted = OFFERED.get(action, "")
    told: dict[str, Any] = {wanted: words} if wanted and words else {}

    async def work(session: AsyncSession) -> None:
        article = await session.run_sync(article_of, article_id)
        session.add(_click(request, article_id, person, action))
        await session.flush()
        await session.run_sync(
            lambda s: bureau(s).act(
                action, article.number, by=person, command_id=command, expected_version=seen,
                via="portal-cookie", **told,
            )
        )  # fmt: skip

    await together(work)
    return RedirectResponse(f"/desk/{article_id}", 303)


def _click(request: Request, article: str, person: str, action: str) -> Click:
    address = request.client.host if request.client else ""
    return Click(id=uuid4().hex, article=article, person=person, action=action, address=address)
