"""A policy is adopted on proof: evidence about its very bytes, or a waiver somebody answers for."""

from __future__ import annotations

import json
from typing import Any

import pytest

from publication_flow import BadInput, Conflict, Denied, NotFound, PublicationFlow, SimulatedClock
from publication_flow.engine.evidence import compose
from publication_flow.ledger import sql
from publication_flow.policy import packs
from publication_flow.policy.rulebook import rulebook
from tests.bureau import AGENCY, BASIS, ORGANISATION, START, draft_one, drive, found_bureau
from tests.contract.stored import counts, rows
from tests.tampering import by_hand

P1 = packs.pack("cn-civil-affairs")
REQUIRED = P1 + b'\n[adoption]\nevidence = "required"\n'
FEATURES = {"own.feature": "# language: zh-CN\n功能: 本局条款\n"}
HOLDS = {"id": "own-1", "title": "提供的人不审核", "level": "mandatory", "status": "holds"}


def evidence(policy=P1, *results, features=FEATURES):
    """The evidence of a run; one mandatory clause that holds unless told otherwise."""
    return compose(
        rulebook(policy), results or (HOLDS,), features,
        vocabulary="1", tool="0.1.0", checked_at="2017-03-06T01:00:00Z",
    )  # fmt: skip


def clause(status, level="mandatory", **more):
    return {"id": f"own-{status}", "level": level, "status": status, **more}


def without_leader():
    """The civil affairs policy without a leader's step before publication, one post renamed."""
    head, *entries = P1.decode().split("[[kinds.item.actions]]\n")
    kept = []
    for entry in entries:
        if entry.startswith(('id = "approve-amended"', 'id = "recheck"')):
            continue
        if entry.startswith('id = "publish"') and 'from = ["leader-approved"]' in entry:
            continue
        if entry.startswith('id = "approve"'):
            entry = entry.replace('["publish", "correct", "withdraw"]', '["withdraw"]')
        if entry.startswith('id = "publish"'):
            entry = entry.replace('["erratum"]', '["publish", "correct", "erratum"]')
        kept.append(entry)
    text = "[[kinds.item.actions]]\n".join([head, *kept])
    return text.replace("办公室发布岗", "政务公开岗").encode()


def test_what_was_audited_under_the_old_policy_finishes_under_it(database_url, tmp_path):
    """Audited under P1; P1's file is overwritten with P2, adopted, deleted; after a restart the
    item still needs P1's leader, a later one does not, and each trail names its policy."""
    file = tmp_path / "policy.toml"
    file.write_bytes(P1)
    flow, agency, clock = open_founded(database_url, file)
    with flow:
        old = drive(agency, draft_one(agency), "audit")
        file.write_bytes(without_leader())
        first = agency.policy().digest
        second = agency.adopt(
            file.read_bytes(), by="hu.jian", basis="台民发〔2017〕12号",
            evidence=evidence(file.read_bytes()),
        )  # fmt: skip
        file.unlink()
    with PublicationFlow.open(database_url, clock=clock) as flow:
        agency = flow.agency(AGENCY)
        with pytest.raises(Denied) as denied:
            agency.act("publish", old, by="li.na")
        agency.act("approve", old, by="zhao.gang")
        agency.act("publish", old, by="li.na")
        new = drive(agency, draft_one(agency), "audit")
        agency.act("publish", new, by="li.na")
        policies = [{step.policy for step in agency.trail(number)} for number in (old, new)]
        post = agency.policy().rulebook.policy.posts["office-publisher"].label.zh
        report = agency.verify()

    assert "“批准”（分管领导：赵刚" in denied.value.sentence("zh")
    assert [{first}, {second}] == policies
    assert first != second
    assert "政务公开岗" == post
    assert () == tuple(report.findings)


def open_founded(url, policy):
    clock = SimulatedClock(START)
    flow = PublicationFlow.open(url, clock=clock)
    flow.upgrade()
    agency = flow.found(AGENCY, policy=policy, organisation=ORGANISATION, basis=BASIS)
    return flow, agency, clock


