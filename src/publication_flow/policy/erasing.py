"""Erasing (清除) as an act: what an approval erases, and what a policy that allows it must ask for.

One person proposes, with a scope, a ground in law and a reason, and so sets a mark; another
approves, and so clears it. What goes is what was typed before the proposal: nobody erases what
nobody has looked at. The reasons of both stay, for they say why something is gone.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from publication_flow.errors import BadInput
from publication_flow.matter.erasing import SCOPES
from publication_flow.matter.state import Matter
from publication_flow.policy.model import Action, Kind
from publication_flow.policy.names import Mistake
from publication_flow.policy.places import Path
from publication_flow.policy.question import Facts
from publication_flow.policy.standing_rules import Marked, NotOwnMark


def erased(action: Action, matter: Matter, fields: Mapping[str, Any], facts: Facts) -> list[str]:
    """The digests of the parts that the act erases; `BadInput` when none is left to be erased."""
    if facts.kept is None:
        return []
    scope = fields.get(action.key or "", "")
    since = [m.position for m in matter.marks if m.name in action.clears and m.key == scope]
    found = facts.kept(scope, since[0]) if since else []
    if not found:
        raise BadInput("nothing-to-erase", field=action.key or "", value=scope)
    return found


def unproposed(path: Path, kind: Kind, action: Action) -> Iterator[Mistake]:
    """An act that erases must say of which scope, decide on another person's proposal, and that
    must give a reason and name its ground."""
    key = action.fields.get(action.key or "")
    if key is None or key.type != "choice" or not key.required or not set(key.choices) <= {*SCOPES}:
        yield {"code": "policy.erases-scope", "path": (*path, "key"), "known": list(SCOPES)}
    asked = {m for r in action.rules if isinstance(r, Marked) and r.keyed for m in r.marks}
    others = {r.mark for r in action.rules if isinstance(r, NotOwnMark)}
    if not set(action.clears) & asked & others:
        yield {"code": "policy.erases-unproposed", "path": (*path, "erases")}
    for proposing in kind.actions:
        if proposing.sets in action.clears and not _grounded(proposing, action):
            yield {"code": "policy.erases-ground", "path": (*path, "erases"),
                   "action": proposing.id}  # fmt: skip


def _grounded(proposing: Action, action: Action) -> bool:
    """Whether the proposal says of what, on which ground of the law, and why."""
    grounds = [
        name for name, spec in proposing.fields.items()
        if name != proposing.key and spec.type == "choice" and spec.required
    ]  # fmt: skip
    return proposing.key == action.key and proposing.reason == "required" and bool(grounds)
