"""The day an article was published: one EDTF day, or an error that says what was seen."""

from __future__ import annotations

from datetime import date

from diplofacts.errors import DateError

HINT = "write a day as YYYY-MM-DD, for example 2026-01-30"


def read_day(written: str, *, where: str | None = None) -> str:
    """Return "2026-01-30" for an ISO 8601 day, with or without a time of day after it.

    The day stays as written: a time zone does not move it.
    Raises DateError for all else, also for days that no calendar has.

    >>> read_day("2026-01-30T23:30:00+07:00")
    '2026-01-30'
    """
    day, rest = written.strip()[:10], written.strip()[10:]
    try:
        if len(day) != 10 or day[4] + day[7] != "--" or rest[:1] not in ("", "T", " "):
            raise ValueError
        return date.fromisoformat(day).isoformat()
    except ValueError:
        raise DateError(f"not a day: {written!r}", where=where, hint=HINT) from None
