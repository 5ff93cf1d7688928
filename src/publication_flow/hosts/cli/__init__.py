"""The command line: `publication-flow`. One file per family of commands.

Nothing of the engine is imported until a command runs, so that `--help` answers at once.
"""

from __future__ import annotations

from publication_flow.hosts.cli import (  # each declares its commands on the root
    acting,
    adopting,
    care,
    checking,
    desks,
    figures,
    founding,
    matters,
    mutating,
    organisation,
    policy,
    proving,
)
from publication_flow.hosts.cli.root import root

__all__ = ["main", "root"]

FAMILIES = (
    founding,
    acting,
    desks,
    matters,
    figures,
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
