"""What a channel may show of matters: the public version whole, or a tombstone that tells little.

Everything here is read from the public versions alone, in pages, so that neither a correction
under way nor the size of the agency is felt. A text that has been erased is None.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import Any, NamedTuple

from publication_flow.ledger import sql, texts
from publication_flow.ledger.tables import contents
from publication_flow.matter.state import PUBLIC, Matter, Public
from publication_flow.policy.standing_rules import Past
from publication_flow.projections import snapshot
from publication_flow.projections.tables import links, steps
from publication_flow.projections.view import View

PAGE = 100  # matters read at a time: their bodies are in memory together

_AFTER = "SELECT c.matter FROM ({source}) c WHERE c.matter > ? ORDER BY c.matter LIMIT ?"
_STEPS = (
    "SELECT matter, effect, occurred_on, recorded_at, mode, channels "
    f"FROM {steps.name} INDEXED BY pf_steps_matter "
    "WHERE agency = ? AND matter IN ({marks}) AND position <= ? "
    "AND (effect IS NOT NULL OR channels IS NOT NULL) ORDER BY matter, position"
)
_SUPERSEDES = (
    f"SELECT matter, target FROM {links.name} WHERE agency = ? AND what IN ({{parts}}) "
    "AND (matter IN ({marks}) OR target IN ({marks}))"
)
_THERE = f"SELECT digest FROM {contents.name} WHERE agency = ? AND digest IN ({{marks}})"


class Attached(NamedTuple):
    """A public file. `data` is the salted digest of its bytes; `read` fetches them while the view
    is open, and is None when they have been erased (as `name` is when that was)."""

    name: str | None
    media: str
    size: int
    data: str
    read: Callable[[], bytes] | None


class Linked(NamedTuple):
    """Another matter, as a link names it; of one that is not public there is no title."""

    number: str
    index_number: str | None
    title: str | None


class Exposed(NamedTuple):
    """A matter as the public sees it. `state` is public, or suspended or withdrawn: a tombstone,
    of which only `number`, `index_number`, `taken_down_on` and a public `reason` are told.

    Days are ISO text in the agency's zone; `first_on` is that of the first publication,
    `published_on` that of the present version, `corrections` those of every version but the
    first. `updated_at` is the instant (UTC, ISO text) at which the present state was recorded;
    None for what was imported: then the day is all that is known. `listed` False is a name list
    (名单): it has its page, and stays out of everything that is searched.
    """

    number: str
    state: str
    index_number: str | None = None
    updated_at: str | None = None
    listed: bool = True
    taken_down_on: str | None = None
    reason: str | None = None
    title: str | None = None
    summary: str | None = None
    body: str | None = None
    category: str | None = None
    category_label: dict[str, str] | None = None
    document_number: str | None = None
    formed_on: str | None = None
    published_on: str | None = None
    first_on: str | None = None
    unit_name: str | None = None
    publisher: str | None = None
    version: int | None = None
    attachments: tuple[Attached, ...] = ()
    channels: tuple[str, ...] = ()
    bases: tuple[dict[str, str], ...] = ()  # the category's law, in force on `first_on`: zh and en
    corrections: tuple[str, ...] = ()
    supersedes: tuple[Linked, ...] = ()
    superseded_by: tuple[Linked, ...] = ()

    @property
    def public(self) -> bool:
        """Whether it may be read; otherwise it is a tombstone."""
        return self.state == PUBLIC

    @property
    def known_as(self) -> str:
        """The index number (索引号); the matter's own number while it has none."""
        return self.index_number or self.number


class Told(NamedTuple):
    """What the steps tell of a matter's publications."""

    taken_down_on: str | None
    updated_at: str | None
    published: tuple[str, ...]  # the day of each version's publication
    channels: frozenset[str]  # ever posted to


