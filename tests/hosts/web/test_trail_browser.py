"""An auditor in a real browser: asks the trail, follows a step to its event, reads a story, takes
a receipt and a checkpoint away. No script runs."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]
from playwright.sync_api import Browser

from publication_flow import Agency
from tests.asked import FILE, lived_year
from tests.auditor import KEY, verified
from tests.browser import PHONE, page_of, press
from tests.bureau import publish_one
from tests.hosts.web.browsing import HOME
from tests.hosts.web.looking import wrong_with
from tests.hosts.web.serving import served

DESK = (1280, 900)
HEAD = "wu.min"
LANGUAGES = {"zh": "zh-CN", "en": "en-GB"}
SHOTS = os.environ.get("PUBLICATION_FLOW_TEST_SHOTS")  # a folder: pictures of every page
PAGES = {
    "ask": "trail", "person": "trail?ask=1&person=li.na", "long": "trail?ask=1&longer_than=5",
    "revoked": "trail?ask=1&revoked=1", "wrong": "trail?ask=1&since=x&digest=1",
    "story": "items/2017-0004/story?day=2017-05-16&then=1", "receipt": "items/{pending}/receipt",
    "checkpoints": "checkpoints",
}  # fmt: skip


class Office(NamedTuple):
    url: str
    agency: Agency
    pending: str

    def path(self, page: str) -> str:
        return HOME + page.format(pending=self.pending)


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    """A year under a checkpoint, and one item after it."""
    folder = tmp_path_factory.mktemp("year")
    flow, agency, clock = lived_year(f"sqlite:///{folder / 'bureau.db'}")
    agency.checkpoint(folder / "checkpoints", KEY)
    clock.advance(days=3)
    pending = publish_one(agency, title="2017年第四季度城乡低保资金发放情况")
    with flow, served(flow) as url:
        yield Office(url, agency, pending)


def window(browser: Browser, office: Office, lang: str = "zh", **options: Any) -> Any:
    options = {"size": DESK, "javascript": False, **options}
    return page_of(
        browser, office.url, lang=LANGUAGES[lang], extra_http_headers={"x-test-person": HEAD},
        allowed=("the server responded with a status of",), **options,
    )  # fmt: skip


def test_a_question_leads_to_the_event(browser: Browser, office: Office) -> None:
    """Choose a person and a box, ask, and follow the step to what the ledger holds of it; the
    question comes back as it was put."""
    with window(browser, office) as page:
        page.goto(office.path("trail"))
        page.get_by_label("人员", exact=True).select_option(label="李娜")
        page.get_by_label("退回的").check()
        press(page, page.get_by_role("button", name="查询", exact=True))
        said = page.locator(".asked").inner_text()
        rows = page.locator(".trail-list tbody tr").count()
        page.get_by_text("改条件").click()
        kept = page.get_by_label("退回的").is_checked()
        press(page, page.locator(".trail-list tbody a[href*='/events/']").first)
        heading = page.locator("h1").inner_text()

    wanted = office.agency.ask(person="li.na", returned=True, by=HEAD).steps
    assert "查的是：李娜经手（本人办、由人代办或补录）；退回的。" == said
    assert (len(wanted), True) == (rows, kept)
    assert f"办理日志第 {wanted[0].step.position} 号" == heading


def test_a_file_at_hand_is_asked_with(browser: Browser, office: Office) -> None:
    """The upload finds every step about the contents it is in."""
    with window(browser, office, size=PHONE) as page:
        page.goto(office.path("trail"))
        page.get_by_text("手里有文件？").click()
        page.get_by_label("文件", exact=True).set_input_files(
            files=[{"name": "户数.csv", "mimeType": "text/csv", "buffer": FILE}]
        )
        press(page, page.get_by_role("button", name="按文件查"))
        rows = page.locator(".trail-list tbody tr").count()

    assert len(office.agency.ask(file=FILE, by=HEAD, limit=500).steps) == rows


def test_a_story_shows_its_picture_and_leads_to_the_receipt(
    browser: Browser, office: Office, tmp_path: Path
) -> None:
    """From the item to its story; the timeline is drawn; who was responsible on a day; the receipt
    and the checkpoint that are saved prove themselves."""
    drawn = "e => e.complete && e.naturalWidth > 300"
    with window(browser, office, accept_downloads=True) as page:
        page.goto(office.path("items/2017-0004"))
        press(page, page.get_by_role("link", name="来龙去脉", exact=True))
        page.locator(".picture img").scroll_into_view_if_needed()
        shown = page.locator(".picture img").evaluate(drawn)
        page.get_by_label("哪一天").fill("2017-05-16")
        page.get_by_label("只按当时所知").check()
        press(page, page.get_by_role("button", name="查看", exact=True))
        was = page.locator(".who-was").inner_text()
        press(page, page.get_by_role("link", name="存证凭证"))
        with page.expect_download() as saving:
            page.get_by_role("link", name="下载全过程凭证").click()
        saving.value.save_as(tmp_path / "receipt.json")
        press(page, page.get_by_role("link", name="看校验点"))
        with page.expect_download() as saving:
            page.locator("main td.acts a").first.click()
        saving.value.save_as(tmp_path / "checkpoint")

    assert shown
    assert "吴敏（代赵刚）" in was
    assert 0 == verified("receipt", tmp_path / "receipt.json").exit
    assert office.agency.checkpoints()[0].note == (tmp_path / "checkpoint").read_bytes()


@pytest.mark.parametrize(("lang", "size"), [("zh", PHONE), ("en", DESK)], ids=["phone", "desk"])
def test_axe_finds_nothing(
    browser: Browser, office: Office, lang: str, size: tuple[int, int]
) -> None:
    """In Chinese on a phone, in English at a desk, what is folded unfolded: nothing wider than the
    screen, nothing unnamed, nothing inline, and axe silent."""
    axe = Axe()
    found: list[tuple[Any, ...]] = []
    with window(browser, office, lang, size=size, javascript=True) as page:
        for name, path in PAGES.items():
            page.goto(office.path(path))
            page.locator("main details").evaluate_all("all => all.forEach(e => e.open = true)")
            found += [(name, said) for said in wrong_with(page, LANGUAGES[lang][:2])]
            for rule in axe.run(page).response["violations"]:
                found.append((name, rule["id"], [n["target"] for n in rule["nodes"][:2]]))
            if SHOTS:
                file = f"{SHOTS}/trail-{name}-{lang}-{size[0]}.png"
                page.screenshot(path=file, full_page=True)

    assert [] == found
