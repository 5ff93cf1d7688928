"""The approval sheet (政府信息公开审批单): one round of one matter on one A4 page of HTML.

Bureaus keep such a sheet on paper. This one is read off the ledger, so it says what the ledger
says, names the ledger's root at its foot, and can be checked against it years later. All text
from the contents store was typed by somebody: the template escapes it.
"""

from __future__ import annotations

from datetime import UTC, datetime
from functools import lru_cache
from typing import NamedTuple
from zoneinfo import ZoneInfo

from jinja2 import Environment, PackageLoader, StrictUndefined

from publication_flow.errors import NotFound
from publication_flow.ledger import merkle, read, texts
from publication_flow.matter import events as e
from publication_flow.matter.content import Content, from_manifest
from publication_flow.policy.labels import Labels
from publication_flow.policy.model import ANY, Action, Kind, Policy, Slot
from publication_flow.projections import snapshot, trail
from publication_flow.projections.trail import Step
from publication_flow.projections.view import View
from publication_flow.report.fit import Fitted, fitted

_SHORT = 16  # hexadecimal digits of a hash that are printed
_FILES = 6  # attachments that are named
_FILE_NAME = 32  # characters of a file's name
_CHANNELS = 6  # the last ones it was posted to
_MODES = {
    "paper": ("纸质签批", "on paper"),
    "telephone": ("电话签批", "by telephone"),
    "import": ("历史导入", "imported from history"),
}


class Row(NamedTuple):
    """A step of the chain. What has not happened yet has no person, only the posts it needs."""

    label: str
    opinion: str
    notes: tuple[str, ...]  # secrecy review, mode, what the sign-off was about
    post: str
    person: str
    day: str
    recorded: str


def render(view: View, number: str, lang: str = "zh", round_: int | None = None) -> str:
    """The sheet of a matter's last round, or of round `round_`, as a self-contained HTML page.

    `NotFound` for a matter that is not there or that the view's person may not see, and for a
    round it has not had. The view is the ledger's present: only there is its root known.
    """
    lang = "en" if lang.lower().startswith("en") else "zh"
    steps = {step.position: step for step in trail.read(view, number)}
    matter = snapshot.standing(view, number).matter
    stream = read.stream(view.connection, view.agency, number, view.upto)
    wanted = matter.rounds if round_ is None else round_
    events = [event for event in stream if event.data.get("round") == wanted]
    if not events:
        raise NotFound("matter", matter=f"{number} / {wanted}", agency=view.agency)
    policy = view.rulebook_of(matter.policy).policy
    kind = policy.kinds[matter.kind]
    page = _Page(view, Labels(policy, matter.kind, lang), kind, events, steps)
    content = _content(stream, events)
    category = content.fields.get("category", "")  # a kind of matter may have none
    kept = texts.texts(
        view.connection,
        view.agency,
        [*content.parts.values(), *(a["name"] for a in content.attachments)],
    )
    title = kept.get(content.parts.get("title", ""))
    files = [_named(kept.get(a["name"])) for a in content.attachments[:_FILES]]
    head = [title or "", " 1. ".join(name or "" for name in files)]
    fit: Fitted[Row] = fitted(head, page.rows(category, content.digest), page.returns())
    return _environment().get_template("sheet.html.jinja").render(
        lang=lang,
        agency=view.name,
        number=number,
        round=wanted,
        purpose=page.words.of(dict(kind.purposes), page.purpose),
        title=title,
        category=page.words.of(dict(policy.categories), category),
        grade=page.words.of(dict(policy.grades), _grade(policy, category)),
        document_number=kept.get(content.parts.get("document_number", "")),
        formed_on=content.fields.get("formed_on"),
        unit=view.units.get(matter.unit, matter.unit),
        attribute=page.attribute(content),
        files=files,
        files_count=len(content.attachments),
        fit=fit,
        digest=content.digest[:_SHORT],
        channels=page.channels()[-_CHANNELS:],
        policy=f"{policy.label.in_(lang)} {matter.policy[:_SHORT]}",
        size=view.head.size,
        root=merkle.edge_root(merkle.edge_from_bytes(view.head.edge)).hex()[:_SHORT],
        asof=page.local(view.head.recorded_at),
    )  # fmt: skip


