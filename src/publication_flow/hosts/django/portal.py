"""What a Django host calls: the flow over its own connection, its agency, its users' persons,
and what these may see."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.core.exceptions import ImproperlyConfigured
from django.db import connections
from django.db.models.expressions import RawSQL
from django.utils.module_loading import import_string
from sqlalchemy.dialects import postgresql, sqlite

from publication_flow.engine.agency import Agency
from publication_flow.engine.clock import Clock, SystemClock
from publication_flow.engine.context import Documents
from publication_flow.engine.flow import PublicationFlow
from publication_flow.hosts.django.database import DjangoDatabase
from publication_flow.ledger.store import ContentStore

_DIALECTS = {"sqlite": sqlite.dialect, "postgresql": postgresql.dialect}
# Policies and calendars, named by their digests: parsing one takes longer than a whole command.
_documents = Documents()


def flow(
    using: str = "default", *, clock: Clock | None = None, contents: ContentStore | None = None
) -> PublicationFlow:
    """The engine over Django's own connection to the database `using`.

    To write, be inside `transaction.atomic()`; the engine neither commits nor retries. Reading
    needs no transaction. It costs nothing to make and may be shared between threads. `contents` is
    the object store for large parts, if there is one; `clock` is for tests.
    """
    return PublicationFlow(DjangoDatabase(using, contents), clock or SystemClock(), _documents)


def agency(*, clock: Clock | None = None) -> Agency:
    """The agency of the setting `PUBLICATION_FLOW["agency"]`, in the database of its `"using"`
    (default: `default`); `"contents"` names the object store for large parts, if there is one."""
    named = _setting("contents", "")
    contents = import_string(named) if named else None
    made = flow(_setting("using", "default"), clock=clock, contents=contents)
    return made.agency(_setting("agency"))


def person(user: Any) -> str | None:
    """The person id of a host's user, by the function that `PUBLICATION_FLOW["person"]` names;
    None for a user who is no person of the agency, and for nobody."""
    found: str | None = import_string(_setting("person"))(user)
    return found


def visible(by: str | None, *, whole: bool = False) -> RawSQL:
    """The numbers of the matters that `by` may see, for a query of the ORM's:

        Article.objects.filter(matter__in=visible(by))

    `whole`: only those seen with drafts and trail. Make it anew for each request.
    """
    using = _setting("using", "default")
    dialect = _DIALECTS[connections[using].vendor](
        paramstyle="format"
    )  # as Django's cursors have it
    found = (
        agency()
        .visible(by, whole=whole)
        .compile(dialect=dialect, compile_kwargs={"render_postcompile": True})
    )
    return RawSQL(str(found), [found.params[name] for name in found.positiontup or ()])


def _setting(name: str, default: str | None = None) -> str:
    found = getattr(settings, "PUBLICATION_FLOW", {}).get(name, default)
    if not isinstance(found, str):
        raise ImproperlyConfigured(f'PUBLICATION_FLOW["{name}"] is missing from the settings.')
    return found
