"""No number of a person reaches the public: found wherever it hides, masked, or answered for."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest
from openpyxl import Workbook
from openpyxl.comments import Comment

from publication_flow import Agency
from publication_flow.errors import BadInput, Denied
from tests.bureau import draft_one, drive, found_bureau, publish_one


def identity(region: str, born: str, serial: str) -> str:
    """A number of the right form that is nobody's: its check character is reckoned here."""
    digits = region + born + serial
    weights = [2 ** (17 - place) % 11 for place in range(17)]
    rest = sum(int(d) * w for d, w in zip(digits, weights, strict=True)) % 11
    return digits + "10X98765432"[rest]


ONE = identity("370405", "19500230", "001")  # no such day: nobody was born on it
OTHER = identity("370405", "19510231", "002")
WIDE = str.maketrans("0123456789X", "０１２３４５６７８９Ｘ")


def luhn(prefix: str) -> str:
    total = 0
    for place, digit in enumerate(reversed(prefix)):
        value = int(digit) * (2 if place % 2 == 0 else 1)
        total += value - 9 if value > 9 else value
    return prefix + str(-total % 10)


CARD = luhn("622202160800000000")


def sheet() -> bytes:
    """A masked visible column, the full number in a hidden one, another in a comment, wide."""
    book = Workbook()
    page = book.create_sheet("名单", 0)
    page.append(["姓名", "身份证号", "备注", "原号"])
    page.append(["某甲", f"{ONE[:6]}********{ONE[-4:]}", "", ONE])
    page.column_dimensions["D"].hidden = True
    page["C2"].comment = Comment(f"另一人 {OTHER.translate(WIDE)}", "经办")
    data = io.BytesIO()
    book.save(data)
    return data.getvalue()


BODY = f"捐款请汇至账号 {CARD}，开户行：某某银行。"


@pytest.fixture
def bureau(tmp_path: Path):
    flow, agency, _ = found_bureau(f"sqlite:///{tmp_path / 'bureau.db'}")
    yield agency, tmp_path
    flow.close()


def provided(agency: Agency) -> str:
    number = draft_one(
        agency, title="救助名单", body=BODY,
        attachments=[("名单.xlsx", sheet(), "application/vnd.openxmlformats")],
    )  # fmt: skip
    return drive(agency, number, upto="provide")


def test_what_hides_in_a_sheet_is_found_and_named(bureau):
    """Denied with sheet, cell and comment; the numbers masked; the account may be passed."""
    agency, _ = bureau
    number = provided(agency)
    with pytest.raises(Denied) as denied:
        agency.act("audit", number, by="li.na")
    (failure,) = denied.value.verdict.failures
    told = denied.value.sentence("zh")

    assert "personal-data" == failure.code
    assert ["bank-account"] == failure.facts["passable"]
    assert {"resident-id", "bank-account"} == {f["kind"] for f in failure.facts["findings"]}
    assert all(word in told for word in ("名单.xlsx", "D2", "C2", "批注", "隐藏"))
    assert not any(n in told for n in (ONE, OTHER, CARD, OTHER.translate(WIDE)))


def test_an_identity_number_is_passed_by_nobody(bureau):
    """There is no override: the pass itself is denied."""
    agency, _ = bureau
    number = provided(agency)
    identities = [s.finding for s in agency.findings(number) if s.finding.kind == "resident-id"]
    with pytest.raises(Denied) as denied:
        agency.act("pass-finding", number, by="li.na", finding=identities[0].id, reason="本人同意")

    assert 2 == len(identities)
    assert ["not-passable"] == [f.code for f in denied.value.verdict.failures]


def test_masked_and_passed_it_may_be_audited(bureau):
    """The identity numbers masked, the donation account answered for: audited and published."""
    agency, _ = bureau
    number = provided(agency)
    agency.act("return", number, by="li.na", to="drafted", reason="请遮盖证件号码")
    agency.mask(number, by="wang.fang", kinds=("resident-id",))
    agency.act("provide", number, by="chen.jing")
    (left,) = [s.finding for s in agency.findings(number)]
    with pytest.raises(Denied):
        agency.act("audit", number, by="li.na")
    agency.act("pass-finding", number, by="li.na", finding=left.id, reason="捐款专户，依法公布")
    agency.act("audit", number, by="li.na")
    agency.act("approve", number, by="zhao.gang")
    agency.act("publish", number, by="li.na")
    public = agency.item(number).public

    assert public is not None
    assert "bank-account" == left.kind
    assert [(number, left.kind)] == [(s.matter, s.finding.kind) for s in agency.scan()]
    assert agency.verify().ok


