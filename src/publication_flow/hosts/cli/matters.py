"""One matter: as it stands, and its sheet to print."""

from __future__ import annotations

from typing import TYPE_CHECKING

from publication_flow.hosts.cli import output, session
from publication_flow.hosts.cli.language import current, pick
from publication_flow.hosts.cli.root import root
from publication_flow.hosts.cli.shape import argument, as_json, as_of, by, option

if TYPE_CHECKING:
    from publication_flow.hosts.cli.names import Names
    from publication_flow.projections.item import Item
    from publication_flow.projections.marked import Marked, Voice


@root.command("show", zh="查看一个事项的现状。", en="One matter as it stands.")
@argument("item", zh="事项编号", en="ITEM")
@as_of()
@by("以谁的权限查看（人员编号）", "what this person may see", required=False)
@as_json()
def show(item: str, as_of: str | None, by: str | None, as_json: bool) -> None:
    with session.agency() as agency:
        found = agency.item(item, by=by, as_of=as_of)
        if as_json:
            output.print_json(found)
            return
        from publication_flow.hosts.cli.names import Names

        names = Names(agency)
        for name, value in facts(found, names):
            if value:
                output.tell(f"{name}{pick('：', ': ')}{value}")
        if found.sign_offs:
            rows = [
                [
                    names.step(s.step), names.who(s.person, s.on_behalf_of, s.mode, s.entered_by),
                    names.post(s.post), s.occurred_on, signed(s.voided, s.present, s.confirmed),
                ]
                for s in found.sign_offs
            ]  # fmt: skip
            heads = pick("签批 人员 岗位 日期 效力", "sign-off person post day standing").split()
            output.tell("")
            output.table("", heads, rows)
        if found.body:
            output.tell(f"\n{found.body}")


def facts(found: Item, names: Names) -> list[tuple[str, str]]:
    """What there is to know of a matter, label by label; an empty value is not shown."""
    from publication_flow.hosts.cli.names import due, state

    clocks = "；".join(
        f"{clock.label[current()]} {due(clock.due_on, clock.certain, clock.overdue_by)}"
        for clock in found.clocks
    )
    public = state(found.public.state if found.public is not None else None)
    if found.public is not None:
        channels = pick("、", ", ").join(names.channel(c) for c in found.public.channels)
        first, version = found.public.first_on, found.public.version
        public += pick(
            f"，首次公开 {first}，第 {version} 版", f", first on {first}, version {version}"
        )
        public += f"{pick('，', ', ')}{channels}" if channels else ""
    shown_above, erased = {"title", "summary", "body"}, pick("（已清除）", "(erased)")
    texts = [
        (names.field(name), names.told(found.kind, name, text) if text else erased)
        for name, text in found.texts.items()
        if name not in shown_above
    ]
    return [
        (pick("编号", "Number"), found.number),
        (pick("索引号", "Index number"), found.index_number or ""),
        (pick("标题", "Title"), found.title or pick("（已清除）", "(erased)")),
        (pick("栏目", "Category"), names.category(found.category)),
        (pick("科室", "Unit"), found.unit_name),
        (pick("环节", "Stage"), f"{names.stage(found.stage)} {found.stage_since}"),
        (pick("目的", "Purpose"), names.purpose(found.purpose)),
        (pick("结果", "Outcome"), names.outcome(found.outcome)),
        (pick("公开", "Public"), public),
        (pick("来源", "Source"), _source(found)),
        (pick("签收", "Claimed by"), names.person(found.claimed_by)),
        *((pick("标记", "Mark"), _mark(mark)) for mark in found.marks),
        *((pick("表态", "Voice"), _voice(voice)) for voice in found.ballots),
        (pick("期限", "Clocks"), clocks),
        *((pick("待办", "Waits for"), names.desk(desk)) for desk in found.desks),
        (pick("概述", "Summary"), found.summary or ""),
        *texts,
        *(
            (names.field(n), names.told(found.kind, n, v))
            for n, v in found.fields.items()
            if n != "category"
        ),
        *(
            (pick("附件", "Attachment"), f"{a.name or pick('（已清除）', '(erased)')} {a.size} B")
            for a in found.attachments
        ),
    ]


def _mark(mark: Marked) -> str:
    """What a matter bears, with whom, since when and until when."""
    told = mark.label[current()]
    if mark.key_label is not None:
        told += pick(f"（{mark.key_label['zh']}）", f" ({mark.key_label['en']})")
    told += pick(f"，自 {mark.since}", f" since {mark.since}")
    return told + (pick(f"，至 {mark.until}", f" until {mark.until}") if mark.until else "")


def _voice(voice: Voice) -> str:
    """Who said what, and whether of the content at hand."""
    who = voice.key_label[current()] if voice.key_label is not None else voice.name
    told = pick(f"{who}：", f"{who}: ") + voice.choice_label[current()]
    return told + ("" if voice.present else pick("（针对旧内容）", " (of an older content)"))


def _source(found: Item) -> str:
    """The mark of what was imported, and where its record lies."""
    source = found.imported
    if source is None:
        return ""
    told = pick("历史导入", "imported from history")
    if source.file is not None:
        row = source.row or "?"
        told += pick(f"，文件 {source.file[:16]}… 第 {row} 行",
                     f", file {source.file[:16]}… row {row}")  # fmt: skip
    if source.evidence:
        told += f"{pick('，原责任记载：', ', as recorded: ')}{source.evidence}"
    return told


def signed(voided: bool, present: bool, confirmed: bool | None) -> str:
    """What a sign-off is worth now."""
    if voided:
        return pick("已作废", "voided")
    if not present:
        return pick("针对旧内容", "of an older content")
    if confirmed is False:
        return pick("有效，待本人确认", "stands, to be confirmed")
    return pick("有效", "stands")


@root.command(
    "sheet", zh="审批单：一个事项的可打印页（HTML）。", en="A matter's sheet to print (HTML)."
)
@argument("item", zh="事项编号", en="ITEM")
@option("--out", metavar="FILE", zh="写入文件，默认标准输出", en="write to a file; default: stdout")
def sheet(item: str, out: str | None) -> None:
    with session.agency() as agency:
        output.save(agency.sheet(item, current()), out)
