"""The protocol: versions, retries, cursors, languages, problems, files and limits."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator

import pytest
from starlette.applications import Starlette
from starlette.routing import Mount
from starlette.testclient import TestClient

from publication_flow.hosts.web.api import api
from publication_flow.hosts.web.app import create_app
from publication_flow.hosts.web.limits import Rate
from tests.bureau import AGENCY, draft_one, drive, publish_one
from tests.hosts.web.api.portal import HERE, Portal, open_portal, signed_in


@pytest.fixture
def portal(tmp_path) -> Iterator[Portal]:
    opened = open_portal(tmp_path)
    yield opened
    opened.flow.close()


# ---- versions


def test_a_reader_who_has_it_gets_nothing_anew(portal):
    """If-None-Match with the tag of the last answer is 304 without a body, also when weakened."""
    number = draft_one(portal.agency)
    tag = portal.ask("GET", f"/matters/{number}").headers["etag"]
    told = [
        portal.ask("GET", f"/matters/{number}", headers={"if-none-match": one})
        for one in (tag, f"W/{tag}", f'"x", {tag}', '"1-0000000000000000"')
    ]

    assert tag.startswith('"1-')
    assert [304, 304, 304, 200] == [one.status_code for one in told]
    assert b"" == told[0].content
    assert tag == told[0].headers["etag"]


def test_the_tag_changes_with_what_is_shown_and_the_version_does_not(portal):
    """An appointment changes who sits at the desk: another tag, and an action may still rest on
    the old one, for the matter is as it was."""
    number = draft_one(portal.agency)
    before = portal.ask("GET", f"/matters/{number}").headers["etag"]
    portal.agency.appoint("ma.qiang", "section-head", "low-income", by="hu.jian", basis="测试")
    after = portal.ask("GET", f"/matters/{number}").headers["etag"]

    assert before != after
    assert 200 == portal.act(number, "provide", "chen.jing", before).status_code


def test_an_action_says_what_was_seen(portal):
    """428 without If-Match, 400 for one that cannot be read; then nothing is written."""
    number = draft_one(portal.agency)
    path = f"/matters/{number}/actions/provide"
    without = portal.ask("POST", path, "chen.jing", json={})
    garbled = portal.act(number, "provide", "chen.jing", "1")

    assert (428, "if-match-required") == (without.status_code, without.json()["code"])
    assert (400, "bad-etag") == (garbled.status_code, garbled.json()["code"])
    assert 1 == portal.agency.item(number).version


@pytest.mark.parametrize("seen", ['"2"', 'W/"2-0123456789abcdef"', '"1", "2"', "*"])
def test_every_way_to_name_the_present_version_will_do(portal, seen):
    """The plain version, a tag weakened by a proxy, one of several, and any."""
    number = drive(portal.agency, draft_one(portal.agency), "provide")

    assert 200 == portal.act(number, "audit", "li.na", seen).status_code


def test_a_stale_action_is_told_what_happened_since(portal):
    """412 with every step taken since the version that was seen, and the present version."""
    number = draft_one(portal.agency)
    tag = portal.ask("GET", f"/matters/{number}").headers["etag"]
    portal.agency.act("revise", number, by="liu.yang", body="改过")
    portal.agency.act("provide", number, by="chen.jing")
    told = portal.act(number, "revise", "wang.fang", tag, values={"body": "我的"})

    assert 412 == told.status_code
    assert [("revise", "刘洋", 2), ("provide", "陈静", 3)] == [
        (one["action"], one["name"], one["version"]) for one in told.json()["since"]
    ]
    assert 3 == told.json()["version"] == portal.agency.item(number).version


def test_every_version_is_a_step_of_the_trail(portal):
    """Also what moves nothing, a claim or a posting by hand: so 412 can list what came after."""
    number = publish_one(portal.agency)
    tag = portal.ask("GET", f"/matters/{number}").headers["etag"]
    for _ in range(2):
        posted = portal.act(number, "post", "li.na", channels=["board"])
    told = portal.act(number, "post", "li.na", tag, channels=["board"])

    assert 200 == posted.status_code, posted.text
    assert [6, 7] == [one["version"] for one in told.json()["since"]]
    assert 7 == told.json()["version"] == portal.agency.item(number).version


# ---- retries


def test_a_click_sent_again_does_nothing_twice(portal):
    """The same key with the same body: the same answer, marked; with another body: 422."""
    number = draft_one(portal.agency)
    key = {"if-match": '"1"', "idempotency-key": '"8e03978e-40d5"'}
    path = f"/matters/{number}/actions/provide"
    first, again = (portal.ask("POST", path, "chen.jing", key, json={}) for _ in range(2))
    other = portal.ask("POST", path, "chen.jing", key, json={"opinion": "另一份"})

    assert (200, first.content) == (again.status_code, again.content)
    assert "idempotency-replayed" not in first.headers
    assert "true" == again.headers["idempotency-replayed"]
    assert (422, "command-reused") == (other.status_code, other.json()["code"])
    assert 2 == portal.agency.item(number).version


def test_an_opening_sent_again_opens_nothing_twice(portal):
    """201 with the address, and the same again."""
    body = {"values": {"title": "标题", "category": "work-updates", "body": "正文"}}
    answers = [
        portal.ask("POST", "/matters", headers={"idempotency-key": "a"}, json=body)
        for _ in range(2)
    ]

    assert [201, 201] == [one.status_code for one in answers]
    assert f"{HERE}/matters/2017-0001" == answers[1].headers["location"]
    assert 1 == len(portal.ask("GET", "/matters").json()["items"])


def test_keys_of_two_people_do_not_meet(portal):
    """Another person's key tells nothing and blocks nothing."""
    body = {"values": {"title": "标题", "category": "work-updates", "body": "正文"}}
    key = {"idempotency-key": "same"}
    told = [portal.ask("POST", "/matters", who, key, json=body) for who in ("wang.fang", "gao.yu")]

    assert ["2017-0001", "2017-0002"] == [one.json()["matter"] for one in told]


