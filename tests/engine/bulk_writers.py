"""What the bulk tests run in processes of their own."""

from __future__ import annotations

import os
import signal
import sys
from typing import Any

from publication_flow import Conflict, Denied, PublicationFlow, SimulatedClock
from publication_flow.engine import answers
from tests.bureau import AGENCY, START

AUDIT: dict[str, Any] = {"by": "li.na", "command_id": "afternoon-1", "opinion": "内容属实"}


def killed(url: str, numbers: list[str]) -> None:
    """Audit them all, and be killed when everything is written but nothing committed."""
    answers.keep = lambda *_: os.kill(os.getpid(), signal.SIGKILL)
    with PublicationFlow.open(url, clock=SimulatedClock(START)) as flow:
        flow.agency(AGENCY).act_all("audit", numbers, **AUDIT)


def remarks(barrier, n: int, url: str, numbers: list[str]) -> list[str]:
    """One process remarks on single matters while the other audits them all; how each ended."""
    with PublicationFlow.open(url, clock=SimulatedClock(START)) as flow:
        agency = flow.agency(AGENCY)
        barrier.wait(60)
        if n == 0:
            return [r.as_dict()["result"] for r in agency.act_all("audit", numbers, **AUDIT)]
        ended = []
        for number in numbers:
            try:
                agency.act("remark", number, by="sun.yan", opinion="在看")
                ended.append("done")
            except (Conflict, Denied) as error:
                ended.append(error.code)
        return ended


if __name__ == "__main__":
    killed(sys.argv[1], sys.argv[2:])
