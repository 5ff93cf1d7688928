"""The English of a Chinese feature, rendered from the bilingual steps.

Every step is one definition with two sentences, labels come from the policy, names of people from
their ids. What is left is prose: the title of a feature, rule or scenario stands in a comment
right above it (`# en: Nobody skips a stage`), the few free texts in `english.toml` beside the
languages' folders. Nothing is guessed: what has no English stops the rendering, with its place.

    python -m publication_flow.testing.english features

writes `features/en/*.feature` from `features/zh/*.feature`; a test compares them byte for byte.
"""

from __future__ import annotations

import sys
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, cast

from gherkin.parser import Parser

import publication_flow.testing.steps  # noqa: F401  (registers the steps)
from publication_flow.testing.vocabulary import (
    VARIABLE,
    Columns,
    Moment,
    as_details,
    definitions_of,
    details,
)
from publication_flow.testing.words import (
    LIST,
    UnknownWord,
    Words,
    pack_called,
    split_list,
    split_period,
    words_of,
)
from publication_flow.testing.world import DEFAULT_PACK

GLOSSARY = "english.toml"
_MARK = "# en:"
_MOMENTS: dict[str, Moment] = {"Context": "given", "Action": "when", "Outcome": "then"}
_FREE = frozenset({"text", "unit", "name", "file"})  # kinds whose English stands in the glossary
_AS_IT_IS = frozenset({"day", "count", "number", "id", "masked"})


class Untranslated(ValueError):
    """A feature says something that has no English, or that no step means."""


def rendered(text: str, glossary: Mapping[str, str], source: str = "") -> str:
    """The English text of a Chinese feature's text; `Untranslated` names the line."""
    return "\n".join(_Feature(text, glossary, source).lines()) + "\n"


def glossary_of(root: Path) -> dict[str, str]:
    """The free texts of a folder of features: Chinese to English."""
    return tomllib.loads((root / GLOSSARY).read_text(encoding="utf-8"))


def pages(root: Path) -> Iterator[tuple[Path, str]]:
    """Each English file below `root` and what belongs in it."""
    glossary = glossary_of(root)
    for chinese in sorted((root / "zh").glob("*.feature")):
        source = f"zh/{chinese.name}"
        text = chinese.read_text(encoding="utf-8")
        yield root / "en" / chinese.name, rendered(text, glossary, source)


def main(argv: Sequence[str] | None = None) -> int:
    """Write the English features below the folder named (default: features)."""
    root = Path((sys.argv[1:] if argv is None else argv or ["features"])[0])
    try:
        written = list(pages(root))
    except (Untranslated, UnknownWord) as error:
        print(error, file=sys.stderr)
        return 1
    (root / "en").mkdir(exist_ok=True)
    for path, text in written:
        path.write_text(text, encoding="utf-8", newline="\n")
    return 0


