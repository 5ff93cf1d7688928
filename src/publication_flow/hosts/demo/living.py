"""A clock for a demonstration that somebody works in: it starts where the script ends, and runs."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta


class LivingClock:
    """A simulated clock that moves on with real time from `start`."""

    simulated = True

    def __init__(self, start: datetime) -> None:
        self._start = start.astimezone(UTC)
        self._began = time.monotonic()

    def now(self) -> datetime:
        return self._start + timedelta(seconds=time.monotonic() - self._began)
