"""Check a receipt or an audit bundle of a publication ledger: offline, believing nobody.

    python verify.py receipt FILE --key VKEY... [--file ATTACHMENT] [--lang en] [--json]
    python verify.py bundle FOLDER_OR_ZIP [--key VKEY]... [--checkpoint NOTE]... [--lang en] ...

Needs Python 3.11 and `cryptography`; on purpose it shares no line with the program that keeps the
ledger. VKEY: the public key of the log (or of a witness, who then must have signed, too), or a file
of them. NOTE: a checkpoint you kept, to be extended. Exit: 0 proven, 1 not proven, 2 unreadable.
"""

import argparse
import json
import re
import sys
import zipfile
from base64 import b64decode
from collections import Counter
from functools import partial
from hashlib import sha256
from pathlib import Path
from typing import Any

RECEIPT, BUNDLE = "publication-flow-receipt/1", "publication-flow-bundle/1"
WHOLE, LINE, NOTE, MOST = 64 << 20, 8 << 20, 1 << 20, 1_000_000  # bytes, thrice; files
NAMES = r"(README|keys)\.txt|verify\.py|(bundle|figures)\.json|leaves|events\.jsonl|\w+ts/.+"
Key = tuple[str, bytes, int, bytes]  # name, id, kind (1: of a log, 4: of a witness), public key
Files = dict[str, Any]  # names, and how to open what lies there
Facts = dict[str, Any]
WORDS = """
pending 第 {position} 条记录还没有已签的校验点覆盖。请在下次签校验点后重新取存证凭证。
  | No signed checkpoint covers event {position} yet. Get the receipt again after the next one.
event-misplaced 第 {position} 条不在其位，此处是 {found}：有记录缺失、重复或被调换。
  | In place of event {position} stands {found}: some are lost, doubled or moved.
event-altered 第 {position} 条记录被改动。 | Event {position} was altered.
event-broken 第 {position} 条记录读不出来。 | Event {position} cannot be read.
event-missing 第 {position} 条起的记录缺失，应有 {size} 条。 | Missing from {position} to {size}.
event-beyond 第 {position} 条在校验点（{size} 条）以外。 | Event {position} is beyond the last one.
leaf-altered 第 {position} 条留存的哈希值被改动，记录本身完好。
  | The recorded hash of event {position} was altered; the event itself is sound.
root-differs 第 {position} 至 {size} 条与第 {size} 条处的校验点不符。
  | Events {position} to {size} are not those of the checkpoint at {size}.
proof-false 第 {position} 条的存在证明不成立。 | The proof that event {position} is there fails.
signature-false 校验点（{size} 条）上 {name} 的签名是假的。 | {name} did not sign this, at {size}.
signature-missing 校验点（{size} 条）没有您所给公钥中 {name} 的签名。
  | The checkpoint at {size} is not signed by {name} with any key you named.
checkpoint-missing 没有覆盖到第 {size} 条的校验点或记录。 | Not covered up to event {size}.
content-differs 内容与第 {position} 条记录所公开的不符。 | Event {position} published other content.
part-differs “{part}”与留存的摘要值不符。 | "{part}" does not have the recorded digest.
file-differs 所给文件不是已公开的附件。 | The file is none of those published.
document-differs 文件 {name} 缺失、多余或被改动。 | {name} is missing, unknown or altered.
figure-differs 年度数字 {figure} 写的是 {said}，由记录算出的是 {found}。
  | Figure {figure} says {said}; the events give {found}.
unreadable 读不出来，无法核验：{detail} | Unreadable, nothing can be said: {detail}
proven-receipt 核验通过：{agency} 事项 {matter}，{log} 前 {size} 条内；公开：{published_on}，{title}
  | Proven: {agency} {matter} is among the {size} of {log}; published: {published_on}, {title}
since 此后（到本存证凭证为止）：{since} | Since then, as far as this receipt goes: {since}
proven-bundle 核验通过：{agency} 的 {size} 条记录与 {logs} 的校验点、文件、年度数字相符。
  | Proven: the {size} events of {agency} agree with checkpoints of {logs}, documents and figures.
unchecked 注意：{unchecked} 不在核验之内。 | Not checked, nobody vouches for it: {unchecked}
own-keys 注意：未给公钥，只证明前后一致，不证明出自何人。 | No key was named: whose it is is open.
"""


