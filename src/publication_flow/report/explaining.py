"""A matter's story in plain Chinese or English, each sentence with its position in the ledger.

Nothing here knows an action by name: an event's own data says what it changed, the version of the
policy that governed it says what that is called.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import Any, NamedTuple

from publication_flow.matter.state import PUBLIC, WITHDRAWN
from publication_flow.projections import explained
from publication_flow.projections.explained import Lay, Shown, Stop, Told
from publication_flow.projections.item import plain
from publication_flow.projections.view import View
from publication_flow.report.story_steps import StorySteps
from publication_flow.report.story_words import net, place
from publication_flow.wording import say

STEPS, DESKS, STOPS, SEEN, OUTCOME = "steps", "desks", "stops", "public", "outcome"
_HEADS = {
    DESKS: "story.part-desks",
    STOPS: "story.part-stops",
    SEEN: "story.part-public",
    OUTCOME: "story.part-outcome",
}


class Sentence(NamedTuple):
    """A sentence of a part of the story (steps, desks, stops, public, outcome), resting on the
    event at `position`; what lasted rests on `until` too, unless it lasts `still`."""

    position: int
    text: str
    part: str
    until: int | None = None
    still: bool = False


class DeskTime(NamedTuple):
    """How long a matter lay on a desk awaiting an action, in working days: `days` in all, of
    which `stopped` did not count; None where the calendar does not reach."""

    desks: tuple[str, ...]
    action: str
    since: str
    until: str | None
    first: int
    last: int | None
    days: int | None
    stopped: int | None
    counted: int | None


class Explanation(NamedTuple):
    """A matter's story: its heading, its sentences in order, and the time on each desk."""

    number: str
    heading: str
    sentences: tuple[Sentence, ...]
    desks: tuple[DeskTime, ...]
    lang: str

    @property
    def text(self) -> str:
        """The whole story; sentences of one event stand in one line behind its position."""
        lines = [self.heading]
        for part, of_part in groupby(self.sentences, lambda s: s.part):
            lines.append("")
            if part in _HEADS:
                lines.append(say(_HEADS[part], self.lang, {}))
            joint = " " if self.lang == "en" else ""
            key = _event if part == STEPS else id
            for _, group in groupby(of_part, key):
                several = list(group)
                where = place(several[0].position, several[0].until, self.lang,
                              still=several[0].still)  # fmt: skip
                lines.append(joint.join([where, *(s.text for s in several)]))
        return "\n".join(lines) + "\n"

    def as_dict(self) -> dict[str, Any]:
        """For `--json`: plain data all the way down."""
        found: dict[str, Any] = plain(self)
        return found


def explain(view: View, number: str, lang: str = "zh") -> Explanation:
    """The story of a matter; `NotFound` when there is none that may be read whole."""
    story = explained.read_story(view, number)
    return Teller(view, story, "en" if lang.lower().startswith("en") else "zh").explanation()


class Teller(StorySteps):
    """The whole of one story."""

    def explanation(self) -> Explanation:
        story = self.story
        content = story.matter.content
        digest = content.parts.get("title") if content is not None else None
        number = story.matter.number
        facts = {"number": number, "title": self.titled(digest) if digest else ""}
        sentences = [
            *(s for told in story.told for s in self.step(told)),
            *(self.desk(lay) for lay in story.lays),
            *(self.stop(stop) for stop in story.stops if stop.since < stop.until),
            *(self.seen(shown) for shown in story.shown),
            *self.outcome(),
        ]
        return Explanation(
            number, say("story.heading", self.lang, facts), tuple(sentences),
            tuple(self.desk_time(lay) for lay in story.lays), self.lang,
        )  # fmt: skip

    def step(self, told: Told) -> Iterator[Sentence]:
        """What an event says, sentence by sentence."""
        for code, facts in self.told(told):
            yield Sentence(told.event.position, self.said(code, facts), STEPS)

    def desk(self, lay: Lay) -> Sentence:
        facts = {
            "desks": self.comma.join(self.desk_name(*desk) for desk in lay.desks),
            "action": self.now.action(lay.action),
            **self.counted(lay.days, lay.stopped),
        }
        facts.setdefault("net", facts["days"])
        if lay.stopped:
            facts["why"] = self.comma.join(f"“{self.mark(self.now, *mark)}”" for mark in lay.marks)
        else:
            facts["stopped"] = ""
        return Sentence(
            lay.first, self.said("story.desk", facts), DESKS, lay.last, lay.last is None
        )

    def desk_time(self, lay: Lay) -> DeskTime:
        return DeskTime(
            tuple(self.desk_name(*desk) for desk in lay.desks), lay.action, lay.since,
            lay.until if lay.last is not None else None, lay.first, lay.last, lay.days,
            lay.stopped, net(lay.days, lay.stopped),
        )  # fmt: skip

    def stop(self, stop: Stop) -> Sentence:
        code = "story.stop" if stop.last is not None else "story.stop-still"
        facts = {
            "since": self.day(stop.since), "until": self.day(stop.until),
            "mark": self.mark(self.now, stop.mark, stop.key),
            "actions": self.actions(self.now, stop.actions), "days": self.days(stop.days),
        }  # fmt: skip
        return Sentence(stop.first, self.said(code, facts), STOPS, stop.last, stop.last is None)

    def seen(self, shown: Shown) -> Sentence:
        codes = {PUBLIC: ("story.shown", "story.shown-still"),
                 WITHDRAWN: ("story.gone-until", "story.gone")}  # fmt: skip
        ended, lasting = codes.get(shown.state, ("story.hidden", "story.hidden-still"))
        facts = {
            "since": self.day(shown.since), "until": self.day(shown.until),
            "version": shown.version,
            "title": self.titled(shown.title) if shown.title else self.piece("it"),
            "channels": self.channels(self.now, shown.channels),
        }  # fmt: skip
        code = ended if shown.last is not None else lasting
        return Sentence(shown.first, self.said(code, facts), SEEN, shown.last)

    def outcome(self) -> Iterator[Sentence]:
        story, matter = self.story, self.story.matter
        outcomes = dict(self.now.kind.outcomes) if self.now.kind is not None else {}
        facts: dict[str, Any] = {
            "stage": self.now.stage(matter.stage),
            "outcome": self.now.of(outcomes, matter.outcome) if matter.outcome else "",
        }
        public = matter.public is not None and matter.public.state == PUBLIC
        code = "story.stands-public" if public else "story.stands-hidden"
        yield Sentence(matter.position, self.said(code, facts), OUTCOME)
        if story.until_public is not None:
            first = story.told[0].event.occurred_on
            facts = {
                "since": self.day(first), "until": self.day(story.shown[0].since),
                **self.counted(*story.until_public),
            }  # fmt: skip
            yield Sentence(story.shown[0].first, self.said("story.lasted", facts), OUTCOME)


def _event(sentence: Sentence) -> int:
    return sentence.position
