"""The demonstration: a bureau's year 2017, driven through the engine command by command."""

from __future__ import annotations

from publication_flow.hosts.demo.run import run
from publication_flow.hosts.demo.summary import Denial, Summary

__all__ = ["Denial", "Summary", "run"]
