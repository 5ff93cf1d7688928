"""The day's work of the five systems on the console: what is awaited, found, voted and posted."""

from __future__ import annotations

import re
from typing import Any

import pytest

from publication_flow import Agency
from tests.bureau import draft_one, drive, publish_one
from tests.hosts.web.conftest import Bureau, SignedIn
from tests.hosts.web.sending import filled, send

HOME = "/370405-mz/"
IDENTITY = "370405199003071233"  # nobody's: constructed
BODY = f"咨询电话：0632-6611234。捐款账号：6222021607000012340。身份证号{IDENTITY}"
PHOTO = b"\xff\xd8\xff\xe0photo"


def at(number: str, end: str = "") -> str:
    return f"{HOME}items/{number}{end}"


def members(agency: Agency, *persons: str) -> None:
    for person in persons:
        agency.enrol(person, person, by="hu.jian")
        agency.appoint(person, "deliberation-member", "office", by="hu.jian", basis="测试")


def consulted(agency: Agency) -> str:
    number = drive(agency, draft_one(agency), "audit")
    agency.act("consult", number, by="wu.min", consulted="finance")
    return number


def test_a_mark_is_told_with_whom_and_until_when(bureau: Bureau, signed_in: SignedIn) -> None:
    """The page says who is being consulted, since when, and by when they answer."""
    number = consulted(bureau[1])
    zh = signed_in("zhao.gang").get(at(number)).text
    en = signed_in("zhao.gang", "en").get(at(number)).text

    assert "<b>征求意见中</b>：区财政局，自3月6日起，3月27日到期" in zh
    assert "<b>being consulted on</b>: finance bureau, since 2017-03-06, until 2017-03-27" in en


def test_while_a_body_is_consulted_the_leader_may_still_send_back(
    bureau: Bureau, signed_in: SignedIn
) -> None:
    """The deciding screen says what is awaited, offers no approval, and what may be done."""
    page = signed_in("zhao.gang").get(f"{HOME}decide/{consulted(bureau[1])}").text

    assert "区财政局" in page
    assert {"return", "reject", "withhold"} == set(re.findall(r'name="turn" value="([^"]+)"', page))
    assert 'name="action" value="approve"' not in page


def test_a_member_votes_with_one_press(bureau: Bureau, signed_in: SignedIn) -> None:
    """Three buttons, each a whole vote; no phrase of agreement beside them; the page tells the
    vote, and that it is about the draft at hand."""
    agency = bureau[1]
    members(agency, "lu.yi")
    number = drive(agency, draft_one(agency), "audit")
    agency.act("open-deliberation", number, by="wu.min")
    client = signed_in("lu.yi")
    page = client.get(f"{HOME}decide/{number}").text

    answer = send(client, page, **{"v-vote": "against", "opinion": "再议"})
    told = client.get(at(number)).text

    assert ["for", "against", "abstain"] == re.findall(r'name="v-vote" value="([^"]+)"', page)
    assert 'name="phrase"' not in page
    assert 303 == answer.status_code
    assert [("against", "lu.yi", True)] == [
        (b.choice, b.person, b.present) for b in agency.item(number).ballots
    ]
    assert re.search(r"反对.*?第 1 稿", told, re.S)
    assert "told=all-done" in answer.headers["location"]


def test_only_who_was_asked_can_have_answered(bureau: Bureau, signed_in: SignedIn) -> None:
    """The form of an answer offers the bodies still being consulted, and no other."""
    number = consulted(bureau[1])
    page = signed_in("wu.min").get(at(number, "/act/record-answer")).text

    assert ["finance"] == re.findall(r'name="v-consulted" value="([^"]+)"', page)


def test_a_vacant_post_is_not_told_where_another_can_act(
    bureau: Bureau, signed_in: SignedIn
) -> None:
    """Several posts may report on an order: a section has no township officer, and the page does
    not say that nobody is there, for its head is."""
    told: dict[str, Any] = {"title": "督办复核", "addressee": "low-income", "due_on": "2017-03-20"}
    number = bureau[1].act("issue-supervision", by="wu.min", kind="order", **told).matter
    desks = bureau[1].item(number).desks
    page = signed_in("wu.min").get(at(number)).text

    assert {True, False} == {bool(desk.persons) for desk in desks}
    assert "无人在岗" not in page


