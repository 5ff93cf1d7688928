"""A matter told as a story, and the ledger's records carried out as files."""

from __future__ import annotations

import sys

from publication_flow.hosts.cli import output, session
from publication_flow.hosts.cli.language import current, pick
from publication_flow.hosts.cli.root import root
from publication_flow.hosts.cli.shape import argument, as_json, as_of, by, option


@root.command(
    "explain",
    zh="一件事的来龙去脉：每句带序号，各岗位用时，时间轴。",
    en="A matter's story: each sentence with its position, time on each desk, a timeline.",
)
@argument("item", zh="事项编号", en="ITEM")
@option("--svg", metavar="FILE", zh="另画时间轴（SVG）", en="also draw the timeline (SVG)")
@as_of()
@by("以谁的权限查看（人员编号）", "what this person may see", required=False)
@as_json()
def explain(item: str, svg: str | None, as_of: str | None, by: str | None, as_json: bool) -> None:
    with session.agency() as agency:
        told = agency.explain(item, current(), by=by, as_of=as_of)
        picture = agency.timeline(item, current(), by=by, as_of=as_of) if svg else ""
    if svg != "-":  # then the picture alone is on standard output
        if as_json:
            output.print_json(told)
        else:
            output.tell(told.text.rstrip("\n"))
    if svg is not None:
        output.save(picture, svg)


@root.command(
    "export",
    zh="导出办理日志：jsonl 原始记录、csv 和 xlsx 责任链、cloudevents、prov。",
    en="Export the ledger: jsonl (stored events), csv and xlsx (trail), cloudevents, prov.",
)
@option(
    "--format", "format_", required=True, metavar="FORMAT",
    zh="jsonl、csv、xlsx、cloudevents 或 prov", en="jsonl, csv, xlsx, cloudevents or prov",
)  # fmt: skip
@option("--to", required=True, metavar="FILE", zh="写入的文件，- 为标准输出",
        en="the file to write; - is standard output")  # fmt: skip
@option("--item", metavar="ITEM", zh="只导出这一个事项", en="of this matter alone")
@option("--after", type=int, default=0, metavar="POSITION", zh="从这个序号之后",
        en="after this position")  # fmt: skip
@option("--upto", type=int, metavar="POSITION", zh="到这个序号为止", en="up to this position")
@by("以谁的权限导出（人员编号）", "what this person may see", required=False)
@as_json()
def export(
    format_: str, to: str, item: str | None, after: int, upto: int | None, by: str | None,
    as_json: bool,
) -> None:  # fmt: skip
    with session.agency() as agency, output.progress(pick("导出", "export")) as progress:
        target = sys.stdout.buffer if to == "-" else to
        count = agency.export(
            format_, target, item=item, after=after, upto=upto, by=by, lang=current(),
            progress=progress,
        )  # fmt: skip
    if to == "-":
        sys.stdout.buffer.flush()
    elif as_json:
        output.print_json({"format": format_, "file": to, "count": count})
    else:
        output.tell(pick(f"已导出 {count} 条到 {to}。", f"Exported {count} to {to}."))
