"""Asking the trail, a matter's story, its receipt and the checkpoints, on the console's pages."""

from __future__ import annotations

import csv
import html
import io
import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from publication_flow import Agency
from publication_flow.hosts.web import create_app
from publication_flow.hosts.web.console import trail_answer
from publication_flow.hosts.web.console.pages import ask as ask_page
from tests.asked import FILE, lived_year
from tests.auditor import KEY, verified
from tests.bureau import draft_one, drive, publish_one
from tests.hosts.web.browsing import HOME, command_in
from tests.hosts.web.conftest import Bureau, SignedIn, by_header

TRAIL = f"{HOME}trail"


@pytest.fixture(scope="module")
def year(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Agency, TestClient]]:
    """A year of matters, and a browser of the office's at its pages."""
    flow, agency, _ = lived_year(f"sqlite:///{tmp_path_factory.mktemp('year') / 'b.db'}")
    app = create_app(flow, by_header, secure_cookies=False, rate=None)
    headers = {"origin": "http://testserver", "x-test-person": "wu.min", "accept-language": "zh"}
    with flow, TestClient(app, headers=headers, follow_redirects=False) as client:
        yield agency, client


def text(answer: str) -> str:
    """What a page says, without its tags."""
    body = answer.partition("<main")[2].partition("</main>")[0]
    return re.sub(r"\s+", " ", html.unescape(re.sub(r"<[^>]+>", " ", body))).strip()


def positions(page: str) -> list[int]:
    """The events that a page's list leads to."""
    table = page.partition('<table class="list cards trail-list">')[2].partition("</table>")[0]
    return [int(n) for n in re.findall(r'class="under"><a href="/370405-mz/events/(\d+)"', table)]


# ---- asking


@pytest.mark.parametrize(
    ("query", "parts", "said"),
    [
        ("person=wu.min", {"person": "wu.min"}, "吴敏经手（本人办、由人代办或补录）"),
        ("post=office-auditor", {"post": "office-auditor"}, "岗位：办公室审核岗，不论谁在岗"),
        ("unit=affairs", {"unit": "affairs"}, "科室：社会事务科"),
        ("category=work-updates", {"category": "work-updates"}, "栏目：工作动态"),
        ("action=approve", {"action": "approve"}, "操作：批准"),
        ("returned=1", {"returned": True}, "退回的"),
        ("rejected=1", {"rejected": True}, "不同意的"),
        ("deputising=1", {"deputising": True}, "代人办理的"),
        ("reason=依据", {"reason": "依据"}, "理由里有“依据”"),
        ("correlation=host-7", {"correlation": "host-7"}, "关联号 host-7"),
        ("policy=cn-civil-affairs", {"policy": "cn-civil-affairs"}, "按规程 cn-civil-affairs"),
        ("matter=2017-0003", {"matter": "2017-0003"}, "事项 2017-0003"),
        ("since=2017-05-01&until=2017-05-31", {"since": "2017-05-01", "until": "2017-05-31"},
         "办理日期 2017-05-01 至 2017-05-31"),
        ("recorded_since=2017-11-01", {"recorded_since": "2017-11-01"}, "记录日期 2017-11-01 起"),
        ("recorded_until=2017-03-31", {"recorded_until": "2017-03-31"}, "记录日期 2017-03-31 止"),
        ("action=publish&as_of=2017-06-30", {"action": "publish", "as_of": "2017-06-30"},
         "按 2017-06-30 当时所知"),
        ("action=publish&as_of=66", {"action": "publish", "as_of": "66"}, "按日志到第 66 号时所知"),
        ("ask=1", {}, "全部步骤"),
    ],
)  # fmt: skip
def test_a_question_is_said_and_answered(year, query, parts, said):
    """The page says what was asked, and lists the steps that the engine answers, in its order."""
    agency, client = year
    found = agency.ask(by="wu.min", limit=50, **parts)
    page = client.get(f"{TRAIL}?{query}").text

    assert found.steps
    assert f"查的是：{said}" in text(page) or f"；{said}。" in text(page)
    assert [line.step.position for line in found.steps] == positions(page)


def test_an_english_page_speaks_english(year):
    """The question, the heads and the buttons; names and titles stay as they were written."""
    _, client = year
    page = client.get(f"{TRAIL}?returned=1&reason=依据&lang=en").text
    client.cookies.clear()

    assert 'Asked: sent back; the reason contains "依据".' in text(page)
    assert [] == [word for word in ("查的是", "停留", "导出") if word in page]


