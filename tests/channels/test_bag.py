"""A bag for the archive: valid by somebody else's code, whole, repeatable, of what is public."""

from __future__ import annotations

import json
import shutil
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import bagit
import pytest

from publication_flow import Agency, BadInput, NotFound, SimulatedClock
from publication_flow.channels.bag import write_bag
from publication_flow.channels.bag_check import check_bag
from publication_flow.channels.bag_names import bag_name
from tests.bureau import draft_one, found_bureau, publish_one
from tests.engine.test_guarding import ONE
from tests.hosts.cli_lines import DATABASE, line

FILES = [
    ("标准/表.xlsx", b"first", "application/octet-stream"),
    ("标准\\表.xlsx", b"second", "application/octet-stream"),
    ("说明.html", b"<script>", "text/html"),
]


class Place(NamedTuple):
    """A bureau, where it lies, and its item with files, once published."""

    root: Path
    agency: Agency
    clock: SimulatedClock
    number: str


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Place]:
    flow, agency, clock = found_bureau(f"sqlite:///{tmp_path / DATABASE}")
    with flow:
        number = publish_one(agency, title="城乡低保标准", attachments=FILES)
        yield Place(tmp_path, agency, clock, number)


def contents(bag: Path) -> dict[str, bytes]:
    return {str(p.relative_to(bag)): p.read_bytes() for p in bag.rglob("*") if p.is_file()}


def erase(place: Place, data: bytes) -> None:
    """Take a part out of the store, as erasing does."""
    with sqlite3.connect(place.root / DATABASE) as base:
        base.execute("DELETE FROM pf_contents WHERE data = ?", (data,))


def test_the_bag_is_valid_by_the_public_library(place):
    """BagIt 1.0 with both digests, described in both languages, Chinese names and all."""
    path = write_bag(place.agency, place.number, place.root / "档案")
    bag = bagit.Bag(str(path))

    assert bag.validate()
    assert ((1, 0), ["sha256", "sha512"]) == (bag.version_info, sorted(bag.algorithms))
    assert bag.has_oxum()
    assert "2017-03-06" == bag.info["Bagging-Date"]
    assert (place.number, "城乡低保标准") == (
        bag.info["事项编号"],
        bag.info["External-Description"],
    )
    assert [] == check_bag(path)


def test_the_bag_holds_the_item_whole(place):
    """Text, every file byte for byte under a name of its own, events, trail and sheet."""
    path = write_bag(place.agency, place.number, place.root / "out")
    held = contents(path / "data")
    events = [json.loads(one) for one in held["events.jsonl"].splitlines()]
    trail = json.loads(held["trail.json"])

    assert {
        "text.txt", "events.jsonl", "trail.json", "sheet.html", "attachments/标准-表.xlsx",
        "attachments/标准-表-2.xlsx", "attachments/说明.html",
    } == held.keys()  # fmt: skip
    assert [b"first", b"second", b"<script>"] == [
        held[f"attachments/{name}"] for name in ("标准-表.xlsx", "标准-表-2.xlsx", "说明.html")
    ]
    assert "正文" in held["text.txt"].decode()
    assert [place.number] == [*{event["stream"] for event in events}]
    assert [event["position"] for event in events] == [step["position"] for step in trail["steps"]]
    assert "城乡低保标准" in held["sheet.html"].decode()


@pytest.mark.parametrize(
    ("file", "named"),
    [
        ("data/attachments/标准-表.xlsx", "data/attachments/标准-表.xlsx"),
        ("data/trail.json", "data/trail.json"),
        ("bag-info.txt", "bag-info.txt"),
        ("tagmanifest-sha256.txt", "tagmanifest-sha256.txt"),
    ],
)
def test_one_changed_byte_is_told_with_its_file(place, file, named):
    """Of the same length or one longer; the command names the file and leaves with 4."""
    path = write_bag(place.agency, place.number, place.root / "out")
    data = (path / file).read_bytes()
    (path / file).write_bytes(bytes([data[0] ^ 1]) + data[1:])
    told = line("bag-check", str(path))

    assert [(named, "bag-changed")] == [(one.file, one.code) for one in check_bag(path)]
    assert (4, True) == (told.code, named in told.out)
    if file.startswith("data/"):
        (path / file).write_bytes(data + b"x")
        assert [named] == [one.file for one in check_bag(path)]