def test_an_auditor_asks_what_governed_an_item(bureau):
    """What was approved before the evidence shows none, what came after shows it: the proof that
    was known at the position of each step."""
    agency = bureau.agency
    number = drive(agency, draft_one(agency), "approve")
    agency.adopt(P1, by="hu.jian", basis="台民发〔2017〕12号", evidence=evidence())
    agency.act("publish", number, by="li.na")

    governed = agency.governed(number)

    steps = [(g.action, g.adoption.proof, g.adoption.pack) for g in governed]
    assert [
        ("draft", "none", "cn-civil-affairs"),
        ("provide", "none", "cn-civil-affairs"),
        ("audit", "none", "cn-civil-affairs"),
        ("approve", "none", "cn-civil-affairs"),
        ("publish", "evidence", "cn-civil-affairs"),
    ] == steps
    assert {rulebook(P1).digest} == {g.policy for g in governed}
    last = governed[-1].adoption
    assert ("hu.jian", "台民发〔2017〕12号") == (last.person, last.basis)
    assert 1 == last.evidence["counts"]["holds"]


def test_evidence_and_clauses_are_kept_by_their_digests(bureau):
    """The document and the clauses' own text come back by the digests that the event names."""
    agency = bureau.agency
    agency.adopt(P1, by="hu.jian", basis="文", evidence=evidence())

    named = agency.adoptions()[-1].evidence

    kept = json.loads(agency.document(named["digest"]))
    clauses = json.loads(agency.document(named["clauses"]))
    assert rulebook(P1).digest == kept["policy"]["digest"]
    assert [("own-1", "holds")] == [(r["id"], r["status"]) for r in kept["results"]]
    assert [{"name": "own.feature", "text": FEATURES["own.feature"]}] == clauses["files"]
    with pytest.raises(NotFound) as unknown:
        agency.document("0" * 64)
    assert "document-none" == unknown.value.code


def test_a_waiver_is_recorded_with_reason_and_approver(bureau):
    """Without evidence, the adoption names who approved that, and why; the reason is erasable
    text and stands in the ledger as a digest alone."""
    new = P1 + b"\n"
    bureau.agency.adopt(
        new, by="wu.min", basis="文", waive="条款未写完，先试行", approver="hu.jian"
    )

    adoption = bureau.agency.adoptions()[-1]

    assert "waived" == adoption.proof
    assert ("hu.jian", "条款未写完，先试行") == adoption.waived
    assert ("wu.min", rulebook(new).digest, None) == (
        adoption.person, adoption.policy, adoption.pack
    )  # fmt: skip
    bodies = b"".join(bytes(row[0]) for row in rows(bureau.url, "SELECT body FROM pf_events"))
    assert "试行".encode() not in bodies


NEW = P1 + b"\n# 2\n"
LAPSED = {"reason": "待修订", "approver": "hu.jian", "until": "2017-03-05"}


@pytest.mark.parametrize(
    ("proof", "error", "code"),
    [
        ({}, BadInput, "evidence-missing"),
        ({"waive": " ", "approver": "hu.jian"}, BadInput, "evidence-missing"),
        ({"waive": "试行"}, BadInput, "approver-required"),
        ({"waive": "试行", "approver": "nobody"}, NotFound, "person"),
        ({"waive": "试行", "approver": "wang.fang"}, Denied, "denied"),
        ({"evidence": evidence(NEW), "waive": "试行"}, BadInput, "evidence-and-waiver"),
        ({"evidence": evidence(P1)}, BadInput, "evidence-other-policy"),
        ({"evidence": evidence(NEW, HOLDS, clause("broken"))}, BadInput, "evidence-broken"),
        ({"evidence": evidence(NEW, HOLDS, clause("waived"))}, BadInput, "evidence-lapsed"),
        ({"evidence": evidence(NEW, HOLDS, clause("waived", waiver=LAPSED))}, BadInput,
         "evidence-lapsed"),
        ({"evidence": evidence(NEW, clause("not-applicable"))}, BadInput, "evidence-empty"),
        ({"evidence": evidence(NEW, clause("holds", "advisory"))}, BadInput, "evidence-empty"),
        ({"evidence": evidence(NEW).replace("本局条款".encode(), b"x")}, BadInput,
         "evidence-clauses-altered"),
        ({"evidence": b""}, BadInput, "evidence-unreadable"),
        ({"evidence": b"{}"}, BadInput, "evidence-unreadable"),
        ({"evidence": b"\xff"}, BadInput, "evidence-unreadable"),
        ({"evidence": evidence(NEW).replace(b'"holds"', b'"fine"')}, BadInput,
         "evidence-unreadable"),
    ],
)  # fmt: skip
def test_an_adoption_without_proof_that_holds(small_bureau, proof, error, code):
    """Nothing is adopted on nothing, on another policy's proof, or on a broken clause."""
    before = counts(small_bureau.url)

    with pytest.raises(error) as refused:
        small_bureau.agency.adopt(NEW, by="hu.jian", basis="文", **proof)

    assert code == refused.value.code
    assert before == counts(small_bureau.url)


