"""What was before the ledger: `import` of a portal's items, `balance` for the yearly figures."""

from __future__ import annotations

import csv
import io
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from publication_flow.hosts.cli import output, session
from publication_flow.hosts.cli.figures import BALANCES, YEAR
from publication_flow.hosts.cli.language import current, pick
from publication_flow.hosts.cli.root import root
from publication_flow.hosts.cli.shape import argument, as_json, by, option

if TYPE_CHECKING:
    from publication_flow.engine.history.bring_in import Report

SHOWN = 50  # problems on the screen; a file of problems holds them all
BAD = 2
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


@root.command(
    "import",
    zh="历史导入：把旧网站、旧台账里早已公开的信息成批导入（CSV、XLSX、JSON Lines）。",
    en="Import of history: a portal's items of earlier years (CSV, XLSX, JSON Lines).",
)
@argument("file", zh="文件", en="FILE")
@option("--mapping", required=True, metavar="TOML", zh="映射文件", en="the mapping file")
@option("--dry-run", is_flag=True, zh="只检查，不导入", en="check only")
@option("--skip-bad", is_flag=True, zh="跳过有问题的行，导入其余的", en="leave out bad rows")
@option("--problems", metavar="CSV", zh="把全部问题写入这个文件", en="write all problems to a file")
@by()
@as_json()
def import_(
    file: str, mapping: str, dry_run: bool, skip_bad: bool, problems: str | None, by: str,
    as_json: bool,
) -> int:  # fmt: skip
    data, text = output.file_bytes(file), output.file_text(mapping)
    with session.agency() as agency, bar(pick("导入", "import")) as progress:
        report = agency.import_history(
            data, text, by=by, name=file, dry_run=dry_run, skip_bad=skip_bad, progress=progress
        )
    if problems is not None:
        Path(problems).write_text(problem_csv(report), encoding="utf-8-sig", newline="")
    if as_json:
        output.print_json({**report.as_dict(current()), "dry_run": dry_run})
    else:
        tell(report, problems, dry_run=dry_run)
    return BAD if report.problems and not (skip_bad and not dry_run) else 0


def tell(report: Report, problems: str | None, *, dry_run: bool) -> None:
    """What was read, every bad row, and what became of the others."""
    from publication_flow.wording import say

    for code, facts in report.told:
        output.tell(say(code, current(), facts))
    if report.problems:
        rows = [
            [p.row, p.column or p.field, p.error.sentence(current())]
            for p in report.problems[:SHOWN]
        ]
        heads = pick("行 列 原因", "row column reason").split()
        output.table(pick("有问题的行", "Rows that cannot be taken"), heads, rows)
        left = len(report.problems) - SHOWN
        if left > 0:
            output.tell(
                pick(f"还有 {left} 个问题没有列出，--problems 文件.csv 或 --json 给出全部。",
                     f"{left} more problems: --problems FILE or --json gives them all.")
            )  # fmt: skip
        if problems is not None:
            output.tell(pick(f"全部问题已写入 {problems}。", f"All are written to {problems}."))
    good = report.total - report.bad
    output.tell(
        pick(f"共 {report.total} 行：可导入 {good} 行（其中 {report.there} 行已在日志里），"
             f"有问题 {report.bad} 行。",
             f"{report.total} rows: {good} can be imported ({report.there} of them are there "
             f"already), {report.bad} cannot.")
    )  # fmt: skip
    if dry_run:
        output.tell(pick("只是检查，没有导入。", "This was a check: nothing was imported."))
    elif report.imported:
        output.tell(
            pick(f"已导入 {report.imported} 个事项：{report.first} 至 {report.last}。",
                 f"Imported {report.imported} items: {report.first} to {report.last}.")
        )  # fmt: skip
    elif report.bad and good > report.there:
        output.tell(
            pick("没有导入。请改好文件再来，或用 --skip-bad 先导入其余的行。",
                 "Nothing was imported. Mend the file, or import the others with --skip-bad.")
        )  # fmt: skip
    else:
        output.tell(pick("没有新的行要导入。", "There is no new row to import."))


