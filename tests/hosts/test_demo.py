"""The demonstration's year, counted from the stored events and not from its script."""

from __future__ import annotations

import json
import re
from collections import Counter
from datetime import date, time
from itertools import pairwise
from pathlib import Path

import pytest

from publication_flow import Conflict
from publication_flow.hosts.demo import run
from publication_flow.matter import calendar as calendars
from publication_flow.matter import events as e
from publication_flow.matter.events import Event
from publication_flow.screening.numbers import RESIDENT_ID, find
from tests.databases import drop_postgres, fresh_postgres
from tests.hosts.demo_year import Year, days_between, local, stored

CATEGORIES = {
    "institutional-functions", "work-updates", "social-assistance", "administrative-decisions",
    "disclosure-work-points",
}  # fmt: skip


def test_215_items_are_first_published_in_five_categories(year: Year) -> None:
    """The year's total is the report's, and the five categories of the report add up to it."""
    first = year.first_published(2017)
    opened = {one.stream: one.data["category"] for one in year.did("draft")}
    by_category = Counter(opened[one.stream] for one in first)
    figures = year.agency.metrics(2017).proactive

    assert 215 == len(first)
    assert CATEGORIES == set(by_category)
    assert (215, dict(by_category)) == (figures.published, figures.by_category)
    assert (215, dict(by_category)) == (year.summary.published, year.summary.by_category)


def test_the_catalogue_lists_what_the_year_published(year: Year) -> None:
    """Every first publication of the year is in the catalogue, once, under its number."""
    listed = [entry.number for entry in year.agency.catalogue(year=2017)]

    assert sorted(one.stream for one in year.first_published(2017)) == sorted(listed)


def test_at_least_twenty_items_are_returned_each_with_a_reason(year: Year) -> None:
    """A return names its reason, and the figures count every return of the year."""
    returned = year.did("return", 2017)
    told = [step for one in returned for step in year.agency.trail(one.stream)
            if step.position == one.position]  # fmt: skip

    assert len({one.stream for one in returned}) >= 20
    assert all(step.reason for step in told)
    assert len(returned) == len(told) == year.agency.metrics(2017).proactive.returned
    assert len(returned) == year.summary.happened["returned"]
    assert {"office-auditor", "leader-in-charge", "principal-leader", "office-publisher"} == {
        one.post for one in returned
    }


def test_eight_items_are_corrected_and_one_has_an_erratum(year: Year) -> None:
    """Corrections go through the whole chain, the erratum through a shorter one."""
    again = [one for one in year.did("publish", 2017) if not one.data.get("first")]
    purposes = Counter(one.data["purpose"] for one in again)
    corrected = {one.stream for one in again if one.data["purpose"] == "correct"}

    assert {"correct": 8, "erratum": 1} == dict(purposes)
    assert 8 == len(corrected) == year.summary.happened["corrected"]


def test_seven_denials_by_seven_different_rules_leave_no_record(year: Year) -> None:
    """What the policy refused is told with its rule and is not in the ledger."""
    denials = year.summary.denials
    accepted = year.summary.commands - len(denials)
    set_up = [
        one
        for one in year.events
        if "clock" in (one.data.get("id"), one.data.get("person"))
        or one.data.get("what") == "index-scheme"
    ]
    deeds = len([one for one in year.events if one.kind == e.DELEGATED]) + len(year.acts)

    assert 3 == len(set_up)
    assert 7 == len(denials) == len({denial.rule for denial in denials})
    assert "" not in {denial.rule for denial in denials}
    assert accepted == year.summary.commits == 1 + len(set_up) + deeds


