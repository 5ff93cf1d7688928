"""What an act leaves to be remembered: marks set and cleared, a voice cast, a finding passed.

The event says it all, so that replay needs no policy: a mark that lasts a stage or a round is
cleared by the very event that leaves the stage or ends the round.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from publication_flow.matter.state import Mark, Matter
from publication_flow.policy.model import Action, Kind
from publication_flow.policy.verdict import Verdict

VOTE, FINDING = "vote", "finding"  # the fields that a ballot and a pass are said in


def remembered(
    action: Action, matter: Matter | None, kind: Kind, fields: Mapping[str, Any], verdict: Verdict
) -> dict[str, Any]:
    """The part of an event's data that `evolve` keeps apart from stage, round and public version:
    `clears` [[name, key]], `marks` [{name, key, until}], `ballot`, `passes`; none where empty."""
    found: dict[str, Any] = {}
    key = fields.get(action.key) if action.key is not None else None
    gone = [m for m in matter.marks if _ends(m, action, key, kind, verdict)] if matter else []
    if gone:
        found["clears"] = [[m.name, m.key] for m in gone]
    if action.sets is not None:
        until = fields.get(action.until) if action.until is not None else None
        mark = {"name": action.sets, "key": key, "until": until}
        found["marks"] = [{k: v for k, v in mark.items() if v is not None}]
    if action.votes is not None:
        ballot = {"on": action.votes, "choice": fields.get(VOTE, ""), "key": key}
        found["ballot"] = {k: v for k, v in ballot.items() if v is not None}
    if action.does == "pass-finding":
        found["passes"] = fields[FINDING]
    return found


def _ends(mark: Mark, action: Action, key: str | None, kind: Kind, verdict: Verdict) -> bool:
    if mark.name in action.clears and (key is None or mark.key == key):
        return True
    lasts = kind.marks[mark.name].lasts if mark.name in kind.marks else "matter"
    moved = verdict.dest != verdict.source
    ended = action.closes is not None and verdict.completes
    return lasts != "matter" and (ended or (moved and lasts == "stage"))
