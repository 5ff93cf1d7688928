"""Pictures of the console for the documentation, in both languages.

    PYTHONPATH=. .venv/bin/python docs/examples/console_screenshots.py [NAME ...]

The demonstration's bureau is served as `publication-flow serve --demo` does, and drawn by a real
browser. Its clock stands at one morning and its chance is fixed, so the pictures stay alike.
"""

import re
import subprocess
import sys
import tempfile
from contextlib import contextmanager
from pathlib import Path

from tests.browser import page_of, press, running_browser

IMAGES = Path(__file__).resolve().parents[1] / "images"
LANGUAGES = {"zh": "zh-CN", "en": "en-GB"}
BUREAU = "/370405-mz/"
DESK, PHONE = (1000, 720), (390, 844)
MOST_BYTES = 150_000


def inbox(page):
    """The auditor's desk."""
    page.goto(BUREAU)


def decide(page):
    """A leader's screen on a phone: the first matter that waits."""
    page.goto(f"{BUREAU}decide")
    press(page, page.locator("a.card").first)


def dashboard(page):
    """The year 2017, as the head of the office sees it."""
    page.goto(f"{BUREAU}dashboard/2017")


# What is drawn: by whom, in which window.
PICTURES = {
    "inbox": (inbox, "shen.ruoxi", DESK),
    "decide": (decide, "lu.wenzhou", PHONE),
    "dashboard": (dashboard, "qin.wangshu", DESK),
}


@contextmanager
def demonstration(folder):
    """The address of the served demonstration."""
    line = "from publication_flow.hosts.cli import main; main()"
    command = [sys.executable, "-c", line, "serve", "--demo", "--port", "0", "--to", folder]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, encoding="utf-8") as server:
        try:
            yield re.search(r"http://\S+?(?=/)", server.stdout.readline())[0]
        finally:
            server.terminate()


def draw(browser, base, name):
    take, person, size = PICTURES[name]
    for lang, locale in LANGUAGES.items():
        with page_of(browser, base, lang=locale, size=size) as page:
            page.goto("/-/login")
            press(page, page.locator(f'button[value="{person}"]'))
            take(page)
            path = IMAGES / f"console-{name}-{lang}.png"
            page.screenshot(path=path)
            assert path.stat().st_size <= MOST_BYTES, f"{path.name}: {path.stat().st_size} bytes"


if __name__ == "__main__":
    with (
        tempfile.TemporaryDirectory() as folder,
        demonstration(str(Path(folder) / "demo")) as base,
        running_browser() as browser,
    ):
        for name in sys.argv[1:] or PICTURES:
            draw(browser, base, name)
