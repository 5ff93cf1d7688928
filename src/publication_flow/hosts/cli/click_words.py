"""click's own words in Chinese: usage, options, and everything it says about a mistyped line.

click looks its words up with `gettext`, which would want a compiled catalogue in the package and
the locale of the machine to agree with `--lang`. A table that the eye can check stands in for it:
click's modules keep the two lookups as plain names, and those names are pointed here.
"""

from __future__ import annotations

import sys
from gettext import gettext, ngettext
from typing import Any

from publication_flow.hosts.cli.language import current

CHINESE = {
    "Usage:": "用法：",
    "Options": "选项",
    "Commands": "命令",
    "Positional arguments": "参数",
    "Show this message and exit.": "显示本说明。",
    "Error: {message}": "错误：{message}",
    "Try '{command} {option}' for help.": "可用“{command} {option}”查看说明。",
    "No such option {name!r}.": "没有选项 {name!r}。",
    "No such command {name!r}.": "没有命令 {name!r}。",
    "Did you mean {possibility}?": "是不是 {possibility}？",
    "(Did you mean one of: {possibilities}?)": "（是不是其中之一：{possibilities}？）",
    "Missing command.": "缺少命令。",
    "Missing argument": "缺少参数",
    "Missing option": "缺少选项",
    "Missing parameter": "缺少参数",
    "Missing parameter: {param_name}": "缺少参数：{param_name}",
    "Missing {param_type}": "缺少 {param_type}",
    "Choose from:\n\t{choices}": "可选：\n\t{choices}",
    "Invalid value for {param_hint}: {message}": "{param_hint} 填得不对：{message}",
    "Invalid value: {message}": "填得不对：{message}",
    "Option {name!r} does not take a value.": "选项 {name!r} 不带值。",
    "Option {name!r} requires an argument.": "选项 {name!r} 要带一个值。",
    "Option {name!r} requires {nargs} arguments.": "选项 {name!r} 要带 {nargs} 个值。",
    "Argument {name!r} takes {nargs} values.": "参数 {name!r} 要有 {nargs} 个值。",
    "Got unexpected extra argument ({args})": "多出参数（{args}）",
    "Got unexpected extra arguments ({args})": "多出参数（{args}）",
    "Takes {nargs} values but 1 was given.": "要 {nargs} 个值，只给了 1 个。",
    "Takes {nargs} values but {len} were given.": "要 {nargs} 个值，给了 {len} 个。",
    "{len_type} values are required, but {len_value} was given.": (
        "要 {len_type} 个值，给了 {len_value} 个。"
    ),
    "{len_type} values are required, but {len_value} were given.": (
        "要 {len_type} 个值，给了 {len_value} 个。"
    ),
    "{value!r} is not {choice}.": "{value!r} 不是 {choice}。",
    "{value!r} is not one of {choices}.": "{value!r} 不在可选之列：{choices}。",
    "{value!r} is not a valid {number_type}.": "{value!r} 不是整数。",
    "{value} is not in the range {range}.": "{value} 不在范围 {range} 内。",
    "{value!r} is not a valid boolean. Recognized values: {states}": (
        "{value!r} 不是“是”或“否”。可写：{states}"
    ),
    "{name} {filename!r} does not exist.": "{name} {filename!r} 不存在。",
    "{name} {filename!r} is a file.": "{name} {filename!r} 是文件。",
    "{name} {filename!r} is a directory.": "{name} {filename!r} 是目录。",
    "{name} {filename!r} is not readable.": "{name} {filename!r} 不能读取。",
    "{name} {filename!r} is not writable.": "{name} {filename!r} 不能写入。",
    "{name} {filename!r} is not executable.": "{name} {filename!r} 不能执行。",
    "Could not open file {filename!r}: {message}": "打不开文件 {filename!r}：{message}",
    "Unknown standard stream '{name}'": "没有名为“{name}”的标准流",
    "unknown error": "原因不明",
    "file": "文件",
    "directory": "目录",
    "path": "路径",
    "default: {default}": "默认：{default}",
    "env var: {var}": "环境变量：{var}",
    "(dynamic)": "（视情况而定）",
    "deprecated": "已停用",
    "required": "必填",
    "Aborted!": "已中断。",
}

METAVARS = {
    "TEXT": "文字",
    "INTEGER": "整数",
    "INTEGER RANGE": "整数",
    "PERSON": "人员",
    "ITEM": "编号",
    "STAGE": "环节",
    "ID": "编号",
    "DIR": "目录",
    "NAME=VALUE": "名称=值",
    "PART=VALUE": "部分=值",
    "PACK|FILE": "名称|文件",
    "YYYY-MM-DD": "年-月-日",
    "FILE": "文件",
    "DIRECTORY": "目录",
    "PATH": "路径",
    "[OPTIONS]": "[选项]",
    "COMMAND [ARGS]...": "命令 [参数]...",
}


def word(message: str) -> str:
    """A word of click's in the language spoken now."""
    if current() == "zh" and message in CHINESE:
        return CHINESE[message]
    return gettext(message)


def words(singular: str, plural: str, count: int) -> str:
    """The same for a word with a plural. Chinese has one form."""
    message = singular if count == 1 else plural
    if current() == "zh" and message in CHINESE:
        return CHINESE[message]
    return ngettext(singular, plural, count)


def metavar(shown: str) -> str:
    """What stands for a value in a usage line."""
    return METAVARS.get(shown, shown) if current() == "zh" else shown


def install() -> None:
    """Point click's lookups at this table; in English they say what they always said."""
    lookups: dict[str, Any] = {"_": word, "ngettext": words}
    for name, module in list(sys.modules.items()):
        if name.startswith("click."):
            for lookup, ours in lookups.items():
                if callable(getattr(module, lookup, None)):
                    setattr(module, lookup, ours)
