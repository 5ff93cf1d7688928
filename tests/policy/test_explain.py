"""A verdict is told in words a clerk understands: labels and names, no ids."""

from __future__ import annotations

from pathlib import Path

import pytest

from publication_flow.matter.authority import Capacity, Holding, Organisation
from publication_flow.matter.content import compose
from publication_flow.matter.state import Author, Matter, Round
from publication_flow.policy import packs
from publication_flow.policy.explain import explain
from publication_flow.policy.judge import judge
from publication_flow.policy.load import parse
from publication_flow.policy.question import Ask, Facts
from publication_flow.policy.rulebook import Rulebook
from publication_flow.policy.verdict import Failure, Verdict
from publication_flow.wording.codes import SENTENCES
from publication_flow.wording.denied_systems import SENTENCES as DENIED

DATA = (Path(__file__).parent / "minimal.toml").read_bytes()
POLICY = parse(DATA)
NAMES = {"wang.fang": "王芳", "li.na": "李娜", "zhao.gang": "赵刚"}
UNITS = {"relief": "救助科"}
SYSTEMS = parse(packs.pack("cn-civil-affairs"))  # its labels for marks, votes and the rest
AUDIT, PUBLISH = 1, 2  # places of these entries in the minimal policy


def denied(*failures: Failure, action: str = "audit", entry: int = AUDIT, **more) -> Verdict:
    verdict = Verdict("audit", "wang.fang", "2017-0043", False, failures, policy=POLICY)
    return verdict._replace(
        action=action, entry=entry, kind="item", names=NAMES, units=UNITS, **more
    )


def judged(person: str, action: str) -> Verdict:
    """The engine's own verdict on a matter that lies at drafted."""
    content = compose({"category": "news"}, {"title": "0" * 64}, ())
    round_ = Round(1, "publish", content, (), (Author("li.na", None, None),), None)
    matter = Matter(
        number="2017-0043", kind="item", policy="", version=1, stage="drafted", category="news",
        unit="relief", opened_on="2017-03-01", stage_since="2017-03-01", last_on="2017-03-01",
        position=1, rounds=1, round=round_,
    )  # fmt: skip
    holdings = (
        Holding(1, "wang.fang", "clerk", "relief", "2017-01-01"),
        Holding(2, "li.na", "auditor", "office", "2017-01-01"),
    )
    facts = Facts("2017-03-02", "2017-03-02", Organisation(holdings))
    verdict = judge(Ask(action, person), matter, Rulebook(DATA, POLICY), "item", facts)
    return verdict._replace(names=NAMES, organisation=facts.organisation, day=facts.today)


def test_wrong_stage_names_what_is_waited_for():
    """At the wrong stage: where it stands, where it should stand, what it waits for, by whom."""
    verdict = judged("li.na", "publish")

    expected = (
        "李娜现在不能“发布”2017-0043：该事项在“拟稿”环节（轮次目的：发布），"
        "要在“审核”环节才能办理“发布”；现在等的是“审核”（审核岗：李娜）。"
    )
    assert expected == explain(verdict, "zh")


def test_wrong_stage_in_english():
    """The same in English, with the English labels."""
    verdict = judged("li.na", "publish")

    expected = (
        "李娜 may not do “publish” to 2017-0043 now: the matter is in the stage “drafted” "
        "(purpose: publish); “publish” is done from “audited”; it now waits for “audit” "
        "(auditor: 李娜)."
    )
    assert expected == explain(verdict, "en")


def test_allowed():
    """An allowed act says from where to where and in which post."""
    verdict = judged("li.na", "audit")

    assert ("李娜现在可以“审核”2017-0043：由“拟稿”到“审核”，以审核岗的岗位办理。") == explain(
        verdict, "zh"
    )


def test_allowed_without_policy_or_names():
    """A verdict that carries no policy falls back to ids and does not fail."""
    verdict = Verdict("audit", "wang.fang", None, True)

    assert "wang.fang may do “audit” now." == explain(verdict, "en")


