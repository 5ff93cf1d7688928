"""Proof for others: receipts and audit bundles made, and checked without any database."""

from __future__ import annotations

from pathlib import Path

from publication_flow.hosts.cli import output, session
from publication_flow.hosts.cli.language import current, pick
from publication_flow.hosts.cli.root import root
from publication_flow.hosts.cli.shape import argument, as_json, by, option

_EXITS = {0: 0, 1: 4}  # what is not proven is an integrity failure here; all else is bad input
_TO = {"metavar": "FILE", "required": True}


@root.command(
    "receipt",
    zh="存证凭证：一个文件，不用数据库就能证明一个事项的记录。",
    en="A receipt: one file that proves an item's events and its published texts, offline.",
)
@argument("item", zh="事项编号", en="ITEM")
@option("--to", zh="写到哪个文件", en="the file to write", **_TO)
@option(
    "--public", is_flag=True,
    zh="给公众的：只有公开这一步和公开的内容", en="for anybody: the publication and what it says",
)  # fmt: skip
@option(
    "--part", multiple=True, metavar="NAME",
    zh="只出示这一项文字（可写多次），默认全部已公开的",
    en="show this text only (may be given more than once); default: all that are public",
)  # fmt: skip
@option(
    "--checkpoint", metavar="FILE",
    zh="以这个校验点为凭，如见证人签过的；默认库里最近的一个",
    en="the checkpoint to rest on, such as a witnessed one; default: the newest in the database",
)  # fmt: skip
@by("以谁的权限查看（人员编号）", "what this person may see", required=False)
@as_json()
def receipt(
    item: str,
    to: str,
    public: bool,
    part: tuple[str, ...],
    checkpoint: str | None,
    by: str | None,
    as_json: bool,
) -> None:
    note = output.file_bytes(checkpoint) if checkpoint is not None else None
    with session.agency() as agency:
        found = agency.receipt(item, by=by, public=public, parts=part or None, checkpoint=note)
    Path(to).write_bytes(found.data)
    if as_json:
        output.print_json(
            {"number": item, "file": to, "size": found.size, "pending": found.pending}
        )
        return
    output.tell(pick(f"存证凭证已写入 {to}。", f"The receipt is in {to}."))
    if found.pending is not None:
        output.tell(pick(
            f"尚待校验点：第 {found.pending} 条记录还没有已签的校验点覆盖。"
            "请在下次运行 checkpoint 之后重取。",
            f"It is pending: no signed checkpoint covers event {found.pending} yet. "
            "Make it again after the next checkpoint.",
        ))  # fmt: skip


@root.command(
    "verify-receipt",
    zh="核验存证凭证，不用数据库。退出码：0 成立，4 不成立，2 读不出来。",
    en="Check a receipt without any database. Exit codes: 0 proven, 4 not proven, 2 unreadable.",
)
@argument("file", zh="存证凭证文件", en="FILE")
@option(
    "--key", multiple=True, required=True, metavar="VKEY|FILE",
    zh="机构的公钥（再写见证人的，就连见证一起要求）",
    en="the agency's public key (a witness's too: then its signature is demanded)",
)  # fmt: skip
@option(
    "--file", "held", metavar="FILE",
    zh="手里的附件：是不是当时公开的那一份", en="a file at hand: is it one of those published?",
)  # fmt: skip
@as_json()
def verify_receipt(file: str, key: tuple[str, ...], held: str | None, as_json: bool) -> int:
    return _verified("receipt", file, key, as_json, *(["--file", held] if held is not None else []))


@root.command(
    "bundle",
    zh="审计包：全部记录、校验点、规程、年度数字，附核验程序。",
    en="An audit bundle: events, checkpoints, policies, figures, and the verifier.",
)
@option("--to", zh="写到哪里：.zip 文件，否则是文件夹", en="where: a .zip, else a folder", **_TO)
@option(
    "--key", multiple=True, metavar="VKEY|FILE",
    zh="随包附上的公钥", en="a public key that goes with it",
)  # fmt: skip
@by("以谁的权限查看（人员编号）", "what this person may see", required=False)
@as_json()
def bundle(to: str, key: tuple[str, ...], by: str | None, as_json: bool) -> None:
    keys = [line for one in key for line in output.key_lines(one)]
    with session.agency() as agency, output.progress(pick("装包", "bundle")) as progress:
        agency.bundle(to, keys=keys, by=by, progress=progress)
        agency_id = agency.id
    if as_json:
        output.print_json({"agency": agency_id, "bundle": to, "keys": keys})
    else:
        output.tell(pick(f"审计包已写入 {to}。", f"The bundle is in {to}."))


@root.command(
    "verify-bundle",
    zh="核验审计包，不用数据库，指出第一条有问题的记录。",
    en="Check a bundle without any database; the first bad event is named.",
)
@argument("bundle", zh="审计包", en="BUNDLE")
@option(
    "--key", multiple=True, metavar="VKEY|FILE",
    zh="机构的公钥；不写就用包内自带的，只能证明前后一致",
    en="the agency's public key; without one the bundle's own, which shows consistency alone",
)  # fmt: skip
@option(
    "--checkpoint", multiple=True, metavar="FILE",
    zh="自己以前留存的校验点：日志须由它延续而来",
    en="a checkpoint you kept: the ledger must be an extension of it",
)  # fmt: skip
@as_json()
def verify_bundle(
    bundle: str, key: tuple[str, ...], checkpoint: tuple[str, ...], as_json: bool
) -> int:
    kept = [word for one in checkpoint for word in ("--checkpoint", one)]
    return _verified("bundle", bundle, key, as_json, *kept)


def _verified(what: str, path: str, keys: tuple[str, ...], as_json: bool, *more: str) -> int:
    """The verifier that goes into every bundle, run as it is; its exit code as the house has it."""
    from publication_flow.report import verify

    for named in (path, *more[1::2], *(one for one in keys if one.count("+") < 2)):
        Path(named).stat()  # one that is not there is told of in the words of the command line
    given = [f"--key={one}" for one in keys]
    line = [what, f"--lang={current()}", *given, *more, *(["--json"] if as_json else [])]
    return _EXITS.get(verify.main([*line, "--", path]), 2)