def test_what_lay_long_says_on_whose_desk(year):
    """Days alone: what lies now stands first, with whoever holds it; then what lay, and who then
    held it, the longest first."""
    agency, client = year
    long = agency.overlong(5, by="wu.min")
    page = client.get(f"{TRAIL}?longer_than=5").text
    now, _, then = text(page).partition("以前压过的")

    assert long.lying
    assert [] == [lying.matter for lying in long.lying if lying.matter not in now]
    assert "邓磊" in now
    assert [lay.line.step.position for lay in long.past] == positions(page)
    assert {h.name for lay in long.past for s in lay.seats for h in s.holders} <= set(
        re.findall(r"陈静|邓磊|赵刚|杨帆|李娜|孙燕|周平|吴敏", then)
    )


def test_what_rests_on_a_revoked_delegation_names_it(year):
    """The sign-off, the delegation and its end, each with its event, and which came first."""
    _, client = year
    page = client.get(f"{TRAIL}?revoked=1").text

    assert positions(page)
    assert [True] * 3 == [word in text(page) for word in (
        "2017-03-06 至 2017-12-31", "末日改为 2017-03-10", "签批在末日之后")]  # fmt: skip


def test_a_long_answer_is_read_page_by_page(year, monkeypatch):
    """The links lead through all of it: nothing twice, nothing left out."""
    agency, client = year
    monkeypatch.setattr(trail_answer.answer, "__defaults__", (None, 7))
    found: list[int] = []
    path: str | None = f"{TRAIL}?ask=1"
    turns = 0
    while path is not None:
        page = client.get(path).text
        found += positions(page)
        following = re.search(r'<a href="([^"]+)" rel="next"', page)
        path, turns = html.unescape(following[1]) if following else None, turns + 1

    every = [line.step.position for line in agency.ask(by="wu.min", limit=500).steps]
    assert turns > 5
    assert every == found


def test_a_file_finds_where_it_appeared(year):
    """By the bytes of an upload, whatever it is called; nothing is recorded, and an unknown file
    finds nothing."""
    agency, client = year
    command, before = command_in(client.get(TRAIL).text), agency.size()
    wanted = [line.step.position for line in agency.ask(file=FILE, by="wu.min", limit=500).steps]

    def asked(data: bytes) -> str:
        sent = {"file": ("别名.csv", data, "text/csv")}
        return client.post(TRAIL, data={"command": command}, files=sent).text

    found, none = asked(FILE), asked(b"another")
    assert wanted
    assert wanted == positions(found)
    assert "涉及文件“别名.csv”" in text(found)
    assert ([], True) == (positions(none), "没有符合条件的步骤" in none)
    assert before == agency.size()


def test_the_table_holds_the_whole_answer(year, monkeypatch):
    """Every row of the answer, a formula made harmless; past the limit the last row says so."""
    agency, client = year
    rows = list(csv.reader(io.StringIO(client.get(f"{HOME}trail.csv?returned=1").text[1:])))
    found = agency.ask(returned=True, by="wu.min").steps
    monkeypatch.setattr(trail_answer, "BATCH", 9)
    whole = list(csv.reader(io.StringIO(client.get(f"{HOME}trail.csv?ask=1").text[1:])))
    monkeypatch.setattr(ask_page, "MOST", 3)
    cut = list(csv.reader(io.StringIO(client.get(f"{HOME}trail.csv?ask=1").text[1:])))

    assert [str(line.step.position) for line in found] == [row[0] for row in rows[1:]]
    assert found[0].step.reason == rows[1][16]
    every = agency.ask(by="wu.min", limit=500).steps
    assert [str(line.step.position) for line in every] == [row[0] for row in whole[1:]]
    assert 3 + 2 == len(cut)
    assert cut[-1][0].startswith("只列前 3 条")


@pytest.mark.parametrize(
    ("query", "status", "said"),
    [
        ("since=2017-13-01", 400, "“办理日期从”的“2017-13-01”不是日期"),
        ("longer_than=x", 400, "“停留超过（工作日）”的“x”不行"),
        ("longer_than=99999", 400, "“停留超过（工作日）”的“99999”不行"),
        ("digest=abc", 400, "“abc”不是摘要"),
        ("as_of=9999999", 400, "办理日志没有第 9999999 号记录"),
        ("ask=1&cursor=zzz", 400, "不是这个查询给出的续读位置"),
        ("policy=nothing", 404, "nothing"),
        ("matter=2017-9999", 404, "2017-9999"),
        ("matter=%3Cscript%3E", 404, "没有"),
        ("reason=" + "长" * 300, 400, "“理由里有”"),
    ],
)
def test_what_cannot_be_asked_is_told_at_its_field(year, query, status, said):
    """The form comes back with what was typed, and a sentence that names the field by its label."""
    _, client = year
    answer = client.get(f"{TRAIL}?{query}")

    assert status == answer.status_code
    assert said in text(answer.text)
    assert "<script>" not in answer.text.replace("</script>", "")


