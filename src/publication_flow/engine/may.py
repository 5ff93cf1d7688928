"""May and why: the verdict on an action without doing it."""

from __future__ import annotations

from publication_flow.engine import clock as clocks
from publication_flow.engine.act import NUMBER
from publication_flow.engine.context import Context
from publication_flow.engine.organisation_file import a_person
from publication_flow.engine.reading import Reader
from publication_flow.engine.screening import screener
from publication_flow.errors import NotFound
from publication_flow.ledger import read
from publication_flow.matter.evolve import replay
from publication_flow.matter.state import Matter
from publication_flow.policy.deadlines import lapsed
from publication_flow.policy.judge import judge, who_could
from publication_flow.policy.model import IMPORT
from publication_flow.policy.question import Ask, Facts, Found
from publication_flow.policy.verdict import Verdict
from publication_flow.projections.adoptions import proved
from publication_flow.projections.view import View


def why(
    context: Context, number: str | None, action: str, by: str, to: str | None, kind: str
) -> Verdict:
    """The verdict on one action now; for a return, `to` names the stage."""
    with Reader(context, a_person(by), None) as opened:
        return _verdict(
            opened.view, _matter(opened.view, number), action, by, to, kind,
            context.documents.findings,
        )  # fmt: skip


def may(context: Context, number: str | None, by: str, kind: str) -> list[Verdict]:
    """The verdicts on every action that a matter in its stage could see."""
    with Reader(context, a_person(by), None) as opened:
        view = opened.view
        matter = _matter(view, number)
        book = view.rulebook_of(matter.policy) if matter is not None else view.rulebook
        the_kind = book.kind(matter.kind if matter is not None else kind)
        opening = {a.id for a in the_kind.actions if not a.from_}
        apart = {a.id for a in the_kind.actions if a.does == IMPORT}  # no step of the daily work
        names = [
            a for a in the_kind.action_ids()
            if (a in opening) == (matter is None) and a not in apart
        ]  # fmt: skip
        found = context.documents.findings
        return [_verdict(view, matter, action, by, None, kind, found) for action in names]


def _verdict(
    view: View,
    matter: Matter | None,
    action: str,
    by: str,
    to: str | None,
    kind: str,
    findings: dict[str, tuple[Found, ...]],
) -> Verdict:
    book = view.rulebook_of(matter.policy) if matter is not None else view.rulebook
    kind_id = matter.kind if matter is not None else kind
    today = clocks.local_day(clocks.instant(clocks.moment(view.head.recorded_at)), view.head.zone)
    day = max(view.day, today)
    screen = screener(view.connection, view.agency, findings)
    facts = Facts(
        day, day, view.organisation, screen=screen,
        lapsed=lambda m: lapsed(m, book, view.calendar, day),
    )  # fmt: skip
    if matter is None and book.policy.adoption.evidence == "required":
        facts = facts._replace(proved=proved(view.connection, view.agency, book.digest))
    if to is None and matter is not None:
        to = _nearest_earlier(book.kind(kind_id).stages, matter.stage)
    ask = Ask(action, by, to=to)
    verdict = judge(ask, matter, book, kind_id, facts)
    if not verdict.allowed:
        verdict = verdict._replace(who=who_could(verdict, matter, ask, book, facts))
    return verdict._replace(
        names=view.persons, units=view.units, organisation=view.organisation, day=facts.day
    )


def _nearest_earlier(stages: tuple[object, ...], stage: str) -> str | None:
    ids = [getattr(s, "id", "") for s in stages]
    place = ids.index(stage)
    return ids[place - 1] if place > 0 else None


def _matter(view: View, number: str | None) -> Matter | None:
    if number is None:
        return None
    if not NUMBER.fullmatch(number):
        raise NotFound("matter", matter=number, agency=view.agency)
    matter = replay(read.stream(view.connection, view.agency, number))
    if matter is None:
        raise NotFound("matter", matter=number, agency=view.agency)
    return matter
