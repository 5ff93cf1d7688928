"""Names of files in a bag: as they were, as far as every file system and BagIt can hold them.

Unlike the folder channel's, they keep their endings: nobody serves a bag, and an archive wants
the file that was published, not a ZIP around it.
"""

from __future__ import annotations

import unicodedata

_BYTES = 180  # of a name in UTF-8; file systems allow 255, with room for a counter
# What paths, shells and Windows take for something else, and `%`, which manifests would have to
# write as %25 (RFC 8493, 2.1.3) and readers of them do not agree on.
_UNSAFE = frozenset('/\\:*?"<>|%')
# Controls, invisible marks, lone halves, line breaks, spaces other than the plain one.
_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
_RESERVED = frozenset(
    {"con", "prn", "aux", "nul"}
    | {f"{device}{digit}" for device in ("com", "lpt") for digit in "123456789"}
)
_NAMELESS = "附件"  # of a file whose name was erased


def bag_name(name: str | None, taken: set[str]) -> str:
    """A safe name that no other of `taken` is equal to (without case), and added to them.

    `名单.xlsx` stays; a second one is `名单-2.xlsx`. None (erased) is `附件`."""
    plain = "".join(_kept(char) for char in unicodedata.normalize("NFC", name or ""))
    # A manifest's line is read without the blanks around it; `~` and `.` begin other things.
    stem, dot, ending = plain.strip(" .~").rpartition(".")
    if not dot or len(ending.encode()) > 16:
        stem, dot, ending = plain.strip(" .~"), "", ""
    stem = _short(stem.rstrip(" .")) or _NAMELESS
    if stem.partition(".")[0].lower() in _RESERVED:
        stem = f"_{stem}"
    found, count = f"{stem}{dot}{ending}", 1
    while found.casefold() in taken:
        count += 1
        found = f"{stem}-{count}{dot}{ending}"
    taken.add(found.casefold())
    return found


def _kept(char: str) -> str:
    if char in _UNSAFE or unicodedata.category(char) in _UNSEEN:
        return "-"
    return " " if unicodedata.category(char) == "Zs" else char


def _short(text: str) -> str:
    return text.encode()[:_BYTES].decode("utf-8", "ignore").rstrip(" .")
