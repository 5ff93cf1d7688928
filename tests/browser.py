"""A real browser for tests: the Chromium of this machine, driven by playwright.

Looked for in this order: the program that ``PUBLICATION_FLOW_TEST_BROWSER`` names, then
``chromium-headless-shell``, ``chromium`` and ``google-chrome`` on the PATH. There is no fourth
choice, and no test is skipped: who has none of them is told what to do.

    with page_of(browser, url) as page:          # a person at a desk: cookies of their own
        page.goto("/sign-in")
        press(page, page.get_by_role("button", name="li.na"))  # leads to another page

A page reaches 127.0.0.1 alone. What it logs as an error, and every error of its scripts, fails
the test at the end of the `with`.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Locator, Page, Response, sync_playwright

PROGRAM_VARIABLE = "PUBLICATION_FLOW_TEST_BROWSER"
PROGRAMS = ("chromium-headless-shell", "chromium", "google-chrome")
FLAGS = (
    "--no-sandbox",
    "--disable-dev-shm-usage",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    "--no-pings",
    "--disable-domain-reliability",
    "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",
    "--force-color-profile=srgb",
    "--font-render-hinting=none",
)
PATIENCE_MS = 10_000
DESK = (1200, 900)
PHONE = (360, 740)


class NoBrowser(RuntimeError):
    """No browser can be had; the message says what to do."""


def find_browser() -> Path:
    """The program of the first browser there is."""
    named = os.environ.get(PROGRAM_VARIABLE)
    if named:
        if not Path(named).is_file():
            raise NoBrowser(f"{PROGRAM_VARIABLE} names {named}, and there is no such program.")
        return Path(named)
    for program in PROGRAMS:
        found = shutil.which(program)
        if found:
            return Path(found)
    raise NoBrowser(
        f"No browser for the tests. Either install one of {', '.join(PROGRAMS)} with this "
        "system's own packages (with a Chinese font, such as fonts-wqy-microhei), or set "
        f"{PROGRAM_VARIABLE} to the program of a Chromium."
    )


@contextmanager
def running_browser() -> Iterator[Browser]:
    """A browser for as long as the block lasts; pages come from `page_of`."""
    program = find_browser()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=program, args=list(FLAGS), headless=True
        )
        try:
            yield browser
        finally:
            browser.close()


@contextmanager
def page_of(
    browser: Browser,
    base_url: str,
    *,
    lang: str = "zh-CN",
    size: tuple[int, int] = DESK,
    javascript: bool = True,
    allowed: tuple[str, ...] = (),
    **options: Any,
) -> Iterator[Page]:
    """One person's window, with cookies of its own, on the portal at `base_url`.

    `lang` is what the browser asks for (`zh-CN`, `en-GB`), `size` the window in CSS pixels.
    Console errors and script errors fail the test, but for those that hold one of `allowed`:
    a refused answer (409, say) is logged by the browser too.
    """
    context = browser.new_context(
        base_url=base_url,
        locale=lang,
        timezone_id="Asia/Shanghai",
        viewport={"width": size[0], "height": size[1]},
        java_script_enabled=javascript,
        reduced_motion="reduce",
        **options,
    )
    context.set_default_timeout(PATIENCE_MS)
    page = context.new_page()
    wrong: list[str] = []
    page.on("console", lambda m: wrong.append(m.text) if m.type == "error" else None)
    page.on("pageerror", lambda error: wrong.append(str(error)))
    try:
        yield page
    finally:
        context.close()
    assert [] == [w for w in wrong if not any(part in w for part in allowed)]


def press(page: Page, found: Locator) -> Response:
    """Press what leads to another page; the answer, when that page has loaded.

    Playwright's own `click` does not wait for that page: the one that is left may still be there
    to be read, or be gone with nothing in its place yet. Not for a press that stays on its page
    (a fold, a form the browser stops, a file to save): that one times out.
    """
    with page.expect_navigation() as going:
        found.click()
    answer = going.value
    assert answer is not None, f"{page.url}: a jump within the page, not another page"
    return answer
