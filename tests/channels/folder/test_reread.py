"""复核: what was changed, what is missing, what has come back."""

from __future__ import annotations

from pathlib import Path

import pytest

from publication_flow.channels.folder import Folder, open_folder, read_back, update, write_site
from publication_flow.errors import NotFound
from tests.channels.folder.test_writer import SITE, down, never, one

HOME = "items/0-2017-1"


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    made = open_folder(tmp_path / "site")
    write_site(made, SITE, [one(1), one(2)])
    return made


def test_what_was_written_reads_back_with_the_digest_of_its_proof(folder: Folder) -> None:
    """The digest found is the one that was given when it was posted."""
    done = write_site(folder, SITE, [one(1), one(2)])
    found = read_back(folder, "2017-0001")

    assert found.state == "as-written"
    assert found.found == found.expected == done.posted["2017-0001"].digest


@pytest.mark.parametrize(
    ("path", "data", "state", "what"),
    [
        ("index.html", b"other", "changed", "changed"),
        ("index.html", None, "missing", "missing"),
        ("表.xlsx", b"other", "changed", "changed"),
        ("表.xlsx", None, "changed", "missing"),
        ("new.html", b"new", "changed", "reappeared"),
    ],
)
def test_a_public_item_that_is_not_as_written(
    folder: Folder, path: str, data: bytes | None, state: str, what: str
) -> None:
    """Each file is named with what is wrong; a page that is gone is the worst."""
    target = folder.root / HOME / path
    if data is None:
        target.unlink()
    else:
        target.write_bytes(data)
    found = read_back(folder, "2017-0001")

    assert (found.state, found.wrong) == (state, ((f"{HOME}/{path}", what),))
    assert found.found != found.expected


def test_what_was_taken_down_and_came_back_is_found(folder: Folder) -> None:
    """A file or a page put back where the tombstone stands, as from an old copy of the folder."""
    page = (folder.root / HOME / "index.html").read_bytes()
    update(folder, SITE, [down(1)], never)
    states = [read_back(folder, "2017-0001").state]
    (folder.root / HOME / "表.xlsx").write_bytes(b"bytes")
    states.append(read_back(folder, "2017-0001").state)
    (folder.root / HOME / "表.xlsx").unlink()
    (folder.root / HOME / "index.html").write_bytes(page)
    states.append(read_back(folder, "2017-0001").state)
    (folder.root / HOME / "index.html").unlink()
    states.append(read_back(folder, "2017-0001").state)

    assert states == ["as-written", "reappeared", "reappeared", "missing"]


def test_what_left_the_channel_and_came_back_is_found(folder: Folder) -> None:
    """Not even a stone should be there; what is there has come back."""
    update(folder, SITE, [], never, gone=["2017-0001"])
    before = read_back(folder, "2017-0001")
    (folder.root / HOME).mkdir()
    (folder.root / HOME / "index.html").write_bytes(b"old")

    assert (before.state, before.expected) == ("as-written", None)
    assert read_back(folder, "2017-0001").state == "reappeared"


def test_a_link_in_place_of_a_page_is_a_change(folder: Folder, tmp_path: Path) -> None:
    """Whatever it points to is not what was written there."""
    page = folder.root / HOME / "index.html"
    page.rename(tmp_path / "page")
    page.symlink_to(tmp_path / "page")

    assert read_back(folder, "2017-0001").state == "changed"


def test_a_number_that_was_never_here_is_not_found(folder: Folder) -> None:
    """Nothing is said of what this folder does not know."""
    with pytest.raises(NotFound) as refused:
        read_back(folder, "2017-0009")

    assert refused.value.code == "folder-item"
