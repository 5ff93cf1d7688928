"""What everybody reads: the list, one article, and what stands where one was taken down."""

from __future__ import annotations

from flask import Blueprint, abort, redirect, request, session
from sqlalchemy import select
from werkzeug.wrappers import Response

from portal.database import bureau, sessions
from portal.pages import page
from portal.tables import Article, User

site = Blueprint("site", __name__)


@site.get("/")
def front() -> str:
    """The public catalogue, each line with the portal's own address for it."""
    with sessions() as db:
        ids = {row.number: row.id for row in db.execute(select(Article.number, Article.id))}
        return page("front.html", entries=bureau(db).catalogue(), ids=ids)


@site.get("/articles/<article_id>")
def article(article_id: str) -> str | tuple[str, int]:
    """200 while it is public, 410 with a tombstone after that, 404 when it never was."""
    with sessions() as db:
        row, agency = db.get(Article, article_id), bureau(db)
        public = agency.item(row.number).public if row and row.number else None
        if row is None or row.number is None or public is None:
            abort(404)
        if public.state != "public":
            return page("gone.html", public=public), 410
        return page("article.html", public=public, item=agency.published(row.number))


@site.get("/sign-in")
def who() -> str:
    with sessions() as db:
        return page("sign_in.html", users=db.scalars(select(User).order_by(User.login)).all())


@site.post("/sign-in")
def enter() -> Response:
    """The portal's own accounts go here; the engine only ever hears a person's id."""
    with sessions() as db:
        user = db.get(User, request.form.get("login", ""))
    if user is None:
        return redirect("/sign-in", 303)
    session["person"] = user.person
    return redirect("/desk", 303)


@site.post("/sign-out")
def leave() -> Response:
    session.clear()
    return redirect("/", 303)
