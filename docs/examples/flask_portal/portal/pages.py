"""Drawing a page in the language of the browser; who is signed in."""

from __future__ import annotations

from functools import partial
from typing import Any

from flask import abort, render_template, request, session

from portal.words import word
from publication_flow import Agency
from publication_flow.policy.labels import Labels


def language() -> str:
    """zh, unless the browser asks for English first."""
    return "en" if (request.accept_languages.best or "").lower().startswith("en") else "zh"


def page(name: str, **facts: Any) -> str:
    """A template with what it needs, who is signed in, and `_` for the portal's own words."""
    lang = language()
    return render_template(
        name, lang=lang, me=session.get("person"), _=partial(word, lang=lang), **facts
    )


def labels(agency: Agency) -> Labels:
    """What the policy calls its stages, actions, posts and categories."""
    return agency.policy().labels(language())


def signed_in() -> str:
    """The person's id; for anybody else there is no desk, not even that there is one."""
    person: str | None = session.get("person")
    return person if person is not None else abort(404)
