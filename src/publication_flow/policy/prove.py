"""prove: what holds of a policy on every way a matter can take, and the shortest way where not.

    proof = prove(rulebook(packs.pack("cn-civil-affairs")))
    proof.holds          # True
    proof.broken         # [] or, for each invariant that fails, a way to where it does

It is complete within its bounds (`Proof.bounds`), and they are printed with every answer.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from publication_flow.matter.authority import Organisation
from publication_flow.policy.aside import Things
from publication_flow.policy.cast import NAMED, Cast, cast
from publication_flow.policy.explore import Space, Taken, Tick, explore, unhurried
from publication_flow.policy.guarantees import INVARIANTS
from publication_flow.policy.invariants import CHECKS, applying
from publication_flow.policy.model import ANY, IMPORT, Kind, Label, Policy
from publication_flow.policy.persons import Doubles, Found, part_of
from publication_flow.policy.rulebook import Rulebook
from publication_flow.policy.situation import lens
from publication_flow.policy.stuck import in_the_way


class Broken(NamedTuple):
    """An invariant that does not hold: what is wrong, and the way to it (empty: none leads)."""

    invariant: str
    said: Label
    steps: tuple[Taken, ...]
    category: str


class Vacancy(NamedTuple):
    """An action, or one sign-off of it, that nobody in office may give for a unit's matters."""

    action: str
    posts: tuple[str, ...]
    unit: str


class Proof(NamedTuple):
    """What was asked and found. `states` and `decisions` count over all `categories`."""

    book: Rulebook
    kind: str
    categories: tuple[str, ...]
    states: int
    ways: int
    decisions: int
    broken: tuple[Broken, ...]
    vacancies: tuple[Vacancy, ...]
    checked: tuple[str, ...]
    apart: tuple[str, ...] = ()  # what says nothing about this kind: it publishes nothing

    @property
    def holds(self) -> bool:
        return not self.broken


BOUNDS = (
    Label(
        zh="轮次、退回、收回、改稿的次数不限：规则能看到的情形只有这么多，已全部走遍",
        en="rounds, returns, take-backs and revisions without limit: there are only so many "
        "situations that a rule can tell apart, and all were gone through",
    ),
    Label(
        zh="每个岗位人手足够；另有一人兼任全部岗位，并有一人可代行其全部岗位",
        en="enough people in every post; one more in all posts, and a deputy for all of these",
    ),
    Label(
        zh="内容只分相同与不同，改过的内容与以前的都不同；办理期间不换栏目，同类栏目取一个代表",
        en="contents are the same or not, a changed one differs from all before; the category "
        "stays, and one stands for all that the policy treats alike",
    ),
    Label(
        zh="都在系统内当日办理：纸质、电话签批和补录只会多受限制；附注、张贴登记不影响流转；"
        "历史导入的自已发布起走遍",
        en="all is done in the system and on the day: on paper or by telephone less is allowed, "
        "not more; remarks and postings move nothing; what is imported begins as published",
    ),
    Label(
        zh="只会起限制作用的标记、表决和内容项先放在一边（没有标记、没有表决时能办的最多）；"
        "再设想它们一齐挡着、没有人解除，看能不能办完；办不完的，把挡着的那些放进情形里重新走遍",
        en="marks, votes and parts of the content that can only forbid are left aside first (most "
        "may be done without them); then they are all put in the way at once, and nobody lifts "
        "them; where a matter does not get out, those that keep it are followed state by state",
    ),
    Label(
        zh="走遍的标记不分对象（一家代表各家）、不看止日；表决的人数以规程所需的为限；"
        "只关系到标记、别的都不看的操作不走",
        en="of the marks followed all keys are alike (one body stands for all) and no end is "
        "looked at; no more votes are cast than the policy asks for; acts about marks that "
        "nothing else reads are not gone through",
    ),
    Label(
        zh="到期的事随时可能到期，也可能永远不到期；没有检出个人信息；收回不算出路",
        en="what comes with a date may come at any time, or never; no personal data is found; "
        "taking back is no way out",
    ),
    Label(
        zh="先行撤下与恢复在没有轮次时走遍；其他操作会看它时，轮次之中也走遍",
        en="suspension and restoration are gone through while no round is open, and within "
        "rounds, too, where another action asks about them",
    ),
)


