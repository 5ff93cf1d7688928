"""A policy file's bytes become a `Policy`, or one list of all its mistakes, each with its line."""

from __future__ import annotations

import re
import tomllib
from typing import Any

from pydantic import ValidationError

from publication_flow.errors import BadPolicy
from publication_flow.policy.lifecycle import lifecycle_mistakes
from publication_flow.policy.model import Policy
from publication_flow.policy.names import Mistake, unknown_names
from publication_flow.policy.places import describe, lines_of, nearest_line
from publication_flow.policy.shape import shape_mistakes

MAX_BYTES = 1_000_000
MAX_ACTIONS = 2_000

_AT = re.compile(r" \(at (?:line (\d+), column (\d+)|end of document)\)$")
# A key of a hundred thousand dotted parts makes `tomllib` take minutes and all memory.
_ENDLESS_KEY = re.compile(r"""(?<![\w"'-])(?:[\w"'-]++[ \t]*+\.[ \t]*+){64}""")
_FULL_WIDTH = re.compile("[“”‘’＝［］｛｝，＃。：]")


def parse(data: bytes, source: str = "") -> Policy:
    """The policy a TOML file says. `BadPolicy` lists every mistake with its place.

    `source` is the name of the file as people know it, for the message alone. Wrong values and
    unknown names are found together; whether the stages lead anywhere is asked once every value
    has its right shape. A policy has at most 1,000,000 bytes and a kind at most 2,000 actions.
    """
    text = _decoded(data, source)
    tables = _tables(text, source)
    crowded = list(_crowded(tables))
    if crowded:
        raise BadPolicy(_placed(crowded, text, tables), source)
    mistakes: list[Mistake] = []
    policy: Policy | None = None
    try:
        policy = Policy.model_validate(tables)
    except ValidationError as error:
        mistakes.extend(shape_mistakes(error, tables))
    mistakes.extend(unknown_names(tables))
    if policy is not None:
        mistakes.extend(lifecycle_mistakes(policy))
    if policy is None or mistakes:
        raise BadPolicy(_placed(mistakes, text, tables), source)
    return policy


def _decoded(data: bytes, source: str) -> str:
    if len(data) > MAX_BYTES:
        facts = {"size": len(data), "limit": MAX_BYTES}
        raise BadPolicy([{"code": "policy.too-big", "line": 1, **facts}], source)
    try:
        return data.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        mistake = {"code": "policy.encoding", "line": line, "guess": _guess(data)}
        raise BadPolicy([mistake], source) from error


def _guess(data: bytes) -> str | None:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "UTF-16"
    try:
        data.decode("gb18030")
    except UnicodeDecodeError:
        return None
    return "GBK"


def _tables(text: str, source: str) -> dict[str, Any]:
    if endless := _ENDLESS_KEY.search(text):
        line = text.count("\n", 0, endless.start()) + 1
        raise BadPolicy([{"code": "policy.too-deep", "line": line}], source)
    try:
        return tomllib.loads(text)
    except RecursionError as error:
        raise BadPolicy([{"code": "policy.too-deep", "line": 1}], source) from error
    except ValueError as error:  # TOMLDecodeError, and a number of more digits than Python reads
        raise BadPolicy([_not_toml(str(error), text)], source) from error


def _not_toml(message: str, text: str) -> Mistake:
    lines = text.split("\n")
    at = _AT.search(message)
    line = int(at[1]) if at and at[1] else len(lines)
    column = int(at[2]) if at and at[2] else None
    detail = _AT.sub("", message)
    written = lines[line - 1].strip()[:60]
    code = "policy.not-toml"
    if detail.startswith(("Cannot overwrite", "Cannot declare", "Cannot mutate", "Duplicate")):
        code = "policy.written-twice"
    elif mark := _FULL_WIDTH.search(re.sub(r'"[^"\n]*"', "", lines[line - 1])):
        return {"code": "policy.full-width", "line": line, "written": written, "mark": mark[0]}
    return {"code": code, "line": line, "column": column, "written": written, "detail": detail}


def _crowded(tables: dict[str, Any]) -> list[Mistake]:
    """Kinds with more actions than any office has; said at once, before they are looked at."""
    kinds = tables.get("kinds")
    found: list[Mistake] = []
    for name, kind in kinds.items() if isinstance(kinds, dict) else ():
        actions = kind.get("actions") if isinstance(kind, dict) else None
        if isinstance(actions, list) and len(actions) > MAX_ACTIONS:
            path = ("kinds", name, "actions", MAX_ACTIONS)
            facts = {"count": len(actions), "limit": MAX_ACTIONS}
            found.append({"code": "policy.too-many-actions", "path": path, **facts})
    return found


def _placed(mistakes: list[Mistake], text: str, tables: dict[str, Any]) -> list[Mistake]:
    """Paths turned into lines and words, in the order of the file."""
    lines = lines_of(text)
    placed = []
    for mistake in mistakes:
        path = mistake.pop("path")
        place = describe(path, tables) or "policy"
        placed.append({**mistake, "line": nearest_line(lines, path), "place": place})
    placed.sort(key=lambda m: m["line"])
    return placed
