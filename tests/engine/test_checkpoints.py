"""A checkpoint is signed only of a ledger that extends the published one; else nothing is."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from publication_flow import Agency, PublicationFlow
from publication_flow.engine.database import Database
from publication_flow.errors import Busy, FlowError
from publication_flow.ledger import merkle, note, published, sql, tiles
from tests.bureau import AGENCY, found_bureau, publish_one
from tests.tampering import by_hand, unguarded

KEY = note.new_signer("370405-mz.example", bytes(range(32)))
EVENTS = "pf_events"


@pytest.fixture
def url(database_url: str) -> str:
    return database_url


@pytest.fixture
def agency(database_url: str) -> Iterator[Agency]:
    """A bureau with some history, on each database in turn."""
    flow, found, _ = found_bureau(database_url)
    with flow:
        publish_one(found)
        yield found


@pytest.fixture
def small(tmp_path: Path) -> Iterator[tuple[Agency, str]]:
    """The same on SQLite, for what does not depend on the database; and its address."""
    url = f"sqlite:///{tmp_path / 'small.db'}"
    flow, found, _ = found_bureau(url)
    with flow:
        publish_one(found)
        yield found, url


def snapshot(folder: Path) -> dict[str, bytes]:
    """Every file of a folder, but for the lock."""
    files = (one for one in folder.rglob("*") if one.is_file() and not one.name.startswith("."))
    return {one.relative_to(folder).as_posix(): one.read_bytes() for one in files}


def refusal(ask: Callable[..., Any], *args: Any, **more: Any) -> str:
    """The code of the error that a call ends in; its sentences are said in full."""
    with pytest.raises(FlowError) as error:
        ask(*args, **more)
    for lang in ("zh", "en"):
        assert "?" not in error.value.sentence(lang)
    return error.value.code


def test_checkpoint_after_checkpoint(agency: Agency, tmp_path: Path) -> None:
    """Each is signed over all events so far, is an extension of the one before, proves every
    event, and lies in the folder and as a copy in the database."""
    folder = tmp_path / "published"
    first = agency.checkpoint(folder, KEY)
    publish_one(agency)
    second = agency.checkpoint(folder, KEY)
    tree = note.parse_checkpoint(note.opened(second.note, [KEY.vkey]))

    assert (0, True) == (first.previous, first.new)
    assert (first.size, True) == (second.previous, second.new)
    assert agency.root() == (second.size, second.root)
    assert (KEY.name, second.size, second.root) == (tree.origin, tree.size, tree.root.hex())
    assert [first.size, second.size] == published.sizes(folder)
    assert (first.note, second.note) == (
        published.read(folder, first.size), published.current(folder),
    )  # fmt: skip
    assert f"{KEY.vkey}\n" == published.text(folder, published.KEY)
    copies = [(c.size, c.root, c.note, c.recorded_at) for c in agency.checkpoints()]
    assert [(c.size, c.root, c.note, c.recorded_at) for c in (second, first)] == copies


def test_proofs_in_both_places(agency: Agency, database_url: str, tmp_path: Path) -> None:
    """From the tiles in the database and from those in the folder come the same proofs, for every
    event at every checkpoint, and they hold."""
    folder = tmp_path / "published"
    made = []
    for _ in range(2):
        publish_one(agency)
        made.append(agency.checkpoint(folder, KEY))
    database = Database(database_url)
    with database.read() as connection:
        rows = sql.run(connection, f"SELECT leaf FROM {EVENTS} ORDER BY position").fetchall()
        for one in made:
            for index in range(0, one.size, 5):
                proof = tiles.inclusion(connection, AGENCY, index, one.size)
                root = bytes.fromhex(one.root)

                assert proof == tiles.inclusion_from(published.looking(folder), index, one.size)
                leaf = bytes(rows[index][0])
                assert merkle.verify_inclusion(index, one.size, leaf, proof, root)
        proof = tiles.consistency(connection, AGENCY, made[0].size, made[1].size)
    database.close()
    roots = [bytes.fromhex(one.root) for one in made]
    assert merkle.verify_consistency(made[0].size, made[1].size, proof, *roots)


def test_nothing_new(agency: Agency, tmp_path: Path) -> None:
    """With no further event the answer is the published one and no file changes, `full` or not."""
    folder = tmp_path / "published"
    first = agency.checkpoint(folder, KEY)
    before = snapshot(folder)

    for full in (False, True):
        again = agency.checkpoint(folder, KEY, full=full)
        assert (first.note, first.root, False) == (again.note, again.root, again.new)
    assert before == snapshot(folder)


def test_progress_counts_events(agency: Agency, tmp_path: Path) -> None:
    """The progress ends at the number of events that were hashed."""
    told: list[tuple[int, int]] = []
    size = agency.checkpoint(tmp_path / "p", KEY, progress=lambda *at: told.append(at)).size

    assert (size, size) == told[-1]


def altered(url: str, statement: str) -> None:
    """What somebody with the database's password does to it."""
    with unguarded(url) as connection:
        connection.exec_driver_sql(statement)


