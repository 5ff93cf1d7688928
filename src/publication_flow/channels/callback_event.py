"""A matter's news as a CloudEvent 1.0 (JSON format): what the public may read, and nothing else.

The bytes are canonical JSON (RFC 8785), so that the same news is the same bytes and the same
digest whenever it is sent. The `id` is the idempotency key: one cause, one channel, one id.
"""

from __future__ import annotations

import hashlib
from typing import Any, NamedTuple

from publication_flow.matter import canonical
from publication_flow.projections.exposed import Exposed

PREFIX = "publication-flow.item."
MEDIA = "application/cloudevents+json; charset=utf-8"
_DOWN = {"suspended": "suspended", "withdrawn": "withdrawn"}


class Message(NamedTuple):
    """One event ready to be sent. `type` is published, corrected, restored, suspended, withdrawn
    or removed (from this channel alone), after `PREFIX`."""

    id: str
    type: str
    body: bytes

    @property
    def digest(self) -> str:
        """SHA-256 of the body in hex: the proof that is recorded."""
        return hashlib.sha256(self.body).hexdigest()


def message(agency: str, channel: str, cause: int, effect: str | None, shown: Exposed) -> Message:
    """The news of a matter. `cause` is the position of the event that led to it, `effect` the
    last effect on the matter."""
    if shown.public:
        corrected = effect == "publish" and (shown.version or 1) > 1
        named = "corrected" if corrected else "restored" if effect == "restore" else "published"
        data = _public(shown)
    else:
        # Of what was taken down no text leaves the house, not even its title.
        named = _DOWN.get(shown.state, "withdrawn")
        data = {"taken_down_on": shown.taken_down_on, "reason": shown.reason}
    return _message(agency, channel, cause, named, shown, data)


def removal(agency: str, channel: str, cause: int, number: str, index: str | None) -> Message:
    """A matter that is public still, but not on this channel any more."""
    return _message(agency, channel, cause, "removed", Exposed(number, "removed", index), {})


def _message(
    agency: str, channel: str, cause: int, named: str, shown: Exposed, data: dict[str, Any]
) -> Message:
    event_id = f"{channel}/{shown.number}/{cause}"
    told = {
        "number": shown.number,
        "index_number": shown.index_number,
        "state": shown.state,
        "channel": channel,
        **data,
    }
    event = {
        "specversion": "1.0",
        "id": event_id,
        "source": agency,
        "type": PREFIX + named,
        "subject": shown.known_as,
        "time": shown.updated_at,
        "datacontenttype": "application/json",
        "data": _without_gaps(told),
    }
    return Message(event_id, PREFIX + named, canonical.encode(_without_gaps(event)))


def _public(shown: Exposed) -> dict[str, Any]:
    return {
        "title": shown.title,
        "summary": shown.summary,
        "body": shown.body,
        "category": shown.category,
        "category_label": shown.category_label,
        "document_number": shown.document_number,
        "formed_on": shown.formed_on,
        "published_on": shown.published_on,
        "first_on": shown.first_on,
        "unit": shown.unit_name,
        "publisher": shown.publisher,
        "version": shown.version,
        "listed": shown.listed,
        "bases": [law["zh"] for law in shown.bases],
        "corrections": list(shown.corrections),
        "attachments": [
            _without_gaps({"name": file.name, "media": file.media, "size": file.size})
            for file in shown.attachments
            if file.read is not None
        ],
        "supersedes": [one.number for one in shown.supersedes],
        "superseded_by": [one.number for one in shown.superseded_by],
    }


def _without_gaps(data: dict[str, Any]) -> dict[str, Any]:
    """CloudEvents has no empty attributes: what is not known is left out."""
    return {key: value for key, value in data.items() if value is not None}
