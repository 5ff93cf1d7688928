"""The organisation's pages: who sits where, what is wanting, and the forms that change it."""

from __future__ import annotations

import re
from html import unescape
from typing import Any

import pytest
from starlette.testclient import TestClient

from tests.hosts.web.browsing import HOME, command_in
from tests.hosts.web.conftest import Bureau, SignedIn

FORMS = ("enrol", "establish", "appoint", "assign", "delegate", "relieve", "revoke", "unassign")
APPOINT = {"person": "ma.qiang", "post": "section-clerk", "unit": "affairs",
           "since": "2017-03-06", "basis": "台民发〔2017〕5号"}  # fmt: skip


def sent(client: TestClient, what: str, **values: Any) -> Any:
    """Fill in a form as it is shown, and press its button."""
    html = client.get(f"{HOME}organisation/{what}").text
    return client.post(f"{HOME}organisation/{what}", data=hidden(html) | values)


def hidden(html: str) -> dict[str, str]:
    return dict(re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)"', html))


def holding(bureau: Bureau, person: str, post: str) -> str:
    held = bureau[1].organisation()["holdings"]
    return str(next(h["position"] for h in held if (h["person"], h["post"]) == (person, post)))


def test_the_page_tells_who_sits_where_and_what_is_wanting(
    signed_in: SignedIn, bureau: Bureau
) -> None:
    """Units with their people and remits; a post that became vacant is a gap, with a link."""
    agency = bureau[1]
    client = signed_in("wu.min")
    whole = client.get(f"{HOME}organisation").text
    agency.relieve("zhou.ping", "office-publisher", "office", by="wu.min")
    position = next(r["position"] for r in agency.organisation()["remits"]
                    if r["category"] == "social-assistance")  # fmt: skip
    agency.revoke(position, by="wu.min")
    html = client.get(f"{HOME}organisation").text
    gaps = html.partition('aria-labelledby="gaps-h"')[2].partition("</section>")[0]

    assert "办公室发布岗" not in whole.partition('id="gaps-h"')[2].partition("</section>")[0]
    assert f'href="{HOME}organisation/appoint?post=office-publisher"' in gaps
    assert f'href="{HOME}organisation/assign?category=social-assistance"' in gaps
    assert "周平" in html.partition('id="idle-h"')[2]
    assert "2017-01-01" in html


def test_english_has_no_chinese_of_ours(signed_in: SignedIn, bureau: Bureau) -> None:
    """In English only names and bases remain Chinese, and they say so."""
    client = signed_in("wu.min", lang="en")
    for path in ("organisation", "organisation/history"):
        html = re.sub(r"<header.*?</header>", "", client.get(HOME + path).text, flags=re.S)
        ours = re.sub(r'lang="zh-CN"[^>]*>[^<]*<', "<", html)
        ours = re.sub(r'<(span class="hide"|caption class="hide")>[^<]*<', "<", ours)

        assert [] == re.findall(r"[\u4e00-\u9fff]+", ours), path


@pytest.mark.parametrize(
    ("person", "shown"),
    [
        ("wu.min", {*FORMS, "", "history"}),
        ("li.na", {"", "history", "delegate"}),
        ("wang.fang", {"", "delegate"}),
        ("ma.qiang", set()),
        ("nobody.here", set()),
    ],
)
def test_who_finds_which_page(
    signed_in: SignedIn, bureau: Bureau, person: str, shown: set[str]
) -> None:
    """Whoever appoints finds all, a post its own delegation, others are told who could (403);
    without a post there is no such page."""
    client = signed_in(person)
    for what in ("", "history", *FORMS):
        answer = client.get(f"{HOME}organisation/{what}".rstrip("/"))
        refused = 404 if what in ("", "history") or person in ("ma.qiang", "nobody.here") else 403
        assert (200 if what in shown else refused) == answer.status_code, what
        if answer.status_code == 403:
            assert "吴敏" in answer.text


def test_a_form_shown_is_not_a_right(signed_in: SignedIn, bureau: Bureau) -> None:
    """Who was relieved after opening the form is told the rule, keeps what was typed, and nothing
    is written; so is who sends a form that was never shown to them."""
    agency = bureau[1]
    client = signed_in("wu.min")
    form = hidden(client.get(f"{HOME}organisation/appoint").text)
    agency.relieve("wu.min", "office-head", "office", by="hu.jian")
    agency.appoint("wu.min", "section-head", "affairs", by="hu.jian")
    newest = agency.organisation_changes(limit=1)[0].version
    before = agency.size()
    late = client.post(f"{HOME}organisation/appoint", data=form | APPOINT | {"seen": str(newest)})
    clerk = signed_in("wang.fang").post(
        f"{HOME}organisation/appoint", data={"command": "12345678", "seen": str(newest)} | APPOINT
    )

    assert [403, 403] == [late.status_code, clerk.status_code]
    assert "不能由代办人办理" in late.text
    assert 'value="台民发〔2017〕5号"' in late.text
    assert 'value="ma.qiang" selected' in late.text
    assert before == agency.size()


