"""A bureau with a clock in the post of the timekeeper, and deployments for it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from publication_flow import Agency
from publication_flow.channels.deployment import Deployment, deployment_of
from publication_flow.projections.postings import Posting

SITE = "https://www.example.gov.cn/mz"


def appoint_clock(agency: Agency) -> None:
    agency.enrol("clock", "定时任务", by="hu.jian")
    agency.appoint("clock", "timekeeper", by="hu.jian", basis="台民发〔2017〕2号")


def website(folder: Path, channel: str = "website") -> dict[str, Any]:
    return {channel: {"folder": str(folder / channel), "base_url": SITE, "authority": "clock"}}


def hook(address: str, channel: str = "updates") -> dict[str, Any]:
    return {channel: {"callback": address, "secret_env": "HOOK_SECRET", "authority": "clock",
                      "timeout": 5}}  # fmt: skip


def deployed(*places: dict[str, Any], **more: Any) -> Deployment:
    channels = {name: place for one in places for name, place in one.items()}
    return deployment_of({"channels": channels, **more}, Path("/"))


def take_down(agency: Agency, number: str) -> None:
    """A public item withdrawn along the chain."""
    agency.act("propose-withdrawal", number, by="wang.fang", reason="已过期")
    for action, person in [("provide", "chen.jing"), ("audit", "li.na"),
                           ("approve", "zhao.gang"), ("withdraw", "zhou.ping")]:  # fmt: skip
        agency.act(action, number, by=person)


def correct(agency: Agency, number: str, *approvers: str, **values: Any) -> None:
    """A correction of a public item, published."""
    agency.act("correct", number, by="wang.fang", reason="数字有误", **values)
    through(agency, number, *approvers)


def through(agency: Agency, number: str, *approvers: str) -> None:
    """A draft along the chain; an important one is approved by two."""
    agency.act("provide", number, by="chen.jing")
    agency.act("audit", number, by="li.na")
    for person in approvers or ("zhao.gang",):
        agency.act("approve", number, by=person)
    agency.act("publish", number, by="li.na")


def shown(agency: Agency, number: str, channel: str = "website") -> list[tuple[bool, int]]:
    """What was recorded for a matter on a channel: (posted, version), in order."""
    return [(p.posted, p.version) for p in of(agency, number, channel)]


def of(agency: Agency, number: str, channel: str = "website") -> list[Posting]:
    return [p for p in agency.postings(number) if p.channel == channel]
