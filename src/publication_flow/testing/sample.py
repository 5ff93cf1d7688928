"""A small bureau for a host's own tests, founded in one line."""

from __future__ import annotations

import tomllib
from datetime import UTC, datetime
from typing import Any

from publication_flow.engine.agency import Agency
from publication_flow.engine.flow import PublicationFlow, policy_of
from publication_flow.engine.organisation_file import example

AGENCY = "370405-mz"
BASIS = "台民发〔2017〕1号"
START = datetime(2017, 3, 6, 1, tzinfo=UTC)  # a Monday, nine in the morning in Shanghai


def organisation(policy: str | bytes = "cn-civil-affairs") -> dict[str, Any]:
    """The sample organisation as plain data, without posts and categories the policy lacks.

    `hu.jian` principal leader, `zhao.gang` leader in charge, `wu.min` head of the office, `li.na`
    auditor, `zheng.hui` the office's clerk, `chen.jing` head and `wang.fang` clerk of a section.
    """
    known = policy_of(policy).policy
    found = tomllib.loads(example())
    for unit in found["units"].values():
        if isinstance(unit, dict):
            unit["categories"] = [c for c in unit["categories"] if c in known.categories]
    for person in found["persons"].values():
        person["posts"] = [p for p in person["posts"] if p.partition("@")[0] in known.posts]
    return found


def sample_bureau(
    flow: PublicationFlow, policy: str | bytes = "cn-civil-affairs", *, agency: str = AGENCY
) -> Agency:
    """Found the sample bureau; `policy` is a shipped pack's name, or a policy's own bytes."""
    return flow.found(agency, policy=policy, organisation=organisation(policy), basis=BASIS)
