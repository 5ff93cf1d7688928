"""Serve a portal that is killed by SIGKILL just before or just after a commit of its own.

Run in the portal's folder: `python killed.py before|after --port N`. It dies at the first commit
after a file named `armed` has appeared there.
"""

from __future__ import annotations

import os
import signal
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, event
from sqlalchemy.orm import Session


def die(*_: Any) -> None:
    if Path("armed").exists():
        os.kill(os.getpid(), signal.SIGKILL)


def main(moment: str, port: int) -> None:
    if moment == "before":
        event.listen(Engine, "commit", die)  # the engine has been called, the driver not yet
    else:
        event.listen(Session, "after_commit", die)
    sys.path.insert(0, str(Path.cwd()))
    app: Any = import_module("portal.app").app

    if hasattr(app, "wsgi_app"):
        app.run(port=port)
    else:
        import uvicorn

        uvicorn.run(app, port=port)


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[3]))
