"""The verifier that goes into every bundle: what it proves, and that nothing altered passes."""

from __future__ import annotations

import contextlib
import copy
import io
import json
import re
import shutil
import string
import zipfile
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from publication_flow.ledger import merkle, note
from tests.auditor import KEY, ORIGIN, THIEF, VERIFIER, WITNESS, isolated, signed, verified, verify
from tests.bureau import draft_one, drive, found_bureau, publish_one
from tests.engine import history_files
from tests.engine.history_files import MAPPING, as_csv

FILE = "低保标准一览".encode()


class Made(NamedTuple):
    """Receipts and a bundle of one small ledger, and a checkpoint from its early days."""

    folder: Path
    whole: bytes
    public: bytes
    position: int  # of the publication
    size: int
    early: bytes

    @property
    def bundle(self) -> Path:
        return self.folder / "bundle"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Made:
    """A ledger of two years: published, corrected into another category, suspended, withdrawn."""
    folder = tmp_path_factory.mktemp("made")
    flow, agency, clock = found_bureau(f"sqlite:///{folder / 'bureau.db'}")
    with flow:
        number = publish_one(agency, attachments=[("标准.txt", FILE)])
        position = agency.trail(number)[-1].position
        early = signed(agency, folder / "log")
        moved = publish_one(agency, category="work-updates")
        agency.act(
            "correct", moved, by="wang.fang", reason="归错栏目", category="social-assistance"
        )
        drive(agency, moved)
        clock.advance(days=400)
        agency.act("suspend", publish_one(agency), by="wu.min", reason="核查")
        agency.act("propose-withdrawal", moved, by="wang.fang", reason="已过期")
        drive(agency, moved, "approve")
        agency.act("withdraw", moved, by="li.na")
        draft_one(agency)
        size = agency.root()[0]
        signed(agency, folder / "log")
        whole = agency.receipt(number).data
        public = agency.receipt(number, public=True).data
        agency.bundle(folder / "bundle", keys=[KEY.vkey])
        agency.bundle(folder / "bundle.zip", keys=[KEY.vkey])
    (folder / "标准.txt").write_bytes(FILE)
    return Made(folder, whole, public, position, size, early)


@pytest.fixture
def bundle(made: Made, tmp_path: Path) -> Path:
    """A copy of the bundle, to be spoilt."""
    return Path(shutil.copytree(made.bundle, tmp_path / "bundle"))


def written(folder: Path, told: Any) -> Path:
    path = folder / "receipt.json"
    path.write_bytes(told if isinstance(told, bytes) else json.dumps(told).encode())
    return path


# ---- receipts


def test_it_runs_without_us_and_without_anything_else(made, tmp_path):
    """In an interpreter that has the standard library and the signature library only."""
    receipt = written(tmp_path, made.whole)

    alone = isolated(tmp_path / "only", "receipt", str(receipt), "--key", KEY.vkey)
    packed = isolated(tmp_path / "only", "bundle", str(made.folder / "bundle.zip"), "--lang=en")

    assert 0 == alone.returncode, alone.stderr
    assert alone.stdout.startswith("核验通过：370405-mz 事项 2017-0001")
    assert 0 == packed.returncode, packed.stderr
    assert "No title" not in packed.stdout
    assert "ours: []" in alone.stderr


def test_it_imports_the_standard_library_and_one_library():
    """And stays short enough to be read before it is run."""
    source = VERIFIER.read_text(encoding="utf-8")

    imported = re.findall(r"^\s*(?:from|import) (\w+)", source, re.MULTILINE)
    ours = [name for name in imported if name not in {"argparse", "json", "re", "sys", "zipfile",
            "base64", "collections", "functools", "hashlib", "itertools", "pathlib", "typing",
            "__future__"}]  # fmt: skip
    assert {"cryptography"} == set(ours)
    assert len(source.splitlines()) <= 400


@pytest.mark.parametrize("scope", ["whole", "public"])
def test_a_receipt_proves_what_was_published(made, tmp_path, scope):
    """Title, texts and day, under the checkpoint of the log that was named."""
    found = verified("receipt", written(tmp_path, getattr(made, scope)))

    facts = found.told["facts"]
    assert 0 == found.exit
    assert ("2017年城乡低保标准", "2017-03-06") == (facts["title"], facts["published_on"])
    assert (ORIGIN, made.size) == (facts["log"], facts["size"])
    assert made.position == facts["positions"][-1]


def test_a_file_at_hand_is_compared_with_what_was_published(made, tmp_path):
    """The very file is proved; another by one byte is not."""
    receipt = written(tmp_path, made.public)
    (tmp_path / "other.txt").write_bytes(FILE + b"\n")

    same = verified("receipt", receipt, "--file", str(made.folder / "标准.txt"))
    other = verified("receipt", receipt, "--file", str(tmp_path / "other.txt"))

    assert (0, []) == same[:2]
    assert (1, ["file-differs"]) == other[:2]


def test_what_was_erased_leaves_a_receipt_that_holds(made, tmp_path):
    """Without the title the events and the rest are proved as before."""
    told = json.loads(made.whole)
    told["content"]["parts"]["title"] = None

    found = verified("receipt", written(tmp_path, told))

    assert 0 == found.exit
    assert (None, ["body"]) == (found.told["facts"]["title"], found.told["facts"]["parts"])


