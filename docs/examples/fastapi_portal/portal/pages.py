"""Drawing a page: Jinja2, in the language of the browser."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

from starlette.requests import Request
from starlette.responses import Response
from starlette.templating import Jinja2Templates

from portal.database import AGENCY
from portal.sign_in import person_of
from portal.words import language, word
from publication_flow import Agency
from publication_flow.policy.labels import Labels

templates = Jinja2Templates(directory=Path(__file__).parent / "templates")


def page(request: Request, name: str, status: int = 200, **facts: Any) -> Response:
    """A template with what it needs, who is signed in, and `_` for the portal's own words."""
    lang = language(request)
    facts |= {"lang": lang, "me": person_of(request), "_": partial(word, lang=lang)}
    facts["agency"] = AGENCY
    return templates.TemplateResponse(request, name, facts, status_code=status)


def labels(request: Request, agency: Agency) -> Labels:
    """What the policy calls its stages, actions, posts and categories."""
    return agency.policy().labels(language(request))