def test_what_is_appointed_stands(signed_in: SignedIn, bureau: Bureau) -> None:
    """The change is in the ledger once, by who is signed in, however often the form is sent and
    whoever it says it is from."""
    client = signed_in("wu.min")
    form = hidden(client.get(f"{HOME}organisation/appoint").text)
    body = form | APPOINT | {"by": "hu.jian", "via": "forged"}
    answers = [client.post(f"{HOME}organisation/appoint", data=body) for _ in range(2)]
    newest, before = bureau[1].organisation_changes(limit=2)

    assert [303, 303] == [a.status_code for a in answers]
    assert ("appointed", "wu.min") == (newest.kind, newest.person)
    assert "assigned" != newest.kind
    assert before.data != newest.data
    shown = client.get(answers[0].headers["location"]).text
    assert "已记录，从写明的日期起作用。" in shown
    assert "台民发〔2017〕5号" in shown


def test_a_stale_form_is_told_what_changed(signed_in: SignedIn, bureau: Bureau) -> None:
    """Nothing is done; above what was typed stands who did what since, and sent again it counts."""
    agency = bureau[1]
    client = signed_in("wu.min")
    form = hidden(client.get(f"{HOME}organisation/appoint").text)
    agency.enrol("he.xin", "何欣", by="hu.jian")
    stale = client.post(f"{HOME}organisation/appoint", data=form | APPOINT)
    before = agency.size()
    again = client.post(f"{HOME}organisation/appoint", data=hidden(stale.text) | APPOINT)

    assert 409 == stale.status_code
    assert "何欣" in stale.text.partition('role="alert"')[2].partition("</div>")[0]
    assert "由 胡健 办理" in stale.text
    assert 'value="台民发〔2017〕5号"' in stale.text
    assert (303, before + 1) == (again.status_code, agency.size())


@pytest.mark.parametrize(
    ("what", "values", "field"),
    [
        ("appoint", {"basis": " "}, "basis"),
        ("appoint", {"unit": ""}, "unit"),
        ("appoint", {"until": "2017-03-01"}, "until"),
        ("appoint", {"since": "三月六日"}, "since"),
        ("appoint", {"person": "nobody"}, "person"),
        ("appoint", {"post": "king"}, "post"),
        ("appoint", {"basis": "号" * 201}, "basis"),
        ("enrol", {"person": "Wáng Fang", "name": "王芳"}, "person"),
        ("enrol", {"person": "he.xin", "name": "\u200b"}, "name"),
        ("enrol", {"person": "he.xin", "name": "名" * 61}, "name"),
        ("establish", {"unit": "../x", "name": "某科"}, "unit"),
        ("assign", {"unit": "office", "category": "x", "since": "2017-03-06", "basis": "文"},
         "category"),
        ("relieve", {"holding": "999999", "basis": "号"}, "holding"),
        ("revoke", {"holding": "1; drop", "basis": "号"}, "holding"),
        ("delegate", {"holding": "1", "person": "x", "since": "", "until": "", "basis": "号"},
         "since"),
    ],
)  # fmt: skip
def test_a_mistake_is_told_beside_its_field(
    signed_in: SignedIn, bureau: Bureau, what: str, values: dict[str, str], field: str
) -> None:
    """400, the field is marked and described, a link at the top leads to it, nothing is written."""
    before = bureau[1].size()
    base = APPOINT if what == "appoint" else {}
    answer = sent(signed_in("wu.min"), what, **(base | values))
    html = answer.text

    assert 400 == answer.status_code
    assert f'href="#f-{field}"' in html
    assert re.search(rf'id="f-{field}"[^>]*aria-describedby="[^"]*f-{field}-error', html)
    assert before == bureau[1].size()


def test_the_last_who_appoints_stays(signed_in: SignedIn, bureau: Bureau) -> None:
    """An agency always keeps somebody who may appoint."""
    agency = bureau[1]
    agency.relieve("hu.jian", "principal-leader", "leadership", by="hu.jian")
    agency.relieve("hu.jian", "appointer", by="hu.jian")
    client = signed_in("wu.min")
    answer = sent(client, "relieve", holding=holding(bureau, "wu.min", "office-head"), basis="号")

    assert 400 == answer.status_code
    assert "最后一个可以任命的人" in answer.text