def test_bulk_gives_each_its_answer_and_a_retry_changes_nothing(portal):
    """Three matters, one of which may not pass; the same key sent again is marked."""
    ready = [drive(portal.agency, draft_one(portal.agency), "provide") for _ in range(2)]
    body = {"action": "audit", "matters": [*ready, draft_one(portal.agency)]}
    key = {"idempotency-key": "b"}
    first, again = (portal.ask("POST", "/bulk", "li.na", key, json=body) for _ in range(2))
    without = portal.ask("POST", "/bulk", "li.na", json=body)

    assert ["done", "done", "denied"] == [one["result"] for one in first.json()["results"]]
    assert first.content == again.content
    assert "true" == again.headers["idempotency-replayed"]
    assert (400, "key-required") == (without.status_code, without.json()["code"])


# ---- problems and languages


def test_a_refusal_names_rules_law_people_and_remedy(portal):
    """403: every rule that said no with its articles in force on the day, who could, what next."""
    number = drive(portal.agency, draft_one(portal.agency), "provide")
    told = portal.act(number, "audit", "li.na", values={"secrecy_review": "failed"})
    problem = told.json()

    assert (403, "application/problem+json") == (told.status_code, told.headers["content-type"])
    assert "urn:publication-flow:problem:field-value" == problem["type"]
    assert ["《政府信息公开条例》（2007）第十四条"] == problem["articles"]
    assert ["field-value"] == [one["code"] for one in problem["failures"]]
    assert problem["remedy"]
    assert f"{HERE}/matters/{number}/actions/audit" == problem["instance"]


@pytest.mark.parametrize(
    ("header", "lang"),
    [
        ("", "zh"),
        ("en", "en"),
        ("en-GB,zh;q=0.5", "en"),
        ("zh-CN,en;q=0.9", "zh"),
        ("en;q=0", "zh"),
        ("fr, en;q=0.2", "en"),
        ("*", "zh"),
        ("en;q=x", "zh"),
        (",;q=,;;", "zh"),
    ],
)
def test_the_language_is_the_readers(portal, header, lang):
    """Accept-Language decides between the two, and the answer says which it is."""
    told = portal.ask("GET", "/matters/2017-9999", headers={"accept-language": header})

    assert lang == told.headers["content-language"]
    assert ("没有" in told.json()["detail"]) is (lang == "zh")
    assert "Accept-Language" in told.headers["vary"]