class Wrong(Exception):
    """Something does not hold: a code of WORDS, and the facts that fill its sentence."""

    def __init__(self, code: str, position: int | None = None, **facts: Any) -> None:
        super().__init__(code)
        self.code, self.facts = code, {"code": code, "position": position, **facts}


def once(pairs: list[tuple[str, Any]]) -> Facts:
    if len({name for name, _ in pairs}) < len(pairs):
        raise ValueError("a name stands twice: two readers would read two things")
    return dict(pairs)


def parsed(data: bytes) -> Any:
    return json.loads(data.decode(), object_pairs_hook=once)


def content(open_: Any, most: int = WHOLE) -> bytes:
    with open_() as file:
        data: bytes = file.read(most + 1)
    if len(data) > most:
        raise ValueError("a file is too large")
    return data


def files_of(path: Path) -> Files:
    """What lies in a folder or a zip, by name. No link is followed, nothing is unpacked."""
    if path.is_dir():
        found = [one for one in path.rglob("*") if one.is_file() and not one.is_symlink()]
        return {one.relative_to(path).as_posix(): partial(one.open, "rb") for one in found}
    names = (zipped := zipfile.ZipFile(path)).namelist()
    odd = any(re.search(r"(^|/)\.{0,2}(/|$)|\\", one.removesuffix("/")) for one in names)
    if odd or len(names) > MOST or len({one.casefold() for one in names}) < len(names):
        raise ValueError("too many files, one name twice, or one that leads elsewhere")
    return {name: partial(zipped.open, name) for name in names if not name.endswith("/")}


def hashed(prefix: bytes, *data: bytes) -> bytes:
    """RFC 9162, 2.1: a leaf is hashed after a byte 0, two nodes after a byte 1."""
    return sha256(prefix + b"".join(data)).digest()


class Tree:
    """A Merkle tree that grows leaf by leaf; of it only the complete subtrees are kept."""

    def __init__(self) -> None:
        self.peaks: list[tuple[int, bytes]] = []  # height and root, from the highest

    def add(self, leaf: bytes) -> None:
        height = 0
        while self.peaks and self.peaks[-1][0] == height:
            leaf, height = hashed(b"\x01", self.peaks.pop()[1], leaf), height + 1
        self.peaks.append((height, leaf))

    def root(self) -> bytes:
        found = self.peaks[-1][1]
        for _, peak in self.peaks[-2::-1]:
            found = hashed(b"\x01", peak, found)
        return found


def included(index: int, size: int, leaf: bytes, proof: list[bytes], root: bytes) -> bool:
    """RFC 9162, 2.1.3.2. `at` is a node of a row of the tree, `end` the last of that row."""
    at, end, found = index, size - 1, leaf
    if not 0 <= at <= end or any(len(one) != 32 for one in proof):
        return False
    for sibling in proof:
        while at == end and not at & 1 and end:  # without a right neighbour it rises as it is
            at, end = at >> 1, end >> 1
        if end == 0:
            return False
        found = hashed(b"\x01", *((sibling, found) if at & 1 else (found, sibling)))
        at, end = at >> 1, end >> 1
    return end == 0 and found == root


def key_of(line: str) -> Key:
    """The key in `name+hash+base64` (C2SP signed-note)."""
    name, named, encoded = line.strip().split("+", 2)
    data = b64decode(encoded, validate=True)
    id_ = sha256(name.encode() + b"\n" + data).digest()[:4]
    if not name or id_.hex() != named or len(data) != 33 or data[0] not in (1, 4):
        raise ValueError("--key: not a verification key")
    return name, id_, data[0], data[1:]


def checkpoint_of(note: bytes, keys: list[Key]) -> tuple[str, int, bytes]:
    """What a note says (C2SP tlog-checkpoint), once the log's key and every witness's signed it."""
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
        for key in (one for one in keys if (dash, name, data[:4]) == ("\N{EM DASH}", *one[:2])):
            signature, message = data[4:], text + b"\n"
            if key[2] == 4:  # a witness signs the time, too
                message = b"cosignature/v1\ntime %d\n" % int.from_bytes(data[4:12]) + message
                signature = data[12:]
            try:
                Ed25519PublicKey.from_public_bytes(key[3]).verify(signature, message)
            except (InvalidSignature, ValueError):
                raise Wrong("signature-false", name=name, size=size) from None
            signed.add(key)
    missing = [key[0] for key in keys if key[2] == 4 and key not in signed]
    if missing or not any(key[2] == 1 and key[0] == origin for key in signed):
        raise Wrong("signature-missing", name=missing[0] if missing else origin, size=size)
    return origin, int(size), root


