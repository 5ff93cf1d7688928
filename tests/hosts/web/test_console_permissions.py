"""Who gets which page and which act: every route for every kind of person, here and next door.

The same table as the API's (api/test_permissions.py), for the console. A cell is the status of
the answer: 303 is a change that was made, 404 what may not be seen or is no page of theirs.
"""

from __future__ import annotations

import base64
import re
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from starlette.testclient import TestClient

from publication_flow.hosts.web import create_app
from publication_flow.hosts.web.console import policy_check
from tests.bureau import AGENCY, draft_one, drive, publish_one
from tests.hosts.web.conftest import by_header
from tests.hosts.web.world import (
    NOWHERE,
    OTHER,
    World,
    console_routes,
    make_world,
    pattern_of,
)

ROLES = {
    "clerk": "wang.fang",  # of the section the matters belong to
    "elsewhere": "gao.yu",  # a clerk of another section
    "auditor": "li.na",  # reads everything
    "leader": "zhao.gang",  # in charge of the section
    "principal": "hu.jian",  # reads everything, appoints and adopts
    "head": "wu.min",  # of the office; reads everything, appoints and adopts
    "relieved": "liu.yang",  # a clerk of the section until yesterday
    "postless": "ma.qiang",  # enrolled, without a post
    "nobody": None,
}
# {open} and {audited}: of the clerk's section, not public. {copy}: the clerk's draft. {done}:
# what became of the clerk's bulk. {own_…}: matters of that section, others for each role.
TABLE = """
route                                           clerk elsewhere auditor leader principal head relieved postless nobody
GET  /                                          303   303       303     303    303       303  303      303      401
GET  /-/login                                   404   404       404     404    404       404  404      404      404
GET  /{agency}                                  307   307       307     307    307       307  307      307      401
GET  /{agency}/                                 200   200       200     200    200       200  200      200      401
GET  mine                                       200   200       200     200    200       200  200      200      401
GET  inbox.csv                                  200   200       200     200    200       200  200      200      401
GET  mine.csv                                   200   200       200     200    200       200  200      200      401
GET  catalogue.csv                              200   200       200     200    200       200  200      200      401
GET  catalogue                                  200   200       200     200    200       200  200      200      401
GET  items/{public}                             200   200       200     200    200       200  200      200      401
GET  items/{public}/trail                       200   404       200     200    200       200  404      404      401
GET  items/{public}/versions                    200   404       200     200    200       200  404      404      401
GET  items/{public}/act/correct                 200   404       403     403    403       403  404      404      401
GET  items/{open}                               200   404       200     200    200       200  404      404      401
GET  items/{open}/trail                         200   404       200     200    200       200  404      404      401
GET  items/{open}/versions                      200   404       200     200    200       200  404      404      401
GET  items/{open}/sheet                         200   404       200     200    200       200  404      404      401
GET  items/{open}/files/{file}                  200   404       200     200    200       200  404      404      401
GET  items/{open}/act/revise                    200   404       403     403    403       403  404      404      401
GET  items/{open}/mask                          200   404       403     403    403       403  404      404      401
GET  items/{open}/deadlines                     200   404       200     200    200       200  404      404      401
GET  items/{drawn}/draw                         404   404       200     200    200       200  404      404      401
GET  items/{posted}/postings/{photo}            200   404       200     200    200       200  404      404      401
GET  trail                                      200   200       200     200    200       200  404      404      401
GET  trail.csv                                  200   200       200     200    200       200  404      404      401
GET  items/{open}/story                         200   404       200     200    200       200  404      404      401
GET  items/{open}/story.svg                     200   404       200     200    200       200  404      404      401
GET  items/{public}/story                       200   404       200     200    200       200  404      404      401
GET  items/{open}/receipt                       200   404       200     200    200       200  404      404      401
GET  items/{open}/receipt.json                  200   404       200     200    200       200  404      404      401
GET  items/{public}/receipt                     200   200       200     200    200       200  200      200      401
GET  items/{public}/receipt.json                200   404       200     200    200       200  404      404      401
GET  items/{public}/receipt-public.json         200   200       200     200    200       200  200      200      401
GET  items/{open}/receipt-public.json           404   404       404     404    404       404  404      404      401
GET  checkpoints                                200   200       200     200    200       200  200      200      401
GET  checkpoints/{size}                         200   200       200     200    200       200  200      200      401
GET  registers                                  200   200       200     200    200       200  200      200      401
GET  registers/order                            404   404       200     200    200       200  404      404      401
GET  registers/feedback                         200   200       200     200    200       200  404      404      401
GET  registers/order/entries.csv                404   404       200     200    200       200  404      404      401
GET  registers/item                             404   404       404     404    404       404  404      404      401
GET  items/{audited}/act/approve                403   404       200     200    403       200  404      404      401
GET  next                                       200   200       200     200    200       200  200      200      401
GET  next?at={audited}                          200   404       200     200    200       200  404      404      401
GET  bulk                                       303   303       303     303    303       303  303      303      401
GET  bulk/{done}                                200   404       404     404    404       404  404      404      401
GET  decide                                     200   200       200     200    200       200  200      200      401
GET  decide/{audited}                           200   404       200     200    200       200  404      404      401
GET  drafts                                     200   200       200     200    200       200  200      200      401
GET  drafts/new                                 200   200       200     200    200       200  200      200      401
GET  drafts/{copy}                              200   404       404     404    404       404  404      404      401
GET  drafts/{copy}/files/0                      200   404       404     404    404       404  404      404      401
GET  drafts/{copy}/discard                      200   404       404     404    404       404  404      404      401
GET  dashboard                                  303   303       303     303    303       303  303      303      401
GET  dashboard/2017                             404   404       200     404    200       200  404      404      401
GET  dashboard/2017/published                   404   404       200     404    200       200  404      404      401
GET  dashboard/2017/published/events.csv        404   404       200     404    200       200  404      404      401
GET  events/{event}                             200   404       200     200    200       200  404      404      401
GET  events/1                                   404   404       200     404    200       200  404      404      401
GET  organisation                               200   200       200     200    200       200  404      404      401
GET  organisation/history                       404   404       200     404    200       200  404      404      401
GET  organisation/appoint                       403   403       403     403    200       200  404      404      401
GET  organisation/delegate                      200   200       200     200    200       200  404      404      401
GET  /oversight                                 404   404       200     404    200       200  404      404      401
GET  /oversight.csv                             404   404       200     404    200       200  404      404      401
GET  oversight                                  404   404       200     404    200       200  404      404      401
GET  oversight.csv                              404   404       200     404    200       200  404      404      401
GET  oversight/duties                           303   303       303     303    303       303  303      303      401
GET  oversight/duties/2017                      200   200       200     200    200       200  404      404      401
GET  oversight/duties/2017/duties.csv           200   200       200     200    200       200  404      404      401
GET  oversight/freshness                        200   200       200     200    200       200  404      404      401
GET  oversight/freshness.csv                    200   200       200     200    200       200  404      404      401
GET  oversight/standing.csv                     200   200       200     200    200       200  404      404      401
GET  oversight/answering                        200   200       200     200    200       200  404      404      401
GET  oversight/answering.csv                    200   200       200     200    200       200  404      404      401
GET  channels                                   404   404       200     404    200       200  404      404      401
GET  channels.csv                               404   404       200     404    200       200  404      404      401
GET  channels/unproven.csv                      404   404       200     404    200       200  404      404      401
GET  calendar                                   200   200       200     200    200       200  200      200      401
GET  calendar/2017                              200   200       200     200    200       200  200      200      401
GET  calendar/2017/days.csv                     200   200       200     200    200       200  200      200      401
GET  policy                                     200   200       200     200    200       200  404      404      401
GET  policy/diagram.svg                         200   200       200     200    200       200  404      404      401
GET  policy/clauses                             200   200       200     200    200       200  404      404      401
GET  policy/file/{policy}.toml                  200   200       200     200    200       200  404      404      401
GET  policy/pack/cn-civil-affairs.toml          200   200       200     200    200       200  404      404      401
GET  policy/evidence/{policy}.json              404   404       404     404    404       404  404      404      401
GET  policy/new                                 403   403       403     403    200       200  404      404      401
POST /-/login                                   404   404       404     404    404       404  404      404      404
POST /-/out                                     404   404       404     404    404       404  404      404      404
POST items/{own_public}/act/correct             303   404       403     403    403       403  404      404      401
POST items/{own_open}/act/revise                303   404       403     403    403       403  404      404      401
POST items/{own_audited}/act/approve            403   404       403     303    403       403  404      404      401
POST items/{own_guarded}/mask                    303   404       403     403    403       403  404      404      401
POST items/{own_provided}/act/return            403   404       303     403    403       403  404      404      401
POST next                                       303   404       303     303    303       303  404      404      401
POST bulk                                       303   404       303     303    303       303  404      404      401
POST decide/{own_decided}                       403   404       403     303    403       403  404      404      401
POST drafts                                     303   303       303     303    303       303  303      303      401
POST drafts/new                                 303   303       303     303    303       303  303      303      401
POST drafts/{copy}                              303   404       404     404    404       404  404      404      401
POST drafts/{copy}/discard                      303   303       303     303    303       303  303      303      401
POST trail                                      400   400       400     400    400       400  404      404      401
POST organisation/enrol                         403   403       403     403    303       303  404      404      401
POST policy/check                               403   403       403     403    400       400  404      404      401
POST policy/adopt                               403   403       403     403    400       400  404      404      401
"""  # noqa: E501 - a table is read whole
# What is sent to a route that changes something, besides the command. `next` and `bulk` answer for
# what is in the form: the matter it names is one the clerk's section has.
FORMS: dict[str, dict[str, Any]] = {
    "/-/login": {"agency": AGENCY, "person": "li.na"},
    "items/{own_public}/act/correct": {"v-body": "改", "reason": "有误", "do": "sure"},
    "items/{own_open}/act/revise": {"v-title": "标题", "v-body": "改"},
    "items/{own_audited}/act/approve": {"opinion": "同意。"},
    "items/{own_provided}/act/return": {"to": "drafted", "reason": "请补"},
    "next": {"number": "{own_provided}", "action": "remark", "opinion": "意见"},
    "bulk": {"number": "{open}", "action": "remark", "opinion": "意见", "go": "1"},
    "decide/{own_decided}": {"action": "approve", "opinion": "同意。"},
    "drafts": {"from": "{public}"},
    "drafts/new": {"v-title": "标题", "do": "save"},
    "drafts/{copy}": {"v-title": "标题", "do": "save"},
    "organisation/enrol": {"person": "he.xin", "name": "何欣", "seen": "99999"},
    "policy/adopt": {"policy": "{copied}", "digest": "{policy}"},
}


