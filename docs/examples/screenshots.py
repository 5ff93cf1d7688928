"""Pictures of the example portals for the documentation, in both languages.

    PYTHONPATH=. .venv/bin/python docs/examples/screenshots.py [NAME ...]

Each portal is started as its README says, in a copy, and drawn by a real browser.
"""

import sys
import tempfile
from pathlib import Path

from tests.browser import page_of, running_browser
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
                page.get_by_role("link", name="-0001").last.click()
                page.locator("ol.trail").wait_for()
                page.screenshot(path=IMAGES / f"django-portal-{lang}.png", full_page=True)


PORTALS = {"django": django}

if __name__ == "__main__":
    with running_browser() as browser:
        for name in sys.argv[1:] or PORTALS:
            with tempfile.TemporaryDirectory() as folder:
                PORTALS[name](browser, Path(folder))
