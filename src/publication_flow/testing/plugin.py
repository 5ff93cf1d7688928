"""The pytest plugin of the clauses: steps, a world for each scenario, and the guards.

A test module binds features with `scenarios(...)` and asks for a `driver` of its own if it wants
another than the engine. Before a scenario runs, a step that two definitions match stops it:
pytest-bdd would take one of them without a word.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pytest_bdd.parser import Feature, Scenario
from pytest_bdd.scenario import find_fixturedefs_for_step

# Before they are imported: only then does a failing step show what was expected and what was.
pytest.register_assert_rewrite("publication_flow.testing.steps", "publication_flow.testing.world")

# The step definitions are fixtures: pytest finds them in the names of this plugin.
from publication_flow.testing.drivers import Driver, EngineDriver  # noqa: E402
from publication_flow.testing.steps import *  # noqa: E402, F403
from publication_flow.testing.world import World  # noqa: E402


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
def world(driver: Driver) -> Iterator[World]:
    """One scenario's world; at its end no refusal may be left unmentioned."""
    made = World(driver)
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
    """Tags that name a reason to say no are for reading and counting, not markers of pytest."""
    return True if tag.startswith("denied-") else None
