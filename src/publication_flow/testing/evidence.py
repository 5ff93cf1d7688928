"""The evidence page (证据页): a check as one self-contained page, to be read, printed and filed."""

from __future__ import annotations

from collections import defaultdict
from functools import lru_cache
from typing import NamedTuple

from jinja2 import Environment, PackageLoader, StrictUndefined

from publication_flow.testing.check import LEVELS, STATUSES, Checked, basis_of
from publication_flow.testing.runner import ClauseResult
from publication_flow.testing.vocabulary import VOCABULARY


class Row(NamedTuple):
    """One clause as the page shows it."""

    result: ClauseResult
    title: str
    status: str
    level: str
    basis: list[str]
    note: str
    row: str  # the example that broke
    told: str  # expected and found


def title_of(result: ClauseResult, lang: str) -> str:
    """A clause's title; in English where its file gives one."""
    return (result.title_en if lang == "en" else "") or result.title


def html(checked: Checked, lang: str = "zh") -> str:
    """The page in a language. It loads nothing from anywhere; what was typed is escaped."""
    at = int(lang == "en")
    groups: dict[str, list[Row]] = defaultdict(list)
    for result in checked.results:
        trace = result.trace
        pairs = trace.row.items() if trace else ()
        groups[result.file].append(
            Row(
                result,
                title_of(result, lang),
                STATUSES[result.status][at],
                LEVELS[result.level][at],
                basis_of(result, checked.book, lang),
                result.note[at] if result.note else "",
                ("，", ", ")[at].join(f"{name} = {value}" for name, value in pairs),
                (trace.en if at else trace.zh) if trace else "",
            )
        )
    return _environment().get_template("evidence.html.jinja").render(
        lang=lang,
        policy=checked.book.policy.label.in_(lang),
        id=checked.book.policy.id,
        version=checked.book.policy.version,
        digest=checked.book.digest,
        day=checked.day,
        checked_at=checked.checked_at,
        vocabulary=VOCABULARY,
        passed=checked.passed,
        counts=[(s, STATUSES[s][at], n) for s, n in checked.counts.items() if n],
        total=len(checked.results),
        notes=[note[at] for note in checked.notes],
        groups=groups,
    )  # fmt: skip


@lru_cache(maxsize=1)
def _environment() -> Environment:
    return Environment(
        loader=PackageLoader("publication_flow.testing"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
