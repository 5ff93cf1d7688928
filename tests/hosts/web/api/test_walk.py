"""The page about the API: every command in it is sent, and the answers are what it shows."""

from __future__ import annotations

import json
import re
import shlex
import shutil
from typing import Any, NamedTuple

import pytest
from starlette.testclient import TestClient

from publication_flow.hosts.web.api import api, app, bodies
from tests.docs import pages

SAMPLE = pages.ROOT / "src/publication_flow"
REST = "…"  # a text that ends so is shown in part; a member that is not shown may be there


class Request(NamedTuple):
    method: str
    path: str
    headers: dict[str, str]
    data: bytes | None


def request(command: str) -> Request:
    """A curl command as a request."""
    words = iter(shlex.split(command.replace("\\\n", " "))[1:])
    headers: dict[str, str] = {}
    path, data = "", None
    for word in words:
        if word == "-H":
            name, _, value = next(words).partition(": ")
            headers[name] = value
        elif word == "-d":
            data = next(words).encode()
        elif word != "-i":
            path = re.sub(r"^http://[^/]+", "", word)
    return Request("GET" if data is None else "POST", path, headers, data)


def differs(shown: Any, told: Any, where: str = "$") -> list[str]:
    """Where an answer is not what is shown of it."""
    if isinstance(shown, dict) and isinstance(told, dict):
        return [d for k, v in shown.items() for d in differs(v, told.get(k), f"{where}.{k}")]
    if isinstance(shown, list) and isinstance(told, list) and len(shown) <= len(told):
        pairs = enumerate(zip(shown, told, strict=False))  # further entries need not be shown
        return [d for i, (a, b) in pairs for d in differs(a, b, f"{where}[{i}]")]
    return [] if alike(shown, told) else [f"{where}: {shown!r} is {told!r}"]


def alike(shown: Any, told: Any) -> bool:
    if isinstance(shown, str) and shown.endswith(REST) and isinstance(told, str):
        return told.startswith(shown.removesuffix(REST))
    return bool(shown == told)


@pytest.mark.parametrize("lang", pages.LANGUAGES)
def test_the_walk_of_the_page_is_what_happens(lang, tmp_path, monkeypatch):
    """The portal of the page is built as it says, and each curl command gets the answer below it:
    status, headers and members as far as they are shown."""
    monkeypatch.chdir(tmp_path)
    shutil.copy(next(SAMPLE.rglob("example-organisation.toml")), "org.toml")
    found = pages.blocks(pages.DOCS / lang / "api.md")
    built: dict[str, Any] = {}
    exec(next(b.text for b in found if b.language == "python"), built)
    client = TestClient(built["portal"])
    opened = ""
    wrong = []
    walk = [b for b in found if b.language in ("sh", "")]
    for command, shown in zip(walk[::2], walk[1::2], strict=True):
        # A number begins with the year it is given in.
        text, expected = (t.replace("2026-0001", opened or "2026-0001")
                          for t in (command.text, shown.text))  # fmt: skip
        asked = request(text)
        told = client.request(asked.method, asked.path, headers=asked.headers, content=asked.data)
        if told.status_code == 201:
            opened = told.json()["matter"]
            expected = expected.replace("2026-0001", opened)
        head, _, body = expected.partition("\n\n")
        status, *headers = head.split("\n")
        differences = [] if status == f"HTTP {told.status_code}" else [f"{status}: {told.text}"]
        for line in headers:
            name, _, value = line.partition(": ")
            if not alike(value, told.headers.get(name)):
                differences.append(f"{line} is {told.headers.get(name)}")
        differences += differs(json.loads(body), told.json())
        wrong += [(command.line, one) for one in differences]
    built["flow"].close()

    assert [] == wrong
    assert len(walk) >= 24


@pytest.mark.parametrize("lang", pages.LANGUAGES)
def test_the_page_names_every_address_parameter_and_field(lang):
    """Its tables hold every route with its operationId, every argument of `api` and every part of
    a body."""
    rows = pages.rows(pages.DOCS / lang / "api.md")
    first = {code for row in rows for code in pages.codes(row[0])}
    there: list[Any] = [route for router in app.ROUTERS for route in router.routes]
    routes = {
        (f"{method} {route.path}", route.operation_id)
        for route in there
        for method in route.methods
    }
    tabled = {(pages.codes(r[0])[0], pages.codes(r[1])[0]) for r in rows
              if r[0].startswith(("`GET", "`POST"))}  # fmt: skip
    arguments = {name for name in api.__annotations__ if name not in ("flow", "identify", "return")}

    assert routes == tabled
    assert arguments <= first
    assert set(bodies.Act.model_fields) <= first
