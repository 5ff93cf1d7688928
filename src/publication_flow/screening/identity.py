"""Resident identity numbers told by form and check character alone (GB 11643, ISO 7064 MOD 11-2).

No table of regions: a code given up decades ago stays in the number for life, and just the old,
the people of a welfare list, would pass unseen. No true date of birth is asked for either where
the check character speaks: registers hold the thirtieth of February.
"""

from __future__ import annotations

_CHECKS = "10X98765432"  # the check character by the weighted sum modulo 11
_WEIGHTS = tuple(2 ** (17 - at) % 11 for at in range(17))
_CREDIT = {char: at for at, char in enumerate("0123456789ABCDEFGHJKLMNPQRTUWXY")}
# Who registers, and what: the first two characters of a unified social credit code (GB 32100).
_CREDIT_BEGINS = ("11", "12", "13", "19", "51", "52", "53", "59", "91", "92", "93")


def check_character(first: str) -> str:
    """The eighteenth character after seventeen digits."""
    total = sum(int(digit) * weight for digit, weight in zip(first, _WEIGHTS, strict=True))
    return _CHECKS[total % 11]


def valid(number: str) -> bool:
    """Whether eighteen characters (digits, the last perhaps X) are a resident identity number.

    Every office prints its own unified social credit code, which has eighteen characters too and
    passes this check by chance. A number whose own check (GB 32100) holds and that has no date
    where a birth would stand is such a code.
    """
    if number[0] == "0" or check_character(number[:17]) != number[17]:
        return False
    return dated(number[6:14]) or not _credit_code(number)


def valid_old(number: str) -> bool:
    """Whether fifteen digits are a number of the old form; without a check its date must be one."""
    return number[0] != "0" and _day(number[8:10], number[10:12])


def dated(eight: str, first: int = 1800, last: int = 2100) -> bool:
    """Whether yyyymmdd could be a day; the thirtieth of February counts, it has been written."""
    return first <= int(eight[:4]) <= last and _day(eight[4:6], eight[6:])


def _day(month: str, day: str) -> bool:
    return "01" <= month <= "12" and "01" <= day <= "31"


def _credit_code(number: str) -> bool:
    if not number.startswith(_CREDIT_BEGINS):
        return False
    total = sum(_CREDIT[char] * (3**at % 31) for at, char in enumerate(number[:17]))
    return bool(_CREDIT[number[17]] == (31 - total % 31) % 31)
