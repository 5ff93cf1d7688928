"""All sentences by code: the families put together. A sentence is a pair (zh, en)."""

from __future__ import annotations

from publication_flow.wording import (
    api,
    denied,
    history,
    inputs,
    ledger,
    policy,
    policy_course,
    policy_names,
    rehearsal,
    verification,
    web,
)

SENTENCES: dict[str, tuple[str, str]] = {
    **api.SENTENCES,
    **inputs.SENTENCES,
    **denied.SENTENCES,
    **history.SENTENCES,
    **ledger.SENTENCES,
    **policy.SENTENCES,
    **policy_names.SENTENCES,
    **policy_course.SENTENCES,
    **rehearsal.SENTENCES,
    **verification.SENTENCES,
    **web.SENTENCES,
}
