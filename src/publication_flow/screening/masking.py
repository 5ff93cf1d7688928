"""Numbers replaced by their masks, in a text and in the bytes of a file.

A file is changed where the number stands and nowhere else, and read again afterwards: what is
handed out has been searched and found clean.
"""

from __future__ import annotations

from collections.abc import Collection

from publication_flow.errors import BadInput
from publication_flow.screening import encoding, pictures
from publication_flow.screening.hit import Hit
from publication_flow.screening.layer import Edit, apply
from publication_flow.screening.masks import masked
from publication_flow.screening.numbers import NUMBERS, find
from publication_flow.screening.package import Budget, is_zip, members, rebuilt
from publication_flow.screening.reading import read
from publication_flow.screening.values import UNREAD_FILE, UNREAD_IMAGE, Place
from publication_flow.wording.screening import REASONS

# Masking a number may bring two others together; the second round finds nothing, nearly always.
_ROUNDS = 5


def mask_text(text: str, kinds: Collection[str] = NUMBERS, *, star: str = "*") -> str:
    """The text with every number of these kinds masked, however its digits are written."""
    for _ in range(_ROUNDS):
        spans = [span for span in find(text) if span.kind in kinds]
        if not spans:
            break
        for span in reversed(spans):
            text = text[: span.start] + masked(span.kind, span.value, star) + text[span.end :]
    return text


def mask_bytes(name: str, data: bytes, kinds: frozenset[str], depth: int = 0) -> bytes:
    """A file's bytes without the numbers of these kinds. Raises `BadInput`, see `mask_file`."""
    place = Place("whole")
    for _ in range(_ROUNDS):
        hits = read(name, data, Budget(), depth)
        for hit in hits:
            # What was not read cannot be said to be clean.
            if hit.kind == UNREAD_FILE:
                raise _refusal("screening.mask-unread", name, hit.place)
            if hit.kind == UNREAD_IMAGE and pictures.is_picture(name, data):
                raise _refusal("screening.mask-image", name, hit.place)
        hits = [hit for hit in hits if hit.kind in kinds]
        if not hits:
            return data
        place = hits[0].place
        data = _masked(name, data, hits, kinds, depth)
    raise _refusal("screening.mask-left", name, place)


def _masked(name: str, data: bytes, hits: list[Hit], kinds: frozenset[str], depth: int) -> bytes:
    if is_zip(data):
        return _package(name, data, hits, kinds, depth)
    if b"%PDF-" in data[:1024]:
        raise _refusal("screening.mask-pdf", name, hits[0].place)
    told = encoding.text_of(data)
    if told is None:
        raise _refusal("screening.mask-unread", name, Place("whole", reason="unknown"))
    return encoding.encoded(apply(told[0].encode(), _edits(hits)), told[1])


def _package(name: str, data: bytes, hits: list[Hit], kinds: frozenset[str], depth: int) -> bytes:
    found, comment = members(data, Budget())
    changed: dict[int, bytes] = {}
    names: dict[int, str] = {}
    for at, member in enumerate(found):
        names[at] = mask_text(member.name, kinds, star="_")
        here = [hit for hit in hits if hit.member == member.name]
        if not here:
            continue
        if edits := _edits(here):
            source, codec = encoding.xml_of(member.data)
            changed[at] = encoding.encoded(apply(source, edits), codec)
        else:
            changed[at] = mask_bytes(member.name, member.data, kinds, depth + 1)
            if changed[at] == member.data:  # a picture's metadata, a font
                raise _refusal("screening.mask-image", name, here[0].place)
    if in_comment := [hit for hit in hits if hit.member == "#comment"]:
        told = encoding.text_of(comment)
        if told is None:
            raise _refusal("screening.mask-left", name, in_comment[0].place)
        comment = mask_text(told[0], kinds).encode(told[1])
    return rebuilt(found, changed, names, comment)


def _edits(hits: list[Hit]) -> list[Edit]:
    return [edit for hit in hits for edit in hit.edits]


def _refusal(code: str, name: str, place: Place) -> BadInput:
    file = mask_text(name, star="_")
    error = BadInput(code, file=file, reason=place.reason)

    def words(lang: str) -> dict[str, str]:
        english = lang.startswith("en")
        told = REASONS.get(place.reason, ("", ""))[english]
        return {"file": file, "place": mask_text(place.sentence(lang)), "reason": told}

    error.words = words
    return error