def exposed(
    view: View,
    numbers: Iterable[str] | None = None,
    *,
    channel: str | None = None,
) -> Iterator[Exposed]:
    """All that is or was public, in order of number, or only what there is of some `numbers`.

    With a `channel`: what is posted there, and the tombstones of what ever was. What is not
    exposed (never public, no such number, not on that channel) is left out: comparing the numbers
    asked for with those that came tells which. Use it while the view is open.
    """
    for page in _pages(view, numbers):
        found = snapshot.standings(view, page)
        matters = [found[n].matter for n in page if n in found]
        told = _told(view, [m.number for m in matters])
        shown = [m for m in matters if _shows(m, told.get(m.number), channel)]
        here = [m.public for m in shown if m.public is not None and m.public.state == PUBLIC]
        kept = texts.texts(view.connection, view.agency, [d for p in here for d in _texts(p)])
        there = _there(view, [a["data"] for p in here for a in p.content.attachments])
        linked = superseded(view, now_public(shown))
        for matter in shown:
            one = _exposed(view, matter, told[matter.number], kept, there)
            after, before = linked.get(matter.number, ((), ()))
            yield one._replace(supersedes=after, superseded_by=before) if one.public else one


def now_public(matters: Iterable[Matter]) -> list[Matter]:
    """Those that the public may read now."""
    return [m for m in matters if m.public is not None and m.public.state == PUBLIC]


def superseded(
    view: View, matters: list[Matter]
) -> dict[str, tuple[tuple[Linked, ...], tuple[Linked, ...]]]:
    """By number: what each takes the place of, and what took its place; public ones alone."""
    parts = {kind.supersedes for kind in view.rulebook.policy.kinds.values()} - {None}
    numbers = [m.number for m in matters]
    if not parts or not numbers:
        return {}
    marks, names = snapshot.marks(numbers), sorted(filter(None, parts))
    statement = _SUPERSEDES.format(marks=marks, parts=snapshot.marks(names))
    parameters = (view.agency, *names, *numbers, *numbers)
    rows = sql.run(view.connection, statement, parameters).fetchall()
    ends = sorted({number for row in rows for number in row})
    standing = {n: s.matter for n, s in snapshot.standings(view, ends).items()}
    titles = texts.texts(
        view.connection, view.agency,
        [m.public.content.parts.get("title") for m in standing.values() if m.public is not None],
    )  # fmt: skip
    found: dict[str, tuple[tuple[Linked, ...], tuple[Linked, ...]]] = {}
    for newer, older in sorted(rows):
        if newer not in standing or older not in standing or not now_public([standing[newer]]):
            continue
        after, before = found.get(newer, ((), ()))
        found[newer] = (*after, _linked(standing[older], titles)), before
        after, before = found.get(older, ((), ()))
        found[older] = after, (*before, _linked(standing[newer], titles))
    return found


def _linked(matter: Matter, titles: dict[str, str]) -> Linked:
    public = matter.public
    shown = public is not None and public.state == PUBLIC
    title = titles.get(public.content.parts.get("title", "")) if public is not None else None
    return Linked(matter.number, matter.index_number, title if shown else None)


def _pages(view: View, numbers: Iterable[str] | None) -> Iterator[list[str]]:
    if numbers is not None:
        wanted = sorted(set(numbers))
        yield from (wanted[at : at + PAGE] for at in range(0, len(wanted), PAGE))
        return
    source, parameters = snapshot.once_public(view)
    statement, last = _AFTER.format(source=source), ""
    while True:
        rows = sql.run(view.connection, statement, (*parameters, last, PAGE)).fetchall()
        page = [row[0] for row in rows]
        yield page
        if len(page) < PAGE:
            return
        last = page[-1]


def _told(view: View, numbers: list[str]) -> dict[str, Told]:
    found: dict[str, Told] = {}
    if not numbers:
        return found
    statement = _STEPS.format(marks=snapshot.marks(numbers))
    rows = sql.run(view.connection, statement, (view.agency, *numbers, view.upto))
    for matter, effect, occurred_on, recorded_at, mode, channels in rows:
        before = found.get(matter, Told(None, None, (), frozenset()))
        posted = before.channels | frozenset(json.loads(channels) if channels else ())
        if effect is None:
            found[matter] = before._replace(channels=posted)
            continue
        found[matter] = Told(
            taken_down_on=occurred_on if effect in ("suspend", "withdraw") else None,
            updated_at=recorded_at if mode != "import" else None,
            published=(*before.published, *([occurred_on] if effect == "publish" else ())),
            channels=posted,
        )
    return found


