"""The organisation an agency is founded with, as a TOML file or the same in plain data.

[founding]
name = "某某区民政局"            # the full name, for papers
appointer = "hu.jian"          # appoints first, on the authority of `basis`

[units]
office = "局办公室"
low-income = { name = "社会救助科", categories = ["social-assistance"], leader = "zhao.gang" }
# leader 分管领导, officer 主要负责人: who answers for the unit's categories with it

[persons]
"wang.fang" = { name = "王芳", posts = ["section-clerk@low-income"] }
"zhao.gang" = { name = "赵刚", posts = ["leader-in-charge@low-income", "leader-in-charge@office"] }
"""

from __future__ import annotations

import difflib
import re
import tomllib
from collections.abc import Iterator, Mapping
from importlib import resources
from pathlib import Path
from typing import Any, NamedTuple

from publication_flow.errors import BadInput, NotFound
from publication_flow.matter import events as e
from publication_flow.matter.content import clean
from publication_flow.policy.entry import typed_date
from publication_flow.policy.model import Policy

PERSON = re.compile(r"[a-z0-9][a-z0-9._-]{0,63}")
UNIT = re.compile(r"[a-z][a-z0-9-]{0,63}")
NAME_LIMIT = 60


class Unit(NamedTuple):
    """A section of the founding: its name, what it answers for, and who does so with it."""

    name: str
    categories: tuple[str, ...]
    leader: str | None = None
    officer: str | None = None


class Plan(NamedTuple):
    """A checked founding organisation."""

    name: str  # the agency's full name, as it stands on its papers; "" leaves it at the id
    appointer: str
    since: str | None
    units: dict[str, Unit]
    persons: dict[str, tuple[str, tuple[tuple[str, str], ...]]]  # id -> name, (post, unit)

    def drafts(self, day: str) -> Iterator[tuple[str, dict[str, Any], Mapping[str, str]]]:
        """(event kind, data, texts) for each fact the organisation begins with."""
        since = self.since or day
        for unit, entry in self.units.items():
            yield e.ESTABLISHED, {"id": unit}, {"name": entry.name}
            persons = {"leader": entry.leader, "officer": entry.officer}
            answering = {level: person for level, person in persons.items() if person}
            for category in entry.categories:
                data = {"unit": unit, "category": category, "from": since}
                yield e.ASSIGNED, data | answering, {}
        for person, (name, _) in self.persons.items():
            yield e.ENROLLED, {"id": person}, {"name": name}
        for person, (_, posts) in self.persons.items():
            for post, unit in posts:
                yield e.APPOINTED, {"person": person, "post": post, "unit": unit, "from": since}, {}


def example() -> str:
    """A sample of the file, with comments: the bureau of the documentation."""
    folder = resources.files(__package__ or "")
    return folder.joinpath("example-organisation.toml").read_text(encoding="utf-8")


def read(source: str | Path | Mapping[str, Any], policy: Policy) -> Plan:
    """Read and check; `BadInput` names the table, the entry and what is known instead."""
    if isinstance(source, Mapping):
        data: Mapping[str, Any] = source
    else:
        try:
            data = tomllib.loads(Path(source).read_text(encoding="utf-8"))
        except OSError:
            raise BadInput("file-missing", file=str(source)) from None
        except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
            raise BadInput("file-toml", file=str(source), detail=str(error)) from None
    named = _table(data, "persons")
    units = {
        unit: _unit(unit, entry, policy, named) for unit, entry in _table(data, "units").items()
    }
    persons = {person: _person(person, entry, policy, units) for person, entry in named.items()}
    founding = _table(data, "founding")
    appointer, since = founding.get("appointer"), founding.get("from")
    if not isinstance(appointer, str) or appointer not in persons:
        raise BadInput("founding-appointer", value=appointer, known=list(persons))
    if since is not None:
        since = typed_date("founding.from", since)
    name = clean("founding.name", founding.get("name", ""), NAME_LIMIT, lines=False)
    return Plan(name, appointer, since, units, persons)


def _table(data: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    table = data.get(name)
    if not isinstance(table, Mapping) or not table:
        raise BadInput("organisation-table", table=name)
    return table


def _unit(unit: str, entry: Any, policy: Policy, persons: Mapping[str, Any]) -> Unit:
    if not UNIT.fullmatch(str(unit)):
        raise BadInput("identifier", field="units", value=unit)
    name, categories = _entry(f"units.{unit}", entry, "categories")
    for category in categories:
        known(f"units.{unit}.categories", category, policy.categories)
    levels = [entry.get(level) for level in ("leader", "officer")] if _is(entry) else [None, None]
    for level, person in zip(("leader", "officer"), levels, strict=True):
        if person is not None:
            known(f"units.{unit}.{level}", person, persons)
    return Unit(name, categories, *levels)


def _is(entry: Any) -> bool:
    return isinstance(entry, Mapping)


def _person(
    person: str, entry: Any, policy: Policy, units: Mapping[str, Any]
) -> tuple[str, tuple[tuple[str, str], ...]]:
    if not PERSON.fullmatch(str(person)):
        raise BadInput("identifier", field="persons", value=person)
    name, written = _entry(f"persons.{person}", entry, "posts")
    posts = []
    for one in written:
        post, _, unit = one.partition("@")
        known(f"persons.{person}.posts", post, policy.posts)
        if unit:
            known(f"persons.{person}.posts", unit, units)
        elif policy.posts[post].scope == "unit":
            raise BadInput("post-unit", person=person, post=post)
        posts.append((post, unit))
    return name, tuple(posts)


def _entry(field: str, entry: Any, listed: str) -> tuple[str, tuple[str, ...]]:
    """An entry's name and its list; a bare text is a name."""
    if isinstance(entry, str):
        entry = {"name": entry}
    if not isinstance(entry, Mapping):
        raise BadInput("organisation-table", table=field)
    listing = entry.get(listed, ())
    if not isinstance(listing, (list, tuple)) or not all(isinstance(i, str) for i in listing):
        raise BadInput("text-list", field=f"{field}.{listed}")
    return a_name(field, entry.get("name", "")), tuple(listing)


def a_name(field: str, text: object) -> str:
    """A person's or unit's name as it will be kept; never empty."""
    name = clean(field, text, NAME_LIMIT, lines=False)
    if not name:
        raise BadInput("field-required", field=field)
    return name


def a_person(person: object) -> str:
    """Who asks, by an id that could be one; `NotFound` else. None is nobody, never everybody."""
    if not isinstance(person, str) or not PERSON.fullmatch(person):
        raise NotFound("person", person=person)
    return person


def known(field: str, value: object, names: Mapping[str, Any]) -> str:
    """`value` if it is one of `names`; else `BadInput` with the nearest."""
    if isinstance(value, str) and value in names:
        return value
    near = difflib.get_close_matches(str(value), names, 1)
    raise BadInput(
        "unknown-name", field=field, value=value, near=near[0] if near else "", known=list(names)
    )
