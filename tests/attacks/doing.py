"""Moves that several attacks are made of."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from typing import Any

from publication_flow.ledger import sql
from tests.attacks import stage
from tests.attacks.checks import Attack
from tests.attacks.forging import FORGED, at, forge
from tests.attacks.stage import AUDITED, Scene
from tests.bureau import AGENCY

OTHER_AUDITOR = "sun.yan"  # holds the same post, so that the altered event breaks no rule


def statement(text: str, *parameters: object) -> Attack:
    """One statement by hand."""

    def attack(scene: Scene) -> None:
        with scene.connected() as connection:
            sql.run(connection, text, parameters)

    return attack


def stored(column: str, table: str, where: str, change: Callable[[Any], Any]) -> Attack:
    """One value of a row of the agency, changed."""

    def attack(scene: Scene) -> None:
        with scene.connected() as connection:
            found = sql.run(
                connection, f"SELECT {column} FROM {table} WHERE agency = ? AND {where}", (AGENCY,)
            ).scalar()
            value = bytes(found) if isinstance(found, memoryview) else found
            update = f"UPDATE {table} SET {column} = ? WHERE agency = ? AND {where}"
            sql.run(connection, update, (change(value), AGENCY))

    return attack


def one_bit(data: bytes) -> bytes:
    """The same with one bit turned, in the middle."""
    half = len(data) // 2
    return data[:half] + bytes([data[half] ^ 0x10]) + data[half + 1 :]


def other_person(body: bytes) -> bytes:
    """An audit by somebody else."""
    return body.replace(b'"person":"li.na"', f'"person":"{OTHER_AUDITOR}"'.encode())


def signature_bit(signed: bytes) -> bytes:
    """The last bit but one that counts in a signature: the note still reads as before."""
    line = signed.rstrip(b"\n")
    letter = line[-10:-9]
    return line[:-10] + (b"A" if letter != b"A" else b"B") + line[-9:] + b"\n"


def log_of_yesterday(scene: Scene) -> None:
    shutil.rmtree(scene.log)
    shutil.copytree(scene.place / stage.YESTERDAY / stage.LOG, scene.log)


def recomputed(scene: Scene, proofs: str = FORGED) -> None:
    """An audit by somebody else, and a ledger in which it never was otherwise."""
    forge(scene, at(AUDITED, person=OTHER_AUDITOR), proofs)
