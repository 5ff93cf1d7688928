"""Serve a bureau of a test, and die by SIGKILL in the middle of a command on many matters.

`python -m tests.hosts.web.killed FOLDER PORT`: the ledger is FOLDER/bureau.db; when there is a file
FOLDER/half, before or after, the process dies once, there: at the fifteenth matter, with everything
written and not committed, or committed and not answered.
"""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path
from typing import Any

import uvicorn

from publication_flow import PublicationFlow, SimulatedClock
from publication_flow.engine import answers, bulk
from publication_flow.hosts.web import create_app
from tests.bureau import START
from tests.hosts.web.conftest import by_header

HALF = 15


def main(folder: Path, port: int) -> None:
    one, kept = bulk._Run.one, answers.keep
    act_all, matters = bulk.act_all, [0]

    def die(moment: str) -> None:
        armed = folder / moment
        if armed.exists():
            armed.unlink()
            os.kill(os.getpid(), signal.SIGKILL)

    def counted(self: Any, number: str) -> Any:
        matters[0] += 1
        if matters[0] == HALF:
            die("half")
        return one(self, number)

    def keep(*given: Any) -> None:
        kept(*given)  # the last statement of the transaction
        die("before")

    def after_commit(*given: Any) -> Any:
        answer = act_all(*given)
        die("after")
        return answer

    bulk._Run.one = counted  # type: ignore[method-assign]
    answers.keep = keep  # type: ignore[assignment]
    bulk.act_all = after_commit  # type: ignore[assignment]
    flow = PublicationFlow.open(f"sqlite:///{folder / 'bureau.db'}", clock=SimulatedClock(START))
    uvicorn.run(create_app(flow, by_header, secure_cookies=False), port=port, log_level="error")


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
