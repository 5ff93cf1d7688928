"""Lines of the command line, run in this process, on a small bureau in a folder of its own."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, NamedTuple

from click.testing import CliRunner

from publication_flow.hosts.cli import root
from tests.bureau import draft_one, drive, found_bureau

DATABASE = "publication-flow.db"


class Told(NamedTuple):
    """What one line came to."""

    code: int
    out: str
    err: str

    @property
    def data(self) -> Any:
        return json.loads(self.out)


def line(*args: str, stdin: str | None = None, **environ: str) -> Told:
    """Run one line as its user would; whatever it raises is a failure of the test."""
    clean = {
        "PUBLICATION_FLOW_DB": None, "PUBLICATION_FLOW_AGENCY": None,
        "PUBLICATION_FLOW_LANG": None, "COLUMNS": None,
    }  # fmt: skip
    result = CliRunner().invoke(root, args, input=stdin, env={**clean, **environ})
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    return Told(result.exit_code, result.stdout, result.stderr)


def bureau_in(folder: Path) -> str:
    """A bureau in the default database of a folder, with one published item; its number."""
    flow, agency, clock = found_bureau(f"sqlite:///{folder / DATABASE}")
    with flow:
        clock.advance(days=1)
        agency.delegate(
            "zhao.gang", "wu.min", "leader-in-charge", unit="low-income", by="zhao.gang",
            since="2017-03-07", until="2017-03-31",
        )  # fmt: skip
        number = draft_one(agency)
        drive(agency, number, approve="wu.min")
        clock.advance(days=1)
        paper = draft_one(agency, title="纸质签批的事项")
        drive(agency, paper, "audit")
        agency.act("approve", paper, by="zhao.gang", mode="paper", entered_by="sun.yan", scan=b"x")
    return number
