"""What a verification found, and the report it makes of it."""

from __future__ import annotations

from typing import Any, NamedTuple

from publication_flow.wording import say

LISTED = 1_000  # findings kept; a ledger with more is broken all the same


class Finding(NamedTuple):
    """One contradiction. `detail` names columns, ids and digests, never typed text."""

    agency: str
    position: int | None
    matter: str | None
    code: str
    detail: str

    def sentence(self, lang: str = "zh") -> str:
        """Where and what, for a person."""
        return say(self.code, lang, self._asdict())


class Report(NamedTuple):
    """The outcome of `verify`.

    `root` is the hex of the Merkle root over the bytes as they are stored (RFC 6962); `erased`
    counts the parts that events erased and that are gone, which is no finding.
    """

    ok: bool
    agency: str
    events: int
    root: str
    findings: tuple[Finding, ...]
    erased: int

    def as_dict(self) -> dict[str, Any]:
        """For `--json`."""
        return {**self._asdict(), "findings": [f._asdict() for f in self.findings]}

    def sentence(self, lang: str = "zh") -> str:
        """One sentence when all is well, else one more line for each finding."""
        facts = {**self._asdict(), "erased": self.erased or None, "count": len(self.findings)}
        if self.ok:
            return say("verify-ok", lang, facts)
        lines = [f"  - {finding.sentence(lang)}" for finding in self.findings]
        return "\n".join([say("verify-broken", lang, facts), *lines])


class Findings:
    """Findings as they come up, in bounded memory."""

    def __init__(self, agency: str) -> None:
        self.agency = agency
        self.listed: list[Finding] = []
        self.left_out = 0

    def add(
        self, code: str, detail: object = "", *, position: Any = None, matter: Any = None
    ) -> None:
        """Note one. Whatever was read from a tampered row becomes text that can be printed."""
        if len(self.listed) == LISTED:
            self.left_out += 1
            return
        place = position if type(position) is int else None
        name = printable(matter) if matter is not None else None
        self.listed.append(Finding(self.agency, place, name, code, printable(detail)))

    def all(self) -> tuple[Finding, ...]:
        if not self.left_out:
            return tuple(self.listed)
        more = Finding(self.agency, None, None, "findings-more", f"+{self.left_out}")
        return (*self.listed, more)


def printable(value: object) -> str:
    """Text that any terminal and any JSON takes, even from bytes that are not UTF-8."""
    return str(value).encode("utf-8", "backslashreplace").decode()
