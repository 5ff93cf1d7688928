"""Who gets what: every route for every kind of person, in their own agency and in another."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from publication_flow import Agency
from publication_flow.policy.posting import Proof
from tests.auditor import KEY
from tests.bureau import draft_one, publish_one
from tests.hosts.web.api.portal import HERE, Portal, open_portal

ROLES = {
    "clerk": "wang.fang",  # of the section the matter belongs to
    "elsewhere": "gao.yu",  # a clerk of another section
    "auditor": "li.na",  # reads everything
    "leader": "zhao.gang",  # in charge of the section
    "principal": "hu.jian",  # reads everything
    "relieved": "liu.yang",  # a clerk of the section until an hour ago
    "postless": "ma.qiang",  # enrolled, without a post
    "nobody": None,
}
# {open}: a draft of the section. {public}: a published item, posted with a {photo}. {event}:
# an event of {open}. {drawn}: an inspection of the office's.
TABLE = """
route                                              clerk elsewhere auditor leader principal relieved postless nobody
GET    /agencies                                    200   200       200     200    200       200      200      401
GET    {agency}/inbox                               200   200       200     200    200       200      200      401
GET    {agency}/mine                                200   200       200     200    200       200      200      401
GET    {agency}/actions                             200   200       200     200    200       200      200      401
GET    {agency}/catalogue                           200   200       200     200    200       200      200      401
GET    {agency}/metrics/2017                        200   200       200     200    200       200      200      401
GET    {agency}/metrics/2017/published              200   200       200     200    200       200      200      401
GET    {agency}/matters                             200   200       200     200    200       200      200      401
GET    {agency}/matters/{public}                    200   200       200     200    200       200      200      401
GET    {agency}/matters/{public}/attachments/{file} 200   200       200     200    200       200      200      401
GET    {agency}/matters/{public}/actions            200   404       200     200    200       404      404      401
GET    {agency}/matters/{public}/trail              200   404       200     200    200       404      404      401
GET    {agency}/matters/{open}                      200   404       200     200    200       404      404      401
GET    {agency}/matters/{open}/attachments/{file}   200   404       200     200    200       404      404      401
GET    {agency}/matters/{open}/actions              200   404       200     200    200       404      404      401
GET    {agency}/matters/{open}/trail                200   404       200     200    200       404      404      401
GET    {agency}/matters/{open}/sheet                200   404       200     200    200       404      404      401
GET    {agency}/kinds                               200   200       200     200    200       200      200      401
GET    {agency}/matters/{public}/links              200   200       200     200    200       200      200      401
GET    {agency}/matters/{public}/limits             200   200       200     200    200       200      200      401
GET    {agency}/matters/{public}/findings           200   404       200     200    200       404      404      401
GET    {agency}/matters/{public}/remarks            200   404       200     200    200       404      404      401
GET    {agency}/matters/{public}/postings           200   404       200     200    200       404      404      401
GET    {agency}/matters/{public}/postings/{photo}   200   404       200     200    200       404      404      401
GET    {agency}/matters/{open}/links                200   404       200     200    200       404      404      401
GET    {agency}/matters/{open}/limits               200   404       200     200    200       404      404      401
GET    {agency}/matters/{open}/findings             200   404       200     200    200       404      404      401
GET    {agency}/matters/{open}/remarks              200   404       200     200    200       404      404      401
GET    {agency}/matters/{open}/postings             200   404       200     200    200       404      404      401
GET    {agency}/matters/{drawn}/draw                404   404       200     200    200       404      404      401
GET    {agency}/steps                               200   200       200     200    200       200      200      401
GET    {agency}/matters/{public}/explanation        200   404       200     200    200       404      404      401
GET    {agency}/matters/{public}/receipt            200   404       200     200    200       404      404      401
GET    {agency}/matters/{public}/responsible        200   404       200     200    200       404      404      401
GET    {agency}/matters/{open}/explanation          200   404       200     200    200       404      404      401
GET    {agency}/matters/{open}/receipt              200   404       200     200    200       404      404      401
GET    {agency}/matters/{open}/responsible          200   404       200     200    200       404      404      401
GET    {agency}/checkpoints                         200   200       200     200    200       200      200      401
GET    {agency}/checkpoints/{size}                  200   200       200     200    200       200      200      401
GET    {agency}/events                              200   200       200     200    200       200      200      401
GET    {agency}/events/{event}                      200   404       200     200    200       404      404      401
GET    {agency}/events/1                            404   404       200     404    200       404      404      401
POST   {agency}/matters                             201   403       403     403    403       403      403      401
POST   {agency}/matters/{open}/actions/revise       200   404       403     403    403       404      404      401
POST   {agency}/matters/{public}/actions/correct    403   404       403     403    403       404      404      401
POST   {agency}/bulk                                200   200       200     200    200       200      200      401
"""  # noqa: E501 - a table is read whole
BODIES: dict[str, Any] = {
    "/matters": {"values": {"title": "标题", "category": "social-assistance", "body": "正文"}},
    "/actions/revise": {"values": {"body": "改"}},
    "/actions/correct": {"values": {"body": "改"}, "reason": "勘误", "post": "office-auditor"},
    "/bulk": {"action": "claim", "matters": ["2017-0002"]},
}
QUERIES = {"/responsible": "?on=2017-03-06"}  # what a route cannot do without
FILE = ("名单.txt", "张某".encode(), "text/plain")


def rows() -> list[tuple[str, str, dict[str, int]]]:
    head, *lines = TABLE.strip().splitlines()
    roles = head.split()[1:]
    return [
        (method, path, dict(zip(roles, map(int, statuses), strict=True)))
        for method, path, *statuses in (line.split() for line in lines)
    ]


def cells() -> list[Any]:
    return [
        pytest.param(method, path, role, status, id=f"{method} {path} {role}")
        for method, path, statuses in rows()
        for role, status in statuses.items()
    ]


@pytest.fixture(scope="module")
def portal(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Portal, dict[str, str]]]:
    """The bureau with one public matter and one draft, and a second agency with others in it."""
    portal = open_portal(tmp_path_factory.mktemp("permissions"))
    bureau = portal.agency
    names = {"public": publish_one(bureau, attachments=[FILE])}
    names["open"] = draft_one(bureau, attachments=[FILE])
    names["event"] = str(bureau.item(names["open"]).position)
    bureau.act("post", names["public"], by="zhou.ping", channels=("board",),
               proof=Proof("一楼大厅", photo=b"\xff\xd8\xff"))  # fmt: skip
    names["photo"] = str(bureau.postings(names["public"])[0].photo)
    names["drawn"] = plan_and_draw(bureau)
    folder = tmp_path_factory.mktemp("checkpoints")
    names["size"] = str(bureau.checkpoint(folder, KEY).size)
    bureau.relieve("liu.yang", "section-clerk", "low-income", by="hu.jian", last_day="2017-03-05")
    portal.flow.found(
        "370406-mz",
        policy="cn-civil-affairs",
        organisation={
            "founding": {"appointer": "he.jun", "from": "2017-01-01"},
            "units": {
                "office": {
                    "name": "局办公室",
                    "categories": ["social-assistance"],
                    "leader": "xu.lan",
                    "officer": "qian.yun",
                }
            },
            "persons": {
                "he.jun": {
                    "name": "何军",
                    "posts": ["principal-leader@office", "section-clerk@office"],
                },
                "qian.yun": {"name": "钱云", "posts": ["section-head@office"]},
                "xu.lan": {"name": "许岚", "posts": ["leader-in-charge@office"]},
                "tang.yi": {"name": "唐怡", "posts": ["office-auditor@office"]},
            },
        },
        basis="测试",
    )
    other = portal.flow.agency("370406-mz")
    number = draft_one(other, by="he.jun", attachments=[FILE])
    chain = (
        ("provide", "qian.yun"),
        ("audit", "tang.yi"),
        ("approve", "xu.lan"),
        ("publish", "tang.yi"),
    )
    for action, person in chain:
        other.act(action, number, by=person)
    draft_one(other, by="he.jun", attachments=[FILE])
    yield portal, names
    portal.flow.close()


def plan_and_draw(bureau: Agency) -> str:
    """An inspection of the office's, drawn."""
    pools = {"inspected": "敬老院甲\n敬老院乙", "inspectors": "吴敏@office\n陈静@low-income"}
    values: dict[str, Any] = {"title": "抽查", "body": "方案", "number": "1", **pools}
    number = bureau.act("plan-inspection", by="wu.min", kind="inspection", **values).matter
    bureau.act("draw", number, by="wu.min")
    return number


