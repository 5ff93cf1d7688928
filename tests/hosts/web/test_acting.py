"""Acting on a matter: forms from the policy, refusals that keep what was typed, hostile senders."""

from __future__ import annotations

import re
from typing import Any

import pytest

from publication_flow.projections.trail import Step
from tests.bureau import draft_one, drive, publish_one
from tests.hosts.web.browsing import HOME
from tests.hosts.web.conftest import Bureau, SignedIn
from tests.hosts.web.sending import filled, send


def at(number: str, action: str) -> str:
    return f"{HOME}items/{number}/act/{action}"


def stage(bureau: Bureau, number: str) -> str:
    return bureau[1].item(number).stage


def last(bureau: Bureau, number: str) -> Step:
    return bureau[1].trail(number)[-1]


@pytest.mark.parametrize(("lang", "word"), [("zh", "全部符合"), ("en", "All in order")])
def test_the_form_asks_what_the_policy_asks(
    bureau: Bureau, signed_in: SignedIn, lang: str, word: str
) -> None:
    """Auditing asks for secrecy review and checklist, which providing does not."""
    number = draft_one(bureau[1])
    providing = signed_in("chen.jing", lang).get(at(number, "provide")).text
    drive(bureau[1], number, "provide")
    auditing = signed_in("li.na", lang).get(at(number, "audit")).text

    assert word in auditing
    assert 'name="v-secrecy_review"' in auditing
    assert 'name="v-' not in providing


def test_an_act_is_done_and_said(bureau: Bureau, signed_in: SignedIn) -> None:
    """Audited with 全部符合 and an opinion: the ledger has both, and the item page says so."""
    number = drive(bureau[1], draft_one(bureau[1]), "provide")
    client = signed_in("li.na")
    page = client.get(at(number, "audit"))

    answer = send(client, page.text, **{"v-elements-all": "all", "opinion": "内容属实"})

    step = last(bureau, number)
    assert 303 == answer.status_code
    assert ("audit", "li.na", "内容属实") == (step.action, step.person, step.opinion)
    assert ["title", "particulars", "privacy", "attachments", "policy-basis", "process-given",
            "standard-given"] == step.fields["elements"]  # fmt: skip
    assert f"已办理：{number} 审核。" in client.get(answer.headers["location"]).text


def test_ticks_one_by_one_count_one_by_one(bureau: Bureau, signed_in: SignedIn) -> None:
    """With one entry unticked the audit is refused, the reason is told, and the ticks stay."""
    number = drive(bureau[1], draft_one(bureau[1]), "provide")
    client = signed_in("li.na")
    ticked = ["title", "particulars", "privacy"]
    typed: dict[str, Any] = {"v-elements": ticked, "opinion": "差附件"}

    answer = send(client, client.get(at(number, "audit")).text, **typed)

    assert 422 == answer.status_code
    assert "附件可打开且与正文一致" in answer.text
    again = filled(answer.text, "/audit")[1]
    assert (ticked, ["差附件"]) == (again["v-elements"], again["opinion"])
    assert "department-provided" == stage(bureau, number)


def test_a_double_submit_acts_once(bureau: Bureau, signed_in: SignedIn) -> None:
    """The same form sent twice leaves one step, and the second answer says so."""
    number = draft_one(bureau[1])
    client = signed_in("chen.jing")
    page = client.get(at(number, "provide")).text

    first, second = send(client, page), send(client, page)

    steps = bureau[1].trail(number)
    assert ["draft", "provide"] == [s.action for s in steps]
    assert ["done", "again"] == [
        re.search(r"told=(\w+)", a.headers["location"])[1]  # type: ignore[index]
        for a in (first, second)
    ]


def test_a_return_sent_twice_acts_once(bureau: Bureau, signed_in: SignedIn) -> None:
    """A return moves the stage, from which its own form is another: still it is the same."""
    number = drive(bureau[1], draft_one(bureau[1]), "audit")
    client = signed_in("zhao.gang")
    page = client.get(at(number, "return")).text

    answers = [send(client, page, reason="请核实数字", to="drafted") for _ in range(2)]

    assert [303, 303] == [a.status_code for a in answers]
    assert "told=again" in answers[1].headers["location"]
    assert ["return"] == [s.action for s in bureau[1].trail(number)[3:]]