def check_receipt(data: bytes, keys: list[Key], file: Path | None = None) -> Facts:
    """What the receipt proves; `Wrong` for the first thing that does not hold."""
    told = parsed(data)
    most, events = {"matter": MOST, "public": 1}[told["scope"]], dict[int, Any]()
    if told["format"] != RECEIPT or len(told) != 7 or not 1 <= len(told["events"]) <= most:
        raise ValueError("not a receipt")
    if told["checkpoint"] is None:
        raise Wrong("pending", min(told["events"][-1]["index"], 1 << 62) + 1)
    origin, size, root = checkpoint_of(told["checkpoint"].encode(), keys)
    for number, one in enumerate(told["events"], 1):
        body = one["event"].encode()
        event, position = parsed(body), min(one["index"], 1 << 62) + 1
        place = [event[name] for name in ("agency", "stream", "position", "version")]
        if place != [told["agency"], told["matter"], position, number if most > 1 else place[3]]:
            raise Wrong("event-misplaced", position, found="/".join(map(str, place)))
        if one["proof"] is None:
            raise Wrong("pending", position)
        path = [b64decode(step, validate=True) for step in one["proof"]]
        if len(one) != 3 or not included(position - 1, size, hashed(b"\x00", body), path, root):
            raise Wrong("proof-false", position, size=size)
        events[position] = event
    facts = {"agency": told["agency"], "matter": told["matter"], "log": origin, "size": size}
    done = {at: one["data"]["effect"] for at, one in events.items() if "effect" in one["data"]}
    shown = max((at for at in done if done[at] == "publish"), default=0)
    since = ", ".join(f"{events[at]['occurred_on']} {done[at]}" for at in done if at > shown)
    facts |= {"positions": [*events], "published_on": "—", "title": "—", "since": since}
    if told["content"] is None and most > 1 and not shown and file is None:  # nothing was public
        return facts
    if told["content"] is None or told["content"]["position"] != shown:  # not the last of them
        raise Wrong("content-differs", shown)
    return facts | check_content(told["content"], events[shown], file)


def check_content(told: Any, event: Any, file: Path | None) -> Facts:
    """The content that was published: the event names its manifest, the manifest its parts."""
    manifest = parsed(body := told["manifest"].encode())
    if len(told) != 4 or event["data"]["digest"] != sha256(body).hexdigest():
        raise Wrong("content-differs", told["position"])
    parts, given = manifest["parts"], told["parts"]
    texts = {name: proven(given[name], parts[name], name) for name in given}
    names, same, held = [], [], file.read_bytes() if file is not None else b""
    for one, attached in zip(told["files"], manifest["attachments"], strict=True):
        names.append(proven(one["name"], attached["name"], "files"))
        if file is not None and one["salt"] is not None:
            same += [names[-1]] if salted(one["salt"], held) == attached["data"] else []
    if file is not None and not same:
        raise Wrong("file-differs")
    facts = {"published_on": event["occurred_on"], "title": texts.get("title"), "files": names}
    return facts | {"file": same, "parts": [one for one in texts if texts[one] is not None]}


def salted(salt: str, data: bytes) -> str:
    if len(decoded := b64decode(salt, validate=True)) != 32:  # or it could borrow from the text
        raise ValueError("a salt has 32 bytes")
    return sha256(decoded + data).hexdigest()


def proven(told: Any, digest: Any, name: str) -> str | None:
    """A text that has its digest; None for one that was erased or is not shown."""
    if told is not None and (len(told), salted(told["salt"], told["text"].encode())) != (2, digest):
        raise Wrong("part-differs", part=name)
    return str(told["text"]) if told is not None else None


