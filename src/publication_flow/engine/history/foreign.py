"""Index numbers in an import that this agency's schemes never give."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from publication_flow.engine.history.rows import Row
from publication_flow.matter.index_number import Scheme, parse

_SHOWN = 5


def foreign(rows: list[Row], schemes: Sequence[Scheme]) -> list[tuple[str, dict[str, Any]]]:
    """What is told of numbers that this agency's schemes never give. They are kept: it is what
    the item bore in public, from before a reform or under a code copied from elsewhere."""
    brought = [row.index_number for row in rows if row.index_number is not None]
    odd = [n for n in brought if schemes and not any(parse(scheme, n) for scheme in schemes)]
    if not odd:
        return []
    return [("import-index-foreign", {
        "count": len(odd), "values": odd[:_SHOWN], "code": schemes[-1].code,
    })]  # fmt: skip
