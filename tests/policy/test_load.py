"""A policy file's mistakes are told all at once, each with its line, its place and a way out."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from publication_flow.errors import BadPolicy, NotFound
from publication_flow.policy.load import MAX_ACTIONS, parse
from publication_flow.policy.packs import names, pack
from publication_flow.wording.codes import SENTENCES
from publication_flow.wording.erasing import SENTENCES as ERASING
from publication_flow.wording.policy_fitting import SENTENCES as FITTING

MINIMAL = (Path(__file__).parent / "minimal.toml").read_text(encoding="utf-8")

# code, text to replace, its replacement, text on the line where the mistake is expected, nearest
MISTAKES = [
    ("unknown-post", 'posts = ["clerk"]', 'posts = ["clark"]', '"clark"', "clerk"),
    ("unknown-post", 'appointers = ["auditor"]', 'appointers = ["audtor"]', "audtor", "auditor"),
    ("unknown-stage", 'from = ["drafted"]', 'from = ["draft"]', 'from = ["draft"]', "drafted"),
    ("unknown-stage", 'to = "audited"', 'to = "audit"', 'to = "audit"', "audited"),
    ("unknown-category", 'effect = "publish"', 'when = { category = ["new"] }', "when", "news"),
    ("unknown-grade", 'effect = "publish"', 'when = { grade = ["generic"] }', "when", "general"),
    ("unknown-channel", '["website"]', '["webside"]', "webside", "website"),
    (
        "unknown-basis",
        'basis = ["article"] },\n  {',
        'basis = ["articel"] },\n  {',
        "articel",
        "article",
    ),
    ("unknown-basis", 'basis = ["article"] }\n', 'basis = ["artcle"] }\n', "artcle", "article"),
    ("unknown-purpose", 'opens = "withdraw"', 'opens = "withdraws"', "withdraws", "withdraw"),
    ("unknown-outcome", 'closes = "withdrawn"', 'closes = "gone"', '"gone"', None),
    ("unknown-action", 'until = ["publish"]', 'until = ["publich"]', "publich", "publish"),
    ("unknown-part", 'parts = ["title"]', 'parts = ["titel"]', "titel", "title"),
    ("unknown-field", 'field = "review"', 'field = "revue"', "revue", "review"),
    ("unknown-field", "field:formed_on", "field:formed", "field:formed", "formed_on"),
    ("unknown-choice", 'values = ["passed"]', 'values = ["pass"]', '"pass"', "passed"),
    ("unknown-step", 'steps = ["audit"]', 'steps = ["adit"]', "adit", "audit"),
    ("unknown-rule", '"claimed-by-actor"', '"claimed-by-acter"', "acter", "claimed-by-actor"),
    ("unknown-key", 'signs = "audit"', 'sings = "audit"', "sings", "signs"),
    ("unknown-key", 'field = "review"', 'felds = "review"', "felds", "field"),
]
IMPORT = """[[kinds.item.actions]]
id = "bring"
label = { zh = "导入", en = "bring in" }
to = "published"
content = "required"
reason = "required"
posts = ["auditor"]
does = "import"

