"""A bureau whose policy has duties, columns that must stay fresh and links, of its own.

    flow, bureau, clock = found_overseen(url)

The pack's own duties and spans are taken out, so that these tests say themselves what is owed. The
parts are called otherwise than the pack's, too.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from publication_flow import Agency, PublicationFlow, SimulatedClock
from publication_flow.policy import packs
from tests.bureau import AGENCY, BASIS, START, organisation_for

PARTS = """[kinds.item.parts]
fulfils = { label = { zh = "履行任务", en = "fulfils" }, type = "period" }
replaces_item = { label = { zh = "取代信息", en = "replaces" }, type = "matter" }
"""
DUTY = """
[duties.{name}]
label = {{ zh = "{name}任务", en = "duty {name}" }}
category = "{category}"
every = "{every}"
from = "{start}"
limit = {limit}
"""
CONFIRMING = """
[[kinds.item.clocks]]
id = "look-again"
label = { zh = "重新确认", en = "look again" }
start = "public"
until = ["correct"]
limit = 6
unit = "months"
when = { category = ["administrative-decisions"] }
"""


def duty(
    name: str = "list", category: str = "social-assistance", every: str = "quarter",
    start: str = "end", limit: int = 10, more: str = "",
) -> str:  # fmt: skip
    """A duty as TOML; `more` are further lines of its table."""
    table = DUTY.format(name=name, category=category, every=every, start=start, limit=limit)
    return f"{table}{more}\n"


def policy_with(*tables: str, fresh: Mapping[str, str] | None = None) -> bytes:
    """The pack without its own duties and spans, with these tables, these spans
    (`{"work-updates": "days = 14"}`), and parts that name a period and another matter."""
    text = packs.pack("cn-civil-affairs").decode()
    text = re.sub(r"(?ms)^\[duties(\.[a-z-]+)?\]$.*?(?=^\[|^#)", "", text)
    text = re.sub(r"(?m), fresh = \{[^}]*\}", "", text)
    text = re.sub(r"(?m)^\[kinds\.item\.parts\]\n", PARTS, text)
    for category, span in (fresh or {}).items():
        text = re.sub(rf"(?m)^{category} = \{{", f"{category} = {{ fresh = {{ {span} }},", text)
    return "\n".join((text, *tables)).encode()


def found_overseen(
    url: str,
    *tables: str,
    fresh: Mapping[str, str] | None = None,
    organisation: Mapping[str, Any] | None = None,
) -> tuple[PublicationFlow, Agency, SimulatedClock]:
    """A bureau under that policy, on 6 March 2017."""
    clock = SimulatedClock(START)
    flow = PublicationFlow.open(url, clock=clock)
    if not url.startswith("sqlite"):
        flow.upgrade()
    people = organisation or organisation_for("cn-civil-affairs")
    policy = policy_with(*tables, fresh=fresh)
    return flow, flow.found(AGENCY, policy=policy, organisation=people, basis=BASIS), clock


def to(clock: SimulatedClock, day: str) -> None:
    """Nine in the morning of a day in Shanghai."""
    clock.set(datetime.fromisoformat(f"{day}T09:00:00+08:00"))
