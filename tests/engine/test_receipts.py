"""Receipts and bundles: what they hold, for whom, and that making them again changes nothing."""

from __future__ import annotations

import hashlib
import json
import zipfile
from base64 import b64decode
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text

from publication_flow import BadInput, BrokenLedger, NotFound
from publication_flow.engine.database import normal_url
from publication_flow.ledger import note
from publication_flow.report.bundle import COUNTED
from tests.auditor import KEY, ORIGIN, THIEF, VERIFIER, WITNESS, signed
from tests.bureau import draft_one, drive, found_bureau, publish_one

FILE = "低保标准一览".encode()


def content(receipt) -> dict:
    return json.loads(receipt.data)["content"]


def changed(url: str, statement: str, **values) -> None:
    """Change the database behind the ledger's back; guards that forbid it are taken off."""
    engine = create_engine(normal_url(url))
    with engine.begin() as connection:
        guards = text("SELECT name FROM sqlite_master WHERE type = 'trigger'")
        for (name,) in connection.execute(guards).fetchall():
            connection.execute(text(f"DROP TRIGGER {name}"))
        connection.execute(text(statement), values)
    engine.dispose()


def test_a_receipt_is_pending_until_a_checkpoint_covers_its_events(bureau, tmp_path):
    """No checkpoint, one that does not reach the last event, one that does."""
    agency = bureau.agency
    number = drive(agency, draft_one(agency), "provide")

    before = agency.receipt(number)
    signed(agency, tmp_path / "log")
    covered = agency.receipt(number)
    last = agency.act("audit", number, by="li.na").position
    after = agency.receipt(number)

    proofs = [one["proof"] is not None for one in json.loads(after.data)["events"]]
    assert (None, last - 1) == (before.size, before.pending)
    assert (last - 1, None) == (covered.size, covered.pending)
    assert (last - 1, last) == (after.size, after.pending)
    assert [True, True, False] == proofs


def test_a_receipt_is_the_same_bytes_every_time(bureau, tmp_path):
    """Nothing of it depends on when or how often it is made."""
    number = publish_one(bureau.agency)
    signed(bureau.agency, tmp_path / "log")

    first, again = bureau.agency.receipt(number), bureau.agency.receipt(number)

    assert first == again


def test_a_receipt_holds_the_version_that_is_public(small_bureau, tmp_path):
    """After a correction its text; while another is under way, nothing of that."""
    agency = small_bureau.agency
    number = publish_one(agency, attachments=[("标准.txt", FILE)])
    agency.act("correct", number, by="wang.fang", reason="数字有误", title="改过")
    drive(agency, number)
    agency.act("correct", number, by="wang.fang", reason="又有误", title="没有人看过")
    signed(agency, tmp_path / "log")

    found = agency.receipt(number)

    (file,) = content(found)["files"]
    salt = b64decode(file["salt"])
    manifest = json.loads(content(found)["manifest"])
    digest = hashlib.sha256(salt + FILE).hexdigest()
    assert "改过" == content(found)["parts"]["title"]["text"]
    assert "没有人看过" not in found.data.decode()
    assert "标准.txt" == file["name"]["text"]
    assert digest == manifest["attachments"][0]["data"]


def test_what_was_never_public_has_a_receipt_without_text(small_bureau, tmp_path):
    """Of a draft the events alone are proved; its title stays where it is."""
    number = draft_one(small_bureau.agency)
    signed(small_bureau.agency, tmp_path / "log")

    found = small_bureau.agency.receipt(number)

    assert content(found) is None
    assert "低保" not in found.data.decode()


def test_a_public_receipt_names_nobody_but_the_publisher(small_bureau, tmp_path):
    """One event, that of the publication, and the public texts; not who drafted or approved."""
    agency = small_bureau.agency
    number = publish_one(agency)
    signed(agency, tmp_path / "log")

    found = agency.receipt(number, public=True)

    (event,) = json.loads(found.data)["events"]
    persons = [p for p in ("wang.fang", "chen.jing", "zhao.gang") if p in found.data.decode()]
    assert "publish" == json.loads(event["event"])["data"]["action"]
    assert "2017年城乡低保标准" == content(found)["parts"]["title"]["text"]
    assert [] == persons


@pytest.mark.parametrize("ending", ["draft", "suspended"])
def test_what_is_not_public_has_no_public_receipt(small_bureau, ending):
    """It is answered like a number that does not exist."""
    agency = small_bureau.agency
    number = draft_one(agency)
    if ending == "suspended":
        drive(agency, number)
        agency.act("suspend", number, by="wu.min", reason="核查")

    with pytest.raises(NotFound) as caught:
        agency.receipt(number, public=True)

    assert "matter" == caught.value.code


def test_who_may_not_read_the_course_gets_no_receipt_of_it(small_bureau):
    """Another section's clerk reads the public version only; the drafter gets all of it."""
    agency = small_bureau.agency
    number = publish_one(agency)

    own = agency.receipt(number, by="wang.fang")

    with pytest.raises(NotFound) as caught:
        agency.receipt(number, by="gao.yu")
    assert "matter" == caught.value.code
    assert 5 == len(json.loads(own.data)["events"])


def test_parts_are_shown_by_name(small_bureau):
    """Only what is asked for; a part that there is none of is refused."""
    agency = small_bureau.agency
    number = publish_one(agency)

    found = agency.receipt(number, parts=["title"])

    with pytest.raises(BadInput) as caught:
        agency.receipt(number, parts=["titel"])
    assert ["title"] == list(content(found)["parts"])
    assert "正文" not in found.data.decode()
    assert "receipt-part" == caught.value.code


