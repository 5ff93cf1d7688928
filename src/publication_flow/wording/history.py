"""Import of history and opening balances: what of a file cannot be taken, and what was found."""

from __future__ import annotations

SENTENCES: dict[str, tuple[str, str]] = {
    "date-early": (
        "“{field}”填的 {value} 早于 {earliest}，多半是误填。请核对。",
        "The {field} {value} lies before {earliest}: that is a slip. Check it.",
    ),
    "balance-year": (
        "期初数的年份应在 {first} 至 {last} 之间，现在是 {value}。",
        "The year of an opening balance lies between {first} and {last}; it is {value}.",
    ),
    "balance-count": (
        "期初数应是 0 至 {limit} 的整数，现在是 {value}。",
        "An opening balance is a whole number from 0 to {limit}; it is {value}.",
    ),
    "balance-key": (
        "这一项要写明是哪一个，没有“{value}”。可以写的有：{known}。",
        "Say which one this figure is of; there is no “{value}”. There is: {known}.",
    ),
    "balance-no-key": (
        "“{figure}”没有细项，不能写“{value}”。请去掉。",
        "The figure “{figure}” has no parts: leave out “{value}”.",
    ),
    "import-large": (
        "文件“{file}”有 {size} 字节，超过上限 {limit}。请分成几个文件。",
        "The file “{file}” has {size} bytes, more than {limit}. Split it.",
    ),
    "import-long": (
        "文件“{file}”有 {count} 行，超过上限 {limit}。请分成几个文件。",
        "The file “{file}” has {count} rows, more than {limit}. Split it.",
    ),
    "import-empty": (
        "文件“{file}”是空的。请核对是不是选错了文件。",
        "The file “{file}” is empty. Check that it is the file you meant.",
    ),
    "import-old-xls": (
        "“{file}”是旧版 Excel（.xls）。请另存为 .xlsx 或 CSV 再导入。",
        "“{file}” is an old Excel file (.xls). Save it as .xlsx or CSV first.",
    ),
    "import-encoding-unknown": (
        "读不出“{file}”的文字编码⟦（{encoding}）⟧，不是 UTF-8 也不是 GB18030。请另存为 UTF-8。",
        (
            "The encoding of “{file}” cannot be made out⟦ ({encoding})⟧: neither UTF-8 nor "
            "GB18030. Save it as UTF-8."
        ),
    ),
    "import-no-header": (
        "“{file}”里没有找到列名那一行。请在映射的 [file] 里用 header 写明是第几行。",
        "No row with names of columns was found in “{file}”. Name it with header in [file].",
    ),
    "import-column-twice": (
        "文件里有两列都叫“{value}”，分不清用哪一列。请改掉其中一个列名。",
        "Two columns are called “{value}”. Rename one of them.",
    ),
    "import-csv": (
        "“{file}”不是可以读的 CSV（{detail}）。请核对引号和分隔符。",
        "“{file}” is no CSV that can be read ({detail}). Check quotes and separators.",
    ),
    "import-cells": (
        "这一行有 {count} 格，列名只有 {columns} 个，多半是内容里的逗号没有加引号。",
        "This row has {count} cells for {columns} columns: a comma without quotes, perhaps.",
    ),
    "import-json": (
        "这一行不是 JSON 对象。请一行写一个对象。",
        "This line is no JSON object. Write one object a line.",
    ),
    "import-nested": (
        "“{field}”里套了别的结构，这里只能是文字、数字或文字的列表。",
        "The {field} holds another structure; a text, a number or a list of texts goes here.",
    ),
    "import-merged": (
        "“{field}”这一格属于合并的单元格，里面没有值。请取消合并并逐行填写。",
        "The {field} lies under a merged cell and has no value. Unmerge and fill in each row.",
    ),
    "import-formula": (
        "“{field}”是公式。请先粘贴为数值再导入。",
        "The {field} is a formula. Paste it as a value first.",
    ),
    "import-cell-error": (
        "“{field}”这一格是 Excel 错误值 {value}。请改正。",
        "The {field} is Excel's error {value}. Mend it.",
    ),
    "import-garbled": (
        "“{field}”里有乱码。请回到原系统重新导出。",
        "The {field} is garbled. Export it again from where it comes.",
    ),
    "import-xlsx": (
        "“{file}”不是可以读的 XLSX 工作簿（{detail}）。请用 Excel 打开另存一次。",
        "“{file}” is no XLSX workbook that can be read ({detail}). Open and save it again.",
    ),
    "import-sheet": (
        "工作簿里没有工作表“{value}”。有的是：{known}。",
        "The workbook has no sheet “{value}”. It has: {known}.",
    ),
    "import-mapping": (
        "映射文件不是可以读的 TOML：{detail}。",
        "The mapping is no TOML that can be read: {detail}.",
    ),
    "import-mapping-key": (
        "映射文件里没有“{key}”这一项⟦，是不是“{near}”⟧。可以写的有：{known}。",
        "The mapping has no key “{key}”⟦; did you mean “{near}”⟧. It may have: {known}.",
    ),
    "import-mapping-value": (
        "映射文件里“{key}”的值不对。请看说明里的例子。",
        "The value of “{key}” in the mapping is wrong. See the example in the docs.",
    ),
    "import-unmapped": (
        "映射里没有写“{field}”从哪一列来。请写 {key}，或在 [defaults] 里给一个值。",
        "The mapping does not say where the {field} comes from. Write {key}, or a default.",
    ),
    "import-column": (
        "文件里没有“{value}”这一列（用作“{field}”）⟦，是不是“{near}”⟧。有的列：{known}。",
        (
            "The file has no column “{value}” (for the {field})⟦; did you mean “{near}”⟧. It has: "
            "{known}."
        ),
    ),
    "import-unit-unknown": (
        "没有科室“{value}”⟦，是不是“{near}”⟧。已有：{known}。",
        "There is no unit “{value}”⟦; did you mean “{near}”⟧. There is: {known}.",
    ),
    "import-unit-none": (
        "没有科室负责这个栏目。请写明科室，或先划定职责。",
        "No unit answers for this category. Name one, or assign its remit first.",
    ),
    "import-withdrawn-before": (
        "“{field}”填的 {value} 早于首次公开的 {first}。请核对这两个日期。",
        "The {field} {value} lies before the first publication on {first}. Check both days.",
    ),
    "import-formed-after": (
        "“{field}”填的 {value} 晚于首次公开的 {first}。请核对这两个日期。",
        "The {field} {value} lies after the first publication on {first}. Check both days.",
    ),
    "import-twice": (
        "同一标题、同一首次公开日期，第 {other} 行已有。请删去重复的一行。",
        "Row {other} has the same title and the same day. Remove one of the two.",
    ),
    "import-reference-twice": (
        "原编号“{value}”在第 {other} 行已有。请核对是不是重复导出。",
        "The reference “{value}” stands in row {other}, too. Check for a double export.",
    ),
    "import-by-hand": (
        '这份规程没有历史导入的操作。请采用含有 does = "import" 的版本。',
        'This policy has no action that imports. Adopt a version with does = "import".',
    ),
    "import-encoding": ("文字编码：{encoding}。", "Encoding: {encoding}."),
    "import-sheet-read": ("读的是工作表“{sheet}”。", "The sheet “{sheet}” was read."),
    "import-sheets-left": (
        "没有读的工作表：{sheets}。要读其中一个，请在映射里写 file.sheet。",
        "Sheets not read: {sheets}. To read one of them, name it as file.sheet in the mapping.",
    ),
    "import-unit": (
        "这个栏目由几个科室负责：{known}。请写明由哪个科室负责。",
        "Several units answer for this category: {known}. Name the one that does.",
    ),
}
