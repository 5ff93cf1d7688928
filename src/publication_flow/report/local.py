"""A recorded instant on the agency's own clock."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo


def local(instant: str, zone: str) -> str:
    """A stored UTC instant as `YYYY-MM-DD HH:MM:SS` in a zone (an IANA name)."""
    moment = datetime.strptime(instant, "%Y-%m-%dT%H:%M:%S.%fZ").replace(tzinfo=UTC)
    return moment.astimezone(ZoneInfo(zone)).strftime("%Y-%m-%d %H:%M:%S")