def test_several_reasons_law_and_who_could():
    """Several failures are numbered; the law comes once; those who could are named with posts."""
    verdict = denied(
        Failure("distinct-persons", {"who": "wang.fang", "step": "audit", "voided": True},
                ("article",)),
        Failure("outside-remit", {"unit": "relief", "category": "news", "units": []}, ("article",)),
        who=(Capacity("li.na", "auditor", "office", "zhao.gang"),),
    )  # fmt: skip

    expected = (
        "王芳现在不能“审核”2017-0043：① 王芳在本轮已签过“审核”（后来作废，但仍算），"
        "同一轮的各步要由不同的人签批；② “动态”不归“救助科”负责。"
        "依据：某条例第一条。可以由他人办理：李娜（审核岗，代赵刚）。"
    )
    assert expected == explain(verdict, "zh")


@pytest.mark.parametrize(
    ("code", "facts", "expected"),
    [
        ("wrong-post", {"posts": ["auditor"], "held": "clerk", "unit": "relief"},
         "这项操作由审核岗办理，王芳的岗位是经办岗"),
        ("other-unit", {"posts": ["clerk"], "held": "clerk", "unit": "relief"},
         "该事项属于“救助科”，要由该科室的经办岗办理"),
        ("no-post", {"person": "wang.fang", "posts": ["auditor", "*"]},
         "王芳当天没有任职，这项操作由审核岗、任何在岗人员办理"),
        ("mode-not-allowed", {"mode": "telephone", "accepts": ["system", "paper"]},
         "这项操作不接受电话签批补录，只接受系统内办理、纸质签批补录"),
        ("field-value", {"field": "review", "value": None}, "“审查”要是“通过”才能办理"),
        ("incomplete", {"parts": ["title", "formed_on", "category"]},
         "内容还缺标题、生成日期、栏目，请先补齐"),
        ("sign-off-missing", {"step": "audit", "slot": 0}, "还缺“审核”的签批（审核岗）"),
        ("claimed-by-other", {"who": "li.na"}, "该事项已由李娜签收，请与李娜联系"),
        ("late-entry", {"day": "2017-03-01", "days": 9, "limit": 7},
         "办理日期 2017-03-01 距今 9 天，超过 7 天要说明理由"),
        ("wrong-stage", {"stage": None, "from": ["drafted"], "waits": []},
         "要先有事项，在“拟稿”环节才能办理“审核”"),
        ("wrong-stage", {"stage": "drafted", "from": [], "waits": []},
         "“审核”是新建事项的操作，不能用在已有的事项上"),
        ("wrong-stage", {"stage": "published", "purpose": None, "from": ["*"], "waits": []},
         "该事项在“已发布”环节，眼下的情形不适用“审核”"),
    ],
)  # fmt: skip
def test_reasons(code, facts, expected):
    """Each reason is told with labels in the place of ids."""
    told = explain(denied(Failure(code, facts)), "zh")

    assert f"王芳现在不能“审核”2017-0043：{expected}。" == told


