"""The OpenAPI 3.1 document: whole enough that a stranger can write a client from it alone."""

from __future__ import annotations

from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi

from publication_flow.hosts.web.api import bodies, responses

DESCRIPTION = """政府信息公开审批：事项、每项操作的判定、待办、责任链、目录、年度数字、事件流。
每个错误都是 RFC 9457 的 problem+json；语言按 Accept-Language；谁在办由门户的登录决定。

The approval engine for government information disclosure: matters, every action with its verdict,
inbox, trail, catalogue, yearly figures and a feed of events. Every error is a problem (RFC 9457);
the language follows Accept-Language; who acts is whoever the portal has signed in.

一步一步 · Step by step: listAgencies → listOpenings → openMatter → listActions → getMatter (ETag)
→ actOnMatter (If-Match, Idempotency-Key)。
"""
SECURITY = {
    "portal": {
        "type": "apiKey",
        "in": "cookie",
        "name": "session",
        "description": (
            "由嵌入的门户登录；本接口不见口令，只问门户是谁 · Signing in is the portal's; this API "
            "sees no password and asks the portal who it is"
        ),
    }
}
TAGS = (
    ("desks", "从这里开始：机构、待办、我办过的 · Where to begin: agencies, inbox, mine"),
    ("matters", "看事项 · Reading matters"),
    ("standing", "事项的情况：关联、时限、检出项、校对、张贴 · How a matter stands"),
    ("acts", "办理 · Acting"),
    ("trail", "查证：查询、来龙去脉、凭证、校验点 · Questions, stories, receipts, checkpoints"),
    ("figures", "目录与年度数字 · Catalogue and yearly figures"),
    ("events", "事件流 · The feed of events"),
)


def document(app: FastAPI, security: dict[str, Any] | None) -> dict[str, Any]:
    """The document of an application; `security` are the host's own security schemes."""
    found = get_openapi(
        title="publication-flow",
        version="1",
        openapi_version="3.1.0",
        description=DESCRIPTION,
        routes=app.routes,
        tags=[{"name": name, "description": told} for name, told in TAGS],
    )
    schemes = SECURITY if security is None else security
    parts = found.setdefault("components", {})
    known = responses.schemas(bodies.Act, bodies.Opening, bodies.Many) | responses.components()
    parts["schemas"] = known | parts.get("schemas", {})
    # Every route answers mistakes with problems; the framework's own shape is never sent.
    for name in ("HTTPValidationError", "ValidationError"):
        parts["schemas"].pop(name, None)
    parts["securitySchemes"] = schemes
    found["security"] = [{name: []} for name in schemes]
    return found