def test_a_form_without_a_file_is_told_so(year):
    """Nothing was chosen: a sentence beside the field."""
    _, client = year
    command = command_in(client.get(TRAIL).text)
    answer = client.post(TRAIL, data={"command": command})

    assert 400 == answer.status_code
    assert 'id="f-file-error"' in answer.text


def test_each_is_answered_from_what_they_may_read(bureau: Bureau, signed_in: SignedIn) -> None:
    """A clerk of another section finds nothing of a draft, by any way of asking, and is told of it
    as of one that is not there."""
    _, agency, _ = bureau
    number = draft_one(agency, attachments=[("a.csv", FILE, "text/csv")])
    own, other = signed_in("wang.fang"), signed_in("gao.yu")
    queries = ("ask=1", "person=wang.fang", "category=social-assistance")
    found = [[positions(c.get(f"{TRAIL}?{q}").text) for q in queries] for c in (own, other)]
    told = [other.get(f"{TRAIL}?matter={n}").text.replace(n, "X") for n in (number, "2017-9999")]
    command = command_in(other.get(TRAIL).text)
    by_file = other.post(TRAIL, data={"command": command}, files={"file": ("a.csv", FILE)}).text

    assert all(found[0])
    assert [[], [], []] == found[1]
    assert told[0] == told[1].replace(command_in(told[1]), command_in(told[0]))
    assert [] == positions(by_file)


def test_the_navigation_leads_overseers_there(signed_in: SignedIn) -> None:
    """Who oversees the office has it in the navigation; who sits in a post may open it; for who
    has no post it is not there."""

    def nav(person: str) -> str:
        return signed_in(person).get(HOME).text.partition("<nav")[2].partition("</nav>")[0]

    assert (True, False) == (TRAIL in nav("li.na"), TRAIL in nav("wang.fang"))
    assert (200, 404) == tuple(
        signed_in(person).get(TRAIL).status_code for person in ("wang.fang", "ma.qiang")
    )


# ---- a story


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_a_story_has_every_sentence_and_leads_to_each_event(year, lang):
    """What the engine tells, sentence by sentence, each behind its position; each desk's time."""
    agency, client = year
    told = agency.explain("2017-0006", lang, by="wu.min")
    page = client.get(f"{HOME}items/2017-0006/story?lang={lang}").text
    client.cookies.clear()
    said = text(page)

    assert [] == [s.text for s in told.sentences if s.part != "desks" and s.text not in said]
    assert {s.position for s in told.sentences} <= {
        int(n) for n in re.findall(r'href="/370405-mz/events/(\d+)"', page)
    }
    assert [] == [one for desk in told.desks for one in desk.desks if one not in said]


def test_the_timeline_is_a_picture_that_runs_nothing(year):
    """An SVG of its own, whose style is allowed by its hash, in a sandbox."""
    agency, client = year
    answer = client.get(f"{HOME}items/2017-0006/story.svg")
    policy = answer.headers["content-security-policy"]

    assert agency.timeline("2017-0006", "zh", by="wu.min") == answer.text
    assert "image/svg+xml" == answer.headers["content-type"]
    assert [True] * 3 == [w in policy for w in ("default-src 'none'", "sandbox", "'sha256-")]


def test_who_was_responsible_on_a_day(year):
    """The stage, whose desk, by what right. By what was known then the deputy had it; by what is
    known now, with the delegation's end dated back, not. A day that cannot be is told."""
    _, client = year
    path = f"{HOME}items/2017-0004/story"
    now, then, early, unknown = (
        client.get(f"{path}?day={query}")
        for query in ("2017-05-16", "2017-05-16&then=1", "2001-01-01", "2017-03-10&then=1")
    )
    side = [text(page.text).partition("某一天谁负责")[2] for page in (now, then)]

    assert [200, 200, 400, 400] == [one.status_code for one in (now, then, early, unknown)]
    assert "2017-05-16 · 办公室审核" in side[0]
    assert [False, True] == ["吴敏（代赵刚）" in one for one in side]
    assert "台民发〔2017〕3号" in side[1]
    assert "2017-05-09 才开始办" in text(early.text)
    assert "当时日志里还没有这件事" in text(unknown.text)


def test_who_looked_is_for_overseers(bureau: Bureau, signed_in: SignedIn) -> None:
    """Of what is withheld the office sees who read it; a clerk of the section does not."""
    _, agency, _ = bureau
    number = drive(agency, draft_one(agency), "audit")
    agency.act("withhold", number, by="zhao.gang", reason="涉及个人隐私")
    agency.item(number, by="chen.jing")
    office, clerk = (
        text(signed_in(person).get(f"{HOME}items/{number}/story").text)
        for person in ("wu.min", "wang.fang")
    )

    assert "陈静" in office.partition("谁看过")[2]
    assert "谁看过" not in clerk


