"""A command that comes again: the same one gives its first result, another one is a conflict."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from publication_flow import BadInput, Conflict, PublicationFlow, SimulatedClock
from tests.bureau import BASIS, ORGANISATION, START, draft_one, drive
from tests.contract.stored import counts, head_size

FILES: list[tuple[Any, ...]] = [("名单.txt", b"ab", "text/plain"), ("说明.txt", b"abc")]
DRAFT: dict[str, Any] = {
    "title": "2017年城乡低保标准", "category": "social-assistance", "body": "第一行\n第二行",
    "summary": "概述", "attachments": FILES, "formed_on": "2017-03-01", "opinion": "请审",
}  # fmt: skip
FIRST: dict[str, Any] = {"by": "wang.fang", "command_id": "d-1"}


def test_a_retry_returns_the_first_result(bureau, database_url):
    """Texts, files and dates given again are recognised without lying in the ledger; nothing is
    written, however far the item has gone since."""
    first = bureau.act("draft", by="wang.fang", command_id="d-1", **DRAFT)
    drive(bureau, first.matter)
    before = counts(database_url)

    again = bureau.act("draft", by="wang.fang", command_id="d-1", **DRAFT)

    assert first._replace(retried=True) == again
    assert not first.retried
    assert before == counts(database_url)


def test_a_retry_is_the_same_however_it_was_sent(bureau):
    """Line ends, blanks around a text and the spelling of a date are no other body."""
    first = bureau.act("draft", **(FIRST | DRAFT))
    spellings: list[dict[str, Any]] = [
        {"body": "第一行\r\n第二行"},
        {"body": "  第一行\n第二行\n"},
        {"formed_on": "20170301"},
        {"formed_on": date(2017, 3, 1)},
        {"attachments": [(name, bytearray(data), *rest) for name, data, *rest in FILES]},
    ]

    again = [bureau.act("draft", **(FIRST | DRAFT | same)) for same in spellings]

    assert [first._replace(retried=True)] * len(spellings) == again


def test_letters_composed_or_not_are_one_text(bureau):
    """A text is kept in NFC; its retry in NFD is the same text."""
    first = bureau.act(
        "draft", by="wang.fang", command_id="d-1", title="caf\u00e9", category="work-updates"
    )

    again = bureau.act(
        "draft", by="wang.fang", command_id="d-1", title="cafe\u0301", category="work-updates"
    )

    assert first._replace(retried=True) == again


OTHERS: list[dict[str, Any]] = [
    {"title": "另一个标题"},
    {"title": ""},
    {"title": None},
    {"title": 5},
    {"body": "第一行"},
    {"body": None},
    {"summary": "别的"},
    {"category": "work-updates"},
    {"formed_on": "2017-03-02"},
    {"opinion": "不同的意见"},
    {"opinion": None},
    {"reason": "多出来的理由"},
    {"attachments": FILES[:1]},
    {"attachments": [FILES[1], FILES[0]]},
    {"attachments": [("名单.txt", b"ac"), FILES[1]]},
    {"attachments": []},
    {"attachments": None},
    {"attachments": 5},
    {"attachments": [("名单.txt", 2), FILES[1]]},
    {"document_number": "台民发〔2017〕9号"},
    {"by": "liu.yang"},
    {"occurred_on": "2017-03-05"},
    {"external_ref": "page-7"},
    {"kind": "request"},
]


def test_another_body_under_the_same_id_is_refused(bureau, database_url):
    """Whatever differs or is left out, the second command is refused and nothing is written."""
    bureau.act("draft", **(FIRST | DRAFT))
    before = counts(database_url)
    bodies = [DRAFT | other for other in OTHERS]
    bodies += [
        {name: value for name, value in DRAFT.items() if name != left_out}
        for left_out in ("body", "summary", "attachments", "formed_on")
    ]

    codes = set()
    for body in bodies:
        # What could never have been taken may be refused as such.
        with pytest.raises((Conflict, BadInput)) as refused:
            bureau.act("draft", **(FIRST | body))
        codes.add(refused.value.code)

    assert {"command-reused", "text-type"} == codes
    assert before == counts(database_url)


def test_acts_on_a_matter_are_recognised(bureau, database_url):
    """A return is recognised by its matter, reason and target; each of them else is a conflict."""
    number = drive(bureau, draft_one(bureau), "audit")
    other = drive(bureau, draft_one(bureau), "audit")
    given: dict[str, Any] = {
        "by": "zhao.gang",
        "to": "drafted",
        "reason": "标题有误",
        "command_id": "r-1",
    }

    first = bureau.act("return", number, **given)
    before = head_size(database_url)
    again = bureau.act("return", number, **given)

    assert first._replace(retried=True) == again
    for matter, changed in [
        (other, {}),
        (number, {"reason": "正文有误"}),
        (number, {"to": "department-provided"}),
        (number, {"by": "hu.jian"}),
    ]:
        with pytest.raises(Conflict):
            bureau.act("return", matter, **(given | changed))
    with pytest.raises(Conflict):
        bureau.act("reject", number, by="zhao.gang", reason="标题有误", command_id="r-1")
    assert before == head_size(database_url)


def test_how_and_where_belong_to_the_body(bureau, database_url):
    """Another channel, mode, scan or post under the same id is another command."""
    number = drive(bureau, draft_one(bureau), "audit")
    signed: dict[str, Any] = {"by": "zhao.gang", "entered_by": "wu.min", "command_id": "p-1",
                              "mode": "paper", "scan": b"scan"}  # fmt: skip
    bureau.act("approve", number, **signed)
    bureau.act("publish", number, by="li.na", command_id="u-1", channels=("website",))
    posted: dict[str, Any] = {"by": "wang.fang", "channels": ("board",), "command_id": "b-1"}
    bureau.act("post", number, **posted)
    before = counts(database_url)
    others: list[tuple[str, dict[str, Any]]] = [
        ("approve", signed | {"mode": "telephone"}),
        ("approve", signed | {"scan": b"other"}),
        ("approve", signed | {"post": "principal-leader"}),
        ("publish", {"by": "li.na", "command_id": "u-1", "channels": ("updates",)}),
        ("post", posted | {"channels": ("board", "updates")}),
    ]

    for action, body in others:
        with pytest.raises(Conflict) as refused:
            bureau.act(action, number, **body)
        assert "command-reused" == refused.value.code
    again = [bureau.act("approve", number, **signed), bureau.act("post", number, **posted)]

    assert [True, True] == [done.retried for done in again]
    assert before == counts(database_url)


def test_an_emptied_part_is_recognised(bureau):
    """What empties a part leaves no text behind, and is the same command when it comes again."""
    number = draft_one(bureau, summary="概述")
    bureau.act("revise", number, by="wang.fang", summary="", command_id="r-1")

    again = bureau.act("revise", number, by="wang.fang", summary="", command_id="r-1")

    assert again.retried


def test_a_retry_does_not_ask_for_its_version_again(bureau):
    """The version that was expected the first time has passed by the retry's own doing."""
    number = draft_one(bureau)
    given: dict[str, Any] = {"by": "chen.jing", "expected_version": 1, "command_id": "p-1"}

    first = bureau.act("provide", number, **given)

    assert first._replace(retried=True) == bureau.act("provide", number, **given)


def test_ids_belong_to_their_agency(bureau, database_url):
    """Two agencies in one database may use the same command id."""
    with PublicationFlow.open(database_url, clock=SimulatedClock(START)) as flow:
        second = flow.found(
            "370405-cg", policy="cn-civil-affairs", organisation=ORGANISATION, basis=BASIS
        )
        one = bureau.act("draft", by="wang.fang", command_id="same", **DRAFT)
        two = second.act("draft", by="wang.fang", command_id="same", **DRAFT)

    assert (False, False) == (one.retried, two.retried)


def test_a_command_id_is_a_plain_identifier(bureau, database_url):
    """An id with blanks, Chinese or without end is refused before anything is read."""
    before = counts(database_url)

    for bad in ["", " ", "有汉字", "a b", "x" * 201, "\n", "a\n", 7]:
        with pytest.raises(BadInput) as refused:
            bureau.act("draft", by="wang.fang", command_id=bad, **DRAFT)
        assert ("identifier", "command_id") == (refused.value.code, refused.value.facts["field"])

    assert before == counts(database_url)