def _grade(policy: Policy, category: str) -> str:
    found = policy.categories.get(category)
    return found.grade if found is not None else ""


class _Page:
    """One round of one matter, in the words of one language."""

    def __init__(
        self, view: View, words: Labels, kind: Kind, events: list[e.Event], steps: dict[int, Step]
    ) -> None:
        self.view, self.words, self.kind, self.events = view, words, kind, events
        self.steps = steps
        opened = next((ev for ev in events if "opens" in ev.data), None)
        self.opening = opened or events[0]
        self.purpose = self.opening.data.get("purpose") or ""
        self.voided = {position for ev in events for position in ev.data.get("voids", ())}
        self.passed_on = any(
            ev.data.get("passes_on") and ev.position not in self.voided for ev in events
        )
        self.closing = next((ev for ev in events if "closes" in ev.data), None)

    def rows(self, category: str, digest: str) -> list[Row]:
        """Drafting, each sign-off the chain needs, and the end: done or still to be done."""
        found = [self.row(self.words.action(self.opening.data["action"]), self.opening, None)]
        for action, slot, several in self.sign_offs(category):
            stage = action.to in {s.id for s in self.kind.stages}
            label = self.words.stage(action.to) if stage else self.words.action(action.id)
            posts = self.posts(action.slots[slot])
            if several:
                label += f" ({posts})" if self.words.lang == "en" else f"（{posts}）"
            event = self.signed(action.signs or "", slot)
            if event is not None:
                found.append(self.row(label, event, digest))
            elif self.closing is None:
                found.append(Row(label, "", (), posts, "", "", ""))
        if self.closing is not None:
            label = self.words.action(self.closing.data["action"])
            found.append(self.row(label, self.closing, None))
            return found
        for action in self.chain():
            # What only time brings (desk = false) is not what the matter still waits for.
            if action.effect is not None and action.closes is not None and action.desk is not False:
                posts = self.posts(action.slots[0])
                found.append(Row(self.words.action(action.id), "", (), posts, "", "", ""))
        return found

    def chain(self) -> list[Action]:
        return [a for a in self.kind.actions if not a.purposes or self.purpose in a.purposes]

    def sign_offs(self, category: str) -> list[tuple[Action, int, bool]]:
        """Each sign-off this matter needs: the first action that gives it, its slot, whether the
        step has several."""
        policy = self.words.policy
        grade = _grade(policy, category) if policy is not None else ""
        found: list[tuple[Action, int, bool]] = []
        seen: set[str] = set()
        for action in self.chain():
            if action.signs is None or action.signs in seen:
                continue
            seen.add(action.signs)
            slots = [i for i, s in enumerate(action.slots) if self.needs(s, grade, category)]
            found += [(action, i, len(slots) > 1) for i in slots]
        return found

    def needs(self, slot: Slot, grade: str, category: str) -> bool:
        return any(
            (not when.grade or grade in when.grade)
            and (not when.category or category in when.category)
            and (not when.purpose or self.purpose in when.purpose)
            and (when.passed_on is None or when.passed_on == self.passed_on)
            for when in slot.when
        )

    def signed(self, step: str, slot: int) -> e.Event | None:
        """The sign-off that stands: the last that was not voided."""
        given = [
            ev
            for ev in self.events
            if ev.data.get("signs") == step
            and ev.data.get("slot", 0) == slot
            and ev.position not in self.voided
        ]
        return given[-1] if given else None

    def row(self, label: str, event: e.Event, digest: str | None) -> Row:
        step = self.steps[event.position]
        opinion = step.opinion or step.reason or ""
        if not opinion and event.data.get("texts"):
            opinion = self.pick("（意见内容已清除）", "(the words were erased)")
        elif not opinion and digest is not None:
            opinion = self.words.action(step.action) + self.pick("（未附意见）", " (no comment)")
        notes = [
            f"{name}{self.pick('：', ': ')}{value}"
            for name, value in self.words.told_fields(step.action, step.fields)
        ]
        if event.data.get("passes_on"):
            notes.append(self.words.action(step.action))
        if step.mode in _MODES:
            notes.append(self.pick(*_MODES[step.mode]))
        signed = event.data.get("digest")
        if digest is not None and signed != digest:
            short = str(signed)[:_SHORT]
            notes.append(
                self.pick(f"签批的是改前内容 {short}", f"signed the content before {short}")
            )
        return Row(
            label=label,
            opinion=opinion,
            notes=tuple(notes),
            post=self.words.post(step.post) if step.post else "",
            person=self.person(step),
            day=step.occurred_on,
            recorded=self.local(step.recorded_at).removeprefix(step.occurred_on).strip(),
        )

    def returns(self) -> list[str]:
        """What went back, with the reason: by whom, in which post, from where to where."""
        place = {stage.id: i for i, stage in enumerate(self.kind.stages)}
        found = []
        for event in self.events:
            step, data = self.steps[event.position], event.data
            moved = "closes" not in data and "opens" not in data and step.from_ is not None
            if not moved or place[step.to] >= place[step.from_ or ""]:
                continue
            who, done = self.person(step), self.words.action(step.action)
            post = self.words.post(step.post) if step.post else ""
            to = self.words.stage(step.to)
            reason = (step.reason or "").replace("\n", " ")
            line = self.pick(
                f"{step.occurred_on} {who}（{post}）{done}至“{to}”",
                f"{step.occurred_on} {who} ({post}): {done} to {to}",
            )
            found.append(line + (self.pick("：", ": ") + reason if reason else ""))
        return found

    def person(self, step: Step) -> str:
        said = step.name
        if step.on_behalf_of:
            principal = self.view.persons.get(step.on_behalf_of, step.on_behalf_of)
            said += self.pick(f"（代 {principal}）", f" (for {principal})")
        if step.entered_by:
            recorder = self.view.persons.get(step.entered_by, step.entered_by)
            said += self.pick(f"（补录人 {recorder}）", f" (recorded by {recorder})")
        return said

    def posts(self, slot: Slot) -> str:
        names = [self.words.post(p) for p in slot.posts if p != ANY] or [self.words.post(ANY)]
        return self.pick("、", ", ").join(names)

    def channels(self) -> list[str]:
        """Where the round put the information, each with its day."""
        policy = self.words.policy
        table = dict(policy.channels) if policy is not None else {}
        return [
            f"{self.words.of(table, channel)} {self.steps[event.position].occurred_on}"
            for event in self.events
            for channel in self.steps[event.position].channels
        ]

    def attribute(self, content: Content) -> str:
        """The public attribute: the policy's own field, or how the round ended, or proactive."""
        if self.closing is not None and "effect" not in self.closing.data:
            return self.words.of(dict(self.kind.outcomes), self.closing.data["closes"])
        if "attribute" in content.fields:
            return self.words.choice("attribute", content.fields["attribute"])
        return self.pick("主动公开", "proactive disclosure")

    def local(self, instant: str) -> str:
        """A recorded instant in the agency's zone, to the minute."""
        moment = datetime.strptime(instant, "%Y-%m-%dT%H:%M:%S.%fZ").replace(tzinfo=UTC)
        return moment.astimezone(ZoneInfo(self.view.head.zone)).strftime("%Y-%m-%d %H:%M")

    def pick(self, zh: str, en: str) -> str:
        return en if self.words.lang == "en" else zh


def _content(stream: list[e.Event], events: list[e.Event]) -> Content:
    """The content a round ended with, or has at hand."""
    known = {
        ev.data["digest"]: from_manifest(ev.data["content"], ev.data["digest"])
        for ev in stream
        if "content" in ev.data
    }
    digests = [ev.data["digest"] for ev in events if ev.data.get("digest") in known]
    return known[digests[-1]]


def _named(name: str | None) -> str | None:
    """A file's name, its middle left out when it is long: the ending tells what kind it is."""
    if name is None or len(name) <= _FILE_NAME:
        return name
    return f"{name[: _FILE_NAME - 9]}…{name[-8:]}"


@lru_cache(maxsize=1)
def _environment() -> Environment:
    return Environment(
        loader=PackageLoader("publication_flow.report"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
