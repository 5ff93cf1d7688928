"""What somebody handled: each matter once, newest first, and whose desk it is on now."""

from __future__ import annotations

import json

from tests.bureau import draft_one, drive, publish_one


def test_each_matter_once_with_the_last_act(bureau):
    """The auditor audited and published the first and only audited the second."""
    done = publish_one(bureau)
    waiting = drive(bureau, draft_one(bureau), "audit")

    handled = bureau.mine("li.na")

    assert [(h.number, h.action, h.stage) for h in handled] == [
        (waiting, "audit", "office-audited"),
        (done, "publish", "published"),
    ]
    assert [p.name for d in handled[0].desks for p in d.persons] == ["赵刚"]
    assert handled[1].desks == ()


def test_the_page_ends_at_the_limit(bureau):
    """With a limit only the newest come, and nobody else's matters."""
    numbers = [draft_one(bureau) for _ in range(3)]
    draft_one(bureau, by="liu.yang")

    assert [h.number for h in bureau.mine("wang.fang", limit=2)] == [numbers[2], numbers[1]]
    assert bureau.mine("ma.qiang") == []


def test_many_acts_on_one_matter_do_not_hide_the_others(bureau, monkeypatch):
    """Reading backwards goes on past a page that is full of one matter."""
    first, second = draft_one(bureau), draft_one(bureau)
    for _ in range(4):
        bureau.act("remark", second, by="wang.fang", opinion="补充")
    monkeypatch.setattr("publication_flow.projections.mine._PAGE", 2)

    assert [h.number for h in bureau.mine("wang.fang")] == [second, first]


def test_mine_is_plain_data_for_json(bureau):
    """as_dict goes through JSON and back unchanged."""
    publish_one(bureau)

    told = [h.as_dict() for h in bureau.mine("li.na")]

    assert json.loads(json.dumps(told)) == told