def test_a_return_offers_the_earlier_stages(bureau: Bureau, signed_in: SignedIn) -> None:
    """From the leader back to the office or to the section, the nearest first."""
    number = drive(bureau[1], draft_one(bureau[1]), "audit")
    page = signed_in("zhao.gang").get(at(number, "return")).text

    offered = re.findall(r'name="to" value="([^"]+)"', page)

    assert ["department-provided", "drafted"] == offered


def test_a_missing_reason_is_said_beside_its_field(bureau: Bureau, signed_in: SignedIn) -> None:
    """A return without a reason comes back with 400, the error tied to the field."""
    number = drive(bureau[1], draft_one(bureau[1]), "provide")
    client = signed_in("li.na")

    answer = send(client, client.get(at(number, "return")).text, reason="  ")

    assert 400 == answer.status_code
    assert 'id="f-reason-error"' in answer.text
    assert 'href="#f-reason"' in answer.text
    assert re.search(r'<textarea id="f-reason"[^>]*aria-describedby="f-reason-error"', answer.text)


def test_a_stale_form_does_nothing_and_tells_what_changed(
    bureau: Bureau, signed_in: SignedIn
) -> None:
    """Somebody revised the body meanwhile: what was typed stays, what they did not touch follows,
    and the new version is what the next press confirms."""
    number = draft_one(bureau[1])
    client = signed_in("wang.fang")
    page = client.get(at(number, "revise")).text
    bureau[1].act("revise", number, by="liu.yang", body="别人改的正文")

    answer = send(client, page, **{"v-title": "我改的标题"})

    assert 409 == answer.status_code
    assert "刘洋" in answer.text
    assert "<ins>" in answer.text
    again = filled(answer.text, "/revise")[1]
    assert (["我改的标题"], ["别人改的正文"]) == (again["v-title"], again["v-body"])
    assert "别人改的正文" == bureau[1].item(number).body
    assert 303 == send(client, answer.text).status_code
    item = bureau[1].item(number)
    assert ("我改的标题", "别人改的正文") == (item.title, item.body)


def test_a_stale_form_names_the_clash(bureau: Bureau, signed_in: SignedIn) -> None:
    """Both changed the title: the person's own words stay, the other's stand beside them."""
    number = draft_one(bureau[1])
    client = signed_in("wang.fang")
    page = client.get(at(number, "revise")).text
    bureau[1].act("revise", number, by="liu.yang", title="别人的标题")

    answer = send(client, page, **{"v-title": "我的标题"})

    assert "这一处别人也改了，现在是：别人的标题" in answer.text
    assert ["我的标题"] == filled(answer.text, "/revise")[1]["v-title"]


def test_only_what_was_changed_is_sent(bureau: Bureau, signed_in: SignedIn) -> None:
    """A revision of the summary leaves title and body with the digests they had."""
    number = draft_one(bureau[1])
    client = signed_in("wang.fang")
    before = bureau[1].compare(number, 1, 1).a.digest

    send(client, client.get(at(number, "revise")).text, **{"v-summary": "概述"})

    parts = bureau[1].compare(number, 1, 2).difference.parts
    assert ["summary"] == [p.name for p in parts if p.changed]
    assert before != bureau[1].item(number).digest


def test_a_revision_without_a_change_is_told(bureau: Bureau, signed_in: SignedIn) -> None:
    """Pressing 改稿 with nothing altered is no revision."""
    number = draft_one(bureau[1])
    client = signed_in("wang.fang")

    answer = send(client, client.get(at(number, "revise")).text)

    assert 400 == answer.status_code
    assert 1 == len(bureau[1].trail(number))


def test_an_erratum_offers_only_its_parts(bureau: Bureau, signed_in: SignedIn) -> None:
    """勘误 may not move the item to another category or change its files."""
    number = publish_one(bureau[1])
    client = signed_in("wang.fang")
    page = client.get(at(number, "erratum")).text
    offered = re.findall(r'name="v-(\w+)"', page)

    answer = send(client, page, **{"v-title": "改正的标题", "v-category": "work-updates",
                                   "reason": "错字"})  # fmt: skip

    assert ["title", "body", "summary", "document_number"] == offered
    assert 303 == answer.status_code
    item = bureau[1].item(number)
    assert ("改正的标题", "social-assistance") == (item.title, item.category)


