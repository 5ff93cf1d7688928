"""The console's words: written in Chinese, each with its English, none idle."""

from __future__ import annotations

import ast
import pkgutil
import re
from collections import Counter
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

from publication_flow.hosts.web.console import english
from publication_flow.hosts.web.console.words import dictionary, speaker

CONSOLE = Path(english.__file__).parent.parent
IN_TEMPLATE = re.compile(r'\b_\(\s*"((?:[^"\\]|\\.)*)"')
FACT = re.compile(r"\{([a-z_]+)\}")


def in_templates() -> Iterator[str]:
    for path in sorted(CONSOLE.glob("templates/*.html")):
        yield from IN_TEMPLATE.findall(path.read_text(encoding="utf-8"))


def in_code() -> Iterator[str]:
    """The first argument of every call of `_`, or of anything's `._`."""
    for path in sorted(CONSOLE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and _named(node.func) == "_" and node.args:
                assert isinstance(node.args[0], ast.Constant), f"{path}:{node.lineno}"
                yield str(node.args[0].value)


def _named(func: ast.expr) -> str:
    return str(getattr(func, "id", "") or getattr(func, "attr", ""))


def used() -> set[str]:
    return {*in_templates(), *in_code()}


def families() -> Iterator[tuple[str, dict[str, str]]]:
    for module in pkgutil.iter_modules(english.__path__):
        yield module.name, import_module(f"{english.__name__}.{module.name}").ENGLISH


def test_every_word_has_its_english() -> None:
    """What a template or a page says in Chinese, the English dictionary has."""
    missing = sorted(used() - set(dictionary()))

    assert [] == missing


def test_no_english_is_idle() -> None:
    """Every entry of the dictionary is said somewhere."""
    idle = sorted(set(dictionary()) - used())

    assert [] == idle


def test_no_word_has_two_entries() -> None:
    """A word stands in one family's file: two could come to differ, and one would be lost."""
    counted = Counter(word for _, words in families() for word in words)

    assert [] == sorted(word for word, times in counted.items() if times > 1)


def test_both_languages_name_the_same_facts() -> None:
    """A fact in braces that one language has and the other has not would be lost or fail."""
    different = {
        zh: en for zh, en in dictionary().items() if set(FACT.findall(zh)) != set(FACT.findall(en))
    }

    assert {} == different


def test_english_has_no_chinese_in_it() -> None:
    """A translation that was begun and left would show here."""
    chinese = re.compile(r"[㐀-鿿，。：；？（）“”]")

    assert {} == {zh: en for zh, en in dictionary().items() if chinese.search(en)}


def test_templates_say_no_chinese_outside_a_word() -> None:
    """Chinese between the tags of a template would be shown to everybody."""
    chinese = re.compile(r"[㐀-鿿]+")
    # Both languages' own names, marks of a list, and the sign of the brand are said as they are.
    allowed = {"中文", "公"}
    found = []
    for path in sorted(CONSOLE.glob("templates/*.html")):
        text = re.sub(r"\{#.*?#\}", "", path.read_text(encoding="utf-8"), flags=re.S)
        found += [
            (path.name, word)
            for word in chinese.findall(IN_TEMPLATE.sub("", text))
            if word not in allowed
        ]

    assert [] == found


def test_facts_are_filled_in_both_languages() -> None:
    """`_` fills facts in, whichever language it speaks."""
    said = {lang: speaker(lang)("超期 {n} 个工作日", n=3) for lang in ("zh", "en")}

    assert {"zh": "超期 3 个工作日", "en": "3 working days overdue"} == said
