"""Import of history: every bad row named, nothing doubled, nothing pretended."""

from __future__ import annotations

import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from publication_flow import BadInput, Denied
from publication_flow.ledger import read
from publication_flow.policy import packs
from tests.bureau import found_bureau, publish_one
from tests.contract.stored import counts, positions
from tests.contract.writers import together
from tests.engine import history_files, import_writers
from tests.engine.history_files import MAPPING, WAYS, Spoilt, as_csv
from tests.engine.test_guarding import identity

ROOT = Path(__file__).parents[2]
GOOD, BAD = 230, 23
HOLDER = identity("370405", "19500230", "001")


@pytest.fixture(scope="module")
def table():
    """Some two hundred and fifty rows, one in eleven of them bad; and what is wrong with each."""
    return history_files.rows(GOOD, BAD)


def test_a_dry_run_names_every_bad_row(bureau, table):
    """Row, field and reason of rows that are bad in twenty-three ways; nothing is written."""
    cells, spoilt = table
    before = counts(bureau.url)

    report = bureau.agency.import_history(as_csv(cells), MAPPING, by="wu.min", dry_run=True)

    named = [Spoilt(p.row, p.field, p.error.code) for p in report.problems]
    assert sorted(spoilt) == sorted(named)
    assert {(field, code) for field, code, _ in WAYS.values()} == {p[1:] for p in named}
    assert all(p.error.sentence("zh") and p.error.sentence("en") for p in report.problems)
    assert (GOOD + BAD, BAD, 0) == (report.total, report.bad, report.imported)
    assert before == counts(bureau.url)


def test_bad_rows_keep_the_whole_file_out_unless_they_are_skipped(bureau, table):
    """Without a word nothing is imported; with one, all the others are, and count in the years
    they were first published in."""
    cells, _ = table
    data = as_csv(cells)

    kept_out = bureau.agency.import_history(data, MAPPING, by="wu.min")
    taken = bureau.agency.import_history(data, MAPPING, by="wu.min", skip_bad=True)

    published = sum(bureau.agency.metrics(y).proactive.published for y in range(2008, 2018))
    assert (0, GOOD) == (kept_out.imported, taken.imported)
    assert GOOD == published
    assert bureau.agency.verify().ok


def test_an_import_killed_half_way_goes_on_and_doubles_nothing(bureau, tmp_path, table):
    """Killed after the first batch; then the rest is imported, and then none."""
    cells, spoilt = table
    bad = {one.row for one in spoilt}
    data = as_csv([row for n, row in enumerate(cells, 2) if n not in bad])
    file = tmp_path / "旧网站.csv"
    file.write_bytes(data)

    child = subprocess.run(
        [sys.executable, "-m", "tests.engine.import_writers", bureau.url, str(file), "200"],
        cwd=ROOT, check=False,
    )  # fmt: skip
    half = len(bureau.agency.catalogue(limit=10_000))
    rest = bureau.agency.import_history(data, MAPPING, by="wu.min")
    again = bureau.agency.import_history(data, MAPPING, by="wu.min")

    entries = bureau.agency.catalogue(limit=10_000)
    assert (-9, 200) == (child.returncode, half)
    assert (200, GOOD - 200) == (rest.there, rest.imported)
    assert (GOOD, 0) == (again.there, again.imported)
    assert GOOD == len(entries) == len({e.number for e in entries})
    assert list(range(1, len(positions(bureau.url)) + 1)) == positions(bureau.url)


def test_two_who_import_the_same_file_at_once_double_nothing(database_url):
    """Both have checked it before either wrote: each row is brought in by one of them."""
    flow, agency, _ = found_bureau(database_url)
    data = as_csv(history_files.rows(60, 0)[0])

    brought = together(import_writers.together, 2, database_url, data)

    with flow:
        assert 60 == sum(brought) == len(agency.catalogue())
        assert agency.verify().ok


