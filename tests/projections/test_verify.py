"""Whoever changes the database by hand is found out, and told of with the place."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from sqlalchemy import Connection

from publication_flow.ledger import merkle, sql
from publication_flow.projections.verify import Finding
from publication_flow.projections.verify_contents import Sum
from tests.bureau import AGENCY
from tests.tampering import Bureau, body_of, by_hand, driven, set_body, unguarded

EVENTS = "UPDATE pf_events SET {} WHERE position = {}"


@pytest.fixture
def bureau(database_url: str) -> Iterator[Bureau]:
    made = driven(database_url)
    yield made
    made.flow.close()


def middle(bureau: Bureau) -> int:
    """The position of the audit with a command id, an event in the middle of the ledger."""
    with by_hand(bureau.url) as connection:
        statement = "SELECT position FROM pf_events WHERE command = 'audit-1'"
        return int(sql.run(connection, statement).scalar())


def found(bureau: Bureau) -> tuple[Finding, ...]:
    """The findings of a report that is not green and says so."""
    report = bureau.agency.verify()

    assert not report.ok
    assert {AGENCY} == {finding.agency for finding in report.findings}
    json.dumps(report.as_dict())
    for lang in ("zh", "en"):
        assert len(report.findings) == len(report.sentence(lang).splitlines()) - 1
    return report.findings


def at(findings: tuple[Finding, ...], code: str) -> list[int | None]:
    return [finding.position for finding in findings if finding.code == code]


def matters(findings: tuple[Finding, ...], code: str) -> list[str | None]:
    return [finding.matter for finding in findings if finding.code == code]


def test_sound_ledger_is_green(bureau: Bureau) -> None:
    """A ledger with corrections, withdrawals, returns and delegations verifies, root and all."""
    calls: list[tuple[int, int]] = []

    report = bureau.agency.verify(lambda done, total: calls.append((done, total)))

    with by_hand(bureau.url) as connection:
        rows = sql.run(connection, "SELECT body FROM pf_events ORDER BY position").fetchall()
    leaves = [merkle.leaf_hash(bytes(row[0])) for row in rows]
    assert () == report.findings
    assert report.ok
    assert (AGENCY, len(rows), 0) == (report.agency, report.events, report.erased)
    assert merkle.root(leaves).hex() == report.root
    assert (2 * len(rows), 2 * len(rows)) == calls[-1]


def test_flipped_byte_that_stays_json(bureau: Bureau) -> None:
    """One other letter in one event is found at its position, though it reads as well as before."""
    position = middle(bureau)
    with unguarded(bureau.url) as connection:
        body = body_of(connection, position)
        set_body(connection, position, body.replace(b'"li.na"', b'"li.nb"', 1))

    findings = found(bureau)

    assert [position] == at(findings, "event-hash")
    assert [position] == at(findings, "row-differs")
    assert bureau.corrected in matters(findings, "event-hash")


def test_flipped_byte_with_hash_made_to_fit(bureau: Bureau) -> None:
    """Whoever mends the leaf hash too contradicts the edge of the tree."""
    position = middle(bureau)
    with unguarded(bureau.url) as connection:
        body = body_of(connection, position).replace(b'"li.na"', b'"li.nb"', 1)
        set_body(connection, position, body)
        mended = (merkle.leaf_hash(body), position)
        sql.run(connection, "UPDATE pf_events SET leaf = ? WHERE position = ?", mended)

    findings = found(bureau)

    assert [] == at(findings, "event-hash")
    assert any("edge" in f.detail for f in findings if f.code == "head-differs")


@pytest.mark.parametrize("byte", [b"\xff", b"\x00", b'"'])
def test_flipped_byte_that_breaks_the_text(bureau: Bureau, byte: bytes) -> None:
    """Bytes that are no UTF-8 or no JSON any more are a finding with a position, no traceback."""
    position = middle(bureau)
    with unguarded(bureau.url) as connection:
        body = body_of(connection, position)
        half = len(body) // 2
        set_body(connection, position, body[:half] + byte + body[half + 1 :])

    findings = found(bureau)

    assert [position] == at(findings, "event-hash")
    assert [position] == at(findings, "event-broken")


def test_every_other_byte_of_an_event(bureau: Bureau) -> None:
    """Wherever a bit flips in an event, the report is red, names it, and never raises."""
    position = middle(bureau)
    with unguarded(bureau.url) as connection:
        body = body_of(connection, position)
        missed = []
        for place in range(0, len(body), 41):
            flipped = bytes((body[place] ^ 0x04,))
            set_body(connection, position, body[:place] + flipped + body[place + 1 :])
            if [position] != at(found(bureau), "event-hash"):
                missed.append(place)

    assert [] == missed


@pytest.mark.parametrize("key", ["position", "data", "stream", "kind"])
def test_value_of_another_type(bureau: Bureau, key: str) -> None:
    """A list where a number should be, or a NUL in a name, is reported like any other change."""
    position = middle(bureau)
    missed = []
    with unguarded(bureau.url) as connection:
        event = json.loads(body_of(connection, position))
        for value in ([1], {"a": 1}, None, "\u0000", 7, "2017-9999", True):
            other = event | {key: value}
            body = json.dumps(other, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
            set_body(connection, position, body.encode())
            if [position] != at(found(bureau), "event-hash"):
                missed.append(value)

    assert [] == missed


@pytest.mark.parametrize("where", [("data", "action"), ("data", "texts"), ("data", "to")])
def test_data_of_another_type(bureau: Bureau, where: tuple[str, str]) -> None:
    """The same inside what an event says."""
    with unguarded(bureau.url) as connection:
        statement = "SELECT max(position) FROM pf_events WHERE stream = ?"
        position = int(sql.run(connection, statement, (bureau.returned,)).scalar())
        event = json.loads(body_of(connection, position))
        event[where[0]][where[1]] = {"reason": ["\u0000"]}
        body = json.dumps(event, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
        set_body(connection, position, body.encode())

    assert [position] == at(found(bureau), "event-hash")


def test_last_event_deleted(bureau: Bureau) -> None:
    """The head remembers a last event that is gone, and so does its step."""
    with unguarded(bureau.url) as connection:
        last = int(sql.run(connection, "SELECT max(position) FROM pf_events").scalar())
        sql.run(connection, "DELETE FROM pf_events WHERE position = ?", (last,))

    findings = found(bureau)

    assert any(f.detail == f"size: {last} ≠ {last - 1}" for f in findings)
    assert [last] == at(findings, "row-extra")[:1]
    assert bureau.provided in matters(findings, "row-extra")


@pytest.mark.parametrize("first", [1, 5])
def test_event_deleted(bureau: Bureau, first: int) -> None:
    """A missing position is named."""
    with unguarded(bureau.url) as connection:
        sql.run(connection, "DELETE FROM pf_events WHERE position = ?", (first,))

    assert [first] == at(found(bureau), "position-missing")


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("stream", "'2017-0009'"), ("version", "77"), ("kind", "'posted'"), ("command", "NULL"),
        ("command", "'other'"), ("recorded_at", "'2017-01-01T00:00:00.000000Z'"),
        ("position", "9999"),
    ],
)  # fmt: skip
def test_index_column_changed(bureau: Bureau, column: str, value: str) -> None:
    """A column beside the bytes that says something else than they is found by its name."""
    position = middle(bureau)
    with unguarded(bureau.url) as connection:
        sql.run(connection, EVENTS.format(f"{column} = {value}", position))

    findings = found(bureau)

    place = 9999 if column == "position" else position
    told = [f.position for f in findings if f.code == "event-column" and column in f.detail]
    assert [place] == told


def test_command_repeated_beside_a_later_event(bureau: Bureau) -> None:
    """A command's id stands beside the first of its events; beside another it is a finding."""
    position = middle(bureau)
    with unguarded(bureau.url) as connection:
        sql.run(connection, EVENTS.format("command = 'made-up'", position - 1))

    assert [position - 1] == at(found(bureau), "event-column")


