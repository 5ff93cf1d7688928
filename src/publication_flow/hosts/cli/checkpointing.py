"""Signed checkpoints: keys, publishing, witnessing, the register of all agencies."""

from __future__ import annotations

import os
import secrets
import time
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from publication_flow.errors import BadInput, FlowError
from publication_flow.hosts.cli import output, session
from publication_flow.hosts.cli.language import current, pick
from publication_flow.hosts.cli.root import root
from publication_flow.hosts.cli.shape import argument, as_json, option

if TYPE_CHECKING:
    from publication_flow.ledger.note import Signer
    from publication_flow.ledger.witness import Seen

WRONG = 4
_STATES = {
    "ok": ("正常，已见证", "ok"),
    "nothing-new": ("没有新的", "nothing new"),
    "went-back": ("倒退了", "WENT BACK"),
    "forked": ("分叉了", "FORKED"),
    "signature-wrong": ("签名不对", "SIGNATURE WRONG"),
    "tiles-wrong": ("分片与根不符", "TILES WRONG"),
    "unreadable": ("读不出来", "UNREADABLE"),
}
_key = option("--key", required=True, metavar="FILE", zh="签名密钥文件", en="the signing key")


@root.group(
    "key", zh="签名密钥：生成、查看公钥。", en="Signing keys: make one, show its public side."
)
def key() -> None:
    pass


@key.command(
    "new",
    zh="生成签名密钥，写入只有本人可读的文件，显示公钥。",
    en="Make a signing key in a file only you can read, and show its public side.",
)
@option("--name", required=True, zh="名称，每个机构一个，如 370405-mz.example",
        en="its name, one for each agency, like 370405-mz.example")  # fmt: skip
