"""The search for personal data in what an agency keeps: parts read when a rule asks for them."""

from __future__ import annotations

from collections.abc import Callable

from sqlalchemy import Connection

from publication_flow.ledger import texts
from publication_flow.matter.content import Content, Part
from publication_flow.matter.state import Matter
from publication_flow.policy.findings import digests, findings
from publication_flow.policy.question import Found

MOST = 256  # contents whose findings are remembered


def remembered(
    known: dict[str, tuple[Found, ...]], matter: Matter | None
) -> dict[str, tuple[Found, ...]]:
    """What is remembered of a matter's contents: nothing once something of it was erased, for a
    finding may name a file. Every process reads that from the ledger, so none tells of it still."""
    return known if matter is None or not matter.erased else {}


def screener(
    connection: Connection, agency: str, remembered: dict[str, tuple[Found, ...]]
) -> Callable[[Content, tuple[Part, ...]], tuple[Found, ...]]:
    """What finds personal data in a content of this agency, reading its parts when it is asked;
    those that are `typed` just now are stored nowhere yet.

    What a content holds never changes, so findings are remembered by its digest; they hold no
    number.
    """

    def found(content: Content, typed: tuple[Part, ...]) -> tuple[Found, ...]:
        known = remembered.get(content.digest)
        if known is None:
            stored = texts.parts(connection, agency, digests(content))
            known = findings(content, stored | {part.digest: part for part in typed})
            while len(remembered) >= MOST:
                remembered.pop(next(iter(remembered)), None)
            remembered[content.digest] = known
        return known

    return found