def test_an_own_post_is_delegated_and_taken_back(signed_in: SignedIn, bureau: Bureau) -> None:
    """A clerk delegates the own post, for some categories; and nobody else's. What ended is not
    offered again, and a form about it that is sent twice is answered alike."""
    agency = bureau[1]
    client = signed_in("wang.fang")
    mine, other = (holding(bureau, p, "section-clerk") for p in ("wang.fang", "gao.yu"))
    deputy = {"person": "liu.yang", "since": "2017-03-06", "until": "2017-03-10",
              "categories": ["social-assistance", "work-updates"], "basis": "请假"}  # fmt: skip
    foreign = sent(client, "delegate", holding=other, **deputy)
    done = sent(client, "delegate", holding=mine, **deputy)
    made = agency.organisation()["holdings"][-1]
    html = client.get(f"{HOME}organisation/revoke").text
    body = hidden(html) | {"holding": str(made["position"]), "basis": "已销假"}
    ended = [client.post(f"{HOME}organisation/revoke", data=body) for _ in range(2)]

    assert [400, 303] == [foreign.status_code, done.status_code]
    assert ("wang.fang", ("social-assistance", "work-updates")) == (
        made["principal"], tuple(made["categories"]),
    )  # fmt: skip
    assert f'value="{other}"' not in client.get(f"{HOME}organisation/delegate").text
    assert [303, 303] == [a.status_code for a in ended]
    assert "relieved" == agency.organisation_changes(limit=1)[0].kind
    assert 403 == client.get(f"{HOME}organisation/revoke").status_code


def test_a_remit_ends(signed_in: SignedIn, bureau: Bureau) -> None:
    """A category is taken back from a section, and the history calls it by its name."""
    agency = bureau[1]
    client = signed_in("wu.min")
    remit = next(r for r in agency.organisation()["remits"] if r["unit"] == "affairs")
    sent(client, "unassign", holding=str(remit["position"]), last_day="2017-03-31", basis="调整")
    html = client.get(f"{HOME}organisation/history").text

    assert "2017-03-31" == next(
        r["valid_to"] for r in agency.organisation()["remits"] if r["position"] == remit["position"]
    )
    assert "结束职责" in html
    assert "最后一天 2017-03-31" in html


def test_names_are_only_names(signed_in: SignedIn, bureau: Bureau) -> None:
    """A name, a unit and a basis made of markup are shown as typed on every page, in every form."""
    agency = bureau[1]
    evil = '<img src=x onerror="alert(1)">'
    agency.enrol("evil", evil, by="wu.min")
    agency.establish("evil-unit", evil, by="wu.min")
    agency.appoint("evil", "section-clerk", "evil-unit", by="wu.min", basis=evil)
    agency.delegate("evil", "ma.qiang", "section-clerk", by="wu.min", since="2017-03-06",
                    until="2017-03-31", basis=evil)  # fmt: skip
    client = signed_in("wu.min")
    for path in ("", "/history", *(f"/{form}" for form in FORMS)):
        html = client.get(f"{HOME}organisation{path}").text
        assert "<img" not in html, path
        assert path in ("/enrol", "/establish", "/unassign") or evil in unescape(html), path
    typed = sent(client, "appoint", **(APPOINT | {"basis": "", "since": '"><script>1</script>'}))

    assert "<script>1" not in typed.text
    assert '"><script>1</script>' in unescape(typed.text)


@pytest.mark.parametrize(
    "headers", [{"origin": "https://evil.example"}, {"sec-fetch-site": "cross-site"}]
)
def test_a_forged_form_changes_nothing(
    signed_in: SignedIn, bureau: Bureau, headers: dict[str, str]
) -> None:
    """A form on another site is refused, whoever is signed in."""
    client = signed_in("wu.min")
    form = hidden(client.get(f"{HOME}organisation/appoint").text)
    before = bureau[1].size()
    answer = client.post(f"{HOME}organisation/appoint", data=form | APPOINT, headers=headers)

    assert (403, before) == (answer.status_code, bureau[1].size())


def test_a_form_needs_its_command_and_its_version(signed_in: SignedIn, bureau: Bureau) -> None:
    """Without a command it is a bad request, without `seen` a stale one."""
    client = signed_in("wu.min")
    command = command_in(client.get(f"{HOME}organisation/appoint").text)
    url, before = f"{HOME}organisation/appoint", bureau[1].size()

    assert 400 == client.post(url, data=APPOINT).status_code
    assert 409 == client.post(url, data=APPOINT | {"command": command}).status_code
    assert before == bureau[1].size()
