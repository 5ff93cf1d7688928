"""One tree of errors. Each carries a code and the facts; the sentence is made from them on demand.

"Not allowed" (`Denied`), "somebody was faster" (`Conflict`) and "not now" (`Busy`) are three
different things, because what a person should do next differs.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from publication_flow.wording import say

if TYPE_CHECKING:
    from publication_flow.policy.verdict import Verdict


class FlowError(Exception):
    """The root. `code` is stable, `facts` fill the sentence, `exit_code` is the CLI's answer."""

    exit_code = 2

    def __init__(self, code: str, **facts: Any) -> None:
        super().__init__(code)
        self.code = code
        self.facts = facts
        self.words: Callable[[str], Mapping[str, Any]] | None = None  # the facts for a sentence

    def sentence(self, lang: str = "zh") -> str:
        """One sentence for a person: what is wrong, where, and what to do. `lang`: zh or en."""
        return say(self.code, lang, self.facts if self.words is None else self.words(lang))

    def __str__(self) -> str:
        return self.sentence("zh")


class Denied(FlowError):
    """A rule of the policy said no. `verdict` holds every failing rule, its facts and its law."""

    exit_code = 1

    def __init__(self, verdict: Verdict) -> None:
        super().__init__("denied", action=verdict.action, person=verdict.person)
        self.verdict = verdict

    @property
    def codes(self) -> tuple[str, ...]:
        """The codes of all rules that failed, in the order the policy lists them."""
        return tuple(failure.code for failure in self.verdict.failures)

    def sentence(self, lang: str = "zh") -> str:
        return self.verdict.sentence(lang)


class NotFound(FlowError):
    """The matter, person, agency, post or policy named does not exist (or may not be seen)."""


class BadInput(FlowError):
    """What was typed cannot be taken: which field, which limit, what to do instead."""


class BadPolicy(FlowError):
    """A policy file has mistakes. `mistakes` lists all of them, each with its place."""

    def __init__(self, mistakes: list[dict[str, Any]], source: str = "") -> None:
        super().__init__("bad-policy", count=len(mistakes), source=source)
        self.mistakes = mistakes

    def sentence(self, lang: str = "zh") -> str:
        lines = [say(m["code"], lang, m) for m in self.mistakes]
        return "\n".join([super().sentence(lang), *(f"  - {line}" for line in lines)])


class Conflict(FlowError):
    """Somebody was faster, or a command id came again with another body."""

    exit_code = 3


class Busy(FlowError):
    """The database is locked or a transaction must be run again by whoever began it."""

    exit_code = 3


class BrokenLedger(FlowError):
    """Stored facts contradict their hashes, order or each other."""

    exit_code = 4


class WrongEnvironment(FlowError):
    """Not our database, read-only, unreachable, an older schema, a clock that went backwards."""

    exit_code = 5
