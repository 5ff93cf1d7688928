"""A server killed in the middle of thirty at once: sent again it is done once, and whole."""

from __future__ import annotations

import http.client
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import pytest

from publication_flow import Agency
from tests.bureau import draft_one, drive, found_bureau
from tests.hosts.web.browsing import HOME
from tests.hosts.web.filling import Form, form, forms
from tests.hosts.web.test_bulk import positions, results, told

ROOT = Path(__file__).parents[3]
Answer = tuple[int, str, str]  # status, Location, page


@contextmanager
def server(folder: Path) -> Iterator[tuple[int, subprocess.Popen[bytes]]]:
    """The bureau's server on a free port; its process."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = int(probe.getsockname()[1])
    line = [sys.executable, "-m", "tests.hosts.web.killed", str(folder), str(port)]
    process = subprocess.Popen(line, cwd=ROOT)
    try:
        for _ in range(300):
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", port)) == 0:
                    break
            time.sleep(0.05)
        yield port, process
    finally:
        process.kill()
        process.wait()


def ask(port: int, path: str, fields: dict[str, Any] | None = None) -> Answer:
    """A page, or a form sent, by the auditor."""
    headers = {"x-test-person": "li.na", "accept-language": "zh"}
    body = urlencode(fields, doseq=True) if fields is not None else None
    if body is not None:
        headers |= {"origin": f"http://127.0.0.1:{port}",
                    "content-type": "application/x-www-form-urlencoded"}  # fmt: skip
    with closing(http.client.HTTPConnection("127.0.0.1", port, timeout=30)) as connection:
        connection.request("GET" if body is None else "POST", path, body, headers)
        answer = connection.getresponse()
        return answer.status, answer.headers.get("location") or "", answer.read().decode()


def filled(port: int, numbers: list[str]) -> dict[str, Any]:
    """The form for all thirty as it stands before the auditor, ready to be sent."""
    inbox: Form = next(f for f in forms(ask(port, HOME)[2]) if f.action == f"{HOME}bulk")
    page = ask(port, inbox.action, inbox.with_(number=numbers, action="audit"))[2]
    sent = form(page, ("go", "1")).with_(number=numbers, v__elements__all="all")
    return {**sent, "go": "1"}


def opened(folder: Path) -> tuple[Any, Agency]:
    flow, agency, _ = found_bureau(f"sqlite:///{folder / 'bureau.db'}")
    return flow, agency


def killed_and_sent_again(folder: Path, moment: str, remains: int) -> None:
    """Kill the server at a moment of the command; look at what remains and send it again twice."""
    flow, agency = opened(folder)
    numbers = [drive(agency, draft_one(agency), "provide") for _ in range(30)]
    for number in (numbers[4], numbers[20]):
        agency.act("claim", number, by="sun.yan")
    size = agency.size()
    with server(folder) as (port, process):
        fields = filled(port, numbers)
        (folder / moment).touch()
        with pytest.raises((ConnectionError, http.client.HTTPException)):
            ask(port, f"{HOME}bulk", fields)
        code = process.wait()
    after_the_kill = agency.size()
    with server(folder) as (port, _):
        sent = [ask(port, f"{HOME}bulk", fields) for _ in range(2)]
        shown = [ask(port, where)[2] for _, where, _ in sent]

    assert -9 == code
    assert size + remains == after_the_kill
    assert [303, 303] == [status for status, _, _ in sent]
    assert sent[0][1] == sent[1][1]
    expected = {n: n not in (numbers[4], numbers[20]) for n in numbers}
    assert expected == results(shown[0]) == results(shown[1])
    assert told(shown[0]) == told(shown[1])
    assert list(range(1, size + 28 + 1)) == positions(agency)
    assert agency.verify().ok
    flow.close()


# Before the commit, and after it: `make slow` (test_killed_slow.py).
def test_killed_half_way_and_sent_again_twice(tmp_path: Path) -> None:
    """Thirty at once, two of which cannot pass. Killed at the fifteenth nothing remains; sent
    again twice the results are the same, positions have no gaps, and the ledger verifies."""
    killed_and_sent_again(tmp_path, "half", 0)
