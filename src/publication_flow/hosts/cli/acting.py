"""Doing: `draft` begins a matter, `act` does whatever the policy lets somebody do with one."""

from __future__ import annotations

import inspect
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from publication_flow.errors import BadInput
from publication_flow.hosts.cli import many, output, session
from publication_flow.hosts.cli.language import pick
from publication_flow.hosts.cli.root import root
from publication_flow.hosts.cli.shape import NUMBER, argument, as_json, by, option

if TYPE_CHECKING:
    from publication_flow.engine.agency import Agency
    from publication_flow.engine.done import Done
    from publication_flow.hosts.cli.names import Names

_OPTIONAL_DATE = {"metavar": "YYYY-MM-DD"}


@root.command(
    "draft",
    zh="拟稿：新建一个事项，给出它的编号。",
    en="Draft: begin a matter and learn its number.",
)
@option("--title", required=True, zh="标题", en="title")
@option(
    "--category", required=True, metavar="ID", zh="栏目（编号或名称）", en="category, id or label"
)
@option("--body", zh="正文", en="body")
@option("--body-file", metavar="FILE", zh="正文所在文件，- 为标准输入", en="file of the body, or -")
@option("--summary", zh="内容概述", en="summary")
@option("--document-number", zh="文号", en="document number")
@option(
    "--formed-on", **_OPTIONAL_DATE, zh="生成日期，默认办理当日", en="day formed; default: the day"
)
@option("--attach", multiple=True, metavar="FILE", zh="附件，可多次", en="attachment; repeatable")
@option(
    "--occurred-on", **_OPTIONAL_DATE, zh="办理日期，默认今天", en="day of the act; default: today"
)
@option("--reason", zh="理由（补录时）", en="reason, where one is needed")
@option("--external-ref", zh="外部系统中的编号", en="the host's own reference")
@option(
    "--command-id", zh="命令编号：重试不会重复办理", en="command id: a retry does nothing twice"
)
@by()
@as_json()
def draft(
    title: str, category: str, body: str | None, body_file: str | None, attach: tuple[str, ...],
    as_json: bool, by: str, **given: Any,
) -> None:  # fmt: skip
    parts = ("summary", "document_number", "formed_on")
    values = {name: given.pop(name) for name in parts if given[name] is not None} | {
        "title": title, **content(body, body_file, attach)
    }  # fmt: skip
    for name in parts:
        given.pop(name, None)
    with session.agency() as agency:
        from publication_flow.hosts.cli.names import Names

        names = Names(agency)
        values["category"] = names.typed_category(category)
        report(agency, names, agency.act("draft", by=by, **given, **values), as_json)


