"""Both languages, the layout of help pages, and what `--help` may cost."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click
import pytest

from publication_flow.hosts.cli import layout, root
from publication_flow.hosts.cli.click_words import CHINESE
from publication_flow.hosts.cli.language import wanted
from tests.hosts.cli_lines import bureau_in, line

HEAVY = ("sqlalchemy", "alembic", "rich", "pydantic", "jinja2", "transitions")

# What click says to programmers, or in prompts, editors and shells that are not used here.
UNUSED = {
    "DeprecationWarning: The command {name!r} is deprecated.{extra_message}",
    "DeprecationWarning: The {param_type} {name!r} is deprecated.{extra_message}",
    "Could not determine name for option with declarations {decls!r}",
    (
        "No options defined but a name was passed ({name}). Did you mean to declare an argument "
        "instead? Did you mean to pass '--{name}'?"
    ),
    "Arguments take exactly one parameter declaration, got {length}: {decls}.",
    "Name '{name}' defined twice",
    "Boolean option {decl!r} cannot use the same flag for true/false.",
    "Invalid start character for option ({option})",
    "Value must be an iterable.",
    "Choice({choices})",
    "{value!r} is not a valid UUID.",
    "{value!r} does not match the format {format}.",
    "{value!r} does not match the formats {formats}.",
}


def commands(group: click.Group = root, path: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    """Every command by its words on the line, the root first."""
    yield path
    for name, command in group.commands.items():
        if isinstance(command, click.Group):
            yield from commands(command, (*path, name))
        else:
            yield (*path, name)


def has_chinese(text: str) -> bool:
    return any("\u4e00" <= char <= "\u9fff" for char in text)


def columns_of(text: str) -> int:
    """Columns on a terminal, reckoned here by another way than the code that is tested."""
    return sum(2 if char >= "\u2e80" or char in "“”—…" else 1 for char in text)


@pytest.mark.parametrize("path", list(commands()), ids=" ".join)
def test_every_page_is_in_one_language(path):
    """Every help page is Chinese by default and wholly English when asked for."""
    chinese = line(*path, "--help")
    english = line("--lang", "en", *path, "--help")
    environment = line(*path, "--help", PUBLICATION_FLOW_LANG="en")

    assert (0, 0) == (chinese.code, english.code)
    assert chinese.out.startswith("用法：")
    assert "选项：" in chinese.out
    assert not any(word in chinese.out for word in ("Usage", "Options:", "Commands", "Show this"))
    assert not has_chinese(english.out)
    assert english.out == environment.out


@pytest.mark.parametrize("path", list(commands()), ids=" ".join)
@pytest.mark.parametrize("lang", ["zh", "en"])
def test_no_line_of_help_runs_over_the_edge(path, lang):
    """On 80 columns no line is wider, counting a Chinese character as two."""
    told = line(*path, "--help", "--lang", lang)

    assert [] == [text for text in told.out.splitlines() if columns_of(text) > 80]


def test_common_options_stand_before_and_after(tmp_path):
    """`--db`, `--agency` and `--lang` count wherever they stand; the last one given wins."""
    number = bureau_in(tmp_path)
    db = f"sqlite:///{tmp_path / 'publication-flow.db'}"

    before = line("--db", db, "--agency", "370405-mz", "--lang", "en", "show", number)
    after = line("show", number, "--db", db, "--agency", "370405-mz", "--lang", "en")
    both = line("--db", "sqlite:///none.db", "show", number, "--db", db, "--lang=en")
    environment = line("show", number, PUBLICATION_FLOW_DB=db, PUBLICATION_FLOW_LANG="en")

    assert before.out.startswith(f"Number: {number}\n")
    assert before == after == both == environment


@pytest.mark.parametrize(
    ("args", "environ", "lang"),
    [
        ([], {}, "zh"),
        ([], {"PUBLICATION_FLOW_LANG": "en_US.UTF-8"}, "en"),
        (["--lang", "zh"], {"PUBLICATION_FLOW_LANG": "en"}, "zh"),
        (["--lang", "zh", "show", "--lang=en"], {}, "en"),
        (["show", "--", "--lang=en"], {}, "zh"),
        (["--lang"], {}, "zh"),
        (["--lang", "fr"], {}, "zh"),
    ],
)
def test_language_is_known_before_the_line_is_parsed(args, environ, lang):
    """The last --lang wins over the environment, and Chinese over nothing."""
    assert lang == wanted(args, environ)


@pytest.mark.parametrize(
    ("args", "zh", "en"),
    [
        (["show"], "缺少参数 '事项编号'", "Missing argument 'ITEM'"),
        (["inbox"], "缺少选项 '--by'", "Missing option '--by'"),
        (["show", "--foo"], "没有选项 '--foo'", "No such option '--foo'"),
        (["trai"], "没有命令 'trai'", "No such command 'trai'"),
        (["show", "a", "b"], "多出参数（b）", "Got unexpected extra argument (b)"),
        (["metrics", "x"], "'x' 不是整数", "'x' is not a valid int"),
        (["inbox", "--by", "a", "--limit", "0"], "不在范围", "is not in the range"),
        (["inbox", "--by"], "要带一个值", "requires an argument"),
        (["act", "a", "b", "--by", "c", "--field", "x"], "应写成 名称=值", "as NAME=VALUE"),
        (["init"], "缺少 机构代码、--policy、--org、--basis", "Missing AGENCY, --policy"),
    ],
)
def test_clicks_own_words_are_translated(args, zh, en):
    """What click says of a mistyped line is Chinese, or English when asked for; both exit 2."""
    chinese, english = line(*args), line("--lang", "en", *args)

    assert (2, 2) == (chinese.code, english.code)
    assert zh in chinese.err
    assert "错误：" in chinese.err
    assert en in english.err
    assert not has_chinese(english.err)


def test_no_word_of_clicks_is_left_untranslated():
    """Whatever the installed click may say to a user stands in the table; a new version that says
    something else is noticed here."""
    folder = Path(click.__path__[0])
    said = set()
    for name in ("core", "exceptions", "formatting", "parser", "types"):
        for node in ast.walk(ast.parse((folder / f"{name}.py").read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in ("_", "ngettext"):
                said |= {arg.value for arg in node.args if isinstance(arg, ast.Constant)}

    assert set() == {word for word in said if isinstance(word, str)} - set(CHINESE) - UNUSED


def test_placeholders_survive_translation():
    """A translated sentence names no value that click does not give it; all but one, which says
    "integer" for a Python type's name, name every one."""
    differing = {one for one, chinese in CHINESE.items() if fields(one) != fields(chinese)}

    assert {"{value!r} is not a valid {number_type}."} == differing
    assert all(fields(CHINESE[one]) < fields(one) for one in differing)


