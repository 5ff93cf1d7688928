"""One step, two sentences: the Chinese and the English of a step are one definition.

    @step("given", zh="今天是{day:day}", en="today is {day:day}")
    def today_is(world: World, day: str) -> None: ...

A placeholder is `{name:kind}`. The kind says which text may stand there, what it means in the
policy's words (an action's label becomes its id) and so also how it is put into the other
language: whoever adds a step gets its English for nothing, and no step can exist in one language
alone. Sentences match in full, so two of them meet only where they really say the same.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any, Final, Literal, NamedTuple, TypeAlias

Lang: TypeAlias = Literal["zh", "en"]
Moment: TypeAlias = Literal["given", "when", "then"]

# Raised when a sentence is taken away or comes to mean something else; new ones only add to it.
VOCABULARY: Final = "1"

_QUOTED = (r"[^“”]+", r"[^“”]+")
_DAY = (r"\d{4}-\d{2}-\d{2}", r"\d{4}-\d{2}-\d{2}")
_COUNT = (r"\d+", r"\d+")

# What may stand in a placeholder, in Chinese and in English.
KINDS: Final[dict[str, tuple[str, str]]] = {
    # Long enough for a post's label: whoever is not named is called by the post.
    "person": (r"[^\s“”，、。<>0-9A-Za-z]{2,8}?", r"[A-Z][a-z]+(?: [A-Z][a-z]+)+"),
    "persons": (r"[^\s“”，。<>0-9A-Za-z]{2,}?", r"[A-Z][A-Za-z]+(?:,? [A-Z][a-z]+)+"),
    "may": (r"不?可以", r"may(?: not)?"),
    # No key ends in 是: “，栏目是“…”” belongs to a sentence of its own.
    "details": (r"(?:，[^“”，]*[^“”，是]“[^“”]+”)*", r"(?:, [^“”,]+ “[^“”]+”)*"),
    "day": _DAY,
    "count": _COUNT,
    "number": (r"\d{4}-\d{4,9}", r"\d{4}-\d{4,9}"),
    **dict.fromkeys(
        (
            "action", "stage", "post", "category", "channel", "outcome", "clock", "policy",
            "unit", "field", "text", "reason", "mistake", "mode", "step", "basis", "id", "name",
            "level", "finding", "masked", "mark", "duty", "period", "purpose",
        ),
        _QUOTED,
    ),
}  # fmt: skip
_PLACEHOLDER = re.compile(r"\{(\w+):(\w+)\}")
VARIABLE = re.compile(r"<[^<>]+>")  # a column of an outline's examples


class Sentence:
    """A step's sentence in one language. `name` is its pattern, `kinds` its placeholders'."""

    def __init__(self, pattern: str, lang: Lang) -> None:
        self.name = pattern
        self.lang = lang
        self.kinds: dict[str, str] = {}
        regex, last = "", 0
        for found in _PLACEHOLDER.finditer(pattern):
            name, kind = found.groups()
            self.kinds[name] = kind
            text = KINDS[kind][0 if lang == "zh" else 1]
            variable = "" if kind == "details" else f"|{VARIABLE.pattern}"
            regex += re.escape(pattern[last : found.start()]) + f"(?P<{name}>{text}{variable})"
            last = found.end()
        self._regex = re.compile(regex + re.escape(pattern[last:]))

    def texts(self, step: str) -> dict[str, str] | None:
        """What stands in each placeholder; None when this is not the sentence."""
        match = self._regex.fullmatch(step)
        return match.groupdict() if match else None

    def fill(self, texts: Mapping[str, str]) -> str:
        """The sentence with its placeholders filled."""
        return _PLACEHOLDER.sub(lambda found: texts[found[1]], self.name)

    def is_matching(self, name: str) -> bool:
        return self._regex.fullmatch(name) is not None


class Column(NamedTuple):
    """A column of a step's table: its head in both languages, the kind of its cells."""

    zh: str
    en: str
    kind: str


Columns: TypeAlias = Mapping[str, Column]


class Definition(NamedTuple):
    """A registered step. `columns` by the name under which the function finds them."""

    moment: Moment
    zh: Sentence
    en: Sentence
    columns: Columns
    function: Callable[..., None]

    def run(self, world: Any, texts: Mapping[str, str], table: list[list[str]] | None) -> None:
        """Do the step in a world: placeholders and cells resolved by their kinds.

        Raises what the step raises; ValueError for a table that it does not take.
        """
        kinds = self.zh.kinds
        arguments = {name: world.resolve(kinds[name], text) for name, text in texts.items()}
        if self.columns:
            arguments["table"] = world.rows(self.columns, table)
        elif table is not None:
            raise ValueError(f"“{self.zh.name}” takes no table")
        self.function(world, **arguments)


DEFINITIONS: Final[list[Definition]] = []


def step(
    moment: Moment, *, zh: str, en: str, columns: Columns | None = None
) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """Register a step under both sentences.

    The function gets the scenario's `world`, each placeholder resolved by its kind, and with
    `columns` a `table`: a list of rows, each a dict of the columns that the table has. Raises
    ValueError when the two sentences do not have the same placeholders.
    """
    chinese, english = Sentence(zh, "zh"), Sentence(en, "en")
    if chinese.kinds != english.kinds:
        raise ValueError(f"“{zh}” and “{en}” do not have the same placeholders")

    def register(function: Callable[..., None]) -> Callable[..., None]:
        DEFINITIONS.append(Definition(moment, chinese, english, columns or {}, function))
        return function

    return register


def definitions_of(moment: Moment, text: str, lang: Lang) -> list[Definition]:
    """The definitions whose sentence of a language says this; more than one is ambiguous."""
    return [
        d
        for d in DEFINITIONS
        if d.moment == moment and (d.zh if lang == "zh" else d.en).is_matching(text)
    ]


_DETAIL: Final[dict[str, re.Pattern[str]]] = {
    "zh": re.compile(r"，([^“”，]+)“([^“”]+)”"),
    "en": re.compile(r", ([^“”,]+) “([^“”]+)”"),
}


def details(text: str) -> list[tuple[str, str]]:
    """The (key, value) pairs of the clauses that may follow an action, in either language."""
    lang = "zh" if text.startswith("，") else "en"
    return [(found[1], found[2]) for found in _DETAIL[lang].finditer(text)]


def as_details(pairs: list[tuple[str, str]]) -> str:
    """Clauses in English, from pairs already translated."""
    return "".join(f", {key} “{value}”" for key, value in pairs)
