"""The answer to may, why and why not, as data; words are made from it on demand."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from publication_flow.matter.authority import Capacity, Organisation
from publication_flow.wording import say

if TYPE_CHECKING:
    from publication_flow.policy.model import Policy

_NO_NAMES: Mapping[str, str] = {}


class Failure(NamedTuple):
    """One rule that said no: its stable code, its facts, the legal bases in force that day."""

    code: str
    facts: dict[str, Any]
    basis: tuple[str, ...] = ()
    rule: str = ""


class Verdict(NamedTuple):
    """`allowed`, or every failing rule and who could act instead."""

    action: str
    person: str
    matter: str | None
    allowed: bool
    failures: tuple[Failure, ...] = ()
    capacity: Capacity | None = None
    source: str = ""
    dest: str = ""
    slot: int = 0
    completes: bool = True
    entry: int = 0  # which of the policy's action entries decided
    who: tuple[Capacity, ...] = ()
    policy: Policy | None = None
    kind: str = ""
    names: Mapping[str, str] = _NO_NAMES
    units: Mapping[str, str] = _NO_NAMES
    organisation: Organisation | None = None  # whole, when somebody is to be told who could act
    day: str = ""

    # Puts a verdict into words (`explain`), handed in so that the facts need not know the words.
    words: Callable[[Verdict, str], str] | None = None

    def sentence(self, lang: str = "zh") -> str:
        """The verdict in a sentence or more, for the person who asked."""
        if self.words is None:
            return ", ".join(failure.code for failure in self.failures)
        return self.words(self, lang)

    def as_dict(self, lang: str = "zh") -> dict[str, Any]:
        """For `--json` and the API: facts first, words beside them."""
        return {
            "action": self.action,
            "person": self.person,
            "matter": self.matter,
            "allowed": self.allowed,
            "from": self.source or None,
            "to": self.dest or None,
            "post": self.capacity.post if self.capacity else None,
            "on_behalf_of": self.capacity.on_behalf_of if self.capacity else None,
            "failures": [
                {"code": f.code, "rule": f.rule, "facts": f.facts, "basis": list(f.basis)}
                for f in self.failures
            ],
            "who": [c._asdict() for c in self.who],
            "sentence": self.sentence(lang),
        }


def failure_words(failure: Failure, lang: str, facts: Mapping[str, Any]) -> str:
    """The sentence of one failing rule, its facts already turned into labels."""
    return say(f"denied.{failure.code}", lang, facts)