def test_advisory_clauses_and_running_waivers_hinder_nothing(small_bureau):
    """A broken advisory clause and a waiver on its last day are counted, and the policy passes."""
    waiver = {**LAPSED, "until": "2017-03-06"}
    results = (HOLDS, clause("broken", "advisory"), clause("waived", waiver=waiver))

    small_bureau.agency.adopt(NEW, by="hu.jian", basis="文", evidence=evidence(NEW, *results))

    found = small_bureau.agency.adoptions()[-1].evidence["counts"]
    assert {"holds": 1, "broken": 1, "waived": 1, "not-applicable": 0} == found


def test_a_policy_that_demands_proof_lets_nothing_begin_without(database_url):
    """Founded without evidence, `may`, `why` and the act itself say so; adopted again with
    evidence, the same bytes let matters be opened, and once proved are not adopted again."""
    flow, agency, _ = open_founded(database_url, REQUIRED)
    with flow:
        with pytest.raises(Denied) as denied:
            draft_one(agency)
        why = agency.why(None, "draft", by="wang.fang")
        agency.adopt(REQUIRED, by="hu.jian", basis="文", evidence=evidence(REQUIRED))
        number = draft_one(agency)
        with pytest.raises(Conflict) as again:
            agency.adopt(REQUIRED, by="hu.jian", basis="文", evidence=evidence(REQUIRED))

        assert ("policy-unproved",) == denied.value.codes
        assert ["policy-unproved"] == [failure.code for failure in why.failures]
        assert () == why.who
        assert agency.why(None, "draft", by="wang.fang").allowed
        assert "2017-0001" == number
        assert "policy-in-force" == again.value.code
        assert agency.verify().ok


def test_what_is_under_way_goes_on_without_proof(small_bureau):
    """A policy that demands proof and got a waiver lets matters begin; and one opened before it
    is no concern of its."""
    agency = small_bureau.agency
    old = drive(agency, draft_one(agency), "audit")
    agency.adopt(REQUIRED, by="hu.jian", basis="文", waive="试行", approver="hu.jian")

    drive_on = agency.act("approve", old, by="zhao.gang").stage
    new = draft_one(agency)

    assert "leader-approved" == drive_on
    count, open_items = agency.under_way()
    assert 2 == count
    assert [
        (old, "leader-approved", rulebook(P1).digest),
        (new, "drafted", rulebook(REQUIRED).digest),
    ] == [(i.matter, i.stage, i.policy) for i in open_items]


def test_founding_on_evidence(tmp_path):
    """A founding may bring its proof along, and then stands on it; wrong proof founds nothing."""
    url = f"sqlite:///{tmp_path / 'founded.db'}"
    with PublicationFlow.open(url, clock=SimulatedClock(START)) as flow:
        plan: dict[str, Any] = {"policy": P1, "organisation": ORGANISATION, "basis": BASIS}
        with pytest.raises(BadInput) as refused:
            flow.found(AGENCY, **plan, evidence=evidence(NEW))
        none = flow.agencies()
        agency = flow.found(AGENCY, **plan, evidence=evidence())

        assert "evidence-other-policy" == refused.value.code
        assert [] == none
        assert "evidence" == agency.adoptions()[0].proof
        assert agency.verify().ok


@pytest.mark.parametrize("kind", ["evidence", "clauses"])
def test_verify_misses_proof_that_is_gone(tmp_path, kind):
    """Evidence or clauses taken out of the database, or altered, are found by `verify`."""
    url = f"sqlite:///{tmp_path / 'bureau.db'}"
    flow, agency, _ = found_bureau(url)
    with flow:
        agency.adopt(P1, by="hu.jian", basis="文", evidence=evidence())
        whole = agency.verify().ok
        with by_hand(url) as connection:
            sql.run(connection, "DELETE FROM pf_documents WHERE kind = ?", (kind,))
        findings = agency.verify().findings

    assert whole
    assert ["document-altered"] == [finding.code for finding in findings]
    assert kind in findings[0].detail
