"""PDF: text, notes, form fields, properties and attached files, read with pypdf where installed.

A page with pictures needs a look: scanned pages and photographed cards have no text.
"""

from __future__ import annotations

import io
import logging
from collections.abc import Iterator
from typing import Any

from publication_flow.screening.hit import Hit, unread
from publication_flow.screening.masks import masked
from publication_flow.screening.numbers import find
from publication_flow.screening.values import Place

_PAGES = 2_000


def read(data: bytes) -> tuple[list[Hit], list[tuple[str, bytes]]]:
    """The hits and the attached files (name, bytes)."""
    try:
        import pypdf
    except ImportError:
        return [unread("no-pdf-reader")], []
    # pypdf tells of every oddity in the log, with pieces of the text.
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    try:
        reader = pypdf.PdfReader(io.BytesIO(data))
        if reader.is_encrypted and not reader.decrypt(""):
            return [unread("encrypted")], []
        if len(reader.pages) > _PAGES:
            return [unread("too-large")], []
        hits = [*_pages(reader), *_beside(reader)]
        attached = [
            (name, content) for name, contents in reader.attachments.items() for content in contents
        ]
    except (MemoryError, RecursionError):
        return [unread("too-large")], []
    except Exception:  # whatever a broken file makes of the reader
        return [unread("corrupt")], []
    return hits, attached


def _pages(reader: Any) -> Iterator[Hit]:
    for at, page in enumerate(reader.pages, 1):
        place = Place("page", number=at)
        yield from _numbers(page.extract_text() or "", place)
        for note in page.get("/Annots") or ():
            yield from _numbers(_strings(note.get_object()), place)
        if _pictured(page.get("/Resources"), 0):
            yield unread("image", place)


def _pictured(resources: Any, depth: int) -> bool:
    """Whether a page shows a picture, itself or in a form it includes."""
    objects = resources.get_object().get("/XObject") if resources is not None else None
    for one in (objects.get_object() if objects is not None else {}).values():
        shown = one.get_object()
        if shown.get("/Subtype") == "/Image":
            return True
        if depth < 8 and _pictured(shown.get("/Resources"), depth + 1):
            return True
    return False


def _beside(reader: Any) -> Iterator[Hit]:
    told = [str(value) for value in (reader.metadata or {}).values()]
    xmp = reader.root_object.get("/Metadata")
    if xmp is not None:
        told.append(xmp.get_object().get_data().decode("utf-8", "replace"))
    told += [str(one.get("/V", "")) for one in (reader.get_fields() or {}).values()]
    told += [str(one.title) for one in _flat(reader.outline)]
    yield from _numbers("\0".join(told), Place("property"))


def _flat(outline: Any) -> Iterator[Any]:
    for one in outline:
        if isinstance(one, list):
            yield from _flat(one)
        else:
            yield one


def _strings(note: Any) -> str:
    told = [str(note.get(key, "")) for key in ("/Contents", "/T", "/Subj", "/V", "/RC")]
    action = note.get("/A")
    if action is not None:
        told.append(str(action.get_object().get("/URI", "")))
    return "\0".join(told)


def _numbers(text: str, place: Place) -> Iterator[Hit]:
    for span in find(text):
        yield Hit(span.kind, place, span.value, masked(span.kind, span.value))
