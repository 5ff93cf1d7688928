"""The five systems in the year: which matter shows what, and what became of the periodic duties."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from publication_flow.hosts.demo.drive import Driven
from publication_flow.hosts.demo.items import script
from publication_flow.projections.duties import MET, MET_LATE, MISSED

# By the system it belongs to; the sentences are story.toml's, of the same name.
STORIES = {
    "deliberation": "decisions/4",
    "consultation": "decisions/5",
    "secrecy": "events/10",
    "attribute": "care-home-safety/5",
    "withheld": "decisions/10",
    "masked": "temporary-aid/2",
    "finding": "events/7",
    "feedback": "feedback/1",
    "urged": "home-visits/5",
    "rectification": "rectification/1",
    "township": "township/3",
    "inspection": "inspection/1",
    "guidance": "guidance/1",
    "name-list": "low-income-new/4",
    "minimised": "low-income-new/10",
    "scheduled": "decisions/8",
    "reconfirmed": "institution/1",
}


class Told(NamedTuple):
    """One story of the year in one line: what it shows, the matter to look at (None where it is
    about many), and the sentence."""

    what: str
    number: str | None
    sentence: str


def told(driven: Driven, lang: str) -> tuple[Told, ...]:
    """Every story of the year, in the language asked for; the duties and registers last."""
    words = script("story.toml")[lang]["told"]
    found = [
        Told(what, driven.numbers[key], words[what].format(index=_index(driven, key)))
        for what, key in STORIES.items()
    ]
    found += [Told(what, None, words[what].format(**facts)) for what, facts in _facts(driven)]
    return tuple(found)


def _index(driven: Driven, key: str) -> str:
    """The index number of what is or was public."""
    return driven.agency.item(driven.numbers[key]).index_number or ""


def _facts(driven: Driven) -> Iterator[tuple[str, dict[str, object]]]:
    owed = [one for one in driven.agency.duties() if one.status in (MET, MET_LATE, MISSED)]
    late = next(one for one in owed if one.status == MET_LATE)
    missed = next(one for one in owed if one.status == MISSED)
    met = sum(one.status == MET for one in owed)
    yield (
        "duties",
        {"met": met, "late": late.period, "number": late.met_by, "missed": missed.period},
    )
    incidents = driven.agency.matters(kind="incident")
    yield "incidents", {"count": len(incidents.lines)}
