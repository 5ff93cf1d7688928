"""Who is told of what, in a bureau that is driven."""

from __future__ import annotations

import re

import pytest

from publication_flow import Agency, Notice, notices
from tests.bureau import draft_one, drive, found_bureau, publish_one
from tests.channels.conftest import Bureau


def told(agency: Agency, kind: str, after: int = 0) -> list[str]:
    """The recipients of one kind of notice, in order."""
    return [n.recipient for n in notices(agency, after=after) if n.kind == kind]


def end(agency: Agency) -> int:
    return agency.root()[0]


def stated(found: list[Notice], kind: str, recipient: str) -> Notice:
    return next(n for n in found if (n.kind, n.recipient) == (kind, recipient))


def test_each_desk_in_turn_is_told(bureau: Bureau) -> None:
    """A matter waits on whoever sits at the desk it reached; the hand that moved it is not told."""
    agency = bureau.agency
    number = draft_one(agency)
    found = [told(agency, "waits")]
    for action, person in [("provide", "chen.jing"), ("audit", "li.na"), ("approve", "zhao.gang")]:
        after = end(agency)
        agency.act(action, number, by=person)
        found.append(told(agency, "waits", after))

    assert [
        ["chen.jing"],
        ["li.na", "sun.yan"],
        ["zhao.gang"],
        ["li.na", "sun.yan", "zhou.ping"],
    ] == found


def test_what_was_handled_in_the_meantime_is_not_told(bureau: Bureau) -> None:
    """Read late, only the desk the matter lies on now is told, and only of the last arrival."""
    agency = bureau.agency
    number = drive(agency, draft_one(agency), "audit")
    agency.act("return", number, by="zhao.gang", to="department-provided", reason="补充依据")
    last = end(agency)
    agency.act("remark", number, by="sun.yan", opinion="正在核对")
    found = [n for n in notices(agency) if n.kind == "waits"]

    assert [(last, "li.na"), (last, "sun.yan")] == [(n.position, n.recipient) for n in found]


def test_a_claim_leaves_the_others_alone_until_it_is_given_back(bureau: Bureau) -> None:
    """Whom a claim bars is not told; the matter comes anew to them when the claim is released."""
    agency = bureau.agency
    number = drive(agency, draft_one(agency), "provide")
    agency.act("claim", number, by="li.na")
    claimed = told(agency, "waits")
    after = end(agency)
    agency.act("release", number, by="li.na")

    assert ["li.na"] == claimed
    assert ["sun.yan"] == told(agency, "waits", after)


def test_who_is_barred_is_not_told(bureau: Bureau) -> None:
    """Who wrote the text cannot audit it, so it does not wait on them."""
    agency, today = bureau.agency, bureau.agency.metrics(2017).as_of
    agency.appoint("liu.yang", "office-auditor", "office", by="hu.jian", since=today)
    number = draft_one(agency, by="liu.yang")
    agency.act("provide", number, by="chen.jing")

    assert ["li.na", "sun.yan"] == told(agency, "waits")


def test_a_deputy_sits_beside_the_principal(bureau: Bureau) -> None:
    """AB角: both are told, and the deputy in whose stead."""
    agency = bureau.agency
    agency.delegate(
        "zhao.gang", "wu.min", "leader-in-charge", unit="low-income", by="zhao.gang",
        since="2017-03-06", until="2017-03-07",
    )  # fmt: skip
    number = drive(agency, draft_one(agency), "audit")
    found = [n for n in notices(agency) if n.kind == "waits"]
    bureau.clock.advance(days=2)

    assert ["wu.min", "zhao.gang"] == [n.recipient for n in found]
    assert ["赵刚", None] == [n.facts["on_behalf_of"] for n in found]
    assert (
        f"《2017年城乡低保标准》（{number}）已到您处，请您办理：批准（代赵刚），"
        in found[0].sentence()
    )
    assert ["zhao.gang"] == told(agency, "waits")


def test_the_relieved_are_not_told_and_the_successor_is(bureau: Bureau) -> None:
    """Who sits at a desk is found out when it is told, and who left office is told nothing."""
    agency = bureau.agency
    number = drive(agency, draft_one(agency, by="liu.yang"), "audit")
    agency.appoint("ma.qiang", "section-head", "low-income", by="hu.jian", since="2017-03-06")
    for person, post in [("chen.jing", "section-head"), ("liu.yang", "section-clerk")]:
        agency.relieve(person, post, "low-income", by="hu.jian", last_day="2017-03-05")
    after = end(agency)
    agency.act("return", number, by="zhao.gang", to="drafted", reason="重写")

    assert ["ma.qiang"] == told(agency, "waits", after)
    assert ["li.na"] == told(agency, "returned", after)