def test_five_acts_are_a_deputys_while_the_leader_is_on_leave(year: Year) -> None:
    """A deputy acts five times, each on a day the delegation covers, naming the absent leader."""
    deputised = [one for one in year.acts if one.on_behalf_of is not None]
    periods = {
        (one.data["principal"], one.data["person"], one.data["unit"]): one.data
        for one in year.events
        if one.kind == e.DELEGATED
    }
    away = [
        one.position
        for one in year.acts
        for data in periods.values()
        if one.person == data["principal"] and data["from"] <= one.occurred_on <= data["to"]
    ]

    assert 5 == len(deputised) == year.summary.happened["deputised"]
    for one in deputised:
        data = periods[one.on_behalf_of, one.person, one.unit]
        assert data["from"] <= one.occurred_on <= data["to"]
    assert [] == away


def test_one_consent_on_paper_and_one_by_telephone_are_entered_by_another(year: Year) -> None:
    """Paper carries its scan and its earlier day; the telephone sign-off is confirmed in time."""
    entered = {one.data["mode"]: one for one in year.did("approve") if one.entered_by}
    paper, telephone = entered["paper"], entered["telephone"]
    (confirmed,) = year.did("confirm")

    assert ["paper", "telephone"] == sorted(
        one.data["mode"] for one in year.acts if one.data.get("mode", "system") != "system"
    )
    assert all(one.entered_by not in (None, one.person) for one in (paper, telephone))
    assert paper.data["scan"]
    assert paper.occurred_on < local(paper).date().isoformat()
    assert (telephone.stream, telephone.person) == (confirmed.stream, confirmed.person)
    assert days_between(telephone, confirmed) <= 3


def test_one_item_is_suspended_and_restored(year: Year) -> None:
    """What was taken off at once is public again, and nothing stays suspended."""
    (suspended,), (restored,) = year.did("suspend"), year.did("restore")

    assert suspended.stream == restored.stream
    assert suspended.position < restored.position
    assert 0 == year.agency.metrics(2017).proactive.suspended


def test_one_item_of_2017_is_withdrawn_in_2018_and_still_counts(year: Year) -> None:
    """A later withdrawal does not subtract; it leaves a tombstone in the catalogue."""
    (withdrawn,) = year.did("withdraw")
    tombstones = {entry.number for entry in year.agency.catalogue() if entry.state == "withdrawn"}
    expired = {one.stream for one in year.did("expire")}

    assert "2018" == withdrawn.occurred_on[:4]
    assert withdrawn.stream in {one.stream for one in year.first_published(2017)}
    assert {withdrawn.stream} == tombstones - expired
    assert (len(expired), 1) == tuple(
        year.agency.metrics(y).proactive.withdrawn for y in (2017, 2018)
    )


def test_what_a_leader_amended_is_rechecked_before_it_is_published(year: Year) -> None:
    """Each 修改后同意 is followed by the office's recheck of the new content, then published."""
    for amended in year.did("approve-amended"):
        after = [one.data["action"] for one in year.acts
                 if one.stream == amended.stream and one.position > amended.position]  # fmt: skip

        assert ["recheck", "publish"] == [a for a in after if a in ("recheck", "publish")]
    assert len(year.did("approve-amended")) >= 2


def test_important_items_carry_the_principal_leaders_second_sign_off(year: Year) -> None:
    """Decisions and work points are signed by the leader in charge and by the principal leader."""
    graded = ("administrative-decisions", "disclosure-work-points")
    important = {one.stream for one in year.did("draft") if one.data["category"] in graded}
    signed = {(one.stream, one.post) for one in year.did("approve")}

    for one in year.first_published(2017):
        both = (one.stream, "principal-leader") in signed
        assert both == (one.stream in important), one.stream


def test_not_everything_is_published(year: Year) -> None:
    """One item is not consented to, one abandoned, two withheld, and only what was reopened after
    its review is published."""
    ends = {action: year.did(action) for action in ("reject", "abandon", "withhold")}
    published = {one.stream for one in year.did("publish")}

    (released,) = year.did("reopen")

    assert {"reject": 1, "abandon": 1, "withhold": 2} == {k: len(v) for k, v in ends.items()}
    ended = {one.stream for found in ends.values() for one in found}
    assert {released.stream} == published & ended


