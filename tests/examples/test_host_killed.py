"""The host is killed between the engine's call and its commit, or right after the commit."""

from __future__ import annotations

import http.client
import subprocess
import sys
import urllib.parse
import urllib.request
from contextlib import suppress
from http.cookiejar import CookieJar
from pathlib import Path

import pytest

from publication_flow import PublicationFlow
from tests.contract.stored import rows
from tests.examples import portals

AGENCY = "370405-mz"
COMMAND = "0f8fad5bd9cb469fa16570867728950e"
FORM = {
    "command": COMMAND,
    "title": "2017年城乡低保标准",
    "category": "social-assistance",
    "body": "正文",
}
PARTS = 2  # title and body
KILLED = Path(__file__).parent / "killed.py"
COUNTED = ("articles", "clicks", "pf_events", "pf_items", "pf_steps", "pf_contents")


def counts(url: str) -> dict[str, int]:
    """How many rows the portal's tables and the engine's have."""
    return {table: rows(url, f"SELECT count(*) FROM {table}")[0][0] for table in COUNTED}


def send(base: str, armed: Path | None = None) -> int | None:
    """The clerk signs in and hands a draft in; the answer's status, None when none came.

    From `armed` on the portal dies at its next commit.
    """
    jar = urllib.request.HTTPCookieProcessor(CookieJar())
    opener = urllib.request.build_opener(jar)

    def post(path: str, form: dict[str, str]) -> int:
        body = urllib.parse.urlencode(form).encode()
        return int(opener.open(base + path, body, timeout=20).status)

    post("/sign-in", {"login": "wangfang"})
    if armed is not None:
        armed.touch()
    with suppress(OSError, http.client.HTTPException):
        return post("/desk/new", FORM)
    return None


@pytest.mark.parametrize("moment", ["before", "after"])
@pytest.mark.parametrize("name", ["fastapi_portal", "flask_portal"])
def test_killed_around_the_commit(tmp_path, database_url, name, moment):
    """Killed before the commit nothing is left, neither the portal's nor the engine's; killed
    after it everything is there; sent again, the same form is there once."""
    folder, armed = portals.copied(name, tmp_path), tmp_path / name / "armed"
    settings = {"PORTAL_DATABASE": database_url, "PATH": portals.WITH_OURS_FIRST}
    _, command = portals.commands(folder)
    dying = f"exec {sys.executable} {KILLED} {moment} --port 1"
    if " && " in command:  # the schema first
        before_that = command.partition(" && ")[0]
        subprocess.run(["bash", "-c", before_that], cwd=folder, env=settings, check=True)

    with portals.serving(folder, dying, settings) as (base, process):
        before = counts(database_url)
        first = send(base, armed)
        ended = process.wait(10)
    left = counts(database_url)
    armed.unlink()
    with portals.serving(folder, command, settings) as (base, _):
        again = send(base)
    end = counts(database_url)
    with PublicationFlow.open(database_url) as flow:
        findings = flow.agency(AGENCY).verify().findings
        number = flow.agency(AGENCY).find(COMMAND)
    linked = rows(database_url, "SELECT id, number FROM articles")

    whole = {table: n + (PARTS if table == "pf_contents" else 1) for table, n in before.items()}
    assert (None, -9) == (first, ended)
    assert left == (before if moment == "before" else whole)
    assert 200 == again
    assert (1, 1) == (end["articles"], end["pf_events"] - before["pf_events"])
    assert [(COMMAND, number)] == linked
    assert () == tuple(findings)
