"""The office head in a real browser: people come and go, the policy is taken out and put back."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]
from playwright.sync_api import Browser, Page

from publication_flow import Agency
from publication_flow.policy import packs
from tests.browser import PHONE, page_of, press
from tests.bureau import draft_one, drive, found_bureau
from tests.hosts.web.browsing import HOME
from tests.hosts.web.serving import served

DESK = (1280, 900)
HEAD = "wu.min"
SHOTS = os.environ.get("PUBLICATION_FLOW_TEST_SHOTS")  # a folder: pictures of every page
PAGES = {
    "organisation": "organisation", "history": "organisation/history",
    "appoint": "organisation/appoint", "delegate": "organisation/delegate",
    "relieve": "organisation/relieve", "enrol": "organisation/enrol",
    "assign": "organisation/assign", "establish": "organisation/establish",
    "revoke": "organisation/revoke", "unassign": "organisation/unassign",
    "policy": "policy", "clauses": "policy/clauses", "put-back": "policy/new",
}  # fmt: skip
EDITED = packs.pack("cn-civil-affairs").replace(
    b'id = "publish-limit"\nlabel', b'id = "publish-limit" # shorter\nlabel'
).replace(b"limit = 20\n", b"limit = 15\n", 1)  # fmt: skip


class Office(NamedTuple):
    url: str
    agency: Agency


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    """A bureau with a deputy, a vacancy and matters under way."""
    flow, agency, _ = found_bureau(f"sqlite:///{tmp_path / 'bureau.db'}")
    agency.delegate("wu.min", "li.na", "office-head", by="wu.min", since="2017-03-06",
                    until="2017-03-31", basis="台民办发〔2017〕3号")  # fmt: skip
    agency.relieve(
        "zhou.ping", "office-publisher", "office", by="wu.min", basis="台民发〔2017〕8号"
    )
    drive(agency, draft_one(agency), "audit")
    with flow, served(flow) as url:
        yield Office(url, agency)


def window(browser: Browser, office: Office, person: str = HEAD, **options: Any) -> Any:
    options = {"size": DESK, "javascript": False, **options}
    return page_of(browser, office.url, extra_http_headers={"x-test-person": person}, **options)


def checked(page: Page, data: bytes) -> None:
    """Put a file back, as far as the page that shows what it changes."""
    page.set_default_timeout(60_000)  # it proves the policy, on a machine with other work
    page.goto(f"{HOME}policy/new")
    page.get_by_label("规程文件").or_(page.get_by_label("Policy file")).set_input_files(
        {"name": "policy.toml", "mimeType": "application/toml", "buffer": data}
    )
    press(page, page.locator("form button[type=submit]").last)


def picture(page: Page, name: str) -> None:
    if SHOTS:
        page.screenshot(path=f"{SHOTS}/office-{name}.png", full_page=True)


def test_people_come_and_go(browser: Browser, office: Office) -> None:
    """A person is enrolled, appointed, deputised for and relieved; each stands on the page."""
    with window(browser, office) as page:
        page.goto(f"{HOME}organisation/enrol")
        page.get_by_label("人员编号").fill("he.xin")
        page.get_by_label("姓名").fill("何欣")
        press(page, page.get_by_role("button", name="登记人员"))
        press(page, page.get_by_role("link", name="任命 何欣"))
        page.get_by_label("岗位").select_option("office-publisher")
        page.get_by_label("科室").select_option("office")
        page.get_by_label("依据").fill("台民发〔2017〕9号")
        press(page, page.get_by_role("button", name="任命"))
        press(page, page.get_by_role("link", name="委托 何欣 办公室发布岗"))
        page.get_by_label("代办人").select_option("ma.qiang")
        page.get_by_label("截止日期（含）").fill("2017-04-01")
        page.get_by_label("依据").fill("口头")
        press(page, page.get_by_role("button", name="委托代办"))
        deputies = page.get_by_role("table", name="AB 角：委托代办").inner_text()
        press(page, page.get_by_role("link", name="免职 何欣 办公室发布岗"))
        page.get_by_label("依据").fill("台民发〔2017〕10号")
        press(page, page.get_by_role("button", name="免职"))
        after = page.locator("main").inner_text()
        flash = page.get_by_role("status").inner_text()

    assert "马强" in deputies
    assert "已记录，从写明的日期起作用。" == flash
    assert "委托 何欣" not in after
    assert "何欣" in after.partition("没有岗位的人员")[2]
    assert () == tuple(office.agency.verify().findings)


def test_the_policy_is_taken_out_and_put_back(browser: Browser, office: Office) -> None:
    """The downloaded file has the adopted bytes; edited and put back it shows what it changes,
    its clauses are run, and it is in force."""
    with window(browser, office) as page:
        page.goto(f"{HOME}policy")
        link = page.get_by_role("link", name="取出规程文件")
        answer = page.request.get(link.get_attribute("href") or "")
        taken = answer.body()
        checked(page, taken.replace(b"zh = ", b"zh  = ", 1))
        same = page.locator("main").inner_text()
        comment = b"# \xe6\x9c\xac\xe5\xb1\x80\r\n"
        checked(page, comment + taken)
        page.get_by_label("依据").fill("台民发〔2017〕20号")
        press(page, page.get_by_role("button", name="采用这一版"))
        flash = page.get_by_role("status").inner_text()

    assert packs.pack("cn-civil-affairs") == taken
    assert "attachment" in answer.headers["content-disposition"]
    assert "规定没有变化" in same
    assert "新规程已采用，今后新开的事项按它办理。" == flash
    assert comment + taken == office.agency.policy().data
    assert "evidence" == office.agency.adoptions()[-1].proof


@pytest.mark.parametrize(("lang", "size"), [("zh", PHONE), ("en", DESK)], ids=["phone", "desk"])
def test_pages_fit_and_axe_finds_nothing(
    browser: Browser, office: Office, lang: str, size: tuple[int, int]
) -> None:
    """No page of the family scrolls sideways, and axe has nothing to say of it."""
    axe, wide, found = Axe(), [], []
    with window(browser, office, size=size, javascript=True) as page:
        for name, path in [*PAGES.items(), ("check", "")]:
            if path:
                page.goto(f"{HOME}{path}?lang={lang}")
            else:
                checked(page, EDITED)
            picture(page, f"{name}-{lang}-{size[0]}")
            if page.evaluate("document.documentElement.scrollWidth > innerWidth"):
                wide.append(name)
            for one in axe.run(page).response["violations"]:
                found.append((name, one["id"], one["nodes"][0]["html"][:160]))

    assert [] == wide
    assert [] == found
