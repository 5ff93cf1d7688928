"""The result of a command."""

from __future__ import annotations

from typing import NamedTuple


class Done(NamedTuple):
    """What a command led to. Wherever a matter is named, a `Done` may stand for its matter."""

    matter: str
    action: str
    stage: str
    version: int
    position: int
    agency: str
    retried: bool = False  # the command had been done before; this is its first result

    def __str__(self) -> str:
        return self.matter