def test_a_receipt_rests_on_the_checkpoint_that_is_given(small_bureau, tmp_path):
    """A note that a witness signed since goes in as it is; of another ledger it is refused."""
    agency = small_bureau.agency
    number = publish_one(agency)
    witnessed = note.cosigned(signed(agency, tmp_path / "log"), WITNESS, 1488786000)
    size = agency.root()[0]
    other = note.sign(note.checkpoint_body(ORIGIN, size, bytes(32)), KEY)

    found = agency.receipt(number, checkpoint=witnessed)

    with pytest.raises(BrokenLedger) as caught:
        agency.receipt(number, checkpoint=other)
    assert witnessed.decode() == json.loads(found.data)["checkpoint"]
    assert (size, None) == (found.size, found.pending)
    assert "receipt-proof" == caught.value.code


def test_what_was_erased_is_left_out_of_a_receipt(tmp_path):
    """Salt and text of the title are gone from the store; all else is as it was."""
    url = f"sqlite:///{tmp_path / 'erased.db'}"
    flow, agency, _ = found_bureau(url)
    with flow:
        number = publish_one(agency)
        title = json.loads(content(agency.receipt(number))["manifest"])["parts"]["title"]
        changed(url, "DELETE FROM pf_contents WHERE digest = :digest", digest=title)

        found = agency.receipt(number)

    assert content(found)["parts"]["title"] is None
    assert "正文" == content(found)["parts"]["body"]["text"]


def test_no_receipt_is_given_that_would_not_hold(tmp_path):
    """A tile that was changed in the database is found before the receipt leaves the house."""
    url = f"sqlite:///{tmp_path / 'spoilt.db'}"
    flow, agency, _ = found_bureau(url)
    with flow:
        number = publish_one(agency)
        signed(agency, tmp_path / "log")
        changed(url, "UPDATE pf_tiles SET data = zeroblob(length(data))")

        with pytest.raises(BrokenLedger) as caught:
            agency.receipt(number)

    assert "receipt-proof" == caught.value.code


def test_a_bundle_ends_at_the_newest_checkpoint(bureau, tmp_path):
    """What was recorded after it is not in it; every checkpoint, leaf and document is."""
    agency = bureau.agency
    publish_one(agency)
    signed(agency, tmp_path / "log")
    publish_one(agency)
    signed(agency, tmp_path / "log")
    size = agency.root()[0]
    draft_one(agency)

    to = agency.bundle(tmp_path / "bundle", keys=[KEY.vkey])

    lines = (to / "events.jsonl").read_bytes().splitlines()
    leaves = b"".join(hashlib.sha256(b"\x00" + line).digest() for line in lines)
    documents = {one.name: one.read_bytes() for one in (to / "documents").iterdir()}
    assert size == len(lines)
    assert leaves == (to / "leaves").read_bytes()
    assert 2 == len(list((to / "checkpoints").iterdir()))
    assert all(name == hashlib.sha256(data).hexdigest() for name, data in documents.items())
    assert VERIFIER.read_bytes() == (to / "verify.py").read_bytes()
    assert f"{KEY.vkey}\n" == (to / "keys.txt").read_text()


def test_the_same_checkpoint_gives_the_same_zip(small_bureau, tmp_path):
    """Byte for byte, whatever was recorded or adopted since."""
    agency = small_bureau.agency
    publish_one(agency)
    signed(agency, tmp_path / "log")
    first = agency.bundle(tmp_path / "first.zip", keys=[KEY.vkey])
    small_bureau.clock.advance(days=400)
    publish_one(agency, category="work-updates")

    second = agency.bundle(tmp_path / "second.zip", keys=[KEY.vkey])

    assert first.read_bytes() == second.read_bytes()


def test_a_bundle_tells_the_figures_that_the_agency_tells(small_bureau, tmp_path):
    """For every year, each of the figures that follow from the events alone."""
    agency = small_bureau.agency
    publish_one(agency)
    small_bureau.clock.advance(days=400)
    agency.act("suspend", publish_one(agency), by="wu.min", reason="核查")
    signed(agency, tmp_path / "log")

    to = agency.bundle(tmp_path / "bundle.zip")

    told = json.loads(zipfile.ZipFile(to).read("figures.json"))
    wanted = {}
    for year in (2017, 2018):
        proactive = agency.metrics(year).as_dict()["proactive"]
        wanted[str(year)] = {name: proactive[name] for name in COUNTED}
    assert wanted == told
    assert [1, 1] == [told["2018"]["in_force"], told["2018"]["suspended"]]


def test_a_bundle_is_refused_where_it_would_prove_nothing_or_overwrite(small_bureau, tmp_path):
    """Nothing signed yet; a key that signed nothing; something there already; who may not."""
    agency = small_bureau.agency
    publish_one(agency)
    codes = []
    for prepare, more in (
        (None, {}),
        (lambda: signed(agency, tmp_path / "log"), {"keys": [THIEF.vkey]}),
        (None, {"by": "wang.fang"}),
        (lambda: (tmp_path / "b.zip").write_bytes(b"mine"), {}),
    ):
        if prepare is not None:
            prepare()
        with pytest.raises((BadInput, NotFound)) as caught:
            agency.bundle(tmp_path / "b.zip", **more)
        codes.append(caught.value.code)

    left = sorted(one.name for one in Path(tmp_path).iterdir() if one.name.startswith(".bundle"))
    assert ["bundle-unsigned", "note-unsigned", "page", "bundle-exists"] == codes
    assert b"mine" == (tmp_path / "b.zip").read_bytes()
    assert [] == left
