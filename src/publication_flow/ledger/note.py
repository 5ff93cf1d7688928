"""Signed notes: a text, and under it who signed it (C2SP signed-note), and checkpoints in them.

A *checkpoint* (C2SP tlog-checkpoint) is a note whose text says three things of a log: its name
(the origin), its size and the root of its Merkle tree. The log signs it; a *witness* that compared
it with the one before adds a signature with the time (C2SP tlog-cosignature, ``cosignature/v1``).

Keys are one line of text each, as Go's ``sumdb/note`` writes them: ``name+hash+base64`` to verify
with (the *vkey*), ``PRIVATE+KEY+name+hash+base64`` to sign with. Everything here is a function of
what is given; Ed25519 (RFC 8032) comes from the extra ``proof`` and is loaded when it is needed.

Errors: `BadInput` for whatever is malformed or not signed, `WrongEnvironment` without the extra.
"""

from __future__ import annotations

import re
from base64 import b64decode, b64encode
from collections.abc import Iterable
from hashlib import sha256
from typing import Any, Final, NamedTuple

from publication_flow.errors import BadInput, WrongEnvironment

LOG: Final = 1
"""The kind of a log's own key: Ed25519 over the text (signed-note, 0x01)."""

WITNESS: Final = 4
"""The kind of a witness's key: Ed25519 over the time and the text (tlog-cosignature, 0x04)."""

MOST_SIGNATURES: Final = 100
MOST_BYTES: Final = 1_000_000

_PRIVATE = "PRIVATE+KEY+"
_DASH = "\N{EM DASH} "
_SIZE = re.compile(r"0|[1-9][0-9]{0,18}")
_LARGEST = 2**63 - 1
_KEY_BYTES, _SIGNATURE_BYTES, _ID_BYTES, _TIME_BYTES = 32, 64, 4, 8


class Verifier(NamedTuple):
    """A key to verify with. `kind` is `LOG` or `WITNESS`, `public` 32 bytes."""

    name: str
    public: bytes
    kind: int = LOG

    @property
    def key_id(self) -> bytes:
        """Four bytes that tell a name's keys apart."""
        named = self.name.encode() + b"\n" + bytes([self.kind]) + self.public
        return sha256(named).digest()[:_ID_BYTES]

    def __str__(self) -> str:
        """The vkey: one line, for whoever shall verify."""
        return f"{self.name}+{self.key_id.hex()}+{_encoded(bytes([self.kind]) + self.public)}"


class Signer(NamedTuple):
    """A key to sign with. `seed` is 32 secret bytes; it is never shown."""

    name: str
    seed: bytes
    kind: int = LOG

    @property
    def verifier(self) -> Verifier:
        """The public side."""
        public: bytes = _private(self.seed).public_key().public_bytes_raw()
        return Verifier(self.name, public, self.kind)

    @property
    def vkey(self) -> str:
        """The public side in one line."""
        return str(self.verifier)

    def __repr__(self) -> str:
        return f"<Signer {self.name}>"


class Signature(NamedTuple):
    """One line under a text: who claims to have signed, with which key, and the bytes."""

    name: str
    key_id: bytes
    data: bytes


class Note(NamedTuple):
    """A note taken apart; nothing in it is verified."""

    text: str
    signatures: tuple[Signature, ...]


class Tree(NamedTuple):
    """What a checkpoint says. `root` is 32 bytes."""

    origin: str
    size: int
    root: bytes
    extensions: tuple[str, ...] = ()


# ---- keys


def new_signer(name: str, seed: bytes, kind: int = LOG) -> Signer:
    """A key from 32 random bytes. `BadInput` for a name that no note can carry."""
    if len(seed) != _KEY_BYTES or kind not in (LOG, WITNESS):
        raise ValueError(f"a seed of {len(seed)} bytes, kind {kind}")
    return Signer(_named(name), seed, kind)


def signer_text(signer: Signer) -> str:
    """The secret line that is kept in a file outside the database."""
    key_id = signer.verifier.key_id.hex()
    return f"{_PRIVATE}{signer.name}+{key_id}+{_encoded(bytes([signer.kind]) + signer.seed)}"


