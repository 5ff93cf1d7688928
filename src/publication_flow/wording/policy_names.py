"""What is said of names that a policy file uses but does not declare."""

from __future__ import annotations

# What is unknown, and where it is declared, in both languages.
_NAMED: dict[str, tuple[str, str, str]] = {
    "post": ("岗位", "post", "[posts]"),
    "stage": ("环节", "stage", "stages"),
    "category": ("栏目", "category", "[categories]"),
    "channel": ("渠道", "channel", "[channels]"),
    "basis": ("依据", "basis", "[basis]"),
    "grade": ("级别", "grade", "[grades]"),
    "purpose": ("轮次目的", "purpose", "purposes"),
    "outcome": ("办理结果", "outcome", "outcomes"),
    "action": ("操作", "action", "actions"),
    "part": ("内容项", "part of the content", "parts"),
    "field": ("字段", "field", "fields"),
    "choice": ("选项", "choice", "choices"),
    "rule": ("规则", "rule", ""),
    "mark": ("标记", "mark", "marks"),
    "ballot": ("表态", "ballot", "votes"),
}


def _sentence(zh: str, en: str, where: str) -> tuple[str, str]:
    declare_zh = f"请改正，或先在 {where} 中写明" if where else "请改成其中一个"
    declare_en = f"Correct it or declare it in {where}" if where else "Write one of these"
    return (
        (
            f"第 {{line}} 行 {{place}}：没有名为“{{name}}”的{zh}⟦，是不是“{{nearest}}”⟧。"
            f"⟦已有：{{known}}。⟧{declare_zh}。"
        ),
        (
            f"Line {{line}}, {{place}}: there is no {en} “{{name}}”⟦; did you mean “{{nearest}}”⟧. "
            f"⟦Known: {{known}}. ⟧{declare_en}."
        ),
    )


SENTENCES: dict[str, tuple[str, str]] = {
    f"policy.unknown-{what}": _sentence(*words) for what, words in _NAMED.items()
}
SENTENCES["policy.unknown-step"] = (
    (
        "第 {line} 行 {place}：没有一个操作签“{name}”这一步⟦，是不是“{nearest}”⟧。"
        "请改正，或给相应操作写上 signs。"
    ),
    (
        "Line {line}, {place}: no action signs the step “{name}”⟦; did you mean “{nearest}”⟧. "
        "Correct it or give an action signs."
    ),
)
