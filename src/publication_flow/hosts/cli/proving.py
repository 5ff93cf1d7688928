"""Evidence made here and now: the clauses of a pack and of the office's own folders are run.

Needs the extra `specs`; importing this raises `ImportError` without it.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from importlib import metadata
from pathlib import Path
from typing import Any

from publication_flow.engine import evidence
from publication_flow.errors import BadInput
from publication_flow.policy import packs
from publication_flow.policy.rulebook import Rulebook
from publication_flow.testing.runner import ClauseResult, run_clauses

VOCABULARY = "1"


def evidence_of(book: Rulebook, folders: Sequence[str]) -> bytes | None:
    """The evidence document for a policy: the clauses of the shipped pack it was made from (its
    id says which), and all feature files in the folders. None where there are no clauses."""
    shipped = packs.clauses(book.policy.id) if book.policy.id in packs.names() else []
    features = [(name, data) for name, data in shipped]
    for folder in folders:
        if not Path(folder).is_dir():
            raise BadInput("file-unusable", file=folder, detail="")
        own = sorted(Path(folder).rglob("*.feature"))
        features += [(str(path.relative_to(folder)), path.read_bytes()) for path in own]
    if not features:
        return None
    results = run_clauses(book.data, features)
    return evidence.compose(
        book,
        [_result(one) for one in results],
        {name: data.decode("utf-8-sig") for name, data in features},
        vocabulary=VOCABULARY,
        tool=metadata.version("publication-flow"),
        checked_at=datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
    )


def _result(one: ClauseResult) -> dict[str, Any]:
    return {
        "id": one.clause,
        "title": one.title,
        "level": one.level,
        "status": one.status,
        "basis": list(one.basis),
    }
