"""`publication-flow demo`: live through a bureau's year 2017, then tell what came of it."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from sqlalchemy import URL, make_url

from publication_flow.hosts.demo import folder
from publication_flow.hosts.demo.drive import Driven, Progress, clock, drive
from publication_flow.hosts.demo.items import script
from publication_flow.hosts.demo.making import hurried, unhurried
from publication_flow.hosts.demo.schedule import ENDS
from publication_flow.hosts.demo.story import SHOWN, Story
from publication_flow.hosts.demo.summary import Summary, summarise
from publication_flow.hosts.demo.worktime import day_of
from publication_flow.policy import diagram


def run(
    to: Path,
    url: str | None = None,
    lang: str = "zh",
    echo: Callable[[str], None] = print,
    progress: Progress | None = None,
    *,
    replace: bool = False,
    hurry: bool = False,
) -> Summary:
    """Found the bureau, drive its year, write the files into `to`, tell the story line by line.

    Without `url` the database is `to`/bureau.db; with it, its schema is upgraded and the bureau
    founded there. `lang` is zh or en. `progress(done, total)` counts the acts. `replace` removes
    what an earlier demonstration wrote into `to`, and nothing else. With `hurry` the database in
    `to` is on the disk at the end only, not at every commit. Raises `BadInput` when the folder is
    not free, `Conflict` when the database already has the bureau.
    """
    lang = "en" if lang.lower().startswith("en") else "zh"
    folder.prepare(to, replace=replace)
    address = make_url(url) if url else URL.create("sqlite", database=str(to / folder.DATABASE))
    now = clock()
    echo(script("story.toml")[lang]["running"])
    with (hurried if hurry and url is None else unhurried)(address, now) as flow:
        began = time.perf_counter()
        driven = drive(flow, now, progress)
        seconds = time.perf_counter() - began
        files = _files(driven, to, lang, own=url is None)
        summary = summarise(driven, to, str(address), lang, seconds, files)
        story = Story(driven, lang)
        lines = story.lines(summary, day_of(ENDS).isoformat())
    for line in lines:
        echo(line)
    _write(to / folder.STORY, lines)
    _write(to / folder.README, [*story.opening(), *story.signposts(summary)])
    folder.mark(to, {"complete": True, **summary.as_dict()})
    return summary._replace(story="\n".join(lines) + "\n")


def _files(driven: Driven, to: Path, lang: str, *, own: bool) -> dict[str, Path]:
    """What lies in the folder: what each file is, by its word in story.toml, and where."""
    picture = diagram.svg(driven.agency.policy().rulebook, lang=lang)
    (to / folder.LIFECYCLE).write_text(picture, encoding="utf-8")
    page = driven.agency.sheet(driven.numbers[SHOWN], lang)
    (to / folder.SHEET).write_text(page, encoding="utf-8")
    names = {
        "readme": folder.README,
        "story": folder.STORY,
        "sheet": folder.SHEET,
        "lifecycle": folder.LIFECYCLE,
    }
    database = {"database": to / folder.DATABASE} if own else {}
    return database | {what: to / name for what, name in names.items()}


def _write(file: Path, lines: list[str]) -> None:
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
