"""The screen to decide on with a thumb, and the list of what waits."""

from __future__ import annotations

import re
from typing import Any

import pytest

from publication_flow import Agency
from tests.bureau import draft_one, drive
from tests.hosts.web.browsing import HOME
from tests.hosts.web.conftest import Bureau, SignedIn
from tests.hosts.web.filling import form, press

LEADER, PRINCIPAL = "zhao.gang", "hu.jian"


def audited(agency: Agency, title: str, **values: Any) -> str:
    number = drive(agency, draft_one(agency, title=title, **values), "provide")
    agency.act("audit", number, by="li.na", opinion="已核，要素齐全。")
    return number


def at(number: str) -> str:
    return f"{HOME}decide/{number}"


def last(agency: Agency, number: str) -> tuple[str, str, str | None, str | None]:
    step = agency.trail(number)[-1]
    return step.action, step.person, step.opinion, step.reason


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_the_screen_has_what_a_leader_needs(bureau: Bureau, signed_in: SignedIn, lang: str) -> None:
    """Summary first and the text folded, who answered for it with their words, and the buttons."""
    number = audited(bureau[1], "低保标准", summary="概述在此", body="正文" * 200)

    page = signed_in(LEADER, lang).get(at(number)).text

    for word in ("低保标准", "概述在此", "陈静", "李娜", "已核，要素齐全。"):
        assert word in page
    assert page.index("概述在此") < page.index("<details>") < page.index("正文正文")
    buttons = form(page, ("action", "approve")).buttons
    turns = ["return", "approve-amended", "pass-on", "reject", "withhold"]
    assert [("turn", "approve"), ("action", "approve")] == buttons[:2]
    assert [("turn", t) for t in turns] == buttons[2:]


def test_consent_goes_on_to_the_next(bureau: Bureau, signed_in: SignedIn) -> None:
    """One press with a phrase; the next matter stands there, and after the last the list."""
    agency = bureau[1]
    first, second = audited(agency, "甲件"), audited(agency, "乙件")
    client = signed_in(LEADER)

    sent = press(client, client.get(at(first)).text, "action", "approve", phrase="同意。")
    page = client.get(sent.headers["location"])
    end = press(client, page.text, "action", "approve")

    assert ("approve", LEADER, "同意。", None) == last(agency, first)
    assert ("approve", LEADER, None, None) == last(agency, second)
    assert "乙件" in page.text
    assert f"已办理：{first} 批准。还有 1 件。" in page.text
    assert "手头的都办完了" in client.get(end.headers["location"]).text


def test_consent_as_amended_is_rechecked(bureau: Bureau, signed_in: SignedIn) -> None:
    """The leader changes one part; only that is new; the office's queue then has the recheck, with
    the change marked."""
    agency = bureau[1]
    number = audited(agency, "低保标准", body="每月530元。", summary="概述")
    client = signed_in(LEADER)
    asked = press(client, client.get(at(number)).text, "turn", "approve-amended").text
    press(client, asked, "action", "approve-amended", **{"v-body": "每月550元。"})

    office = signed_in("li.na").get(f"{HOME}next").text

    item = agency.item(number)
    assert ("每月550元。", "概述") == (item.body, item.summary)
    assert "〔删去：</span>530<span" in office
    assert ("action", "recheck") in form(office, ("action", "recheck")).buttons


def test_amending_twice_is_done_once(bureau: Bureau, signed_in: SignedIn) -> None:
    """The same amending form sent twice: the second answer is that it is done already."""
    agency = bureau[1]
    number = audited(agency, "低保标准", body="每月530元。")
    client = signed_in(LEADER)
    asked = press(client, client.get(at(number)).text, "turn", "approve-amended").text

    sent = [
        press(client, asked, "action", "approve-amended", **{"v-body": "每月550元。"})
        for _ in range(2)
    ]

    assert [303, 303] == [one.status_code for one in sent]
    assert "told=again" in sent[1].headers["location"]
    assert 1 == [s.action for s in agency.trail(number)].count("approve-amended")


def test_enter_only_shows_the_form_again(bureau: Bureau, signed_in: SignedIn) -> None:
    """The first button of every form, which the Enter key presses, does nothing: what was typed
    is still there, and a matter that changed meanwhile is told."""
    agency = bureau[1]
    number = audited(agency, "低保标准", body="每月530元。")
    client = signed_in(LEADER)
    asked = press(client, client.get(at(number)).text, "turn", "approve-amended").text
    agency.act("remark", number, by="sun.yan", opinion="再看一眼")

    entered = press(client, asked, "turn", "approve-amended", **{"v-body": "每月550元。"})

    assert ("turn", "approve-amended") == form(asked, ("turn", "approve-amended")).buttons[0]
    assert ">每月550元。</textarea>" in entered.text
    assert "再看一眼" in entered.text
    assert "每月530元。" == agency.item(number).body


