"""The guard's questions: which numbers of persons stand in this content, and the same without.

Nothing here forbids anything. What a finding means (never, or with a reason) is policy.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from publication_flow.screening.hit import Hit
from publication_flow.screening.masking import mask_bytes, mask_text
from publication_flow.screening.masks import masked
from publication_flow.screening.numbers import BANK_ACCOUNT, NUMBERS, RESIDENT_ID, TELEPHONE, find
from publication_flow.screening.package import Budget
from publication_flow.screening.reading import in_name, read
from publication_flow.screening.values import (
    KINDS,
    UNREAD_FILE,
    UNREAD_IMAGE,
    File,
    Finding,
    Number,
    Place,
)

__all__ = [
    "ATTACHMENTS", "BANK_ACCOUNT", "KINDS", "NUMBERS", "RESIDENT_ID", "TELEPHONE", "UNREAD_FILE",
    "UNREAD_IMAGE", "File", "Finding", "Number", "Place", "mask_file", "mask_text", "screen",
]  # fmt: skip

ATTACHMENTS = "attachments"  # the part under which files are reported


def screen(texts: Mapping[str, str], files: Sequence[File]) -> list[Finding]:
    """Every finding, texts first in their order, then the files; the same input, the same list.

    `texts` are the content's parts by name. Each file is unpacked within a budget of its own
    (`screening.package`); what exceeds it is reported as unread, and never raised.
    """
    found: dict[Finding, None] = {}
    for part, text in texts.items():
        for span in find(text):
            place = Place("text", line=text.count("\n", 0, span.start) + 1, offset=span.start + 1)
            shown = masked(span.kind, span.value)
            found[Finding(span.kind, part, None, place, shown, Number(span.value))] = None
    for file in files:
        name = mask_text(file.name, star="_")
        hits = [*in_name(file.name, Place("file-name")), *read(file.name, file.data, Budget())]
        for hit in hits:
            found[_finding(name, hit)] = None
    return [*found]


def _finding(name: str, hit: Hit) -> Finding:
    file = f"{name}!{mask_text(hit.file, star='_')}" if hit.file else name
    place = hit.place._replace(
        sheet=mask_text(hit.place.sheet, star="_"), member=mask_text(hit.place.member, star="_")
    )
    return Finding(hit.kind, ATTACHMENTS, file, place, hit.masked, Number(hit.value))


def mask_file(file: File, kinds: Collection[str] = NUMBERS) -> File:
    """The file without the numbers of these kinds, everywhere in it; all else as it was.

    A number in the file's name is masked too. Raises `BadInput` where that cannot be done
    (a picture, a PDF, a file that is encrypted or unknown), saying what to do instead.
    """
    data = mask_bytes(file.name, file.data, frozenset(kinds))
    return File(mask_text(file.name, kinds, star="_"), file.media, data)
