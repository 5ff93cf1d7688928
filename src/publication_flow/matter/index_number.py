"""Index numbers (索引号): five families of form, each a template that is filled in and read back.

Every item of disclosed information carries one (Regulations 2019, Art 12). No national standard
fixes its form; these are the forms that portals show. What is common to all: the code of whoever
publishes, and a serial that is given once. It begins anew with each year, where the number shows
the year, and simply grows longer when its digits are used up.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date
from functools import lru_cache
from typing import Any, NamedTuple

from publication_flow.errors import BadInput
from publication_flow.matter.canonical import decode, encode
from publication_flow.matter.organisation_code import CREDIT, credit_holds, organisation_holds

WHAT = "index-scheme"  # what an adoption of a scheme says it adopts
WIDTH = 5
LONGEST = 100  # characters of a number that an item brings with it
_WIDTHS = range(3, 10)
_MOST_DIGITS = 9  # what a 32-bit column of a database holds
_REACHED = 10**8  # no agency counts so far: a number beyond it cannot be met
_PUBLISHER = 200
_CLASS = "[0-9A-Z]{1,10}"
_PLACE = re.compile(r"\{([a-z]+)\}")

# Codes that stand on many portals which they do not belong to: templates are copied with them.
RESERVED = {"000014349": ("国务院", "国务院办公厅")}


class Family(NamedTuple):
    """One form. `check` tells whether a code's check character is right, where it has one."""

    template: str
    code: str  # pattern
    example: str
    check: Callable[[str], bool] | None = None


FAMILIES: dict[str, Family] = {
    "org-code/year-serial": Family(
        "{code}/{year}-{serial}", "[0-9A-Z]{8}-?[0-9X]", "12345678-8", organisation_holds
    ),
    "credit-code/month-serial": Family(
        "{code}/{year}{month}-{serial}", f"[{CREDIT}]{{8}}[{CREDIT}]{{8}}[0-9X][{CREDIT}]",
        "113704051234567881", credit_holds,
    ),
    "region-dept-class-year-serial": Family(
        "{code}-{class}-{year}-{serial}", "[A-Z]{2}[0-9A-Z]{3}", "TE012"
    ),
    "region-dept-class-group-date-serial": Family(
        "{code}-{class}-{group}-{year}{month}{day}-{serial}", "[0-9A-Z]{2,10}-[0-9A-Z]{1,10}",
        "TEZ-MZ",
    ),
    "prefix-class-serial": Family("{code}-{class}-{serial}", "[0-9A-Z]{2,20}", "TEZMZ0107"),
}  # fmt: skip


class Scheme(NamedTuple):
    """An agency's scheme: one family, with the agency's own code and its codes of categories.

    `publisher` is the full name of whom the code belongs to. `classes` and `groups` are codes by
    category id, for the families that show them; `width` is the serial's least number of digits.
    """

    family: str
    publisher: str
    code: str
    width: int = WIDTH
    classes: Mapping[str, str] = {}
    groups: Mapping[str, str] = {}

    @property
    def places(self) -> frozenset[str]:
        """What the number is made of: code, class, group, year, month, day, serial."""
        return frozenset(_PLACE.findall(FAMILIES[self.family].template))

    @property
    def yearly(self) -> bool:
        """Whether the serial begins anew with each year."""
        return "year" in self.places

    def as_dict(self) -> dict[str, Any]:
        """The scheme document as data; what is empty is left out."""
        plain: dict[str, Any] = {
            "scheme": self.family, "publisher": self.publisher, "code": self.code,
            "width": self.width,
        }  # fmt: skip
        for name in ("classes", "groups"):
            if found := getattr(self, name):
                plain[name] = dict(found)
        return plain

    def to_bytes(self) -> bytes:
        """The canonical bytes (RFC 8785): they are kept, and name the scheme by their digest."""
        return encode(self.as_dict())


class Parsed(NamedTuple):
    """A number read back. `year` is None in a form that shows none; `parts` holds every place as
    it is written."""

    family: str
    code: str
    serial: int
    year: int | None
    parts: Mapping[str, str]


class Counter(NamedTuple):
    """How far a scheme has counted: the last serial, and the year it was given in."""

    year: int
    last: int


# ---- a scheme that holds


def checked(data: Mapping[str, Any]) -> Scheme:
    """The scheme in a document; `BadInput` names what is wrong with it."""
    known = {"scheme", "publisher", "code", "width", "classes", "groups"}
    if not {"scheme", "publisher", "code"} <= set(data) <= known:
        raise BadInput("index-scheme-document", field="scheme", known=sorted(known))
    family, code, width = data["scheme"], data["code"], data.get("width", WIDTH)
    if not isinstance(family, str) or family not in FAMILIES:
        raise BadInput("index-scheme-unknown", field="scheme", value=family, known=list(FAMILIES))
    if type(width) is not int or width not in _WIDTHS:
        first, last = _WIDTHS[0], _WIDTHS[-1]
        raise BadInput("index-width", field="width", value=width, first=first, last=last)
    publisher = data["publisher"]
    if not (isinstance(publisher, str) and publisher.strip() and publisher.isprintable()
            and len(publisher) <= _PUBLISHER):  # fmt: skip
        raise BadInput("index-publisher-required", field="publisher")
    check_code(family, code)
    codes = {name: _codes(family, name, data.get(name, {})) for name in ("classes", "groups")}
    scheme = Scheme(family, publisher, code, width, codes["classes"], codes["groups"])
    _check_owner(scheme)
    return scheme


