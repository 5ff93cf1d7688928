"""What everybody reads: the list, one article, and what stands where one was taken down."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Form
from sqlalchemy import select
from sqlalchemy.orm import Session
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from portal.database import Article, User, bureau, sessions
from portal.pages import page
from portal.sign_in import sign_in, sign_out
from publication_flow import NotFound

router = APIRouter()


@router.get("/")
async def front(request: Request) -> Response:
    """The public catalogue, each line with the portal's own address for it."""

    def read(session: Session) -> dict[str, Any]:
        rows = session.execute(select(Article.number, Article.id))
        return {"entries": bureau(session).catalogue(), "ids": {n: i for n, i in rows if n}}

    async with sessions() as session:
        return page(request, "front.html", **await session.run_sync(read))


@router.get("/articles/{article_id}")
async def article(request: Request, article_id: str) -> Response:
    """200 while it is public, 410 with a tombstone after that, 404 when it never was."""

    def read(session: Session) -> tuple[Any, Any]:
        row = session.get(Article, article_id)
        public = bureau(session).item(row.number).public if row and row.number else None
        if row is None or row.number is None or public is None:
            raise NotFound("page")
        shown = bureau(session).published(row.number) if public.state == "public" else None
        return public, shown

    async with sessions() as session:
        public, shown = await session.run_sync(read)
    if shown is None:
        return page(request, "gone.html", 410, public=public)
    return page(request, "article.html", public=public, item=shown)


@router.get("/sign-in")
async def who(request: Request) -> Response:
    async with sessions() as session:
        users = (await session.scalars(select(User).order_by(User.login))).all()
    return page(request, "sign_in.html", users=users)


@router.post("/sign-in")
async def enter(login: Annotated[str, Form()]) -> Response:
    async with sessions() as session:
        user = await session.get(User, login)
    if user is None:
        return RedirectResponse("/sign-in", 303)
    response = RedirectResponse("/desk", 303)
    sign_in(response, user.person)
    return response


@router.post("/sign-out")
async def leave() -> Response:
    response = RedirectResponse("/", 303)
    sign_out(response)
    return response
