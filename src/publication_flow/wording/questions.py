"""Questions to the trail: what cannot be asked."""

from __future__ import annotations

SENTENCES: dict[str, tuple[str, str]] = {
    "cursor-foreign": (
        "“{value}”不是这个查询给出的续读位置。请不带它，从头查询。",
        "“{value}” is no cursor of this question. Ask again from the beginning, without it.",
    ),
    "policy-ambiguous": (
        "“{value}”开头的规程不止一个：{known}。请写得长一些。",
        "Several policies begin with “{value}”: {known}. Write more of the digest.",
    ),
    "policy-never": (
        "本机构没有采用过规程“{value}”。请写规程的摘要或名称，采用过的有：{known}。",
        "No policy “{value}” was ever adopted here. Give a digest or a name; there were: {known}.",
    ),
    "digest-form": (
        "“{value}”不是摘要。请写全 64 位的十六进制摘要；手上有文件的，可直接用文件查。",
        "“{value}” is no digest. Write all 64 hexadecimal digits, or ask with the file itself.",
    ),
    "question-unknown": (
        "不能按“{field}”查询。可以按这些查：{known}。",
        "One cannot ask by “{field}”. One can by: {known}.",
    ),
    "question-file": (
        "按文件查询要有文件的内容，收到的是 {got}，或是空文件。请选一个有内容的文件。",
        "Asking by file takes the bytes of a file, not {got} or nothing. Choose one with content.",
    ),
    "question-days": (
        "“{field}”的“{value}”不行：请写 0 到 {limit} 的整数，按工作日计。",
        "“{value}” will not do for “{field}”: give a whole number of working days, 0 to {limit}.",
    ),
    "position-beyond": (
        "办理日志没有第 {value} 号记录，现在到第 {size} 号为止。请核对序号。",
        "The ledger has no event {value}; it goes up to {size}. Check the number.",
    ),
    "day-ahead": (
        "{value} 还没有到：已知的情况截至 {today}。请写这一天或更早的日期。",
        "{value} is still to come: what is known ends on {today}. Name that day or an earlier one.",
    ),
    "day-before": (
        "事项 {matter} 在 {value} 还没有，{opened} 才开始办。请写这一天或以后的日期。",
        (
            "The matter {matter} was not there on {value}; it was opened on {opened}. Name that "
            "day or a later one."
        ),
    ),
}
