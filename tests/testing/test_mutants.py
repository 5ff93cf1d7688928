"""Mutants of marks, votes, guards, clocks and duties: each sentence of the policy has its own."""

from __future__ import annotations

from pathlib import Path

import pytest

from publication_flow.policy import packs
from publication_flow.policy.load import parse
from publication_flow.policy.rulebook import Rulebook, rulebook
from publication_flow.testing.mutants import Mutant, mutants
from publication_flow.testing.mutation import survey
from publication_flow.testing.runner import parse_clauses

SMALL = (Path(__file__).parents[1] / "policy" / "minimal.toml").read_text(encoding="utf-8")
SCOPE = """
scope.label = { zh = "范围", en = "scope" }
scope.type = "choice"
scope.default = "own"
scope.choices.own = { zh = "本局", en = "our own" }
scope.choices.other = { zh = "别处", en = "elsewhere" }
"""
HOLD = """
[[kinds.item.actions]]
id = "hold"
label = { zh = "暂缓", en = "hold" }
from = ["audited"]
sets = "held"
posts = ["auditor"]

[[kinds.item.actions]]
id = "lift"
label = { zh = "解除", en = "lift" }
from = ["audited"]
clears = ["held"]
when = { marked = ["held"], part = { scope = ["own", "other"] } }
posts = ["auditor"]
"""
FEATURE = """# language: zh-CN
功能: 暂缓

  @clause-held
  场景: 暂缓的不能发布，解除后可以
    假如 经办岗已“拟稿”，标题“例文”，栏目“动态”
    而且 审核岗已“审核”，审查“通过”
    而且 审核岗已“暂缓”
    当 审核岗“发布”
    那么 不符合规程，因为“另有事项挡着”
    当 审核岗“解除”
    而且 审核岗“发布”
    那么 该件在“已发布”环节
"""
DEFAULT = {
    "marks": [
        "send-for-review/sets/drop", "send-for-review/sets/other", "consult/key/drop",
        "keep-withheld/until/drop", "refer/clears/under-review/drop", "marks/disputed/lasts/matter",
        "send-for-review/when/unmarked/drop", "send-for-review/when/unmarked/referred/drop",
        "audit/rules/unmarked/drop", "audit/rules/unmarked/marks/under-review/drop",
    ],
    "votes": [
        "approve/rules/balloted-2/unless-written-in/approve/drop", "vote/votes/drop",
        "vote/rules/not-voted/drop", "approve/rules/balloted-1/drop",
        "approve/rules/balloted-1/quorum/+1", "approve/rules/balloted-1/share/two-thirds",
        "approve/rules/balloted-1/favour/against/add",
        "close-deliberation/rules/balloted/quorum/-1",
        "close-deliberation/rules/balloted/share/half",
        "close-deliberation/rules/balloted/favour/abstain/drop",
    ],
    "guards": [
        "publish@leader-approved/rules/not-before/drop",
        "publish@leader-approved/rules/part-is/values/none/add",
        "publish@leader-approved/rules/answerable/levels/officer/drop",
        "audit/rules/screened/passable/telephone/drop", "pass-finding/does/drop",
        "pass-finding/rules/passable/kinds/telephone/drop", "expire@published/rules/past/drop",
        "audit/fields/elements/of/drop", "parts/attribute/choices/none/drop",
        "parts/attribute/default/on-request", "unlisted/exposure/name-list/drop",
        "unlisted/exposure/open/add",
    ],
    "time": [
        "clocks/withholding-review/unit/days", "clocks/withholding-review/limit/-1",
        "clocks/scheduled/lapse/drop", "clocks/scheduled/lapse/after",
        "clocks/consultation-limit/lapse/on", "clocks/scheduled/limit/+1",
        "clocks/reconfirmation/when/unmarked/stale/drop",
        "clocks/reconfirmation/when/category/drop", "duties/low-income-funds/limit/+1",
        "duties/low-income-funds/from/start", "duties/low-income-funds/every/quarter",
        "duties/low-income-funds/drop", "categories/work-updates/fresh/+1",
        "categories/work-updates/fresh/drop",
        "categories/social-assistance/elements/policy-basis/drop",
    ],
    "other kinds": ["order/urge/sets/drop", "order/unit/drop", "inspection/draw/draws/team/+1"],
}  # fmt: skip


@pytest.fixture(scope="module")
def made() -> dict[str, Mutant]:
    return {m.id: m for m in mutants(parse(packs.pack("cn-civil-affairs")))}


def small() -> Rulebook:
    """The small policy with a mark that bars publication and a condition about a part."""
    marks = '[kinds.item.marks]\nheld = { label = { zh = "暂缓中", en = "held" } }\n\n'
    text = SMALL.replace("[kinds.item.parts]", f"{marks}[kinds.item.parts]\n{SCOPE}")
    signed = '{ rule = "signed", steps = ["audit"] }'
    text = text.replace(f"[{signed}]", f'[{signed}, {{ rule = "unmarked", marks = ["held"] }}]')
    return rulebook((text + HOLD).encode())


@pytest.mark.parametrize("feature", DEFAULT)
def test_each_new_sentence_of_the_default_policy_has_its_mutants(
    feature: str, made: dict[str, Mutant]
) -> None:
    """Marks, votes, guards, clocks and duties are each dropped, swapped, made more and less."""
    assert [] == [name for name in DEFAULT[feature] if name not in made]


def test_nothing_that_no_rule_lets_through_may_be_let_through(made: dict[str, Mutant]) -> None:
    """An identity number is of no kind that a rule could pass: there is no mutant for it."""
    assert [] == [name for name in made if "resident-id" in name]


def test_a_clause_about_a_mark_kills_what_touches_the_mark() -> None:
    """Setting, clearing, barring and the condition are noticed; what it does not speak of is not:
    that another content could not be lifted, and how long the mark lasts."""
    found = survey(small(), list(parse_clauses([("held.feature", FEATURE)]).clauses), {})
    killed = {kill.mutant for kill in found.kills}

    assert () == found.broken
    assert {
        "hold/sets/drop", "lift/clears/held/drop", "publish/rules/unmarked/drop", "hold/drop",
    } <= killed  # fmt: skip
    assert {
        "lift/when/marked/drop", "lift/when/part/scope/other/drop", "marks/held/lasts/stage",
        "marks/held/lasts/matter", "parts/scope/choices/other/drop",
    } <= {mutant.id for mutant in found.survivors}  # fmt: skip


def test_what_was_changed_is_said_in_both_languages(made: dict[str, Mutant]) -> None:
    """A survivor tells what was changed and which sentence is missing."""
    quorum = made["close-deliberation/rules/balloted/quorum/-1"]

    assert "“结束审议”的“赞成的不够”规则的人数由 3 改为 2" == quorum.zh
    assert "“结束审议”：2 人表决的够不够" == quorum.missing_zh
    assert (
        "the rule “not enough are in favour” of “close the deliberation” asks for 2 voices "
        "instead of 3" == quorum.en
    )


def test_only_kinds_after_the_first_stand_before_an_id(made: dict[str, Mutant]) -> None:
    """What was written about the one kind of a policy still stands when it has more."""
    assert {"provide/drop", "order/settle@reported@township-publicity/drop"} <= set(made)
