"""Why a random draw cannot be made as asked."""

from __future__ import annotations

SENTENCES: dict[str, tuple[str, str]] = {
    "draw-twice": (
        "名单里“{value}”出现了两次。重名的请注明，如“姓名（二）”；有单位的写成“姓名@单位”。",
        "“{value}” stands in the pool twice. Tell namesakes apart; a unit is written NAME@UNIT.",
    ),
    "draw-empty": (
        "名单是空的，或有一项没有名称。",
        "The pool is empty, or an entry in it has no name.",
    ),
    "draw-number": (
        "“{field}”是 {value}：要是 1 至 {size} 之间的整数，名单里只有 {size} 项。",
        "“{field}” is {value}: it is from 1 to {size}, as many as there are in the pool.",
    ),
    "draw-nobody": (
        "抽中的“{inspected}”要 {value} 人检查，名单里只有 {fit} 人不与它同属一个单位。",
        "“{inspected}” was drawn and needs {value} inspectors; only {fit} are of another unit.",
    ),
    "draw-seed": (
        "随机种子要是 64 位十六进制（32 字节）⟦，不是“{value}”⟧。",
        "The seed is 64 hexadecimal digits (32 bytes)⟦, not “{value}”⟧.",
    ),
    "draw-record": (
        "文件 {file} 不是抽取记录（JSON）。记录由 publication-flow draw --json 输出。",
        "{file} is no record of a draw (JSON); publication-flow draw --json prints one.",
    ),
}
