"""Templates into pages. Everything is escaped; nothing is inline; every link is a path."""

from __future__ import annotations

import hashlib
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

from jinja2 import Environment, PackageLoader, StrictUndefined
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from publication_flow.hosts.web.console import forms, language, lights, nav, told
from publication_flow.hosts.web.console.here import Here
from publication_flow.hosts.web.console.words import speaker
from publication_flow.hosts.web.settings import prefix, settings
from publication_flow.policy.explain import reasons

_STATIC = Path(__file__).parent / "static"


@cache
def environment() -> Environment:
    made = Environment(
        loader=PackageLoader("publication_flow.hosts.web.console"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.globals.update(new_command=forms.new_command, light=lights.light, reasons=reasons)
    made.filters["size"] = lights.size
    made.filters["instant"] = lights.instant
    return made


def page(here: Here, template: str, status: int = 200, **facts: Any) -> Response:
    """A page of an agency for its visitor. In the template: `here`, `names`, `url`, `_`, `lang`,
    `today`, and the facts given."""
    facts |= {
        "here": here,
        "names": here.names,
        "url": here.url,
        "today": here.today,
        "nav": nav.entries(here),
        "flash": told.flash(here),
    }
    return plain(here.request, template, status, **facts)


def plain(request: Request, template: str, status: int = 200, **facts: Any) -> Response:
    """A page that belongs to no agency: login, errors, the choice of an agency."""
    lang = language.of(request)
    root = prefix(request)
    shared = {
        "here": None,
        "nav": (),
        "flash": None,
        "_": speaker(lang),
        "lang": lang,
        "lang_tag": language.TAGS[lang],
        "other_lang": other_language(request, lang),
        "root": root,
        "static": lambda name: static(request, name),
        "demo": settings(request).demo is not None,
    }
    html = environment().get_template(template).render(shared | facts)
    headers = {"content-language": language.TAGS[lang], "vary": "accept-language, cookie"}
    response = HTMLResponse(html, status, headers=headers)
    if request.query_params.get("lang") in language.LANGUAGES:
        response.set_cookie(
            language.COOKIE, lang, max_age=31_536_000, path=root or "/", httponly=True,
            samesite="lax", secure=settings(request).secure_cookies,
        )  # fmt: skip
    return response


def other_language(request: Request, lang: str) -> str:
    """The same page in the other language: a path, whatever else was asked for kept."""
    wanted = "en" if lang == "zh" else "zh"
    asked = [(k, v) for k, v in request.query_params.multi_items() if k not in ("lang", "told")]
    path = "" if request.method not in ("GET", "HEAD") else request.url.path
    return f"{path}?{urlencode([*asked, ('lang', wanted)])}"


def redirect(here: Here, path: str = "", *, told: str | None = None, **facts: Any) -> Response:
    """To a page of this agency after a change (303); `told` is what its banner says (told.py)."""
    return RedirectResponse(here.url(path, told=told, **facts), 303)


def static(request: Request, name: str) -> str:
    """The address of a static file: a path, with its digest."""
    return f"{prefix(request)}/-/static/{name}?{version(name)}"


@cache
def version(name: str) -> str:
    """A short digest of a static file: a new one is fetched, an old one may be kept."""
    file = _STATIC / name
    return hashlib.sha256(file.read_bytes()).hexdigest()[:10] if file.is_file() else ""