def edit_event(old: str, new: str) -> Callable[[Any], None]:
    def edit(told: Any) -> None:
        assert old in told["events"][-1]["event"]
        told["events"][-1]["event"] = told["events"][-1]["event"].replace(old, new)

    return edit


def flip(text: str) -> str:
    """Base64 text with another first character."""
    return ("B" if text[0] == "A" else "A") + text[1:]


def put(told: Any, *path: Any, value: Any) -> None:
    """Set what lies at a path; a callable makes the new value from the old one."""
    for step in path[:-1]:
        told = told[step]
    told[path[-1]] = value(told[path[-1]]) if callable(value) else value


ALTERED: dict[str, tuple[Callable[[Any], None], int, str]] = {
    "who": (edit_event("li.na", "li.nb"), 1, "proof-false"),
    "day": (edit_event("2017-03-06", "2016-03-06"), 1, "proof-false"),
    "proof": (lambda t: put(t, "events", 0, "proof", 0, value=flip), 1, "proof-false"),
    "proof cut": (lambda t: t["events"][0]["proof"].pop(), 1, "proof-false"),
    "proof longer": (
        lambda t: t["events"][0]["proof"].append(t["events"][0]["proof"][0]), 1, "proof-false",
    ),
    "proof of another": (
        lambda t: put(t, "events", 0, "proof", value=t["events"][1]["proof"]), 1, "proof-false",
    ),
    "index": (lambda t: put(t, "events", 0, "index", value=5), 1, "event-misplaced"),
    "endless index": (
        lambda t: put(t, "events", 0, "index", value=10**4300 - 1), 1, "event-misplaced",
    ),
    "event left out": (lambda t: t["events"].pop(1), 1, "event-misplaced"),
    "events swapped": (lambda t: t["events"].reverse(), 1, "event-misplaced"),
    "matter": (lambda t: put(t, "matter", value="2017-0002"), 1, "event-misplaced"),
    "agency": (lambda t: put(t, "agency", value="370406-mz"), 1, "event-misplaced"),
    "title": (
        lambda t: put(t, "content", "parts", "title", "text", value="改过"), 1, "part-differs",
    ),
    "salt": (
        lambda t: put(t, "content", "parts", "title", "salt", value=flip), 1, "part-differs",
    ),
    "file name": (
        lambda t: put(t, "content", "files", 0, "name", "text", value="x"), 1, "part-differs",
    ),
    "manifest": (
        lambda t: put(t, "content", "manifest", value=lambda m: m.replace("social", "asocial")),
        1, "content-differs",
    ),
    "other event": (
        lambda t: put(t, "content", "position", value=lambda p: p - 1), 1, "content-differs",
    ),
    "size": (
        lambda t: put(t, "checkpoint", value=lambda n: re.sub(r"\n(\d+)\n", r"\n1\1\n", n)),
        1, "signature-false",
    ),
    "root": (
        lambda t: put(t, "checkpoint", value=lambda n: n.replace(n.split("\n")[2], "A" * 43 + "=")),
        1, "signature-false",
    ),
    "signature": (
        lambda t: put(t, "checkpoint", value=lambda n: n[:-9] + flip(n[-9]) + n[-8:]),
        1, "signature-false",
    ),
    "unsigned": (
        lambda t: put(t, "checkpoint", value=lambda n: n.replace(f"— {ORIGIN}", "— x.example")),
        1, "signature-missing",
    ),
    "no checkpoint": (lambda t: put(t, "checkpoint", value=None), 1, "pending"),
    "no proof": (lambda t: put(t, "events", 2, "proof", value=None), 1, "pending"),
    "a salt that borrows": (
        lambda t: put(t, "content", "parts", "title", "salt", value="AAAA"), 2, "unreadable",
    ),
    "no events": (lambda t: put(t, "events", value=[]), 2, "unreadable"),
    "another format": (lambda t: put(t, "format", value="receipt/9"), 2, "unreadable"),
}  # fmt: skip


@pytest.mark.parametrize("case", ALTERED)
def test_an_altered_receipt_is_refused_by_name(made, tmp_path, case):
    """A byte of an event, a proof, a salt, the size, the root, the signature ..."""
    alter, code, named = ALTERED[case]
    told = json.loads(made.whole)
    alter(told)

    found = verified("receipt", written(tmp_path, told))

    assert (code, [named]) == found[:2]


def test_a_public_receipt_is_one_event_and_what_it_published(made, tmp_path):
    """Without its content it proves nothing that was asked; with more events it is no such one."""
    bare, more = json.loads(made.public), json.loads(made.public)
    bare["content"] = None
    more["events"] *= 2

    found = [verified("receipt", written(tmp_path, told)) for told in (bare, more)]

    assert [(1, ["content-differs"]), (2, ["unreadable"])] == [one[:2] for one in found]


def test_a_file_is_never_proved_by_a_receipt_that_knows_no_content(made, tmp_path):
    """Nor does such a receipt hold when its own events say that something was published."""
    told = json.loads(made.whole)
    told["content"] = None
    receipt = written(tmp_path, told)

    alone = verified("receipt", receipt)
    with_file = verified("receipt", receipt, "--file", str(made.folder / "标准.txt"))

    assert [(1, ["content-differs"])] * 2 == [alone[:2], with_file[:2]]