class _Feature:
    """One feature on its way into English: the words and names that hold in it."""

    def __init__(self, text: str, glossary: Mapping[str, str], source: str) -> None:
        document = cast("dict[str, Any]", Parser().parse(text))
        self.feature = document["feature"]
        self.titles = {
            comment["location"]["line"]: comment["text"].strip().removeprefix(_MARK).strip()
            for comment in document["comments"]
            if comment["text"].strip().startswith(_MARK)
        }
        self.glossary, self.source = glossary, source
        self.words: Words = words_of(DEFAULT_PACK)
        self.persons: dict[str, str] = {}
        self.columns: dict[str, str] = {}  # of the outline at hand: Chinese head -> kind
        self.line = 0

    def lines(self) -> Iterator[str]:
        if self.source:
            yield f"# Rendered from {self.source}: change that file, not this one."
        yield from self.section(self.feature, "Feature", "")

    def section(self, node: Any, keyword: str, indent: str) -> Iterator[str]:
        """A feature or a rule, and what it holds."""
        yield from self.head(node, keyword, indent)
        for child in node["children"]:
            yield ""
            ((what, inner),) = child.items()
            if what == "rule":
                yield from self.section(inner, "Rule", indent + "  ")
            else:
                yield from self.scenario(inner, what, indent + "  ")

    def head(self, node: Any, keyword: str, indent: str) -> Iterator[str]:
        self.line = node["location"]["line"]
        tags = " ".join(tag["name"] for tag in node.get("tags", ()))
        if tags:
            yield indent + tags
        if node["description"]:
            raise self.error("a description has no English; say it in a title or a comment")
        if not node["name"]:
            yield f"{indent}{keyword}:"
            return
        if self.line - 1 not in self.titles:
            raise self.error(f"no English title: write “{_MARK} …” right above “{node['name']}”")
        yield f"{indent}{keyword}: {self.titles[self.line - 1]}"

    def scenario(self, node: Any, what: str, indent: str) -> Iterator[str]:
        keyword = {"background": "Background"}.get(what, "Scenario")
        if node.get("examples"):
            keyword = "Scenario Outline"
        self.columns = {}
        yield from self.head(node, keyword, indent)
        moment: Moment = "given"
        for step in node["steps"]:
            self.line = step["location"]["line"]
            said = "But" if step["keyword"].strip() == "但是" else "And"
            if step["keywordType"] in _MOMENTS:
                moment = _MOMENTS[step["keywordType"]]
                said = moment.capitalize()
            text, columns = self.step(moment, step["text"])
            yield f"{indent}  {said} {text}"
            if "dataTable" in step:
                rows = [self.cells(row) for row in step["dataTable"]["rows"]]
                yield from _table(self.table(columns, rows), indent + "    ")
        for examples in node.get("examples", ()):
            yield ""
            yield from self.head(examples, "Examples", indent + "  ")
            heads = self.cells(examples["tableHeader"])
            rows = [self.cells(row) for row in examples["tableBody"]]
            kinds = [self.columns.get(head, "text") for head in heads]
            shown = [[self.free(head) for head in heads]]
            for row in rows:
                shown.append([self.say(k, c) for k, c in zip(kinds, row, strict=True)])
            yield from _table(shown, indent + "    ")

    def step(self, moment: Moment, text: str) -> tuple[str, Columns]:
        """A step's English sentence, and the columns that its table may have."""
        found = definitions_of(moment, text, "zh")
        if len(found) != 1:
            raise self.error(f"{len(found)} steps say “{text}”; exactly one must")
        definition = found[0]
        texts = definition.zh.texts(text) or {}
        said = {n: self.say(definition.zh.kinds[n], t) for n, t in texts.items()}
        return definition.en.fill(said), definition.columns

    def table(self, columns: Columns, rows: list[list[str]]) -> list[list[str]]:
        """A step's table: heads by the definition, cells by the kind of their column."""
        heads = {column.zh: column for column in columns.values()}
        try:
            wanted = [heads[head] for head in rows[0]]
        except KeyError as error:
            raise self.error(f"no column {error}; known: {', '.join(heads)}") from None
        kinds = [column.kind for column in wanted]
        if {"name", "id"} <= set(kinds):
            for row in rows[1:]:
                name, person = row[kinds.index("name")], row[kinds.index("id")]
                self.persons[name] = person.replace(".", " ").title()
        body = [
            [self.say(kind, cell) if cell else "" for kind, cell in zip(kinds, row, strict=True)]
            for row in rows[1:]
        ]
        return [[column.en for column in wanted], *body]

    def say(self, kind: str, text: str) -> str:
        """A placeholder's or a cell's English."""
        if VARIABLE.fullmatch(text):
            self.columns[text[1:-1]] = kind
            return f"<{self.free(text[1:-1])}>"
        if kind == "details":
            return as_details([self.detail(key, value) for key, value in details(text)])
        if kind == "persons":
            return ", ".join(self.person(name) for name in text.split("、"))
        if kind == "person" or (kind == "name" and text in self.persons):
            return self.person(text)
        if kind == "may":
            return "may" if text == "可以" else "may not"
        if kind in _AS_IT_IS:
            return text
        if kind in _FREE:
            return self.free(text)
        if kind == "lines":
            return ", ".join(self.persons.get(one) or self.free(one) for one in split_list(text))
        if kind == "period":
            label, period = split_period(text)
            return f"{self.words.english('duty', label)} {period}"
        if kind.startswith(LIST):
            return self.words.entries_en(kind, text)
        if kind.startswith("choice:"):
            return self.words.english(kind, text)
        if kind == "policy":
            self.words = words_of(pack_called(text))
        return self.words.label(kind, self.words.id(kind, text), "en")

    def detail(self, key: str, value: str) -> tuple[str, str]:
        _, kind = self.words.detail(key)
        return self.words.detail_key(key), self.say(kind, value)

    def person(self, name: str) -> str:
        if not self.persons and name in self.posts():  # nobody is named: people are their posts
            return self.posts()[name]
        if name not in self.persons:
            raise self.error(f"no person “{name}” in this feature")
        return self.persons[name]

    def posts(self) -> dict[str, str]:
        """What a person is called who is known by a post alone."""
        labels = (post.label for post in self.words.policy.posts.values())
        return {label.zh: label.en.title() for label in labels}

    def free(self, text: str) -> str:
        if text not in self.glossary:
            raise self.error(f"“{text}” has no English in {GLOSSARY}")
        return self.glossary[text]

    def cells(self, row: Any) -> list[str]:
        self.line = row["location"]["line"]
        return [cell["value"] for cell in row["cells"]]

    def error(self, message: str) -> Untranslated:
        return Untranslated(f"{self.source}:{self.line}: {message}")


def _table(rows: list[list[str]], indent: str) -> Iterator[str]:
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        cells = (cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        yield f"{indent}| {' | '.join(cells)} |"


if __name__ == "__main__":
    sys.exit(main())
