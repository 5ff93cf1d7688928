"""A portal around a small bureau: who is signed in stands in the token, nothing else does.

portal = open_portal(tmp_path)
portal.ask("GET", "/agencies", "wang.fang").json()
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

from fastapi import FastAPI
from starlette.requests import Request
from starlette.testclient import TestClient

from publication_flow import Agency, PublicationFlow, SimulatedClock
from publication_flow.hosts.web.api import api
from tests.bureau import AGENCY, ORGANISATION, found_bureau

HERE = f"/agencies/{AGENCY}"
SCHEMES = {"token": {"type": "http", "scheme": "bearer"}}


def signed_in(request: Request) -> str | None:
    """The person in the token, if the bureau has such a one."""
    scheme, _, person = request.headers.get("authorization", "").partition(" ")
    return person if scheme == "Bearer" and person in ORGANISATION["persons"] else None


class Portal(NamedTuple):
    flow: PublicationFlow
    agency: Agency
    clock: SimulatedClock
    app: FastAPI
    client: TestClient

    def ask(
        self,
        method: str,
        path: str,
        person: str | None = "wang.fang",
        headers: Mapping[str, str] | None = None,
        **more: Any,
    ) -> Any:
        """A request by somebody; `path` begins below the agency unless it names `/agencies`."""
        given = {"authorization": f"Bearer {person}"} if person else {}
        where = path if path.startswith("/agencies") else HERE + path
        return self.client.request(method, where, headers=given | dict(headers or {}), **more)

    def act(self, number: str, action: str, person: str, seen: str = "*", **body: Any) -> Any:
        """An action on a matter, resting on a version seen."""
        path = f"/matters/{number}/actions/{action}"
        return self.ask("POST", path, person, {"if-match": seen}, json=body)


def open_portal(folder: Path, **options: Any) -> Portal:
    """The API over a bureau in a fresh SQLite file."""
    flow, agency, clock = found_bureau(f"sqlite:///{folder / 'bureau.db'}")
    app = api(flow, signed_in, **{"rate": None, "schemes": SCHEMES, **options})
    return Portal(flow, agency, clock, app, TestClient(app, raise_server_exceptions=False))
