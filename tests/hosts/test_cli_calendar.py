"""The command line: a year's arrangement, how a deadline is reckoned, a newer calendar."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from publication_flow import SimulatedClock
from publication_flow.matter import calendar as calendars
from tests.bureau import draft_one, found_bureau
from tests.hosts.cli_lines import DATABASE, line

BEFORE = calendars.shipped(known_on=date(2019, 3, 21))
MAY = Path(calendars.__file__).parent / "calendars" / "cn" / "2019.toml"
BY = ("--by", "hu.jian", "--basis", "国办发明电〔2019〕3号")
CSV = "日期,类型,名称\n2027-01-01,放假,元旦\n2027-01-03,上班,元旦\n"
NOTICE = ("--source", "国办发明电〔2026〕9号", "--announced-on", "2026-11-10")


@pytest.fixture
def empty(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder without a database."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def number(empty: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A bureau of April 2019 in the current folder that knows one day off for May Day, and an
    item received on the third."""
    monkeypatch.setattr(calendars, "shipped", lambda *_: BEFORE)
    clock = SimulatedClock(datetime(2019, 4, 3, 1, tzinfo=UTC))
    flow, agency, _ = found_bureau(f"sqlite:///{empty / DATABASE}", clock)
    monkeypatch.undo()
    monkeypatch.chdir(empty)
    # A line is read by the clock of the wall; this ledger is written by one that is set.
    monkeypatch.setattr("publication_flow.engine.flow.SystemClock", lambda: clock)
    with flow:
        return draft_one(agency, formed_on="2019-04-03")


def test_the_years_without_a_database(empty: Path) -> None:
    """Where there is no ledger the shipped calendar is shown: every year with its notices, and
    those that could not be checked."""
    told = line("calendar", "show", "--json").data["years"]
    table = line("calendar", "show")

    assert list(range(2004, 2027)) == [one["year"] for one in told]
    assert {2004, 2005, 2007, 2008, 2009} == {o["year"] for o in told if not o["confirmed"]}
    assert "国办发明电〔2018〕15号、国办发明电〔2019〕3号" in table.out
    assert [] == list(empty.iterdir())


def test_a_year_with_its_days(empty: Path) -> None:
    """Of one year: the days off and those made up for, each with its holiday and its notice."""
    told = line("calendar", "show", "2019", "--json").data["years"]
    table = line("calendar", "show", "2019", "--lang", "en")

    (year,) = told
    first = {"day": "2019-01-01", "name": "元旦", "notice": "国办发明电〔2018〕15号"}
    assert (250, first) == (year["working_days"], year["off"][0])
    assert {"2019-04-28", "2019-05-05"} <= {one["day"] for one in year["work"]}
    (row,) = [r for r in table.out.splitlines() if r.startswith("2019-05-02 to 2019-05-04")]
    assert all(word in row for word in ("off", "May Day", "国办发明电〔2019〕3号"))


def test_an_unknown_year_is_told(empty: Path) -> None:
    """A year without an arrangement is an error that says which there are."""
    told = line("calendar", "show", "2027")

    assert 2 == told.code
    assert "没有 2027 年的安排" in told.err
    assert "2004–2026" in told.err


def test_a_limit_is_explained(empty: Path) -> None:
    """A day and a number give the deadline with every reason; for a program as data."""
    told = line("calendar", "explain", "2019-04-25", "5")
    data = line("calendar", "explain", "2019-04-25", "5", "--json").data

    assert "到 2019-05-05 为止。" in told.out
    assert "劳动节放假不计，3 天：2019-05-02 至 2019-05-04（国办发明电〔2019〕3号）。" in told.out
    assert "2019-05-05" == data["due"]
    assert told.out.splitlines() == data["sentences"]


@pytest.mark.parametrize(
    ("words", "told"),
    [(("2019-02-30", "5"), "2019-02-30"), (("2019-04-25", "0"), "0"), (("x", "y"), "y")],
)
def test_what_is_no_limit(empty: Path, words: tuple[str, ...], told: str) -> None:
    """A day that does not exist and a number that is none are refused by name."""
    found = line("calendar", "explain", *words)

    assert 2 == found.code
    assert told in found.err


