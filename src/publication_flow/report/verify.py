"""Check a receipt or an audit bundle of a publication ledger: offline, believing nobody.

    python verify.py receipt FILE --key VKEY [--file ATTACHMENT] [--lang en] [--json]
    python verify.py bundle FOLDER_OR_ZIP [--key VKEY]... [--checkpoint NOTE]... [--lang en] [--json]

Needs Python 3.11 or later and the library `cryptography`; on purpose it shares no line with the
program that keeps the ledger. A VKEY is the public key of the log (or of a witness, whose signature
is then demanded too), or a file with one on each line. NOTE is a checkpoint that you kept yourself:
the ledger must be an extension of it. Exit code: 0 proven, 1 not proven, 2 unreadable.

Whatever raises on the way, on whatever input, counts as unreadable: no error ends in "proven".
"""

from __future__ import annotations

import argparse
import json
import re
import sys
import zipfile
from base64 import b64decode
from collections import Counter
from collections.abc import Callable
from functools import partial
from hashlib import file_digest, sha256
from itertools import count
from pathlib import Path
from typing import IO, Any

RECEIPT, BUNDLE = "publication-flow-receipt/1", "publication-flow-bundle/1"
WHOLE, LINE, MOST_FILES = 64 << 20, 8 << 20, 1_000_000  # bytes of a file, of a line; files
Key = tuple[str, bytes, int, bytes]  # name, id, kind (1: of a log, 4: of a witness), public key
Files = dict[str, Callable[[], IO[bytes]]]
Facts = dict[str, Any]


class Wrong(Exception):
    """Something does not hold: a code of WORDS, and the facts that fill its sentence."""

    def __init__(self, code: str, position: int | None = None, **facts: Any) -> None:
        super().__init__(code)
        self.code, self.position, self.facts = code, position, facts


# ---- reading: bounded, and nothing is ever unpacked


def once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    if len({name for name, _ in pairs}) < len(pairs):
        raise ValueError("a name stands twice: two readers would read two things")
    return dict(pairs)


def parsed(data: bytes) -> Any:
    return json.loads(data.decode(), object_pairs_hook=once)


def content(open_: Callable[[], IO[bytes]]) -> bytes:
    with open_() as file:
        data = file.read(WHOLE + 1)
    if len(data) > WHOLE:
        raise ValueError("a file is too large")
    return data


def files_of(path: Path) -> Files:
    """What lies in a folder or a zip, by name; links are not followed."""
    if path.is_dir():
        found = [one for one in path.rglob("*") if one.is_file() and not one.is_symlink()]
        return {one.relative_to(path).as_posix(): partial(one.open, "rb") for one in found}
    zipped = zipfile.ZipFile(path)
    names = zipped.namelist()
    if len(names) > MOST_FILES or len(set(names)) < len(names):
        raise ValueError("too many files, or one name twice")
    return {name: partial(zipped.open, name) for name in names}


# ---- hashes: RFC 9162, 2.1


def leaf_hash(data: bytes) -> bytes:
    return sha256(b"\x00" + data).digest()


def node_hash(left: bytes, right: bytes) -> bytes:
    return sha256(b"\x01" + left + right).digest()


class Tree:
    """A Merkle tree that grows leaf by leaf; of it only the complete subtrees are kept."""

    def __init__(self) -> None:
        self.peaks: list[tuple[int, bytes]] = []  # height and root, from the highest

    def add(self, leaf: bytes) -> None:
        height = 0
        while self.peaks and self.peaks[-1][0] == height:
            leaf, height = node_hash(self.peaks.pop()[1], leaf), height + 1
        self.peaks.append((height, leaf))

    def root(self) -> bytes:
        found = self.peaks[-1][1]
        for _, peak in self.peaks[-2::-1]:
            found = node_hash(peak, found)
        return found


def included(index: int, size: int, leaf: bytes, proof: list[bytes], root: bytes) -> bool:
    """RFC 9162, 2.1.3.2. `at` is a node of a row, `end` the last of that row."""
    if not 0 <= index < size or any(len(one) != 32 for one in proof):
        return False
    at, end, found = index, size - 1, leaf
    for sibling in proof:
        while at == end and not at & 1 and end:  # without a right neighbour it rises as it is
            at, end = at >> 1, end >> 1
        if end == 0:
            return False
        found = node_hash(sibling, found) if at & 1 else node_hash(found, sibling)
        at, end = at >> 1, end >> 1
    return at == end and not at & (at + 1) - at and found == root if end == 0 else False


# ---- signatures: C2SP signed-note, tlog-checkpoint, tlog-cosignature


def key_of(line: str) -> Key:
    """The key in `name+hash+base64`."""
    name, hashed, encoded = line.strip().split("+", 2)
    data = b64decode(encoded, validate=True)
    id_ = sha256(name.encode() + b"\n" + data).digest()[:4]
    if not name or id_.hex() != hashed or len(data) != 33 or data[0] not in (1, 4):
        raise ValueError("--key: not a verification key")
    return name, id_, data[0], data[1:]


