"""Numbers and pictures that are nobody's: made by rule when they are wanted, written down nowhere.

An identity number in a file is taken for a person's by whoever searches for them, and rightly so:
therefore none stands in the texts of the demonstration, not even an invented one.
"""

from __future__ import annotations

import hashlib
import struct
import zlib

from publication_flow.matter.organisation_code import organisation_check
from publication_flow.screening.identity import check_character

_WIDTH, _HEIGHT = 48, 32
_FRAME, _BOARD = bytes((96, 64, 40)), bytes((222, 214, 196))


def identity() -> str:
    """A resident identity number by form and check character. No region has the code 990000, and
    nobody the sequence 000."""
    first = "990000" + "19000101" + "000"
    return first + check_character(first)


def account() -> str:
    """A donation account: sixteen digits that no bank gives out."""
    return "1605" + "0" * 8 + "2017"


def organisation_code() -> str:
    """A code of the form of GB 11714 with its check character; real ones are not words."""
    eight = "TEZMZJDM"
    return f"{eight}-{organisation_check(eight)}"


def fill(text: str, **words: str) -> str:
    """A text of the script with its {identity}, {account} and `words` put in."""
    return text.format(identity=identity(), account=account(), **words)


def photo(of: str) -> bytes:
    """A small PNG (RFC 2083): a board with two sheets on it, whose colours follow from `of`."""
    told = hashlib.sha256(of.encode()).digest()
    sheets = ((5, 22, bytes(told[0:3])), (27, 43, bytes(told[3:6])))
    rows = b"".join(b"\0" + _row(y, sheets) for y in range(_HEIGHT))
    header = struct.pack(">IIBBBBB", _WIDTH, _HEIGHT, 8, 2, 0, 0, 0)
    chunks = (b"IHDR" + header, b"IDAT" + zlib.compress(rows), b"IEND")
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(chunk) - 4) + chunk + struct.pack(">I", zlib.crc32(chunk))
        for chunk in chunks
    )


def _row(y: int, sheets: tuple[tuple[int, int, bytes], ...]) -> bytes:
    pixels = []
    for x in range(_WIDTH):
        pixel = _FRAME if x < 2 or y < 2 or x >= _WIDTH - 2 or y >= _HEIGHT - 2 else _BOARD
        for left, right, colour in sheets:
            if left <= x < right and 6 <= y < _HEIGHT - 6:
                pixel = colour
        pixels.append(pixel)
    return b"".join(pixels)
