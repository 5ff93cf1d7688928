"""线上复核: reading every channel again, and comparing it with the proofs in the ledger."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple
from urllib.parse import urlsplit

from publication_flow.channels.delivery import places
from publication_flow.channels.delivery_channels import NOTHING
from publication_flow.channels.deployment import (
    CallbackPlace,
    Deployment,
    FolderPlace,
    check_deployment,
)
from publication_flow.channels.folder import disk, manifest, open_folder
from publication_flow.channels.folder.line import digest_of
from publication_flow.channels.folder.reread import compare
from publication_flow.channels.recheck_fetch import Fetched, fetch
from publication_flow.engine.agency import Agency
from publication_flow.errors import BadInput, NotFound
from publication_flow.projections import postings
from publication_flow.projections.postings import Last

AS_RECORDED = "as-recorded"
CHANGED = "changed"
MISSING = "missing"
REAPPEARED = "reappeared"
UNREADABLE = "unreadable"
NOT_READ = "not-read"

Fetch = Callable[[str], Fetched]
Progress = Callable[[int, int], None]


class Seen(NamedTuple):
    """One posting, or one page about many (`matter` None), as it was found. `expected` is the
    recorded digest, `found` that of what is there; `detail` tells why something is unreadable."""

    channel: str
    matter: str | None
    state: str
    address: str | None
    expected: str | None = None
    found: str | None = None
    detail: str = ""


class Rechecked(NamedTuple):
    """How many were compared, how many cannot be read back (a receiver's, a board's, an address
    on a host that is not named in the deployment), and what is wrong."""

    compared: int
    not_read: int
    wrong: tuple[Seen, ...]

    @property
    def ok(self) -> bool:
        return not self.wrong


def recheck(
    agency: Agency,
    deployment: Deployment,
    *,
    only: list[str] | None = None,
    online: bool = False,
    fetch: Fetch = fetch,
    progress: Progress | None = None,
) -> Rechecked:
    """Read again what was posted and what was taken down, and compare with what was recorded.

    A folder is read where it lies; with `online`, as the public reads it, at its address. A
    posting that somebody recorded with a web address is fetched when the address is on one of the
    deployment's hosts. Nothing is written anywhere.
    """
    check_deployment(agency, deployment)
    wanted = {place.channel for place in places(deployment, only)} if only else None
    readers = {
        place.channel: _reader(place, deployment, online, fetch)
        for place in deployment.places.values()
    }
    by_hand = _AtAddress(deployment, fetch)
    compared = not_read = 0
    wrong: list[Seen] = []

    def count(seen: Seen) -> None:
        nonlocal compared, not_read
        if seen.state == NOT_READ:
            not_read += 1
            return
        compared += 1
        if seen.state != AS_RECORDED:
            wrong.append(seen)

    with agency._reader(None, None) as opened:
        pages = list(postings.ever(opened.view))
    total, done = sum(len(page) for page in pages), 0
    for page in pages:
        with agency._reader(None, None) as opened:
            lasts = postings.lasts(opened.view, page)
        for (channel, matter), last in sorted(lasts.items()):
            if wanted is None or channel in wanted:
                count(readers.get(channel, by_hand).read(channel, matter, last))
        done += len(page)
        if progress is not None:
            progress(done, total)
    for channel, reader in readers.items():
        if wanted is None or channel in wanted:
            for seen in reader.about_many(channel):
                count(seen)
    return Rechecked(compared, not_read, tuple(wrong))


class _Unread:
    """A channel that cannot be read back: its receiver keeps what it was sent."""

    def read(self, channel: str, matter: str, last: Last) -> Seen:
        return Seen(channel, matter, NOT_READ, last.address, last.served)

    def about_many(self, channel: str) -> Iterator[Seen]:
        return iter(())


class _AtAddress(_Unread):
    """A posting known by its web address alone."""

    def __init__(self, deployment: Deployment, fetch: Fetch) -> None:
        served = [p.base_url for p in deployment.places.values() if isinstance(p, FolderPlace)]
        self._hosts = {*deployment.hosts, *(urlsplit(url).netloc.lower() for url in served)}
        self._fetch = fetch

    def read(self, channel: str, matter: str, last: Last) -> Seen:
        seen = Seen(channel, matter, NOT_READ, last.address, last.served)
        # Fetching whatever address somebody once typed would make this machine a scanner.
        if last.address is None or _netloc(last.address) not in self._hosts:
            return seen
        return judged(seen, last, self._fetch(last.address))


class _OnDisk(_Unread):
    """A folder, read where it lies."""

    def __init__(self, place: FolderPlace) -> None:
        self._place = place
        self._folder = open_folder(place.folder)
        self._problem = ""
        try:
            self._known = manifest.load(self._folder)
        except (BadInput, OSError) as error:
            self._known, self._problem = None, str(error)

    def read(self, channel: str, matter: str, last: Last) -> Seen:
        seen = Seen(channel, matter, UNREADABLE, last.address, last.served, detail=self._problem)
        if self._problem:
            return seen
        try:
            found = compare(self._folder, self._known, matter).found
        except NotFound:
            found = None
        except OSError as error:
            return seen._replace(detail=str(error))
        return seen._replace(state=stands(last, found), found=found)

    def about_many(self, channel: str) -> Iterator[Seen]:
        """The lists, feeds and metadata: no proof names them, so the writer's own record must."""
        base = self._place.base_url.rstrip("/")
        for path, expected in (self._known.pages if self._known is not None else {}).items():
            found = disk.sha256(self._folder, path)
            state = CHANGED if found is not None else MISSING
            state = AS_RECORDED if found == expected else state
            yield Seen(channel, None, state, f"{base}/{path}", expected, found)


