"""What a test takes from a page as a browser would: the command of its form."""

from __future__ import annotations

import re

from tests.bureau import AGENCY

HOME = f"/{AGENCY}/"


def command_in(html: str) -> str:
    """The first form's hidden command."""
    found = re.search(r'name="command" value="([^"]+)"', html)
    assert found is not None, "the page has no form"
    return found[1]
