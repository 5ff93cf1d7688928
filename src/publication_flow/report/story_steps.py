"""One event of a story: who did what, and what that changed of stage, marks, clocks and public."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from publication_flow.matter import events as e
from publication_flow.policy.labels import Labels
from publication_flow.projections.explained import Told
from publication_flow.report.local import local
from publication_flow.report.story_words import StoryWords, title_of
from publication_flow.wording.explaining import PIECES

_EFFECTS = {
    "suspend": "story.suspended",
    "restore": "story.restored",
    "withdraw": "story.withdrawn",
}
Say = tuple[str, dict[str, Any]]  # the code of a sentence, and its facts


class StorySteps(StoryWords):
    """The steps of one story, told one by one."""

    def told(self, told: Told) -> Iterator[Say]:
        event, before, after, data = told.event, told.before, told.after, told.event.data
        words = self._labels(event.policy or after.policy)
        yield self.did(told, words)
        yield from self.recorded(event)
        if data.get("opens"):
            yield (
                "story.opened",
                {
                    "round": data.get("round", 1),
                    "purpose": self._purpose(words, data["opens"]),
                    "stage": words.stage(data["to"]),
                },
            )
        if told.fresh and told.content > 1:
            title = title_of(told)
            kept = before.content.parts.get("title") if before and before.content else None
            new = self.titled(title) if title and self.other_title(title, kept) else ""
            yield "story.content", {"content": told.content, "title": new}
        if before is not None and after.category != before.category and after.category:
            categories = dict(words.policy.categories) if words.policy is not None else {}
            yield "story.category", {"category": words.of(categories, after.category)}
        for code, name in (
            ("story.voided", "voids"), ("story.undone", "undoes"), ("story.confirmed", "confirms"),
        ):  # fmt: skip
            if data.get(name):
                yield code, {"positions": self.places(data[name])}
        if data.get("erases"):
            yield "story.erased", {"count": len(data["erases"])}
        yield from self.marks(told, words)
        yield from self.shown(told, words)
        if data.get("closes") and before is not None:
            outcomes = dict(words.kind.outcomes) if words.kind is not None else {}
            outcome = words.of(outcomes, data["closes"])
            yield "story.closed", {"round": data.get("round", 1), "outcome": outcome}
        if before is not None and after.stage != before.stage and not data.get("opens"):
            yield self.moved(told, words)

    def did(self, told: Told, words: Labels) -> Say:
        event, data = told.event, told.event.data
        typed = data.get("texts", {})
        action = data.get("action", event.kind)
        fields = [
            f"{n}{self.colon}{v}" for n, v in words.told_fields(action, data.get("fields", {}))
        ]
        code = "story.acted"
        if data.get("signs"):
            code = "story.signed" if "opinion" in typed else "story.signed-silently"
        return code, {
            "day": self.day(event.occurred_on),
            "who": self.who(event, words),
            "action": words.action(action),
            "fields": self.semicolon.join(fields),
            "opinion": self.quoted(typed.get("opinion")),
            "reason": self.quoted(typed.get("reason")),
        }

    def recorded(self, event: e.Event) -> Iterator[Say]:
        """On paper, by telephone, or later than it happened."""
        mode = event.data.get("mode", "system")
        on = local(event.recorded_at, self.view.head.zone)[:10]
        late = self.day(on) if on != event.occurred_on else ""
        if event.entered_by and mode in PIECES:
            recorder = self.view.persons.get(event.entered_by, event.entered_by)
            yield "story.entered", {
                "mode": self.piece(mode), "recorder": recorder, "recorded": late,
            }  # fmt: skip
        elif late:
            yield "story.late", {"recorded": late}

    def marks(self, told: Told, words: Labels) -> Iterator[Say]:
        """Marks lifted and set, and the clocks that run again or stop with them."""
        data, before, after = told.event.data, told.before, told.after
        was, now = self.pauses(before), self.pauses(after)
        here = told.event.position
        awaited = {
            lay.action
            for lay in self.story.lays
            if lay.first <= here and (lay.last is None or lay.last > here)
        }
        for name, key in data.get("clears", ()):
            freed = [a for a, marks in was.items() if (name, key) in marks]
            runs = [a for a in freed if a not in now and a in awaited]
            yield "story.unmarked", {
                "mark": self.mark(words, name, key), "actions": self.actions(words, runs),
            }  # fmt: skip
        for mark in data.get("marks", ()):
            held = (mark["name"], mark.get("key"))
            stops = [a for a, marks in now.items() if held in marks and a not in was]
            until = mark.get("until")
            yield "story.marked", {
                "mark": self.mark(words, *held), "until": self.day(until) if until else "",
                "actions": self.actions(words, stops),
            }  # fmt: skip

    def shown(self, told: Told, words: Labels) -> Iterator[Say]:
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
            imported = "story.imported" if told.before is None else "story.withdrawn"
            yield imported, facts
        elif effect == "publish" and public is not None:
            version = {"version": public.version}
            yield (
                ("story.published" if public.version == 1 else "story.republished"),
                facts | version,
            )
        elif effect in _EFFECTS:
            yield _EFFECTS[effect], facts
        else:
            address = self.kept.get(data.get("texts", {}).get("address", ""), "")
            if facts["channels"]:
                yield "story.posted", facts | {"address": address}
            if facts["removed"]:
                yield "story.removed", facts

    def moved(self, told: Told, words: Labels) -> Say:
        assert told.before is not None
        stages = [s.id for s in words.kind.stages] if words.kind is not None else []
        source, dest = told.before.stage, told.after.stage
        order = {stage: place for place, stage in enumerate(stages)}
        back = order.get(dest, 0) < order.get(source, 0) and not told.event.data.get("closes")
        lay, stopped = told.lay, told.stopped
        facts: dict[str, Any] = {"source": words.stage(source), "dest": words.stage(dest)}
        if told.before.round is not None:
            facts |= self.counted(lay, stopped)
        return ("story.returned" if back else "story.moved"), facts