@pytest.mark.parametrize(
    ("action", "person", "says"),
    [("suspend", "li.na", "公众立即看不到"), ("reject", "zhao.gang", "不公开")],
)
def test_a_dangerous_act_is_confirmed(
    bureau: Bureau, signed_in: SignedIn, action: str, person: str, says: str
) -> None:
    """先行撤下 and 不同意: the first press shows the consequence, going back keeps what was typed,
    and the second press does it."""
    number = publish_one(bureau[1]) if action == "suspend" else drive(
        bureau[1], draft_one(bureau[1]), "audit")  # fmt: skip
    client = signed_in(person)
    before = len(bureau[1].trail(number))

    page = send(client, client.get(at(number, action)).text, reason="内容有误")
    back = send(client, page.text, do="back")
    done_before = len(bureau[1].trail(number))
    done = send(client, page.text, do="sure")

    assert (200, before) == (page.status_code, done_before)
    assert says in page.text
    assert "内容有误" in page.text
    assert ["内容有误"] == filled(back.text, f"/{action}")[1]["reason"]
    assert 303 == done.status_code
    assert (action, "内容有误") == (last(bureau, number).action, last(bureau, number).reason)


def test_a_dangerous_act_without_its_reason_asks_for_it_first(
    bureau: Bureau, signed_in: SignedIn
) -> None:
    """No page of consequences before the form is complete."""
    number = publish_one(bureau[1])
    client = signed_in("li.na")

    answer = send(client, client.get(at(number, "suspend")).text)

    assert 400 == answer.status_code
    assert 'id="f-reason-error"' in answer.text


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_what_may_not_be_done_says_why_and_who_could(
    bureau: Bureau, signed_in: SignedIn, lang: str
) -> None:
    """The clerk who opens the audit's address learns the rule and the auditors' names."""
    number = drive(bureau[1], draft_one(bureau[1]), "provide")

    answer = signed_in("wang.fang", lang).get(at(number, "audit"))

    assert 403 == answer.status_code
    assert "李娜" in answer.text
    assert "孙燕" in answer.text
    assert "<form" not in answer.text.split("<main")[1]


def test_an_action_there_is_not_is_not_found(bureau: Bureau, signed_in: SignedIn) -> None:
    """An invented action is 404, not an error of ours."""
    number = draft_one(bureau[1])

    assert 404 == signed_in("wang.fang").get(at(number, "destroy")).status_code


def test_a_leader_by_telephone_is_recorded_with_both_names(
    bureau: Bureau, signed_in: SignedIn
) -> None:
    """The office head, who signed nothing, records the leader's approval by telephone."""
    number = drive(bureau[1], draft_one(bureau[1]), "audit")
    client = signed_in("wu.min")
    page = client.get(at(number, "approve"))

    answer = send(client, page.text, mode="telephone", signer="zhao.gang", opinion="同意（电话）")

    assert (200, 303) == (page.status_code, answer.status_code)
    step = last(bureau, number)
    assert ("zhao.gang", "wu.min", "telephone") == (step.person, step.entered_by, step.mode)


def test_a_paper_sign_off_takes_its_scan(bureau: Bureau, signed_in: SignedIn) -> None:
    """The day of the paper counts, and its scan goes along."""
    bureau[2].advance(days=2)
    number = drive(bureau[1], draft_one(bureau[1], occurred_on="2017-03-06"), "audit")
    client = signed_in("wu.min")
    scan = {"scan": ("签批.png", b"\x89PNG\r\n\x1a\n...", "image/png")}

    answer = send(client, client.get(at(number, "approve")).text, files=scan, mode="paper",
                  signer="zhao.gang", occurred_on="2017-03-08")  # fmt: skip

    assert 303 == answer.status_code
    assert ("paper", "2017-03-08") == (last(bureau, number).mode, last(bureau, number).occurred_on)