def checkpoint_of(note: bytes, keys: list[Key]) -> tuple[str, int, bytes]:
    """Origin, size and root of a signed note, once the log's key and every witness's signed it."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    text, _, tail = note.rpartition(b"\n\n")
    origin, size, encoded = text.decode().split("\n")[:3]
    root, signed = b64decode(encoded, validate=True), set[Key]()
    if not re.fullmatch("0|[1-9][0-9]{0,17}", size) or len(root) != 32 or not tail.endswith(b"\n"):
        raise ValueError("not a checkpoint")
    for line in tail.decode().split("\n")[:-1][:100]:
        dash, name, encoded = line.split(" ")
        data = b64decode(encoded, validate=True)
        for key in keys:
            if dash != "\N{EM DASH}" or (name, data[:4]) != key[:2]:
                continue
            signature, message = data[4:], text + b"\n"
            if key[2] == 4:  # a witness signs the time, too
                message = b"cosignature/v1\ntime %d\n" % int.from_bytes(data[4:12]) + message
                signature = data[12:]
            try:
                Ed25519PublicKey.from_public_bytes(key[3]).verify(signature, message)
            except (InvalidSignature, ValueError):
                raise Wrong("signature-false", name=name, size=size) from None
            signed.add(key)
    if not any(key[2] == 1 and key[0] == origin for key in signed):
        raise Wrong("signature-missing", name=origin, size=size)
    for key in keys:
        if key[2] == 4 and key not in signed:
            raise Wrong("signature-missing", name=key[0], size=size)
    return origin, int(size), root


# ---- the receipt


def check_receipt(data: bytes, keys: list[Key], file: Path | None = None) -> Facts:
    """What the receipt proves; `Wrong` for the first thing that does not hold."""
    told = parsed(data)
    whole, events = {"matter": True, "public": False}[told["scope"]], dict[int, Any]()
    if told["format"] != RECEIPT or not told["events"]:
        raise ValueError("not a receipt")
    if told["checkpoint"] is None:
        raise Wrong("pending", parsed(told["events"][-1]["event"].encode())["position"])
    origin, size, root = checkpoint_of(told["checkpoint"].encode(), keys)
    for number, one in enumerate(told["events"], 1):
        body = one["event"].encode()
        event = parsed(body)
        position = int(event["position"])
        place = (event["agency"], event["stream"], event["version"] if whole else number)
        if place != (told["agency"], told["matter"], number) or one["index"] != position - 1:
            raise Wrong("event-misplaced", position, found=f"{place[1]}/{event['version']}")
        if one["proof"] is None:
            raise Wrong("pending", position)
        path = [b64decode(step, validate=True) for step in one["proof"]]
        if not included(position - 1, size, leaf_hash(body), path, root):
            raise Wrong("proof-false", position, size=size)
        events[position] = event
    facts = {"agency": told["agency"], "matter": told["matter"], "log": origin, "size": size,
             "positions": [*events]}  # fmt: skip
    if told["content"] is None and (file is not None or not whole):
        raise Wrong("content-missing")
    return facts | (check_content(told["content"], events, file) if told["content"] else {})


def check_content(told: Any, events: dict[int, Any], file: Path | None) -> Facts:
    """The content that was published: the event names its manifest, the manifest its parts."""
    event, body = events[told["position"]], told["manifest"].encode()
    manifest = parsed(body)
    if event["data"]["digest"] != sha256(body).hexdigest() or event["data"]["effect"] != "publish":
        raise Wrong("content-differs", told["position"])
    texts = {name: proven(one, manifest["parts"][name], name) for name, one in told["parts"].items()}
    names, matches = [], file is None
    for one, attached in zip(told["files"], manifest["attachments"], strict=True):
        names.append(proven(one["name"], attached["name"], "files"))
        if file is not None and one["salt"] is not None:
            with file.open("rb") as held:
                salt = partial(sha256, salt_of(one))
                matches |= file_digest(held, salt).hexdigest() == attached["data"]
    if not matches:
        raise Wrong("file-differs")
    return {"published_on": event["occurred_on"], "title": texts.get("title"), "files": names,
            "parts": [name for name in texts if texts[name] is not None]}  # fmt: skip


def salt_of(told: Any) -> bytes:
    salt = b64decode(told["salt"], validate=True)
    if len(salt) != 32:  # or it could borrow from the text
        raise ValueError("a salt has 32 bytes")
    return salt


def proven(told: Any, digest: Any, name: str) -> str | None:
    """A text that has its digest; None for one that was erased or is not shown."""
    if told is None:
        return None
    if sha256(salt_of(told) + told["text"].encode()).hexdigest() != digest:
        raise Wrong("part-differs", part=name)
    return str(told["text"])