def test_a_return_is_told_to_all_who_wrote_or_signed(bureau: Bureau) -> None:
    """Writer, provider and auditor are told, with the reason; neither colleagues nor the hand."""
    agency = bureau.agency
    number = drive(agency, draft_one(agency), "audit")
    agency.act("remark", number, by="sun.yan", opinion="附注")
    after = end(agency)
    agency.act("return", number, by="zhao.gang", to="drafted", reason="数据\n有误{x}⟦⟧")
    found = [n for n in notices(agency, after=after) if n.kind == "returned"]

    assert ["chen.jing", "li.na", "wang.fang"] == [n.recipient for n in found]
    assert (
        f"您经手的《2017年城乡低保标准》（{number}）已由赵刚退回至“拟稿”环节，"
        "理由：“数据 有误{x}⟦⟧”。"
    ) == found[0].sentence("zh")
    assert (
        f"“2017年城乡低保标准” ({number}), which you handled, was returned by 赵刚 to “drafted”"
        " (reason: “数据 有误{x}⟦⟧”)."
    ) == found[0].sentence("en")


def test_a_voided_signature_is_told_of_the_second_return_too(bureau: Bureau) -> None:
    """Who signed before the first return hears of the second, though the sign-off is void."""
    agency = bureau.agency
    number = drive(agency, draft_one(agency), "audit")
    agency.act("return", number, by="zhao.gang", to="drafted", reason="重写")
    agency.act("revise", number, by="wang.fang", body="新正文")
    agency.act("provide", number, by="chen.jing")
    after = end(agency)
    agency.act("return", number, by="sun.yan", to="drafted", reason="再改")

    assert ["chen.jing", "li.na", "wang.fang"] == told(agency, "returned", after)


@pytest.mark.parametrize(
    ("action", "kind"), [("reject", "ended"), ("withhold", "ended"), ("take-back", "taken-back")]
)
def test_the_end_of_a_round_is_told_to_those_in_it(bureau: Bureau, action: str, kind: str) -> None:
    """Not consented, withheld, taken back: those who wrote or signed are told by whom."""
    agency = bureau.agency
    number = drive(agency, draft_one(agency), "audit")
    after = end(agency)
    if action == "take-back":
        agency.act(action, number, by="li.na")
    else:
        agency.act(action, number, by="zhao.gang", reason="不宜公开")
    expected = {"taken-back": ["chen.jing", "wang.fang"]}.get(
        kind, ["chen.jing", "li.na", "wang.fang"]
    )

    assert expected == told(agency, kind, after)


def test_a_leaders_amendment_is_told_to_section_and_office(bureau: Bureau) -> None:
    """修改后同意: writers and heads of that section and the auditors, not another section."""
    agency = bureau.agency
    number = drive(agency, draft_one(agency), "audit")
    after = end(agency)
    agency.act("approve-amended", number, by="zhao.gang", body="改后的正文", opinion="改了两处")
    found = [n for n in notices(agency, after=after) if n.kind == "amended"]

    assert ["chen.jing", "li.na", "liu.yang", "sun.yan", "wang.fang"] == [
        n.recipient for n in found
    ]
    assert (
        f"《2017年城乡低保标准》（{number}）已由赵刚修改后同意，内容有改动，请您知悉，"
        "意见：“改了两处”。"
    ) == found[0].sentence()


def test_the_public_course_is_told_to_the_trail(bureau: Bureau) -> None:
    """Published, suspended, restored, withdrawn: everybody in the trail but the hand."""
    agency = bureau.agency
    number = publish_one(agency)
    agency.act("suspend", number, by="wu.min", reason="有人反映")
    agency.act("restore", number, by="hu.jian", reason="核实无误")
    agency.act("propose-withdrawal", number, by="wang.fang", reason="过期")
    for action, person in [("provide", "chen.jing"), ("audit", "sun.yan"),
                           ("approve", "zhao.gang"), ("withdraw", "zhou.ping")]:  # fmt: skip
        agency.act(action, number, by=person)
    first = ["chen.jing", "li.na", "wang.fang", "zhao.gang"]

    assert ["chen.jing", "wang.fang", "zhao.gang"] == told(agency, "published")
    assert first == told(agency, "suspended")
    assert sorted([*first, "wu.min"]) == told(agency, "restored")
    assert sorted([*first, "hu.jian", "sun.yan", "wu.min"]) == told(agency, "withdrawn")


