"""The story: what a newcomer should see of the year, in a minute and in one language."""

from __future__ import annotations

import shlex
import shutil
import sys
import unicodedata
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from sqlalchemy import make_url

from publication_flow.engine.agency import Agency
from publication_flow.hosts.demo.drive import Driven
from publication_flow.hosts.demo.items import script
from publication_flow.hosts.demo.summary import Summary
from publication_flow.policy.labels import Labels
from publication_flow.projections.inbox import Waiting
from publication_flow.projections.trail import Step

PROGRAM = "publication-flow"
AUDITOR = "shen.ruoxi"
SHOWN = "low-income-funds/6"  # its leader was on leave: a deputy signed
DENIED = "study/4"  # nobody audits what they provided


class Story:
    """Tells a driven year. Every line comes from a reading of the ledger or from a denial."""

    def __init__(self, driven: Driven, lang: str) -> None:
        self.agency: Agency = driven.agency
        self.driven = driven
        self.lang = lang
        self.story: Mapping[str, Any] = script("story.toml")[lang]
        self.policy = self.agency.policy().rulebook.policy
        self.labels = Labels(self.policy, "item", lang)
        persons = self.agency.organisation()["persons"]
        self.names = {entry["id"]: entry["name"] for entry in persons}

    def lines(self, summary: Summary, day: str) -> list[str]:
        """The whole story; `day` is the one on which it is told."""
        return [
            *self.opening(),
            *self.inbox(day),
            *self.trail(),
            *self.denial(),
            *self.stories(summary),
            *self.figures(summary),
            *self.verification(summary),
            *self.signposts(summary),
        ]

    def prose(self, key: str, **facts: Any) -> str:
        words: str = self.story[key]
        return words.format(**facts)

    def opening(self) -> Iterator[str]:
        """What this is, and what of it is invented."""
        yield self.prose("title")
        yield self.prose("about")
        yield ""

    def inbox(self, day: str) -> Iterator[str]:
        """An auditor's inbox at the end of the story."""
        yield self.prose("inbox", name=self.names[AUDITOR], day=day)
        for waiting in self.agency.inbox(AUDITOR):
            yield self.prose(
                "inbox_line", number=waiting.number, title=waiting.title,
                action=self.labels.action(waiting.action), due=self._due(waiting),
            )  # fmt: skip
        yield ""

    def trail(self) -> Iterator[str]:
        """One item's trail, a deputy's sign-off in it."""
        number = self.driven.numbers[SHOWN]
        yield self.prose("trail", number=number, title=self.agency.item(number).title)
        for step in self.agency.trail(number):
            yield self._step(step)
        yield ""

    def denial(self) -> Iterator[str]:
        """One denial whole, the others by the rules that said no."""
        yield self.prose("denial")
        refusals = self.driven.refusals
        shown = next(r for r in refusals if r.key == DENIED)
        yield f"  {shown.denied.sentence(self.lang)}"
        stop = "；" if self.lang == "zh" else "; "
        rules = stop.join(self.story["rules"][r.denied.verdict.failures[0].rule] for r in refusals)
        yield self.prose("denial_rest", count=len(refusals), rules=rules)
        yield ""

    def stories(self, summary: Summary) -> Iterator[str]:
        """The five systems, one line for each thing that happened."""
        yield self.prose("stories")
        for one in summary.stories:
            number = one.number or "—" + " " * 8
            yield self.prose("stories_line", number=number, sentence=one.sentence)
        yield ""

    def figures(self, summary: Summary) -> Iterator[str]:
        """The year's figures."""
        yield self.prose("figures", position=summary.position)
        yield self.prose("published", count=summary.published)
        names = {c: self.policy.categories[c].label.in_(self.lang) for c in summary.by_category}
        wide = max(width(name) for name in names.values())
        for category, count in summary.by_category.items():
            label = names[category] + " " * (wide - width(names[category]))
            yield self.prose("category", label=label, count=f"{count:>3}")
        yield self.prose("share", late=summary.late, share=f"{(summary.on_time_share or 0):.1%}")
        yield self.prose("happened", **summary.happened)
        yield ""

    def verification(self, summary: Summary) -> Iterator[str]:
        """Whether everything stored agrees with itself, and what it took to get there."""
        yield self.prose("verification")
        yield f"  {summary.verification}"
        yield ""
        seconds = f"{summary.seconds:.1f}"
        yield self.prose(
            "effort", commands=summary.commands, commits=summary.commits, seconds=seconds
        )
        yield ""

    def signposts(self, summary: Summary) -> Iterator[str]:
        """Where the files are, and what to try next."""
        number = self.driven.numbers[SHOWN]
        yield self.prose("files")
        for what, file in summary.files.items():
            yield f"  {file}  {self.prose(what, number=number)}"
        yield ""
        yield self.prose("try")
        yield f"  export PUBLICATION_FLOW_DB={shlex.quote(legible_url(summary.url))}"
        program = shlex.quote(program_here())
        for line in ("metrics 2017", f"trail {number}", "catalogue", "verify"):
            yield f"  {program} {line}"

    def _due(self, waiting: Waiting) -> str:
        if waiting.due_on is None:
            return self.prose("undated")
        if waiting.overdue_by:
            return self.prose("overdue", day=waiting.due_on, days=waiting.overdue_by)
        return self.prose("due", day=waiting.due_on)

    def _step(self, step: Step) -> str:
        behalf = note = said = ""
        if step.on_behalf_of is not None:
            behalf = self.prose("behalf", name=self.names[step.on_behalf_of])
        if step.mode in ("paper", "telephone"):
            note = self.prose(f"by_mode_{step.mode}", day=step.recorded_at[:10])
        if text := step.opinion or step.reason:
            said = self.prose("said", text=text)
        return self.prose(
            "trail_line", day=step.occurred_on, name=step.name, behalf=behalf, note=note,
            post=self.labels.post(step.post or ""), action=self.labels.action(step.action),
            said=said,
        )  # fmt: skip


def legible_url(url: str) -> str:
    """A database's URL as a person would type it: SQLAlchemy writes Chinese folders in %E6%BC."""
    made = make_url(url)
    typed = f"sqlite:///{made.database}"
    return typed if made.get_backend_name() == "sqlite" and make_url(typed) == made else url


def program_here() -> str:
    """What to type to reach the command line: its name, or where it lies if no PATH leads there
    (after `make demo` it is in a virtual environment that nobody has activated)."""
    beside = Path(sys.executable).with_name(PROGRAM)
    if shutil.which(PROGRAM) is not None or not beside.exists():
        return PROGRAM
    here = Path.cwd()
    return str(beside.relative_to(here) if beside.is_relative_to(here) else beside)


def width(text: str) -> int:
    """Columns on a screen: a Chinese character takes two."""
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)
