"""A matter's contents one after another, two of them compared, and what is new to a person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from publication_flow.hosts.cli import output, session
from publication_flow.hosts.cli.language import pick
from publication_flow.hosts.cli.root import root
from publication_flow.hosts.cli.shape import argument, as_json, by, option

if TYPE_CHECKING:
    from publication_flow.hosts.cli.names import Names
    from publication_flow.projections.versions import Difference

_MARKS = {"equal": "{}", "delete": "[-{}-]", "insert": "{{+{}+}}"}  # as `git diff --word-diff`


@root.command(
    "history", zh="内容版本：一个事项的历次内容。", en="Every content a matter has had, in order."
)
@argument("item", zh="事项编号", en="ITEM")
@by("以谁的权限查看（人员编号）", "what this person may see", required=False)
@as_json()
def history(item: str, by: str | None, as_json: bool) -> None:
    with session.agency() as agency:
        versions = agency.history(item, by=by)
        if as_json:
            output.print_json({"number": item, "versions": versions})
            return
        from publication_flow.hosts.cli.names import Names

        names = Names(agency)
        rows = [
            [
                one.number, one.occurred_on, names.action(one.action),
                names.who(one.person, one.on_behalf_of),
                one.title or pick("（已清除）", "(erased)"),
                pick("现行公开", "public now") if one.public else "", one.digest[:16],
            ]
            for one in versions
        ]  # fmt: skip
        heads = pick(
            "版本 日期 操作 人员 标题 公开 摘要值", "version day action person title public digest"
        ).split()
        output.table("", heads, rows)


@root.command(
    "compare", zh="比较一个事项的两版内容。", en="What differs between two contents of a matter."
)
@argument("item", zh="事项编号", en="ITEM")
@argument("a", zh="旧版", en="A", type=int)
@argument("b", zh="新版", en="B", type=int)
@by("以谁的权限查看（人员编号）", "what this person may see", required=False)
@as_json()
def compare(item: str, a: int, b: int, by: str | None, as_json: bool) -> None:
    with session.agency() as agency:
        found = agency.compare(item, a, b, by=by)
        if as_json:
            output.print_json(found)
            return
        from publication_flow.hosts.cli.names import Names

        _tell(found.difference, Names(agency))


@root.command(
    "changes", zh="新变化：某人上次查看之后的步骤和改动。",
    en="What is new to a person since they last looked.",
)  # fmt: skip
@argument("item", zh="事项编号", en="ITEM")
@by("谁（人员编号）", "who asks (person id)")
@option("--look", is_flag=True, zh="记为已查看", en="remember that it has been looked at now")
@as_json()
def changes(item: str, by: str, look: bool, as_json: bool) -> None:
    with session.agency() as agency:
        found = agency.since_look(by, item)
        if look:
            agency.look(by, item)
        if as_json:
            output.print_json({"number": item, "changes": found})
            return
        if found is None:
            output.tell(pick("此前没有查看过。", "Not looked at before."))
            return
        if found.nothing:
            output.tell(pick("上次查看之后没有变化。", "Nothing has changed since."))
            return
        from publication_flow.hosts.cli.names import Names

        names = Names(agency)
        for step in found.steps:
            who = names.who(step.person, step.on_behalf_of, step.mode, step.entered_by)
            output.tell(f"{step.occurred_on} {names.action(step.action)} {who}")
        if found.content is not None:
            _tell(found.content, names)


def _tell(difference: Difference, names: Names) -> None:
    """Each part that changed: what went in [-…-], what came in {+…+}."""
    for part in difference.parts:
        if not part.changed:
            continue
        if part.old_erased or part.new_erased:
            told = pick("（原文已清除，无法比较）", "(erased, cannot be compared)")
        else:
            told = "".join(_MARKS[s.what].format(s.text) for s in part.segments)
        output.tell(f"{names.field(part.name)}{pick('：', ': ')}{told}")
    for mark, files in (("-", difference.removed), ("+", difference.added)):
        for file in files:
            name = file.name or pick("（已清除）", "(erased)")
            output.tell(f"{pick('附件', 'Attachment')} {mark} {name}")
