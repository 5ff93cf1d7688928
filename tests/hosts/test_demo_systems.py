"""The five systems in the demonstration's year: each story is read from the ledger."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta
from pathlib import Path

import pytest

from publication_flow.hosts.demo import constructed
from publication_flow.hosts.demo import highlights as telling
from publication_flow.hosts.demo.items import script
from publication_flow.matter import calendar as calendars
from publication_flow.matter import draw
from publication_flow.matter.organisation_code import organisation_holds
from publication_flow.projections.trail import Step
from publication_flow.screening.identity import valid
from publication_flow.screening.numbers import RESIDENT_ID, find
from tests.hosts.demo_year import Year, shown_texts

ROOT = Path(__file__).parents[2]
PNG = b"\x89PNG\r\n\x1a\n"


def number(year: Year, what: str) -> str:
    """The matter that the summary names for a story."""
    (found,) = [one.number for one in year.summary.stories if one.what == what]
    assert found is not None
    return found


def trail(year: Year, what: str) -> list[Step]:
    return year.agency.trail(number(year, what))


def steps(year: Year, what: str) -> list[str]:
    """The actions of a story's matter, in order."""
    return [step.action for step in trail(year, what)]


def step(year: Year, what: str, action: str) -> Step:
    """The only step of an action in a story."""
    (found,) = [one for one in trail(year, what) if one.action == action]
    return found


def test_eleven_periods_are_met_one_late_and_one_missed(year: Year) -> None:
    """The yearly work points and ten months are in time, May is late, August missed for good."""
    owed = year.agency.duties(2017)
    status = {(one.duty, one.period): one.status for one in owed}
    months = {f"2017-{m:02d}": status["low-income-funds", f"2017-{m:02d}"] for m in range(1, 13)}
    late = next(one for one in owed if one.status == "met-late")

    assert Counter({"met": 11, "met-late": 1, "missed": 1}) == Counter(status.values())
    assert ("met-late", "missed") == (months["2017-05"], months["2017-08"])
    assert "met" == status["yearly-work-points", "2017"]
    assert late.late_by
    assert late.late_by > 0
    assert any(late.met_by in one.sentence for one in year.summary.stories if late.met_by)


def test_what_was_missed_is_ordered_to_be_rectified(year: Year) -> None:
    """The supervisor orders it after the limit of August, the section reports, it is closed."""
    order = year.agency.item(number(year, "rectification"))
    missed = next(one for one in year.agency.duties(2017) if one.status == "missed")

    assert ["order-rectification", "report-result", "settle"] == steps(year, "rectification")
    assert ("low-income", "settled") == (order.fields["addressee"], order.outcome)
    assert order.opened_on > missed.due_on


def test_a_withheld_item_comes_back_on_its_day_and_is_released(year: Year) -> None:
    """Withheld with a reason, recalled by the timekeeper on the day of review, then published."""
    done = steps(year, "withheld")
    recalled, withheld = (step(year, "withheld", a) for a in ("recall", "withhold"))
    public = year.agency.item(number(year, "withheld")).public

    assert ["withhold", "recall", "reopen"] == done[done.index("withhold") :][:3]
    assert withheld.reason
    assert ("clock", "timekeeper") == (recalled.person, recalled.post)
    assert withheld.fields["review_on"] == recalled.occurred_on == "2017-06-20"
    assert public is not None
    assert "public" == public.state


def test_name_lists_come_down_by_themselves_and_off_the_board(year: Year) -> None:
    """Each of six goes on the working day after its last, keeps its place in the year's total, and
    somebody takes it off the board and has a photo of that."""
    calendar = calendars.shipped()
    gone = {one.stream: one for one in year.did("expire")}
    published = {one.stream for one in year.first_published(2017)}
    taken_off = {one.stream: one for one in year.did("unpost")}

    assert 6 == len(gone)
    assert set(gone) == set(taken_off) <= published
    for name, expired in gone.items():
        item = year.agency.item(name)
        last = date.fromisoformat(item.fields["public_until"])
        after = last + timedelta(days=1)
        while not calendar.is_working_day(after):
            after += timedelta(days=1)
        assert ("clock", after.isoformat()) == (expired.person, expired.occurred_on)
        assert "name-list" == item.fields["exposure"]
        photo = next(p.photo for p in year.agency.postings(name) if p.channel == "board"
                     and not p.posted)  # fmt: skip
        assert photo is not None
        assert year.agency.posting_photo(name, photo).startswith(PNG)
    assert year.agency.item(number(year, "name-list")).index_number in {
        entry.index_number for entry in year.agency.catalogue() if entry.state == "withdrawn"
    }


def test_what_stays_of_a_list_names_nobody(year: Year) -> None:
    """After its end only the long-term text of that list is told."""
    item = year.agency.item(number(year, "minimised"))

    assert "expire" in steps(year, "minimised")
    assert "名单不再保留" in (item.texts["long_term"] or "")


