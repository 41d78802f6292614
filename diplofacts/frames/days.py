"""The days of a trip, told several times: a day of it, the first and the last, or the month."""

from __future__ import annotations

from diplofacts.entities import edtf

_LONGEST = 7  # days between two days of one trip that news tells of apart


def same_stay(one: str, other: str) -> bool:
    """Whether two days without a common span can lie in one trip: both told to the day, few days apart.

    >>> same_stay("2024-11-21", "2024-11-23"), same_stay("2024-11-21", "2024-12-23"), same_stay("2024", "2024-11-21")
    (True, False, False)
    >>> same_stay("2024-06", "2024-06-28/2024-07-02")
    True
    """
    if _in_days(one) != _in_days(other):
        days, month = (one, other) if _in_days(one) else (other, one)
        return len(month) == 7 and "/" in days and month in (days[:7], days[11:18])
    if not _in_days(one):
        return False
    if ("XXXX" in one) != ("XXXX" in other):
        return False
    starts = [edtf.first_day(date.replace("XXXX", "2001")) for date in (one, other)]
    ends = [edtf.last_day(date.replace("XXXX", "2001")) for date in (one, other)]
    if starts[0] is None or starts[1] is None or ends[0] is None or ends[1] is None:
        return False
    return (max(starts[0], starts[1]) - min(ends[0], ends[1])).days <= _LONGEST


def _in_days(date: str) -> bool:
    """Whether a date is told to the day."""
    return len(date.split("/")[0]) == 10


def whole_stay(one: str, other: str) -> str:
    """The date of a trip told by two: its first and last day where either has them, else the more exact.

    >>> whole_stay("2024-11-22", "2024-11-21/2024-11-23"), whole_stay("2024-11", "2024-11-21")
    ('2024-11-21/2024-11-23', '2024-11-21')
    """
    if len(one) == 7 and "/" in other and same_stay(one, other):
        return other
    if "/" in one and "/" in other:
        return edtf.merge(one, other) or one
    for date in (one, other):
        if "/" in date and edtf.precision(date) == 4 and (edtf.contains(one, other) or edtf.contains(other, one)):
            return date
    return edtf.merge(one, other) or one