def prove(
    book: Rulebook,
    kind_id: str = "item",
    organisation: Organisation | None = None,
    day: str = "",
    tick: Tick = unhurried,
) -> Proof:
    """Every invariant, asked of every way. With an organisation, only posts held on `day` act.

    Pure; `NotFound` for an unknown kind, `BadInput` for a policy with more situations than can
    be gone through. Each broken invariant has the first, shortest way. `tick` is called every few
    decisions and may raise to give up: a page waits less long than a command line.
    """
    kind = book.kind(kind_id)
    held = set(book.policy.posts)
    empty: tuple[Vacancy, ...] = ()
    if organisation is not None:
        held &= {c.post for c in organisation.capacities(day)}
        empty = tuple(vacancies(book.policy, kind, organisation, day))
    players = cast(book.policy, held, everywhere=kind.category == "none")
    broken: dict[str, Broken] = {}
    categories = representatives(book.policy, kind)
    states = ways = decisions = 0
    applies = applying(kind)
    for category in categories:
        space, asked = gone_through(book, kind_id, players, category, tick)
        doubles = Doubles(space, book, players)
        for found in (*_against(space, book), *_doubled(space, doubles, tick)):
            if found.invariant in applies:
                broken.setdefault(found.invariant, found)
        states += len(space.states)
        ways += len(space.steps)
        decisions += asked + doubles.asked
    if empty:
        broken["vacant"] = Broken("vacant", _VACANT, (), "")
    asked_of = [i for i in INVARIANTS if i != "vacant" or organisation is not None]
    checked = tuple(i for i in asked_of if i in applies)
    ordered = tuple(broken[i] for i in checked if i in broken)
    return Proof(
        book, kind_id, categories, states, ways, decisions, ordered, empty, checked,
        tuple(i for i in asked_of if i not in applies),
    )  # fmt: skip


def gone_through(
    book: Rulebook, kind_id: str, players: Cast, category: str, tick: Tick = unhurried
) -> tuple[Space, int]:
    """Every state of a kind and category, and how often the rules were asked.

    What only forbids is left aside as long as no matter is kept where it is by it; else that is
    followed, too, and all is gone through anew.
    """
    more: Things = frozenset()
    decisions = 0
    while True:
        seen = lens(book.kind(kind_id), list(book.policy.posts), more)
        space = explore(book, kind_id, seen, players, category, tick)
        decisions += space.decisions
        found = in_the_way(space)
        if not found:
            return space, decisions
        more |= found


_VACANT = Label(zh="岗位空缺，没有人能办", en="posts are vacant, and nobody can act")


def _against(space: Space, book: Rulebook) -> Iterator[Broken]:
    for check in CHECKS:
        for against in check(space, book):
            steps = space.way(against.step) if against.step is not None else ()
            yield Broken(against.invariant, against.said, steps, space.category)
            break


def _doubled(space: Space, doubles: Doubles, tick: Tick) -> Iterator[Broken]:
    for found in doubles.search(tick):
        yield Broken(found.invariant, _twice(space, found), found.steps, space.category)


def _twice(space: Space, found: Found) -> Label:
    """What the one person did that needs two."""
    kind = space.lens.kind
    done = [t for t in found.steps if t.event.person in NAMED and part_of(t) is not None]
    labels = [kind.actions[t.asked.entry].label for t in done]
    zh, en = "、".join(a.zh for a in labels), ", ".join(a.en for a in labels)
    return Label(zh=f"一人经手了两步：{zh}", en=f"one person had two parts in it: {en}")


def representatives(policy: Policy, kind: Kind) -> tuple[str, ...]:
    """One category for all that no condition of the kind tells apart."""
    if kind.category == "none":
        return ("",)
    whens = [w for a in kind.actions for w in (a.when, *(w for s in a.slots for w in s.when))]
    grades = {g for when in whens for g in when.grade}
    named = {c for when in whens for c in when.category}
    alike: dict[tuple[str, str], str] = {}
    for name, category in policy.categories.items():
        grade = category.grade if category.grade in grades else ""
        alike.setdefault((grade, name if name in named else ""), name)
    return tuple(alike.values())


def vacancies(
    policy: Policy, kind: Kind, organisation: Organisation, day: str
) -> Iterator[Vacancy]:
    """What nobody in office could do, for each unit that answers for a category."""
    held = {(c.post, c.unit) for c in organisation.capacities(day)}
    anywhere = {post for post, _ in held}
    units = dict.fromkeys(r.unit for r in organisation.remits if r.valid(day))
    told: set[Vacancy] = set()
    for unit in units:
        grades = {policy.categories[c].grade for c in organisation.categories_of(unit, day)}
        for action in kind.actions:
            if action.does == IMPORT:
                continue  # nothing waits for it
            for slot in action.slots:
                # Nobody need pass a matter on to a post that is vacant.
                wanted = any(
                    not when.passed_on and (not when.grade or grades & set(when.grade))
                    for when in slot.when
                )
                if not wanted or ANY in slot.posts or _filled(policy, slot.posts, unit, held,
                                                              anywhere):  # fmt: skip
                    continue
                found = Vacancy(action.id, tuple(slot.posts), unit)
                if found not in told:
                    told.add(found)
                    yield found


def _filled(
    policy: Policy,
    posts: Iterable[str],
    unit: str,
    held: set[tuple[str, str]],
    anywhere: set[str],
) -> bool:
    return any(
        post in anywhere if policy.posts[post].scope == "agency" else (post, unit) in held
        for post in posts
    )