"""
PUBLISH = '[[kinds.item.actions]]\nid = "publish"'
BRING = '[[kinds.item.actions]]\nid = "bring"'
OTHERS = [
    ("import", PUBLISH, IMPORT.replace('"published"', '"audited"') + PUBLISH, BRING),
    ("import", PUBLISH, IMPORT.replace("does", 'signs = "audit"\ndoes') + PUBLISH, BRING),
    ("import", PUBLISH, IMPORT.replace("does", 'effect = "publish"\ndoes') + PUBLISH, BRING),
    ("import", PUBLISH, IMPORT.replace("to =", 'from = ["drafted"]\nto =') + PUBLISH, BRING),
    ("import", PUBLISH, IMPORT.replace('content = "required"\n', "") + PUBLISH, BRING),
    ("import-evidence", PUBLISH, IMPORT.replace('reason = "required"\n', "") + PUBLISH, BRING),
    ("missing-key", 'version = "1"\n', "", "format = 1"),
    (
        "missing-key",
        'label = { zh = "审核", en = "audit" }\n',
        "",
        '[[kinds.item.actions]]\nid = "audit',
    ),
    ("missing-key", '{ rule = "claimed-by-actor" }', "{ required = true }", "any-of"),
    ("wanted-list", 'steps = ["audit"]', 'steps = "audit"', 'steps = "audit"'),
    ("wanted-text", 'since = "2008-05-01"', "since = 2008-05-01", "since"),
    ("wanted-integer", "limit = 20", 'limit = "soon"', "soon"),
    ("wanted-boolean", "public = true", 'public = "maybe"', "maybe"),
    (
        "wanted-table",
        'clerk = { label = { zh = "经办岗", en = "clerk" } }',
        "clerk = 3",
        "clerk = 3",
    ),
    ("not-a-choice", 'effect = "withdraw"', 'effect = "delete"', "delete"),
    ("not-a-choice", "format = 1", "format = 2", "format = 2"),
    ("not-a-name", 'id = "small"', 'id = "Small One"', "Small One"),
    ("not-a-day", 'since = "2008-05-01"', 'since = "2008-5-1"', "2008-5-1"),
    ("not-a-day", 'since = "2008-05-01"', 'since = "2008-02-31"', "2008-02-31"),
    (
        "days-reversed",
        'since = "2008-05-01"',
        'since = "2008-05-01", until = "2007-01-01"',
        "until = ",
    ),
    ("empty-text", 'zh = "小规程"', 'zh = ""', 'zh = ""'),
    ("long-text", 'opens = "withdraw"', f'opens = "{"w" * 65}"', "wwww"),
    ("too-few", 'rules = [{ rule = "claimed-by-actor" }]', "rules = []", "any-of"),
    (
        "too-few",
        '{ rule = "any-of", rules = [{ rule = "claimed-by-actor" }] }',
        '{ rule = "all-of", rules = [] }',
        "all-of",
    ),
    ("too-small", "limit = 20", "limit = 0", "limit = 0"),
    ("too-large", "limit = 20", "limit = 401", "limit = 401"),
    ("clock-start", '"field:formed_on"', '"sometime"', "sometime"),
    ("recorded-form", "[organisation]", '[reading]\nrecorded = ["held"]\n[organisation]', "held"),
    ("clock-field", '"field:formed_on"', '"field:title"', "field:title"),
    ("default-grade", "general = {", "important = {", "news = "),
    (
        "stage-twice",
        '{ id = "audited"',
        '{ id = "drafted"',
        '  { id = "drafted", label = { zh = "审核"',
    ),
    ("stage-reserved", '  { id = "audited"', '  { id = "earlier"', '  { id = "earlier"'),
    ("public-stage", ", public = true", "", "stages = ["),
    ("final-stage", ", final = true", "", "stages = ["),
    (
        "final-not-last",
        'label = { zh = "已撤下", en = "withdrawn" }, final = true },\n]',
        (
            'label = { zh = "已撤下", en = "withdrawn" }, final = true },\n'
            '  { id = "after", label = { zh = "后", en = "after" } },\n]'
        ),
        '  { id = "withdrawn"',
    ),
    (
        "no-opening",
        'to = "drafted"\nopens = "publish"',
        'from = ["drafted"]',
        "[[kinds.item.actions]]",
    ),
    ("opening", 'opens = "publish"\n', "", '[[kinds.item.actions]]\nid = "draft"'),
    (
        "other-label",
        'id = "withdraw"\n',
        'id = "publish"\n',
        'label = { zh = "撤下", en = "withdraw" }\nfrom',
    ),
    ("unsigned", 'effect = "withdraw"', 'sign_offs = [{ posts = ["clerk"] }]', "sign_offs"),
    (
        "never-signed",
        'signs = "audit"',
        'signs = "audit"\npurposes = ["withdraw"]',
        'steps = ["audit"]',
    ),
    (
        "no-parts",
        MINIMAL[MINIMAL.index("title = {") : MINIMAL.index("[[kinds")],
        "\n",
        "content = ",
    ),
    ("no-recorders", 'signs = "audit"', 'signs = "audit"\naccepts = ["paper"]', "accepts"),
    (
        "passes-unsigned",
        'effect = "withdraw"',
        'does = "pass-on"',
        '[[kinds.item.actions]]\nid = "withdraw"',
    ),
    (
        "no-checklist",
        'rule = "field-is", field = "review", values = ["passed"]',
        'rule = "all-checked", field = "review"',
        "all-checked",
    ),
    ("no-choices", 'type = "date"', 'type = "choice"', "formed_on = "),
    (
        "twice",
        "[[kinds.item.clocks]]",
        (
            '[[kinds.item.actions]] # again\nid = "audit"\nlabel = '
            '{ zh = "审核", en = "audit" }\nfrom = ["*"]\n[[kinds.item.clocks]]'
        ),
        "# again",
    ),
    (
        "unreachable",
        'from = ["audited"]\nto = "withdrawn"',
        'from = ["audited"]\nto = "same"',
        '  { id = "withdrawn"',
    ),
    ("dead-end", 'purposes = ["withdraw"]\n', 'purposes = ["publish"]\n', '  { id = "audited"'),
    ("dead-rest", 'to = "published"\n', 'to = "audited"\n', '  { id = "audited"'),
]


def mistakes_of(text: str) -> list[dict]:
    with pytest.raises(BadPolicy) as caught:
        parse(text.encode(), "small.toml")
    return caught.value.mistakes


def line_of(text: str, part: str) -> int:
    return text[: text.index(part)].count("\n") + 1


def changed(old: str, new: str) -> str:
    assert old in MINIMAL
    return MINIMAL.replace(old, new, 1)


def test_minimal_policy_is_taken():
    """The policy that all tests here are derived from has no mistake of its own."""
    policy = parse(MINIMAL.encode())

    assert "small" == policy.id


@pytest.mark.parametrize(
    ("code", "old", "new", "at", "nearest"), MISTAKES, ids=lambda value: str(value)[:20]
)
def test_unknown_names_tell_line_and_nearest(code, old, new, at, nearest):
    """A name that nothing declares is told with its line and the declared name most like it."""
    text = changed(old, new)

    found = {(m["code"], m["line"]): m for m in mistakes_of(text)}

    assert ("policy." + code, line_of(text, at)) in found
    assert nearest == found["policy." + code, line_of(text, at)]["nearest"]


@pytest.mark.parametrize(("code", "old", "new", "at"), OTHERS, ids=lambda value: str(value)[:20])
def test_mistake_tells_line(code, old, new, at):
    """Each kind of mistake is found and told with its line."""
    text = changed(old, new)

    found = {(m["code"], m["line"]) for m in mistakes_of(text)}

    assert ("policy." + code, line_of(text, at)) in found


def test_all_mistakes_come_at_once():
    """A wrong type, an unknown key and an unknown name are told together, in the file's order."""
    text = changed('posts = ["clerk"]', 'posts = ["clark"]')
    text = text.replace("limit = 20", 'limit = "soon"').replace('signs = "audit"', 'sings = "x"')

    codes = [m["code"] for m in mistakes_of(text)]

    expected = [
        "policy.unknown-post", "policy.unknown-key", "policy.unknown-step",
        "policy.wanted-integer",
    ]  # fmt: skip
    assert expected == codes