def signer(text: str) -> Signer:
    """The key in a secret line. `BadInput` never repeats what was given."""
    if not text.startswith(_PRIVATE):
        raise BadInput("key-form", field="key")
    name, key_id, kind, seed = _key(text.removeprefix(_PRIVATE), "key-form", "key")
    found = Signer(name, seed, kind)
    if found.verifier.key_id != key_id:
        raise BadInput("key-form", field="key")
    return found


def verifier(vkey: str) -> Verifier:
    """The key in a vkey."""
    name, key_id, kind, public = _key(vkey, "vkey-form", "vkey")
    found = Verifier(name, public, kind)
    if found.key_id != key_id:
        raise BadInput("vkey-form", field="vkey")
    return found


# ---- notes


def sign(text: str, signer: Signer) -> bytes:
    """The note of a text, signed by a log. `BadInput` for a text that no note can carry."""
    if signer.kind != LOG:
        raise BadInput("key-of-witness", field="key", name=signer.name)
    key = signer.verifier
    line = _line(key, _private(signer.seed).sign(text.encode("utf-8", "surrogatepass")))
    note = f"{text}\n{line}".encode("utf-8", "surrogatepass")
    if parsed(note).text != text:
        raise BadInput("note-form", field="note", line=1)
    return note


def cosigned(note: bytes, witness: Signer, at: int) -> bytes:
    """The note with a witness's signature added. `at` is POSIX seconds; verifies nothing."""
    if witness.kind != WITNESS:
        raise BadInput("key-of-log", field="key", name=witness.name)
    text = parsed(note).text
    signature = _private(witness.seed).sign(_timed(at, text))
    line = _line(witness.verifier, at.to_bytes(_TIME_BYTES, "big") + signature)
    return note + line.encode()


def only(note: bytes, vkey: str) -> bytes:
    """The note with the signatures of one key and no other lines; verifies nothing."""
    key, taken = verifier(vkey), parsed(note)
    own = [one for one in taken.signatures if (one.name, one.key_id) == (key.name, key.key_id)]
    return "".join([taken.text, "\n", *(_line(key, one.data) for one in own)]).encode()


def parsed(note: bytes) -> Note:
    """A note taken apart, in the one form there is."""
    if len(note) > MOST_BYTES:
        raise BadInput("note-form", field="note", line=1)
    try:
        whole = note.decode("utf-8")
    except UnicodeDecodeError as error:
        line = note[: error.start].count(b"\n") + 1
        raise BadInput("note-form", field="note", line=line) from None
    control = re.search(r"[\x00-\x09\x0b-\x1f]", whole)
    if control is not None:
        line = whole.count("\n", 0, control.start()) + 1
        raise BadInput("note-form", field="note", line=line)
    head, blank, tail = whole.rpartition("\n\n")
    first = head.count("\n") + 3  # the line of the first signature
    lines = tail.split("\n")
    if not head or not blank or lines.pop() != "" or not 0 < len(lines) <= MOST_SIGNATURES:
        raise BadInput("note-form", field="note", line=whole.count("\n") + 1)
    return Note(head + "\n", tuple(_signature(one, n) for n, one in enumerate(lines, first)))


def opened(note: bytes, vkeys: Iterable[str]) -> str:
    """The text of a note that at least one of the keys signed.

    `BadInput`: `note-unsigned` when none of them did, `note-forged` when what claims to be by one
    of them is not. Signatures of others say nothing and are passed over.
    """
    known = [verifier(vkey) for vkey in vkeys]
    taken = parsed(note)
    if not [key for key in known if _times(taken, key)]:
        names = sorted({key.name for key in known})
        raise BadInput("note-unsigned", field="note", names=names)
    return taken.text


def witnessed_at(note: bytes, vkey: str) -> int | None:
    """When a witness signed a note (POSIX seconds, the latest); None if it did not.
    `BadInput` for a signature that is not its own."""
    return max(_times(parsed(note), verifier(vkey)), default=None)


# ---- checkpoints


def checkpoint_body(origin: str, size: int, root: bytes) -> str:
    """The text of a checkpoint; `root` is 32 bytes."""
    body = f"{origin}\n{size}\n{_encoded(root)}\n"
    parse_checkpoint(body)
    return body


