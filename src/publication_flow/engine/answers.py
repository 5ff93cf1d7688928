"""The answer to a command on many matters: one result each, kept so that a retry gets the same.

The answer lies beside the ledger (`ledger/beside.py`), under the command's id and the SHA-256 of
what was asked. It holds sentences as they were said, because who could have acted instead changes
with the organisation, and a retry must not tell another story than the first try did.
"""

from __future__ import annotations

import hashlib
import json
import unicodedata
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from sqlalchemy import Connection

from publication_flow import errors
from publication_flow.engine.done import Done
from publication_flow.errors import BadInput, Denied, FlowError
from publication_flow.ledger import sql
from publication_flow.ledger.beside import answers
from publication_flow.matter.authority import Capacity
from publication_flow.policy.verdict import Failure, Verdict
from publication_flow.wording import say

LANGUAGES = ("zh", "en")
ERASED = ""  # in place of the digest of what was asked, once something of it is erased
_READ = f"SELECT request, answer FROM {answers.name} WHERE agency = ? AND command = ?"


class Result(NamedTuple):
    """What became of one matter of many: `done`, or the `error` that kept this one alone.

    `error` is Denied, NotFound, Conflict or BadInput. `words` are the sentence in each language.
    """

    matter: str
    done: Done | None
    error: FlowError | None
    words: Mapping[str, str]

    def sentence(self, lang: str = "zh") -> str:
        """What happened, or which rule said no, in a sentence for the person who asked."""
        return self.words[_language(lang)]

    def as_dict(self, lang: str = "zh") -> dict[str, Any]:
        """For `--json` and the API: `result` is done or the code of what kept it."""
        error = self.error
        verdict = error.verdict if isinstance(error, Denied) else None
        return {
            "matter": self.matter,
            "result": "done" if error is None else error.code,
            "done": self.done._asdict() if self.done is not None else None,
            "facts": error.facts if error is not None else {},
            "failures": verdict.as_dict(lang)["failures"] if verdict is not None else [],
            "who": [c._asdict() for c in verdict.who] if verdict is not None else [],
            "sentence": self.sentence(lang),
        }


def done(matter: str, what: Done, labels: Mapping[str, tuple[str, str]]) -> Result:
    """A result of what was done. `labels`: the action's and the stage's, in each language."""
    words = {
        lang: say("bulk-done", lang, {"matter": matter, "action": action, "stage": stage})
        for lang, (action, stage) in labels.items()
    }
    return Result(matter, what, None, words)


def refused(matter: str, error: FlowError) -> Result:
    """A result of what was refused."""
    return Result(matter, None, error, {lang: error.sentence(lang) for lang in LANGUAGES})


# ---- kept


def kept(connection: Connection, agency: str, command: str) -> tuple[str, bytes] | None:
    """The request's digest and the answer under a command id, if it was given before."""
    row = sql.quick(connection, _READ, (agency, command)).fetchone()
    return (row[0], bytes(row[1])) if row is not None else None


def keep(
    connection: Connection, agency: str, command: str, request: str, answer: bytes, recorded: str
) -> None:
    """Keep an answer, in the transaction of what it tells of."""
    sql.quick(connection, sql.insert(answers), (agency, command, request, answer, recorded))