def test_two_events_swapped(bureau: Bureau) -> None:
    """Two events that changed places are both named."""
    position = middle(bureau)
    with unguarded(bureau.url) as connection:
        for old, new in ((position, 9999), (position + 1, position), (9999, position + 1)):
            sql.run(connection, EVENTS.format(f"position = {new}", old))

    findings = found(bureau)

    assert {position, position + 1} <= set(at(findings, "event-column"))
    assert any("edge" in f.detail for f in findings if f.code == "head-differs")


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("size", "3"), ("number_last", "1"), ("number_year", "2019"), ("simulated", "0"),
        ("recorded_at", "'2030-01-01T00:00:00.000000Z'"), ("policy", "'00'"),
        ("calendar", "'00'"), ("zone", "'Europe/Paris'"),
    ],
)  # fmt: skip
def test_head_changed(bureau: Bureau, column: str, value: str) -> None:
    """Every column of the head follows from the events; a changed one is named."""
    with by_hand(bureau.url) as connection:
        sql.run(connection, f"UPDATE pf_heads SET {column} = {value}")

    findings = found(bureau)

    assert [column] == [f.detail.split(":")[0] for f in findings if f.code == "head-differs"]


def test_edge_changed(bureau: Bureau) -> None:
    """Another edge in the head row is found."""
    with by_hand(bureau.url) as connection:
        sql.run(connection, "UPDATE pf_heads SET edge = ?", (b"\x00" * 32,))

    assert ["head-differs"] == [f.code for f in found(bureau)]


