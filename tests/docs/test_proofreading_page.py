"""The page on proofreading lists every remark there is."""

from __future__ import annotations

import pytest

from publication_flow.wording.proofreading import SENTENCES
from tests.docs import pages


@pytest.mark.parametrize("lang", pages.LANGUAGES)
def test_every_remark_is_on_the_page(lang: str) -> None:
    """The first column of the table holds the codes that have a sentence, and no others."""
    rows = pages.rows(pages.DOCS / lang / "proofreading.md")
    listed = {code for row in rows for code in pages.codes(row[0])}

    assert set(SENTENCES) - {"proofread-more"} == listed
