"""Every problem is called something and says what to do next, in both languages."""

from __future__ import annotations

import re

import pytest

from publication_flow.wording.codes import SENTENCES
from publication_flow.wording.remedies import BY_STATUS, REMEDIES, TITLES, remedy, title

PAIRS = {**REMEDIES, **{str(k): v for k, v in {**BY_STATUS, **TITLES}.items()}}


@pytest.mark.parametrize("key", sorted(PAIRS))
def test_both_languages_are_there(key):
    """Chinese in the first place, English without a Chinese character in the second."""
    zh, en = PAIRS[key]

    assert re.search("[一-鿿]", zh)
    assert not re.search("[一-鿿]", en)


def test_every_rule_has_a_remedy_of_its_own():
    """Whatever rule says no, the answer says more than "somebody else must do it"."""
    rules = {code.removeprefix("denied.") for code in SENTENCES if code.startswith("denied.")}
    forms = {"wrong-stage-opens", "wrong-stage-new", "wrong-stage-now", "wrong-stage-to"}

    assert set() == rules - forms - set(REMEDIES)


def test_no_remedy_is_idle():
    """A remedy belongs to a code that there is."""
    codes = {code.removeprefix("denied.") for code in SENTENCES}

    assert set() == set(REMEDIES) - codes


def test_statuses_have_both():
    """What is called something also says what helps, and a code without words of its own gets
    those of its status."""
    assert set(TITLES) == set(BY_STATUS)
    assert "请核对地址和编号。" == remedy("matter", 404, "zh")
    assert "From another site" == title("foreign-origin", 403, "en")
    assert "The policy does not allow it" == title("wrong-stage", 403, "en")
