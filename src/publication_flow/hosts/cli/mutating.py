"""`policy coverage` and `policy mutate`: which sentences of a policy no clause speaks of."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from publication_flow.errors import BadInput
from publication_flow.hosts.cli import output
from publication_flow.hosts.cli.checking import DEFAULT, own_clauses, shipped_clauses
from publication_flow.hosts.cli.language import current, pick
from publication_flow.hosts.cli.policy import policy
from publication_flow.hosts.cli.shape import as_json, clause_files, option

if TYPE_CHECKING:
    from publication_flow.policy.rulebook import Rulebook
    from publication_flow.testing.clauses import Clause
    from publication_flow.testing.coverage import Coverage
    from publication_flow.testing.excuses import Excuses
    from publication_flow.testing.mutation import Survey


@policy.command(
    "coverage",
    zh="流转的每一步、每条规则由哪条条款说到；没有条款说到的逐一列出。\n\n"
    "退出码：0 都说到了；1 有没说到的；2 文件有误。",
    en="Which clause decides each arrow and each rule on it; what none decides is listed.\n\n"
    "Exit codes: 0 all decided; 1 something is not; 2 bad files.",
)
@option(
    "--policy", "source", metavar="PACK|FILE",
    zh=f"哪个规程；默认 {DEFAULT}", en=f"which policy; default: {DEFAULT}",
)  # fmt: skip
@clause_files
@as_json()
def coverage(
    source: str | None, features: tuple[str, ...], clauses: str | None, as_json: bool
) -> int:
    from publication_flow.testing.coverage import cover

    book, parsed, excuses = _read(source or DEFAULT, features, clauses)
    found = cover(book, parsed, excuses.cells)
    if as_json:
        output.print_json(found.as_dict(current()))
    else:
        _tell_coverage(found)
    return 0 if found.sound else 1


@policy.command(
    "mutate",
    zh="逐句改动规程，看有没有条款发觉；没有条款发觉的逐一列出。\n\n"
    "退出码：0 都发觉了，或写明了理由；1 有没发觉的；2 文件有误。",
    en="Change the policy one sentence at a time; what no clause notices is listed.\n\n"
    "Exit codes: 0 all noticed, or excused in writing; 1 something was not; 2 bad files.",
)
@option(
    "--policy", "source", metavar="PACK|FILE",
    zh="哪个规程；默认全部自带规程", en="which policy; default: every shipped pack",
)  # fmt: skip
@clause_files
@as_json()
def mutate(
    source: str | None, features: tuple[str, ...], clauses: str | None, as_json: bool
) -> int:
    from publication_flow.policy import packs
    from publication_flow.testing.mutation import survey

    surveys = []
    for one in [source] if source is not None else packs.names():
        book, parsed, excuses = _read(one, features, clauses)
        with output.progress(book.policy.label.in_(current())) as advanced:
            surveys.append(survey(book, parsed, excuses.mutants, advanced))
        if not as_json:
            _tell_survey(surveys[-1])
    if as_json:
        output.print_json({"packs": [found.as_dict(current()) for found in surveys]})
    return 0 if all(found.sound for found in surveys) else 1


def _read(
    source: str, features: tuple[str, ...], pack: str | None
) -> tuple[Rulebook, list[Clause], Excuses]:
    """A policy with its clauses and the reasons written beside them.

    A pack's own reasons count for the pack as it is shipped; a policy of the office's own has
    its reasons in `equivalent.toml` in a folder of its clauses.
    """
    if find_spec("gherkin") is None:
        raise BadInput("extra-missing", extra="specs")
    from publication_flow.engine.flow import policy_of
    from publication_flow.policy import packs
    from publication_flow.testing.excuses import FILE, NONE, excuses_of, read_excuses
    from publication_flow.testing.runner import parse_clauses

    book = policy_of(source)
    files = [*shipped_clauses(book, pack), *own_clauses(features)]
    if not files:
        raise BadInput("no-clauses", policy=book.policy.id)
    excuses = excuses_of(source) if source in packs.names() else NONE
    for place in features:
        own = Path(place) / FILE
        if own.is_file():
            more = read_excuses(own.read_bytes(), str(own))
            excuses = excuses.joined(more)
    return book, list(parse_clauses(files).clauses), excuses


def _tell_survey(found: Survey) -> None:
    lang = current()
    output.tell(pick(
        f"{found.policy}：改动 {found.mutants} 处，条款发觉 {len(found.kills)} 处，"
        f"等价 {len(found.excused)} 处（附理由），没有发觉 {len(found.survivors)} 处；"
        f"{found.seconds:.1f} 秒。",
        f"{found.policy}: {found.mutants} mutants, {len(found.kills)} killed, "
        f"{len(found.excused)} equivalent (with reasons), {len(found.survivors)} survived; "
        f"{found.seconds:.1f} s.",
    ))  # fmt: skip
    for mutant in found.survivors:
        output.tell(f"  {mutant.id}")
        output.tell(f"    {mutant.told(lang)}")
        output.tell(f"    {pick('缺一条：', 'missing: ')}{mutant.missing(lang)}")
    _tell_papers(found.broken, found.stale)


def _tell_coverage(found: Coverage) -> None:
    decided = sum(bool(cell.clauses) for cell in found.cells)
    excused = sum(cell.excuse is not None for cell in found.cells)
    output.tell(pick(
        f"{found.policy}：{len(found.cells)} 格，条款说到 {decided} 格，"
        f"到不了 {excused} 格（附理由），没有说到 {len(found.undecided)} 格；"
        f"其余 {found.others} 格环节或岗位不对。",
        f"{found.policy}: {len(found.cells)} cells, {decided} decided by clauses, "
        f"{excused} never reached (with reasons), {len(found.undecided)} undecided; "
        f"the other {found.others} are of a wrong stage or post.",
    ))  # fmt: skip
    for cell in found.undecided:
        output.tell(f"  {cell.id}")
        output.tell(f"    {pick('缺一条：', 'missing: ')}{cell.told(current())}")
    for wrong in found.wrong:
        output.tell(
            pick(f"  {wrong}：应为环节或岗位不对", f"  {wrong}: not denied as it should be")
        )
    for stage in found.unreached:
        output.tell(pick(f"  没有条款办到“{stage}”", f"  no clause has an item at “{stage}”"))
    _tell_papers(found.broken, found.stale)


def _tell_papers(broken: tuple[str, ...], stale: tuple[str, ...]) -> None:
    """Clauses that do not hold as it is, and reasons that excuse nothing."""
    for clause in broken:
        output.tell(pick(
            f"  条款 {clause} 本来就不成立，不能作数；见 policy check",
            f"  clause {clause} does not hold as it is and counts for nothing: see policy check",
        ))  # fmt: skip
    for name in stale:
        output.tell(pick(
            f"  理由多余：{name} 不存在，或已有条款发觉；请从 equivalent.toml 删去",
            f"  a reason too many: {name} is not there, or a clause decides it; strike it from "
            "equivalent.toml",
        ))  # fmt: skip
