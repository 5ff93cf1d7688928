"""Screening of what is about to be published: pure, bytes and text in, values out.

It tells what it found and where; whether a finding stops anything is the policy's affair.
Importing it loads nothing until a name is used: proofreading needs no reader of documents.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from publication_flow.screening.personal import (
        KINDS,
        NUMBERS,
        File,
        Finding,
        Number,
        Place,
        mask_file,
        mask_text,
        screen,
    )

__all__ = [
    "KINDS",
    "NUMBERS",
    "File",
    "Finding",
    "Number",
    "Place",
    "mask_file",
    "mask_text",
    "screen",
]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module("publication_flow.screening.personal"), name)
