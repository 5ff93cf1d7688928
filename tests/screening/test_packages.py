"""Archives, pictures and what nobody can read: nothing passes unseen, nothing eats the memory."""

from __future__ import annotations

import io
import struct
import tracemalloc
import zipfile
import zlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from publication_flow.errors import BadInput
from publication_flow.screening import File, mask_file, package, screen
from tests.screening.constructed import CARD, ONE, TWO, WIDE, document, holds, members, runs, zipped

MASKED = f"{ONE[:3]}{'*' * 14}{ONE[-1]}"


def told(file: File) -> list[tuple[str, str, str | None, str]]:
    return [(f.kind, f.value.reveal(), f.file, f.place.reason) for f in screen({}, [file])]


def test_archives_within_archives():
    """A document in an archive in an archive is searched, named by its way in, and masked there."""
    inner = zipped({"名单.docx": document(runs(ONE)).data, "说明.txt": f"卡号{CARD}"})
    file = zipped({"里层.zip": inner.data, "readme.md": "无"}, "外层.zip")
    masked = mask_file(file)

    assert [
        ("resident-id", ONE, "外层.zip!里层.zip!名单.docx", ""),
        ("bank-account", CARD, "外层.zip!里层.zip!说明.txt", ""),
    ] == told(file)
    assert [] == screen({}, [masked])
    assert [] == holds(masked, ONE, CARD)
    assert members(file)["readme.md"] == members(masked)["readme.md"]


def test_names_in_an_archive():
    """A member named by a number is renamed; a star is no sign for a file's name."""
    file = zipped({f"{ONE}.txt": "无"})
    masked = mask_file(file)

    assert [("resident-id", ONE)] == [one[:2] for one in told(file)]
    assert [MASKED.replace("*", "_") + ".txt"] == [*members(masked)]


def test_two_members_of_one_name():
    """One program shows the first, another the last: such an archive is not taken for read."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("a.txt", ONE)
        archive.writestr("b.txt", "无")
    out = io.BytesIO(out.getvalue().replace(b"b.txt", b"a.txt"))

    assert [("unread-file", "", "a.zip", "corrupt")] == told(File("a.zip", "", out.getvalue()))


def test_comment_of_an_archive():
    """An archive has a comment of its own."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("a.txt", "无")
        archive.comment = ONE.encode()
    file = File("a.zip", "", out.getvalue())

    assert [("resident-id", ONE, "a.zip", "")] == told(file)
    assert MASKED.encode() == zipfile.ZipFile(io.BytesIO(mask_file(file).data)).comment


def test_bomb_is_unread_and_memory_stays():
    """A member that grows beyond its bounds is reported and never held."""
    out = io.BytesIO()
    packed = zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED)
    with packed, packed.open("a.txt", "w") as member:
        for _ in range(300):
            member.write(bytes(2**20))
    tracemalloc.start()
    found = told(File("a.zip", "", out.getvalue()))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()

    assert [("unread-file", "", "a.zip!a.txt", "too-large")] == found
    assert peak < 2 * package.MEMBER_BYTES


def test_all_together_have_a_bound(monkeypatch):
    """Many members, each within its bound, are cut off where together they exceed theirs."""
    monkeypatch.setattr("publication_flow.screening.package.Budget.__init__", small)
    file = zipped({f"{at}.txt": "无" * 400 for at in range(10)})

    assert ["too-large"] * 2 == [reason for *_, reason in told(file)]


def small(self: package.Budget) -> None:
    self.size, self.members = 3000, 100


def test_depth_has_a_bound():
    """Archives within archives are followed so far and no further."""
    file = zipped({"a.txt": ONE})
    for _ in range(package.DEPTH):
        file = zipped({"a.zip": file.data})

    assert ["too-deep"] == [reason for *_, reason in told(file)]


def locked() -> File:
    """An archive whose member says it is encrypted."""
    data = bytearray(zipped({"a.txt": "无"}).data)
    data[6] |= 1
    data[data.index(b"PK\1\2") + 8] |= 1
    return File("a.zip", "", bytes(data))


OLD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
DOCTYPE = '<!DOCTYPE x [<!ENTITY a "1">]><x><p><t>&a;</t></p></x>'


@pytest.mark.parametrize(
    ("file", "reason"),
    [
        (locked(), "encrypted"),
        (File("a.zip", "", b"PK\3\4nothing"), "corrupt"),
        (File("a.xls", "", OLD), "old-office"),
        (File("a.xlsx", "", OLD + "EncryptedPackage".encode("utf-16-le")), "encrypted"),
        (File("a.rar", "", b"Rar!\x1a\7\0"), "archive"),
        (File("a.bin", "", bytes(range(256))), "unknown"),
        (File("a.rtf", "", b"{\\rtf1 a}"), "rich-text"),
        (document("", {"word/footnotes.xml": DOCTYPE}), "doctype"),
        (document("", {"word/footnotes.xml": "<x"}), "corrupt"),
        (document("", {"word/vbaProject.bin": bytes(range(256))}), "binary-office"),
    ],
)
def test_what_cannot_be_read(file, reason):
    """It is reported with its reason, it is not masked, and the refusal tells why."""
    with pytest.raises(BadInput) as refused:
        mask_file(file)

    assert [("unread-file", "", reason)] == [(k, v, r) for k, v, _, r in told(file)]
    assert "screening.mask-unread" == refused.value.code
    assert "?" not in refused.value.sentence("zh") + refused.value.sentence("en")