def from_bytes(data: bytes) -> Scheme:
    """The scheme in canonical bytes; `BadInput` for any others."""
    try:
        plain = decode(data)
    except ValueError as error:
        raise BadInput("index-scheme-document", field="scheme", detail=str(error)) from error
    return checked(plain)


def check_code(family: str, code: Any) -> None:
    """`BadInput` for a code that is not of the family's form, or whose check character is not
    what the others lead to (GB 11714, GB 32100)."""
    form = FAMILIES[family]
    if not isinstance(code, str) or not re.fullmatch(form.code, code):
        raise BadInput("index-code-form", field="code", value=code, scheme=family,
                       example=form.example)  # fmt: skip
    if code_holds(family, code) is False:
        raise BadInput("index-code-check", field="code", value=code)


def code_holds(family: str, code: str) -> bool | None:
    """Whether the check character of a code of the family's form is right; None where the form
    has none."""
    holds = FAMILIES[family].check
    return holds(code) if holds is not None else None


def organisation_of(family: str, code: str) -> str:
    """What tells whether two codes are one body's: the organisation code, whichever way it is
    written, else the code itself."""
    if family.startswith("credit-code"):
        return code[8:17]
    return code.replace("-", "") if family.startswith("org-code") else code


def _check_owner(scheme: Scheme) -> None:
    owners = RESERVED.get(organisation_of(scheme.family, scheme.code), ())
    if owners and scheme.publisher not in owners:
        raise BadInput("index-code-reserved", field="code", value=scheme.code, owner=owners[0],
                       publisher=scheme.publisher)  # fmt: skip


def _codes(family: str, name: str, found: Any) -> dict[str, str]:
    """The codes of categories, where the form has a place for them and nowhere else."""
    place = {"classes": "class", "groups": "group"}[name]
    wanted = f"{{{place}}}" in FAMILIES[family].template
    if not isinstance(found, Mapping) or wanted != bool(found):
        raise BadInput("index-codes", field=name, scheme=family, wanted=wanted)
    for category, code in found.items():
        if not (isinstance(category, str) and isinstance(code, str) and re.fullmatch(_CLASS, code)):
            raise BadInput("index-class-form", field=name, category=category, value=code)
    return dict(found)


# ---- numbers


def number(scheme: Scheme, day: str, category: str, serial: int) -> str:
    """The number of a serial, given on a day (ISO text) to an item of a category. `BadInput` for
    a category without a code, where the form shows one."""
    given = date.fromisoformat(day)
    values = {
        "code": scheme.code,
        "year": f"{given.year:04d}",
        "month": f"{given.month:02d}",
        "day": f"{given.day:02d}",
        "serial": f"{serial:0{scheme.width}d}",
    }
    for place, codes in (("class", scheme.classes), ("group", scheme.groups)):
        if place in scheme.places:
            if category not in codes:
                raise BadInput("index-class-missing", field="category", category=category)
            values[place] = codes[category]
    return _PLACE.sub(lambda m: values[m[1]], FAMILIES[scheme.family].template)


def parse(scheme: Scheme, text: str) -> Parsed | None:
    """The number read back; None for one that this scheme never gives. Any class is taken: the
    codes of categories change, and a serial is used up whatever class it went with."""
    found = _read(scheme.family, re.escape(scheme.code), scheme.width, text)
    if found is None or found.parts["serial"] != f"{found.serial:0{scheme.width}d}":
        return None
    return found


def recognise(text: str) -> Parsed | None:
    """A number of whatever code and width, in the first family whose form it has; the code's
    check character may be wrong."""
    for family, form in FAMILIES.items():
        if found := _read(family, form.code, _WIDTHS[0], text):
            return found
    return None


def _read(family: str, code: str, width: int, text: str) -> Parsed | None:
    match = _pattern(family, code, width).fullmatch(text)
    if match is None:
        return None
    parts = match.groupdict()
    serial, year = int(parts["serial"]), parts.get("year")
    try:
        date(int(year or 1), int(parts.get("month") or 1), int(parts.get("day") or 1))
    except ValueError:
        return None
    if not serial:
        return None
    return Parsed(family, parts["code"], serial, int(year) if year else None, parts)


@lru_cache(maxsize=64)
def _pattern(family: str, code: str, width: int) -> re.Pattern[str]:
    forms = {
        "code": code, "class": _CLASS, "group": _CLASS, "year": "[0-9]{4}", "month": "[0-9]{2}",
        "day": "[0-9]{2}", "serial": f"[0-9]{{{width},{_MOST_DIGITS}}}",
    }  # fmt: skip
    template = FAMILIES[family].template  # its own characters, / and -, stand for themselves
    return re.compile(_PLACE.sub(lambda m: f"(?P<{m[1]}>{forms[m[1]]})", template))


# ---- the counter


def on_day(scheme: Scheme, counter: Counter, day: str) -> Counter:
    """The counter as it stands on a day: begun anew with the year, where the number shows it."""
    year = int(day[:4])
    return counter if not scheme.yearly or counter.year == year else Counter(year, 0)


def following(scheme: Scheme, counter: Counter, day: str) -> Counter:
    """The counter with one more serial given."""
    return Counter(int(day[:4]), on_day(scheme, counter, day).last + 1)


def stepped_over(scheme: Scheme, counter: Counter, day: str, taken: str) -> Counter:
    """The counter moved past a number that an item brings with it, so that it is never given
    again: only forward, and only for a number that this scheme could come to."""
    found = parse(scheme, taken)
    now = on_day(scheme, counter, day)
    if found is None or (scheme.yearly and found.year != int(day[:4])):
        return counter
    if not now.last < found.serial < _REACHED:
        return counter
    return Counter(int(day[:4]), found.serial)
