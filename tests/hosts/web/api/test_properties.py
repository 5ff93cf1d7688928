"""The API tested by its own document: no server error, no answer that is not documented.

    N=200 pytest tests/hosts/web/api/test_properties.py

runs it for long. The first schema draws ids that exist, so that requests get beyond the address;
the second draws anything, and what breaks the document must then be refused.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import Any, cast

import pytest
import schemathesis
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

from publication_flow import PublicationFlow
from publication_flow.hosts.web.api import api
from tests.auditor import KEY
from tests.bureau import AGENCY, draft_one, drive, found_bureau, publish_one
from tests.hosts.web.api.portal import SCHEMES, signed_in

EXAMPLES = int(os.environ.get("N", "2"))
UNHURRIED = settings(
    max_examples=EXAMPLES, deadline=None, derandomize=True, database=None,
    suppress_health_check=list(HealthCheck),
)  # fmt: skip
SIZE = 50  # events when the bureau's checkpoint is signed
KNOWN: dict[str, list[Any]] = {
    "agency": [AGENCY],
    "number": ["2017-0001", "2017-0002", "2017-0003"],
    "action": ["audit", "publish", "claim", "revise", "return"],
    "figure": ["published", "desks"],
    "size": [SIZE],
}


# The document needs no bureau; the bureau comes when the first test runs.
APP = api(cast(PublicationFlow, None), signed_in, rate=None, schemes=SCHEMES)


@pytest.fixture(scope="module", autouse=True)
def bureau(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """A bureau with a published item, a draft, and one that waits for the audit."""
    folder = tmp_path_factory.mktemp("properties")
    flow, agency, _ = found_bureau(f"sqlite:///{folder / 'bureau.db'}")
    publish_one(agency)
    draft_one(agency)
    drive(agency, draft_one(agency), "provide")
    assert agency.checkpoint(folder / "checkpoints", KEY).size == SIZE
    APP.state.flow = flow
    yield
    flow.close()


def loaded(*, known: bool) -> Any:
    """The schema; `known` puts ids that there are in the place of those drawn."""
    config = schemathesis.Config.from_dict({
        "headers": {"Authorization": "Bearer li.na"},
        "phases": {"coverage": {"enabled": known}},
        "checks": {
            # A token here is a name, and the tester soon finds one; `test_permissions` has 401.
            "ignored_auth": {"enabled": False},
            # Which titles, categories and files there are, the policy says and not the document.
            "positive_data_acceptance": {"enabled": False},
            # With ids put in, what was meant to be wrong may have been made right.
            "negative_data_rejection": {"enabled": not known},
        },
    })  # fmt: skip
    schema = schemathesis.openapi.from_asgi("/openapi.json", APP, config=config)
    if known:
        schema.hook(before_generate_path_parameters)
    return schema


def before_generate_path_parameters(_: Any, strategy: Any) -> Any:
    there = st.fixed_dictionaries({name: st.sampled_from(ids) for name, ids in KNOWN.items()})
    return st.one_of(strategy, st.builds(_put, strategy, there))


def _put(given: Any, values: dict[str, Any]) -> Any:
    """Nothing where a route has no parameters; what was drawn to be wrong stays wrong."""
    if not isinstance(given, dict):
        return given
    return {**given, **{name: v for name, v in values.items() if name in given}}


@loaded(known=True).parametrize()
@UNHURRIED
def test_every_answer_is_as_documented(case):
    """Status, type, headers and schema of every answer are documented, and none is a 5xx."""
    case.call_and_validate()


@loaded(known=False).parametrize()
@UNHURRIED
def test_what_breaks_the_document_is_refused(case):
    """What is not of the documented shape is never accepted."""
    case.call_and_validate()
