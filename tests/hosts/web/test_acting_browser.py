"""The clerk's and everybody's acting in a real browser: script off, on a phone and at a desk."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest
import uvicorn
from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]
from playwright.sync_api import Browser, Page

from publication_flow import Agency
from publication_flow.hosts.web import create_app
from tests.browser import PHONE, page_of, press, running_browser
from tests.bureau import draft_one, drive, found_bureau, publish_one
from tests.hosts.web.browsing import HOME
from tests.hosts.web.conftest import by_header

DESK = (1280, 900)
SIZES = pytest.mark.parametrize("size", [PHONE, DESK], ids=["phone", "desk"])


class Office(NamedTuple):
    """A bureau that is served, and matters to show: what each is for stands in `office`."""

    url: str
    agency: Agency
    drafted: str
    provided: str
    audited: str
    public: str
    copy: str


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with running_browser() as found:
        yield found


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    folder: Path = tmp_path_factory.mktemp("office")
    flow, agency, clock = found_bureau(f"sqlite:///{folder / 'bureau.db'}")
    with flow:
        public = publish_one(agency, title="2016年城乡低保标准")
        clock.advance(days=2)
        body = (
            "为保障困难群众基本生活，现将标准公布如下。城市低保标准为每人每月510元。自1月起执行。"
        )
        texts = {"title": "2017年城乡低保标准", "body": body, "summary": "城乡低保标准"}
        drafted = draft_one(agency, **texts, attachments=[("发放表.txt", b"x", "text/plain")])
        agency.look("wang.fang", drafted)
        agency.act("revise", drafted, by="liu.yang", body=body.replace("510", "520"))
        provided = drive(agency, draft_one(agency, **texts), "provide")
        audited = draft_one(agency, **texts)
        agency.act("provide", audited, by="chen.jing", opinion="数据已核")
        clock.advance(days=1)
        agency.act("audit", audited, by="li.na", opinion="内容属实，要素齐全")
        copy = agency.drafts.start_from("wang.fang", public)
        server = uvicorn.Server(
            uvicorn.Config(
                create_app(flow, by_header, secure_cookies=False, rate=None),
                port=0,
                log_level="error",
                lifespan="off",
            )
        )
        thread = threading.Thread(target=server.run, daemon=True)
        thread.start()
        while not server.started:
            time.sleep(0.02)
        port = server.servers[0].sockets[0].getsockname()[1]
        yield Office(
            f"http://127.0.0.1:{port}", agency, drafted, provided, audited, public, copy.id
        )
        server.should_exit = True
        thread.join(10)


def window(browser: Browser, office: Office, person: str, **options: Any) -> Any:
    """A person's own window."""
    header = {"x-test-person": person}
    return page_of(browser, office.url, extra_http_headers=header, **options)


def pages(office: Office) -> dict[str, tuple[str, str]]:
    """Every page of these families: who opens it, and where."""
    return {
        "drafts": ("wang.fang", "drafts?category=social-assistance"),
        "new": ("wang.fang", "drafts/new"),
        "editor": ("wang.fang", f"drafts/{office.copy}"),
        "discard": ("wang.fang", f"drafts/{office.copy}/discard"),
        "revise": ("wang.fang", f"items/{office.drafted}/act/revise"),
        "audit": ("li.na", f"items/{office.provided}/act/audit"),
        "return": ("zhao.gang", f"items/{office.audited}/act/return"),
        "record": ("wu.min", f"items/{office.audited}/act/approve"),
        "suspend": ("li.na", f"items/{office.public}/act/suspend"),
        "item": ("wang.fang", f"items/{office.drafted}"),
        "versions": ("wang.fang", f"items/{office.drafted}/versions"),
        "trail": ("wang.fang", f"items/{office.audited}/trail"),
        "sheet": ("wang.fang", f"items/{office.audited}/sheet"),
    }


def sideways(page: Page) -> int:
    """Pixels a page is wider than its window."""
    width: int = page.evaluate(
        "document.documentElement.scrollWidth - document.documentElement.clientWidth"
    )
    return width


def small(page: Page) -> list[str]:
    """Buttons and fields lower than 44 pixels, by their text."""
    found: list[str] = page.evaluate(
        """[...document.querySelectorAll(
            "main button, main a.button, main select, main .field input, main textarea, "
            + "main label.tap, main .tap-link")]
          .filter(e => !e.closest(".hide") && !e.closest("details:not([open])"))
          .filter(e => e.getBoundingClientRect().height < 44)
          .map(e => e.outerHTML.slice(0, 80))"""
    )
    return found


def test_every_page_fits_a_phone(browser: Browser, office: Office) -> None:
    """At 360 pixels nothing is wider than the screen, and a thumb hits every control."""
    wide, low = {}, {}
    with window(browser, office, "wang.fang", size=PHONE) as page:
        for name, (person, path) in pages(office).items():
            page.set_extra_http_headers({"x-test-person": person})
            page.goto(f"{HOME}{path}")
            if name != "sheet":
                low[name] = small(page)
            wide[name] = sideways(page)

    assert dict.fromkeys(wide, 0) == wide
    assert {name: [] for name in low} == low


