"""Another policy: what it changes, on what proof it is adopted, and what governed an item."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from publication_flow.errors import BadInput
from publication_flow.hosts.cli import output, session
from publication_flow.hosts.cli.language import current, pick
from publication_flow.hosts.cli.policy import policy, summary
from publication_flow.hosts.cli.proof import proof_of
from publication_flow.hosts.cli.shape import argument, as_json, by, option

if TYPE_CHECKING:
    from publication_flow.engine.agency import Agency
    from publication_flow.engine.rehearse import Desk, Rehearsal
    from publication_flow.policy.rulebook import Rulebook

SHOWN = 50  # rows of a table; --json has up to --limit


@policy.command(
    "diff",
    zh="比较两版规程：改了什么；对着日志，再问未办结事项和过去一年的决定会怎样。",
    en="Compare two versions; against a ledger, ask open items and a year's decisions again.",
)
@argument("old", zh="旧文件或自带规程", en="OLD")
@argument("new", zh="新文件或自带规程", en="NEW")
@option("--against", metavar="URL", zh="对着哪个数据库试算", en="a database to try it against")
@option("--year", type=int, zh="哪一年的决定，默认最近十二个月", en="decisions of which year")
@option(
    "--limit", type=click.IntRange(1, 100_000), default=1000,
    zh="最多列出多少条（计数不受限）", en="list at most so many (all are counted)",
)  # fmt: skip
@as_json()
def diff(
    old: str, new: str, against: str | None, year: int | None, limit: int, as_json: bool
) -> None:
    from publication_flow.engine.flow import policy_of
    from publication_flow.policy.diff import differences

    if year is not None and against is None:
        raise click.UsageError(pick("--year 须同时给 --against。", "--year needs --against."))
    before, after = policy_of(old), policy_of(new)
    found = differences(before.policy, after.policy)
    rehearsal: Rehearsal | None = None
    names: dict[str, str] = {}
    if against is not None:
        bar = output.progress(pick("试算", "rehearsing"))
        with _database(against), session.agency() as agency, bar as progress:
            rehearsal = agency.rehearse(after.data, year=year, limit=limit, progress=progress)
            names = _names(agency)
    if as_json:
        output.print_json({
            "old": before.digest,
            "new": after.digest,
            "differences": [one.as_dict() for one in found],
            "rehearsal": rehearsal.as_dict() if rehearsal is not None else None,
        })  # fmt: skip
        return
    output.tell(pick(f"不同之处：{len(found)}", f"Differences: {len(found)}"))
    for one in found:
        output.tell(f"  - {one.sentence(current())}")
    if rehearsal is not None:
        _tell(rehearsal, before, after, names)


@contextmanager
def _database(url: str) -> Iterator[None]:
    """The line is about this database, whatever --db or the environment says. A plain path is
    taken for a SQLite file."""
    named = url if "://" in url else f"sqlite:///{Path(url).absolute()}"
    line: dict[str, Any] = click.get_current_context().find_root().ensure_object(dict)
    before = line.get("db")
    line["db"] = named
    try:
        yield
    finally:
        line["db"] = before


def _tell(found: Rehearsal, old: Rulebook, new: Rulebook, names: dict[str, str]) -> None:
    """A dry run in tables: what waits otherwise, and what would have been decided otherwise."""
    output.tell("")
    output.tell(pick(
        f"未办结事项 {found.open} 件，其中 {found.open_otherwise} 件在新规程下等待不同。"
        "采用后仍按各自的规程办完。",
        f"Open items: {found.open}; {found.open_otherwise} would wait otherwise. Once adopted, "
        "each still finishes under its own policy.",
    ))  # fmt: skip
    if found.items:
        heads = pick("事项 环节 现在等待 新规程下 不再有", "item stage now then gone").split()
        rows = [
            [i.matter, _stage(old, i.kind, i.stage), _desks(old, i.kind, i.now, names),
             _desks(new, i.kind, i.then, names), [_GONE[g][current() == "en"] for g in i.gone]]
            for i in found.items[:SHOWN]
        ]  # fmt: skip
        output.table("", heads, rows)
    output.tell("")
    output.tell(pick(
        f"{found.since} 至 {found.until} 的决定 {found.decided} 项，"
        f"其中 {found.decided_otherwise} 项会有不同。",
        f"Decisions from {found.since} to {found.until}: {found.decided}; "
        f"{found.decided_otherwise} would have been otherwise.",
    ))  # fmt: skip
    if not found.decisions:
        return
    tally = sorted(found.tally.items(), key=lambda one: -one[1])
    heads = pick("操作 原因代码 次数", "action codes count").split()
    output.table("", heads, [[action, list(codes), n] for (action, codes), n in tally])
    heads = pick("事项 日期 操作 人员 新规程会怎么说", "item day action person verdict").split()
    rows = [
        [d.matter, d.occurred_on, d.action, names.get(d.person, d.person), d.sentence(current())]
        for d in found.decisions[:SHOWN]
    ]
    output.table("", heads, rows)
    if found.decided_otherwise > SHOWN:
        output.tell(pick("更多请用 --json。", "More with --json."))


_GONE = {
    "kind": ("事项种类", "kind"),
    "stage": ("环节", "stage"),
    "purpose": ("目的", "purpose"),
    "category": ("栏目", "category"),
}


def _names(agency: Agency) -> dict[str, str]:
    """Everybody's name by id."""
    return {person["id"]: person["name"] for person in agency.organisation()["persons"]}


