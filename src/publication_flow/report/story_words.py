"""What a story is told with: days, names, labels of the policy, and the texts that were kept."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from publication_flow.ledger import texts
from publication_flow.matter import events as e
from publication_flow.matter.state import Matter, Public
from publication_flow.policy.labels import Labels
from publication_flow.policy.model import Kind
from publication_flow.policy.pauses import paused
from publication_flow.projections.explained import Story, Told
from publication_flow.projections.view import View
from publication_flow.wording import fill, say
from publication_flow.wording.explaining import PIECES

_BRACKETS = {"zh": ("〔", "〕"), "en": ("[", "]")}
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip


class StoryWords:
    """The words of one story in one language."""

    def __init__(self, view: View, story: Story, lang: str) -> None:
        self.view, self.story, self.lang = view, story, lang
        self.now = self._labels(story.matter.policy)
        typed = [d for told in story.told for d in told.event.data.get("texts", {}).values()]
        titles = [t for told in story.told for t in (title_of(told),) if t]
        shown = [s.title for s in story.shown]
        self.kept = texts.texts(view.connection, view.agency, [*typed, *titles, *shown])

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

    def piece(self, name: str, /, **facts: Any) -> str:
        return fill(PIECES[name][self.lang == "en"], self.lang, facts)

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
        facts = {"days": self.days(days) if days != 0 else self.piece("days-none")}
        if stopped:
            facts |= {"stopped": self.days(stopped), "net": self.days(net(days, stopped))}
        return facts

    def who(self, event: e.Event, words: Labels) -> str:
        """A person in the unit and post they acted in, and in whose stead."""
        name = self.view.persons.get(event.person, event.person)
        unit = self.view.units.get(event.unit or "", event.unit or "")
        notes = [words.post(event.post)] if event.post else []
        if unit and self.lang == "en":  # in Chinese it stands before the name
            notes.append(unit)
        if event.on_behalf_of:
            principal = self.view.persons.get(event.on_behalf_of, event.on_behalf_of)
            notes.append(self.piece("on-behalf", principal=principal))
        joint = ", " if self.lang == "en" else "，"
        return self.piece("person", unit=unit, name=name, notes=joint.join(notes))

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
        return "".join(place(one, None, self.lang) for one in several)

    def mark(self, words: Labels, name: str, key: str | None) -> str:
        marks = dict(words.kind.marks) if words.kind is not None else {}
        label = words.of(marks, name)
        if key is None or words.kind is None:
            return label
        return self.piece("keyed", mark=label, key=_key_label(words.kind, name, key, self.lang))

    def pauses(self, matter: Matter | None) -> dict[str, tuple[tuple[str, str | None], ...]]:
        if matter is None:
            return {}
        found = paused(matter, self.view.rulebook_of(matter.policy))
        return {action: tuple((m.name, m.key) for m in marks) for action, marks in found.items()}

    def _purpose(self, words: Labels, purpose: str) -> str:
        return words.of(dict(words.kind.purposes) if words.kind is not None else {}, purpose)

    def _labels(self, digest: str) -> Labels:
        policy = self.view.rulebook_of(digest).policy
        return Labels(policy, self.story.matter.kind, self.lang)


def finished(sentence: str) -> str:
    """A sentence that ends with a quotation which has its own full stop needs no second one."""
    if len(sentence) > 2 and sentence[-1] in "。." and sentence[-2] == "”":
        return sentence[:-1] if sentence[-3] in "。！？….!?" else sentence
    return sentence


def place(first: int, last: int | None, lang: str, *, still: bool = False) -> str:
    """A position, or from one to another, in brackets; `still`: from there until now."""
    left, right = _BRACKETS[lang]
    begin = f"{left}{first}{right}"
    if last is None and not still:
        return begin
    template = PIECES["range-still" if last is None else "range"][lang == "en"]
    return fill(template, lang, {"first": begin, "last": f"{left}{last}{right}"})


def net(days: int | None, stopped: int | None) -> int | None:
    """What is left of a time without that of a stopped clock."""
    return None if days is None or stopped is None else days - stopped


def title_of(told: Told) -> str | None:
    """The digest of the title that an event brought, if any."""
    manifest = told.event.data.get("content")
    found = manifest.get("parts", {}).get("title") if manifest else None
    return str(found) if found is not None else None


def _key_label(kind: Kind, mark: str, key: str, lang: str) -> str:
    """The label of what tells marks of one name apart (whom was asked); itself without one."""
    setting = (a.fields.get(a.key or "") for a in kind.actions if a.sets == mark)
    labels = (spec.choices[key] for spec in setting if spec is not None and key in spec.choices)
    found = next(labels, None)
    return found.in_(lang) if found is not None else key
