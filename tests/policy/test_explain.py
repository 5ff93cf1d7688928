"""A verdict is told in words a clerk understands: labels and names, no ids."""

from __future__ import annotations

from pathlib import Path

import pytest

from publication_flow.matter.authority import Capacity, Holding, Organisation
from publication_flow.matter.content import compose
from publication_flow.matter.state import Author, Matter, Round
from publication_flow.policy.explain import explain
from publication_flow.policy.judge import judge
from publication_flow.policy.load import parse
from publication_flow.policy.question import Ask, Facts
from publication_flow.policy.rulebook import Rulebook
from publication_flow.policy.verdict import Failure, Verdict
from publication_flow.wording.codes import SENTENCES

DATA = (Path(__file__).parent / "minimal.toml").read_bytes()
POLICY = parse(DATA)
NAMES = {"wang.fang": "王芳", "li.na": "李娜", "zhao.gang": "赵刚"}
UNITS = {"relief": "救助科"}
AUDIT, PUBLISH = 1, 2  # places of these entries in the minimal policy


def denied(*failures: Failure, action: str = "audit", entry: int = AUDIT, **more) -> Verdict:
    verdict = Verdict("audit", "wang.fang", "2017-0043", False, failures, policy=POLICY)
    return verdict._replace(
        action=action, entry=entry, kind="item", names=NAMES, units=UNITS, **more
    )


def judged(person: str, action: str) -> Verdict:
    """The engine's own verdict on a matter that lies at drafted."""
    content = compose({"category": "news"}, {"title": "0" * 64}, ())
    round_ = Round(1, "publish", content, (), (Author("li.na", None, None),), None)
    matter = Matter(
        number="2017-0043", kind="item", policy="", version=1, stage="drafted", category="news",
        unit="relief", opened_on="2017-03-01", stage_since="2017-03-01", last_on="2017-03-01",
        position=1, rounds=1, round=round_,
    )  # fmt: skip
    holdings = (
        Holding(1, "wang.fang", "clerk", "relief", "2017-01-01"),
        Holding(2, "li.na", "auditor", "office", "2017-01-01"),
    )
    facts = Facts("2017-03-02", "2017-03-02", Organisation(holdings))
    verdict = judge(Ask(action, person), matter, Rulebook(DATA, POLICY), "item", facts)
    return verdict._replace(names=NAMES, organisation=facts.organisation, day=facts.today)


def test_wrong_stage_names_what_is_waited_for():
    """At the wrong stage: where it stands, where it should stand, what it waits for, by whom."""
    verdict = judged("li.na", "publish")

    expected = (
        "李娜现在不能“发布”2017-0043：该事项在“拟稿”环节（轮次目的：发布），"
        "要在“审核”环节才能办理“发布”；现在等的是“审核”（审核岗：李娜）。"
    )
    assert expected == explain(verdict, "zh")


def test_wrong_stage_in_english():
    """The same in English, with the English labels."""
    verdict = judged("li.na", "publish")

    expected = (
        "李娜 may not do “publish” to 2017-0043 now: the matter is in the stage “drafted” "
        "(purpose: publish); “publish” is done from “audited”; it now waits for “audit” "
        "(auditor: 李娜)."
    )
    assert expected == explain(verdict, "en")


def test_allowed():
    """An allowed act says from where to where and in which post."""
    verdict = judged("li.na", "audit")

    assert ("李娜现在可以“审核”2017-0043：由“拟稿”到“审核”，以审核岗的岗位办理。") == explain(
        verdict, "zh"
    )


def test_allowed_without_policy_or_names():
    """A verdict that carries no policy falls back to ids and does not fail."""
    verdict = Verdict("audit", "wang.fang", None, True)

    assert "wang.fang may do “audit” now." == explain(verdict, "en")


def test_several_reasons_law_and_who_could():
    """Several failures are numbered; the law comes once; those who could are named with posts."""
    verdict = denied(
        Failure("distinct-persons", {"who": "wang.fang", "step": "audit", "voided": True},
                ("article",)),
        Failure("outside-remit", {"unit": "relief", "category": "news", "units": []}, ("article",)),
        who=(Capacity("li.na", "auditor", "office", "zhao.gang"),),
    )  # fmt: skip

    expected = (
        "王芳现在不能“审核”2017-0043：① 王芳在本轮已签过“审核”（后来作废，但仍算），"
        "同一轮的各步要由不同的人签批；② “动态”不归“救助科”负责。"
        "依据：某条例第一条。可以由他人办理：李娜（审核岗，代赵刚）。"
    )
    assert expected == explain(verdict, "zh")


@pytest.mark.parametrize(
    ("code", "facts", "expected"),
    [
        ("wrong-post", {"posts": ["auditor"], "held": "clerk", "unit": "relief"},
         "这项操作由审核岗办理，王芳的岗位是经办岗"),
        ("other-unit", {"posts": ["clerk"], "held": "clerk", "unit": "relief"},
         "该事项属于“救助科”，要由该科室的经办岗办理"),
        ("no-post", {"person": "wang.fang", "posts": ["auditor", "*"]},
         "王芳当天没有任职，这项操作由审核岗、任何在岗人员办理"),
        ("mode-not-allowed", {"mode": "telephone", "accepts": ["system", "paper"]},
         "这项操作不接受电话签批补录，只接受系统内办理、纸质签批补录"),
        ("field-value", {"field": "review", "value": None}, "“审查”要是“通过”才能办理"),
        ("incomplete", {"parts": ["title", "formed_on", "category"]},
         "内容还缺标题、生成日期、栏目，请先补齐"),
        ("sign-off-missing", {"step": "audit", "slot": 0}, "还缺“审核”的签批（审核岗）"),
        ("claimed-by-other", {"who": "li.na"}, "该事项已由李娜签收，请与李娜联系"),
        ("late-entry", {"day": "2017-03-01", "days": 9, "limit": 7},
         "办理日期 2017-03-01 距今 9 天，超过 7 天要说明理由"),
        ("wrong-stage", {"stage": None, "from": ["drafted"], "waits": []},
         "要先有事项，在“拟稿”环节才能办理“审核”"),
        ("wrong-stage", {"stage": "drafted", "from": [], "waits": []},
         "“审核”是新建事项的操作，不能用在已有的事项上"),
        ("wrong-stage", {"stage": "published", "purpose": None, "from": ["*"], "waits": []},
         "该事项在“已发布”环节，眼下的情形不适用“审核”"),
    ],
)  # fmt: skip
def test_reasons(code, facts, expected):
    """Each reason is told with labels in the place of ids."""
    told = explain(denied(Failure(code, facts)), "zh")

    assert f"王芳现在不能“审核”2017-0043：{expected}。" == told


@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize("code", sorted(c for c in SENTENCES if c.startswith("denied.")))
def test_reason_without_facts(code, lang):
    """A failure that lost its facts is still told."""
    told = explain(denied(Failure(code.removeprefix("denied."), {})), lang)

    assert "审核" in told or "audit" in told
    assert "⟦" not in told


def test_organising_acts_have_words():
    """Acts of the organisation are no actions of a policy and have their words here."""
    verdict = denied(
        Failure("not-appointer", {"posts": ["appointer", "auditor"]}), action="appoint"
    )

    expected = (
        "王芳现在不能“任命”2017-0043：这项操作由首任任命人、审核岗本人办理，不能由代办人办理。"
    )
    assert expected == explain(verdict, "zh")
