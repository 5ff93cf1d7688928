"""Where in a TOML file a value stands: path of keys and indexes -> line number, from 1.

`tomllib` keeps no positions, and a list of mistakes without lines is a riddle. This walks text
that `tomllib` has already accepted, so it need not judge the grammar, only follow it.
"""

from __future__ import annotations

import re
import tomllib
from bisect import bisect_right
from collections.abc import Mapping
from typing import Any

Path = tuple[str | int, ...]

# Deeper than any policy reaches. Without it a key of a hundred thousand dots would cost their
# square in time and memory.
DEEPEST = 64

_BLANK = re.compile(r"(?:[ \t\r\n]|#[^\n]*)*")
_SPACE = re.compile(r"[ \t]*")
_BARE_KEY = re.compile(r"[A-Za-z0-9_-]+")
_SCALAR = re.compile(r"[^,\]}#\n]*")
_STRING = re.compile(
    r'''"""(?:[^\\]|\\.)*?"{3,5}(?!")|"(?:[^"\\\n]|\\.)*"'''
    r"""|'''.*?'{3,5}(?!')|'[^'\n]*'""",
    re.DOTALL,
)


def lines_of(text: str) -> dict[Path, int]:
    """The line of every key, table and array element. `text` must be valid TOML."""
    walk = _Walk(text)
    walk.document()
    return walk.lines


def nearest_line(lines: Mapping[Path, int], path: Path) -> int:
    """The line of a path, or of the innermost table around it that stands in the file."""
    for length in range(len(path), 0, -1):
        if path[:length] in lines:
            return lines[path[:length]]
    return 1


def describe(path: Path, tables: Any) -> str:
    """A path as a person finds it: `kinds.item.actions[3] "audit".rules[0] "signed"`."""
    words = ""
    here = tables
    for step in path:
        here = _inside(here, step)
        if isinstance(step, str):
            words += f".{step}" if words else step
            continue
        words += f"[{step}]"
        if isinstance(here, dict) and isinstance(name := here.get("id", here.get("rule")), str):
            words += f' "{name}"'
    return words


def _inside(value: Any, step: str | int) -> Any:
    try:
        return value[step]
    except (KeyError, IndexError, TypeError):
        return None


class _Walk:
    """One pass over the text; `at` is the offset reached."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.lines: dict[Path, int] = {}
        self.starts = [m.end() for m in re.finditer("\n", text)]
        self.counts: dict[Path, int] = {}  # arrays of tables: how many elements so far

    def document(self) -> None:
        table: Path = ()
        self.skip(_BLANK)
        while self.at < len(self.text):
            if self.text[self.at] == "[":
                table = self.header()
            else:
                self.pair(table)
            self.skip(_BLANK)

    def header(self) -> Path:
        many = self.text.startswith("[[", self.at)
        here = self.at
        self.at += 2 if many else 1
        keys = self.keys()
        self.at += 2 if many else 1
        path: Path = ()
        for place, key in enumerate(keys):
            path = (*path, key)
            self.note(path, here)
            if many and place == len(keys) - 1:
                self.counts[path] = self.counts.get(path, 0) + 1
            if path in self.counts:
                path = (*path, self.counts[path] - 1)
                self.note(path, here)
        return path

    def pair(self, table: Path) -> None:
        here = self.at
        path = table
        for key in self.keys():
            path = (*path, key)
            self.note(path, here)
        self.at += 1  # the equals sign
        self.skip(_SPACE)
        self.value(path)

    def value(self, path: Path) -> None:
        first = self.text[self.at]
        if first == "[":
            self.array(path)
        elif first == "{":
            self.inline_table(path)
        else:
            self.skip(_STRING if first in "\"'" else _SCALAR)

    def array(self, path: Path) -> None:
        self.at += 1
        self.skip(_BLANK)
        index = 0
        while self.text[self.at] != "]":
            self.note((*path, index), self.at)
            self.value((*path, index))
            index += 1
            self.skip(_BLANK)
            if self.text[self.at] == ",":
                self.at += 1
                self.skip(_BLANK)
        self.at += 1

    def inline_table(self, path: Path) -> None:
        self.at += 1
        self.skip(_BLANK)
        while self.text[self.at] != "}":
            self.pair(path)
            self.skip(_BLANK)
            if self.text[self.at] == ",":
                self.at += 1
                self.skip(_BLANK)
        self.at += 1

    def keys(self) -> tuple[str, ...]:
        """A key, dotted or not; stands before `=` or `]` afterwards."""
        found: list[str] = []
        while True:
            self.skip(_SPACE)
            if self.text[self.at] in "\"'":
                raw = self.skip(_STRING)
                found.append(tomllib.loads(f"key = {raw}")["key"])
            else:
                found.append(self.skip(_BARE_KEY))
            self.skip(_SPACE)
            if self.text[self.at] != ".":
                return tuple(found[:DEEPEST])
            self.at += 1

    def note(self, path: Path, offset: int) -> None:
        self.lines.setdefault(path, bisect_right(self.starts, offset) + 1)

    def skip(self, pattern: re.Pattern[str]) -> str:
        match = pattern.match(self.text, self.at)
        if match is None:  # cannot be: tomllib took the text
            raise ValueError(f"unexpected text at offset {self.at}")
        self.at = match.end()
        return match[0]
