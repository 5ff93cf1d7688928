"""What an act names besides its matter must be there: another matter, a unit, a duty's period."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Iterable
from typing import Any

from sqlalchemy import Connection

from publication_flow.errors import BadInput
from publication_flow.ledger import sql
from publication_flow.matter.state import Matter
from publication_flow.policy.decide import Draft
from publication_flow.policy.model import Kind, Policy
from publication_flow.policy.periods import fits
from publication_flow.projections import organisation
from publication_flow.projections.tables import items

_MATTER = f"SELECT 1 FROM {items.name} WHERE agency = ? AND matter = ?"


def check_named(
    connection: Connection, agency: str, policy: Policy, draft: Draft, matter: Matter | None,
    kind: Kind,
) -> None:  # fmt: skip
    """`BadInput` for what is named anew and is not there: as `check_against`, by the tables."""

    def there(number: str) -> bool:
        return sql.run(connection, _MATTER, (agency, number)).fetchone() is not None

    def units() -> Iterable[str]:
        return organisation.names(connection, agency, "unit")

    check_against(there, units, policy, draft, matter, kind)


def check_against(
    there: Callable[[str], bool], units: Callable[[], Iterable[str]], policy: Policy,
    draft: Draft, matter: Matter | None, kind: Kind,
) -> None:  # fmt: skip
    """`BadInput` for what is named anew and is not there; no matter names itself. `there` says
    whether there is a matter of a number, `units` which units there are."""
    action = kind.actions[draft.verdict.entry]
    before = matter.content.fields if matter is not None and matter.content is not None else {}
    content = draft.data.get("content", {}).get("fields", {})
    named: list[tuple[str, str, Any]] = [
        (name, kind.parts[name].type, value)
        for name, value in content.items()
        if name in kind.parts and before.get(name) != value
    ]
    fields = draft.data.get("fields", {})
    named += [(name, action.fields[name].type, value) for name, value in fields.items()]
    for name, type_, value in named:
        if type_ == "matter":
            if not there(value) or (matter is not None and value == matter.number):
                raise BadInput("no-such-matter", field=name, value=value)
        elif type_ == "unit":
            _known(name, value, units())
        elif type_ == "period":
            duty, _, period = value.partition("/")
            _known(name, duty, policy.duties)
            if not fits(policy.duties[duty].every, period):
                raise BadInput("not-a-period", field=name, value=value)


def _known(field: str, value: str, names: Iterable[str]) -> None:
    known = list(names)
    if value not in known:
        near = difflib.get_close_matches(value, known, 1)
        raise BadInput(
            "unknown-name", field=field, value=value, near=near[0] if near else "", known=known
        )
