"""What the application was made with, where every route finds it: `settings(request)`."""

from __future__ import annotations

from typing import NamedTuple

from starlette.requests import Request

from publication_flow.engine.flow import PublicationFlow
from publication_flow.hosts.web.demo_login import DemoLogin
from publication_flow.hosts.web.identity import Identify, Identity


class Settings(NamedTuple):
    """`agency` None: every agency of the database. `demo`: the login to sign out of, if any."""

    flow: PublicationFlow
    identify: Identify
    agency: str | None = None
    secure_cookies: bool = True
    demo: DemoLogin | None = None


def settings(request: Request) -> Settings:
    found: Settings = request.app.state.settings
    return found


def identity(request: Request) -> Identity | None:
    """Who is asking, as the middleware learnt it from the host."""
    found: Identity | None = getattr(request.state, "identity", None)
    return found


def prefix(request: Request) -> str:
    """The path everything is mounted under, without a slash at its end; often empty."""
    return str(request.scope.get("root_path", "")).rstrip("/")
