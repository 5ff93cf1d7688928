"""The erasable store and the kept documents against the digests that events name."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from publication_flow.errors import FlowError
from publication_flow.ledger import sql, store
from publication_flow.ledger.read import Stored
from publication_flow.ledger.tables import contents, documents, events
from publication_flow.matter.content import salted
from publication_flow.matter.events import Event
from publication_flow.projections import pages
from publication_flow.projections.findings import Findings
from publication_flow.projections.verify_events import UNREADABLE, Chain, readable
from publication_flow.projections.view import View

_DIGEST = re.compile("[0-9a-f]{64}")
_PAGE = 16  # parts may be files of many megabytes
_HELD = 4_000  # digests asked for at a time
_GROUP = 1_000_000  # digests held at a time when a stray part is looked for


def parts_of(event: Event) -> list[str]:
    """The digests of all erasable parts that an event names; `ValueError` if one is none."""
    named = list(_parts_of(event.data))
    if not all(_DIGEST.fullmatch(digest) for digest in named):
        raise ValueError("not a digest")
    return named


def _parts_of(data: dict[str, Any]) -> Iterator[str]:
    yield from data.get("texts", {}).values()
    for name in ("scan", "photo"):
        if name in data:
            yield data[name]
    if "content" in data:
        yield from data["content"]["parts"].values()
        for attachment in data["content"]["attachments"]:
            yield from (attachment["name"], attachment["data"])


class _Place(NamedTuple):
    """Where a digest was named first, and whether an event after that erased it."""

    position: int
    stream: str
    erased_at: int | None = None


class Named:
    """The parts that events name, counted without keeping them all.

    Salts are random, so a digest is named within one stream only, and a stream is added in one
    go: dropping what was asked for in between counts nothing twice. What exists is summed up,
    order aside, for comparison with the store. What is missing an event must have erased; what an
    event erased must be missing.
    """

    def __init__(self, view: View, findings: Findings) -> None:
        self._view = view
        self._findings = findings
        self._stream: str | None = None
        self._waiting: dict[str, _Place] = {}
        self.erased = 0
        self.kept = Sum()

    def add(self, event: Event) -> None:
        """Take in one event; streams come one after another."""
        if event.stream != self._stream:
            self._stream = event.stream
            if len(self._waiting) >= _HELD:
                self.flush()
        place = _Place(event.position, event.stream)
        for digest in parts_of(event):  # a content may be named anew after something of it went
            self._waiting.setdefault(digest, place)
        for digest in event.data.get("erases", ()):
            if digest in self._waiting:
                named = self._waiting[digest]
                self._waiting[digest] = named._replace(erased_at=event.position)

    def flush(self) -> None:
        """Ask the store for the digests that wait."""
        wanted = sorted(self._waiting)
        marks_from = range(0, len(wanted), pages.CHUNK)
        for start in marks_from:
            chunk = wanted[start : start + pages.CHUNK]
            marks = ", ".join("?" for _ in chunk)
            statement = (
                f"SELECT digest FROM {contents.name} WHERE agency = ? AND digest IN ({marks})"
            )
            rows = sql.run(self._view.connection, statement, (self._view.agency, *chunk)).fetchall()
            present = {digest for (digest,) in rows}
            for digest in chunk:
                self._check(digest, digest in present)
        self._waiting = {}

    def _check(self, digest: str, present: bool) -> None:
        named = self._waiting[digest]
        if present:
            self.kept.add(digest)
        if present and named.erased_at is not None:
            place = {"position": named.erased_at, "matter": named.stream}
            self._findings.add("content-erased-present", digest, **place)
        elif not present and named.erased_at is None:
            place = {"position": named.position, "matter": named.stream}
            self._findings.add("content-missing", digest, **place)
        self.erased += not present and named.erased_at is not None


class Sum:
    """A set of texts as a count and the sum of their hashes: equal for equal sets."""

    def __init__(self) -> None:
        self.count = 0
        self.total = 0

    def add(self, text: str) -> None:
        self.count += 1
        self.total = (self.total + _token(text)) % 2**256

    def same(self, other: Sum) -> bool:
        return (self.count, self.total) == (other.count, other.total)


def check_contents(view: View, findings: Findings, named: Named) -> None:
    """Every stored part has its digest and is named by an event; what is missing was erased."""
    named.flush()
    stored = Sum()
    for row in pages.rows(view.connection, contents, view.agency, ("digest",), _PAGE):
        _, digest, salt, data, size, place = row
        stored.add(digest)
        if place == store.PLACE and _is_bytes(salt):
            try:
                data = store.fetched(view.connection, view.agency, digest, salt)
            except FlowError as error:  # lost, altered, or nobody told where the store is
                findings.add(error.code, digest)
                continue
            except Exception as error:  # the host's store, for whatever reason of its own
                findings.add("object-unread", f"{digest}: {type(error).__name__}")
                continue
        whole = _is_bytes(salt) and _is_bytes(data) and salted(salt, data) == digest
        if not whole or size != len(data):
            findings.add("content-altered", digest)
    if not stored.same(named.kept):
        _find_unnamed(view, findings, stored.count)


def check_documents(view: View, chain: Chain, findings: Findings) -> None:
    """Every policy, calendar and scheme adopted is kept, unaltered, and nothing else is."""
    missing = dict(chain.adopted)
    for row in pages.rows(view.connection, documents, view.agency, ("digest",), 1):
        _, digest, kind, data = row
        adopted = missing.pop(digest, None)
        whole = _is_bytes(data) and hashlib.sha256(data).hexdigest() == digest
        if not whole or adopted != kind:
            findings.add("document-altered", f"{kind} {digest}")
    for digest, kind in missing.items():
        findings.add("document-altered", f"{kind} {digest}")


def _find_unnamed(view: View, findings: Findings, count: int) -> None:
    """Name the stray parts. Digests are taken in groups by hash, so that memory stays bounded;
    each group costs a reading of the ledger, which only a store that was tampered with needs."""
    groups = count // _GROUP + 1
    for group in range(groups):
        named = {
            digest
            for event in _readable(view)
            for digest in _parts_or_none(event)
            if _token(digest) % groups == group
        }
        last: Any = ()
        statement = f"SELECT digest FROM {contents.name} WHERE agency = ?"
        while True:
            after = " AND digest > ?" if last else ""
            rows = sql.run(
                view.connection,
                f"{statement}{after} ORDER BY digest LIMIT {pages.PAGE}",
                (view.agency, *last),
            ).fetchall()
            for (digest,) in rows:
                if _token(digest) % groups == group and digest not in named:
                    findings.add("content-unnamed", digest)
            if len(rows) < pages.PAGE:
                break
            last = tuple(rows[-1])


def _readable(view: View) -> Iterator[Event]:
    for row in pages.rows(view.connection, events, view.agency, ("position",)):
        event = readable(Stored(*row))
        if event is not None:
            yield event


def _parts_or_none(event: Event) -> list[str]:
    try:
        return parts_of(event)
    except UNREADABLE:
        return []


def _is_bytes(value: object) -> bool:
    return isinstance(value, bytes)


def _token(text: str) -> int:
    hashed = hashlib.sha256(text.encode("utf-8", "surrogateescape")).digest()
    return int.from_bytes(hashed)
