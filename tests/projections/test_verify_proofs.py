"""`verify` compares the stored tiles and the copies of checkpoints with the events."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from publication_flow import Agency
from publication_flow.ledger import note, sql
from tests.bureau import found_bureau, publish_one
from tests.tampering import unguarded

KEY = note.new_signer("370405-mz.example", bytes(range(32)))
ZEROS = {  # as many bytes as a value had, in each database
    "sqlite": "zeroblob(length(data))",
    "postgresql": "decode(repeat('00', length(data)), 'hex')",
}


@pytest.fixture
def agency(database_url: str, tmp_path: Path) -> Iterator[Agency]:
    """A bureau with two checkpoints and some events since, on each database in turn."""
    flow, found, _ = found_bureau(database_url)
    with flow:
        for _ in range(2):
            publish_one(found)
            found.checkpoint(tmp_path / "published", KEY)
        publish_one(found)
        yield found


def findings(agency: Agency) -> list[str]:
    """The codes found, each with sentences in both languages."""
    found = agency.verify().findings
    assert all(one.sentence(lang) for one in found for lang in ("zh", "en"))
    return [one.code for one in found]


def test_sound(agency: Agency) -> None:
    """After checkpoints nothing is found."""
    assert [] == findings(agency)


@pytest.mark.parametrize(
    ("statement", "code"),
    [
        ("UPDATE pf_tiles SET data = {zeros} WHERE level = 0", "tile-altered"),
        ("DELETE FROM pf_tiles WHERE level = 0 AND number = 0", "tile-altered"),
        ("UPDATE pf_checkpoints SET size = size + 5000", "checkpoint-beyond"),
        ("UPDATE pf_checkpoints SET size = size - 1", "checkpoint-differs"),
        ("UPDATE pf_checkpoints SET root = 'ab'", "checkpoint-differs"),
        ("UPDATE pf_checkpoints SET note = {zero_note}", "checkpoint-differs"),
        ("DELETE FROM pf_events WHERE position > 40", "tile-beyond"),
    ],
)
def test_altered(agency: Agency, database_url: str, statement: str, code: str) -> None:
    """A tile, a copy, a tail that was cut: each is found under its name."""
    with unguarded(database_url) as connection:
        zeros = ZEROS[connection.dialect.name]
        done = statement.format(zeros=zeros, zero_note=zeros.replace("data", "note"))
        connection.exec_driver_sql(done)
        if "pf_events" in done:  # whoever cuts the tail sets the head back, too
            connection.exec_driver_sql("UPDATE pf_heads SET size = 40")

    assert code in findings(agency)


def test_another_root(agency: Agency, database_url: str) -> None:
    """A copy that is whole in itself but says another root than the events give is found."""
    size = agency.checkpoints()[0].size
    other = note.sign(note.checkpoint_body(KEY.name, size, bytes(32)), KEY)
    with unguarded(database_url) as connection:
        statement = "UPDATE pf_checkpoints SET root = ?, note = ? WHERE size = ?"
        sql.run(connection, statement, (bytes(32).hex(), other, size))

    assert ["checkpoint-differs"] == findings(agency)
