"""What PostgreSQL itself turns away: as the tables' owner by triggers, as the application by
permission. Nothing of it stands in the end, so one database serves them all."""

from __future__ import annotations

import shutil
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from sqlalchemy import make_url

from publication_flow.ledger import grants
from tests.attacks.attacks import ATTACKS, FILES
from tests.attacks.checks import expected, named, refused
from tests.attacks.stage import APPLICATION, GUARDED, Scene, staged
from tests.attacks.table import ALREADY, CHECKS, DENIED
from tests.databases import drop_postgres, fresh_postgres
from tests.tampering import by_hand

SELVES = ("guards", "permission")
APART = tuple(check for check in CHECKS if check not in SELVES)


class Roles(NamedTuple):
    """The stage on a database whose tables belong to a role apart, and the application's URL."""

    scene: Scene
    application: str


@pytest.fixture(scope="module")
def roles(postgres_url: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Roles]:
    url = fresh_postgres(postgres_url)
    scene = staged(url, tmp_path_factory.mktemp("stage") / "place")
    owner, application = (f"{one}_{uuid.uuid4().hex[:12]}" for one in ("owner", "app"))
    with by_hand(url) as connection:
        connection.exec_driver_sql(f"CREATE ROLE {application} LOGIN PASSWORD 'for-a-test'")
        for statement in grants.statements(owner, application, None):
            connection.exec_driver_sql(statement.replace("%", "%%"))
    made = make_url(url).set(username=application, password="for-a-test")
    yield Roles(scene, made.render_as_string(hide_password=False))
    with by_hand(url) as connection:
        connection.exec_driver_sql(f"DROP OWNED BY {owner}, {application} CASCADE")
        connection.exec_driver_sql(f"DROP ROLE {owner}, {application}")
    drop_postgres(postgres_url, url)


@pytest.mark.parametrize("key", [key for key in ATTACKS if key not in FILES])
def test_turned_away(key: str, roles: Roles, tmp_path: Path) -> None:
    """Triggers and permission turn away exactly what the table says they do."""
    as_owner, as_application = (
        roles.scene._replace(url=url, place=tmp_path / access, access=access)
        for url, access in ((roles.scene.url, GUARDED), (roles.application, APPLICATION))
    )
    for one in (as_owner, as_application):
        shutil.copytree(roles.scene.place, one.place)
    told = {
        "guards": refused(as_owner, ATTACKS[key], ALREADY),
        "permission": refused(as_application, ATTACKS[key], DENIED),
    }

    assert expected(key, *APART) == named(key, told)