def test_a_whole_receipt_shows_what_was_published_last_and_what_came_after(tmp_path):
    """The text of before a correction is refused beside the correction; a withdrawal is told."""
    flow, agency, _ = found_bureau(f"sqlite:///{tmp_path / 'bureau.db'}")
    with flow:
        number = publish_one(agency)
        signed(agency, tmp_path / "log")
        before = json.loads(agency.receipt(number).data)
        agency.act("correct", number, by="wang.fang", reason="数字有误", title="改过")
        drive(agency, number)
        agency.act("propose-withdrawal", number, by="wang.fang", reason="已过期")
        drive(agency, number, "approve")
        agency.act("withdraw", number, by="li.na")
        signed(agency, tmp_path / "log")
        after = json.loads(agency.receipt(number).data)
    sound = verified("receipt", written(tmp_path, after))
    after["content"] = before["content"]

    superseded = verified("receipt", written(tmp_path, after))

    assert (1, ["content-differs"]) == superseded[:2]
    assert (0, "改过", "2017-03-06 withdraw") == (
        sound.exit, sound.told["facts"]["title"], sound.told["facts"]["since"],
    )  # fmt: skip
    assert "withdraw" in sound.told["said"][1]


@pytest.mark.parametrize(
    "path", [(), ("events", 0), ("content",), ("content", "parts", "title"),
             ("content", "files", 0, "name")],
)  # fmt: skip
def test_what_nobody_signed_does_not_stand_among_what_is_proven(made, tmp_path, path):
    """A field of one's own, beside those that are checked, is not passed over."""
    told = json.loads(made.whole)
    put(told, *path, "remark", value="经核实有效")

    found = verified("receipt", written(tmp_path, told))

    assert found.exit in (1, 2)


def test_it_says_which_of_the_files_is_at_hand(made, tmp_path):
    """By the name under which it was published."""
    receipt = written(tmp_path, made.public)

    found = verified("receipt", receipt, "--file", str(made.folder / "标准.txt"))

    assert ["标准.txt"] == found.told["facts"]["file"]


def test_only_the_key_that_was_named_counts(made, tmp_path):
    """A thief's key of the same name, a witness who has not signed, no key of a log at all."""
    receipt = written(tmp_path, made.whole)

    thief = verified("receipt", receipt, key=THIEF.vkey)
    both = verified("receipt", receipt, "--key", THIEF.vkey)
    witness = verified("receipt", receipt, "--key", WITNESS.vkey)
    none = verified("receipt", receipt, key=None)

    assert (1, ["signature-missing"]) == thief[:2]
    assert 0 == both.exit
    assert (1, ["signature-missing"]) == witness[:2]
    assert (1, ["signature-missing"]) == none[:2]


def test_a_witness_who_was_named_must_have_signed(made, tmp_path):
    """Its cosignature proves; altered it is refused, whatever the log's own says."""
    told = json.loads(made.whole)
    told["checkpoint"] = note.cosigned(told["checkpoint"].encode(), WITNESS, 1488786000).decode()
    receipt = written(tmp_path, told)
    cosigned = verified("receipt", receipt, "--key", WITNESS.vkey)
    told["checkpoint"] = told["checkpoint"][:-9] + flip(told["checkpoint"][-9]) + "A" * 7 + "\n"

    altered = verified("receipt", written(tmp_path, told), "--key", WITNESS.vkey)

    assert 0 == cosigned.exit
    assert altered.exit in (1, 2)


def test_keys_may_lie_in_a_file(made, tmp_path):
    """One on each line, as an auditor keeps them."""
    keys = tmp_path / "keys"
    keys.write_text(f"{THIEF.vkey}\n\n{KEY.vkey}\n")

    found = verified("receipt", written(tmp_path, made.whole), key=str(keys))

    assert 0 == found.exit


@pytest.mark.parametrize("size", [1, 2, 3, 4, 5, 6, 7, 8, 9, 31, 33])
def test_its_proofs_are_those_of_the_rfc(size):
    """Each leaf of each tree is included, and under no other index or size."""
    leaves = [merkle.leaf_hash(bytes([n])) for n in range(size)]
    root = merkle.root(leaves)
    for index, leaf in enumerate(leaves):
        proof = merkle.inclusion_proof(index, size, leaves)
        claims = {
            (i, s)
            for i in range(size + 2)
            for s in range(size + 3)
            if verify.included(i, s, leaf, proof, root)
        }
        ours = {
            (i, s)
            for i in range(size + 2)
            for s in range(size + 3)
            if merkle.verify_inclusion(i, s, leaf, proof, root)
        }

        assert (index, size) in claims
        assert ours == claims


# ---- bundles


def test_a_bundle_proves_the_ledger_and_its_figures(made):
    """Folder and zip; an older checkpoint of the auditor's own is extended by it."""
    kept = made.folder / "kept"
    kept.write_bytes(made.early)

    folder = verified("bundle", made.bundle, "--checkpoint", str(kept))
    zipped = verified("bundle", made.folder / "bundle.zip")

    assert (0, []) == folder[:2]
    assert (0, []) == zipped[:2]
    assert {"2017": 2, "2018": 1} == zipped.told["facts"]["published"]
    assert 1 == len(zipped.told["said"])


