"""The one writer: from what is exposed to files, whole or for what changed alone.

Written twice, nothing is written the second time; cut off and run again, the same bytes are
there as if nothing had happened. What is taken down loses its files before anything else is done.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from typing import NamedTuple

from publication_flow.channels.folder import disk, manifest, render
from publication_flow.channels.folder.disk import Folder
from publication_flow.channels.folder.line import Line, Served, line_of, one_line
from publication_flow.channels.folder.lists import derived
from publication_flow.channels.folder.manifest import Manifest
from publication_flow.channels.folder.names import file_name, folder_name, media_of, wrap, wrapped
from publication_flow.channels.folder.site import Site
from publication_flow.errors import BadInput
from publication_flow.projections.exposed import Attached, Exposed

_BATCH = 100  # items whose places the journal names at once


class Posted(NamedTuple):
    """Proof of posting: what is served for an item at which address. `state` is public, or
    suspended or withdrawn: then a tombstone is. `digest` is the SHA-256 of the lines that
    `sha256sum` prints for `files` (path and SHA-256 of each), in order of path."""

    number: str
    state: str
    address: str
    digest: str
    files: tuple[tuple[str, str], ...]


class Written(NamedTuple):
    """How many files were written, were right already, and were removed; proof for each item that
    was looked at; the numbers of those that are not exposed here any more."""

    written: int
    unchanged: int
    removed: int
    posted: dict[str, Posted]
    gone: tuple[str, ...]


def write_site(folder: Folder, site: Site, shown: Iterable[Exposed]) -> Written:
    """Make the folder hold just the site of what is exposed. `BadInput` for a folder that holds
    what this writer did not write, `Busy` while another writes."""
    with disk.alone(folder):
        return _whole(folder, site, shown)


def update(
    folder: Folder,
    site: Site,
    changed: Iterable[Exposed],
    everything: Callable[[], Iterable[Exposed]],
    *,
    gone: Iterable[str] = (),
) -> Written:
    """Write what changed, and take away the numbers that are `gone` (not exposed here any more).

    `everything` is asked only where that is not enough: nothing was written yet, a run was cut
    off, or the site's address, name or look is another.
    """
    with disk.alone(folder):
        before = manifest.load(folder)
        whole = manifest.unfinished(folder) is None
        if before is None or not whole or (before.site, before.look) != (site, render.look()):
            return _whole(folder, site, everything())
        run = _Run(folder, site, before, looked_over=False)
        manifest.note(folder, ())
        items = dict(before.items)
        for number in sorted(set(gone) & set(items)):
            run.take_away(items.pop(number))
        items.update(run.place_all(changed))
        return run.finish(items)


def _whole(folder: Folder, site: Site, shown: Iterable[Exposed]) -> Written:
    before = manifest.load(folder) or Manifest(site, render.look())
    ours, begun = before.written(), manifest.unfinished(folder) or ()
    exact, below = set(begun), tuple(place for place in begun if place.endswith("/"))
    disk.look_over(folder, lambda p: p in ours or p in exact or p.startswith(below))
    run = _Run(folder, site, before)
    manifest.note(folder, ())
    items = run.place_all(shown)
    for number, line in before.items.items():
        if number not in items:
            run.take_away(line)
    written = run.finish(items, keep_journal=bool(begun))
    if begun:  # what the run that was cut off wrote and nobody wants
        wanted = run.after.written()
        removed = [disk.remove(folder, p) for p in [*disk.files_in(folder)] if p not in wanted]
        manifest.save(folder, run.after)
        written = written._replace(removed=written.removed + sum(removed))
    return written


class _Run:
    """One run: what is counted while files are placed, and what the manifest said before."""

    def __init__(
        self, folder: Folder, site: Site, before: Manifest, *, looked_over: bool = True
    ) -> None:
        self._folder, self._site, self._before = folder, site, before
        self._looked_over = looked_over
        self._written = self._unchanged = self._removed = 0
        self._posted: dict[str, Posted] = {}
        self._gone = dict(before.gone)
        self._known = {f"{line.folder}/" for line in before.items.values()}
        self._homes = {line.folder.casefold(): n for n, line in before.items.items()}
        self.after = before

    def place_all(self, shown: Iterable[Exposed]) -> dict[str, Line]:
        found: dict[str, Line] = {}
        for batch in _batches(shown):
            new = [f"items/{folder_name(one.known_as)}/" for one in batch]
            self._claim([place for place in new if place not in self._known])
            for one in batch:
                found[one.number] = self._place(one)
        return found

    def _claim(self, places: list[str]) -> None:
        """Say that these are ours from now on; what lies there already is somebody else's."""
        if not self._looked_over:
            for place in places:
                if found := disk.taken(self._folder, place):
                    raise BadInput("folder-foreign", path=found, folder=str(self._folder.root))
        if places:
            manifest.note(self._folder, places)

    def take_away(self, line: Line) -> None:
        """An item that is not exposed here any more, not even as a tombstone."""
        for path in line.written():
            self._removed += disk.remove(self._folder, path)
        self._gone[line.number] = line.folder

    def finish(self, items: dict[str, Line], *, keep_journal: bool = False) -> Written:
        """The pages about many, then what is not wanted any more, then the manifest."""
        pages = {}
        for path, data in derived(self._site, items.values()):
            self._claim([path] if path not in self._before.pages else [])
            pages[path] = self._write(path, data)
        for path in self._before.pages.keys() - pages.keys():
            self._removed += disk.remove(self._folder, path)
        gone = {number: home for number, home in self._gone.items() if number not in items}
        self.after = Manifest(self._site, render.look(), pages, items, gone)
        if not keep_journal:
            manifest.save(self._folder, self.after)
        return Written(
            self._written, self._unchanged, self._removed, self._posted,
            tuple(sorted(gone.keys() - self._before.gone.keys())),
        )  # fmt: skip

    def _place(self, shown: Exposed) -> Line:
        line, was = line_of(self._site, shown), self._before.items.get(shown.number)
        other = self._homes.setdefault(line.folder.casefold(), shown.number)
        if other != shown.number:
            raise BadInput("folder-same-place", matter=shown.number, other=other, path=line.folder)
        old = was.written() if was is not None else {}
        if shown.public:
            line = line._replace(files=tuple(self._files(line, shown, was)))
            page = render.item(self._site, line, shown)
        else:
            # What must not be read any more goes first, whatever happens next.
            for path in old.keys() - {line.path}:
                self._removed += disk.remove(self._folder, path)
            page = render.tombstone(self._site, line, shown)
        line = line._replace(page=self._write(line.path, page))
        now = line.written()
        for path in old.keys() - now.keys():
            self._removed += disk.remove(self._folder, path)
        self._posted[line.number] = posted(self._site, line)
        return line

    def _files(self, line: Line, shown: Exposed, was: Line | None) -> Iterator[Served]:
        before = {file.path: file for file in was.files} if was is not None else {}
        taken = {"index.html"}
        for attached in shown.attachments:
            path = f"{line.folder}/{file_name(attached.name, taken)}"
            if attached.read is not None:
                yield self._file(path, attached, attached.read, before.get(path))

    def _file(
        self, path: str, attached: Attached, read: Callable[[], bytes], was: Served | None
    ) -> Served:
        name = one_line(attached.name) or "（名称已删除）"
        same = was is not None and was.source == attached.data and was.name == name
        # The ledger need not be asked for bytes that lie there already.
        if was is not None and same and disk.sha256(self._folder, path) == was.sha256:
            self._unchanged += 1
            return was
        data = read()
        if wrapped(attached.name):
            data = wrap(attached.name, data)
        written = self._write(path, data)
        return Served(path, name, media_of(path), len(data), written, attached.data)

    def _write(self, path: str, data: bytes) -> str:
        if disk.write(self._folder, path, data):
            self._written += 1
        else:
            self._unchanged += 1
        return hashlib.sha256(data).hexdigest()


def posted(site: Site, line: Line) -> Posted:
    """The proof of what is served for an item."""
    files = tuple(sorted(line.written().items()))
    return Posted(line.number, line.state, site.url(line.path), line.digest, files)


def _batches(shown: Iterable[Exposed]) -> Iterator[list[Exposed]]:
    source = iter(shown)
    while batch := list(islice(source, _BATCH)):
        yield batch
