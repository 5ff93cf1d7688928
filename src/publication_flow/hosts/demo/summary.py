"""What a demonstration came to, all of it read back from the ledger."""

from __future__ import annotations

from pathlib import Path
from typing import Any, NamedTuple

from publication_flow.hosts.demo.drive import Driven
from publication_flow.hosts.demo.highlights import Told, told
from publication_flow.hosts.demo.tally import Counted, tally

YEAR = 2017


class Denial(NamedTuple):
    """An attempt the policy refused: by which rule, and in which words."""

    action: str
    person: str
    rule: str
    code: str
    sentence: str


class Summary(NamedTuple):
    """The demonstration in figures. `seconds` is the time its commands took, founding included;
    `url` is without a password; `happened` counts the year's incidents by name."""

    to: Path
    url: str
    agency: str
    position: int
    published: int
    by_category: dict[str, int]
    late: int
    on_time_share: float | None
    happened: dict[str, int]
    denials: tuple[Denial, ...]
    stories: tuple[Told, ...]
    verified: bool
    verification: str
    commands: int
    commits: int
    seconds: float
    files: dict[str, Path]
    story: str

    def as_dict(self) -> dict[str, Any]:
        """For `--json`: plain data, paths as text, without the story itself."""
        facts = self._asdict() | {
            "to": str(self.to),
            "denials": [denial._asdict() for denial in self.denials],
            "stories": [one._asdict() for one in self.stories],
            "files": {what: str(file) for what, file in self.files.items()},
        }
        del facts["story"]
        return facts


def summarise(
    driven: Driven, to: Path, url: str, lang: str, seconds: float, files: dict[str, Path]
) -> Summary:
    """Read the figures of the year and verify the ledger."""
    agency = driven.agency
    metrics, report = agency.metrics(YEAR), agency.verify()
    counted = tally(agency, driven.numbers.values())
    names = {
        "returned": "return", "corrected": "corrected", "errata": "erratum-published",
        "deputised": "deputised", "paper": "paper", "telephone": "telephone",
        "suspended": "suspend", "restored": "restore",
    }  # fmt: skip
    happened = {name: counted[Counted(what, YEAR)] for name, what in names.items()}
    happened["withdrawn"] = counted[Counted("withdraw", YEAR + 1)]
    figures = metrics.proactive
    return Summary(
        to=to,
        url=url,
        agency=agency.id,
        position=metrics.position,
        published=figures.published,
        by_category=dict(figures.by_category),
        late=figures.on_time.late,
        on_time_share=figures.on_time.share,
        happened=happened,
        denials=_denials(driven, lang),
        stories=told(driven, lang),
        verified=report.ok,
        verification=report.sentence(lang),
        commands=driven.commands,
        commits=driven.commits,
        seconds=seconds,
        files=files,
        story="",
    )


def _denials(driven: Driven, lang: str) -> tuple[Denial, ...]:
    found = []
    for _, act, denied in driven.refusals:
        failure = denied.verdict.failures[0]
        sentence = denied.sentence(lang)
        found.append(Denial(act.action, act.by, failure.rule, failure.code, sentence))
    return tuple(found)
