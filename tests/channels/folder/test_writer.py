"""The writer: idempotent, incremental, whole after a cut, and never outside its folder."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from publication_flow.channels.folder import (
    Folder,
    Site,
    disk,
    make_site,
    manifest,
    open_folder,
    update,
    write_site,
)
from publication_flow.errors import BadInput, Busy
from publication_flow.projections.exposed import Attached, Exposed
from tests.channels.folder.world import tree

SITE = make_site("mz", "某区民政局", "https://www.example.gov.cn/mz")
LABEL = {"zh": "救助公示", "en": "social assistance"}


class Killed(BaseException):
    """The power is gone."""


def one(number: int, title: str | None = "标准", **changes: Any) -> Exposed:
    day = f"2017-03-{number:02}"
    found = Exposed(
        f"2017-{number:04}", "public", f"0/2017-{number}", f"{day}T01:00:00.000000Z",
        title=title, body="正文", category="c", category_label=LABEL, formed_on=day,
        published_on=day, first_on=day, version=1, publisher="某区民政局",
        attachments=(Attached("表.xlsx", "x", 5, f"d{number}", lambda: b"bytes"),),
    )  # fmt: skip
    return found._replace(**changes)


def down(number: int) -> Exposed:
    return Exposed(
        f"2017-{number:04}", "withdrawn", f"0/2017-{number}", "2017-04-01T01:00:00.000000Z",
        taken_down_on="2017-04-01",
    )  # fmt: skip


def never() -> list[Exposed]:
    raise AssertionError("everything was asked for")


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is durable after a power cut cannot be seen from here; waiting for it is left out."""
    monkeypatch.setattr(os, "fsync", lambda descriptor: None)


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    return open_folder(tmp_path / "site")


def fresh(path: Path, shown: list[Exposed], site: Site = SITE) -> dict[str, bytes]:
    """What a folder holds when it is written once, in one go."""
    made = open_folder(path)
    write_site(made, site, shown)
    return tree(made.root)


def test_a_second_run_writes_nothing(folder: Folder) -> None:
    """The same matters leave every file, down to its time of change, as it was."""
    write_site(folder, SITE, [one(1), one(2)])
    before = {p: p.stat().st_mtime_ns for p in folder.root.rglob("*")}
    again = write_site(folder, SITE, [one(1), one(2)])

    assert (0, 0) == (again.written, again.removed)
    assert before == {p: p.stat().st_mtime_ns for p in folder.root.rglob("*")}


def test_one_change_touches_one_item_and_the_lists(folder: Folder, tmp_path: Path) -> None:
    """Other items' files are neither written nor read, and the result is that of a whole run."""
    write_site(folder, SITE, [one(n) for n in range(1, 9)])
    others = [
        p for p in (folder.root / "items").rglob("*") if p.is_file() and "2017-3" not in str(p)
    ]
    before = {p: p.stat().st_mtime_ns for p in others}
    done = update(folder, SITE, [one(3, "改了")], never)

    assert ["2017-0003"] == list(done.posted)
    assert before == {p: p.stat().st_mtime_ns for p in others}
    assert tree(folder.root) == fresh(
        tmp_path / "f", [one(n, "改了" if n == 3 else "标准") for n in range(1, 9)]
    )


def test_what_is_taken_down_keeps_its_address_and_loses_its_files(folder: Folder) -> None:
    """The page turns into a tombstone before anything else is written; the file is removed."""
    write_site(folder, SITE, [one(1), one(2)])
    done = update(folder, SITE, [down(1)], never)
    posted = done.posted["2017-0001"]

    assert ["index.html"] == [p.name for p in (folder.root / "items/0-2017-1").iterdir()]
    assert posted.address == "https://www.example.gov.cn/mz/items/0-2017-1/"
    assert posted.state == "withdrawn"


def test_what_is_not_exposed_here_any_more_is_gone(folder: Folder, tmp_path: Path) -> None:
    """Taken off this channel: no page and no stone, by an update as by a whole run."""
    write_site(folder, SITE, [one(1), one(2)])
    done = update(folder, SITE, [], never, gone=["2017-0001"])

    assert done.gone == ("2017-0001",)
    assert tree(folder.root) == fresh(tmp_path / "f", [one(2)])


def test_an_update_without_a_past_writes_everything(folder: Folder) -> None:
    """A first run, another address and another look all need the whole."""
    asked: list[int] = []

    def everything() -> list[Exposed]:
        asked.append(1)
        return [one(1), one(2)]

    update(folder, SITE, [one(1)], everything)
    update(folder, SITE, [one(1)], everything)
    update(folder, SITE._replace(base_url="https://other.example.cn"), [one(1)], everything)

    assert 2 == len(asked)
    assert b"/mz/" not in (folder.root / "index.html").read_bytes()


