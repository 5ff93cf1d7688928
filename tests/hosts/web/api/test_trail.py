"""The API's side of the trail: steps by question, stories, receipts and checkpoints."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from starlette.testclient import TestClient

from publication_flow import Agency
from publication_flow.hosts.web.api import api
from tests.asked import HOST, lived_year
from tests.auditor import KEY, verified
from tests.bureau import publish_one
from tests.hosts.web.api.portal import HERE, Portal, open_portal, signed_in


class Year:
    """A year of matters behind the API, asked by the office head."""

    def __init__(self, agency: Agency, client: TestClient) -> None:
        self.agency, self.client = agency, client

    def ask(self, path: str, person: str = "wu.min", **headers: str) -> Any:
        told = {"authorization": f"Bearer {person}", **headers}
        return self.client.get(path if path.startswith("/") else f"{HERE}/{path}", headers=told)


@pytest.fixture(scope="module")
def year(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Year]:
    flow, agency, _ = lived_year(f"sqlite:///{tmp_path_factory.mktemp('year') / 'b.db'}")
    with flow:
        yield Year(agency, TestClient(api(flow, signed_in, rate=None)))


@pytest.fixture
def portal(tmp_path: Path) -> Iterator[Portal]:
    made = open_portal(tmp_path)
    yield made
    made.flow.close()


@pytest.mark.parametrize(
    ("query", "parts"),
    [
        ("person=wu.min&deputising=true", {"person": "wu.min", "deputising": True}),
        ("returned=true&rejected=false", {"returned": True}),
        ("reason=依据&rejected=true", {"reason": "依据", "rejected": True}),
        (f"correlation={HOST}", {"correlation": HOST}),
        ("since=2017-05-01&until=2017-05-31", {"since": "2017-05-01", "until": "2017-05-31"}),
        ("longer_than=3", {"longer_than": 3}),
        ("action=publish&as_of=2017-06-30", {"action": "publish", "as_of": "2017-06-30"}),
        ("action=publish&as_of=66", {"action": "publish", "as_of": 66}),
        ("matter=2017-0003", {"matter": "2017-0003"}),
    ],
)
def test_steps_are_those_the_engine_answers(year, query, parts):
    """The query's names are the question's; each step has its matter's facts beside its own."""
    found = year.agency.ask(by="wu.min", **parts).steps
    told = year.ask(f"steps?{query}").json()

    assert found
    assert [line.as_dict()["position"] for line in found] == [i["position"] for i in told["items"]]
    assert {"matter", "title", "action", "from", "to", "person", "reason"} <= set(told["items"][0])


def test_steps_are_read_on_by_link_and_by_next(year):
    """Both lead through the whole answer; the link keeps the question."""
    every = [line.step.position for line in year.agency.ask(by="wu.min", post="office-auditor",
                                                             limit=500).steps]  # fmt: skip
    found: list[int] = []
    path, turns = "steps?post=office-auditor&limit=4", 0
    while path:
        answer = year.ask(path)
        found += [item["position"] for item in answer.json()["items"]]
        link, turns = answer.headers.get("link", ""), turns + 1
        path = link.partition("<")[2].partition(">")[0]
        following = answer.json()["next"]
        assert (following or "") in link

    assert turns > 5
    assert every == found


@pytest.mark.parametrize(
    ("query", "status", "code", "pointer"),
    [
        ("since=2017-13-01", 422, "not-a-date", "query:since"),
        ("digest=abc", 422, "digest-form", "query:digest"),
        ("as_of=999999", 422, "position-beyond", "query:as_of"),
        ("longer_than=9999", 422, "validation", "query:longer_than"),
        ("persn=wu.min", 422, "validation", "query:persn"),
        ("returned=yes", 422, "validation", "query:returned"),
        ("cursor=zzz", 400, "bad-cursor", None),
        ("cursor=c3RlcHM6enp6", 400, "bad-cursor", None),
        ("matter=2017-9999", 404, "matter", None),
        ("policy=none", 422, "policy-never", None),
    ],
)
def test_what_cannot_be_asked_is_a_problem(year, query, status, code, pointer):
    """RFC 9457: the code, and where in the query it stands; an unknown name is refused, too."""
    answer = year.ask(f"steps?{query}")
    told = answer.json()

    assert (status, code) == (answer.status_code, told["code"]), told
    assert "application/problem+json" == answer.headers["content-type"]
    assert pointer is None or pointer in [one["pointer"] for one in told["errors"]]
    assert "?" not in told["detail"]


