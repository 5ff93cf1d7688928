"""What differs between two policies, told in sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import get_args

import pytest
from pydantic import BaseModel

from publication_flow.policy import model, packs
from publication_flow.policy.diff import differences
from publication_flow.policy.diff_words import FIELDS, RULES
from publication_flow.policy.load import parse
from publication_flow.policy.model import Policy
from publication_flow.policy.rules import RULES as KNOWN_RULES

DATA = packs.pack("cn-civil-affairs").decode()
AUDIT = """id = "audit"
label = { zh = "审核", en = "audit" }
from = ["department-provided"]
to = "office-audited"
posts = ["office-auditor"]
"""
CLAIMED = '  { rule = "claimed-by-actor" },\n'
COMPLETE = '{ rule = "complete", parts = ["title", "body", "formed_on"]'
UPDATES = 'work-updates = { label = { zh = "工作动态", en = "work updates" }, '
SCOPE = '"office publisher" }, scope = "agency"'
UNDETERMINED = 'undetermined = { zh = "不能确定，报请确定", en = "undetermined, to be referred" }, '
CHECKED = next(x for x in DATA.splitlines(True) if '"all-checked"' in x)
WHEN = ', when = [{ grade = ["important"] }, { passed_on = true }] },'
LIMIT = 'until = ["audit"]\nlimit = 3'
ADOPTION = '[adoption]\nevidence = "required"\n[limits]'


def told(old, new, lang="zh"):
    """The sentences for one change of the policy's text."""
    assert old in DATA
    found = differences(parse(DATA.encode()), parse(DATA.replace(old, new, 1).encode()))
    return [one.sentence(lang) for one in found]


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        ("办公室发布岗", "政务公开岗", "岗位“办公室发布岗”改称“政务公开岗”。"),
        (SCOPE, SCOPE[:-18], "岗位“办公室发布岗”的办理范围由“全机关”改为“本科室”。"),
        ("late_entry_days = 7", "late_entry_days = 3",
         "规程“民政局政府信息公开规程”的补录天数由“7”改为“3”。"),
        (AUDIT, AUDIT.replace('auditor"]', 'auditor", "office-head"]'),
         "操作“审核”的岗位由“办公室审核岗”改为“办公室审核岗、办公室主任”。"),
        (CLAIMED, "", "操作“审核”取消规则：未被他人签收。"),
        (CLAIMED, CLAIMED + '  { rule = "complete", parts = ["title"] },\n',
         "操作“审核”新增规则：内容齐全（标题）。"),
        (COMPLETE, COMPLETE.replace(', "formed_on"', ""),
         "操作“提供”的规则由“内容齐全（标题、正文、生成日期）”改为“内容齐全（标题、正文）”。"),
        (WHEN, " },", ("操作“批准”的签批由“分管领导、主要领导（重点 或 已转呈的）”"
          "改为“分管领导、主要领导”。")),
        (WHEN, WHEN.replace(", { passed_on = true }", ""),
         ("操作“批准”的签批由“分管领导、主要领导（重点 或 已转呈的）”"
          "改为“分管领导、主要领导（重点）”。")),
        (CHECKED, "", "操作“审核”取消规则：核对项须全部符合（内容核对）。"),
        (LIMIT, LIMIT.replace("3", "5"), "时限“审核时限”的期限由“3”改为“5”。"),
        (UPDATES, UPDATES + 'grade = "important", ', "栏目“工作动态”的级别由“一般”改为“重点”。"),
        ("[limits]", ADOPTION,
         "规程“民政局政府信息公开规程”的采用证据的要求由“可有”改为“必须”。"),
        (UNDETERMINED, "", ("填报项“审核 · 保密审查”的选项由“通过、不能确定，报请确定、"
          "不得公开”改为“通过、不得公开”。")),
    ],
)  # fmt: skip
def test_one_change_is_one_sentence(old, new, sentence):
    """Whatever is changed in the file, one sentence says it, in the words of its labels."""
    assert [sentence] == told(old, new)


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        ('"office publisher"', '"publisher"',
         "The post “office publisher” is now called “publisher”."),
        (LIMIT, LIMIT.replace("3", "5"), ("The clock “audit limit” changes in limit: from “3” to "
          "“5”.")),
        (CLAIMED, "", "The action “audit” loses a rule: not claimed by another."),
        (CLAIMED, CLAIMED + '  { rule = "complete", parts = ["title"] },\n',
         "The action “audit” has a new rule: complete content (title)."),
    ],
)  # fmt: skip
def test_the_same_in_english(old, new, sentence):
    """Each sort of difference has its English sentence."""
    assert [sentence] == told(old, new, "en")


def test_what_is_new_and_what_is_gone():
    """A thing with another id is one dropped and one new; of an action with several entries the
    sentence says which one."""
    start = 'id = "publish"\nlabel = { zh = "发布", en = "publish" }\nfrom = ["office-audited"]'
    erratum = DATA[DATA.index(start) : DATA.index("rules", DATA.index(start))]

    note = told('id = "remark"\nlabel = { zh = "附注"', 'id = "note"\nlabel = { zh = "备注"')
    category = told('work-updates = { label = { zh = "工作动态"', 'news = { label = { zh = "动态"')
    publisher = told(erratum, erratum.replace(', "office-publisher"', ""))

    assert ["取消操作“附注”。", "新增操作“备注”。"] == note
    assert ["取消栏目“工作动态”。", "新增栏目“动态”。"] == category
    changed = "操作“发布（办公室审核）”的岗位由“办公室审核岗、办公室发布岗”改为“办公室审核岗”。"
    assert [changed] == publisher


