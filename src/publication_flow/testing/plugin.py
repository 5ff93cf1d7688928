"""The pytest plugin of the clauses: steps, a world for each scenario, and the guards.

A portal's conftest has two lines:

    pytest_plugins = ["publication_flow.testing.plugin"]
    publication_flow_policy = "policy.toml"  # or a pack's name

and every `.feature` file beneath it is run against that policy, on the pure core. Whoever binds
features with pytest-bdd's `scenarios(...)` has the same steps; they run through the engine on
SQLite unless the module gives another `driver`. Before a scenario runs, a step that two
definitions match stops it: pytest-bdd would take one of them without a word.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import pytest_bdd
from pytest_bdd.parser import Feature, Scenario
from pytest_bdd.parsers import StepParser
from pytest_bdd.scenario import find_fixturedefs_for_step

from publication_flow.testing import steps  # noqa: F401  (registers the sentences)
from publication_flow.testing.collect import FeatureFile, governing
from publication_flow.testing.drivers import Driver, EngineDriver
from publication_flow.testing.vocabulary import DEFINITIONS, Definition, Sentence
from publication_flow.testing.world import World

TAGS = ("clause-", "basis-", "when-", "mandatory", "advisory", "denied-", "seed-")


class _Spoken(StepParser):
    """A sentence of the vocabulary as pytest-bdd wants it."""

    def __init__(self, sentence: Sentence) -> None:
        super().__init__(sentence.name)
        self.sentence = sentence

    def is_matching(self, name: str) -> bool:
        return self.sentence.is_matching(name)

    def parse_arguments(self, name: str) -> dict[str, Any] | None:
        texts = self.sentence.texts(name)
        return None if texts is None else {"said": texts}


def _bound(definition: Definition) -> Callable[..., None]:
    def run(world: World, said: dict[str, str], datatable: list[list[str]] | None = None) -> None:
        definition.run(world, said, datatable)

    return run


# A step of pytest-bdd is a fixture: the decorator puts it among the names of this module.
for _definition in DEFINITIONS:
    for _sentence in (_definition.zh, _definition.en):
        pytest_bdd.step(_Spoken(_sentence), _definition.moment)(_bound(_definition))


@pytest.fixture(scope="session")
def founded_bureaus(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where bureaus founded once are kept, to be copied for each scenario."""
    return tmp_path_factory.mktemp("founded")


@pytest.fixture
def driver(tmp_path: Path, founded_bureaus: Path) -> Iterator[Driver]:
    """What a scenario runs through: the engine on SQLite, unless a module says otherwise."""
    engine = EngineDriver(tmp_path, founded_bureaus)
    yield engine
    engine.close()


@pytest.fixture
def world(driver: Driver, request: pytest.FixtureRequest) -> Iterator[World]:
    """One scenario's world; at its end no refusal may be left unmentioned."""
    made = World(driver, governing(request.config, request.path))
    yield made
    made.finish()


def pytest_bdd_before_scenario(
    request: pytest.FixtureRequest, feature: Feature, scenario: Scenario
) -> None:
    """Stop at a step that more than one definition matches."""
    node: Any = request.node
    for step in scenario.steps:
        found = list(find_fixturedefs_for_step(step, request._fixturemanager, node))
        if len(found) > 1:
            names = ", ".join(sorted(str(definition.argname) for definition in found))
            pytest.fail(f"“{step.name}” is matched by more than one step: {names}", pytrace=False)


@pytest.hookimpl(tryfirst=True)
def pytest_bdd_apply_tag(tag: str, function: Any) -> bool | None:
    """Tags of clauses are for reading and counting, not markers of pytest."""
    return True if tag.startswith(TAGS) else None


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """Feature files where a conftest names their policy."""
    if file_path.suffix != ".feature":
        return None
    policy = governing(parent.config, file_path)
    if policy is None:
        return None
    made: FeatureFile = FeatureFile.from_parent(parent, path=file_path)
    made.policy = policy
    return made
