"""reference.md names everything there is to name, and nothing else."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from publication_flow.matter.events import KINDS
from publication_flow.policy import model, packs
from publication_flow.policy.rulebook import rulebook
from publication_flow.policy.rules import RULES
from publication_flow.wording import proofreading
from publication_flow.wording.codes import SENTENCES
from tests.docs import pages, tables
from tests.docs.course import data_fields

REFERENCES = [pages.DOCS / lang / "reference.md" for lang in pages.LANGUAGES]
EVENTS = {"zh": "事件", "en": "Events"}
_LISTS = ("input-errors", "publication-errors", "web-errors", "ledger-errors", "findings")
_QUOTING = {
    "zh": ("标记与表态", "到期", "责任与个人信息", "别的事项种类"),
    "en": ("Marks and voices", "What time brings", "Answering and personal data", "Further kinds"),
}
both = pytest.mark.parametrize("page", REFERENCES, ids=pages.LANGUAGES)


@both
def test_the_generated_tables_are_fresh(page: Path) -> None:
    """Commands, denials, errors and findings read as the program has them (else: refresh.py)."""
    assert tables.tables(page.parent.name) == pages.regions(page)


def test_every_sentence_belongs_to_a_table() -> None:
    """Each code that has a sentence is listed in the reference, whole verdicts apart."""
    listed = {
        code
        for name in _LISTS
        for line in pages.regions(REFERENCES[0])[name].splitlines()[2:]
        for code in pages.codes(line.split("|")[1])
    } | set(pages.codes(pages.regions(REFERENCES[0])["policy-errors"]))
    # answers, not errors
    told = ("verdict.", "denied.", "difference.", "rehearsal.", "reckoned.", "story.", "health.")
    whole = {c for c in SENTENCES if c == "denied" or c.startswith(told)}
    remarks = set(proofreading.SENTENCES)  # on a page of their own: test_proofreading_page.py

    assert set(SENTENCES) - whole - remarks == listed


def test_every_error_class_is_listed() -> None:
    """The table of exit codes has every class of the error tree."""
    listed = {
        pages.codes(line)[0] for line in pages.regions(REFERENCES[0])["exit-codes"].splitlines()[2:]
    }

    assert tables.error_classes() == listed


def test_every_denial_names_a_rule_or_the_engine() -> None:
    """Each code that a rule's check can give stands beside that rule and beside no other."""
    rows = pages.regions(REFERENCES[1])["denials"].splitlines()[2:]
    by_rule = {row.split("|")[1].strip(" `"): row.split("|")[2].strip(" `") for row in rows}

    assert "signed" == by_rule["sign-off-stale"]
    assert "distinct-persons" == by_rule["own-content"]
    assert "the engine" == by_rule["wrong-stage"]
    assert set(tables.denial_codes()) == set(by_rule)


@both
def test_every_kind_of_event_is_listed(page: Path) -> None:
    """The table of events has the kinds of the code, each once."""
    kinds = [pages.codes(row[0])[0] for row in _events(page)]

    assert sorted(KINDS) == sorted(kinds)


@both
def test_the_fields_of_each_event_are_those_that_are_written(page: Path, tmp_path: Path) -> None:
    """A course that does everything writes exactly the fields that the table names."""
    listed = {pages.codes(row[0])[0]: set(pages.codes(row[3])) for row in _events(page)}

    assert data_fields(f"sqlite:///{tmp_path / 'ledger.db'}") == listed


def _events(page: Path) -> list[list[str]]:
    return [row for row in pages.rows(page, EVENTS[page.parent.name]) if len(row) == 4]


def test_the_policy_page_names_every_key() -> None:
    """Every key that a policy file may have, and every rule, stands in policy.md."""
    shapes = [
        shape
        for shape in vars(model).values()
        if isinstance(shape, type) and issubclass(shape, model.Frozen)
    ]
    keys = {f.alias or name for shape in shapes for name, f in shape.model_fields.items()}
    keys -= {"zh", "en"}
    rules = {rule.model_fields["rule"].annotation.__args__[0] for rule in RULES}  # type: ignore[union-attr]
    keys |= {name for rule in RULES for name in rule.model_fields} - {"version"}
    wanted = keys | rules
    for lang in pages.LANGUAGES:
        page = pages.DOCS / lang / "policy.md"
        quoted = " ".join(pages.codes(pages.prose(page)))
        missing = wanted - set(re.findall(r"[a-z_]+(?:-[a-z]+)*", quoted))

        assert set() == missing


@pytest.mark.parametrize("lang", pages.LANGUAGES)
def test_the_lines_that_the_policy_page_quotes_stand_in_the_policy(lang: str) -> None:
    """Each quoted line is one of cn-civil-affairs, but for what `…` leaves out."""
    policy = packs.pack("cn-civil-affairs").decode().splitlines()
    page = pages.DOCS / lang / "policy.md"
    quoted = [pages.codes(row[2])[0] for name in _QUOTING[lang] for row in pages.rows(page, name)]
    wrong = [q for q in quoted if not any(all(p in line for p in q.split("…")) for line in policy)]

    assert len(quoted) > 30
    assert [] == wrong


def test_the_policy_page_knows_its_codes() -> None:
    """The denial codes beside the rules in policy.md are those of the rules' own checks."""
    for lang in pages.LANGUAGES:
        section = {"zh": "规则", "en": "Rules"}[lang]
        rows = pages.rows(pages.DOCS / lang / "policy.md", section)
        told = {pages.codes(row[0])[0]: set(pages.codes(row[3])) for row in rows}
        denials = pages.regions(pages.DOCS / lang / "reference.md")["denials"].splitlines()[2:]
        known: dict[str, set[str]] = {rule: set() for rule in told}
        for line in denials:
            code, rule = (pages.codes(cell) for cell in line.split("|")[1:3])
            if rule and rule[0] in known:
                known[rule[0]].add(code[0])

        assert known == told


def test_the_shipped_policies_differ_as_the_page_says() -> None:
    """The actions that policy.md says are missing from cn-office-audit are those missing."""
    first, second = (
        set(rulebook(packs.pack(name)).kind("item").action_ids())
        for name in ("cn-civil-affairs", "cn-office-audit")
    )
    for lang, label in (("zh", "操作"), ("en", "actions")):
        rows = pages.rows(pages.DOCS / lang / "policy.md")
        told = next(row for row in rows if row[0] == label and len(row) == 3)

        assert first - second == set(pages.codes(told[1]))
        assert set() == second - first