def test_items_drafted_in_december_and_published_in_january_count_for_2018(year: Year) -> None:
    """The day of publication decides the year."""
    drafted = {one.stream: one.occurred_on for one in year.did("draft")}
    in_2018 = year.first_published(2018)

    assert len(in_2018) >= 2
    assert {"2017-12"} == {drafted[one.stream][:7] for one in in_2018}
    assert len(in_2018) == year.agency.metrics(2018).proactive.published


def test_a_posting_of_29_december_is_recorded_on_4_january(year: Year) -> None:
    """Postings on the board are entered by hand, one of them after the turn of the year."""
    posted = year.did("post")
    late = [one for one in posted if one.occurred_on != local(one).date().isoformat()]

    assert len(posted) >= 40
    assert all(["board"] == one.data["channels"] for one in posted)
    assert [("2017-12-29", date(2018, 1, 4))] == [
        (one.occurred_on, local(one).date()) for one in late
    ]


def test_the_shared_post_claims_and_the_office_remarks(year: Year) -> None:
    """Some drafts are claimed by one of the two auditors, on some a remark is left."""
    claimed = year.did("claim", 2017)

    assert len(claimed) >= 8
    assert {"shen.ruoxi", "song.zhixing"} == {one.person for one in claimed}
    assert len(year.did("remark", 2017)) >= 5


def test_people_work_in_office_hours_on_working_days(year: Year) -> None:
    """Nothing is recorded in the evening, at lunch, on a weekend or on a holiday."""
    calendar = calendars.shipped()
    moments = [local(one) for one in year.events]
    days_2017 = {moment.date() for moment in moments if moment.year == 2017}

    assert all(calendar.is_working_day(moment.date()) for moment in moments)
    assert all(
        time(8, 30) <= moment.time() < time(12) or time(14) <= moment.time() < time(17, 30)
        for moment in moments
    )
    assert len(days_2017) > 0.85 * len(calendar.years[2017].working_days)


def test_items_overlap_and_move_on_within_days(year: Year) -> None:
    """Desks hold many items at once, and no draft waits longer than a week for the next act."""
    numbers = [one.stream for one in year.acts]
    interrupted = sum(a != b for a, b in pairwise(numbers)) / len(numbers)
    before_public = [
        one for one in year.acts if one.data.get("from") not in ("published", "withdrawn")
    ]
    courses = {n: [one for one in before_public if one.stream == n] for n in set(numbers)}
    held_back = {one.stream for one in year.acts  # by what others decide, or until a day
                 if one.data.get("action") in ("consult", "withhold", "order-publicity",
                 "order-rectification", "plan-inspection", "receive-feedback", "note-guidance")
                 or (one.data.get("action"), one.person) == ("publish", "clock")}  # fmt: skip
    waits = [
        days_between(a, b)
        for number, course in courses.items()
        if number not in held_back
        for a, b in pairwise(one for one in course if one.data["round"] == 1)
    ]

    assert interrupted > 0.7
    assert {0, 1, 2, 3, 4} <= set(waits)
    assert max(waits) <= 5


def test_a_few_items_are_late(year: Year) -> None:
    """The share on time is high but not a suspicious hundred per cent."""
    on_time = year.agency.metrics(2017).proactive.on_time

    assert 215 == on_time.on_time + on_time.late
    assert 3 <= on_time.late <= 12


def test_contents_are_varied_and_hold_no_identity_number(year: Year) -> None:
    """Titles differ, opinions vary, decisions are numbered, and nobody's number is in a text."""
    numbers = {one.stream for one in year.did("draft")}
    items = [year.agency.item(number) for number in numbers]
    opinions = {step.opinion for n in numbers for step in year.agency.trail(n) if step.opinion}
    documents = [item.texts.get("document_number") or "" for item in items]

    assert len(items) == len({item.title for item in items})
    assert len(opinions) >= 12
    assert 15 == len({d for d in documents if re.fullmatch(r"台民发〔2017〕\d+号", d)})
    assert all(len(item.body or "") >= 40 for item in items)
    texts = [f"{item.title}\n{item.summary}\n{item.body}" for item in items]
    assert RESIDENT_ID not in {span.kind for text in texts for span in find(text)}


