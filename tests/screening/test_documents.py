"""Documents, slides, OpenDocument and PDF: whatever a paragraph, a note or a change holds."""

from __future__ import annotations

import io

import pypdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf.generic import (
    ArrayObject,
    DecodedStreamObject,
    DictionaryObject,
    NameObject,
    NumberObject,
)

from publication_flow.errors import BadInput
from publication_flow.screening import File, mask_file, screen
from tests.screening.constructed import CARD, ONE, TWO, document, holds, members, runs, zipped

MASKED = f"{ONE[:3]}{'*' * 14}{ONE[-1]}"


def places(file: File) -> list[tuple[str, str]]:
    return [
        (finding.value.reveal(), finding.place.sentence("zh")) for finding in screen({}, [file])
    ]


@settings(max_examples=40, deadline=None)
@given(st.lists(st.integers(1, 17), max_size=6, unique=True))
def test_split_runs(cuts):
    """Cut into runs anywhere, a number is found in its paragraph and masked in the first run."""
    pieces = [ONE[a:b] for a, b in zip([0, *sorted(cuts)], [*sorted(cuts), 18], strict=True)]
    file = document(runs("无") + runs("证件号", *pieces, "。"))
    masked = mask_file(file)

    assert [(ONE, "第 2 段")] == places(file)
    assert [] == screen({}, [masked])
    assert (
        document(runs("无") + runs("证件号", MASKED, *[""] * len(cuts), "。")).data == masked.data
    )


@pytest.mark.parametrize(
    ("body", "place"),
    [
        (f"<w:p><w:del><w:r><w:delText>{ONE}</w:delText></w:r></w:del></w:p>",
         "第 1 段中修订删去的文字"),
        (f"<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>{ONE}</w:t></w:r></w:p>",
         "第 1 段（隐藏文字）"),
        (f"<w:p><w:r><w:txbxContent>{runs(ONE)}</w:txbxContent></w:r></w:p>", "文本框"),
        (f"<w:p><w:r><w:instrText>HYPERLINK \"x?{ONE}\"</w:instrText></w:r></w:p>", "第 1 段"),
        (f"<w:p><w:r><w:t>{ONE[:9]}</w:t><w:br/><w:t>{ONE[9:]}</w:t></w:r></w:p>", "第 1 段"),
        (f"<w:p><w:r><w:t>{''.join(f'&#{ord(c)};' for c in ONE)}</w:t></w:r></w:p>", "第 1 段"),
        (f'<w:p><w:drawing><docPr descr="{ONE}"/></w:drawing></w:p>', "第 1 段"),
    ],
)  # fmt: skip
def test_every_corner_of_a_paragraph(body, place):
    """Deleted, hidden, in a box, in a field, over a line break, as references, as a description."""
    file = document(body)

    assert [(ONE, place)] == places(file)
    assert [] == screen({}, [mask_file(file)])
    assert [] == holds(mask_file(file), ONE)


@pytest.mark.parametrize(
    ("member", "place"),
    [
        ("word/header1.xml", "页眉"),
        ("word/footer2.xml", "页脚"),
        ("word/footnotes.xml", "脚注"),
        ("word/comments.xml", "批注"),
        ("docProps/custom.xml", "文档属性"),
        ("word/_rels/document.xml.rels", "链接"),
        ("customXml/item1.xml", "文件内部的 customXml/item1.xml"),
    ],
)
def test_every_member_of_a_document(member, place):
    """A number may stand in any member of the package, as text or in an attribute."""
    for data in (f"<x><p><t>{ONE}</t></p></x>", f'<x><y Target="https://example.com/{ONE}"/></x>'):
        file = document(runs("无"), {member: data})

        assert [(ONE, place)] == places(file)
        assert [] == screen({}, [mask_file(file)])


def test_number_changed_by_tracked_changes():
    """Both the number before and the number after are found, and both are masked."""
    body = (
        f"<w:p><w:r><w:t>{ONE[:6]}</w:t></w:r>"
        f"<w:del><w:r><w:delText>{ONE[6:]}</w:delText></w:r></w:del>"
        f"<w:ins><w:r><w:t>{TWO[6:]}</w:t></w:r></w:ins></w:p>"
    )
    file = document(body)

    assert {ONE, TWO} == {value for value, _ in places(file)}
    assert [] == screen({}, [mask_file(file)])


def test_cells_of_a_table_are_not_one_number():
    """Two cells side by side do not become a number; a label and its account do belong together."""
    row = "".join(f"<w:tc>{runs(text)}</w:tc>" for text in (ONE[:9], ONE[9:]))
    label = "".join(f"<w:tc>{runs(text)}</w:tc>" for text in ("账号", "1606020109201"))

    assert [] == places(document(f"<w:tbl><w:tr>{row}</w:tr></w:tbl>"))
    assert ["1606020109201"] == [value for value, _ in places(document(f"<w:tr>{label}</w:tr>"))]


def test_member_in_another_encoding():
    """UTF-16 and GB 18030 members are read, masked and stay in their encoding."""
    for codec in ("utf-16", "gb18030"):
        text = f'<?xml version="1.0" encoding="{codec}"?><x><p><t>证号{ONE}</t></p></x>'
        masked = mask_file(document("", {"word/footnotes.xml": text.encode(codec)}))

        assert [] == screen({}, [masked])
        assert text.replace(ONE, MASKED).encode(codec) == members(masked)["word/footnotes.xml"]


