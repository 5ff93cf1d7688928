"""The policy: what is in force, whether a file would do, how it looks, adopting another."""

from __future__ import annotations

from typing import Any

import click

from publication_flow.hosts.cli import output, session
from publication_flow.hosts.cli.language import current, pick
from publication_flow.hosts.cli.proof import proof_of
from publication_flow.hosts.cli.root import root
from publication_flow.hosts.cli.shape import argument, as_json, option


@root.group(
    "policy", zh="规程：查看、检查、画图、采用。", en="The policy: show, check, draw, adopt."
)
def policy() -> None:
    pass


@policy.command("show", zh="施行中的规程。", en="The policy in force.")
@option("--toml", is_flag=True, zh="按采用时的原文输出", en="its bytes as they were adopted")
@as_json()
def show(toml: bool, as_json: bool) -> None:
    with session.agency() as agency:
        adopted = agency.policy()
        adoption = agency.adoptions()[-1]
    book = adopted.rulebook
    if as_json:
        output.print_json({
            "digest": adopted.digest,
            "adoption": adoption.as_dict(),
            "policy": book.policy.model_dump(mode="json", by_alias=True),
        })  # fmt: skip
        return
    if toml:
        click.echo(adopted.data, nl=False)
        return
    output.tell(summary(book))
    output.tell(proof_of(adoption, remedy=True))
    lang = current()
    for kind in book.policy.kinds.values():
        posts: dict[str, Any] = dict(book.policy.posts)
        rows = []
        for action in kind.actions:
            held = dict.fromkeys(post for slot in action.slots for post in slot.posts)
            labels = [
                pick("任何在岗人员", "anyone in office") if post == "*"
                else posts[post].label.in_(lang)
                for post in held
            ]  # fmt: skip
            stages = {s.id: s.label.in_(lang) for s in kind.stages}
            sources = [
                pick("任何环节", "any stage") if s == "*" else stages[s] for s in action.from_
            ]
            rows.append([
                action.label.in_(lang), sources, stages.get(action.to, TO[action.to][lang == "en"]
                if action.to in TO else action.to), labels,
            ])  # fmt: skip
        heads = pick("操作 从 到 岗位", "action from to posts").split()
        output.tell("")
        output.table(kind.label.in_(lang), heads, rows)


TO = {
    "same": ("不动", "stays"),
    "earlier": ("之前的环节", "an earlier stage"),
    "previous": ("上一环节", "the stage before"),
    "restored": ("本轮之前", "where the round began"),
}


def summary(book: Any) -> str:
    """A rulebook in one line: whose, which version, how much, under which digest."""
    policy, lang = book.policy, current()
    actions = sum(len(kind.action_ids()) for kind in policy.kinds.values())
    label = policy.label.in_(lang)
    return pick(
        f"{label}（{policy.id} {policy.version}）：事项 {len(policy.kinds)} 种，操作 {actions} 个，"
        f"岗位 {len(policy.posts)} 种，栏目 {len(policy.categories)} 个。\nSHA-256 {book.digest}",
        f"{label} ({policy.id} {policy.version}): kinds {len(policy.kinds)}, actions {actions}, "
        f"posts {len(policy.posts)}, categories {len(policy.categories)}.\nSHA-256 {book.digest}",
    )


@policy.command(
    "check-file",
    zh="检查规程文件：列出全部错误及行号。",
    en="Check a file: every mistake, by line.",
)
@argument("file", zh="文件", en="FILE")
@as_json()
def check_file(file: str, as_json: bool) -> None:
    from publication_flow.policy.load import parse
    from publication_flow.policy.rulebook import Rulebook

    data = output.file_bytes(file)
    book = Rulebook(data, parse(data, file))
    if as_json:
        found = book.policy
        output.print_json({
            "ok": True, "id": found.id, "version": found.version, "digest": book.digest,
            "mistakes": [],
        })  # fmt: skip
        return
    output.tell(pick("规程文件没有问题。", "The policy file is sound.") + "\n" + summary(book))


@policy.command("diagram", zh="画出流转图。", en="Draw the lifecycle.")
@option(
    "--format",
    "form",
    type=click.Choice(["mermaid", "svg"]),
    default="mermaid",
    zh="格式",
    en="format",
)
@option("--kind", default=None, metavar="ID", zh="事项种类", en="kind of matter")
@option("--item", metavar="ITEM", zh="标出此事项所在环节", en="mark the stage this matter is in")
@option(
    "--file", metavar="FILE", zh="画这份文件或自带规程，而不是施行中的",
    en="draw this file or shipped policy, not the one in force",
)  # fmt: skip
@option("--out", metavar="FILE", zh="写入文件，默认标准输出", en="write to a file; default: stdout")
def diagram(
    form: str, kind: str | None, item: str | None, file: str | None, out: str | None
) -> None:
    from publication_flow.policy import diagram as drawing

    if file is not None and item is not None:
        raise click.UsageError(
            pick("--file 与 --item 只能给一个。", "Give --file or --item, not both.")
        )
    stage = None
    if file is not None:
        from publication_flow.engine.flow import policy_of

        book = policy_of(file)
    else:
        with session.agency() as agency:
            book = agency.policy().rulebook
            if item is not None:
                matter = agency.item(item)
                stage, kind = matter.stage, matter.kind
    draw = drawing.svg if form == "svg" else drawing.mermaid
    output.save(draw(book, kind or next(iter(book.policy.kinds)), current(), stage), out)
