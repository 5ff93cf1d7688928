"""Drafting: working copies, two windows, files, 套用上期, and submitting once."""

from __future__ import annotations

import re
from typing import Any

import pytest

from publication_flow.hosts.web.console.uploads import safe_name
from tests.bureau import draft_one, drive, publish_one
from tests.hosts.web.browsing import HOME
from tests.hosts.web.conftest import Bureau, SignedIn
from tests.hosts.web.sending import filled, send

DRAFTS, NEW = f"{HOME}drafts", f"{HOME}drafts/new"
TYPED = {"v-title": "2017年低保标准", "v-category": "social-assistance", "v-body": "正文\r\n第二行"}


def begun(client: Any, do: str = "save", files: Any = None, **typed: Any) -> Any:
    """The answer to the first save of a new draft."""
    page = client.get(NEW).text
    return send(client, page, "/drafts/new", files, **(TYPED | typed), do=do)


def only(bureau: Bureau, by: str = "wang.fang") -> Any:
    """The one working copy of a person, with its files."""
    (found,) = bureau[1].drafts.list(by)
    return bureau[1].drafts.get(by, found.id)


@pytest.mark.parametrize(("lang", "word"), [("zh", "新拟一件"), ("en", "New draft")])
def test_the_desk_offers_a_draft_to_who_may(
    bureau: Bureau, signed_in: SignedIn, lang: str, word: str
) -> None:
    """A clerk may begin one; who has no drafting post reads that instead."""
    clerk = signed_in("wang.fang", lang).get(DRAFTS).text
    auditor = signed_in("li.na", lang).get(DRAFTS).text

    assert word in clerk
    assert word not in auditor
    assert 'class="note"' in auditor


def test_the_editor_asks_for_the_parts_of_the_policy(bureau: Bureau, signed_in: SignedIn) -> None:
    """Labels, limits and what is required come from the policy's own parts."""
    page = signed_in("wang.fang").get(NEW).text

    kind = bureau[1].policy().rulebook.policy.kinds["item"]
    names = re.findall(r'name="v-(\w+)"', page)
    assert {*kind.parts, "category"} == set(names)
    assert re.search(r'name="v-title"[^>]*required[^>]*maxlength="200"', page)
    assert all(spec.label.zh in page for spec in kind.parts.values())


def test_saved_it_waits_and_decides_nothing(bureau: Bureau, signed_in: SignedIn) -> None:
    """A half-written copy is kept for its owner and is no matter yet."""
    client = signed_in("wang.fang")

    nothing: dict[str, Any] = {"v-category": None}
    answer = begun(client, **nothing)

    assert 303 == answer.status_code
    copy = only(bureau)
    assert ("2017年低保标准", "正文\n第二行") == (copy.parts["title"], copy.parts["body"])
    assert "2017年低保标准" in client.get(DRAFTS).text
    assert "2017年低保标准" in client.get(answer.headers["location"]).text
    assert () == bureau[1].matters().lines
    assert 404 == signed_in("liu.yang").get(answer.headers["location"]).status_code


def test_the_first_save_sent_twice_keeps_one(bureau: Bureau, signed_in: SignedIn) -> None:
    """Pressing twice does not leave two copies."""
    client = signed_in("wang.fang")
    page = client.get(NEW).text

    first, second = (send(client, page, **TYPED, do="save") for _ in range(2))

    assert first.headers["location"] == second.headers["location"]
    assert 1 == len(bureau[1].drafts.list("wang.fang"))


def test_submitted_it_is_a_matter(bureau: Bureau, signed_in: SignedIn) -> None:
    """Submitting drafts the item, removes the copy, and goes to the item."""
    client = signed_in("wang.fang")

    answer = begun(client, do="submit")

    item = bureau[1].item("2017-0001")
    assert ("2017年低保标准", "正文\n第二行", "drafted") == (item.title, item.body, item.stage)
    assert f"{HOME}items/2017-0001" in answer.headers["location"]
    assert [] == bureau[1].drafts.list("wang.fang")


def test_submitted_twice_is_one_matter(bureau: Bureau, signed_in: SignedIn) -> None:
    """The second press finds the matter the first one made."""
    client = signed_in("wang.fang")
    page = client.get(begun(client).headers["location"]).text

    first, second = (send(client, page, do="submit") for _ in range(2))

    assert "told=done" in first.headers["location"]
    assert "told=again" in second.headers["location"]
    assert 1 == len(bureau[1].matters().lines)


def test_what_is_missing_is_said_and_nothing_lost(bureau: Bureau, signed_in: SignedIn) -> None:
    """Submitted without a category: 400, the error at its field, and the text still there."""
    client = signed_in("wang.fang")

    answer = begun(client, do="submit", **{"v-category": ""})

    assert 400 == answer.status_code
    assert 'id="f-v-category-error"' in answer.text
    assert ["2017年低保标准"] == filled(answer.text)[1]["v-title"]


