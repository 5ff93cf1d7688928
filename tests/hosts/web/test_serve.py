"""`publication-flow serve`: a real server on loopback, and what it refuses to do."""

from __future__ import annotations

import re
import signal
import socket
import subprocess
import sys
import time
from datetime import UTC, datetime
from pathlib import Path
from urllib.request import Request, urlopen

import pytest

from publication_flow.errors import WrongEnvironment
from publication_flow.hosts.cli.serve import identifying
from publication_flow.hosts.demo import desk
from publication_flow.hosts.demo.living import LivingClock
from publication_flow.hosts.demo.serving import served
from publication_flow.hosts.demo.worktime import moment
from publication_flow.hosts.web import sign

SECRET = "0123456789abcdef0123456789abcdef"
ANSWERS = ("explain", "answer-by-correction", "answer-by-clarification")
SECONDS = 10  # from nothing to the first page


def serve(*options: str) -> subprocess.Popen[str]:
    line = [sys.executable, "-c", "from publication_flow.hosts.cli import main; main()"]
    return subprocess.Popen(
        [*line, *options], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        encoding="utf-8",
    )  # fmt: skip


def address(process: subprocess.Popen[str]) -> str:
    """Where it says it can be found."""
    assert process.stdout is not None
    found = re.search(r"http://\S+?/", process.stdout.readline())
    assert found is not None, process.communicate()
    return found[0]


def get(url: str, **headers: str) -> tuple[int, str]:
    for _ in range(100):
        try:
            with urlopen(Request(url, headers=headers), timeout=5) as answer:
                return answer.status, answer.read().decode()
        except ConnectionError:
            time.sleep(0.05)
    raise AssertionError(f"{url} does not answer")


