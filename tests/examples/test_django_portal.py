"""The Django portal: its README's two commands, and a working day in a real browser."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import NamedTuple

import pytest
from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]
from playwright.sync_api import Browser, Page
from sqlalchemy import make_url

from tests.browser import PHONE, page_of, press
from tests.contract.stored import head_size, positions
from tests.examples import portals

PORTAL = portals.EXAMPLES / "django_portal"
PASSWORD = "demo-only"
PEOPLE = ("wang.fang", "chen.jing", "li.na", "zhao.gang")
TITLE = "第四季度城乡低保对象名单"
CHAIN = (("chen.jing", "提供"), ("li.na", "审核"), ("zhao.gang", "批准"))


class Portal(NamedTuple):
    """A running portal: its address, its folder, the URL of its database."""

    base: str
    folder: Path
    database: str


def environment(url: str) -> dict[str, str]:
    """The portal's settings for a database: a file of its own, or PostgreSQL."""
    made = make_url(url)
    if made.get_backend_name() == "sqlite":
        return {}
    host = made.query.get("host") or made.host or ""
    return {
        "PORTAL_POSTGRES": made.database or "",
        "PGHOST": str(host),
        "PGUSER": made.username or "",
        "PGPASSWORD": made.password or "",
        "PGPORT": str(made.port or 5432),
    }


@contextmanager
def running(folder: Path, url: str) -> Iterator[Portal]:
    """Both commands of the README, run as they stand there, in a copy of the example."""
    copy = portals.copied("django_portal", folder)
    seed, serve = portals.commands(copy)
    settings = environment(url)
    run(copy, seed, settings)
    database = url if settings else f"sqlite:///{copy / 'portal.db'}"
    with portals.serving(copy, serve, settings) as (base, _):
        yield Portal(base, copy, database)


