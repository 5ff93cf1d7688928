"""A deadline explains itself: every day after the start is counted, or left out with its reason."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from publication_flow.matter.calendar import shipped
from publication_flow.matter.reckoning import Told, explain

CN = shipped()


def day(text: str) -> date:
    return date.fromisoformat(text)


def test_a_deadline_of_may_2019_names_both_notices() -> None:
    """Each day left out has its holiday and the notice that made it so; the Sundays worked in
    lieu are told as counted."""
    told = explain(CN, day("2019-04-25"), 5)

    first, second = "国办发明电〔2018〕15号", "国办发明电〔2019〕3号"
    assert (day("2019-05-05"), True, ()) == (told.due, told.certain, told.unknown)
    assert (
        Told(day("2019-04-27"), "weekend"),
        Told(day("2019-05-01"), "holiday", "劳动节", first),
        Told(day("2019-05-02"), "holiday", "劳动节", second),
        Told(day("2019-05-03"), "holiday", "劳动节", second),
        Told(day("2019-05-04"), "holiday", "劳动节", second),
    ) == told.skipped
    assert (
        Told(day("2019-04-28"), "make-up", "劳动节", second),
        Told(day("2019-05-05"), "make-up", "劳动节", second),
    ) == told.made_up


def test_the_sentences_are_for_people() -> None:
    """In Chinese and English: the day, the weekends, each holiday with its notice, the make-up
    days."""
    told = explain(CN, day("2019-04-25"), 5)

    assert [
        "自 2019-04-25 的次日起算 5 个工作日，到 2019-05-05 为止。",
        "周末不计，1 天：2019-04-27。",
        "劳动节放假不计，1 天：2019-05-01（国办发明电〔2018〕15号）。",
        "劳动节放假不计，3 天：2019-05-02 至 2019-05-04（国办发明电〔2019〕3号）。",
        "劳动节调休上班的周末计入，2 天：2019-04-28、2019-05-05（国办发明电〔2019〕3号）。",
    ] == told.sentences("zh")
    assert [
        "5 working days, counted from the day after 2019-04-25, end on 2019-05-05.",
        "Weekends left out (1): 2019-04-27.",
        "Left out for May Day (1): 2019-05-01, by 国办发明电〔2018〕15号.",
        "Left out for May Day (3): 2019-05-02 to 2019-05-04, by 国办发明电〔2019〕3号.",
        (
            "Weekend days worked for May Day and counted (2): 2019-04-28, 2019-05-05, "
            "by 国办发明电〔2019〕3号."
        ),
    ] == told.sentences("en")


def test_joint_holidays_and_a_memorial_day_have_english_names() -> None:
    """Mid-Autumn within National Day, and the third of September 2015, are told in English too."""
    joint = explain(CN, day("2017-09-29"), 5).sentences("en")
    memorial = explain(CN, day("2015-09-01"), 3).sentences("en")

    assert any("for Mid-Autumn Festival and National Day (8)" in line for line in joint)
    assert any("70th anniversary of victory, 1945 (3)" in line for line in memorial)
    assert any("国发明电〔2015〕1号" in line for line in memorial)


def test_an_unknown_year_is_told_as_such() -> None:
    """The deadline is the earliest it can be, only fixed holidays are left out, and the year whose
    notice is missing is named."""
    told = explain(CN, day("2026-12-04"), 20)

    assert (day("2027-01-02"), False, (2027,)) == (told.due, told.certain, told.unknown)
    assert Told(day("2027-01-01"), "statutory") == told.skipped[-1]
    assert "最早到 2027-01-02 为止（暂定）" in told.sentences("zh")[0]
    assert any(line.startswith("2027 年的放假安排还没有收录") for line in told.sentences("zh"))
    assert any("2027 is not known" in line for line in told.sentences("en"))


def test_a_program_gets_plain_data() -> None:
    """`as_dict` has days as text, with the reason of each that is left out."""
    plain = explain(CN, day("2019-04-29"), 2).as_dict()

    assert ["2019-04-30", "2019-05-05"] == plain["counted"]
    assert {
        "day": "2019-05-01", "why": "holiday", "name": "劳动节", "notice": "国办发明电〔2018〕15号",
    } == plain["skipped"][0]  # fmt: skip


@given(start=st.dates(date(2003, 6, 1), date(2028, 6, 30)), limit=st.integers(1, 60))
def test_every_day_is_accounted_for_once(start: date, limit: int) -> None:
    """The explanation ends where the deadline does, counts as many days as the limit, and between
    counted and skipped no day is missing or told twice."""
    told = explain(CN, start, limit)
    deadline = CN.add_working_days(start, limit)

    days = sorted([*told.counted, *(one.day for one in told.skipped)])
    span = [start + timedelta(days=n) for n in range(1, (told.due - start).days + 1)]
    assert (deadline.earliest, deadline.certain) == (told.due, told.certain)
    assert limit == len(told.counted)
    assert span == days
    assert {one.day for one in told.made_up} <= set(told.counted)
