"""`act` on many items at once: what is meant by the words, and a result for each."""

from __future__ import annotations

import re
import uuid
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import click

from publication_flow.hosts.cli import output
from publication_flow.hosts.cli.language import current, pick

if TYPE_CHECKING:
    from publication_flow.engine.agency import Agency
    from publication_flow.hosts.cli.names import Names

_NUMBER = re.compile(r"[0-9]{4}-[0-9]+")


def named(words: Sequence[str]) -> tuple[str, list[str]]:
    """The action and the items: `2017-0043 audit`, or `audit 2017-0043 2017-0044 ...`."""
    if len(words) < 2:
        raise click.UsageError(
            pick("要写明操作和至少一个事项编号。", "Name the action and at least one item.")
        )
    if len(words) == 2 and not _NUMBER.fullmatch(words[1]):
        return words[1], [words[0]]
    return words[0], list(words[1:])


def act(
    agency: Agency, names: Names, action: str, items: list[str], asked: dict[str, Any],
    as_json: bool,
) -> None:  # fmt: skip
    """Do it and show what became of each; exit code 1 when the policy refused any of them."""
    if asked.get("command_id") is None:
        # Told before it is sent: whoever is cut off sends the same again.
        asked["command_id"] = str(uuid.uuid4())
        output.tell(
            pick(
                f"命令编号 {asked['command_id']}：中断后以 --command-id 再发一次，不会重复办理。",
                f"Command id {asked['command_id']}: if cut off, send it again with --command-id; "
                "nothing is done twice.",
            ),
            error=True,
        )
    results = agency.act_all(action, items, **asked)
    done = sum(result.done is not None for result in results)
    if as_json:
        output.print_json({
            "command": asked["command_id"], "done": done, "refused": len(results) - done,
            "retried": any(r.done is not None and r.done.retried for r in results),
            "results": [result.as_dict(current()) for result in results],
        })  # fmt: skip
    else:
        heads = pick("事项 办理结果 说明", "item result why").split()
        output.table(names.action(action), heads, [_row(names, result) for result in results])
        output.tell(
            pick(
                f"共 {len(results)} 个：已办 {done} 个，未办 {len(results) - done} 个。",
                f"{len(results)} in all: {done} done, {len(results) - done} refused.",
            )
        )
    if done < len(results):
        click.get_current_context().exit(1)


def _row(names: Names, result: Any) -> tuple[str, str, str]:
    if result.done is None:
        return result.matter, pick("未办", "refused"), result.sentence(current())
    again = pick("（此前已办）", " (before)") if result.done.retried else ""
    return (
        result.matter,
        pick("已办", "done") + again,
        pick("现处环节：", "stage: ") + names.stage(result.done.stage),
    )
