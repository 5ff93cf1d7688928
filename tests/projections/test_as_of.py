"""As of a day, every reading answers what it answered at that day's end."""

from __future__ import annotations

import pytest

from publication_flow import NotFound
from tests.bureau import draft_one, drive, publish_one

PEOPLE = ("zhao.gang", "li.na", "chen.jing", "wu.min", "yang.fan", "hu.jian", "wang.fang")


@pytest.fixture
def url(database_url: str) -> str:
    """On SQLite and on PostgreSQL: these readings run every statement there is."""
    return database_url


def everything(bureau, numbers, **more) -> dict:
    """All that can be read, in plain data."""

    def known(call, number):
        try:
            return call(number)
        except NotFound as error:
            return error.code

    return {
        "items": [known(lambda n: bureau.item(n, **more).as_dict(), number) for number in numbers],
        "trails": [
            known(lambda n: [s.as_dict() for s in bureau.trail(n, **more)], number)
            for number in numbers
        ],
        "governed": [
            known(lambda n, who=who: bureau.item(n, by=who, **more).as_dict(), number)
            for number in numbers
            for who in PEOPLE
        ],
        "inboxes": {p: [w.as_dict() for w in bureau.inbox(p, **more)] for p in PEOPLE},
        "mine": {p: [h.as_dict() for h in bureau.mine(p, **more)] for p in PEOPLE},
        "catalogue": [e.as_dict() for e in bureau.catalogue(**more)],
        "category": [e.as_dict() for e in bureau.catalogue(category="work-updates", **more)],
        "metrics": [bureau.metrics(year, **more).as_dict() for year in (2017, 2018)],
    }


def test_looking_back_shows_what_was_seen_then(bureau, at):
    """Day by day through a matter's life, a correction, a deputy, a relief and a withdrawal."""
    numbers = ["2017-0001", "2017-0002", "2017-0003"]
    seen = {}

    def end_of(day):
        at(f"{day}T23:30:00+08:00")
        seen[day] = everything(bureau, numbers)

    at("2017-12-25")
    first = publish_one(bureau, category="work-updates", title="甲")
    end_of("2017-12-25")
    at("2017-12-26")
    second = drive(bureau, draft_one(bureau, title="乙"), "audit")
    bureau.act("correct", first, by="wang.fang", reason="有误", category="social-assistance")
    end_of("2017-12-26")
    at("2017-12-27")
    bureau.delegate(
        "zhao.gang", "yang.fan", "leader-in-charge", unit="low-income", by="hu.jian",
        since="2017-12-27", until="2018-01-31",
    )  # fmt: skip
    drive(bureau, first)
    end_of("2017-12-27")
    at("2017-12-28")
    bureau.relieve("zhao.gang", "leader-in-charge", "low-income", by="hu.jian",
                   last_day="2017-12-28")  # fmt: skip
    bureau.appoint("wu.min", "leader-in-charge", "low-income", by="hu.jian", since="2017-12-28")
    bureau.act("suspend", first, by="hu.jian", reason="核查")
    end_of("2017-12-28")
    at("2018-01-02")
    bureau.act("restore", first, by="hu.jian", reason="核查无误")
    bureau.act("approve", second, by="wu.min", mode="telephone", entered_by="zhou.ping",
               occurred_on="2017-12-28")  # fmt: skip
    end_of("2018-01-02")
    at("2018-01-03")
    bureau.act("propose-withdrawal", first, by="wang.fang", reason="过期")
    drive(bureau, first, "audit")
    bureau.act("approve", first, by="wu.min")
    bureau.act("withdraw", first, by="li.na")
    draft_one(bureau)

    for day, then in seen.items():
        now = everything(bureau, numbers, as_of=day)
        for what, answer in then.items():
            assert (day, what, now[what]) == (day, what, answer)


def test_an_appointment_recorded_later_is_not_known_yet(bureau, at):
    """Appointed on Wednesday from Monday on: as of Tuesday nobody knew, and the desk is empty."""
    drive(bureau, draft_one(bureau), "audit")
    at("2017-03-08")
    bureau.appoint("ma.qiang", "leader-in-charge", "low-income", by="hu.jian", since="2017-03-06")

    assert len(bureau.inbox("ma.qiang")) == 1
    assert bureau.inbox("ma.qiang", as_of="2017-03-07") == []


def test_a_relief_recorded_later_is_not_known_yet(bureau, at):
    """Relieved afterwards, the leader's desk of Monday still shows what lay there on Monday."""
    number = drive(bureau, draft_one(bureau), "audit")
    at("2017-03-08")
    bureau.relieve("zhao.gang", "leader-in-charge", "low-income", by="hu.jian",
                   last_day="2017-03-06")  # fmt: skip

    assert bureau.inbox("zhao.gang") == []
    assert [w.number for w in bureau.inbox("zhao.gang", as_of="2017-03-07")] == [number]


def test_before_the_first_event_there_is_nothing(bureau):
    """A day before the founding knows no matter, no entry and no figure."""
    number = publish_one(bureau)

    with pytest.raises(NotFound):
        bureau.item(number, as_of="2017-03-05")
    assert bureau.catalogue(as_of="2017-03-05") == []
    assert bureau.metrics(2017, as_of="2017-03-05").position == 0
    assert bureau.metrics(2017, as_of="2017-03-05").proactive.cumulative == 0


def test_as_of_pages_the_inbox_like_the_present_does(bureau, at):
    """The replayed inbox has the order and the pages of the table."""
    for category in ("work-updates", "administrative-decisions", "social-assistance") * 2:
        drive(bureau, draft_one(bureau, category=category), "audit")
    present = [w.as_dict() for w in bureau.inbox("zhao.gang", limit=3, offset=2)]
    at("2017-03-07")
    draft_one(bureau)

    past = [w.as_dict() for w in bureau.inbox("zhao.gang", limit=3, offset=2, as_of="2017-03-06")]

    assert past == present
    assert len(past) == 3


def test_the_last_day_there_is(bureau):
    """As of 31 December 9999 everything is known that is."""
    number = publish_one(bureau)

    assert [number] == [entry.number for entry in bureau.catalogue(as_of="9999-12-31")]
