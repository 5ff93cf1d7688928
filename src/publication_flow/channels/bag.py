"""One item as a BagIt bag for the archive (RFC 8493, version 1.0).

The bag is written here, in a few lines, and judged by somebody else's code (`bag_check`). The
public library that judges it could write one too; but its bags say they are of version 0.97, and
it changes the whole process's working directory meanwhile, which a host with threads and a
database at a relative path does not survive.
"""

from __future__ import annotations

import hashlib
import secrets
import shutil
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from publication_flow.channels.bag_payload import payload
from publication_flow.channels.folder.names import folder_name
from publication_flow.errors import BadInput

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from publication_flow.engine.agency import Agency

ALGORITHMS = ("sha256", "sha512")
_DECLARATION = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
_UNITS = ("B", "KB", "MB", "GB")


class Written(NamedTuple):
    """A file of the bag: its path in it, its length in bytes, its digests in hex by algorithm."""

    path: str
    size: int
    digests: tuple[str, ...]


def write_bag(agency: Agency, number: str, folder: str | Path, *, by: str | None = None) -> Path:
    """Write the item's bag as a folder of its own in `folder` (made when it is not there).

    The same state of the item gives the same bytes: dates are those of its last event. A bag that
    is there already and is the same is left; one that differs is not touched (`bag-exists`).
    Raises `NotFound`, also for what `by` may not see whole; `BadInput` for an item that never was
    public, or that holds an identity number; `OSError` where the folder cannot be written.
    """
    root = Path(folder)
    with agency._reader(by, None) as opened:
        found = payload(opened.view, str(number))
        target = root / folder_name(f"{agency.id}-{number}")
        # Beside its place and renamed: whoever looks finds the whole bag or none.
        making = root / f".{target.name}-{secrets.token_hex(4)}"
        making.mkdir(parents=True)
        try:
            _write(making, found.files, found.info)
            return _place(making, target)
        finally:
            shutil.rmtree(making, ignore_errors=True)


def _write(
    bag: Path, files: Iterable[tuple[str, bytes]], info: tuple[tuple[str, str], ...]
) -> None:
    data = [_put(bag, f"data/{path}", content) for path, content in files]
    octets = sum(one.size for one in data)
    measured = (("Bag-Size", _size(octets)), ("Payload-Oxum", f"{octets}.{len(data)}"))
    described = "".join(f"{label}: {value}\n" for label, value in (*info, *measured))
    tags = [
        _put(bag, "bagit.txt", _DECLARATION.encode()),
        _put(bag, "bag-info.txt", described.encode()),
        *_manifests(bag, "manifest", data),
    ]
    list(_manifests(bag, "tagmanifest", tags))


def _manifests(bag: Path, name: str, files: list[Written]) -> Iterator[Written]:
    for place, algorithm in enumerate(ALGORITHMS):
        lines = sorted((one.path, one.digests[place]) for one in files)
        text = "".join(f"{digest}  {path}\n" for path, digest in lines)
        yield _put(bag, f"{name}-{algorithm}.txt", text.encode())


def _put(bag: Path, path: str, content: bytes) -> Written:
    file = bag / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content)
    digests = tuple(hashlib.new(algorithm, content).hexdigest() for algorithm in ALGORITHMS)
    return Written(path, len(content), digests)


def _place(making: Path, target: Path) -> Path:
    if not target.exists():
        try:
            making.rename(target)
        except OSError:
            if not target.exists():  # else another process made the same bag meanwhile
                raise
        else:
            return target
    if _held(making) != _held(target):
        raise BadInput("bag-exists", path=str(target), field="folder")
    return target


def _held(root: Path) -> dict[str, str]:
    """Every file in a folder and its digest."""
    found: dict[str, str] = {}
    for path in root.rglob("*"):
        if path.is_file():
            with path.open("rb") as file:
                found[str(path.relative_to(root))] = hashlib.file_digest(file, "sha256").hexdigest()
    return found


def _size(octets: int) -> str:
    value, unit = float(octets), 0
    while value >= 1024 and unit < len(_UNITS) - 1:
        value, unit = value / 1024, unit + 1
    return f"{value:.1f} {_UNITS[unit]}" if unit else f"{octets} B"
