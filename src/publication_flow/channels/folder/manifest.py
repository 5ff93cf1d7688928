"""What the writer remembers: every file it wrote with its SHA-256, and the line of every item.

The manifest is written last. The journal is written first: while it is there, a run has not come
to its end, and the places it names may hold files that the manifest does not know. Both lie
outside the served tree.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from publication_flow.channels.folder.disk import Folder, replace
from publication_flow.channels.folder.line import Line, as_data, from_data
from publication_flow.channels.folder.site import Site
from publication_flow.errors import BadInput

_FORMAT = 1


@dataclass
class Manifest:
    """`look` is the digest of templates and style: when it is another, every page is. `pages` are
    the files that belong to no item. `gone` are items no longer exposed here, and their folder."""

    site: Site
    look: str
    pages: dict[str, str] = field(default_factory=dict)
    items: dict[str, Line] = field(default_factory=dict)
    gone: dict[str, str] = field(default_factory=dict)

    def written(self) -> dict[str, str]:
        """Every file and its SHA-256."""
        found = dict(self.pages)
        for line in self.items.values():
            found.update(line.written())
        return found


def load(folder: Folder) -> Manifest | None:
    """What the last whole run left; None before the first. `BadInput` when it cannot be read."""
    try:
        data = json.loads((folder.state / "manifest.json").read_bytes())
    except FileNotFoundError:
        return None
    except ValueError as error:
        raise BadInput("folder-manifest", path=str(folder.state)) from error
    if not isinstance(data, dict) or data.get("format") != _FORMAT:
        raise BadInput("folder-manifest", path=str(folder.state))
    return Manifest(
        Site(**data["site"]),
        data["look"],
        data["pages"],
        {line["number"]: from_data(line) for line in data["items"]},
        data["gone"],
    )


def save(folder: Folder, manifest: Manifest) -> None:
    """Remember, and end the journal."""
    data = {
        "format": _FORMAT,
        "site": manifest.site._asdict(),
        "look": manifest.look,
        "pages": dict(sorted(manifest.pages.items())),
        "items": [as_data(line) for _, line in sorted(manifest.items.items())],
        "gone": dict(sorted(manifest.gone.items())),
    }
    written = json.dumps(data, ensure_ascii=False, separators=(",", ":")).encode()
    replace(folder.state / "manifest.json", written, 0o600)
    _journal(folder).unlink(missing_ok=True)


def unfinished(folder: Folder) -> tuple[str, ...] | None:
    """The places a run that was cut off may have written to; None when none was."""
    try:
        text = _journal(folder).read_text(encoding="utf-8")
    except FileNotFoundError:
        return None
    whole, _, _ = text.rpartition("\n")  # a last line that was cut off names nothing written yet
    return tuple(line for line in whole.split("\n") if line)


def note(folder: Folder, places: Iterable[str]) -> None:
    """Say where will be written, durably, before it is."""
    with _journal(folder).open("a", encoding="utf-8") as journal:
        journal.write("".join(f"{place}\n" for place in places))
        journal.flush()
        os.fsync(journal.fileno())


def _journal(folder: Folder) -> Path:
    return folder.state / "journal"
