"""What the proofreading remarks on a text. Remarks advise: each tells what was seen and what is
usual, and leaves the decision to the reader."""

from __future__ import annotations

SENTENCES: dict[str, tuple[str, str]] = {
    "bracket-doubled": (
        "“{quote}”：同一个括号或引号“{char}”写了两次。",
        "“{quote}”: the bracket “{char}” stands twice.",
    ),
    "bracket-unpaired": (
        "“{quote}”不成对⟦，本段内缺“{closes}”⟧⟦，本段内缺“{opens}”⟧。",
        (
            "“{quote}” has no partner in this paragraph⟦: “{closes}” is missing⟧"
            "⟦: “{opens}” is missing⟧."
        ),
    ),
    "bracket-crossing": (
        "“{quote}”在本段开始，到后面的段落才结束。",
        "“{quote}” opens in this paragraph and closes in a later one.",
    ),
    "bracket-mixed": (
        "“{quote}”：括号“{open}”和“{close}”不是一对。",
        "“{quote}”: the brackets “{open}” and “{close}” are not a pair.",
    ),
    "bracket-nested": (
        "“{quote}”里面又用“{quote}”，内层一般用“{right}”。",
        "“{quote}” inside “{quote}”: the inner pair is usually “{right}”.",
    ),
    "number-bracket": (
        "文号的年份“{quote}”应写作“{right}”，用六角括号。",
        "The year of a document number, “{quote}”, is written “{right}”.",
    ),
    "number-padded": (
        "文号的顺序号“{quote}”应写作“{right}”，不加虚位；年份之后不加“第”字。",
        "The document number “{quote}” is written “{right}”, with nothing put before its digits.",
    ),
    "year-out-of-place": (
        "“{quote}”说的是以后的事，而文章写于 {now} 年，{year} 年已经过去。",
        "“{quote}” speaks of what is to come, but the text is of {now} and {year} is past.",
    ),
    "year-ahead": (
        "“{quote}”说的是做完的事，而文章写于 {now} 年，{year} 年还没有到。",
        "“{quote}” speaks of what was done, but the text is of {now} and {year} is yet to come.",
    ),
    "no-such-day": (
        "没有“{quote}”这一天。",
        "There is no day “{quote}”.",
    ),
    "weekday-wrong": (
        "“{quote}”：日期和星期对不上⟦，那天是{right}⟧。",
        "“{quote}”: the weekday does not fit the date⟦; that day was {right}⟧.",
    ),
    "span-backwards": (
        "“{quote}”：结束在开始之前。",
        "“{quote}”: the end lies before the beginning.",
    ),
    "closing-date": (
        "落款日期“{quote}”与本件日期 {day} 不一致。",
        "The date under the text, “{quote}”, is not the date of the item, {day}.",
    ),
    "field-empty": (
        "“{label}”后面没有内容。",
        "Nothing follows “{label}”.",
    ),
    "count-vague": (
        "“{quote}”：{number} 是确数，却加了“{word}”。",
        "“{quote}”: {number} is exact, “{word}” says it is not.",
    ),
    "count-twice-vague": (
        "“{quote}”：两处都表示约数，留一处即可。",
        "“{quote}”: said to be approximate twice.",
    ),
    "thousands-wrong": (
        "“{quote}”：千分位分隔有误，应为“{right}”。",
        "“{quote}”: the thousands are set apart wrongly; it should be “{right}”.",
    ),
    "share-over": (
        "“{quote}”：所占比例超过了 100%。",
        "“{quote}”: a share of more than 100%.",
    ),
    "sum-wrong": (
        "合计数是 {total} {unit}，各项相加是 {added} {unit}。",
        "The total is {total} ({unit}); the parts add up to {added}.",
    ),
    "order-broken": (
        "序号“{quote}”接不上，前一个是 {before}，这里应为 {expected}。",
        "The number “{quote}” does not follow: after {before} comes {expected}.",
    ),
    "mark-twice": (
        "标点“{mark}”连用了。",
        "The mark “{mark}” stands more than once.",
    ),
    "mark-clash": (
        "标点“{quote}”不能这样连用。",
        "The marks “{quote}” cannot follow one another.",
    ),
    "mark-half-width": (
        "汉字之间用了半角标点，共 {count} 处，这是第一处。",
        "Half-width marks among Chinese characters, {count} in all; this is the first.",
    ),
    "word-twice": (
        "“{word}”连写了两次。",
        "“{word}” stands twice in a row.",
    ),
    "paragraph-twice": (
        "这一段与上一段相同：“{quote}”。",
        "This paragraph is the same as the one before: “{quote}”.",
    ),
    "obsolete-name": (
        "“{quote}”⟦自 {since} 起⟧改称“{now}”。",
        "“{quote}” is now called “{now}”⟦, since {since}⟧.",
    ),
    "office-term": (
        "“{quote}”在本单位写作“{right}”。",
        "This office writes “{right}” for “{quote}”.",
    ),
    "proofread-more": (
        "同类的还有 {more} 处，没有逐条列出。",
        "There are {more} more of the kind, not listed.",
    ),
}
