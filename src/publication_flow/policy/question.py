"""What is asked, and on which facts: the input of every rule."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from publication_flow.matter.authority import Capacity, Organisation
from publication_flow.matter.content import Content, Part
from publication_flow.matter.state import Matter, Round

if TYPE_CHECKING:
    from publication_flow.policy.model import Action, Draws, Kind, Policy, Slot
    from publication_flow.policy.verdict import Failure


class Found(NamedTuple):
    """Something in a content that the public must not see unless somebody answers for it: its id,
    what it is, where it is (in words), and the number with its middle hidden."""

    id: str
    kind: str
    masked: str
    zh: str
    en: str


class Facts(NamedTuple):
    """The world of the moment: the day the act occurred, today, and who holds which post.

    `proved`: the policy was adopted on passing evidence or a waiver. It is asked only when a
    matter is opened, and counts only where the policy says so. `screen` finds personal data in a
    content, with the parts that are typed just now and stored nowhere yet; `lapsed` tells the
    actions that a clock of the matter brings by now, each with its mark's key; `draw` draws from a
    content's pools; `kept` tells which parts of a scope, named before a position of the ledger,
    are kept still. None where the question is a general one and nothing is looked at.
    """

    day: str
    today: str
    organisation: Organisation
    proved: bool = True
    screen: Callable[[Content, tuple[Part, ...]], tuple[Found, ...]] | None = None
    lapsed: Callable[[Matter], frozenset[tuple[str, str | None]]] | None = None
    draw: Callable[[Content, Draws], dict[str, Any]] | None = None
    kept: Callable[[str, int], list[str]] | None = None


class Ask(NamedTuple):
    """What someone asks to do. `fields` None means "would it be allowed": fields stay open.
    `parts` are what the content brings that is not stored yet."""

    action: str
    person: str
    post: str | None = None
    to: str | None = None
    category: str | None = None
    content: Content | None = None
    fields: Mapping[str, Any] | None = None
    mode: str = "system"
    entered_by: str | None = None
    late_reason: bool = False
    parts: tuple[Part, ...] = ()


class Edge(NamedTuple):
    """One arrow of the lifecycle: an entry of the policy's actions, between two stages."""

    action: str
    source: str
    dest: str
    entry: int  # place of the action entry in the kind
    partial: bool = False  # a sign-off that leaves further ones of its step to be given


class Question:
    """One ask in one capacity against one matter; the model that the machine's trigger runs on.

    `state` is what `transitions` reads and writes; `failures` and `edge` are what it found.
    """

    __slots__ = (
        "action", "ask", "capacity", "category", "completes", "content", "edge", "facts",
        "failures", "kind", "matter", "policy", "round", "slot", "state", "unit",
    )  # fmt: skip

    def __init__(
        self,
        policy: Policy,
        kind: Kind,
        matter: Matter | None,
        ask: Ask,
        facts: Facts,
        action: Action,
    ) -> None:
        self.policy = policy
        self.kind = kind
        self.matter = matter
        self.ask = ask
        self.facts = facts
        self.action = action
        self.state = matter.stage if matter is not None else ""
        self.round: Round | None = matter.round if matter is not None else None
        self.category = ask.category or (matter.category if matter is not None else "")
        self.unit = matter.unit if matter is not None else ""
        self.content = ask.content or (matter.content if matter is not None else None)
        self.capacity: Capacity | None = None
        self.slot = 0
        self.completes = True
        self.failures: list[Failure] = []
        self.edge: Edge | None = None

    @property
    def purpose(self) -> str | None:
        """The purpose of the round that is open or that this action opens."""
        if self.action.opens is not None:
            return self.action.opens
        return self.round.purpose if self.round is not None else None

    @property
    def grade(self) -> str:
        """The heavier grade of the category at hand and of what is public (grades are listed from
        the lightest up): moving an important item to another category is important, too."""
        names = [self.category]
        if self.matter is not None and self.matter.public is not None:
            names.append(self.matter.public.content.fields.get("category", ""))
        known = self.policy.categories
        found = {known[name].grade for name in names if name in known}
        return next((grade for grade in reversed(self.policy.grades) if grade in found), "")

    def part(self, name: str) -> str | None:
        """A structured part of the content at hand; a choice left open is its default."""
        value = self.content.fields.get(name) if self.content is not None else None
        spec = self.kind.parts.get(name)
        if value is None and spec is not None and spec.type == "choice":
            return spec.default
        return value if isinstance(value, str) else None

    def required(self, slots: tuple[Slot, ...]) -> list[int]:
        """Which of an action's sign-offs this matter needs, by their place in the policy."""
        return [i for i, slot in enumerate(slots) if any(map(self.holds, slot.when))]

    def holds(self, when: Any) -> bool:
        """Whether a condition on the matter holds."""
        if when.grade and self.grade not in when.grade:
            return False
        if when.category and self.category not in when.category:
            return False
        if when.purpose and self.purpose not in when.purpose:
            return False
        if when.lacks is not None and not missing(self, when.lacks):
            return False
        if when.stage and self.state not in when.stage:
            return False
        marks = {m.name for m in self.matter.marks} if self.matter is not None else set()
        if not marks >= set(when.marked) or marks & set(when.unmarked):
            return False
        if any(self.part(name) not in values for name, values in when.part.items()):
            return False
        if when.suspended is not None:
            public = self.matter.public if self.matter is not None else None
            if (public is not None and public.state == "suspended") != when.suspended:
                return False
        passed_on = self.round is not None and self.round.passed_on
        return when.passed_on is None or when.passed_on == passed_on


def missing(question: Question, step: str) -> list[int]:
    """The slots of a step whose sign-off does not carry the content at hand, in order.

    A step not signed in this purpose's chain at all counts as its first slot missing.
    """
    if question.round is None or question.content is None:
        return [0]
    signed = {s.slot for s in question.round.standing(step, question.content.digest)}
    action = step_action(question, step)
    needed = question.required(action.slots) if action is not None else [0]
    return [i for i in needed if i not in signed]


def step_action(question: Question, step: str) -> Action | None:
    """The action that gives a step's sign-offs in the purpose at hand."""
    for action in question.kind.actions:
        if action.signs == step and (not action.purposes or question.purpose in action.purposes):
            return action
    return None
