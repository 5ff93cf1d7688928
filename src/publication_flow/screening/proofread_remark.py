"""A remark of the proofreading: a place, what it is about, and its sentence."""

from __future__ import annotations

from typing import Any, NamedTuple

from publication_flow.wording import say

MOST = 20  # remarks of one code in one part; who has read twenty corrects the rest alike


class Remark(NamedTuple):
    """`start` and `end` are character offsets in the part; `quote` is what stands there.

    `facts` are what the sentence tells besides; their names depend on the code.
    """

    code: str
    part: str
    start: int
    end: int
    quote: str
    facts: dict[str, Any]

    def sentence(self, lang: str) -> str:
        """The remark in words, zh or en. Never raises."""
        # A line break inside would tear the sentence apart.
        quote = " ".join(self.quote.split())
        if len(quote) > 40:
            quote = f"{quote[:39]}…"
        told = say(self.code, lang, {**self.facts, "quote": quote})
        if not self.facts.get("more"):
            return told
        more = say("proofread-more", lang, self.facts)
        return f"{told} {more}" if lang.lower().startswith("en") else told + more
