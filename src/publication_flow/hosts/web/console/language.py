"""Which language a visitor reads: `?lang=`, else the cookie, else what the browser prefers."""

from __future__ import annotations

from starlette.requests import Request

COOKIE = "flow_lang"
LANGUAGES = ("zh", "en")
TAGS = {"zh": "zh-CN", "en": "en"}  # without the region Han characters may be drawn as Japanese


def of(request: Request) -> str:
    """zh or en; Chinese when nothing is said."""
    for said in (request.query_params.get("lang"), request.cookies.get(COOKIE)):
        if said in LANGUAGES:
            return said
    return preferred(request.headers.get("accept-language", ""))


def preferred(header: str) -> str:
    """The best of an Accept-Language header (RFC 9110, 12.5.4) that there is."""
    best, weight = "zh", 0.0
    for part in header[:500].split(","):
        tag, _, parameter = part.strip().lower().partition(";")
        name, _, value = parameter.strip().partition("=")
        try:
            q = float(value) if name.strip() == "q" else 1.0
        except ValueError:
            continue
        lang = tag.strip().split("-")[0]
        if lang in LANGUAGES and q > weight:
            best, weight = lang, q
    return best
