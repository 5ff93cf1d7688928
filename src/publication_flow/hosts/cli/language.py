"""Which language the command line speaks, known before anything is parsed.

click wants its help texts when a command is declared, and `--lang` is read long after that. So
every text is declared in both languages and chosen when it is shown; the language itself is read
from the raw arguments first, wherever `--lang` stands.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from contextvars import ContextVar

LANGUAGES = ("zh", "en")
VARIABLE = "PUBLICATION_FLOW_LANG"
_current: ContextVar[str] = ContextVar("publication_flow_cli_language", default="zh")


def current() -> str:
    """zh or en."""
    return _current.get()


def pick(zh: str, en: str) -> str:
    """One of two texts, by the language spoken now."""
    return en if current() == "en" else zh


def wanted(args: Sequence[str], environ: Mapping[str, str]) -> str:
    """The language asked for: the last `--lang`, else the environment, else Chinese."""
    found = environ.get(VARIABLE, "zh")
    for place, arg in enumerate(args):
        if arg == "--":
            break
        if arg.startswith("--lang="):
            found = arg.removeprefix("--lang=")
        elif arg == "--lang" and place + 1 < len(args):
            found = args[place + 1]
    return "en" if found.lower().startswith("en") else "zh"


@contextmanager
def speaking(lang: str) -> Iterator[None]:
    """Speak a language for a while."""
    token = _current.set(lang)
    try:
        yield
    finally:
        _current.reset(token)
