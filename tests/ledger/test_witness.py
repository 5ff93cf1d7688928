"""A witness countersigns what extends the register, and names what does not."""

from __future__ import annotations

import hashlib
import os
import shutil
from base64 import b64encode
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from publication_flow.errors import BadInput, BrokenLedger, Conflict, FlowError
from publication_flow.ledger import merkle, note, published, tiles, witness

KEY = note.new_signer("370405-mz.example", bytes(range(32)))
OTHER = note.new_signer("370406-mz.example", bytes(range(1, 33)))
WITNESS = note.new_signer("audit.example", bytes(range(2, 34)), note.WITNESS)
LEAVES = [hashlib.sha256(bytes([n % 256, n // 256])).digest() for n in range(1000)]
NOW = 1_500_000_000


def publish(folder: Path, size: int, leaves: list[bytes] = LEAVES, key: note.Signer = KEY) -> bytes:
    """What an agency's checkpoint at a size leaves in its folder; the note."""
    signed = note.sign(note.checkpoint_body(key.name, size, merkle.root(leaves[:size])), key)
    folder.mkdir(exist_ok=True)
    published.write_tiles(folder, tiles.grown(lambda _: {}, 0, leaves[:size]))
    published.show(folder, published.KEY, f"{key.vkey}\n".encode())
    published.publish(folder, size, signed)
    return signed


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "published"


@pytest.fixture
def looked(tmp_path: Path, folder: Path) -> Callable[..., witness.Seen]:
    """One look of the witness, by default at the one folder, trusting its key."""

    def look(at: Path = folder, trust: tuple[str, ...] = (KEY.vkey,), now: int = NOW) -> Any:
        return witness.look(at, tmp_path / "register", WITNESS, trust, now)

    return look


def test_countersigned(folder: Path, looked: Callable[..., witness.Seen], tmp_path: Path) -> None:
    """Checkpoints that extend one another are countersigned with the time, in the register and
    beside the checkpoint; a second look at the same finds nothing new and changes no note."""
    publish(folder, 300)
    first = looked()
    signed = publish(folder, 700)
    second = looked(now=NOW + 60)
    again = looked(now=NOW + 120)
    kept = (folder / published.WITNESSED).read_bytes()

    assert ("ok", "ok", "nothing-new") == (first.state, second.state, again.state)
    assert (300, 700, 700) == (first.size, second.size, again.size)
    assert merkle.root(LEAVES[:700]).hex() == second.root == again.root
    assert "2017-07-14T02:40:00Z" == first.witnessed_at
    assert ("2017-07-14T02:41:00Z", "2017-07-14T02:42:00Z") == (again.witnessed_at, again.seen_at)
    assert kept.startswith(signed)
    assert NOW + 60 == note.witnessed_at(kept, WITNESS.vkey)
    assert note.parsed(signed).text == note.opened(kept, [KEY.vkey])
    assert [again] == witness.register(tmp_path / "register")
    assert not again.alarms


def rolled_back(folder: Path) -> None:
    shutil.rmtree(folder)
    publish(folder, 200)


def forked(folder: Path) -> None:
    shutil.rmtree(folder)
    publish(folder, 700, [LEAVES[-1], *LEAVES])


def forked_in_place(folder: Path) -> None:
    shutil.rmtree(folder)
    publish(folder, 300, [LEAVES[-1], *LEAVES])


def resigned(folder: Path) -> None:
    shutil.rmtree(folder)
    publish(folder, 700, key=note.new_signer(KEY.name, bytes(32)))


def renamed(folder: Path) -> None:
    shutil.rmtree(folder)
    publish(folder, 700, key=OTHER)


def altered(folder: Path) -> None:
    publish(folder, 700)
    path = folder / published.CHECKPOINT
    path.write_bytes(path.read_bytes().replace(b"700", b"701"))


def malformed(folder: Path) -> None:
    (folder / published.CHECKPOINT).write_bytes(b"\xff\x00")


def gone(folder: Path) -> None:
    shutil.rmtree(folder)


def a_folder_in_its_place(folder: Path) -> None:
    (folder / published.CHECKPOINT).unlink()
    (folder / published.CHECKPOINT).mkdir()


def tile_flipped(folder: Path) -> None:
    publish(folder, 700)
    path = folder / tiles.path(1, 0, 2)
    path.write_bytes(path.read_bytes()[1:] + b"x")


def tile_lost(folder: Path) -> None:
    publish(folder, 700)
    shutil.rmtree(folder / "tile" / "0")


@pytest.mark.parametrize(
    ("done", "state"),
    [
        (rolled_back, "went-back"),
        (forked, "forked"),
        (forked_in_place, "forked"),
        (resigned, "signature-wrong"),
        (renamed, "signature-wrong"),
        (altered, "signature-wrong"),
        (malformed, "signature-wrong"),
        (gone, "unreadable"),
        (a_folder_in_its_place, "unreadable"),
        (tile_flipped, "tiles-wrong"),
        (tile_lost, "unreadable"),
    ],
)
def test_what_is_wrong_is_named(
    folder: Path, looked: Callable[..., witness.Seen], tmp_path: Path,
    done: Callable[[Path], None], state: str,
) -> None:  # fmt: skip
    """Whatever was done to the folder, it is named and not countersigned, what was witnessed
    stays, and the refused note is kept as evidence even when the folder is right again."""
    publish(folder, 300)
    good = looked()
    shutil.copytree(folder, tmp_path / "good")
    done(folder)
    found = looked(now=NOW + 60)
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(tmp_path / "good", folder)
    after = looked(now=NOW + 120)

    assert state == found.state
    assert (KEY.name, good.size, good.root) == found[0:1] + found[2:4]
    assert good.witnessed_at == found.witnessed_at
    assert ("nothing-new", int(done not in (gone, a_folder_in_its_place))) == (
        after.state,
        after.alarms,
    )
    assert [after] == witness.register(tmp_path / "register")


def test_first_sight(folder: Path, looked: Callable[..., witness.Seen]) -> None:
    """Without a key named, the one in the folder is pinned, and only the first look says so."""
    publish(folder, 300)

    assert (True, False) == (looked(trust=()).first, looked(trust=()).first)


def test_keys_that_are_not_trusted(
    folder: Path, looked: Callable[..., witness.Seen], tmp_path: Path
) -> None:
    """With keys named, a log they do not name is refused; so is another key for a pinned name,
    and a folder without any key."""
    publish(folder, 300)
    with pytest.raises(BadInput) as untrusted:
        looked(trust=(OTHER.vkey,))
    (folder / published.KEY).unlink()
    with pytest.raises(BadInput) as keyless:
        looked(trust=())
    looked()
    with pytest.raises(Conflict) as pinned:
        looked(trust=(note.new_signer(KEY.name, bytes(32)).vkey,))

    codes = [error.value.code for error in (untrusted, keyless, pinned)]
    assert ["witness-untrusted", "witness-untrusted", "witness-pinned"] == codes
    assert 1 == len(witness.register(tmp_path / "register"))


def test_many_agencies(looked: Callable[..., witness.Seen], tmp_path: Path) -> None:
    """The register has one line for each agency, in the order of their names; a folder that was
    moved stays its agency's."""
    publish(tmp_path / "b", 10, key=OTHER)
    publish(tmp_path / "a", 20)
    looked(tmp_path / "b", trust=())
    looked(tmp_path / "a", trust=())
    shutil.move(tmp_path / "a", tmp_path / "c")
    moved = looked(tmp_path / "c", trust=())

    lines = witness.register(tmp_path / "register")
    assert [(KEY.name, 20), (OTHER.name, 10)] == [(one.origin, one.size) for one in lines]
    assert (False, "nothing-new") == (moved.first, moved.state)


def test_a_register_that_was_altered(
    folder: Path, looked: Callable[..., witness.Seen], tmp_path: Path
) -> None:
    """A register whose last note lacks the witness's own signature vouches for nothing."""
    publish(folder, 300)
    looked()
    (entry,) = (one for one in (tmp_path / "register").iterdir() if one.is_dir())
    for path in (entry / "checkpoint", *(entry / "checkpoints").iterdir()):
        path.write_bytes(published.current(folder) or b"")
    with pytest.raises(BrokenLedger) as error:
        looked()

    assert "register-altered" == error.value.code


def test_no_register(tmp_path: Path) -> None:
    """A folder in which nobody is registered is said to be one; a log's key witnesses nothing."""
    with pytest.raises(FlowError) as empty:
        witness.register(tmp_path)
    with pytest.raises(FlowError) as wrong:
        witness.look(tmp_path, tmp_path / "r", KEY, (), NOW)
    nothing = witness.look(tmp_path / "nowhere", tmp_path / "r", WITNESS, (), NOW)

    assert ("register-empty", "key-of-log") == (empty.value.code, wrong.value.code)
    assert ("unreadable", None) == (nothing.state, nothing.size)


def test_killed_between_its_writes(
    folder: Path, looked: Callable[..., witness.Seen], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A look that was cut before any of its writes is finished by the next."""
    real, failed = published._beside, 0
    for until in range(1, 12):
        publish(folder, 300 + until)
        count = 0

        def cut(place: Path, data: bytes, until: int = until) -> Path:
            nonlocal count
            count += 1
            if count == until:
                raise KeyboardInterrupt
            return real(place, data)

        monkeypatch.setattr(published, "_beside", cut)
        try:
            looked()
        except KeyboardInterrupt:
            failed += 1
        monkeypatch.setattr(published, "_beside", real)
        after = looked()

        assert after.state in ("ok", "nothing-new")
        assert 300 + until == after.size
        shown = note.parsed((folder / published.WITNESSED).read_bytes()).text
        assert 300 + until == note.parse_checkpoint(shown).size
        (entry,) = (folder.parent / "register").glob("*/checkpoint")
        assert entry.read_bytes() == (folder / published.WITNESSED).read_bytes()
    assert 3 < failed


def test_an_empty_log_does_not_stop_the_witness(
    folder: Path, looked: Callable[..., witness.Seen]
) -> None:
    """A checkpoint of size nought is the beginning of every later one."""
    publish(folder, 0)
    states = [looked().state]
    publish(folder, 300)
    states.append(looked().state)

    assert ["ok", "ok"] == states


@pytest.mark.parametrize("lines", ["false", "many"])
def test_lines_of_others_do_not_reach_the_register(
    folder: Path, looked: Callable[..., witness.Seen], lines: str
) -> None:
    """A false signature under the witness's own name, or as many lines as a note can hold: the
    register keeps the log's and its own, and the next look goes on."""
    false = b64encode(WITNESS.verifier.key_id + bytes(72)).decode()
    more = {
        "false": [f"{WITNESS.name} {false}"],
        "many": [f"x{n} AAAAAAAA" for n in range(note.MOST_SIGNATURES - 1)],
    }[lines]
    signed = publish(folder, 300)
    added = "".join(f"\N{EM DASH} {one}\n" for one in more).encode()
    for name in (published.CHECKPOINT, f"checkpoints/{300:020d}"):
        (folder / name).write_bytes(signed + added)
    first = looked()
    kept = (folder / published.WITNESSED).read_bytes()
    publish(folder, 700)

    assert ("ok", "ok") == (first.state, looked(now=NOW + 60).state)
    assert NOW == note.witnessed_at(kept, WITNESS.vkey)
    assert note.parsed(signed).text == note.opened(kept, [KEY.vkey])


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes there")
def test_a_pipe_in_a_folder_is_not_waited_for(
    folder: Path, looked: Callable[..., witness.Seen]
) -> None:
    """In place of the checkpoint it is unreadable, like anything else that is no file."""
    publish(folder, 300)
    looked()
    (folder / published.CHECKPOINT).unlink()
    os.mkfifo(folder / published.CHECKPOINT)

    assert "unreadable" == looked().state