def test_a_witness_vouches_for_the_checkpoint_that_was_kept(made, bundle, tmp_path):
    """Named, it must have signed what the auditor kept, or else what is in the bundle."""
    newest = (bundle / "checkpoints" / f"{made.size:020d}").read_bytes()
    plain, witnessed = tmp_path / "plain", tmp_path / "witnessed"
    plain.write_bytes(newest)
    witnessed.write_bytes(note.cosigned(newest, WITNESS, 1488786000))
    named = ("--key", WITNESS.vkey)

    found = [
        verified("bundle", bundle, *named, "--checkpoint", str(witnessed)),
        verified("bundle", bundle, *named, "--checkpoint", str(plain)),
        verified("bundle", bundle, *named),
    ]

    assert [0, 1, 1] == [one.exit for one in found]
    assert ["signature-missing"] == found[1].codes


def test_without_a_key_it_says_what_that_is_worth(made):
    """The bundle's own keys show that it is consistent, and it says no more."""
    found = verified("bundle", made.bundle, key=None)

    assert 0 == found.exit
    assert "只证明前后一致" in found.told["said"][-1]


def lines_of(bundle: Path) -> list[bytes]:
    return (bundle / "events.jsonl").read_bytes().splitlines(keepends=True)


def spoil(name: str) -> Callable[..., None]:
    """Changes to the list of lines, the eleventh event being the one that suffers."""

    def change(bundle: Path) -> None:
        lines = lines_of(bundle)
        if name == "changed":
            lines[10] = lines[10].replace(b'"2017-', b'"2016-', 1)
        elif name == "dropped":
            del lines[10]
        elif name == "swapped":
            lines[10], lines[11] = lines[11], lines[10]
        elif name == "doubled":
            lines.insert(10, lines[9])
        elif name == "inserted":
            inserted = lines[10].replace(b'"version":', b'"version":1')
            later = [re.sub(rb'"position":(\d+)', lambda m: b'"position":%d' % (int(m[1]) + 1), one)
                     for one in lines[10:]]  # fmt: skip
            lines[10:] = [inserted, *later]
        elif name == "broken":
            lines[10] = lines[10][:-9] + b"\n"
        (bundle / "events.jsonl").write_bytes(b"".join(lines))

    return change


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("changed", "event-altered"), ("dropped", "event-misplaced"),
        ("swapped", "event-misplaced"), ("doubled", "event-misplaced"),
        ("inserted", "event-altered"), ("broken", "event-"),
    ],
)  # fmt: skip
def test_the_first_bad_event_is_named(bundle, name, code):
    """Changed, dropped, swapped, doubled, inserted with later positions renumbered, broken."""
    spoil(name)(bundle)

    found = verified("bundle", bundle)

    assert 1 == found.exit
    assert 11 == found.first[1]
    assert "root-differs" not in found.codes
    assert found.first[0].startswith(code)


def test_a_ledger_recomputed_after_a_checkpoint_is_bracketed(made, bundle):
    """Event, leaf and figures changed alike: no hash tells which, the checkpoints say where."""
    lines = lines_of(bundle)
    at = made.position + 3  # after the first checkpoint
    lines[at] = lines[at].replace(b'"person":"', b'"person":"x')
    (bundle / "events.jsonl").write_bytes(b"".join(lines))
    leaves = b"".join(sha256(b"\x00" + line[:-1]).digest() for line in lines)
    (bundle / "leaves").write_bytes(leaves)

    found = verified("bundle", bundle)

    assert (1, ["root-differs"]) == found[:2]
    assert (made.position + 1, made.size) == (found.first[1], found.told["findings"][0]["size"])


def test_an_event_too_many_or_too_few_is_named(made, bundle):
    """Beyond the checkpoint nothing is vouched for; before it nothing may be missing."""
    lines = lines_of(bundle)
    (bundle / "events.jsonl").write_bytes(b"".join([*lines, lines[-1]]))
    appended = verified("bundle", bundle)
    (bundle / "events.jsonl").write_bytes(b"".join(lines[:-2]))

    truncated = verified("bundle", bundle)

    assert ("event-beyond", made.size + 1) == appended.first
    assert ("event-missing", made.size - 1) == truncated.first


def test_a_flipped_bit_in_a_recorded_leaf_is_not_blamed_on_the_event(bundle):
    """The root from the events is the one that was signed: the recorded hash is at fault."""
    leaves = bytearray((bundle / "leaves").read_bytes())
    leaves[32 * 10] ^= 1
    (bundle / "leaves").write_bytes(leaves)

    found = verified("bundle", bundle)

    assert (1, ["leaf-altered"]) == found[:2]
    assert 11 == found.first[1]


def test_many_findings_stay_few(made, bundle):
    """Every recorded hash is wrong: twenty for each checkpoint are told, the first one first."""
    (bundle / "leaves").write_bytes(bytes(32 * made.size))

    found = verified("bundle", bundle)

    assert ("leaf-altered", 1) == found.first
    assert {"leaf-altered"} == set(found.codes)
    assert len(found.codes) < made.size


