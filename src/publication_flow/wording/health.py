"""Roles and privileges, and what `doctor` finds: each finding with what to do."""

from __future__ import annotations

SENTENCES: dict[str, tuple[str, str]] = {
    "role-name": (
        "“{value}”不能作为数据库角色或模式的名称：只用字母、数字和下划线，不以数字开头。",
        "“{value}” cannot name a role or schema here: letters, digits and underscores only, no "
        "digit first.",
    ),
    "role-twice": (
        "所有者、应用和审计必须是不同的角色，“{value}”用了两次。",
        "Owner, application and audit must be different roles; “{value}” is named twice.",
    ),
}