LAST = f"(SELECT max(position) FROM {EVENTS})"
EDGE = "UPDATE pf_heads SET edge = zeroblob(length(edge))"
ATTACKS = {
    # what is done after the first checkpoint, the refusal without `full`, and with it
    "bytes since": (f"UPDATE {EVENTS} SET body = leaf WHERE position = {LAST}", "leaf", "leaf"),
    "hash since": (f"UPDATE {EVENTS} SET leaf = body WHERE position = {LAST}", "leaf", "leaf"),
    "old bytes": (f"UPDATE {EVENTS} SET body = leaf WHERE position = 3", "", "leaf"),
    "gap": (f"DELETE FROM {EVENTS} WHERE position = {LAST} - 1", "gap", "gap"),
    "tail without head": (f"DELETE FROM {EVENTS} WHERE position = {LAST}", "gap", "gap"),
    "head's edge": (EDGE, "head", "head"),
    "head too short": ("UPDATE pf_heads SET size = 3", "shorter", "shorter"),
    "copy": ("UPDATE pf_checkpoints SET note = root", "copy", "copy"),
    "copy ahead": ("UPDATE pf_checkpoints SET size = 9999", "folder-behind", "folder-behind"),
}


@pytest.mark.parametrize("attack", ATTACKS)
def test_altered_databases(small: tuple[Agency, str], tmp_path: Path, attack: str) -> None:
    """What contradicts the bytes, the hashes or what was published is refused by name, and neither
    the folder nor the table of copies changes. Old bytes are seen only with `full`."""
    agency, url = small
    statement, quick, full = ATTACKS[attack]
    folder = tmp_path / "published"
    agency.checkpoint(folder, KEY)
    publish_one(agency)
    altered(url, statement)
    before, copies = snapshot(folder), agency.checkpoints()

    assert f"checkpoint-{full}" == refusal(agency.checkpoint, folder, KEY, full=True)
    if quick:
        assert f"checkpoint-{quick}" == refusal(agency.checkpoint, folder, KEY)
    assert (before, copies) == (snapshot(folder), agency.checkpoints())


def test_another_ledger(agency: Agency, database_url: str, tmp_path: Path) -> None:
    """A ledger that is whole in itself but not the published one, longer or not, is refused."""
    folder, other = tmp_path / "published", tmp_path / "other.db"
    agency.checkpoint(folder, KEY)
    flow, replaced, clock = found_bureau(f"sqlite:///{other}")
    with flow:
        clock.advance(days=1)
        for _ in range(2):
            publish_one(replaced, title="另一部历史")
        assert replaced.verify().ok
        assert "checkpoint-other" == refusal(replaced.checkpoint, folder, KEY)


def test_an_older_file(small: tuple[Agency, str], tmp_path: Path) -> None:
    """A database rolled back to an older copy of itself is shorter than what was published, and
    one that went on from there is another ledger."""
    agency, _ = small
    folder, old = tmp_path / "published", tmp_path / "old.db"
    database = agency._context.database
    with database.autocommit() as connection:
        connection.exec_driver_sql(f"VACUUM INTO '{old}'")
    publish_one(agency)
    agency.checkpoint(folder, KEY)
    with PublicationFlow.open(f"sqlite:///{old}", clock=agency._context.clock) as flow:
        back = flow.agency(AGENCY)
        assert "checkpoint-shorter" == refusal(back.checkpoint, folder, KEY)
        for _ in range(3):
            publish_one(back, title="回退之后另办的事项")
        assert "checkpoint-other" == refusal(back.checkpoint, folder, KEY)


