"""The organisation: who holds what, and the changes to it, each on somebody's authority."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import click

from publication_flow.hosts.cli import output, session
from publication_flow.hosts.cli.language import pick
from publication_flow.hosts.cli.root import root
from publication_flow.hosts.cli.shape import argument, as_json, by, option

if TYPE_CHECKING:
    from publication_flow.engine.agency import Agency
    from publication_flow.hosts.cli.names import Names

_SINCE = option(
    "--since", metavar="YYYY-MM-DD", zh="起始日期，默认今天", en="first day; default: today"
)
_UNTIL = option("--until", metavar="YYYY-MM-DD", zh="截止日期（含）", en="last day, inclusive")
_LAST = option(
    "--last-day", metavar="YYYY-MM-DD", zh="最后一天（含），默认昨天",
    en="last day, inclusive; default: yesterday",
)  # fmt: skip
_UNIT = option("--unit", default="", metavar="ID", zh="科室", en="unit")
_BASIS = option("--basis", default="", zh="依据的文件", en="the document it rests on")


@root.group(
    "org", zh="机构人员：岗位、任免、委托、职责。", en="Posts, appointments, deputies, remits."
)
def org() -> None:
    pass


@org.command("show", zh="科室、人员、任职与委托。", en="Units, persons, holdings and remits.")
@as_json()
def show(as_json: bool) -> None:
    with session.agency() as agency:
        found = agency.organisation()
        if as_json:
            output.print_json(found)
            return
        from publication_flow.hosts.cli.names import Names

        names = Names(agency)
    output.table(
        pick("科室", "Units"),
        pick("编号 名称 栏目", "id name categories").split(),
        [
            [u["id"], u["name"], [names.category(c) for c in u["categories"]]]
            for u in found["units"]
        ],
    )
    rows = [
        [
            h["position"], names.who(h["person"], h["principal"]), h["person"],
            names.post(h["post"]), names.unit(h["unit"]), h["valid_from"], h["valid_to"],
            [names.category(c) for c in h["categories"] or ()]
            + [names.action(a) for a in h["actions"] or ()],
        ]
        for h in found["holdings"]
    ]  # fmt: skip
    heads = pick("序号 人员 编号 岗位 科室 起 止 限于",
                 "position person id post unit since until limited").split()  # fmt: skip
    output.tell("")
    output.table(pick("任职与委托", "Holdings"), heads, rows)


def change(make: Callable[[Agency, Names], int], told: str, as_json: bool) -> None:
    """Make one change and say under which number it stands: `revoke` names it by that."""
    from publication_flow.hosts.cli.names import Names

    with session.agency() as agency:
        position = make(agency, Names(agency))
    if as_json:
        output.print_json({"position": position})
    else:
        output.tell(pick(f"{told}，序号 {position}。", f"{told}, position {position}."))


@org.command("enrol", zh="登记人员（或更名）。", en="Enrol a person, or change their name.")
@argument("person", zh="人员编号", en="PERSON")
@argument("name", zh="姓名", en="NAME")
@by()
@as_json()
def enrol(person: str, name: str, by: str, as_json: bool) -> None:
    change(lambda a, _: a.enrol(person, name, by=by), pick("已登记", "Enrolled"), as_json)


@org.command("establish", zh="设立科室（或更名）。", en="Establish a unit, or change its name.")
@argument("unit", zh="科室编号", en="UNIT")
@argument("name", zh="名称", en="NAME")
@by()
@as_json()
def establish(unit: str, name: str, by: str, as_json: bool) -> None:
    change(lambda a, _: a.establish(unit, name, by=by), pick("已设立", "Established"), as_json)


@org.command("appoint", zh="任命：某人担任某岗位。", en="Appoint somebody to a post.")
@argument("person", zh="人员编号", en="PERSON")
@argument("post", zh="岗位", en="POST")
@_UNIT
@by()
@_SINCE
@_UNTIL
@_BASIS
@as_json()
def appoint(
    person: str, post: str, unit: str, by: str, since: str | None, until: str | None, basis: str,
    as_json: bool,
) -> None:  # fmt: skip
    def make(agency: Agency, names: Names) -> int:
        return agency.appoint(
            person, names.typed_post(post), unit, by=by, since=since, until=until, basis=basis
        )

    change(make, pick("已任命", "Appointed"), as_json)


@org.command("relieve", zh="免职：某人不再担任某岗位。", en="Relieve somebody of a post.")
@argument("person", zh="人员编号", en="PERSON")
@argument("post", zh="岗位", en="POST")
@_UNIT
@by()
@_LAST
@_BASIS
@as_json()
def relieve(
    person: str, post: str, unit: str, by: str, last_day: str | None, basis: str, as_json: bool
) -> None:
    def make(agency: Agency, names: Names) -> int:
        return agency.relieve(
            person, names.typed_post(post), unit, by=by, last_day=last_day, basis=basis
        )

    change(make, pick("已免职", "Relieved"), as_json)


@org.command("delegate", zh="委托代办（AB角）。", en="Let somebody deputise for a while.")
@argument("principal", zh="委托人", en="PRINCIPAL")
@argument("person", zh="代办人", en="PERSON")
@argument("post", zh="岗位", en="POST")
@_UNIT
@by()
@option("--since", required=True, metavar="YYYY-MM-DD", zh="起始日期", en="first day")
@option(
    "--until", required=True, metavar="YYYY-MM-DD", zh="截止日期（含）", en="last day, inclusive"
)
@option("--category", multiple=True, metavar="ID", zh="只限这些栏目", en="only these categories")
@option("--action", multiple=True, metavar="ID", zh="只限这些操作", en="only these actions")
@_BASIS
@as_json()
def delegate(
    principal: str, person: str, post: str, unit: str, by: str, since: str, until: str,
    category: tuple[str, ...], action: tuple[str, ...], basis: str, as_json: bool,
) -> None:  # fmt: skip
    def make(agency: Agency, names: Names) -> int:
        return agency.delegate(
            principal, person, names.typed_post(post), by=by, since=since, until=until, unit=unit,
            categories=tuple(names.typed_category(one) for one in category),
            actions=tuple(names.typed_action(one) for one in action), basis=basis,
        )  # fmt: skip

    change(make, pick("已委托", "Delegated"), as_json)


@org.command("revoke", zh="撤销一项委托、任职或职责（按序号）。", en="End what a position names.")
@argument("position", type=click.IntRange(min=1), zh="序号", en="POSITION")
@by()
@_LAST
@_BASIS
@as_json()
def revoke(position: int, by: str, last_day: str | None, basis: str, as_json: bool) -> None:
    change(
        lambda a, _: a.revoke(position, by=by, last_day=last_day, basis=basis),
        pick("已撤销", "Revoked"),
        as_json,
    )


@org.command(
    "assign",
    zh="划定职责：某栏目归某科室，谁是分管领导，谁是主要负责人。",
    en="Who answers for a category: the unit, its leader in charge, the named officer.",
)
@argument("unit", zh="科室编号", en="UNIT")
@argument("category", zh="栏目", en="CATEGORY")
@option("--leader", metavar="PERSON", zh="分管领导（人员编号）", en="the leader in charge")
@option("--officer", metavar="PERSON", zh="主要负责人（人员编号）", en="the named officer")
@by()
@_SINCE
@_UNTIL
@_BASIS
@as_json()
def assign(
    unit: str, category: str, leader: str | None, officer: str | None, by: str,
    since: str | None, until: str | None, basis: str, as_json: bool,
) -> None:  # fmt: skip
    def make(agency: Agency, names: Names) -> int:
        return agency.assign(
            unit, names.typed_category(category), by=by, since=since, until=until,
            leader=leader, officer=officer, basis=basis,
        )  # fmt: skip

    change(make, pick("已划定", "Assigned"), as_json)
