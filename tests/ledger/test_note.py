"""Signed notes are those of the specification: published vectors, and nothing malformed passes."""

from __future__ import annotations

import base64
import json
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from publication_flow.errors import BadInput
from publication_flow.ledger import note

VECTORS = Path(__file__).resolve().parents[2].parent / "shared" / "vectors" / "merkle.json"
LOG = note.new_signer("370405-mz.example", bytes(range(32)))
WITNESS = note.new_signer("audit.example/w1", bytes(range(1, 33)), note.WITNESS)
BODY = note.checkpoint_body(LOG.name, 12, b"r" * 32)
NOTE = note.sign(BODY, LOG)

# The example of golang.org/x/mod/sumdb/note.
SECRET = "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz"
VKEY = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"
TEXT = (
    "If you think cryptography is the answer to your problem,\n"
    "then you don't know what your problem is.\n"
)
SIGNED = (
    f"{TEXT}\n— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKv"
    "qfqdngotpRZb6KE6RyyBwJnAM=\n"
).encode()

lines = st.text(st.characters(codec="utf-8", exclude_categories=["Cc"]), max_size=12)
names = st.text(min_size=1, max_size=12).filter(note._is_name)


@pytest.fixture(scope="module")
def vectors() -> Any:
    """The published vectors; the test is skipped where they do not lie beside the checkout."""
    if not VECTORS.exists():
        pytest.skip("the published vectors do not lie beside the checkout")
    return json.loads(VECTORS.read_text(encoding="utf-8"))


def refused(data: bytes, vkey: str = LOG.vkey) -> str:
    """The code under which a note is refused; empty if it is not."""
    try:
        note.parse_checkpoint(note.opened(data, [vkey]))
    except BadInput as error:
        return error.code if "?" not in error.sentence("zh") else error.sentence("zh")
    return ""


def test_known_key() -> None:
    """The published key signs the published note, byte for byte, and verifies it."""
    key = note.signer(SECRET)

    assert VKEY == key.vkey
    assert SECRET == note.signer_text(key)
    assert SIGNED == note.sign(TEXT, key)
    assert TEXT == note.opened(SIGNED, [VKEY])


def test_published_notes(vectors: Any) -> None:
    """The published signed notes open to their texts."""
    for case in vectors["signed_notes"]:
        assert case["text"] == note.opened(case["signed_note"].encode(), [case["vkey"]])
    assert 2 == len(vectors["signed_notes"])


def test_published_checkpoints(vectors: Any) -> None:
    """Checkpoints of public logs are read or refused as their publishers say."""
    wrong = []
    for case in vectors["checkpoints_ed25519"]:
        wanted = (case["want_origin"], case["want_size"], bytes.fromhex(case["want_root"]))
        try:
            body = note.opened(case["checkpoint"].encode(), [case["vkey"]])
            read = note.parse_checkpoint(body)[:3] == wanted
        except BadInput:
            read = False
        if read != case["want_ok"]:
            wrong.append(case["case"])

    assert [] == wrong
    assert {True, False} == {case["want_ok"] for case in vectors["checkpoints_ed25519"]}


def test_cosignature_of_the_specification() -> None:
    """The example of tlog-cosignature has its time where it says, and other signers' lines stay."""
    example = (
        "example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n\n"
        "— example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/"
        "Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=\n"
        "— witness.example.com/w1 jWbPPwAAAABkGFDLEZMHwSRaJNiIDoe9DYn/zXcrtPHeolMI5OWXEhZCB9dlrDJ"
        "sX3b2oyin1nPZqhf5nNo0xUe+mbIUBkBIfZ+qnA==\n"
    ).encode()
    taken = note.parsed(example)
    added = note.cosigned(example, WITNESS, 1679315147)

    assert 20852163 == note.parse_checkpoint(taken.text).size
    assert 1679315147 == int.from_bytes(taken.signatures[1].data[:8], "big")
    assert added.startswith(example)
    assert 1679315147 == note.witnessed_at(added, WITNESS.vkey)


def test_known_witness_key() -> None:
    """The key of a public witness has the id it says: kind 0x04 is hashed with name and key."""
    vkey = "remora.n621.de+da77ade7+BOvN63jn/bLvkieywe8R6UYAtVtNbZpXh34x7onlmtw2"
    key = note.verifier(vkey)

    assert ("remora.n621.de", note.WITNESS, vkey) == (key.name, key.kind, str(key))