def test_wrong_folders(small: tuple[Agency, str], tmp_path: Path) -> None:
    """An empty folder after the first, one rolled back, one of something else: refused."""
    agency, _ = small
    folder, old, foreign = tmp_path / "published", tmp_path / "old", tmp_path / "foreign"
    foreign.mkdir()
    (foreign / "letter.doc").write_bytes(b"x")
    assert "checkpoint-foreign" == refusal(agency.checkpoint, foreign, KEY)

    agency.checkpoint(folder, KEY)
    shutil.copytree(folder, old)
    publish_one(agency)
    agency.checkpoint(folder, KEY)
    for wrong in (tmp_path / "empty", old):
        assert "checkpoint-folder-behind" == refusal(agency.checkpoint, wrong, KEY)


def test_another_key_begins_an_empty_folder(small: tuple[Agency, str], tmp_path: Path) -> None:
    """A changed key, of another name, goes on from the copies; the same name never does, and a
    ledger that is not what was published before is not taken over either."""
    agency, url = small
    old, new = tmp_path / "old", tmp_path / "new"
    other = note.new_signer("370405-mz.second", b"o" * 32)
    agency.checkpoint(old, KEY)
    publish_one(agency)

    assert "checkpoint-same-name" == refusal(agency.checkpoint, new, KEY, anew=True)
    begun = agency.checkpoint(new, other, anew=True)
    publish_one(agency)
    after = agency.checkpoint(new, other)

    assert begun.new
    assert after.new
    assert [after.size, begun.size] == [one.size for one in agency.checkpoints()][:2]
    with by_hand(url) as connection:
        sql.run(connection, "UPDATE pf_checkpoints SET root = ?", ("0" * 64,))
    third = note.new_signer("370405-mz.third", b"t" * 32)
    assert "checkpoint-copy" == refusal(agency.checkpoint, tmp_path / "3", third, anew=True)
    size, root = after.size, bytes(32)
    false = note.sign(note.checkpoint_body(other.name, size, root), other)
    with by_hand(url) as connection:
        given = (root.hex(), false, size)
        sql.run(connection, "UPDATE pf_checkpoints SET root = ?, note = ? WHERE size = ?", given)
    assert "checkpoint-other" == refusal(agency.checkpoint, tmp_path / "4", third, anew=True)


@pytest.mark.parametrize(
    ("file", "data", "code"),
    [
        ("checkpoint", b"not a note", "history"),
        ("checkpoint", note.sign(note.checkpoint_body(KEY.name, 9, bytes(32)), KEY), "history"),
        ("checkpoints/{size}", note.sign("nothing\n", KEY), "history"),
        ("tile/0/000.p/{width}", bytes(32 * 255), "folder-tile"),
        ("tile/0/000.p/{width}", b"", "folder-tile"),
    ],
)
def test_altered_folders(
    small: tuple[Agency, str], tmp_path: Path, file: str, data: bytes, code: str
) -> None:
    """A published file that was replaced is found before anything is signed."""
    agency, _ = small
    folder = tmp_path / "published"
    size = agency.checkpoint(folder, KEY).size
    publish_one(agency)
    (folder / file.format(size=f"{size:020d}", width=size)).write_bytes(data)
    before = snapshot(folder)

    for full in (False, True):
        found = refusal(agency.checkpoint, folder, KEY, full=full)
        assert f"checkpoint-{code}" == found
    assert before == snapshot(folder)


def test_a_removed_checkpoint(small: tuple[Agency, str], tmp_path: Path) -> None:
    """A history from which the last note was taken does not fit what is shown."""
    agency, _ = small
    folder = tmp_path / "published"
    size = agency.checkpoint(folder, KEY).size
    (folder / "checkpoints" / f"{size:020d}").unlink()

    assert "checkpoint-history" == refusal(agency.checkpoint, folder, KEY)


def test_lost_tiles_are_written_again(small: tuple[Agency, str], tmp_path: Path) -> None:
    """Tiles lost from the folder or the database are refused; `full` writes them from the events,
    and also heals those altered in the database."""
    agency, url = small
    folder = tmp_path / "published"
    size = agency.checkpoint(folder, KEY).size
    publish_one(agency)
    whole = snapshot(folder)
    (folder / "tile/0/000.p" / str(size)).unlink()
    assert "checkpoint-folder-tile" == refusal(agency.checkpoint, folder, KEY)
    second = agency.checkpoint(folder, KEY, full=True)
    for damage in ("DELETE FROM pf_tiles", "UPDATE pf_tiles SET data = zeroblob(length(data))"):
        altered(url, damage)
        assert refusal(agency.checkpoint, folder, KEY) in (
            "tile-missing",
            "checkpoint-tiles",
        )
        assert second.note == agency.checkpoint(folder, KEY, full=True).note
        assert second.note == agency.checkpoint(folder, KEY).note
    assert set(whole) - set(snapshot(folder)) == {f"tile/0/000.p/{size}"}


