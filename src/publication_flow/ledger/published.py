"""The folder in which an agency's checkpoints and tiles are published, outside its database.

    checkpoint                               the last checkpoint, a signed note (replaced each time)
    checkpoints/00000000000000001200         every one there was, by its size (written once)
    vkey                                     the key to verify them with (written once)
    tile/0/x001/234, tile/0/x001/235.p/17    the tree (C2SP tlog-tiles; written once)

What is written once is made beside its place and then linked there, so that it is whole or not at
all and never overwrites. The file `checkpoint` may be one step behind `checkpoints/` when a run
was cut; it is never ahead.
"""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

from publication_flow.errors import BadInput, BrokenLedger, Busy, Conflict
from publication_flow.ledger import merkle, note, tiles

if sys.platform != "win32":
    import fcntl

CHECKPOINT: Final = "checkpoint"
WITNESSED: Final = "checkpoint.witnessed"
"""The last checkpoint that a witness compared, with the witness's signature added."""

KEY: Final = "vkey"
"""The public key of the log, in one line. Whoever verifies gets it by another way if they can."""

_HISTORY, _LOCK, _BESIDE = "checkpoints", ".lock", ".new"
_OURS = frozenset({CHECKPOINT, WITNESSED, KEY, _HISTORY, _LOCK, _BESIDE, "tile"})
_DIGITS = 20


@contextmanager
def alone(folder: Path) -> Iterator[None]:
    """Make the folder if need be; nobody else writes there meanwhile (`Busy` if somebody does)."""
    folder.mkdir(exist_ok=True)
    with (folder / _LOCK).open("a") as lock:
        if sys.platform != "win32":
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError as error:
                raise Busy("checkpoint-running", folder=str(folder)) from error
        yield


def sizes(folder: Path) -> list[int]:
    """The sizes of all checkpoints in the folder, in order."""
    with suppress(FileNotFoundError):
        names = [one.name for one in (folder / _HISTORY).iterdir()]
        return sorted(int(n) for n in names if len(n) == _DIGITS and n.isascii() and n.isdigit())
    return []


def read(folder: Path, size: int) -> bytes:
    """The checkpoint at a size, as it was signed. `BrokenLedger` if it is not there."""
    data = _bytes(_place(folder, size), note.MOST_BYTES)
    if data is None:
        raise BrokenLedger("checkpoint-history", folder=str(folder), size=size)
    return data


def current(folder: Path) -> bytes | None:
    """The file `checkpoint`; None before the first."""
    return _bytes(folder / CHECKPOINT, note.MOST_BYTES)


def last(folder: Path) -> bytes | None:
    """The last checkpoint that was published; None in an empty folder.

    `BrokenLedger` when the file `checkpoint` is none of the history: then one of the two was put
    there or taken away by hand.
    """
    known, shown = sizes(folder), current(folder)
    if shown is not None:
        try:
            size = note.parse_checkpoint(note.parsed(shown).text).size
        except BadInput:
            raise BrokenLedger("checkpoint-history", folder=str(folder), size=None) from None
        if size not in known or read(folder, size) != shown:
            raise BrokenLedger("checkpoint-history", folder=str(folder), size=size)
    return read(folder, known[-1]) if known else None


def refuse_foreign(folder: Path) -> None:
    """`Conflict` for a folder that holds something else: a mistyped one, before the first."""
    foreign = sorted({one.name for one in folder.iterdir()} - _OURS)
    if foreign:
        raise Conflict("checkpoint-foreign", folder=str(folder), file=foreign[0])


def looking(folder: Path) -> tiles.Look:
    """Looks tiles up in the folder: a whole tile, else the widest partial one."""

    def look(needed: Mapping[tiles.Place, int]) -> dict[tiles.Place, bytes]:
        found = {}
        for (level, number), width in needed.items():
            data = _bytes(folder / tiles.path(level, number), tiles.WIDTH * merkle.HASH_SIZE)
            if data is None:
                data = _partial(folder, level, number, width)
            if data is not None:
                found[level, number] = data
        return found

    return look


