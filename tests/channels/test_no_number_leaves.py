"""A number that was masked before publication is in nothing that leaves the house."""

from __future__ import annotations

import io
import logging
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from publication_flow import Agency, Denied, notices
from publication_flow.channels.bag import write_bag
from publication_flow.channels.delivery import deliver
from tests.bureau import draft_one, drive, found_bureau
from tests.channels.posting import appoint_clock, deployed, hook, website
from tests.channels.receiver import SECRET, receiving
from tests.engine.test_guarding import BODY, CARD, ONE, OTHER, WIDE, sheet

SPELLINGS = [
    written
    for one in (ONE, OTHER)
    for written in (one, one.translate(WIDE), one.lower(), " ".join(one), one[:6] + " " + one[6:])
]


def unpacked(data: bytes) -> Iterator[str]:
    """A file's bytes as text, and of an archive every member's, however deep."""
    yield data.decode("utf-8", "replace")
    if zipfile.is_zipfile(io.BytesIO(data)):
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            for name in archive.namelist():
                yield name
                yield from unpacked(archive.read(name))


def holding(texts: Iterator[str]) -> list[str]:
    return [n for text in texts for n in SPELLINGS if n in text]


def in_files(root: Path) -> Iterator[str]:
    for path in sorted(root.rglob("*")):
        yield path.name
        if path.is_file():
            yield from unpacked(path.read_bytes())


def published(agency: Agency) -> str:
    """Denied, returned, masked, answered for, and published."""
    number = draft_one(
        agency, title="救助名单", body=BODY, exposure="name-list", public_until="2017-12-31",
        attachments=[("名单.xlsx", sheet(), "application/vnd.openxmlformats")],
    )  # fmt: skip
    drive(agency, number, upto="provide")
    with pytest.raises(Denied):
        agency.act("audit", number, by="li.na")
    agency.act("return", number, by="li.na", to="drafted", reason="请遮盖证件号码")
    agency.mask(number, by="wang.fang", kinds=("resident-id",))
    agency.act("provide", number, by="chen.jing")
    for one in agency.findings(number):
        agency.act(
            "pass-finding", number, by="li.na", finding=one.finding.id, reason="捐款专户，依法公布"
        )
    for action, person in (("audit", "li.na"), ("approve", "zhao.gang"), ("publish", "li.na")):
        agency.act(action, number, by=person)
    return number


def test_no_channel_log_or_notice_holds_a_masked_number(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """Folder, its state beside it, callback, logs, notices, events: archives unpacked, in every
    spelling. The donation account, which somebody answers for, is there."""
    caplog.set_level(logging.DEBUG)
    monkeypatch.setenv("HOOK_SECRET", SECRET.decode())
    flow, agency, _ = found_bureau(f"sqlite:///{tmp_path / 'bureau.db'}")
    appoint_clock(agency)
    with flow, receiving() as receiver:
        number = published(agency)
        out = tmp_path / "out"
        out.mkdir()
        done = deliver(agency, deployed(website(out) | hook(receiver.address)))
        told = [str(n.as_dict(lang)) for n in notices(agency) for lang in ("zh", "en")]
        events = [str(event) for event in agency.events(limit=500).events]
        bodies = [one.body.decode() for one in receiver.got]
    site = "".join(in_files(out))

    assert [None, None] == [one.error for one in done]
    assert number in site
    assert CARD in site
    assert bodies
    assert [] == holding(iter([site, *told, *events, *bodies, caplog.text]))


def test_no_bag_holds_a_masked_number(tmp_path: Path) -> None:
    """Every file of the bag, its archives unpacked: text, files, events, trail, sheet, what it is
    called. The masked list and the donation account are there."""
    flow, agency, _ = found_bureau(f"sqlite:///{tmp_path / 'bureau.db'}")
    with flow:
        number = published(agency)
        bag = write_bag(agency, number, tmp_path / "out")
    held = "".join(in_files(bag))

    assert CARD in held
    assert "名单.xlsx" in held
    assert f"{ONE[:6]}********{ONE[-4:]}" in held
    assert [] == holding(iter([held]))
