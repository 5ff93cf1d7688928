"""A bureau behind a real port of loopback, for a real browser."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import uvicorn

from publication_flow import PublicationFlow
from publication_flow.hosts.web import create_app
from tests.hosts.web.conftest import by_header


@contextmanager
def served(flow: PublicationFlow, **options: Any) -> Iterator[str]:
    """The console's address; whoever the header `x-test-person` names is signed in, unless the
    application's `options` say otherwise."""
    told = {"identify": by_header, "secure_cookies": False, "rate": None, **options}
    app = create_app(flow, **told)
    server = uvicorn.Server(uvicorn.Config(app, port=0, log_level="error", lifespan="off"))
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    while not server.started:
        time.sleep(0.02)
    yield f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}"
    server.should_exit = True
    thread.join(10)
