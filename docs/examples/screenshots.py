"""Pictures of the example portals for the documentation, in both languages.

    PYTHONPATH=. .venv/bin/python docs/examples/screenshots.py [NAME ...]

Each portal is started as its README says, in a copy, and drawn by a real browser.
"""

import sys
import tempfile
from pathlib import Path

from tests.browser import page_of, press, running_browser
from tests.examples import portals
from tests.examples import test_django_portal as django_portal

IMAGES = Path(__file__).resolve().parents[1] / "images"
LANGUAGES = {"zh": "zh-CN", "en": "en-GB"}
SIZE = (1000, 620)


def django(browser, folder):
    """The matter's page of the Django portal, as the auditor sees it: content, acts, trail."""
    with django_portal.running(folder, "sqlite://") as portal:
        for lang, locale in LANGUAGES.items():
            with page_of(browser, portal.base, lang=locale, size=SIZE) as page:
                django_portal.sign_in(page, "li.na")
                press(page, page.get_by_role("link", name="-0001").last)
                page.locator("ol.trail").wait_for()
                page.screenshot(path=IMAGES / f"django-portal-{lang}.png", full_page=True)


def fastapi(browser, folder):
    """An item of the FastAPI portal, as the leader sees it: what to do, who did what."""
    _portal(browser, folder, "fastapi", "zhaogang")


def flask(browser, folder):
    """The auditor's desk in the Flask portal."""
    _portal(browser, folder, "flask", "lina")


def _portal(browser, folder, name, who):
    copy = portals.copied(f"{name}_portal", folder)
    title = "2017年第四季度城乡低保对象名单"
    with portals.serving(copy, portals.commands(copy)[1]) as (base, _):
        with portals.Office(browser, base) as office:
            office.draft("2017年城乡低保标准", "城市每人每月五百元，农村每人每年四千二百元。")
            office.draft("临时救助办理指南", "申请条件、所需材料与办理流程。")
            office.do("chenjing", "临时救助办理指南", "提供")
            office.draft(title, "共二十三户，四十一人。")
            office.do("chenjing", title, "提供")
            office.do("lina", title, "审核")
        for lang, locale in LANGUAGES.items():
            with page_of(browser, base, lang=locale, size=(820, 760)) as page:
                page.goto("/sign-in")
                press(page, page.get_by_role("button", name=who))
                if name == "fastapi":
                    press(page, page.get_by_role("link", name=title).first)
                page.screenshot(path=IMAGES / f"{name}-portal-{lang}.png")


PORTALS = {"django": django, "fastapi": fastapi, "flask": flask}

if __name__ == "__main__":
    with running_browser() as browser:
        for name in sys.argv[1:] or PORTALS:
            with tempfile.TemporaryDirectory() as folder:
                PORTALS[name](browser, Path(folder))
