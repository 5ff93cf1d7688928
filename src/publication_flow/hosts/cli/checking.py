"""`policy check`: the clauses run against a policy, one line a clause, and the papers about it."""

from __future__ import annotations

from datetime import UTC, datetime
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from publication_flow.errors import BadInput, NotFound
from publication_flow.hosts.cli import output, session
from publication_flow.hosts.cli.language import current, pick
from publication_flow.hosts.cli.layout import width
from publication_flow.hosts.cli.policy import policy, summary
from publication_flow.hosts.cli.shape import as_json, clause_files, option

if TYPE_CHECKING:
    from publication_flow.policy.rulebook import Rulebook
    from publication_flow.testing.check import Checked
    from publication_flow.testing.runner import ClauseResult

DEFAULT = "cn-civil-affairs"


@policy.command(
    "check",
    zh="按条款检验规程：逐条执行，每条一行。\n\n"
    "退出码：0 通过；1 有强制性条款不成立，或豁免已到期；2 文件有误。",
    en="Run the clauses against the policy, one line each.\n\n"
    "Exit codes: 0 passed; 1 a mandatory clause is broken or a waiver has run out; 2 bad files.",
)
@option(
    "--policy", "source", metavar="PACK|FILE",
    zh=f"检验哪个规程；默认施行中的，没有数据库时为 {DEFAULT}",
    en=f"which policy; default: the one in force, {DEFAULT} where there is no database",
)  # fmt: skip
@clause_files
@option("--waivers", metavar="FILE", zh="豁免文件（TOML）", en="waivers (TOML)")
@option("--html", metavar="FILE", zh="写出证据页", en="write the evidence page")
@option("--junit", metavar="FILE", zh="写出 JUnit 报告", en="write a JUnit report")
@as_json()
def check(
    source: str | None, features: tuple[str, ...], clauses: str | None, waivers: str | None,
    html: str | None, junit: str | None, as_json: bool,
) -> int:  # fmt: skip
    if find_spec("gherkin") is None:
        raise BadInput("extra-missing", extra="specs")
    from publication_flow.testing import check as checks
    from publication_flow.testing.runner import parse_clauses
    from publication_flow.testing.waivers import read_waivers

    book = governing(source)
    shipped = shipped_clauses(book, clauses)
    files = [*shipped, *own_clauses(features)]
    if not files:
        raise BadInput("no-clauses", policy=book.policy.id)
    parsed = parse_clauses(files)
    excused = []
    if waivers is not None:
        ids = [clause.id for clause in parsed.clauses]
        excused = read_waivers(waivers, output.file_bytes(waivers), ids)
    checked = checks.check(book.data, parsed, files, excused, now=datetime.now(UTC))
    if html is not None:
        from publication_flow.testing.evidence import html as page

        output.save(page(checked, current()), html)
    if junit is not None:
        from publication_flow.testing.junit import junit as report

        output.save(report(checked, current()), junit)
    if as_json:
        output.print_json(checks.as_dict(checked))
    elif "-" not in (html, junit):
        tell(checked)
    return 0 if checked.passed else 1


def governing(source: str | None) -> Rulebook:
    """The policy named, else the one in force, else the default pack where nothing is founded."""
    from publication_flow.engine.flow import policy_of

    if source is not None:
        return policy_of(source)
    file = session.sqlite_file(session.database_url())
    if session.setting("db") is None and file is not None and not file.exists():
        return policy_of(DEFAULT)
    with session.agency() as agency:
        return agency.policy().rulebook


def shipped_clauses(book: Rulebook, pack: str | None) -> list[tuple[str, bytes]]:
    """The clauses of the pack named, else of the pack that the policy was made from."""
    from publication_flow.policy import packs

    if pack == "none":
        return []
    if pack is None:
        if book.policy.id not in packs.names():
            return []
        pack = book.policy.id
    return [(f"{pack}/{name}", data) for name, data in packs.clauses(pack)]


def own_clauses(places: tuple[str, ...]) -> list[tuple[str, bytes]]:
    """Every feature file at the places named, each once; `NotFound` for a place without any."""
    found: dict[str, bytes] = {}
    for place in places:
        path = Path(place)
        if not path.exists():
            raise BadInput("file-missing", file=place)
        files = sorted(path.rglob("*.feature")) if path.is_dir() else [path]
        if not files:
            raise NotFound("no-features", folder=place)
        found.update((file.as_posix(), file.read_bytes()) for file in files)
    return list(found.items())


def tell(checked: Checked) -> None:
    """The policy, a line for each clause, the trace of what broke, the sum."""
    from publication_flow.testing.check import STATUSES

    at = int(current() == "en")
    output.tell(summary(checked.book) + "\n")
    room = max(width(STATUSES[result.status][at]) for result in checked.results)
    for result in checked.results:
        told_clause(result, room, at)
    for note in checked.notes:
        output.tell(note[at])
    sums = [f"{STATUSES[s][at]} {n}" for s, n in checked.counts.items() if n]
    total = len(checked.results)
    output.tell("\n" + pick(
        f"条款 {total} 条：{'，'.join(sums)}。{'通过' if checked.passed else '未通过'}。",
        f"Clauses: {total} ({', '.join(sums)}). {'Passed' if checked.passed else 'Not passed'}.",
    ))  # fmt: skip


def told_clause(result: ClauseResult, room: int, at: int) -> None:
    from publication_flow.testing.check import LEVELS, STATUSES
    from publication_flow.testing.evidence import title_of
    from publication_flow.testing.junit import told_of

    label = STATUSES[result.status][at]
    advisory = pick(f"（{LEVELS['advisory'][0]}）", f" ({LEVELS['advisory'][1]})")
    mark = advisory if result.level == "advisory" else ""
    gap = " " * (room - width(label) + 2)
    title = title_of(result, current())
    # A clause without an id of its own is called by its title: once is enough.
    name = result.clause if result.clause.endswith(f"#{title}") else f"{result.clause}  {title}"
    line = f"{label}{gap}{name}{mark}"
    if result.status in ("waived", "not-applicable"):
        line += pick("：", ": ") + told_of(result, current())
    output.tell(line)
    trace = result.trace
    if trace is None or result.status == "waived":
        return
    row = pick("，", ", ").join(f"{name} = {value}" for name, value in trace.row.items())
    output.tell(f"    {result.file}:{trace.line}" + (f"  {row}" if row else ""))
    for step in trace.done:
        output.tell(indented(step, "      "))
    output.tell(indented(trace.step, "    > "))
    output.tell(indented(told_of(result, current()), "      "))


def indented(text: str, lead: str) -> str:
    """A text of several lines, the first behind `lead`, the others under it."""
    return lead + text.replace("\n", "\n" + " " * len(lead))