@given(names, st.binary(min_size=32, max_size=32), st.sampled_from((note.LOG, note.WITNESS)))
def test_keys_survive_as_text(name: str, seed: bytes, kind: int) -> None:
    """A key written as a line is read as the same key, secret or public; its form shows no seed."""
    key = note.new_signer(name, seed, kind)

    assert key == note.signer(note.signer_text(key))
    assert key.verifier == note.verifier(key.vkey)
    assert f"<Signer {name}>" == repr(key) == str(key)


@given(st.lists(lines, min_size=1, max_size=5))
def test_texts_survive(text: list[str]) -> None:
    """Any text in lines, empty ones too, comes back from its note as it was."""
    whole = "\n".join(text) + "\n"
    if whole == "\n":
        return

    assert whole == note.opened(note.sign(whole, LOG), [LOG.vkey])


@given(st.integers(0, 2**63 - 1), st.binary(min_size=32, max_size=32))
def test_checkpoints_survive(size: int, root: bytes) -> None:
    """A checkpoint's body is read as what it was written from."""
    body = note.checkpoint_body("log.example", size, root)

    assert ("log.example", size, root, ()) == note.parse_checkpoint(body)


@given(st.integers(0, len(NOTE) * 8 - 1))
def test_every_flipped_bit_is_found(bit: int) -> None:
    """Whichever bit of a checkpoint is flipped, it is refused in words."""
    altered = bytearray(NOTE)
    altered[bit // 8] ^= 1 << bit % 8

    assert refused(bytes(altered)) in ("note-form", "note-unsigned", "note-forged")


@given(st.binary(max_size=80), st.text(max_size=80))
def test_anything_is_read_or_refused(data: bytes, text: str) -> None:
    """Whatever is handed in as note, body, key or secret: an answer or `BadInput`, no traceback."""
    asked = (
        lambda: note.parsed(data),
        lambda: note.opened(NOTE[:-20] + data, [LOG.vkey]),
        lambda: note.witnessed_at(NOTE + data, WITNESS.vkey),
        lambda: note.parse_checkpoint(text),
        lambda: note.verifier(text),
        lambda: note.signer("PRIVATE+KEY+" + text),
        lambda: note.sign(text, LOG),
        lambda: note.new_signer(text, bytes(32)),
    )
    for ask in asked:
        with suppress(BadInput):
            ask()


@pytest.mark.parametrize(
    "data",
    [
        b"",
        NOTE[:-1],  # the last line is not ended
        NOTE.replace(b"\n\n", b"\n"),  # nothing parts text and signatures
        BODY.encode() + b"\n",  # no signature
        b"\xff" + NOTE,
        NOTE.replace(b"12\n", b"12\r\n"),
        NOTE.replace("— ".encode(), b"- "),
        NOTE.replace(b"example ", b"example  "),
        NOTE.replace(b"example ", b"exam+ple "),
        NOTE + NOTE.splitlines(keepends=True)[-1] * 100,  # more signatures than a note may have
        BODY.encode() + b"\n" + "— a AAAAAA==\n".encode(),  # a key id and no signature
        NOTE.replace(b"=\n\n", b"=\n\n\n") + b"\n",
    ],
)
def test_malformed_notes(data: bytes) -> None:
    """Each departure from the form is refused as one."""
    assert "note-form" == refused(data)


def test_base64_has_one_form() -> None:
    """A signature or a root whose spare bits are not zero is another text for the same bytes."""
    lax = NOTE[:-3] + bytes([NOTE[-3] + 1]) + NOTE[-2:]
    root = base64.b64encode(b"r" * 32).decode()

    assert base64.b64decode(lax.split()[-1]) == base64.b64decode(NOTE.split()[-1])
    assert "note-form" == refused(lax)
    with pytest.raises(BadInput, match="校验点"):
        note.parse_checkpoint(f"log\n1\n{root[:-2]}{chr(ord(root[-2]) + 1)}=\n")


@pytest.mark.parametrize(
    "body",
    [
        "", "log\n", "log\n1\n", "log\n1\n{root}", "\n1\n{root}\n", "log\n01\n{root}\n",
        "log\n-1\n{root}\n", "log\n１\n{root}\n", "log\n1\n\n", "log\n1\ncm9vdA==\n",
        "log\n1\n{root}\n\n", "log\n9223372036854775808\n{root}\n",
    ],
)  # fmt: skip
def test_malformed_checkpoints(body: str) -> None:
    """A body that is no checkpoint is refused, however well it is signed."""
    with pytest.raises(BadInput) as error:
        note.parse_checkpoint(body.format(root=base64.b64encode(b"r" * 32).decode()))

    assert "checkpoint-form" == error.value.code


def test_strangers_signatures_say_nothing() -> None:
    """Signatures of unknown keys are passed over, a known key's wrong one is not."""
    stranger = note.new_signer(LOG.name, bytes(32))
    theirs = note.sign(BODY, stranger).splitlines(keepends=True)[-1]
    forged = note.sign(BODY.replace("12", "13"), LOG).splitlines(keepends=True)[-1]

    assert "note-unsigned" == refused(note.sign(BODY, stranger))
    assert "" == refused(NOTE + theirs)
    assert "note-forged" == refused(NOTE + forged)
    assert BODY == note.opened(NOTE, [stranger.vkey, LOG.vkey])


def test_a_witness_signs_the_time_too() -> None:
    """A witness's signature holds for its time alone, and is none of the log's."""
    witnessed = note.cosigned(NOTE, WITNESS, 1_500_000_000)
    later = note.cosigned(witnessed, WITNESS, 1_500_000_001)
    line = witnessed.splitlines()[-1].split()[-1]
    data = bytearray(base64.b64decode(line))
    data[11] ^= 1  # the last byte of the time
    moved = witnessed.replace(line, base64.b64encode(bytes(data)))

    assert None is note.witnessed_at(NOTE, WITNESS.vkey)
    assert 1_500_000_000 == note.witnessed_at(witnessed, WITNESS.vkey)
    assert 1_500_000_001 == note.witnessed_at(later, WITNESS.vkey)
    assert BODY == note.opened(witnessed, [LOG.vkey])
    with pytest.raises(BadInput) as error:
        note.witnessed_at(moved, WITNESS.vkey)
    assert "note-forged" == error.value.code


def test_keys_have_one_use() -> None:
    """A witness's key signs no checkpoint and a log's key witnesses none."""
    with pytest.raises(BadInput) as signing:
        note.sign(BODY, WITNESS)
    with pytest.raises(BadInput) as witnessing:
        note.cosigned(NOTE, LOG, 1)

    assert ("key-of-witness", "key-of-log") == (signing.value.code, witnessing.value.code)


@pytest.mark.parametrize(
    "name", ["", "a b", "a+b", "a\nb", "a\u3000b", "a\x00", "\ud800", "x" * 201]
)
def test_names_no_note_can_carry(name: str) -> None:
    """A key gets no name that would fall apart in a note or a key."""
    with pytest.raises(BadInput) as error:
        note.new_signer(name, bytes(32))

    assert "key-name" == error.value.code


def test_a_damaged_key_is_refused_unread() -> None:
    """A secret line with one character changed is refused, and the sentence does not repeat it."""
    for at in range(len(SECRET)):
        damaged = SECRET[:at] + ("B" if SECRET[at] != "B" else "C") + SECRET[at + 1 :]
        with pytest.raises(BadInput) as error:
            note.signer(damaged)

        assert "key-form" == error.value.code
        assert damaged not in f"{error.value} {error.value.facts}"


def test_a_damaged_vkey_is_refused() -> None:
    """A vkey with one character changed is refused: its id is that of name and key together."""
    for at in range(len(VKEY)):
        damaged = VKEY[:at] + ("B" if VKEY[at] != "B" else "C") + VKEY[at + 1 :]
        with pytest.raises(BadInput) as error:
            note.verifier(damaged)

        assert "vkey-form" == error.value.code


def test_without_the_library(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the extra, notes are still taken apart, and signing says what to install."""
    monkeypatch.setitem(
        __import__("sys").modules, "cryptography.hazmat.primitives.asymmetric", None
    )

    assert BODY == note.parsed(NOTE).text
    with pytest.raises(Exception, match=r"publication-flow\[proof\]"):
        note.sign(BODY, LOG)
