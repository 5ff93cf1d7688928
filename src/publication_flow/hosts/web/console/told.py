"""What was just done, said once on the next page: by a code in the address, so that no session
is kept and nobody can put words of their own there.

    redirect(here, "items/2017-0001", told="done", action="audit", number="2017-0001")
"""

from __future__ import annotations

import re
from typing import NamedTuple

from publication_flow.hosts.web.console.here import Here

# The facts a sentence may use, each in the shape it must have.
_SHAPES = {
    "action": re.compile(r"[a-z][a-z0-9-]{0,63}"),
    "number": re.compile(r"\d{4}-\d{4,9}"),
    "n": re.compile(r"\d{1,9}"),
}


class Flash(NamedTuple):
    """`tone`: good, or warn."""

    tone: str
    text: str


def flash(here: Here) -> Flash | None:
    """The banner this page was asked to show, if it is one we know."""
    asked = here.request.query_params
    known = sentences(here).get(asked.get("told", ""))
    if known is None:
        return None
    facts = {k: asked[k] for k, shape in _SHAPES.items() if shape.fullmatch(asked.get(k, ""))}
    if "action" in facts:
        facts["action"] = here.names.action(facts["action"])
    try:
        return Flash(known.tone, known.text.format(**facts))
    except KeyError:
        return None


def sentences(here: Here) -> dict[str, Flash]:
    """Every banner there is, by its code."""
    _ = here._
    return {
        "done": Flash("good", _("已办理：{number} {action}。")),
        "again": Flash("good", _("{number} {action} 早先已办成，这次没有重复办理。")),
        "saved": Flash("good", _("已保存。")),
        "started": Flash("good", _("已套用，改好后提交。")),
        "removed": Flash("good", _("已删除。")),
        "sent": Flash("good", _("已提交 {n} 件，结果如下。")),
        "recorded": Flash("good", _("已记录，从写明的日期起作用。")),
        "adopted": Flash("good", _("新规程已采用，今后新开的事项按它办理。")),
        "claimed": Flash("good", _("已签收：{number}。")),
        "left": Flash("good", _("已办理：{number} {action}。还有 {n} 件。")),
        "all-done": Flash("good", _("已办理：{number} {action}。手头的都办完了。")),
        "unticked": Flash("warn", _("没有选中任何事项，什么也没有办。")),
        "empty": Flash("warn", _("没有下一件了，手头的都已办完。")),
    }
