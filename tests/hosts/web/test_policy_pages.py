"""The policy's pages: its picture, its words, its clauses; taken out, edited, put back, adopted."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from html import unescape
from typing import Any

import pytest
from starlette.testclient import TestClient

from publication_flow.hosts.web.console import clause_texts, policy_check
from publication_flow.policy import packs
from publication_flow.policy.rulebook import rulebook
from tests.bureau import draft_one, drive, publish_one
from tests.hosts.web.conftest import Bureau, SignedIn

HOME = "/370405-mz/"
P1 = packs.pack("cn-civil-affairs")
SHORTER = P1.replace(b"limit = 20\n", b"limit = 15\n", 1)
UNFIT = P1.replace("办公室发布岗".encode(), "政务公开岗".encode())
WAIVED = {"basis": "台民发〔2017〕20号", "proof": "waive", "waive": "试行", "approver": "hu.jian"}


def hidden(html: str) -> dict[str, str]:
    return dict(re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)"', html))


def checked(client: TestClient, data: bytes) -> Any:
    """Put a file back: the first step."""
    form = hidden(client.get(f"{HOME}policy/new").text)
    files = {"file": ("policy.toml", data, "application/toml")}
    return client.post(f"{HOME}policy/check", data=form, files=files)


def adopted(client: TestClient, html: str, **values: str) -> Any:
    """The second step, from the page of the first."""
    return client.post(f"{HOME}policy/adopt", data=hidden(html) | values)


@pytest.fixture(autouse=True)
def hurried(monkeypatch: pytest.MonkeyPatch) -> None:
    """Proofs take seconds: they are waited for only where a test is about them (`patient`)."""
    monkeypatch.setattr(policy_check, "PATIENCE", 0.0)


@pytest.fixture
def patient(hurried: None, monkeypatch: pytest.MonkeyPatch) -> None:
    """A page that waits as long as it takes, on a machine with other work to do."""
    monkeypatch.setattr(policy_check, "PATIENCE", 60.0)


# ---- reading it ----


def test_the_policy_is_told_in_words(signed_in: SignedIn, bureau: Bureau) -> None:
    """Each stage with its actions, posts, rules and law; clocks, categories and adoptions."""
    html = signed_in("wang.fang").get(f"{HOME}policy").text
    policy = rulebook(P1).policy
    kind = policy.kinds["item"]

    labels = [s.label.zh for s in kind.stages] + [a.label.zh for a in kind.actions]
    labels += [c.label.zh for c in kind.clocks]
    labels += [c.label.zh for c in policy.categories.values()]
    for said in (*labels, "人员不得重复（提供、审核、批准；作者可签：提供）", "主要领导（重点",
                 "《政府信息公开条例》（2019）第十二条"):  # fmt: skip
        assert said in html, said
    assert "放回改好的文件" not in html
    assert "放回改好的文件" in signed_in("wu.min").get(f"{HOME}policy").text


def test_english_has_no_chinese_of_ours(signed_in: SignedIn, bureau: Bureau) -> None:
    """In English only data remain Chinese, and they say so."""
    client = signed_in("wu.min", lang="en")
    for path in ("policy", "policy/clauses", "policy/new"):
        html = re.sub(r"<header.*?</header>", "", client.get(HOME + path).text, flags=re.S)
        ours = re.sub(r'lang="zh-CN"[^>]*>[^<]*<', "<", html)

        assert [] == re.findall(r"[\u4e00-\u9fff]+", ours), path
    ours = checked(client, SHORTER).text
    ours = re.sub(r"<header.*?</header>|<option[^>]*>[^<]*<", "", ours, flags=re.S)
    assert [] == re.findall(r"[\u4e00-\u9fff]+", re.sub(r'lang="zh-CN"[^>]*>[^<]*<', "<", ours))


def test_the_picture_is_a_document_of_its_own(signed_in: SignedIn, bureau: Bureau) -> None:
    """SVG in the visitor's language; its one style is allowed by hash, and nothing else is."""
    answers = [
        signed_in("wang.fang", lang).get(f"{HOME}policy/diagram.svg") for lang in ("zh", "en")
    ]
    style = re.findall(r"<style>(.*?)</style>", answers[0].text)[0]
    allowed = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()

    assert ["image/svg+xml", "image/svg+xml"] == [a.headers["content-type"] for a in answers]
    assert (
        f"default-src 'none'; style-src 'sha256-{allowed}'; sandbox"
        == (answers[0].headers["content-security-policy"])
    )
    assert "科室提供" in answers[0].text
    assert "department" in answers[1].text
    assert 404 == signed_in("wang.fang").get(f"{HOME}policy/diagram.svg?kind=x").status_code


