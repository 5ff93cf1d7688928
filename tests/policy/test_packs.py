"""Every shipped policy is sound, and a chain changes by its policy alone."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from pydantic import BaseModel

from publication_flow import Agency, Denied
from publication_flow.policy import packs
from publication_flow.policy.machine import NEW
from publication_flow.policy.model import Label
from publication_flow.policy.rulebook import Rulebook, rulebook
from tests.bureau import found_bureau

ALL = packs.names()
CULTURE: dict[str, Any] = {
    "founding": {"appointer": "shen.ying"},
    "units": {
        "office": {"name": "办公室", "categories": ["institutional-functions"]},
        "services": {"name": "公共文化科", "categories": ["public-services", "work-updates"]},
        "leadership": "局领导",
    },
    "persons": {
        "shen.ying": {"name": "沈颖", "posts": ["principal-leader@leadership"]},
        "cao.lei": {"name": "曹磊", "posts": ["section-clerk@services"]},
        "xu.dan": {"name": "许丹", "posts": ["section-head@services"]},
        "tang.wei": {"name": "唐薇", "posts": ["office-auditor@office"]},
    },
}
BUREAUS: dict[str, tuple[dict[str, Any] | None, str]] = {
    "cn-civil-affairs": (None, "social-assistance"),
    "cn-office-audit": (CULTURE, "public-services"),
}


def labels(value: Any, path: str = "") -> Iterator[tuple[str, Label]]:
    """Every label of a policy with its place."""
    if isinstance(value, Label):
        yield path, value
    elif isinstance(value, BaseModel):
        for name in type(value).model_fields:
            yield from labels(getattr(value, name), f"{path}.{name}")
    elif isinstance(value, dict):
        for name, inner in value.items():
            yield from labels(inner, f"{path}.{name}")
    elif isinstance(value, tuple):
        for at, inner in enumerate(value):
            yield from labels(inner, f"{path}[{at}]")


def pack(name: str) -> Rulebook:
    return rulebook(packs.pack(name))


def test_both_packs_are_shipped() -> None:
    """The two bureaus whose chains differ by one stage."""
    assert {"cn-civil-affairs", "cn-office-audit"} <= set(ALL)


@pytest.mark.parametrize("name", ALL)
def test_a_pack_is_named_like_its_folder(name: str) -> None:
    """It loads without a mistake, under the name it is asked for by."""
    assert name == pack(name).policy.id


@pytest.mark.parametrize("name", ALL)
def test_every_label_is_in_both_languages(name: str) -> None:
    """The Chinese word has Chinese characters, the English one has none."""
    found = list(labels(pack(name).policy))
    chinese = [[any("一" <= c <= "鿿" for c in w) for w in (x.zh, x.en)] for _, x in found]

    odd = [
        place for (place, _), which in zip(found, chinese, strict=True) if which != [True, False]
    ]
    assert len(found) > 50
    assert [] == odd


@pytest.mark.parametrize("name", ALL)
def test_every_action_can_be_reached(name: str) -> None:
    """From a new matter, some chain of moves comes to a stage from which each action starts."""
    lifecycle = pack(name).lifecycle("item")
    reached, before = {NEW}, 0
    while len(reached) > before:
        before = len(reached)
        reached |= {edge.dest for edge in lifecycle.edges if edge.source in reached}

    started = {edge.action for edge in lifecycle.edges if edge.source in reached}
    assert [] == [a for a in lifecycle.kind.action_ids() if a not in started]


@pytest.mark.parametrize("name", ALL)
def test_every_stage_can_be_left(name: str) -> None:
    """No stage is a trap: from each an arrow leads to another."""
    lifecycle = pack(name).lifecycle("item")
    left = {edge.source for edge in lifecycle.edges if edge.source != edge.dest}

    assert [] == [stage.id for stage in lifecycle.kind.stages if stage.id not in left]


@pytest.mark.parametrize("name", ALL)
def test_every_post_has_something_to_do(name: str) -> None:
    """A post that no action, appointment or reading right names is a misspelling."""
    policy = pack(name).policy
    used = {
        p for kind in policy.kinds.values() for a in kind.actions for s in a.slots for p in s.posts
    }
    used |= {*policy.organisation.appointers, *policy.reading.all}

    assert [] == [post for post in policy.posts if post not in used]


def opened(agency: Agency, people: list[str], content: dict[str, Any]) -> tuple[str, str]:
    """A new matter by the first who may; only the content tells whose remit it is."""
    for person in people:
        for verdict in agency.may(None, by=person):
            with suppress(Denied):
                return agency.act(verdict.action, by=person, **content).matter, verdict.action
    raise AssertionError("nobody may open a matter")


def run(agency: Agency, people: list[str], **content: Any) -> tuple[str, list[str]]:
    """Open a matter, then let whoever may do what it waits for, until it waits for nothing.

    No action, stage or post is named here: `may` says who opens, the item says what it waits for.
    """
    number, opening = opened(agency, people, content)
    done = [opening]
    while desks := agency.item(number).desks:
        person, action = next(
            (v.person, v.action)
            for p in people
            for v in agency.may(number, by=p)
            if v.allowed and v.action in {desk.action for desk in desks}
        )
        agency.act(action, number, by=person)
        done.append(action)
    return number, done


@pytest.mark.parametrize("name", sorted(BUREAUS))
def test_the_chain_is_the_packs_own(name: str, tmp_path: Path) -> None:
    """The same lines of Python take an item through each bureau's chain to publication."""
    organisation, category = BUREAUS[name]
    flow, agency, _ = found_bureau(
        f"sqlite:///{tmp_path / 'bureau.db'}", pack=name, organisation=organisation
    )
    people = [person["id"] for person in agency.organisation()["persons"]]

    number, done = run(agency, people, title="标题", body="正文", category=category)

    expected = {
        "cn-civil-affairs": ["draft", "provide", "audit", "approve", "publish"],
        "cn-office-audit": ["draft", "provide", "audit", "publish"],
    }
    state = agency.item(number)
    assert expected[name] == done
    assert state.public is not None
    assert "published" == state.stage
    flow.close()


