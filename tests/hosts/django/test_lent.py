"""What the host finds on its connection after the engine has used it, and the engine on it."""

from __future__ import annotations

from typing import Any

import pytest
from django.db import connection, transaction
from psycopg.rows import dict_row, tuple_row
from psycopg.types.string import TextLoader

from publication_flow import Agency, NotFound
from publication_flow.hosts.django import visible
from publication_flow.hosts.django.lent import opened
from tests.bureau import draft_one, drive, publish_one
from tests.hosts.django import portal
from tests.hosts.django.portal import Article


def test_nothing_is_left_on_the_connection(bureau: Agency):
    """Django's own settings of its connection stay: autocommit, level, REGEXP, notices."""
    raw = connection.connection

    def state() -> tuple[object, ...]:
        if connection.vendor == "sqlite":
            return (raw.isolation_level, raw.row_factory, raw.text_factory)
        return (raw.autocommit, raw.isolation_level, raw.row_factory, len(raw._notice_handlers))

    before = state()
    with transaction.atomic():
        draft_one(bureau)
        Article.objects.create(title="低保标准")
    bureau.verify()

    assert before == state()
    assert raw is connection.connection
    # SQLAlchemy's REGEXP, unlike Django's, knows no numbers.
    assert 1 == Article.objects.filter(pk__regex="^[0-9]+$").count()


def test_server_side_binding(fresh_postgres_url: str):
    """A host whose cursors bind on the server's side changes nothing for the engine."""
    with portal.on(fresh_postgres_url, server_side_binding=True):
        portal.migrate()
        _, agency, _ = portal.founded()
        with transaction.atomic():
            number = publish_one(agency)

        assert "published" == agency.item(number).stage


def test_the_lent_connection_cannot_be_set_up_anew(django_url: str):
    """Neither SQLAlchemy nor anybody else changes the level of Django's connection through it."""
    with opened("default") as lent:
        raw = lent.connection.dbapi_connection
        with pytest.raises(AttributeError):
            raw.isolation_level = None  # type: ignore[union-attr]


class Shouting(TextLoader):
    """A host's own idea of what a text is."""

    def load(self, data: Any) -> str:
        return f"{super().load(data)!r}!"


def by_name(cursor: Any, row: Any) -> dict[str, Any]:
    """A host's own idea of what a row is, as sqlite3 asks for it."""
    return {column[0]: value for column, value in zip(cursor.description, row, strict=True)}


def test_factories_and_loaders_of_the_host(bureau: Agency):
    """Whatever rows and values a host makes of what its connection reads, the engine's are
    plain."""
    with transaction.atomic():
        number = draft_one(bureau)
    raw = connection.connection
    raw.row_factory = by_name if connection.vendor == "sqlite" else dict_row
    if connection.vendor == "postgresql":
        raw.adapters.register_loader("text", Shouting)
    try:
        item = bureau.item(number)
        size, _ = bureau.root()
        verified = bureau.verify()
    finally:
        raw.row_factory = None if connection.vendor == "sqlite" else tuple_row
        if connection.vendor == "postgresql":
            raw.adapters.register_loader("text", TextLoader)

    assert (number, "正文", "drafted") == (item.number, item.body, item.stage)
    assert size == item.position
    assert () == tuple(verified.findings)


@pytest.mark.parametrize("end", ["commit", "rollback", "close"])
def test_sqlalchemy_ends_nothing(django_url: str, end: str):
    """What SQLAlchemy says at the end of its own transaction or connection, Django does not do:
    the row is there until Django takes it back, and gone afterwards."""
    with portal.taken_back():
        Article.objects.create(title="只在事务里")
        with opened("default") as lent:
            lent.begin()
            getattr(lent.connection.dbapi_connection, end)()
            getattr(lent, end)()
        inside = portal.titles()

    assert ["只在事务里"] == inside
    assert [] == portal.titles()


def test_the_orm_joins_what_one_may_see(bureau: Agency):
    """Articles filtered by `visible(by)` are just those whose matter that person may see."""
    with transaction.atomic():
        public = publish_one(bureau)
        waiting = drive(bureau, draft_one(bureau), "provide")
        drafted = draft_one(bureau)
        other = draft_one(bureau, by="gao.yu", category="work-updates")
        for number in (public, waiting, drafted, other):
            Article.objects.create(title=number)

    every = (public, waiting, drafted, other)
    for who in ("wang.fang", "li.na", "gao.yu", "ma.qiang", "zhao.gang"):
        told = {n: how_much(bureau, n, who) for n in every}

        assert {n for n in every if told[n] is not None} == seen(who)
        assert {n for n in every if told[n]} == seen(who, whole=True)
    assert {public} == seen("ma.qiang")
    assert set() == seen("ma.qiang", whole=True)


def seen(by: str, *, whole: bool = False) -> set[str]:
    """The titles that the ORM finds for a person."""
    found = Article.objects.filter(title__in=visible(by, whole=whole))
    return set(found.values_list("title", flat=True))


def how_much(agency: Agency, number: str, by: str) -> bool | None:
    """The engine's own answer for one matter: whole, its public version alone, or nothing."""
    try:
        return agency.item(number, by=by).whole
    except NotFound:
        return None
