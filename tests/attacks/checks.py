"""The checks that an attack has to pass, each asked for what it says: the codes it found, if any.

guards       the triggers in the database, while they are in place
permission   the application's role on PostgreSQL, which owns nothing
verify       `publication-flow verify`
checkpoint   the next `publication-flow checkpoint`, against the published folder
full         the same with `--full`
against      `verify --against` an auditor's copy of the first checkpoint
witness      the witness's next look at the folder, against its register
receipt      a receipt drawn afterwards (or handed over), in the one-file verifier
bundle       an audit bundle, in the same with the auditor's copy of the first checkpoint
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from sqlalchemy import exc

from publication_flow import Agency
from publication_flow.errors import FlowError
from publication_flow.ledger import witness
from tests.attacks.stage import Scene, seen
from tests.auditor import KEY, verified
from tests.bureau import AGENCY

Codes: TypeAlias = frozenset[str]
Attack: TypeAlias = Callable[[Scene], Scene | None]

NOTHING: Codes = frozenset()
APPEND_ONLY, NOT_PERMITTED = "append-only", "permission denied"
NOT_YET = "pending"  # said of every new matter: nobody is alarmed by it


def refused(scene: Scene, attack: Attack, by: str) -> Codes:
    """Whether the database itself turns an attack away, and with which words."""
    try:
        attack(scene)
    except exc.DBAPIError as error:
        said = {one for one in (APPEND_ONLY, NOT_PERMITTED) if one in str(error.orig)}
        assert said, error
        return frozenset(said & {by})
    return NOTHING


def asked(scene: Scene) -> dict[str, Codes]:
    """Everything else that is asked after an attack. It goes on as it would on the next night:
    what may be signed is signed, and the witness comes by."""
    with scene.flow() as flow:
        agency = flow.agency(AGENCY)
        told = {
            "verify": frozenset(finding.code for finding in agency.verify().findings),
            "against": _said(lambda: agency.against(scene.kept, KEY.vkey)),
            "receipt": _receipt(agency, scene),
            "bundle": _bundle(agency, scene),
            "checkpoint": _said(lambda: agency.checkpoint(scene.log, KEY)),
            "full": _said(lambda: agency.checkpoint(scene.log, KEY, full=True)),
        }
    return told | {"witness": _witness(scene)}


def _said(ask: Callable[[], object]) -> Codes:
    try:
        ask()
    except FlowError as error:
        return frozenset({error.code})
    return NOTHING


def _receipt(agency: Agency, scene: Scene) -> Codes:
    path = scene.place / "receipt.json"

    def draw() -> None:
        path.write_bytes(scene.receipt or agency.receipt(scene.matter).data)

    return _said(draw) or frozenset(verified("receipt", path).codes) - {NOT_YET}


def _bundle(agency: Agency, scene: Scene) -> Codes:
    path, kept = scene.bundle or scene.place / "bundle", scene.place / "kept"
    kept.write_bytes(scene.kept)
    drawn = NOTHING if scene.bundle else _said(lambda: agency.bundle(path, keys=[KEY.vkey]))
    return drawn or frozenset(verified("bundle", path, "--checkpoint", str(kept)).codes)


def _witness(scene: Scene) -> Codes:
    try:
        state = seen(scene).state
    except FlowError as error:
        return frozenset({error.code})
    return NOTHING if state in witness.FINE else frozenset({state})
