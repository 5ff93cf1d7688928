"""A Django host to test with: one model, and its database wherever a test wants it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any

import django
from django.conf import settings
from django.core.management import call_command
from django.db import connections, models, transaction
from sqlalchemy import make_url

from publication_flow import Agency, PublicationFlow, SimulatedClock
from publication_flow.hosts.django import flow
from tests.bureau import AGENCY, BASIS, START, organisation_for

PACK = "cn-civil-affairs"

if not settings.configured:
    settings.configure(
        INSTALLED_APPS=["publication_flow.hosts.django"],
        DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}},
        USE_TZ=True,
        PUBLICATION_FLOW={"agency": AGENCY, "person": "tests.hosts.django.portal.person_of"},
    )
    django.setup()


class Article(models.Model):
    """The host's own row."""

    title: Any = models.CharField(max_length=200)

    class Meta:
        app_label = "tests"


def person_of(user: Any) -> str | None:
    """The host's mapping of its users to persons."""
    return {"wang": "wang.fang"}.get(user)


def database(url: str, **options: Any) -> dict[str, Any]:
    """Django's settings for a database at a SQLAlchemy URL."""
    made = make_url(url)
    if made.get_backend_name() == "sqlite":
        return {"ENGINE": "django.db.backends.sqlite3", "NAME": made.database, "OPTIONS": options}
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": made.database,
        "USER": made.username or "",
        "PASSWORD": made.password or "",
        "HOST": made.query.get("host") or made.host or "",
        "PORT": str(made.port or ""),
        "OPTIONS": options,
    }


@contextmanager
def on(url: str, **options: Any) -> Iterator[None]:
    """Django's default database at that URL, until the block ends."""
    before = connections.settings["default"]
    connections["default"].close()
    del connections["default"]
    configured = connections.configure_settings({"default": database(url, **options)})
    connections.settings["default"] = configured["default"]
    try:
        yield
    finally:
        connections["default"].close()
        del connections["default"]
        connections.settings["default"] = before


def migrate(**options: Any) -> None:
    """`manage.py migrate`, and the host's own table."""
    call_command("migrate", verbosity=0, **options)
    if Article._meta.db_table not in connections["default"].introspection.table_names():
        with connections["default"].schema_editor() as editor:
            editor.create_model(Article)


def founded() -> tuple[PublicationFlow, Agency, SimulatedClock]:
    """The bureau of `tests.bureau`, founded over Django's connection."""
    clock = SimulatedClock(START)
    engine = flow(clock=clock)
    with transaction.atomic():
        agency = engine.found(AGENCY, policy=PACK, organisation=organisation_for(PACK), basis=BASIS)
    return engine, agency, clock


class _Changed(Exception):
    """The host changes its mind."""


@contextmanager
def taken_back() -> Iterator[None]:
    """A transaction, or a savepoint in one, that the host takes back at its end."""
    with suppress(_Changed), transaction.atomic():
        yield
        raise _Changed


def titles() -> list[str]:
    """The titles of the host's rows."""
    return list(Article.objects.order_by("pk").values_list("title", flat=True))
