"""An object store that is a folder: for tests, and for a small office with a large disk."""

from __future__ import annotations

import os
import re
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from tempfile import NamedTemporaryFile

from publication_flow.errors import BadInput

_DIGEST = re.compile("[0-9a-f]{64}")
AT_LEAST = 64 * 1024


class FolderStore:
    """One file for each object: `AGENCY/ab/abcdef…`. Files and folders are their owner's alone."""

    def __init__(self, folder: str | Path, at_least: int = AT_LEAST) -> None:
        self.folder = Path(folder)
        self.at_least = at_least

    def put(self, agency: str, digest: str, data: bytes) -> None:
        """Whole or not at all, and on the disk before it returns."""
        path = self._path(agency, digest)
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with NamedTemporaryFile(dir=path.parent, prefix=".", delete=False) as file:
            try:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
                Path(file.name).rename(path)
            except BaseException:
                Path(file.name).unlink(missing_ok=True)
                raise
        _sync(path.parent)

    def get(self, agency: str, digest: str) -> bytes | None:
        with suppress(FileNotFoundError):
            return self._path(agency, digest).read_bytes()
        return None

    def delete(self, agency: str, digest: str) -> None:
        path = self._path(agency, digest)
        with suppress(FileNotFoundError):
            path.unlink()
            _sync(path.parent)

    def listed(self, agency: str) -> Iterator[tuple[str, float]]:
        """Digest and age in seconds of every object of an agency."""
        for path in sorted((self.folder / agency).glob("*/*")):
            if _DIGEST.fullmatch(path.name):
                with suppress(FileNotFoundError):
                    yield path.name, max(0.0, time.time() - path.stat().st_mtime)

    def _path(self, agency: str, digest: str) -> Path:
        if not _DIGEST.fullmatch(digest) or "/" in agency or agency in ("", ".", ".."):
            raise BadInput("identifier", field="agency", value=agency)
        return self.folder / agency / digest[:2] / digest


def _sync(folder: Path) -> None:
    """A new name is kept through a power cut only when its folder is written, too."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