def problem_csv(report: Report) -> str:
    """All problems as a table. A cell that a spreadsheet would take for a formula is quoted."""
    sheet = io.StringIO()
    write = csv.writer(sheet)
    write.writerow(pick("行 字段 列 代码 原因", "row field column code reason").split())
    for problem in report.problems:
        told = problem.as_dict(current())
        write.writerow(
            [_safe(told[n]) for n in ("row", "field", "column", "code", "reason")]
        )  # fmt: skip
    return sheet.getvalue()


def _safe(cell: Any) -> Any:
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(_FORMULA) else cell


@contextmanager
def bar(title: str) -> Iterator[Callable[[int, int], None]]:
    """A bar with the rate and the time left, on standard error; silent when nobody looks."""
    from rich.console import Console
    from rich.progress import (
        BarColumn,
        MofNCompleteColumn,
        Progress,
        TextColumn,
        TimeRemainingColumn,
    )

    console = Console(file=sys.stderr)
    rate = TextColumn("{task.fields[rate]}")
    columns = (TextColumn(title), BarColumn(), MofNCompleteColumn(), rate, TimeRemainingColumn())
    with Progress(
        *columns, console=console, transient=True, disable=not console.is_terminal
    ) as drawn:
        task = drawn.add_task(title, total=None, rate="")

        def advanced(done: int, total: int) -> None:
            drawn.update(task, completed=done, total=total)
            speed = drawn.tasks[0].speed
            if speed:
                drawn.update(task, rate=pick(f"{speed:.0f} 行/秒", f"{speed:.0f} rows/s"))

        yield advanced


@root.command(
    "balance",
    zh="期初数：登记日志建立以前的年度数，或列出已登记的（不写数目时）。",
    en="Opening balance: a figure of before the ledger; without a count, list them.",
)
@argument("year", type=YEAR, zh="年份", en="YEAR")
@argument("figure", type=click.Choice(list(BALANCES)), required=False, zh="指标", en="FIGURE")
@argument("count", type=click.IntRange(min=0), required=False, zh="数目", en="COUNT")
@option("--key", metavar="ID", zh="哪个栏目或渠道", en="which category or channel")
@option("--basis", zh="依据：取自哪份文件", en="basis: the document it is taken from")
@by(required=False)
@as_json()
def balance(
    year: int, figure: str | None, count: int | None, key: str | None, basis: str | None,
    by: str | None, as_json: bool,
) -> None:  # fmt: skip
    if figure is not None and (count is None or by is None or basis is None):
        raise click.UsageError(
            pick("登记期初数要写明指标、数目、--basis 和 --by。",
                 "An opening balance needs a figure, a count, --basis and --by.")
        )  # fmt: skip
    with session.agency() as agency:
        from publication_flow.hosts.cli.names import Names

        names = Names(agency)
        if figure is not None and count is not None and by is not None and basis is not None:
            typed = names.typed_channel if figure == "by_channel" else names.typed_category
            key = typed(key) if key is not None else None
            position = agency.carry(year, figure, count, by=by, basis=basis, key=key)
            if not as_json:
                output.tell(
                    pick(f"已登记（日志第 {position} 号）。", f"Recorded (position {position}).")
                )
        found = agency.balances(year)
    if as_json:
        output.print_json({"year": year, "balances": found})
        return
    rows = [
        [BALANCES[one.figure][current() == "en"], _part(one.key, names), one.count,
         names.person(one.person), one.occurred_on, one.basis or pick("（已清除）", "(erased)"),
         one.position]
        for one in found
    ]  # fmt: skip
    heads = pick("指标 细项 数目 登记人 日期 依据 序号",
                 "figure part count by day basis position").split()  # fmt: skip
    output.table(pick(f"{year} 年期初数", f"Opening balances {year}"), heads, rows)


def _part(key: str | None, names: Any) -> str:
    if key is None:
        return ""
    label: str = names.category(key)
    return label if label != key else str(names.channel(key))
