"""The engine's database when the host is Django: this thread's connection, in its transaction."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TypeVar

from django.db import connections, transaction
from sqlalchemy import Connection, exc

from publication_flow.engine.database import Borrowed
from publication_flow.errors import FlowError, WrongEnvironment
from publication_flow.hosts.django.lent import opened
from publication_flow.ledger import store
from publication_flow.ledger.sql import translated
from publication_flow.ledger.store import ContentStore

T = TypeVar("T")


class DjangoDatabase(Borrowed):
    """One of Django's databases. It holds no connection, so threads and requests may share it:
    each reading and each command takes the connection that Django has for its thread."""

    def __init__(self, using: str, contents: ContentStore | None = None) -> None:
        self._using = using
        self.contents = contents
        self.sqlite = connections[using].vendor == "sqlite"

    @contextmanager
    def read(self) -> Iterator[Connection]:
        with translated(), opened(self._using) as connection:
            store.use(connection, self.contents)
            yield connection

    def write(self, work: Callable[[Connection], T]) -> T:
        """Run `work` in the host's transaction; `WrongEnvironment` when there is none.

        Outside `atomic()` every command would be committed by itself, and the host's own rows
        with it or without it, as chance has it.
        """
        connection = connections[self._using]
        if connection.get_autocommit():
            raise WrongEnvironment("django-outside-atomic", using=self._using)
        try:
            with opened(self._using) as lent:
                return Borrowed(lent, self.contents).write(work)
        except BaseException as error:
            if _half_done(error):
                self._spoil()
            raise

    def _spoil(self) -> None:
        """Django does not see that a statement failed. Left at that, a host that swallows the
        error would commit half a command on SQLite, and on PostgreSQL nothing without a word."""
        connection = connections[self._using]
        connection.errors_occurred = True  # at the request's end Django asks whether it still lives
        if connection.in_atomic_block:
            transaction.set_rollback(True, using=self._using)


def _half_done(error: BaseException) -> bool:
    """Whether something may have been written, or the transaction is broken: every error but the
    engine's own answers, which come before anything is written."""
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, exc.DBAPIError):
            return True
        cause = cause.__cause__
    return not isinstance(error, FlowError)