def _stage(book: Rulebook, kind: str, stage: str) -> str:
    from publication_flow.policy.labels import Labels

    return Labels(book.policy, kind, current()).stage(stage)


def _desks(book: Rulebook, kind: str, desks: tuple[Desk, ...], names: dict[str, str]) -> str:
    from publication_flow.policy.labels import Labels

    words = Labels(book.policy, kind, current())
    told = []
    for desk in desks:
        persons = pick("、", ", ").join(names.get(p, p) for p in desk.persons)
        persons = persons or pick("无人可办", "nobody")
        told.append(words.action(desk.action) + pick(f"（{persons}）", f" ({persons})"))
    return pick("；", "; ").join(told)


@policy.command(
    "adopt",
    zh="采用新版规程，此后新建的事项照此办理；未办结的按原规程办完。\n\n"
    "须有条款检验的证据：不给 --evidence 时就地检验；确无条款的，用 --waive 写明理由和批准人。",
    en="Adopt another version for matters opened from now on; open ones finish under their own.\n\n"
    "It rests on evidence that its clauses hold: without --evidence they are checked here and "
    "now; where there are none, --waive says why, and --approver who answers for it.",
)
@argument("source", zh="文件或自带规程", en="FILE|PACK")
@by()
@option("--basis", required=True, zh="依据的文件", en="the document it rests on")
@option("--evidence", metavar="FILE", zh="条款检验的证据文件", en="evidence made by a check")
@option(
    "--features", metavar="DIR|FILE", multiple=True,
    zh="就地检验：本单位自己的条款", en="checked here: the office's own clauses",
)  # fmt: skip
@option(
    "--clauses", metavar="PACK|none",
    zh="就地检验：执行哪个自带规程的条款", en="checked here: whose shipped clauses",
)  # fmt: skip
@option("--waivers", metavar="FILE", zh="就地检验：豁免文件", en="checked here: waivers (TOML)")
@option("--waive", metavar="REASON", zh="免证的理由", en="why it is adopted without evidence")
@option("--approver", metavar="PERSON", zh="免证的批准人", en="who approves the waiver")
@as_json()
def adopt(
    source: str, by: str, basis: str, evidence: str | None, features: tuple[str, ...],
    clauses: str | None, waivers: str | None, waive: str | None, approver: str | None,
    as_json: bool,
) -> None:  # fmt: skip
    from publication_flow.engine.flow import policy_of
    from publication_flow.policy.rulebook import rulebook

    book = policy_of(source)
    proof: bytes | None = None
    if evidence is not None:
        proof = output.file_bytes(evidence)
    elif waive is None:
        proof = _checked(book, features, waivers, clauses)
    with session.agency() as agency:
        digest = agency.adopt(
            book.data, by=by, basis=basis, evidence=proof, waive=waive, approver=approver
        )
        adoption = agency.adoptions()[-1]
        count, open_items = agency.under_way(limit=1000)
        open_items = [one for one in open_items if one.policy != digest]
        books = {one.policy: rulebook(agency.document(one.policy)) for one in open_items}
    if as_json:
        output.print_json({
            "digest": digest, "adoption": adoption.as_dict(), "open": count,
            "under_way": open_items,
        })  # fmt: skip
        return
    output.tell(pick("已采用。", "Adopted.") + "\n" + summary(book))
    output.tell(proof_of(adoption))
    if not open_items:
        return
    output.tell(pick(
        f"未办结事项共 {count} 件；下列事项按各自新建时的规程办完：",
        f"Open items: {count}. These finish under the policy they were opened with:",
    ))  # fmt: skip
    heads = pick("事项 环节 规程", "item stage policy").split()
    rows = [
        [i.matter, _stage(books[i.policy], i.kind, i.stage), i.policy[:12]]
        for i in open_items[:SHOWN]
    ]
    output.table("", heads, rows)


