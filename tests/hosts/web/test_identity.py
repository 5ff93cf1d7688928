"""Who is asking: signed headers, a proxy's header, the demo's cookie; and what that is worth."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from starlette.requests import Request
from starlette.testclient import TestClient

from publication_flow.hosts.web import create_app, demo_login, proxy_header, sign, signed_header
from publication_flow.hosts.web.identity import Identify, Identity, identified, target
from tests.bureau import AGENCY, draft_one
from tests.hosts.web.browsing import HOME, command_in
from tests.hosts.web.conftest import Bureau, SignedIn

SECRET = b"0123456789abcdef0123456789abcdef"
NOW = 1_500_000_000


def asked(
    headers: dict[str, str], path: str = HOME, method: str = "GET", query: str = "",
    peer: str = "127.0.0.1", **scope: Any,
) -> Request:  # fmt: skip
    raw = [(k.lower().encode(), v.encode()) for k, v in headers.items()]
    return Request({
        "type": "http", "method": method, "path": path, "raw_path": path.encode(),
        "query_string": query.encode(), "headers": raw, "client": (peer, 1), **scope,
    })  # fmt: skip


def found(identify: Identify, request: Request) -> Identity | None:
    return asyncio.run(identified(identify, request))


def test_a_signed_header_names_the_person() -> None:
    """What was signed with the secret, for this request and lately, is believed."""
    identify = signed_header(SECRET, now=lambda: NOW + 59)
    headers = sign(SECRET, "li.na", "GET", f"{HOME}?offset=50", NOW)

    assert Identity("li.na", "signed-header") == found(identify, asked(headers, query="offset=50"))


BAD: dict[str, tuple[dict[str, str], dict[str, Any]]] = {
    "another secret": (sign(SECRET[::-1], "li.na", "GET", HOME, NOW), {}),
    "another method": (sign(SECRET, "li.na", "GET", HOME, NOW), {"method": "POST"}),
    "another path": (sign(SECRET, "li.na", "GET", HOME, NOW), {"path": f"{HOME}mine"}),
    "another query": (sign(SECRET, "li.na", "GET", HOME, NOW), {"query": "offset=1"}),
    "another person": ({**sign(SECRET, "li.na", "GET", HOME, NOW), "x-flow-person": "hu.jian"}, {}),
    "too old": (sign(SECRET, "li.na", "GET", HOME, NOW - 61), {}),
    "from tomorrow": (sign(SECRET, "li.na", "GET", HOME, NOW + 61), {}),
    "later time": ({**sign(SECRET, "li.na", "GET", HOME, NOW), "x-flow-time": str(NOW + 1)}, {}),
    "no time": ({**sign(SECRET, "li.na", "GET", HOME, NOW), "x-flow-time": "soon"}, {}),
    "not ASCII": ({**sign(SECRET, "li.na", "GET", HOME, NOW), "x-flow-signature": "é"}, {}),
    "nothing": ({}, {}),
}


@pytest.mark.parametrize("case", BAD)
def test_what_is_not_signed_so_is_nobody(case: str) -> None:
    """A change of any part, an old stamp, or none: nobody is signed in."""
    headers, request = BAD[case]

    assert found(signed_header(SECRET, now=lambda: NOW), asked(headers, **request)) is None


def test_a_second_header_is_nobody() -> None:
    """Where the visitor's own header came along with the portal's, neither is believed."""
    signed = sign(SECRET, "li.na", "GET", HOME, NOW)
    request = asked(signed)
    request.scope["headers"].append((b"x-flow-person", b"li.na"))

    assert found(signed_header(SECRET, now=lambda: NOW), request) is None


def test_a_short_secret_is_refused() -> None:
    """A secret somebody could guess is no secret."""
    with pytest.raises(ValueError, match="32"):
        signed_header(b"short")


def test_the_signed_path_is_the_one_on_the_wire() -> None:
    """Percent-encoding and the prefix a proxy took off are part of what is signed."""
    mounted = asked({}, path="/flow/a%2Fb", root_path="/flow")
    stripped = asked({}, path="/a%2Fb", root_path="/flow")

    assert ["/flow/a%2Fb", "/flow/a%2Fb"] == [target(mounted), target(stripped)]


@pytest.mark.parametrize(
    ("peer", "person"),
    [("10.1.0.9", "li.na"), ("::ffff:10.1.0.9", "li.na"), ("10.2.0.1", None), ("unix", None)],
)
def test_a_proxys_header_counts_from_the_proxy_alone(peer: str, person: str | None) -> None:
    """Whoever reaches the port past the proxy cannot name themselves."""
    identify = proxy_header("X-User", ["10.1.0.0/24"])
    identity = found(identify, asked({"X-User": "li.na"}, peer=peer))

    assert person == (identity.person if identity else None)


def test_a_proxy_must_be_named() -> None:
    """Without an address to trust, or with one that is none, there is no such identity."""
    for trusted in ([], ["everywhere"], ["0.0.0.0/0"], ["10.0.0.0/8", "::/0"]):
        with pytest.raises(ValueError, match=r"address|network"):
            proxy_header("X-User", trusted)


def test_an_async_host_is_awaited() -> None:
    """`identify` may be a coroutine function, and may answer with the bare id."""

    async def identify(request: Request) -> str:
        return "li.na"

    assert Identity("li.na", "host") == found(identify, asked({}))


def test_the_demo_login_goes_round(bureau: Bureau) -> None:
    """Nobody is sent to the login; a press signs in; every page is marked; a press signs out."""
    client = TestClient(
        create_app(bureau[0], demo_login(), secure_cookies=False),
        headers={"origin": "http://testserver"}, follow_redirects=False,
    )  # fmt: skip
    sent_away = client.get(HOME)
    login = client.get("/-/login")
    form = {"command": command_in(login.text), "agency": AGENCY, "person": "li.na"}
    signed = client.post("/-/login", data=form)
    inbox = client.get(HOME)
    client.post("/-/out")

    assert (303, "/-/login") == (sent_away.status_code, sent_away.headers["location"])
    assert HOME == signed.headers["location"]
    assert "httponly" in signed.headers["set-cookie"].lower()
    assert "samesite=strict" in signed.headers["set-cookie"].lower()
    assert (200, True, True) == (inbox.status_code, "李娜" in inbox.text, "演示" in inbox.text)
    assert 303 == client.get(HOME).status_code


def test_nobody_signs_in_as_a_timer(bureau: Bureau) -> None:
    """Whoever holds nothing but a post that time acts under is not offered at the demo's login."""
    bureau[1].enrol("clock", "定时任务", by="hu.jian")
    bureau[1].appoint("clock", "timekeeper", by="hu.jian", basis="测试")
    login = TestClient(create_app(bureau[0], demo_login())).get("/-/login").text

    assert 'value="li.na"' in login
    assert 'value="clock"' not in login