def resigned(bundle: Path, key: note.Signer) -> None:
    """A ledger with one early event changed, recomputed throughout, signed anew."""
    lines = lines_of(bundle)
    lines[3] = lines[3].replace(b'"recorded_at":"2017', b'"recorded_at":"2016')
    (bundle / "events.jsonl").write_bytes(b"".join(lines))
    leaves = [merkle.leaf_hash(line[:-1]) for line in lines]
    (bundle / "leaves").write_bytes(b"".join(leaves))
    for one in (bundle / "checkpoints").iterdir():
        size = int(one.name)
        body = note.checkpoint_body(ORIGIN, size, merkle.root(leaves[:size]))
        one.write_bytes(note.sign(body, key))
    (bundle / "keys.txt").write_text(f"{key.vkey}\n")
    about = json.loads((bundle / "bundle.json").read_bytes()) | {"root": merkle.root(leaves).hex()}
    (bundle / "bundle.json").write_text(json.dumps(about))


def test_a_recomputed_ledger_fails_on_the_key_or_on_the_checkpoint_kept(made, bundle, tmp_path):
    """Signed with another key it fails on the key. Signed with the stolen one it passes, unless
    the auditor kept an older checkpoint."""
    kept = tmp_path / "kept"
    kept.write_bytes(made.early)
    resigned(bundle, THIEF)
    other_key = verified("bundle", bundle)
    resigned(bundle, KEY)

    stolen = verified("bundle", bundle)
    against = verified("bundle", bundle, "--checkpoint", str(kept))

    assert "signature-missing" in other_key.codes
    assert (0, []) == stolen[:2]
    assert (1, ["root-differs"]) == against[:2]


def test_an_older_ledger_fails_on_a_newer_checkpoint_kept(made, bundle, tmp_path):
    """Rolled back to its first checkpoint, it is consistent and yet too short."""
    newest = tmp_path / "newest"
    newest.write_bytes((bundle / "checkpoints" / f"{made.size:020d}").read_bytes())
    (bundle / "checkpoints" / f"{made.size:020d}").unlink()
    lines = lines_of(bundle)[: made.position]
    (bundle / "events.jsonl").write_bytes(b"".join(lines))
    root = merkle.root(merkle.leaf_hash(line[:-1]) for line in lines).hex()
    told = {"size": made.position, "root": root}
    about = json.loads((bundle / "bundle.json").read_bytes()) | told
    (bundle / "bundle.json").write_text(json.dumps(about))
    figures = json.loads((bundle / "figures.json").read_bytes())
    one = {"published": 1, "in_force": 1, "cumulative": 1}
    parts = {"by_category": {"social-assistance": 1}, "by_month": {"2017-03": 1}}
    (bundle / "figures.json").write_text(json.dumps({"2017": {**one, **parts}}))

    alone = verified("bundle", bundle)
    against = verified("bundle", bundle, "--checkpoint", str(newest))

    assert 3 == figures["2018"]["cumulative"]
    assert (0, []) == alone[:2]
    assert (1, ["checkpoint-missing"]) == against[:2]


def test_an_empty_bundle_proves_nothing(bundle):
    """No event, no checkpoint, size nought: that must not pass for a sound ledger."""
    about = json.loads((bundle / "bundle.json").read_bytes()) | {"size": 0}
    (bundle / "bundle.json").write_text(json.dumps(about))
    shutil.rmtree(bundle / "checkpoints")
    shutil.rmtree(bundle / "documents")
    (bundle / "events.jsonl").write_bytes(b"")
    (bundle / "figures.json").write_text("{}")

    found = verified("bundle", bundle)

    assert (1, ["checkpoint-missing"]) == found[:2]


@pytest.mark.parametrize(
    ("path", "value", "figure"),
    [
        (("2017", "published"), 3, "2017 published"),
        (("2017", "corrected"), 0, "2017 corrected"),
        (("2017", "by_category", "work-updates"), 0, "2017 by_category/work-updates"),
        (("2017", "by_month", "2017-04"), 1, "2017 by_month/2017-04"),
        (("2018", "withdrawn"), 2, "2018 withdrawn"),
        (("2018", "suspended"), 0, "2018 suspended"),
        (("2018", "in_force"), 2, "2018 in_force"),
        (("2018", "cumulative"), 4, "2018 cumulative"),
        (("2018", "invented"), 1, "2018 invented"),
        (("2016",), {"published": 1}, "2016 published"),
    ],
)
def test_a_figure_that_the_events_do_not_give_is_named(bundle, path, value, figure):
    """Whichever figure it is, of whichever year."""
    told = json.loads((bundle / "figures.json").read_bytes())
    put(told, *path, value=value)
    (bundle / "figures.json").write_text(json.dumps(told))

    found = verified("bundle", bundle)

    assert (1, ["figure-differs"]) == found[:2]
    assert figure == found.told["findings"][0]["figure"]


def test_a_year_that_is_left_out_is_named(bundle):
    """Each of its figures is missed."""
    told = json.loads((bundle / "figures.json").read_bytes())
    del told["2018"]
    (bundle / "figures.json").write_text(json.dumps(told))

    found = verified("bundle", bundle)

    missed = {one["figure"] for one in found.told["findings"]}
    assert {"2018 published", "2018 withdrawn", "2018 suspended"} <= missed


