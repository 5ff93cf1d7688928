"""The command line: `publication-flow`. One file per family of commands.

Nothing of the engine is imported until a command runs, so that `--help` answers at once.
"""

from __future__ import annotations

from publication_flow.hosts.cli import (  # each declares its commands on the root
    acting,
    adopting,
    answerable,
    archiving,
    asking,
    calendars,
    care,
    checking,
    checkpointing,
    comparing,
    delivering,
    desks,
    drawing,
    erasing,
    explaining,
    figures,
    founding,
    guarding,
    importing,
    index_numbers,
    matters,
    mutating,
    notices,
    opening,
    organisation,
    overseeing,
    policy,
    proofreading,
    proving,
    receipts,
    serve,
    timekeeping,
    viewing,
)
from publication_flow.hosts.cli.root import root

__all__ = ["main", "root"]

FAMILIES = (
    founding,
    serve,
    acting,
    opening,
    desks,
    matters,
    asking,
    answerable,
    viewing,
    explaining,
    proofreading,
    guarding,
    comparing,
    figures,
    timekeeping,
    delivering,
    archiving,
    overseeing,
    drawing,
    importing,
    index_numbers,
    calendars,
    notices,
    policy,
    checking,
    proving,
    mutating,
    adopting,
    organisation,
    checkpointing,
    receipts,
    erasing,
    care,
)


def main() -> None:
    """The entry point: one line of arguments, one exit code."""
    root.main()
