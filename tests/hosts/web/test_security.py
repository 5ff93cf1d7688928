"""Headers on every answer, and changes only from pages of ours."""

from __future__ import annotations

import logging
import re

import pytest
from fastapi import FastAPI
from starlette.testclient import TestClient

from publication_flow.hosts.web import Rate, create_app
from publication_flow.hosts.web.console.giving import disposition
from publication_flow.hosts.web.limits import Buckets
from publication_flow.hosts.web.security import CSP, same
from tests.bureau import draft_one
from tests.hosts.web.browsing import HOME
from tests.hosts.web.conftest import Bureau, SignedIn, by_header

HOST = "http://testserver"


@pytest.mark.parametrize("path", [HOME, "/nowhere/at/all", "/-/static/console.css"])
def test_every_answer_carries_the_safe_headers(signed_in: SignedIn, path: str) -> None:
    """Pages, errors and files alike forbid sniffing, framing and anything inline."""
    headers = signed_in("li.na").get(path).headers

    assert CSP == headers["content-security-policy"]
    assert ("nosniff", "same-origin") == (
        headers["x-content-type-options"], headers["referrer-policy"],
    )  # fmt: skip
    assert "unsafe" not in CSP


def test_pages_are_not_kept_and_files_are(signed_in: SignedIn) -> None:
    """What a signed-in person sees stays out of caches; the style sheet may stay in them."""
    client = signed_in("li.na")

    assert "no-store" == client.get(HOME).headers["cache-control"]
    assert "immutable" in client.get("/-/static/console.css").headers["cache-control"]


def test_no_page_has_anything_inline(signed_in: SignedIn, bureau: Bureau) -> None:
    """No style attribute, no style element, no script of the page's own, no handler."""
    number = draft_one(bureau[1])
    client = signed_in("li.na")
    for path in ("", "mine", "catalogue", f"items/{number}", "items/2017-0999"):
        html = client.get(HOME + path).text

        assert re.search(r"<style|\sstyle=|\son[a-z]+=|<script(?![^>]*\ssrc=)", html) is None


def test_what_people_typed_is_text(signed_in: SignedIn, bureau: Bureau) -> None:
    """A title that looks like markup is shown, not run."""
    number = draft_one(bureau[1], title="<script>alert(1)</script>", body="<b>粗</b>")
    html = signed_in("li.na").get(f"{HOME}items/{number}").text

    assert "<script>alert" not in html
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in html
    assert "&lt;b&gt;粗" in html


FOREIGN = [
    {"origin": "https://evil.example"},
    {"origin": "null"},
    {"origin": f"{HOST}.evil.example"},
    {"origin": f"{HOST}:8443"},
    {"origin": "file://testserver"},
    {"sec-fetch-site": "cross-site"},
    {"sec-fetch-site": "same-site"},
    {"sec-fetch-site": "none"},
    {"origin": "https://evil.example", "sec-fetch-site": "same-origin"},
    {"origin": HOST, "sec-fetch-site": "cross-site"},
    {},
]


@pytest.mark.parametrize("headers", FOREIGN, ids=str)
def test_a_forged_origin_is_refused(bureau: Bureau, headers: dict[str, str]) -> None:
    """A change from elsewhere, or from nowhere, is answered with 403 and a page."""
    client = TestClient(create_app(bureau[0], by_header), headers={"x-test-person": "li.na"})
    answer = client.post("/-/out", headers=headers)

    assert 403 == answer.status_code
    assert "不是从本系统的页面发出的" in answer.text


@pytest.mark.parametrize(
    "headers",
    [{"origin": HOST}, {"sec-fetch-site": "same-origin"}, {"origin": "https://testserver"}],
)
def test_our_own_pages_may_change(bureau: Bureau, headers: dict[str, str]) -> None:
    """The same host gets past the check, whatever the scheme a proxy made of it."""
    client = TestClient(create_app(bureau[0], by_header), headers={"x-test-person": "li.na"})

    assert 404 == client.post("/-/out", headers=headers).status_code  # no demo here


def test_a_named_origin_counts(bureau: Bureau) -> None:
    """Behind a proxy that rewrites Host, the site's own address can be named."""
    app = create_app(bureau[0], by_header, origins=["https://portal.example"])
    client = TestClient(app, headers={"origin": "https://portal.example"})

    assert 404 == client.post("/-/out").status_code


def test_hosts_are_compared_whole() -> None:
    """A port makes another host, and an empty one is nobody's."""
    assert same("http://a:1", "a:1")
    assert not same("http://a:1", "a")
    assert not same("http://", "")
    assert not same("http://[", "a")


