"""What an act shows on the channels and takes off them, and what proves it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Any, NamedTuple

from publication_flow.errors import BadInput
from publication_flow.matter.content import Content, Part, clean, make_part
from publication_flow.matter.state import Matter
from publication_flow.policy.model import Policy

ADDRESS_LIMIT = 500  # characters of where something was posted
DIGEST = re.compile(r"[0-9a-f]{64}")


class Proof(NamedTuple):
    """What shows that something was posted or taken off: the address it was served at, the SHA-256
    of what was served, a photo of a board."""

    address: str | None = None
    served: str | None = None
    photo: bytes | None = None


def channels_of(
    effect: str,
    matter: Matter | None,
    asked: object,
    policy: Policy,
    content: Content | None,
) -> dict[str, list[str]]:
    """The channels an effect posts to and takes off at once; those by hand are recorded by hand.

    Taking down takes off whatever is posted, and a publication under another category leaves
    the channels of the old one: what a round under way proposes says nothing about either.
    """
    posted = _at_once(matter.posted if matter is not None else (), policy)
    if effect in ("suspend", "withdraw"):
        return {"removed": posted}
    of = content or (matter.content if matter is not None else None)
    if effect == "restore" and matter is not None and matter.public is not None:
        of = matter.public.content
    category = of.fields["category"] if of is not None else ""
    now = _at_once(named_channels(asked, policy) or policy.categories[category].channels, policy)
    gone = [c for c in posted if c not in now]
    return {"channels": now} | ({"removed": gone} if gone else {})


def _at_once(channels: Iterable[str], policy: Policy) -> list[str]:
    return sorted(c for c in channels if policy.channels[c].posting == "at-once")


def named_channels(asked: object, policy: Policy) -> tuple[str, ...]:
    """The channels somebody named, each once; `BadInput` for one the policy has not."""
    named: Any = asked or ()
    for channel in named if isinstance(named, (tuple, list)) else [named]:
        if str(channel) != channel or channel not in policy.channels:
            known = list(policy.channels)
            raise BadInput("unknown-channel", field="channels", value=channel, known=known)
    return tuple(dict.fromkeys(named))


def proved(
    proof: Proof, policy: Policy, salt: Callable[[], bytes], data: dict[str, Any],
    texts: dict[str, str],
) -> list[Part]:  # fmt: skip
    """The proof of a posting in the event and, where somebody's words or a picture, beside it."""
    parts: list[Part] = []
    if proof.address is not None:
        address = clean("address", proof.address, ADDRESS_LIMIT, lines=False)
        parts.append(make_part(address.encode(), salt()))
        texts["address"] = parts[-1].digest
    if proof.served is not None:
        if not DIGEST.fullmatch(str(proof.served)):
            raise BadInput("not-a-digest", field="served", value=proof.served)
        data["served"] = proof.served
    if proof.photo is not None:
        if not isinstance(proof.photo, bytes):
            raise BadInput("not-a-file", field="photo")
        parts.append(a_file("photo", proof.photo, policy, salt))
        data["photo"] = parts[-1].digest
    return parts


def a_file(field: str, data: bytes, policy: Policy, salt: Callable[[], bytes]) -> Part:
    """A picture or a scan as a part of its own, within the policy's limit."""
    limit = policy.limits.attachment_bytes
    if len(data) > limit:
        raise BadInput("file-large", field=field, file="", size=len(data), limit=limit)
    return make_part(data, salt())
