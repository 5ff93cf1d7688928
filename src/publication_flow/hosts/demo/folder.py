"""The demonstration's folder: what lies in it, and what may be removed to make it anew."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from publication_flow.errors import BadInput

MARK = "demo.json"  # says that the folder is the demonstration's; holds the figures at the end
DATABASE = "bureau.db"
STORY, SHEET, LIFECYCLE, README = "story.txt", "sheet.html", "lifecycle.svg", "README.txt"
OURS = (DATABASE, f"{DATABASE}-wal", f"{DATABASE}-shm", STORY, SHEET, LIFECYCLE, README, MARK)


def prepare(to: Path, *, replace: bool) -> None:
    """Make the folder ready. `BadInput` when files with our names lie there: an earlier
    demonstration's may be replaced when asked, anybody else's never."""
    if to.exists() and not to.is_dir():
        raise BadInput("demo-no-folder", file=str(to))
    present = [name for name in OURS if _filled(to / name)]
    if present and not _marked(to):
        raise BadInput("demo-not-ours", file=str(to / present[0]))
    if set(present) - {MARK} and not replace:  # a mark alone: that run never got to write
        raise BadInput("demo-there", file=str(to))
    for name in OURS:
        (to / name).unlink(missing_ok=True)
    to.mkdir(parents=True, exist_ok=True)
    mark(to, {"complete": False})


def mark(to: Path, facts: dict[str, Any]) -> None:
    """Write the mark. It is there from the start, so that a run broken off can be replaced."""
    told = {"what": "publication-flow demo", **facts}
    (to / MARK).write_text(
        json.dumps(told, ensure_ascii=False, indent=2, default=str) + "\n", encoding="utf-8"
    )


def _marked(to: Path) -> bool:
    try:
        told = json.loads((to / MARK).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return False
    return isinstance(told, dict) and told.get("what") == "publication-flow demo"


def _filled(file: Path) -> bool:
    return file.is_file() and file.stat().st_size > 0
