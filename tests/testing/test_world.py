"""A scenario's world: what it founds, how it tells time, and that no refusal goes unmentioned."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest
from pytest_bdd import given, parsers

from publication_flow.errors import Denied
from publication_flow.testing.drivers import EngineDriver
from publication_flow.testing.plugin import pytest_bdd_before_scenario
from publication_flow.testing.pure import PureDriver
from publication_flow.testing.unmet import Unmet
from publication_flow.testing.words import UnknownWord, words_of
from publication_flow.testing.world import World


@pytest.fixture
def small() -> World:
    """A world with a clerk and an auditor, and an item drafted."""
    world = World(PureDriver())
    world.plan_unit("社会救助科", "low-income", "social-assistance")
    world.plan_unit("局办公室", "office", None)
    world.plan_person("胡健", "hu.jian", "principal-leader", "office")
    world.plan_person("李娜", "li.na", "office-auditor", "office")
    world.plan_person("王芳", "wang.fang", "section-clerk", "low-income")
    texts = {"title": "标题", "body": "正文", "category": "social-assistance"}
    world.done("draft", "wang.fang", texts)
    return world


def test_a_refusal_that_no_step_states_fails_the_scenario(small: World) -> None:
    """A denied action must not pass for one that was done."""
    small.ask("audit", "li.na", {})

    with pytest.raises(AssertionError, match="wrong-stage"):
        small.finish()


def test_a_refusal_that_was_stated_is_done_with(small: World) -> None:
    """Once its reasons were told, the scenario may go on."""
    small.ask("audit", "li.na", {})
    small.facts("wrong-stage")
    small.finish()

    assert small.refused is None


def test_a_reason_that_was_not_given_fails_the_step(small: World) -> None:
    """A step that states another reason than the policy's fails, and so does one for no refusal."""
    small.ask("audit", "li.na", {})

    with pytest.raises(AssertionError, match="wrong-stage"):
        small.facts("wrong-post")
    small.facts("wrong-stage")
    small.finish()
    with pytest.raises(AssertionError, match="nothing was refused"):
        small.facts("wrong-stage")


def test_what_has_happened_must_be_possible(small: World) -> None:
    """A 假如 step that the policy denies is an error of the scenario, not a refusal."""
    with pytest.raises(Denied):
        small.done("audit", "li.na", {})


@pytest.mark.parametrize(
    ("kind", "text", "named"),
    [("action", "审合", "审核"), ("person", "李那", "李娜"), ("unit", "救助科", "社会救助科")],
)
def test_an_unknown_word_names_its_neighbours(
    small: World, kind: str, text: str, named: str
) -> None:
    """A slip of the pen is told with what is known."""
    with pytest.raises(UnknownWord, match=named):
        small.resolve(kind, text)


def test_both_languages_lead_to_one_id(small: World) -> None:
    """A label of either language means the same."""
    assert "audit" == small.resolve("action", "审核") == small.resolve("action", "audit")


def test_working_days_skip_holidays(small: World) -> None:
    """One working day after Friday 28 April 2017 is Tuesday: Monday was May Day."""
    small.set_day("2017-04-28")
    small.pass_working_days(1)

    assert "2017-05-02" == small.today


def test_a_bureau_is_founded_once_and_copied(tmp_path: Path) -> None:
    """Two scenarios of one background share the founding and nothing else."""
    (tmp_path / "kept").mkdir()
    agencies = []
    for _ in range(2):
        driver = EngineDriver(tmp_path, tmp_path / "kept")
        world = World(driver)
        world.plan_unit("社会救助科", "low-income", "social-assistance")
        world.plan_person("王芳", "wang.fang", "section-clerk", "low-income")
        texts = {"title": "标题", "body": "正文", "category": "social-assistance"}
        world.done("draft", "wang.fang", texts)
        agencies.append(world.number)
        driver.close()

    assert ["2017-0001", "2017-0001"] == agencies
    assert 1 == len(list((tmp_path / "kept").glob("*.db")))


@given("一句两说")
def _said_exactly() -> None:
    """One of two steps that say the same."""


@given(parsers.parse("一句{number}说"))
def _said_loosely(number: str) -> None:
    """The other."""


def test_an_ambiguous_step_stops_the_scenario(request: pytest.FixtureRequest) -> None:
    """A step that two definitions match is refused before anything runs."""
    feature: Any = SimpleNamespace()
    plain, ambiguous = (
        cast("Any", SimpleNamespace(steps=[SimpleNamespace(type="given", name=name)]))
        for name in ("一句三说", "一句两说")
    )

    pytest_bdd_before_scenario(request, feature, plain)
    with pytest.raises(pytest.fail.Exception, match=r"一句两说.*more than one step"):
        pytest_bdd_before_scenario(request, feature, ambiguous)


def with_a_telephone(body: str) -> World:
    """A world whose item, with these words, waits for the audit."""
    world = World(PureDriver())
    for unit, name, category in (("low-income", "社会救助科", "social-assistance"),
                                 ("office", "局办公室", None)):  # fmt: skip
        world.plan_unit(name, unit, category)
    world.plan_person("李娜", "li.na", "office-auditor", "office")
    world.plan_person("王芳", "wang.fang", "section-head", "low-income")
    texts = {"title": "标题", "body": body, "category": "social-assistance"}
    world.done("draft", "wang.fang", texts)
    world.done("provide", "wang.fang", {})
    return world


def test_a_finding_is_looked_up_by_what_it_is() -> None:
    """The next one of its kind: what was passed is refused no more."""
    world = with_a_telephone("电话13800000000，电话13900000000")
    first = world.finding("telephone", "li.na")
    world.done("pass-finding", "li.na", {"finding": first, "reason": "热线"})
    second = world.finding("telephone", "li.na")
    world.done("pass-finding", "li.na", {"finding": second, "reason": "热线"})

    assert first != second
    with pytest.raises(Unmet, match="telephone"):
        world.finding("telephone", "li.na")


def test_a_file_holds_what_its_ending_promises() -> None:
    """A picture begins like one; a text says its own name."""
    world = World(PureDriver())

    assert [("照片.png", b"\x89PNG\r\n\x1a\n", "image/png")] == world.resolve("file", "照片.png")
    assert [("说明.txt", "说明.txt".encode(), "text/plain")] == world.resolve("file", "说明.txt")


def test_one_field_has_as_many_labels_as_actions_give_it() -> None:
    """A vote and an answer are one field: each is said in its own words, in both languages."""
    words = words_of("cn-civil-affairs")

    assert ("vote", "choice:vote") == words.detail("表决") == words.detail("答复")
    assert ["vote", "answer"] == [words.detail_key("表决"), words.detail_key("答复")]
    assert ["against", "object"] == [words.id("choice:vote", t) for t in ("反对", "不同意公开")]


def test_all_of_a_checklist_is_not_spelled_out() -> None:
    """Which entries there are differs by category, so the word stands for them."""
    words = words_of("cn-civil-affairs")

    assert ["all"] == words.entries("list:elements", "全部符合")
    assert ["standard-given"] == words.entries("list:elements", "写明救助标准")
