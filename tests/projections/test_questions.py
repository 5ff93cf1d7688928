"""Questions to the trail: each answers what a filter over every step ever taken answers."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from publication_flow import Agency, BadInput, NotFound
from publication_flow.ledger import texts
from publication_flow.matter import calendar as calendars
from publication_flow.matter.content import salted
from publication_flow.matter.events import Event, from_bytes
from publication_flow.projections import questions, stretches
from tests.asked import FILE, HOST, SERVED, ZONE, lived_year
from tests.databases import drop_postgres, fresh_postgres

CALENDAR = calendars.shipped()
DECLINING = {"reject", "withhold"}


class Everything:
    """Every step of the ledger in plain data, and the questions asked of all of it, one by one."""

    def __init__(self, agency: Agency) -> None:
        self.agency = agency
        with agency._reader(None, None) as r:
            connection = r.view.connection
            rows = connection.exec_driver_sql("SELECT * FROM pf_steps").mappings().all()
            self.rows = sorted((dict(row) for row in rows), key=lambda row: row["position"])
            self.reasons = texts.texts(connection, agency.id, [row["reason"] for row in rows])
            self.parts = [
                (row[0], bytes(row[1]), bytes(row[2]))
                for row in connection.exec_driver_sql("SELECT digest, salt, data FROM pf_contents")
            ]
            bodies = connection.exec_driver_sql("SELECT body FROM pf_events ORDER BY position")
            self.events = [from_bytes(bytes(body)) for (body,) in bodies]

    def holding(self, digests: set[str]) -> tuple[set[str], set[int]]:
        """The contents that hold one of these, and the events that name one apart from contents."""
        held, alone = set[str](), set[int]()
        for event in self.events:
            content = event.data.get("content")
            if content is not None and digests & named(content):
                held.add(event.data["digest"])
            alone |= {event.position} if digests & apart(event) else set()
        return held | digests, alone

    def fits(self, row: dict[str, Any], asked: dict[str, Any], about: Any) -> bool:
        plain = {"stage": "stage_to"}
        for name, value in asked.items():
            column = plain.get(name, name)
            if column in row and name not in ("reason", "person") and row[column] != value:
                return False
        reason = self.reasons.get(row["reason"] or "")
        waited = None
        if row["lay"] is not None:
            first, last = row["waited_from"], row["occurred_on"]
            waited = CALENDAR.working_days_between(
                date.fromisoformat(first), date.fromisoformat(last)
            )
        who = asked.get("person")
        recorded = local_day(row["recorded_at"])
        return all((
            who in (None, row["person"], row["on_behalf_of"], row["entered_by"]),
            not asked.get("returned") or (row["action"] == "return" and reason is not None),
            not asked.get("rejected") or (row["action"] in DECLINING and reason is not None),
            not asked.get("deputising") or row["on_behalf_of"] is not None,
            asked.get("reason") is None or asked["reason"] in (reason or ""),
            asked.get("since", "0") <= row["occurred_on"] <= asked.get("until", "9"),
            asked.get("recorded_since", "0") <= recorded <= asked.get("recorded_until", "9"),
            asked.get("longer_than") is None or (waited or 0) > asked["longer_than"],
            about is None or row["content"] in about[0] or row["position"] in about[1],
        ))  # fmt: skip

    def answer(self, asked: dict[str, Any], upto: int) -> list[int]:
        """The positions of the answer, in their order."""
        about = None
        if (data := asked.get("file")) is not None:
            about = self.holding({d for d, salt, _ in self.parts if salted(salt, data) == d})
        if (digest := asked.get("digest")) is not None:
            about = self.holding({digest})
        rows = [
            row for row in self.rows if row["position"] <= upto and self.fits(row, asked, about)
        ]
        if asked.get("longer_than") is not None and asked.get("matter") is None:
            rows.sort(key=lambda row: (-row["lay"], -row["position"]))
        return [row["position"] for row in rows]

    def values(self, column: str) -> list[str]:
        return sorted({row[column] for row in self.rows if row[column] is not None})


def named(content: dict[str, Any]) -> set[str]:
    files = content["attachments"]
    return {*content["parts"].values(), *(f["name"] for f in files), *(f["data"] for f in files)}


def apart(event: Event) -> set[str]:
    return {str(event.data[name]) for name in ("scan", "photo", "served") if name in event.data}


def local_day(recorded_at: str) -> str:
    return datetime.fromisoformat(recorded_at).astimezone(ZONE).date().isoformat()


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def all_of_it(request, tmp_path_factory) -> Iterator[Everything]:
    """The year on both databases, lived once."""
    if request.param == "sqlite":
        url = f"sqlite:///{tmp_path_factory.mktemp('asked') / 'year.db'}"
    else:
        server = request.getfixturevalue("postgres_url")
        url = fresh_postgres(server)
    flow, agency, _ = lived_year(url)
    with flow:
        yield Everything(agency)
    if request.param != "sqlite":
        drop_postgres(server, url)


def answered(agency: Agency, asked: dict[str, Any], limit: int, **more: Any) -> list[int]:
    """All positions of an answer, read page by page."""
    found: list[int] = []
    cursor = None
    for _ in range(2_000):
        page = agency.ask(**asked, cursor=cursor, limit=limit, **more)
        assert len(page.steps) <= limit
        found += [line.step.position for line in page.steps]
        cursor = page.cursor
        if not page.more:
            return found
    raise AssertionError("the answer has no end")


DAYS = st.dates(date(2017, 3, 1), date(2018, 2, 28)).map(str)


@given(data=st.data())
@settings(max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_every_question_answers_what_a_filter_over_everything_answers(all_of_it, data):
    """Any parts together, as of any position, in pages of any size: the same steps in the order
    that is promised."""
    known = all_of_it
    digests = [SERVED, *known.values("content"), *(d for d, _, _ in known.parts), "00" * 32]

    def one(values: list[str]) -> st.SearchStrategy[str]:
        return st.sampled_from([*values, "nobody"])

    parts = {
        "matter": st.sampled_from(known.values("matter")),
        "person": one([*known.values("person"), *known.values("on_behalf_of"), "sun.yan"]),
        "post": one(known.values("post")),
        "unit": one(known.values("unit")),
        "category": one(known.values("category")),
        "action": one(known.values("action")),
        "stage": one(known.values("stage_to")),
        "kind": one(["item"]),
        "effect": one(["publish"]),
        "signs": one(known.values("signs")),
        "returned": st.just(True),
        "rejected": st.just(True),
        "reason": st.sampled_from(["依据", "不同意", "第0项", "没有人这样写过"]),
        "deputising": st.just(True),
        "policy": st.sampled_from(known.values("policy")),
        "correlation": one([HOST]),
        "digest": st.sampled_from(digests),
        "file": st.sampled_from([FILE, b"scan", b"nothing"]),
        "since": DAYS, "until": DAYS, "recorded_since": DAYS, "recorded_until": DAYS,
        "longer_than": st.integers(0, 12),
    }  # fmt: skip
    names = data.draw(st.lists(st.sampled_from(sorted(parts)), max_size=3, unique=True))
    if "file" in names and "digest" in names:
        names.remove("file")
    asked = {name: data.draw(parts[name], name) for name in names}
    size = known.agency.size()
    upto = data.draw(st.sampled_from([size, size, size // 2]) | st.integers(1, size), "upto")
    if "policy" in asked:
        upto = max(upto, 2)  # by when it was adopted
    matter = asked.get("matter")
    started = min(r["position"] for r in known.rows if matter in (None, r["matter"]))
    limit = data.draw(st.integers(1, 60), "limit")
    if matter is not None and started > upto:
        with pytest.raises(NotFound):
            answered(known.agency, asked, limit, as_of=upto)
        return

    assert known.answer(asked, upto) == answered(known.agency, asked, limit, as_of=upto)


def test_each_single_question_answers_for_every_value_there_is(all_of_it):
    """One part alone, with each value that occurs in the year: the same as a filter finds."""
    known = all_of_it
    columns = ("person", "post", "unit", "category", "action", "kind", "effect", "signs",
               "policy", "correlation")  # fmt: skip
    single: list[dict[str, Any]] = [
        {"returned": True}, {"rejected": True}, {"deputising": True}, {"reason": "依据"},
        {"digest": SERVED}, {"file": FILE}, {"file": b"scan"}, {"person": "sun.yan"},
        {"until": "2017-03-31"}, {"recorded_until": "2017-06-30"}, {"longer_than": 0},
        *({name: value} for name in columns for value in known.values(name)),
        *({"stage": value} for value in known.values("stage_to")),
        *({"person": value} for value in known.values("on_behalf_of")),
    ]  # fmt: skip
    for asked in single:
        wanted = known.answer(asked, 999)

        assert wanted
        assert wanted == answered(known.agency, asked, 50)


@pytest.mark.parametrize("person", ["wang.fang", "gao.yu", "wu.min", "ma.qiang"])
def test_a_person_is_answered_of_what_they_may_read_whole(all_of_it, person):
    """The same steps as from the trails they may read, now and looking back; who reads everything
    is answered in full."""
    agency, everything = all_of_it.agency, all_of_it.answer({}, all_of_it.agency.size())
    for as_of in (None, all_of_it.agency.size() // 2):
        seen = []
        for number in all_of_it.values("matter"):
            try:
                seen += [step.position for step in agency.trail(number, by=person, as_of=as_of)]
            except NotFound:
                continue

        assert sorted(seen) == answered(agency, {}, 7, by=person, as_of=as_of)
    assert everything == answered(agency, {}, 50, by="li.na")


def test_an_item_that_may_not_be_seen_is_one_that_is_not_there(all_of_it):
    """Word for word the same answer."""
    agency = all_of_it.agency
    hidden = agency.ask(matter="2017-0002", by="wang.fang").steps[0].matter
    told = []
    for number in (hidden, "2017-0999"):
        with pytest.raises(NotFound) as error:
            agency.ask(matter=number, by="ma.qiang")
        told.append((error.value.code, {**error.value.facts, "matter": ""}))

    assert told[0] == told[1]


def test_a_call_passes_over_so_many_steps_and_no_more(all_of_it, monkeypatch):
    """A page may be empty and have more behind it; read on, nothing is missing."""
    asked = {"post": "office-auditor", "category": "work-updates"}
    monkeypatch.setattr(questions, "LOOKED_AT", 3)
    monkeypatch.setattr(questions, "_BATCH", 2)
    monkeypatch.setattr(stretches, "_MOST", 2)
    first = all_of_it.agency.ask(**asked, limit=1)

    assert ((), True) == (first.steps, first.more)
    assert all_of_it.answer(asked, 999) == answered(all_of_it.agency, asked, 5)
    long = {"longer_than": 2, "person": "li.na"}
    assert all_of_it.answer(long, 999) == answered(all_of_it.agency, long, 5)


def test_a_long_period_finds_what_was_entered_from_paper_after_it(all_of_it, monkeypatch):
    """Done on the period's last day and recorded later: found along the days, and found where the
    period is too long for that."""
    paper = [r for r in all_of_it.rows if local_day(r["recorded_at"]) > r["occurred_on"]]
    until = {"until": paper[0]["occurred_on"]}
    wanted = all_of_it.answer(until, 999)

    assert paper[0]["position"] in wanted
    assert wanted == answered(all_of_it.agency, until, 5)
    monkeypatch.setattr("publication_flow.projections.wanted.LATE", 0)
    assert wanted == answered(all_of_it.agency, until, 5)


def test_a_policy_is_named_by_its_digest_its_beginning_or_its_name(all_of_it):
    """Never adopted: said so, with the names of those that were."""
    agency = all_of_it.agency
    digest = all_of_it.values("policy")[0]
    found = [answered(agency, {"policy": p}, 50) for p in (digest, digest[:6], "cn-civil-affairs")]

    assert found == [all_of_it.answer({}, 999)] * 3
    with pytest.raises(NotFound, match="cn-civil-affairs"):
        agency.ask(policy="zzz")


def test_what_cannot_be_asked_is_refused_in_words(all_of_it):
    """Each with its own code."""
    refused: dict[str, dict[str, Any]] = {
        "cursor-foreign": {"cursor": "not-one"}, "digest-form": {"digest": "abc"},
        "not-a-date": {"since": "2017-02-30"}, "question-unknown": {"colour": "red"},
        "question-days": {"longer_than": -1}, "question-file": {"file": b""},
        "field-required": {"person": " "}, "position-beyond": {"as_of": 10**6},
        "text-control": {"reason": "\x00"},
    }  # fmt: skip
    for code, asked in refused.items():
        with pytest.raises(BadInput) as error:
            all_of_it.agency.ask(**asked)

        assert code == error.value.code
    other = all_of_it.agency.ask(longer_than=1, limit=1).cursor
    with pytest.raises(BadInput, match="续读"):
        all_of_it.agency.ask(cursor=other)


def test_the_longest_come_first_by_the_calendars_days(all_of_it):
    """Of equally long ones the latest; the days shown are working days."""
    page = all_of_it.agency.ask(longer_than=3)
    lay = {r["position"]: r["lay"] for r in all_of_it.rows}
    days = [lay[line.step.position] for line in page.steps]

    assert sorted(days, reverse=True) == days
    assert all((line.step.waited or 0) > 3 for line in page.steps)