def fields(text: str) -> set[str]:
    return {piece.partition("}")[0] for piece in text.split("{")[1:]}


@pytest.mark.parametrize("room", range(10, 40))
def test_lines_break_between_characters_and_never_lose_any(room):
    """Chinese breaks anywhere but before a mark, which may hang over; English between words."""
    text = "规程里没有这个操作，请核对。Then try again, please."

    broken = layout.lines(text, room)

    assert "".join(broken).replace(" ", "") == text.replace(" ", "")
    assert all(columns_of(one) <= room + 2 for one in broken)
    assert not any(one.startswith(("，", "。")) for one in broken)


@pytest.mark.parametrize("columns", ["30", "60", "90"])
def test_a_narrow_terminal_cuts_nothing(tmp_path, columns):
    """However narrow the terminal, every character of a table is there."""
    number = bureau_in(tmp_path)
    db = f"sqlite:///{tmp_path / 'publication-flow.db'}"

    told = line("trail", number, "--db", db, COLUMNS=columns).out
    letters = {char for char in told if not char.isspace()}

    wide = line("trail", number, "--db", db, COLUMNS="300").out
    assert "…" not in told
    assert max(columns_of(text) for text in told.splitlines()) <= int(columns)
    assert {char for char in wide if "\u4e00" <= char <= "\u9fff"} <= letters


def test_help_imports_nothing_heavy():
    """`--help` answers without the engine: no database library, no tables, no models."""
    code = (
        "import sys\nsys.argv = ['publication-flow', 'act', '--help']\n"
        "from publication_flow.hosts.cli import main\n"
        "try:\n    main()\nexcept SystemExit:\n    pass\n"
        f"print([m for m in {HEAVY!r} if m in sys.modules], file=sys.stderr)"
    )

    done = subprocess.run((sys.executable, "-c", code), capture_output=True, text=True, check=True)

    assert "[]" == done.stderr.strip()
    assert done.stdout.startswith("用法：")


def test_help_is_quick():
    """`--help` costs at most 0.15 s more than an empty Python (0.2 s in all on a quiet machine);
    processor time and the best of five, so that a busy machine does not decide."""

    def best(code: str) -> float:
        def once() -> float:
            began = os.times()
            subprocess.run((sys.executable, "-c", code), capture_output=True, check=False)
            ended = os.times()
            spent = (ended.children_user, ended.children_system)
            return sum(spent) - began.children_user - began.children_system

        return min(once() for _ in range(5))

    start = "import sys; sys.argv = ['x', '--help']; "
    helped = best(start + "from publication_flow.hosts.cli import main; main()")

    assert helped - best("pass") < 0.15


def test_version_is_that_of_the_package():
    """`--version` names the program and the installed version."""
    from importlib.metadata import version

    told: Any = line("--version")

    assert (0, f"publication-flow {version('publication-flow')}\n") == (told.code, told.out)
