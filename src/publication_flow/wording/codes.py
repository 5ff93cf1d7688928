"""All sentences by code: the families put together. A sentence is a pair (zh, en)."""

from __future__ import annotations

from publication_flow.wording import (
    denied,
    inputs,
    ledger,
    policy,
    policy_course,
    policy_names,
    rehearsal,
    verification,
)

SENTENCES: dict[str, tuple[str, str]] = {
    **inputs.SENTENCES,
    **denied.SENTENCES,
    **ledger.SENTENCES,
    **policy.SENTENCES,
    **policy_names.SENTENCES,
    **policy_course.SENTENCES,
    **rehearsal.SENTENCES,
    **verification.SENTENCES,
}
