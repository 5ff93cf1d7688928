"""Whether a matter gets anywhere: stages nothing reaches, and stages it never gets out of.

Rules and conditions are not asked: what they will find is not known beforehand. So what is
reported here is wrong whatever they say.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from publication_flow.policy.model import ANY, EARLIER, IMPORT, RESTORED, Action, Kind
from publication_flow.policy.names import Mistake
from publication_flow.policy.places import Path


class Situation(NamedTuple):
    """Where a matter can be: its stage, its round's purpose and the stage the round left."""

    stage: str
    purpose: str | None
    origin: str | None


def course_mistakes(path: Path, kind: Kind) -> Iterator[Mistake]:
    """Stages nothing reaches, and stages that a matter can enter but never finish from."""
    ids = [s.id for s in kind.stages]
    if len(set(ids)) != len(ids):
        return
    ahead = _explore(kind, ids)
    if not ahead:  # no opening action: said already
        return
    reached = {situation.stage for situation in ahead}
    for index, stage in enumerate(ids):
        if stage not in reached:
            yield {"code": "policy.unreachable", "path": (*path, "stages", index), "stage": stage}
    final = {s.id for s in kind.stages if s.final}
    resting = {s.id for s in kind.stages if s.public} | final
    behind: dict[Situation, list[Situation]] = {}
    for situation, nexts in ahead.items():
        for after in nexts:
            behind.setdefault(after, []).append(situation)
    alive = {s for s in ahead if s.stage in final or (s.purpose is None and s.stage in resting)}
    queue = list(alive)
    while queue:
        for before in behind.get(queue.pop(), ()):
            if before not in alive:
                alive.add(before)
                queue.append(before)
    stuck = [s for s in ahead if s not in alive]
    order = {stage: place for place, stage in enumerate(ids)}
    # All that leads to a dead end is stuck; what to mend is where nothing leads further.
    ends = [s for s in stuck if all(order[n.stage] <= order[s.stage] for n in ahead[s])]
    told = set()
    for s in sorted(ends or stuck, key=lambda s: order[s.stage]):
        if (s.stage, s.purpose) not in told:
            told.add((s.stage, s.purpose))
            code = "policy.dead-end" if s.purpose else "policy.dead-rest"
            place = (*path, "stages", order[s.stage])
            yield {"code": code, "path": place, "stage": s.stage, "purpose": s.purpose}


def _explore(kind: Kind, ids: list[str]) -> dict[Situation, set[Situation]]:
    """Every situation a matter can come to, and those it can go on to. Rules are not asked."""
    ahead: dict[Situation, set[Situation]] = {}
    queue = [
        Situation(a.to, None if a.closes else a.opens, None)
        for a in kind.actions
        if not a.from_ and a.to in ids and a.does != IMPORT  # what is brought in shows no way
    ]
    while queue:
        here = queue.pop()
        if here not in ahead:
            ahead[here] = {n for a in kind.actions for n in _after(a, here, ids) if n != here}
            queue.extend(ahead[here])
    return ahead


def _after(action: Action, here: Situation, ids: list[str]) -> Iterator[Situation]:
    if here.stage not in action.from_ and ANY not in action.from_:
        return
    purpose, origin = here.purpose, here.origin
    if action.opens is not None:
        if purpose is not None or not action.from_:
            return
        purpose, origin = action.opens, here.stage
    elif action.purposes and purpose not in action.purposes:
        return
    if action.to == EARLIER:
        destinations = ids[: ids.index(here.stage)]
    elif action.to == RESTORED:
        destinations = [origin or ids[-1]]
    else:
        # "same" stays, and "previous" only undoes: neither leads to anything new
        destinations = [action.to] if action.to in ids else [here.stage]
    for dest in destinations:
        yield Situation(dest, None, None) if action.closes else Situation(dest, purpose, origin)
