"""The folder in a real browser, served as it stands by Python's own web server."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from io import BytesIO
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]
from openpyxl import load_workbook
from playwright.sync_api import Browser

from tests.browser import DESK, PHONE, page_of
from tests.channels.folder.world import World, make_world, publish, take_down


class Quiet(SimpleHTTPRequestHandler):
    """Python's own server of folders, without its log."""

    def log_message(self, format: str, *args: object) -> None:
        return


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, World]]:
    """The site below /mz/ on a free port of this machine, after something was taken down."""
    path = tmp_path_factory.mktemp("served")
    world = make_world(path)
    base = "https://www.example.gov.cn/mz"
    publish(world, path / "www" / "mz", base)
    take_down(world)
    publish(world, path / "www" / "mz", base)
    handler = partial(Quiet, directory=str(path / "www"))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}", world
        server.shutdown()
        thread.join()


def paths(world: World) -> list[str]:
    return [
        "/mz/",
        "/mz/categories/social-assistance/",
        "/mz/categories/social-assistance/2017.html",
        "/mz/withdrawn.html",
        "/mz/404.html",
        *(f"/mz/items/{n}/" for n in (world.plain, world.hostile, world.withdrawn)),
    ]


@pytest.mark.parametrize(("size", "scheme"), [(DESK, "dark"), (PHONE, "light")])
def test_every_page_is_fit_for_everybody(
    browser: Browser, served: tuple[str, World], size: tuple[int, int], scheme: str
) -> None:
    """Nothing for axe to say, nothing on the console, no scrolling sideways, one style sheet that
    is there; by day and by night, at a desk and on a phone of 360 pixels."""
    url, world = served
    axe, wrong = Axe(), []
    with page_of(browser, url, size=size, color_scheme=scheme) as page:
        for path in paths(world):
            answer = page.goto(path)
            assert answer is not None
            room = page.evaluate("document.documentElement.scrollWidth")
            found = axe.run(page).response["violations"]
            wrong += [(path, v["id"], v["nodes"][0]["html"]) for v in found]
            wrong += [(path, "wide", str(room))] if room > size[0] else []
            wrong += [(path, "status", str(answer.status))] if answer.status != 200 else []

    assert [] == wrong


def test_a_reader_finds_an_item_and_takes_its_file_home(
    browser: Browser, served: tuple[str, World]
) -> None:
    """From the front page to the category, the item and its attachment, by links alone."""
    url, _ = served
    with page_of(browser, url, accept_downloads=True) as page:
        page.goto("/mz/")
        page.get_by_role("link", name="救助公示").first.click()
        page.get_by_role("link", name="2017年城乡低保标准").first.click()
        title = page.get_by_role("heading", level=1).inner_text()
        font = page.evaluate("getComputedStyle(document.body).fontFamily")
        with page.expect_download() as saved:
            page.get_by_role("link", name="城乡低保标准.xlsx").click()
        data = Path(saved.value.path()).read_bytes()

    assert title == "2017年城乡低保标准"
    assert "Microsoft YaHei" in font
    assert load_workbook(BytesIO(data))["表"]["A1"].value == "标准"


def test_what_was_taken_down_answers_with_its_stone(
    browser: Browser, served: tuple[str, World]
) -> None:
    """The old address says that it is gone, since when, and under which number it was."""
    url, world = served
    with page_of(browser, url) as page:
        page.goto(f"/mz/items/{world.withdrawn}/")
        said = page.get_by_role("main").inner_text()

    assert "本信息已撤下" in said
    assert world.withdrawn in said
    assert "2017-03-07" in said


def test_hostile_titles_do_nothing(browser: Browser, served: tuple[str, World]) -> None:
    """What would be a script or an element is text, in the page and in its metadata."""
    url, world = served
    with page_of(browser, url) as page:
        page.on("dialog", lambda dialog: pytest.fail("a script ran"))
        page.goto(f"/mz/items/{world.hostile}/")
        elements = page.locator("main b, main script").count()
        data = page.evaluate(
            "JSON.parse(document.querySelector('script[type=\"application/ld+json\"]').text).name"
        )

    assert elements == 0
    assert data.startswith("</script><b>")


def test_it_prints_without_what_paper_cannot_use(
    browser: Browser, served: tuple[str, World]
) -> None:
    """On paper there is the title, the table and the text, and no navigation."""
    url, world = served
    with page_of(browser, url) as page:
        page.emulate_media(media="print")
        page.goto(f"/mz/items/{world.plain}/")

        assert page.get_by_role("table").is_visible()
        assert not page.get_by_role("navigation", name="全站").is_visible()
