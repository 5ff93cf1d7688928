"""Recording a sign-off that was given on paper or by telephone, by who may record it."""

from __future__ import annotations

from typing import Any, NamedTuple

from publication_flow.errors import BadInput
from publication_flow.hosts.web.console.action_form import entry_of
from publication_flow.hosts.web.console.forms import Sent
from publication_flow.hosts.web.console.here import Here
from publication_flow.hosts.web.console.uploads import received
from publication_flow.policy.verdict import Verdict

SYSTEM = "system"


class Recording(NamedTuple):
    """How it may have been given, and by whom: {id: label} of both."""

    modes: dict[str, str]
    signers: dict[str, str]


def recording(here: Here, verdict: Verdict) -> Recording | None:
    """Whether the visitor, who may not sign themselves, may record that another did."""
    action = entry_of(verdict)
    words = {"paper": here._("纸质签批"), "telephone": here._("电话签批")}
    modes = {str(mode): words[mode] for mode in action.accepts if mode != SYSTEM}
    if verdict.allowed or not modes or not here.holds(*action.recorders):
        return None
    signers = {c.person: here.names.who(c.person, c.on_behalf_of) for c in verdict.who}
    signers.pop(here.person, None)
    return Recording(modes, signers) if signers else None


def recorded(here: Here, found: Recording | None, form: Sent) -> dict[str, Any]:
    """Who acts, as arguments of `Agency.act`: whoever is signed in; for a recording the signer,
    entered by whoever is signed in. The policy judges both."""
    mode = form.text("mode")
    if mode not in ("paper", "telephone"):
        return {"by": here.person}
    signer = form.given("signer")
    if signer is None or (found is not None and signer not in found.signers):
        raise BadInput("signer-required", field="signer")
    if form.given("occurred_on") is None:
        raise BadInput("signed-on-required", field="occurred_on")
    scans = received(form, "scan", "scan")
    scan = scans[0].data if scans else None
    return {"by": signer, "entered_by": here.person, "mode": mode, "scan": scan}
