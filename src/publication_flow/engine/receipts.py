"""What an agency hands to others as proof: a receipt of one matter, a bundle of the whole ledger.

These methods belong to `Agency`; they are here so that its file stays about acting and reading.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Collection, Iterable, Iterator
from pathlib import Path
from tempfile import mkdtemp
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from publication_flow.engine.daywork import Daywork, Named
from publication_flow.errors import BadInput, NotFound
from publication_flow.projections import feed
from publication_flow.report import bundle, receipt
from publication_flow.report.receipt import Receipt

_EPOCH = (1980, 1, 1, 0, 0, 0)  # the earliest time a zip knows: the bundle has none of its own
_READABLE = 0o644 << 16


class Receipting(Daywork):
    """The part of `Agency` that gives others what they can check without it."""

    def receipt(
        self,
        matter: Named,
        *,
        by: str | None = None,
        public: bool = False,
        parts: Collection[str] | None = None,
        checkpoint: bytes | None = None,
    ) -> Receipt:
        """A file that proves a matter's events and its published texts to whoever has the log's
        public key; `pending` until a signed checkpoint covers them all.

        It holds the whole course, for those who may read that; with `public` only the publication
        and what it says, for anybody. `parts` names the texts that are shown (None: all that are
        public), `checkpoint` is a signed note to rest on, such as a witnessed one (None: the
        newest in the database). `NotFound` for what may not be read.
        """
        seen = self._reader(by, None) if public else self._reading(matter, "receipt", by)
        with seen as r:
            number = self._matter(matter)
            return receipt.read(r.view, number, public=public, parts=parts, checkpoint=checkpoint)

    def bundle(
        self,
        to: str | Path,
        *,
        keys: Iterable[str] = (),
        by: str | None = None,
        progress: Callable[[int, int], None] | None = None,
    ) -> Path:
        """Write the audit bundle up to the newest signed checkpoint: a zip where `to` ends in
        ``.zip``, else a folder. It is there whole or not at all, and replaces nothing.

        `keys` are the vkeys that go with it. `NotFound` for a person who may not oversee the
        office (`may_oversee`), `BadInput` where something lies already or nothing was signed.
        """
        target = Path(to)
        with self._reader(by, None) as r:
            if not feed.may_oversee(r.view):
                raise NotFound("page")
            if target.exists():
                raise BadInput("bundle-exists", field="to", file=str(target))
            target.parent.stat()  # else the error would name the folder beside
            found = bundle.entries(r.view, tuple(keys), progress)
            beside = Path(mkdtemp(prefix=".bundle-", dir=target.parent))
            try:
                part = beside / "bundle"
                (_zip if target.suffix.lower() == ".zip" else _folder)(part, found)
                part.rename(target)
            finally:
                shutil.rmtree(beside, ignore_errors=True)
        return target


def _folder(to: Path, files: Iterable[bundle.File]) -> None:
    for name, pieces in files:
        file = to / name
        file.parent.mkdir(parents=True, exist_ok=True)
        with file.open("wb") as out:
            out.writelines(pieces)


def _zip(to: Path, files: Iterator[bundle.File]) -> None:
    """Each entry has the same time, system and rights: of the same files comes the same zip."""
    with ZipFile(to, "x", ZIP_DEFLATED, compresslevel=6) as zipped:
        for name, pieces in files:
            info = ZipInfo(name, _EPOCH)
            info.create_system, info.external_attr = 3, _READABLE
            info.compress_type = ZIP_DEFLATED
            with zipped.open(info, "w", force_zip64=True) as out:
                out.writelines(pieces)