def test_whoever_audited_does_not_record(bureau: Bureau, signed_in: SignedIn) -> None:
    """An auditor of this round is no neutral recorder: refused, what was typed stays."""
    number = drive(bureau[1], draft_one(bureau[1]), "audit")
    client = signed_in("li.na")

    answer = send(client, client.get(at(number, "approve")).text, mode="paper",
                  signer="zhao.gang", opinion="同意")  # fmt: skip

    assert 403 == answer.status_code
    assert ["同意"] == filled(answer.text, "/approve")[1]["opinion"]
    assert "office-audited" == stage(bureau, number)


def test_a_posting_names_its_channel(bureau: Bureau, signed_in: SignedIn) -> None:
    """张贴登记 offers every channel: what is posted at once is shown by its address, too."""
    number = publish_one(bureau[1])
    client = signed_in("wang.fang")
    page = client.get(at(number, "post")).text

    answer = send(client, page, channels=["board"])

    assert ["website", "updates", "board"] == re.findall(r'name="channels" value="([^"]+)"', page)
    assert 303 == answer.status_code
    assert ("post", ("board",)) == (last(bureau, number).action, last(bureau, number).channels)


def test_a_leader_consents_as_amended(bureau: Bureau, signed_in: SignedIn) -> None:
    """修改后同意 changes what it may; the office rechecks that before it is published."""
    number = drive(bureau[1], draft_one(bureau[1]), "audit")
    client = signed_in("zhao.gang")
    page = client.get(at(number, "approve-amended")).text

    answer = send(client, page, **{"v-title": "领导改的标题"}, opinion="改后同意")

    item = bureau[1].item(number)
    assert ["title", "body", "summary", "document_number"] == re.findall(r'name="v-(\w+)"', page)
    assert 303 == answer.status_code
    assert ("领导改的标题", "leader-approved") == (item.title, item.stage)
    assert "recheck" in {desk.action for desk in item.desks}


# ---- hostile senders


def test_a_person_in_the_form_counts_for_nothing(bureau: Bureau, signed_in: SignedIn) -> None:
    """by, person, entered_by, mode and via added to a form do not make it another's act."""
    number = drive(bureau[1], draft_one(bureau[1]), "provide")
    client = signed_in("wang.fang")
    page = signed_in("li.na").get(at(number, "audit")).text

    answer = send(client, page, by="li.na", person="li.na", entered_by="li.na", mode="system",
                  via="x", **{"v-elements-all": "all"})  # fmt: skip

    assert 403 == answer.status_code
    assert "department-provided" == stage(bureau, number)


def test_a_signer_in_the_form_is_judged(bureau: Bureau, signed_in: SignedIn) -> None:
    """A clerk who adds the leader as a telephone signer is told that they may not record."""
    number = drive(bureau[1], draft_one(bureau[1]), "audit")
    client = signed_in("wang.fang")
    page = signed_in("zhao.gang").get(at(number, "approve")).text

    answer = send(client, page, mode="telephone", signer="zhao.gang", occurred_on="2017-03-06")

    assert 403 == answer.status_code
    assert "office-audited" == stage(bureau, number)


def test_a_forged_origin_changes_nothing(bureau: Bureau, signed_in: SignedIn) -> None:
    """A form sent from elsewhere is refused, whoever is signed in."""
    number = draft_one(bureau[1])
    client = signed_in("chen.jing")
    action, data = filled(client.get(at(number, "provide")).text, "/provide")

    answers = [
        client.post(action, data=data, headers=headers)
        for headers in ({"origin": "https://evil.example"}, {"origin": "null"},
                        {"sec-fetch-site": "cross-site"})
    ]  # fmt: skip

    assert [403, 403, 403] == [a.status_code for a in answers]
    assert "drafted" == stage(bureau, number)