def test_the_file_comes_out_as_it_was_adopted(signed_in: SignedIn, bureau: Bureau) -> None:
    """The very bytes, comments and line ends too, as a file to save; also shipped ones; and no
    document but an adopted policy by its digest."""
    agency = bureau[1]
    edited = "# 本局的规程\r\n".encode() + P1.replace(b"\n", b"\r\n")
    evidence = agency.adopt(edited, by="hu.jian", basis="号", waive="试行", approver="hu.jian")
    client = signed_in("wang.fang")
    now = client.get(f"{HOME}policy/file/{agency.policy().digest}.toml")
    old = client.get(f"{HOME}policy/file/{hashlib.sha256(P1).hexdigest()}.toml")
    pack = client.get(f"{HOME}policy/pack/cn-office-audit.toml")

    assert [edited, P1, packs.pack("cn-office-audit")] == [now.content, old.content, pack.content]
    assert evidence == agency.policy().digest
    for answer in (now, old, pack):
        assert answer.headers["content-disposition"].startswith("attachment")
        assert "sandbox" in answer.headers["content-security-policy"]
    for path in ("file/" + "0" * 64, "file/..%2f..%2fetc", "pack/..%2fcn-office-audit", "pack/x"):
        assert 404 == client.get(f"{HOME}policy/{path}.toml").status_code, path


def test_clauses_stand_beside_what_came_of_them(signed_in: SignedIn, bureau: Bureau) -> None:
    """Of the founding's shipped pack: not run. After an adoption with evidence: each with its
    result, and the evidence can be taken out."""
    client = signed_in("wu.min")
    before = client.get(f"{HOME}policy/clauses").text
    done = adopted(client, checked(client, SHORTER + b"\n# x\n").text, basis="号", proof="run")
    assert 422 == done.status_code  # a clause says twenty working days
    commented = checked(client, P1 + "# 本局\n".encode()).text
    done = adopted(client, commented, basis="台民发〔2017〕20号", proof="run")
    agency = bureau[1]
    proof = agency.adoptions()[-1].evidence
    assert proof is not None
    pages = [client.get(f"{HOME}policy/clauses?file={place}").text for place in range(8)]
    after = next(page for page in pages if "从拟稿办到发布，责任到岗到人" in page)
    taken = client.get(f"{HOME}policy/evidence/{proof['digest']}.json")

    assert "未检验" in before
    assert 303 == done.status_code
    assert "未检验" not in after
    assert after.count('class="badge green">成立<') > 10
    assert "王芳已拟稿“低保标准”" in after
    assert proof["digest"] == hashlib.sha256(taken.content).hexdigest()
    assert 404 == client.get(f"{HOME}policy/evidence/{proof['clauses']}.json").status_code
    assert 404 == client.get(f"{HOME}policy/file/{proof['digest']}.toml").status_code
    for odd in ("?file=99", "?file=-1", "?file=x", "?file=٣", "?adoption=1", "?adoption=x"):
        assert 404 == client.get(f"{HOME}policy/clauses{odd}").status_code, odd


@pytest.mark.parametrize(
    ("person", "reads", "adopts"),
    [("wu.min", 200, 200), ("li.na", 200, 403), ("wang.fang", 200, 403), ("ma.qiang", 404, 404),
     ("nobody", 404, 404)],
)  # fmt: skip
def test_who_reads_and_who_adopts(
    signed_in: SignedIn, bureau: Bureau, person: str, reads: int, adopts: int
) -> None:
    """Whoever sits in a post reads the policy; only who the policy lets adopts, and others are
    told who could; another agency's is not there."""
    client = signed_in(person)
    digest = bureau[1].policy().digest
    for path in ("policy", "policy/clauses", "policy/diagram.svg", f"policy/file/{digest}.toml"):
        assert reads == client.get(HOME + path).status_code, path
        assert 404 == client.get(f"/370406-mz/{path}").status_code
    found = client.get(f"{HOME}policy/new")
    assert adopts == found.status_code
    assert adopts != 403 or "吴敏（办公室主任）" in found.text
    body = {"command": "12345678"}
    put = client.post(f"{HOME}policy/check", data=body, files={"file": ("p.toml", SHORTER)})
    assert adopts == put.status_code