def test_slides_and_their_notes():
    """A hidden slide and a slide's notes are named by number."""
    drawn = f"<a:p><a:r><a:t>{ONE[:8]}</a:t></a:r><a:r><a:t>{ONE[8:]}</a:t></a:r></a:p>"
    file = zipped(
        {
            "[Content_Types].xml": "<Types/>",
            "ppt/slides/slide2.xml": f'<p:sld xmlns:p="p" xmlns:a="a" show="0">{drawn}</p:sld>',
            "ppt/notesSlides/notesSlide3.xml": f'<p:n xmlns:p="p" xmlns:a="a">{drawn}</p:n>',
        },
        "a.pptx",
    )

    expected = [(ONE, "第 2 张幻灯片（隐藏的幻灯片）"), (ONE, "第 3 张幻灯片的备注")]
    assert expected == places(file)
    assert [] == screen({}, [mask_file(file)])


NAMES = 'xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:style="s" xmlns:calcext="c"'


def opened(kind: str, body: str) -> File:
    content = f"<office:document-content {NAMES}>{body}</office:document-content>"
    mime = f"application/vnd.oasis.opendocument.{kind}"
    return zipped({"mimetype": mime, "content.xml": content, "meta.xml": "<m/>"}, "a.ods")


def test_opendocument_spreadsheet():
    """Repeated rows and columns are counted; a value in an attribute goes with its type."""
    hidden = '<style:style style:name="h"><style:table-properties table:display="false"/>'
    cell = (
        f'<table:table-cell office:value-type="float" office:value="{ONE}" '
        f'calcext:value-type="float"><text:p>{ONE[:9]}<text:span>{ONE[9:]}</text:span></text:p>'
        f"<office:annotation><text:p>{TWO}</text:p></office:annotation></table:table-cell>"
    )
    file = opened(
        "spreadsheet",
        f'{hidden}</style:style><table:table table:name="名单" table:style-name="h">'
        '<table:table-row table:number-rows-repeated="4"><table:table-cell/></table:table-row>'
        '<table:table-row><table:table-cell table:number-columns-repeated="2"/>'
        f"{cell}</table:table-row></table:table>",
    )
    masked = members(mask_file(file))["content.xml"].decode()

    where = "工作表“名单”（隐藏的工作表），单元格 C5"
    assert {(ONE, where), (TWO, f"{where} 的批注")} == {*places(file)}
    tag = '<table:table-cell office:value-type="string" calcext:value-type="string">'
    assert f"{tag}<text:p>{MASKED}" in masked
    assert [] == screen({}, [mask_file(file)])


def test_opendocument_text():
    """Paragraphs and headings are counted."""
    paragraph = f"<text:p>{ONE[:4]}<text:s/>{ONE[4:]}</text:p>"
    file = opened("text", f"<office:text><text:h>名单</text:h>{paragraph}</office:text>")

    assert [(ONE, "第 2 段")] == places(file)
    assert [] == screen({}, [mask_file(file)])


def pdf(text: str, title: str = "", picture: bool = False) -> File:
    """A one-page PDF, put together by hand."""
    writer = pypdf.PdfWriter()
    page = writer.add_blank_page(300, 300)
    font = DictionaryObject(
        {NameObject(k): NameObject(v) for k, v in
         (("/Type", "/Font"), ("/Subtype", "/Type1"), ("/BaseFont", "/Helvetica"))}
    )  # fmt: skip
    resources = DictionaryObject({NameObject("/Font"): DictionaryObject({NameObject("/F1"): font})})
    if picture:
        shown = DecodedStreamObject()
        shown.set_data(b"\0")
        shown.update({NameObject("/Subtype"): NameObject("/Image")})
        for side in ("/Width", "/Height"):
            shown[NameObject(side)] = NumberObject(1)
        objects = DictionaryObject({NameObject("/I1"): writer._add_object(shown)})
        resources[NameObject("/XObject")] = objects
    stream = DecodedStreamObject()
    stream.set_data(f"BT /F1 12 Tf 20 200 Td ({text}) Tj ET".encode())
    page[NameObject("/Resources")] = resources
    page[NameObject("/Contents")] = ArrayObject([writer._add_object(stream)])
    writer.add_metadata({"/Title": title})
    out = io.BytesIO()
    writer.write(out)
    return File("a.pdf", "application/pdf", out.getvalue())


def test_pdf():
    """Text by page, properties, and a page with a picture that somebody must look at."""
    found = screen({}, [pdf(f"No. {ONE}", TWO, picture=True)])

    assert [("resident-id", ONE), ("unread-image", ""), ("resident-id", TWO)] == [
        (finding.kind, finding.value) for finding in found
    ]
    assert ["第 1 页", "第 1 页", "文档属性"] == [finding.place.sentence() for finding in found]
    assert [] == screen({}, [pdf("No. 13")])


def test_pdf_cannot_be_masked():
    """The refusal says what to do instead, and a clean PDF comes back as it is."""
    clean = pdf("No. 13")
    with pytest.raises(BadInput) as refused:
        mask_file(pdf(CARD))

    assert "screening.mask-pdf" == refused.value.code
    assert "重新生成 PDF" in refused.value.sentence("zh")
    assert clean == mask_file(clean)


def test_broken_and_locked_pdf():
    """What cannot be opened is told as unread."""
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(pdf(ONE).data))
    writer.encrypt("secret", algorithm="RC4-128")
    out = io.BytesIO()
    writer.write(out)
    files = [File("a.pdf", "", out.getvalue()), File("b.pdf", "", b"%PDF-1.7 nothing")]

    assert [("unread-file", "encrypted"), ("unread-file", "corrupt")] == [
        (finding.kind, finding.place.reason) for finding in screen({}, files)
    ]