def check_bundle(files: Files, keys: list[Key], kept: list[bytes]) -> tuple[Facts, list[Wrong]]:
    """What the bundle says of itself, and what is wrong with it, the first bad event first."""
    about, wrong, roots = parsed(content(files["bundle.json"])), [], dict[int, set[bytes]]()
    agency, size, position, line = about["agency"], int(about["size"]), 0, b""
    if about["format"] != BUNDLE or not isinstance(agency, str):
        raise ValueError("not a bundle")
    origins, notes = set[str](), [name for name in sorted(files) if name.startswith("checkpoints/")]
    logs = [key for key in keys if key[2] == 1 or not kept]  # witnesses signed what was kept
    for one in [*kept, *notes]:
        try:
            note = one if isinstance(one, bytes) else content(files[str(one)], NOTE)
            origin, at, root = checkpoint_of(note, keys if note is one else logs)
            roots.setdefault(at, set()).add(root)
            origins.add(origin)
        except Wrong as error:
            wrong.append(error)
    if size not in roots or not 0 < size == max(roots):
        wrong.append(Wrong("checkpoint-missing", size=max([size, *roots])))
    elif len(about) != 4 or roots[size] != {bytes.fromhex(about["root"])}:
        wrong.append(Wrong("document-differs", name="bundle.json"))
    tree, figures, documents, differ, good = Tree(), Figures(), set[Any](), list[int](), 0
    with files["events.jsonl"]() as lines, files["leaves"]() as leaves:
        for position in range(1, 1 << 62):
            line = lines.readline(LINE + 1)
            if not line or position > min(size, max(roots, default=0)):  # the rest proves nothing
                break
            leaf = hashed(b"\x00", line[:-1])
            if leaves.read(32) != leaf and len(differ) < 20:
                differ.append(position)
            try:
                event = parsed(line)
                if [event["agency"], event["position"]] != [agency, position]:
                    found = f"{event['agency']}/{event['position']}"
                    wrong.append(Wrong("event-misplaced", position, found=found))
                    break
                figures.follow(event)
                if event["kind"] == "adopted":
                    data, proof = event["data"], event["data"].get("evidence", {})
                    documents.update([data["digest"], proof.get("digest"), proof.get("clauses")])
            except Exception:
                wrong.append(Wrong("event-broken", position))
                break
            tree.add(leaf)
            if position in roots:
                holds = {tree.root()} == roots[position]
                wrong += [Wrong(f"{'leaf' if holds else 'event'}-altered", one) for one in differ]
                if not holds and not differ and good >= 0:  # else it follows from what was found
                    wrong.append(Wrong("root-differs", good + 1, size=position))
                differ, good = [], position if holds else -1
    wrong += [Wrong("event-altered", one) for one in differ]
    if not line and position <= size:
        wrong.append(Wrong("event-missing", position, size=size))
    elif not line:  # every event was read
        wrong += figures.compare(parsed(content(files["figures.json"])))
        held = {name[10:]: files[name] for name in files if name.startswith("documents/")}
        sums = {one: sha256(content(held[one])).hexdigest() for one in documents & {*held}}
        bad = ({*held} ^ documents - {None}) | {one for one in sums if sums[one] != one}
        wrong += [Wrong("document-differs", name=one) for one in sorted(bad)]
    elif position > min(size, max(roots, default=0)):
        wrong.append(Wrong("event-beyond", position, size=size))
    facts: Facts = {"agency": agency, "size": size, "checkpoints": sorted(roots)}
    facts["published"] = {year: one["published"] for year, one in sorted(figures.years.items())}
    other = ", ".join(one for one in sorted(files) if not re.fullmatch(NAMES, one))
    facts |= {"logs": ", ".join(sorted(origins)), "unchecked": other}
    return facts, sorted(wrong, key=lambda one: one.facts["position"] or size + 2)