def test_place_names_table_and_action():
    """A place is the path of tables with the id of each element, as a person would look for it."""
    (mistake,) = mistakes_of(changed('field = "review"', 'field = "revue"'))

    expected = 'kinds.item.actions[1] "audit".rules[1] "field-is".field'
    assert expected == mistake["place"]


def test_sentence_tells_what_to_do():
    """The whole error is a list of sentences that name line, place and suggestion."""
    with pytest.raises(BadPolicy) as caught:
        parse(changed('posts = ["clerk"]', 'posts = ["clark"]').encode(), "small.toml")

    zh, en = caught.value.sentence("zh"), caught.value.sentence("en")

    assert zh.startswith("规程（small.toml）有 1 处错误，未被采用。")
    assert "没有名为“clark”的岗位，是不是“clerk”" in zh
    assert "there is no post “clark”; did you mean “clerk”. Known: *, auditor, clerk." in en


@pytest.mark.parametrize(
    ("data", "code", "line"),
    [
        (MINIMAL.replace("小规程", "规程").encode("gb18030"), "encoding", 4),
        ("x = 1\n".encode("utf-16"), "encoding", 1),
        (b"format = 1\nid = \n", "not-toml", 2),
        ("format = 1\nid = “small”\n".encode(), "full-width", 2),
        ("format = 1\nid ＝ 1\n".encode(), "full-width", 2),
        (b"format = 1\nid = 'a'\nid = 'b'\n", "written-twice", 3),
        (b"format = 1\nx = [1,\n", "not-toml", 3),
        (b"x = " + b"9" * 5000, "not-toml", 1),
        (b"x = " + b"[" * 100_000, "too-deep", 1),
        (b"\na" + b".a" * 400_000 + b" = 1", "too-deep", 2),
        (b"#" * 1_000_001, "too-big", 1),
    ],
    ids=lambda value: str(value)[:16],
)
def test_file_that_cannot_be_read(data, code, line):
    """What is no UTF-8, no TOML or far too big is told with its line, not with a traceback."""
    with pytest.raises(BadPolicy) as caught:
        parse(data)

    assert [("policy." + code, line)] == [(m["code"], m["line"]) for m in caught.value.mistakes]


