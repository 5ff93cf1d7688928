"""The ledger's records as files in formats that others read. The same events make the same bytes.

jsonl: the stored bytes themselves, one event a line; whoever hashes a line has the leaf of the
Merkle log. cloudevents: a JSON batch (CloudEvents 1.0.2, JSON Event Format, section 4). prov:
W3C PROV-JSON. csv, xlsx: the steps of the responsibility trail with names and labels.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

from publication_flow.errors import BadInput
from publication_flow.matter import canonical
from publication_flow.matter.events import Event, from_bytes
from publication_flow.projections import exported, feed
from publication_flow.projections.exported import Progress, Wanted
from publication_flow.report.export_prov import prov_json
from publication_flow.report.export_table import csv_file, xlsx_file

FORMATS = ("jsonl", "csv", "xlsx", "cloudevents", "prov")
_CHUNK = 1 << 16


def known_format(name: str) -> str:
    """The format's name; `BadInput` when there is none such."""
    if name not in FORMATS:
        raise BadInput("export-format", field="format", value=name, known=list(FORMATS))
    return name


def export(
    wanted: Wanted, format: str, to: BinaryIO, lang: str = "zh", progress: Progress | None = None
) -> int:
    """Write the events wanted in a format; how many there were comes back."""
    known_format(format)
    lang = "en" if lang.lower().startswith("en") else "zh"
    counted = _Counted(wanted, progress)
    if format == "xlsx":
        xlsx_file(wanted.view, counted.rows(), lang, to)
        return counted.count
    if format == "csv":
        pieces = csv_file(wanted.view, counted.rows(), lang)
    elif format == "prov":
        pieces = prov_json(wanted.view.agency, wanted.view.persons, counted.events)
    else:
        pieces = _jsonl(counted) if format == "jsonl" else _batch(counted)
    _write(to, pieces)
    return counted.count


class _Counted:
    """The events wanted, counted as they go by; each going over them counts anew."""

    def __init__(self, wanted: Wanted, progress: Progress | None) -> None:
        self.wanted, self.progress = wanted, progress
        self.count = 0

    def stored(self) -> Iterator[bytes]:
        self.count = 0
        for stored in exported.stored_events(self.wanted, self.progress):
            self.count += 1
            yield stored.body

    def events(self) -> Iterator[Event]:
        return (from_bytes(body) for body in self.stored())

    def rows(self) -> Iterator[exported.Row]:
        self.count = 0
        for row in exported.rows(self.wanted, self.progress):
            self.count += 1
            yield row


def _jsonl(counted: _Counted) -> Iterator[bytes]:
    """Canonical JSON has no line break in it: one event, one line."""
    for body in counted.stored():
        yield body + b"\n"


def _batch(counted: _Counted) -> Iterator[bytes]:
    joint = b"[\n"
    for event in counted.events():
        yield joint + canonical.encode(feed.as_cloudevent(event))
        joint = b",\n"
    yield b"[]\n" if joint == b"[\n" else b"\n]\n"


def _write(to: BinaryIO, pieces: Iterator[bytes]) -> None:
    """In larger pieces than they come."""
    kept = bytearray()
    for piece in pieces:
        kept += piece
        if len(kept) >= _CHUNK:
            to.write(bytes(kept))
            kept.clear()
    to.write(bytes(kept))