@pytest.mark.parametrize("lang", ["zh-CN", "en-GB"])
def test_axe_finds_nothing(browser: Browser, office: Office, lang: str) -> None:
    """No fault of WCAG 2.1 AA axe knows, on any page, folded parts open, either language."""
    faults, rules = [], set()
    with window(browser, office, "wang.fang", size=PHONE, lang=lang) as page:
        for name, (person, path) in pages(office).items():
            page.set_extra_http_headers({"x-test-person": person})
            page.goto(f"{HOME}{path}")
            page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
            found = Axe().run(page).response
            rules |= {one["id"] for one in found["passes"]}
            faults += [(name, v["id"], v["nodes"][0]["html"][:120]) for v in found["violations"]]

    assert [] == faults
    assert {"label", "color-contrast", "document-title", "list"} <= rules


@SIZES
def test_a_clerk_drafts_with_a_file_and_the_head_provides(
    browser: Browser, office: Office, size: tuple[int, int], tmp_path: Path
) -> None:
    """From 套用上期 over a saved working copy with a file to 科室提供, without script."""
    file = tmp_path / "名单.txt"
    file.write_text("名单", encoding="utf-8")
    with window(browser, office, "liu.yang", size=size, javascript=False) as page:
        page.goto(f"{HOME}drafts")
        page.get_by_label("栏目").select_option("social-assistance")
        press(page, page.get_by_role("button", name="找上期"))
        press(page, page.get_by_role("button", name="套用").last)
        assert "2017年城乡低保标准" == page.get_by_label("标题").input_value()
        page.get_by_label("正文").fill("今年的正文。")
        page.get_by_label("添加附件").set_input_files(file)
        press(page, page.get_by_role("button", name="保存", exact=True).last)
        assert page.get_by_role("link", name="名单.txt").is_visible()
        press(page, page.get_by_role("button", name="提交：拟稿"))
        number = page.url.partition("?")[0].rpartition("/")[2]
        said = page.get_by_role("status").inner_text()
    with window(browser, office, "chen.jing", size=size, javascript=False) as page:
        page.goto(f"{HOME}items/{number}")
        press(page, page.get_by_role("link", name="提供"))
        page.get_by_label("意见").fill("同意提供")
        press(page, page.get_by_role("button", name="提供"))
        assert "told=done" in page.url

    item = office.agency.item(number)
    assert f"已办理：{number} 拟稿。" == said
    assert ("department-provided", "今年的正文。", ["名单.txt"]) == (
        item.stage,
        item.body,
        [f.name for f in item.attachments],
    )


@SIZES
def test_the_auditor_ticks_all_and_the_leader_returns(
    browser: Browser, office: Office, size: tuple[int, int]
) -> None:
    """One box for 全部符合; a return without its reason is stopped by the browser, then done."""
    number = drive(office.agency, draft_one(office.agency), "provide")
    with window(browser, office, "li.na", size=size, javascript=False) as page:
        page.goto(f"{HOME}items/{number}/act/audit")
        page.get_by_label("通过", exact=True).check()
        page.get_by_label("全部符合").check()
        press(page, page.get_by_role("button", name="审核"))
        assert "told=done" in page.url
    with window(browser, office, "zhao.gang", size=size, javascript=False) as page:
        page.goto(f"{HOME}items/{number}/act/return")
        page.get_by_role("button", name="退回").click()
        still = page.url
        page.get_by_label("拟稿").check()
        page.get_by_label("理由").fill("请核实数字")
        press(page, page.get_by_role("button", name="退回"))
        assert "told=done" in page.url

    steps = office.agency.trail(number)
    assert still.endswith("/act/return")
    assert ["audit", "return"] == [s.action for s in steps[-2:]]
    assert ("drafted", "请核实数字") == (steps[-1].to, steps[-1].reason)


def test_the_enter_key_saves_and_does_not_submit(browser: Browser, office: Office) -> None:
    """Enter in the title's field of an editor presses neither 提交 nor 删除."""
    with window(browser, office, "zheng.hui", javascript=False) as page:
        page.goto(f"{HOME}drafts/new")
        page.get_by_label("标题").fill("写到一半")
        page.get_by_label("标题").press("Enter")
        page.wait_for_url("**told=saved*")

    assert ["写到一半"] == [c.parts["title"] for c in office.agency.drafts.list("zheng.hui")]


def test_a_dangerous_act_is_two_presses(browser: Browser, office: Office) -> None:
    """先行撤下: the consequence is read on a page of its own, then confirmed."""
    number = publish_one(office.agency)
    with window(browser, office, "li.na", size=PHONE, javascript=False) as page:
        page.goto(f"{HOME}items/{number}/act/suspend")
        page.get_by_label("理由").fill("数据有误")
        press(page, page.get_by_role("button", name="先行撤下"))
        between = office.agency.item(number).public
        assert page.get_by_text("确认后公众立即看不到这条信息").is_visible()
        press(page, page.get_by_role("button", name="确认先行撤下"))
        assert "told=done" in page.url

    after = office.agency.item(number).public
    assert between is not None
    assert after is not None
    assert ("public", "suspended") == (between.state, after.state)


def test_the_sheet_keeps_its_look_under_the_policy(browser: Browser, office: Office) -> None:
    """The browser applies the sheet's own style: no complaint of the policy, and A4 on paper."""
    with window(browser, office, "wang.fang", size=DESK) as page:
        page.goto(f"{HOME}items/{office.audited}/sheet")
        width = page.locator("main.page").evaluate("e => getComputedStyle(e).width")
        button = page.get_by_role("button", name="打印").is_visible()
        page.emulate_media(media="print")
        bar = page.locator(".sheet-bar").is_visible()

    assert (True, False) == (button, bar)
    assert 790 < float(width.removesuffix("px")) < 800  # 210 mm