@pytest.mark.parametrize("told", [{"root": "00" * 32}, {"approved_by": "省厅"}])
def test_what_a_bundle_says_of_itself_is_compared(bundle, told):
    """Its root is the one that was signed, and it says nothing else."""
    about = json.loads((bundle / "bundle.json").read_bytes()) | told
    (bundle / "bundle.json").write_text(json.dumps(about))

    found = verified("bundle", bundle)

    assert (1, ["document-differs"]) == found[:2]
    assert "bundle.json" == found.told["findings"][0]["name"]


@pytest.mark.parametrize("other", ["published/", "/published"])
def test_a_figure_told_twice_under_one_name_is_unreadable(bundle, other):
    """Neither reading may hide the other: a false number first, the true one after it."""
    told = json.loads((bundle / "figures.json").read_bytes())
    right = told["2017"]["published"]
    told["2017"] = {**told["2017"], "published": 99, other: right}
    (bundle / "figures.json").write_text(json.dumps(told))

    found = verified("bundle", bundle)

    assert (2, ["unreadable"]) == found[:2]


def test_a_year_without_events_is_told_too(tmp_path):
    """What was in force then stands in its figures; left out it is missed, misspelt it is named."""
    flow, agency, clock = found_bureau(f"sqlite:///{tmp_path / 'bureau.db'}")
    with flow:
        publish_one(agency)
        clock.advance(days=800)
        publish_one(agency)
        signed(agency, tmp_path / "log")
        to = agency.bundle(tmp_path / "bundle", keys=[KEY.vkey])
    told = json.loads((to / "figures.json").read_bytes())
    sound = verified("bundle", to)
    for year, without in (("2018", "2018"), ("2019 ", "")):
        odd = {
            **{y: told[y] for y in told if y != without},
            **({} if without else {year: told["2019"]}),
        }
        (to / "figures.json").write_text(json.dumps(odd))
        found = verified("bundle", to)

        assert (1, f"{year} cumulative") in {
            (found.exit, one["figure"]) for one in found.told["findings"]
        }
    assert 0 == sound.exit


def test_a_bundle_says_whose_checkpoints_it_rests_on_and_what_it_did_not_check(made, bundle):
    """Another agency's log that is trusted, too, cannot vouch unseen; nor a paper put in."""
    other = note.new_signer("370406-mz.example", b"o" * 32)
    leaves = [merkle.leaf_hash(line[:-1]) for line in lines_of(bundle)]
    body = note.checkpoint_body(other.name, made.size, merkle.root(leaves))
    shutil.rmtree(bundle / "checkpoints")
    (bundle / "checkpoints").mkdir()
    (bundle / "checkpoints" / f"{made.size:020d}").write_bytes(note.sign(body, other))
    (bundle / "说明.txt").write_text("已核实")

    found = verified("bundle", bundle, "--key", other.vkey)

    assert (other.name, "说明.txt") == (
        found.told["facts"]["logs"],
        found.told["facts"]["unchecked"],
    )
    assert other.name in found.told["said"][0]
    assert "说明.txt" in found.told["said"][1]


@pytest.mark.parametrize("how", ["altered", "missing", "added"])
def test_documents_are_those_the_events_adopted(bundle, how):
    """Every policy and calendar by its digest, none missing, none put in."""
    one = min((bundle / "documents").iterdir())
    if how == "altered":
        one.write_bytes(one.read_bytes() + b"\n")
    elif how == "missing":
        one.unlink()
    else:
        one = bundle / "documents" / sha256(b"x").hexdigest()
        one.write_bytes(b"x")

    found = verified("bundle", bundle)

    assert (1, ["document-differs"]) == found[:2]
    assert one.name == found.told["findings"][0]["name"]


def test_the_demonstrations_figures_are_counted_again(year, tmp_path):
    """Two years of a living bureau: every figure of every year agrees."""
    signed(year.agency, tmp_path / "log")
    year.agency.bundle(tmp_path / "demo.zip")

    found = verified("bundle", tmp_path / "demo.zip")

    told = {y: year.agency.metrics(int(y)).proactive.published for y in ("2017", "2018")}
    assert (0, []) == found[:2]
    assert told == found.told["facts"]["published"]


def test_figures_of_what_was_imported_are_counted_again(tmp_path):
    """Items of before the ledger, some taken down before it, too; and one back in force."""
    flow, agency, _ = found_bureau(f"sqlite:///{tmp_path / 'bureau.db'}")
    cells, _ = history_files.rows(60, 0)
    with flow:
        agency.import_history(as_csv(cells), MAPPING, by="wu.min")
        number = publish_one(agency)
        agency.act("suspend", number, by="wu.min", reason="核查")
        agency.act("restore", number, by="wu.min", reason="核查无误")
        signed(agency, tmp_path / "log")
        to = agency.bundle(tmp_path / "bundle", keys=[KEY.vkey])

    found = verified("bundle", to)

    told = json.loads((to / "figures.json").read_bytes())
    withdrawn = sum(one["withdrawn"] for one in told.values())
    assert (0, []) == found[:2]
    assert 60 == sum(one["imported"] for one in told.values())
    assert (61 - withdrawn, True) == (told["2017"]["in_force"], withdrawn > 0)


# ---- hostile input

WEIRD: st.SearchStrategy[Any] = st.sampled_from(
    [
        None,
        True,
        -1,
        0,
        1.5,
        10**400,
        "",
        "\x00",
        "\ud800",
        "A" * 44,
        [],
        {},
        [[]],
        {"a": 1},
        "9" * 99,
    ]
).map(copy.deepcopy)