def asked(portal: tuple[Portal, dict[str, str]], method: str, path: str, role: str) -> Any:
    bureau, names = portal
    number = next((names[name] for name in ("open", "public") if f"{{{name}}}" in path), "")
    file = bureau.agency.item(number).attachments[0].data if "{file}" in path else ""
    where = path.format(agency=HERE, file=file, **names)
    where += next((q for end, q in QUERIES.items() if path.endswith(end)), "")
    body = next((b for end, b in BODIES.items() if path.endswith(end)), None)
    headers = {"if-match": "*", "idempotency-key": f"{role}-{method}-{len(path)}"}
    return bureau.ask(method, where, ROLES[role], headers, json=body)


@pytest.mark.parametrize(("method", "path", "role", "status"), cells())
def test_each_person_gets_what_the_policy_lets_them(portal, method, path, role, status):
    """The table above, cell by cell, in the person's own agency."""
    response = asked(portal, method, path, role)

    assert status == response.status_code, response.text


@pytest.mark.parametrize(("method", "path"), [(m, p) for m, p, _ in rows() if "{agency}" in p])
def test_another_agency_is_not_there_for_anybody(portal, method, path):
    """In an agency where one is not enrolled nothing is found, under any route, for any role, and
    the answer is that of an agency which does not exist, but for its name."""
    bureau, names = portal
    wrong = []
    for role, person in ROLES.items():
        answers = []
        for agency in ("370406-mz", "370499-mz"):
            where = path.format(
                agency=f"/agencies/{agency}", **{**names, "open": "2017-0002", "file": "0" * 64}
            )
            response = bureau.ask(method, where, person, {"if-match": "*"}, json={})
            answers.append((response.status_code, response.text.replace(agency, "X")))
        if answers[0] != answers[1] or answers[0][0] != (401 if person is None else 404):
            wrong.append((role, answers))

    assert [] == wrong