def test_the_demonstration_is_there_in_seconds(tmp_path: Path) -> None:
    """From nothing to the bureau's login page; told to stop, it leaves and cleans up."""
    began = time.monotonic()
    process = serve("serve", "--demo", "--port", "0", "--to", str(tmp_path / "demo"))
    try:
        where = address(process)
        status, html = get(where)
        took = time.monotonic() - began
    finally:
        process.send_signal(signal.SIGTERM)
        _, errors = process.communicate(timeout=20)

    assert (200, True, True) == (status, "台儿庄区民政局" in html, "沈若溪" in html)
    assert (0, "") == (process.returncode, errors)
    assert took < SECONDS * 3  # on a machine that runs the other tests as well


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A year takes seconds: one is made for all tests here."""
    made = tmp_path_factory.mktemp("served") / "demo"
    with served(made):
        return made


def test_the_living_desk_gives_every_post_work(folder: Path) -> None:
    """Thirty wait for audit in all three lights, some barred; and what was done is kept."""
    with served(folder) as flow:
        agency = flow.agency("370405-mz")
        today = agency.today()
        audits = [w for w in agency.inbox("song.zhixing", limit=200) if w.action == "audit"]
        free = [w for w in audits if not w.barred]
        work = {
            person: {w.action for w in agency.inbox(person)}
            for person in ("he.yanqiu", "lu.wenzhou", "gu.changhe", "fan.yuan", "qin.wangshu")
        }
        agency.act("audit", free[0].number, by="song.zhixing")
        report = agency.verify()
    with served(folder) as again:
        done = again.agency("370405-mz").item(free[0].number)

    assert "2018-02-12" == today
    assert len(audits) >= 30
    assert {"distinct-persons", "claimed-by-other", "marked"} == {
        c for w in audits for c in w.barred
    }
    assert {True, False} == {bool(one.overdue_by) for one in audits}
    assert {"2018-02-12", "2018-02-13"} <= {one.due_on for one in audits}
    assert {
        "he.yanqiu": {"provide", *ANSWERS}, "lu.wenzhou": {"approve", "close-deliberation"},
        "gu.changhe": {"approve", "keep-withheld", "restore"}, "fan.yuan": {"publish"},
        "qin.wangshu": {
            "restore", "close-deliberation", "record-answer", "report-result", *ANSWERS,
        },
    } == work  # fmt: skip
    assert report.ok
    assert "office-audited" == done.stage


def test_the_living_desk_has_work_of_the_five_systems(folder: Path) -> None:
    """Two have voted, one body was silent so far, a township is late, somebody waits for an answer,
    a number is to be masked, another to be passed, a standing item to be confirmed, and one that
    was withheld has come back for review this morning."""
    with served(folder) as flow:
        agency = flow.agency("370405-mz")
        waiting = {
            (w.action, person)
            for person in (
                "cheng.yuhe",
                "wei.shouzhen",
                "ruan.qingshan",
                "song.zhixing",
                "he.yanqiu",
            )
            for w in agency.inbox(person, limit=200)
            if not w.barred
        }
        drafts = agency.matters(stage="department-provided", limit=200).lines
        found = {one.finding.kind for line in drafts for one in agency.findings(line.number)}
        voted = [len(agency.item(line.number).ballots)
                 for line in agency.matters(stage="office-audited", limit=200).lines]  # fmt: skip
        red = {agency.item(light.number).kind for light in agency.lights(kind="order").lines}
        (feedback,) = agency.matters(kind="feedback", stage="received").lines
        (recalled,) = [w for w in agency.inbox("gu.changhe") if w.action == "keep-withheld"]
        review = agency.item(recalled.number)
        lapsed, report = agency.lapsed(), agency.verify()

    assert {
        ("vote", "cheng.yuhe"), ("clear-secrecy", "wei.shouzhen"),
        ("report-result", "ruan.qingshan"), ("reconfirm", "song.zhixing"),
        ("explain", "he.yanqiu"),
    } <= waiting  # fmt: skip
    assert {"resident-id", "bank-account"} == found
    assert [1, 2] == sorted(n for n in voted if n)
    assert {"order"} == red
    assert feedback.title
    assert ("withheld", ["review-due"], False) == (
        review.outcome, [mark.name for mark in review.marks], bool(review.public)
    )  # fmt: skip
    assert [] == lapsed
    assert report.ok


def test_the_demonstration_is_made_fast_and_kept_safely(folder: Path) -> None:
    """The year is driven without waiting for the disk; once it is there, all of it is in its
    file, and what is done in it waits for the disk again."""
    waits: list[int] = []
    with served(folder) as flow:
        with flow._database.autocommit() as connection:
            waits.append(connection.exec_driver_sql("PRAGMA synchronous").scalar_one())
        report = flow.agency("370405-mz").verify()

    assert [2] == waits
    assert report.ok
    assert not (folder / "bureau.db-wal").exists()


def test_the_clock_of_the_demonstration_runs() -> None:
    """It starts where it is told to and goes on with real time."""
    start = datetime(2018, 2, 12, 1, tzinfo=UTC)
    clock = LivingClock(start)
    first = clock.now()
    time.sleep(0.02)

    assert clock.simulated
    assert start <= first < clock.now()
    assert (8, 50) == (moment(desk.MORNING).hour, moment(desk.MORNING).minute)


def test_behind_a_portal_a_signature_opens_the_door(folder: Path, tmp_path: Path) -> None:
    """A real server with a secret: signed requests are the person's, others nobody's."""
    (tmp_path / "key").write_text(SECRET + "\n")
    url = f"sqlite:///{folder / 'bureau.db'}"
    line = ["serve", "--db", url, "--identity", "signed-header", "--port", "0"]
    process = serve(*line, "--secret-file", str(tmp_path / "key"))
    try:
        where = address(process)
        path = "/370405-mz/mine"
        headers = sign(SECRET.encode(), "shen.ruoxi", "GET", path, int(time.time()))
        status, html = get(where.rstrip("/") + path, **headers)
        with pytest.raises(OSError, match="401"):
            get(where.rstrip("/") + path)
    finally:
        process.send_signal(signal.SIGTERM)
        process.communicate(timeout=20)

    assert (200, True, False) == (status, "沈若溪" in html, "演示" in html)


REFUSED = {
    "serve-open": ("demo", "0.0.0.0", None, ()),
    "serve-open on every IPv6": ("demo", "::", None, ()),
    "serve-open by name": ("demo", "portal.example", None, ()),
    "serve-identity": (None, "127.0.0.1", None, ()),
    "serve-secret": ("signed-header", "127.0.0.1", None, ()),
    "serve-trusted": ("proxy", "127.0.0.1", None, ()),
    "serve-trusted by no address": ("proxy", "127.0.0.1", None, ("everyone",)),
}


@pytest.mark.parametrize("case", REFUSED)
def test_it_never_opens_by_mistake(case: str) -> None:
    """Whatever would let anybody be anybody is refused, with what to do instead."""
    kind, host, secret, trusted = REFUSED[case]
    with pytest.raises(WrongEnvironment) as refused:
        identifying(kind, host, secret, trusted, "X-User")

    assert case.split()[0] == refused.value.code
    assert 5 == refused.value.exit_code


def test_a_short_secret_says_how_long(tmp_path: Path) -> None:
    """The file is there and too short: both lengths are told."""
    (tmp_path / "key").write_text("short")
    with pytest.raises(WrongEnvironment) as refused:
        identifying("signed-header", "0.0.0.0", str(tmp_path / "key"), (), "X-User")

    assert {"least": 32, "found": 5} == refused.value.facts


def test_a_taken_port_is_told_before_anything_is_built() -> None:
    """Exit 5 in one sentence, and no year driven for nothing."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        process = serve("serve", "--demo", "--port", str(taken.getsockname()[1]))
        _, errors = process.communicate(timeout=20)

    assert 5 == process.returncode
    assert "--port" in errors
    assert "Traceback" not in errors
