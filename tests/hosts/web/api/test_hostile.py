"""Malicious input: whatever is sent, the answer is a problem of the 4xx kind and never a 5xx."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator
from typing import Any

import pytest

from publication_flow.matter.canonical import MAX_INTEGER
from tests.bureau import draft_one
from tests.hosts.web.api.portal import Portal, open_portal

NASTY = [
    "\x00", "a\x00b", "\x1b[2J", "\ud800", "＇; DROP TABLE pf_events; --", "' OR '1'='1", "../../x",
    "..%2f..%2fx", "%00", "%ff%fe", "9" * 400, "-1", "1e999", "２０１７-0001", "2017-0001\n",
    "{7*7}", "\u202e", "a" * 5_000, "", " ", "null", "370406-mz",
]  # fmt: skip
BODIES: dict[str, bytes] = {
    "deep lists": b"[" * 100_000,
    "deep objects": b'{"values":' * 50_000 + b"1" + b"}" * 50_000,
    "invalid UTF-8": b'{"opinion": "\xff\xfe"}',
    "UTF-16": '{"values": {}}'.encode("utf-16"),
    "a lone surrogate": b'{"values": {"title": "\\ud800", "category": "work-updates"}}',
    "a lone surrogate as a name": b'{"values": {"\\udfff": "x", "category": "work-updates"}}',
    "NUL": b'{"values": {"title": "a\\u0000b", "category": "work-updates", "body": "x"}}',
    "a name twice": b'{"values": {}, "values": {"title": "x"}}',
    "NaN": b'{"seen": NaN, "values": {}}',
    "a huge number": b'{"values": {"title": ' + b"9" * 10_000 + b"}}",
    "nothing": b"",
    "null": b"null",
    "truth for text": b'{"values": {"title": true}}',
    "arguments of the engine": b'{"values": {"by": "hu.jian", "command_id": "x", "title": "x"}}',
    "self": b'{"values": {"self": "x", "title": "x"}}',
    "dunder": b'{"values": {"__class__": "x", "title": "x", "category": "work-updates"}}',
    "no base64": b'{"files": {"attachments": [{"name": "a", "data": "!"}]}, "values": {}}',
    "an unknown file part": b'{"files": {"nothing": [{"name": "a", "data": ""}]}}',
    "a file without a name": b'{"values": {"title": "x", "category": "work-updates"}, '
    b'"files": {"attachments": [{"name": "", "data": ""}]}}',
    "another's name": b'{"signer": "hu.jian", "values": {}}',
    "an unknown signer": b'{"mode": "paper", "signer": "x y", "values": {"title": "x"}}',
    "a kind there is none of": b'{"kind": "\\u0000", "values": {"title": "x"}}',
    "an action there is none of": b'{"action": "\\ud800", "values": {"title": "x"}}',
    "a reference with a line break": b'{"external_ref": "a\\nb", "values": {"title": "x", '
    b'"category": "work-updates", "body": "x"}}',
    "a day that is none": b'{"occurred_on": "2017-02-30", "values": {"title": "x"}}',
    "a category with NUL": b'{"values": {"title": "x", "category": "\\u0000"}}',
}


@pytest.fixture(scope="module")
def portal(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Portal]:
    opened = open_portal(tmp_path_factory.mktemp("hostile"))
    draft_one(opened.agency)
    yield opened
    opened.flow.close()


def encoded(value: str) -> str:
    """A value as it stands in a path, byte by byte; what is percent-encoded already stays."""
    return "".join(
        c if c.isascii() and c not in "\x00\x1b\n /?#" else
        "".join(f"%{b:02X}" for b in c.encode("utf-8", "surrogatepass"))
        for c in value
    )  # fmt: skip


def part(name: str, data: bytes) -> bytes:
    """A form of one part."""
    head = f"--x\r\nContent-Disposition: form-data; {name}\r\n\r\n"
    return head.encode("latin-1") + data + b"\r\n--x--\r\n"


@pytest.mark.parametrize("nasty", NASTY, ids=ascii)
def test_no_path_or_query_is_a_server_error(portal, nasty):
    """In the place of every id and every parameter: 404, 400 or 422, as a problem."""
    there = encoded(nasty)
    asked = [
        f"/agencies/{there}/matters", f"/matters/{there}", f"/matters/{there}/trail",
        f"/matters/2017-0001/attachments/{there}", f"/metrics/2017/{there}", f"/events/{there}",
        f"/metrics/{there}",
    ]  # fmt: skip
    queries = [f"/matters?cursor={there}x", f"/events?cursor={there}x", f"/inbox?limit={there}x",
               f"/catalogue?as_of={there}x", f"/catalogue?year={there}x"]  # fmt: skip
    filters = [f"/matters?stage={there}", f"/matters?external_ref={there}",
               f"/actions?kind={there}", f"/catalogue?category={there}"]  # fmt: skip
    answers = {path: portal.ask("GET", path, "li.na") for path in [*asked, *queries, *filters]}
    wrong = {
        path: (one.status_code, one.text[:200])
        for path, one in answers.items()
        if not (one.status_code < 500 and (path in filters or nasty == "" or nasty == " "
                or one.status_code >= 400))
    }  # fmt: skip

    assert {} == wrong


@pytest.mark.parametrize("case", BODIES)
def test_no_body_is_a_server_error(portal, case):
    """Each is refused with a problem that names what is wrong, and nothing is written."""
    before = portal.agency.root()[0]
    headers = {"content-type": "application/json", "if-match": "*", "idempotency-key": "k"}
    for path in ("/matters", "/matters/2017-0001/actions/revise", "/bulk"):
        told = portal.ask("POST", path, headers=headers, content=BODIES[case])

        assert told.status_code in (400, 403, 404, 422), (path, told.text)
        assert "application/problem+json" == told.headers["content-type"]
        assert told.json()["remedy"]
    assert before == portal.agency.root()[0]


@pytest.mark.parametrize("name", ["if-match", "idempotency-key", "accept-language",
                                  "if-none-match", "content-type", "origin"])  # fmt: skip
@pytest.mark.parametrize("value", [b"\xff\xfe", b'"' * 3_000, b'"99999999999999999999"', b"\x01"])
def test_no_header_is_a_server_error(portal, name, value):
    """Bytes that are no text, thousands of quotes, numbers beyond any version."""
    given: dict[Any, Any] = {b"content-type": b"application/json", name.encode(): value}
    given[b"authorization"] = b"Bearer chen.jing"
    path = "/agencies/370405-mz/matters/2017-0001"
    acted = portal.client.post(f"{path}/actions/provide", headers=given, content=b"{}")
    read = portal.client.get(path, headers=given)

    assert acted.status_code < 500
    assert read.status_code < 500


@pytest.mark.parametrize(
    ("body", "boundary"),
    [
        (b"", "x"),
        (b"--x\r\n", "x"),
        (part('name="act"', b"{"), "x"),
        (part('name="act"', b"[]"), "x"),
        (part('name="\xff"; filename="\xff"', b""), "x"),
        (part('name="act"; filename="a"', b"\xff"), "x"),
        (part('name="a"', b"b"), "x"),
        (b"", ""),
    ],
)  # fmt: skip
def test_no_form_is_a_server_error(portal, body, boundary):
    """Forms cut short, without a boundary, with bytes for names."""
    headers = {"content-type": f"multipart/form-data; boundary={boundary}"}
    told = portal.ask("POST", "/matters", headers=headers, content=body)

    assert told.status_code in (400, 422), told.text
    assert "application/problem+json" == told.headers["content-type"]


def test_a_tampered_body_cannot_act_for_another(portal):
    """Neither a name in the body nor one among the values makes somebody else of who is asking."""
    for body in ({"by": "chen.jing"}, {"person": "chen.jing"}, {"entered_by": "chen.jing"},
                 {"values": {"by": "chen.jing"}}, {"values": {"entered_by": "x"}}):  # fmt: skip
        path = "/matters/2017-0001/actions/provide"
        told = portal.ask("POST", path, "wang.fang", {"if-match": "*"}, json=body)

        assert told.status_code == 422, told.text


def test_numbers_beyond_what_is_kept_are_refused(portal):
    """A version larger than any is a stale one, a position larger than any is not there."""
    seen = {"2017-0001": MAX_INTEGER}
    body = {"action": "provide", "matters": ["2017-0001"], "seen": seen}
    bulk = portal.ask("POST", "/bulk", "chen.jing", {"idempotency-key": "n"}, json=body)
    event = portal.ask("GET", f"/events/{2**31 - 1}", "li.na")

    assert ["version"] == [one["result"] for one in bulk.json()["results"]]
    assert 404 == event.status_code


def test_a_file_past_the_policys_limit_is_refused(portal):
    """The policy's own limit on a file is told in bytes, before the portal's on a request."""
    data = base64.b64encode(b"x" * 20_000_001).decode()
    body = {"values": {"title": "x", "category": "work-updates", "body": "x"},
            "files": {"attachments": [{"name": "a", "data": data}]}}  # fmt: skip
    told = portal.ask("POST", "/matters", content=json.dumps(body).encode(),
                      headers={"content-type": "application/json"})  # fmt: skip

    assert (422, "file-large") == (told.status_code, told.json()["code"])
