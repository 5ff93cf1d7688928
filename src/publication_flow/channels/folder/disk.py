"""The folder on disk: what is written arrives whole, and nothing else is touched.

A file is written beside its place, made durable and renamed, so that a reader sees the old bytes
or the new. What the writer remembers lies outside the served tree, in a folder only it may read.
"""

from __future__ import annotations

import hashlib
import os
import secrets
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import NamedTuple

from publication_flow.errors import BadInput, Busy

if sys.platform != "win32":
    import fcntl

_TEMPORARY = ".publication-flow-"
# Certificates are renewed by putting a file there (RFC 8615, RFC 8555): it is not ours to judge.
_LEFT_ALONE = ".well-known"
_BLOCK = 1 << 20


class Folder(NamedTuple):
    """`root` is served. `state` is not: there lie the manifest, the journal and the lock."""

    root: Path
    state: Path


def open_folder(path: str | Path, state: str | Path | None = None) -> Folder:
    """A folder to publish in; it need not exist yet. `state` is by default the hidden folder
    `.<name>.publication-flow` beside it. `BadInput` when the path cannot be such a folder."""
    root = Path(path).resolve()
    kept = Path(state).resolve() if state else root.parent / f".{root.name}.publication-flow"
    if root == root.parent or (root.exists() and not root.is_dir()):
        raise BadInput("folder-place", path=str(path), field="path")
    if kept.is_relative_to(root) or root.is_relative_to(kept):
        raise BadInput("folder-state", path=str(kept), field="state")
    return Folder(root, kept)


@contextmanager
def alone(folder: Folder) -> Iterator[None]:
    """Nobody else writes meanwhile; `Busy` when somebody does. A killed writer holds nothing."""
    folder.state.mkdir(mode=0o700, parents=True, exist_ok=True)
    folder.root.mkdir(mode=0o755, parents=True, exist_ok=True)
    with (folder.state / "lock").open("w") as lock:
        if sys.platform != "win32":
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError as error:
                raise Busy("folder-busy", path=str(folder.root)) from error
        yield


def write(folder: Folder, path: str, data: bytes) -> bool:
    """Make a file hold these bytes; whether it had to be written."""
    target = folder.root / path
    if _same(target, data):
        return False
    target.parent.mkdir(mode=0o755, parents=True, exist_ok=True)
    # A folder on the way may have been turned into a link since the tree was looked over.
    if not target.parent.resolve().is_relative_to(folder.root):
        raise BadInput("folder-foreign", path=path)
    replace(target, data)
    return True


def replace(target: Path, data: bytes, mode: int = 0o644) -> None:
    """Write beside, make durable, rename: never half a file under the name."""
    beside = target.with_name(f"{_TEMPORARY}{secrets.token_hex(8)}")
    descriptor = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(target)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise


def remove(folder: Folder, path: str) -> bool:
    """Take a file away, and the folders it leaves empty; whether it was there."""
    target = folder.root / path
    if not target.parent.resolve().is_relative_to(folder.root):
        raise BadInput("folder-foreign", path=path)
    try:
        target.unlink()
    except FileNotFoundError:
        return False
    for parent in target.parents:
        if parent == folder.root:
            break
        with suppress(OSError):  # not empty: then it stays
            parent.rmdir()
    return True


def sha256(folder: Folder, path: str) -> str | None:
    """The SHA-256 of a file as it lies there; None where there is none, or only a link."""
    target = folder.root / path
    if target.is_symlink() or not target.is_file():
        return None
    digest = hashlib.sha256()
    with target.open("rb") as file:
        while block := file.read(_BLOCK):
            digest.update(block)
    return digest.hexdigest()


def taken(folder: Folder, place: str) -> str | None:
    """A file that lies at a path, or below it when that is a folder; None when it is free."""
    if (folder.root / place).is_dir():
        return next(files_in(folder, place), None)
    return place.rstrip("/") if os.path.lexists(folder.root / place) else None


def files_in(folder: Folder, below: str = "") -> Iterator[str]:
    """Every file (and every link, whatever it points to) in the folder, as paths with slashes."""
    for place, folders, files in os.walk(folder.root / below, followlinks=False):
        here = Path(place)
        if here == folder.root and _LEFT_ALONE in folders:
            folders.remove(_LEFT_ALONE)
        linked = [name for name in folders if (here / name).is_symlink()]
        for name in sorted([*files, *linked]):
            yield (here / name).relative_to(folder.root).as_posix()


def look_over(folder: Folder, ours: Callable[[str], bool]) -> None:
    """Refuse a folder that holds what is not ours; clear what a killed run left half written."""
    for path in files_in(folder):
        if Path(path).name.startswith(_TEMPORARY):
            (folder.root / path).unlink(missing_ok=True)
        elif (folder.root / path).is_symlink() or not ours(path):
            raise BadInput("folder-foreign", path=path, folder=str(folder.root))


def _same(target: Path, data: bytes) -> bool:
    try:
        found = target.lstat()
    except FileNotFoundError:
        return False
    return not target.is_symlink() and found.st_size == len(data) and target.read_bytes() == data
