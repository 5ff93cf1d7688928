"""A change of the organisation in words: pieces of our own and pieces of data, told apart."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from publication_flow.hosts.web.console.here import Here
from publication_flow.matter import events as e
from publication_flow.matter.authority import Holding, Organisation, Remit
from publication_flow.projections.changes import Change

_ACTIONS = {
    e.ENROLLED: "enrol",
    e.ESTABLISHED: "establish",
    e.APPOINTED: "appoint",
    e.DELEGATED: "delegate",
    e.ASSIGNED: "assign",
    e.RELIEVED: "relieve",
}


class Piece(NamedTuple):
    """Some words. `data` are names as they were typed, in Chinese on an English page too."""

    text: str
    data: bool = False


class Told(NamedTuple):
    """A change as a line of the history."""

    change: Change
    label: str
    pieces: tuple[Piece, ...]
    basis: str | None


def told(here: Here, change: Change, known: Organisation) -> Told:
    """The change in words; `known` has the holdings and remits that a relief names."""
    ended = _ended(change.data, known)
    pieces = tuple(p for p in _pieces(here, change, ended) if p.text)
    basis = change.texts.get("basis", "")
    return Told(
        change,
        _label(here, change, ended),
        pieces,
        here._("（内容已清除）") if basis is None else basis,
    )


def _label(here: Here, change: Change, ended: list[Holding | Remit]) -> str:
    """What was done, by the name its form has."""
    first = ended[0] if ended else None
    if isinstance(first, Remit):
        return here._("结束职责")
    if isinstance(first, Holding) and first.principal is not None:
        return here.names.action("revoke")
    return here.names.action(_ACTIONS.get(change.kind, change.kind))


def holding(here: Here, held: Holding) -> str:
    """A hold on a post in one line, for a list to choose from."""
    names = here.names
    post = names.post(held.post) + (f" · {names.unit(held.unit)}" if held.unit else "")
    return f"{names.who(held.person, held.principal)} · {post} · {period(here, held)}"


def remit(here: Here, held: Remit) -> str:
    """A remit in one line, for a list to choose from."""
    names = here.names
    return f"{names.unit(held.unit)} · {names.category(held.category)} · {period(here, held)}"


def period(here: Here, held: Holding | Remit) -> str:
    """From when until when, both inclusive."""
    if held.valid_to is None:
        return here._("{since} 起", since=held.valid_from)
    return here._("{since} 至 {until}", since=held.valid_from, until=held.valid_to)


def _pieces(here: Here, change: Change, ended: list[Holding | Remit]) -> Iterator[Piece]:
    _, names, data = here._, here.names, change.data
    if change.kind in (e.ENROLLED, e.ESTABLISHED):
        yield Piece(change.texts.get("name") or _("（内容已清除）"), True)
        yield Piece(data["id"])
    elif change.kind in (e.APPOINTED, e.DELEGATED):
        yield Piece(names.who(data["person"], data.get("principal")), True)
        yield from _post(here, data["post"], data["unit"])
        yield Piece(_when(here, data))
    elif change.kind == e.ASSIGNED:
        yield Piece(names.unit(data["unit"]), True)
        yield Piece(names.category(data["category"]))
        for level, label in (("leader", _("分管领导")), ("officer", _("具体责任人"))):
            if level in data:
                yield Piece(label)
                yield Piece(names.person(data[level]), True)
        yield Piece(_when(here, data))
    elif change.kind == e.RELIEVED:
        for held in ended:
            if isinstance(held, Remit):
                yield Piece(names.unit(held.unit), True)
                yield Piece(names.category(held.category))
            else:
                yield Piece(names.who(held.person, held.principal), True)
                yield from _post(here, held.post, held.unit)
        yield Piece(_("最后一天 {day}", day=data["last_day"]))


def _post(here: Here, post: str, unit: str) -> Iterator[Piece]:
    yield Piece(here.names.post(post))
    yield Piece(here.names.unit(unit), True)


def _when(here: Here, data: dict[str, Any]) -> str:
    if "to" not in data:
        return here._("{since} 起", since=data["from"])
    return here._("{since} 至 {until}", since=data["from"], until=data["to"])


def _ended(data: dict[str, Any], known: Organisation) -> list[Holding | Remit]:
    """What a relief ended: the one that was meant first, then what rested on it."""
    named = set(data.get("holdings", ()))
    every: list[Holding | Remit] = [*known.holdings, *known.remits]
    return [held for held in every if held.position in named]