def test_steps_hold_what_each_may_read(portal):
    """A clerk of another section is answered from no matter of this one's."""
    publish_one(portal.agency)
    own = portal.ask("GET", "/steps").json()["items"]
    other = portal.ask("GET", "/steps", "gao.yu").json()["items"]

    assert (True, []) == (bool(own), other)


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_a_story_in_the_reader_s_language_with_its_tag(year, lang):
    """The sentences with their positions; asked again with the tag, nothing is sent."""
    answer = year.ask("matters/2017-0006/explanation", **{"accept-language": lang})
    headers = {"accept-language": lang, "if-none-match": answer.headers["etag"]}
    again = year.ask("matters/2017-0006/explanation", **headers)

    assert year.agency.explain("2017-0006", lang, by="wu.min").as_dict() == answer.json()
    assert lang == answer.headers["content-language"]
    assert (304, b"") == (again.status_code, again.content)


def test_who_was_responsible(year):
    """By what is known now, and by what was known then; a mistake points at `on`."""
    path = "matters/2017-0004/responsible"
    now, then = (
        {h["person"] for spell in year.ask(f"{path}?on=2017-05-16{more}").json()["spells"]
         for seat in spell["seats"] for h in seat["holders"]}
        for more in ("", "&as_of=2017-05-16")
    )  # fmt: skip
    ahead = year.ask(f"{path}?on=2030-01-01").json()

    assert (False, True) == ("wu.min" in now, "wu.min" in then)
    assert ("day-ahead", "query:on") == (ahead["code"], ahead["errors"][0]["pointer"])
    assert 422 == year.ask(path).status_code


def test_a_receipt_is_pending_until_a_checkpoint_covers_it(portal, tmp_path):
    """A header says until when; then the file proves itself to the shipped verifier. The public
    one is for everybody."""
    number = publish_one(portal.agency)
    before = portal.ask("GET", f"/matters/{number}/receipt")
    size = portal.agency.checkpoint(tmp_path / "folder", KEY).size
    after = portal.ask("GET", f"/matters/{number}/receipt")
    again = portal.ask("GET", f"/matters/{number}/receipt", "wang.fang",
                       {"if-none-match": after.headers["etag"]})  # fmt: skip
    public = portal.ask("GET", f"/matters/{number}/receipt?scope=public", "gao.yu")

    assert str(size) == before.headers["receipt-pending"]
    assert "receipt-pending" not in after.headers
    assert str(size) == after.headers["checkpoint-size"]
    assert 304 == again.status_code
    for answer in (after, public):
        file = tmp_path / "receipt.json"
        file.write_bytes(answer.content)
        assert 0 == verified("receipt", file).exit
    assert ("wang.fang" in after.text, "wang.fang" in public.text) == (True, False)


def test_checkpoints_and_their_notes(portal, tmp_path):
    """The list, the last one first, a page at a time; each note byte for byte."""
    first = portal.agency.checkpoint(tmp_path / "folder", KEY)
    publish_one(portal.agency)
    last = portal.agency.checkpoint(tmp_path / "folder", KEY)
    page = portal.ask("GET", "/checkpoints?limit=1", "ma.qiang").json()
    rest = portal.ask("GET", f"/checkpoints?limit=1&cursor={page['next']}", "ma.qiang").json()
    note = portal.ask("GET", f"/checkpoints/{first.size}", "ma.qiang")
    missing = portal.ask("GET", "/checkpoints/1")

    assert [last.root, first.root] == [one["items"][0]["root"] for one in (page, rest)]
    assert rest["next"] is None
    assert (first.note, "text/plain; charset=utf-8") == (note.content, note.headers["content-type"])
    assert (404, "checkpoint") == (missing.status_code, missing.json()["code"])