def places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Where anything lies in a JSON value."""
    found = [path] if path else []
    if isinstance(value, dict | list):
        for key, one in value.items() if isinstance(value, dict) else enumerate(value):
            found += places(one, (*path, key))
    return found


@settings(
    max_examples=250, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(data=st.data())
def test_no_receipt_however_odd_makes_it_stumble_or_prove_something_else(made, tmp_path, data):
    """Anything in any place: 0, 1 or 2; and what is proved is what was there, or less."""
    told = json.loads(data.draw(st.sampled_from([made.whole, made.public])))
    wanted = verified("receipt", written(tmp_path, told)).told["facts"]
    for _ in range(data.draw(st.integers(1, 2))):
        put(told, *data.draw(st.sampled_from(places(told))), value=data.draw(WEIRD))
        if not isinstance(told, dict):
            break

    found = verified("receipt", written(tmp_path, told))

    assert found.exit in (0, 1, 2)
    if found.exit == 0:
        proved = found.told["facts"]
        assert proved["title"] in (wanted["title"], None, "—")
        assert set(proved.get("parts", [])) <= set(wanted["parts"])
        assert (wanted["matter"], wanted["size"]) == (proved["matter"], proved["size"])


@settings(
    max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(data=st.data())
def test_no_bundle_however_odd_makes_it_stumble(made, tmp_path, data):
    """Anything anywhere in its JSON files, and any line replaced: never a traceback, never 0
    unless nothing that counts was touched."""
    bundle = tmp_path / "odd"
    if not bundle.exists():
        shutil.copytree(made.bundle, bundle)
    name = data.draw(st.sampled_from(["bundle.json", "figures.json", "events.jsonl"]))
    before = (made.bundle / name).read_bytes()
    if name == "events.jsonl":
        lines = before.splitlines(keepends=True)
        at = data.draw(st.integers(0, len(lines) - 1))
        event = json.loads(lines[at])
        put(event, *data.draw(st.sampled_from(places(event))), value=data.draw(WEIRD))
        lines[at] = json.dumps(event).encode() + b"\n"
        after = b"".join(lines)
    else:
        told = json.loads(before)
        put(told, *data.draw(st.sampled_from(places(told))), value=data.draw(WEIRD))
        after = json.dumps(told).encode()
    (bundle / name).write_bytes(after)

    found = verified("bundle", bundle)
    (bundle / name).write_bytes(before)

    assert found.exit in (0, 1, 2)
    assert not (name == "events.jsonl" and found.exit == 0)


def test_a_name_twice_is_unreadable(made, tmp_path):
    """Two readers would read two things: the one that was signed, and the other."""
    twice = made.whole.replace(b'"matter":', b'"matter":"2017-0099","matter":', 1)

    found = verified("receipt", written(tmp_path, twice))

    assert (2, ["unreadable"]) == found[:2]


def test_an_agency_nested_without_end_is_unreadable(bundle):
    """Even in a ledger made for it, with a key of its own, and told as its own name."""
    nested = b"[" * 600 + b"]" * 600
    lines = [re.sub(rb'"agency":"[^"]*"', b'"agency":' + nested, one) for one in lines_of(bundle)]
    leaves = [merkle.leaf_hash(line[:-1]) for line in lines]
    (bundle / "events.jsonl").write_bytes(b"".join(lines))
    (bundle / "leaves").write_bytes(b"".join(leaves))
    for one in (bundle / "checkpoints").iterdir():
        size = int(one.name)
        body = note.checkpoint_body(ORIGIN, size, merkle.root(leaves[:size]))
        one.write_bytes(note.sign(body, KEY))
    about = (bundle / "bundle.json").read_bytes().replace(b'"370405-mz"', nested)
    (bundle / "bundle.json").write_bytes(about)

    found = verified("bundle", bundle)

    assert (2, ["unreadable"]) == found[:2]


@pytest.mark.parametrize(
    "data",
    [
        b"", b"\xff\xfe", b"null", b"[" * 200_000, b'{"a":' * 100_000, b'{"format":1e999}',
        b'{"events":' + b"9" * 10_000 + b"}", b"\x00" * 1000, "{}".encode("utf-16"),
    ],
)  # fmt: skip
def test_what_is_no_receipt_is_unreadable(tmp_path, data):
    """Nothing, noise, endless nesting, endless numbers: one sentence and exit 2."""
    path = written(tmp_path, data)

    as_receipt, as_bundle = verified("receipt", path), verified("bundle", path)

    assert (2, ["unreadable"]) == as_receipt[:2]
    assert (2, ["unreadable"]) == as_bundle[:2]


def test_what_is_not_there_is_unreadable(made, tmp_path):
    """A missing file, an empty folder, a key that is none, one with a digit mistyped."""
    nothing = verified("receipt", tmp_path / "none")
    empty = verified("bundle", tmp_path)
    key = verified("bundle", tmp_path, key="a+b+c")
    name, _, encoded = KEY.vkey.split("+", 2)
    mistyped = verified("bundle", made.bundle, key=f"{name}+00000000+{encoded}")

    assert [2, 2, 2, 2] == [one.exit for one in (nothing, empty, key, mistyped)]


def test_a_zip_that_swells_or_climbs_is_bounded(made, tmp_path):
    """A line of a gigabyte in a megabyte of zip; names that lead elsewhere; one name twice."""
    bomb, twice, climbing = (tmp_path / f"{name}.zip" for name in ("bomb", "twice", "climbing"))
    source = zipfile.ZipFile(made.folder / "bundle.zip")
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as made_zip:
        for name in source.namelist():
            if name != "events.jsonl":
                made_zip.writestr(name, source.read(name))
        with made_zip.open("events.jsonl", "w", force_zip64=True) as out:
            for _ in range(100):
                out.write(b" " * 1_000_000)
            out.write(source.read("events.jsonl"))
    shutil.copy(made.folder / "bundle.zip", climbing)
    with zipfile.ZipFile(climbing, "a") as made_zip:
        made_zip.writestr("../../climbed", b"x")
        made_zip.writestr("documents/../../climbed", b"x")
    shutil.copy(made.folder / "bundle.zip", twice)
    with zipfile.ZipFile(twice, "a") as made_zip, pytest.warns(UserWarning, match="Dupl"):
        made_zip.writestr("events.jsonl", b"x")

    swollen, doubled, climbed = (verified("bundle", one) for one in (bomb, twice, climbing))

    assert ("event-broken", 1) in [(c["code"], c["position"]) for c in swollen.told["findings"]]
    assert (2, ["unreadable"]) == doubled[:2]
    assert (2, ["unreadable"]) == climbed[:2]
    assert not (tmp_path.parent / "climbed").exists()


@pytest.mark.parametrize("name", ["./events.jsonl", "x/../figures.json", "EVENTS.jsonl"])
def test_a_zip_that_unpacks_to_something_else_is_unreadable(made, tmp_path, name):
    """What was checked is what lies there after unpacking."""
    path = Path(shutil.copy(made.folder / "bundle.zip", tmp_path / "odd.zip"))
    with zipfile.ZipFile(path, "a") as made_zip:
        made_zip.writestr(name, b"x")

    found = verified("bundle", path)

    assert (2, ["unreadable"]) == found[:2]


def test_a_swollen_checkpoint_is_unreadable(made, tmp_path):
    """A note of many megabytes is not read, however little it takes in a zip."""
    path = Path(shutil.copy(made.folder / "bundle.zip", tmp_path / "odd.zip"))
    newest = zipfile.ZipFile(path).read(f"checkpoints/{made.size:020d}")
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as made_zip:
        made_zip.writestr("checkpoints/x", b"x" * (2 << 20) + newest)

    found = verified("bundle", path)

    assert (2, ["unreadable"]) == found[:2]
    assert "too large" in found.told["said"][0]


def test_what_no_signature_covers_is_not_read(made, bundle):
    """Without a checkpoint that holds, a bundle of any length is answered at once."""
    found = verified("bundle", bundle, key=THIEF.vkey)

    assert {"signature-missing", "checkpoint-missing", "event-beyond"} == set(found.codes)


def test_links_in_a_folder_are_not_followed(bundle, tmp_path):
    """What they lead to is not read as if it lay in the bundle."""
    (tmp_path / "outside").write_bytes((bundle / "figures.json").read_bytes())
    (bundle / "figures.json").unlink()
    (bundle / "figures.json").symlink_to(tmp_path / "outside")

    found = verified("bundle", bundle)

    assert (2, ["unreadable"]) == found[:2]


def test_what_others_wrote_cannot_steer_a_terminal(made, tmp_path, capsys):
    """Control characters in what is shown are replaced."""
    told = json.loads(made.whole)
    told["events"][0]["event"] = told["events"][0]["event"].replace("2017-0001", "\\u001b[2J")

    verify.main(["receipt", str(written(tmp_path, told)), "--key", KEY.vkey])

    out = capsys.readouterr().out
    assert "\x1b" not in out
    assert "370405-mz/?[2J" in out


def test_a_terminal_without_chinese_is_told_all_the_same(made, tmp_path):
    """What its encoding cannot show is escaped."""
    terminal = io.TextIOWrapper(io.BytesIO(), encoding="ascii")
    with contextlib.redirect_stdout(terminal):
        code = verify.main(["receipt", str(written(tmp_path, made.whole)), "--key", KEY.vkey])

    terminal.seek(0)
    assert (0, True) == (code, "\\u6838\\u9a8c" in terminal.read())


def test_every_finding_has_its_sentences():
    """In Chinese and English, with the same facts in both, and none that is never said."""
    source = VERIFIER.read_text(encoding="utf-8")
    said = set(re.findall(r'Wrong\(\s*"([a-z-]+)"', source)) | {"leaf-altered", "event-altered"}
    said |= {"proven-receipt", "proven-bundle", "own-keys", "since", "unchecked"}
    worded = set(re.findall(r"^([a-z-]+) ", verify.WORDS, re.MULTILINE))
    facts = {name: name for _, name, _, _ in string.Formatter().parse(verify.WORDS) if name}

    pairs = {code: [verify.say(code, lang, facts) for lang in ("zh", "en")] for code in worded}

    assert worded == said
    assert all(re.search("[一-鿿]", zh) and en.isascii() for zh, en in pairs.values())
