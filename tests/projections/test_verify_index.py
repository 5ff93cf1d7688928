"""Index numbers changed by hand are found out, whichever of the places was changed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import pytest

from publication_flow import Agency
from publication_flow.ledger import sql
from publication_flow.matter.canonical import decode, encode
from tests.bureau import AGENCY, found_bureau, publish_one
from tests.engine.test_index_numbers import CODE, adopt
from tests.tampering import body_of, by_hand, set_body, unguarded


class Two(NamedTuple):
    """A bureau with two numbered items."""

    url: str
    agency: Agency
    first: str
    second: str


@pytest.fixture
def two(database_url: str) -> Iterator[Two]:
    flow, agency, _ = found_bureau(database_url)
    adopt(agency)
    yield Two(
        database_url, agency, publish_one(agency, title="一"), publish_one(agency, title="二")
    )
    flow.close()


def run(two: Two, statement: str) -> None:
    with by_hand(two.url) as connection:
        sql.run(connection, statement)


def findings(two: Two) -> list[tuple[str, str | None]]:
    report = two.agency.verify()

    assert report.sentence("zh")
    assert report.sentence("en")
    return [(finding.code, finding.matter) for finding in report.findings]


def test_a_sound_register_is_green(two):
    """Nothing is found where nothing was changed."""
    assert [] == findings(two)


def test_a_number_changed_in_the_items_is_found(two):
    """The row differs from what the events lead to."""
    run(two, f"UPDATE pf_items SET index_number = '{CODE}/2017-00009' "
             f"WHERE matter = '{two.second}'")  # fmt: skip

    assert [("row-differs", two.second)] == findings(two)


def test_a_number_that_stands_twice_is_found(two):
    """Even without the unique index that sees to it."""
    run(two, "DROP INDEX pf_items_index_number")
    run(two, f"UPDATE pf_items SET index_number = '{CODE}/2017-00001' "
             f"WHERE matter = '{two.second}'")  # fmt: skip

    assert {("row-differs", two.second), ("index-number-twice", two.second)} == set(findings(two))


@pytest.mark.parametrize(
    "change", ["index_last = 1", "index_last = 3", "index_year = 2016", "index_scheme = NULL"]
)
def test_a_counter_that_was_set_is_found(two, change):
    """It would give a number again, or leave some out."""
    run(two, f"UPDATE pf_heads SET {change} WHERE agency = '{AGENCY}'")

    assert [("head-differs", None)] == findings(two)


@pytest.mark.parametrize(
    "number", [f"{CODE}/2017-00001", f"{CODE}/2017-00003", f"{CODE}/2016-00002", "x", None]
)
def test_an_event_with_another_number_is_found(two, number):
    """Though its hash is made anew: the number is not the next of the scheme."""
    with unguarded(two.url) as connection:
        position = sql.run(
            connection, "SELECT max(position) FROM pf_events WHERE stream = ?", (two.second,)
        ).scalar()
        event = decode(body_of(connection, position))
        event["data"]["index_number"] = number
        set_body(connection, position, encode(event))

    found = [code for code, _ in findings(two)]
    assert "index-number-differs" in found


def test_a_scheme_that_was_altered_is_found(two):
    """Its bytes no longer have their digest; numbers are then not held against it."""
    run(two, "UPDATE pf_documents SET data = data || data WHERE kind = 'index-scheme'")

    codes = [code for code, _ in findings(two)]
    assert ["document-altered"] == codes
