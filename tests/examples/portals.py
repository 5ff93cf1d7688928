"""The example portals, started as their READMEs say, and a working day in a real browser."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]
from playwright.sync_api import Browser, Page

from tests.browser import PHONE, page_of, press

ROOT = Path(__file__).parents[2]
EXAMPLES = ROOT / "docs" / "examples"
START_SECONDS = 30
WITH_OURS_FIRST = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"


def copied(name: str, into: Path) -> Path:
    """A copy of an example without what earlier runs left in it."""
    folder = into / name
    shutil.copytree(
        EXAMPLES / name, folder, ignore=shutil.ignore_patterns("*.db*", "__pycache__", ".*")
    )
    return folder


def commands(folder: Path) -> list[str]:
    """The lines of the README's first shell block."""
    block = re.search(r"```sh\n(.*?)```", (folder / "README.md").read_text("utf-8"), re.DOTALL)
    assert block is not None
    return block[1].strip().splitlines()


def install(folder: Path, command: str) -> subprocess.CompletedProcess[str]:
    """The README's `pip install` as a question, with no registry to ask: is all of it here?

    The checkout it names is installed already, under its name.
    """
    words = shlex.split(command.replace("../../..", "publication-flow"))
    assert ["pip", "install"] == words[:2]
    asked = [sys.executable, "-m", "pip", "install", "--no-index", "--dry-run", *words[2:]]
    return subprocess.run(asked, cwd=folder, capture_output=True, text=True, check=False)


def own_tests(folder: Path) -> subprocess.CompletedProcess[str]:
    """A portal's own unit tests, by themselves: nothing of this run reaches them."""
    environment = {k: v for k, v in os.environ.items() if not k.startswith("PYTEST")}
    return subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider"],
        cwd=folder, env=environment, capture_output=True, text=True, check=False,
    )  # fmt: skip


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextmanager
def serving(
    folder: Path, command: str, settings: dict[str, str] | None = None
) -> Iterator[tuple[str, subprocess.Popen[bytes]]]:
    """Run a README's command on a free port of loopback; its address and its process."""
    port = free_port()
    line, changed = re.subn(r"(--port[ =]|127\.0\.0\.1:)\d+", rf"\g<1>{port}", command)
    assert 1 == changed
    base = f"http://127.0.0.1:{port}"
    log = folder / "server.log"
    environment = {**os.environ, "PATH": WITH_OURS_FIRST, **(settings or {})}
    with log.open("wb") as output:
        process = subprocess.Popen(
            ["bash", "-c", line], cwd=folder, env=environment, stdout=output, stderr=output,
            start_new_session=True,
        )  # fmt: skip
    try:
        _await_answer(base, process, log)
        yield base, process
    finally:
        # The group of this very process: a shell with its server.
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGTERM)
        with suppress(subprocess.TimeoutExpired):
            process.wait(10)
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait(10)


def _await_answer(base: str, process: subprocess.Popen[bytes], log: Path) -> None:
    deadline = time.monotonic() + START_SECONDS
    while process.poll() is None and time.monotonic() < deadline:
        with suppress(OSError):
            urllib.request.urlopen(base, timeout=5).close()
            return
        time.sleep(0.1)
    raise AssertionError(f"the portal did not start:\n{log.read_text('utf-8', 'replace')}")


def status(url: str) -> int:
    """What a stranger is answered."""
    try:
        with urllib.request.urlopen(url, timeout=10) as answer:
            return int(answer.status)
    except urllib.error.HTTPError as error:
        return error.code


PEOPLE = ("wangfang", "chenjing", "lina", "zhaogang")
CHAIN = (("chenjing", "提供"), ("lina", "审核"), ("zhaogang", "批准"))


