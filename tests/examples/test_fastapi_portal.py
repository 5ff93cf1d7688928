"""The FastAPI portal does what its README says, with its commands, in a real browser."""

from __future__ import annotations

import pytest

from tests.browser import press
from tests.examples import portals


@pytest.fixture
def folder(tmp_path):
    return portals.copied("fastapi_portal", tmp_path)


def test_what_the_readme_installs_is_all_it_needs(folder):
    """The first command names nothing that this environment does not have."""
    first, _ = portals.commands(folder)

    done = portals.install(folder, first)

    assert 0 == done.returncode, done.stderr


def test_a_working_day_by_four_people(browser, folder, database_url):
    """Started by its README's command, on each database: drafted, published, withdrawn."""
    _, second = portals.commands(folder)
    with portals.serving(folder, second, {"PORTAL_DATABASE": database_url}) as (base, _):
        portals.a_working_day(browser, base)


def test_the_console_is_behind_the_portals_own_sign_in(browser, folder):
    """The mounted console knows who signed in to the portal, and a stranger gets nothing of it."""
    _, second = portals.commands(folder)
    with portals.serving(folder, second) as (base, _), portals.Office(browser, base) as office:
        office.draft("办事指南", "所需材料与办理流程。")
        page = office.pages["chenjing"]
        page.goto("/console/")
        press(page, page.get_by_role("link", name="办事指南").first)
        shown = page.locator("main").inner_text()
        refused = portals.status(f"{base}/console/370405-mz/")

    assert "所需材料与办理流程。" in shown
    assert 401 == refused


def test_every_page_fits_a_phone_and_axe_finds_nothing(browser, folder):
    """The public pages, the desk, the form and an article, at 360 px."""
    _, second = portals.commands(folder)
    with portals.serving(folder, second) as (base, _):
        found = portals.faults(browser, base)

    assert [] == found


def test_its_own_unit_tests_pass(folder):
    """`pytest` in the portal's folder, as its README says."""
    done = portals.own_tests(folder)

    assert 0 == done.returncode, done.stdout + done.stderr