# ---- putting it back ----


def test_it_shows_what_would_change(signed_in: SignedIn, bureau: Bureau, patient: None) -> None:
    """Differences in words, the proof, the open items that would wait otherwise; nothing is
    written by looking."""
    agency = bureau[1]
    publish_one(agency)
    number = drive(agency, draft_one(agency), "provide")
    edited = SHORTER.replace(b'posts = ["office-auditor"]', b'posts = ["office-head"]').replace(
        b'posts = ["office-auditor", "office-head"]', b'posts = ["office-head"]'
    )
    before = agency.size()
    html = checked(signed_in("wu.min"), edited).text

    assert "时限“公开时限”的期限由“20”改为“15”" in html
    assert hashlib.sha256(edited).hexdigest() in html
    assert f'href="{HOME}items/{number}"' in html
    assert re.search(r"走遍 \d+ 种情形，\d+ 项保证都成立", html) or "有反例" in html
    assert "采用后，在办的 1 件仍按各自开办时的规程办完" in html
    assert before == agency.size()


def test_a_policy_that_breaks_a_guarantee_is_told_by_a_story(
    signed_in: SignedIn, bureau: Bureau, patient: None
) -> None:
    """Without its rule of distinct persons the way to one person's two parts is told step by
    step."""
    loose = re.sub(rb'\{[^{}]*rule = "distinct-persons"[^{}]*\},?\s*', b"", P1)
    assert loose != P1
    html = checked(signed_in("wu.min"), loose).text

    assert "有反例" in html
    assert "一人经手了两步" in html


@pytest.mark.parametrize("proof", [{}, {"proof": "x"}, {"proof": "file"}])
def test_nothing_is_adopted_without_a_proof(
    signed_in: SignedIn, bureau: Bureau, proof: dict[str, str]
) -> None:
    """The form comes back with what was typed, and says what is missing."""
    client = signed_in("wu.min")
    answer = adopted(client, checked(client, SHORTER).text, basis="台民发〔2017〕20号", **proof)

    assert 400 == answer.status_code
    assert 'value="台民发〔2017〕20号"' in answer.text
    assert "必须填写" in answer.text
    assert 1 == len(bureau[1].adoptions())


def test_broken_clauses_keep_it_out(signed_in: SignedIn, bureau: Bureau) -> None:
    """Clauses are run there and then; those that fail for one reason are told as one."""
    client = signed_in("wu.min")
    answer = adopted(client, checked(client, UNFIT).text, basis="号", proof="run")
    alert = answer.text.partition('role="alert"')[2].partition("</div>")[0]

    assert 422 == answer.status_code
    assert "条强制性条款不成立，没有采用" in alert
    assert 1 == alert.count("规程里没有岗位“办公室发布岗”")
    assert 1 == len(bureau[1].adoptions())


def test_a_waiver_names_who_answers_for_it(signed_in: SignedIn, bureau: Bureau) -> None:
    """Its approver holds a post that adopts; the adoption says so, and open items keep theirs."""
    agency = bureau[1]
    draft_one(agency)
    client = signed_in("wu.min")
    page = checked(client, SHORTER).text
    refused = adopted(client, page, **(WAIVED | {"approver": "li.na"}))
    done = [adopted(client, page, **WAIVED) for _ in range(2)]
    html = client.get(done[0].headers["location"]).text
    history = html.partition('id="adopted-h"')[2]

    assert 403 == refused.status_code
    assert re.search(r'id="f-approver"[^>]*aria-invalid="true"', refused.text)
    assert [303, 303] == [a.status_code for a in done]
    assert 2 == len(agency.adoptions())
    assert SHORTER == agency.policy().data
    assert "新规程已采用" in html
    assert "试行" in history
    assert "批准人 胡健" in history
    assert ["0", "1"] == re.findall(r'data-label="在办">(\d+)<', history)