def _checked(
    book: Rulebook, features: tuple[str, ...], waivers: str | None, pack: str | None
) -> bytes | None:
    """Evidence from checking the clauses here and now; None where there are none."""
    from publication_flow.hosts.cli.checking import own_clauses, shipped_clauses

    files = [*shipped_clauses(book, pack), *own_clauses(features)]
    if not files:
        return None
    if find_spec("gherkin") is None:
        raise BadInput("extra-missing", extra="specs")
    from publication_flow.testing import check
    from publication_flow.testing.runner import parse_clauses
    from publication_flow.testing.waivers import read_waivers

    parsed = parse_clauses(files)
    excused = []
    if waivers is not None:
        ids = [clause.id for clause in parsed.clauses]
        excused = read_waivers(waivers, output.file_bytes(waivers), ids)
    checked = check.check(book.data, parsed, files, excused, now=datetime.now(UTC))
    lapsed = [w.clause for w in excused if w.expired(date.fromisoformat(checked.day))]
    if lapsed:  # also where the clause holds by now: it is to be struck, not forgotten
        raise BadInput("evidence-lapsed", clauses=lapsed, today=checked.day)
    return check.document(checked)


@policy.command(
    "evidence",
    zh="历次采用及其证据；给出摘要时输出留存的规程、证据或条款原文。",
    en="Adoptions and their proof; with a digest, the kept policy, evidence or clauses.",
)
@argument("digest", required=False, zh="摘要", en="DIGEST")
@as_json()
def evidence(digest: str | None, as_json: bool) -> None:
    with session.agency() as agency:
        if digest is not None:
            click.echo(agency.document(digest), nl=False)
            return
        found, names = agency.adoptions(), _names(agency)
    if as_json:
        output.print_json(found)
        return
    heads = pick("序号 日期 规程 采用人 依据 证据", "no. day policy by basis proof").split()
    rows = [
        [
            a.position,
            a.occurred_on,
            a.policy[:12],
            names.get(a.person, a.person),
            a.basis,
            proof_of(a),
        ]
        for a in found
    ]
    output.table(pick("采用的规程", "Policies adopted"), heads, rows)


@policy.command(
    "governed",
    zh="事项的每一步由哪版规程管着，该规程凭什么采用。",
    en="Which policy, proved by what, governed each step of an item.",
)
@argument("item", zh="事项编号", en="ITEM")
@by(required=False)
@as_json()
def governed(item: str, by: str | None, as_json: bool) -> None:
    from publication_flow.policy.labels import Labels
    from publication_flow.policy.rulebook import rulebook

    with session.agency() as agency:
        found = agency.governed(item, by=by)
        books = {g.policy: rulebook(agency.document(g.policy)) for g in found}
        kind = agency.item(item).kind
        names = _names(agency)
    if as_json:
        output.print_json([g._asdict() | {
            "adoption": g.adoption.as_dict() if g.adoption is not None else None
        } for g in found])  # fmt: skip
        return
    heads = pick(
        "序号 日期 操作 人员 规程 采用于 证据", "no. day action person policy adopted proof"
    )
    rows = [
        [
            g.position, g.occurred_on,
            Labels(books[g.policy].policy, kind, current()).action(g.action),
            names.get(g.person, g.person), g.policy[:12],
            f"{g.adoption.occurred_on} #{g.adoption.position}" if g.adoption else None,
            proof_of(g.adoption),
        ]
        for g in found
    ]  # fmt: skip
    output.table(item, heads.split(), rows)
