"""What was typed becomes a content: with the parts there is something in, and no others."""

from __future__ import annotations

from typing import Any

import pytest

from publication_flow.errors import BadInput
from publication_flow.matter.content import Content
from publication_flow.policy import packs
from publication_flow.policy.entry import composed, typed_checklist, typed_date, typed_fields
from publication_flow.policy.question import Ask, Facts, Question
from publication_flow.policy.rulebook import rulebook
from publication_flow.policy.rules import Complete

BOOK = rulebook(packs.pack("cn-civil-affairs"))
KIND = BOOK.kind("item")
FILLED: dict[str, Any] = {"title": "标题", "category": "work-updates", "body": "正文"}


def content(base: Content | None = None, **values: Any) -> Content:
    made, _ = composed(KIND, BOOK.policy, base, values, lambda: b"s" * 32, None, "2017-03-06")
    return made


def lacking(made: Content, *parts: str) -> list[str]:
    """What a rule that asks for these parts finds missing."""
    ask = Ask("provide", "chen.jing", content=made)
    question = Question(BOOK.policy, KIND, None, ask, Facts("", "", None), KIND.actions[0])  # type: ignore[arg-type]
    failure = Complete(rule="complete", parts=parts).check(question)
    return failure.facts["parts"] if failure is not None else []


@pytest.mark.parametrize("nothing", ["", " \n\u3000", "\u200b"])
def test_an_empty_part_is_none(nothing):
    """A part with nothing to read in it is not there, whether it came so or was emptied."""
    begun = content(**(FILLED | {"body": nothing}))
    emptied = content(content(**FILLED), body=nothing)

    assert ["body"] == lacking(begun, "title", "body")
    assert ["body"] == lacking(emptied, "title", "body")
    assert [] == lacking(content(begun, body="正文"), "title", "body")


def test_files_are_a_part_too():
    """A rule may ask for attachments: one file answers it, none does not."""
    with_file = content(**FILLED, attachments=[("名单.txt", b"x")])

    assert [] == lacking(with_file, "attachments")
    assert ["attachments"] == lacking(content(**FILLED), "attachments")
    assert ["summary"] == lacking(with_file, "summary")


def test_a_date_clocks_count_from_leaves_them_room():
    """There is no year 10000 to count into, so a date in a content ends before; a last day of a
    period may be the last there is."""
    with pytest.raises(BadInput) as refused:
        content(**FILLED, formed_on="9999-12-31")

    assert "not-a-date" == refused.value.code
    assert "9999-12-31" == typed_date("until", "9999-12-31")


AUDIT = next(a for a in KIND.actions if a.id == "audit")
ENTRIES = ["title", "particulars", "privacy", "attachments"]


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("all", ENTRIES),
        (["all"], ENTRIES),
        ("none", []),
        ([], []),
        ("attachments,title", ["title", "attachments"]),
        (" privacy 、title，title ", ["title", "privacy"]),
        (("privacy",), ["privacy"]),
    ],
)
def test_a_checklist_keeps_its_entries_one_by_one(typed, kept):
    """Whether all of it is said in a word or one by one: kept are the entries, in their order."""
    assert kept == typed_checklist("elements", typed, AUDIT.fields["elements"])


@pytest.mark.parametrize("typed", ["", "titel", "title,all", None, 3, [["title"]], {"a": 1}, [1]])
def test_what_is_no_entry_of_the_checklist_is_refused(typed):
    """Nothing is guessed, and a list of other things is no checklist."""
    with pytest.raises(BadInput) as refused:
        typed_checklist("elements", typed, AUDIT.fields["elements"])

    assert "not-a-choice" == refused.value.code
    assert ["all", "none", *ENTRIES] == refused.value.facts["choices"]


def test_a_checklist_of_which_nothing_is_said_is_all_in_order():
    """As with the secrecy review, signing without a word attests what the policy's default says."""
    said, _ = typed_fields(AUDIT, KIND, {}, "publish")

    assert {"secrecy_review": "passed", "elements": ENTRIES} == said
