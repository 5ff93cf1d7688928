"""The web host (extra `web`): a JSON API and a console, mountable under any prefix.

from publication_flow.hosts.web import create_app, signed_header

app.mount("/flow", create_app(flow, signed_header(secret)))
"""

from __future__ import annotations

from publication_flow.hosts.web.app import create_app
from publication_flow.hosts.web.demo_login import demo_login
from publication_flow.hosts.web.identity import (
    Identify,
    Identity,
    proxy_header,
    sign,
    signed_header,
)
from publication_flow.hosts.web.limits import Rate

__all__ = [
    "Identify",
    "Identity",
    "Rate",
    "create_app",
    "demo_login",
    "proxy_header",
    "sign",
    "signed_header",
]
