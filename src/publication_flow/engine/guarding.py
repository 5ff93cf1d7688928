"""The guard before publication: what was found in a content, the same content masked, proofreading.

These methods belong to `Agency`; they are here so that its file stays about acting and reading.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from datetime import date
from typing import Any, NamedTuple

from publication_flow.engine.act import Envelope, act
from publication_flow.engine.daywork import Daywork, Named
from publication_flow.engine.done import Done
from publication_flow.engine.load import command_event
from publication_flow.engine.screening import remembered, screener
from publication_flow.errors import BadInput, NotFound
from publication_flow.ledger import read, sql, texts
from publication_flow.matter.content import Content
from publication_flow.matter.evolve import replay
from publication_flow.matter.state import PUBLIC, Matter
from publication_flow.policy.decide import Command
from publication_flow.policy.findings import digests
from publication_flow.policy.model import Policy
from publication_flow.policy.question import Found
from publication_flow.projections import erasures, feed, visible
from publication_flow.projections.erasures import Erasure
from publication_flow.projections.tables import items
from publication_flow.projections.view import View
from publication_flow.screening import NUMBERS, File, mask_file, mask_text, screen
from publication_flow.screening.proofread import Obsolete, Remark, Term, proofread

PAGE = 100
_PUBLIC = (
    f"SELECT matter FROM {items.name} WHERE agency = ? AND public_state = ? AND matter > ? "
    "ORDER BY matter LIMIT ?"
)


class Scanned(NamedTuple):
    """What a search found in a matter, and whether somebody passed it: in the round under way for
    the content at hand, in whatever round for what is public."""

    matter: str
    finding: Found
    passed: bool


class Guarding(Daywork):
    """The part of `Agency` that looks at texts and files before the public does."""

    def findings(self, matter: Named, *, by: str | None = None) -> list[Scanned]:
        """Personal data in the content at hand, hidden places included, numbers masked; and
        pictures nobody can read. Also what was passed already, marked so."""
        number = self._matter(matter)
        with self._reading(matter, "findings", by) as r:
            found = _readable(r.view, number)
            open_ = found.round
            passes = open_.passes if open_ is not None else _passed(r.view, found.number)
            known = remembered(self._context.documents.findings, found)
            return list(_found(r.view, found.number, found.content, known, passes))

    def proofread(self, matter: Named, *, by: str | None = None) -> list[Remark]:
        """Remarks on the content at hand (校对) with the policy's terms; they block nothing."""
        with self._reading(matter, "findings", by) as r:
            found = _readable(r.view, self._matter(matter))
            content = found.content
            if content is None:
                return []
            kept = texts.texts(r.view.connection, self.id, content.parts.values())
            words = {name: kept[d] for name, d in content.parts.items() if d in kept}
            policy = r.view.rulebook_of(found.policy).policy
            return remarks(words, content.fields.get("formed_on"), policy)

    def masked(
        self, matter: Named, *, by: str | None = None, kinds: Collection[str] = NUMBERS
    ) -> dict[str, Any]:
        """The parts of the content at hand that would change if the numbers in them were masked, as
        `act` takes them; nothing is written. `BadInput` names a file that cannot be masked."""
        with self._reading(matter, "findings", by) as r:
            found = _readable(r.view, self._matter(matter))
            return _masked(r.view, found.content, kinds)

    def mask(
        self,
        matter: Named,
        *,
        by: str,
        action: str = "revise",
        kinds: Collection[str] = NUMBERS,
        command_id: str | None = None,
        expected_version: int | None = None,
        **more: Any,
    ) -> Done:
        """Do `action` with the masked content: a change like any other, signed anew by those whom
        the policy names. `BadInput` when there is nothing to mask."""
        values = self.masked(matter, by=by, kinds=kinds)
        if not values and command_id is not None:
            done = self._masked_before(str(matter), by, action, command_id)
            if done is not None:
                return done
        if not values:
            raise BadInput("nothing-to-mask", field="matter", value=str(matter))
        command = Command(action, by, values=values, **more)
        envelope = Envelope(command_id, expected_version)
        return act(self._context, self._matter(matter), command, envelope)

    def _masked_before(self, number: str, by: str, action: str, command_id: str) -> Done | None:
        """The first result of a masking that comes again: nothing is left to be masked by then."""
        with self._reader(None, None) as r:
            event = command_event(r.view.connection, self.id, command_id)
        if event is None or (event.stream, event.person) != (number, by):
            return None
        said, version = event.data, event.version
        if said["action"] != action:
            return None
        return Done(number, action, said["to"], version, event.position, self.id, retried=True)

    def erasures(
        self, *, by: str | None = None, limit: int = 50, before: int | None = None
    ) -> list[Erasure]:
        """What was erased (清除), the latest first: of what, when, by whom, on whose proposal, on
        which ground. The next page begins `before` the last position of this one. `NotFound` for
        who may not oversee the office."""
        with self._reader(by, None) as r:
            if by is not None and not feed.may_oversee(r.view):
                raise NotFound("page")
            return erasures.latest(r.view, limit, before)

    def scan(
        self,
        *,
        by: str | None = None,
        kinds: Collection[str] = (),
        progress: Callable[[int, int], None] | None = None,
    ) -> Iterator[Scanned]:
        """Search everything that is public now, what was imported included. In pages; nothing is
        remembered and nothing written. `NotFound` for who may not oversee the office."""
        if by is not None and not self.may_oversee(by):
            raise NotFound("page")
        done, last = 0, ""
        while True:
            with self._reader(None, None) as r:
                rows = sql.run(
                    r.view.connection, _PUBLIC, (self.id, PUBLIC, last, PAGE)
                ).fetchall()  # fmt: skip
                found = [one for (number,) in rows for one in _of_public(r.view, number)]
            done += len(rows)
            if progress is not None:
                progress(done, done)
            yield from (one for one in found if not kinds or one.finding.kind in kinds)
            if len(rows) < PAGE:
                return
            last = rows[-1][0]


