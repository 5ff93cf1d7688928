"""The auditor's afternoon and the leader's phone in a real browser, script off."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]
from playwright.sync_api import Browser, Page

from publication_flow import Agency
from tests.browser import PHONE, page_of, press
from tests.bureau import draft_one, drive, found_bureau
from tests.hosts.web.browsing import HOME
from tests.hosts.web.serving import served

DESK = (1280, 900)
LEADER, PRINCIPAL, AUDITOR = "zhao.gang", "hu.jian", "li.na"
BODY = "根据《山东省最低生活保障工作规程》，现将标准公布如下。城市每人每月530元。\n" * 8
TEXTS = {"body": BODY, "summary": "公布2017年城乡低保标准，自4月1日起执行。"}
SHOTS = os.environ.get("PUBLICATION_FLOW_TEST_SHOTS")  # a folder: pictures of every page


class Office(NamedTuple):
    url: str
    agency: Agency


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    flow, agency, _ = found_bureau(f"sqlite:///{tmp_path / 'bureau.db'}")
    with flow, served(flow) as url:
        yield Office(url, agency)


def provided(agency: Agency, count: int, **values: Any) -> list[str]:
    texts = [{"title": f"第{n}期救助公示", **TEXTS, **values} for n in range(1, count + 1)]
    return [drive(agency, draft_one(agency, **one), "provide") for one in texts]


def audited(agency: Agency, count: int = 1, **values: Any) -> list[str]:
    numbers = provided(agency, count, **values)
    for number in numbers:
        agency.act("audit", number, by=AUDITOR, opinion="已核，要素齐全。")
    return numbers


def window(browser: Browser, office: Office, person: str, **options: Any) -> Any:
    """A person's own window: a phone without script, unless told otherwise."""
    options = {"size": PHONE, "javascript": False, **options}
    return page_of(browser, office.url, extra_http_headers={"x-test-person": person}, **options)


def act(page: Page, button: str) -> None:
    """Press a button of the bar at the lower edge, as a thumb does."""
    found = page.locator(".thumb").get_by_text(button, exact=True)
    box, size = found.bounding_box(), page.viewport_size
    assert box is not None
    assert size is not None
    assert box["height"] >= 44
    assert 0 <= box["y"] <= size["height"] - box["height"]  # on the screen, without scrolling
    press(page, found)


def steps(office: Office, number: str) -> list[str]:
    return [step.action for step in office.agency.trail(number)]


def test_the_auditor_does_three_by_the_queue_and_thirty_at_once(
    browser: Browser, office: Office
) -> None:
    """Three by 下一件, the first claimed before; then thirty from the inbox in one go, of which two
    cannot pass. Every one is in its trail."""
    agency = office.agency
    three = provided(agency, 3)
    with window(browser, office, AUDITOR) as page:
        page.goto(f"{HOME}next")
        press(page, page.get_by_role("button", name="签收"))
        for _ in three:
            page.get_by_label("通过", exact=True).check()
            page.get_by_label("全部符合").check()
            act(page, "审核")
        assert page.get_by_text("手头的都办完了。").first.is_visible()

    thirty = provided(agency, 30)
    for number in thirty[10:12]:
        agency.act("claim", number, by="sun.yan")
    with window(browser, office, AUDITOR) as page:
        page.goto(HOME)
        press(page, page.get_by_role("button", name="本页全部"))
        page.get_by_label("通过", exact=True).check()
        page.get_by_label("全部符合").check()
        agency.act("claim", thirty[20], by="sun.yan")
        act(page, "审核勾选的事项")
        said = page.get_by_role("status").inner_text()

    assert ["draft", "provide", "claim", "audit"] == steps(office, three[0])
    assert [["draft", "provide", "audit"]] * 2 == [steps(office, n) for n in three[1:]]
    bad = {*thirty[10:12], thirty[20]}
    assert {n: n not in bad for n in thirty} == {n: "audit" in steps(office, n) for n in thirty}
    assert said.startswith("27 件已办，1 件没有办。")


def test_the_leader_decides_five_ways(browser: Browser, office: Office) -> None:
    """Consent, consent as amended (which the office rechecks), return with a reason, passing on
    (which the principal decides), and no: each by the thumb, each in the trail."""
    agency = office.agency
    yes, amended, back, up, no = audited(agency, 5)
    with window(browser, office, LEADER) as page:
        page.goto(f"{HOME}decide")
        press(page, page.locator("a.card").first)
        page.get_by_label("同意。", exact=True).check()
        act(page, "批准")
        assert amended in page.url
        act(page, "修改后同意")
        page.get_by_label("标题").fill("2017年城乡低保标准（修订）")
        act(page, "确认修改后同意")
        assert back in page.url
        act(page, "退回")
        page.get_by_label("科室提供").check()
        page.get_by_label("请核实数据后再报。").check()
        act(page, "确认退回")
        assert up in page.url
        act(page, "转呈")
        page.get_by_label("自己写的").fill("拟同意，请胡局长审定。")
        act(page, "确认转呈")
        assert no in page.url
        act(page, "不同意")
        page.get_by_label("依据不足。").check()
        act(page, "确认不同意")
        assert page.get_by_text("没有等您签批的。").is_visible()
    with window(browser, office, PRINCIPAL) as page:
        page.goto(f"{HOME}decide/{up}")
        assert page.get_by_text("拟同意，请胡局长审定。").is_visible()
        act(page, "批准")
    with window(browser, office, AUDITOR) as page:
        page.goto(f"{HOME}next")
        while page.get_by_role("heading", level=1).inner_text() != "2017年城乡低保标准（修订）":
            act(page, "跳过")
        assert page.locator("ins").filter(has_text="（修订）").count()
        page.get_by_label("通过", exact=True).check()
        page.get_by_label("全部符合").check()
        act(page, "复核")

    last = {n: agency.trail(n)[-1] for n in (yes, amended, back, up, no)}
    assert ("approve", LEADER) == (last[yes].action, last[yes].person)
    assert "同意。" == last[yes].opinion
    assert ["approve-amended", "recheck"] == steps(office, amended)[-2:]
    assert ("return", "请核实数据后再报。") == (last[back].action, last[back].reason)
    assert ["pass-on", "approve"] == steps(office, up)[-2:]
    assert PRINCIPAL == last[up].person
    assert ("reject", "依据不足。") == (last[no].action, last[no].reason)


