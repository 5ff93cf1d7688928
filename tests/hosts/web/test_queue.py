"""下一件: one matter after the other, with everything that is needed to decide on it."""

from __future__ import annotations

from typing import Any

import pytest

from publication_flow import Agency
from tests.bureau import AGENCY, draft_one, drive
from tests.hosts.web.browsing import HOME
from tests.hosts.web.conftest import Bureau, SignedIn
from tests.hosts.web.filling import form, press

NEXT = f"{HOME}next"
ALL = {"v__elements__all": "all"}  # 全部符合


def provided(agency: Agency, title: str, **values: Any) -> str:
    return drive(agency, draft_one(agency, title=title, **values), "provide")


def steps(agency: Agency, number: str) -> list[str]:
    return [step.action for step in agency.trail(number)]


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_it_shows_the_matter_and_the_buttons_of_the_policy(
    bureau: Bureau, signed_in: SignedIn, lang: str
) -> None:
    """The page has the text, who signed, the checklist, and the policy's buttons, in words."""
    provided(bureau[1], "低保标准", body="城市每人每月530元。")

    page = signed_in("li.na", lang).get(NEXT)

    assert 200 == page.status_code
    shown = {"zh": ("审核", "退回", "全部符合", "跳过"), "en": ("audit", "return", "Skip")}[lang]
    for word in ("低保标准", "城市每人每月530元。", "陈静", *shown):
        assert word in page.text
    buttons = form(page.text, ("action", "audit")).buttons
    assert [("turn", "audit"), ("action", "audit"), ("turn", "return")] == buttons


def test_three_are_done_one_after_the_other(bureau: Bureau, signed_in: SignedIn) -> None:
    """After each act the next one stands there, with what was done and how many are left."""
    agency = bureau[1]
    numbers = [provided(agency, f"第{n}件") for n in range(3)]
    client = signed_in("li.na")
    page, banners = client.get(NEXT), []
    for _ in numbers:
        sent = press(client, page.text, "action", "audit", **ALL)
        assert 303 == sent.status_code
        page = client.get(sent.headers["location"])
        banners.append(page.text.partition('role="status">')[2].partition("<")[0])

    assert ["office-audited"] * 3 == [agency.item(n).stage for n in numbers]
    assert [
        f"已办理：{numbers[0]} 审核。还有 2 件。",
        f"已办理：{numbers[1]} 审核。还有 1 件。",
        f"已办理：{numbers[2]} 审核。手头的都办完了。",
    ] == banners
    assert "手头的都办完了。" in page.text


def test_what_is_skipped_stays_until_one_begins_again(bureau: Bureau, signed_in: SignedIn) -> None:
    """Skipping goes on to the next, and after the last the page offers to begin from the top."""
    first, second = provided(bureau[1], "甲件"), provided(bureau[1], "乙件")
    client = signed_in("li.na")
    skipped = client.get(NEXT).text.split('skipping" href="')[1].partition('"')[0]

    page = client.get(skipped.replace("&amp;", "&"))
    sent = press(client, page.text, "action", "audit", **ALL)
    end = client.get(sent.headers["location"])

    assert "乙件" in page.text
    assert "后面没有了。" in end.text
    assert ["department-provided", "office-audited"] == [
        bureau[1].item(n).stage for n in (first, second)
    ]


def test_a_claim_keeps_the_matter_on_the_screen(bureau: Bureau, signed_in: SignedIn) -> None:
    """签收 is one press; the matter stays, and from then on a colleague's queue passes it over."""
    agency = bureau[1]
    number, other = provided(agency, "甲件"), provided(agency, "乙件")
    client = signed_in("li.na")
    sent = press(client, client.get(NEXT).text, "action", "claim")

    page = client.get(sent.headers["location"])

    assert "我已签收" in page.text
    assert "甲件" in page.text
    assert "li.na" == agency.item(number).claimed_by
    assert other in signed_in("sun.yan").get(NEXT).text


