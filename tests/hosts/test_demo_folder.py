"""The demonstration's folder: what it may remove, and what it leaves alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from publication_flow import BadInput
from publication_flow.hosts.demo import run


def test_an_earlier_demonstration_is_replaced_only_when_asked(tmp_path: Path) -> None:
    """Without `replace` nothing is touched; with it only the demonstration's own files go."""
    (tmp_path / "demo.json").write_text('{"what": "publication-flow demo"}', encoding="utf-8")
    (tmp_path / "bureau.db").write_bytes(b"an earlier run, broken off")
    (tmp_path / "letter.txt").write_text("not the demonstration's", encoding="utf-8")

    with pytest.raises(BadInput) as refused:
        run(tmp_path, None, "en", lambda _: None)
    kept = (tmp_path / "bureau.db").read_bytes()
    summary = run(tmp_path, None, "en", lambda _: None, replace=True)

    assert "demo-there" == refused.value.code
    assert "--replace" in refused.value.sentence("en")
    assert b"an earlier run, broken off" == kept
    assert 215 == summary.published
    assert "not the demonstration's" == (tmp_path / "letter.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("replace", [False, True])
def test_a_strangers_database_is_never_touched(tmp_path: Path, replace: bool) -> None:
    """A bureau.db without the demonstration's mark stays as it is, whatever was asked."""
    (tmp_path / "bureau.db").write_bytes(b"somebody's ledger")

    with pytest.raises(BadInput) as refused:
        run(tmp_path, None, "zh", lambda _: None, replace=replace)

    assert "demo-not-ours" == refused.value.code
    assert b"somebody's ledger" == (tmp_path / "bureau.db").read_bytes()
    assert ["bureau.db"] == [file.name for file in tmp_path.iterdir()]


def test_a_file_is_no_folder(tmp_path: Path) -> None:
    """A path that names a file is refused before anything is written."""
    (tmp_path / "file").write_text("text", encoding="utf-8")

    with pytest.raises(BadInput) as refused:
        run(tmp_path / "file", None, "zh", lambda _: None)

    assert "demo-no-folder" == refused.value.code
