"""Receipts and audit bundles: what cannot be made, and why."""

from __future__ import annotations

SENTENCES: dict[str, tuple[str, str]] = {
    "receipt-part": (
        "公开内容里没有“{value}”这一项。可选：{known}。",
        "The public content has no part “{value}”. There are: {known}.",
    ),
    "receipt-proof": (
        (
            "{agency} 第 {position} 条记录不在 {size} 条的校验点之内："
            "记录、分片或校验点被改动。请停止写入并运行 verify。"
        ),
        (
            "Event {position} of {agency} is not under the checkpoint at {size}: the event, a tile "
            "or the checkpoint was altered. Stop writing and verify the ledger."
        ),
    ),
    "bundle-unsigned": (
        "{agency} 还没有签过校验点，审计包没有可以为凭的签名。请先运行 checkpoint。",
        "{agency} has no signed checkpoint yet to vouch for a bundle. Run checkpoint first.",
    ),
    "bundle-exists": (
        "{file} 已经存在。审计包不覆盖任何东西，请换一个位置。",
        "{file} is there already. A bundle replaces nothing; name another place.",
    ),
}