@pytest.mark.parametrize(
    ("change", "column"),
    [
        ("UPDATE pf_steps SET person = 'gao.yu' WHERE action = 'withdraw'", "pf_steps.person"),
        ("UPDATE pf_steps SET occurred_on = '2016-12-31' WHERE version = 1", "occurred_on"),
        ("UPDATE pf_items SET first_on = '2016-12-31' WHERE stage = 'published'", "first_on"),
        ("UPDATE pf_inbox SET due_on = '2020-01-01'", "pf_inbox.due_on"),
        ("UPDATE pf_holdings SET person = 'gao.yu' WHERE what = 'delegation'", "holdings.person"),
        ("UPDATE pf_holdings SET valid_to = NULL WHERE person = 'liu.yang'", "valid_to"),
        ("UPDATE pf_persons SET name = '00' WHERE person = 'hu.jian'", "pf_persons.name"),
    ],
)
def test_projection_row_edited(bureau: Bureau, change: str, column: str) -> None:
    """A projection that no longer says what the ledger says is found, column by column."""
    with by_hand(bureau.url) as connection:
        sql.run(connection, change)

    findings = found(bureau)

    assert {"row-differs"} == {f.code for f in findings}
    assert all(column in f.detail for f in findings)
    assert all(f.position is not None or f.matter is not None for f in findings)


@pytest.mark.parametrize("table", ["pf_steps", "pf_items", "pf_inbox", "pf_persons", "pf_holdings"])
def test_projection_row_deleted(bureau: Bureau, table: str) -> None:
    """A projection row that is gone is missed."""
    with by_hand(bureau.url) as connection:
        sql.run(connection, f"DELETE FROM {table}")

    findings = found(bureau)

    assert {"row-missing"} == {f.code for f in findings}
    assert all(table in f.detail for f in findings)


def added(table: str, **changes: Any) -> Callable[[Connection], None]:
    """Copies one row of a table under another key."""

    def add(connection: Connection) -> None:
        row = sql.run(connection, f"SELECT * FROM {table}").mappings().first()
        values = {**row, **changes}
        names, marks = ", ".join(values), ", ".join("?" for _ in values)
        statement = f"INSERT INTO {table} ({names}) VALUES ({marks})"
        sql.run(connection, statement, tuple(values.values()))

    return add


@pytest.mark.parametrize(
    ("add", "matter"),
    [
        (added("pf_steps", position=9999), "2017-0001"),
        (added("pf_steps", position=9999, matter="2017-0666"), "2017-0666"),
        (added("pf_steps", position=9999, matter="organisation"), "organisation"),
        (added("pf_items", matter="2017-0666", external_ref="x"), "2017-0666"),
        (added("pf_inbox", matter="2017-0666"), "2017-0666"),
        (added("pf_holdings", position=9999), None),
        (added("pf_persons", position=9999), None),
    ],
)
def test_projection_row_added(
    bureau: Bureau, add: Callable[[Connection], None], matter: str | None
) -> None:
    """A projection row that no event explains is found."""
    with by_hand(bureau.url) as connection:
        add(connection)

    findings = found(bureau)

    assert ["row-extra"] == [f.code for f in findings]
    assert matter == findings[0].matter
    assert matter is not None or findings[0].position == 9999


@pytest.mark.parametrize("change", ["data = ?", "salt = ?"])
def test_content_altered(bureau: Bureau, change: str) -> None:
    """A text that was exchanged under its digest is found."""
    with by_hand(bureau.url) as connection:
        digest = sql.run(connection, "SELECT min(digest) FROM pf_contents").scalar()
        sql.run(connection, f"UPDATE pf_contents SET {change} WHERE digest = ?", (b"other", digest))

    findings = found(bureau)

    assert [("content-altered", digest)] == [(f.code, f.detail) for f in findings]


_PUT = "INSERT INTO pf_contents (agency, digest, salt, data, size) VALUES (?, ?, ?, ?, ?)"


def test_content_that_no_event_names(bureau: Bureau) -> None:
    """A text smuggled in under its right digest is found, whatever else is gone; so is what is gone
    though no event erased it."""
    from publication_flow.matter.content import make_part

    part = make_part("悄悄放进来的".encode(), b"s" * 32)
    with by_hand(bureau.url) as connection:
        digest = sql.run(connection, "SELECT min(digest) FROM pf_contents").scalar()
        sql.run(connection, "DELETE FROM pf_contents WHERE digest = ?", (digest,))
        sql.run(connection, _PUT, (AGENCY, *part, len(part.data)))

    findings = found(bureau)

    assert [("content-missing", digest), ("content-unnamed", part.digest)] == [
        (f.code, f.detail) for f in findings
    ]


