"""Adopting a policy: its proof, what a dry run finds, and what differs between two versions."""

from __future__ import annotations

_REHEARSAL = {
    "kind-gone": ("没有这类事项。", "There is no such kind of matter."),
    "action-gone": ("没有这个操作。", "There is no such action."),
    "stage-gone": ("没有事项所在的环节。", "The stage the matter stood in does not exist."),
    "category-gone": ("没有事项所属的栏目。", "The matter's category does not exist."),
    "late": (
        "补录超过规定天数，须说明理由。",
        "Entered too many days later; a reason would have been needed.",
    ),
    "reason-missing": ("须说明理由。", "A reason would have been needed."),
    "opinion-missing": ("须填写意见。", "An opinion would have been needed."),
    "content-missing": ("须提交内容。", "A content would have been needed."),
    "other-stage": ("会转到另一个环节。", "It would have led to another stage."),
    "other-effect": (
        "对公开与否的作用不同。",
        "Its effect on what is public would have been another.",
    ),
}

# Proof that is missing or does not hold.
ERRORS: dict[str, tuple[str, str]] = {
    "evidence-missing": (
        "采用规程须有条款检验证据，或写明免证理由和批准人。请先检验条款，或用免证。",
        (
            "A policy is adopted on evidence that its clauses hold, or on a waiver with its reason "
            "and approver. Check the clauses first, or waive."
        ),
    ),
    "evidence-and-waiver": (
        "有了证据就不用免证，两者只能给一个。",
        "Evidence needs no waiver: give one of the two.",
    ),
    "approver-required": (
        "免证须写明批准人。",
        "A waiver must name who approved it.",
    ),
    "evidence-unreadable": (
        "证据文件读不懂⟦（{detail}）⟧。请用条款检验的结果文件。",
        "The evidence cannot be read⟦ ({detail})⟧. Use the file that checking the clauses made.",
    ),
    "evidence-other-policy": (
        "证据证明的是另一份规程（{digest}），不是要采用的这一份（{wanted}）。请对这一份重新检验。",
        (
            "The evidence is about another policy ({digest}), not the one to be adopted "
            "({wanted}). Check this one."
        ),
    ),
    "evidence-clauses-altered": (
        "证据所附条款与其摘要（{digest}）不符，条款在检验之后改过。请重新检验。",
        (
            "The clauses in the evidence do not have its digest ({digest}): they were changed "
            "after the check. Check again."
        ),
    ),
    "evidence-broken": (
        "有 {count} 条强制条款不成立：{clauses}。请改正规程或条款，再检验。",
        "{count} mandatory clauses are broken: {clauses}. Correct the policy or the clauses.",
    ),
    "evidence-lapsed": (
        "条款 {clauses} 的豁免到 {today} 已经过期或没有写明。请使条款成立，或重新豁免。",
        "The waivers of {clauses} have lapsed by {today} or are not given. Renew or fulfil them.",
    ),
    "evidence-empty": (
        "证据里没有一条强制条款成立，证明不了什么。请为规程写出条款再检验。",
        "No mandatory clause holds in the evidence: it proves nothing. Write clauses first.",
    ),
    "document-none": (
        "机构没有留存文件 {digest}。请核对摘要。",
        "The agency keeps no document {digest}. Check the digest.",
    ),
}

SENTENCES: dict[str, tuple[str, str]] = {
    **ERRORS,
    # ---- what differs between two policies ----
    "difference.added": ("新增{what}“{name}”⟦（{kind}）⟧。", "New {what}: “{name}”⟦ ({kind})⟧."),
    "difference.removed": (
        "取消{what}“{name}”⟦（{kind}）⟧。",
        "No more {what} “{name}”⟦ ({kind})⟧.",
    ),
    "difference.relabelled": (
        "{what}“{old}”⟦（{kind}）⟧改称“{new}”。",
        "The {what} “{old}”⟦ ({kind})⟧ is now called “{new}”.",
    ),
    "difference.changed": (
        "{what}“{name}”⟦（{kind}）⟧的{field}由“{old}”改为“{new}”。",
        "The {what} “{name}”⟦ ({kind})⟧ changes in {field}: from “{old}” to “{new}”.",
    ),
    "difference.rule-added": (
        "{what}“{name}”⟦（{kind}）⟧新增规则：{new}。",
        "The {what} “{name}”⟦ ({kind})⟧ has a new rule: {new}.",
    ),
    "difference.rule-removed": (
        "{what}“{name}”⟦（{kind}）⟧取消规则：{old}。",
        "The {what} “{name}”⟦ ({kind})⟧ loses a rule: {old}.",
    ),
    "difference.rule-changed": (
        "{what}“{name}”⟦（{kind}）⟧的规则由“{old}”改为“{new}”。",
        "A rule of the {what} “{name}”⟦ ({kind})⟧ changes from “{old}” to “{new}”.",
    ),
    **{f"rehearsal.{code}": words for code, words in _REHEARSAL.items()},
}