@pytest.fixture(autouse=True)
def hurried(monkeypatch: pytest.MonkeyPatch) -> None:
    """A proof of what is put back takes seconds, and is another file's affair."""
    monkeypatch.setattr(policy_check, "PATIENCE", 0.0)


class Console(NamedTuple):
    world: World
    client: TestClient
    own: dict[str, dict[str, str]]  # of each role: matters that its own acts may change


def rows() -> list[tuple[str, str, dict[str, int]]]:
    head, *lines = TABLE.strip().splitlines()
    roles = head.split()[1:]
    return [
        (method, path, dict(zip(roles, map(int, statuses), strict=True)))
        for method, path, *statuses in (line.split() for line in lines)
    ]


@pytest.fixture(scope="module")
def console(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Console]:
    """The bureau, and for each role matters of the clerk's section in the states acts need."""
    folder: Path = tmp_path_factory.mktemp("permissions")
    world = make_world(f"sqlite:///{folder / 'bureau.db'}")
    agency, done = world.agency, str(uuid.uuid4())
    world.names.update(done=done, copied=base64.b64encode(agency.policy().data).decode())
    own = {
        role: {
            "own_public": publish_one(agency),
            "own_open": draft_one(agency),
            "own_guarded": draft_one(agency, body="电话：0632-6611234"),
            "own_provided": drive(agency, draft_one(agency), "provide"),
            "own_audited": drive(agency, draft_one(agency), "audit"),
            "own_decided": drive(agency, draft_one(agency), "audit"),
        }
        for role in ROLES
    }
    app = create_app(world.flow, by_header, secure_cookies=False, rate=None)
    with (
        world.flow,
        TestClient(app, headers={"origin": "http://testserver"}, follow_redirects=False) as client,
    ):
        found = Console(world, client, own)
        sent = {"command": done, "number": world.names["open"], "action": "remark"}
        answer = asked(found, "POST", "bulk", "clerk", sent | {"opinion": "意见", "go": "1"})
        world.names["done"] = answer.headers["location"].rpartition("/")[2]
        yield found


