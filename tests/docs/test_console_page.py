"""The console's page in the documentation names what is to be clicked as the console does."""

from __future__ import annotations

import re
from importlib import import_module
from pkgutil import iter_modules

import pytest

from publication_flow.hosts.web.console import english
from publication_flow.policy import packs
from publication_flow.policy.rulebook import rulebook
from tests.docs import pages


def _words(lang: str) -> set[str]:
    """What stands on the console's pages, and the actions of the policy it is shown with."""
    found: set[str] = set()
    for module in iter_modules(english.__path__):
        for zh, en in import_module(f"{english.__name__}.{module.name}").ENGLISH.items():
            found |= {zh} if lang == "zh" else set(en.split("|"))
    policy = rulebook(packs.pack("cn-civil-affairs")).policy
    actions = [a for kind in policy.kinds.values() for a in kind.actions]
    labels = {a.label.in_(lang) for a in actions}
    filled = {word.replace("{action}", label) for word in found for label in labels}
    return {_plain(word) for word in found | labels | filled}


def _plain(word: str) -> str:
    """Without counts in brackets, dots and arrows."""
    return re.sub(r"\s*[（(]\{n\}[）)]|[…→ ]+$|^\W+ ", "", word).strip().rstrip("：:")


@pytest.mark.parametrize("lang", pages.LANGUAGES)
def test_what_is_to_be_clicked_is_there(lang: str) -> None:
    """Every name in bold type in somebody's day is a word of the console or of the policy."""
    page = (pages.DOCS / lang / "console.md").read_text(encoding="utf-8")
    days = page.partition("```sh")[2].split("```", 1)[1].split("```sh")[0]
    named = {_plain(name) for name in re.findall(r"\*\*(.+?)\*\*", days)}

    assert len(named) > 25
    assert set() == named - _words(lang)