class _Online(_OnDisk):
    """A folder, read at the address where the public reads it."""

    def __init__(self, place: FolderPlace, fetch: Fetch) -> None:
        super().__init__(place)
        self._fetch = fetch

    def read(self, channel: str, matter: str, last: Last) -> Seen:
        seen = Seen(channel, matter, UNREADABLE, last.address, last.served, detail=self._problem)
        if self._known is None:
            return seen
        line = self._known.items.get(matter)
        if line is None:
            return seen if last.address is None else judged(seen, last, self._fetch(last.address))
        there: dict[str, str] = {}
        for path in line.written():
            fetched = self._fetch(self._known.site.url(path))
            if fetched.there and fetched.digest is not None:
                there[path] = fetched.digest
            elif not fetched.absent:
                return seen._replace(detail=_problem(fetched))
        found = digest_of(there) if there else None
        return seen._replace(state=stands(last, found), found=found)

    def about_many(self, channel: str) -> Iterator[Seen]:
        for path, expected in (self._known.pages if self._known is not None else {}).items():
            address = self._known.site.url(path) if self._known is not None else ""
            fetched = self._fetch(address)
            seen = Seen(channel, None, AS_RECORDED, address, expected, fetched.digest)
            if not fetched.there:
                state = MISSING if fetched.absent else UNREADABLE
                yield seen._replace(state=state, found=None, detail=_problem(fetched))
            else:
                yield seen if fetched.digest == expected else seen._replace(state=CHANGED)


def _reader(
    place: FolderPlace | CallbackPlace, deployment: Deployment, online: bool, fetch: Fetch
) -> _Unread:
    if isinstance(place, CallbackPlace):
        return _Unread()
    return _Online(place, fetch) if online else _OnDisk(place)


def stands(last: Last, found: str | None) -> str:
    """What a digest (None: there is nothing) means beside the last record."""
    if found == last.served or (found is None and last.served == NOTHING):
        return AS_RECORDED
    if found is None:
        return MISSING
    # Where a tombstone or nothing should be, something else may be the old page put back.
    return CHANGED if last.posted else REAPPEARED


def judged(seen: Seen, last: Last, fetched: Fetched) -> Seen:
    """What an answer means beside the last record of a web address."""
    if fetched.there:
        same = last.served in (None, fetched.digest) if last.posted else False
        state = AS_RECORDED if same else stands(last, fetched.digest)
        return seen._replace(state=state, found=fetched.digest)
    if not fetched.absent:
        return seen._replace(state=UNREADABLE, detail=_problem(fetched))
    gone_rightly = not last.posted and last.served in (None, NOTHING)
    return seen._replace(state=AS_RECORDED if gone_rightly else MISSING, found=None)


def _problem(fetched: Fetched) -> str:
    return fetched.problem or f"HTTP {fetched.status}"


def _netloc(address: str) -> str:
    try:
        parts = urlsplit(address)
    except ValueError:
        return ""
    return parts.netloc.lower() if parts.scheme in ("http", "https") else ""
