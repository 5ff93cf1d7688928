"""审批单: the engine's sheet, to look at and to print, under the console's strict policy."""

from __future__ import annotations

import base64
import hashlib
import re
from html import escape

from fastapi import APIRouter
from starlette.responses import HTMLResponse, Response

from publication_flow.hosts.web.console.here import Here, Visitor
from publication_flow.hosts.web.console.render import static
from publication_flow.hosts.web.security import CSP

router = APIRouter()
_STYLE = re.compile(r"<style>(.*?)</style>", re.DOTALL)


@router.get("/{agency}/items/{number}/sheet")
def sheet(here: Visitor, number: str) -> Response:
    """The sheet of the last round. It brings its style with it, so that a saved one prints alike:
    this answer's policy allows that very style by its hash (CSP Level 2), and no other."""
    html = here.agency.sheet(number, here.lang, by=here.person)
    hashes = [digest(found) for found in _STYLE.findall(html)]
    policy = CSP.replace("style-src 'self'", " ".join(["style-src 'self'", *hashes]))
    html = html.replace("</head>", f"{head(here)}</head>", 1)
    html = html.replace("<body>", f"<body>{bar(here, number)}", 1)
    return HTMLResponse(html, headers={"content-security-policy": policy})


def digest(style: str) -> str:
    found = hashlib.sha256(style.encode()).digest()
    return f"'sha256-{base64.b64encode(found).decode()}'"


def head(here: Here) -> str:
    link = escape(static(here.request, "sheet.css"))
    script = escape(static(here.request, "print.js"))
    return f'<link rel="stylesheet" href="{link}"><script src="{script}" defer></script>'


def bar(here: Here, number: str) -> str:
    """Above the sheet on a screen, and never on paper. The button works with script alone;
    without it the words say how."""
    _ = here._
    back, word = escape(here.url(f"items/{number}")), escape(_("回事项"))
    return (
        f'<nav class="sheet-bar" aria-label="{escape(_("打印"))}"><a href="{back}">← {word}</a> '
        f"<span>{escape(_('用浏览器的打印功能（Ctrl+P），一页 A4。'))}</span> "
        f'<button type="button" id="print" hidden>{escape(_("打印"))}</button></nav>'
    )
