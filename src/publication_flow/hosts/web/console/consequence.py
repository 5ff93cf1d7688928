"""What an action leads to that cannot be taken back by pressing another button."""

from __future__ import annotations

from publication_flow.hosts.web.console.here import Here
from publication_flow.policy.model import Action
from publication_flow.projections.item import Item


def consequence(here: Here, item: Item, action: Action) -> str | None:
    """What a dangerous action leads to, in one sentence; None for those of every day."""
    _ = here._
    if action.effect == "suspend":
        return _("确认后公众立即看不到这条信息，直到恢复公开或办完撤下。")
    if action.effect == "withdraw":
        return _("确认后这条信息从公开目录撤下，只留撤下的记载，不能再恢复。")
    if action.closes is None or action.effect is not None:
        return None
    kind = here.names.policy.kinds.get(item.kind)
    if kind is not None and not any(stage.public for stage in kind.stages):
        return None  # to be settled is what such a matter is for
    outcome = here.names.outcome(action.closes)
    if item.public is not None:
        return _("确认后这一轮到此结束，结果记为“{outcome}”，公开的版本照旧。", outcome=outcome)
    return _("确认后办理到此结束，结果记为“{outcome}”，内容不公开。", outcome=outcome)