def test_a_return_asks_for_stage_and_reason(bureau: Bureau, signed_in: SignedIn) -> None:
    """退回 asks first: without a reason it is not done; a phrase will do; what was typed for the
    audit comes along."""
    agency = bureau[1]
    number = provided(agency, "低保标准")
    client = signed_in("li.na")
    asked = press(client, client.get(NEXT).text, "turn", "return", opinion="数据不符")
    bare = press(client, asked.text, "action", "return", reason="")
    done = press(client, bare.text, "action", "return", phrase="请核实数据后再报。")

    assert [200, 400, 303] == [asked.status_code, bare.status_code, done.status_code]
    assert ">数据不符</textarea>" in asked.text
    assert 'id="f-reason-error"' in bare.text
    assert "drafted" == agency.item(number).stage
    assert "请核实数据后再报。" == agency.trail(number)[-1].reason


def test_a_phrase_that_is_not_ours_is_nothing(bureau: Bureau, signed_in: SignedIn) -> None:
    """A phrase put into the request by hand does not become anybody's reason."""
    number = provided(bureau[1], "低保标准")
    client = signed_in("li.na")
    asked = press(client, client.get(NEXT).text, "turn", "return")

    sent = press(client, asked.text, "action", "return", phrase="随便写的")

    assert 400 == sent.status_code
    assert "department-provided" == bureau[1].item(number).stage


def test_what_changed_since_the_return_is_marked(bureau: Bureau, signed_in: SignedIn) -> None:
    """When it comes back, the auditor sees the old figure struck out and the new one marked,
    though they had never opened its page."""
    agency = bureau[1]
    number = provided(agency, "低保标准", body="农村每年4200元。")
    agency.act("return", number, by="li.na", to="drafted", reason="不符")
    agency.act("revise", number, by="wang.fang", body="农村每年4320元。")
    agency.act("provide", number, by="chen.jing")

    page = signed_in("li.na").get(NEXT).text

    assert "您上次办理以后" in page
    assert "〔删去：</span>4200<span" in page
    assert "〔加上：</span>4320<span" in page


def test_a_stale_form_tells_what_changed_and_keeps_what_was_typed(
    bureau: Bureau, signed_in: SignedIn
) -> None:
    """Somebody was faster: nothing is done, their step is told, the words are still there; sent
    once more it goes through."""
    agency = bureau[1]
    number = provided(agency, "低保标准")
    client = signed_in("li.na")
    page = client.get(NEXT)
    agency.act("remark", number, by="sun.yan", opinion="附件缺一页")

    stale = press(client, page.text, "action", "audit", opinion="已核。", **ALL)
    between = steps(agency, number)
    again = press(client, stale.text, "action", "audit")

    assert [409, 303] == [stale.status_code, again.status_code]
    for word in ("您打开之后的变化", "附注", "孙燕", "附件缺一页", ">已核。</textarea>"):
        assert word in stale.text
    assert ["draft", "provide", "remark"] == between
    assert "已核。" == agency.trail(number)[-1].opinion


def test_a_text_changed_behind_the_form_is_shown(bureau: Bureau, signed_in: SignedIn) -> None:
    """The section changed the text meanwhile: the difference stands above the form."""
    agency = bureau[1]
    number = provided(agency, "低保标准", body="每年4200元。")
    client = signed_in("li.na")
    page = client.get(NEXT)
    agency.act("revise", number, by="chen.jing", body="每年4320元。")

    stale = press(client, page.text, "action", "audit", **ALL)

    assert 409 == stale.status_code
    assert "〔删去：</span>4200<span" in stale.text
    assert ["draft", "provide", "revise"] == steps(agency, number)