def test_what_is_missing_or_strange_is_told(place):
    """A file taken out, one put in; a folder that is no bag; a manifest nobody can read."""
    path = write_bag(place.agency, place.number, place.root / "out")
    (path / "data" / "trail.json").unlink()
    (path / "data" / "密.txt").write_bytes(b"x")

    assert [("data/trail.json", "bag-lacking"), ("data/密.txt", "bag-foreign")] == [
        (one.file, one.code) for one in check_bag(path)
    ]
    with pytest.raises(BadInput) as none:
        check_bag(place.root)
    assert "bag-missing" == none.value.code
    (path / "manifest-sha256.txt").write_bytes(b"\xff\xfe")
    assert ["bag-unreadable"] == [one.code for one in check_bag(path)]


def test_the_same_state_gives_the_same_bytes(place):
    """Days later, with other items published and read; at its own place it is left alone."""
    first = contents(write_bag(place.agency, place.number, place.root / "a"))
    place.clock.advance(days=30)
    publish_one(place.agency, title="另一件")
    place.agency.enrol("new.one", "新人", by="hu.jian")
    path = write_bag(place.agency, place.number, place.root / "b")

    assert first == contents(path)
    assert path == write_bag(place.agency, place.number, place.root / "b")
    assert [path.name] == [one.name for one in (place.root / "b").iterdir()]


def test_a_bag_that_differs_is_never_overwritten(place):
    """What lies in the archive stays; the error says what to do."""
    path = write_bag(place.agency, place.number, place.root / "out")
    (path / "data" / "text.txt").write_bytes(b"x")
    before = contents(path)
    with pytest.raises(BadInput) as refused:
        write_bag(place.agency, place.number, place.root / "out")

    assert ("bag-exists", before) == (refused.value.code, contents(path))
    assert [path.name] == [one.name for one in (place.root / "out").iterdir()]


def test_no_draft_is_in_the_bag(place):
    """While a correction is under way the bag is of the public version, its sheet too."""
    agency, number = place.agency, place.number
    agency.act(
        "correct", number, by="wang.fang", reason="标准有误", title="机密的新题", body="机密的改稿"
    )
    held = b"".join(contents(write_bag(agency, number, place.root / "out")).values()).decode()

    assert "机密的改稿" in str(agency.item(number))
    assert "机密的" not in held
    assert "正文" in held


def test_what_was_taken_down_is_bagged_as_it_was(place):
    """It was public, so the archive gets it, and is told that it is no more."""
    agency, number = place.agency, place.number
    agency.act("propose-withdrawal", number, by="wang.fang", reason="内容有误")
    for action, person in (
        ("provide", "chen.jing"), ("audit", "li.na"), ("approve", "zhao.gang"),
        ("withdraw", "li.na"),
    ):  # fmt: skip
        agency.act(action, number, by=person)
    bag = bagit.Bag(str(write_bag(agency, number, place.root / "out")))

    assert "已撤下" == bag.info["公开状态"]
    assert "正文" in (Path(bag.path) / "data" / "text.txt").read_text()


def test_an_item_that_never_was_public_is_refused(place):
    """With what to do; in both languages; nothing is left behind."""
    number = draft_one(place.agency)
    with pytest.raises(BadInput) as refused:
        write_bag(place.agency, number, place.root / "out")

    assert "bag-unpublished" == refused.value.code
    assert "先办到公开" in refused.value.sentence("zh")
    assert "Publish it first" in refused.value.sentence("en")
    assert not (place.root / "out").exists()