@option("--to", required=True, metavar="FILE", zh="写到哪个文件", en="the file to write")
@option("--witness", is_flag=True, zh="见证人用的密钥", en="a key for a witness")
@as_json()
def new(name: str, to: str, witness: bool, as_json: bool) -> None:
    from publication_flow.ledger import note

    kind = note.WITNESS if witness else note.LOG
    made = note.new_signer(name, secrets.token_bytes(32), kind)
    line = f"{note.signer_text(made)}\n".encode()
    try:
        descriptor = os.open(to, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        raise BadInput("key-exists", field="to", file=to) from None
    with os.fdopen(descriptor, "wb") as file:
        file.write(line)
        file.flush()
        os.fsync(file.fileno())
    if as_json:
        output.print_json({"name": made.name, "file": to, "vkey": made.vkey})
        return
    output.tell(
        pick(f"密钥已写入 {to}，请另存一份。公钥（交给核验的人）：",
             f"The key is in {to}; keep a copy elsewhere. Its public side, for verifiers:"),
        error=True,
    )  # fmt: skip
    output.tell(made.vkey)


@key.command("show", zh="显示密钥文件的公钥。", en="Show the public side of a key.")
@argument("file", zh="密钥文件", en="FILE")
@as_json()
def show(file: str, as_json: bool) -> None:
    read = _signer(file)
    if as_json:
        output.print_json({"name": read.name, "vkey": read.vkey})
    else:
        output.tell(read.vkey)


@root.command(
    "checkpoint",
    zh="校验点：核对日志只增未改，签名后写到数据库以外。\n\n"
    "按原始记录重算哈希树，与目录里上次已发布的核对。对不上就不签，退出码为 4。",
    en="Sign that the ledger only grew, into a folder outside the database.\n\n"
    "The hash tree is recomputed from the stored bytes and compared with what the folder has "
    "published. Exit code 4, and nothing signed, when they do not agree.",
)
@option("--to", required=True, metavar="DIR", zh="校验点目录", en="the folder of the checkpoints")
@_key
@option("--full", is_flag=True, zh="从第一条记录起重算", en="recompute from the first event")
@option("--first", is_flag=True, zh="第一次：目录还是空的",
        en="the very first one: the folder is empty")  # fmt: skip
@option("--anew", is_flag=True, zh="密钥换了：用新名称的密钥从空目录开始",
        en="the key was changed: begin an empty folder under a new name")  # fmt: skip
@as_json()
def checkpoint(to: str, key: str, full: bool, first: bool, anew: bool, as_json: bool) -> None:
    signer = _signer(key)
    with session.agency() as agency, output.progress(pick("校验点", "checkpoint")) as bar:
        made = agency.checkpoint(to, signer, full=full, first=first, anew=anew, progress=bar)
    if as_json:
        output.print_json({**made._asdict(), "note": made.note.decode()})
    elif made.new:
        output.tell(
            pick(f"已签名发布：前 {made.size} 条记录，根 {made.root}（上次 {made.previous} 条）。",
                 f"Published: {made.size} events, root {made.root} (before: {made.previous}).")
        )  # fmt: skip
    else:
        output.tell(
            pick(f"没有新的记录：第 {made.size} 条处的校验点仍是最后一个，核对无误。",
                 f"Nothing new: the checkpoint at event {made.size} is the last, and it holds.")
        )  # fmt: skip


@root.command(
    "checkpoints", zh="历次校验点（库里的副本）。", en="All checkpoints (the database's copies)."
)
@as_json()
def checkpoints(as_json: bool) -> None:
    with session.agency() as agency:
        found = agency.checkpoints()
    if as_json:
        output.print_json(
            [{"size": c.size, "root": c.root, "recorded_at": c.recorded_at,
              "note": c.note.decode("utf-8", "replace")} for c in found]
        )  # fmt: skip
        return
    heads = pick("记录数 根 最后一条记录于", "events root last-recorded").split()
    rows = [[c.size, c.root, c.recorded_at] for c in found]
    output.table(pick("校验点", "Checkpoints"), heads, rows)


@root.command(
    "witness",
    zh="见证：核对各机构的校验点只增未改，登记并加签。\n\n"
    "不用数据库，只看各机构发布的目录。有异常时退出码为 4。",
    en="Compare agencies' checkpoints with the register and countersign.\n\n"
    "Needs no database, only the published folders. Exit code 4 when something is wrong.",
)
@argument("folders", nargs=-1, required=True, zh="校验点目录…", en="DIR...")
@option("--register", required=True, metavar="DIR", zh="登记册目录", en="the register's folder")
@_key
@option(
    "--trust", multiple=True, metavar="VKEY|FILE",
    zh="机构的公钥，可多次；不写则首次见到的公钥即被采信",
    en="an agency's public key; repeatable. Without it, the first one seen is trusted",
)  # fmt: skip
@as_json()
def witness(
    folders: tuple[str, ...], register: str, key: str, trust: tuple[str, ...], as_json: bool
) -> int:
    from publication_flow.ledger import witness as witnessing

    signer, found, refused = _signer(key), [], []
    trust = tuple(line for one in trust for line in output.key_lines(one))
    for folder in folders:
        try:
            found.append(witnessing.look(folder, register, signer, trust, int(time.time())))
        except FlowError as error:  # of one agency; the others are looked at all the same
            if len(folders) == 1:
                raise
            refused.append({"folder": folder, **output.problem(error)})
            output.tell(f"{folder}{pick('：', ': ')}{error.sentence(current())}", error=True)
    for one in found:
        if one.first:
            output.tell(
                pick(f"“{one.origin}”的公钥是首次见到的，没有别的途径核实，已记入登记册："
                     "请向该机构当面或电话核对。",
                     f"The key of “{one.origin}” was seen for the first time and is trusted "
                     "because nobody named another: check it with the agency by another way."),
                error=True,
            )  # fmt: skip
    if as_json:
        output.print_json({"seen": found, "refused": refused})
    else:
        _table(pick("见证", "Witness"), found)
    return WRONG if refused or any(one.state not in witnessing.FINE for one in found) else 0


@root.command(
    "register",
    zh="登记册：各机构校验点的最后见证。\n\n有异常时退出码为 4。",
    en="The register of all agencies' checkpoints.\n\nExit code 4 when any is wrong.",
)
@argument("folder", zh="登记册目录", en="DIR")
@as_json()
def register(folder: str, as_json: bool) -> int:
    from publication_flow.ledger import witness as witnessing

    found = witnessing.register(folder)
    if as_json:
        output.print_json(found)
    else:
        _table(pick("登记册", "Register"), found)
    return WRONG if any(one.state not in witnessing.FINE for one in found) else 0


def _table(title: str, found: list[Seen]) -> None:
    heads = pick(
        "名称 记录数 根 见证于 情况 曾有异常", "name events root witnessed state alarms"
    ).split()
    rows = [
        [one.origin or one.folder, one.size, (one.root or "")[:16], one.witnessed_at,
         pick(*_STATES.get(one.state, (one.state, one.state))), one.alarms]
        for one in found
    ]  # fmt: skip
    output.table(title, heads, rows)


def _signer(file: str) -> Signer:
    """The key in a file; told when others can read it."""
    from publication_flow.ledger import note

    read = note.signer(output.file_text(file).strip())
    with suppress(OSError):
        if os.name == "posix" and Path(file).stat().st_mode & 0o077:
            output.tell(
                pick(f"密钥文件 {file} 别人也能读，请改权限：chmod 600 {file}",
                     f"Others can read the key {file}: chmod 600 {file}"),
                error=True,
            )  # fmt: skip
    return read