def test_a_double_press_is_done_once(bureau: Bureau, signed_in: SignedIn) -> None:
    """The same form twice, also a return, whose stage is no choice any more: one event each."""
    agency = bureau[1]
    number = provided(agency, "低保标准")
    client = signed_in("li.na")
    page = press(client, client.get(NEXT).text, "turn", "return").text

    sent = [press(client, page, "action", "return", reason="不符") for _ in range(2)]

    assert [303, 303] == [one.status_code for one in sent]
    assert "told=again" in sent[1].headers["location"]
    assert ["draft", "provide", "return"] == steps(agency, number)


def test_going_back_and_changing_a_word_is_told(bureau: Bureau, signed_in: SignedIn) -> None:
    """After the act, back to the old form, another opinion: nothing is done twice, and the page
    says that it has been done meanwhile."""
    number = provided(bureau[1], "低保标准")
    client = signed_in("li.na")
    page = client.get(NEXT).text
    press(client, page, "action", "audit", opinion="已核。", **ALL)

    sent = press(client, page, "action", "audit", opinion="再核。", **ALL)

    assert 409 == sent.status_code
    assert "您打开之后的变化" in sent.text
    assert ">再核。</textarea>" in sent.text
    assert ["draft", "provide", "audit"] == steps(bureau[1], number)


def test_a_denial_says_the_rule_and_its_law(bureau: Bureau, signed_in: SignedIn) -> None:
    """A failed secrecy review is refused with the rule and its article; the choice stays."""
    number = provided(bureau[1], "低保标准")
    client = signed_in("li.na")

    sent = press(client, client.get(NEXT).text, "action", "audit", opinion="拿不准",
                 v__secrecy_review="failed", **ALL)  # fmt: skip

    assert 422 == sent.status_code
    assert "《政府信息公开条例》（2007）第十四条" in sent.text
    assert 'value="failed" checked' in sent.text
    assert ">拿不准</textarea>" in sent.text
    assert ["draft", "provide"] == steps(bureau[1], number)


@pytest.mark.parametrize("path", ["next?at=2017-9999", "next?at=x", "decide/2017-0001"])
def test_what_may_not_be_seen_is_not_there(bureau: Bureau, signed_in: SignedIn, path: str) -> None:
    """A number by guess answers as one that does not exist, to somebody of another section."""
    provided(bureau[1], "低保标准")

    page = signed_in("gao.yu").get(f"{HOME}{path}")

    assert 404 == page.status_code
    assert "低保标准" not in page.text


def test_posting_to_a_hidden_matter_changes_nothing(bureau: Bureau, signed_in: SignedIn) -> None:
    """A form of one matter sent with another's number, by somebody who may not see it: 404."""
    number = provided(bureau[1], "低保标准")
    data = {"command": "abcdefgh", "seen": "2", "number": number, "action": "audit"}

    sent = signed_in("gao.yu").post(NEXT, data=data)
    forged = signed_in("li.na").post(NEXT, data=data, headers={"origin": "http://evil.test"})

    assert [404, 403] == [sent.status_code, forged.status_code]
    assert ["draft", "provide"] == steps(bureau[1], number)


def test_texts_of_others_are_escaped(bureau: Bureau, signed_in: SignedIn) -> None:
    """A title, a text and an opinion with markup are shown as they were typed."""
    evil = '<script>alert("x")</script>'
    number = draft_one(bureau[1], title=evil, body=evil, summary=evil)
    bureau[1].act("provide", number, by="chen.jing", opinion=evil)

    page = signed_in("li.na").get(f"{NEXT}?after={evil}").text
    first = signed_in("li.na").get(NEXT).text

    assert evil not in page + first
    assert "&lt;script&gt;alert" in first


def test_an_odd_cursor_begins_at_the_top(bureau: Bureau, signed_in: SignedIn) -> None:
    """Whatever stands in the address, the page answers."""
    provided(bureau[1], "低保标准")
    client = signed_in("li.na")

    codes = {
        client.get(f"{NEXT}?after={odd}").status_code for odd in ("~~~", "%00", "中", "a" * 999)
    }

    assert {200} == codes
    assert AGENCY in NEXT
