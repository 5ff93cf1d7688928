"""A recorded random draw (双随机): what the ledger keeps of it, and how it is told again.

The event keeps the seed, what it was made of and which entries came out, by their places: the
names stand in the content, salted and erasable like any other. The seed is made of the ledger's
root before the draw and 32 random bytes of the moment; both are recorded. So nobody can choose it
without the ledger showing it, except by throwing a draw away before it is recorded.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable
from typing import Any

from sqlalchemy import Connection

from publication_flow.errors import BadInput, BrokenLedger, NotFound
from publication_flow.ledger import merkle, read, texts
from publication_flow.ledger.head import Head
from publication_flow.matter import draw
from publication_flow.matter.content import Content, from_manifest
from publication_flow.matter.evolve import evolve
from publication_flow.matter.state import Matter
from publication_flow.policy.model import Draws
from publication_flow.projections.view import View

NONCE_BYTES = 32


def drawer(
    connection: Connection, agency: str, head: Head
) -> Callable[[Content, Draws], dict[str, Any]]:
    """What draws from the pools of a content, at this head of the ledger."""

    def drawn(content: Content, draws: Draws) -> dict[str, Any]:
        root = merkle.edge_root(merkle.edge_from_bytes(head.edge))
        nonce = secrets.token_bytes(NONCE_BYTES)
        kept = texts.texts(connection, agency, content.parts.values())
        words = {name: kept.get(digest, "") for name, digest in content.parts.items()}
        return recorded(draws, content, words, root, nonce)

    return drawn


def recorded(
    draws: Draws, content: Content, words: dict[str, str], root: bytes, nonce: bytes
) -> dict[str, Any]:
    """The part of the event that tells of the draw: no name is in it."""
    number = int(content.fields.get(draws.number, "0"))
    if number < 1:
        raise BadInput("field-required", field=draws.number, action="")
    made = draw.pairs(
        draw.seed(root, nonce),
        draw.names(words.get(draws.inspectors, "")),
        draw.names(words.get(draws.inspected, "")),
        number,
        team=draws.team,
    )
    places = {name: at for at, name in enumerate(made.inspectors)}
    subjects = {name: at for at, name in enumerate(made.inspected)}
    return {
        "algorithm": made.algorithm,
        "seed": made.seed,
        "root": root.hex(),
        "nonce": nonce.hex(),
        "number": number,
        "team": draws.team,
        "pairs": [[subjects[p.inspected], [places[i] for i in p.inspectors]] for p in made.pairs],
    }


def drawn(view: View, number: str) -> draw.Drawn:
    """The last draw of a matter, made again from its seed and its pools.

    `NotFound` when nothing was drawn and when the pools were erased since; `BrokenLedger` when they
    do not give what is recorded.
    """
    matter: Matter | None = None
    told: tuple[dict[str, Any], Content, str] | None = None
    for event in read.stream(view.connection, view.agency, number, view.upto):
        before, matter = matter, evolve(matter, event)
        if "draw" not in event.data:
            continue
        # What was at hand, also where an earlier round had proposed another in vain.
        pools = before.content if before is not None else None
        if "content" in event.data:
            pools = from_manifest(event.data["content"], event.data["digest"])
        if pools is not None:
            told = event.data["draw"], pools, event.policy or ""
            position, action_id = event.position, event.data["action"]
    if told is None or matter is None:
        raise NotFound("draw", matter=number)
    record, content, policy = told
    kind_id = matter.kind
    actions = view.rulebook_of(policy).kind(kind_id).actions
    draws = next(a.draws for a in actions if a.id == action_id and a.draws is not None)
    kept = texts.texts(view.connection, view.agency, content.parts.values())
    words = {name: kept.get(digest, "") for name, digest in content.parts.items()}
    if not {draws.inspectors, draws.inspected} <= {
        n for n, d in content.parts.items() if d in kept
    }:
        raise NotFound("draw-erased", matter=number, position=position)
    root, nonce = bytes.fromhex(record["root"]), bytes.fromhex(record["nonce"])
    if recorded(draws, content, words, root, nonce) != record:
        raise BrokenLedger("draw-differs", agency=view.agency, position=position, kind=kind_id)
    return draw.pairs(
        draw.seed(root, nonce), draw.names(words[draws.inspectors]),
        draw.names(words[draws.inspected]), record["number"], team=record["team"],
    )  # fmt: skip