def cut_at(monkeypatch: pytest.MonkeyPatch, count: int) -> None:
    """The `count`-th time that something is made durable, or taken away, is the last."""
    left = iter(range(count))

    def dying(real: Callable[..., object]) -> Callable[..., object]:
        def call(*args: object, **kwargs: object) -> object:
            if next(left, None) is None:
                raise Killed
            return real(*args, **kwargs)

        return call

    monkeypatch.setattr(os, "fsync", dying(lambda descriptor: None))
    monkeypatch.setattr(disk, "remove", dying(disk.remove))


@pytest.mark.parametrize("change", ["first", "whole", "update"])
def test_cut_off_anywhere_and_run_again_the_folder_is_right(
    change: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Killed before any one write or removal, then run with later news: as if written once."""
    old = [one(1), one(2), one(3)]
    new = [down(1), one(2, "改了"), one(4)]
    last = [down(1), one(2, "又改了")]
    expected = fresh(tmp_path / "expected", last)
    for count in range(200):
        folder = open_folder(tmp_path / f"{count}")
        if change != "first":
            write_site(folder, SITE, old)
        with monkeypatch.context() as patch:
            cut_at(patch, count)
            try:
                if change == "update":
                    update(folder, SITE, new, never, gone=["2017-0003"])
                else:
                    write_site(folder, SITE, new)
                whole = True
            except Killed:
                whole = False
        (folder.root / ".publication-flow-0123").write_bytes(b"half")  # what a real kill leaves
        if not whole:
            update(folder, SITE, last[:1], lambda: last)
            assert expected == tree(folder.root), f"cut at {count}"
        if whole:
            break

    assert whole
    assert count > 10


def test_a_folder_with_somebody_elses_files_is_refused(folder: Folder) -> None:
    """Nothing is written beside what this writer did not write; certificates may be renewed."""
    folder.root.mkdir()
    (folder.root / ".well-known" / "acme").mkdir(parents=True)
    (folder.root / ".well-known" / "acme" / "token").write_text("t")
    write_site(folder, SITE, [one(1)])
    (folder.root / "items" / "mine.html").write_text("x")
    with pytest.raises(BadInput) as refused:
        write_site(folder, SITE, [one(1), one(2)])

    assert refused.value.code == "folder-foreign"
    assert refused.value.facts["path"] == "items/mine.html"
    assert not (folder.root / "items/0-2017-2").exists()


def test_an_update_writes_over_nothing_of_anybody_else(folder: Folder) -> None:
    """A file that lies where a new item goes is left as it is, and the update refused; so is the
    run after it, until the file is moved away."""
    write_site(folder, SITE, [one(1)])
    place = folder.root / "items/0-2017-2"
    place.mkdir()
    (place / "index.html").write_text("mine")
    refused = []
    for _ in range(3):
        with pytest.raises(BadInput) as caught:
            update(folder, SITE, [one(2)], lambda: [one(1), one(2)])
        refused.append(caught.value.facts["path"])

    assert ["items/0-2017-2/index.html"] * 3 == refused
    assert "mine" == (place / "index.html").read_text()


@pytest.mark.parametrize("link", ["items", "items/0-2017-2", "style.css"])
def test_a_link_is_not_followed(folder: Folder, tmp_path: Path, link: str) -> None:
    """A link in the folder leads nowhere: outside nothing is written, changed or removed."""
    write_site(folder, SITE, [one(1), one(2)])
    outside = tmp_path / "outside"
    (folder.root / link).rename(outside)
    (folder.root / link).symlink_to(outside)
    held = tree(outside) if outside.is_dir() else outside.read_bytes()
    with pytest.raises(BadInput) as refused:
        write_site(folder, SITE, [one(1, "x"), one(2, "x")])
    if link != "style.css":
        with pytest.raises(BadInput):
            update(folder, SITE, [one(2, "x")], never)

    assert refused.value.code == "folder-foreign"
    assert held == (tree(outside) if outside.is_dir() else outside.read_bytes())


def test_two_index_numbers_of_one_address_are_refused(folder: Folder) -> None:
    """Neither overwrites the other."""
    with pytest.raises(BadInput) as refused:
        write_site(folder, SITE, [one(1), one(2, index_number="0-2017/1")])

    assert refused.value.code == "folder-same-place"


def test_only_one_writes_at_a_time(folder: Folder) -> None:
    """A second writer is told to come again."""
    with disk.alone(folder), pytest.raises(Busy) as busy:
        write_site(folder, SITE, [])

    assert busy.value.code == "folder-busy"


@pytest.mark.parametrize("state", [".", "state", ".."])
def test_the_records_are_never_served(tmp_path: Path, state: str) -> None:
    """What the writer remembers lies outside the served folder, closed to others."""
    with pytest.raises(BadInput) as refused:
        open_folder(tmp_path / "site", tmp_path / "site" / state)
    folder = open_folder(tmp_path / "site")
    write_site(folder, SITE, [one(1)])

    assert refused.value.code == "folder-state"
    assert 0o700 == folder.state.stat().st_mode & 0o777
    assert 0o644 == (folder.root / "index.html").stat().st_mode & 0o777
    assert [] == [p for p in tree(folder.root) if "manifest" in p]


def test_records_that_cannot_be_read_are_refused(folder: Folder) -> None:
    """A broken manifest is not taken for an empty one."""
    write_site(folder, SITE, [one(1)])
    (folder.state / "manifest.json").write_text("{")
    with pytest.raises(BadInput) as refused:
        write_site(folder, SITE, [one(1)])

    assert refused.value.code == "folder-manifest"


@pytest.mark.parametrize(
    "base",
    ["", "/mz", "ftp://a.cn", "https://", "https://a.cn/?x", "https://u@a.cn", "https://a b"],
)
def test_an_address_that_is_none_is_refused(base: str) -> None:
    """A site needs http or https, a host, and nothing behind the path."""
    with pytest.raises(BadInput) as refused:
        make_site("mz", "局", base)

    assert refused.value.code == "folder-base-url"


def test_bytes_that_lie_there_are_not_asked_for_again(folder: Folder) -> None:
    """An attachment is fetched once, and again only when it was changed on the way."""
    asked: list[int] = []

    def read() -> bytes:
        asked.append(1)
        return b"bytes"

    item = one(1, attachments=(Attached("表.xlsx", "x", 5, "d1", read),))
    write_site(folder, SITE, [item])
    write_site(folder, SITE, [item])
    (folder.root / "items/0-2017-1/表.xlsx").write_bytes(b"other")
    write_site(folder, SITE, [item])

    assert 2 == len(asked)
    assert b"bytes" == (folder.root / "items/0-2017-1/表.xlsx").read_bytes()


def test_erased_files_and_texts_are_gone_from_the_folder(folder: Folder) -> None:
    """What was erased in the ledger leaves the folder with the next writing."""
    write_site(folder, SITE, [one(1, title="张三名单")])
    erased = one(1, title=None, attachments=(Attached(None, "x", 5, "d1", None),))
    write_site(folder, SITE, [erased])

    assert ["index.html"] == [p.name for p in (folder.root / "items/0-2017-1").iterdir()]
    assert [] == [p for p, data in tree(folder.root).items() if "张三".encode() in data]
    assert "另有 1 个附件已删除" in (folder.root / "items/0-2017-1/index.html").read_text("utf-8")
    kept = manifest.load(folder)
    assert kept is not None
    assert kept.items["2017-0001"].title == "（标题已删除）"


def test_what_must_go_goes_first(folder: Folder, monkeypatch: pytest.MonkeyPatch) -> None:
    """Killed before the stone is written, the files of what is taken down are gone already."""
    write_site(folder, SITE, [one(1), one(2)])

    def dying(folder: Folder, path: str, data: bytes) -> bool:
        raise Killed

    monkeypatch.setattr(disk, "write", dying)
    with pytest.raises(Killed):
        update(folder, SITE, [down(1)], never)

    assert not (folder.root / "items/0-2017-1/表.xlsx").exists()
    assert (folder.root / "items/0-2017-2/表.xlsx").exists()


def test_cut_off_twice_the_folder_is_right(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The run that mends what was cut off may be cut off anywhere, too."""
    last = [one(2, "又改了"), one(5)]
    expected = fresh(tmp_path / "expected", last)
    for count in range(200):
        folder = open_folder(tmp_path / f"{count}")
        with monkeypatch.context() as patch:
            cut_at(patch, 14)
            with pytest.raises(Killed):
                write_site(folder, SITE, [one(1), one(2), one(3)])
        with monkeypatch.context() as patch:
            cut_at(patch, count)
            try:
                write_site(folder, SITE, last)
                break
            except Killed:
                pass
        write_site(folder, SITE, last)
        assert expected == tree(folder.root), f"cut at {count}"

    assert count > 10


def test_lists_that_nothing_stands_in_are_removed(folder: Folder, tmp_path: Path) -> None:
    """With the last item of a category its pages go."""
    write_site(folder, SITE, [one(1), one(2, category="d")])
    update(folder, SITE, [down(2)], never)

    assert not (folder.root / "categories/d").exists()
    assert tree(folder.root) == fresh(tmp_path / "f", [one(1), down(2)])
