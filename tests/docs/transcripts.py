"""The console transcripts of a page, run with the real command line."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple
from zoneinfo import ZoneInfo

from tests.docs.pages import Block

COLUMNS = "100"
WRITTEN_IN = "2026"  # the year that stands in the pages


class Entry(NamedTuple):
    """One command of a transcript and what follows it."""

    line: int
    command: str
    output: str


def entries(block: Block) -> Iterator[Entry]:
    """The commands of a block (lines that begin with `$ `) with the output below each."""
    command, start, output = "", 0, list[str]()
    for number, line in enumerate(block.text.splitlines(), block.line):
        if line.startswith("$ "):
            if command:
                yield Entry(start, command, "\n".join(output))
            command, start, output = line[2:], number, []
        else:
            output.append(line)
    if command:
        yield Entry(start, command, "\n".join(output))


def environment(lang: str) -> Mapping[str, str]:
    """The environment of a transcript: this interpreter's programs, one width, one language."""
    kept = {k: v for k, v in os.environ.items() if not k.startswith("PUBLICATION_FLOW_")}
    path = f"{Path(sys.executable).parent}{os.pathsep}{kept.get('PATH', '')}"
    return kept | {
        "PATH": path,
        "COLUMNS": COLUMNS,
        "PYTHONUTF8": "1",
        "NO_COLOR": "1",
        "PUBLICATION_FLOW_LANG": lang,
    }


def run(command: str, folder: Path, lang: str) -> str:
    """What a command prints on both streams. Years in it become the present one."""
    command = re.sub(rf"\b{WRITTEN_IN}\b", this_year(), command)
    done = subprocess.run(
        command, shell=True, cwd=folder, env=environment(lang), text=True,
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=60, check=False,
    )  # fmt: skip
    return "\n".join(line.rstrip() for line in done.stdout.splitlines())


def this_year() -> str:
    """The year in which the command line numbers a matter now."""
    return str(datetime.now(UTC).astimezone(ZoneInfo("Asia/Shanghai")).year)


def normal(text: str) -> list[str]:
    """Without what differs from one run to another: days, times, digests, widths."""
    text = re.sub(r"\d{4}-\d{2}-\d{2}", "DAY", text)
    text = re.sub(r"\b\d{4}-(\d{4})\b", r"YEAR-\1", text)
    text = re.sub(rf"\b({WRITTEN_IN}|{this_year()})\b", "YEAR", text)
    text = re.sub(r"\b[0-9a-f]{64}\b", "DIGEST", text)
    text = re.sub(r"\b(?=[a-f]*\d)[0-9a-f]{12}\b", "SHORT", text)
    # Towards the end of a year the next one's working days are not announced yet.
    text = re.sub(r"（暂定）| \(provisional\)", "", text)
    text = re.sub(r"[━╇┃│]+", " ", text)
    return [" ".join(line.split()) for line in text.splitlines() if line.strip()]