def run(folder: Path, command: str, settings: dict[str, str]) -> str:
    """A command of the README or of Django's, in the portal's folder; what it prints."""
    words = shlex.split(command)
    assert "python" == words[0]
    done = subprocess.run(
        [sys.executable, *words[1:]], cwd=folder, env=os.environ | settings | {"PYTHONUTF8": "1"},
        capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    assert (0, "") == (done.returncode, done.stderr)
    return done.stdout


@pytest.fixture(scope="module")
def portal(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Portal]:
    """One portal on SQLite for the tests that only look, or leave no trace that matters."""
    with running(tmp_path_factory.mktemp("portal"), "sqlite://") as one:
        yield one


class Office:
    """Four people at their own windows, and a stranger who reads the site."""

    def __init__(self, browser: Browser, base: str) -> None:
        self.stack = ExitStack()
        self.pages: dict[str, Page] = {}
        for person in PEOPLE:
            page = self.stack.enter_context(page_of(browser, base, allowed=("403", "409")))
            sign_in(page, person)
            self.pages[person] = page
        self.stranger = self.stack.enter_context(page_of(browser, base, allowed=("404", "410")))

    def draft(self) -> str:
        """The clerk writes the article; its matter's number."""
        page = self.pages["wang.fang"]
        page.goto("/desk/")
        press(page, page.get_by_role("link", name="拟稿"))
        page.get_by_label("标题").fill(TITLE)
        page.get_by_label("栏目").select_option("social-assistance")
        page.get_by_label("正文").fill("共二十三户，四十一人。")
        press(page, page.get_by_role("button", name="拟稿"))
        assert re.search(r"/desk/\d{4}-\d{4}/$", page.url)
        return page.url.rstrip("/").rsplit("/", 1)[1]

    def do(self, person: str, number: str, action: str, reason: str = "") -> None:
        """Somebody whom the matter waits on opens it and does what its button says. With a reason
        it is their own idea, and they go to the matter by themselves."""
        page = self.pages[person]
        if reason:
            page.goto(f"/desk/{number}/")
        else:
            page.goto("/desk/")
            waiting = page.locator("table").first.locator("tr:not(.barred)", has_text=number)
            press(page, waiting.get_by_role("link"))
        press(page, page.get_by_role("link", name=action, exact=True))
        if reason:
            page.get_by_label("理由").fill(reason)
        press(page, page.get_by_role("button", name=action, exact=True))
        page.get_by_role("status").wait_for()


def sign_in(page: Page, person: str) -> None:
    """Through the portal's own form."""
    page.goto("/login/")
    page.locator("#id_username").fill(person)
    page.locator("#id_password").fill(PASSWORD)
    press(page, page.locator("main form button"))
    assert page.url.endswith("/desk/")


def test_from_draft_to_withdrawal(browser: Browser, tmp_path: Path, database_url: str):
    """Four people take an article to the public and off the net again; each finds it on their
    desk in turn, the public sees it only while it is public, and then a tombstone."""
    with running(tmp_path, database_url) as portal, ExitStack() as closing:
        office = Office(browser, portal.base)
        closing.enter_context(office.stack)
        stranger = office.stranger
        number = office.draft()
        for person, action in CHAIN:
            office.do(person, number, action)
        stranger.goto("/")
        before = stranger.get_by_role("link", name=TITLE).count()
        office.do("li.na", number, "发布")
        stranger.goto("/")
        press(stranger, stranger.get_by_role("link", name=TITLE))
        stranger.get_by_role("heading", name=TITLE).wait_for()
        public = stranger.url
        text = stranger.locator("article").inner_text()
        office.do("chen.jing", number, "提请撤下", "含有不应公开的个人隐私")
        for person, action in CHAIN:
            office.do(person, number, action)
        still = stranger.goto(public)
        office.do("li.na", number, "撤下")
        gone = stranger.goto(public)
        tombstone = stranger.locator("main").inner_text()
        page = office.pages["li.na"]
        page.goto(f"/desk/{number}/")
        trail = page.locator("ol.trail li b").all_inner_texts()
        mails = (portal.folder / "server.log").read_text("utf-8")

        assert 0 == before
        assert "共二十三户" in text
        assert still is not None
        assert gone is not None
        assert (200, 410) == (still.status, gone.status)
        assert number in tombstone
        assert TITLE not in tombstone
        once = ["提供", "审核", "批准"]
        assert ["拟稿", *once, "发布", "提请撤下", *once, "撤下"] == trail
        assert f"事项 {number}《{TITLE}》待您办理。" in mails
        assert list(range(1, head_size(portal.database) + 1)) == positions(portal.database)


def test_a_form_sent_twice_counts_once(browser: Browser, portal: Portal):
    """Going back and sending the same draft again leads to the same matter; nothing is added."""
    with page_of(browser, portal.base) as page:
        sign_in(page, "wang.fang")
        page.goto("/desk/new/")
        page.get_by_label("标题").fill("只此一份")
        page.get_by_label("栏目").select_option("social-assistance")
        page.get_by_label("正文").fill("正文")
        fields = dict(page.locator("main form").evaluate("f => [...new FormData(f).entries()]"))
        first = page.request.post("/desk/new/", form=fields, headers={"Referer": portal.base})
        size = head_size(portal.database)
        second = page.request.post("/desk/new/", form=fields, headers={"Referer": portal.base})

    assert (200, 200) == (first.status, second.status)
    assert first.url == second.url
    assert size == head_size(portal.database)


def test_a_stale_form_is_told(browser: Browser, portal: Portal):
    """Who acts on a page that somebody else has overtaken gets 409 and a sentence, no act."""
    with (
        page_of(browser, portal.base, allowed=("409",)) as slow,
        page_of(browser, portal.base) as fast,
    ):
        sign_in(slow, "chen.jing")
        sign_in(fast, "wang.fang")
        fast.goto("/desk/new/")
        fast.get_by_label("标题").fill("有人先改")
        fast.get_by_label("栏目").select_option("social-assistance")
        fast.get_by_label("正文").fill("正文")
        press(fast, fast.get_by_role("button", name="拟稿"))
        assert re.search(r"/desk/\d{4}-\d{4}/$", fast.url)
        matter = fast.url
        slow.goto(f"{matter}provide/")
        fast.goto(f"{matter}revise/")
        fast.get_by_label("正文").fill("改过的正文")
        press(fast, fast.get_by_role("button", name="改稿"))
        fast.get_by_role("status").wait_for()
        answer = press(slow, slow.get_by_role("button", name="提供"))
        told = slow.get_by_role("alert").inner_text()

    assert 409 == answer.status
    assert told


def test_what_may_not_be_seen_is_not_there(browser: Browser, portal: Portal):
    """A matter that a person may not see answers like one that does not exist; a stranger is sent
    to sign in; another's act is refused by the policy, whatever the menu shows."""
    refused = ("404", "403", "Content Security Policy")  # Django's own page of a 404 has styles
    with page_of(browser, portal.base, allowed=refused) as page:
        anonymous = page.request.get("/desk/2026-0001/", max_redirects=0)
        sign_in(page, "wang.fang")
        missing = page.goto("/desk/1999-0001/")
        page.goto("/desk/")
        waiting = page.locator("table").nth(1).locator("tr", has_text="办公室审核")
        number = waiting.locator("a").inner_text()
        page.goto(f"/desk/{number}/approve/")
        answer = press(page, page.get_by_role("button", name="批准"))
        told = page.get_by_role("alert").inner_text()

    assert missing is not None
    assert (302, 404, 403) == (anonymous.status, missing.status, answer.status)
    assert "分管领导" in told


def test_the_admin_shows_and_changes_nothing(browser: Browser, portal: Portal):
    """The admin lists articles with the engine's stage and a link to the trail, and no way to
    add, change or delete one."""
    with page_of(browser, portal.base) as page:
        sign_in(page, "li.na")
        page.goto("/admin/portal/article/")
        row = page.locator("#result_list tbody tr").last
        stage = row.locator(".field-stage").inner_text()
        press(page, row.get_by_role("link", name="责任链"))
        page.locator("ol.trail").wait_for()
        add = page.request.get("/admin/portal/article/add/")

    assert "已发布" == stage
    assert 403 == add.status


@pytest.mark.parametrize("lang", ["zh-CN", "en-GB"])
def test_a_phone_without_javascript(browser: Browser, portal: Portal, lang: str):
    """Every page fits 360 pixels and works without JavaScript, in both languages."""
    with page_of(browser, portal.base, lang=lang, size=PHONE, javascript=False) as page:
        wide = []
        page.goto("/")
        public = page.locator("main a").first.get_attribute("href") or ""
        sign_in(page, "li.na")
        number = page.locator("td a").first.inner_text()
        seen = []
        for address in ("/", public, "/desk/", f"/desk/{number}/", f"/desk/{number}/audit/"):
            page.goto(address)
            seen.append(page.locator("html").get_attribute("lang"))
            if page.locator("main").bounding_box()["width"] > 360:  # type: ignore[index]
                wide.append(address)

    assert {"zh-CN" if lang == "zh-CN" else "en"} == set(seen)
    assert [] == wide


def test_axe_finds_nothing(browser: Browser, portal: Portal):
    """No page of the portal has a fault that axe knows, in either language."""
    found = []
    for lang in ("zh-CN", "en-GB"):
        with page_of(browser, portal.base, lang=lang) as page:
            page.goto("/login/")
            found += faults(page)
            sign_in(page, "li.na")
            number = page.locator("td a").first.inner_text()
            page.goto("/")
            public = page.locator("main a").first.get_attribute("href") or ""
            for address in ("/", public, "/desk/", f"/desk/{number}/", f"/desk/{number}/audit/"):
                page.goto(address)
                found += faults(page)

    assert [] == found


def faults(page: Page) -> list[tuple[str, str]]:
    """(page, rule) of each fault that axe finds."""
    page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
    return [(page.url, v["id"]) for v in Axe().run(page).response["violations"]]


def test_settings_are_safe(tmp_path: Path):
    """With a secret key there is no DEBUG, cookies go over HTTPS only, and `seed` refuses."""
    copy = portals.copied("django_portal", tmp_path)
    program = (
        "from config import settings as s; "
        "print(s.DEBUG, s.SESSION_COOKIE_SECURE, s.CSRF_COOKIE_SECURE, s.ALLOWED_HOSTS)"
    )
    told = [
        subprocess.run(
            [sys.executable, "-c", program], cwd=copy, env=os.environ | settings,
            capture_output=True, text=True, check=True,
        ).stdout.strip()
        for settings in ({}, {"PORTAL_SECRET_KEY": "x" * 50, "PORTAL_HOSTS": "mz.example"})
    ]  # fmt: skip
    refused = subprocess.run(
        [sys.executable, "manage.py", "seed"], cwd=copy,
        env=os.environ | {"PORTAL_SECRET_KEY": "x" * 50}, capture_output=True, text=True,
        check=False,
    )  # fmt: skip

    assert ["True False False ['127.0.0.1', 'localhost']", "False True True ['mz.example']"] == told
    assert 1 == refused.returncode
    assert "demo passwords" in refused.stderr
    assert not (copy / "portal.db").exists()


def test_every_word_has_its_english():
    """What the templates and the code write in Chinese is translated, and no translation idle."""
    used: set[str] = set()
    for path in PORTAL.rglob("*.html"):
        used |= set(re.findall(r'\{\{ "([^"]+)"\|t \}\}', path.read_text("utf-8")))
    for path in PORTAL.rglob("*.py"):
        used |= set(re.findall(r'\bt\("([^"]+)"\)', path.read_text("utf-8")))
        used |= set(re.findall(r'_text\("\w+", "([^"]+)"', path.read_text("utf-8")))
    known = re.findall(r'^    "([^"]+)": ', (PORTAL / "portal/english.py").read_text("utf-8"), re.M)

    assert sorted(known) == sorted(used)
