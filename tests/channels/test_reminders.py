"""Limits that run out are told by the day, to whom the matter waits on."""

from __future__ import annotations

import re

from publication_flow import reminders
from publication_flow.channels import reminders as module
from tests.bureau import draft_one, drive
from tests.channels.conftest import Bureau

Told = list[tuple[str, str, str]]


def told(bureau: Bureau, day: str | None = None, within: int = 1) -> Told:
    """(kind, limit, recipient) of each reminder."""
    found = reminders(bureau.agency, day, within=within)
    return [(n.kind, n.facts["clock"]["id"], n.recipient) for n in found]


def test_a_limit_is_due_and_then_overdue(bureau: Bureau) -> None:
    """The day before and on the day it is due; afterwards overdue; long before nothing."""
    drive(bureau.agency, draft_one(bureau.agency), "provide")  # audit by Thursday 9 March
    due = [("due", "audit-limit", "li.na"), ("due", "audit-limit", "sun.yan")]
    late = [("overdue", "audit-limit", "li.na"), ("overdue", "audit-limit", "sun.yan")]

    assert [] == told(bureau)
    assert due == told(bureau, within=3)
    assert due == told(bureau, "2017-03-08")
    assert due == told(bureau, "2017-03-09", within=0)
    assert late == told(bureau, "2017-03-10")


def test_working_days_count(bureau: Bureau) -> None:
    """Within one working day of a Friday is the Monday after."""
    bureau.clock.advance(days=2)
    drive(bureau.agency, draft_one(bureau.agency, formed_on="2017-03-08"), "provide")

    assert 2 == len(told(bureau, "2017-03-10"))  # due on Monday 13 March
    assert [] == told(bureau, "2017-03-09")


def test_the_key_is_the_same_every_day(bureau: Bureau) -> None:
    """One key for a limit's run, kind and person, whatever the day; another for another run."""
    agency = bureau.agency
    number = drive(agency, draft_one(agency), "provide")
    first = [n.key for n in reminders(agency, "2017-03-08")]
    again = [n.key for n in reminders(agency, "2017-03-09")]
    late = [n.key for n in reminders(agency, "2017-03-10")]
    bureau.clock.advance(days=1)
    agency.act("audit", number, by="li.na")
    agency.act("return", number, by="zhao.gang", to="department-provided", reason="补")
    anew = [n.key for n in reminders(agency, "2017-03-10")]

    assert first == again
    assert f"370405-mz/{number}/1/audit-limit/2017-03-06/due/li.na" == first[0]
    assert set(first).isdisjoint([*late, *anew])
    assert 2 == len(anew)


def test_who_can_end_the_limit_is_told_else_who_has_the_matter(bureau: Bureau) -> None:
    """The publication limit is told to the desk with the matter until publishing is its turn."""
    agency = bureau.agency
    number = draft_one(agency)
    day = "2017-04-20"
    first = told(bureau, day)
    for action, person in [("provide", "chen.jing"), ("audit", "li.na"), ("approve", "zhao.gang")]:
        agency.act(action, number, by=person)

    assert [("overdue", "publish-limit", "chen.jing")] == first
    assert [
        ("overdue", "publish-limit", person) for person in ("li.na", "sun.yan", "zhou.ping")
    ] == told(bureau, day)
    agency.act("publish", number, by="li.na")
    assert [] == told(bureau, day)


def test_deputies_of_the_day_are_reminded_and_the_barred_are_not(bureau: Bureau) -> None:
    """AB角 counts on the day asked for; a claim leaves the others alone."""
    agency = bureau.agency
    number = drive(agency, draft_one(agency), "provide")
    agency.act("claim", number, by="sun.yan")
    agency.delegate("sun.yan", "ma.qiang", "office-auditor", by="sun.yan", unit="office",
                    since="2017-03-09", until="2017-03-09")  # fmt: skip

    assert [("due", "audit-limit", "sun.yan")] == told(bureau, "2017-03-08")
    assert ("due", "audit-limit", "li.na") not in told(bureau, "2017-03-09")


def test_a_suspension_and_a_telephone_sign_off_run_out_too(bureau: Bureau) -> None:
    """Each limit finds its own: the section for withdrawal, the head for restoring, the signer."""
    agency = bureau.agency
    number = drive(agency, draft_one(agency), "audit")
    agency.act("approve", number, by="zhao.gang", mode="telephone", entered_by="wu.min")
    agency.act("publish", number, by="li.na")
    agency.act("suspend", number, by="li.na", reason="反映")
    found = told(bureau, "2017-03-10")

    assert ("overdue", "telephone-limit", "zhao.gang") in found
    assert ("overdue", "suspension-limit", "wu.min") in found
    assert ("overdue", "suspension-limit", "hu.jian") in found
    assert "gao.yu" not in [person for *_, person in found]


def test_reminders_are_said_in_full(bureau: Bureau) -> None:
    """Both kinds in both languages, the days as people write them."""
    number = drive(bureau.agency, draft_one(bureau.agency), "provide")
    due = next(iter(reminders(bureau.agency, "2017-03-08")))
    late = next(iter(reminders(bureau.agency, "2017-03-14")))

    assert (
        f"《2017年城乡低保标准》（{number}）的审核时限于2017年3月9日届满，现等您办理：审核，请及时办理。"
    ) == due.sentence()
    assert (
        f"The audit limit of “2017年城乡低保标准” ({number}) ends on 2017-03-09; it waits for you: "
        "audit."
    ) == due.sentence("en")
    assert "逾期3个工作日" in late.sentence()
    assert "3 working day(s) ago" in late.sentence("en")
    assert not re.search(r"[?？{}⟦⟧]", due.sentence() + late.sentence() + late.sentence("en"))


def test_pages_join(bureau: Bureau, monkeypatch) -> None:
    """However few matters are read at a time, each is told of once."""
    for _ in range(5):
        drive(bureau.agency, draft_one(bureau.agency), "provide")
    whole = told(bureau, "2017-03-10")
    monkeypatch.setattr(module, "PAGE", 2)

    assert 10 == len(whole)
    assert whole == told(bureau, "2017-03-10")