def test_findings_are_shown_masked_and_only_some_can_be_passed(
    bureau: Bureau, signed_in: SignedIn
) -> None:
    """Each finding with its place; 放行 leads to its form, filled in; an identity number has
    none. Passed, it is told by whom and why. The number itself stands in the body alone."""
    number = drive(bureau[1], draft_one(bureau[1], body=BODY), "provide")
    client = signed_in("li.na")
    page = client.get(at(number)).text
    guard = page.partition('id="guard-h"')[2].partition("</section>")[0]
    ways = re.findall(r'href="([^"]+)">放行', guard)

    form = client.get(ways[0]).text
    chosen = filled(form, "/act/pass-finding")[1]["v-finding"]
    answer = send(client, form, reason="对外公布的咨询电话")
    after = client.get(at(number)).text.partition('id="guard-h"')[2].partition("</section>")[0]

    assert "个人信息检出 3 处" in page
    assert IDENTITY not in guard
    assert 2 == len(ways)
    assert [ways[0].partition("=")[2]] == chosen
    assert 303 == answer.status_code
    assert "李娜" in after
    assert "对外公布的咨询电话" in after
    assert 1 == len(re.findall(r">放行", after))


def test_with_nothing_found_there_is_nothing_to_pass(bureau: Bureau, signed_in: SignedIn) -> None:
    """An item without findings offers no form that would have none to choose from."""
    number = drive(bureau[1], draft_one(bureau[1]), "provide")
    page = signed_in("li.na").get(at(number)).text

    assert "/act/return" in page
    assert "/act/pass-finding" not in page


def test_masking_is_shown_before_it_is_done(bureau: Bureau, signed_in: SignedIn) -> None:
    """The page marks what would change; confirmed, the content is masked, once for a double
    click, and an auditor who may not revise is told why not."""
    agency = bureau[1]
    number = drive(agency, draft_one(agency, body=BODY), "provide")
    client = signed_in("chen.jing")
    page = client.get(at(number, "/mask")).text
    before = agency.item(number).body

    answers = [send(client, page, path="/mask") for _ in range(2)]
    refused = signed_in("li.na").get(at(number, "/mask"))

    assert BODY == before
    assert f"{IDENTITY}" in re.sub(r"<[^>]+>", "", page)
    assert [303, 303] == [answer.status_code for answer in answers]
    assert IDENTITY not in str(agency.item(number).body)
    assert 1 == sum(step.action == "revise" for step in agency.trail(number))
    assert 403 == refused.status_code


def test_proofreading_warns_before_submission(bureau: Bureau, signed_in: SignedIn) -> None:
    """The editor of a saved copy and the item page quote the doubled bracket; nothing blocks."""
    agency, title = bureau[1], "《2016年工作总结》》"
    copy = agency.drafts.save("wang.fang", action="draft", parts={"title": title, "body": "正文"})
    number = draft_one(agency, title=title)
    client = signed_in("wang.fang")
    copied, item = client.get(f"{HOME}drafts/{copy.id}").text, client.get(at(number)).text

    assert [True, True] == ["校对提醒" in page and "》》" in page for page in (copied, item)]
    assert agency.why(number, "provide", by="chen.jing").allowed


def test_rare_parts_are_folded_until_one_is_filled(bureau: Bureau, signed_in: SignedIn) -> None:
    """What the policy lists after the files stands folded; with an attribute set it is open, and
    a choice that was never made shows its default and is not sent."""
    agency = bureau[1]
    plain, other = draft_one(agency), draft_one(agency, attribute="on-request")
    client = signed_in("wang.fang")
    pages = [client.get(at(n, "/act/revise")).text for n in (plain, other)]

    send(client, pages[0], **{"v-body": "改后"})
    new = client.get(f"{HOME}drafts/new").text
    typed = {"v-title": "新", "v-category": "work-updates", "do": "submit"}
    opened = send(client, new, path="drafts/new", **typed).headers["location"]
    number = opened.partition("?")[0].rpartition("/")[2]

    assert ['<details class="rare">', '<details class="rare" open>'] == [
        tag for page in pages for tag in re.findall(r'<details class="rare"[^>]*>', page)
    ]
    assert [False, False] == ["attribute" in agency.item(n).fields for n in (plain, number)]
    assert ("改后", "on-request") == (
        agency.item(plain).body,
        agency.item(other).fields["attribute"],
    )