def test_the_policys_no_keeps_the_copy(bureau: Bureau, signed_in: SignedIn) -> None:
    """A category outside the section's remit: the rule is told, the copy is kept."""
    client = signed_in("wang.fang")

    answer = begun(client, do="submit", **{"v-category": "institutional-functions"})

    assert answer.status_code in (403, 422)
    assert "机构职能" in answer.text
    assert "institutional-functions" == only(bureau).parts["category"]


def test_two_windows_do_not_overwrite_each_other(bureau: Bureau, signed_in: SignedIn) -> None:
    """The older window is told what the newer one saved; pressed once more, it counts."""
    client = signed_in("wang.fang")
    where = begun(client).headers["location"]
    one, other = client.get(where).text, client.get(where).text
    send(client, one, **{"v-title": "第一个窗口"}, do="save")

    answer = send(client, other, **{"v-title": "第二个窗口"}, do="save")
    kept = only(bureau).parts["title"]
    again = send(client, answer.text, do="save")

    assert (409, "第一个窗口") == (answer.status_code, kept)
    assert "第一个窗口" in answer.text
    assert ["第二个窗口"] == filled(answer.text)[1]["v-title"]
    assert (303, "第二个窗口") == (again.status_code, only(bureau).parts["title"])


def test_discarding_asks_first(bureau: Bureau, signed_in: SignedIn) -> None:
    """The confirmation page says what is lost; twice is as good as once."""
    client = signed_in("wang.fang")
    where = begun(client).headers["location"].partition("?")[0]
    page = client.get(f"{where}/discard")
    before = len(bureau[1].drafts.list("wang.fang"))

    answers = [send(client, page.text, "/discard") for _ in range(2)]

    assert (200, 1) == (page.status_code, before)
    assert [303, 303] == [a.status_code for a in answers]
    assert [] == bureau[1].drafts.list("wang.fang")


# ---- files


def several(*names: str) -> list[Any]:
    return [("v-attachments", (name, b"data of " + name.encode(), "text/plain")) for name in names]


def test_files_come_stay_and_go(bureau: Bureau, signed_in: SignedIn) -> None:
    """Several at once, more later, one dropped: the rest is submitted in its order."""
    client = signed_in("wang.fang")
    where = begun(client, files=several("甲.txt", "乙.txt")).headers["location"]
    send(client, client.get(where).text, files=several("丙.txt"), do="save")
    send(client, client.get(where).text, do="drop-1")
    listed = [f.name for f in only(bureau).files]

    send(client, client.get(where).text, do="submit")

    item = bureau[1].item("2017-0001")
    assert ["甲.txt", "丙.txt"] == listed == [f.name for f in item.attachments]
    assert b"data of " + "丙.txt".encode() == bureau[1].attachment(
        "2017-0001", item.attachments[1].data
    )


def test_typed_text_is_kept_when_a_file_is_dropped(bureau: Bureau, signed_in: SignedIn) -> None:
    """The button beside a file saves what was typed beside it, too."""
    client = signed_in("wang.fang")
    where = begun(client, files=several("甲.txt")).headers["location"]

    send(client, client.get(where).text, do="drop-0", **{"v-summary": "刚写的概述"})

    copy = only(bureau)
    assert ((), "刚写的概述") == (copy.files, copy.parts["summary"])


@pytest.mark.parametrize(
    ("sent", "kept"),
    [
        ("../../etc/passwd", "passwd"),
        ("..\\..\\Windows\\evil.doc", "evil.doc"),
        ("CON.txt", "_CON.txt"),
        ("nul", "_nul"),
        ("a\x00b\x1f.txt", "ab.txt"),
        ("名单\u202etxt.exe.pdf", "名单txt.exe.pdf"),
        ('a<b>:"c"|?*.doc', "a_b___c____.doc"),
        (" .hidden. ", "hidden"),
        ("...", "file"),
        ("长" * 300 + ".docx", "长" * 115 + ".docx"),
        ("2017年名单.xlsx", "2017年名单.xlsx"),
    ],
)
def test_a_files_name_is_only_a_name(sent: str, kept: str) -> None:
    """No folders, no devices, no signs that hide what it is; a good name stays as it is."""
    assert kept == safe_name(sent)


