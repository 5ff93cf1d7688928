"""`open`: begin a matter of any kind the policy knows, by the action that opens it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from publication_flow.hosts.cli import acting, session
from publication_flow.hosts.cli.language import pick
from publication_flow.hosts.cli.root import root
from publication_flow.hosts.cli.shape import argument, as_json, by, option

if TYPE_CHECKING:
    from publication_flow.hosts.cli.names import Names
    from publication_flow.policy.model import Policy


@root.command(
    "open",
    zh="新办：按规程的一个操作新建事项，如督办、登记反馈。\n\n"
    "拟稿也可以这样办，各项内容都能写。\n\n"
    "例：open 督办 --by wu.min --set 标题=督办低保复核 --set 承办单位=社会救助科 "
    "--set 办结期限=2017-05-10",
    en="Begin a matter by any action of the policy that opens one, such as supervise, receive "
    "feedback or plan an inspection; draft too, with every part.\n\n"
    "Example: open supervise --by wu.min --set title=... --set addressee=low-income "
    "--set due_on=2017-05-10",
)
@argument("action", zh="操作", en="ACTION")
@by()
@option(
    "--set", "sets", multiple=True, metavar="PART=VALUE", zh="内容的一部分，可多次",
    en="a part of the content; repeatable",
)  # fmt: skip
@option(
    "--field", multiple=True, metavar="NAME=VALUE", zh="操作的字段，可多次", en="a field of the act"
)
@option("--body-file", metavar="FILE", zh="正文所在文件，- 为标准输入", en="file of the body, or -")
@option("--attach", multiple=True, metavar="FILE", zh="附件，可多次", en="attachment; repeatable")
@option("--opinion", zh="意见", en="opinion")
@option("--reason", zh="理由", en="reason")
@option(
    "--post", metavar="ID", zh="以哪个岗位（有几个时）", en="in which post, where one holds several"
)
@option(
    "--occurred-on", metavar="YYYY-MM-DD", zh="办理日期，默认今天",
    en="day of the act; default: today",
)  # fmt: skip
@option("--external-ref", zh="外部系统中的编号", en="the host's own reference")
@option(
    "--command-id", zh="命令编号：重试不会重复办理", en="command id: a retry does nothing twice"
)
@as_json()
def opened(
    action: str, by: str, sets: tuple[str, ...], field: tuple[str, ...], body_file: str | None,
    attach: tuple[str, ...], post: str | None, as_json: bool, **given: Any,
) -> None:  # fmt: skip
    said = {**acting.pairs("--field", field), **acting.pairs("--set", sets)}
    with session.agency() as agency:
        from publication_flow.hosts.cli.names import Names

        names = Names(agency)
        named = names.typed_action(action)
        kind = kind_of(names.policy, named)
        _opens(names, action, named)
        values: dict[str, Any] = dict(
            names.typed_value(named, *pair, kind=kind) for pair in said.items()
        )
        values |= acting.content(None, body_file, attach)
        acting.refuse_reserved(agency, values)
        post = names.typed_post(post) if post is not None else None
        done = agency.act(named, by=by, kind=kind, post=post, **given, **values)
        acting.report(agency, names, done, as_json)


def _opens(names: Names, typed: str, action: str) -> None:
    """`click.UsageError` with the actions that open something, for a word no action has."""
    kinds = names.policy.kinds.values()
    if any(a.id == action for kind in kinds for a in kind.actions):
        return  # one that opens nothing is refused by the engine, in its own words
    opening = (a for kind in kinds for a in kind.actions if a.opens is not None and not a.from_)
    told = dict.fromkeys(f"{names.action(a.id)}{pick('（', ' (')}{a.id}{pick('）', ')')}"
                         for a in opening)  # fmt: skip
    raise click.UsageError(
        pick(f"规程里没有操作“{typed}”。可以新办的：{'、'.join(told)}。",
             f"The policy has no action “{typed}”. These open a matter: {', '.join(told)}.")
    )  # fmt: skip


def kind_of(policy: Policy, action: str) -> str:
    """The kind of matter that an action opens; of any other the first, which says why not."""
    kinds = (
        name
        for name, kind in policy.kinds.items()
        if any(a.id == action and a.opens is not None and not a.from_ for a in kind.actions)
    )
    return next(kinds, next(iter(policy.kinds)))