def test_a_checklist_grows_by_the_elements_of_the_category(
    bureau: Bureau, signed_in: SignedIn
) -> None:
    """The form lists them, and with one of them unticked the audit is refused with its name."""
    number = drive(bureau[1], draft_one(bureau[1]), "provide")
    client = signed_in("li.na")
    page = client.get(at(number, "/act/audit")).text
    boxes = re.findall(r'name="v-elements" value="([^"]+)"', page)

    ticked: dict[str, Any] = {"v-elements": boxes[:-1], "v-secrecy_review": "passed"}
    refused = send(client, page, **ticked)

    assert ["policy-basis", "process-given", "standard-given"] == boxes[4:]
    assert 422 == refused.status_code
    assert "写明救助标准" in refused.text.partition('id="form-h"')[0]


def test_a_posting_is_recorded_with_its_photo(bureau: Bureau, signed_in: SignedIn) -> None:
    """The place and the photo stand on the item page; what is no picture is refused; the photo is
    a picture by its first bytes, whatever it was sent as, and opened by itself it is saved."""
    agency = bureau[1]
    number = publish_one(agency)
    client = signed_in("zhou.ping")
    page = client.get(at(number, "/act/post")).text
    typed: dict[str, Any] = {"channels": ["board"], "address": "一楼大厅"}

    wrong = send(client, page, files={"photo": ("a.gif", b"GIF89a", "image/gif")}, **typed)
    right = send(client, page, files={"photo": ("a.jpg", PHOTO, "text/html")}, **typed)
    told = client.get(at(number)).text
    photo = client.get(re.findall(r'<img src="([^"]+/postings/[^"]+)"', told)[0])

    assert [400, 303] == [wrong.status_code, right.status_code]
    assert "一楼大厅" in told
    assert PHOTO == photo.content
    assert "image/jpeg" == photo.headers["content-type"]
    assert "nosniff" == photo.headers["x-content-type-options"]
    assert photo.headers["content-disposition"].startswith("attachment")


def test_a_limit_explains_itself(bureau: Bureau, signed_in: SignedIn) -> None:
    """The link at a limit leads to the days left out, and the notice that made one a workday."""
    number = draft_one(bureau[1])
    client = signed_in("wang.fang")
    link = re.findall(r'href="([^"]+/deadlines)#', client.get(at(number)).text)[0]
    page = client.get(link).text

    assert "国办发明电〔2016〕17号" in page
    assert "2017-03-11" in page


def test_a_register_lists_late_entries_and_opens_new_ones(
    bureau: Bureau, signed_in: SignedIn
) -> None:
    """An order is opened from its register about an item; past its day it is late there, in the
    CSV, and not in the list of items; who has no part in orders finds no register."""
    agency, clock = bureau[1], bureau[2]
    public = publish_one(agency)
    client = signed_in("wu.min")
    new = f"{HOME}drafts/new?kind=order&action=issue-supervision&about={public}"
    form = client.get(new).text
    typed = {"v-title": "督办复核", "v-addressee": "low-income", "v-due_on": "2017-03-10"}

    answer = send(client, form, path="drafts/new", do="submit", **typed)
    number = answer.headers["location"].partition("?")[0].rpartition("/")[2]
    clock.advance(days=9)
    late = client.get(f"{HOME}registers/order?show=late").text
    table = client.get(f"{HOME}registers/order/entries.csv").content.decode("utf-8-sig")
    chen = signed_in("chen.jing").get(f"{HOME}registers/order").text

    assert "2017年城乡低保标准" in form
    assert (public, "low-income") == (agency.item(number).fields["about"], agency.item(number).unit)
    assert f"items/{number}" in late
    assert "超期 3 个工作日" in late
    assert f"items/{number}" in chen
    assert table.splitlines()[1].startswith(f"{number},督办复核,督办,已交办,社会救助科,2017-03-06,")
    assert 404 == signed_in("wang.fang").get(f"{HOME}registers/order").status_code
    assert number not in client.get(f"{HOME}catalogue").text