def test_no_event_and_no_masked_file_holds_a_number(bureau):
    """Unzipped, in every spelling: neither the ledger's events nor the masked sheet."""
    agency, _ = bureau
    number = provided(agency)
    values = agency.masked(number, kinds=("resident-id",))
    ((name, data, _),) = values["attachments"]
    members = zipfile.ZipFile(io.BytesIO(data))
    inside = "".join(members.read(m).decode("utf-8", "replace") for m in members.namelist())
    agency.act("return", number, by="li.na", to="drafted", reason="请遮盖")
    agency.mask(number, by="wang.fang", kinds=("resident-id",))
    events = "".join(str(e) for e in agency.events().events)
    spellings = [n for one in (ONE, OTHER) for n in (one, one.translate(WIDE), one.lower())]

    assert "名单.xlsx" == name
    assert not any(spelling in inside for spelling in spellings)
    assert not any(spelling in events for spelling in spellings)


def test_a_masking_sent_twice_is_done_once(bureau):
    """The same command again gives its first result; another one is told there is nothing left."""
    agency, _ = bureau
    number = draft_one(agency, body=f"证号 {ONE}")
    sent = [agency.mask(number, by="wang.fang", command_id="m-1") for _ in range(2)]
    with pytest.raises(BadInput) as again:
        agency.mask(number, by="wang.fang", command_id="m-2")

    assert (False, True) == (sent[0].retried, sent[1].retried)
    assert sent[0].position == sent[1].position == agency.size()
    assert "nothing-to-mask" == again.value.code


def test_an_opinion_holds_no_identity_number(bureau):
    """What is said in an act is kept: it is refused as it is typed, whatever the act."""
    agency, _ = bureau
    number = draft_one(agency)
    with pytest.raises(BadInput) as refused:
        agency.act("remark", number, by="li.na", opinion=f"该人证号 {ONE}")

    assert "opinion-personal-data" == refused.value.code
    assert ONE not in refused.value.sentence("zh")


@pytest.mark.parametrize("key", [ONE, f"row/{ONE}", f"{ONE[:6]}-{ONE[6:14]}-{ONE[14:]}", f"a{ONE}"])
def test_a_key_of_the_hosts_holds_no_identity_number(bureau, key):
    """It would stand in the ledger for good: refused before anything is written, with a remedy."""
    agency, _ = bureau
    size = agency.size()
    with pytest.raises(BadInput) as refused:
        draft_one(agency, external_ref=key)

    assert ("reference-personal-data", "external_ref", size) == (
        refused.value.code, refused.value.facts["field"], agency.size()
    )  # fmt: skip
    assert ONE not in str(refused.value.facts)
    assert "门户自己的编号" in refused.value.sentence("zh")
    assert "key of the portal" in refused.value.sentence("en")


def test_a_key_that_counts_to_eighteen_digits_is_a_key(bureau):
    """One in eleven has the right check character by chance; without a date in it, it passes."""
    agency, _ = bureau
    key = identity("175928", "84411357", "729")
    number = draft_one(agency, external_ref=key)

    assert number == agency.find(key)


def test_a_scan_finds_what_was_public_before_the_guard(bureau, monkeypatch):
    """What was published when nobody looked is found by the search of all that is public."""
    agency, _ = bureau
    clean = publish_one(agency)
    with monkeypatch.context() as patched:
        patched.setattr("publication_flow.engine.screening.findings", lambda *_: ())
        held = publish_one(agency, body=f"证号 {ONE}")
    agency._context.documents.findings.clear()
    found = [(s.matter, s.finding.kind) for s in agency.scan()]

    assert [(held, "resident-id")] == found
    assert clean not in {number for number, _ in found}