def test_what_was_erased_is_said_to_be(bureau: Bureau, signed_in: SignedIn) -> None:
    """Story, timeline, receipt, list and table of an erased matter: the words are gone, and it is
    said that they were erased."""
    _, agency, _ = bureau
    number = draft_one(agency, title="欧阳惊鸿的低保")
    agency.act("abandon", number, by="wang.fang", reason="欧阳惊鸿写错了")
    agency.act("propose-erasure", number, by="li.na", scope="whole", ground="privacy",
               reason="当事人要求")  # fmt: skip
    agency.act("approve-erasure", number, by="zhao.gang", scope="whole")
    client = signed_in("li.na")
    paths = (f"items/{number}/story", f"items/{number}/story.svg", f"items/{number}/receipt",
             f"trail?matter={number}", f"trail.csv?matter={number}",
             f"items/{number}/receipt.json")  # fmt: skip
    said = [client.get(HOME + path).text for path in paths]

    assert [] == [path for path, page in zip(paths, said, strict=True) if "欧阳惊鸿" in page]
    assert [True] * 5 == ["已清除" in page for page in said[:5]]
    assert "写错" not in "".join(said)
    assert "理由 （内容已清除）" in text(said[3])


# ---- receipts and checkpoints


def test_a_receipt_waits_for_a_checkpoint_and_is_told_so(
    bureau: Bureau, signed_in: SignedIn, tmp_path: Path
) -> None:
    """Pending in plain words, and until when; after the checkpoint the file proves itself to the
    shipped verifier, the public one too."""
    _, agency, _ = bureau
    number = publish_one(agency)
    client = signed_in("wang.fang")
    before = text(client.get(f"{HOME}items/{number}/receipt").text)
    agency.checkpoint(tmp_path / "folder", KEY)
    after = text(client.get(f"{HOME}items/{number}/receipt").text)
    stranger = text(signed_in("gao.yu").get(f"{HOME}items/{number}/receipt").text)

    assert "尚待校验点" in before
    assert f"等有校验点到第 {agency.size()} 号或以后" in before
    assert f"每一步都在第 {agency.size()} 号校验点之内" in after
    assert (True, False) == ("只证明公开" in stranger, "全过程" in stranger)
    for name, person in (("receipt.json", "wang.fang"), ("receipt-public.json", "gao.yu")):
        answer = signed_in(person).get(f"{HOME}items/{number}/{name}")
        file = tmp_path / name
        file.write_bytes(answer.content)
        assert 0 == verified("receipt", file).exit
        assert "sandbox" in answer.headers["content-security-policy"]
        assert ("wang.fang" in answer.text) == (name == "receipt.json")


def test_checkpoints_are_listed_with_what_they_are_not_worth(
    bureau: Bureau, signed_in: SignedIn, tmp_path: Path
) -> None:
    """Size, root and signer of each; how far the ledger is beyond; that copies prove nothing; and
    the very bytes of the note to take away."""
    _, agency, _ = bureau
    client = signed_in("gao.yu")
    none = text(client.get(f"{HOME}checkpoints").text)
    first = agency.checkpoint(tmp_path / "folder", KEY)
    draft_one(agency)
    page = text(client.get(f"{HOME}checkpoints").text)
    note = client.get(f"{HOME}checkpoints/{first.size}")

    assert "还没有校验点" in none
    assert [True] * 4 == [word in page for word in (
        first.root, KEY.name, f"最近的校验点到第 {first.size} 号", "什么也证明不了")]  # fmt: skip
    assert first.note == note.content
    assert note.headers["content-disposition"].startswith("attachment")
    assert 404 == client.get(f"{HOME}checkpoints/1").status_code


def test_a_copy_that_cannot_be_read_is_shown_as_such(bureau: Bureau, tmp_path: Path) -> None:
    """A note that somebody spoilt in the database names no signer."""
    from publication_flow.hosts.web.console.pages.checkpoints import signers

    made = bureau[1].checkpoint(tmp_path / "folder", KEY)

    assert (KEY.name,) == signers(made.note)
    assert signers(b"\xff" + made.note) is None


def test_a_receipt_file_is_the_engine_s(year) -> None:
    """Byte for byte what the engine gives."""
    agency, client = year
    answer = client.get(f"{HOME}items/2017-0004/receipt.json")

    assert agency.receipt("2017-0004", by="wu.min").data == answer.content
    assert "2017-0004" == json.loads(answer.content)["matter"]
