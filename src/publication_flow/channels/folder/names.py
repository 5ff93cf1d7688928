"""Names that are safe on every file system and every web server, made from names that are not.

An index number becomes a folder: `000014349/2018-00222` is `000014349-2018-00222`. A file keeps
its Chinese name and loses whatever a path, a shell, a server's configuration or Windows would
take for something else. What a browser would run (HTML, SVG, XML, scripts), and every ending that
is not known to be inert, goes into a ZIP: byte for byte what was published, and opened by nobody
but the reader. A static site cannot send Content-Disposition, so the name must do it.
"""

from __future__ import annotations

import hashlib
import io
import unicodedata
import zipfile

_BYTES = 120  # of a name in UTF-8; file systems allow 255, with room for an ending and a counter
_RESERVED = frozenset(
    {"con", "prn", "aux", "nul", "conin$", "conout$"}
    | {f"{device}{n}" for device in ("com", "lpt") for n in "0123456789¹²³"}
)
# Endings that a web server knows and that no browser runs. PDF viewers are sandboxed.
INERT = {
    "pdf": "application/pdf",
    "ofd": "application/ofd",
    "doc": "application/msword",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "xls": "application/vnd.ms-excel",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "ppt": "application/vnd.ms-powerpoint",
    "pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    "wps": "application/vnd.ms-works",
    "et": "application/octet-stream",
    "odt": "application/vnd.oasis.opendocument.text",
    "ods": "application/vnd.oasis.opendocument.spreadsheet",
    "txt": "text/plain",
    "csv": "text/csv",
    "json": "application/json",
    "png": "image/png",
    "jpg": "image/jpeg",
    "jpeg": "image/jpeg",
    "gif": "image/gif",
    "webp": "image/webp",
    "tif": "image/tiff",
    "tiff": "image/tiff",
    "mp3": "audio/mpeg",
    "mp4": "video/mp4",
    "zip": "application/zip",
    "rar": "application/vnd.rar",
    "7z": "application/x-7z-compressed",
}
ZIP = "zip"


def folder_name(index: str) -> str:
    """The folder of an item: letters, digits and hyphens. A slash becomes a hyphen and nothing
    more; where anything else had to change, eight digits of the index's SHA-256 keep two apart."""
    plain = index.replace("/", "-")
    name = "-".join(part for part in _kept(plain, ascii_only=True).split("-") if part)[:_BYTES]
    if name == plain and name.lower() not in _RESERVED:
        return name
    mark = hashlib.sha256(index.encode()).hexdigest()[:8]
    return f"{name}-{mark}" if name else mark


def file_name(name: str | None, taken: set[str]) -> str:
    """A safe name for a file, unlike those `taken` (compared without case), and added to them.

    The ending is that of `INERT`, or `zip` for what must be wrapped (`wrapped` tells)."""
    stem, _, ending = unicodedata.normalize("NFC", name or "").rpartition(".")
    ending = ending.lower()
    if ending not in INERT:
        # No second ending is left to be taken for one: `a.php.pdf` runs on some servers.
        stem, ending = unicodedata.normalize("NFC", name or ""), ZIP
    stem = _short(_kept(stem).strip("-_")) or "file"
    if stem.lower() in _RESERVED:
        stem = f"file-{stem}"
    found, count = f"{stem}.{ending}", 1
    while found.casefold() in taken:
        count += 1
        found = f"{stem}-{count}.{ending}"
    taken.add(found.casefold())
    return found


def wrapped(name: str | None) -> bool:
    """Whether a file of that name is served inside a ZIP."""
    _, dot, ending = (name or "").rpartition(".")
    return not dot or ending.lower() not in INERT


def media_of(served: str) -> str:
    """The media type of a served file, by its ending alone, as a web server tells it."""
    return INERT[served.rpartition(".")[2]]


def wrap(name: str | None, data: bytes) -> bytes:
    """A ZIP of one file, the same bytes every time: stored, and dated 1980."""
    kept = _short(_kept(name or "", dots=True).strip("-_.")) or "file"
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        entry = zipfile.ZipInfo(kept, (1980, 1, 1, 0, 0, 0))
        entry.create_system, entry.external_attr = 3, 0o644 << 16
        archive.writestr(entry, data)
    return target.getvalue()


def _kept(text: str, *, ascii_only: bool = False, dots: bool = False) -> str:
    """Letters, digits, hyphens; whatever else becomes a hyphen."""
    return "".join(
        char if _letter(char, ascii_only) or char in "-_" or (dots and char == ".") else "-"
        for char in text
    )


def _letter(char: str, ascii_only: bool) -> bool:
    if ascii_only:
        return char.isascii() and char.isalnum()
    return char.isalnum() or char in "（）〔〕《》、，"


def _short(text: str) -> str:
    return text.encode()[:_BYTES].decode("utf-8", "ignore")