def words_of(policy: Policy) -> tuple[list[Obsolete], list[Term]]:
    """The names and terms that a policy lists, as proofreading takes them."""
    own = policy.proofreading
    return (
        [Obsolete(one.word, one.now, one.since) for one in own.obsolete],
        [Term(one.wrong, one.right) for one in own.terms],
    )


def remarks(words: Mapping[str, str], formed_on: str | None, policy: Policy) -> list[Remark]:
    """Proofreading with the names and terms that a policy lists."""
    obsolete, terms = words_of(policy)
    day = date.fromisoformat(formed_on) if formed_on else None
    return proofread(words, day=day, obsolete=obsolete, terms=terms)


def _readable(view: View, number: str) -> Matter:
    """The matter, for whoever may read it whole; `NotFound` like one that does not exist."""
    visible.require(view, number)
    matter = replay(read.stream(view.connection, view.agency, number))
    if matter is None:
        raise NotFound("matter", matter=number, agency=view.agency)
    return matter


def _of_public(view: View, number: str) -> list[Scanned]:
    matter = replay(read.stream(view.connection, view.agency, number))
    public = matter.public if matter is not None else None
    if matter is None or public is None:
        return []
    return list(_found(view, number, public.content, {}, _passed(view, number)))


def _passed(view: View, number: str) -> frozenset[str]:
    """Whatever was passed in any round: a finding's id names this very text or file."""
    stream = read.stream(view.connection, view.agency, number)
    return frozenset(event.data["passes"] for event in stream if "passes" in event.data)


def _found(
    view: View, number: str, content: Content | None, remembered: dict[str, tuple[Found, ...]],
    passes: frozenset[str],
) -> Iterator[Scanned]:  # fmt: skip
    if content is None:
        return
    for found in screener(view.connection, view.agency, remembered)(content, ()):
        yield Scanned(number, found, found.id in passes)


def _masked(view: View, content: Content | None, kinds: Collection[str]) -> dict[str, Any]:
    if content is None:
        return {}
    stored = texts.parts(view.connection, view.agency, digests(content))
    values: dict[str, Any] = {}
    for name, digest in content.parts.items():
        if digest in stored:
            text = stored[digest].data.decode()
            if (changed := mask_text(text, kinds)) != text:
                values[name] = changed
    files = [
        File(stored[f["name"]].data.decode(), f["media"], stored[f["data"]].data)
        for f in content.attachments
        if f["name"] in stored and f["data"] in stored
    ]
    holding = [file for file in files if any(f.kind in kinds for f in screen({}, [file]))]
    if holding:
        masked = [mask_file(file, kinds) if file in holding else file for file in files]
        values["attachments"] = [(file.name, file.data, file.media) for file in masked]
    return values
