"""Exports: formats that public libraries read, the same bytes again, and only what one may see."""

from __future__ import annotations

import csv
import hashlib
import io
import json
import sqlite3
import stat
from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pytest
from cloudevents.core.formats.json import JSONFormat
from cloudevents.core.v1.event import CloudEvent
from prov.model import ProvActivity, ProvAgent, ProvDelegation, ProvDocument, ProvEntity

from publication_flow import Agency, BadInput, NotFound, SimulatedClock
from publication_flow.ledger import merkle
from publication_flow.matter.events import from_bytes
from publication_flow.projections import exported
from publication_flow.report.exporting import FORMATS
from tests.bureau import draft_one, drive, found_bureau, publish_one

FORMULA = '=HYPERLINK("http://example.invalid","点我")'


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return tmp_path / "bureau.db"


@pytest.fixture
def bureau(database: Path) -> Iterator[tuple[Agency, SimulatedClock]]:
    """Two matters, one of them published by a deputy's approval with a formula for a title."""
    flow, agency, clock = found_bureau(f"sqlite:///{database}")
    agency.delegate(
        "zhao.gang", "yang.fan", "leader-in-charge", unit="low-income", by="hu.jian",
        since="2017-03-06", until="2017-03-31", basis="台民发〔2017〕3号",
    )  # fmt: skip
    drive(agency, draft_one(agency, title=FORMULA), approve="yang.fan")
    draft_one(agency, by="gao.yu", category="work-updates", title="社会事务动态")
    yield agency, clock
    flow.close()


def made(agency: Agency, format: str, **asked: object) -> bytes:
    to = io.BytesIO()
    agency.export(format, to, **asked)  # type: ignore[arg-type]
    return to.getvalue()