@pytest.mark.parametrize(
    ("method", "path", "headers", "data", "status", "code"),
    [
        ("GET", "/nothing", {}, None, 404, "no-route"),
        ("DELETE", "/matters", {}, None, 405, "method"),
        ("GET", "/matters?limit=0", {}, None, 422, "validation"),
        ("GET", "/metrics/abc", {}, None, 422, "validation"),
        ("GET", "/metrics/2017/nothing", {}, None, 422, "unknown-figure"),
        ("GET", "/catalogue?as_of=2017-02-30", {}, None, 422, "not-a-date"),
        ("GET", "/matters?cursor=!!", {}, None, 400, "bad-cursor"),
        ("GET", "/inbox?cursor=b2Zmc2V0Oi0x", {}, None, 400, "bad-cursor"),
        ("GET", "/inbox?cursor=cG9zaXRpb246Mw", {}, None, 400, "bad-cursor"),
        ("POST", "/matters", {"content-type": "text/xml"}, b"<a/>", 415, "media"),
        ("POST", "/matters", {"content-type": "application/json"}, b"{", 400, "body-unreadable"),
        ("POST", "/matters", {"content-type": "application/json"}, b"[]", 422, "validation"),
        ("POST", "/matters", {"content-type": "application/json", "origin": "https://evil.example"},
         b"{}", 403, "foreign-origin"),
        ("POST", "/matters", {"content-type": "application/json", "idempotency-key": "a b"},
         b'{"values": {}}', 400, "bad-key"),
    ],
)  # fmt: skip
def test_everything_that_is_refused_is_a_problem(portal, method, path, headers, data, status, code):
    """Unknown addresses, methods, values, cursors and types: one shape, never the framework's."""
    told = portal.ask(method, path, headers=headers, content=data)

    assert (status, code) == (told.status_code, told.json().get("code"))
    assert "application/problem+json" == told.headers["content-type"]
    assert {"type", "title", "status", "detail", "instance", "code", "remedy"} <= set(told.json())


def test_allow_names_every_method_of_the_address(portal):
    """405 says what there is: both methods of an address that has two routes."""
    assert "GET, POST" == portal.ask("PUT", "/matters").headers["allow"]


def test_each_mistake_of_a_body_is_pointed_at(portal):
    """A name that is not known, a value of the wrong kind, and a part the policy does not have."""
    told = portal.ask("POST", "/matters", json={"by": "hu.jian", "values": {"title": 3}})
    part = portal.ask("POST", "/matters", json={"values": {"titel": "x"}})

    assert ["#/by", "#/values/title"] == sorted(one["pointer"] for one in told.json()["errors"])
    assert ["#/values/titel"] == [one["pointer"] for one in part.json()["errors"]]


def test_a_server_error_tells_a_number_and_nothing_else(portal, monkeypatch):
    """500 is a problem too; what went wrong is in the log under that number."""

    def broken(*_: object, **__: object) -> None:
        raise RuntimeError("secret detail")

    monkeypatch.setattr(type(portal.agency), "matters", broken)
    told = portal.ask("GET", "/matters")

    assert (500, "incident") == (told.status_code, told.json()["code"])
    assert "secret" not in told.text


# ---- lists and the feed


def test_cursors_lead_through_a_list_without_gaps(portal):
    """Pages of two hold every entry once, for each list that has pages."""
    for number in range(5):
        drive(portal.agency, draft_one(portal.agency, external_ref=f"A-{number}"), "provide")
    for path, person in (("/matters", "li.na"), ("/inbox", "li.na"), ("/mine", "wang.fang"),
                         ("/metrics/2017/desks", "li.na")):  # fmt: skip
        found: list[object] = []
        cursor = ""
        for _ in range(9):
            page = portal.ask("GET", f"{path}?limit=2{cursor}", person).json()
            found += [json.dumps(one) for one in page["items"]]
            if page["next"] is None:
                break
            cursor = f"&cursor={page['next']}"
        whole = portal.ask("GET", f"{path}?limit=200", person).json()["items"]

        assert [json.dumps(one) for one in whole] == found
        assert 5 == len(found)


