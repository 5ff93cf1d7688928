"""Errors as pages: what is wrong, every rule and law that said no, and what to do next."""

from __future__ import annotations

from typing import Any

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from publication_flow.errors import (
    BadInput,
    BadPolicy,
    BrokenLedger,
    Busy,
    Conflict,
    Denied,
    FlowError,
    NotFound,
    WrongEnvironment,
)
from publication_flow.hosts.web.console import language
from publication_flow.hosts.web.console.here import NotSignedIn
from publication_flow.hosts.web.console.render import plain
from publication_flow.hosts.web.console.words import Speak, speaker
from publication_flow.hosts.web.settings import prefix, settings
from publication_flow.policy.explain import reasons

# A person without the post is refused (403); one whose matter is not ready is told (422).
_PERSONAL = frozenset({
    "no-post", "wrong-post", "other-unit", "distinct-persons", "own-content", "not-appointer",
    "not-recorder", "recorder-own-work", "not-last-mover", "claimed-by-other",
})  # fmt: skip


def status(error: FlowError) -> int:
    """The HTTP status of an error of the engine's."""
    if isinstance(error, NotSignedIn):
        return 401
    if isinstance(error, Denied):
        return 403 if _PERSONAL & set(error.codes) else 422
    table: list[tuple[type[FlowError], int]] = [
        (NotFound, 404), (Conflict, 409), (Busy, 503), (BadPolicy, 422), (BadInput, 400),
        (BrokenLedger, 500), (WrongEnvironment, 500),
    ]  # fmt: skip
    return next((code for kind, code in table if isinstance(error, kind)), 500)


def page(request: Request, code: int, error: FlowError) -> Response:
    """The page for an error. Whoever is not signed in goes to the demo's login, if that is it."""
    made = settings(request)
    if isinstance(error, NotSignedIn) and made.demo is not None and request.method == "GET":
        return RedirectResponse(f"{prefix(request)}/-/login", 303)
    lang = language.of(request)
    _ = speaker(lang)
    facts: dict[str, Any] = {"reasons": (), "sentence": error.sentence(lang)}
    if isinstance(error, Denied):
        facts["reasons"] = reasons(error.verdict, lang)
    response = plain(
        request, "error.html", code, title=title(_, code), advice=advice(_, code), **facts
    )
    if code == 503:
        response.headers["retry-after"] = "2"
    return response


def title(_: Speak, code: int) -> str:
    return {
        400: _("填写的内容有误"),
        401: _("请先登录"),
        403: _("这一步您不能办"),
        404: _("没有找到"),
        405: _("不能这样办理"),
        409: _("情况有变，没有办成"),
        413: _("内容太大"),
        422: _("按规程，现在还不能办"),
        429: _("操作太频繁"),
        503: _("系统正忙"),
    }.get(code, _("系统出了差错") if code >= 500 else _("没有办成"))


def advice(_: Speak, code: int) -> str:
    """What to do next."""
    return {
        400: _("请返回上一页，按提示改正后再提交，填好的内容还在。"),
        401: _("登录后再打开这个页面。"),
        403: _("如认为应当由您办理，请联系办公室核对岗位任命。"),
        404: _("编号或地址可能有误，也可能不在您的查阅范围内。"),
        409: _("请重新打开事项，看清变化后再办；您这次的提交没有改动任何内容。"),
        413: _("请返回上一页，换小一些的附件。"),
        422: _("请按上面的原因补齐后再办。"),
        429: _("稍等片刻再试，已办的事不受影响。"),
        503: _("请稍等几秒，再按一次提交；不会重复办理。"),
    }.get(code, _("请返回上一页再试。"))
