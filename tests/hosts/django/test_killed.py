"""A host that is killed: before its commit nothing remains, after it everything."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest
from django.db import transaction

from publication_flow import Agency
from tests.bureau import draft_one
from tests.contract.stored import head_size, versions
from tests.hosts.django import portal

# Runs in a process of its own: a portal, its row, an act, and a kill that nothing can catch.
PROGRAM = """
import os, signal, sys
from tests.hosts.django import portal
from django.db import transaction
from publication_flow.hosts.django import flow
from publication_flow import SimulatedClock
from tests.bureau import AGENCY, START

url, number, when = sys.argv[1:]

def die():
    os.kill(os.getpid(), signal.SIGKILL)

with portal.on(url), transaction.atomic():
    portal.Article.objects.create(title="低保标准")
    agency = flow(clock=SimulatedClock(START)).agency(AGENCY)
    agency.act("provide", number, by="chen.jing")
    if when == "before":
        die()
    transaction.on_commit(die)
"""


@pytest.mark.parametrize(("when", "remains"), [("before", False), ("after", True)])
def test_killed_between_act_and_commit(bureau: Agency, django_url: str, when: str, remains: bool):
    """SIGKILL after the act but before the commit leaves neither row nor event; right after the
    commit both are there. Either way the ledger goes on from where it stands."""
    with transaction.atomic():
        number = draft_one(bureau)
    before = head_size(django_url)
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, django_url, number, when],
        cwd=Path(__file__).parents[3], capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    kept = versions(django_url, number)
    with transaction.atomic():
        bureau.act("remark", number, by="wang.fang", opinion="接着办")

    assert (-signal.SIGKILL, "") == (done.returncode, done.stderr)
    assert ([1, 2] if remains else [1]) == kept
    assert (["低保标准"] if remains else []) == portal.titles()
    assert before + remains + 1 == head_size(django_url)