def test_a_matter_is_found_by_the_hosts_own_reference(portal):
    """`external_ref` leads to the one matter, for whoever may see it whole."""
    draft_one(portal.agency)
    number = draft_one(portal.agency, external_ref="A-17")
    draft_one(portal.agency)
    publish_one(portal.agency, external_ref="A-18")  # everybody may read it, not its reference
    own = portal.ask("GET", "/matters?external_ref=A-17").json()["items"]

    assert [number] == [one["number"] for one in own]
    for reference in ("A-17", "A-18"):
        path = f"/matters?external_ref={reference}"
        assert [] == portal.ask("GET", path, "gao.yu").json()["items"]


def test_a_taken_reference_does_not_tell_a_hidden_number(portal):
    """409 names the matter to whoever may see it, and to nobody else."""
    draft_one(portal.agency, external_ref="A-17")
    body = {"values": {"title": "标题", "category": "work-updates", "body": "正文"}}
    told = [
        portal.ask("POST", "/matters", who, json={**body, "external_ref": "A-17"})
        for who in ("wang.fang", "gao.yu")
    ]

    assert [409, 409] == [one.status_code for one in told]
    assert [True, False] == ["2017-0001" in one.json()["detail"] for one in told]


def test_whoever_keeps_the_cursor_misses_no_event(portal):
    """The feed is a CloudEvents batch; its cursor goes on where it stopped, also at the end."""
    publish_one(portal.agency)
    whole = portal.ask("GET", "/events?limit=200", "li.na")
    seen, cursor = [], ""
    for _ in range(40):
        page = portal.ask("GET", f"/events?limit=7{cursor}", "li.na")
        seen += page.json()
        cursor = f"&cursor={page.headers['cursor']}"
        if "link" not in page.headers:
            break
    draft_one(portal.agency)
    later = portal.ask("GET", f"/events?limit=7{cursor}", "li.na").json()

    assert "application/cloudevents-batch+json" == whole.headers["content-type"]
    assert whole.json() == seen
    assert list(range(1, len(seen) + 1)) == [one["data"]["position"] for one in seen]
    assert ["publication-flow.opened"] == [one["type"] for one in later]
    assert {"1.0"} == {one["specversion"] for one in seen}
    one = portal.ask("GET", "/events/1", "li.na")
    assert (seen[0], "application/cloudevents+json") == (one.json(), one.headers["content-type"])


# ---- files, paper, mounting, limits


def test_files_come_in_both_ways_and_go_out_as_downloads(portal):
    """Base64 in JSON and parts of a form lead to the same; what comes out is never opened."""
    values = {"title": "标题", "category": "work-updates", "body": "正文"}
    data = b"<script>alert(1)</script>"
    coded = {"name": "a.svg", "media": "image/svg+xml", "data": base64.b64encode(data).decode()}
    by_json = portal.ask("POST", "/matters", json={"values": values,
                         "files": {"attachments": [coded]}})  # fmt: skip
    by_form = portal.ask(
        "POST", "/matters", data={"act": json.dumps({"values": values})},
        files={"attachments": ("../../etc/名单.svg", data, "image/svg+xml")},
    )  # fmt: skip
    for opened in (by_json, by_form):
        number = opened.json()["matter"]
        file = portal.ask("GET", f"/matters/{number}").json()["attachments"][0]
        got = portal.ask("GET", f"/matters/{number}/attachments/{file['data']}")

        assert (data, "image/svg+xml") == (got.content, file["media"])
        assert "application/octet-stream" == got.headers["content-type"]
        assert "sandbox" in got.headers["content-security-policy"]
    assert (
        "attachment; filename*=UTF-8''%E5%90%8D%E5%8D%95.svg" == got.headers["content-disposition"]
    )


def test_a_sign_off_on_paper_is_recorded_by_whoever_is_signed_in(portal):
    """The signer is named, the recorder is not to be chosen."""
    number = drive(portal.agency, draft_one(portal.agency), "audit")
    scan = base64.b64encode(b"%PDF-1.7").decode()
    alone = portal.act(number, "approve", "wu.min", mode="paper")
    system = portal.act(number, "approve", "wu.min", signer="zhao.gang")
    done = portal.act(number, "approve", "wu.min", mode="paper", signer="zhao.gang", scan=scan)
    step = portal.ask("GET", f"/matters/{number}/trail").json()[-1]

    assert [422, 422, 200] == [one.status_code for one in (alone, system, done)]
    assert ("zhao.gang", "wu.min") == (step["person"], step["entered_by"])