def test_a_newer_calendar_is_tried_and_adopted(number: str) -> None:
    """The dry run shows which deadline would move and writes nothing; the import moves it; a
    second one has nothing to do, and the ledger verifies."""
    before = line("calendar", "explain", number)
    tried = line("calendar", "import", str(MAY), "--by", "hu.jian", "--dry-run")
    still = line("calendar", "explain", number)
    done = line("calendar", "import", str(MAY), *BY, "--json")
    after = line("calendar", "explain", number, "--json").data
    again = line("calendar", "import", str(MAY), *BY)

    assert "到 2019-05-03 为止。" in before.out
    assert before.out == still.out
    (row,) = [r for r in tried.out.splitlines() if r.startswith(number)]
    assert "2019-05-03" in row
    assert "2019-05-05" in row
    assert "没有写入" in tried.out
    assert 0 == done.code, done.err
    assert ([2019], 1) == (done.data["years"], done.data["moved"])
    assert [(number, "2019-05-03", "2019-05-05")] == [
        (d["matter"], d["old"], d["new"]) for d in done.data["deadlines"]
    ]
    assert "2019-05-05" == after["deadlines"][0]["due_on"]
    assert 2 == again.code
    assert "不必再采用" in again.err
    assert 0 == line("verify").code


def test_the_shipped_years_are_adopted(number: str) -> None:
    """`--shipped` takes in what the package knows newer, all at once; then the agency's own
    calendar is what `show` shows."""
    known = line("calendar", "show", "--json").data["years"]
    doctor = line("doctor", "--json").data
    done = line("calendar", "import", "--shipped", *BY)
    now = line("calendar", "show", "--json").data["years"]
    shipped = line("calendar", "show", "--shipped", "--json").data["years"]

    assert 2019 == known[-1]["year"]
    (check,) = [c for c in doctor["checks"] if c["name"] == "adopted-calendar"]
    assert (False, True) == (check["ok"], "--shipped" in check["detail"])
    assert "变动的期限 1 个" in done.out
    assert shipped == now
    (check,) = [c for c in line("doctor", "--json").data["checks"]
                if c["name"] == "adopted-calendar"]  # fmt: skip
    assert "--shipped" not in check["detail"]


def test_a_table_of_days_is_adopted(number: str) -> None:
    """A CSV goes with the number and the day of its notice; without them it is refused."""
    Path("2027.csv").write_text(CSV, encoding="utf-8")
    refused = line("calendar", "import", "2027.csv", *BY)
    done = line("calendar", "import", "2027.csv", *BY, *NOTICE, "--lang", "en")
    year = line("calendar", "show", "2027", "--json").data["years"][0]

    assert 2 == refused.code
    assert "--source" in refused.err
    assert "Adopted: 2027" in done.out
    assert ("国办发明电〔2026〕9号", "2026-11-10") == (year["source"], year["announced_on"])
    assert ["2027-01-03"] == [one["day"] for one in year["work"]]


@pytest.mark.parametrize(
    ("words", "code", "told"),
    [
        (("bad.toml", *BY), 2, "2027-01-04 不是周末"),
        (("none.toml", *BY), 2, "none.toml"),
        ((*BY,), 2, "--shipped"),
        (("good.csv", *BY, "--source", "x", "--announced-on", "2026-02-30"), 2, "2026-02-30"),
        (("good.csv", "--by", "hu.jian", *NOTICE), 2, "依据"),
        (("good.csv", "--by", "li.na", "--basis", "文", *NOTICE), 1, "李娜"),
    ],
)
def test_what_cannot_be_imported(number: str, words: tuple[str, ...], code: int, told: str) -> None:
    """Each refusal names the file, the day, or who may not, and leaves the calendar as it was."""
    Path("good.csv").write_text(CSV, encoding="utf-8")
    Path("bad.toml").write_text(
        'year = 2027\n[[notice]]\nsource = "文"\nannounced_on = 2026-11-10\n'
        "off = []\nwork = [2027-01-04]\n", encoding="utf-8",
    )  # fmt: skip
    found = line("calendar", "import", *words)

    assert code == found.code
    assert told in found.err
    assert 2019 == line("calendar", "show", "--json").data["years"][-1]["year"]
