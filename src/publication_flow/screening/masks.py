"""How much of a number may still be seen.

Of an identity number the first three digits and the last: neither birth nor sequence. Of a
telephone its network and last four, of an account the last four: enough to recognise one's own.
"""

from __future__ import annotations

from publication_flow.screening.numbers import RESIDENT_ID, TELEPHONE


def masked(kind: str, value: str, star: str = "*") -> str:
    """The number with its middle starred out. `star` is another sign where `*` is not allowed."""
    first, last = _shown(kind, value)
    return value[:first] + star * (len(value) - first - last) + value[len(value) - last :]


def _shown(kind: str, value: str) -> tuple[int, int]:
    if kind == RESIDENT_ID:
        return 3, 1
    if kind != TELEPHONE:
        return 0, 4
    if value[0] == "1":
        return 3, 4
    if value[0] == "0":
        return (3 if value[1] in "12" else 4), 2
    return 0, 2
