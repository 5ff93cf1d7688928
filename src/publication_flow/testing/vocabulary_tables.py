"""The vocabulary as the tables of docs/zh/vocabulary.md and docs/en/vocabulary.md.

    python -m publication_flow.testing.vocabulary_tables docs

writes the generated regions of both pages anew; a test compares.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import publication_flow.testing.steps  # noqa: F401  (registers the sentences)
from publication_flow.testing.clauses import readable
from publication_flow.testing.vocabulary import DEFINITIONS, VOCABULARY, Moment
from publication_flow.testing.words import DETAILS, KIND_NAMES, MISTAKES, MODES, REASONS, Pair

REGION: Final = re.compile(r"(<!-- generated: ([a-z-]+) -->\n)(.*?)(<!-- end -->)", re.DOTALL)
LANGUAGES: Final = ("zh", "en")


def tables(lang: str) -> dict[str, str]:
    """Every generated region in a language: the version, the steps, the words they may name."""
    at = LANGUAGES.index(lang)
    # Clauses after an action may name parts of the content and fields of the policy as well.
    keys = [(zh, en, KIND_NAMES[kind][at]) for zh, en, kind in DETAILS.values()]
    return {
        "version": f"{('词汇表版本：', 'Vocabulary version: ')[at]}{VOCABULARY}\n",
        "given": _steps("given", at),
        "when": _steps("when", at),
        "then": _steps("then", at),
        "details": _markdown(
            (("写法", "英文", "后面写"), ("Key", "Chinese", "Followed by"))[at],
            [[pair[at], pair[1 - at], kind] for *pair, kind in keys],
        ),
        "reasons": _words(REASONS, at),
        "mistakes": _words(MISTAKES, at),
        "modes": _words(MODES, at),
    }


def page(text: str, lang: str) -> str:
    """A page with its generated regions made anew."""
    made = tables(lang)
    return REGION.sub(lambda found: found[1] + made[found[2]] + found[4], text)


def main(argv: Sequence[str] | None = None) -> int:
    """Write both pages below the folder named (default: docs)."""
    root = Path((sys.argv[1:] if argv is None else argv or ["docs"])[0])
    for lang in LANGUAGES:
        file = root / lang / "vocabulary.md"
        text = page(file.read_text(encoding="utf-8"), lang)
        file.write_text(text, encoding="utf-8", newline="\n")
    return 0


def _steps(moment: Moment, at: int) -> str:
    rows = []
    for definition in DEFINITIONS:
        if definition.moment == moment:
            pair = [readable(definition.zh), readable(definition.en)]
            columns = [(column.zh, column.en)[at] for column in definition.columns.values()]
            rows.append([pair[at], pair[1 - at], ("、", ", ")[at].join(columns)])
    return _markdown((("句子", "英文", "表的列"), ("Sentence", "Chinese", "Columns"))[at], rows)


def _words(words: dict[str, Pair], at: int) -> str:
    rows = [[pair[at], pair[1 - at], f"`{code}`"] for code, pair in words.items()]
    return _markdown((("写法", "英文", "代码"), ("Words", "Chinese", "Code"))[at], rows)


def _markdown(heads: Sequence[str], rows: list[list[str]]) -> str:
    lines = [f"| {' | '.join(heads)} |", "|" + "---|" * len(heads)]
    lines += [f"| {' | '.join(cell.replace('|', '/') for cell in row)} |" for row in rows]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    sys.exit(main())