def test_postings_on_the_board_have_a_photo_each(year: Year) -> None:
    """Every posting but the one entered after the turn of the year is proved by a picture."""
    postings = [p for one in {e.stream for e in year.did("post")}
                for p in year.agency.postings(one) if p.channel == "board"]  # fmt: skip
    bare = [p for p in postings if p.photo is None]

    assert ["2017-12-29"] == [p.occurred_on for p in bare]
    assert len(postings) - 1 == len({p.photo for p in postings if p.photo})


def test_three_care_homes_are_drawn_and_the_draw_can_be_repeated(year: Year) -> None:
    """Three of six homes with two inspectors each; the result is public and names the draw."""
    inspection = number(year, "inspection")
    drawn = year.agency.drawn(inspection)
    links = year.agency.links(inspection)

    assert (6, 3, {2}) == (
        len(drawn.inspected), len(drawn.pairs), {len(p.inspectors) for p in drawn.pairs}
    )  # fmt: skip
    assert draw.check(drawn)
    assert ["plan-inspection", "draw", "report-problems"] == steps(year, "inspection")
    assert "双随机" in str(links)


def test_a_township_proves_late_and_two_in_time(year: Year) -> None:
    """Each order is settled on a photo; one was reported past its day, and was urged before."""
    late, reported = number(year, "township"), {}
    for one in year.did("order-publicity"):
        item = year.agency.item(one.stream)
        (told,) = [s for s in year.agency.trail(one.stream) if s.action == "report-result"]
        reported[one.stream] = told.occurred_on > item.fields["due_on"]
        (photo,) = item.attachments
        assert year.agency.attachment(one.stream, photo.data).startswith(PNG)
        assert ("closed", "settled") == (item.stage, item.outcome)

    assert {late} == {order for order, past in reported.items() if past}
    assert 3 == len(reported)
    assert ["order-publicity", "urge", "report-result", "settle"] == steps(year, "township")


def test_feedback_is_answered_by_a_correction(year: Year) -> None:
    """The corrected version was public between the reader's word and the office's answer."""
    received, answered = trail(year, "feedback")
    corrected = [s for s in year.agency.trail(answered.fields["correction"])
                 if (s.action, s.purpose) == ("publish", "correct")]  # fmt: skip
    about = year.agency.item(number(year, "feedback")).fields["about"]

    assert ("receive-feedback", "answer-by-correction") == (received.action, answered.action)
    assert about == answered.fields["correction"]
    assert [True] == [received.position < s.position < answered.position for s in corrected]


def test_five_deliberate_before_two_leaders_sign(year: Year) -> None:
    """Three for, one against, one abstains; the minutes are kept, and nobody signs before."""
    votes = [s for s in trail(year, "deliberation") if s.action == "vote"]
    done = steps(year, "deliberation")

    assert {"for": 3, "against": 1, "abstain": 1} == Counter(s.fields["vote"] for s in votes)
    assert 5 == len({s.person for s in votes})
    assert ["close-deliberation", "approve", "approve", "publish"] == done[-4:]
    assert step(year, "deliberation", "close-deliberation").opinion


def test_two_bodies_consent_and_the_silence_of_the_third_is_consent(year: Year) -> None:
    """Fifteen working days after it was asked, in the name of the timekeeper."""
    silent = step(year, "consultation", "presume-consent")
    asked = next(s for s in trail(year, "consultation") if s.action == "consult"
                 and s.fields["consulted"] == "health")  # fmt: skip
    waited = calendars.shipped().working_days_between(
        date.fromisoformat(asked.occurred_on), date.fromisoformat(silent.occurred_on)
    )
    answers = {s.fields["consulted"]: s.fields["vote"] for s in trail(year, "consultation")
               if s.action in ("record-answer", "presume-consent")}  # fmt: skip

    assert {"finance": "consent", "human-resources": "consent", "health": "silence"} == answers
    assert ("clock", "health", 16) == (silent.person, silent.fields["consulted"], waited)


def test_secrecy_has_a_reviewer_of_its_own(year: Year) -> None:
    """The auditor sends it, somebody else clears it, and only then it is audited."""
    sent, cleared = (step(year, "secrecy", a) for a in ("send-for-review", "clear-secrecy"))
    done = steps(year, "secrecy")

    assert "secrecy-reviewer" == cleared.post
    assert sent.person != cleared.person
    assert done.index("send-for-review") < done.index("clear-secrecy") < done.index("audit")


def test_a_disputed_attribute_is_settled_by_a_leader(year: Year) -> None:
    """Proposed on request, disputed with a reason, settled, and published as proactive."""
    disputed, settled = (
        step(year, "attribute", a) for a in ("dispute-attribute", "settle-attribute")
    )
    item = year.agency.item(number(year, "attribute"))

    assert (True, "leader-in-charge") == (bool(disputed.reason), settled.post)
    assert ("published", "proactive") == (item.stage, item.fields["attribute"])
    assert "attribute_article" not in item.fields


