"""Spreadsheets: whatever a cell, a comment, a name or a property holds is found and named."""

from __future__ import annotations

import io
import time
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.comments import Comment
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation

from publication_flow.screening import File, Finding, mask_file, screen
from tests.screening.constructed import CARD, ONE, TWO, WIDE, holds, members, saved, zipped

MASKED = f"{ONE[:3]}{'*' * 14}{ONE[-1]}"
X = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'


def told(file: File) -> list[tuple[str, str, str, str, str]]:
    return [(f.kind, f.value.reveal(), *f.place[:2], f.place.cell) for f in screen({}, [file])]


def name_list() -> File:
    """A visible column of masked numbers, the full ones in a hidden column and in a comment."""
    book = Workbook()
    sheet: Any = book.active
    sheet.title = "名单"
    sheet.append(["姓名", "证件号", "备注"])
    sheet.append(["张某", MASKED, ONE])
    sheet.column_dimensions["C"].hidden = True
    sheet["A2"].comment = Comment(f"核对：{TWO.translate(WIDE)}", "经办人")
    return saved(book)


def test_the_name_list_is_found_out():
    """Sheet, cell and comment are named, the donation account in the body too, all masked."""
    found = screen({"body": f"捐款账号：{CARD}，户名：某慈善总会。"}, [name_list()])

    assert [
        f"正文，第 1 行：银行账号 {'*' * 15}{CARD[-4:]}。",
        f"附件“名单.xlsx”，工作表“名单”（隐藏的列），单元格 C2：居民身份号码 {MASKED}。",
        f"附件“名单.xlsx”，工作表“名单”，单元格 A2 的批注：居民身份号码 370{'*' * 14}{TWO[-1]}。",
    ] == [finding.sentence("zh") for finding in found]
    assert [False, True, False] == [finding.place.hidden for finding in found]
    assert "sheet “名单” (hidden column), cell C2" in found[1].sentence("en")


def test_the_name_list_masked_opens_and_is_clean():
    """After masking no member holds a number in any width, and the rest is as it was."""
    file = name_list()
    masked = mask_file(file)
    book = load_workbook(io.BytesIO(masked.data))

    assert ["xl/comments/comment1.xml", "xl/worksheets/sheet1.xml"] == sorted(holds(file, ONE, TWO))
    assert [] == holds(masked, ONE, TWO)
    assert [] == screen({}, [masked])
    assert file.name == masked.name
    assert ["张某", MASKED, MASKED] == [cell.value for cell in book["名单"][2]]
    assert f"核对：370{'*' * 14}{TWO[-1]}" == book["名单"]["A2"].comment.text
    assert book["名单"].column_dimensions["C"].hidden


def anywhere(where: str) -> File:
    """A workbook with the number in one place only."""
    book = Workbook()
    sheet: Any = book.active
    sheet.title = "表一"
    hidden = book.create_sheet("表二")
    hidden.sheet_state = "veryHidden"
    if where == "row":
        sheet["B7"] = ONE
        sheet.row_dimensions[7].hidden = True
    elif where == "very hidden":
        hidden["B7"] = ONE
    elif where == "formula":
        sheet["B7"] = f'=LEFT("{ONE}",6)'
    elif where == "header":
        sheet.oddHeader.center.text = f"名单 {ONE}"
    elif where == "property":
        book.properties.keywords = ONE
    elif where == "sheet name":
        sheet.title = ONE
    elif where == "defined name":
        book.defined_names["x"] = DefinedName("x", attr_text=f'"{ONE}"')
    elif where == "validation":
        rule = DataValidation(type="list", formula1=f'"{ONE},无"', sqref="A1")
        sheet.add_data_validation(rule)
    elif where == "prompt":
        rule = DataValidation(type="list", formula1='"无"', prompt=ONE, sqref="A1")
        sheet.add_data_validation(rule)
    elif where == "link":
        sheet["B7"].hyperlink = f"https://example.com/{ONE}"
    return saved(book, "a.xlsx")