def asked(
    console: Console, method: str, path: str, role: str, form: dict[str, Any] | None = None,
    **names: str,
) -> Any:  # fmt: skip
    """A request by somebody; what a form holds may name matters as a path does."""
    known = console.own[role] | names
    person = ROLES[role]
    headers = {} if person is None else {"x-test-person": person}
    more: dict[str, Any] = {}
    if method == "POST":
        told = FORMS.get(path, {}) if form is None else form
        filled = {k: v.format(**{**console.world.names, **known}) for k, v in told.items()}
        more["data"] = {"command": str(uuid.uuid4()), **filled}
    return console.client.request(
        method, console.world.path(path, **known), headers=headers, **more
    )


@pytest.mark.parametrize(("method", "path", "wanted"), rows(), ids=lambda v: str(v)[:60])
def test_each_person_gets_what_the_policy_lets_them(
    console: Console, method: str, path: str, wanted: dict[str, int]
) -> None:
    """A line of the table above: one route, for every role, in their own agency."""
    got = {role: asked(console, method, path, role).status_code for role in ROLES}

    assert wanted == got


@pytest.mark.parametrize(
    ("method", "path"), [(m, p) for m, p, _ in rows() if not p.startswith("/") or "{agency}" in p]
)
def test_another_agency_is_not_there_for_anybody(console: Console, method: str, path: str) -> None:
    """Where one is not enrolled every page is missing, for every role, word for word as in an
    agency that does not exist; nor does a form change anything there."""
    pattern = path if path.startswith("/") else "/{agency}/" + path
    before = console.world.flow.agency(OTHER).size()
    wrong = []
    for role, person in ROLES.items():
        answers = []
        for agency in (OTHER, NOWHERE):
            response = asked(console, method, pattern, role, FORMS.get(path, {}), agency=agency)
            answers.append((response.status_code, plain(response.text, agency)))
        if answers[0] != answers[1] or answers[0][0] != (401 if person is None else 404):
            wrong.append((role, answers[0][0], answers[1][0]))

    assert [] == wrong
    assert before == console.world.flow.agency(OTHER).size()


@pytest.mark.parametrize(
    "end",
    ["", "/trail", "/versions", "/sheet", "/act/revise", "/story", "/story.svg", "/receipt",
     "/receipt.json", "/receipt-public.json"],
)  # fmt: skip
def test_what_may_not_be_seen_is_answered_like_what_does_not_exist(
    console: Console, end: str
) -> None:
    """A hidden matter and one that does not exist differ in nothing but the number."""
    told = []
    for number in (console.world.names["open"], "2017-9999"):
        response = asked(console, "GET", f"items/{number}{end}", "elsewhere")
        told.append((response.status_code, plain(response.text, number)))

    assert told[0] == told[1]
    assert 404 == told[0][0]


def plain(html: str, name: str) -> str:
    """A page without the name it was asked for, wherever it repeats it."""
    return re.sub(r"\s+", " ", html.replace(name, "X"))


def test_the_table_names_every_route(console: Console) -> None:
    """A route that is added must say here who may use it."""
    some = console.own["clerk"]
    tabled = {
        (method, pattern_of(console.world.path(path, **some).partition("?")[0], method))
        for method, path, _ in rows()
    }

    assert console_routes() == tabled
