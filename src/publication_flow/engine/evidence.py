"""Evidence (证据): that a policy's clauses were run against its bytes, and what came of it.

It is a document like the policy itself: made by whoever runs the clauses, handed in with an
adoption, kept with the agency by its digest. The engine does not run clauses; it checks that the
document is about the very bytes that are adopted and that no mandatory clause is broken.

The document in JSON: `format`, `policy` (id, version, digest of its bytes), `clauses` (digest,
and the texts of the feature files), `vocabulary` (version of the steps), `tool` (version of the
checker), `checked_at` (UTC instant), `results`, one for each clause: `id`, `title`, `level`
(mandatory, advisory), `status` (holds, broken, waived, not-applicable), `source` and, when waived,
`waiver` (reason, approver, until). What else a checker tells is not kept.
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any, Literal, NamedTuple

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from publication_flow.errors import BadInput
from publication_flow.matter import canonical
from publication_flow.policy.model import Day
from publication_flow.policy.rulebook import Rulebook

FORMAT: Literal["publication-flow-evidence/1"] = "publication-flow-evidence/1"
MAX_BYTES = 20_000_000
EVIDENCE, CLAUSES = "evidence", "clauses"  # kinds of kept documents
STATUSES = ("holds", "broken", "waived", "not-applicable")


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="ignore", strict=True)


class Waiver(_Frozen):
    """Why one clause need not hold, who said so, and until which day (inclusive)."""

    reason: str = Field(min_length=1)
    approver: str = Field(min_length=1)
    until: Day


class Result(_Frozen):
    """What one clause came to."""

    id: str = Field(min_length=1)
    title: str = ""
    level: Literal["mandatory", "advisory"] = "mandatory"
    status: Literal["holds", "broken", "waived", "not-applicable"]
    source: str = ""  # the articles of the law, or the documents, that it states
    waiver: Waiver | None = None


class _File(_Frozen):
    name: str
    text: str


class _Clauses(_Frozen):
    digest: str
    files: list[_File] = Field(min_length=1)


class _About(_Frozen):
    id: str
    version: str
    digest: str


class _Document(_Frozen):
    format: Literal["publication-flow-evidence/1"]
    policy: _About
    clauses: _Clauses
    vocabulary: str
    tool: str
    checked_at: str
    results: list[Result] = Field(min_length=1)


class Evidence(NamedTuple):
    """Passing evidence as it is kept: two documents, and the summary that the event carries."""

    data: bytes  # the document without the clauses' texts, in canonical form
    clauses: bytes  # the texts, as canonical JSON
    summary: dict[str, Any]  # digest, clauses (digest), counts by status, vocabulary, tool

    @property
    def documents(self) -> list[tuple[str, str, bytes]]:
        """(digest, kind, bytes) of what is kept."""
        return [
            (self.summary["digest"], EVIDENCE, self.data),
            (self.summary["clauses"], CLAUSES, self.clauses),
        ]


def compose(
    book: Rulebook,
    results: Sequence[Mapping[str, Any]],
    files: Mapping[str, str],
    *,
    vocabulary: str,
    tool: str,
    checked_at: str,
) -> bytes:
    """The evidence document of a run. `results` are the fields of `Result`; `files` maps the
    names of the feature files to their texts."""
    texts = [{"name": name, "text": files[name]} for name in sorted(files)]
    document = {
        "format": FORMAT,
        "policy": {
            "id": book.policy.id, "version": book.policy.version, "digest": book.digest,
        },
        "clauses": {"digest": _digest(_bundle(texts)), "files": texts},
        "vocabulary": vocabulary,
        "tool": tool,
        "checked_at": checked_at,
        "results": [dict(result) for result in results],
    }  # fmt: skip
    return json.dumps(document, ensure_ascii=False, indent=1).encode()


def passing(data: bytes, policy: str, today: str) -> Evidence:
    """Evidence that lets a policy (its digest) be adopted today; `BadInput` says why it does not.

    Every mandatory clause holds, is not applicable, or is waived by a waiver that still runs,
    and at least one holds. A broken advisory clause stands in the counts and hinders nothing.
    """
    document = _read(data)
    if document.policy.digest != policy:
        raise BadInput("evidence-other-policy", digest=document.policy.digest, wanted=policy)
    texts = [file.model_dump() for file in document.clauses.files]
    clauses = _bundle(texts)
    if _digest(clauses) != document.clauses.digest:
        raise BadInput("evidence-clauses-altered", digest=document.clauses.digest)
    asked = [result for result in document.results if result.level == "mandatory"]
    broken = [result.id for result in asked if result.status == "broken"]
    if broken:
        raise BadInput("evidence-broken", clauses=broken, count=len(broken))
    lapsed = [r.id for r in asked if r.status == "waived" and not _runs(r.waiver, today)]
    if lapsed:
        raise BadInput("evidence-lapsed", clauses=lapsed, today=today)
    if not any(result.status == "holds" for result in asked):
        raise BadInput("evidence-empty")
    kept = document.model_dump(mode="json", exclude={"clauses": {"files"}}, exclude_none=True)
    kept["clauses"]["files"] = [file.name for file in document.clauses.files]
    kept_bytes = canonical.encode(kept)
    counts: Counter[str] = Counter(result.status for result in document.results)
    summary = {
        "digest": _digest(kept_bytes),
        "clauses": document.clauses.digest,
        "counts": {status: counts[status] for status in STATUSES},
        "vocabulary": document.vocabulary,
        "tool": document.tool,
    }
    return Evidence(kept_bytes, clauses, summary)


def _read(data: bytes) -> _Document:
    if len(data) > MAX_BYTES:
        raise BadInput("evidence-unreadable", detail=f"{len(data)} > {MAX_BYTES} bytes")
    try:
        return _Document.model_validate_json(data)
    except ValidationError as error:
        first = error.errors(include_url=False, include_context=False, include_input=False)[0]
        place = ".".join(str(part) for part in first["loc"])
        raise BadInput("evidence-unreadable", detail=f"{place} {first['msg']}".strip()) from None


def _runs(waiver: Waiver | None, today: str) -> bool:
    return waiver is not None and today <= waiver.until


def _bundle(files: Sequence[Mapping[str, str]]) -> bytes:
    """The clauses' texts as one document: the digest names all of them and their names."""
    return canonical.encode({"files": [dict(file) for file in files]})


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