class Figures:
    """The yearly figures from the events alone; a matter counts once, when first published."""

    def __init__(self) -> None:
        self.years: dict[str, Counter[str]] = {}
        self.matters: dict[str, tuple[Any, str | None]] = {}  # category and public state

    def follow(self, event: Any) -> None:
        data, day, effect = event["data"], event["occurred_on"], event["data"].get("effect")
        if event["kind"] not in ("opened", "acted", "imported"):
            return
        year = self.years.setdefault(day[:4], Counter())
        category, was = self.matters.get(event["stream"], (None, None))
        states = {None: was, "publish": "public", "suspend": "suspended", "restore": "public"}
        category, now = data.get("category", category), states.get(effect, "withdrawn")
        self.matters[event["stream"]] = category, now
        if effect == "publish" and was is None:
            year.update(["published", "cumulative", f"by_category/{category}"])
            year[f"by_month/{day[:7]}"] += 1
            year["imported"] += event["kind"] == "imported"
        elif effect in ("publish", "withdraw"):
            year["corrected" if effect == "publish" else "withdrawn"] += 1
        for figure, state in (("in_force", "public"), ("suspended", "suspended")):
            year[figure] += (now == state) - (was == state)

    def compare(self, told: Any) -> list[Wrong]:
        """Every figure, told or counted, that does not agree; a nought may be left out."""
        wrong, stands, years = list[Wrong](), Counter[str](), {*self.years, *told}
        span = range(int(min(years, default=1)), int(max(years, default=0)) + 1)
        for year in sorted(years | {*map(str, span)}):  # also those in which nothing happened
            own, pairs = self.years.get(year, Counter[str]()), list[tuple[str, Any]]()
            stands.update({name: own[name] for name in ("in_force", "suspended", "cumulative")})
            for name, value in told.get(year, {}).items():
                parts = value if isinstance(value, dict) else {"": value}
                pairs += [(f"{name}/{part}".strip("/"), parts[part]) for part in parts]
            said, found = once(pairs), {**own, **stands} if year in map(str, span) else {}
            for name in sorted({*found, *said}):
                facts: Facts = {"said": f"{said.get(name, 0)}", "found": f"{found.get(name, 0)}"}
                if facts["said"] != facts["found"]:
                    wrong.append(Wrong("figure-differs", figure=f"{year} {name}", **facts))
        return wrong


def say(code: str, lang: str, facts: Facts) -> str:
    """The sentence of a code. What others wrote is shown without control characters, and cut."""
    entry = WORDS.partition(f"\n{code} ")[2].replace("\n  |", " |").partition("\n")[0]
    odd = r"[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]"
    words = {name: re.sub(odd, "?", str(value))[:300] for name, value in facts.items()}
    return entry.split(" | ")[lang == "en"].format(**words)


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("what", choices=("receipt", "bundle"))
    parser.add_argument("path", type=Path)
    for name in ("--key", "--checkpoint"):
        parser.add_argument(name, action="append", default=[])
    parser.add_argument("--file", type=Path)
    parser.add_argument("--lang", choices=("zh", "en"), default="zh")
    parser.add_argument("--json", action="store_true")
    args = parser.parse_args(argv)
    facts, wrong, code, remarks = Facts(), list[Wrong](), 0, [f"proven-{args.what}"]
    try:
        given = (Path(one).read_text() if one.count("+") < 2 else one for one in args.key)
        keys = [key_of(line) for text in given for line in text.splitlines() if line.strip()]
        if args.what == "receipt":
            facts = check_receipt(content(partial(args.path.open, "rb")), keys, args.file)
        else:
            files, kept = files_of(args.path), [Path(one).read_bytes() for one in args.checkpoint]
            if not keys:
                remarks.append("own-keys")
                keys = [key_of(line) for line in content(files["keys.txt"]).decode().splitlines()]
            facts, wrong = check_bundle(files, keys, kept)
    except Wrong as error:
        wrong = [error]
    except Exception as error:  # whatever raises, on whatever input, is unreadable
        code, wrong = 2, [Wrong("unreadable", detail=f"{type(error).__name__}: {error}")]
    remarks += [one for one in ("since", "unchecked") if facts.get(one)]
    remarks, code = remarks[1 if wrong else 0 :], code or min(len(wrong), 1)
    told = [{**one.facts, "sentence": say(one.code, args.lang, one.facts)} for one in wrong]
    sentences = [one["sentence"] for one in told] + [say(one, args.lang, facts) for one in remarks]
    result = {"ok": not wrong, "exit": code, "facts": facts, "findings": told, "said": sentences}
    text = json.dumps(result, indent=2, default=str) if args.json else "\n".join(sentences)
    encoding = sys.stdout.encoding or "utf-8"
    print(text.encode(encoding, "backslashreplace").decode(encoding))
    return code


if __name__ == "__main__":
    sys.exit(main())
