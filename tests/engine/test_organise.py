"""A change of the organisation or the policy that is sent twice, late, or by somebody else."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from publication_flow import Agency, BadInput, Conflict, PublicationFlow
from publication_flow.engine import organise
from publication_flow.policy import packs
from tests.bureau import draft_one, found_bureau

EDITED = packs.pack("cn-civil-affairs") + "# 本局\n".encode()
WAIVED: dict[str, Any] = {"basis": "台民发〔2017〕9号", "waive": "尚无条款", "approver": "hu.jian"}


@pytest.fixture
def bureau(tmp_path: Path) -> Iterator[tuple[PublicationFlow, Agency]]:
    flow, agency, _ = found_bureau(f"sqlite:///{tmp_path / 'bureau.db'}")
    with flow:
        yield flow, agency


@pytest.fixture
def agency(bureau: tuple[PublicationFlow, Agency]) -> Agency:
    return bureau[1]


def test_a_command_sent_twice_changes_once(agency: Agency) -> None:
    """The second answer is the first one's position, though more happened between."""
    change = organise.appoint("ma.qiang", "section-clerk", "affairs")
    first = agency.organise(change, by="wu.min", command_id="c-1")
    agency.enrol("he.xin", "何欣", by="wu.min")
    again = agency.organise(change, by="wu.min", command_id="c-1", seen=0)

    assert first == again
    assert first + 1 == agency.size()
    assert agency.organised("c-1", by="wu.min")
    assert not agency.organised("c-1", by="hu.jian")
    assert () == tuple(agency.verify().findings)


def test_a_command_of_somebody_else_is_no_retry(agency: Agency) -> None:
    """Neither another person's command id nor a matter's is taken for this change."""
    change = organise.enrol("he.xin", "何欣")
    agency.organise(change, by="wu.min", command_id="c-1")
    agency.act("draft", by="wang.fang", command_id="c-2", title="甲", body="乙",
               category="social-assistance")  # fmt: skip

    for by, command in (("hu.jian", "c-1"), ("wang.fang", "c-2")):
        with pytest.raises(Conflict) as conflict:
            agency.organise(change, by=by, command_id=command)
        assert "command-reused" == conflict.value.code
    with pytest.raises(Conflict):
        draft_one(agency, command_id="c-1")
    with pytest.raises(BadInput):
        agency.organise(change, by="wu.min", command_id="命令")


def test_a_change_after_what_was_seen_is_a_conflict(agency: Agency) -> None:
    """Whoever looked before the last change is told so, and nothing is written."""
    seen = agency.organisation_changes(limit=1)[0].version
    agency.enrol("he.xin", "何欣", by="hu.jian")
    before = agency.size()
    with pytest.raises(Conflict) as conflict:
        agency.organise(organise.enrol("xu.lu", "徐璐"), by="wu.min", seen=seen)
    newest = agency.organisation_changes(limit=1)[0]
    agency.organise(organise.enrol("xu.lu", "徐璐"), by="wu.min", seen=newest.version)

    assert ("organisation-newer", seen + 1) == (conflict.value.code, newest.version)
    assert before + 1 == agency.size()


def test_the_changes_are_told_with_their_words(agency: Agency) -> None:
    """The newest first, a page at a time; the basis beside them, None once it was erased."""
    position = agency.appoint(
        "ma.qiang", "section-clerk", "affairs", by="wu.min", basis="台民发〔2017〕3号"
    )
    newest, before = agency.organisation_changes(limit=2)

    assert (position, "appointed", {"basis": "台民发〔2017〕3号"}) == (
        newest.position, newest.kind, newest.texts,
    )  # fmt: skip
    assert [before] == agency.organisation_changes(limit=1, offset=1)
    assert newest.version == before.version + 1


def test_who_may_change_it_is_told_before(agency: Agency) -> None:
    """The verdict is the one that an attempt would meet, with who could."""
    allowed = agency.may_organise("appoint", by="wu.min")
    denied = agency.may_organise("appoint", by="li.na")

    assert allowed.allowed
    assert ("not-appointer",) == tuple(f.code for f in denied.failures)
    assert {"hu.jian", "wu.min"} == {c.person for c in denied.who}


def test_a_policy_compared_with_an_older_one_is_not_adopted(agency: Agency) -> None:
    """`replaces` names what it was compared with; a retry of the command adopts once."""
    old = agency.policy().digest
    first = agency.adopt(EDITED, by="wu.min", replaces=old, command_id="c-1", **WAIVED)
    again = agency.adopt(EDITED, by="wu.min", replaces=old, command_id="c-1", **WAIVED)
    with pytest.raises(Conflict) as conflict:
        agency.adopt(EDITED + b"# 2\n", by="hu.jian", replaces=old, **WAIVED)
    with pytest.raises(Conflict) as reused:
        agency.adopt(EDITED + b"# 2\n", by="wu.min", command_id="c-1", **WAIVED)

    assert first == again == agency.policy().digest
    assert 2 == len(agency.adoptions())
    assert ["policy-newer", "command-reused"] == [conflict.value.code, reused.value.code]
