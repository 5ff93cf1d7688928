"""A small bureau to test with: two sections, an office, three leaders, and a clock that is set.

    flow, agency, clock = found_bureau(f"sqlite:///{tmp_path / 'bureau.db'}")
    number = publish_one(agency)

The clock stands at Monday 6 March 2017, nine in the morning in Shanghai, until it is moved.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from functools import partial
from typing import Any

from publication_flow import Agency, PublicationFlow, SimulatedClock
from publication_flow.policy import packs
from publication_flow.policy.rulebook import rulebook
from tests.templates import copied

AGENCY = "370405-mz"
BASIS = "台民发〔2017〕1号"
START = datetime(2017, 3, 6, 1, tzinfo=UTC)

ORGANISATION: dict[str, Any] = {
    "founding": {"appointer": "hu.jian", "from": "2017-01-01"},
    "units": {
        "office": {
            "name": "局办公室",
            "categories": ["institutional-functions", "disclosure-work-points", "work-updates"],
            "leader": "zhao.gang",
            "officer": "wu.min",
        },
        "low-income": {
            "name": "社会救助科",
            "categories": ["social-assistance", "work-updates", "administrative-decisions"],
            "leader": "zhao.gang",
            "officer": "chen.jing",
        },
        "affairs": {
            "name": "社会事务科",
            "categories": ["work-updates"],
            "leader": "yang.fan",
            "officer": "deng.lei",
        },
        "leadership": {"name": "局领导", "categories": []},
    },
    "persons": {
        "hu.jian": {"name": "胡健", "posts": ["principal-leader@leadership"]},
        "zhao.gang": {
            "name": "赵刚",
            "posts": ["leader-in-charge@low-income", "leader-in-charge@office"],
        },
        "yang.fan": {"name": "杨帆", "posts": ["leader-in-charge@affairs"]},
        "wu.min": {"name": "吴敏", "posts": ["office-head@office"]},
        "li.na": {"name": "李娜", "posts": ["office-auditor@office"]},
        "sun.yan": {"name": "孙燕", "posts": ["office-auditor@office"]},
        "zhou.ping": {"name": "周平", "posts": ["office-publisher@office"]},
        "zheng.hui": {"name": "郑慧", "posts": ["section-clerk@office"]},
        "chen.jing": {"name": "陈静", "posts": ["section-head@low-income"]},
        "wang.fang": {"name": "王芳", "posts": ["section-clerk@low-income"]},
        "liu.yang": {"name": "刘洋", "posts": ["section-clerk@low-income"]},
        "deng.lei": {"name": "邓磊", "posts": ["section-head@affairs"]},
        "gao.yu": {"name": "高宇", "posts": ["section-clerk@affairs"]},
        "ma.qiang": {"name": "马强", "posts": []},
    },
}

CHAIN = (
    ("provide", "chen.jing"),
    ("audit", "li.na"),
    ("approve", "zhao.gang"),
    ("publish", "li.na"),
)


def organisation_for(pack: str) -> dict[str, Any]:
    """The bureau as a pack can found it: without the posts and categories it does not know."""
    policy = rulebook(packs.pack(pack)).policy
    return {
        "founding": ORGANISATION["founding"],
        "units": {
            unit: {
                **entry,
                "categories": [c for c in entry["categories"] if c in policy.categories],
            }
            for unit, entry in ORGANISATION["units"].items()
        },
        "persons": {
            person: {
                **entry,
                "posts": [p for p in entry["posts"] if p.partition("@")[0] in policy.posts],
            }
            for person, entry in ORGANISATION["persons"].items()
        },
    }


def found_bureau(
    url: str,
    clock: SimulatedClock | None = None,
    pack: str | bytes = "cn-civil-affairs",
    *,
    agency: str = AGENCY,
    organisation: Mapping[str, Any] | None = None,
) -> tuple[PublicationFlow, Agency, SimulatedClock]:
    """A bureau in a fresh database; its schema is made where there is none.

    The ordinary bureau (nothing asked for, or a shipped pack by name) is founded once for all
    tests of a process and copied for each.
    """
    clock = clock or SimulatedClock(START)
    ordinary = agency == AGENCY and organisation is None and clock.now() == START
    if (isinstance(pack, str) and ordinary and type(clock) is SimulatedClock
            and copied(url, ("bureau", pack), partial(_founded, pack=pack))):  # fmt: skip
        flow = PublicationFlow.open(url, clock=clock)
        return flow, flow.agency(agency), clock
    return _found(url, clock, pack, agency, organisation)


def _founded(url: str, pack: str) -> bool:
    flow, _, _ = _found(url, SimulatedClock(START), pack, AGENCY, None)
    flow.close()
    return True


def _found(
    url: str,
    clock: SimulatedClock,
    pack: str | bytes,
    agency: str,
    organisation: Mapping[str, Any] | None,
) -> tuple[PublicationFlow, Agency, SimulatedClock]:
    flow = PublicationFlow.open(url, clock=clock)
    if not url.startswith("sqlite"):
        flow.upgrade()
    founded = flow.found(
        agency, policy=pack, organisation=organisation or organisation_for(str(pack)), basis=BASIS
    )
    return flow, founded, clock


def draft_one(agency: Agency, *, by: str = "wang.fang", **values: Any) -> str:
    """A drafted item; its number. `values` replace title, category, body and what else there is."""
    content = {"title": "2017年城乡低保标准", "category": "social-assistance", "body": "正文"}
    return agency.act("draft", by=by, **(content | values)).matter


def drive(agency: Agency, number: str, upto: str = "publish", **persons: str) -> str:
    """Take an item along the chain up to and including an action; `persons` replace who acts."""
    for action, person in CHAIN:
        agency.act(action, number, by=persons.get(action, person))
        if action == upto:
            break
    return number


def publish_one(agency: Agency, *, by: str = "wang.fang", **values: Any) -> str:
    """A published item; its number."""
    return drive(agency, draft_one(agency, by=by, **values))