def test_the_demo_cookie_cannot_be_made_up(bureau: Bureau) -> None:
    """A cookie of another key, or for another name, is nobody's; so is a good one from afar."""
    identify, other = demo_login(), demo_login()
    mine, theirs = identify._mac("li.na"), other._mac("li.na")

    def by(cookie: str, peer: str = "127.0.0.1") -> Identity | None:
        return found(identify, asked({"cookie": f"flow_demo={cookie}"}, peer=peer))

    assert Identity("li.na", "demo") == by(f"li.na|{mine}")
    assert [None, None, None] == [by(f"li.na|{theirs}"), by(f"hu.jian|{mine}"), by("li.na")]
    assert by(f"li.na|{mine}", "10.0.0.1") is None


ASTRAY = {
    "a stranger's name for 127.0.0.1": {"host": "attacker.example:8400"},
    "no name at all": {"host": "[::1"},
    "a proxy on this machine": {"host": "127.0.0.1:8400", "x-forwarded-for": "203.0.113.7"},
    "another proxy": {"host": "localhost", "forwarded": "for=203.0.113.7"},
}


@pytest.mark.parametrize("case", ASTRAY)
def test_the_demo_cookie_counts_at_home_only(case: str) -> None:
    """A page elsewhere whose name leads here (DNS rebinding), or a proxy, is not this machine."""
    identify = demo_login()
    cookie = {"cookie": f"flow_demo=li.na|{identify._mac('li.na')}"}
    home = [found(identify, asked(cookie | {"host": h})) for h in ("localhost:8400", "[::1]:1")]

    assert [Identity("li.na", "demo")] * 2 == home
    assert found(identify, asked(cookie | ASTRAY[case])) is None


def test_nobody_enrols_by_the_demo_login(bureau: Bureau) -> None:
    """The login takes the persons there are, and no others."""
    client = TestClient(
        create_app(bureau[0], demo_login()), headers={"origin": "http://testserver"}
    )
    form = {"command": "c" * 12, "agency": AGENCY, "person": "nobody.here"}

    assert 404 == client.post("/-/login", data=form).status_code


def test_a_person_relieved_an_hour_ago_has_no_power(signed_in: SignedIn, bureau: Bureau) -> None:
    """The session goes on, and is worth nothing: the engine judges every page and act as of now."""
    _, agency, clock = bureau
    number = draft_one(agency)
    agency.act("provide", number, by="chen.jing")
    client = signed_in("li.na")
    before = client.get(HOME).text
    clock.advance(days=1)
    yesterday = "2017-03-06"
    agency.relieve("li.na", "office-auditor", "office", by="hu.jian", last_day=yesterday)
    clock.advance(hours=1)
    inbox = client.get(HOME)

    assert number in before
    assert 200 == inbox.status_code
    assert number not in inbox.text
    assert "目前没有岗位" in inbox.text
    assert 404 == client.get(f"{HOME}items/{number}").status_code


def test_without_the_demo_login_no_form_is_read(signed_in: SignedIn) -> None:
    """Whoever is nobody cannot make the server take a large form to pieces."""
    answer = signed_in(None).post("/-/login", data={"no": "command"})

    assert 404 == answer.status_code