class Office:
    """Four people at their own windows, and a stranger who reads the site."""

    def __init__(self, browser: Browser, base: str) -> None:
        self.base = base
        self._stack = ExitStack()
        self.pages: dict[str, Page] = {}
        for person in (*PEOPLE, "stranger"):
            # A tombstone is an answer 410, and the browser logs it.
            window = page_of(browser, base, allowed=("410",))
            self.pages[person] = self._stack.enter_context(window)

    def __enter__(self) -> Office:
        for person in PEOPLE:
            page = self.pages[person]
            page.goto("/sign-in")
            press(page, page.get_by_role("button", name=person))
            assert page.url.endswith("/desk")
        return self

    def __exit__(self, *error: object) -> None:
        self._stack.__exit__(*error)  # type: ignore[arg-type]

    def draft(self, title: str, body: str) -> str:
        """The clerk writes and hands in; the article's id in the portal."""
        page = self.pages["wangfang"]
        page.goto("/desk")
        press(page, page.get_by_role("link", name="拟稿"))
        page.get_by_label("标题").fill(title)
        page.get_by_label("栏目").select_option("social-assistance")
        page.get_by_label("正文").fill(body)
        press(page, page.get_by_role("button", name="提交"))
        page.get_by_role("heading", name=title).wait_for()
        return page.url.rsplit("/", 1)[1]

    def do(self, person: str, title: str, action: str, words: str = "") -> None:
        """Somebody finds the article on their desk and does something about it."""
        page = self.pages[person]
        page.goto("/desk")
        press(page, page.get_by_role("link", name=title).first)
        form = page.locator("form", has=page.get_by_role("button", name=action, exact=True))
        if words:
            form.get_by_role("textbox").fill(words)
        press(page, form.get_by_role("button", name=action, exact=True))
        page.get_by_role("cell", name=action, exact=True).last.wait_for()

    def through_the_chain(self, title: str) -> None:
        for person, action in CHAIN:
            self.do(person, title, action)


def faults(browser: Browser, base: str) -> list[tuple[str, str, str]]:
    """What axe finds on the portal's pages, and which of them are wider than a phone."""
    title, found = "2017年城乡低保标准", []
    with Office(browser, base) as office:
        article = office.draft(title, "自4月1日起执行。")
        own = office.pages["wangfang"]
        office.do("chenjing", title, "提供")
        looked_at = [
            ("stranger", ("/", "/sign-in")),
            ("wangfang", ("/desk", "/desk/new", own.url)),
            ("lina", ("/desk", f"/desk/{article}")),
        ]
        for person, paths in looked_at:
            page = office.pages[person]
            page.set_viewport_size({"width": PHONE[0], "height": PHONE[1]})
            for path in paths:
                answer = page.goto(path)
                if answer is None or answer.status != 200:
                    found.append((person, path, str(answer and answer.status)))
                if page.evaluate("document.documentElement.scrollWidth") > PHONE[0]:
                    found.append((person, path, "wide"))
                rules = Axe().run(page).response["violations"]
                found += [(person, path, rule["id"]) for rule in rules]
    return found


def a_working_day(browser: Browser, base: str) -> None:
    """From drafting over publication to withdrawal, by four people; a stranger looks on."""
    title = "2017年第四季度城乡低保对象名单"
    with Office(browser, base) as office:
        stranger = office.pages["stranger"]
        article = office.draft(title, "共二十三户，四十一人。")
        address = f"/articles/{article}"
        before = status(base + address)
        office.through_the_chain(title)
        unpublished = status(base + address)
        office.do("lina", title, "发布")
        stranger.goto("/")
        press(stranger, stranger.get_by_role("link", name=title))
        published = stranger.locator("main").inner_text()
        office.do("wangfang", title, "提请撤下", "含有不应公开的个人隐私")
        office.through_the_chain(title)
        still = status(base + address)
        office.do("lina", title, "撤下")
        gone = stranger.goto(address)
        tombstone = stranger.locator("main").inner_text()
        stranger.goto("/")
        front = stranger.locator("main").inner_text()

        assert (404, 404, 200) == (before, unpublished, still)
        assert "共二十三户" in published
        assert gone is not None
        assert 410 == gone.status
        assert "已撤下" in tombstone
        assert "已撤下" in front
        assert title not in tombstone + front
