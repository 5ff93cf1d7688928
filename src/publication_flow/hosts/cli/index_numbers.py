"""Index numbers (索引号): adopt a scheme, list a year's numbers, check one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from publication_flow.hosts.cli import output, session
from publication_flow.hosts.cli.acting import pairs
from publication_flow.hosts.cli.figures import YEAR
from publication_flow.hosts.cli.language import pick
from publication_flow.hosts.cli.root import root
from publication_flow.hosts.cli.shape import argument, as_json, by, option

if TYPE_CHECKING:
    from publication_flow.engine.agency import Agency
    from publication_flow.engine.index_numbers import Checked
    from publication_flow.projections.index_numbers import Register, Standing

BAD = 2


@root.group(
    "index",
    zh="索引号：采用编号规则、列出一年的索引号、核对一个索引号。",
    en="Index numbers: adopt a scheme, list a year's numbers, check one.",
)
def index() -> None:
    """Numbers are given at the first publication, never by hand."""


@index.command(
    "adopt",
    zh="采用编号规则，从下一次首次公开起编号。\n\n"
    "格式：org-code/year-serial（组织机构代码/年-流水号）、"
    "credit-code/month-serial（统一社会信用代码/年月-流水号）、"
    "region-dept-class-year-serial、region-dept-class-group-date-serial、prefix-class-serial。",
    en="Adopt a scheme: numbers are given from the next first publication on.\n\n"
    "Forms: org-code/year-serial, credit-code/month-serial, region-dept-class-year-serial, "
    "region-dept-class-group-date-serial, prefix-class-serial.",
)
@option("--scheme", required=True, metavar="FORM", zh="格式", en="the form")
@option("--code", required=True, metavar="CODE", zh="本机关自己的代码", en="the agency's own code")
@option(
    "--publisher", metavar="NAME",
    zh="代码属于哪个机关（全称），默认本机构登记的名称",
    en="whose code it is, in full; default: the agency's name",
)  # fmt: skip
@option(
    "--class", "classes", multiple=True, metavar="CATEGORY=CODE",
    zh="栏目的代码，每个栏目一次", en="the code of a category, once for each",
)  # fmt: skip
@option(
    "--group", "groups", multiple=True, metavar="CATEGORY=CODE",
    zh="栏目的组配代码，每个栏目一次", en="the group code of a category, once for each",
)  # fmt: skip
@option(
    "--width",
    type=int,
    default=5,
    metavar="N",
    zh="流水号至少几位",
    en="digits of a serial, at least",
)
@by()
@option("--basis", default="", zh="依据的文件", en="the document it rests on")
@option("--dry-run", is_flag=True, zh="只试编一个号，不采用", en="only show the first number")
@as_json()
def adopt(
    scheme: str, code: str, publisher: str | None, classes: tuple[str, ...],
    groups: tuple[str, ...], width: int, by: str, basis: str, dry_run: bool, as_json: bool,
) -> None:  # fmt: skip
    with session.agency() as agency:
        done = agency.adopt_index_scheme(
            scheme, code, by=by, basis=basis, publisher=publisher, width=width,
            classes=_codes(agency, "--class", classes), groups=_codes(agency, "--group", groups),
            dry_run=dry_run,
        )  # fmt: skip
    if as_json:
        output.print_json({**done.as_dict(), "dry_run": dry_run})
    elif dry_run:
        output.tell(
            pick(f"试编：下一个索引号是 {done.example}。没有写入。",
                 f"Dry run: the next index number is {done.example}. Nothing is written.")
        )  # fmt: skip
    else:
        output.tell(
            pick(f"已采用（日志第 {done.position} 号）。下一个索引号：{done.example}。",
                 f"Adopted (event {done.position}). The next index number: {done.example}.")
        )  # fmt: skip


@index.command(
    "list",
    zh="列出一年的索引号、对应的事项和跳过的号；不写年份为今年。",
    en="A year's index numbers, their items, and what was stepped over; default: this year.",
)
@argument("year", type=YEAR, zh="年份", en="YEAR", required=False)
@as_json()
def list_(year: int | None, as_json: bool) -> None:
    with session.agency() as agency:
        found = agency.index_numbers(year or int(agency.today()[:4]))
        standing = agency.index_scheme()
    if as_json:
        output.print_json({**found.as_dict(), "scheme": standing and standing.as_dict()})
    else:
        tell(found, standing)


def tell(found: Register, standing: Standing | None) -> None:
    """The scheme in force, the numbers of the year, and every gap with its reason."""
    from publication_flow.hosts.cli.names import state

    if standing is None:
        output.tell(
            pick("没有采用索引号规则：公开目录用事项编号作索引号。",
                 "No scheme was adopted: the catalogue goes by the items' own numbers.")
        )  # fmt: skip
    else:
        scheme = standing.scheme
        output.tell(
            pick(f"现行规则：{scheme.family}，{scheme.publisher}（{scheme.code}），"
                 f"已编到 {standing.last}。",
                 f"In force: {scheme.family}, {scheme.publisher} ({scheme.code}), "
                 f"counted to {standing.last}.")
        )  # fmt: skip
    if found.numbers:
        brought = pick("自带", "brought along")
        rows: list[list[Any]] = [
            [n.serial, n.number, n.matter, n.day, state(n.state), brought if n.imported else ""]
            for n in found.numbers
        ]
        heads = pick("流水号 索引号 事项 首次公开 状态 来源",
                     "serial index-number item first-on state source").split()  # fmt: skip
        output.table(pick(f"{found.year} 年的索引号", f"Index numbers {found.year}"), heads, rows)
    for gap in found.skipped:
        run = str(gap.first) if gap.first == gap.last else f"{gap.first}–{gap.last}"
        output.tell(
            pick(f"没有编过 {run} 号：导入的信息带来 {gap.before}，从它之后接着编。",
                 f"{run} was never given: an imported item brought {gap.before}, and counting "
                 "went on after it.")
        )  # fmt: skip


@index.command(
    "check",
    zh="核对一个索引号：格式、校验位、是不是本机关的、对应哪个事项。",
    en="Check an index number: form, check character, whether it is ours, which item has it.",
)
@argument("number", zh="索引号", en="NUMBER")
@as_json()
def check(number: str, as_json: bool) -> int:
    with session.agency() as agency:
        found = agency.check_index_number(number)
    if as_json:
        output.print_json(found)
    else:
        for name, value in facts(found):
            output.tell(f"{name}{pick('：', ': ')}{value}")
    return 0 if found.sound else BAD


def facts(found: Checked) -> list[tuple[str, str]]:
    """What is known of the number, line by line."""
    unknown = pick("不是认识的格式", "of no known form")
    told = [
        (pick("索引号", "Index number"), found.number),
        (pick("格式", "Form"), found.family or unknown),
    ]
    if found.family is not None:
        told.append((pick("代码", "Code"), found.code or ""))
        if found.check is not None:
            holds = pick("正确", "right") if found.check else pick("不对", "wrong")
            told.append((pick("校验位", "Check character"), holds))
        if found.year is not None:
            told.append((pick("年份", "Year"), str(found.year)))
        told.append((pick("流水号", "Serial"), str(found.serial)))
    own = {
        True: pick("是", "yes"),
        False: pick("不是", "no"),
        None: pick("没有采用规则，无从判断", "no scheme was adopted"),
    }[found.own]
    told.append((pick("本机关的号", "Of this agency"), own))
    told.append((pick("事项", "Item"), found.matter or pick("没有", "none")))
    return told


def _codes(agency: Agency, name: str, typed: tuple[str, ...]) -> dict[str, str]:
    """Codes by category, which may be typed by its id or its label."""
    from publication_flow.hosts.cli.names import Names

    if not typed:
        return {}
    names = Names(agency)
    return {names.typed_category(key): value for key, value in pairs(name, typed).items()}
