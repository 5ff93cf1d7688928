"""Who answers, in one line: the unit with its leader in charge and its named officer."""

from __future__ import annotations

from collections.abc import Iterable

from publication_flow.projections.answering import Assigned


def people(answering: Iterable[Assigned], lang: str) -> str:
    """For one cell of a table; empty where nobody answers."""
    comma, opened, closed = ("、", "（", "）") if lang == "zh" else (", ", " (", ")")
    told = []
    for one in answering:
        named = comma.join(name for name in (one.leader_name, one.officer_name) if name)
        told.append(f"{one.unit_name}{opened}{named}{closed}" if named else one.unit_name)
    return ("；" if lang == "zh" else "; ").join(told)