COUNTED = {"for": 1, "against": 2}
ANSWERS = {"consent": 1, "object": 1}
FOUND = [
    {"id": "1f0e2d3c4b5a6978", "kind": "resident-id", "masked": "3701**********1234",
     "zh": "附件“名单.xlsx”第 3 行", "en": "attachment “list.xlsx”, row 3"},
    {"id": "00112233445566aa", "kind": "telephone", "masked": "138****0000",
     "zh": "正文第 2 段", "en": "body, paragraph 2"},
]  # fmt: skip
SYSTEMS_SAID = [
    ("not-marked", {"mark": "stale", "marks": ["stale"]},
     "该事项没有“待确认现行有效”的标记", "the matter is not marked “to be reconfirmed”"),
    ("marked", {"mark": "seeking-agreement", "key": "finance", "since": "2017-03-06",
                "until": None},
     "该事项自 2017-03-06 起有“商请同意中：区财政局”的标记，标记消除以后才能办理",
     ("the matter is marked “agreement being sought: finance bureau” since 2017-03-06; the mark "
     "must be cleared first")),
    ("marked", {"mark": "withheld", "key": "", "since": "2017-03-06", "until": "2018-03-06"},
     "该事项自 2017-03-06 起有“不予公开，待复查”的标记（至 2018-03-06），标记消除以后才能办理",
     ("the matter is marked “withheld until reviewed” since 2017-03-06 (until 2018-03-06); the "
     "mark must be cleared first")),
    ("no-quorum", {"on": "deliberation", "cast": 2, "quorum": 3, "counted": {"for": 2}},
     "“审议表决”：对现在的内容只有 2 份意见（赞成 2），至少要 3 份",
     "“vote”: 2 voices on this content (for 2), at least 3 are needed"),
    ("no-quorum", {"on": "deliberation", "cast": 0, "quorum": 3, "counted": {}},
     "“审议表决”：对现在的内容只有 0 份意见，至少要 3 份",
     "“vote”: 0 voices on this content, at least 3 are needed"),
    ("not-carried", {"on": "deliberation", "cast": 3, "favour": 1, "counted": COUNTED,
                     "choice": "against", "key": "", "who": "li.na", "share": "half"},
     "“审议表决”：3 份意见中赞成的只有 1 份（赞成 1、反对 2），要过半数赞成才能办理",
     ("“vote”: only 1 of 3 in favour (for 1, against 2); more than half must be in "
     "favour")),
    ("not-carried", {"on": "consultation", "cast": 2, "favour": 1, "counted": ANSWERS,
                     "choice": "object", "key": "finance", "who": "li.na", "share": "all"},
     ("“登记答复”：2 份意见中赞成的只有 1 份（同意公开 1、不同意公开 1），"
     "其中区财政局的意见是“不同意公开”，要全部赞成才能办理"),
     ("“record an answer”: only 1 of 2 in favour (consents 1, objects 1), finance "
     "bureau: “objects”; all must be in favour")),
    ("voted", {"who": "li.na", "on": "deliberation"},
     "李娜对现在的内容已经表过态（“审议表决”），一人一票，不能再次表态",
     "李娜 has already voted on this content (“vote”): one person, one vote"),
    ("part-value", {"part": "attribute", "value": "none", "wanted": ["proactive"]},
     "“公开属性”现在是“不予公开”，要是“主动公开”才能办理",
     "“disclosure attribute” is “not disclosed” now and must be “proactive”"),
    ("part-value", {"part": "exposure", "value": None, "wanted": ["open", "name-list"]},
     "“公开形式”要是“一般信息”、“名单公示”才能办理",
     "“form of exposure” must be “open information”, “name list”"),
    ("too-early", {"part": "publish_on", "day": "2017-03-20"},
     "“定时发布日期”是 2017-03-20，到那天才能办理",
     "“scheduled for” is 2017-03-20: this can be done from that day on"),
    ("not-past", {"part": "public_until", "day": "2017-03-20"},
     "“公示（公开）截止日期”是 2017-03-20，过了那天才能办理",
     "“public until” is 2017-03-20: this can be done after that day"),
    ("not-past", {"part": "public_until", "day": None},
     "公开的内容没有写明“公示（公开）截止日期”，不会期满",
     "the public content names no “public until”: it has no end"),
    ("past", {"part": "public_until", "day": "2017-03-01"},
     "“公示（公开）截止日期”是 2017-03-01，已经过了，请先改期",
     "“public until” is 2017-03-01, which is over; change the date first"),
    ("due-outside", {"field": "review_on", "day": "2020-01-01", "today": "2017-03-06",
                     "last": "2019-03-06"},
     "“复查日期”写的是 2020-01-01，要在 2017-03-06 之后，最迟 2019-03-06",
     "“to be reviewed on” is 2020-01-01 and must be after 2017-03-06, on 2019-03-06 at the latest"),
    ("not-lapsed", {}, "“审核”要到期限届满时才办理，现在还没有到",
     "“audit” is done when its limit is over, which it is not yet"),
    ("answerable", {"category": "social-assistance", "unit": "relief",
                    "lacking": ["leader", "officer"]},
     "“救助公示”的责任没有落实到人：还缺分管领导、主要负责人，请先明确由谁负责（org assign）",
     ("nobody answers for “social assistance notices” as leader in charge, named officer; say "
     "first who does (org assign)")),
    ("personal-data", {"findings": FOUND, "passable": ["telephone"]},
     ("内容里有不能公开的个人信息，或还没有人看过的图片和文件："
     "附件“名单.xlsx”第 3 行［1f0e2d3c4b5a6978］、正文第 2 段［00112233445566aa］；"
     "其中电话号码经核实可以逐项说明理由放行"),
     ("there is personal data, or something nobody has looked at: attachment “list.xlsx”, row 3 "
     "[1f0e2d3c4b5a6978], body, paragraph 2 [00112233445566aa]; telephone number may be passed "
     "one by one, each with a reason")),
    ("personal-data", {"findings": FOUND[:1], "passable": []},
     ("内容里有不能公开的个人信息，或还没有人看过的图片和文件："
     "附件“名单.xlsx”第 3 行［1f0e2d3c4b5a6978］"),
     ("there is personal data, or something nobody has looked at: attachment “list.xlsx”, row 3 "
     "[1f0e2d3c4b5a6978]")),
    ("no-finding", {"finding": "00", "what": None, "known": ["00112233445566aa"]},
     "没有编号为“00”的检出项，现有：00112233445566aa",
     "there is no finding “00”; there are: 00112233445566aa"),
    ("no-finding", {"finding": "00", "what": None, "known": []},
     "没有编号为“00”的检出项", "there is no finding “00”"),
    ("not-passable", {"finding": "1f0e2d3c4b5a6978", "what": "resident-id", "known": []},
     "检出项“1f0e2d3c4b5a6978”（身份证件号码）不得放行，只能遮盖或删除",
     ("the finding “1f0e2d3c4b5a6978” (identity number) cannot be passed, only masked or taken "
     "out")),
]  # fmt: skip


