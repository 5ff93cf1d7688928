"""Every page that shows a matter shows an erased one: that something was there, and not what."""

from __future__ import annotations

import re

import pytest
from starlette.testclient import TestClient

from tests.bureau import AGENCY, draft_one, drive
from tests.channels.posting import take_down
from tests.hosts.web.conftest import Bureau, SignedIn
from tests.hosts.web.world import console_routes

NAME = "欧阳惊鸿"
PEOPLE = ("li.na", "hu.jian", "wang.fang", "chen.jing")


def erased(bureau: Bureau, approver: str = "zhao.gang") -> dict[str, str]:
    """An item that lived a long life and a draw, both erased; by what a path may name."""
    _, agency, _ = bureau
    files = [(f"{NAME}.txt", NAME.encode(), "text/plain")]
    number = draft_one(agency, title=NAME, body=NAME, attachments=files)
    drive(agency, number, "provide")
    agency.act("return", number, by="li.na", to="drafted", reason=f"{NAME}的住址不要写")
    agency.act("revise", number, by="wang.fang", body=f"{NAME}，新")
    agency.look("wang.fang", number)
    drive(agency, number)
    agency.act("correct", number, by="wang.fang", body=f"{NAME}，再改", reason=NAME)
    drive(agency, number)
    data = agency.item(number).attachments[0].data
    take_down(agency, number)
    drawn = agency.act(
        "plan-inspection", by="wu.min", kind="inspection", title=NAME, body=NAME,
        inspected=f"甲院\n{NAME}", inspectors="张三\n李四\n王五", number="1",
    ).matter  # fmt: skip
    agency.act("draw", drawn, by="wu.min")
    agency.act("cancel-inspection", drawn, by="wu.min", reason=NAME)
    for one in (number, drawn):
        agency.act("propose-erasure", one, by="li.na", scope="whole", reason="当事人要求",
                   ground="personal-information")  # fmt: skip
        agency.act("approve-erasure", one, by="hu.jian", scope="whole")
    return {"number": number, "drawn": drawn, "file": data}


def paths(names: dict[str, str]) -> list[str]:
    """Every path that is asked with GET, of the erased item, and of the draw."""
    known = {"agency": AGENCY, "digest": names["file"], "action": "remark", "year": "2017"}
    known |= {"position": "30", "data": names["file"]}
    found = []
    for _, pattern in sorted(console_routes("GET")):
        pattern = re.sub(r":\w+\}", "}", pattern)
        asked = re.findall(r"\{(\w+)\}", pattern)
        if not set(asked) <= {*known, "number"}:
            continue
        for number in (names["number"], names["drawn"]) if "number" in asked else ("",):
            found.append(pattern.format(**known, number=number))
    return found


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_no_page_fails_and_none_shows_it(bureau: Bureau, signed_in: SignedIn, lang: str) -> None:
    """Asked by everybody, each page answers, and the name is in none."""
    names = erased(bureau)
    asked = paths(names)
    wrong = []
    for person in PEOPLE:
        client: TestClient = signed_in(person, lang)
        for path in asked:
            answer = client.get(path)
            if answer.status_code >= 500 or NAME.encode() in answer.content:
                wrong.append(f"{person} {path}: {answer.status_code}")
    client = signed_in("li.na", lang)
    shown = client.get(f"/{AGENCY}/items/{names['number']}")
    trail = client.get(f"/{AGENCY}/items/{names['number']}/trail")
    gone = {"zh": "（内容已清除）", "en": "(erased)"}[lang]
    searched = client.get(f"/{AGENCY}/queue", params={"q": NAME})

    assert [] == wrong
    assert 20 < len(asked)
    assert (200, 200) == (shown.status_code, trail.status_code)
    assert gone in shown.text
    assert gone in trail.text
    assert names["number"] not in re.sub(r'value="[^"]*"', "", searched.text)


def test_the_interface_tells_it_alike(bureau: Bureau, signed_in: SignedIn) -> None:
    """Item, trail, versions, difference, explanation and the public page of the interface."""
    names = erased(bureau)
    client = signed_in("li.na")
    spec = client.get("/api/openapi.json").json()
    asked = [
        path.replace("{agency}", AGENCY).replace("{number}", names["number"])
        for path, ways in spec["paths"].items() if "get" in ways
    ]  # fmt: skip
    asked = [path if path.startswith("/api") else f"/api{path}" for path in asked]
    answers = {path: client.get(path) for path in asked if "{" not in path}

    assert [] == [p for p, a in answers.items() if a.status_code >= 500 or NAME in a.text]
    assert 8 < sum(a.status_code == 200 for a in answers.values())
    assert any('"erased"' in a.text for a in answers.values())