@pytest.mark.parametrize(
    ("name", "data", "says"),
    [
        ("安装.exe", b"MZ\x90", "程序文件"),
        ("报表.xlsx", b"MZ\x90", "程序文件"),
        ("脚本.vbs", b"x", "程序文件"),
        ("扫描.pdf", b"<html>", "扩展名是 pdf"),
        ("照片.png", b"GIF89a", "扩展名是 png"),
        ("名单.docx", b"\xd0\xcf\x11\xe0", "扩展名是 docx"),
        ("空.txt", b"", "空的"),
    ],
)
def test_a_wrong_file_is_told_by_name(
    bureau: Bureau, signed_in: SignedIn, name: str, data: bytes, says: str
) -> None:
    """Which file, and why; what was typed stays, and files are to be chosen again."""
    client = signed_in("wang.fang")

    answer = begun(client, files=[("v-attachments", (name, data, "application/pdf"))])

    assert 400 == answer.status_code
    assert says in answer.text
    assert name in answer.text
    assert 'id="f-v-attachments-error"' in answer.text
    assert "请重新选择" in answer.text
    assert ["2017年低保标准"] == filled(answer.text)[1]["v-title"]
    assert [] == bureau[1].drafts.list("wang.fang")


@pytest.mark.parametrize(("name", "media"), [("a.html", "text/html"), ("a.svg", "image/svg+xml")])
def test_a_page_or_picture_with_a_script_is_only_saved(
    bureau: Bureau, signed_in: SignedIn, name: str, media: str
) -> None:
    """HTML and SVG go through, and come back as a download in a sandbox: from the working copy as
    from the item."""
    client = signed_in("wang.fang")
    evil = b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"
    where = begun(client, files=[("v-attachments", (name, evil, media))]).headers["location"]
    copy = client.get(f"{where.partition('?')[0]}/files/0")
    send(client, client.get(where).text, do="submit")
    data = bureau[1].item("2017-0001").attachments[0].data
    item = client.get(f"{HOME}items/2017-0001/files/{data}")

    for answer in (copy, item):
        assert (200, evil) == (answer.status_code, answer.content)
        assert "application/octet-stream" == answer.headers["content-type"]
        assert answer.headers["content-disposition"].startswith("attachment;")
        assert "default-src 'none'; sandbox" == answer.headers["content-security-policy"]
        assert "nosniff" == answer.headers["x-content-type-options"]


def test_limits_are_told_before_and_after(bureau: Bureau, signed_in: SignedIn) -> None:
    """The editor names the limits; a file past the policy's is refused by name, a request past the
    server's with 413 and what to do."""
    client = signed_in("wang.fang")
    page = client.get(NEW).text
    large = begun(client, files=[("v-attachments", ("大.bin", b"x" * 20_000_001, "a/b"))])
    beyond = begun(client, files=[("v-attachments", ("巨.bin", b"x" * (33 << 20), "a/b"))])

    assert "20 MB" in page
    assert "32 MB" in page
    assert 400 == large.status_code
    assert "大.bin" in large.text
    assert "附件" in large.text
    assert 413 == beyond.status_code
    assert "换小一些的附件" in beyond.text


def test_too_many_files_are_told(bureau: Bureau, signed_in: SignedIn) -> None:
    """Fifty-one small files are one too many: told, not crashed."""
    client = signed_in("wang.fang")

    answer = begun(client, files=several(*(f"{n}.txt" for n in range(51))))

    assert 400 == answer.status_code
    assert "最多 50 个" in answer.text


# ---- of a matter


def test_an_act_in_the_making_becomes_a_working_copy(bureau: Bureau, signed_in: SignedIn) -> None:
    """改稿 kept for later, gone on with, and submitted: only what was changed is sent."""
    number = draft_one(bureau[1], summary="旧概述")
    client = signed_in("wang.fang")
    page = client.get(f"{HOME}items/{number}/act/revise").text

    kept = send(client, page, do="keep", **{"v-title": "新标题", "v-summary": ""})
    copy = only(bureau)
    editor = client.get(kept.headers["location"]).text
    send(client, editor, do="submit")

    assert {"title": "新标题", "summary": ""} == copy.parts
    assert [""] == filled(editor)[1]["v-summary"]
    item = bureau[1].item(number)
    assert ("新标题", None, "正文") == (item.title, item.summary, item.body)


def test_a_text_taken_out_stays_out(bureau: Bureau, signed_in: SignedIn) -> None:
    """A summary emptied in the editor is empty when it is opened again, and when submitted."""
    number = draft_one(bureau[1], summary="旧概述")
    client = signed_in("wang.fang")
    page = client.get(f"{HOME}items/{number}/act/revise").text
    where = send(client, page, do="keep", **{"v-title": "新标题"}).headers["location"]

    send(client, client.get(where).text, do="save", **{"v-summary": ""})
    reopened = client.get(where).text
    send(client, reopened, do="submit")

    assert [""] == filled(reopened)[1]["v-summary"]
    assert ("新标题", None) == (bureau[1].item(number).title, bureau[1].item(number).summary)


