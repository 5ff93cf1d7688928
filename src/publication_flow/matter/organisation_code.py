"""The codes of organisations and their check characters: GB 11714 (nine characters) and GB 32100
(eighteen, which hold the nine).

Forms alone are checked: whether a code was ever given to anybody only its register can tell.
"""

from __future__ import annotations

CREDIT = "0123456789ABCDEFGHJKLMNPQRTUWXY"  # GB 32100: no I, O, S, V, Z
_ORGANISATION = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def organisation_check(eight: str) -> str:
    """The check character of an organisation code (GB 11714): of its first eight characters."""
    weights = (3, 7, 9, 10, 5, 8, 4, 2)
    total = sum(_ORGANISATION.index(c) * w for c, w in zip(eight, weights, strict=True))
    return "0123456789X0"[11 - total % 11]


def credit_check(seventeen: str) -> str:
    """The check character of a unified social credit code (GB 32100): of its first seventeen."""
    total = sum(CREDIT.index(c) * pow(3, place, 31) for place, c in enumerate(seventeen))
    return CREDIT[-total % 31]


def organisation_holds(code: str) -> bool:
    """Whether a code of nine characters, with or without its hyphen, has its check character."""
    plain = code.replace("-", "")
    return organisation_check(plain[:8]) == plain[8]


def credit_holds(code: str) -> bool:
    """Both its own check character and that of the organisation code inside (9th to 17th)."""
    return credit_check(code[:17]) == code[17] and organisation_holds(code[8:17])
