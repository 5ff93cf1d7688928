"""Mutation: every sentence of a policy that no clause speaks of is found, and nothing else."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from publication_flow.errors import BadInput
from publication_flow.policy import packs
from publication_flow.policy.load import parse
from publication_flow.policy.rulebook import Rulebook, rulebook
from publication_flow.testing import mutation
from publication_flow.testing.clauses import Clause
from publication_flow.testing.excuses import Excuse, excuses_of, read_excuses
from publication_flow.testing.mutants import Mutant, mutants
from publication_flow.testing.mutation import survey
from publication_flow.testing.runner import parse_clauses
from tests.hosts.cli_lines import line

SMALL = Path(__file__).parents[1] / "policy" / "minimal.toml"
FEATURE = """# language: zh-CN
功能: 小规程

  @clause-chain
  场景: 审核之后发布
    假如 经办岗已“拟稿”，标题“例文”，栏目“动态”
    而且 审核岗已“审核”，审查“通过”
    当 审核岗“发布”
    那么 该件在“已发布”环节

  @clause-post
  场景: 经办岗不能发布
    假如 经办岗已“拟稿”，标题“例文”，栏目“动态”
    而且 审核岗已“审核”，审查“通过”
    当 经办岗“发布”
    那么 不符合规程，因为“岗位不对”
"""


@pytest.fixture(scope="module")
def small() -> Rulebook:
    return rulebook(SMALL.read_bytes())


@pytest.fixture(scope="module")
def clauses() -> list[Clause]:
    return list(parse_clauses([("small.feature", FEATURE)]).clauses)


def clauses_of_pack(pack: str) -> list[Clause]:
    return list(parse_clauses(packs.clauses(pack)).clauses)


# All mutants of every pack: `make mutants` (test_mutation_slow.py).
@pytest.mark.parametrize("pack", sorted({*packs.names()} - {"cn-civil-affairs"}))
def test_a_sample_of_a_shipped_pack_is_tested_or_excused(pack: str) -> None:
    """A shipped pack's clauses kill one in forty of its mutants, but for those with a reason."""
    book = rulebook(packs.pack(pack))
    only = [mutant.id for mutant in mutants(book.policy)][7::40]
    excuses = {name: why for name, why in excuses_of(pack).mutants.items() if name in only}
    found = survey(book, clauses_of_pack(pack), excuses, only=only)

    assert [] == [mutant.id for mutant in found.survivors]
    assert () == found.broken
    assert len(only) == found.mutants == len(found.kills) + len(found.excused) > 7


def test_a_sentence_without_its_clause_survives() -> None:
    """With its one clause removed from a shipped pack, a rule's mutant is a survivor."""
    pack = "cn-office-audit"
    book, clauses = rulebook(packs.pack(pack)), clauses_of_pack(pack)
    only = ["provide/rules/within-remit/drop"]
    (kill,) = survey(book, clauses, {}, only=only).kills
    rest = [clause for clause in clauses if clause.id != kill.clause]
    found = survey(book, rest, {}, only=only)

    assert only == [mutant.id for mutant in found.survivors]
    assert "栏目不归本科室负责" in found.survivors[0].missing("zh")
    assert not found.sound


@pytest.mark.parametrize("pack", packs.names())
def test_mutants_are_many_and_each_is_another_policy(pack: str) -> None:
    """No id stands for two mutants, no mutant is the policy itself, and none says nothing."""
    policy = parse(packs.pack(pack))
    before = policy.model_dump_json()
    made = list(mutants(policy))
    twice = [name for name, count in Counter(m.id for m in made).items() if count > 1]

    assert [] == twice
    assert [] == [m.id for m in made if m.policy == policy]
    assert [] == [m.id for m in made if not (m.zh and m.en and m.missing_zh and m.missing_en)]
    assert before == policy.model_dump_json()


