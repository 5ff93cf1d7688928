"""Numbers and files made for the tests. The numbers are constructed and nobody's."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

from openpyxl import Workbook

from publication_flow.screening import File

# ISO 7064 MOD 11-2 once more, the slow way, so that the tests do not ask the code they test.
_CHARACTERS = "0123456789X"
WIDE = str.maketrans("0123456789X", "０１２３４５６７８９Ｘ")
CHINESE = str.maketrans("0123456789", "〇一二三四五六七八九")


def resident(birth: str = "19500101", sequence: str = "012", region: str = "370405") -> str:
    """A well-formed resident identity number."""
    total = 0
    for digit in region + birth + sequence:
        total = (total + int(digit)) * 2 % 11
    return region + birth + sequence + _CHARACTERS[(12 - total) % 11]


def card(first: str) -> str:
    """A bank card's number: the digits and the one that makes the Luhn sum even out."""
    for last in "0123456789":
        doubled = [int(d) * 2 for d in first[::-1][::2]]
        total = sum(d - 9 if d > 9 else d for d in doubled) + sum(map(int, first[::-1][1::2]))
        if (total + int(last)) % 10 == 0:
            return first + last
    raise AssertionError


ONE = resident()
TWO = resident("19491231", "345")
CARD = card("622202160200123456")


def zipped(members: Mapping[str, bytes | str], name: str = "a.zip") -> File:
    """A ZIP of these members, in this order."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for path, data in members.items():
            info = zipfile.ZipInfo(path)  # of one day always, so that the bytes are the same
            archive.writestr(info, data, zipfile.ZIP_DEFLATED)
    return File(name, "", out.getvalue())


def saved(book: Workbook, name: str = "名单.xlsx") -> File:
    """A workbook as the file it is saved to."""
    out = io.BytesIO()
    book.save(out)
    return File(name, "", out.getvalue())


def members(file: File) -> dict[str, bytes]:
    """What the file unzips to, archives within it unzipped too."""
    found: dict[str, bytes] = {}
    with zipfile.ZipFile(io.BytesIO(file.data)) as archive:
        for path in archive.namelist():
            data = archive.read(path)
            found[path] = data
            if data[:2] == b"PK":
                within = members(File(path, "", data))
                found |= {f"{path}!{inner}": one for inner, one in within.items()}
    return found


def holds(file: File, *numbers: str) -> list[str]:
    """The members in whose bytes a number stands, in any width, as text or as UTF-16."""
    written = [
        form.encode(codec)
        for number in numbers
        for form in (number, number.lower(), number.translate(WIDE))
        for codec in ("utf-8", "utf-16-le")
    ]
    return [path for path, data in members(file).items() if any(w in data for w in written)]


W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def document(body: str, more: Mapping[str, bytes | str] | None = None) -> File:
    """A DOCX with this body XML, written by hand: no library splits runs as an editor does."""
    return zipped(
        {
            "[Content_Types].xml": "<Types/>",
            "word/document.xml": f"<w:document {W}><w:body>{body}</w:body></w:document>",
            **(more or {}),
        },
        "通知.docx",
    )


def runs(*texts: str) -> str:
    """A paragraph whose text lies in several runs."""
    inner = "".join(
        f'<w:r w:rsidR="00A1"><w:rPr><w:b/></w:rPr>\n<w:t>{text}</w:t></w:r>' for text in texts
    )
    return f"<w:p>{inner}</w:p>"