def test_whoever_was_relieved_can_do_nothing_more(portal):
    """Still signed in, a person relieved yesterday is told why not."""
    number = draft_one(portal.agency)
    portal.clock.advance(days=1)
    portal.agency.relieve("chen.jing", "section-head", "low-income", by="hu.jian",
                          last_day="2017-03-06")  # fmt: skip
    told = portal.act(number, "provide", "chen.jing")

    assert 404 == told.status_code
    assert 1 == portal.agency.item(number).version


def test_links_stay_below_the_prefix(portal):
    """Mounted anywhere, the API's links and problems name paths below the prefix, no host."""
    host = Starlette(routes=[Mount("/gov/flow", app=portal.app)])
    client = TestClient(host, headers={"authorization": "Bearer wang.fang"})
    mine = client.get("/gov/flow/agencies").json()
    missing = client.get(f"/gov/flow{HERE}/matters/2017-9999").json()
    body = {"values": {"title": "标题", "category": "work-updates", "body": "正文"}}
    opened = client.post(f"/gov/flow{HERE}/matters", json=body)

    assert [f"/gov/flow{HERE}"] == [one["link"] for one in mine]
    assert f"/gov/flow{HERE}/matters/2017-9999" == missing["instance"]
    assert f"/gov/flow{HERE}/matters/2017-0001" == opened.headers["location"]
    assert [{"url": "/gov/flow"}] == client.get("/gov/flow/openapi.json").json()["servers"]


def test_the_whole_application_has_it_below_its_prefix(portal):
    """In `create_app` the API lies at /api, with the same answers, problems and limits."""
    client = TestClient(create_app(portal.flow, signed_in, rate=Rate(8, 0.1), max_body=1_000))
    told = [
        client.request(method, path, headers={"authorization": "Bearer wang.fang", **headers},
                       content=data)
        for method, path, headers, data in (
            ("GET", "/api/agencies", {}, None),
            ("GET", "/api/nothing", {}, None),
            ("GET", f"/api{HERE}/matters/2017-9999", {}, None),
            ("POST", f"/api{HERE}/matters", {"content-type": "application/json"}, b" " * 2_000),
            ("POST", f"/api{HERE}/matters", {"origin": "https://evil.example"}, b"{}"),
        )
    ]  # fmt: skip
    nobody = client.get(f"/api{HERE}/matters")

    assert [200, 404, 404, 413, 403] == [one.status_code for one in told]
    assert f"/api{HERE}" == told[0].json()[0]["link"]
    assert {"application/problem+json"} == {one.headers["content-type"] for one in told[1:]}
    assert f"/api{HERE}/matters/2017-9999" == told[2].json()["instance"]
    assert all(one.json()["remedy"] for one in told[1:])
    assert (401, "not-signed-in") == (nobody.status_code, nobody.json()["code"])


def test_too_much_and_too_often_are_problems(portal):
    """413 past the size limit, 429 with Retry-After past the rate."""
    app = api(portal.flow, signed_in, max_body=1_000, rate=Rate(2, 0.1))
    client = TestClient(app, headers={"authorization": "Bearer wang.fang"})
    large = client.post(f"{HERE}/matters", json={"values": {"body": "x" * 2_000}})
    client.get("/agencies")
    often = [client.get("/agencies") for _ in range(3)][-1]

    assert (413, "request-too-large") == (large.status_code, large.json()["code"])
    assert (429, "too-many-requests") == (often.status_code, often.json()["code"])
    assert 1 <= int(often.headers["retry-after"])


def test_the_api_of_one_agency_knows_no_other(portal):
    """Confined to an agency, the API lists and answers that one alone."""
    confined = TestClient(api(portal.flow, signed_in, agency="370499-mz"),
                          headers={"authorization": "Bearer wang.fang"})  # fmt: skip

    assert [] == confined.get("/agencies").json()
    assert 404 == confined.get(f"{HERE}/matters").status_code
    assert AGENCY in HERE


def test_nobody_signed_in_is_challenged(portal):
    """401 says with WWW-Authenticate how one signs in (RFC 9110, 11.6.1)."""
    told = portal.ask("GET", "/matters", None)

    assert 'Portal realm="publication-flow"' == told.headers["www-authenticate"]