@pytest.mark.parametrize(
    ("where", "place"),
    [
        ("row", ("cell", "表一", "B7")),
        ("very hidden", ("cell", "表二", "B7")),
        ("formula", ("formula", "表一", "B7")),
        ("header", ("header", "表一", "")),
        ("property", ("property", "", "")),
        ("sheet name", ("sheet-name", "", "")),
        ("defined name", ("defined-name", "", "")),
        ("validation", ("validation", "表一", "")),
        ("prompt", ("sheet", "表一", "")),
        ("link", ("link", "", "")),
    ],
)
def test_every_corner_of_a_workbook(where, place):
    """Found and named where it stands; masked, gone from every member, and it opens again."""
    file = anywhere(where)
    found = screen({}, [file])
    masked = mask_file(file)
    load_workbook(io.BytesIO(masked.data))

    assert ("resident-id", ONE, *place) in told(file)
    assert {ONE} == {finding.value for finding in found}
    assert [] == holds(masked, ONE)
    assert [] == screen({}, [masked])


def test_numeric_cell_becomes_text_and_others_stay_bytes():
    """A masked number is no number: its cell is text, and no other member changes by a byte."""
    rows = f'<row r="1"><c r="A1" t="n"><v>{ONE}</v></c><c r="B1"><v>13</v></c></row>'
    file = by_hand("", rows)
    masked = load_workbook(io.BytesIO(mask_file(file).data))["名单"]

    assert [("resident-id", ONE, "cell", "名单", "A1")] == told(file)[:1]
    assert [MASKED, 13] == [cell.value for cell in masked[1]]
    assert ["xl/worksheets/sheet1.xml"] == changed(file, mask_file(file))


def changed(one: File, two: File) -> list[str]:
    before, after = members(one), members(two)
    assert list(before) == list(after)
    return [path for path in before if before[path] != after[path]]


def by_hand(strings: str, rows: str, more: dict[str, str] | None = None) -> File:
    """A workbook in the XML that office programs write: shared strings, threaded comments."""
    types = (
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType='
        '"application/vnd.openxmlformats-package.relationships+xml"/>'
        + "".join(
            f'<Override PartName="/xl/{path}.xml" ContentType="application/vnd.openxmlformats-'
            f'officedocument.spreadsheetml.{kind}+xml"/>'
            for path, kind in (
                ("workbook", "sheet.main"),
                ("worksheets/sheet1", "worksheet"),
                ("sharedStrings", "sharedStrings"),
            )
        )
        + "</Types>"
    )
    base = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"'

    def relations(*targets: tuple[str, str]) -> str:
        inner = "".join(
            f'<Relationship Id="rId{at}" Type="{base}/{kind}" Target="{target}"/>'
            for at, (kind, target) in enumerate(targets, 1)
        )
        return f"<Relationships {package}>{inner}</Relationships>"

    return zipped(
        {
            "[Content_Types].xml": types,
            "_rels/.rels": relations(("officeDocument", "xl/workbook.xml")),
            "xl/workbook.xml": f"<workbook {X} {R}><sheets>"
            '<sheet name="名单" sheetId="1" r:id="rId1"/></sheets></workbook>',
            "xl/_rels/workbook.xml.rels": relations(
                ("worksheet", "worksheets/sheet1.xml"), ("sharedStrings", "sharedStrings.xml")
            ),
            "xl/sharedStrings.xml": f"<sst {X}>{strings}</sst>",
            "xl/worksheets/sheet1.xml": f"<worksheet {X}><sheetData>{rows}</sheetData></worksheet>",
            **(more or {}),
        },
        "a.xlsx",
    )


SPLIT = "<si>" + "".join(f"<r><t>{ONE[a : a + 5]}</t></r>" for a in (0, 5, 10, 15)) + "</si>"


def test_rich_text_runs_of_a_shared_string():
    """A number in four runs is found at every cell that shows it, and masked once for all."""
    rows = '<row r="3"><c r="B3" t="s"><v>1</v></c><c r="C3" t="s"><v>1</v></c></row>'
    file = by_hand("<si><t>无</t></si>" + SPLIT, rows)
    book = load_workbook(io.BytesIO(mask_file(file).data))

    assert ["B3", "C3"] == [finding.place.cell for finding in screen({}, [file])]
    assert MASKED == book["名单"]["B3"].value
    assert [] == screen({}, [mask_file(file)])


