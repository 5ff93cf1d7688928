"""A policy in force: its adopted bytes, their digest, the model and the compiled machines."""

from __future__ import annotations

import difflib
import hashlib
from functools import lru_cache

from publication_flow.errors import NotFound
from publication_flow.policy.machine import Lifecycle
from publication_flow.policy.model import Kind, Policy


class Rulebook:
    """One version of a policy, named by the SHA-256 of the bytes that were adopted.

    A digest over a re-serialised model would change when a field with a default is added, so
    the file's own bytes, comments included, are what is adopted and kept.
    """

    def __init__(self, data: bytes, policy: Policy) -> None:
        self.data = data
        self.digest = hashlib.sha256(data).hexdigest()
        self.policy = policy
        self._lifecycles = {name: Lifecycle(kind) for name, kind in policy.kinds.items()}

    def kind(self, kind_id: str) -> Kind:
        try:
            return self.policy.kinds[kind_id]
        except KeyError:
            raise NotFound("kind", kind=kind_id, known=list(self.policy.kinds)) from None

    def lifecycle(self, kind_id: str) -> Lifecycle:
        """The compiled machine of a kind."""
        self.kind(kind_id)
        return self._lifecycles[kind_id]


def unknown_action(kind: Kind, action: object) -> NotFound:
    """The error that names the nearest action, and all there are."""
    known = kind.action_ids()
    near = difflib.get_close_matches(str(action), known, 1)
    return NotFound("action", action=action, near=near[0] if near else "", known=known)


@lru_cache(maxsize=64)
def rulebook(data: bytes) -> Rulebook:
    """Compile adopted bytes; `BadPolicy` lists every mistake. Cached by the bytes themselves."""
    from publication_flow.policy.load import parse  # load imports Rulebook's neighbours

    return Rulebook(data, parse(data))
