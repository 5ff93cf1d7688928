"""Which of the two languages an answer is in: Accept-Language (RFC 9110, 12.5.4)."""

from __future__ import annotations

from starlette.requests import Request

_MOST = 20  # ranges that are looked at


def language(request: Request) -> str:
    """zh or en: the one weighed higher, the one named first when both weigh alike, else zh."""
    header = request.headers.get("accept-language", "")
    best, lang = 0.0, "zh"
    for one in header.split(",")[:_MOST]:
        tag, _, parameters = one.strip().lower().partition(";")
        primary = "zh" if tag.strip() == "*" else tag.strip()[:2]
        weight = _weight(parameters)
        if primary in ("zh", "en") and weight > best:
            best, lang = weight, primary
    return lang


def _weight(parameters: str) -> float:
    name, _, value = parameters.strip().partition("=")
    if not name:
        return 1.0
    try:
        return min(max(float(value), 0.0), 1.0) if name.strip() == "q" else 1.0
    except ValueError:
        return 0.0