def test_a_mutant_does_not_remember_what_it_was_before() -> None:
    """An action's sign-offs are kept once they were asked for; its mutants have their own."""
    policy = parse(packs.pack("cn-civil-affairs"))
    approve = policy.kinds["item"].action("approve")
    assert 2 == len(approve.slots)

    dropped = by_id(policy_mutants(policy), "approve/sign-offs/2/drop")

    assert 1 == len(dropped.policy.kinds["item"].action("approve").slots)


def test_what_is_asked_only_where_it_counts_is_enough(
    small: Rulebook, clauses: list[Clause], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Passing over the cases that never ask about an action changes no finding."""
    quick = survey(small, clauses, {})
    monkeypatch.setattr(mutation, "_local", lambda *_: False)
    thorough = survey(small, clauses, {})

    assert {kill.mutant for kill in thorough.kills} == {kill.mutant for kill in quick.kills}
    assert quick.kills
    assert quick.survivors


def test_an_item_sent_round_in_circles_kills() -> None:
    """A step that no longer leads anywhere ends, and is noticed by whoever waits for it."""
    feature = """# language: zh-CN
功能: 提供

  场景: 例
    假如 “例文”已办到“科室提供”，栏目是“救助公示”
    那么 该件在“科室提供”环节
"""
    clauses = parse_clauses([("own.feature", feature)]).clauses
    found = survey(rulebook(packs.pack("cn-civil-affairs")), clauses, {}, only=["provide/to/same"])

    assert ["provide/to/same"] == [kill.mutant for kill in found.kills]


def test_a_reason_for_what_is_noticed_or_gone_is_stale(
    small: Rulebook, clauses: list[Clause]
) -> None:
    """A reason may only stand for a mutant that is there and lives."""
    why = Excuse("没有影响", "without effect")
    excuses = dict.fromkeys(("publish/drop", "no-such-thing", "publish/closes/other"), why)
    found = survey(small, clauses, excuses)

    assert ("no-such-thing", "publish/drop") == found.stale
    assert [("publish/closes/other", why)] == [(m.id, excuse) for m, excuse in found.excused]


def test_a_clause_that_does_not_hold_notices_nothing(small: Rulebook) -> None:
    """A clause broken under the policy as it is would kill everything; it is told instead."""
    wrong = FEATURE.replace("那么 该件在“已发布”环节", "那么 该件在“拟稿”环节")
    found = survey(small, list(parse_clauses([("wrong.feature", wrong)]).clauses), {})

    assert ("chain",) == found.broken
    assert {"post"} == {kill.clause for kill in found.kills}
    assert not found.sound


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("[[equivalent]\n", "excuses-unreadable"),
        ('[[equivalent]]\nmutants = ["x"]\nreason = { zh = "因为" }\n', "excuses-reason"),
    ],
)
def test_a_file_of_reasons_is_whole(text: str, code: str) -> None:
    """What cannot be read, or gives no reason in both languages, is refused."""
    with pytest.raises(BadInput) as caught:
        read_excuses(text.encode())

    assert code == caught.value.code


def test_the_command_lists_survivors(tmp_path: Path) -> None:
    """`policy mutate` names each survivor, what was changed and the sentence missing."""
    (tmp_path / "own.feature").write_text(FEATURE, encoding="utf-8")
    args = ("policy", "mutate", "--policy", str(SMALL), "--features", str(tmp_path))
    told, data = line(*args), line(*args, "--json").data["packs"][0]

    assert 1 == told.code
    assert {"policy", "mutants", "killed", "equivalent", "survivors"} <= set(data)
    assert data["mutants"] == data["killed"] + len(data["survivors"])
    assert "publish/rules/signed/drop" in told.out
    assert "去掉“发布”的“签批的不是现在的内容”规则" in told.out


def policy_mutants(policy: object) -> list[Mutant]:
    return list(mutants(policy))  # type: ignore[arg-type]


def by_id(made: list[Mutant], name: str) -> Mutant:
    return next(mutant for mutant in made if mutant.id == name)
