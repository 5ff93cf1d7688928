"""Numbers that stand for a person, found in a text: identity, telephone and bank account.

Pure search over the folded text. A number is only ever made of whole rows of digits: eighteen
digits out of a longer row (an order number, an address) are no identity number, whatever their
check says.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from publication_flow.screening import identity
from publication_flow.screening.fold import enough_digits, fold

RESIDENT_ID = "resident-id"
TELEPHONE = "telephone"
BANK_ACCOUNT = "bank-account"
NUMBERS = (RESIDENT_ID, TELEPHONE, BANK_ACCOUNT)
CELL = "\x02"  # put before the value of a numeric cell, see `_rounded`

_ROW = re.compile("[0-9]+")
_BETWEEN = frozenset(" .-\n")
_BLOCKS = ([6, 4, 4, 4], [6, 4, 2, 2, 4], [6, 8, 3, 1], [4, 4, 4, 4, 2], [6, 6, 6], [9, 9])
_LETTER_X = re.compile(r"[ .\-\n]?X(?![0-9A-Za-z])")
# A spreadsheet keeps fifteen digits of a typed number and fills up with zeros: the person is
# still told by region, birth and half the sequence.
_ROUNDED = re.compile(r"(?<![0-9.])([1-9])\.([0-9]{5,17})[eE]\+?17(?![0-9])")
_ROUNDED_CELL = re.compile(CELL + r"([1-9][0-9]{17})(?![0-9.])")
_NO_SUM = r"(?![0-9]|\.[0-9]| ?[元万亿])"
_MOBILE = re.compile(
    r"(?<![0-9])(?<!0\.)(?:(?:\+|00)?86[ \-]{0,2}|0)?("
    r"1[3-9][0-9]([ .\-]?)[0-9]{4}\2[0-9]{4}|1[3-9][0-9]{2}([ \-])[0-9]{3}\3[0-9]{4}"
    r"|1[3-9][0-9][ \-][0-9]{8}|1[3-9][0-9]{5}[ \-][0-9]{4}|1([ \-])[3-9](?:\4[0-9]){9})" + _NO_SUM
)
_LANDLINE = re.compile(
    r"(?<![0-9.])\(?((?:0|\+86[ \-]?)(?:10|2[0-9]|[3-9][0-9]{2})\)?[ \-]{0,3}[2-8][0-9]{2,3}"
    r"[ \-]?[0-9]{4})(?:-[0-9]{1,5})?" + _NO_SUM
)
_TELEPHONE_WORD = re.compile(
    r"(?:电话|热线|手机|传真|联系方式|[Tt]el|TEL|[Pp]hone)[^0-9\n\0\2]{0,8}([2-8][0-9]{6,7})"
    + _NO_SUM
)
_CARD = re.compile(r"(?<![0-9])(?<!0\.)[34569][0-9]{3}([ \-]?)(?:[0-9]{4}\1){3}[0-9]{0,3}(?![0-9])")
_ACCOUNT_WORD = re.compile(
    r"(?:账号|帐号|账户|帐户|卡号|户号|开户行|开户银行|收款|捐款|捐赠|汇款|[Aa]ccount|IBAN)"
    r"[^0-9\0\2]{0,40}([0-9]{9,30}|(?=(?:[ \-]?[0-9]){9,30}(?![0-9]))[0-9]{3,}"
    r"(?:[ \-][0-9]{3,})*[ \-][0-9]+)" + _NO_SUM
)


class Span(NamedTuple):
    """A number found: characters `start` to `end` of the text, `value` in plain digits."""

    kind: str
    start: int
    end: int
    value: str


def find(text: str) -> list[Span]:
    """Every number of a person in the text, in order; none lies within another.

    Identity numbers come first: what is one is never a telephone or an account as well.
    """
    if not enough_digits(text):
        return []
    folded, kept = fold(text)
    found: list[Span] = []
    taken = bytearray(len(folded))
    for search in (_identities, _rounded, _telephones, _accounts):
        for span in search(folded):
            if 1 not in taken[span.start : span.end]:
                found.append(span)
                taken[span.start : span.end] = b"\1" * (span.end - span.start)
    found.sort(key=lambda span: span.start)
    if kept is None:
        return found
    return [s._replace(start=kept[s.start], end=kept[s.end - 1] + 1) for s in found]


def _identities(text: str) -> Iterator[Span]:
    rows = [(row.start(), row.end()) for row in _ROW.finditer(text)]
    used: set[int] = set()
    for at, (start, end) in enumerate(rows):
        if end - start in (17, 18) and (span := _whole(text, start, end)):
            used.add(at)
            yield span
    gaps = [_gap(text, one[1], two[0]) for one, two in pairwise(rows)]
    for first, gap in enumerate(gaps):
        if gap and first not in used and (hit := _broken(text, rows, gaps, first, used)):
            used.update(range(first, hit[1] + 1))
            yield hit[0]
    # Last, for the first fifteen digits of a number that goes on in the next line may be one.
    for at, (start, end) in enumerate(rows):
        if end - start == 15 and at not in used and (span := _whole(text, start, end)):
            yield span


def _whole(text: str, start: int, end: int) -> Span | None:
    """An identity number in one row of digits."""
    size = end - start
    before = text[max(0, start - 2) : start]
    if before == "0.":
        return None  # a fraction: spreadsheets are full of them
    if size == 18 and identity.valid(text[start:end]):
        return Span(RESIDENT_ID, start, end, text[start:end])
    if size == 17 and (letter := _LETTER_X.match(text, end)):
        number = text[start:end] + "X"
        return Span(RESIDENT_ID, start, letter.end(), number) if identity.valid(number) else None
    if size == 15 and not (before[-1:] == "." and before[:1].isdigit()):
        fraction = text[end : end + 1] == "." and text[end + 1 : end + 2].isdigit()
        if not fraction and identity.valid_old(text[start:end]):
            return Span(RESIDENT_ID, start, end, text[start:end])
    return None


def _broken(
    text: str, rows: list[tuple[int, int]], between: list[str], first: int, used: set[int]
) -> tuple[Span, int] | None:
    """An identity number in several rows with blanks, dashes, dots or a line end between."""
    total = rows[first][1] - rows[first][0]
    sizes, gaps = [total], list[str]()
    last = first
    old: tuple[Span, int] | None = None  # of fifteen digits, unless it goes on to eighteen
    while total < 18 and last + 1 < len(rows) and last + 1 not in used:
        gap = between[last]
        if not gap:
            break
        last += 1
        sizes.append(rows[last][1] - rows[last][0])
        gaps.append(gap)
        total += sizes[-1]
        if total not in (15, 17, 18):
            continue
        start, end = rows[first][0], rows[last][1]
        number = "".join(text[s:e] for s, e in rows[first : last + 1])
        if total == 17 and (letter := _LETTER_X.match(text, end)):
            number, end = number + "X", letter.end()
        elif total == 17:
            continue
        before, after = between[first - 1 : first], between[last : last + 1]
        beside = {*before, *after} or {""}
        if _told(number, sizes, gaps, beside):
            hit = Span(RESIDENT_ID, start, end, number), last
            if len(number) == 18:
                return hit
            old = hit
    return old


def _told(number: str, sizes: list[int], gaps: list[str], beside: set[str]) -> bool:
    """Whether rows put together are meant as one number; `beside` are the gaps around them.

    A table read from a page is rows of digits with blanks between, too, and by chance one
    combination in eleven passes the check. So it must be cut as a person cuts it or have a date
    in its place, and the rows must not go on in the same way before or after.
    """
    within = [gap for gap in gaps if "\n" not in gap]
    even = len({*within}) <= 1 and len(gaps) - len(within) <= 1
    alone = beside.isdisjoint(gaps)
    singly = {*sizes} == {1}
    if len(number) == 15:
        return identity.valid_old(number) and alone and (singly or (even and sizes == [6, 6, 3]))
    if not identity.valid(number):
        return False
    if even and sizes in ([6, 8, 4], [6, 8, 3]):
        return True
    if not identity.dated(number[6:14]):
        return alone and (singly or (even and len(within) == len(gaps) and sizes in _BLOCKS))
    wrapped = len(sizes) == 2 and not within
    return wrapped or (alone and (even or singly)) or beside == {""}


def _gap(text: str, start: int, end: int) -> str:
    """What stands between two rows of digits, where it may stand within a number; else nothing."""
    return text[start:end] if end - start <= 3 and _BETWEEN.issuperset(text[start:end]) else ""


def _rounded(text: str) -> Iterator[Span]:
    """Identity numbers that a spreadsheet took for an amount: 3.7040519500101E+17."""
    for match in _ROUNDED.finditer(text):
        number = (match[1] + match[2]).ljust(18, "0")
        if identity.dated(number[6:14], 1900):
            yield Span(RESIDENT_ID, match.start(), match.end(), number)
    for match in _ROUNDED_CELL.finditer(text):
        if identity.dated(match[1][6:14], 1900):
            yield Span(RESIDENT_ID, match.start(1), match.end(1), match[1])


def _telephones(text: str) -> Iterator[Span]:
    for match in _MOBILE.finditer(text):
        yield Span(TELEPHONE, match.start(), match.end(), _digits(match[1]))
    for match in _LANDLINE.finditer(text):
        number = _digits(match[1])
        start = match.start() + (match[0][0] == "(" and match[0].count(")") == 0)
        yield Span(TELEPHONE, start, match.end(), "0" + number[2:] if "+" in match[1] else number)
    for match in _TELEPHONE_WORD.finditer(text):
        yield Span(TELEPHONE, match.start(1), match.end(1), match[1])


def _accounts(text: str) -> Iterator[Span]:
    for match in _CARD.finditer(text):
        number = _digits(match[0])
        if 16 <= len(number) <= 19 and match[0][-1].isdigit() and _luhn(number):
            yield Span(BANK_ACCOUNT, match.start(), match.end(), number)
    for match in _ACCOUNT_WORD.finditer(text):
        yield Span(BANK_ACCOUNT, match.start(1), match.end(1), _digits(match[1]))


def _digits(text: str) -> str:
    return "".join(char for char in text if char.isdigit())


def _luhn(number: str) -> bool:
    doubled = (sum(divmod(2 * int(digit), 10)) for digit in number[-2::-2])
    return (sum(int(digit) for digit in number[-1::-2]) + sum(doubled)) % 10 == 0
