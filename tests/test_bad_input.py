"""Whatever is typed wrongly meets its own error and code, and nothing is written.

Nothing is written is why one bureau a database serves the whole file.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from publication_flow import Agency, BadInput, Denied, FlowError, NotFound, PublicationFlow
from tests.bureau import draft_one, drive, found_bureau
from tests.contract.stored import counts, rows
from tests.databases import drop_postgres, fresh_postgres


class Desk(NamedTuple):
    """A bureau with one item on three desks."""

    url: str
    flow: PublicationFlow
    agency: Agency
    drafted: str
    provided: str
    approved: str


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def desk(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Desk]:
    """The bureau on each database, founded once."""
    if request.param == "sqlite":
        url = f"sqlite:///{tmp_path_factory.mktemp('desk') / 'desk.db'}"
    else:
        server: str = request.getfixturevalue("postgres_url")
        url = fresh_postgres(server)
    flow, agency, _ = found_bureau(url)
    yield Desk(
        url, flow, agency, draft_one(agency), drive(agency, draft_one(agency), "provide"),
        drive(agency, draft_one(agency), "approve"),
    )  # fmt: skip
    flow.close()
    if request.param == "postgresql":
        drop_postgres(server, url)


DRAFT: dict[str, Any] = {
    "by": "wang.fang", "title": "标题", "category": "social-assistance", "body": "正文",
}  # fmt: skip


def draft(**values: Any) -> Callable[[Desk], Any]:
    """Draft an item in which something is wrong."""
    return lambda desk: desk.agency.act("draft", **(DRAFT | values))


def on(where: str, action: str, **given: Any) -> Callable[[Desk], Any]:
    """Act on the drafted, provided or approved item, or on a number as typed."""
    return lambda desk: desk.agency.act(action, getattr(desk, where, where), **given)


def without(name: str) -> Callable[[Desk], Any]:
    """Draft an item that lacks something."""
    given = {key: value for key, value in DRAFT.items() if key != name}
    return lambda desk: desk.agency.act("draft", **given)


HALF = "\ud83d"  # half of an emoji
NUMBERS = ["organisation", "agency", "../x", "", "2017-1", "2017-９９９９", "2017-0001\n", HALF,
           "2017-0001' OR '1'='1", "2017-0001\x00", "9" * 10_000]  # fmt: skip
STRANGERS = [
    "nobody",
    "",
    "王芳",
    "wang.fang ",
    "wang\x00fang",
    HALF,
    "x" * 10_000,
    5,
    None,
    ["wang.fang"],
]
FILES = [5, "abc", b"abc", None, ["x"], [("a",)], [("a", "text")], [("a", 5)], [("", b"x")],
         [("a", b"x", "not a type")], [("a", b"x", "text/plain\n")], [("a", b"x", 5)],
         [("a", b"x", "text/plain", 1)], {"a": b"x"}]  # fmt: skip

# fmt: off
CASES: list[tuple[str, Callable[[Desk], Any], type[FlowError], str]] = [
    # ---- what is named does not exist
    ("item unknown", on("2017-9999", "provide", by="chen.jing"), NotFound, "matter"),
    *((f"item {n[:12]!a}", on(n, "provide", by="chen.jing"), NotFound, "matter") for n in NUMBERS),
    *((f"person {str(p)[:12]!a}", draft(by=p), NotFound, "person") for p in STRANGERS),
    ("recorder unknown", on("approved", "remark", by="li.na", opinion="x", mode="paper",
                            entered_by="nobody"), NotFound, "person"),
    ("recorder half", on("drafted", "remark", by="li.na", opinion="x", entered_by=HALF),
     NotFound, "person"),
    ("action unknown", on("drafted", "aprove", by="zhao.gang"), NotFound, "action"),
    ("action half", on("drafted", HALF, by="zhao.gang"), NotFound, "action"),
    ("action none", on("drafted", None, by="zhao.gang"), NotFound, "action"),  # type: ignore[arg-type]
    ("kind unknown", draft(kind="recipe"), NotFound, "kind"),
    # ---- the policy says no
    ("person without post", on("drafted", "provide", by="ma.qiang"), Denied, "no-post"),
    ("person in another post", on("drafted", "provide", by="wang.fang"), Denied, "wrong-post"),
    ("post not held", on("drafted", "provide", by="chen.jing", post="office-auditor"), Denied,
     "no-post"),
    ("head of another unit", on("drafted", "provide", by="deng.lei"), Denied, "other-unit"),
    ("wrong stage", on("drafted", "publish", by="li.na"), Denied, "wrong-stage"),
    ("mode unknown", on("drafted", "provide", by="chen.jing", mode="pigeon"), Denied,
     "mode-not-allowed"),
    ("late without a reason", draft(occurred_on="2017-02-20"), Denied, "late-entry"),
    ("late with a blank reason", draft(occurred_on="2017-02-20", reason=" "), Denied, "late-entry"),
    ("late with an invisible reason", draft(occurred_on="2017-02-20", reason="\u200b"), Denied,
     "late-entry"),
    ("before any post", draft(occurred_on="2016-12-30", reason="补录"), Denied, "no-post"),
    # ---- reasons
    ("no reason", on("drafted", "abandon", by="wang.fang"), BadInput, "reason-required"),
    ("empty reason", on("drafted", "abandon", by="wang.fang", reason=""), BadInput,
     "reason-required"),
    ("blank reason", on("drafted", "abandon", by="wang.fang", reason=" \n\t\u3000"), BadInput,
     "reason-required"),
    ("reason a number", on("drafted", "abandon", by="wang.fang", reason=5), BadInput, "text-type"),
    ("reason long", on("drafted", "abandon", by="wang.fang", reason="长" * 2001), BadInput,
     "text-long"),
    ("reason half", on("drafted", "abandon", by="wang.fang", reason=HALF), BadInput,
     "text-surrogate"),
    ("remark without words", on("drafted", "remark", by="li.na"), BadInput, "opinion-required"),
    # ---- texts
    ("title long", draft(title="长" * 10_000), BadInput, "text-long"),
    ("title with NUL", draft(title="标\x00题"), BadInput, "text-control"),
    ("title with bell", draft(title="标\x07题"), BadInput, "text-control"),
    ("title with DEL", draft(title="标\x7f题"), BadInput, "text-control"),
    ("title with C1", draft(title="标\x85题"), BadInput, "text-control"),
    ("title of two lines", draft(title="标\n题"), BadInput, "text-control"),
    ("body with NUL", draft(body="正\x00文"), BadInput, "text-control"),
    ("title half", draft(title=f"标{HALF}"), BadInput, "text-surrogate"),
    ("title empty", draft(title=""), BadInput, "field-required"),
    ("title blank", draft(title=" \u3000"), BadInput, "field-required"),
    ("title missing", without("title"), BadInput, "field-required"),
    ("title a number", draft(title=5), BadInput, "text-type"),
    ("title nothing", draft(title=None), BadInput, "text-type"),
    ("title bytes", draft(title=b"x"), BadInput, "text-type"),
    ("body a list", draft(body=["x"]), BadInput, "text-type"),
    # ---- fields and choices
    ("category unknown", draft(category="social-assistence"), BadInput, "unknown-category"),
    ("category half", draft(category=HALF), BadInput, "unknown-category"),
    ("category nothing", draft(category=None), BadInput, "unknown-category"),
    ("category a list", draft(category=["work-updates"]), BadInput, "unknown-category"),
    ("category missing", without("category"), BadInput, "field-required"),
    ("field unknown", draft(titel="标题"), BadInput, "unknown-field"),
    ("choice unknown", on("provided", "audit", by="li.na", secrecy_review="maybe"), BadInput,
     "not-a-choice"),
    ("choice a list", on("provided", "audit", by="li.na", secrecy_review=["passed"]), BadInput,
     "not-a-choice"),
    ("channel unknown", on("approved", "publish", by="li.na", channels=("radio",)), BadInput,
     "unknown-channel"),
    ("channel a list", on("approved", "publish", by="li.na", channels=(["website"],)), BadInput,
     "unknown-channel"),
    ("channels a number", on("approved", "publish", by="li.na", channels=5), BadInput,
     "unknown-channel"),
    # ---- the organisation
    ("appointed by nobody", lambda desk: desk.agency.appoint(
        "ma.qiang", "section-clerk", "office", by=None), NotFound, "person"),  # type: ignore[arg-type]
    ("enrolled by half", lambda desk: desk.agency.enrol("q.q", "名", by=HALF), NotFound, "person"),
    ("person a number", lambda desk: desk.agency.enrol(5, "名", by="hu.jian"), BadInput,  # type: ignore[arg-type]
     "identifier"),
    ("post a number", lambda desk: desk.agency.appoint("ma.qiang", 5, by="hu.jian"), BadInput,  # type: ignore[arg-type]
     "unknown-name"),
    ("unit a list", lambda desk: desk.agency.appoint(
        "ma.qiang", "section-clerk", ["office"], by="hu.jian"), BadInput, "unknown-name"),  # type: ignore[arg-type]
    ("content where none is", on("drafted", "provide", by="chen.jing", title="改"), BadInput,
     "no-content"),
    ("no content", on("drafted", "revise", by="wang.fang"), BadInput, "content-required"),
    # ---- days
    ("30 February", draft(formed_on="2017-02-30"), BadInput, "not-a-date"),
    ("act on 30 February", draft(occurred_on="2017-02-30"), BadInput, "not-a-date"),
    ("act yesterday in words", draft(occurred_on="昨天"), BadInput, "not-a-date"),
    ("day a number", draft(formed_on=20170301.5), BadInput, "not-a-date"),
    ("act tomorrow", draft(occurred_on=date(2017, 3, 7)), BadInput, "date-future"),
    ("act before its predecessor", on("drafted", "provide", by="chen.jing",
                                      occurred_on="2017-03-05"), BadInput,
     "date-before-previous"),
    # ---- files
    *((f"files {str(f)[:24]}", draft(attachments=f), BadInput, "not-a-file") for f in FILES),
    ("file large", draft(attachments=[("a", bytes(20_000_001))]), BadInput, "file-large"),
    ("file name of two lines", draft(attachments=[("a\nb", b"x")]), BadInput, "text-control"),
    ("file name a number", draft(attachments=[(5, b"x")]), BadInput, "text-type"),
    ("scan a text", on("provided", "audit", by="li.na", scan="x"), BadInput, "not-a-file"),
    # ---- identifiers
    *((f"reference {str(r)[:8]!a}", draft(external_ref=r), BadInput, "identifier")
      for r in ("", "有汉字", "a\x00", HALF, "x" * 201, 5)),
    ("way of signing in", draft(via="单点登录"), BadInput, "identifier"),
    ("cause", draft(causation="a b"), BadInput, "identifier"),
    ("version a text", on("drafted", "provide", by="chen.jing", expected_version="1"), BadInput,
     "identifier"),
]
# fmt: on


@pytest.mark.parametrize(
    ("call", "error", "code"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_nothing_wrong_is_written(desk, call, error, code):
    """The error has its class and code, is told in both languages, and no row has changed."""
    before = counts(desk.url)

    with pytest.raises(error) as refused:
        call(desk)

    codes = refused.value.codes if isinstance(refused.value, Denied) else (refused.value.code,)
    assert code in codes
    assert "no words yet" not in refused.value.sentence("en")
    refused.value.sentence("zh").encode("utf-8", "surrogatepass")
    assert before == counts(desk.url)


@pytest.mark.parametrize(
    ("call", "near"),
    [
        (on("drafted", "aprove", by="zhao.gang"), "approve"),
        (draft(category="social-assistence"), "social-assistance"),
        (draft(titel="标题"), "title"),
    ],
)
def test_the_nearest_name_is_suggested(desk, call, near):
    """What was probably meant is named in the sentence."""
    with pytest.raises(FlowError) as refused:
        call(desk)

    assert near in refused.value.sentence("en").partition("did you mean")[2].split("”")[0]
    assert near in refused.value.sentence("zh").partition("是不是")[2].split("”")[0]


@pytest.mark.parametrize(
    ("call", "error", "code"),
    [
        (lambda a: a.trail("2017-9999"), NotFound, "matter"),
        (lambda a: a.item("organisation"), NotFound, "matter"),
        (lambda a: a.trail(HALF), NotFound, "matter"),
        (lambda a: a.sheet(HALF), NotFound, "matter"),
        (lambda a: a.why("2017-0001", "provide", by=None), NotFound, "person"),
        (lambda a: a.may("2017-0001", by=None), NotFound, "person"),
        (lambda a: a.trail("2017-0001", by=["li.na"]), NotFound, "person"),
        (lambda a: a.item("2017-0001\x00"), NotFound, "matter"),
        (lambda a: a.why("agency", "provide", by="chen.jing"), NotFound, "matter"),
        (lambda a: a.may("../x", by="chen.jing"), NotFound, "matter"),
        (lambda a: a.inbox("nobody"), NotFound, "person"),
        (lambda a: a.mine(HALF), NotFound, "person"),
        (lambda a: a.trail("2017-0001", by="nobody"), NotFound, "person"),
        (lambda a: a.trail("2017-0001", as_of="2017-02-30"), BadInput, "not-a-date"),
        (lambda a: a.metrics(2017, as_of="yesterday"), BadInput, "not-a-date"),
        (lambda a: a.why("2017-0001", "aprove", by="zhao.gang"), NotFound, "action"),
        (lambda a: a.may(None, by="wang.fang", kind="recipe"), NotFound, "kind"),
    ],
)
def test_reading_what_does_not_exist(desk, call, error, code):
    """A question about nothing meets its own error, too."""
    with pytest.raises(error) as refused:
        call(desk.agency)

    assert code == refused.value.code


def test_a_reference_that_cannot_be_has_no_matter(desk):
    """Looking up a host's row by anything at all finds a matter or none."""
    assert [None] * 4 == [desk.agency.find(ref) for ref in ("page-1", "", HALF, "a\x00")]


