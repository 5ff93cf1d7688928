"""Putting an edited policy back, in two steps: look at what it changes, then adopt it.

Nothing is kept between the steps. The page of the first carries the file itself, as a hidden copy
in Base64 (a text field would lose its line ends), and its SHA-256. The copy is not signed: when it
comes back it is read and checked again from nothing, and it must have the digest that the page
showed. Whoever changed it on the way could as well have sent another file.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
from typing import Any

from fastapi import APIRouter
from starlette.responses import Response

from publication_flow.errors import BadInput, BadPolicy, Conflict, Denied, FlowError, NotFound
from publication_flow.hosts.web.console import policy_check
from publication_flow.hosts.web.console.failing import status
from publication_flow.hosts.web.console.forms import Form, Sent
from publication_flow.hosts.web.console.here import Here, Visitor
from publication_flow.hosts.web.console.pages.policy import in_office
from publication_flow.hosts.web.console.policy_check import Standing
from publication_flow.hosts.web.console.render import page, redirect
from publication_flow.policy.labels import Labels
from publication_flow.policy.rulebook import Rulebook, rulebook
from publication_flow.wording import say

router = APIRouter()
TYPED = ("basis", "proof", "waive", "approver")
_PROOFS = ("run", "file", "waive")


@router.get("/{agency}/policy/new")
def ask(here: Visitor) -> Response:
    """Where the edited file is put back, by those who may adopt it."""
    allowed(here)
    return page(here, "policy_new.html", mistakes=[], problem="")


@router.post("/{agency}/policy/check")
def check(here: Visitor, sent: Form) -> Response:
    """The first step: every mistake of the file, or what it changes. Nothing is written."""
    allowed(here)
    files = sent.uploads("file")
    try:
        if len(files) != 1 or not files[0].data:
            raise BadInput("field-required", field=here._("规程文件"))
        book = rulebook(files[0].data)
    except BadPolicy as error:
        said = [say(m["code"], here.lang, m) for m in error.mistakes[: policy_check.MOST]]
        return page(
            here, "policy_new.html", 422, mistakes=said, problem="", count=len(error.mistakes)
        )
    except BadInput as error:
        return page(here, "policy_new.html", 400, mistakes=[], problem=error.sentence(here.lang))
    return shown(here, book, {"proof": "run" if runs(book) else "file"})


@router.post("/{agency}/policy/adopt")
def adopt(here: Visitor, sent: Form) -> Response:
    """The second step: adopted on evidence, or on a waiver somebody answers for."""
    in_office(here)
    book = copied(here, sent)
    values = {name: sent.text(name) for name in TYPED}
    try:
        allowed(here)
        evidence, problems = proof(here, sent, book)
        if problems:
            return shown(here, book, values, code=422, problems=problems)
        waives = sent.text("proof") == "waive"
        here.agency.adopt(
            book.data,
            by=here.person,
            basis=sent.text("basis"),
            evidence=evidence,
            waive=sent.text("waive") if waives else None,
            approver=sent.given("approver") if waives else None,
            replaces=sent.text("replaces"),
            command_id=sent.exactly(),
            via=here.via,
        )
    except Conflict as error:
        if error.code == "command-reused":
            raise
        newer = error.code == "policy-newer"
        faults = {} if newer else {"": error.sentence(here.lang)}
        return shown(here, book, values, code=409, newer=newer, faults=faults)
    except Denied as error:
        if error.verdict.person != here.person:  # the approver of a waiver
            said = {"approver": error.sentence(here.lang)}
            return shown(here, book, values, code=status(error), faults=said)
        return shown(here, book, values, code=status(error), denied=error.verdict)
    except (BadInput, NotFound) as error:
        return shown(here, book, values, code=400, faults=fault(here, error))
    return redirect(here, "policy", told="adopted")


def allowed(here: Here) -> None:
    """`Denied`, with who could, for everybody the policy does not let adopt."""
    in_office(here)
    verdict = here.agency.may_organise("adopt", by=here.person)
    if not verdict.allowed:
        raise Denied(verdict)


def copied(here: Here, sent: Sent) -> Rulebook:
    """The file that the page carried; it must be the one the page was about."""
    try:
        data = base64.b64decode(sent.text("policy"), validate=True)
    except (binascii.Error, ValueError):
        raise BadInput("policy-copy") from None
    if hashlib.sha256(data).hexdigest() != sent.text("digest"):
        raise BadInput("policy-copy")
    return rulebook(data)


def runs(book: Rulebook) -> bool:
    """Whether its pack's clauses can be run here and now."""
    return policy_check.may_run() and bool(policy_check.shipped(book))