@pytest.mark.parametrize("reference", [True, False])
def test_a_mended_file_imports_what_was_bad_and_nothing_twice(bureau, table, reference):
    """The good rows are known again by their reference; without one, by title and day."""
    cells, _ = table
    mended = [history_files._good(place) for place in range(len(cells))]
    mapping = MAPPING if reference else MAPPING.replace('reference = "编号"\n', "")
    first = bureau.agency.import_history(as_csv(cells), mapping, by="wu.min", skip_bad=True)

    second = bureau.agency.import_history(as_csv(mended), mapping, by="wu.min")

    assert GOOD + BAD == first.imported + second.imported
    assert first.imported == second.there
    titles = Counter(e.title for e in bureau.agency.catalogue(limit=10_000) if e.title is not None)
    assert {1} == set(titles.values())


ONE = as_csv(
    [
        dict(zip(history_files.COLUMNS, (
            "A-1", "2012年低保标准", "救助公示", "2012年3月6日", "2014/1/7", "2012-02-20",
            "台民发〔2012〕9号", "", "", "拟稿：张建国；签发：李卫东",
        ), strict=True)),
        dict(zip(history_files.COLUMNS, (
            "A-2", "2013年低保标准", "救助公示", "20130306", "", "", "", "", "网站", "未载明",
        ), strict=True)) | {"渠道": ""},
    ]
)  # fmt: skip


def test_an_imported_item_pretends_no_step(bureau):
    """One event, or two when it was taken down: no round, no sign-off, no date formed that nobody
    told; the file, the row and the record of who answered as evidence."""
    report = bureau.agency.import_history(ONE, MAPPING, by="wu.min")
    gone, here = report.first, report.last

    item = bureau.agency.item(here)
    trail = bureau.agency.trail(gone)
    with bureau.flow._database.read() as connection:
        events = read.stream(connection, bureau.agency.id, gone)
    assert (0, (), None) == (item.round, item.sign_offs, item.purpose)
    assert (report.file, 3, "未载明") == item.imported
    assert "formed_on" not in item.fields
    assert ("low-income", "published", "2013-03-06") == (
        item.unit,
        item.stage,
        item.public.first_on,
    )
    assert [("2012-03-06", None, "published"), ("2014-01-07", "published", "withdrawn")] == [
        (s.occurred_on, s.from_, s.to) for s in trail
    ]
    assert ["import", "import"] == [s.mode for s in trail]
    assert "拟稿：张建国；签发：李卫东" == trail[0].reason
    assert ["imported", "imported"] == [event.kind for event in events]
    assert "withdrawn" == bureau.agency.item(gone).public.state
    assert "历史导入" in bureau.agency.sheet(here)


def test_figures_tell_what_rests_on_import(bureau):
    """It counts as published in its year and as withdrawn in its own; it is neither on time nor
    late, and `imported` says how many of the published it is, down to the event."""
    publish_one(bureau.agency)
    report = bureau.agency.import_history(ONE, MAPPING, by="wu.min")

    y2012, y2013, y2014, y2017 = (
        bureau.agency.metrics(year).proactive for year in (2012, 2013, 2014, 2017)
    )
    behind = bureau.agency.behind(2012, "imported")
    assert [(1, 1), (1, 1), (0, 0), (1, 0)] == [
        (y.published, y.imported) for y in (y2012, y2013, y2014, y2017)
    ]
    assert [0, 0, 1, 0] == [y.withdrawn for y in (y2012, y2013, y2014, y2017)]
    assert [(0, 0, 0)] * 3 == [tuple(y.on_time)[:3] for y in (y2012, y2013, y2014)]
    assert [1, 2, 1, 2] == [y.in_force for y in (y2012, y2013, y2014, y2017)]
    assert [1, 2, 2, 3] == [y.cumulative for y in (y2012, y2013, y2014, y2017)]
    assert [report.first] == [number for _, number in behind]


