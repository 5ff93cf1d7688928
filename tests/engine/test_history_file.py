"""Files as people export them: encodings, forms of dates, spreadsheets; and mappings."""

from __future__ import annotations

import io
import json
from datetime import UTC, date, datetime

import openpyxl
import pytest

from publication_flow import BadInput
from publication_flow.engine.history.file import read_table
from publication_flow.engine.history.lines import Reading
from publication_flow.engine.history.mapping import read_mapping
from publication_flow.engine.history.rows import a_day
from publication_flow.policy import packs
from publication_flow.policy.rulebook import rulebook

KIND = rulebook(packs.pack("cn-civil-affairs")).policy.kinds["item"]
MAPPING = """
[columns]
title = "标题"
category = "栏目"
first_on = "日期"

[defaults]
responsible = "旧网站导出"
"""
TEXT = "标题,栏目,日期\n低保标准,救助公示,2015/3/6\n"


def imported(agency, data, mapping=MAPPING, **ask):
    return agency.import_history(data, mapping, by="wu.min", name="旧网站", **ask)


def codes(report):
    return [(p.row, p.field, p.error.code) for p in report.problems]


@pytest.mark.parametrize(
    ("codec", "told"),
    [
        ("utf-8", "UTF-8"),
        ("utf-8-sig", "UTF-8-BOM"),
        ("gb18030", "GB18030"),
        ("utf-16", "UTF-16"),
    ],
)
def test_the_encoding_is_found_out_and_told(small_bureau, codec, told):
    """A file in any of the encodings that offices use gives the same item, and says which."""
    report = imported(small_bureau.agency, TEXT.encode(codec))

    assert (told, 1) == (report.encoding, report.imported)
    assert ("import-encoding", {"encoding": told}) in report.told
    assert "低保标准" == small_bureau.agency.item(report.first).title


