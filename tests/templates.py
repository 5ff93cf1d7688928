"""Databases that are filled once and copied for each test.

To lay out a schema and found a bureau takes longer than most of what a test then asks of it. The
copy is the same bytes, salts and all; a test that is about the founding itself founds anew.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Hashable
from pathlib import Path
from typing import TypeVar
from uuid import uuid4

import psycopg
from sqlalchemy import URL, make_url

from tests.databases import drop_postgres, fresh_postgres, libpq_url, replaced_postgres

Told = TypeVar("Told")

_FOLDER = tempfile.TemporaryDirectory(prefix="flow-templates-")
_MADE: dict[tuple[Hashable, str], tuple[str, object]] = {}  # by what and where: its URL, and told


def copied(url: str, what: Hashable, fill: Callable[[str], Told]) -> Told | None:
    """Put a copy of what `fill(url)` makes of an empty database at `url`.

    Returns what `fill` told when it ran, the first time `what` was wanted; None where something
    lies at `url` already, which is left as it is. `fill` must close its connections; it may
    stand on another copy.
    """
    place = make_url(url)
    if not _empty(place):
        return None
    sqlite = place.get_backend_name() == "sqlite"
    server = "" if sqlite else _rendered(place.set(database="postgres"))
    if (what, server) not in _MADE:
        template = (
            f"sqlite:///{_FOLDER.name}/{uuid4().hex}.db" if sqlite else fresh_postgres(server)
        )
        _MADE[what, server] = (template, fill(template))
    template, told = _MADE[what, server]
    name = make_url(template).database or ""
    if sqlite:
        assert not Path(f"{name}-wal").exists(), "the template is still open"
        shutil.copyfile(name, place.database or "")
    else:
        replaced_postgres(server, url, template=name)
    return told  # type: ignore[return-value]


def forget(server: str) -> None:
    """Drop the templates on a PostgreSQL server that may be there longer than the tests."""
    for what, where in [key for key in _MADE if key[1]]:
        template, _ = _MADE[what, where]
        drop_postgres(server, template)
        del _MADE[what, where]


def _empty(place: URL) -> bool:
    if place.get_backend_name() == "sqlite":
        return not Path(place.database or "").exists()
    with psycopg.connect(libpq_url(_rendered(place))) as connection:
        found = connection.execute(
            "SELECT count(*) FROM pg_tables WHERE schemaname = 'public'"
        ).fetchone()
    return found == (0,)


def _rendered(url: URL) -> str:
    return url.render_as_string(hide_password=False)