def test_guessed_encoding():
    """A file saved as GBK by an office suite is recognised as such."""
    with pytest.raises(BadPolicy) as caught:
        parse(MINIMAL.encode("gb18030"))

    assert "GBK" == caught.value.mistakes[0]["guess"]


def test_byte_order_mark_and_crlf_are_taken():
    """A file as Windows writes it, with a byte order mark and CRLF, is the same policy."""
    data = b"\xef\xbb\xbf" + MINIMAL.replace("\n", "\r\n").encode()

    policy = parse(data)

    assert parse(MINIMAL.encode()) == policy


def test_crowd_of_actions_is_refused_at_once():
    """A file with ten thousand actions gets one clear line within a second or two."""
    many = "".join(
        f'[[kinds.item.actions]]\nid = "a{i}"\nfrom = ["drafted"]\n' for i in range(10_000)
    )
    text = MINIMAL + many

    began = time.perf_counter()
    (mistake,) = mistakes_of(text)
    took = time.perf_counter() - began

    assert ("policy.too-many-actions", MAX_ACTIONS) == (mistake["code"], mistake["limit"])
    assert line_of(text, 'id = "a1995"') - 1 == mistake["line"]
    assert took < 5  # a second alone; the machine may be busy


def test_every_mistake_has_its_test():
    """No kind of mistake is without a case in this file."""
    here = {"bad-policy", "policy.too-many-actions"}
    files = {"encoding", "not-toml", "full-width", "written-twice", "too-deep", "too-big"}
    here |= {"policy." + code for code in files | {m[0] for m in MISTAKES} | {o[0] for o in OTHERS}}

    here |= {"policy.unknown-mark", "policy.unknown-ballot", *FITTING}  # see test_fitting.py
    here |= {c for c in ERASING if c.startswith("policy.")}  # see test_erasing.py

    known = {c for c in SENTENCES if c.startswith("policy.") or c == "bad-policy"}

    net = {"policy.wrong-value"}  # for kinds of error that pydantic may add
    assert net == known - here


@pytest.mark.parametrize("name", names())
def test_shipped_packs_are_sound(name):
    """Every policy that ships with the engine is taken."""
    assert name == parse(pack(name)).id


def test_unknown_pack():
    """A pack that does not exist is told with those that do, and no path leads out."""
    with pytest.raises(NotFound) as caught:
        pack("../packs/cn-civil-affairs")

    assert names() == caught.value.facts["known"]
