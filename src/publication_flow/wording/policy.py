"""What is said of a policy file's mistakes: which line, which place, what to write instead."""

from __future__ import annotations

SENTENCES: dict[str, tuple[str, str]] = {
    "bad-policy": (
        "规程⟦（{source}）⟧有 {count} 处错误，未被采用。请逐条改正后再试：",
        "The policy⟦ ({source})⟧ has {count} mistake(s) and was not taken. Correct each and retry:",
    ),
    # ---- the file as such ----
    "policy.encoding": (
        "第 {line} 行有不是 UTF-8 的字节⟦，文件看起来是 {guess} 编码⟧。请另存为 UTF-8 后再试。",
        (
            "Line {line} has bytes that are not UTF-8⟦; the file looks like {guess}⟧. Save it as "
            "UTF-8 and retry."
        ),
    ),
    "policy.too-big": (
        "文件有 {size} 字节，超过 {limit} 字节的上限。请确认选对了文件。",
        (
            "The file has {size} bytes, more than the limit of {limit}. Check that it is the right "
            "one."
        ),
    ),
    "policy.too-deep": (
        "括号或带点的名称嵌套太深，读不下去。请检查括号是否成对。",
        (
            "Brackets or dotted names are nested too deeply to read. Check that every bracket is "
            "closed."
        ),
    ),
    "policy.not-toml": (
        (
            "第 {line} 行⟦第 {column} 列⟧不是合法的 TOML（{detail}）⟦：{written}⟧。"
            "请检查引号、等号和括号是否成对。"
        ),
        (
            "Line {line}⟦, column {column}⟧ is not valid TOML ({detail})⟦: {written}⟧. Check "
            "quotes, equals signs and brackets."
        ),
    ),
    "policy.full-width": (
        "第 {line} 行用了全角符号“{mark}”：{written}。请改成半角符号。",
        "Line {line} uses the full-width mark “{mark}”: {written}. Write the ASCII mark instead.",
    ),
    "policy.written-twice": (
        "第 {line} 行写了前面已经写过的内容⟦：{written}⟧。请删去一处，或改用另一个名称。",
        (
            "Line {line} says again what was said before⟦: {written}⟧. Delete one of the two or "
            "rename it."
        ),
    ),
    "policy.too-many-actions": (
        (
            "第 {line} 行 {place}：操作共 {count} 条，超过 {limit} 条的上限。"
            "请合并或分成几个事项种类。"
        ),
        (
            "Line {line}, {place}: {count} actions, more than the limit of {limit}. Merge some or "
            "use several kinds."
        ),
    ),
    # ---- values of the wrong shape ----
    "policy.missing-key": (
        "第 {line} 行 {place}：缺少“{key}”。请补上。",
        "Line {line}, {place}: “{key}” is missing. Add it.",
    ),
    "policy.unknown-key": (
        "第 {line} 行 {place}：不认识“{key}”⟦，是不是“{nearest}”⟧。这里可以写：{known}。",
        (
            "Line {line}, {place}: “{key}” is not known here⟦; did you mean “{nearest}”⟧. "
            "Possible: {known}."
        ),
    ),
    "policy.wanted-text": (
        "第 {line} 行 {place}：“{key}”应是加引号的文字，写的是 {value}。请加上半角双引号。",
        "Line {line}, {place}: “{key}” must be text in quotes, found {value}. Put it in quotes.",
    ),
    "policy.wanted-integer": (
        "第 {line} 行 {place}：“{key}”应是整数，写的是 {value}。请写不带引号的整数。",
        (
            "Line {line}, {place}: “{key}” must be a whole number, found {value}. Write it without "
            "quotes."
        ),
    ),
    "policy.wanted-boolean": (
        "第 {line} 行 {place}：“{key}”应是 true 或 false，写的是 {value}。请改成其中一个。",
        "Line {line}, {place}: “{key}” must be true or false, found {value}. Write one of the two.",
    ),
    "policy.wanted-list": (
        "第 {line} 行 {place}：“{key}”应是列表，写的是 {value}。请用方括号括起来。",
        "Line {line}, {place}: “{key}” must be a list, found {value}. Put it in square brackets.",
    ),
    "policy.wanted-table": (
        "第 {line} 行 {place}：这里应是一组“名称 = 值”，写的是 {value}。请用花括号写。",
        (
            "Line {line}, {place}: a table of “name = value” belongs here, found {value}. Write it "
            "in braces."
        ),
    ),
    "policy.wrong-value": (
        "第 {line} 行 {place}：“{key}”的值 {value} 不能用。请对照样例规程改写。",
        (
            "Line {line}, {place}: the value {value} of “{key}” cannot be used. Compare a policy "
            "that ships with the engine."
        ),
    ),
    "policy.not-a-choice": (
        "第 {line} 行 {place}：值 {value} 不能用，这里只能写 {known}。请改成其中一个。",
        "Line {line}, {place}: {value} is not possible here, only {known}. Write one of these.",
    ),
    "policy.not-a-name": (
        (
            "第 {line} 行 {place}：“{name}”不能作名称。名称用小写字母、数字和连字符，以字母开头。"
            "请改名，中文写在 label 里。"
        ),
        (
            "Line {line}, {place}: “{name}” cannot be a name. A name has lower-case letters, "
            "digits and hyphens and starts with a letter. Rename it; words for people belong in "
            "label."
        ),
    ),
    "policy.not-a-day": (
        "第 {line} 行 {place}：“{key}”的 {value} 不是日期。请写成加引号的“2019-05-15”这样的形式。",
        (
            "Line {line}, {place}: {value} in “{key}” is not a day. Write it in quotes like "
            "2019-05-15."
        ),
    ),
    "policy.days-reversed": (
        "第 {line} 行 {place}：失效日 {until} 早于生效日 {since}。请改正其中一个。",
        (
            "Line {line}, {place}: the last day {until} is before the first day {since}. Correct "
            "one of them."
        ),
    ),
    "policy.empty-text": (
        "第 {line} 行 {place}：“{key}”是空的。请写上文字。",
        "Line {line}, {place}: “{key}” is empty. Write something.",
    ),
    "policy.long-text": (
        "第 {line} 行 {place}：“{key}”超过 {limit} 个字符。请改短。",
        "Line {line}, {place}: “{key}” has more than {limit} characters. Shorten it.",
    ),
    "policy.too-few": (
        "第 {line} 行 {place}：“{key}”至少要有 {least} 项。请补上，或删去整条。",
        (
            "Line {line}, {place}: “{key}” needs at least {least} element(s). Add one or delete "
            "the whole entry."
        ),
    ),
    "policy.too-small": (
        "第 {line} 行 {place}：“{key}”是 {value}，不能小于 {limit}。请改大。",
        "Line {line}, {place}: “{key}” is {value} and must be at least {limit}. Raise it.",
    ),
    "policy.too-large": (
        "第 {line} 行 {place}：“{key}”是 {value}，不能大于 {limit}。请改小。",
        "Line {line}, {place}: “{key}” is {value} and must be at most {limit}. Lower it.",
    ),
    "policy.clock-start": (
        (
            "第 {line} 行 {place}：起算点 {value} 看不懂。请写 field:、public:、stage: 或 mark: "
            "加名称，或写 public、suspension、telephone。"
        ),
        (
            "Line {line}, {place}: {value} is no start of a clock. Write field:, public:, stage: "
            "or mark: and a name, or public, suspension or telephone."
        ),
    ),
}
