"""Bags for the archive: one item packed, a bag checked."""

from __future__ import annotations

from pathlib import Path

from publication_flow.hosts.cli import output, session
from publication_flow.hosts.cli.language import current, pick
from publication_flow.hosts.cli.root import root
from publication_flow.hosts.cli.shape import argument, as_json, by, option

WRONG = 4


@root.command(
    "bag",
    zh="归档装包：一条公开过的信息，终稿、附件、事件、责任链、审批单。",
    en="Bag for the archive: an item's final text, files, events, trail and sheet (BagIt).",
)
@argument("item", zh="事项编号", en="ITEM")
@option("--to", required=True, metavar="DIR", zh="装到哪个目录下", en="the folder to put it in")
@by("以谁的权限查看（人员编号）", "what this person may see", required=False)
@as_json()
def bag(item: str, to: str, by: str | None, as_json: bool) -> None:
    from publication_flow.channels.bag import write_bag

    with session.agency() as agency:
        path = write_bag(agency, item, to, by=by)
    files = sorted(str(one.relative_to(path)) for one in path.rglob("*") if one.is_file())
    if as_json:
        output.print_json({"agency": agency.id, "matter": item, "bag": str(path), "files": files})
    else:
        count = sum(1 for one in files if one.startswith("data/"))
        output.tell(pick(f"已装包：{path}（内容 {count} 个文件）。",
                         f"Bagged: {path} ({count} files in it)."))  # fmt: skip


@root.command(
    "bag-check",
    zh="核对归档包：缺了、多了、改了哪个文件。不用数据库。有问题时退出码为 4。",
    en="Check a bag: which file is missing, strange or changed. Exit code 4 when any is.",
)
@argument("folder", zh="包的目录", en="DIR")
@as_json()
def bag_check(folder: str, as_json: bool) -> int:
    from publication_flow.channels.bag_check import check_bag

    found = check_bag(Path(folder))
    if as_json:
        wrong = [{**one._asdict(), "sentence": one.sentence(current())} for one in found]
        output.print_json({"ok": not found, "bag": folder, "wrong": wrong})
    elif found:
        for one in found:
            output.tell(one.sentence(current()))
    else:
        output.tell(pick(f"核对无误：{folder}。", f"Valid: {folder}."))
    return WRONG if found else 0
