"""A matter's story in plain Chinese or English, each sentence with its position in the ledger.

Nothing here knows an action by name: an event's own data says what it changed, the version of the
policy that governed it says what that is called.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import groupby
from typing import Any, NamedTuple

from publication_flow.ledger import texts
from publication_flow.matter import events as e
from publication_flow.matter.state import PUBLIC, WITHDRAWN, Public
from publication_flow.policy.labels import Labels
from publication_flow.policy.pauses import paused
from publication_flow.projections import explained, marked
from publication_flow.projections.explained import Lay, Shown, Stop, Story, Told
from publication_flow.projections.item import plain
from publication_flow.projections.view import View
from publication_flow.report.local import local
from publication_flow.wording import fill, say
from publication_flow.wording.explaining import PIECES

STEPS, DESKS, STOPS, SEEN, OUTCOME = "steps", "desks", "stops", "public", "outcome"
_HEADS = {
    DESKS: "story-part-desks",
    STOPS: "story-part-stops",
    SEEN: "story-part-public",
    OUTCOME: "story-part-outcome",
}
_EFFECTS = {
    "suspend": "story-suspended",
    "restore": "story-restored",
    "withdraw": "story-withdrawn",
}
_BRACKETS = {"zh": ("〔", "〕"), "en": ("[", "]")}
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip


class Sentence(NamedTuple):
    """A sentence of a part of the story (steps, desks, stops, public, outcome), resting on the
    event at `position`; what lasted rests on `until` too (None: one event, or it lasts still)."""

    position: int
    text: str
    part: str
    until: int | None = None


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
            for (first, last), group in groupby(of_part, lambda s: (s.position, s.until)):
                several = [s.text for s in group]
                joint = " " if self.lang == "en" else ""
                if part == STEPS:
                    lines.append(_place(first, last, self.lang) + joint + joint.join(several))
                else:
                    lines += [_place(first, last, self.lang) + joint + one for one in several]
        return "\n".join(lines) + "\n"

    def as_dict(self) -> dict[str, Any]:
        """For `--json`: plain data all the way down."""
        found: dict[str, Any] = plain(self)
        return found


def explain(view: View, number: str, lang: str = "zh") -> Explanation:
    """The story of a matter; `NotFound` when there is none that may be read whole."""
    story = explained.read_story(view, number)
    return Teller(view, story, "en" if lang.lower().startswith("en") else "zh").explanation()


class Teller:
    """The words of one story in one language: the policy's labels, names, and kept texts."""

    def __init__(self, view: View, story: Story, lang: str) -> None:
        self.view, self.story, self.lang = view, story, lang
        self.now = self._labels(story.matter.policy)
        typed = [d for told in story.told for d in told.event.data.get("texts", {}).values()]
        titles = [t for told in story.told for t in (_title(told),) if t]
        shown = [s.title for s in story.shown]
        self.kept = texts.texts(view.connection, view.agency, [*typed, *titles, *shown])

    def explanation(self) -> Explanation:
        story = self.story
        content = story.matter.content
        digest = content.parts.get("title") if content is not None else None
        number = story.matter.number
        facts = {"number": number, "title": self.titled(digest) if digest else ""}
        sentences = [
            *(s for told in story.told for s in self.step(told)),
            *(self.desk(lay) for lay in story.lays),
            *(self.stop(stop) for stop in story.stops),
            *(self.seen(shown) for shown in story.shown),
            *self.outcome(),
        ]
        return Explanation(
            number, say("story-heading", self.lang, facts), tuple(sentences),
            tuple(self.desk_time(lay) for lay in story.lays), self.lang,
        )  # fmt: skip

    # ---- one event

    def step(self, told: Told) -> Iterator[Sentence]:
        """What an event says: who did what, then what that changed."""
        for code, facts in self.told(told):
            yield Sentence(told.event.position, self.said(code, facts), STEPS)

    def told(self, told: Told) -> Iterator[tuple[str, dict[str, Any]]]:
        event, before, after, data = told.event, told.before, told.after, told.event.data
        words = self._labels(event.policy or after.policy)
        yield self.did(told, words)
        yield from self.recorded(event)
        if data.get("opens"):
            yield "story-opened", {
                "round": data.get("round", 1),
                "purpose": self._purpose(words, data["opens"]),
                "stage": words.stage(data["to"]),
            }
        if told.fresh and told.content > 1:
            title = _title(told)
            kept = before.content.parts.get("title") if before and before.content else None
            new = self.titled(title) if title and self.other_title(title, kept) else ""
            yield "story-content", {"content": told.content, "title": new}
        if before is not None and after.category != before.category and after.category:
            categories = dict(words.policy.categories) if words.policy is not None else {}
            yield "story-category", {"category": words.of(categories, after.category)}
        for code, name in (
            ("story-voided", "voids"), ("story-undone", "undoes"), ("story-confirmed", "confirms"),
        ):  # fmt: skip
            if data.get(name):
                yield code, {"positions": self.places(data[name])}
        if data.get("erases"):
            yield "story-erased", {"count": len(data["erases"])}
        yield from self.marks(told, words)
        yield from self.shown(told, words)
        if data.get("closes") and before is not None:
            outcomes = dict(words.kind.outcomes) if words.kind is not None else {}
            outcome = words.of(outcomes, data["closes"])
            yield "story-closed", {"round": data.get("round", 1), "outcome": outcome}
        if before is not None and after.stage != before.stage and not data.get("opens"):
            yield self.moved(told, words)

    def did(self, told: Told, words: Labels) -> tuple[str, dict[str, Any]]:
        event, data = told.event, told.event.data
        typed = data.get("texts", {})
        action = data.get("action", event.kind)
        fields = [f"{n}{self.colon}{v}" for n, v in words.told_fields(action, data.get("fields", {}))]
        code = "story-acted"
        if data.get("signs"):
            code = "story-signed" if "opinion" in typed else "story-signed-silently"
        return code, {
            "day": self.day(event.occurred_on),
            "who": self.who(event, words),
            "action": words.action(action),
            "fields": self.semicolon.join(fields),
            "opinion": self.quoted(typed.get("opinion")),
            "reason": self.quoted(typed.get("reason")),
        }

    def recorded(self, event: e.Event) -> Iterator[tuple[str, dict[str, Any]]]:
        """On paper, by telephone, or later than it happened."""
        mode = event.data.get("mode", "system")
        on = local(event.recorded_at, self.view.head.zone)[:10]
        late = self.day(on) if on != event.occurred_on else ""
        if event.entered_by and mode in PIECES:
            recorder = self.view.persons.get(event.entered_by, event.entered_by)
            yield "story-entered", {
                "mode": self.piece(mode), "recorder": recorder, "recorded": late,
            }  # fmt: skip
        elif late:
            yield "story-late", {"recorded": late}

    def marks(self, told: Told, words: Labels) -> Iterator[tuple[str, dict[str, Any]]]:
        """Marks lifted and set, and the clocks that run again or stop with them."""
        data, before, after = told.event.data, told.before, told.after
        was, now = self.pauses(before), self.pauses(after)
        awaited = {lay.action for lay in self.story.lays if lay.last != told.event.position}
        for name, key in data.get("clears", ()):
            freed = [a for a, marks in was.items() if (name, key) in marks]
            runs = [a for a in freed if a not in now and a in awaited]
            yield "story-unmarked", {
                "mark": self.mark(words, name, key), "actions": self.actions(words, runs),
            }  # fmt: skip
        for mark in data.get("marks", ()):
            held = (mark["name"], mark.get("key"))
            stops = [a for a, marks in now.items() if held in marks and a not in was]
            until = mark.get("until")
            yield "story-marked", {
                "mark": self.mark(words, *held), "until": self.day(until) if until else "",
                "actions": self.actions(words, stops),
            }  # fmt: skip

    def shown(self, told: Told, words: Labels) -> Iterator[tuple[str, dict[str, Any]]]:
        """What it changed of what the public sees, and where."""
        event, data, public = told.event, told.event.data, told.after.public
        facts: dict[str, Any] = {
            "title": self.public_title(public),
            "channels": self.channels(words, data.get("channels", ())),
            "removed": self.channels(words, data.get("removed", ())),
            "index": data.get("index_number", ""),
        }
        effect = data.get("effect")
        if event.kind == e.IMPORTED:
            imported = "story-imported" if told.before is None else "story-withdrawn"
            yield imported, facts
        elif effect == "publish" and public is not None:
            version = {"version": public.version}
            yield ("story-published" if public.version == 1 else "story-republished"), facts | version
        elif effect in _EFFECTS:
            yield _EFFECTS[effect], facts
        else:
            address = self.kept.get(data.get("texts", {}).get("address", ""), "")
            if facts["channels"]:
                yield "story-posted", facts | {"address": address}
            if facts["removed"]:
                yield "story-removed", facts

    def moved(self, told: Told, words: Labels) -> tuple[str, dict[str, Any]]:
        assert told.before is not None
        stages = [s.id for s in words.kind.stages] if words.kind is not None else []
        source, dest = told.before.stage, told.after.stage
        order = {stage: place for place, stage in enumerate(stages)}
        back = order.get(dest, 0) < order.get(source, 0) and not told.event.data.get("closes")
        lay, stopped = told.lay, told.stopped
        facts: dict[str, Any] = {"source": words.stage(source), "dest": words.stage(dest)}
        if told.before.round is not None:
            facts |= self.counted(lay, stopped)
        return ("story-returned" if back else "story-moved"), facts

    # ---- the whole of it

    def desk(self, lay: Lay) -> Sentence:
        facts = {
            "desks": self.comma.join(self.desk_name(*desk) for desk in lay.desks),
            "action": self.now.action(lay.action),
            **self.counted(lay.days, lay.stopped),
        }
        facts["net"] = self.days(_net(lay.days, lay.stopped))
        if lay.stopped:
            facts["why"] = self.comma.join(
                f"“{self.mark(self.now, *mark)}”" for mark in lay.marks
            )
        else:
            facts["stopped"] = ""
        return Sentence(lay.first, self.said("story-desk", facts), DESKS, self._end(lay.last))

    def desk_time(self, lay: Lay) -> DeskTime:
        return DeskTime(
            tuple(self.desk_name(*desk) for desk in lay.desks), lay.action, lay.since,
            lay.until if lay.last is not None else None, lay.first, lay.last, lay.days,
            lay.stopped, _net(lay.days, lay.stopped),
        )  # fmt: skip

    def stop(self, stop: Stop) -> Sentence:
        code = "story-stop" if stop.last is not None else "story-stop-still"
        facts = {
            "since": self.day(stop.since), "until": self.day(stop.until),
            "mark": self.mark(self.now, stop.mark, stop.key),
            "actions": self.actions(self.now, stop.actions), "days": self.days(stop.days),
        }  # fmt: skip
        return Sentence(stop.first, self.said(code, facts), STOPS, self._end(stop.last))

    def seen(self, shown: Shown) -> Sentence:
        codes = {PUBLIC: ("story-shown", "story-shown-still"),
                 WITHDRAWN: ("story-gone-until", "story-gone")}  # fmt: skip
        ended, lasting = codes.get(shown.state, ("story-hidden", "story-hidden-still"))
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
        code = "story-stands-public" if public else "story-stands-hidden"
        yield Sentence(matter.position, self.said(code, facts), OUTCOME)
        if story.until_public is not None:
            first = story.told[0].event.occurred_on
            facts = {
                "since": self.day(first), "until": self.day(story.shown[0].since),
                **self.counted(*story.until_public),
            }  # fmt: skip
            yield Sentence(story.shown[0].first, self.said("story-lasted", facts), OUTCOME)

    # ---- words

    @property
    def comma(self) -> str:
        return ", " if self.lang == "en" else "、"

    @property
    def colon(self) -> str:
        return ": " if self.lang == "en" else "："

    @property
    def semicolon(self) -> str:
        return "; " if self.lang == "en" else "；"

    def said(self, code: str, facts: dict[str, Any]) -> str:
        return finished(say(code, self.lang, facts))

    def piece(self, name: str, **facts: Any) -> str:
        template = PIECES[name][self.lang == "en"]
        if self.lang == "zh":  # a unit is said before the name, or not at all
            template = template if facts.get("unit") else template.replace("{unit}", "")
        return fill(template, self.lang, facts)

    def day(self, iso: str) -> str:
        one = date.fromisoformat(iso)
        if self.lang == "en":
            return f"{one.day} {_MONTHS[one.month - 1]} {one.year}"
        return f"{one.year}年{one.month}月{one.day}日"

    def days(self, n: int | None) -> str:
        if n is None:
            return self.piece("days-unknown")
        return self.piece("day" if n == 1 else "days", n=n)

    def counted(self, days: int | None, stopped: int | None) -> dict[str, str]:
        """The facts of a time: in all, stopped, and what counts; the last two where it stopped."""
        facts = {"days": self.days(days)}
        if stopped:
            facts |= {"stopped": self.days(stopped), "net": self.days(_net(days, stopped))}
        return facts

    def who(self, event: e.Event, words: Labels) -> str:
        name = self.view.persons.get(event.person, event.person)
        unit = self.view.units.get(event.unit or "", event.unit or "")
        principal = event.on_behalf_of
        notes = ""
        if event.post or principal:
            notes = self.piece(
                "person-notes", post=words.post(event.post) if event.post else "", unit=unit,
                principal=self.view.persons.get(principal, principal) if principal else "",
            )  # fmt: skip
        return self.piece("person", unit=unit, name=name, notes=notes)

    def desk_name(self, post: str, unit: str) -> str:
        if post.startswith("@"):
            return self.view.persons.get(post[1:], post[1:])
        return self.piece("desk", post=self.now.post(post), unit=self.view.units.get(unit, unit))

    def quoted(self, digest: str | None) -> str:
        """What was typed, in quotation marks; that it was erased; nothing when there was none."""
        if digest is None:
            return ""
        kept = self.kept.get(digest)
        return f"“{' '.join(kept.split())}”" if kept is not None else self.piece("erased")

    def titled(self, digest: str) -> str:
        kept = self.kept.get(digest)
        return f"《{kept}》" if kept is not None else self.piece("erased")

    def other_title(self, digest: str, before: str | None) -> bool:
        """Whether it reads differently: each revision has a digest of its own for every part."""
        kept, was = self.kept.get(digest), self.kept.get(before or "")
        return kept is not None and kept != was

    def public_title(self, public: Public | None) -> str:
        digest = public.content.parts.get("title") if public is not None else None
        return self.titled(digest) if digest is not None else self.piece("it")

    def channels(self, words: Labels, channels: Iterable[str]) -> str:
        table = dict(words.policy.channels) if words.policy is not None else {}
        return self.comma.join(words.of(table, one) for one in channels)

    def actions(self, words: Labels, actions: Iterable[str]) -> str:
        return self.comma.join(f"“{words.action(one)}”" for one in dict.fromkeys(actions))

    def places(self, positions: Any) -> str:
        several = positions if isinstance(positions, (list, tuple)) else [positions]
        return "".join(_place(one, None, self.lang) for one in several)

    def mark(self, words: Labels, name: str, key: str | None) -> str:
        marks = dict(words.kind.marks) if words.kind is not None else {}
        label = words.of(marks, name)
        if key is None or words.kind is None:
            return label
        told = marked.key_label(words.kind, name, key)[self.lang]
        return self.piece("keyed", mark=label, key=told)

    def pauses(self, matter: Any) -> dict[str, tuple[tuple[str, str | None], ...]]:
        if matter is None:
            return {}
        found = paused(matter, self.view.rulebook_of(matter.policy))
        return {action: tuple((m.name, m.key) for m in marks) for action, marks in found.items()}

    def _purpose(self, words: Labels, purpose: str) -> str:
        return words.of(dict(words.kind.purposes) if words.kind is not None else {}, purpose)

    def _labels(self, digest: str) -> Labels:
        policy = self.view.rulebook_of(digest).policy
        return Labels(policy, self.story.matter.kind, self.lang)

    def _end(self, last: int | None) -> int | None:
        return STILL if last is None else last


STILL = 0  # of `Sentence.until`: it lasts to this day


def finished(sentence: str) -> str:
    """A sentence that ends with a quotation which has its own full stop needs no second one."""
    if len(sentence) > 2 and sentence[-1] in "。." and sentence[-2] == "”":
        return sentence[:-1] if sentence[-3] in "。！？….!?" else sentence
    return sentence


def _net(days: int | None, stopped: int | None) -> int | None:
    return None if days is None or stopped is None else days - stopped


def _place(first: int, last: int | None, lang: str) -> str:
    """A position, or from one to another, in brackets."""
    left, right = _BRACKETS[lang]
    begin = f"{left}{first}{right}"
    if last is None:
        return begin
    if last == STILL:
        return fill(PIECES["range-still"][lang == "en"], lang, {"first": begin})
    facts = {"first": begin, "last": f"{left}{last}{right}"}
    return fill(PIECES["range"][lang == "en"], lang, facts)


def _title(told: Told) -> str | None:
    manifest = told.event.data.get("content")
    found = manifest.get("parts", {}).get("title") if manifest else None
    return str(found) if found is not None else None
