"""The portal's own tables. The engine's (`pf_…`) lie beside them and are none of its models."""

from __future__ import annotations

import os

from sqlalchemy import URL, make_url
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

DRIVERS = {"sqlite": "sqlite", "postgresql": "postgresql+psycopg"}


def database() -> URL:
    """Where the portal's data lies: for the application and for Alembic alike."""
    url = make_url(os.environ.get("PORTAL_DATABASE", "sqlite:///portal.db"))
    return url.set(drivername=DRIVERS[url.get_backend_name()])


class Base(DeclarativeBase):
    pass


class User(Base):
    """Who may sign in to the portal, and which person of the bureau that is."""

    __tablename__ = "users"

    login: Mapped[str] = mapped_column(primary_key=True)
    person: Mapped[str]
    name: Mapped[str]


class Article(Base):
    """A page of the site. The matter that answers for it names it in `external_ref`.

    The text lies with the engine alone: what the public reads is what was approved, to the letter.
    """

    __tablename__ = "articles"

    id: Mapped[str] = mapped_column(primary_key=True)
    title: Mapped[str]  # as the clerk first called it, for the staff's lists
    number: Mapped[str | None] = mapped_column(unique=True, index=True)


class Click(Base):
    """The portal's own log: who asked for what, from where."""

    __tablename__ = "clicks"

    id: Mapped[str] = mapped_column(primary_key=True)
    article: Mapped[str]
    person: Mapped[str]
    action: Mapped[str]
    address: Mapped[str]
