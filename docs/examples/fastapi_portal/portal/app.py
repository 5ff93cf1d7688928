"""The application: the site for everybody, the desk for the staff, the engine's console mounted."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from fastapi import FastAPI
from starlette.requests import Request
from starlette.responses import Response
from starlette.staticfiles import StaticFiles

from portal import desk, site
from portal.database import AGENCY, engine, flow, prepare
from portal.pages import page
from portal.sign_in import person_of
from publication_flow import BadInput, Busy, Conflict, Denied, FlowError, NotFound
from publication_flow.hosts.web import create_app

ANSWERS = {Denied: 403, NotFound: 404, BadInput: 400, Conflict: 409, Busy: 503}


@asynccontextmanager
async def lifespan(_: FastAPI) -> AsyncIterator[None]:
    await prepare()
    yield
    await engine.dispose()
    flow.close()


app = FastAPI(lifespan=lifespan, docs_url=None, redoc_url=None, openapi_url=None)
app.include_router(site.router)
app.include_router(desk.router)
app.mount("/static", StaticFiles(directory=Path(__file__).parent / "static"))
# The engine's own pages and its JSON API. `secure_cookies` is for https, which this is not yet.
app.mount("/console", create_app(flow, person_of, agency=AGENCY, secure_cookies=False))


@app.exception_handler(FlowError)
async def refused(request: Request, error: FlowError) -> Response:
    """Whatever the engine refuses, it says why: in a sentence, for the person who asked."""
    return page(request, "refused.html", ANSWERS.get(type(error), 500), error=error)
