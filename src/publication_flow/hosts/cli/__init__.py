"""The command line: `publication-flow`. One file per family of commands.

Nothing of the engine is imported until a command runs, so that `--help` answers at once.
"""

from __future__ import annotations

from publication_flow.hosts.cli import (  # each declares its commands on the root
    acting,
    adopting,
    care,
    checking,
    comparing,
    desks,
    figures,
    founding,
    importing,
    matters,
    mutating,
    notices,
    organisation,
    policy,
    proving,
    serve,
)
from publication_flow.hosts.cli.root import root

__all__ = ["main", "root"]

FAMILIES = (
    founding,
    serve,
    acting,
    desks,
    matters,
    comparing,
    figures,
    importing,
    notices,
    policy,
    checking,
    proving,
    mutating,
    adopting,
    organisation,
    care,
)


def main() -> None:
    """The entry point: one line of arguments, one exit code."""
    root.main()
