"""The working channels: a folder that a web server serves, and a receiver of CloudEvents."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple, Protocol

from publication_flow.channels import callback
from publication_flow.channels.callback_event import message, removal
from publication_flow.channels.deployment import CallbackPlace, FolderPlace, Place
from publication_flow.channels.folder import open_folder, site_of, update
from publication_flow.channels.folder.line import digest_of
from publication_flow.engine.agency import Agency
from publication_flow.matter.state import PUBLIC
from publication_flow.projections.exposed import exposed
from publication_flow.projections.postings import Last

NOTHING = digest_of({})  # what is served where nothing is served any more


class Work(NamedTuple):
    """A matter to be handed to a channel. `version` is that of its stream, `cause` the position of
    the last event that says something about the channel, `effect` the last effect on the matter,
    `last` the last record of it on the channel."""

    number: str
    version: int
    kind: str
    policy: str
    index_number: str | None
    cause: int
    effect: str | None
    last: Last | None


class Served(NamedTuple):
    """What a channel shows of a matter now: it, or (`posted` false) a tombstone or nothing."""

    number: str
    posted: bool
    address: str | None
    served: str


class Refused(NamedTuple):
    """What the receiver of a channel does not take, and the status it said so with."""

    number: str
    status: int


class Channel(Protocol):
    """What is handed over is the present state of each matter, not the event that led to it: so
    handing over again does no harm, and what was overtaken is never shown."""

    batch: int  # matters that are handed over at a time
    linked: bool  # whether it also shows what links to a matter

    def deliver(self, agency: Agency, works: Mapping[str, Work]) -> Iterator[Served | Refused]: ...


class FolderChannel:
    """One run of the folder's writer for a batch; a folder that is new or damaged is made whole,
    and then every item's proof comes back."""

    batch = 500
    linked = True

    def __init__(self, place: FolderPlace) -> None:
        self._place = place

    def deliver(self, agency: Agency, works: Mapping[str, Work]) -> Iterator[Served | Refused]:
        place = self._place
        folder = open_folder(place.folder)
        with agency._reader(None, None) as opened:
            view = opened.view
            site = site_of(view, place.base_url, place.title)
            shown = list(exposed(view, works, channel=place.channel))
            gone = works.keys() - {one.number for one in shown}
            written = update(
                folder, site, shown,
                lambda: exposed(view, channel=place.channel), gone=gone,
            )  # fmt: skip
        for one in written.posted.values():
            yield Served(one.number, one.state == PUBLIC, one.address, one.digest)
        for number in sorted(gone - written.posted.keys()):
            last = works[number].last
            if last is not None:
                yield Served(number, False, last.address, NOTHING)


class CallbackChannel:
    """One event for each matter, in the order of what led to them."""

    batch = 20
    linked = False

    def __init__(self, place: CallbackPlace, sleep: Callable[[float], object] = time.sleep) -> None:
        self._place, self._sleep = place, sleep

    def deliver(self, agency: Agency, works: Mapping[str, Work]) -> Iterator[Served | Refused]:
        place = self._place
        secret = callback.secret_of(os.environ, place.secret_env)
        address = callback.recorded_address(place.callback)
        with agency._reader(None, None) as opened:
            found = exposed(opened.view, works, channel=place.channel)
            shown = {one.number: one for one in found}
        for work in sorted(works.values(), key=lambda work: work.cause):
            one = shown.get(work.number)
            if one is not None:
                news = message(agency.id, place.channel, work.cause, work.effect, one)
            elif work.last is not None and work.last.posted:
                news = removal(agency.id, place.channel, work.cause, work.number, work.index_number)
            else:
                continue
            answer = callback.send(
                place.callback, secret, news, timeout=place.timeout, sleep=self._sleep
            )
            if answer.delivered:
                posted = one is not None and one.public
                yield Served(work.number, posted, address, news.digest)
            else:
                yield Refused(work.number, answer.status)


def channel_at(place: Place) -> Channel:
    """The working channel of a place in the deployment."""
    return FolderChannel(place) if isinstance(place, FolderPlace) else CallbackChannel(place)
