"""Which site the folder is: whose it is, at which address it is served, how addresses are made."""

from __future__ import annotations

import uuid
from datetime import datetime
from typing import NamedTuple
from urllib.parse import quote, urlsplit
from zoneinfo import ZoneInfo

from publication_flow.errors import BadInput
from publication_flow.projections.view import View


class Site(NamedTuple):
    """`base_url` is where the folder's root is served, without a slash at the end:
    https://www.example.gov.cn/mz. `publisher` is the agency's full name, `zone` its IANA zone."""

    agency: str
    publisher: str
    base_url: str
    zone: str
    title: str

    @property
    def prefix(self) -> str:
        """What stands before every path in a link: links name no host, so that the pages work
        behind any proxy. Empty at the root of a host."""
        return urlsplit(self.base_url).path

    def href(self, path: str) -> str:
        """The link to a file of the folder; `a/index.html` is linked as `a/`."""
        return f"{self.prefix}/{_served(path)}"

    def url(self, path: str) -> str:
        """The full address of a file of the folder, for feeds, the sitemap and proofs."""
        return f"{self.base_url}/{_served(path)}"

    def instant(self, recorded_at: str | None, day: str | None) -> str:
        """RFC 3339 in the agency's zone: of an instant, else of the day's first moment."""
        zone = ZoneInfo(self.zone)
        if recorded_at is not None:
            found = datetime.fromisoformat(recorded_at).astimezone(zone)
        else:
            found = datetime.fromisoformat(day or "1970-01-01").replace(tzinfo=zone)
        return found.isoformat(timespec="seconds")

    def urn(self, number: str = "") -> str:
        """The name of a matter (or of the whole) that stays when addresses change (RFC 4122)."""
        named = f"publication-flow:{self.agency}/{number}"
        return f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, named)}"


def site_of(view: View, base_url: str, title: str | None = None) -> Site:
    """The site of a view's agency. `BadInput` for a base URL that is none."""
    return make_site(view.agency, view.name, base_url, view.head.zone, title)


def make_site(
    agency: str, publisher: str, base_url: str, zone: str = "Asia/Shanghai",
    title: str | None = None,
) -> Site:  # fmt: skip
    """A site from its parts; `base_url` must be http or https, with a host and no query."""
    try:
        parts = urlsplit(base_url)
        whole = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        whole = False
    if not whole or parts.query or parts.fragment or "@" in parts.netloc or " " in base_url:
        raise BadInput("folder-base-url", value=base_url, field="base_url")
    return Site(agency, publisher, base_url.rstrip("/"), zone, title or f"{publisher} 政府信息公开")


def _served(path: str) -> str:
    if path == "index.html":
        return ""
    return quote(path.removesuffix("/index.html") + "/" * path.endswith("/index.html"))
