"""The items of the year, made from the templates of notices.toml and singles.toml."""

from __future__ import annotations

import random
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from importlib.resources import files
from typing import Any, NamedTuple, TypeVar

T = TypeVar("T")


class Item(NamedTuple):
    """One piece of information to be. `key` is its place in the script: `low-income-funds/3`."""

    key: str
    unit: str
    category: str
    month: int  # of 2017; 13 and 14 are January and February 2018
    title: str
    body: str
    numbered: bool = False  # a decision, with a document number of the bureau


@cache
def script(name: str) -> Mapping[str, Any]:
    """One of the demonstration's TOML files."""
    text = files("publication_flow.hosts.demo").joinpath(name).read_text(encoding="utf-8")
    return tomllib.loads(text)


def dice(key: str) -> random.Random:
    """Chance that falls the same way on every machine: one sequence for each key."""
    return random.Random(f"370405-mz/2017/{key}")


def pick(chance: random.Random, among: Sequence[T]) -> T:
    """One of them. `random()` is the one method whose sequence is promised across versions."""
    return among[int(chance.random() * len(among))]


def items() -> list[Item]:
    """Every item of the script, in the order of the files."""
    return [*_series(), *_singles()]


def _series() -> Iterator[Item]:
    notices = script("notices.toml")
    for series in notices["series"]:
        towns = notices["towns"] if series.get("towns") else [""]
        places = [(month, town) for month in series["months"] for town in towns]
        for number, (month, town) in enumerate(places, 1):
            key = f"{series['id']}/{number}"
            words = {"month": month, "town": town, **_figures(key)}
            yield Item(
                key, series["unit"], series["category"], month,
                series["title"].format(**words), series["body"].format(**words),
            )  # fmt: skip


def _singles() -> Iterator[Item]:
    units = script("organisation.toml")["units"]
    for group in script("singles.toml")["group"]:
        for number, (month, title, *unit) in enumerate(group["entries"], 1):
            owner = unit[0] if unit else group["unit"]
            body = group["body"].format(title=title, unit=units[owner]["name"])
            yield Item(
                f"{group['id']}/{number}", owner, group["category"], month, title, body,
                group.get("numbered", False),
            )  # fmt: skip


def _figures(key: str) -> dict[str, object]:
    """Invented numbers of plausible size for a body."""
    chance = dice(f"figures/{key}")
    few = 6 + int(chance.random() * 60)
    households = 4100 + int(chance.random() * 120)
    return {
        "few": few,
        "households": households,
        "people": households + 2500 + int(chance.random() * 150),
        "cared": 860 + int(chance.random() * 40),
        "copies": 300 + int(chance.random() * 500),
        "amount": f"{180 + int(chance.random() * 600) / 10:.1f}",
        "small": f"{few * (12 + int(chance.random() * 30)) / 100:.2f}",  # so much for each of few
    }
