"""What an adopted policy rests on, in a sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from publication_flow.hosts.cli.language import pick

if TYPE_CHECKING:
    from publication_flow.projections.adoptions import Adoption


def proof_of(adoption: Adoption | None, *, remedy: bool = False) -> str:
    """What a policy's adoption rests on, in a sentence; said plainly when it is nothing, and
    with `remedy` also what to do about it."""
    if adoption is None or adoption.proof == "none":
        pack = adoption.pack if adoption is not None else None
        shipped = pick(f"自带规程 {pack}，", f"The shipped policy {pack}; ") if pack else ""
        told = shipped + pick(
            "采用时没有条款检验证据。", "adopted without evidence that its clauses hold."
        )
        advice = pick(
            "请用 policy adopt 带证据再采用一次。", " Adopt it again with evidence (policy adopt)."
        )
        return told + advice if remedy else told
    if adoption.waived is not None:
        reason = adoption.waived.reason or pick("（已删除）", "(erased)")
        return pick(
            f"免证采用：{reason}（批准人 {adoption.waived.approver}）。",
            f"Adopted without evidence: {reason} (approved by {adoption.waived.approver}).",
        )
    assert adoption.evidence is not None
    counts = adoption.evidence["counts"]
    return pick(
        f"有证据：条款成立 {counts['holds']} 条，不成立 {counts['broken']} 条，"
        f"豁免 {counts['waived']} 条，不适用 {counts['not-applicable']} 条"
        f"（证据 {adoption.evidence['digest'][:12]}，条款 {adoption.evidence['clauses'][:12]}）。",
        f"Evidence: {counts['holds']} clauses hold, {counts['broken']} broken, "
        f"{counts['waived']} waived, {counts['not-applicable']} not applicable (evidence "
        f"{adoption.evidence['digest'][:12]}, clauses {adoption.evidence['clauses'][:12]}).",
    )
