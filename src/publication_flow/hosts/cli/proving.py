"""`policy prove`: what holds of a policy on every way a matter can take."""

from __future__ import annotations

from time import perf_counter
from typing import TYPE_CHECKING, Any

from publication_flow.hosts.cli import output, session
from publication_flow.hosts.cli.checking import DEFAULT, governing
from publication_flow.hosts.cli.language import current, pick
from publication_flow.hosts.cli.policy import policy
from publication_flow.hosts.cli.shape import as_json, option

if TYPE_CHECKING:
    from publication_flow.matter.authority import Organisation
    from publication_flow.policy.prove import Proof
    from publication_flow.policy.rulebook import Rulebook


@policy.command(
    "prove",
    zh="穷尽检验规程：走遍事项可能的全部走法，举出反例。\n\n"
    "退出码：0 都成立；1 有反例；2 文件有误。",
    en="Go through every way a matter can take, and tell the counter-examples.\n\n"
    "Exit codes: 0 all holds; 1 a counter-example was found; 2 bad files.",
)
@option(
    "--policy", "source", metavar="PACK|FILE",
    zh=f"检验哪个规程；默认施行中的，没有数据库时为 {DEFAULT}",
    en=f"which policy; default: the one in force, {DEFAULT} where there is no database",
)  # fmt: skip
@option("--kind", default=None, metavar="ID", zh="事项种类，默认第一种", en="kind of matter")
@option(
    "--org", metavar="FILE|agency",
    zh="按这份机构人员文件（agency 为本机构现状）看岗位空缺：空缺的岗位没有人能办",
    en="an organisation file, or `agency` for the present one: vacant posts do not act",
)  # fmt: skip
@option("--save", metavar="FILE", zh="把反例存为可执行的场景", en="save counter-examples as a "
        "feature that runs")  # fmt: skip
@as_json()
def prove(
    source: str | None, kind: str | None, org: str | None, save: str | None, as_json: bool
) -> int:
    from publication_flow.policy import prove as proving
    from publication_flow.policy.story import feature

    book = governing(source)
    organisation, day = staffed(org, book) if org is not None else (None, "")
    began = perf_counter()
    proof = proving.prove(book, kind or next(iter(book.policy.kinds)), organisation, day)
    seconds = perf_counter() - began
    if as_json:
        output.print_json(as_dict(proof, seconds))
    else:
        tell(proof, seconds)
    if save is not None:
        text = feature(proof, current())
        if text:
            output.save(text, save)
        else:
            output.tell(pick("没有反例可存。", "There is no counter-example to save."), error=True)
    return 0 if proof.holds else 1


def staffed(org: str, book: Rulebook) -> tuple[Organisation, str]:
    """The organisation of a file, or of the agency the line is about, and the day it is seen."""
    from datetime import datetime
    from zoneinfo import ZoneInfo

    from publication_flow.matter.authority import Holding, Organisation, Remit

    today = datetime.now(ZoneInfo("Asia/Shanghai")).date().isoformat()
    if org == "agency":
        with session.agency() as agency:
            found = agency.organisation()
        return Organisation(
            tuple(Holding(**h) for h in found["holdings"]),
            tuple(Remit(**r) for r in found["remits"]),
        ), today
    from publication_flow.engine.organisation_file import read

    plan = read(org, book.policy)
    since = min(plan.since or today, today)
    pairs = [(p, *post) for p, (_, posts) in plan.persons.items() for post in posts]
    remits = [(name, c) for name, unit in plan.units.items() for c in unit.categories]
    return Organisation(
        tuple(Holding(n, *held, since) for n, held in enumerate(pairs, 1)),
        tuple(Remit(n, *remit, since) for n, remit in enumerate(remits, 1)),
    ), today


def as_dict(proof: Proof, seconds: float) -> dict[str, Any]:
    from publication_flow.policy.guarantees import INVARIANTS
    from publication_flow.policy.prove import BOUNDS
    from publication_flow.policy.story import story

    broken = {b.invariant: b for b in proof.broken}
    lang = current()
    rows = []
    for name in proof.checked:
        one, against = INVARIANTS[name], broken.get(name)
        row = {"id": name, "label": one.label.in_(lang), "basis": one.basis.in_(lang),
               "holds": against is None}  # fmt: skip
        if against is not None:
            row |= {"said": against.said.in_(lang), "category": against.category or None}
            row["story"] = story(proof, against, lang)[:-1]
        rows.append(row)
    for name in proof.apart:
        one = INVARIANTS[name]
        label, basis = one.label.in_(lang), one.basis.in_(lang)
        rows.append({"id": name, "label": label, "basis": basis, "holds": None})
    policy = proof.book.policy
    return {
        "policy": {"id": policy.id, "version": policy.version, "digest": proof.book.digest},
        "kind": proof.kind, "holds": proof.holds, "states": proof.states, "ways": proof.ways,
        "decisions": proof.decisions, "seconds": f"{seconds:.2f}",
        "categories": list(proof.categories), "bounds": [b.in_(lang) for b in BOUNDS],
        "invariants": rows, "vacancies": [v._asdict() for v in proof.vacancies],
    }  # fmt: skip


def tell(proof: Proof, seconds: float) -> None:
    from publication_flow.policy.guarantees import INVARIANTS
    from publication_flow.policy.labels import Labels
    from publication_flow.policy.prove import BOUNDS
    from publication_flow.policy.story import story

    lang = current()
    labels = Labels(proof.book.policy, proof.kind, lang)
    broken = {b.invariant: b for b in proof.broken}
    for name in proof.checked:
        one = INVARIANTS[name]
        mark = pick("反例", "BROKEN") if name in broken else pick("成立", "holds ")
        output.tell(pick(f"{mark}  {one.label.zh}（{one.basis.zh}）",
                         f"{mark}  {one.label.en} ({one.basis.en})"))  # fmt: skip
        if name not in broken:
            continue
        *steps, said = story(proof, broken[name], lang)
        for place, sentence in enumerate(steps, 1):
            output.tell(f"      {place}. {sentence}")
        output.tell(f"      {pick('结果：', 'So: ')}{said}")
        for vacancy in proof.vacancies if name == "vacant" else ():
            posts = pick("、", " / ").join(labels.post(p) for p in vacancy.posts)
            action = labels.action(vacancy.action)
            output.tell(pick(f"      {vacancy.unit}：“{action}”须由{posts}办理",
                             f"      {vacancy.unit}: “{action}” needs {posts}"))  # fmt: skip
    for name in proof.apart:
        one = INVARIANTS[name]
        output.tell(pick(f"不适用  {one.label.zh}：这种事项不对外发布",
                         f"apart   {one.label.en}: such matters are not published"))  # fmt: skip
    output.tell("")
    output.tell(pick(
        f"情形 {proof.states} 种，走法 {proof.ways} 步，裁量 {proof.decisions} 次，"
        f"{seconds:.2f} 秒。范围：",
        f"{proof.states} situations, {proof.ways} steps, {proof.decisions} decisions, "
        f"{seconds:.2f} s. Bounds:",
    ))  # fmt: skip
    for bound in BOUNDS:
        output.tell(f"- {bound.in_(lang)}")
