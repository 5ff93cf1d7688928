"""What one item's bag holds: its public version and its story, as they stood at its last event.

Nothing here depends on the day of the bagging or on what became of other items, so an item that
has not changed gives the same bytes whenever it is bagged. Drafts are never read: the text and
the files are those of the public version (or of what was public, when it has been taken down).
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from publication_flow.channels.bag_names import bag_name
from publication_flow.channels.folder.line import one_line
from publication_flow.errors import BadInput
from publication_flow.ledger import merkle, sql, texts
from publication_flow.ledger.tables import contents, events
from publication_flow.matter.content import Content
from publication_flow.matter.events import Event, from_bytes
from publication_flow.matter.state import PUBLIC, SUSPENDED, WITHDRAWN, Matter, Public
from publication_flow.policy.findings import digests, findings
from publication_flow.policy.labels import Labels
from publication_flow.projections import snapshot, trail, visible
from publication_flow.projections.trail import Step
from publication_flow.projections.verify_contents import parts_of
from publication_flow.projections.view import View
from publication_flow.report import sheet
from publication_flow.screening import screen

STATES = {PUBLIC: "公开", SUSPENDED: "暂停公开", WITHDRAWN: "已撤下"}
ERASED = "（已删除）"
_IDENTITY = "resident-id"  # what no person can answer for; other findings may have been passed
_FIRST = ("title", "summary", "document_number")
_BODIES = f"SELECT body FROM {events.name} WHERE agency = ? AND stream = ? ORDER BY version"
_LEAVES = f"SELECT leaf FROM {events.name} WHERE agency = ? AND position <= ? ORDER BY position"
_THERE = f"SELECT digest FROM {contents.name} WHERE agency = ? AND digest IN ({{marks}})"


class Payload(NamedTuple):
    """The files beneath `data/` as (path, bytes), read one at a time, and the bag's description:
    labels and values of `bag-info.txt` in their order."""

    files: Iterator[tuple[str, bytes]]
    info: tuple[tuple[str, str], ...]


def payload(view: View, number: str) -> Payload:
    """One item's payload; use it while the view is open.

    `NotFound` for an item that is not there or that the view's person may not see whole,
    `BadInput` for one that never was public or holds an identity number.
    """
    visible.require(view, number)
    bodies = [bytes(row[0]) for row in sql.run(view.connection, _BODIES, (view.agency, number))]
    if not bodies:
        raise visible.hidden(view, number)
    story = [from_bytes(body) for body in bodies]
    then = _then(view, story[-1])
    matter = snapshot.standing(then, number).matter
    if matter.public is None:
        raise BadInput("bag-unpublished", matter=number, field="matter")
    steps = trail.read(then, number)
    _refuse_numbers(then, matter, matter.public.content, steps)
    told = _Told(then, matter, matter.public)
    return Payload(_files(told, story, bodies, steps), told.info(story[-1]))


def _then(view: View, last: Event) -> View:
    """The ledger as it was when the item's last event had just been written."""
    leaves = sql.run(view.connection, _LEAVES, (view.agency, last.position))
    edge: merkle.Edge = ()
    for size, (leaf,) in enumerate(leaves):
        edge = merkle.append(edge, size, bytes(leaf))
    head = view.head._replace(
        size=last.position, edge=merkle.edge_to_bytes(edge), recorded_at=last.recorded_at
    )
    then = replace(view, upto=last.position, by=None, day=_day(view, last))
    calendar = snapshot.known(then).calendar  # a later one would count the days anew
    return replace(then, head=head, calendar_of=lambda _: calendar)


def _day(view: View, event: Event) -> str:
    moment = datetime.strptime(event.recorded_at, "%Y-%m-%dT%H:%M:%S.%fZ").replace(tzinfo=UTC)
    return moment.astimezone(ZoneInfo(view.head.zone)).date().isoformat()


def _refuse_numbers(view: View, matter: Matter, content: Content, steps: list[Step]) -> None:
    """What the guard would refuse today may be of before the guard, or imported."""
    stored = texts.parts(view.connection, view.agency, digests(content))
    places = {found for found in findings(content, stored) if found.kind == _IDENTITY}
    typed = {
        f"#{step.position}": "\n".join(filter(None, (step.opinion, step.reason))) for step in steps
    } | {"external_ref": matter.external_ref or ""}
    said = [f"{one.part} {one.masked}" for one in screen(typed, ()) if one.kind == _IDENTITY]
    if places or said:
        in_words = {
            lang: [*sorted(getattr(found, lang) for found in places), *said]
            for lang in ("zh", "en")
        }
        facts = {"matter": matter.number, "field": "matter"}
        error = BadInput("bag-personal-data", places=in_words["en"], **facts)
        error.words = lambda lang: facts | {"places": in_words["en" if lang == "en" else "zh"]}
        raise error


