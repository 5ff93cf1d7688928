"""The console's routes: every module of `pages/` that has a `router`."""

from __future__ import annotations

import pkgutil
from functools import cache
from importlib import import_module

from fastapi import APIRouter

from publication_flow.hosts.web.console import pages


def router() -> APIRouter:
    """All pages, those of no agency (login, choice of an agency) first."""
    found = APIRouter(include_in_schema=False)
    for part in routers():
        found.include_router(part)
    return found


@cache
def routers() -> tuple[APIRouter, ...]:
    names = [module.name for module in pkgutil.iter_modules(pages.__path__)]
    names.sort(key=lambda name: (name != "entrance", name))
    parts = (getattr(import_module(f"{pages.__name__}.{n}"), "router", None) for n in names)
    return tuple(part for part in parts if part is not None)


@cache
def paths() -> frozenset[str]:
    """The patterns of all pages: what the navigation may lead to."""
    return frozenset(getattr(route, "path", "") for part in routers() for route in part.routes)
