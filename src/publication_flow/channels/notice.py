"""A notice: one person is told of one thing."""

from __future__ import annotations

from typing import Any, NamedTuple

from publication_flow.policy.model import Label
from publication_flow.projections.item import plain
from publication_flow.wording import notices as wording

KINDS = (
    "waits", "returned", "taken-back", "ended", "amended", "published", "withdrawn", "suspended",
    "restored", "urged", "due", "overdue",
)  # fmt: skip


class Notice(NamedTuple):
    """What the host delivers, by whatever way it has.

    `recipient` is a person's id, `name` their name; `matter` the number, `title` None when it was
    erased. `position` is the event it is about (of a reminder: the matter's last), `day` the day
    that event occurred on (of a reminder: the day it was asked for). `key` is the same whenever
    this notice is made again. `facts` are plain data; a label in them is `{"zh": …, "en": …}`,
    with `id` where the policy has one.
    """

    kind: str
    recipient: str
    name: str
    matter: str
    title: str | None
    agency: str
    position: int
    day: str
    key: str
    facts: dict[str, Any]

    def sentence(self, lang: str = "zh") -> str:
        """The notice in words, on one line. `lang`: zh or en."""
        known = {"title": self.title, "matter": self.matter, "day": self.day}
        return wording.tell(self.kind, lang, {**self.facts, **known})

    def as_dict(self, lang: str = "zh") -> dict[str, Any]:
        """For JSON: every field, and the sentence."""
        found: dict[str, Any] = plain(self)
        return {**found, "sentence": self.sentence(lang)}


def label(of: str, text: Label | None) -> dict[str, str]:
    """A label of the policy as a fact; an id the policy no longer has stands for itself."""
    if text is None:
        return {"id": of, "zh": of, "en": of}
    return {"id": of, "zh": text.zh, "en": text.en}