def test_a_large_body_is_refused(bureau: Bureau) -> None:
    """Said or unsaid, what is longer than the limit is a 413."""
    app = create_app(bureau[0], by_header, max_body=1000)
    client = TestClient(app, headers={"origin": HOST, "x-test-person": "li.na"})
    boundary = {"content-type": "multipart/form-data; boundary=x"}
    part = b'--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n' + b"b" * 2000

    said = client.post(f"{HOME}bulk", content=part, headers=boundary)
    unsaid = client.post(f"{HOME}bulk", content=iter([part]), headers=boundary)

    assert [413, 413] == [said.status_code, unsaid.status_code]
    assert "没有接收" in unsaid.text


def test_whoever_asks_too_often_waits(bureau: Bureau) -> None:
    """One person's haste is answered with 429 and when to come again; others go on."""
    app = create_app(bureau[0], by_header, rate=Rate(3, 0.01))
    client = TestClient(app)
    hasty = [client.get(HOME, headers={"x-test-person": "li.na"}) for _ in range(4)]
    other = client.get(HOME, headers={"x-test-person": "sun.yan"})

    assert [200, 200, 200, 429] == [one.status_code for one in hasty]
    assert 0 < int(hasty[-1].headers["retry-after"]) <= 100
    assert 200 == other.status_code


def test_a_bucket_fills_again_and_is_forgotten() -> None:
    """Tokens come back with time, no more than the burst; of many buckets the oldest goes."""
    now = [0.0]
    buckets = Buckets(Rate(2, 1.0), lambda: now[0])
    first = [buckets.take("a") for _ in range(3)]
    now[0] = 100.0
    later = [buckets.take("a") for _ in range(3)]

    assert [0, 0, 1.0] == first
    assert [0, 0, 1.0] == later


def test_a_fault_is_calm(
    bureau: Bureau, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An error nobody expected shows a number; the log has the number and the traceback."""

    def broken(*args: object, **kwargs: object) -> None:
        raise RuntimeError("secret detail")

    monkeypatch.setattr("publication_flow.engine.agency.Agency.inbox", broken)
    client = TestClient(create_app(bureau[0], by_header), headers={"x-test-person": "li.na"})
    with caplog.at_level(logging.ERROR, "publication_flow.web"):
        answer = client.get(HOME)
    incident = re.search(r"编号 ([0-9a-f]{8})", answer.text)

    assert 500 == answer.status_code
    assert "secret detail" not in answer.text
    assert incident is not None
    assert incident[1] in caplog.text
    assert "secret detail" in caplog.text
    assert CSP == answer.headers["content-security-policy"]


NAMES = {
    "名单.xlsx": "attachment; filename=\"__.xlsx\"; filename*=UTF-8''%E5%90%8D%E5%8D%95.xlsx",
    "../../etc/passwd": "attachment; filename=\"_.._etc_passwd\"; filename*=UTF-8''_.._etc_passwd",
    'a"\r\nSet-Cookie: x': 'attachment; filename="a_Set-Cookie_ x"; '
    "filename*=UTF-8''a_Set-Cookie_%20x",
    "a\u202etxt.exe": "attachment; filename=\"atxt.exe\"; filename*=UTF-8''atxt.exe",
    "...": "attachment; filename=\"file\"; filename*=UTF-8''file",
}


@pytest.mark.parametrize("name", NAMES)
def test_a_file_keeps_a_harmless_name(name: str) -> None:
    """No path, no line end, no quote and no change of direction gets into the header."""
    assert NAMES[name] == disposition(name)


def test_a_file_is_saved_never_shown(signed_in: SignedIn, bureau: Bureau) -> None:
    """An HTML or SVG upload comes back as bytes to save, in a sandbox, only to who may read."""
    agency = bureau[1]
    files = [("x.svg", b"<svg onload=alert(1)>", "image/svg+xml")]
    number = draft_one(agency, attachments=files)
    path = f"{HOME}items/{number}/files/{agency.item(number).attachments[0].data}"
    answer = signed_in("li.na").get(path)

    assert files[0][1] == answer.content
    assert "application/octet-stream" == answer.headers["content-type"]
    assert answer.headers["content-disposition"].startswith("attachment;")
    assert "default-src 'none'; sandbox" == answer.headers["content-security-policy"]
    assert 404 == signed_in("gao.yu").get(path).status_code
    assert 404 == signed_in("li.na").get(f"{HOME}items/{number}/files/{'0' * 64}").status_code


def test_it_works_under_a_prefix(bureau: Bureau) -> None:
    """Mounted in a host's application, every link and redirect stays below the prefix."""
    host = FastAPI()
    host.mount("/flow", create_app(bureau[0], by_header))
    client = TestClient(host, headers={"x-test-person": "li.na"}, follow_redirects=False)
    page = client.get(f"/flow{HOME}")
    links = re.findall(r'(?:href|src|action)="([^"]*)"', page.text)

    assert f"/flow{HOME}" == client.get("/flow/").headers["location"]
    assert 200 == page.status_code
    assert [] == [link for link in links if not link.startswith(("/flow/", "#", "?"))]
    assert 200 == client.get(next(li for li in links if "console.css" in li)).status_code