def test_who_provides_does_not_audit(tmp_path: Path) -> None:
    """In the shorter chain, one person in both posts may still not do both steps."""
    organisation = {
        **CULTURE,
        "persons": {
            **CULTURE["persons"],
            "xu.dan": {"name": "许丹", "posts": ["section-head@services", "office-auditor@office"]},
        },
    }
    flow, agency, _ = found_bureau(
        f"sqlite:///{tmp_path / 'bureau.db'}", pack="cn-office-audit", organisation=organisation
    )
    number = agency.act(
        "draft", by="cao.lei", title="标题", body="正文", category="public-services"
    ).matter
    agency.act("provide", number, by="xu.dan")

    verdict = agency.why(number, "audit", by="xu.dan")

    assert ["distinct-persons"] == [failure.code for failure in verdict.failures]
    assert ["tang.wei"] == [who.person for who in verdict.who]
    flow.close()


def test_withdrawal_takes_the_short_chain_too(tmp_path: Path) -> None:
    """Provide and audit suffice to take something off the net, and a tombstone stays."""
    flow, agency, _ = found_bureau(
        f"sqlite:///{tmp_path / 'bureau.db'}", pack="cn-office-audit", organisation=CULTURE
    )
    people = ["cao.lei", "xu.dan", "tang.wei"]
    number, _ = run(agency, people, title="标题", body="正文", category="public-services")
    agency.act("propose-withdrawal", number, by="cao.lei", reason="活动取消")
    for action, person in [("provide", "xu.dan"), ("audit", "tang.wei"), ("withdraw", "tang.wei")]:
        agency.act(action, number, by=person)

    state = agency.item(number)
    assert ("withdrawn", "withdrawn") == (state.stage, state.outcome)
    assert state.public is not None
    assert "withdrawn" == state.public.state
    flow.close()
