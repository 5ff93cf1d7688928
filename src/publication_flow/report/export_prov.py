"""Events as W3C PROV-JSON (Member Submission of 24 April 2013; PROV-DM, Recommendation 2013).

An event is an *activity*; what its stream is after it is an *entity* that it generated, from the
one before it; persons are *agents*, associated in their post, and a deputy acted on behalf of the
principal. Each section goes over the events once more, so that memory is bounded however many
there are; names stand in no entity, and what was typed stands nowhere.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator

from publication_flow.matter import canonical
from publication_flow.matter.events import Event

Entry = tuple[str, dict[str, object]]
_TYPE = "prov:type"


def prov_json(
    agency: str, names: dict[str, str], events: Callable[[], Iterable[Event]]
) -> Iterator[bytes]:
    """The document, some bytes at a time. `names` are persons' names by id; `events` gives the
    events anew at each call, once for each section."""
    urn = f"urn:publication-flow:{agency}"
    prefixes = {name: f"{urn}:{name}:" for name in ("state", "event", "person")}
    yield b'{"prefix":' + canonical.encode({**prefixes, "flow": "urn:publication-flow:"})
    sections: dict[str, Callable[[Event], Iterator[Entry]]] = {
        "activity": _activity, "entity": _entity, "agent": _Agents(names),
        "wasGeneratedBy": _generated, "used": _used, "wasAssociatedWith": _associated,
        "actedOnBehalfOf": _behalf, "wasDerivedFrom": _derived,
    }  # fmt: skip
    for name, told in sections.items():
        first = True
        for event in events():
            for key, value in told(event):
                begin = f',\n"{name}":{{\n' if first else ",\n"
                first = False
                yield (begin + json.dumps(key) + ":").encode() + canonical.encode(value)
        if not first:
            yield b"}"
    yield b"}\n"


def _state(event: Event, version: int) -> str:
    return f"state:{event.stream}/{version}"


def _activity(event: Event) -> Iterator[Entry]:
    value: dict[str, object] = {
        "prov:startTime": event.recorded_at,
        "prov:endTime": event.recorded_at,
        _TYPE: event.data.get("action", event.kind),
        "flow:occurred_on": event.occurred_on,
    }
    for name, found in (("policy", event.policy), ("entered_by", event.entered_by)):
        if found is not None:
            value[f"flow:{name}"] = found
    yield f"event:{event.position}", value


def _entity(event: Event) -> Iterator[Entry]:
    value: dict[str, object] = {_TYPE: event.data.get("kind", event.stream)}
    for name, key in (("content", "digest"), ("stage", "to")):
        if key in event.data:
            value[f"flow:{name}"] = event.data[key]
    yield _state(event, event.version), value


class _Agents:
    """Every person once: as many as the agency has, not as many as there are events."""

    def __init__(self, names: dict[str, str]) -> None:
        self.names = names
        self.told: set[str] = set()

    def __call__(self, event: Event) -> Iterator[Entry]:
        for person in (event.person, event.on_behalf_of):
            if person is not None and person not in self.told:
                self.told.add(person)
                kind = {"$": "prov:Person", "type": "prov:QUALIFIED_NAME"}
                label = self.names.get(person, person)
                yield f"person:{person}", {_TYPE: kind, "prov:label": label}


def _generated(event: Event) -> Iterator[Entry]:
    yield (
        f"_:g{event.position}",
        {
            "prov:entity": _state(event, event.version),
            "prov:activity": f"event:{event.position}",
            "prov:time": event.recorded_at,
        },
    )


def _used(event: Event) -> Iterator[Entry]:
    if event.version > 1:
        yield (
            f"_:u{event.position}",
            {
                "prov:activity": f"event:{event.position}",
                "prov:entity": _state(event, event.version - 1),
            },
        )


def _derived(event: Event) -> Iterator[Entry]:
    if event.version > 1:
        yield (
            f"_:d{event.position}",
            {
                "prov:generatedEntity": _state(event, event.version),
                "prov:usedEntity": _state(event, event.version - 1),
            },
        )


def _associated(event: Event) -> Iterator[Entry]:
    value: dict[str, object] = {
        "prov:activity": f"event:{event.position}",
        "prov:agent": f"person:{event.person}",
    }
    if event.post is not None:
        value["prov:role"] = f"{event.post}@{event.unit}" if event.unit else event.post
    yield f"_:a{event.position}", value


def _behalf(event: Event) -> Iterator[Entry]:
    if event.on_behalf_of is not None:
        yield (
            f"_:b{event.position}",
            {
                "prov:delegate": f"person:{event.person}",
                "prov:responsible": f"person:{event.on_behalf_of}",
                "prov:activity": f"event:{event.position}",
            },
        )