def test_a_donation_account_passes_with_its_reason(year: Year) -> None:
    """The account is public, and who let it pass and why is in the trail."""
    passed = step(year, "finding", "pass-finding")
    found = [one.finding.kind for one in year.agency.scan(kinds=("bank-account",))]
    item = year.agency.item(number(year, "finding"))

    assert (True, "office-auditor") == (bool(passed.reason), passed.post)
    assert constructed.account() in (item.body or "")
    assert ["bank-account"] == found


def test_an_identity_number_is_masked_before_anybody_sees_it(year: Year) -> None:
    """The audit is refused without quoting the number, and the public text has it starred."""
    (refused,) = [one for one in year.summary.denials if one.rule == "screened"]
    body = year.agency.item(number(year, "masked")).body or ""

    assert valid(constructed.identity())
    assert constructed.identity() not in refused.sentence
    assert "**********" in body
    assert {"return", "revise"} <= set(steps(year, "masked"))


def test_no_identity_number_is_in_anything_that_was_ever_public(year: Year) -> None:
    """Neither in what is public now nor in a version that was taken down or corrected."""
    shown = shown_texts(year)
    found = [name for name, parts in shown.items() for part in parts
             if RESIDENT_ID in {span.kind for span in find(part)}]  # fmt: skip

    assert [] == list(year.agency.scan(kinds=(RESIDENT_ID,)))
    assert {one.stream for one in year.did("publish")} == set(shown)
    assert all(any(len(part) >= 40 for part in parts) for parts in shown.values())
    assert [] == found


@pytest.mark.parametrize("folder", ["src/publication_flow/hosts/demo", "tests/hosts"])
def test_no_identity_number_stands_in_a_file(folder: str) -> None:
    """Even an invented one would be taken for somebody's: they are made when they are wanted."""
    files = [file for end in ("py", "toml") for file in (ROOT / folder).glob(f"*.{end}")]
    texts = {file.name: file.read_text(encoding="utf-8") for file in files}
    found = [name for name, text in texts.items() if RESIDENT_ID in {s.kind for s in find(text)}]

    assert files
    assert [] == found


def test_the_clock_publishes_on_the_day_and_asks_after_a_year(year: Year) -> None:
    """Approved in August, published on 1 September; standing for a year, asked and reconfirmed."""
    published = step(year, "scheduled", "publish")
    asked, confirmed = (step(year, "reconfirmed", a) for a in ("ask-reconfirmation", "reconfirm"))
    first = step(year, "reconfirmed", "publish")

    assert ("clock", "2017-09-01") == (published.person, published.occurred_on)
    assert ("clock", "section-head") == (asked.person, confirmed.post)
    assert first.occurred_on.replace("2017", "2018") < asked.occurred_on < confirmed.occurred_on


def test_the_clock_was_appointed_on_a_document(year: Year) -> None:
    """Whatever it did, it did in its own post, after an appointment that names the document."""
    (appointed,) = [one for one in year.events if one.data.get("post") == "timekeeper"
                    and one.data.get("person") == "clock"]  # fmt: skip
    acts = [one for one in year.acts if one.person == "clock"]

    assert appointed.data["texts"]["basis"]
    assert len(acts) >= 10
    assert {"timekeeper"} == {one.post for one in acts}
    assert min(one.position for one in acts) > appointed.position


def test_an_item_past_its_limit_is_urged(year: Year) -> None:
    """The head of the office urges with a reason, and it is audited the same day or the next."""
    done = steps(year, "urged")

    assert step(year, "urged", "urge").reason
    assert ["urge", "audit"] == done[done.index("urge") :][:2]


def test_guidance_is_followed_and_no_incident_is_recorded(year: Year) -> None:
    """Two registers: one guidance, followed up; incidents: none."""
    kinds = {kind: len(year.agency.matters(kind=kind).lines)
             for kind in ("guidance", "incident", "feedback", "order", "inspection")}  # fmt: skip

    assert {"guidance": 1, "incident": 0, "feedback": 2, "order": 4, "inspection": 1} == kinds
    assert ["note-guidance", "follow-up"] == steps(year, "guidance")
    assert any(one.what == "incidents" and "0" in one.sentence for one in year.summary.stories)


def test_every_publication_has_an_index_number_of_the_bureau(year: Year) -> None:
    """The code's check character is right, and the serials of 2017 run from 1 to 215."""
    entries = year.agency.catalogue(year=2017)
    checked = [year.agency.check_index_number(entry.index_number or "") for entry in entries]

    assert organisation_holds(constructed.organisation_code())
    assert {(True, True)} == {(one.sound, one.own) for one in checked}
    assert list(range(1, 216)) == sorted(one.serial or 0 for one in checked)


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_every_story_has_its_words_and_no_other(year: Year, lang: str) -> None:
    """What the summary tells is what is written for it, in both languages."""
    told = [one.what for one in year.summary.stories]

    assert set(script("story.toml")[lang]["told"]) == set(told)
    assert [*telling.STORIES, "duties", "incidents"] == told
