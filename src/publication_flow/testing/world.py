"""One scenario's world: its driver, its people by name, the item spoken of, what just happened."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from copy import copy, deepcopy
from datetime import date, datetime
from typing import Any, TypeAlias
from zoneinfo import ZoneInfo

from publication_flow.engine import organise
from publication_flow.engine.scene import Scene
from publication_flow.errors import BadInput, Denied, FlowError
from publication_flow.matter import calendar as calendars
from publication_flow.policy import packs
from publication_flow.policy.model import IMPORT
from publication_flow.policy.rulebook import rulebook
from publication_flow.policy.verdict import Verdict
from publication_flow.testing.drivers import Desk, Driver, Shown, today
from publication_flow.testing.files import file_called
from publication_flow.testing.pure import PureDriver
from publication_flow.testing.unmet import Unmet
from publication_flow.testing.vocabulary import Columns, details
from publication_flow.testing.words import (
    LIST,
    UnknownWord,
    Words,
    nearest,
    pack_called,
    split_list,
    split_period,
    words_of,
)

# Where an item was brought to, by what the scenario had said until then; and the item's number.
Brought: TypeAlias = dict[str, tuple[PureDriver, str]]
Change: TypeAlias = Callable[[Scene], organise.Fact]
_AS_IT_IS = frozenset({"text", "id", "name", "day", "number", "masked"})
ZONE = ZoneInfo("Asia/Shanghai")
DEFAULT_PACK = "cn-civil-affairs"
MODEL_UNIT = ("本局", "the bureau")


class World:
    """What the steps of one scenario share.

    What a 当 step asked for is `refused` when it was denied; a scenario that leaves a refusal, or
    one of its reasons, unmentioned fails at its end (`finish`): otherwise a denied action would
    look like one that was done.
    """

    def __init__(
        self,
        driver: Driver,
        policy: bytes | None = None,
        words: Words | None = None,
        brought: Brought | None = None,
    ) -> None:
        """Under `policy` (whose `words` may be given), whichever the scenario names; without it,
        under the shipped policy that the scenario names. `brought` is shared by scenarios under
        one policy on the pure core: what they begin with alike is done once."""
        self.driver = driver
        self.pack = DEFAULT_PACK
        self.policy = policy
        self._words = words
        self._brought = brought
        self._touched = False  # whether anything was done since the founding
        self.persons: dict[str, str] = {}  # name -> id
        self.units: dict[str, str] = {}
        self.matter: str | None = None
        self.refused: FlowError | None = None
        self._told: set[str] = set()
        self._plan: dict[str, dict[str, Any]] = {"units": {}, "persons": {}}
        self._founded = False

    def branch(self, driver: Driver) -> World:
        """Another world at this very point, on a driver that was branched off this one's."""
        other = copy(self)
        other.driver, other._told = driver, set(self._told)
        other.persons, other.units = dict(self.persons), dict(self.units)
        if not self._founded:  # afterwards it stays as it is
            other._plan = deepcopy(self._plan)
        return other

    # ---- words

    @property
    def words(self) -> Words:
        if self.policy is None:
            return words_of(self.pack)
        if self._words is None:
            self._words = Words(rulebook(self.policy).policy)
        return self._words

    def resolve(self, kind: str, text: str) -> Any:
        """What a text means where a kind is asked for; `UnknownWord` when it means nothing."""
        if kind in _AS_IT_IS:  # most cells are: backgrounds are long
            return text
        if kind == "policy":
            return pack_called(text) if self.policy is None else text
        if kind == "person":
            self._people()
            return _named(self.persons, "person", text)
        if kind == "persons":
            self._people()
            names = text.replace("、", ",").replace(", ", ",").split(",")
            return [_named(self.persons, "person", name) for name in names]
        if kind == "unit":
            return _named(self.units, "unit", text)
        if kind == "may":
            return text in ("可以", "may")
        if kind == "count":
            return int(text)
        if kind == "file":
            return [file_called(text)]
        if kind == "lines":
            return "\n".join(split_list(text))
        if kind == "period":
            label, period = split_period(text)
            return f"{self.words.id('duty', label)}/{period}"
        if kind == "details":
            return self._details(text)
        if kind.startswith(LIST):
            return self.words.entries(kind, text)
        return self.words.id(kind, text) if self.words.knows(kind) else text

    def _details(self, text: str) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for key, value in details(text):
            name, kind = self.words.detail(key)
            found[name] = self.resolve(kind, value)
        if "channels" in found:
            found["channels"] = (found["channels"],)
        return found

    def rows(self, columns: Columns, table: list[list[str]] | None) -> list[dict[str, Any]]:
        """A step's table with its cells resolved; an empty cell is None."""
        if not table:
            raise ValueError("this step needs a table")
        heads: list[tuple[str, str]] = []
        for head in table[0]:
            name = next((n for n, c in columns.items() if head in (c.zh, c.en)), None)
            if name is None:
                heads_known = [column.zh for column in columns.values()]
                raise UnknownWord("column", head, heads_known)
            heads.append((name, columns[name].kind))
        return [
            {
                name: self.resolve(kind, cell) if cell else None
                for (name, kind), cell in zip(heads, row, strict=True)
            }
            for row in table[1:]
        ]

    # ---- founding

    def plan_unit(self, name: str, unit: str, category: str | None) -> None:
        self.units[name] = unit
        entry = self._plan["units"].setdefault(unit, {"name": name, "categories": []})
        if category is not None:
            entry["categories"].append(category)

    def plan_person(self, name: str, person: str, post: str | None, unit: str | None) -> None:
        self.persons[name] = person
        entry = self._plan["persons"].setdefault(person, {"name": name, "posts": []})
        if post is not None:
            entry["posts"].append(f"{post}@{unit}" if unit else post)

    def _people(self) -> None:
        """Where a scenario tells of nobody: one unit with all categories, one person for each
        post, called by the post's label. So a rule can be stated in three lines."""
        if self._founded or self._plan["persons"] or self._plan["units"]:
            return
        policy = self.words.policy
        for category in policy.categories:
            self.plan_unit(MODEL_UNIT[0], "model", category)
        self.units[MODEL_UNIT[1]] = "model"
        for post, entry in policy.posts.items():
            self.plan_person(entry.label.zh, post, post, "model")
            self.persons[entry.label.en.title()] = post

    def found(self) -> None:
        """Found the agency with what the background told; its first person appoints."""
        self._people()
        self._founded = True
        policy = self.policy if self.policy is not None else packs.pack(self.pack)
        for entry in self._plan["units"].values():  # who answers, where a clause does not say
            entry.setdefault("leader", self.appointer)
            entry.setdefault("officer", self.appointer)
        self.driver.found(policy, {**self._plan, "founding": {"appointer": self.appointer}})
        self.set_day("2017-03-06")

    @property
    def appointer(self) -> str:
        """Who appoints and delegates where a clause does not say: the founding appointer."""
        return next(iter(self._plan["persons"]))

    # ---- time

    @property
    def today(self) -> str:
        return today(self.driver.clock)

    def set_day(self, day: str) -> None:
        """Nine in the morning of a day."""
        moment = date.fromisoformat(day)
        self.driver.clock.set(datetime(moment.year, moment.month, moment.day, 9, tzinfo=ZONE))

    def pass_working_days(self, days: int) -> None:
        due = calendars.shipped().add_working_days(date.fromisoformat(self.today), days)
        if not due.certain:
            raise ValueError(f"the calendar after {self.today} is not known yet")
        self.set_day(due.earliest.isoformat())

    # ---- doing

    def done(self, action: str, by: str, details: Mapping[str, Any], **more: Any) -> None:
        """It happened: an error is an error of the scenario."""
        self.begin()
        self._touched = True
        opens = action in self.opening
        matter = None if opens else self.matter
        if opens:
            details = {"kind": self.kind_of(action), **details}
        self.matter = self.driver.act(action, matter, by=by, **details, **more)

    def kind_of(self, action: str) -> str:
        """The kind of matter that an action opens."""
        for name, kind in self.words.policy.kinds.items():
            if any(a.id == action and not a.from_ for a in kind.actions):
                return name
        raise ValueError(f"“{action}” opens nothing")

    def ask(self, action: str, by: str, details: Mapping[str, Any], **more: Any) -> None:
        """Somebody asks for it; a refusal is kept for the 那么 steps."""
        self.begin()
        try:
            self.done(action, by, details, **more)
        except (Denied, BadInput) as refusal:
            self.refused = refusal

    def changed(self, change: Change, by: str | None = None) -> None:
        """The organisation was changed, by the founding appointer where nobody is named."""
        self.begin()
        self._touched = True
        self.driver.organise(change, by=by or self.appointer)

    def ask_change(self, change: Change, by: str) -> None:
        """Somebody asks to change the organisation."""
        self.begin()
        self._touched = True
        try:
            self.driver.organise(change, by=by)
        except (Denied, BadInput) as refusal:
            self.refused = refusal

    @property
    def opening(self) -> set[str]:
        kinds = self.words.policy.kinds.values()
        return {a.id for kind in kinds for a in kind.actions if not a.from_}

    @property
    def number(self) -> str:
        if self.matter is None:
            raise ValueError("no item has been drafted yet")
        return self.matter

    def bring(self, title: str, category: str | None, stage: str) -> None:
        """A new item along the chain up to a stage, each step by the first person who may."""
        self.begin()
        begun = f"{self.driver.clock.now()} {self._plan} {title} {category} {stage}"
        alike = self._brought is not None and not self._touched
        if self._brought is not None and alike and begun in self._brought:
            driver, self.matter = self._brought[begun]
            self.driver, self._touched = driver.branch(), True
            return
        self._bring(title, category, stage)
        if self._brought is not None and alike and isinstance(self.driver, PureDriver):
            self._brought[begun] = (self.driver.branch(), self.number)

    def _bring(self, title: str, category: str | None, stage: str) -> None:
        self.matter = None
        kinds = self.words.policy.kinds.values()
        opening = next(
            a.id for kind in kinds for a in kind.actions if not a.from_ and a.does != IMPORT
        )
        categories = [category] if category is not None else list(self.words.policy.categories)
        self._open(opening, title, categories)
        while self.driver.standing(self.number).stage != stage:
            self._forward(stage)

    def _open(self, opening: str, title: str, categories: Sequence[str]) -> None:
        """Draft in the first category, by the first person, that the policy allows."""
        last: Denied | None = None
        for category in categories:
            for person in self._likely(opening):
                texts = {"title": title, "body": title, "category": category}
                try:
                    return self.done(opening, person, texts)
                except Denied as denied:
                    last = denied
        raise last or ValueError("there are no people in this scenario")

    def _likely(self, action: str) -> list[str]:
        """Everybody, those first who hold a post of the action: asking the others costs time."""
        kinds = self.words.policy.kinds.values()
        slots = (slot for kind in kinds for a in kind.actions if a.id == action for slot in a.slots)
        wanted = {post for slot in slots for post in slot.posts}
        people = self._plan["persons"].items()
        hold = {p: any(o.partition("@")[0] in wanted for o in e["posts"]) for p, e in people}
        return sorted(hold, key=lambda person: not hold[person])

    def _forward(self, stage: str) -> None:
        """What the item waits for, done by the first person who may do it."""
        for person in self._plan["persons"]:
            for desk in self.desks(person):
                if self.driver.why(desk.action, self.number, by=person).allowed:
                    self.done(desk.action, person, {})
                    return
        stuck = self.driver.standing(self.number).stage
        raise Unmet("nobody-moves", "stage", stage, stuck)

    def begin(self) -> None:
        """Found the agency, if that has not been done, and leave no refusal behind."""
        if not self._founded:
            self.found()
        self.finish()

    # ---- seeing

    def desks(self, person: str) -> list[Desk]:
        """What of the item spoken of lies on somebody's desk."""
        return [desk for desk in self.driver.inbox(person) if desk.matter == self.number]

    def shown(self) -> list[Shown]:
        """The item spoken of in the public catalogue: one entry or none."""
        return [entry for entry in self.driver.catalogue() if entry.matter == self.number]

    def finding(self, kind: str, person: str) -> str:
        """The id of the first finding of a kind for which the item spoken of is refused now."""
        self.begin()
        stage = self.driver.standing(self.number).stage
        kinds = self.words.policy.kinds.values()
        actions = {a.id for one in kinds for a in one.actions if stage in a.from_}
        for action in sorted(actions):
            for failure in self.driver.why(action, self.number, by=person).failures:
                for one in failure.facts.get("findings", ()):
                    if one["kind"] == kind:
                        return str(one["id"])
        raise Unmet("not-among", "finding", kind, [])

    # ---- refusals

    def codes(self) -> list[str]:
        """Why the last ask was refused; AssertionError when it was not."""
        if isinstance(self.refused, Denied):
            return [failure.code for failure in self.refused.verdict.failures]
        if isinstance(self.refused, BadInput):
            return [self.refused.code]
        raise Unmet("not-refused")

    @property
    def verdict(self) -> Verdict:
        """The policy's answer to the last ask; AssertionError when it was not denied."""
        if not isinstance(self.refused, Denied):
            raise Unmet("not-denied", actual=self.refused)
        return self.refused.verdict

    @property
    def bases(self) -> set[str]:
        """The legal bases of the refusal, by their ids in the policy."""
        return {basis for failure in self.verdict.failures for basis in failure.basis}

    def facts(self, code: str) -> dict[str, Any]:
        """The facts of a failing rule, or of what was typed wrongly, which is thereby told."""
        codes = self.codes()
        if code not in codes:
            raise Unmet("other-reason", "refusal", code, codes)
        self._told.add(code)
        if isinstance(self.refused, Denied):
            return next(f.facts for f in self.refused.verdict.failures if f.code == code)
        return dict(self.refused.facts) if self.refused is not None else {}

    def finish(self) -> None:
        """AssertionError when something was refused for a reason that the clause does not state."""
        if self.refused is not None:
            untold = sorted(set(self.codes()) - self._told)
            if untold:
                raise Unmet("untold", "refusal", actual=untold)
        self.refused, self._told = None, set()


def _named(known: Mapping[str, str], kind: str, name: str) -> str:
    if name not in known:
        raise UnknownWord(kind, name, nearest(name, known))
    return known[name]