def digest(asked: Mapping[str, Any]) -> str:
    """SHA-256 of what was asked. How a text was sent (line ends, blanks around it, composed
    letters or not) makes no other request; a file counts by its own digest."""
    text = json.dumps(_spelt(asked), ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def _spelt(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {str(name): _spelt(one) for name, one in value.items()}
    if isinstance(value, (list, tuple)):
        return [_spelt(one) for one in value]
    if isinstance(value, (bytes, bytearray, memoryview)):
        return {"sha256": hashlib.sha256(value).hexdigest()}
    if value is None or isinstance(value, (bool, int)):
        return value
    lines = str(value).replace("\r\n", "\n").replace("\r", "\n")
    return unicodedata.normalize("NFC", lines).strip()


def without(answer: bytes, matter: str) -> bytes:
    """The answer without what was told of a matter that was refused: what was typed may be in it.
    What was done is told by labels of the policy alone, and stays."""
    told = json.loads(answer)
    facts = {"matter": matter}
    for one in told:
        if one["matter"] == matter and "error" in one:
            one["error"] = {
                "is": "Conflict", "code": "erased-since", "facts": facts, "labels": None,
            }  # fmt: skip
            one["words"] = {lang: say("erased-since", lang, facts) for lang in LANGUAGES}
    return _packed(told)


# ---- results as bytes and back


def to_bytes(results: Iterable[Result]) -> bytes:
    """Results as JSON: whatever a program or a person is told of them, and nothing else."""
    return _packed([_told(result) for result in results])


def _packed(told: list[dict[str, Any]]) -> bytes:
    return json.dumps(told, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode(
        "utf-8", "backslashreplace"
    )


def from_bytes(data: bytes, *, retried: bool) -> list[Result]:
    """The results again. Also the first caller gets them from here, so that no retry differs."""
    return [_result(told, retried) for told in json.loads(data)]


def _told(result: Result) -> dict[str, Any]:
    told: dict[str, Any] = {"matter": result.matter, "words": dict(result.words)}
    if result.done is not None:
        told["done"] = _plain(result.done._asdict())
    error = result.error
    if error is None:
        return told
    told["error"] = {
        "is": type(error).__name__,
        "code": error.code,
        "facts": _plain(error.facts),
        "labels": {lang: _plain(error.words(lang)) for lang in LANGUAGES} if error.words else None,
    }
    if isinstance(error, Denied):
        verdict = error.verdict
        told["error"]["verdict"] = {
            "capacity": verdict.capacity,
            "source": verdict.source,
            "dest": verdict.dest,
            "kind": verdict.kind,
            "day": verdict.day,
            "who": verdict.who,
            "failures": [_plain(failure._asdict()) for failure in verdict.failures],
        }
    return told


def _result(told: dict[str, Any], retried: bool) -> Result:
    matter, words = told["matter"], told["words"]
    if "done" in told:
        return Result(matter, Done(**told["done"])._replace(retried=retried), None, words)
    return Result(matter, None, _error(matter, told["error"], words), words)


def _error(matter: str, told: dict[str, Any], words: Mapping[str, str]) -> FlowError:
    if "verdict" in told:
        return Denied(_verdict(matter, told, words))
    labels = told["labels"]
    kinds: dict[str, type[FlowError]] = {
        "NotFound": errors.NotFound, "Conflict": errors.Conflict, "BadInput": BadInput,
    }  # fmt: skip
    error = kinds[told["is"]](told["code"], **told["facts"])
    if labels is not None:
        error.words = lambda lang: labels[_language(lang)]
    return error


def _verdict(matter: str, told: dict[str, Any], words: Mapping[str, str]) -> Verdict:
    kept = told["verdict"]
    return Verdict(
        action=told["facts"]["action"],
        person=told["facts"]["person"],
        matter=matter,
        allowed=False,
        failures=tuple(
            Failure(f["code"], f["facts"], tuple(f["basis"]), f["rule"]) for f in kept["failures"]
        ),
        capacity=Capacity(*kept["capacity"]) if kept["capacity"] is not None else None,
        source=kept["source"],
        dest=kept["dest"],
        who=tuple(Capacity(*one) for one in kept["who"]),
        kind=kept["kind"],
        day=kept["day"],
        words=lambda _, lang: words[_language(lang)],
    )


def _language(lang: str) -> str:
    return "en" if lang.lower().startswith("en") else "zh"


def _plain(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {str(name): _plain(one) for name, one in value.items()}
    if isinstance(value, (set, frozenset)):
        return sorted((_plain(one) for one in value), key=str)
    if isinstance(value, (list, tuple)):
        return [_plain(one) for one in value]
    if value is None or isinstance(value, (bool, int, float, str)):
        return value
    return str(value)
