"""Founding: once, under a plain id, on a document's authority, from a file without mistakes."""

from __future__ import annotations

import tomllib

import pytest

from publication_flow import BadInput, Conflict, FlowError, PublicationFlow, SimulatedClock
from tests.bureau import AGENCY, BASIS, ORGANISATION, START
from tests.contract.stored import counts


def found(flow, **changes):
    """Found the bureau with something changed."""
    given = {"agency": AGENCY, "policy": "cn-civil-affairs", "organisation": ORGANISATION,
             "basis": BASIS}  # fmt: skip
    given |= changes
    return flow.found(given.pop("agency"), **given)


@pytest.fixture(scope="module")
def empty(tmp_path_factory):
    """A database with the schema and no agency; whatever is refused leaves it so."""
    url = f"sqlite:///{tmp_path_factory.mktemp('empty') / 'e.db'}"
    with PublicationFlow.open(url, clock=SimulatedClock(START)) as flow:
        yield flow


def test_an_agency_is_founded_once_only(small_bureau):
    """Founding again is a conflict and leaves the first founding alone."""
    before = counts(small_bureau.url)

    with pytest.raises(Conflict) as refused:
        found(small_bureau.flow)

    assert "founded-already" == refused.value.code
    assert before == counts(small_bureau.url)


@pytest.mark.parametrize(
    "agency", ["", " ", "局", "a b", "a/b", "../x", "x" * 65, "-a", "a\n", None, 5.5, "\ud83d"]
)
def test_an_agency_has_a_plain_id(empty, agency):
    """An id goes into every key and file name: letters, digits and hyphens."""
    with pytest.raises(BadInput) as refused:
        found(empty, agency=agency)

    assert ("identifier", "agency") == (refused.value.code, refused.value.facts["field"])
    assert [] == empty.agencies()


@pytest.mark.parametrize("basis", ["", " ", None, "文\x00号", "\ud83d", "长" * 201])
def test_a_founding_names_its_document(empty, basis):
    """Without the document on whose authority it is, there is no founding."""
    with pytest.raises(BadInput) as refused:
        found(empty, basis=basis)

    assert "basis" == refused.value.facts["field"]
    assert [] == empty.agencies()


GOOD = """
[founding]
appointer = "hu.jian"
[units]
office = { name = "局办公室", categories = ["work-updates"] }
[persons]
"hu.jian" = { name = "胡健", posts = ["principal-leader", "section-head@office"] }
"""


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("section-head@office", "section-haed@office", "unknown-name"),
        ("section-head@office", "section-head@offise", "unknown-name"),
        ("section-head@office", "section-head", "post-unit"),
        ("work-updates", "work-update", "unknown-name"),
        ('name = "胡健", ', "", "field-required"),
        ('"胡健"', '" "', "field-required"),
        ('"胡健"', "5", "text-type"),
        ('"局办公室"', '""', "field-required"),
        ('{ name = "局办公室", categories = ["work-updates"] }', "5", "organisation-table"),
        ('["work-updates"]', '"work-updates"', "text-list"),
        ('["work-updates"]', "[5]", "text-list"),
        ('appointer = "hu.jian"', 'appointer = "hu.jina"', "founding-appointer"),
        ('appointer = "hu.jian"', "", "organisation-table"),
        ('appointer = "hu.jian"', 'appointer = ["hu.jian"]', "founding-appointer"),
        ('appointer = "hu.jian"', 'appointer = "hu.jian"\nfrom = "2017-02-30"', "not-a-date"),
        ('"hu.jian" = {', '"胡健" = {', "identifier"),
        ("office = {", "Office = {", "identifier"),
        ("[units]", "[unit]", "organisation-table"),
        ("[units]", "[units", "file-toml"),
        ("[founding]", "[founding]\n[founding]", "file-toml"),
    ],
)
def test_an_organisation_file_with_a_mistake(empty, tmp_path, old, new, code):
    """Each mistake has its code, names its place, and founds nothing."""
    assert old in GOOD
    path = tmp_path / "org.toml"
    path.write_text(GOOD.replace(old, new), encoding="utf-8")

    with pytest.raises(BadInput) as refused:
        found(empty, organisation=path)

    assert code == refused.value.code
    assert [] == empty.agencies()


@pytest.mark.parametrize(
    ("data", "code"),
    [(GOOD.encode("gbk"), "file-toml"), (b"\x00\x01", "file-toml"), (b"", "organisation-table"),
     (b'{"a": 1}', "file-toml"), (None, "file-missing")],
)  # fmt: skip
def test_an_organisation_file_that_is_none(empty, tmp_path, data, code):
    """Another encoding, another format, nothing at all: told as what it is."""
    path = tmp_path / "org.toml"
    if data is not None:
        path.write_bytes(data)

    with pytest.raises(BadInput) as refused:
        found(empty, organisation=path)

    assert code == refused.value.code
    assert [] == empty.agencies()


def test_the_good_file_is_good(tmp_path):
    """The file that the mistakes are made in founds an agency; a day may be written as TOML does,
    and the same in plain data is the same."""
    path = tmp_path / "org.toml"
    path.write_text(GOOD.replace('"hu.jian"\n', '"hu.jian"\nfrom = 2017-01-01\n', 1), "utf-8")

    with PublicationFlow.open(
        f"sqlite:///{tmp_path / 'e.db'}", clock=SimulatedClock(START)
    ) as flow:
        found(flow, organisation=str(path))
        found(flow, agency="other", organisation=tomllib.loads(GOOD))
        agencies = flow.agencies()
        held = flow.agency(AGENCY).organisation()["holdings"]

    assert [AGENCY, "other"] == agencies
    assert {"2017-01-01"} == {h["valid_from"] for h in held}


@pytest.mark.parametrize("policy", ["cn-civil-affair", "none.toml", "", b"", b"\xff"])
def test_a_policy_that_is_none(empty, policy):
    """A policy that is neither a pack nor a file, or no policy inside, founds nothing."""
    with pytest.raises(FlowError) as refused:
        found(empty, policy=policy)

    assert refused.value.code in ("policy-source", "bad-policy")
    assert [] == empty.agencies()
