"""What every rule is: a small value that looks at one question and says no, or nothing."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import BaseModel, ConfigDict

from publication_flow.policy.question import Question
from publication_flow.policy.verdict import Failure


class BaseRule(BaseModel):
    """What all rules share: their name in the file, a version, the law they rest on."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    version: Literal[1] = 1
    basis: tuple[str, ...] = ()

    def check(self, question: Question) -> Failure | None:
        raise NotImplementedError

    def failure(self, code: str, **facts: Any) -> Failure:
        name = getattr(self, "rule", code)
        return Failure(code, facts, self.basis, name)