def different(folder: Path, made: Iterable[tiles.Tile]) -> str | None:
    """The first tile that lies in the folder with other bytes than it should have."""
    for tile in made:
        name = tiles.path(tile.level, tile.number, tile.width)
        if _bytes(folder / name, len(tile.data)) not in (None, tile.data):
            return name
    return None


def write_tiles(folder: Path, written: Iterable[tiles.Tile]) -> None:
    """Put tiles into the folder. `BrokenLedger` when one is there with other bytes."""
    for tile in written:
        _once(folder, folder / tiles.path(tile.level, tile.number, tile.width), tile.data)


def publish(folder: Path, size: int, signed: bytes) -> None:
    """Put a checkpoint into the history, then show it. Again with the same bytes: no change."""
    keep(folder, f"{_HISTORY}/{size:0{_DIGITS}d}", signed)
    show(folder, CHECKPOINT, signed)


def keep(folder: Path, name: str, data: bytes) -> None:
    """Write a file once. `BrokenLedger` when it is there with other bytes."""
    _once(folder, folder / name, data)


def text(folder: Path, name: str) -> str | None:
    """A small file of the folder, as text; None if it is not there."""
    data = _bytes(folder / name, note.MOST_BYTES)
    return data.decode("utf-8", "replace") if data is not None else None


def show(folder: Path, name: str, data: bytes) -> None:
    """Make a file of the folder hold these bytes; a reader sees the old ones or the new."""
    if _bytes(folder / name, note.MOST_BYTES) != data:
        _beside(folder, data).replace(folder / name)
        _durable(folder)


def _place(folder: Path, size: int) -> Path:
    return folder / _HISTORY / f"{size:0{_DIGITS}d}"


def _once(folder: Path, target: Path, data: bytes) -> None:
    there = _bytes(target, len(data))
    if there is None:
        made = [one for one in (target.parent, *target.parent.parents) if not one.exists()]
        target.parent.mkdir(parents=True, exist_ok=True)
        beside = _beside(folder, data)
        try:
            os.link(beside, target)
        except FileExistsError:  # somebody on another machine, where the lock does not reach
            there = _bytes(target, len(data))
        except OSError:  # a file system without links; the lock keeps us alone
            beside.replace(target)
        beside.unlink(missing_ok=True)
        _durable(target.parent)
        for child in made:
            _durable(child.parent)
    if there is not None and there != data:
        file = target.relative_to(folder).as_posix()
        raise BrokenLedger("checkpoint-other-file", folder=str(folder), file=file)


def _beside(folder: Path, data: bytes) -> Path:
    path = folder / _BESIDE
    # Left by a run that was cut, it may be the very file it was linked to: it is not written into.
    path.unlink(missing_ok=True)
    with path.open("xb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    return path


def _durable(folder: Path) -> None:
    """A new name outlasts a power cut only when its folder was written, too."""
    with suppress(OSError):  # Windows opens no folder
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _bytes(path: Path, most: int) -> bytes | None:
    """A file, if it is there; no more than one byte over what it may hold."""
    with suppress(FileNotFoundError, NotADirectoryError):
        mode = path.stat().st_mode
        if not stat.S_ISREG(mode) and not stat.S_ISDIR(mode):
            raise OSError(f"{path} is no file")  # a pipe would be waited for, for ever
        with path.open("rb") as file:
            return file.read(most + 1)
    return None


def _partial(folder: Path, level: int, number: int, width: int) -> bytes | None:
    place = (folder / tiles.path(level, number, 1)).parent
    with suppress(FileNotFoundError, NotADirectoryError):
        widths = [int(one.name) for one in place.iterdir() if one.name.isdecimal()]
        widest = max((one for one in widths if one < tiles.WIDTH), default=0)
        # The widest is the one that the last checkpoint was compared with.
        if width <= widest:
            return _bytes(place / str(widest), widest * merkle.HASH_SIZE)
    return None
