"""What is found hides its number, is told in both languages and comes in one order."""

from __future__ import annotations

import traceback

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from publication_flow.screening import KINDS, File, Place, mask_text, screen
from publication_flow.wording.screening import FINDINGS, HIDDEN, PLACES, REASONS, SENTENCES
from tests.screening.constructed import CARD, ONE, TWO, WIDE, document, runs

TEXTS = {"title": f"关于{ONE}", "body": f"第一行\n电话13800138000，卡号{CARD}"}

PIECES = [ONE, TWO, CARD, ONE[:9], ONE.translate(WIDE), "13800138000", "0632-3311234", "2019"]
PIECES += [" ", "\n", "，", "号", "-"]


def test_texts_in_order_with_line_and_character():
    """Part by part, each with its line and character."""
    found = screen(TEXTS, [])

    assert [
        ("resident-id", "title", None, 1, 3),
        ("telephone", "body", None, 2, 7),
        ("bank-account", "body", None, 2, 21),
    ] == [(f.kind, f.part, f.file, f.place.line, f.place.offset) for f in found]
    assert found == screen(TEXTS, [])


def test_number_shows_itself_nowhere():
    """Not printed, formatted, logged or in a traceback; `reveal` alone tells it."""
    one = screen(TEXTS, [])[0]
    shown = [repr(one), str(one), f"{one}", f"{one.value}", f"{one!r}", str([one]), repr(one.value)]
    shown += [str(one.value), f"{one.value:>20}", str(one._asdict())]
    shown += [one.sentence("zh"), one.sentence("en")]
    try:
        raise ValueError(one, one.value)
    except ValueError:
        shown.append(traceback.format_exc().rpartition("ValueError")[2])

    assert [] == [text for text in shown if ONE in text or ONE[6:14] in text]
    assert ONE == one.value.reveal() == one.value


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        (ONE, f"{ONE[:3]}{'*' * 14}{ONE[-1]}"),
        (f"（{ONE.translate(WIDE)}）", f"（{ONE[:3]}{'*' * 14}{ONE[-1]}）"),
        (f"{ONE[:6]} {ONE[6:14]}\u200b {ONE[14:]}",
         f"{ONE[:3]}{'*' * 14}{ONE[-1]}"),
        ("13800138000", "138****8000"),
        ("0632-3311234", "0632*****34"),
        ("010-62345678", "010******78"),
        (CARD, f"{'*' * 15}{CARD[-4:]}"),
        ("370405500101012", "370***********2"),
        ("一二三", "一二三"),
    ],
)  # fmt: skip
def test_masks(text, masked):
    """How much of each stays to be seen."""
    assert masked == mask_text(text)


def test_only_the_kinds_asked_for():
    """Passed telephones stay while identity numbers go."""
    text = f"{ONE}，13800138000"

    assert f"{ONE}，138****8000" == mask_text(text, ["telephone"])


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=12))
def test_masking_leaves_nothing(pieces):
    """However numbers stand together, none is found after masking; masking again does nothing."""
    text = mask_text("".join(pieces))

    assert [] == screen({"body": text}, [])
    assert text == mask_text(text)


def test_the_unread_is_told_with_its_reason():
    """Both languages say what could not be searched, and why."""
    found = screen({}, [File("旧.xls", "", b"\xd0\xcf\x11\xe0")])

    assert ["附件“旧.xls”，整个文件：无法检查（旧版 Office 格式，请另存为 DOCX、XLSX）。"] == [
        one.sentence("zh") for one in found
    ]
    assert "please save it as DOCX or XLSX" in found[0].sentence("en")


@pytest.mark.parametrize("table", [FINDINGS, HIDDEN, PLACES, REASONS, SENTENCES])
def test_both_languages_have_words(table):
    """Every piece is there in Chinese and in English."""
    for zh, en in table.values():
        assert zh != en
        assert any("一" <= char <= "鿿" for char in zh)
        assert not any("一" <= char <= "鿿" for char in en)


@pytest.mark.parametrize("what", sorted(PLACES))
def test_every_place_can_be_said(what):
    """A place with all its facts leaves no question open."""
    place = Place(what, "名单", "C7", "sheet", 2, 3, 4, "a.xml")

    assert "?" not in place.sentence("zh") + place.sentence("en")


def test_every_kind_has_its_words():
    """What can be found can be said."""
    assert {*KINDS} == {*FINDINGS}


def test_one_finding_for_one_place():
    """A text box is stored twice, for new readers and old; it is told once."""
    box = f"<w:txbxContent>{runs(ONE)}</w:txbxContent>"
    body = f"<w:p><Choice>{box}</Choice><Fallback>{box}</Fallback></w:p>"

    assert 1 == len(screen({}, [document(body)]))
