"""What an agency did before it had a ledger: its items imported, its figures carried over.

These methods belong to `Agency`; they are here so that its file stays about acting and reading.
"""

from __future__ import annotations

from collections.abc import Callable

from publication_flow.engine.carry import carry
from publication_flow.engine.history.bring_in import Report, Source, import_history
from publication_flow.engine.yearly import Yearly
from publication_flow.projections import balances
from publication_flow.projections.balances import Carried


class Before(Yearly):
    """The part of `Agency` that is used in the first weeks."""

    def import_history(
        self,
        data: bytes,
        mapping: str,
        *,
        by: str,
        name: str = "",
        kind: str = "item",
        dry_run: bool = False,
        skip_bad: bool = False,
        progress: Callable[[int, int], None] | None = None,
    ) -> Report:
        """Import a table of items of before the ledger (历史导入): CSV, JSON Lines or XLSX.

        `mapping` is the text of a mapping file (docs: import.md). Every bad row is named in the
        report; while there are any, nothing is imported unless `skip_bad`. Rows that are in the
        ledger already are left out, so that a run that was cut off is run again. In batches of 200
        rows, each a transaction of its own; in a host's transaction, all in that one.
        """
        return import_history(
            self._context, Source(data, name, mapping, kind), by,
            dry_run=dry_run, skip_bad=skip_bad, progress=progress,
        )  # fmt: skip

    def carry(
        self, year: int, figure: str, count: int, *, by: str, basis: str, key: str | None = None
    ) -> int:
        """Say an opening balance (期初数) of before the ledger, and the document it is taken from;
        its position. `key` names the category or channel of a figure that has parts."""
        return carry(self._context, year, figure, count, by, basis, key)

    def balances(self, year: int | None = None) -> list[Carried]:
        """The opening balances of a year that count; without a year, all that were ever said."""
        with self._reader(None, None) as r:
            if year is None:
                return balances.history(r.view)
            return balances.standing(r.view, year)