def test_what_is_written_once(small: tuple[Agency, str], tmp_path: Path) -> None:
    """A file that a cut run left for events which the ledger no longer holds is not overwritten."""
    agency, _ = small
    folder = tmp_path / "published"
    size = agency.checkpoint(folder, KEY).size
    publish_one(agency)
    left = folder / tiles.path(0, 0, agency.root()[0])
    were = (folder / tiles.path(0, 0, size)).read_bytes()
    left.write_bytes(were + bytes(32 * (agency.root()[0] - size)))
    (folder / "checkpoints" / "letter.txt").write_text("not a checkpoint")
    shown = snapshot(folder)["checkpoint"]

    assert "checkpoint-other-file" == refusal(agency.checkpoint, folder, KEY)
    assert shown == snapshot(folder)["checkpoint"]
    left.unlink()
    assert agency.checkpoint(folder, KEY).new


def test_other_keys(small: tuple[Agency, str], tmp_path: Path) -> None:
    """Another name, another key of the same name, a witness's key: refused, nothing written."""
    agency, _ = small
    folder = tmp_path / "published"
    agency.checkpoint(folder, KEY)
    before = snapshot(folder)
    keys = {
        "checkpoint-name": note.new_signer("370406-mz.example", KEY.seed),
        "checkpoint-signature": note.new_signer(KEY.name, bytes(32)),
        "key-of-witness": note.new_signer(KEY.name, KEY.seed, note.WITNESS),
    }

    assert list(keys) == [refusal(agency.checkpoint, folder, k) for k in keys.values()]
    assert before == snapshot(folder)


def test_one_run_at_a_time(small: tuple[Agency, str], tmp_path: Path) -> None:
    """While one run writes the folder, another is told to come later."""
    agency, _ = small
    folder = tmp_path / "published"
    with published.alone(folder), pytest.raises(Busy):
        agency.checkpoint(folder, KEY)

    assert agency.checkpoint(folder, KEY).new


def test_comparing_with_an_auditors_note(agency: Agency, tmp_path: Path) -> None:
    """An auditor's older checkpoint holds against the stored bytes, and is refused by another key,
    by a shorter ledger and by another one."""
    first = agency.checkpoint(tmp_path / "p", KEY)
    publish_one(agency)
    tree = agency.against(first.note, KEY.vkey)
    longer = note.sign(note.checkpoint_body(KEY.name, 10_000, bytes(32)), KEY)
    other = note.sign(note.checkpoint_body(KEY.name, first.size, bytes(32)), KEY)
    stranger = note.new_signer(KEY.name, bytes(32)).vkey

    assert (first.size, first.root) == (tree.size, tree.root.hex())
    assert "against-shorter" == refusal(agency.against, longer, KEY.vkey)
    assert "against-other" == refusal(agency.against, other, KEY.vkey)
    assert "note-unsigned" == refusal(agency.against, first.note, stranger)


def test_resigned_with_the_stolen_key(small: tuple[Agency, str], tmp_path: Path) -> None:
    """History rewritten with folder, copies and key at hand signs well; the auditor's older note
    does not hold against it."""
    agency, _ = small
    kept = agency.checkpoint(tmp_path / "p", KEY).note
    flow, forged, clock = found_bureau(f"sqlite:///{tmp_path / 'forged.db'}")
    with flow:
        clock.advance(days=1)
        for _ in range(2):
            publish_one(forged, title="重写的历史")
        assert forged.checkpoint(tmp_path / "q", KEY).new
        assert "against-other" == refusal(forged.against, kept, KEY.vkey)


def test_not_inside_a_hosts_transaction(small: tuple[Agency, str], tmp_path: Path) -> None:
    """What a host may still roll back is not published."""
    agency, url = small
    database = Database(url)
    with database.engine.connect() as connection:
        lent = PublicationFlow.within(connection, clock=agency._context.clock).agency(AGENCY)
        found = refusal(lent.checkpoint, tmp_path / "p", KEY)
    database.close()

    assert "checkpoint-borrowed" == found
    assert not (tmp_path / "p").exists()
