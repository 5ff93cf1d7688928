"""What waits on a person, what they handled, and what they may do and why not."""

from __future__ import annotations

import click

from publication_flow.hosts.cli import output, session
from publication_flow.hosts.cli.language import current, pick
from publication_flow.hosts.cli.root import root
from publication_flow.hosts.cli.shape import argument, as_json, as_of, by, option

NEW = "-"  # in the place of a matter's number: one that is yet to be opened


@root.command("inbox", zh="待办：等某人办理的事项。", en="What waits on a person.")
@by("谁的待办（人员编号）", "whose inbox (person id)")
@as_of()
@option("--limit", type=click.IntRange(1, 1000), default=50, zh="最多几条", en="at most so many")
@option("--offset", type=click.IntRange(min=0), default=0, zh="跳过几条", en="skip so many")
@as_json()
def inbox(by: str, as_of: str | None, limit: int, offset: int, as_json: bool) -> None:
    with session.agency() as agency:
        found = agency.inbox(by, as_of=as_of, limit=limit, offset=offset)
        if as_json:
            output.print_json({"by": by, "items": [one.as_dict(current()) for one in found]})
            return
        from publication_flow.hosts.cli.names import Names, due

        names = Names(agency)
        heads = pick("编号 标题 待办 环节 栏目 到此 期限 备注",
                     "number title action stage category since due note").split()  # fmt: skip
        rows = []
        for one in found:
            notes = (
                [pick("代 ", "for ") + names.person(one.on_behalf_of)] if one.on_behalf_of else []
            )
            if one.claimed_by:
                notes.append(pick("签收：", "claimed: ") + names.person(one.claimed_by))
            notes += [one.sentence(current()) or ""] if one.barred else []
            rows.append([
                one.number, one.title, names.action(one.action), names.stage(one.stage),
                names.category(one.category), one.since,
                due(one.due_on, one.due_certain, one.overdue_by), "\n".join(notes),
            ])  # fmt: skip
        output.table(
            pick(f"{names.person(by)}的待办", f"Waiting on {names.person(by)}"), heads, rows
        )


@root.command("mine", zh="经办：某人办过的事项，现在到了谁手里。", en="What a person handled.")
@by("谁的经办（人员编号）", "whose work (person id)")
@as_of()
@option("--limit", type=click.IntRange(1, 1000), default=50, zh="最多几条", en="at most so many")
@as_json()
def mine(by: str, as_of: str | None, limit: int, as_json: bool) -> None:
    with session.agency() as agency:
        found = agency.mine(by, as_of=as_of, limit=limit)
        if as_json:
            output.print_json({"by": by, "items": found})
            return
        from publication_flow.hosts.cli.names import Names, state

        names = Names(agency)
        heads = pick("编号 标题 所办 日期 环节 公开 现在谁手里",
                     "number title act day stage public waits-for").split()  # fmt: skip
        rows = [
            [
                one.number, one.title,
                names.action(one.action)
                + (pick("（代 ", " (for ") + names.person(one.on_behalf_of) + pick("）", ")")
                   if one.on_behalf_of else ""),
                one.occurred_on, names.stage(one.stage), state(one.public_state),
                "\n".join(names.desk(desk) for desk in one.desks),
            ]
            for one in found
        ]  # fmt: skip
        title = pick(f"{names.person(by)}办过的事项", f"Handled by {names.person(by)}")
        output.table(title, heads, rows)


@root.command(
    "why",
    zh="问规程：某人能否办某个操作，为什么不能，谁能办。\n\n"
    "不写操作时列出全部操作；编号写 - 指新事项。",
    en="May somebody do an action, why not, and who could.\n\n"
    "Without an action: all of them. The number - means a matter yet to be opened.",
)
@argument("item", zh="事项编号", en="ITEM")
@argument("action", zh="操作", en="ACTION", required=False)
@by()
@option("--to", metavar="STAGE", zh="退到哪个环节（编号或名称）", en="stage to go back to")
@as_json()
def why(item: str, action: str | None, by: str, to: str | None, as_json: bool) -> None:
    with session.agency() as agency:
        from publication_flow.hosts.cli.names import Names

        names = Names(agency)
        matter = None if item == NEW else item
        if action is not None:
            verdict = agency.why(
                matter, names.typed_action(action), by=by,
                to=names.typed_stage(to) if to is not None else None,
            )  # fmt: skip
            if as_json:
                output.print_json(verdict.as_dict(current()))
            else:
                output.tell(verdict.sentence(current()))
            return
        verdicts = agency.may(matter, by=by)
        if as_json:
            output.print_json({
                "matter": matter, "by": by, "actions": [v.as_dict(current()) for v in verdicts]
            })  # fmt: skip
            return
        allowed = [names.action(v.action) for v in verdicts if v.allowed]
        output.tell(
            pick(f"{names.person(by)}可以办：", f"{names.person(by)} may: ")
            + (pick("、", ", ").join(allowed) or pick("无。", "nothing."))
        )
        rows = [[names.action(v.action), reasons(v.sentence(current()))]
                for v in verdicts if not v.allowed]  # fmt: skip
        output.table(
            pick("不能办的，及原因", "Not, and why"),
            pick("操作 原因", "action reason").split(),
            rows,
        )


def reasons(sentence: str) -> str:
    """A denial without its first words: in the table they stand above and to the left."""
    _, mark, rest = sentence.partition(pick("：", ": "))
    return rest if mark else sentence
