"""Adopting another policy: what is under way finishes under the one it was opened with."""

from __future__ import annotations

import hashlib

import pytest

from publication_flow import BadInput, BadPolicy, Conflict, Denied, PublicationFlow
from publication_flow.engine import act as acting
from publication_flow.ledger.append import guarded
from publication_flow.policy import packs
from tests.bureau import AGENCY, BASIS, ORGANISATION, draft_one, drive
from tests.contract.stored import counts, head_size, rows

OLD = packs.pack("cn-civil-affairs")
PUBLISHERS = b'posts = ["office-auditor", "office-publisher", "timekeeper"]'
# From now on only the publisher publishes; a comment, too, makes it another policy.
NEW = OLD.replace(PUBLISHERS, b'posts = ["office-publisher"]')


def digest(data):
    return hashlib.sha256(data).hexdigest()


def adopt(bureau, policy=NEW, by="hu.jian", basis="台民发〔2017〕12号"):
    return bureau.agency.adopt(policy, by=by, basis=basis, waive="试行", approver="hu.jian")


def test_an_open_item_finishes_under_the_policy_it_began_with(bureau):
    """After another policy is adopted, the old item is published by the auditor as before and the
    new one only by the publisher; each step of the trail names the policy it was judged by."""
    old = drive(bureau.agency, draft_one(bureau.agency), "provide")
    in_force = adopt(bureau)
    new = drive(bureau.agency, draft_one(bureau.agency), "approve")
    for action, person in (("audit", "li.na"), ("approve", "zhao.gang"), ("publish", "li.na")):
        bureau.agency.act(action, old, by=person)

    with pytest.raises(Denied) as denied:
        bureau.agency.act("publish", new, by="li.na")
    bureau.agency.act("publish", new, by="zhou.ping")

    assert NEW != OLD
    assert ("wrong-post",) == denied.value.codes
    assert (digest(NEW), NEW) == (in_force, bureau.agency.policy().data)
    assert {digest(OLD)} == {step.policy for step in bureau.agency.trail(old)}
    assert {digest(NEW)} == {step.policy for step in bureau.agency.trail(new)}


def test_a_later_round_of_an_old_item(small_bureau):
    """What was published under the old policy is corrected under it as well: a matter keeps its
    policy."""
    agency = small_bureau.agency
    number = drive(agency, draft_one(agency))
    adopt(small_bureau)

    agency.act(
        "correct", number, by="wang.fang", title="2017年城乡低保标准（更正）", reason="数字有误"
    )
    drive(agency, number)

    assert {digest(OLD)} == {step.policy for step in agency.trail(number)}


def test_the_policys_file_may_be_gone(tmp_path):
    """Founded from a file that is deleted, the item finishes in another process's eyes: the bytes
    lie with the agency, under their digest."""
    url, file = f"sqlite:///{tmp_path / 'bureau.db'}", tmp_path / "policy.toml"
    file.write_bytes(NEW + "\n# 本局自用\n".encode())
    with PublicationFlow.open(url) as flow:
        agency = flow.found(AGENCY, policy=file, organisation=ORGANISATION, basis=BASIS)
        number = drive(agency, draft_one(agency), "approve")
    kept = file.read_bytes()
    file.unlink()

    with PublicationFlow.open(url) as flow:
        agency = flow.agency(AGENCY)
        agency.act("publish", number, by="zhou.ping")
        data = agency.policy().data

    assert kept == data
    stored = rows(url, f"SELECT data FROM pf_documents WHERE digest = '{digest(kept)}'")
    assert [(kept,)] == [(bytes(row[0]),) for row in stored]


def test_the_same_bytes_are_adopted_once(small_bureau):
    """The policy in force cannot be adopted again; an earlier one can, and is kept once."""
    adopt(small_bureau)

    with pytest.raises(Conflict) as conflict:
        adopt(small_bureau)
    adopt(small_bureau, OLD)

    assert "policy-in-force" == conflict.value.code
    assert OLD == small_bureau.agency.policy().data
    kept = rows(small_bureau.url, "SELECT count(*) FROM pf_documents WHERE kind = 'policy'")
    assert [(2,)] == kept


@pytest.mark.parametrize(
    ("change", "error", "code"),
    [
        ({"by": "wang.fang"}, Denied, "denied"),
        ({"by": "nobody"}, Denied, "denied"),
        ({"basis": ""}, BadInput, "basis-required"),
        ({"basis": " \n"}, BadInput, "text-control"),
        ({"basis": None}, BadInput, "text-type"),
        ({"policy": b"format = 1"}, BadPolicy, "bad-policy"),
        ({"policy": NEW.replace(b"office-publisher", b"office-publishar", 1)}, BadPolicy,
         "bad-policy"),
        ({"policy": NEW.decode().encode("gbk")}, BadPolicy, "bad-policy"),
    ],
)  # fmt: skip
def test_an_adoption_that_cannot_be(small_bureau, change, error, code):
    """Not by anybody, not without a document, not with mistakes in it: nothing is written."""
    before = counts(small_bureau.url)

    with pytest.raises(error) as refused:
        adopt(small_bureau, **change)

    assert code == refused.value.code
    assert before == counts(small_bureau.url)


def test_an_adoption_counts_from_its_position(postgres_bureau, monkeypatch):
    """A draft decided while another policy is being adopted is decided again under the new one."""
    adopted: list[str] = []

    def late(connection, head, batch):
        if not adopted:
            adopted.append(adopt(postgres_bureau))
        return guarded(connection, head, batch)

    monkeypatch.setattr(acting, "guarded", late)
    before = head_size(postgres_bureau.url)

    number = draft_one(postgres_bureau.agency)

    assert adopted == [postgres_bureau.agency.trail(number)[0].policy]
    assert before + 2 == head_size(postgres_bureau.url)