def test_the_table_names_every_route(portal):
    """A route that is added must say here who may use it."""
    documented = {
        (method.upper(), path)
        for path, methods in portal[0].app.openapi()["paths"].items()
        for method in methods
    }
    templates = {"{agency}": "/agencies/{agency}", "{open}": "{number}", "{public}": "{number}",
                 "{drawn}": "{number}", "{photo}": "{digest}",
                 "{file}": "{digest}", "/metrics/2017": "/metrics/{year}", "{event}": "{position}",
                 "/published": "/{figure}", "/events/1": "/events/{position}",
                 "/actions/revise": "/actions/{action}",
                 "/actions/correct": "/actions/{action}"}  # fmt: skip
    tabled = set()
    for method, path, _ in rows():
        for short, long in templates.items():
            path = path.replace(short, long)
        tabled.add((method, path))

    assert documented == tabled


def test_what_may_not_be_seen_is_answered_like_what_does_not_exist(portal):
    """A hidden matter and one that does not exist differ in nothing but the number."""
    bureau, names = portal
    ends = ("", "/trail", "/actions", "/sheet", "/attachments/" + "0" * 64, "/links", "/limits",
            "/findings", "/remarks", "/postings", "/postings/" + "0" * 64, "/draw", "/explanation",
            "/receipt", "/receipt?scope=public", "/responsible?on=2017-03-06")  # fmt: skip
    for end in ends:
        told = [
            bureau.ask("GET", f"/matters/{number}{end}", "gao.yu").text.replace(number, "X")
            for number in (names["open"], "2017-9999")
        ]

        assert told[0] == told[1]


def test_bulk_tells_nothing_of_hidden_matters(portal):
    """One action on many answers a hidden matter like one that does not exist."""
    bureau, names = portal
    body = {"action": "provide", "matters": [names["open"], "2017-9999"]}
    response = bureau.ask("POST", "/bulk", "gao.yu", {"idempotency-key": "hidden"}, json=body)
    hidden, missing = response.json()["results"]

    assert hidden["sentence"].replace(names["open"], "X") == missing["sentence"].replace(
        "2017-9999", "X"
    )
    assert hidden["result"] == missing["result"]


def test_a_list_holds_what_each_may_see(portal):
    """A clerk of another section finds the published item and not the draft."""
    bureau, names = portal
    own = {one["number"] for one in bureau.ask("GET", "/matters?limit=200").json()["items"]}
    elsewhere = bureau.ask("GET", "/matters", "gao.yu").json()["items"]

    assert {names["open"], names["public"]} <= own
    assert [(names["public"], False)] == [(one["number"], one["whole"]) for one in elsewhere]


def test_a_figure_counts_what_it_does_not_show(portal):
    """Of the steps behind a figure those of hidden matters are counted, and not named."""
    bureau, names = portal
    path = "/metrics/2017/published"
    own = bureau.ask("GET", path).json()
    elsewhere = bureau.ask("GET", path, "gao.yu").json()

    assert [names["public"]] == [one["matter"] for one in own["items"]]
    assert ([], 1, 1) == (elsewhere["items"], elsewhere["count"], elsewhere["withheld"])


def test_events_are_those_of_visible_matters(portal):
    """The feed of somebody without a post is empty; the auditor's begins with the founding."""
    bureau, names = portal
    postless = bureau.ask("GET", "/events", "ma.qiang").json()
    elsewhere = {one["subject"] for one in bureau.ask("GET", "/events", "gao.yu").json()}
    auditor = bureau.ask("GET", "/events", "li.na").json()

    assert [] == postless
    assert names["open"] not in elsewhere
    assert "publication-flow.founded" == auditor[0]["type"]