@pytest.mark.parametrize(
    "change",
    ["UPDATE pf_documents SET data = ? WHERE kind = 'policy'", "DELETE FROM pf_documents"],
)
def test_document_altered_or_gone(bureau: Bureau, change: str) -> None:
    """An adopted policy is kept by its digest; other bytes or none are a finding."""
    with by_hand(bureau.url) as connection:
        sql.run(connection, change, (b"",) if "?" in change else ())

    findings = found(bureau)

    assert "document-altered" in {f.code for f in findings}


def test_step_the_policy_does_not_know(bureau: Bureau) -> None:
    """A step against the arrows of the policy it names is found though every hash fits."""
    with unguarded(bureau.url) as connection:
        last = int(sql.run(connection, "SELECT max(position) FROM pf_events").scalar())
        body = body_of(connection, last).replace(b'"to":"department-provided"', b'"to":"published"')
        set_body(connection, last, body)
        mended = (merkle.leaf_hash(body), last)
        sql.run(connection, "UPDATE pf_events SET leaf = ? WHERE position = ?", mended)

    findings = found(bureau)

    assert [last] == at(findings, "edge-unknown")
    assert "provide drafted published" in {f.detail for f in findings}


def test_text_stays_out_of_the_events(bureau: Bureau) -> None:
    """What people typed is nowhere in the events: deleted by hand, every hash still holds, and all
    that is found is that no event erased it."""
    with by_hand(bureau.url) as connection:
        rows = sql.run(connection, "SELECT digest, data FROM pf_contents").fetchall()
        kept = {bytes(data).decode("utf-8", "replace"): digest for digest, data in rows}
        assert set(bureau.typed) <= set(kept)
        for text in bureau.typed:
            sql.run(connection, "DELETE FROM pf_contents WHERE digest = ?", (kept[text],))
        bodies = sql.run(connection, "SELECT body FROM pf_events").fetchall()
        ledger = b"\n".join(bytes(row[0]) for row in bodies)
        escaped = ledger.decode().encode("ascii", "backslashreplace")

    report = bureau.agency.verify()

    assert (False, 0) == (report.ok, report.erased)
    # The same reason was typed twice: each has a salt and a digest of its own.
    assert ["content-missing"] * len(bureau.typed) == [f.code for f in report.findings]
    for text in bureau.typed:
        assert text.encode() not in ledger
        assert json.dumps(text)[1:-1].encode() not in escaped
        assert json.dumps(text)[1:-1].encode() not in ledger


def test_more_findings_than_are_listed(bureau: Bureau, monkeypatch: pytest.MonkeyPatch) -> None:
    """A thoroughly broken ledger gives a list of bounded length that tells what it leaves out."""
    monkeypatch.setattr("publication_flow.projections.findings.LISTED", 3)
    with by_hand(bureau.url) as connection:
        sql.run(connection, "UPDATE pf_steps SET person = 'gao.yu' WHERE version < 3")

    findings = found(bureau)

    assert ["row-differs"] * 3 + ["findings-more"] == [f.code for f in findings]


def test_pages_and_groups_leave_nothing_out(
    bureau: Bureau, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Read in pages of two, compared by ones, the ledger verifies alike."""
    monkeypatch.setattr("publication_flow.projections.pages.PAGE", 2)
    monkeypatch.setattr("publication_flow.projections.verify_rows.MATTERS", 1)
    monkeypatch.setattr("publication_flow.projections.verify_contents._HELD", 1)
    monkeypatch.setattr("publication_flow.projections.verify_contents._GROUP", 5)
    sound = bureau.agency.verify()
    with by_hand(bureau.url) as connection:
        sql.run(connection, _PUT, (AGENCY, "zz", b"", b"", 0))

    findings = found(bureau)

    assert (True, ()) == (sound.ok, sound.findings)
    assert {("content-altered", "zz"), ("content-unnamed", "zz")} == {
        (f.code, f.detail) for f in findings
    }


def test_sum_of_a_set() -> None:
    """As many texts are not yet the same texts; their order does not matter."""
    sums = []
    for texts in ("ab", "ba", "aa"):
        sums.append(Sum())
        for text in texts:
            sums[-1].add(text)

    assert sums[0].same(sums[1])
    assert not sums[0].same(sums[2])


def test_text_where_bytes_belong(tmp_path) -> None:
    """SQLite takes text into a column for bytes, even text that is not UTF-8: both are findings."""
    bureau = driven(f"sqlite:///{tmp_path / 'ledger.db'}")
    position = middle(bureau)
    with unguarded(bureau.url) as connection:
        sql.run(connection, EVENTS.format("body = CAST(body AS TEXT)", position))
        sql.run(connection, EVENTS.format("kind = CAST(X'61FF62' AS TEXT)", position + 1))

    findings = found(bureau)

    assert [position, position + 1] == at(findings, "event-column")
    assert "kind: 'a\\udcffb' ≠ 'acted'" in {f.detail for f in findings}
