"""All sentences by code: the families put together. A sentence is a pair (zh, en)."""

from __future__ import annotations

from publication_flow.wording import (
    api,
    calendar,
    delivery,
    denied,
    denied_systems,
    drawing,
    folder,
    history,
    index_numbers,
    inputs,
    ledger,
    policy,
    policy_course,
    policy_fitting,
    policy_names,
    proofreading,
    rehearsal,
    screening,
    verification,
    web,
)

SENTENCES: dict[str, tuple[str, str]] = {
    **api.SENTENCES,
    **calendar.SENTENCES,
    **delivery.SENTENCES,
    **inputs.SENTENCES,
    **denied.SENTENCES,
    **denied_systems.SENTENCES,
    **drawing.SENTENCES,
    **folder.SENTENCES,
    **history.SENTENCES,
    **index_numbers.SENTENCES,
    **ledger.SENTENCES,
    **policy.SENTENCES,
    **policy_names.SENTENCES,
    **policy_course.SENTENCES,
    **policy_fitting.SENTENCES,
    **proofreading.SENTENCES,
    **rehearsal.SENTENCES,
    **screening.SENTENCES,
    **verification.SENTENCES,
    **web.SENTENCES,
}
