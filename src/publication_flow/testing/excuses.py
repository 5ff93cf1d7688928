"""Why a mutant lives and a cell stays empty: reasons written by people, kept beside the policy.

[[equivalent]]
mutants = ["publish/rules/complete/parts/title/drop"]
reason = { zh = "没有标题的件根本建不起来", en = "no item exists without a title" }

[[unreachable]]
cells = ["restore: withdrawn → withdrawn"]
reason = { zh = "……", en = "..." }
"""

from __future__ import annotations

import tomllib
from importlib import resources
from typing import Any, NamedTuple

from publication_flow.errors import BadInput
from publication_flow.policy import packs

FILE = "equivalent.toml"


class Excuse(NamedTuple):
    """A written reason, in both languages."""

    zh: str
    en: str

    def reason(self, lang: str) -> str:
        return self.en if lang == "en" else self.zh


class Excuses(NamedTuple):
    """By mutant id and by cell id."""

    mutants: dict[str, Excuse]
    cells: dict[str, Excuse]

    def joined(self, other: Excuses) -> Excuses:
        return Excuses({**self.mutants, **other.mutants}, {**self.cells, **other.cells})


NONE = Excuses({}, {})


def excuses_of(pack: str) -> Excuses:
    """The reasons that a shipped pack carries; none when it has no file of them."""
    file = resources.files(packs.__name__).joinpath(pack, FILE)
    return read_excuses(file.read_bytes()) if file.is_file() else NONE


def read_excuses(data: bytes, source: str = FILE) -> Excuses:
    """The reasons of a file. `BadInput` when it is not TOML or an entry says no reason."""
    try:
        tables = tomllib.loads(data.decode("utf-8-sig"))
    except ValueError as error:  # TOMLDecodeError and UnicodeDecodeError are both of these
        raise BadInput("excuses-unreadable", file=source, detail=str(error)) from error
    return Excuses(
        _entries(tables, "equivalent", "mutants", source),
        _entries(tables, "unreachable", "cells", source),
    )


def _entries(tables: dict[str, Any], table: str, named: str, source: str) -> dict[str, Excuse]:
    found: dict[str, Excuse] = {}
    for place, entry in enumerate(tables.get(table, ()), 1):
        reason = entry.get("reason", {})
        if not (reason.get("zh") and reason.get("en") and entry.get(named)):
            raise BadInput("excuses-reason", file=source, table=table, entry=place, named=named)
        for name in entry[named]:
            found[name] = Excuse(reason["zh"], reason["en"])
    return found