def parse_checkpoint(body: str) -> Tree:
    """What the text of a checkpoint says: origin, size, root, further lines if any."""
    lines = body.split("\n")
    if len(lines) < 4 or lines.pop() != "":
        raise BadInput("checkpoint-form", field="checkpoint", line=len(lines))
    for number, line in enumerate(lines, 1):
        if not line:
            raise BadInput("checkpoint-form", field="checkpoint", line=number)
    if not _SIZE.fullmatch(lines[1]) or int(lines[1]) > _LARGEST:
        raise BadInput("checkpoint-form", field="checkpoint", line=2)
    root = _decoded(lines[2])
    if root is None or len(root) != _KEY_BYTES:
        raise BadInput("checkpoint-form", field="checkpoint", line=3)
    return Tree(lines[0], int(lines[1]), root, tuple(lines[3:]))


# ---- inside


def _key(text: str, code: str, field: str) -> tuple[str, bytes, int, bytes]:
    """Name, id, kind and 32 bytes of a key in one line."""
    parts = text.strip().split("+", 2)
    data = _decoded(parts[2]) if len(parts) == 3 else None
    if data is None or len(data) != 1 + _KEY_BYTES or data[0] not in (LOG, WITNESS):
        raise BadInput(code, field=field)
    if not re.fullmatch("[0-9a-f]{8}", parts[1]) or not _is_name(parts[0]):
        raise BadInput(code, field=field)
    return parts[0], bytes.fromhex(parts[1]), data[0], data[1:]


def _named(name: str) -> str:
    if not _is_name(name):
        raise BadInput("key-name", field="name", value=name)
    return name


def _is_name(name: str) -> bool:
    """Whether a key can have this name: it stands between spaces in a note, between + in a key."""
    odd = any(char.isspace() or char < " " or char == "+" for char in name)
    return 0 < len(name) <= 200 and not odd and not re.search("[\ud800-\udfff]", name)


def _signature(line: str, number: int) -> Signature:
    name, space, encoded = line.removeprefix(_DASH).partition(" ")
    data = _decoded(encoded)
    if not line.startswith(_DASH) or not space or not _is_name(name):
        raise BadInput("note-form", field="note", line=number)
    if data is None or len(data) <= _ID_BYTES:
        raise BadInput("note-form", field="note", line=number)
    return Signature(name, data[:_ID_BYTES], data[_ID_BYTES:])


def _line(key: Verifier, signature: bytes) -> str:
    return f"{_DASH}{key.name} {_encoded(key.key_id + signature)}\n"


def _timed(at: int, text: str) -> bytes:
    """What a witness signs (tlog-cosignature, Ed25519 signed message)."""
    return f"cosignature/v1\ntime {at}\n{text}".encode()


def _times(note: Note, key: Verifier) -> list[int]:
    """One entry for each signature of the key, the time of a witness's or 0; all are verified."""
    times = []
    for one in note.signatures:
        if (one.name, one.key_id) != (key.name, key.key_id):
            continue
        at, signature, signed = 0, one.data, note.text.encode()
        if key.kind == WITNESS:
            at = int.from_bytes(one.data[:_TIME_BYTES], "big")
            signature, signed = one.data[_TIME_BYTES:], _timed(at, note.text)
        right = len(signature) == _SIGNATURE_BYTES and at <= _LARGEST
        if not right or not _holds(key.public, signature, signed):
            raise BadInput("note-forged", field="note", name=key.name)
        times.append(at)
    return times


def _encoded(data: bytes) -> str:
    return b64encode(data).decode("ascii")


def _decoded(text: str) -> bytes | None:
    """The bytes, if the text is their one base64 form (RFC 4648, section 4); spare bits that are
    not zero would let one signature be written in several ways."""
    try:
        data = b64decode(text.encode("ascii"), validate=True)
    except ValueError:
        return None
    return data if _encoded(data) == text else None


def _private(seed: bytes) -> Any:
    return _ed25519().Ed25519PrivateKey.from_private_bytes(seed)


def _holds(public: bytes, signature: bytes, signed: bytes) -> bool:
    from cryptography.exceptions import InvalidSignature

    try:
        _ed25519().Ed25519PublicKey.from_public_bytes(public).verify(signature, signed)
    except (InvalidSignature, ValueError):  # ValueError: bytes that are no point of the curve
        return False
    return True


def _ed25519() -> Any:
    try:
        from cryptography.hazmat.primitives.asymmetric import ed25519
    except ModuleNotFoundError:
        raise WrongEnvironment("proof-missing") from None
    return ed25519