def test_a_file_of_evidence_is_taken(signed_in: SignedIn, bureau: Bureau) -> None:
    """Evidence made on the command line about these very bytes; about others it is refused."""
    checked_here = policy_check.run_clauses(rulebook(P1 + b"# 1\n"), [])
    assert checked_here is not None
    evidence = policy_check.evidence_of(checked_here)
    client = signed_in("wu.min")
    answers = []
    for data in (P1 + b"# 2\n", P1 + b"# 1\n"):
        form = hidden(checked(client, data).text) | {"basis": "号", "proof": "file"}
        files = {"evidence": ("evidence.json", evidence)}
        answers.append(client.post(f"{HOME}policy/adopt", data=form, files=files))

    assert [400, 303] == [a.status_code for a in answers]
    assert 'href="#f-evidence"' in answers[0].text
    assert "evidence" == bureau[1].adoptions()[-1].proof


def test_own_clauses_that_cannot_be_read_are_told(signed_in: SignedIn, bureau: Bureau) -> None:
    """A feature file with a step nobody knows, or no feature at all, is named beside its field."""
    client = signed_in("wu.min")
    own = "# language: zh-CN\n功能: 甲\n  场景: 乙\n    假如 天气晴朗\n".encode()
    for data in (own, b"\x00\xff"):
        form = hidden(checked(client, P1 + b"# 1\n").text) | {"basis": "号", "proof": "run"}
        files = {"features": ("../../own.feature", data)}
        answer = client.post(f"{HOME}policy/adopt", data=form, files=files)
        assert 400 == answer.status_code
        assert 'href="#f-features"' in answer.text


def test_another_policy_adopted_meanwhile_is_told(signed_in: SignedIn, bureau: Bureau) -> None:
    """A stale page adopts nothing: it is compared anew, with what was typed still there."""
    agency = bureau[1]
    client = signed_in("wu.min")
    page = checked(client, SHORTER).text
    agency.adopt(P1 + b"# 1\n", by="hu.jian", basis="另一份文件", waive="急", approver="hu.jian")
    stale = adopted(client, page, **WAIVED)
    again = adopted(client, stale.text, **WAIVED)

    assert 409 == stale.status_code
    assert "另一份文件" in stale.text
    assert 'value="台民发〔2017〕20号"' in stale.text
    assert (303, SHORTER) == (again.status_code, agency.policy().data)


def test_who_was_relieved_meanwhile_keeps_what_was_typed(
    signed_in: SignedIn, bureau: Bureau
) -> None:
    """403 with the rule and who could; what matters would be touched is no longer theirs to see."""
    agency = bureau[1]
    number = drive(agency, draft_one(agency), "provide")
    client = signed_in("wu.min")
    page = checked(client, SHORTER).text
    agency.relieve("wu.min", "office-head", "office", by="hu.jian")
    agency.appoint("wu.min", "section-clerk", "affairs", by="hu.jian")
    answer = adopted(client, page, **WAIVED)
    clerk = adopted(signed_in("gao.yu"), page, **WAIVED)

    assert [403, 403] == [answer.status_code, clerk.status_code]
    for found in (answer, clerk):
        assert "胡健" in found.text
        assert 'value="台民发〔2017〕20号"' in found.text
        assert number not in found.text
        assert "对在办事项的影响" not in found.text
    assert 1 == len(agency.adoptions())


# ---- bad files, hostile people ----


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "必须填写"),
        (b"\x89PNG\r\n\x1a\n\x00\xff", "UTF-8"),
        ("规程".encode("gb18030"), "GBK"),
        (b"x" * 1_000_001, "1000000"),
        (b"a." * 50_000 + b"a = 1", "嵌套太深"),
        (b"a = " + b"[" * 100_000, "嵌套太深"),
        (b"a = " + b"9" * 100_000, "TOML"),
        (b"<html><script>alert(1)</script>", "TOML"),
        (b"title = 1\n[owner]\nname = 2\n", "organisation"),
        (P1.replace(b'"office-publisher"', b'"office-publizher"', 1), "office-publizher"),
        (P1.replace(b"limit = 20\n", b'limit = "x"\n', 1), "limit"),
    ],
)  # fmt: skip
def test_a_file_that_is_no_policy_is_told_why(
    signed_in: SignedIn, bureau: Bureau, data: bytes, said: str
) -> None:
    """Never a fault of ours: a list of mistakes with lines, and the form to try again."""
    answer = checked(signed_in("wu.min"), data)

    assert answer.status_code in (400, 422)
    assert said in unescape(answer.text)
    assert "<script>alert" not in answer.text
    assert 'name="file"' in answer.text


