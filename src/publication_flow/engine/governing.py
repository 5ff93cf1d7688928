"""The policy an agency is governed by: adopted, proved, kept, and rehearsed before it changes.

These methods belong to `Agency`; they are here so that its file stays about acting and reading.
"""

from __future__ import annotations

from collections.abc import Callable

from publication_flow.engine import adopt, rehearse
from publication_flow.engine.adopt import UnderWay
from publication_flow.engine.daywork import Daywork, Named
from publication_flow.engine.scene import Origin
from publication_flow.policy.rulebook import rulebook
from publication_flow.projections import adoptions
from publication_flow.projections.adoptions import Adoption, Governed


class Governing(Daywork):
    """The part of `Agency` that is about its policy."""

    def policy(self) -> adopt.Adopted:
        """The policy in force: its digest and its bytes as they were adopted."""
        with self._reader(None, None) as r:
            return adopt.in_force(r.view)

    def adopt(
        self,
        policy: bytes,
        *,
        by: str,
        basis: str,
        evidence: bytes | None = None,
        waive: str | None = None,
        approver: str | None = None,
        replaces: str | None = None,
        command_id: str | None = None,
        via: str | None = None,
    ) -> str:
        """Adopt another version of the policy for matters opened from now on; its digest.

        It rests on `evidence` that its clauses hold, or else on a reason to `waive` that, which
        the `approver` answers for. What is under way finishes under its own version. `replaces`
        is the digest of the policy it was compared with: `Conflict` when another is in force.
        """
        proof = adopt.Proof(evidence, waive, approver)
        origin = Origin(command_id, None, via)
        return adopt.adopt_policy(self._context, policy, by, basis, proof, replaces, origin)

    def adoptions(self) -> list[Adoption]:
        """Every adoption of a policy, and what each rests on; the last one is in force."""
        with self._reader(None, None) as r:
            return adoptions.adoptions(r.view.connection, self.id, r.view.upto)

    def governed(self, matter: Named, *, by: str | None = None) -> list[Governed]:
        """Which policy, proved by what, governed each step of a matter that counted."""
        with self._reader(by, None) as r:
            return adoptions.governed(r.view, self._matter(matter))

    def under_way(self, *, limit: int = 1000) -> tuple[int, list[UnderWay]]:
        """How many matters have an open round, and the first of them: each finishes under the
        policy it was opened with."""
        with self._reader(None, None) as r:
            return adopt.under_way(r.view, limit)

    def document(self, digest: str) -> bytes:
        """A kept document by its digest: a policy, its evidence, the clauses that were run."""
        with self._reader(None, None) as r:
            return adopt.kept(r.view, digest)

    def rehearse(
        self,
        policy: bytes,
        *,
        year: int | None = None,
        limit: int = 1000,
        progress: Callable[[int, int], None] | None = None,
    ) -> rehearse.Rehearsal:
        """What another policy would change: for open matters, and for the decisions of a year
        (default: the last twelve months). At most `limit` of each are listed, all are counted."""
        with self._reader(None, None) as r:
            return rehearse.rehearse(r.view, rulebook(policy), year, limit, progress)