@pytest.mark.parametrize("format", FORMATS)
def test_the_same_events_make_the_same_bytes(
    bureau: tuple[Agency, SimulatedClock], format: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Twice, from a rebuilt database, from pages of another size, and when more has happened."""
    agency, clock = bureau
    first = made(agency, format)
    size = agency.size()
    agency.rebuild()
    rebuilt = made(agency, format)
    monkeypatch.setattr(exported, "PAGE", 3)
    paged = made(agency, format)
    clock.advance(days=400)
    agency.enrol("wang.fang", "王芳芳", by="hu.jian")
    publish_one(agency)

    assert [first] * 4 == [made(agency, format, upto=size), rebuilt, paged, first]
    assert first != made(agency, format)


def test_json_lines_are_the_stored_bytes(
    bureau: tuple[Agency, SimulatedClock], database: Path
) -> None:
    """A line is an event as it is stored; hashed as leaves they give the ledger's root."""
    agency, _ = bureau
    lines = made(agency, "jsonl").splitlines()
    with sqlite3.connect(database) as ledger:
        kept = [bytes(row[0]) for row in ledger.execute("SELECT body FROM pf_events ORDER BY 1")]

    assert sorted(kept) == sorted(lines)
    assert list(range(1, agency.size() + 1)) == [from_bytes(line).position for line in lines]
    assert agency.root()[1] == merkle.root([merkle.leaf_hash(line) for line in lines]).hex()


def test_a_stretch_or_one_item_is_exported_alone(bureau: tuple[Agency, SimulatedClock]) -> None:
    """After a position, up to another, of one matter: what `events` and `trail` show."""
    agency, _ = bureau
    positions = [step.position for step in agency.trail("2017-0001")]
    stretch = made(agency, "jsonl", after=positions[0], upto=positions[2]).splitlines()
    of_item = made(agency, "jsonl", item="2017-0001").splitlines()
    both = made(agency, "csv", item="2017-0001", after=positions[1], upto=positions[2])

    assert positions[1:3] == [from_bytes(line).position for line in stretch]
    assert positions == [from_bytes(line).position for line in of_item]
    assert 2 == both.decode("utf-8-sig").count("\r\n")
    assert b"" == made(agency, "jsonl", after=10_000)
    for item in ("2017-9999", "1999-0001"):
        with pytest.raises(NotFound):
            made(agency, "jsonl", item=item)


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_csv_and_xlsx_tell_the_trail_and_calculate_nothing(
    bureau: tuple[Agency, SimulatedClock], lang: str
) -> None:
    """Both have a row for each step in words; a title like a formula is text in both."""
    agency, _ = bureau
    text = made(agency, "csv", lang=lang).decode("utf-8-sig")
    heads, *rows = csv.reader(io.StringIO(text))
    book = openpyxl.load_workbook(io.BytesIO(made(agency, "xlsx", lang=lang)))
    (sheet,) = book.worksheets
    cells = list(sheet.iter_rows())
    approved = dict(zip(heads, rows[3], strict=True))
    words = {
        "zh": ("操作", "批准", "代谁", "标题"),
        "en": ("action", "approve", "on behalf of", "title"),
    }[lang]

    assert heads == [cell.value for cell in cells[0]]
    assert len(agency.trail("2017-0001")) + 1 == len(rows) == len(cells) - 1
    assert [words[1], "赵刚", f"'{FORMULA}"] == [approved[words[0]], approved[words[2]],
                                               approved[words[3]]]  # fmt: skip
    title = cells[4][heads.index(words[3])]
    assert (FORMULA, "s", None) == (title.value, title.data_type, title.hyperlink)
    assert {"s", "n"} >= {cell.data_type for row in cells for cell in row}
    shown = ["" if cell.value is None else str(cell.value) for cell in cells[5]]
    assert rows[4] == [f"'{one}" if one == FORMULA else one for one in shown]


def test_what_was_erased_is_exported_as_erased(
    bureau: tuple[Agency, SimulatedClock], database: Path
) -> None:
    """A title that is gone is told as gone, in every row that had it."""
    agency, _ = bureau
    with sqlite3.connect(database) as ledger:
        ledger.execute("DELETE FROM pf_contents WHERE data = ?", (FORMULA.encode(),))
    text = made(agency, "csv", item="2017-0001").decode("utf-8-sig")
    _, *rows = csv.reader(io.StringIO(text))

    assert {"（已清除）"} == {row[3] for row in rows}
    assert "HYPERLINK" not in text


def test_the_batch_is_valid_cloudevents(bureau: tuple[Agency, SimulatedClock]) -> None:
    """Every entry of the batch passes the CloudEvents SDK; ids and sources name them for good."""
    agency, _ = bureau
    batch = json.loads(made(agency, "cloudevents"))
    read = [JSONFormat().read(CloudEvent, json.dumps(entry, ensure_ascii=False)) for entry in batch]

    assert agency.size() == len({(one.get_source(), one.get_id()) for one in read})
    assert [from_bytes(line).id for line in made(agency, "jsonl").splitlines()] == [
        one.get_id() for one in read
    ]
    assert [] == json.loads(made(agency, "cloudevents", after=10_000))


def test_prov_is_read_by_the_public_library(bureau: tuple[Agency, SimulatedClock]) -> None:
    """An activity and an entity for each event, each person once, and the deputy's principal."""
    agency, _ = bureau
    told = made(agency, "prov")
    document = ProvDocument.deserialize(content=told.decode(), format="json")
    deputies = [record.args for record in document.get_records(ProvDelegation)]
    persons = {from_bytes(line).person for line in made(agency, "jsonl").splitlines()}
    again = ProvDocument.deserialize(content=document.serialize(format="json"), format="json")

    assert agency.size() == len(list(document.get_records(ProvActivity)))
    assert agency.size() == len(list(document.get_records(ProvEntity)))
    assert len(persons | {"zhao.gang"}) == len(list(document.get_records(ProvAgent)))
    assert [("person:yang.fan", "person:zhao.gang")] == [
        (str(delegate), str(principal)) for delegate, principal, *_ in deputies
    ]
    assert document == again
    assert json.loads(told) == json.loads(told, object_pairs_hook=_no_key_twice)


def _no_key_twice(pairs: list[tuple[str, object]]) -> dict[str, object]:
    assert len(pairs) == len({key for key, _ in pairs})
    return dict(pairs)


def test_a_person_exports_what_they_may_see(bureau: tuple[Agency, SimulatedClock]) -> None:
    """A clerk exports their unit's matters, the office all; another's matter is not found."""
    agency, _ = bureau
    streams = {
        by: {from_bytes(line).stream for line in made(agency, "jsonl", by=by).splitlines()}
        for by in ("gao.yu", "wang.fang", "li.na")
    }
    rows = made(agency, "csv", by="gao.yu").decode("utf-8-sig").splitlines()

    assert {"2017-0002"} == streams["gao.yu"]
    assert {"2017-0001"} == streams["wang.fang"]
    assert {"2017-0001", "2017-0002", "agency", "organisation"} == streams["li.na"]
    assert 2 == len(rows)
    with pytest.raises(NotFound):
        made(agency, "csv", item="2017-0001", by="gao.yu")


def test_a_file_is_there_when_it_is_whole(
    bureau: tuple[Agency, SimulatedClock], tmp_path: Path
) -> None:
    """An export that breaks off leaves what was there; one that ends, its owner alone may read."""
    agency, _ = bureau
    folder = tmp_path / "out"
    folder.mkdir()
    target = folder / "ledger.jsonl"
    done: list[tuple[int, int]] = []
    count = agency.export("jsonl", target, progress=lambda *told: done.append(told))
    before = hashlib.sha256(target.read_bytes()).digest()

    def broken(*_: object) -> None:
        raise OSError("no space")

    with pytest.raises(OSError, match="no space"):
        agency.export("prov", target, progress=broken)
    with pytest.raises(BadInput):
        agency.export("pdf", target)

    assert agency.size() == count == len(target.read_bytes().splitlines())
    assert (agency.size(), agency.size()) == done[-1]
    assert before == hashlib.sha256(target.read_bytes()).digest()
    assert ["ledger.jsonl"] == [one.name for one in folder.iterdir()]
    assert 0o600 == stat.S_IMODE(target.stat().st_mode)