@pytest.mark.parametrize(
    ("data", "mapping", "code"),
    [
        (b"", MAPPING, "import-empty"),
        (b" \n\n", MAPPING, "import-empty"),
        (b"\x89PNG\r\n\x1a\n\xff\xff\x00\xff\xfe\x81", MAPPING, "import-encoding-unknown"),
        (TEXT.encode("utf-16-le"), MAPPING, "import-encoding-unknown"),
        (TEXT.encode("gb18030"), '[file]\nencoding = "utf-8"\n' + MAPPING,
         "import-encoding-unknown"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", MAPPING, "import-old-xls"),
        (b"PK\x03\x04 not a workbook", MAPPING, "import-xlsx"),
        ("标题,标题,栏目,日期\na,b,c,d\n".encode(), MAPPING, "import-column-twice"),
        ("标题,栏目\na,b\n".encode(), MAPPING, "import-column"),
        (TEXT.encode(), '[file]\nheader = 9\n' + MAPPING, "import-no-header"),
        (TEXT.encode(), "[columns", "import-mapping"),
        (TEXT.encode(), MAPPING + "[extra]\n", "import-mapping-key"),
        (TEXT.encode(), MAPPING.replace("title", "titel"), "import-mapping-key"),
        (TEXT.encode(), MAPPING.replace('category = "栏目"', "category = 3"),
         "import-mapping-value"),
        (TEXT.encode(), MAPPING.replace('category = "栏目"\n', ""), "import-unmapped"),
        (TEXT.encode(), MAPPING + '[dates]\nformats = ["%Q"]\n', "import-mapping-value"),
    ],
)  # fmt: skip
def test_a_file_that_cannot_be_read_is_refused_with_the_reason(small_bureau, data, mapping, code):
    """Before any row is looked at, and in both languages."""
    with pytest.raises(BadInput) as refused:
        imported(small_bureau.agency, data, mapping)

    assert code == refused.value.code
    assert refused.value.sentence("zh") != refused.value.sentence("en")


def test_a_row_with_too_many_cells_is_named(small_bureau):
    """A comma that was not quoted does not move a title into the category."""
    text = TEXT + "一、二,三,救助公示,2015/3/6\n"

    report = imported(small_bureau.agency, text.encode(), skip_bad=True)

    assert [(3, "row", "import-cells")] == codes(report)
    assert 1 == report.imported


def test_empty_rows_and_further_columns_are_no_trouble(small_bureau):
    """Blank rows are passed over and keep their numbers; of a thousand columns three are read."""
    wide = ",".join(["标题", "栏目", "日期", *(f"列{n}" for n in range(1000))])
    text = f"{wide}\n,,\n低保标准,救助公示,2015/3/6{',x' * 1000}\n\n,救助公示,2015/3/6\n"

    report = imported(small_bureau.agency, text.encode(), skip_bad=True)

    assert [(5, "title", "field-required")] == codes(report)
    assert (2, 1) == (report.total, report.imported)


@pytest.mark.parametrize("separator", [";", "\t", "|"])
def test_other_separators_are_found_out(small_bureau, separator):
    """Semicolons, tabs and bars, as programs export them."""
    report = imported(small_bureau.agency, TEXT.replace(",", separator).encode())

    assert 1 == report.imported


def test_json_lines_are_read_line_by_line(small_bureau):
    """One object a line; what is none, or holds another, is named with its line."""
    good = {"标题": "低保标准", "栏目": "救助公示", "日期": "2015-03-06"}
    lines = [
        json.dumps(good, ensure_ascii=False),
        "",
        "{broken",
        json.dumps(good | {"标题": {"zh": "低保"}}, ensure_ascii=False),
        json.dumps(good | {"日期": 20150307}, ensure_ascii=False),
    ]

    report = imported(small_bureau.agency, "\n".join(lines).encode(), skip_bad=True)

    assert [(3, "row", "import-json"), (4, "title", "import-nested")] == codes(report)
    assert ("jsonl", 2) == (report.form, report.imported)


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("2017/3/6", "2017-03-06"),
        ("2017年3月6日", "2017-03-06"),
        ("20170306", "2017-03-06"),
        ("2017.03.06", "2017-03-06"),
        ("2017-3-6 08:30:00", "2017-03-06"),
        ("２０１７年３月６日", "2017-03-06"),
        (" 2017 年 3 月 6 日 ", "2017-03-06"),
        (42800, "2017-03-06"),
        ("42800", "2017-03-06"),
        (42800.75, "2017-03-06"),
        (datetime(2017, 3, 6, 23, 59, tzinfo=UTC), "2017-03-06"),
        (date(2017, 3, 6), "2017-03-06"),
        ("06-03-2017", "2017-03-06"),
    ],
)
def test_a_day_is_known_in_many_forms(typed, day):
    """Slashes, Chinese, digits, full-width, date cells, a spreadsheet's serial number; and the
    form that a mapping adds."""
    assert day == a_day("first_on", typed, ["%d-%m-%Y"])


@pytest.mark.parametrize(
    "typed", ["2017-02-30", "6/3/2017", "2017年3月", "2017", "三月六日", "12345", "2017-13-01", ""]
)
def test_what_means_no_day_or_two_is_none(typed):
    """30 February, a day in two senses, a month alone: named, never guessed."""
    with pytest.raises(BadInput) as refused:
        a_day("first_on", typed, [])

    assert "not-a-date" == refused.value.code


def workbook(fill):
    """A workbook's bytes, its first sheet filled by a function."""
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.append(["标题", "栏目", "日期"])
    fill(book, sheet)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def test_a_workbook_gives_its_first_sheet_and_says_what_it_left(small_bureau):
    """Date cells, serial numbers and texts are days; the second sheet is named and not read."""

    def fill(book, sheet):
        sheet.title = "公开信息"
        sheet.append(["低保标准", "救助公示", date(2015, 3, 6)])
        sheet.append(["临时救助", "救助公示", 42069])
        sheet.append([None, None, None])
        sheet.append([2015, "救助公示", "2015年3月7日"])
        book.create_sheet("说明").append(["不要读我"])

    report = imported(small_bureau.agency, workbook(fill))

    entries = small_bureau.agency.catalogue()
    assert ("xlsx", None, 3) == (report.form, report.encoding, report.imported)
    assert [
        ("import-sheet-read", {"sheet": "公开信息"}),
        ("import-sheets-left", {"sheets": ["说明"]}),
    ] == list(report.told)
    assert {("低保标准", "2015-03-06"), ("临时救助", "2015-03-06"), ("2015", "2015-03-07")} == {
        (e.title, e.first_on) for e in entries
    }


