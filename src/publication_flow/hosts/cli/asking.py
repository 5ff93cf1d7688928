"""The responsibility trail: of one item, and of whatever a question finds in all of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import click

from publication_flow.errors import NotFound
from publication_flow.hosts.cli import output, session
from publication_flow.hosts.cli.language import pick
from publication_flow.hosts.cli.root import root
from publication_flow.hosts.cli.shape import F, argument, as_json, as_of, by, option

if TYPE_CHECKING:
    from publication_flow.engine.agency import Agency
    from publication_flow.hosts.cli.names import Names
    from publication_flow.projections.questions import Line
    from publication_flow.projections.trail import Step

DAY = "YYYY-MM-DD"
_ID = {"metavar": "ID"}
PARTS = (  # the options of a question, in the order of the help page
    option("--person", **_ID, zh="某人（任何岗位）：经办、被代理或补录",
           en="who acted, was acted for or entered it, in whatever post"),
    option("--post", **_ID, zh="某岗位，不论谁担任", en="a post, whoever held it"),
    option("--unit", **_ID, zh="某科室", en="a section"),
    option("--category", **_ID, zh="某栏目", en="a category"),
    option("--action", **_ID, zh="某操作", en="an action"),
    option("--stage", **_ID, zh="进入某环节的", en="leading to a stage"),
    option("--signs", **_ID, zh="某道签批", en="signing a step"),
    option("--effect", metavar="EFFECT", zh="publish、suspend、restore 或 withdraw",
           en="publish, suspend, restore or withdraw"),
    option("--kind", **_ID, zh="某类事项", en="a kind of matter"),
    option("--returned", is_flag=True, zh="退回的", en="sent back with a reason"),
    option("--rejected", is_flag=True, zh="不同意、不予公开的", en="declined with a reason"),
    option("--reason", metavar="TEXT", zh="理由中含有这些字", en="words in the reason"),
    option("--deputising", is_flag=True, zh="代他人办理的", en="done in somebody's stead"),
    option("--policy", metavar="DIGEST|ID", zh="按哪个规程办的（摘要或其开头，或名称）",
           en="under a policy: its digest, the beginning of it, or its name"),
    option("--correlation", metavar="ID", zh="外部系统的关联编号",
           en="the host's correlation id"),
    option("--digest", metavar="SHA256", zh="涉及某个内容、附件或发布凭证的摘要",
           en="touching a content, a file or what was served, by digest"),
    option("--file", metavar="FILE", zh="涉及这个文件的（按文件内容查）",
           en="touching this document, by its bytes"),
    option("--since", metavar=DAY, zh="办理日期起", en="done on this day or later"),
    option("--until", metavar=DAY, zh="办理日期止", en="done on this day or earlier"),
    option("--recorded-since", metavar=DAY, zh="记录日期起", en="recorded on it or later"),
    option("--recorded-until", metavar=DAY, zh="记录日期止", en="recorded on it or earlier"),
    option("--longer-than", type=int, metavar="DAYS", zh="在一个环节停留超过几个工作日，久的在前",
           en="lay more working days in one stage, the longest first"),
)  # fmt: skip


def paging(command: F) -> F:
    """Where to read on, and how much."""
    cursor = option("--cursor", metavar="TEXT", zh="从上一页末尾给出的位置接着看",
                    en="read on from where the last page ended")  # fmt: skip
    limit = option("--limit", type=click.IntRange(1, 500), default=50, zh="最多几条",
                   en="at most so many")  # fmt: skip
    return cursor(limit(command))


def _parts(command: F) -> F:
    for part in reversed(PARTS):
        command = part(command)
    return command


@root.command(
    "trail",
    zh="责任链：谁、在什么岗位、代谁、何时、停留多久。\n\n"
    "写事项编号，看这个事项的；只写选项，从全部事项中查，几个选项须同时满足。",
    en="The responsibility trail.\n\n"
    "Of one item; or, with options alone, of all: what fits every one of them.",
)
@argument("item", required=False, zh="事项编号", en="ITEM")
@_parts
@as_of()
@by("以谁的权限查看（人员编号）", "what this person may see", required=False)
@paging
@as_json()
def trail(
    item: str | None, file: str | None, as_of: str | None, by: str | None, cursor: str | None,
    limit: int, as_json: bool, **parts: Any,
) -> None:  # fmt: skip
    asked = {name: value for name, value in parts.items() if value not in (None, False)}
    if file is not None:
        asked["file"] = output.file_bytes(file)
    if item is None and not asked and cursor is None:
        raise click.UsageError(
            pick("请写事项编号，或至少一个查询选项。", "Name an item, or one option to ask by.")
        )
    with session.agency() as agency:
        if item is not None and not asked and cursor is None:
            _item(agency, item, by, as_of, as_json)
        else:
            _question(agency, item, asked, {"by": by, "as_of": as_of}, cursor, limit, as_json)


def _item(agency: Agency, item: str, by: str | None, as_of: str | None, as_json: bool) -> None:
    steps = agency.trail(item, by=by, as_of=as_of)
    if as_json:
        output.print_json({"number": item, "steps": steps})
        return
    from publication_flow.hosts.cli.names import Names

    names = Names(agency)
    rows = [
        [
            step.position, step.occurred_on, names.action(step.action), moved(names, step),
            names.who(step.person, step.on_behalf_of, step.mode, step.entered_by),
            names.post(step.post), names.unit(step.unit), step.waited, words(names, step),
        ]
        for step in steps
    ]  # fmt: skip
    heads = pick(
        "序号 日期 操作 环节 人员 岗位 科室 停留 意见",
        "position day action stage person post unit waited opinion",
    ).split()
    output.table(pick(f"事项 {item} 的责任链", f"The trail of {item}"), heads, rows)
    output.tell(pick("停留：上一环节的工作日数。", "waited: working days in the stage before."))


def _question(
    agency: Agency, item: str | None, asked: dict[str, Any], seen: dict[str, Any],
    cursor: str | None, limit: int, as_json: bool,
) -> None:  # fmt: skip
    from publication_flow.hosts.cli.names import Names

    names = Names(agency)
    _unknown(names, meant(names, asked))
    question = meant(names, asked) | ({"matter": item} if item is not None else {})
    found, at, more = read(
        lambda where, count: agency.ask(**question, **seen, cursor=where, limit=count),
        cursor, limit,
    )  # fmt: skip
    if as_json:
        output.print_json({"steps": found, "cursor": at, "more": more})
        return
    heads = pick(
        "序号 日期 事项 操作 人员 停留 意见", "position day item action person waited opinion"
    ).split()
    title = pick("查到的责任链", "What the trail answers")
    output.table(title, heads, [line_row(names, line) for line in found])
    read_on(at, more)


def read(
    page: Callable[[str | None, int], Any], cursor: str | None, limit: int
) -> tuple[list[Any], str, bool]:
    """A page filled: one call may answer with fewer, or none, and yet have more behind it."""
    found: list[Any] = []
    while True:
        got = page(cursor, limit - len(found))
        found += got.steps
        cursor = got.cursor
        if not got.more or len(found) >= limit:
            return found, str(cursor), got.more


def read_on(cursor: str, more: bool) -> None:
    """Where the next page begins, if there is one."""
    if more:
        output.tell(pick(f"还有。接着看：--cursor {cursor}", f"More: --cursor {cursor}"))


def meant(names: Names, asked: dict[str, Any]) -> dict[str, Any]:
    """The ids that were meant by labels and names."""
    typed: dict[str, Callable[[str], str]] = {
        "person": lambda one: _called(names.persons, one),
        "unit": lambda one: _called(names.units, one),
        "post": names.typed_post,
        "category": names.typed_category,
        "action": names.typed_action,
        "stage": names.typed_stage,
    }
    return {name: typed[name](v) if name in typed else v for name, v in asked.items()}


def _called(known: dict[str, str], typed: str) -> str:
    """The id of the only one of that name; else what was typed."""
    found = [one for one, name in known.items() if name == typed.strip()]
    return found[0] if len(found) == 1 and typed not in known else typed


def _unknown(names: Names, asked: dict[str, Any]) -> None:
    """Say it when a question names what is not there: an empty answer would read as a finding.

    A person is enrolled once and for all, so an unknown one is refused; a post or an action may
    be of an older policy, so there is a remark on standard error alone.
    """
    if "person" in asked and asked["person"] not in names.persons:
        raise NotFound("person", person=asked["person"])
    policy = names.policy
    ids = {
        "unit": set(names.units),
        "post": set(policy.posts),
        "category": set(policy.categories),
        "action": {one.id for kind in policy.kinds.values() for one in kind.actions},
        "stage": {one.id for kind in policy.kinds.values() for one in kind.stages},
        "effect": {"publish", "suspend", "restore", "withdraw"},
    }
    for name, there in ids.items():
        if name in asked and asked[name] not in there:
            output.tell(
                pick(f"注意：现行规程和机构里没有“{asked[name]}”（--{name}），请核对写法。",
                     f"Mind: policy and office have no “{asked[name]}” (--{name}) now."),
                error=True,
            )  # fmt: skip


def line_row(names: Names, line: Line) -> list[Any]:
    """One step of a matter among many, in few columns."""
    step = line.step
    title = line.title or pick("（已清除）", "(erased)")
    where = moved(names, step)
    return [
        step.position, step.occurred_on, f"{line.matter} {title}",
        f"{names.action(step.action)}{pick('，', ', ')}{where}",
        " ".join(part for part in (
            names.who(step.person, step.on_behalf_of, step.mode, step.entered_by),
            names.post(step.post),
        ) if part),
        step.waited, words(names, step),
    ]  # fmt: skip


def moved(names: Names, step: Step) -> str:
    """The stage a step led to, and from where."""
    if step.from_ is None or step.from_ == step.to:
        return names.stage(step.to)
    return f"{names.stage(step.from_)} → {names.stage(step.to)}"


def words(names: Names, step: Step) -> str:
    """What was said with it: opinion, reason, fields, channels."""
    said = [step.opinion or "", step.reason or ""]
    said += [pick("（已清除）", "(erased)") for _ in step.erased]
    said += names.fields(step.action, step.fields)
    if step.channels:
        places = pick("、", ", ").join(names.channel(one) for one in step.channels)
        said.append(pick("渠道：", "channels: ") + places)
    text = ""
    for word in filter(None, said):  # after a full stop nothing stands between two sentences
        stop = pick("", " ") if text.endswith(("。", "！", "？")) else pick("；", "; ")
        text += (stop if text else "") + word
    return text