def test_the_kind_is_said_where_a_name_alone_does_not_tell():
    """A clock of one kind needs no more than its name; what several kinds have is told with the
    kind, and so is what takes a name that another kind has."""
    settle = 'id = "settle-limit"\nlabel = { zh = "确认时限", en = "limit for settling" }\n'
    start = DATA[DATA.index(settle) : DATA.index("limit = 5", DATA.index(settle)) + 9]
    addressee = 'addressee = { label = { zh = "承办单位", en = "addressee" }'

    alone = told(start, start[:-1] + "6")
    several = told('body = { label = { zh = "检查方案"', 'body = { label = { zh = "正文"')
    taken = told(addressee, addressee.replace("承办单位", "标题"))

    assert ["时限“确认时限”的期限由“5”改为“6”。"] == alone
    assert ["内容项“检查方案”（随机检查）改称“正文”。"] == several
    assert ["内容项“承办单位”（交办事项）改称“标题”。"] == taken


@pytest.mark.parametrize("name", packs.names())
def test_a_policy_does_not_differ_from_itself(name):
    """The same policy has no differences, nor has one whose comments alone were changed."""
    data = packs.pack(name)

    assert [] == differences(parse(data), parse(data + "\n# 说明\n".encode()))


@pytest.mark.parametrize("old", packs.names())
@pytest.mark.parametrize("new", packs.names())
def test_whole_policies_compare_in_words(old, new):
    """Between any two packs every sentence is in words of its language, and none says that
    something became what it was."""
    found = differences(parse(packs.pack(old)), parse(packs.pack(new)))

    assert (old == new) == (found == [])
    for one in found:
        english = one.sentence("en")
        if one.what in ("obsolete", "term"):  # Chinese words are what these are about
            english = english.replace(one.name[1], "…")
        assert not re.search("[一-鿿]|⟦|\\{", english)
        assert re.search("[一-鿿]", one.sentence("zh"))
        assert one.old is None or one.old[0] != one.new[0] if one.new else True
        assert one.as_dict()["sentence"] == {lang: one.sentence(lang) for lang in ("zh", "en")}


def lessened(value) -> Iterator[tuple[type, str, object]]:
    """The value with one field of one model in it put back to its default: which, and all of it."""
    if isinstance(value, BaseModel):
        for name, field in type(value).model_fields.items():
            mine = getattr(value, name)
            default = field.get_default()
            if not field.is_required() and mine != default:
                yield type(value), name, value.model_copy(update={name: default})
            for model, inner, changed in lessened(mine):
                yield model, inner, value.model_copy(update={name: changed})
    elif isinstance(value, dict):
        for key, mine in value.items():
            for model, inner, changed in lessened(mine):
                yield model, inner, {**value, key: changed}
    elif isinstance(value, tuple):
        for i, mine in enumerate(value):
            for model, inner, changed in lessened(mine):
                yield model, inner, (*value[:i], changed, *value[i + 1 :])


def models() -> set[type[BaseModel]]:
    """Every model that a policy is made of."""
    known = {x for x in vars(model).values() if isinstance(x, type) and issubclass(x, BaseModel)}
    return {x for x in known if x.__module__ == model.__name__} - {model.Frozen} | set(KNOWN_RULES)


# Fields that no shipped policy sets, or only to their default: given here, so that they are seen.
MORE = [
    ("[limits]", ADOPTION),
    ('late_entry_days = 7', 'late_entry_days = 3\nclock_skew_seconds = 9\nattachment_bytes = 99'),
    ('category = "social-assistance", every = "month"',
     ('category = "social-assistance", since = "2017-01-01", until = "2030-01-01", '
     'basis = ["bureau-chain"], every = "month"')),
    (UPDATES, UPDATES + 'basis = ["bureau-chain"], '),
    ('{ rule = "answerable", ', '{ rule = "answerable", levels = ["unit"], '),
    (LIMIT, LIMIT + ('\nwhen = { suspended = true, purpose = ["publish"], '
                     'part = { exposure = ["open"] } }')),
]  # fmt: skip


def test_every_field_of_the_model_is_told():
    """Whatever field of whatever model is taken out of a policy, sentences say so in words."""
    data = DATA
    for old, new in MORE:
        assert old in data
        data = data.replace(old, new, 1)
    policy = parse(data.encode())
    seen: set[tuple[str, str]] = set()
    silent, raw = [], []
    for kind, name, changed in lessened(policy):
        key = (kind.__name__, name)
        if key in seen:
            continue
        seen.add(key)
        assert isinstance(changed, Policy)
        found = differences(policy, changed)
        silent += [key] if not found else []
        raw += [one for one in found if one.field is not None and one.field not in FIELDS]
    wanted = {
        (one.__name__, name)
        for one in models()
        for name, field in one.model_fields.items()
        if not field.is_required() and not (one in KNOWN_RULES and name in ("basis", "version"))
    }

    assert [] == silent
    assert [] == raw
    assert set() == wanted - seen


def test_every_rule_has_its_words():
    """A rule that the model gets is given its word here too."""
    rules = {get_args(rule.model_fields["rule"].annotation)[0] for rule in KNOWN_RULES}

    assert rules == set(RULES)