class _Told:
    """The public version in words."""

    def __init__(self, view: View, matter: Matter, public: Public) -> None:
        self.view, self.matter, self.public = view, matter, public
        policy = view.rulebook_of(matter.policy).policy
        self.labels = Labels(policy, matter.kind, "zh")
        content = public.content
        names = [file["name"] for file in content.attachments]
        kept = texts.texts(view.connection, view.agency, [*content.parts.values(), *names])
        self.texts = {name: kept.get(digest) for name, digest in content.parts.items()}
        taken: set[str] = set()
        self.files = [(bag_name(kept.get(f["name"]), taken), f) for f in content.attachments]
        category = content.fields.get("category")
        self.category = self.labels.of(dict(policy.categories), category) if category else ""

    def facts(self) -> list[tuple[str, str]]:
        """The catalogue's fields (Regulations 2019, Article 12) and what is known besides."""
        view, matter, public = self.view, self.matter, self.public
        return [
            ("索引号", matter.index_number or ""),
            ("事项编号", matter.number),
            ("发布机构", view.name),
            ("责任科室", view.units.get(matter.unit, matter.unit)),
            ("栏目", self.category),
            ("生成日期", str(public.content.fields.get("formed_on") or "")),
            ("首次公开日期", public.first_on),
            ("本版公开日期", public.since_on),
            ("版次", str(public.version)),
            ("公开状态", STATES[public.state]),
        ]

    def text(self) -> str:
        """The final text: the facts, then every part under its name, the body last."""
        content, lines = self.public.content, []
        names = sorted(content.parts, key=lambda name: (name not in _FIRST, name == "body", name))
        short = [(self.labels.field(n), self._text(n)) for n in names if n in _FIRST]
        for label, value in (*short, *self.facts()):
            if value:
                lines.append(f"{label}：{one_line(value)}")
        for name, _ in self.files:
            lines.append(f"附件：{name}")
        for name in names:
            if name not in _FIRST:
                lines += ["", f"【{self.labels.field(name)}】", self._text(name)]
        return "\n".join(lines) + "\n"

    def info(self, last: Event) -> tuple[tuple[str, str], ...]:
        """The description: RFC 8493, 2.2.2 names the first labels; the Chinese ones are ours."""
        view, matter = self.view, self.matter
        own = [(label, value) for label, value in self.facts() if value]
        return tuple(
            (label, one_line(value))
            for label, value in (
                ("Source-Organization", view.name),
                ("Internal-Sender-Identifier", view.agency),
                ("External-Identifier", matter.number),
                *([("External-Identifier", matter.index_number)] if matter.index_number else ()),
                ("External-Description", self._text("title")),
                ("Bagging-Date", view.day),
                ("Bag-Software-Agent", "publication-flow"),
                *own,
                ("日志位置", str(last.position)),
                ("内容摘要", self.public.content.digest),
            )
        )

    def _text(self, name: str) -> str:
        if name not in self.public.content.parts:
            return ""
        found = self.texts[name]
        return ERASED if found is None else found


def _files(
    told: _Told, story: list[Event], bodies: list[bytes], steps: list[Step]
) -> Iterator[tuple[str, bytes]]:
    view, matter = told.view, told.matter
    yield "text.txt", told.text().encode()
    for name, file in told.files:
        part = texts.parts(view.connection, view.agency, [file["data"]]).get(file["data"])
        if part is not None:
            yield f"attachments/{name}", part.data
    yield "events.jsonl", b"".join(body + b"\n" for body in bodies)
    yield "trail.json", _trail(matter, steps)
    published = [event for event in story if event.data.get("effect") == "publish"]
    # What was imported went through no round here, so there is no sheet to print.
    if published and "round" in published[-1].data:
        page = sheet.render(view, matter.number, "zh", published[-1].data["round"])
        yield "sheet.html", page.encode()
    gone = _erased(view, story)
    if gone:
        yield "erased.txt", "".join(f"{digest}\n" for digest in gone).encode()


def _trail(matter: Matter, steps: list[Step]) -> bytes:
    told: dict[str, Any] = {
        "number": matter.number,
        "index_number": matter.index_number,
        "steps": [step.as_dict() for step in steps],
    }
    return (json.dumps(told, ensure_ascii=False, indent=1) + "\n").encode()


def _erased(view: View, story: list[Event]) -> list[str]:
    """Digests that an event names and nothing is kept of any more, in the order they came in."""
    named = list(dict.fromkeys(digest for event in story for digest in parts_of(event)))
    there: set[str] = set()
    for start in range(0, len(named), snapshot.BATCH):
        chunk = named[start : start + snapshot.BATCH]
        statement = _THERE.format(marks=snapshot.marks(chunk))
        there.update(row[0] for row in sql.run(view.connection, statement, (view.agency, *chunk)))
    return [digest for digest in named if digest not in there]
