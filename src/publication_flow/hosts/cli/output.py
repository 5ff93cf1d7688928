"""What leaves the command line: sentences, tables and JSON, on whatever terminal there is.

Printing never fails: what the terminal's encoding cannot show is escaped. A table wraps and
never cuts, and on a terminal too narrow for its columns each row becomes a short list.
"""

from __future__ import annotations

import json
import os
import re
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import asdict, is_dataclass
from pathlib import Path
from typing import Any, Literal

import click

from publication_flow.errors import BadInput, FlowError
from publication_flow.hosts.cli.language import current, pick

_PIPE_WIDTH = 160  # columns, when nobody looks at a terminal
_ROOM = 9  # columns of the terminal that a column of a table needs at least
_WHOLE = re.compile(r"[0-9-]{0,10}")  # days and numbers: broken in two they cannot be read


def tolerate() -> None:
    """Make the standard streams escape what their encoding cannot say, instead of raising."""
    for stream in (sys.stdout, sys.stderr):
        with suppress(AttributeError, ValueError):
            stream.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]


def tell(text: str, *, error: bool = False) -> None:
    """One sentence or more, on standard output or standard error."""
    click.echo(text, err=error)


def print_json(value: Any) -> None:
    """JSON in the order of the facts, two spaces deep; Chinese as it is where it can be shown."""
    ready = plain(value)
    text = json.dumps(ready, indent=2, ensure_ascii=False)
    try:
        text.encode(sys.stdout.encoding or "utf-8")
    except (UnicodeEncodeError, LookupError):
        text = json.dumps(ready, indent=2, ensure_ascii=True)
    click.echo(text)


def plain(value: Any) -> Any:
    """A value of the engine's as JSON knows it: its own `as_dict`, names of fields, lists."""
    if hasattr(value, "as_dict"):
        return plain(value.as_dict())
    if hasattr(value, "_asdict"):
        return plain(value._asdict())
    if is_dataclass(value) and not isinstance(value, type):
        return plain(asdict(value))
    if isinstance(value, dict):
        return {str(key): plain(one) for key, one in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(one) for one in value]
    if isinstance(value, (set, frozenset)):
        return sorted((plain(one) for one in value), key=str)
    if value is None or isinstance(value, (str, int, float, bool)):
        return value
    return f"{len(value)} bytes" if isinstance(value, bytes) else str(value)


def problem(error: FlowError) -> dict[str, Any]:
    """An error for a program: its code, the sentence, the facts, every failing rule."""
    verdict = getattr(error, "verdict", None)
    failures = verdict.as_dict(current())["failures"] if verdict is not None else []
    found = {
        "error": error.code,
        "sentence": error.sentence(current()),
        "facts": error.facts,
        "failures": failures,
    }
    mistakes = getattr(error, "mistakes", None)
    return found if mistakes is None else {**found, "mistakes": mistakes}


def table(title: str, heads: Sequence[str], rows: Sequence[Sequence[Any]]) -> None:
    """Rows under heads; nothing is cut. Empty cells stay empty, numbers stand to the right."""
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    console = Console(file=sys.stdout, highlight=False, markup=False, emoji=False)
    if not console.is_terminal and "COLUMNS" not in os.environ:
        console.width = _PIPE_WIDTH
    if title:
        console.print(Text(title, style="bold"))
    if not rows:
        console.print(pick("（无）", "(none)"))
        return
    if console.width < _ROOM * len(heads):
        for row in rows:
            console.print()
            for head, cell in zip(heads, row, strict=True):
                if shown(cell):
                    console.print(Text(f"{head}{pick('：', ': ')}{shown(cell)}"), overflow="fold")
        return
    drawn = Table(show_edge=False, pad_edge=False)
    whole = [
        all(_WHOLE.fullmatch(shown(cell)) for cell in column) for column in zip(*rows, strict=True)
    ]
    fits = 13 * sum(whole) + _ROOM * (len(heads) - sum(whole)) <= console.width  # else they are cut
    for place, head in enumerate(heads):
        numbers = all(row[place] is None or isinstance(row[place], int) for row in rows)
        side: Literal["left", "right"] = "right" if numbers else "left"
        drawn.add_column(Text(head), overflow="fold", justify=side, no_wrap=fits and whole[place])
    for row in rows:
        drawn.add_row(*(Text(shown(cell)) for cell in row))
    console.print(drawn)


def shown(cell: Any) -> str:
    """A cell of a table as text."""
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return pick("是", "yes") if cell else pick("否", "no")
    if isinstance(cell, (list, tuple)):
        return pick("、", ", ").join(shown(one) for one in cell)
    return str(cell)


@contextmanager
def progress(title: str) -> Iterator[Callable[[int, int], None]]:
    """A bar on standard error while something long runs; silent when nobody looks at it."""
    from rich.console import Console
    from rich.progress import Progress

    console = Console(file=sys.stderr)
    with Progress(console=console, transient=True, disable=not console.is_terminal) as bar:
        task = bar.add_task(title, total=None)

        def advanced(done: int, total: int) -> None:
            bar.update(task, completed=done, total=total)

        yield advanced


def save(text: str, out: str | None) -> None:
    """Text into a file, or to standard output when none is named (or `-`)."""
    if out is None or out == "-":
        click.echo(text, nl=not text.endswith("\n"))
        return
    Path(out).write_text(text, encoding="utf-8")
    tell(pick(f"已写入 {out}。", f"Written to {out}."), error=True)


def file_bytes(name: str) -> bytes:
    """The bytes of a file the user named; `-` is standard input."""
    if name == "-":
        with click.open_file("-", "rb") as stream:
            data: bytes = stream.read()
        return data
    return Path(name).read_bytes()


def key_lines(given: str) -> list[str]:
    """A public key as it is typed, or those in a file, one on each line."""
    lines = [given] if given.count("+") > 1 else file_text(given).splitlines()
    return [line.strip() for line in lines if line.strip()]


def file_text(name: str) -> str:
    """The text of a file the user named, in UTF-8; `BadInput` when it is in another encoding."""
    try:
        return file_bytes(name).decode("utf-8-sig")
    except UnicodeDecodeError:
        raise BadInput("file-encoding", file=name) from None
