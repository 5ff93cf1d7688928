"""English of what everybody does with a matter: the forms of actions, versions, trail, sheet."""

from __future__ import annotations

ENGLISH: dict[str, str] = {
    # ---- the fields of an action ----
    "退到哪个环节": "Return to",
    "以哪个岗位办理": "In which post",
    "不是今天办的？": "Not done today?",
    "实际办理日期": "Day it was done",
    "不填就是今天。早于规程允许的天数时，须说明理由。": (
        "Left empty: today. Longer ago than the policy allows, a reason is needed."
    ),
    "补记的理由": "Reason for entering it late",
    "全部符合": "All in order",
    "或逐项勾选：": "or tick each by itself:",
}