def test_amending_nothing_is_told(bureau: Bureau, signed_in: SignedIn) -> None:
    """Without a change it is no amendment: the form comes back and says so."""
    number = audited(bureau[1], "低保标准")
    client = signed_in(LEADER)
    asked = press(client, client.get(at(number)).text, "turn", "approve-amended").text

    sent = press(client, asked, "action", "approve-amended")

    assert 400 == sent.status_code
    assert 'role="alert"' in sent.text
    assert "audit" == last(bureau[1], number)[0]


def test_passing_on_brings_it_to_the_principal(bureau: Bureau, signed_in: SignedIn) -> None:
    """转呈 needs words; a phrase will do. Then the principal leader decides, reading them."""
    agency = bureau[1]
    number = audited(agency, "低保标准")
    client = signed_in(LEADER)
    asked = press(client, client.get(at(number)).text, "turn", "pass-on").text
    bare = press(client, asked, "action", "pass-on")
    press(client, bare.text, "action", "pass-on", phrase="拟同意，请审定。")
    principal = signed_in(PRINCIPAL)

    page = principal.get(at(number)).text
    press(principal, page, "action", "approve")

    assert 400 == bare.status_code
    assert "拟同意，请审定。" in page
    assert ("approve", PRINCIPAL, None, None) == last(agency, number)
    assert "leader-approved" == agency.item(number).stage


@pytest.mark.parametrize(
    ("action", "stage"), [("return", "department-provided"), ("reject", None), ("withhold", None)]
)
def test_saying_no_needs_a_reason(
    bureau: Bureau, signed_in: SignedIn, action: str, stage: str | None
) -> None:
    """Returning, not consenting and withholding each ask for the reason, and keep it."""
    agency = bureau[1]
    number = audited(agency, "低保标准")
    client = signed_in(LEADER)
    asked = press(client, client.get(at(number)).text, "turn", action).text
    bare = press(client, asked, "action", action)

    press(client, bare.text, "action", action, reason="依据不足，请再核")

    assert 400 == bare.status_code
    assert (action, LEADER, None, "依据不足，请再核") == last(agency, number)
    if stage is not None:
        assert stage == agency.item(number).stage


def test_a_correction_shows_what_it_changes(bureau: Bureau, signed_in: SignedIn) -> None:
    """A correction under way: the leader sees it against what is public."""
    agency = bureau[1]
    number = drive(agency, draft_one(agency, body="每月530元。"))
    agency.act("correct", number, by="wang.fang", body="每月550元。", reason="标准有误")
    agency.act("provide", number, by="chen.jing")
    agency.act("audit", number, by="li.na")

    page = signed_in(LEADER).get(at(number)).text

    assert "与公开的那一版相比" in page
    assert 1 == page.count("〔删去：</span>530<span")


def test_the_list_sends_the_ticked_ones_to_the_bulk_form(
    bureau: Bureau, signed_in: SignedIn
) -> None:
    """Ticking two of three and one press leads to the confirmation of those two, then to the
    results."""
    agency = bureau[1]
    numbers = [audited(agency, f"第{n}件") for n in range(3)]
    client = signed_in(LEADER)
    listed = client.get(f"{HOME}decide").text
    found = next(f for f in (form(listed, ("all", "1")),))
    asked = client.post(found.action, data=found.with_(number=numbers[:2]))
    sent = press(client, asked.text, "go", "1", phrase="同意。")

    results = client.get(sent.headers["location"]).text

    assert ["leader-approved", "leader-approved", "office-audited"] == [
        agency.item(n).stage for n in numbers
    ]
    assert "2 件已办，0 件没有办。" in results
    assert "同意。" == agency.trail(numbers[1])[-1].opinion


def test_nothing_to_decide_says_who_has_it(bureau: Bureau, signed_in: SignedIn) -> None:
    """A matter that waits for somebody else has no buttons; the page says for whom, and why."""
    number = drive(bureau[1], draft_one(bureau[1]), "provide")

    page = signed_in("chen.jing").get(at(number)).text

    assert "现在没有您能办的。" in page
    assert "李娜" in page
    assert not re.search(r'<button[^>]+name="action"', page)


def test_an_unknown_action_is_not_found(bureau: Bureau, signed_in: SignedIn) -> None:
    """A tampered action answers, and does nothing."""
    number = audited(bureau[1], "低保标准")
    data = {"command": "abcdefgh", "seen": "3"}
    client = signed_in(LEADER)

    codes = [
        client.post(at(number), data={**data, field: value}).status_code
        for field in ("action", "turn")
        for value in ("nosuch", "../x", "")
    ]

    assert {404} == set(codes)
    assert "audit" == last(bureau[1], number)[0]


def test_a_name_in_the_form_is_nobody(bureau: Bureau, signed_in: SignedIn) -> None:
    """Who acts is who is signed in, whatever fields are added to the form."""
    number = audited(bureau[1], "低保标准")
    client = signed_in(LEADER)

    press(client, client.get(at(number)).text, "action", "approve",
          by=PRINCIPAL, person=PRINCIPAL, entered_by=PRINCIPAL, mode="paper")  # fmt: skip

    assert LEADER == last(bureau[1], number)[1]
    assert "system" == bureau[1].trail(number)[-1].mode