def proof(here: Here, sent: Sent, book: Rulebook) -> tuple[bytes | None, list[Standing]]:
    """The evidence, and the clauses that stand against the policy."""
    wanted = sent.text("proof")
    if wanted not in _PROOFS:
        raise BadInput("field-required", field="proof")
    if wanted == "file":
        files = sent.uploads("evidence")
        if not files:
            raise BadInput("field-required", field="evidence")
        return files[0].data, []
    if wanted == "run" and policy_check.may_run():
        own = [(f.name, f.data) for f in sent.uploads("features")]
        checked = policy_check.run_clauses(book, own)
        if checked is None:
            raise BadInput("no-clauses", policy=book.policy.id)
        failures = policy_check.failures(checked, here.lang)
        return policy_check.evidence_of(checked), failures
    return None, []


def fault(here: Here, error: FlowError) -> dict[str, str]:
    """The error beside its field."""
    _ = here._
    labels = {
        "basis": _("依据"), "proof": _("凭什么采用"), "evidence": _("证据文件"),
        "waive": _("免证的理由"), "approver": _("批准人"), "features": _("本局的条款"),
    }  # fmt: skip
    name = str(error.facts.get("field", ""))
    if error.code == "person":
        name = "approver"
    elif error.code in ("bad-clauses", "no-clauses"):
        name = "features"
    elif error.code.startswith("evidence-"):
        name = "evidence" if error.code != "evidence-missing" else "waive"
    if name not in labels:
        return {"": error.sentence(here.lang)}
    if error.facts.get("field") == name:
        error.facts["field"] = labels[name]
    return {name: error.sentence(here.lang)}


def shown(here: Here, book: Rulebook, values: dict[str, str], *, code: int = 200,
          faults: dict[str, str] | None = None, problems: list[Standing] | None = None,
          newer: bool = False, denied: Any = None) -> Response:  # fmt: skip
    """What the file changes, and the form that adopts it. Whoever may not adopt (any more) gets
    back what they sent, and nothing about matters."""
    looked = policy_check.look(here, book) if denied is None else None
    found = looked.rehearsal if looked is not None else None
    numbers = [i.matter for i in found.items] + [d.matter for d in found.decisions] if found else []
    in_force = here.agency.policy()
    every = kinds(found)
    return page(
        here,
        "policy_check.html",
        code,
        book=book,
        looked=looked,
        found=found,
        open_items=found.items if found is not None else [],
        most=policy_check.MOST,
        titles=here.agency.titles(numbers, by=here.person) if numbers else {},
        old={k: Labels(in_force.rulebook.policy, k, here.lang) for k in every},
        new={k: Labels(book.policy, k, here.lang) for k in every},
        replaces=in_force.digest,
        last=here.agency.adoptions()[-1],
        copy=base64.b64encode(book.data).decode(),
        approvers={
            c.person: here.names.person(c.person)
            for c in here.agency.may_organise("adopt", by=here.person).who
        },
        runs=runs(book),
        pack=policy_check.shipped(book),
        values=values,
        faults=faults or {},
        problems=problems or [],
        newer=newer,
        denied=denied,
    )


def kinds(found: Any) -> set[str]:
    """The kinds of matter that a dry run names."""
    return {item.kind for item in found.items} if found is not None else set()