def test_who_may_not_read_the_trail_gets_no_bag(place):
    """The trail is in it: who sees the public version only is answered like an unknown number."""
    with pytest.raises(NotFound):
        write_bag(place.agency, place.number, place.root / "out", by="gao.yu")
    with pytest.raises(NotFound):
        write_bag(place.agency, "2017-9999", place.root / "out")

    assert write_bag(place.agency, place.number, place.root / "out", by="li.na").is_dir()


def test_what_was_erased_is_absent_and_told(place):
    """The file is not there; its digest is, and the bag is valid."""
    gone = place.agency.item(place.number).attachments[0].data
    erase(place, b"first")
    path = write_bag(place.agency, place.number, place.root / "out")

    assert [] == check_bag(path)
    assert not (path / "data/attachments/标准-表.xlsx").exists()
    assert f"{gone}\n" == (path / "data/erased.txt").read_text()


def test_an_identity_number_of_before_the_guard_is_refused(place, monkeypatch):
    """What was published unguarded leaves in no bag; the place is told, the number masked."""
    with monkeypatch.context() as unguarded:
        unguarded.setattr("publication_flow.screening.personal.screen", lambda *_: [])
        unguarded.setattr("publication_flow.screening.screen", lambda *_: [], raising=False)
        number = publish_one(place.agency, title="旧名单", body=f"证号 {ONE}")
    with pytest.raises(BadInput) as refused:
        write_bag(place.agency, number, place.root / "out")

    assert "bag-personal-data" == refused.value.code
    for lang, part in (("zh", "正文"), ("en", "body")):
        assert part in refused.value.sentence(lang)
        assert ONE not in refused.value.sentence(lang)


def test_the_library_is_asked_for_by_name(place, monkeypatch):
    """Without it a bag is written all the same; checking tells which extra to install."""
    path = write_bag(place.agency, place.number, place.root / "out")
    monkeypatch.setitem(__import__("sys").modules, "bagit", None)
    told = line("bag-check", str(path))

    assert (5, True) == (told.code, "publication-flow[archive]" in told.err)


def test_the_commands_bag_and_check(place, monkeypatch):
    """In words and for a program, from the item's number."""
    monkeypatch.chdir(place.root)
    told = line("bag", place.number, "--to", "out", "--json")
    said = line("bag", place.number, "--to", "out")
    fine = line("bag-check", told.data["bag"], "--json")

    assert (0, 0, 0) == (told.code, said.code, fine.code)
    assert "data/attachments/标准-表-2.xlsx" in told.data["files"]
    assert told.data["bag"] in said.out
    assert ({"ok": True, "bag": told.data["bag"], "wrong": []}, "") == (fine.data, fine.err)
    assert 2 == line("bag-check", "out").code


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("名单.xlsx", "名单.xlsx"), ("../../etc/passwd", "-.-etc-passwd"),
        ("a%0d.txt", "a-0d.txt"),
        ("行\n换.txt", "行-换.txt"), ("\u202egpj.exe", "-gpj.exe"), ("con.txt", "_con.txt"),
        ("~root", "root"), ("", "附件"), (None, "附件"), ("\u3000全角 .pdf", "全角.pdf"),
        ("长" * 300 + ".pdf", "长" * 60 + ".pdf"),
    ],
)  # fmt: skip
def test_names_are_safe_and_stay_readable(name, safe):
    """No path, no control, no device; Chinese and the ending stay."""
    assert safe == bag_name(name, set())


def test_names_that_differ_in_case_alone_are_two():
    """On file systems that do not tell them apart."""
    taken: set[str] = set()

    assert ["A.pdf", "a-2.pdf", "a-3.pdf"] == [
        bag_name(n, taken) for n in ("A.pdf", "a.pdf", "a.pdf")
    ]


def test_a_bag_can_be_moved(place):
    """Nothing in it depends on where it lies."""
    path = write_bag(place.agency, place.number, place.root / "out")
    moved = shutil.move(path, place.root / "移交")

    assert [] == check_bag(moved)
