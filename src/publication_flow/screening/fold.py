"""One spelling for the many ways a digit is written, so that one search finds them all.

Full-width and every other script's decimal digits become 0–9; dashes, dots, blanks and line ends
one sign each; characters nobody sees (zero-width, combining) disappear. Chinese numerals count
only in a row as long as a telephone number: 二〇一九 is a year.
"""

from __future__ import annotations

import re
import unicodedata

_NUMERALS = "〇零一二三四五六七八九"
_NUMERAL_DIGITS = {**dict(zip(_NUMERALS, "00123456789", strict=True)), "○": "0", "Ｏ": "0"}
_NUMERAL_ROW = re.compile("[〇零○Ｏ一二三四五六七八九]{11,}")
_ENOUGH = re.compile(r"\d(?:\D{0,4}\d){6}|" + _NUMERAL_ROW.pattern)
_GONE = "\x01"
_SIGNS = {
    **dict.fromkeys("xXｘＸ×✕╳ⅩⅹХхΧχ", "X"),  # Cyrillic and Greek look the same
    **dict.fromkeys("-－−﹣ー‐‑‒–—―", "-"),
    **dict.fromkeys(".．·•・‧∙⋅", "."),
    **dict.fromkeys("\n\r\v\f\x85\u2028\u2029", "\n"),
    "（": "(",
    "）": ")",
    "＋": "+",
    "\t": "\t",
}


class _Folding(dict[int, str]):
    """A table for `str.translate` that learns a character when it first meets it."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        category = unicodedata.category(char)
        if char in _SIGNS:
            told = _SIGNS[char]
        elif category == "Nd":
            told = str(unicodedata.decimal(char))
        elif category == "Zs":
            told = " "
        else:
            told = _GONE if category in ("Cf", "Mn", "Me") else char
        self[code] = told
        return told


_FOLDING = _Folding()


def enough_digits(text: str) -> bool:
    """Whether the text has digits enough, close enough together, to be worth a search. Of what
    nobody sees, any number may stand between them."""
    if _ENOUGH.search(text) is not None:
        return True
    return not text.isascii() and _ENOUGH.search(fold(text)[0]) is not None


def fold(text: str) -> tuple[str, list[int] | None]:
    """The folded text, and for each of its characters the place in `text`; None: the same."""
    folded = text.translate(_FOLDING)
    if not folded.isascii():
        folded = _NUMERAL_ROW.sub(
            lambda row: "".join(_NUMERAL_DIGITS[char] for char in row[0]), folded
        )
    if _GONE not in folded:
        return folded, None
    kept = [at for at, char in enumerate(folded) if char != _GONE]
    return folded.replace(_GONE, ""), kept
