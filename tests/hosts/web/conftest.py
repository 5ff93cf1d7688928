"""A bureau behind the web: `signed_in("li.na")` is a browser of hers."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from starlette.requests import Request
from starlette.testclient import TestClient

from publication_flow import Agency, PublicationFlow, SimulatedClock
from publication_flow.hosts.web import create_app
from tests.bureau import found_bureau

Bureau = tuple[PublicationFlow, Agency, SimulatedClock]
SignedIn = Callable[..., TestClient]


def by_header(request: Request) -> str | None:
    """The host of these tests names whoever the header names."""
    return request.headers.get("x-test-person")


@pytest.fixture
def bureau(tmp_path: Path) -> Iterator[Bureau]:
    flow, agency, clock = found_bureau(f"sqlite:///{tmp_path / 'bureau.db'}")
    with flow:
        yield flow, agency, clock


@pytest.fixture
def signed_in(bureau: Bureau) -> Iterator[SignedIn]:
    """A browser of a person's: at the bureau's own pages, changes with their origin, no redirect
    followed unasked."""
    app = create_app(bureau[0], by_header, secure_cookies=False)
    with ExitStack() as open_clients:

        def client(person: str | None, lang: str = "zh") -> TestClient:
            headers = {"origin": "http://testserver", "accept-language": lang}
            if person is not None:
                headers["x-test-person"] = person
            made = TestClient(app, headers=headers, follow_redirects=False)
            return open_clients.enter_context(made)

        yield client
