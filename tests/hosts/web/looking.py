"""What can be said against a page by looking at it, script off or on."""

from __future__ import annotations

from typing import Any

from playwright.sync_api import Page

# A style or script may stand in the sheet alone: its policy of contents allows them by hash.
_LOOK = """sheet => {
  const said = [], all = q => [...document.querySelectorAll(q)];
  const short = e => e.outerHTML.slice(0, 120);
  const room = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth > room) {
    const wide = all("body *").filter(e => e.getBoundingClientRect().right > room + 1);
    said.push("wide: " + document.documentElement.scrollWidth + " " + wide.slice(0, 3).map(short));
  }
  if (all("h1").length !== 1) said.push("h1: " + all("h1").length);
  if (!document.title.trim()) said.push("no title");
  for (const e of all("input:not([type=hidden]), select, textarea")) {
    const named = e.labels.length || e.getAttribute("aria-label")
      || document.getElementById(e.getAttribute("aria-labelledby"));
    if (!named) said.push("no label: " + short(e));
  }
  for (const e of all("button, a[href]")) {
    const name = e.textContent.trim() || e.getAttribute("aria-label");
    if (!name) said.push("no name: " + short(e));
  }
  for (const e of all("[aria-describedby]"))
    for (const id of e.getAttribute("aria-describedby").split(/\\s+/))
      if (!document.getElementById(id)) said.push("described by nothing: " + short(e));
  const ids = all("[id]").map(e => e.id);
  for (const id of ids) if (ids.indexOf(id) !== ids.lastIndexOf(id)) said.push("id twice: " + id);
  for (const e of all("[style], style")) if (!sheet) said.push("style: " + short(e));
  for (const e of all("script:not([src])")) said.push("script: " + short(e));
  for (const e of all("*")) for (const a of e.attributes) {
    if (a.name.startsWith("on")) said.push("handler: " + short(e));
    const link = ["href", "src", "action", "formaction", "srcset", "data"].includes(a.name);
    if (link && !/^(\\/(?!\\/)|#|\\?)/.test(a.value)) said.push("no path: " + short(e));
  }
  for (const form of all("main form[method=post]"))
    if (!form.elements.command) said.push("no command: " + short(form));
  for (const a of all("a[href^='#']"))
    if (!document.getElementById(decodeURIComponent(a.hash.slice(1))))
      said.push("leads nowhere: " + short(a));
  return said;
}"""


def wrong_with(page: Page, lang: str, what: str = "page") -> list[str]:
    """The faults of the page that is open, each in a line; `what` is page or sheet."""
    found: list[Any] = page.evaluate(_LOOK, what == "sheet")
    told = page.locator("html").get_attribute("lang") or ""
    return [*map(str, found), *([] if told.startswith(lang) else [f"lang: {told}"])]
