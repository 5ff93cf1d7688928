"""Whether a command that comes again is the same: compared with the stored salts."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection

from publication_flow.errors import BadInput
from publication_flow.ledger import texts
from publication_flow.matter.content import Part, clean
from publication_flow.matter.events import IMPORTED, POSTED, Event
from publication_flow.policy.decide import Command
from publication_flow.policy.entry import typed_date
from publication_flow.policy.posting import Proof


def same_command(
    connection: Connection, event: Event, matter: str | None, command: Command
) -> bool:
    """True when the event is what this command led to the first time.

    The ledger holds no typed text, so texts are compared with the parts in the contents store; a
    part erased since cannot be compared and counts as the same.
    """
    data, proof = event.data, command.proof or Proof()
    named = {
        "action": command.action == data["action"],
        "person": command.person == event.person,
        "matter": matter is None or matter == event.stream,
        "opened": (matter is None) == (data.get("from") is None),
        "day": command.occurred_on is None or _alike(command.occurred_on, event.occurred_on),
        "entered_by": command.entered_by == event.entered_by,
        "mode": event.kind == IMPORTED or command.mode == data.get("mode", "system"),
        "post": command.post is None or command.post == event.post,
        "channels": _posted_alike(event, command),
        "to": command.to is None or command.to == data["to"],
        "reference": matter is not None or command.external_ref == data.get("external_ref"),
        "kind": matter is not None or command.kind == data.get("kind"),
        "served": proof.served == data.get("served"),
        "content": matter is not None or _whole(event, command.values),
    }
    if not all(named.values()):
        return False
    wanted: list[tuple[str | None, Any]] = [
        (data.get("texts", {}).get("opinion"), command.opinion),
        (data.get("texts", {}).get("reason"), command.reason),
        (data.get("scan"), command.scan),
        (data.get("photo"), proof.photo),
        (data.get("texts", {}).get("address"), proof.address),
    ]
    manifest = data.get("content", {"fields": {}, "parts": {}, "attachments": []})
    for name, value in command.values.items():
        if name in manifest["parts"]:
            wanted.append((manifest["parts"][name], value))
        elif name == "attachments":
            kept, given = manifest["attachments"], value or ()
            if len(kept) != len(given):
                return False
            for file, item in zip(kept, given, strict=True):
                wanted += [(file["name"], item[0]), (file["data"], bytes(memoryview(item[1])))]
        elif name not in manifest["fields"] and name not in data.get("fields", {}):
            wanted.append((None, value))  # an emptied part leaves nothing behind
        elif not _alike(value, manifest["fields"].get(name, data.get("fields", {}).get(name))):
            return False
    stored = texts.parts(connection, event.agency, [digest for digest, _ in wanted])
    return all(_same(digest, value, stored) for digest, value in wanted)


def _whole(event: Event, values: Mapping[str, Any]) -> bool:
    """Whether what opened a matter holds nothing but what was typed and the day as a default.

    Later contents build on earlier ones, so of them this cannot be told.
    """
    content = event.data["content"]
    typed = {name for name, value in values.items() if value}
    if content["attachments"] and "attachments" not in typed:
        return False
    own = {name for name, value in content["fields"].items() if value != event.occurred_on}
    return bool(content["parts"].keys() | own <= typed)


def _posted_alike(event: Event, command: Command) -> bool:
    """Whether the channels are the same; a publication keeps only those posted to at once."""
    named = set(command.channels or ())
    if event.kind == POSTED:
        return named == set(event.data.get("channels") or event.data.get("removed") or ())
    return not named or named >= set(event.data.get("channels") or ())


def _alike(value: Any, stored: Any) -> bool:
    """Whether a value is the stored one; a day may be spelt in any way."""
    if str(value) == str(stored):
        return True
    try:
        return bool(typed_date("", value) == stored)
    except BadInput:
        return False


def _same(digest: str | None, value: Any, stored: dict[str, Part]) -> bool:
    if digest is None:
        return not (clean("", value, sys.maxsize) if isinstance(value, str) else value)
    part = stored.get(digest)
    if part is None:
        return True
    if isinstance(value, bytes):
        return value == part.data
    return clean("", value or "", sys.maxsize) == part.data.decode()
