"""A bureau driven at random: what its policy allows is done by whoever may, people come and go."""

from __future__ import annotations

import random
from datetime import timedelta

from publication_flow import FlowError
from tests.bureau import ORGANISATION

PEOPLE = tuple(ORGANISATION["persons"])
CHAIN = {
    "drafted": "provide", "department-provided": "audit", "office-audited": "approve",
    "leader-approved": "publish", "published": "correct", "withdrawn": "reopen",
}  # fmt: skip
ASIDE = ("revise", "claim", "return", "suspend", "restore", "take-back", "propose-withdrawal")
OFFICERS = ("chen.jing", "deng.lei", "li.na", "sun.yan", "zhao.gang", "yang.fan", "hu.jian",
            "zhou.ping", "wang.fang")  # fmt: skip
CATEGORIES = ("social-assistance", "work-updates", "administrative-decisions")


def driven(bureau, seed: int, steps: int = 90) -> list[str]:
    """The numbers of the matters; deputies, limited deputies and relieved persons among them."""
    dice, agency = random.Random(seed), bureau.agency
    numbers: list[str] = []
    for step in range(steps):
        bureau.clock.advance(hours=dice.choice((0, 1, 9)))
        if step % 9 == 0:
            _reorganised(bureau, dice)
        if step % 8 == 0 or not numbers:
            _try(lambda: numbers.append(_drafted(agency, dice)))
        else:
            _acted(agency, dice.choice(numbers), dice)
    bureau.clock.advance(days=1)  # what ended yesterday has ended
    return numbers


def _drafted(agency, dice) -> str:
    return agency.act(
        "draft", by=dice.choice(("wang.fang", "liu.yang", "gao.yu", "deng.lei")),
        title=f"标题{dice.random()}", body="正文", category=dice.choice(CATEGORIES),
    ).matter  # fmt: skip


def _acted(agency, number: str, dice) -> None:
    """Mostly onward along the chain, so that much becomes public; now and then anything else."""
    if dice.random() < 0.8:
        action, people = CHAIN[agency.item(number).stage], dice.sample(OFFICERS, 6)
    else:
        action, people = dice.choice(ASIDE), dice.sample(PEOPLE, 5)
    values = {"body": f"改{dice.random()}"} if action in ("revise", "correct") else {}
    if action == "correct" and dice.random() < 0.5:
        values["category"] = dice.choice(CATEGORIES)
    to = "drafted" if action == "return" else None
    reason = "理由" if action in ASIDE else None
    for person in people:
        if _try(lambda who=person: agency.act(
            action, number, by=who, to=to, reason=reason, **values
        )):  # fmt: skip
            return


def _reorganised(bureau, dice) -> None:
    agency = bureau.agency
    today = bureau.clock.now().date()
    until = today + timedelta(days=dice.choice((0, 2, 30)))
    person = dice.choice(PEOPLE)
    limits = [{}, {"categories": (dice.choice(CATEGORIES),)}, {"actions": ("approve", "audit")}]
    principal, post, unit = dice.choice((
        ("zhao.gang", "leader-in-charge", "low-income"), ("li.na", "office-auditor", "office"),
        ("hu.jian", "principal-leader", "leadership"), ("chen.jing", "section-head", "low-income"),
    ))  # fmt: skip
    change = dice.choice(("delegate", "delegate", "relieve", "appoint"))
    if change == "delegate":
        _try(lambda: agency.delegate(
            principal, person, post, unit=unit, by="hu.jian", since=str(today), until=str(until),
            **dice.choice(limits),
        ))  # fmt: skip
    elif change == "relieve":
        who = dice.choice(("liu.yang", "gao.yu", "sun.yan"))
        post, unit = {"liu.yang": ("section-clerk", "low-income"), "gao.yu": (
            "section-clerk", "affairs"), "sun.yan": ("office-auditor", "office")}[who]  # fmt: skip
        _try(lambda: agency.relieve(who, post, unit, by="hu.jian"))
    else:
        _try(lambda: agency.appoint(person, "section-clerk", "affairs", by="hu.jian"))


def _try(call) -> bool:
    try:
        call()
    except FlowError:
        return False
    return True