def test_kept_for_later_twice_is_one_copy(bureau: Bureau, signed_in: SignedIn) -> None:
    """Pressing 存为工作稿 twice does not leave two."""
    number = draft_one(bureau[1])
    client = signed_in("wang.fang")
    page = client.get(f"{HOME}items/{number}/act/revise").text

    first, second = (send(client, page, do="keep", **{"v-title": "新标题"}) for _ in range(2))

    assert first.headers["location"] == second.headers["location"]
    assert 1 == len(bureau[1].drafts.list("wang.fang"))


def test_a_copy_overtaken_tells_what_changed(bureau: Bureau, signed_in: SignedIn) -> None:
    """Submitted from a window that had not seen a newer revision: nothing is done, the change and
    the clash are shown, the next press submits."""
    number = draft_one(bureau[1])
    client = signed_in("wang.fang")
    page = client.get(f"{HOME}items/{number}/act/revise").text
    where = send(client, page, do="keep", **{"v-title": "我的"}).headers["location"]
    editor = client.get(where).text
    bureau[1].act("revise", number, by="liu.yang", title="别人的", body="别人的正文")

    answer = send(client, editor, do="submit")
    reopened = client.get(where).text
    done = send(client, answer.text, do="submit")

    assert 409 == answer.status_code
    for html in (answer.text, reopened):
        assert "刘洋" in html
        assert "现在是：别人的" in html
        assert (["我的"], ["别人的正文"]) == (
            filled(html)[1]["v-title"], filled(html)[1]["v-body"])  # fmt: skip
    item = bureau[1].item(number)
    assert (303, "我的", "别人的正文") == (done.status_code, item.title, item.body)


def test_relieved_one_reads_ones_copies_and_submits_none(
    bureau: Bureau, signed_in: SignedIn
) -> None:
    """After being relieved the copy is still there, and the act says no."""
    client = signed_in("wang.fang")
    where = begun(client).headers["location"]
    bureau[1].relieve(
        "wang.fang", "section-clerk", "low-income", by="wu.min", last_day="2017-03-05"
    )

    page = client.get(where)
    answer = send(client, page.text, do="submit")

    assert (200, 403) == (page.status_code, answer.status_code)
    assert ["2017年低保标准"] == filled(answer.text)[1]["v-title"]
    assert () == bureau[1].matters().lines


# ---- last period's item


def test_last_years_item_is_where_this_years_begins(bureau: Bureau, signed_in: SignedIn) -> None:
    """套用上期: found by category, its title a year on, its attachments named and not taken."""
    number = publish_one(
        bureau[1], title="2016年城乡低保标准", attachments=[("表.txt", b"x", "text/plain")]
    )
    client = signed_in("liu.yang")
    page = client.get(f"{DRAFTS}?category=social-assistance").text
    action, data = filled(page, "/drafts", holding="from")

    first, second = (client.post(action, data=data) for _ in range(2))

    editor = client.get(first.headers["location"]).text
    assert first.headers["location"] == second.headers["location"]
    assert ["2017年城乡低保标准"] == filled(editor)[1]["v-title"]
    assert f'{HOME}items/{number}"' in editor
    assert "表.txt" in editor
    assert [] == filled(editor)[1].get("v-formed_on", [""])[1:]


def test_what_one_may_not_read_is_no_beginning(bureau: Bureau, signed_in: SignedIn) -> None:
    """Another section's draft, named by its number, is not found."""
    number = drive(bureau[1], draft_one(bureau[1]), "provide")
    client = signed_in("gao.yu")
    command = filled(client.get(NEW).text)[1]["command"]

    answer = client.post(DRAFTS, data={"command": command, "from": number})

    assert 404 == answer.status_code
    assert [] == bureau[1].drafts.list("gao.yu")


@pytest.mark.parametrize("query", ["kind=other", "action=publish", "action=import", "action=x"])
def test_only_what_opens_a_matter_is_begun(bureau: Bureau, signed_in: SignedIn, query: str) -> None:
    """An editor for what opens nothing is not there."""
    assert 404 == signed_in("wang.fang").get(f"{NEW}?{query}").status_code


def test_another_persons_copy_is_not_there(bureau: Bureau, signed_in: SignedIn) -> None:
    """By its id neither read, saved, submitted, discarded, nor its files."""
    owner, other = signed_in("wang.fang"), signed_in("liu.yang")
    where = begun(owner, files=several("甲.txt")).headers["location"].partition("?")[0]
    data = filled(owner.get(where).text)[1]

    answers = [
        other.get(where),
        other.get(f"{where}/files/0"),
        other.get(f"{where}/discard"),
        other.post(where, data=data | {"do": "save"}),
        other.post(where, data=data | {"do": "submit"}),
    ]
    other.post(f"{where}/discard", data=data)

    assert [404] * 5 == [a.status_code for a in answers]
    assert 1 == len(bureau[1].drafts.list("wang.fang"))
