"""Days of the ordinary calendar counted in months."""

from __future__ import annotations

import calendar as gregorian
from datetime import date

LAST_YEAR = 9998


def months_on(day: date, months: int) -> date:
    """The same day so many months on; the month's last where there is none (Civil Code Art 202)."""
    count = day.month - 1 + months
    year, month = min(day.year + count // 12, LAST_YEAR), count % 12 + 1
    return date(year, month, min(day.day, gregorian.monthrange(year, month)[1]))
