"""Which database and which agency a line is about. The engine is loaded only here, when needed."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from publication_flow.errors import BadInput, NotFound, WrongEnvironment

if TYPE_CHECKING:
    from publication_flow.engine.agency import Agency
    from publication_flow.engine.flow import PublicationFlow
    from publication_flow.ledger.folder_store import FolderStore

DEFAULT = "sqlite:///publication-flow.db"


def on_the_line(name: str) -> Any:
    """A common option as given on the line itself, before or after the command; else None."""
    return click.get_current_context().find_root().ensure_object(dict).get(name)


def setting(name: str) -> Any:
    """A common option as given on the line, else in the environment, else None."""
    return on_the_line(name) or os.environ.get(f"PUBLICATION_FLOW_{name.upper()}") or None


def database_url() -> str:
    """The database the line is about."""
    return str(setting("db") or DEFAULT)


def sqlite_file(url: str) -> Path | None:
    """The file of a SQLite URL; None for a database in memory or on a server."""
    from publication_flow.engine.database import normal_url

    made = normal_url(url)
    name = made.database or ""
    if made.get_backend_name() != "sqlite" or name in ("", ":memory:") or "file:" in name:
        return None
    return Path(name)


@contextmanager
def flow(*, create: bool = False) -> Iterator[PublicationFlow]:
    """The database, opened. Only `create` makes one that is not there: a mistyped path would
    otherwise leave an empty file behind and say that there is no agency in it."""
    from publication_flow.engine.flow import PublicationFlow

    url = database_url()
    file = sqlite_file(url)
    if file is not None and not create and not file.exists():
        raise WrongEnvironment("database-missing", file=str(file))
    with PublicationFlow.open(url, contents=contents()) as opened:
        yield opened


def contents() -> FolderStore | None:
    """The folder with large contents that PUBLICATION_FLOW_CONTENTS names, if it names one."""
    from publication_flow.ledger.folder_store import FolderStore

    folder = setting("contents")
    return FolderStore(folder) if folder is not None else None


@contextmanager
def agency() -> Iterator[Agency]:
    """The agency the line is about; the only one there is when none is named."""
    with flow() as opened:
        yield the_agency(opened)


def the_agency(opened: PublicationFlow) -> Agency:
    """The agency named, or the only one."""
    known = opened.agencies()
    named = setting("agency")
    if named is not None:
        if named not in known:
            raise NotFound("agency", agency=named)
        return opened.agency(named)
    if not known:
        raise NotFound("no-agency")
    if len(known) > 1:
        raise BadInput("which-agency", known=known)
    return opened.agency(known[0])


def number_of(typed: str) -> str:
    """The number of the item with an index number (索引号); else what was typed, for the command
    to refuse in its own words."""
    with agency() as opened:
        return opened.find(index_number=typed) or typed
