"""The forms of a page, as a browser would send them."""

from __future__ import annotations

from collections.abc import Mapping
from html.parser import HTMLParser
from typing import Any

from starlette.testclient import TestClient

Fields = dict[str, list[str]]


class Form:
    """One form: where it goes, its fields as they stand, its submit buttons by name=value."""

    def __init__(self, action: str) -> None:
        self.action = action
        self.fields: Fields = {}
        self.buttons: list[tuple[str, str]] = []

    def with_(self, **changed: str | list[str]) -> dict[str, Any]:
        """The fields with some changed; `_` in a name stands for `-`."""
        found: dict[str, Any] = dict(self.fields)
        for name, value in changed.items():
            found[name.replace("__", "-")] = value
        return found


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.forms: list[Form] = []
        self._inside = False
        self._area: str | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        has: Mapping[str, str | None] = dict(attrs)
        name, value = has.get("name"), has.get("value") or ""
        if tag == "form":
            self.forms.append(Form(has.get("action") or ""))
            self._inside = True
        elif not self._inside or name is None:
            return
        elif tag == "button":
            self.forms[-1].buttons.append((name, value))
        elif tag == "textarea":
            self._area = name
            self.forms[-1].fields.setdefault(name, [""])
        elif tag == "input":
            ticked = has.get("type") not in ("checkbox", "radio") or "checked" in has
            if ticked and has.get("type") != "file":
                self.forms[-1].fields.setdefault(name, []).append(value)

    def handle_data(self, data: str) -> None:
        if self._area is not None:
            self.forms[-1].fields[self._area][0] += data

    def handle_endtag(self, tag: str) -> None:
        if tag == "form":
            self._inside = False
        elif tag == "textarea":
            self._area = None


def forms(html: str) -> list[Form]:
    """All forms of a page in their order."""
    reader = _Reader()
    reader.feed(html)
    return reader.forms


def form(html: str, button: tuple[str, str]) -> Form:
    """The form that has this button."""
    return next(f for f in forms(html) if button in f.buttons)


def press(client: TestClient, html: str, name: str, value: str, **changed: Any) -> Any:
    """Press a button of a page's form; `__` in a field's name stands for `-`."""
    found = form(html, (name, value))
    return client.post(found.action, data={**found.with_(**changed), name: value})
