"""`viewed`: who looked at a matter whose reading the policy has recorded."""

from __future__ import annotations

from publication_flow.hosts.cli import output, session
from publication_flow.hosts.cli.language import pick
from publication_flow.hosts.cli.root import root
from publication_flow.hosts.cli.shape import argument, as_json, by

_WHAT = {
    "item": ("事项", "item"),
    "attachment": ("附件", "attachment"),
    "versions": ("历次内容", "versions"),
    "trail": ("责任链", "trail"),
    "sheet": ("审批单", "sheet"),
    "explanation": ("办理说明", "explanation"),
    "export": ("导出", "export"),
    "receipt": ("存证凭证", "receipt"),
    "findings": ("保密检查", "findings"),
}


@root.command(
    "viewed",
    zh="谁看过：规程要求记录查看的事项（如不予公开的），每人每版每天记一次。",
    en="Who looked at an item whose reading is recorded: once a person, version and day.",
)
@argument("item", zh="事项编号", en="ITEM")
@by("以谁的权限查看（人员编号）", "what this person may see", required=False)
@as_json()
def viewed(item: str, by: str | None, as_json: bool) -> None:
    with session.agency() as agency:
        found = agency.viewed(item, by=by)
        if as_json:
            output.print_json({"item": item, "viewed": found})
            return
        from publication_flow.hosts.cli.names import Names

        names = Names(agency)
        rows = [
            [
                one.occurred_on, names.who(one.person, one.on_behalf_of, "system", None),
                names.post(one.post) if one.post else None, one.version,
                pick(*_WHAT.get(one.what, (one.what, one.what))), one.position,
            ]
            for one in found
        ]  # fmt: skip
        heads = pick("日期 人员 岗位 版本 内容 序号", "day person post version what position")
        output.table(pick(f"谁看过 {item}", f"Who looked at {item}"), heads.split(), rows)
