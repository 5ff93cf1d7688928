"""A host's own tests get a bureau in memory and a clock that stands still, in one line."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from datetime import timedelta
from pathlib import Path

import pytest

from publication_flow import PublicationFlow, SimulatedClock
from publication_flow.policy import packs
from publication_flow.testing.sample import START, sample_bureau

CONFTEST = 'pytest_plugins = ["publication_flow.testing.fixtures"]\n'
TEST = """
def test_a_section_provides(bureau, frozen_clock):
    number = bureau.act("draft", by="wang.fang", title="标题", category="work-updates", body="正文")
    frozen_clock.advance(days=1)
    assert bureau.act("provide", number, by="chen.jing").stage == "department-provided"
    assert [s.waited for s in bureau.trail(number)] == [None, 1]


def test_the_next_one_begins_anew(bureau, memory_flow, frozen_clock):
    assert str(frozen_clock.now().date()) == "2017-03-06"
    assert memory_flow.agencies() == [bureau.id]
    assert bureau.inbox("li.na") == [] == bureau.mine("wang.fang")
"""


def test_one_line_in_a_hosts_conftest_is_enough(tmp_path: Path) -> None:
    """Two tests of a host pass with nothing but the one line, without any other plugin."""
    (tmp_path / "conftest.py").write_text(CONFTEST, "utf-8")
    (tmp_path / "test_host.py").write_text(TEST, "utf-8")
    environment = {k: v for k, v in os.environ.items() if not k.startswith("PYTEST")}

    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-c", os.devnull, "-p", "no:cacheprovider",
         "-W", "error", "--rootdir", tmp_path, tmp_path],
        capture_output=True, text=True, check=False,
        env=environment | {"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1", "PYTHONUTF8": "1"},
    )  # fmt: skip

    assert 0 == done.returncode, done.stdout + done.stderr
    assert "2 passed" in done.stdout


@pytest.mark.parametrize("pack", packs.names())
def test_every_pack_founds_the_sample_bureau(pack: str) -> None:
    """The sample organisation fits whatever pack comes with the engine."""
    with PublicationFlow.open("sqlite://", clock=SimulatedClock(START)) as flow:
        persons = sample_bureau(flow, pack).organisation()["persons"]

    assert 7 == len(persons)


def test_memory_is_shared_by_all_threads() -> None:
    """Eight threads read and write one bureau in memory; nobody finds an empty database, nothing
    is lost, and it verifies."""
    clock = SimulatedClock(START)
    with PublicationFlow.open("sqlite://", clock=clock) as flow:
        bureau = sample_bureau(flow)
        errors: list[Exception] = []

        def work() -> None:
            try:
                for _ in range(5):
                    number = bureau.act(
                        "draft", by="wang.fang", title="标题", category="work-updates", body="正文"
                    )
                    bureau.act("provide", number, by="chen.jing")
                    bureau.trail(number)
            except Exception as error:
                errors.append(error)

        threads = [threading.Thread(target=work) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(60)
        waiting = len(bureau.inbox("li.na", limit=100))
        report = bureau.verify()

    assert [] == errors
    assert (40, True) == (waiting, report.ok)


def test_two_databases_in_memory_are_two() -> None:
    """What is founded in one is not in the other."""
    clock = SimulatedClock(START + timedelta(days=1))
    with (
        PublicationFlow.open("sqlite://", clock=clock) as one,
        PublicationFlow.open("sqlite:///:memory:", clock=clock) as other,
    ):
        sample_bureau(one)

        assert [["370405-mz"], []] == [one.agencies(), other.agencies()]
