"""The staff's desk: what waits, a draft, one article, and doing something about it.

Every change runs in `together`: the portal's rows and the engine's event are kept or lost as one.
"""

from __future__ import annotations

from typing import Any
from uuid import uuid4

from flask import Blueprint, abort, redirect, request
from sqlalchemy import select
from sqlalchemy.orm import Session
from werkzeug.wrappers import Response

from portal.database import bureau, sessions, together
from portal.pages import labels, language, page, signed_in
from portal.tables import Article, Click

# What this portal offers, and which words each asks for.
OFFERED = {
    "provide": "",
    "audit": "opinion",
    "approve": "opinion",
    "publish": "",
    "propose-withdrawal": "reason",
    "withdraw": "",
}

desk = Blueprint("desk", __name__, url_prefix="/desk")


def article_of(db: Session, article_id: str) -> Article:
    return db.get(Article, article_id) or abort(404)


def click(article: str, person: str, action: str) -> Click:
    address = request.remote_addr or ""
    return Click(id=uuid4().hex, article=article, person=person, action=action, address=address)


@desk.get("")
def overview() -> str:
    """What waits on the person, and the portal's articles that they may see."""
    person = signed_in()
    with sessions() as db:
        agency = bureau(db)
        # The engine's query within the portal's own, in one statement.
        seen = select(Article).where(Article.number.in_(agency.visible(person)))
        ids = {row.number: row.id for row in db.execute(select(Article.number, Article.id))}
        return page(
            "desk.html",
            waiting=agency.inbox(person),
            articles=db.scalars(seen.order_by(Article.number.desc())).all(),
            ids=ids,
            labels=labels(agency),
            may_draft=any(v.allowed for v in agency.may(None, by=person)),
        )


@desk.get("/new")
def blank() -> str:
    """An empty form. Its command id makes a double click one draft."""
    signed_in()
    with sessions() as db:
        return page("draft.html", labels=labels(bureau(db)), command=uuid4().hex)


@desk.post("/new")
def draft() -> Response:
    """The portal's article and the engine's matter, each naming the other."""
    person, form = signed_in(), request.form
    command = form.get("command", "")

    def work(db: Session) -> None:
        if db.get(Article, command) is not None:
            return  # the same form, sent twice
        article = Article(id=command, title=form.get("title", ""))
        db.add_all([article, click(command, person, "draft")])
        db.flush()  # the portal's own work first: the engine is called last
        done = bureau(db).act(
            "draft",
            by=person,
            title=form.get("title", ""),
            category=form.get("category", ""),
            body=form.get("body", ""),
            external_ref=command,
            command_id=command,
            via="portal-cookie",
        )
        article.number = done.matter

    together(work)
    return redirect(f"/desk/{command}", 303)


@desk.get("/<article_id>")
def work_on(article_id: str) -> str:
    """One article as the person may see it: its text, who did what, what they may do now."""
    person = signed_in()
    with sessions() as db:
        agency, article = bureau(db), article_of(db, article_id)
        item = agency.item(article.number or "", by=person)
        if not item.whole:
            abort(404)
        verdicts = [v for v in agency.may(item.number, by=person) if v.action in OFFERED]
        return page(
            "work.html",
            article=article,
            item=item,
            trail=agency.trail(item.number, by=person),
            may=[v for v in verdicts if v.allowed],
            why_not=[v for v in verdicts if not v.allowed],
            asks=OFFERED,
            labels=labels(agency),
            command=uuid4().hex,
        )


@desk.post("/<article_id>/act")
def act(article_id: str) -> Response:
    """Do it. `seen` is the version that was on the screen: a stale form does nothing."""
    person, form = signed_in(), request.form
    action, words = form.get("action", ""), form.get("words", "")
    wanted = OFFERED.get(action, "")
    told: dict[str, Any] = {wanted: words} if wanted and words else {}

    def work(db: Session) -> None:
        article = article_of(db, article_id)
        db.add(click(article_id, person, action))
        db.flush()
        bureau(db).act(
            action,
            article.number,
            by=person,
            command_id=form.get("command", ""),
            expected_version=form.get("seen", type=int),
            via="portal-cookie",
            **told,
        )

    together(work)
    return redirect(f"/desk/{article_id}", 303)


@desk.get("/<article_id>/sheet")
def sheet(article_id: str) -> str:
    """The approval sheet (审批单), ready to print."""
    person = signed_in()
    with sessions() as db:
        number = article_of(db, article_id).number or ""
        return bureau(db).sheet(number, language(), by=person)
