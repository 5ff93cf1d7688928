"""Index numbers (索引号) in words: a scheme that does not hold, a number that cannot be."""

from __future__ import annotations

SENTENCES: dict[str, tuple[str, str]] = {
    # ---- a scheme ----
    "index-scheme-document": (
        "读不出索引号规则⟦（{detail}）⟧。可以写的项：{known}。",
        "This is no scheme of index numbers⟦ ({detail})⟧. It may have: {known}.",
    ),
    "index-scheme-unknown": (
        "没有“{value}”这种索引号格式。可选：{known}。",
        "There is no form of index number “{value}”. Known: {known}.",
    ),
    "index-width": (
        "流水号的位数 {value} 不行，请写 {first} 到 {last}。",
        "A serial cannot have {value} digits: give {first} to {last}.",
    ),
    "index-publisher-required": (
        "没有写明代码属于哪个机关。请写机关全称（200 字以内）。",
        "Whose code it is has not been said. Give the publisher's full name (200 characters).",
    ),
    "index-publisher-other": (
        "写的是“{value}”，本机构登记的名称是“{name}”。只能用本机关自己的代码编索引号。",
        "“{value}” was named, but this agency is “{name}”. It numbers under its own code alone.",
    ),
    "index-code-form": (
        "代码“{value}”不合“{scheme}”的写法。应当像 {example}。",
        "The code “{value}” is not of the form of “{scheme}”. It looks like {example}.",
    ),
    "index-code-check": (
        "代码“{value}”的校验位不对（GB 11714、GB 32100）。请对照证书核对。",
        "The check character of “{value}” is wrong (GB 11714, GB 32100). Look at the certificate.",
    ),
    "index-code-reserved": (
        "代码“{value}”是{owner}的，“{publisher}”不能用。请写本机关自己的代码。",
        "The code “{value}” belongs to {owner}, not to “{publisher}”. Give the agency's own.",
    ),
    "index-code-taken": (
        "代码“{value}”已由本库中的机构 {agency} 使用。两家共用会编出同样的索引号。",
        "Agency {agency} of this database numbers under “{value}” already: two would collide.",
    ),
    "index-codes": (
        "“{scheme}”这种格式里，“{field}”按栏目写代码：有这一段的必须写，没有的不能写。",
        (
            "“{scheme}”: “{field}” are codes by category, given where the form shows them and only "
            "there."
        ),
    ),
    "index-class-form": (
        "“{field}”里，栏目“{category}”的代码“{value}”不行：用 1 到 10 个大写字母或数字。",
        "In “{field}”, the code “{value}” of “{category}” is not 1 to 10 capitals or digits.",
    ),
    "index-class-category": (
        "“{field}”里写了规程没有的栏目：{unknown}。",
        "“{field}” names categories that the policy does not have: {unknown}.",
    ),
    "index-class-left": (
        "“{field}”里缺少这些栏目的代码：{missing}。",
        "“{field}” lacks the codes of these categories: {missing}.",
    ),
    "index-class-missing": (
        "索引号规则里没有栏目“{category}”的代码，编不出索引号。请先采用补全了代码的规则。",
        (
            "The scheme of index numbers has no code for “{category}”. Adopt one that has it, "
            "then publish."
        ),
    ),
    "index-scheme-in-force": (
        "这份索引号规则正在执行，不必再采用。",
        "This very scheme of index numbers is in force: there is nothing to adopt.",
    ),
    # ---- a number that an item brings with it ----
    "index-number-taken": (
        "索引号“{value}”已属于事项 {matter}。一个索引号只对应一条信息，请核对。",
        "The index number “{value}” belongs to {matter} already: it stands for one item. Check it.",
    ),
    "index-number-future": (
        "索引号“{value}”属于今天（{today}）之后的年份，还没有编到。请核对。",
        "The index number “{value}” is of a year after today ({today}): none was given yet.",
    ),
    "import-index-twice": (
        "索引号“{value}”在第 {other} 行已有。一个索引号只对应一条信息，请核对。",
        "The index number “{value}” stands in row {other}, too. It stands for one item: check it.",
    ),
    "import-index-foreign": (
        "有 {count} 行的索引号不是按本机构的规则（代码 {code}）编的，照原样保留：{values}。",
        (
            "{count} index numbers are not of this agency's scheme (code {code}); they are kept as "
            "they are: {values}."
        ),
    ),
}