def test_another_agencys_matter_is_not_there(bureau: Bureau, signed_in: SignedIn) -> None:
    """A guessed number of another agency, or under its address, is 404 for every page and act."""
    flow, agency, _clock = bureau
    draft_one(agency)
    other = flow.found(
        "370406-mz", policy="cn-civil-affairs", basis="函", organisation={
            "founding": {"appointer": "x.x", "from": "2017-01-01"},
            "units": {"s": {"name": "科", "categories": ["work-updates"]}},
            "persons": {"x.x": {"name": "某人", "posts": ["section-clerk@s"]}},
        },
    )  # fmt: skip
    for _ in range(3):
        secret = other.act("draft", by="x.x", title="他局的事", category="work-updates").matter
    client = signed_in("chen.jing")
    command = filled(client.get(at("2017-0001", "provide")).text, "/provide")[1]["command"]

    paths = [at(secret, "remark"), f"{HOME}items/{secret}/versions", f"{HOME}items/{secret}/trail",
             f"{HOME}items/{secret}/sheet", f"/370406-mz/items/{secret}/act/remark"]  # fmt: skip
    answers = [client.get(path) for path in paths]
    answers.append(client.post(paths[0], data={"command": command, "opinion": "x"}))
    answers.append(client.post(paths[-1], data={"command": command, "opinion": "x"}))

    assert [404] * 7 == [a.status_code for a in answers]
    assert not any("他局的事" in a.text for a in answers)
    assert 1 == len(other.trail(secret))


def test_of_another_sections_draft_nothing_is_told(bureau: Bureau, signed_in: SignedIn) -> None:
    """What the person may not read answers like what is not there, acts included."""
    number = draft_one(bureau[1])
    client = signed_in("gao.yu")

    tails = ("/act/revise", "/versions", "/trail", "/sheet")
    there, absent = (
        [client.get(f"{HOME}items/{n}{tail}") for tail in tails] for n in (number, "2017-0999")
    )

    assert [404] * 8 == [a.status_code for a in (*there, *absent)]
    assert [a.text.replace("2017-0999", number) for a in absent] == [a.text for a in there]


def test_what_only_the_public_version_shows_is_not_acted_on(
    bureau: Bureau, signed_in: SignedIn
) -> None:
    """A clerk of another section reads the public version, and has no form for the matter."""
    number = publish_one(bureau[1])
    client = signed_in("gao.yu")

    assert 200 == client.get(f"{HOME}items/{number}").status_code
    assert 404 == client.get(at(number, "remark")).status_code


def test_a_person_relieved_an_hour_ago_is_told(bureau: Bureau, signed_in: SignedIn) -> None:
    """The form was opened in office and sent after it: refused, what was typed stays."""
    _flow, agency, clock = bureau
    number = draft_one(agency)
    client = signed_in("wang.fang")
    page = client.get(at(number, "revise")).text
    clock.advance(hours=1)
    agency.relieve("wang.fang", "section-clerk", "low-income", by="wu.min", last_day="2017-03-05")

    answer = send(client, page, **{"v-title": "走前改的"})

    assert 403 == answer.status_code
    assert ["走前改的"] == filled(answer.text, "/revise")[1]["v-title"]
    assert 1 == len(agency.trail(number))


def test_relieved_one_who_took_no_part_finds_nothing(bureau: Bureau, signed_in: SignedIn) -> None:
    """An auditor relieved before she acted on it may not even read it any more."""
    _flow, agency, clock = bureau
    number = drive(agency, draft_one(agency), "provide")
    client = signed_in("sun.yan")
    page = client.get(at(number, "audit")).text
    clock.advance(hours=1)
    agency.relieve("sun.yan", "office-auditor", "office", by="wu.min", last_day="2017-03-05")

    answer = send(client, page, **{"v-elements-all": "all"})

    assert 404 == answer.status_code
    assert "department-provided" == stage(bureau, number)


def test_typed_text_is_shown_as_text(bureau: Bureau, signed_in: SignedIn) -> None:
    """Markup in an opinion comes back escaped, in the form and in the confirmation."""
    number = publish_one(bureau[1])
    client = signed_in("li.na")
    evil = "<script>alert(1)</script>\"'><img src=x onerror=y>"

    page = send(client, client.get(at(number, "suspend")).text, reason=evil)

    assert "<script>alert" not in page.text
    assert "<img src=x" not in page.text
    assert [evil] == filled(page.text, "/suspend")[1]["reason"]


def test_a_field_of_another_name_is_not_taken(bureau: Bureau, signed_in: SignedIn) -> None:
    """A content part smuggled into an act without content changes nothing."""
    number = draft_one(bureau[1])
    client = signed_in("chen.jing")

    answer = send(client, client.get(at(number, "provide")).text, **{"v-title": "偷换的标题"})

    assert 303 == answer.status_code
    assert "2017年城乡低保标准" == bureau[1].item(number).title