def test_an_imported_item_is_handled_like_any_other(bureau):
    """Corrected through the chain, suspended, restored and withdrawn; its trail begins with the
    import and its catalogue entry keeps the mark."""
    agency = bureau.agency
    number = agency.import_history(ONE, MAPPING, by="wu.min").last
    chain = [("provide", "chen.jing"), ("audit", "li.na"), ("approve", "zhao.gang")]
    agency.act(
        "correct", number, by="wang.fang", body="每人每月五百元", formed_on="2013-03-01",
        reason="标准有误",
    )  # fmt: skip
    for action, person in [*chain, ("publish", "li.na")]:
        agency.act(action, number, by=person)
    agency.act("suspend", number, by="wu.min", reason="误含身份证号")
    agency.act("restore", number, by="wu.min", reason="核实无误")
    entry = next(e for e in agency.catalogue() if e.number == number)
    agency.act("propose-withdrawal", number, by="wang.fang", reason="政策调整")
    for action, person in [*chain, ("withdraw", "li.na")]:
        agency.act(action, number, by=person)

    item = agency.item(number)
    assert (True, "2013-03-06", 2) == (entry.imported, entry.first_on, entry.version)
    assert ("withdrawn", 2) == (item.stage, item.round)
    assert "import" == agency.trail(number)[0].action
    assert 1 == agency.metrics(2013).proactive.published


def test_who_may_import_is_the_policys_to_say(bureau):
    """A clerk is refused with the rule that says so, before a row is written."""
    before = counts(bureau.url)

    with pytest.raises(Denied) as denied:
        bureau.agency.import_history(ONE, MAPPING, by="wang.fang")

    assert ("wrong-post",) == denied.value.codes
    assert "吴敏" in denied.value.sentence()
    assert before == counts(bureau.url)


def test_the_rebuilt_projections_are_the_same(bureau):
    """A replay of imported matters, taken down or not, gives the very rows."""
    bureau.agency.import_history(ONE, MAPPING, by="wu.min")
    before = bureau.agency.catalogue()

    bureau.agency.rebuild()

    assert before == bureau.agency.catalogue()
    assert bureau.agency.verify().ok


def test_another_policy_is_not_asked_what_nobody_decided_here(small_bureau):
    """A rehearsal of the year counts no import as a decision that would come out otherwise."""
    small_bureau.agency.import_history(ONE, MAPPING, by="wu.min")

    rehearsal = small_bureau.agency.rehearse(packs.pack("cn-civil-affairs"), year=2013)

    assert (0, 0) == (rehearsal.decided, rehearsal.decided_otherwise)


def test_a_reference_links_the_portals_own_row(bureau):
    """The old portal's id finds the matter; one that a matter of the host has already is named."""
    bureau.agency.act(
        "draft", by="wang.fang", title="t", category="social-assistance", external_ref="A-2"
    )

    report = bureau.agency.import_history(ONE, MAPPING, by="wu.min", skip_bad=True)

    assert report.first == bureau.agency.find("A-1")
    assert [(3, "reference", "reference-taken")] == [
        (p.row, p.field, p.error.code) for p in report.problems
    ]


def test_a_reference_with_an_identity_number_links_nothing(bureau):
    """The row is imported and known again by it, but the ledger does not hold the number."""
    data = ONE.replace(b"A-1", HOLDER.encode())
    report = bureau.agency.import_history(data, MAPPING, by="wu.min")
    again = bureau.agency.import_history(data, MAPPING, by="wu.min")

    assert (2, 0, None) == (report.imported, again.imported, bureau.agency.find(HOLDER))
    assert HOLDER not in str(bureau.agency.events(limit=500).events)


def test_in_a_hosts_transaction_the_host_decides(small_bureau):
    """Rolled back, no row remains."""
    from tests.engine.hosts import host

    before = counts(small_bureau.url)
    with host(small_bureau.url).connect() as connection:
        theirs = small_bureau.flow.on(connection).agency(small_bureau.agency.id)
        imported = theirs.import_history(ONE, MAPPING, by="wu.min").imported
        connection.rollback()

    assert 2 == imported
    assert before == counts(small_bureau.url)


def test_one_item_may_be_entered_by_hand(small_bureau):
    """The same action does it, on the day it was published, however long ago; never before 1949."""
    ask = {
        "by": "wu.min",
        "title": "旧标准",
        "category": "social-assistance",
        "reason": "台账第三页",
    }

    done = small_bureau.agency.act("import", occurred_on="1958-03-02", **ask)
    with pytest.raises(BadInput) as early:
        small_bureau.agency.act("import", occurred_on="1948-12-31", **ask)

    assert "1958-03-02" == small_bureau.agency.item(done).public.first_on
    assert "date-early" == early.value.code