def test_a_telephone_sign_off_waits_on_its_signer(bureau: Bureau) -> None:
    """The leader is told to confirm what another recorded; the recorder knows already."""
    agency = bureau.agency
    number = drive(agency, draft_one(agency), "audit")
    after = end(agency)
    agency.act("approve", number, by="zhao.gang", mode="telephone", entered_by="wu.min")
    found = notices(agency, after=after)
    mine = stated(found, "waits", "zhao.gang")
    agency.act("confirm", number, by="zhao.gang")

    assert ["confirm"] == [one["id"] for one in mine.facts["actions"]]
    assert mine.facts["post"] is None
    assert "wu.min" not in [n.recipient for n in found]
    assert ["li.na", "sun.yan", "zhou.ping"] == told(agency, "waits", after)


def test_a_recorder_belongs_to_the_trail(bureau: Bureau) -> None:
    """Who entered a paper sign-off is told of the publication."""
    agency = bureau.agency
    number = drive(agency, draft_one(agency), "audit")
    agency.act("approve", number, by="zhao.gang", mode="paper", entered_by="wu.min", scan=b"x")
    agency.act("publish", number, by="li.na")

    assert ["chen.jing", "wang.fang", "wu.min", "zhao.gang"] == told(agency, "published")


def test_an_important_item_waits_on_two_leaders_in_turn(bureau: Bureau) -> None:
    """The second signature's desk is told when the first was given."""
    agency = bureau.agency
    number = drive(agency, draft_one(agency, category="administrative-decisions"), "audit")
    first = told(agency, "waits")
    after = end(agency)
    agency.act("approve", number, by="zhao.gang")

    assert ["zhao.gang"] == first
    assert ["hu.jian"] == told(agency, "waits", after)


def test_nobody_hears_of_what_they_may_not_read(bureau: Bureau) -> None:
    """Everybody told of a matter may read it whole, and another section hears of nothing."""
    agency = bureau.agency
    number = publish_one(agency)
    agency.act("correct", number, by="wang.fang", reason="更正", body="更正")
    drive(agency, number, "audit")
    agency.act("return", number, by="zhao.gang", to="drafted", reason="再核")
    found = notices(agency)

    assert {"deng.lei", "gao.yu", "yang.fan"}.isdisjoint(n.recipient for n in found)
    assert all(agency.item(n.matter, by=n.recipient).whole for n in found)


def test_every_kind_is_said_in_full(bureau: Bureau) -> None:
    """Every sentence in both languages is whole: no placeholder, no mark, no missing fact."""
    agency = bureau.agency
    number = publish_one(agency)
    agency.act("suspend", number, by="wu.min", reason="有人反映")
    agency.act("restore", number, by="hu.jian", reason="核实")
    amended = drive(agency, draft_one(agency), "audit")
    agency.act("approve-amended", amended, by="zhao.gang", body="改")
    back = drive(agency, draft_one(agency), "audit")
    agency.act("take-back", back, by="li.na")
    ended = drive(agency, draft_one(agency), "audit")
    agency.act("reject", ended, by="zhao.gang", reason="否")
    agency.act("correct", number, by="wang.fang", reason="更正", body="更正")
    drive(agency, number)
    found = notices(agency)
    said = [n.sentence(lang) for n in found for lang in ("zh", "en")]

    assert {
        "waits", "published", "suspended", "restored", "amended", "taken-back", "ended"
    } == {n.kind for n in found}  # fmt: skip
    assert [] == [text for text in said if re.search(r"[?？{}⟦⟧\n]|None", text)]
    assert all(n.sentence("zh")[-1] == "。" and n.sentence("en")[-1] == "." for n in found)
    assert any("（更正）" in text for text in said)
    assert len(found) == len({n.key for n in found})
    assert found[0].as_dict("en")["sentence"] == found[0].sentence("en")


def test_a_page_never_parts_an_event(bureau: Bureau) -> None:
    """Reading on after the last notice's position, a few at a time, gives the same as all."""
    agency = bureau.agency
    for _ in range(3):
        publish_one(agency)
    parts: list[Notice] = []
    while page := notices(agency, after=parts[-1].position if parts else 0, limit=2):
        parts += page

    assert notices(agency) == parts
    assert len({n.position for n in parts}) < len(parts)


def test_who_has_it_is_told_that_it_is_urged(tmp_path):
    """催办 reaches whoever has the matter on the desk, with its reason, and nobody else."""
    flow, agency, _ = found_bureau(f"sqlite:///{tmp_path / 'urged.db'}")
    number = drive(agency, draft_one(agency), upto="provide")
    done = agency.act("urge", number, by="wu.min", reason="月底前要公开")
    told = [n for n in notices(agency, after=done.position - 1) if n.position == done.position]

    assert [("li.na", "urged"), ("sun.yan", "urged")] == [(n.recipient, n.kind) for n in told]
    assert "吴敏催办" in told[0].sentence("zh")
    assert "月底前要公开" in told[0].sentence("zh")
    flow.close()