def test_left_over_shared_string():
    """A text no cell shows any more is in the file all the same."""
    file = by_hand(SPLIT, "")

    assert [("resident-id", ONE, "unused-text", "", "")] == told(file)
    assert [] == told(mask_file(file))


def test_cached_value_of_a_formula():
    """A formula that puts a number together is replaced by the masked text it shows."""
    rows = (
        f'<row r="1"><c r="A1"><f>B1*1</f><v>{ONE}</v></c>'
        f'<c r="B1" t="str"><f>"{ONE[:9]}"&amp;"{ONE[9:]}"</f><v>{ONE}</v></c></row>'
    )
    masked = load_workbook(io.BytesIO(mask_file(by_hand("", rows)).data))

    assert [f'="{MASKED}"'] * 2 == [cell.value for cell in masked["名单"][1]]


def test_rounded_number_in_a_numeric_cell():
    """Fifteen digits and three zeros, plain or scientific, are told from a sum."""
    rows = (
        '<row r="1"><c r="A1"><v>370405195001010000</v></c><c r="B1"><v>3.7040519500101E+17</v></c>'
        '<c r="C1"><v>370405999901020000</v></c><c r="E1"><v>370405195001010112</v></c>'
        '<c r="D1"><v>12.370405500101012</v></c></row>'
    )
    file = by_hand("", rows)

    assert ["A1", "B1", "E1"] == [finding.place.cell for finding in screen({}, [file])]
    assert [] == screen({}, [mask_file(file)])


def test_headings_promise_what_a_column_holds():
    """Digits under 银行账号 are an account, under 联系电话 a telephone, elsewhere a figure."""
    strings = "".join(
        f"<si><t>{t}</t></si>" for t in ("银行账号", "联系电话", "金额", "1606020109201")
    )
    cells = "".join(f'<c r="{c}1" t="s"><v>{v}</v></c>' for c, v in (("A", 0), ("B", 1), ("C", 2)))
    values = '<c r="A2" t="s"><v>3</v></c><c r="B2"><v>3311234</v></c><c r="C2" t="s"><v>3</v></c>'
    file = by_hand(strings, f'<row r="1">{cells}</row><row r="2">{values}</row>')

    expected = [
        ("bank-account", "1606020109201", "cell", "名单", "A2"),
        ("telephone", "3311234", "cell", "名单", "B2"),
    ]
    assert sorted(expected) == sorted(told(file))


def test_threaded_comment_names_its_cell():
    """The newer comments lie in a member of their own, bound to the sheet by a relation."""
    relation = '<Relationship Id="rId1" Target="../threadedComments/threadedComment1.xml"/>'
    more = {
        "xl/worksheets/_rels/sheet1.xml.rels": f"<Relationships>{relation}</Relationships>",
        "xl/threadedComments/threadedComment1.xml": "<ThreadedComments>"
        f'<threadedComment ref="C7"><text>{ONE}</text></threadedComment></ThreadedComments>',
    }
    found = screen({}, [by_hand("", "", more)])

    assert [("cell-comment", "名单", "C7")] == [f.place[:3] for f in found]
    assert "工作表“名单”，单元格 C7 的批注" == found[0].place.sentence("zh")


def test_a_name_is_not_repeated_in_what_is_said():
    """A sheet or file that is named by a number is told with the number masked."""
    file = anywhere("sheet name")._replace(name=f"{ONE}.xlsx")
    found = screen({}, [file])

    assert "file-name" in {finding.place.what for finding in found}
    assert not [f for f in found if ONE in f.sentence("zh") + repr(f) + f.sentence("en")]
    assert ONE not in mask_file(file).name


def test_ten_thousand_rows_take_seconds():
    """A year's list of a county is searched while the clerk waits; ten times slower is a defect."""
    book = Workbook(write_only=True)
    sheet = book.create_sheet()
    for row in range(10_000):
        sheet.append([row, f"张某{row}", row * 1.1, "某镇", 2019, 500, "低保", "2019-05-15"])
    sheet.append([ONE])
    file = saved(book)
    began = time.perf_counter()
    found: list[Finding] = screen({}, [file])

    assert ["A10001"] == [finding.place.cell for finding in found]
    assert time.perf_counter() - began < 15
