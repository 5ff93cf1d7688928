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
from pathlib import Path
from typing import TypeAlias

from sqlalchemy import exc

from publication_flow import Agency
from publication_flow.errors import FlowError
from publication_flow.ledger import witness
from tests.attacks.stage import GUARDED, Scene, again, seen, staged
from tests.attacks.table import ALREADY, DENIED, ROWS
from tests.auditor import KEY, verified
from tests.bureau import AGENCY
from tests.tampering import everything

Codes: TypeAlias = frozenset[str]
Attack: TypeAlias = Callable[[Scene], Scene | None]

NOTHING: Codes = frozenset()
NOT_YET = "pending"  # said of every new matter: nobody is alarmed by it


def refused(scene: Scene, attack: Attack, by: str) -> Codes:
    """Whether the database itself turns an attack away, and with which words."""
    try:
        attack(scene)
    except exc.DBAPIError as error:
        words = next((one for one in (ALREADY, DENIED) if one in str(error.orig)), None)
        if words is None:
            raise
        return frozenset({words} & {by})
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
            "checkpoint": _said(lambda: agency.checkpoint(scene.log, KEY, first=False)),
            "full": _said(lambda: agency.checkpoint(scene.log, KEY, full=True, first=False)),
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


def expected(key: str, *apart: str) -> dict[str, str]:
    """What the table says of an attack: each check that sees it, and its code. Whoever has no
    application's role to try leaves out `permission`."""
    left_out = apart or ("permission",)
    return {check: code for check, code in ROWS[key].seen.items() if check not in left_out}


def attacked(key: str, attack: Attack, folder: Path) -> dict[str, str]:
    """Try an attack on a copy on SQLite whose guards are in place, then do it on one without;
    which check says what."""
    scene = staged(f"sqlite:///{folder / 'bureau.db'}", folder / "place")
    guarded = again(scene, f"sqlite:///{folder / 'guarded.db'}", folder / "guarded", GUARDED)
    told = {"guards": refused(guarded, attack, ALREADY)}
    return named(key, told | asked(done(scene, attack)))


def done(scene: Scene, attack: Attack) -> Scene:
    """Do an attack. One that changed nothing would pass for one that nobody saw."""
    before = _state(scene)
    after = attack(scene) or scene
    assert before != _state(after), "nothing was attacked"
    return after


def _state(scene: Scene) -> object:
    files = {one: one.read_bytes() for one in sorted(scene.place.rglob("*")) if one.is_file()}
    return everything(scene.url), files, scene


def named(key: str, told: dict[str, Codes]) -> dict[str, str]:
    """The checks that saw something, each with the table's code if that is among what it said."""
    seen = ROWS[key].seen
    return {
        check: seen[check] if seen.get(check) in codes else ", ".join(sorted(codes))
        for check, codes in told.items()
        if codes
    }