def test_the_leader_consents_to_several(browser: Browser, office: Office) -> None:
    """The list: two ticks and one press, the phrase once for both, and the results."""
    first, second, third = audited(office.agency, 3)
    with window(browser, office, LEADER) as page:
        page.goto(f"{HOME}decide")
        page.get_by_label(f"选中 {first}").check()
        page.get_by_label(f"选中 {third}").check()
        act(page, "批准选中的")
        page.get_by_label("同意。", exact=True).check()
        act(page, "批准勾选的事项")
        assert page.get_by_role("status").inner_text().startswith("2 件已办，0 件没有办。")

    assert ["approve", "audit", "approve"] == [steps(office, n)[-1] for n in (first, second, third)]


@pytest.mark.parametrize("lang", ["zh-CN", "en-GB"])
def test_every_page_fits_and_axe_finds_nothing(browser: Browser, office: Office, lang: str) -> None:
    """No page of these is wider than the window, at 360 px and at 1280 px, and axe is silent,
    in Chinese on the phone, in English at the desk; what a thumb presses is 44 px high."""
    found = []
    where = prepared(office)
    for name, (person, path, button) in where.items():
        options = {"lang": lang, "javascript": True, "allowed": ("422",)}
        with window(browser, office, person, **options) as page:
            page.goto(f"{HOME}{path}")
            if button:
                # What the server answers is looked at; the browser would stop an empty form.
                page.locator("main form").evaluate_all(
                    "all => all.forEach(f => f.noValidate = true)"
                )
                answer = press(page, page.locator(button).first)
                if answer.status != (422 if name == "next-denied" else 200):
                    found.append((name, PHONE, f"status {answer.status}"))
            for size in (PHONE, DESK):
                page.set_viewport_size({"width": size[0], "height": size[1]})
                if SHOTS:
                    picture = f"deciding-{name}-{lang[:2]}-{size[0]}.png"
                    page.screenshot(path=Path(SHOTS) / picture, full_page=True)
                if page.evaluate("document.documentElement.scrollWidth") > size[0]:
                    found.append((name, size, "wide"))
                found += [(name, size, text) for text in small(page)]
                if size == (PHONE if lang == "zh-CN" else DESK):
                    violations = Axe().run(page).response["violations"]
                    found += [(name, size, one["id"]) for one in violations]

    assert [] == found


def prepared(office: Office) -> dict[str, tuple[str, str, str]]:
    """Every page: who opens it, where, and what they press there."""
    agency = office.agency
    first, *_ = provided(agency, 3, attachments=[("标准.txt", b"x", "text/plain")])
    agency.act("return", first, by=AUDITOR, to="drafted", reason="农村标准与文件不符")
    agency.act("revise", first, by="wang.fang", body=BODY.replace("530", "550"))
    agency.act("provide", first, by="chen.jing")
    one, *_ = audited(agency, 3)
    public = drive(agency, draft_one(agency, **TEXTS))
    agency.act("correct", public, by="wang.fang", body=BODY.replace("530", "550"), reason="有误")
    for action, person in (("provide", "chen.jing"), ("audit", AUDITOR)):
        agency.act(action, public, by=person)
    return {
        "next": (AUDITOR, f"next?at={first}", ""),
        "next-return": (AUDITOR, f"next?at={first}", "button[name=turn][value=return]"),
        "next-denied": (AUDITOR, f"next?at={first}", "button[name=action][value=audit]"),
        "next-none": ("ma.qiang", "next", ""),
        "bulk": (AUDITOR, "", "button[name=all]"),
        "list": (LEADER, "decide", ""),
        "list-none": ("ma.qiang", "decide", ""),
        "decide": (LEADER, f"decide/{one}", ""),
        "decide-amend": (LEADER, f"decide/{one}", "button[value=approve-amended]"),
        "decide-pass": (LEADER, f"decide/{one}", "button[value=pass-on]"),
        "decide-reject": (LEADER, f"decide/{one}", "button[value=reject]"),
        "decide-correction": (LEADER, f"decide/{public}", ""),
        "decide-nothing": ("chen.jing", f"decide/{one}", ""),
    }


def small(page: Page) -> list[str]:
    """What is pressed on these pages and is lower than 44 px."""
    pressed = "button:not(.hide), .button, .tap, .chip, .card, .ticker, summary, select"
    found: list[str] = page.evaluate(
        """pressed => [...document.querySelectorAll(`main :is(${pressed})`)]
           .filter(e => e.checkVisibility() && e.getBoundingClientRect().height < 43.9)
           .map(e => e.textContent.trim().slice(0, 40))""",
        pressed,
    )
    return found