def test_a_category_that_cannot_be_holds_nothing(desk):
    """The catalogue of anything at all is read, and is empty."""
    assert [[]] * 3 == [desk.agency.catalogue(category=c) for c in ("recipes", HALF, "a\x00")]


@pytest.mark.parametrize("agency", ["370405-xx", "", "局", HALF, "a\x00", "x" * 65, "-"])
def test_an_agency_that_is_not_there(desk, agency):
    """An agency nobody founded is not found, whatever its name looks like."""
    with pytest.raises(NotFound) as refused:
        desk.flow.agency(agency).act("draft", by="wang.fang", title="x", category="work-updates")

    assert "agency" == refused.value.code


def test_what_looks_odd_and_is_right_is_kept(tmp_path: Path):
    """An emoji, a rare character, quotes, marks of a query and braces come back as typed; a late
    entry with a reason is taken; blanks around a title go."""
    url = f"sqlite:///{tmp_path / 'odd.db'}"
    flow, agency, _ = found_bureau(url)
    odd = "公示📢𠮷 'x' \"y\" %s ? {z} <b>&amp;</b>"

    with flow:
        number = draft_one(
            agency, title=f"  {odd}\u3000", body=f"一\r\n{odd}", formed_on=date(2017, 3, 1)
        )
        item = agency.item(number)
        late = agency.act("draft", by="wang.fang", title="迟", category="work-updates",
                          occurred_on="2017-01-05", reason="系统上线前的办件补录")  # fmt: skip

    assert (odd, f"一\n{odd}") == (item.texts["title"], item.texts["body"])
    assert "2017-01-05" == agency.trail(late.matter)[0].occurred_on
    kept = b"".join(bytes(r[0]) for r in rows(url, "SELECT body FROM pf_events"))
    assert odd.encode() not in kept  # no typed text lies in the ledger


def test_datetime_is_taken_by_its_day(desk):
    """A point in time where a day is asked for is not guessed at."""
    before = counts(desk.url)

    with pytest.raises(BadInput):
        desk.agency.act("provide", desk.drafted, by="chen.jing",
                        occurred_on=datetime(2017, 3, 6, 12))  # noqa: DTZ001 # fmt: skip

    assert before == counts(desk.url)
