"""The heads of an exported table, and what its cells say for themselves."""

from __future__ import annotations

SENTENCES: dict[str, tuple[str, str]] = {
    "export-format": (
        "不认识导出格式“{value}”。可用的有：{known}。",
        "There is no format “{value}”. There are: {known}.",
    ),
}

HEADS: dict[str, tuple[str, str]] = {
    "position": ("序号", "position"),
    "matter": ("事项编号", "matter"),
    "version": ("事项版本", "version"),
    "title": ("标题", "title"),
    "kind": ("事项种类", "kind"),
    "category": ("栏目", "category"),
    "owner": ("承办科室", "unit that answers"),
    "occurred_on": ("办理日期", "day of the act"),
    "recorded_at": ("记录时刻（UTC）", "recorded at (UTC)"),
    "action": ("操作", "action"),
    "from": ("原环节", "stage before"),
    "to": ("现环节", "stage after"),
    "purpose": ("目的", "purpose"),
    "round": ("轮次", "round"),
    "person": ("人员", "person"),
    "person_id": ("人员编号", "person id"),
    "post": ("岗位", "post"),
    "unit": ("科室", "unit"),
    "on_behalf_of": ("代谁", "on behalf of"),
    "entered_by": ("补录人", "entered by"),
    "mode": ("方式", "mode"),
    "opinion": ("意见", "opinion"),
    "reason": ("理由", "reason"),
    "fields": ("填写事项", "fields"),
    "effect": ("公开效果", "effect"),
    "channels": ("渠道", "channels"),
    "public": ("公开状态", "public state"),
    "outcome": ("结果", "outcome"),
    "waited": ("停留工作日", "working days in the stage"),
    "content": ("内容摘要值", "content digest"),
    "policy": ("规程摘要值", "policy digest"),
}

PIECES: dict[str, tuple[str, str]] = {
    "sheet": ("责任链", "trail"),
    "erased": ("（已清除）", "(erased)"),
    "system": ("系统内办理", "in the system"),
    "paper": ("书面签批", "on paper"),
    "telephone": ("电话签批", "by telephone"),
    "import": ("历史导入", "imported"),
    "publish": ("公开", "publish"),
    "suspend": ("暂停公开", "suspend"),
    "restore": ("恢复公开", "restore"),
    "withdraw": ("停止公开", "withdraw"),
    "public": ("公开中", "public"),
    "suspended": ("暂停公开", "suspended"),
    "withdrawn": ("停止公开", "withdrawn"),
}
