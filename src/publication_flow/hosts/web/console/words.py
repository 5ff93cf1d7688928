"""The console's words: written in Chinese where they are used, looked up here for English.

    {{ _("待办") }}    {{ _("共 {n} 件", n=3) }}    here._("已保存。")

The English stands in `english/`, one file for each family of pages. What has no English is shown
in Chinese; a test says that every word has one and that none is idle.
"""

from __future__ import annotations

import pkgutil
from collections.abc import Callable
from functools import cache
from importlib import import_module
from typing import Any

from publication_flow.hosts.web.console import english

Speak = Callable[..., str]


@cache
def dictionary() -> dict[str, str]:
    """All English words by their Chinese."""
    found: dict[str, str] = {}
    for module in pkgutil.iter_modules(english.__path__):
        words: dict[str, str] = import_module(f"{english.__name__}.{module.name}").ENGLISH
        found |= words
    return found


def speaker(lang: str) -> Speak:
    """`_` in a language: the word, its facts filled in."""

    def _(zh: str, **facts: Any) -> str:
        text = dictionary().get(zh, zh) if lang == "en" else zh
        one, bar, many = text.partition("|")  # English has a form for one of a kind
        if bar:
            text = one if facts.get("n") == 1 else many
        return text.format(**facts) if facts else text

    return _
