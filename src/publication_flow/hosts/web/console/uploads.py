"""Files people send: a name that is only a name, and content that is what its name says.

A file is never shown in the console's name, only given back to be saved, so a page or a picture
with a script in it may be sent. Programs may not: nobody publishes one.
"""

from __future__ import annotations

import re
import unicodedata

from publication_flow.errors import BadInput
from publication_flow.hosts.web.console.forms import Sent, Upload

LONGEST = 120  # characters of a name, its ending included
_FORBIDDEN = re.compile(r'[<>:"|?*]')
# Names that Windows keeps for devices, whatever their ending.
_DEVICES = re.compile(r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\..*)?", re.IGNORECASE)
_PROGRAMS = re.compile(
    r"apk|app|bat|cmd|com|cpl|dll|exe|hta|jar|jse?|lnk|ms[ip]|pif|ps1|reg|scr|sh|vb[es]|ws[fh]"
)
_ZIP = (b"PK\x03\x04", b"PK\x05\x06")
_HEADS: dict[str, tuple[bytes, ...]] = {
    "png": (b"\x89PNG\r\n\x1a\n",),
    "jpg": (b"\xff\xd8\xff",),
    "jpeg": (b"\xff\xd8\xff",),
    "gif": (b"GIF87a", b"GIF89a"),
    "zip": _ZIP,
    "docx": _ZIP,
    "xlsx": _ZIP,
    "pptx": _ZIP,
    "ofd": _ZIP,
}


def safe_name(name: str) -> str:
    """A file's name as it may be kept and given back: no folders, no signs that steer a terminal
    or turn the direction of writing, no device of an old system; "file" when nothing is left."""
    last = re.split(r"[/\\]", name)[-1]
    plain = "".join(c for c in last if unicodedata.category(c)[0] != "C")
    clean = _FORBIDDEN.sub("_", unicodedata.normalize("NFC", plain)).strip(" .")
    if _DEVICES.fullmatch(clean):
        clean = f"_{clean}"
    stem, dot, ending = clean.rpartition(".")
    if dot and len(ending) <= 16:
        return f"{stem[: LONGEST - len(ending) - 1]}.{ending}" if stem else ending
    return clean[:LONGEST] or "file"


def received(form: Sent, box: str, field: str) -> list[Upload]:
    """The files of an input, their names made safe; `BadInput`, with the field as the policy names
    it, for one that may not be kept."""
    found = [one._replace(name=safe_name(one.name)) for one in form.uploads(box)]
    for one in found:
        check(field, one)
    return found


def check(field: str, upload: Upload) -> None:
    """`BadInput` for an empty file, a program, and a file that is not what its name says."""
    ending = upload.name.rpartition(".")[2].lower()
    if not upload.data:
        raise BadInput("file-empty", field=field, file=upload.name)
    if _PROGRAMS.fullmatch(ending) or upload.data.startswith((b"MZ", b"\x7fELF", b"#!")):
        raise BadInput("file-program", field=field, file=upload.name)
    known = _HEADS.get(ending)
    # The mark of a PDF may stand somewhere in its first kilobyte.
    wrong = b"%PDF-" not in upload.data[:1024] if ending == "pdf" else (
        known is not None and not upload.data.startswith(known)
    )  # fmt: skip
    if wrong:
        raise BadInput("file-mismatch", field=field, file=upload.name, ending=ending)
