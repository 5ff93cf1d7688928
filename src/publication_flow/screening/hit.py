"""A finding on its way out of a file, with what masking needs to know."""

from __future__ import annotations

from typing import NamedTuple

from publication_flow.screening.layer import Edit, Match
from publication_flow.screening.masks import masked
from publication_flow.screening.values import UNREAD_FILE, UNREAD_IMAGE, Place


class Hit(NamedTuple):
    """What stands at a place.

    `file` is the path below the file being read (`inner.xlsx`, `inner.zip!a.csv`), empty for
    itself. `member` is the member whose UTF-8 bytes the `edits` are about, empty for a plain
    file. Without edits the number cannot be masked where it stands.
    """

    kind: str
    place: Place
    value: str = ""
    masked: str = ""
    file: str = ""
    member: str = ""
    edits: tuple[Edit, ...] = ()


def number(match: Match, place: Place, member: str = "") -> Hit:
    """A number found in a layer."""
    shown = masked(match.kind, match.value)
    return Hit(match.kind, place, match.value, shown, "", member, match.edits)


def unread(reason: str, place: Place | None = None) -> Hit:
    """What could not be read, and why; `reason` is a key of `wording.screening.REASONS`."""
    kind = UNREAD_IMAGE if reason == "image" else UNREAD_FILE
    return Hit(kind, (place or Place("whole"))._replace(reason=reason))
