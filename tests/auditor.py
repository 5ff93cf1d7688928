"""An auditor's side of a ledger: a log's key, signed checkpoints, and the shipped verifier run.

The verifier is loaded from its file as the module of a stranger; `isolated` runs the same file in
an interpreter that can import the standard library and `cryptography`, and nothing else.
"""

from __future__ import annotations

import contextlib
import importlib.util
import io
import json
import subprocess
import sys
from importlib.metadata import files
from pathlib import Path
from typing import Any, NamedTuple

from publication_flow import Agency
from publication_flow.ledger import note

VERIFIER = Path(__file__).parents[1] / "src" / "publication_flow" / "report" / "verify.py"
ORIGIN = "370405-mz.example"
KEY = note.new_signer(ORIGIN, bytes(range(32)))
WITNESS = note.new_signer("city-archive.example", bytes(range(32, 64)), note.WITNESS)
THIEF = note.new_signer(ORIGIN, bytes(range(64, 96)))

_spec = importlib.util.spec_from_file_location("auditors_verify", VERIFIER)
assert _spec is not None
assert _spec.loader is not None
verify: Any = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(verify)

_APART = """
import runpy, sys
folder, *sys.argv = sys.argv[1:]
sys.path.append(folder)
try:
    runpy.run_path(sys.argv[0], run_name="__main__")
finally:
    ours = [name for name in sys.modules if name.partition(".")[0] == "publication_flow"]
    print("ours:", ours, file=sys.stderr)
"""


class Verdict(NamedTuple):
    """What the verifier said: its exit code, the codes found in order, everything."""

    exit: int
    codes: list[str]
    told: dict[str, Any]

    @property
    def first(self) -> tuple[str, int | None]:
        """The first finding: its code and its position."""
        found = self.told["findings"][0]
        return found["code"], found["position"]


def verified(what: str, path: Path, *more: str, key: str | None = KEY.vkey) -> Verdict:
    """Run the verifier in this process."""
    keys = ["--key", key] if key is not None else []
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        code = verify.main([what, str(path), *keys, *more, "--json"])
    told = json.loads(out.getvalue())
    assert code == told["exit"]
    return Verdict(code, [one["code"] for one in told["findings"]], told)


def isolated(folder: Path, *line: str) -> subprocess.CompletedProcess[str]:
    """Run the file without site-packages (`-I -S`); `folder` gets the signature library alone."""
    folder.mkdir(exist_ok=True)
    for package in ("cryptography", "cffi"):
        for one in files(package) or ():
            top = Path(str(one.locate())).parents[len(one.parts) - 1] / one.parts[0]
            link = folder / one.parts[0]
            if one.parts[0] != ".." and not link.exists():
                link.symlink_to(top)
    return subprocess.run(
        [sys.executable, "-I", "-S", "-X", "utf8", "-c", _APART, str(folder), str(VERIFIER), *line],
        capture_output=True,
        text=True,
    )


def signed(agency: Agency, folder: Path) -> bytes:
    """Sign a checkpoint of the ledger as it stands, and publish it in a folder; the note."""
    return agency.checkpoint(folder, KEY).note