def test_cells_that_hold_nothing_to_be_read_are_named(small_bureau):
    """A formula, an error, the cells under a merged one; each with its row."""

    def fill(book, sheet):
        sheet.append(["=A1&B1", "救助公示", date(2015, 3, 6)])
        sheet.append(["低保标准", "#REF!", date(2015, 3, 6)])
        sheet["B3"].data_type = "e"
        sheet.append(["一", "救助公示", date(2015, 3, 6)])
        sheet.append(["二", None, date(2015, 3, 7)])
        sheet.merge_cells("B4:B5")

    report = imported(small_bureau.agency, workbook(fill), skip_bad=True)

    assert [
        (2, "title", "import-formula"),
        (3, "category", "import-cell-error"),
        (5, "category", "import-merged"),
    ] == codes(report)
    assert 1 == report.imported


def test_a_named_sheet_is_read_and_a_missing_one_refused(small_bureau):
    """`file.sheet` chooses; a name there is none of lists the sheets there are."""

    def fill(book, sheet):
        other = book.create_sheet("二〇一五")
        other.append(["标题", "栏目", "日期"])
        other.append(["低保标准", "救助公示", "2015-03-06"])

    data = workbook(fill)

    report = imported(small_bureau.agency, data, '[file]\nsheet = "二〇一五"\n' + MAPPING)
    with pytest.raises(BadInput) as refused:
        imported(small_bureau.agency, data, '[file]\nsheet = "没有"\n' + MAPPING)

    assert 1 == report.imported
    assert ["Sheet", "二〇一五"] == refused.value.facts["known"]


def test_a_wide_sheet_costs_only_the_columns_asked_for():
    """A thousand columns beside the three: the lines hold the three."""

    def fill(book, sheet):
        for column in range(4, 1004):
            sheet.cell(1, column, f"列{column}")
            sheet.cell(2, column, "x")
        for column, value in enumerate(["低保标准", "救助公示", "2015-03-06"], 1):
            sheet.cell(2, column, value)

    table = read_table(workbook(fill), "宽表.xlsx", Reading(), ["标题", "栏目", "日期"])

    assert 1003 == len(table.columns)
    assert [{"标题": "低保标准", "栏目": "救助公示", "日期": "2015-03-06"}] == [
        line.cells for line in table.lines
    ]


def test_without_openpyxl_the_remedy_is_told(small_bureau, monkeypatch):
    """A workbook without the extra: which one to install."""
    import sys

    from publication_flow import WrongEnvironment

    data = workbook(lambda book, sheet: None)
    monkeypatch.setitem(sys.modules, "openpyxl", None)

    with pytest.raises(WrongEnvironment) as refused:
        imported(small_bureau.agency, data)

    assert "publication-flow[documents]" in refused.value.sentence()


def test_a_mapping_says_which_column_is_what():
    """Columns, values, defaults and forms of dates, read as they were written."""
    mapping = read_mapping(
        MAPPING
        + '[values.category]\n"低保" = "social-assistance"\n[dates]\nformats = ["%d/%m/%Y"]\n',
        KIND,
    )

    assert {"title": "标题", "category": "栏目", "first_on": "日期"} == mapping.columns
    assert {"category": {"低保": "social-assistance"}} == mapping.values
    assert ({"responsible": "旧网站导出"}, ("%d/%m/%Y",)) == (mapping.defaults, mapping.dates)


def test_a_policy_without_an_import_says_so(small_bureau):
    """Which policy to adopt, when the one in force has no such action."""
    from publication_flow.engine.history.bring_in import importing

    policy = rulebook(packs.pack("cn-civil-affairs")).policy
    kind = policy.kinds["item"]
    without = kind.model_copy(
        update={"actions": tuple(a for a in kind.actions if a.does != "import")}
    )

    with pytest.raises(BadInput) as refused:
        importing(policy.model_copy(update={"kinds": {"item": without}}), "item")

    assert "import-by-hand" == refused.value.code
