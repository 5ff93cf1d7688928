"""A form as a browser would send it: what stands in it, what a test types, which button.

answer = send(client, client.get(path).text, **{"v-title": "…", "do": "save"})
"""

from __future__ import annotations

from html.parser import HTMLParser
from typing import Any

from starlette.testclient import TestClient


class Sheet(HTMLParser):
    """The forms of a page: (path, fields in their order) of each."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.forms: list[tuple[str, list[tuple[str, str]]]] = []
        self._text: str | None = None
        self._select: str | None = None
        self._inside = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        got = dict(attrs)
        name, value = got.get("name"), got.get("value") or ""
        if tag == "form":
            self.forms.append((got.get("action") or "", []))
            self._inside = True
        elif not self._inside:
            return
        elif tag == "input" and name:
            kind = got.get("type", "text")
            if kind == "file" or (kind in ("checkbox", "radio") and "checked" not in got):
                return
            self._add(name, value)
        elif tag == "textarea" and name:
            self._text = ""
            self._add(name, "")
        elif tag == "select":
            self._select = name
        elif tag == "option" and self._select and "selected" in got:
            self._add(self._select, value)

    def handle_data(self, data: str) -> None:
        if self._text is not None:
            name, old = self.forms[-1][1][-1]
            self.forms[-1][1][-1] = (name, old + data)

    def handle_endtag(self, tag: str) -> None:
        if tag == "textarea":
            self._text = None
        elif tag == "select":
            self._select = None
        elif tag == "form":
            self._inside = False

    def _add(self, name: str, value: str) -> None:
        self.forms[-1][1].append((name, value))


def filled(html: str, path: str = "", holding: str = "command") -> tuple[str, dict[str, Any]]:
    """The first form whose path ends so and that holds a field: where it goes, what is in it."""
    found = Sheet()
    found.feed(html)
    for action, fields in found.forms:
        fits = action.partition("?")[0].endswith(path) and holding in dict(fields)
        if fits and not action.endswith("/-/out"):
            data: dict[str, Any] = {}
            for name, value in fields:
                data.setdefault(name, []).append(value)
            return action, data
    raise AssertionError(f"no form goes to {path!r}")


def send(client: TestClient, html: str, path: str = "", files: Any = None, **typed: Any) -> Any:
    """Send a page's form with some of its fields typed anew; None takes one out."""
    action, data = filled(html, path)
    for name, value in typed.items():
        data.pop(name, None)
        if value is not None:
            data[name] = value
    return client.post(action, data=data, files=files)