def test_a_register_says_nothing_of_what_may_not_be_read(
    bureau: Bureau, signed_in: SignedIn
) -> None:
    """A section head sees the orders of the own section alone, in the list and in the table."""
    agency = bureau[1]
    for unit in ("affairs", "low-income"):
        agency.act("issue-supervision", by="wu.min", kind="order", title=f"督办{unit}",
                   addressee=unit, due_on="2017-03-10")  # fmt: skip
    client = signed_in("chen.jing")
    pages = [client.get(f"{HOME}registers/order{end}").text
             for end in ("?show=all", "/entries.csv")]  # fmt: skip

    assert [True, True] == ["督办low-income" in page for page in pages]
    assert [False, False] == ["督办affairs" in page for page in pages]


def test_other_kinds_end_without_a_warning_and_show_no_public_state(
    bureau: Bureau, signed_in: SignedIn
) -> None:
    """To be answered is what a feedback is for; the answer names the correction by its number."""
    agency = bureau[1]
    public = publish_one(agency)
    said: dict[str, Any] = {"title": "数字有误", "body": "不符", "handled_by": "low-income"}
    number = agency.act(
        "receive-feedback", by="li.na", kind="feedback", about=public, **said
    ).matter
    client = signed_in("wu.min")
    page = client.get(at(number, "/act/answer-by-correction")).text

    unknown = send(client, page, **{"v-correction": "2017-0999", "opinion": "已更正"})
    answer = send(client, unknown.text, **{"v-correction": public, "opinion": "已更正"})
    told = client.get(at(number)).text

    assert "确认后" not in page
    assert 400 == unknown.status_code
    assert 303 == answer.status_code
    assert "未公开" not in told
    assert "予以更正" in told
    assert f'href="{at(public)}"' in told


def test_a_draw_can_be_checked_by_everybody(bureau: Bureau, signed_in: SignedIn) -> None:
    """The pairs on the item page, and on their own page the seed and both digests."""
    agency = bureau[1]
    values: dict[str, Any] = {
        "title": "检查",
        "body": "方案",
        "inspected": "\n".join(f"敬老院{n}" for n in range(1, 9)),
        "inspectors": "吴敏@office\n陈静@low-income\n邓磊@affairs",
        "number": "2",
    }
    number = agency.act("plan-inspection", by="wu.min", kind="inspection", **values).matter
    agency.act("draw", number, by="wu.min")
    drawn, client = agency.drawn(number), signed_in("wu.min")
    item, page = client.get(at(number)).text, client.get(at(number, "/draw")).text

    assert all(pair.inspected in item for pair in drawn.pairs)
    assert drawn.seed in page
    assert drawn.inspected_digest in page
    assert "与记录一致" in page


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_a_link_is_shown_at_both_ends(bureau: Bureau, signed_in: SignedIn, lang: str) -> None:
    """What supersedes names what it supersedes, and that one is told by what."""
    agency = bureau[1]
    old = publish_one(agency, title="五保供养办法")
    new = publish_one(agency, title="特困人员供养办法", supersedes=old)
    client = signed_in("li.na", lang)
    there, back = client.get(at(new)).text, client.get(at(old)).text

    assert f'href="{at(old)}"' in there
    assert f'href="{at(new)}"' in back


def test_the_desk_calls_a_matter_without_category_by_its_kind(
    bureau: Bureau, signed_in: SignedIn
) -> None:
    """In the inbox, its table, the list to decide on, and among what one handled."""
    agency = bureau[1]
    agency.act("issue-supervision", by="wu.min", kind="order", title="督办", addressee="low-income",
               due_on="2017-03-10")  # fmt: skip
    chen, wu = signed_in("chen.jing"), signed_in("wu.min")
    pages = [chen.get(HOME), chen.get(f"{HOME}inbox.csv"), chen.get(f"{HOME}decide"),
             wu.get(f"{HOME}mine")]  # fmt: skip

    assert [True] * 4 == ["交办事项" in page.text for page in pages]