def test_a_page_waits_only_so_long(signed_in: SignedIn, bureau: Bureau) -> None:
    """What takes too long is not proved and not tried, and the page says where it can be."""
    number = draft_one(bureau[1])
    html = checked(signed_in("wu.min"), SHORTER).text

    assert "几秒之内走不完全部走法" in html
    assert "几秒之内试算不完" in html
    assert number not in html
    assert "都成立" not in html


@pytest.mark.parametrize("change", ["policy", "digest"])
def test_the_copy_is_the_file_that_was_shown(
    signed_in: SignedIn, bureau: Bureau, change: str
) -> None:
    """A copy that was altered on its way, or is no Base64, is not adopted."""
    client = signed_in("wu.min")
    form = hidden(checked(client, SHORTER).text)
    for odd in ("", "!!!", base64.b64encode(P1 + b"# 3\n").decode(), "０" * 64):
        answer = client.post(f"{HOME}policy/adopt", data=form | WAIVED | {change: odd})
        assert 400 == answer.status_code
    assert 1 == len(bureau[1].adoptions())


def test_what_a_policy_says_is_only_text(signed_in: SignedIn, bureau: Bureau) -> None:
    """Labels and bases made of markup are shown as typed: before adoption, in force, and drawn."""
    evil = "<script>alert(1)</script>"
    client = signed_in("wu.min")
    page = checked(client, UNFIT.replace("政务公开岗".encode(), evil.encode())).text
    done = adopted(client, page, **(WAIVED | {"waive": evil, "basis": evil}))
    texts = [page, *(client.get(HOME + path).text for path in (
        "policy", "policy/diagram.svg", "policy/diagram.svg?detail=all", "organisation",
        "organisation/appoint", "policy/clauses?adoption=2",
    ))]  # fmt: skip

    assert 303 == done.status_code
    for text in texts:
        assert "<script>alert" not in text
    assert sum(evil in unescape(text) for text in texts) >= 4


def test_a_forged_adoption_is_refused(signed_in: SignedIn, bureau: Bureau) -> None:
    """A form on another site adopts nothing, whoever is signed in."""
    client = signed_in("wu.min")
    form = hidden(checked(client, SHORTER).text) | WAIVED
    answer = client.post(
        f"{HOME}policy/adopt", data=form, headers={"origin": "https://evil.example"}
    )

    assert (403, 1) == (answer.status_code, len(bureau[1].adoptions()))


# ---- clauses cut out of their files ----


def test_a_file_is_cut_at_its_scenarios() -> None:
    """Every clause of every pack is found under its own id, with its text and no other's."""
    for name in packs.names():
        texts = [(n, d.decode()) for n, d in packs.clauses(name)]
        clauses = [c for f in clause_texts.files(texts) for c in f.clauses]
        tagged = re.findall(r"@clause-(\S+)", "\n".join(text for _, text in texts))

        assert tagged == [c.id for c in clauses]
        assert all(1 == len(re.findall(r"^\s*场景", c.text, re.M)) for c in clauses)
        assert not [c.id for c in clauses if re.search(r"^\s*(规则|背景|功能):", c.text, re.M)]
        assert all(c.title and c.title_en for c in clauses)


def test_a_clause_without_an_id_is_known_by_its_title() -> None:
    """As the runner calls it: file and title."""
    text = "# language: zh-CN\n功能: 甲\n  场景: 乙\n    假如 丙\n  例子: 不是场景\n"
    row = {"id": "own/a.feature#乙", "status": "broken"}
    (file,) = clause_texts.files([("own/a.feature", text)], [row])
    kept, _ = clause_texts.kept(
        json.dumps({"results": [row]}).encode(),
        json.dumps({"files": [{"name": "own/a.feature", "text": text}]}).encode(),
    )

    assert ["乙"] == [c.title for c in file.clauses]
    assert {"broken": 1} == dict(file.counts)
    assert [file] == kept
