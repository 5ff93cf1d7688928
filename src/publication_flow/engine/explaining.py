"""A matter told as a story, drawn as a timeline, and the ledger's records carried out as files.

These methods belong to `Agency`; they are here so that its file stays about acting and reading.
"""

from __future__ import annotations

import os
import secrets
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from publication_flow.engine.daywork import Daywork, Named

if TYPE_CHECKING:
    from publication_flow.report.explaining import Explanation


class Explaining(Daywork):
    """The part of `Agency` that explains and exports."""

    def explain(
        self, matter: Named, lang: str = "zh", *, by: str | None = None, as_of: str | None = None
    ) -> Explanation:
        """A matter's story in plain sentences, each with its position; the time on each desk in
        working days, the clock stopped where the policy stops it. Seen by whom `trail` shows it
        to; `NotFound` for others."""
        from publication_flow.report import explaining  # words are not needed to decide

        with self._reading(matter, "explanation", by, as_of) as r:
            return explaining.explain(r.view, self._matter(matter), lang)

    def timeline(
        self, matter: Named, lang: str = "zh", *, by: str | None = None, as_of: str | None = None
    ) -> str:
        """The same as a picture: an SVG document with one lane for each desk, the positions of
        the events, and a stopped clock hatched."""
        from publication_flow.report import timeline

        with self._reading(matter, "explanation", by, as_of) as r:
            return timeline.timeline(r.view, self._matter(matter), lang)

    def export(
        self,
        format: str,
        to: BinaryIO | str | os.PathLike[str],
        *,
        item: Named | None = None,
        after: int = 0,
        upto: int | None = None,
        by: str | None = None,
        lang: str = "zh",
        progress: Callable[[int, int], None] | None = None,
    ) -> int:
        """Write events to a stream or a file, and tell how many: `jsonl` (the stored bytes),
        `csv` and `xlsx` (the trail's steps), `cloudevents` (a JSON batch), `prov` (W3C PROV-JSON).

        Those after a position, up to another, perhaps of one matter alone; of a person (`by`)
        those that `events` shows them. The same call makes the same bytes as long as nothing in
        it was erased. A file is only there when it is complete; nobody else may read it. Raises
        `BadInput` for another format, `NotFound`, `WrongEnvironment` without the extra
        `documents`.
        """
        from publication_flow.projections import exported
        from publication_flow.report import exporting

        exporting.known_format(format)
        number = self._matter(item) if item is not None else None
        one = item is not None
        seen = self._reading(number or "", "export", by) if one else self._reader(by, None)
        with seen as r:
            wanted = exported.wanted(r.view, number, after, upto)
            if isinstance(to, str | os.PathLike):
                with _whole_file(Path(to)) as file:
                    return exporting.export(wanted, format, file, lang, progress)
            return exporting.export(wanted, format, to, lang, progress)


@contextmanager
def _whole_file(path: Path) -> Iterator[BinaryIO]:
    """A file written beside and renamed when it is complete: never half a file under its name."""
    beside = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    try:
        descriptor = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except OSError as error:
        error.filename = str(path)  # the name that was given, not the one beside it
        raise
    try:
        with os.fdopen(descriptor, "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise
