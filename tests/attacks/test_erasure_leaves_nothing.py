"""An item that was live on every channel is erased: the name in it is nowhere any more."""

from __future__ import annotations

import base64
import hashlib
import io
import logging
import zipfile
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook
from sqlalchemy import make_url

from publication_flow import Agency, PublicationFlow
from publication_flow.channels.delivery import deliver
from publication_flow.ledger import sql
from publication_flow.ledger.tables import contents
from tests.attacks.traces import forms, in_bytes, in_files
from tests.bureau import draft_one, drive, found_bureau
from tests.channels.posting import appoint_clock, deployed, hook, take_down, website
from tests.channels.receiver import SECRET, receiving

NAME = "欧阳惊鸿"
FORMATS = ("jsonl", "csv", "xlsx", "cloudevents", "prov")


def a_list() -> bytes:
    """A workbook with the name in a cell, deflated as workbooks are."""
    book = Workbook()
    sheet = book.create_sheet("名单")
    sheet.append(["姓名", "金额"])
    sheet.append([NAME, 500])
    saved = io.BytesIO()
    book.save(saved)
    return saved.getvalue()


def a_life(agency: Agency) -> str:
    """A public item with the name in title, body, a return's reason, an opinion, a file's name and
    a file; and copies that others began from it."""
    files = [(f"{NAME}名单.xlsx", a_list(), "application/vnd.ms-excel"), (f"{NAME}.txt", b"1")]
    number = draft_one(agency, title=f"{NAME}低保公示", body=f"公示{NAME}。", attachments=files)
    drive(agency, number, "provide")
    agency.act("return", number, by="li.na", to="drafted", reason=f"{NAME}的住址不要写")
    agency.act("remark", number, by="chen.jing", opinion=f"已同{NAME}核对")
    drive(agency, number)
    agency.drafts.start_from("wang.fang", number)
    copy = agency.drafts.save("liu.yang", matter=number, action="correct", parts={"title": NAME})
    agency.drafts.save("liu.yang", id=copy.id, parts={"title": NAME}, files=[(NAME, NAME.encode())])
    return number


def erase(agency: Agency, number: str) -> None:
    asked: dict[str, Any] = {"scope": "whole", "ground": "personal-information"}
    agency.act("propose-erasure", number, by="li.na", reason="当事人要求", **asked)
    agency.act("approve-erasure", number, by="zhao.gang", scope="whole")


def told(agency: Agency, number: str, folder: Path) -> None:
    """Everything that can be had of the agency in files."""
    folder.mkdir()
    for name in FORMATS:
        agency.export(name, folder / f"events.{name}")
    (folder / "sheet.html").write_text(agency.sheet(number), encoding="utf-8")
    (folder / "timeline.svg").write_text(agency.timeline(number), encoding="utf-8")
    for lang in ("zh", "en"):
        (folder / f"story.{lang}").write_text(repr(agency.explain(number, lang)), encoding="utf-8")
    for name, found in (
        ("item", agency.item(number)), ("trail", agency.trail(number)),
        ("catalogue", agency.catalogue()), ("history", agency.history(number)),
        ("erasures", agency.erasures()), ("findings", agency.findings(number)),
    ):  # fmt: skip
        (folder / name).write_text(repr(found), encoding="utf-8")


def files_of(flow: PublicationFlow, url: str) -> list[Path]:
    """The database's files: SQLite's with its log, or PostgreSQL's tables where they are on this
    machine; else what the tables hold, in a file."""
    made = make_url(url)
    if made.get_backend_name() == "sqlite":
        return sorted(Path(str(made.database)).parent.glob(f"{Path(str(made.database)).name}*"))
    with flow._database.autocommit() as connection:
        connection.exec_driver_sql("CHECKPOINT")
        oid = connection.exec_driver_sql(
            "SELECT oid FROM pg_database WHERE datname = current_database()"
        ).scalar()
    heap = Path(str(made.query.get("host", ""))) / "data" / "base" / str(oid)
    assert heap.is_dir(), "the private server of the tests keeps its data beside its socket"
    return [heap]


def test_nothing_is_left_but_that_it_was_there(
    database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:  # fmt: skip
    """Suspended, withdrawn, erased, delivered, scrubbed: no file of the database, of a channel, of
    an export and no log holds the name in any form; trail and tombstone stay, all verifies."""
    caplog.set_level(logging.DEBUG)
    monkeypatch.setenv("HOOK_SECRET", SECRET.decode())
    flow, agency, _ = found_bureau(database_url)
    with flow, receiving() as receiver:
        appoint_clock(agency)
        deployment = deployed(website(tmp_path), hook(receiver.address))
        number = a_life(agency)
        deliver(agency, deployment)
        served = in_files([tmp_path / "website"], NAME)
        before = in_files(files_of(flow, database_url), NAME)
        agency.act("suspend", number, by="li.na", reason="涉及个人信息")
        deliver(agency, deployment)
        take_down(agency, number)
        deliver(agency, deployment)
        steps = len(agency.trail(number))
        erase(agency, number)
        deliver(agency, deployment)
        flow.scrub()
        told(agency, number, tmp_path / "told")

        left = in_files([tmp_path, *files_of(flow, database_url)], NAME)
        trail, report = agency.trail(number), agency.verify()
        agency.rebuild()
        again = agency.verify()
    tombstone = (tmp_path / "website" / "items" / number / "index.html").read_text("utf-8")

    assert {"utf-8", "zipped"} <= {form.partition(" ")[0] for _, form in served}
    assert "utf-8" in {form for _, form in before}
    assert any(in_bytes(got.body, NAME) for got in receiver.got)  # while it was public
    assert [] == left
    assert [] == in_bytes(caplog.text.encode(), NAME)
    assert [] == in_bytes(receiver.got[-1].body, NAME)
    assert (True, True) == (report.ok, again.ok)
    assert 10 <= report.erased
    assert ["propose-erasure", "approve-erasure"] == [
        s.action for s in trail[steps:] if s.action not in ("post", "unpost")
    ]
    assert ["reason"] == [n for s in trail if s.action == "return" for n in s.erased]
    assert number in tombstone
    assert "2017-03-06" in tombstone


def test_the_digest_tells_nobody_the_text(tmp_path: Path) -> None:
    """Who has the whole ledger and the right text cannot tell that it was this one: neither by its
    plain digest nor with the salt of anything that is kept."""
    flow, agency, _ = found_bureau(f"sqlite:///{tmp_path / 'bureau.db'}")
    with flow:
        number = a_life(agency)
        title = f"{NAME}低保公示".encode()
        opened = next(e for e in agency.events(after=0, limit=1000).events if e.stream == number)
        digest = opened.data["content"]["parts"]["title"]
        take_down(agency, number)
        known = _salts(flow)
        erase(agency, number)
        left = _salts(flow)

    guesses = {hashlib.sha256(salt + title).hexdigest() for salt in (b"", *left)}

    assert digest in {hashlib.sha256(salt + title).hexdigest() for salt in known}
    assert digest not in guesses


def _salts(flow: PublicationFlow) -> list[bytes]:
    with flow._database.read() as connection:
        rows = sql.run(connection, f"SELECT salt FROM {contents.name}", ()).fetchall()
    return [bytes(row[0]) for row in rows]


@pytest.mark.parametrize("form", [*forms(NAME), "zipped"])
def test_the_search_finds_every_form(form: str, tmp_path: Path) -> None:
    """What the search is to find it finds: each form within other bytes, and a deflated member."""
    data = forms(NAME).get(form, b"")
    if form == "zipped":
        packed = io.BytesIO()
        with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("a.xml", NAME * 20)
        data = packed.getvalue()
    (tmp_path / "file").write_bytes(b"before" + data + b"after")
    whole = base64.b64encode(b"ab" + NAME.encode() + b"cd")

    assert [] != in_files([tmp_path], NAME)
    assert [] != in_bytes(whole, NAME)