def _shows(matter: Matter, told: Told | None, channel: str | None) -> bool:
    if matter.public is None or told is None:
        return False
    if channel is None:
        return True
    return channel in (matter.posted if matter.public.state == PUBLIC else told.channels)


def _texts(public: Public) -> list[str | None]:
    parts = public.content.parts
    wanted = [parts.get(name) for name in ("title", "summary", "body", "document_number")]
    return [*wanted, *(a["name"] for a in public.content.attachments)]


def _there(view: View, digests: list[str]) -> set[str]:
    """Which files have not been erased, without fetching them."""
    found: set[str] = set()
    for start in range(0, len(digests), snapshot.BATCH):
        chunk = digests[start : start + snapshot.BATCH]
        statement = _THERE.format(marks=snapshot.marks(chunk))
        found.update(row[0] for row in sql.run(view.connection, statement, (view.agency, *chunk)))
    return found


def _exposed(
    view: View, matter: Matter, told: Told, kept: dict[str, str], there: set[str]
) -> Exposed:
    public = matter.public
    kind = view.rulebook_of(matter.policy).kind(matter.kind)
    fields = public.content.fields if public is not None else {}
    listed = not any(fields.get(part) in values for part, values in kind.unlisted.items())
    if public is None or public.state != PUBLIC:
        state = public.state if public is not None else ""
        return Exposed(
            matter.number, state, matter.index_number, told.updated_at, listed, told.taken_down_on,
            _remains(view, matter, public),
        )  # fmt: skip
    content = public.content
    text = {name: kept.get(digest) for name, digest in content.parts.items()}
    policy = view.rulebook_of(matter.policy).policy
    category = content.fields["category"]
    known = policy.categories.get(category)
    laws = [policy.basis[b] for b in (known.basis if known is not None else ())]
    return Exposed(
        number=matter.number,
        state=public.state,
        index_number=matter.index_number,
        updated_at=told.updated_at,
        listed=listed,
        title=text.get("title"),
        summary=text.get("summary"),
        body=text.get("body"),
        category=category,
        category_label=known.label.model_dump() if known is not None else None,
        document_number=text.get("document_number"),
        formed_on=content.fields.get("formed_on"),
        published_on=public.since_on,
        first_on=public.first_on,
        unit_name=view.units.get(matter.unit, matter.unit),
        publisher=view.name,
        version=public.version,
        attachments=tuple(_attached(view, a, kept, there) for a in content.attachments),
        channels=tuple(sorted(matter.posted)),
        bases=tuple(
            {"zh": law.zh, "en": law.en}
            for law in laws
            if law.since <= public.first_on <= law.until
        ),
        corrections=told.published[1:],
    )


def _remains(view: View, matter: Matter, public: Public | None) -> str | None:
    """What stays to be read of something taken down at its own end, if it was written for that."""
    kind = view.rulebook_of(matter.policy).kind(matter.kind)
    at_its_end = [a.closes for a in kind.actions if any(isinstance(r, Past) for r in a.rules)]
    if public is None or kind.remains is None or matter.outcome not in at_its_end:
        return None
    digest = public.content.parts.get(kind.remains)
    return texts.texts(view.connection, view.agency, [digest]).get(digest) if digest else None


def _attached(
    view: View, attachment: dict[str, Any], kept: dict[str, str], there: set[str]
) -> Attached:
    data = attachment["data"]
    read = partial(_bytes, view, data) if data in there else None
    return Attached(
        kept.get(attachment["name"]), attachment["media"], attachment["size"], data, read
    )


def _bytes(view: View, data: str) -> bytes:
    return texts.parts(view.connection, view.agency, [data])[data].data