def test_the_ledger_verifies_and_owns_up_to_its_simulated_clock(year: Year) -> None:
    """Everything stored agrees with itself, and the founding event says the clock was set."""
    report = year.agency.verify()

    assert report.ok, report.sentence("en")
    assert (True, len(year.events)) == (year.summary.verified, report.events)
    assert year.events[0].data["simulated"] is True


def test_the_story_shows_what_a_newcomer_needs(year: Year) -> None:
    """An inbox, a trail with a deputy, a denial, the figures, the verification and the files."""
    story = year.summary.story
    waiting = year.agency.inbox("shen.ruoxi")

    assert story == "".join(f"{line}\n" for line in year.echoed[1:])
    assert waiting
    assert all(one.number in story for one in waiting)
    assert "代陆闻舟" in story
    (shown,) = [d for d in year.summary.denials if d.rule == "distinct-persons"]
    assert shown.sentence in story
    assert all(f"{one.number or '—'}" in story for one in year.summary.stories)
    assert all(one.sentence in story for one in year.summary.stories)
    assert "首次公开 215 篇" in story
    assert "都是虚构的" in story
    assert year.summary.verification in story
    assert f"{year.summary.commands} 条命令，{year.summary.commits} 次提交" in story
    assert len(story.splitlines()) <= 85
    assert not re.search(r"[{}]|None", story)


def test_the_files_it_names_are_there(year: Year) -> None:
    """Every file of the summary exists, is not empty and is named in the story."""
    for file in year.summary.files.values():
        assert file.stat().st_size > 0
        assert str(file) in year.summary.story
    mark = json.loads((year.summary.to / "demo.json").read_text(encoding="utf-8"))

    assert {"database", "readme", "story", "sheet", "lifecycle"} == set(year.summary.files)
    assert (True, 215) == (mark["complete"], mark["published"])


def test_progress_counts_every_act_to_the_end(year: Year) -> None:
    """The progress bar goes up by one and ends full."""
    total = year.progress[-1][1]

    assert [(n, total) for n in range(1, total + 1)] == year.progress


def test_postgresql_lives_through_the_same_year(
    year: Year, postgres_url: str, tmp_path: Path
) -> None:
    """On another database, in another language: the same steps in the same order and figures."""
    url = fresh_postgres(postgres_url)
    try:
        echoed: list[str] = []
        summary = run(tmp_path / "made", url, "en", echoed.append)
        events = stored(url)
        for _ in range(2):  # and the first refusal leaves nothing in the way of the second
            with pytest.raises(Conflict):
                run(tmp_path / "again", url, "en", echoed.append)
    finally:
        drop_postgres(postgres_url, url)

    assert [_told(one) for one in year.events] == [_told(one) for one in events]
    for field in ("published", "by_category", "late", "happened", "commands", "commits"):
        assert getattr(year.summary, field) == getattr(summary, field), field
    assert [one[:2] for one in year.summary.stories] == [one[:2] for one in summary.stories]
    assert summary.verified
    assert "database" not in summary.files
    assert not (tmp_path / "made" / "bureau.db").exists()
    assert "invented" in summary.story


def _told(one: Event) -> tuple[object, ...]:
    """What is the same wherever the year is lived: all but ids, salts and digests."""
    same = ("action", "from", "to", "purpose", "mode", "category", "effect", "channels")
    facts = tuple(str(one.data.get(name)) for name in same)
    who = (one.person, one.post, one.unit, one.on_behalf_of, one.entered_by)
    return (one.position, one.stream, one.version, one.kind, one.occurred_on, one.recorded_at,
            *who, *facts)  # fmt: skip