def png(*chunks: tuple[bytes, bytes]) -> bytes:
    data = b"\x89PNG\r\n\x1a\n"
    for kind, body in chunks:
        check = zlib.crc32(kind + body)
        data += struct.pack(">I", len(body)) + kind + body + struct.pack(">I", check)
    return data


@pytest.mark.parametrize(
    "data",
    [
        png((b"tEXt", b"Comment\0" + ONE.encode())),
        png((b"zTXt", b"Comment\0\0" + zlib.compress(ONE.encode()))),
        png((b"iTXt", b"Comment\0\1\0\0\0" + zlib.compress(ONE.translate(WIDE).encode()))),
        b"\xff\xd8\xff\xfe\0\x20" + ONE.encode() + b"\xff\xd9",
        b"\xff\xd8\xff\xe1\0\x40" + f"备注：{ONE}".encode("utf-16-le"),
        b"GIF89a\x21\xfe\x12" + ONE.encode() + b"\0",
    ],
    ids=["png", "png packed", "png wide", "jpeg comment", "exif", "gif"],
)
def test_pictures(data):
    """A picture needs a look; what is written beside it is searched all the same."""
    found = screen({}, [File("a.dat", "", data)])
    with pytest.raises(BadInput) as refused:
        mask_file(File("a.dat", "", data))

    assert [("unread-image", ""), ("resident-id", ONE)] == [(f.kind, f.value) for f in found]
    assert "screening.mask-image" == refused.value.code


def test_picture_in_a_document():
    """It is named by its member, does not hinder masking, and still waits for a look after."""
    file = document(runs(ONE), {"word/media/image1.png": png((b"IHDR", bytes(13)))})
    left = screen({}, [mask_file(file)])

    assert [("unread-image", "图片 word/media/image1.png")] == [
        (finding.kind, finding.place.sentence("zh")) for finding in left
    ]


@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "gb18030"])
@pytest.mark.parametrize("name", ["a.csv", "a.txt", "a.json", "a.md"])
def test_text_files_in_any_encoding(codec, name):
    """The line is named; masked, the file stays in its encoding, every other character kept."""
    text = f"姓名,证件号\r\n张某,{ONE.translate(WIDE)}\r\n"
    file = File(name, "", text.encode(codec))

    assert ["第 2 行"] == [finding.place.sentence("zh") for finding in screen({}, [file])]
    assert text.replace(ONE.translate(WIDE), MASKED).encode(codec) == mask_file(file).data


@pytest.mark.parametrize(
    "text",
    [
        f"<p>{ONE[:6]}<b>{ONE[6:14]}</b>{ONE[14:]}</p>",
        "".join(f"&#{ord(char)};" for char in ONE),
        f"<!-- {ONE} -->",
        f'<a href="x?{ONE}">x</a>',
        f"<svg><text>{ONE[:9]}</text><tspan>{ONE[9:]}</tspan></svg>",
        '{"a": "' + "".join(f"\\u{ord(char):04x}" for char in ONE) + '"}',
    ],
)
def test_markup_and_escapes(text):
    """Tags, comments, attributes, references and escapes hide nothing, and masking holds."""
    file = File("a.html", "", text.encode())

    assert [ONE] == [finding.value for finding in screen({}, [file])]
    assert [] == screen({}, [mask_file(file)])


def test_picture_written_into_a_page():
    """A picture in a data address needs a look like any other."""
    file = File("a.html", "", b'<p>\n<img src="data:image/png;base64,AA==">')

    assert [("unread-image", 2)] == [(f.kind, f.place.line) for f in screen({}, [file])]


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=400), st.sampled_from(["a.txt", "a.zip", "a.xlsx", "a.pdf", "a.png"]))
def test_no_bytes_raise(data, name):
    """Whatever is uploaded is told about and raises nothing."""
    begins = {"a.zip": b"PK\3\4", "a.pdf": b"%PDF-1.4\n", "a.png": b"\x89PNG\r\n\x1a\n"}
    broken = bytearray(document(runs(TWO)).data)
    broken[40 : 40 + len(data)] = data

    for one in (begins.get(name, b"") + data, bytes(broken)):
        assert isinstance(screen({}, [File(name, "", one)]), list)
