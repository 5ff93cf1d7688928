"""Whether a command that comes again is the same: compared with the stored salts."""

from __future__ import annotations

import sys
from typing import Any

from sqlalchemy import Connection

from publication_flow.ledger import texts
from publication_flow.matter.content import Part, clean
from publication_flow.matter.events import Event
from publication_flow.policy.decide import Command


def same_command(
    connection: Connection, event: Event, matter: str | None, command: Command
) -> bool:
    """True when the event is what this command led to the first time.

    The ledger holds no typed text, so texts are compared with the parts in the contents store; a
    part erased since cannot be compared and counts as the same.
    """
    data = event.data
    named = {
        "action": command.action == data["action"],
        "person": command.person == event.person,
        "matter": matter is None or matter == event.stream,
        "opened": (matter is None) == (data.get("from") is None),
        "day": command.occurred_on is None or str(command.occurred_on) == event.occurred_on,
        "entered_by": command.entered_by == event.entered_by,
        "to": command.to is None or command.to == data["to"],
        "reference": matter is not None or command.external_ref == data.get("external_ref"),
    }
    if not all(named.values()):
        return False
    wanted: list[tuple[str | None, Any]] = [
        (data.get("texts", {}).get("opinion"), command.opinion),
        (data.get("texts", {}).get("reason"), command.reason),
    ]
    manifest = data.get("content", {"fields": {}, "parts": {}, "attachments": []})
    if matter is None:  # an opening carries just what was typed; later contents build on others
        typed = manifest["parts"].keys() | ({"attachments"} if manifest["attachments"] else set())
        if not typed <= {name for name, value in command.values.items() if value}:
            return False
    for name, value in command.values.items():
        if name in manifest["parts"]:
            wanted.append((manifest["parts"][name], value))
        elif name == "attachments":
            pairs = [(a["name"], a["data"]) for a in manifest["attachments"]]
            if len(pairs) != len(value):
                return False
            for (name_digest, data_digest), item in zip(pairs, value, strict=True):
                wanted += [(name_digest, item[0]), (data_digest, bytes(item[1]))]
        elif str(value) != str(manifest["fields"].get(name, data.get("fields", {}).get(name))):
            return False
    stored = texts.parts(connection, event.agency, [digest for digest, _ in wanted])
    return all(_same(digest, value, stored) for digest, value in wanted)


def _same(digest: str | None, value: Any, stored: dict[str, Part]) -> bool:
    if digest is None:
        return not (value.strip() if isinstance(value, str) else value)
    part = stored.get(digest)
    if part is None:
        return True
    if isinstance(value, bytes):
        return value == part.data
    return clean("", value or "", sys.maxsize) == part.data.decode()
