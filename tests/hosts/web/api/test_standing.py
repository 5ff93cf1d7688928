"""How a matter stands, over the API: what it takes, marks, findings, limits, postings, kinds."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.bureau import draft_one, drive, publish_one
from tests.hosts.web.api.portal import Portal, open_portal

NUMBER = "370405199003071233"  # nobody's: constructed
PHOTO = b"\xff\xd8\xff\xe0photo"


@pytest.fixture
def portal(tmp_path: Path) -> Iterator[Portal]:
    found = open_portal(tmp_path)
    yield found
    found.flow.close()


def takes(portal: Portal, path: str, person: str, action: str) -> dict:
    rows = portal.ask("GET", path, person).json()
    return next(row["takes"]["values"] for row in rows if row["action"] == action)


def test_a_checklist_lists_the_elements_of_the_category(portal):
    """What the form shows, the API tells."""
    number = drive(portal.agency, draft_one(portal.agency), "provide")
    values = takes(portal, f"/matters/{number}/actions", "li.na", "audit")

    assert "写明救助标准" == values["elements"]["choices"]["standard-given"]
    assert "all" == values["elements"]["default"]


def test_a_kind_without_category_takes_none_and_names_units(portal):
    """An order asks for a unit by name, and for no category."""
    values = takes(portal, "/actions?kind=order", "wu.min", "issue-supervision")
    kinds = {k["id"]: k for k in portal.ask("GET", "/kinds", "li.na").json()}

    assert "category" not in values
    assert "社会救助科" == values["addressee"]["choices"]["low-income"]
    assert (False, True) == (kinds["order"]["category"], kinds["item"]["public"])


def test_marks_and_answers_stand_in_the_matter(portal):
    """With whom, since when, and what was answered about which content."""
    number = drive(portal.agency, draft_one(portal.agency), "audit")
    portal.agency.act("consult", number, by="wu.min", consulted="finance")
    portal.agency.act("consult", number, by="wu.min", consulted="health")
    portal.agency.act("record-answer", number, by="wu.min", consulted="health", vote="object",
                      opinion="来函")  # fmt: skip
    item = portal.ask("GET", f"/matters/{number}", "li.na").json()

    assert [("consulting", "finance", "区财政局")] == [
        (m["name"], m["key"], m["key_label"]["zh"]) for m in item["marks"]
    ]
    assert [("object", "health", True)] == [
        (b["choice"], b["key"], b["present"]) for b in item["ballots"]
    ]


def test_findings_hold_no_number(portal):
    """The id to pass it by, its place and its masked number: nothing of the number itself."""
    number = drive(portal.agency, draft_one(portal.agency, body=f"证号{NUMBER}》》"), "provide")
    found = portal.ask("GET", f"/matters/{number}/findings", "li.na")
    remarks = portal.ask("GET", f"/matters/{number}/remarks", "li.na").json()

    assert ["resident-id"] == [one["finding"]["kind"] for one in found.json()]
    assert NUMBER not in found.text
    assert any("》》" in one["sentence"] for one in remarks)


def test_a_posting_with_its_photo_is_given_back(portal):
    """Recorded with a place and a photo; the photo comes back as a download."""
    number = publish_one(portal.agency)
    body = {"channels": ["board"], "address": "一楼", "photo": base64.b64encode(PHOTO).decode()}
    done = portal.ask("POST", f"/matters/{number}/actions/post", "zhou.ping", {"if-match": "*"},
                      json=body)  # fmt: skip
    posting = portal.ask("GET", f"/matters/{number}/postings", "li.na").json()[0]
    photo = portal.ask("GET", f"/matters/{number}/postings/{posting['photo']}", "li.na")
    many = portal.ask("POST", "/bulk", "zhou.ping", {"idempotency-key": "posting"},
                      json={**body, "action": "post", "matters": [number]})  # fmt: skip

    assert 200 == done.status_code
    assert "一楼" == posting["address"]
    assert PHOTO == photo.content
    assert photo.headers["content-disposition"].startswith("attachment")
    assert 422 == many.status_code


def test_a_limit_names_the_notice(portal):
    """The days left out, in words and as data."""
    number = draft_one(portal.agency)
    limit = portal.ask("GET", f"/matters/{number}/limits", "li.na").json()[0]

    assert "2017-04-01" == limit["due_on"]
    assert any("国办发明电〔2016〕17号" in said for said in limit["sentences"])
    assert "2017-03-11" in [day["day"] for day in limit["explanation"]["skipped"]]
