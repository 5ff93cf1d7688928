"""Names: what may stand in a path, and that no two different things get the same one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from publication_flow.channels.folder.names import INERT, file_name, folder_name, wrap, wrapped


@pytest.mark.parametrize(
    ("index", "expected"),
    [
        ("000014349/2018-00222", "000014349-2018-00222"),
        ("0142768-8/2022-00185", "0142768-8-2022-00185"),
        ("2017-0001", "2017-0001"),
        ("con", "con-c6f1fc22"),
        ("..", "3a4d2d1a"),
    ],
)
def test_an_index_number_becomes_a_folder(index: str, expected: str) -> None:
    """Common schemes stay readable; what cannot stand in a path is told apart by a digest."""
    found = folder_name(index)

    assert found.rpartition("-")[0] == expected.rpartition("-")[0]
    assert len(found) == len(expected)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("低保标准.xlsx", "低保标准.xlsx"),
        ("../../x", "x.zip"),
        ("..\\..\\x.pdf", "x.pdf"),
        ("/etc/passwd", "etc-passwd.zip"),
        ("NUL.pdf", "file-NUL.pdf"),
        ("aux", "file-aux.zip"),
        ("a.php.pdf", "a-php.pdf"),
        (".htaccess", "htaccess.zip"),
        ("page.HTML", "page-HTML.zip"),
        ("图.svg", "图-svg.zip"),
        ("a\u202excod.docx", "a-xcod.docx"),
        ("x.PDF ", "x-PDF.zip"),
        ("....pdf", "file.pdf"),
        ("?*<>|:.pdf", "file.pdf"),
        ("名单（公示）.doc", "名单（公示）.doc"),
        (None, "file.zip"),
    ],
)
def test_a_file_gets_a_name_that_means_nothing_to_anybody_else(
    name: str | None, expected: str
) -> None:
    """No path, device, hidden file, server setting or second ending is left."""
    assert expected == file_name(name, set())


def test_names_are_told_apart_without_case() -> None:
    """Windows and macOS hold two names that differ in case for one."""
    taken: set[str] = set()
    names = [file_name(name, taken) for name in ("A.pdf", "a.PDF", "a?.pdf", "a-2.pdf")]

    assert names == ["A.pdf", "a-2.pdf", "a-3.pdf", "a-2-2.pdf"]


@given(st.text(max_size=200))
def test_any_text_becomes_a_safe_name(name: str) -> None:
    """Short enough, with a known ending, without anything a path or a URL takes for something."""
    found = file_name(name, set())
    stem, _, ending = found.rpartition(".")

    assert ending in INERT
    assert len(found.encode()) <= 130
    assert not set(stem) & set('./\\:*?"<>|%#&\0\n ')
    assert not stem.startswith("-")
    assert wrapped(name) or ending == name.rpartition(".")[2].lower()


@given(st.text(max_size=60), st.text(max_size=60))
def test_two_index_numbers_differ_in_path_but_for_slash_and_hyphen(a: str, b: str) -> None:
    """Only a slash and a hyphen may meet in one name; that is caught when it is written."""
    if a.replace("/", "-") != b.replace("/", "-"):
        assert folder_name(a) != folder_name(b)


def test_a_wrapped_file_has_the_same_bytes_every_time() -> None:
    """The archive holds no time of its making."""
    assert wrap("a.html", b"<p>") == wrap("a.html", b"<p>")