@pytest.mark.parametrize(("code", "facts", "zh", "en"), SYSTEMS_SAID)
def test_marks_votes_duties_and_findings(code, facts, zh, en):
    """What the five systems deny is told in the policy's labels, in both languages."""
    withhold = [a.id for a in SYSTEMS.kinds["item"].actions].index("withhold")
    verdict = denied(Failure(code, facts), entry=withhold)._replace(policy=SYSTEMS)

    assert f"王芳现在不能“审核”2017-0043：{zh}。" == explain(verdict, "zh")
    assert f"王芳 may not do “audit” to 2017-0043 now: {en}." == explain(verdict, "en")


@pytest.mark.parametrize("said", SYSTEMS_SAID, ids=lambda said: said[0])
def test_without_a_policy_ids_stand(said):
    """A verdict without its policy tells the same facts by their ids and does not fail."""
    verdict = denied(Failure(said[0], said[1]))._replace(policy=None)

    assert "⟦" not in explain(verdict, "zh") + explain(verdict, "en")


def test_every_denial_of_the_five_systems_has_its_case():
    """A new sentence in that family gets its words read aloud here."""
    codes = {code for code in DENIED if code.startswith("denied.")}

    assert codes == {f"denied.{said[0]}" for said in SYSTEMS_SAID} | {"denied.no-end"}


@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize("code", sorted(c for c in SENTENCES if c.startswith("denied.")))
def test_reason_without_facts(code, lang):
    """A failure that lost its facts is still told."""
    told = explain(denied(Failure(code.removeprefix("denied."), {})), lang)

    assert "审核" in told or "audit" in told
    assert "⟦" not in told


def test_organising_acts_have_words():
    """Acts of the organisation are no actions of a policy and have their words here."""
    verdict = denied(
        Failure("not-appointer", {"posts": ["appointer", "auditor"]}), action="appoint"
    )

    expected = (
        "王芳现在不能“任命”2017-0043：这项操作由首任任命人、审核岗本人办理，不能由代办人办理。"
    )
    assert expected == explain(verdict, "zh")
