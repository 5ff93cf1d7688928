"""A policy checked: the clauses of its pack and the office's own, with the waivers applied."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import datetime
from importlib.metadata import version
from typing import Any, Final, NamedTuple, TypeAlias

from publication_flow.engine import clock as clocks
from publication_flow.engine import evidence
from publication_flow.policy.rulebook import Rulebook, rulebook
from publication_flow.testing.runner import ClauseResult, Clauses, Status
from publication_flow.testing.vocabulary import VOCABULARY
from publication_flow.testing.waivers import Waiver

ZONE: Final = "Asia/Shanghai"
STATUSES: Final[dict[Status, tuple[str, str]]] = {
    "holds": ("成立", "holds"),
    "broken": ("不成立", "broken"),
    "error": ("无法执行", "cannot run"),
    "waived": ("已豁免", "waived"),
    "not-applicable": ("不适用", "not applicable"),
}
LEVELS: Final = {"mandatory": ("强制性", "mandatory"), "advisory": ("建议性", "advisory")}
Note: TypeAlias = tuple[str, str]
_NOTES: Final[dict[str, Note]] = {
    "expired": (
        "条款“{clause}”的豁免（第 {line} 行）已于 {expires} 到期；请删去豁免，或重新报批",
        "the waiver of “{clause}” (line {line}) expired on {expires}: strike it or have it renewed",
    ),
    "idle": (
        "条款“{clause}”不需要豁免（第 {line} 行），可以删去",
        "clause “{clause}” needs no waiver (line {line}): strike it",
    ),
}


class Checked(NamedTuple):
    """What came of a check. `files` are the feature files' texts by name; `notes` say what is
    wrong with waivers (zh, en); `lapsed` whether one has run out."""

    book: Rulebook
    results: tuple[ClauseResult, ...]
    files: dict[str, str]
    notes: tuple[Note, ...]
    lapsed: bool
    checked_at: str

    @property
    def passed(self) -> bool:
        """No mandatory clause is broken or cannot run, and no waiver has run out."""
        return not self.lapsed and not any(result.fails for result in self.results)

    @property
    def counts(self) -> dict[Status, int]:
        """How many clauses there are of each status, in the order of `STATUSES`."""
        found = Counter(result.status for result in self.results)
        return {status: found[status] for status in STATUSES}

    @property
    def day(self) -> str:
        """The day of the check where the office is."""
        return clocks.local_day(self.checked_at, ZONE)


def check(
    policy: bytes,
    clauses: Clauses,
    features: Sequence[tuple[str, bytes]],
    waivers: Iterable[Waiver] = (),
    *,
    now: datetime,
) -> Checked:
    """Run clauses, parsed from `features`, against a policy. `BadPolicy` if it cannot be read.

    `now` is an instant with a zone; the day in the office's zone decides which waivers count.
    """
    at = clocks.instant(now)
    day = datetime.fromisoformat(clocks.local_day(at, ZONE)).date()
    notes: list[Note] = []
    results = {result.clause: result for result in clauses.run(policy)}
    lapsed = False
    for waiver in waivers:
        result = results[waiver.clause]
        if waiver.expired(day):
            lapsed = True
            notes.append(_note("expired", waiver))
        elif result.status in ("broken", "error"):
            results[waiver.clause] = result._replace(status="waived", waiver=waiver)
        else:
            notes.append(_note("idle", waiver))
    files = {name: data.decode("utf-8-sig") for name, data in features}
    return Checked(
        rulebook(policy), tuple(results.values()), files, tuple(notes), lapsed, at
    )  # fmt: skip


def _note(code: str, waiver: Waiver) -> Note:
    zh, en = (sentence.format(**waiver._asdict()) for sentence in _NOTES[code])
    return zh, en


def document(checked: Checked) -> bytes:
    """The evidence document of a check, as an adoption takes it (`engine.evidence`), in JSON.

    Beyond what an adoption reads it tells of each clause where it stands, how many cases ran and,
    if it broke, the trace; and of the whole `passed`, `counts` and `notes`. A clause that cannot
    run counts as broken there, with `runs` false.
    """
    results = [_row(result, checked.book) for result in checked.results]
    return evidence.compose(
        checked.book, results, checked.files, vocabulary=VOCABULARY,
        tool=f"publication-flow {version('publication-flow')}", checked_at=checked.checked_at,
    )  # fmt: skip


def as_dict(checked: Checked) -> dict[str, Any]:
    """`document`, with the verdict on the whole in front of it."""
    notes = [{"zh": zh, "en": en} for zh, en in checked.notes]
    head = {"passed": checked.passed, "counts": checked.counts, "notes": notes}
    return {**head, **json.loads(document(checked))}


def _row(result: ClauseResult, book: Rulebook) -> dict[str, Any]:
    row: dict[str, Any] = {
        "id": result.clause,
        "title": result.title,
        "level": result.level,
        "status": "broken" if result.status == "error" else result.status,
        "source": "；".join(basis_of(result, book, "zh")),
        "runs": result.status != "error",
        "file": result.file,
        "line": result.line,
        "cases": result.cases,
    }
    if result.trace is not None:
        row["trace"] = result.trace._asdict()
    if result.waiver is not None:
        until = result.waiver.expires.isoformat()
        row["waiver"] = {
            "reason": result.waiver.reason, "approver": result.waiver.approver, "until": until,
        }  # fmt: skip
    return row


def basis_of(result: ClauseResult, book: Rulebook, lang: str) -> list[str]:
    """What a clause states: bases of the policy in its words, others by their ids."""
    known = book.policy.basis
    return [
        (known[b].en if lang == "en" else known[b].zh) if b in known else b for b in result.basis
    ]