@root.command(
    "act",
    zh="办理：对一个或多个事项做规程允许的一步，如 提供、审核、批准、发布、退回。",
    en="Act: one step the policy allows, such as provide, audit, approve, on one item or many.",
)
@argument(
    "what",
    nargs=-1,
    required=True,
    zh="事项编号 操作 | 操作 事项编号…",
    en="ITEM ACTION | ACTION ITEM...",
)
@by()
@option("--opinion", zh="意见", en="opinion")
@option("--reason", zh="理由", en="reason")
@option("--to", metavar="STAGE", zh="退到哪个环节（编号或名称）", en="stage to go back to")
@option(
    "--post", metavar="ID", zh="以哪个岗位（有几个时）", en="in which post, where one holds several"
)
@option(
    "--field", multiple=True, metavar="NAME=VALUE", zh="操作的字段，可多次", en="a field of the act"
)
@option(
    "--set", "sets", multiple=True, metavar="PART=VALUE", zh="改内容的一部分", en="change a part"
)
@option(
    "--body-file", metavar="FILE", zh="新的正文所在文件，- 为标准输入", en="file of the new body"
)
@option("--attach", multiple=True, metavar="FILE", zh="新的附件，可多次", en="new attachments")
@option(
    "--occurred-on", **_OPTIONAL_DATE, zh="办理日期，默认今天", en="day of the act; default: today"
)
@option("--paper", "mode", flag_value="paper", zh="补录纸质签批", en="enter a sign-off on paper")
@option(
    "--telephone", "mode", flag_value="telephone", zh="补录电话签批", en="enter one by telephone"
)
@option("--entered-by", metavar="PERSON", zh="补录人", en="who enters it")
@option("--scan", metavar="FILE", zh="纸质签批的扫描件", en="scan of the paper")
@option("--channel", multiple=True, metavar="ID", zh="渠道，可多次", en="channel; repeatable")
@option(
    "--address", zh="张贴处的网址或地点（张贴登记）", en="where it was posted: address or place"
)
@option("--photo", metavar="FILE", zh="张贴后的照片（张贴登记）", en="photo of what was posted")
@option(
    "--command-id", zh="命令编号：重试不会重复办理", en="command id: a retry does nothing twice"
)
@option(
    "--expected-version", type=click.IntRange(min=0),
    zh="您看到的是第几步，已变则不办", en="the version you saw; refuse if it moved on",
)  # fmt: skip
@as_json()
def act(
    what: tuple[str, ...], by: str, to: str | None, field: tuple[str, ...], sets: tuple[str, ...],
    body_file: str | None, attach: tuple[str, ...], mode: str | None, scan: str | None,
    channel: tuple[str, ...], post: str | None, address: str | None, photo: str | None,
    as_json: bool, **given: Any,
) -> None:  # fmt: skip
    given_pairs = {**pairs("--field", field), **pairs("--set", sets)}
    action, items = many.named(what)
    if len(items) > 1 and given.pop("expected_version") is not None:
        raise click.UsageError(
            pick("--expected-version 只能用于一个事项。", "--expected-version is for one item.")
        )
    shows = address is not None or photo is not None
    if len(items) > 1 and shows:
        raise click.UsageError(
            pick("--address、--photo 只能用于一个事项。", "--address and --photo are for one item.")
        )
    with session.agency() as agency:
        from publication_flow.hosts.cli.names import Names
        from publication_flow.policy.posting import Proof

        names = Names(agency)
        named = names.typed_action(action)
        values: dict[str, Any] = dict(
            names.typed_value(named, *pair) for pair in given_pairs.items()
        )
        values |= content(None, body_file, attach)
        refuse_reserved(agency, values)
        asked: dict[str, Any] = dict(
            by=by,
            to=names.typed_stage(to) if to is not None else None,
            mode=mode or "system",
            scan=output.file_bytes(scan) if scan is not None else None,
            channels=tuple(names.typed_channel(one) for one in channel) or None,
            post=names.typed_post(post) if post is not None else None,
            **given,
            **values,
        )
        items = [one if NUMBER.fullmatch(one) else agency.find(index_number=one) or one
                 for one in items]  # fmt: skip
        if len(items) > 1:
            many.act(agency, names, named, items, asked, as_json)
        else:
            picture = output.file_bytes(photo) if photo is not None else None
            proof = Proof(address, photo=picture) if shows else None
            report(agency, names, agency.act(named, items[0], proof=proof, **asked), as_json)


def pairs(name: str, typed: Iterable[str]) -> dict[str, str]:
    """name=value, as often as it was typed."""
    found = {}
    for one in typed:
        key, mark, value = one.partition("=")
        if not mark or not key:
            raise click.BadParameter(
                pick(f"“{one}”应写成 名称=值。", f"write “{one}” as NAME=VALUE."), param_hint=name
            )
        found[key.strip()] = value
    return found


def content(body: str | None, body_file: str | None, attach: tuple[str, ...]) -> dict[str, Any]:
    """The body and the attachments, from the line and from files."""
    found: dict[str, Any] = {}
    if body is not None and body_file is not None:
        raise click.UsageError(
            pick("--body 与 --body-file 只能给一个。", "Give --body or --body-file, not both.")
        )
    if body is not None:
        found["body"] = body
    elif body_file is not None:
        found["body"] = output.file_text(body_file)
    if attach:
        found["attachments"] = [(Path(name).name, output.file_bytes(name)) for name in attach]
    return found


def refuse_reserved(agency: Agency, values: dict[str, Any]) -> None:
    """A field called like an argument of `act` would be taken for that argument."""
    reserved = set(inspect.signature(agency.act).parameters)
    for name in values:
        if name in reserved:
            raise BadInput(
                "unknown-field", field=name, near=None, known=["title", "body", "category"]
            )


def report(agency: Agency, names: Names, done: Done, as_json: bool) -> None:
    """What happened, and on whose desk the matter lies now."""
    desks = agency.item(done.matter).desks
    if as_json:
        output.print_json({**done._asdict(), "desks": list(desks)})
        return
    stage, action = names.stage(done.stage), names.action(done.action)
    told = pick(
        f"事项 {done.matter}：已办“{action}”，现处环节“{stage}”。",
        f"Matter {done.matter}: “{action}” is done, the stage is now “{stage}”.",
    )
    if done.retried:
        told += pick("（此前已办过，没有重复办理。）", " (Done before; nothing was done twice.)")
    output.tell(told)
    if not desks:
        output.tell(pick("目前没有待办。", "It waits for nobody."))
    for desk in desks:
        output.tell(f"{pick('待办：', 'Waiting: ')}{names.desk(desk)}")
