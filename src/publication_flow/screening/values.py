"""What screening is given and what it finds."""

from __future__ import annotations

from typing import NamedTuple

from publication_flow.screening.numbers import BANK_ACCOUNT, RESIDENT_ID, TELEPHONE
from publication_flow.wording import fill, screening

UNREAD_IMAGE = "unread-image"
UNREAD_FILE = "unread-file"
KINDS = (RESIDENT_ID, TELEPHONE, BANK_ACCOUNT, UNREAD_IMAGE, UNREAD_FILE)


class File(NamedTuple):
    """An attachment: its name, its media type as it was declared, its bytes."""

    name: str
    media: str
    data: bytes


class Number(str):
    """A number that shows itself nowhere by accident: not in a log, a message or a traceback.

    It compares and hashes as the text it is; `reveal()` alone gives it in the clear.
    """

    __slots__ = ()

    def __repr__(self) -> str:
        return "Number(***)"

    def __str__(self) -> str:
        return "***"

    def __format__(self, spec: str) -> str:
        return "***"

    def reveal(self) -> str:
        return "".join(self)


class Place(NamedTuple):
    """Where in a text or file something stands. All counting begins at 1; empty: does not apply.

    `what` is a key of `wording.screening.PLACES`. `hidden` says by what it is kept from view:
    sheet, row, column, text, slide. `member` is the path within the package, `reason` a key of
    `wording.screening.REASONS` for what could not be read.
    """

    what: str
    sheet: str = ""
    cell: str = ""
    hidden_by: str = ""
    number: int | None = None  # of the paragraph, slide or page
    line: int | None = None
    offset: int | None = None  # characters from the start of the part
    member: str = ""
    reason: str = ""

    @property
    def hidden(self) -> bool:
        """Whether somebody who opens the file does not see it."""
        return bool(self.hidden_by)

    def sentence(self, lang: str = "zh") -> str:
        """The place in words. `lang`: zh or en."""
        english = lang.lower().startswith("en")
        facts = self._asdict() | {"hidden": screening.HIDDEN.get(self.hidden_by, ("", ""))[english]}
        template = screening.PLACES.get(self.what, screening.PLACES["package"])[english]
        return fill(template, "en" if english else "zh", facts)


class Finding(NamedTuple):
    """A number of a person, or something nobody could read by machine.

    `file` is the attachment's name, for an archive with the names within: `outer.zip!inner.xlsx`.
    `masked` may be shown; `value` is the number in plain digits and hides itself. Both are empty
    for what could not be read.
    """

    kind: str
    part: str
    file: str | None
    place: Place
    masked: str
    value: Number

    def __repr__(self) -> str:
        return (
            f"Finding(kind={self.kind!r}, part={self.part!r}, file={self.file!r}, "
            f"place={self.place!r}, masked={self.masked!r})"
        )

    def sentence(self, lang: str = "zh") -> str:
        """What stands where, the number masked; for the unread also what to do. `lang`: zh, en."""
        english = lang.lower().startswith("en")
        part = screening.PARTS.get(self.part, (self.part, self.part))
        facts = {
            "part": "" if self.file else part[english],
            "file": self.file,
            "place": self.place.sentence(lang),
            "masked": self.masked,
            "reason": screening.REASONS.get(self.place.reason, ("", ""))[english],
        }
        return fill(screening.FINDINGS[self.kind][english], "en" if english else "zh", facts)
