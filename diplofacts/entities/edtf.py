"""Read, check, compare and write the EDTF (ISO 8601-2) dates of facts.

Forms in use: day `2024-11-12`, month `2024-11`, year `2024`, decade `199X`, any of the first two with the year unknown
(`XXXX-11-12`, `XXXX-11`), and an interval of two such points `2024-11-12/2024-11-14`.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from functools import cache, lru_cache

from diplofacts import kept_re as re
from diplofacts.record import NamedTuple

LEAP_YEAR = 2000  # stands in for an unknown year, so that 29 February is a day


class Point(NamedTuple):
    """One end of a date; None where the article does not tell. decade: the year is only known to its decade."""

    year: int | None
    month: int | None = None
    day: int | None = None
    decade: bool = False

    def __str__(self) -> str:
        year = "XXXX" if self.year is None else f"{self.year:04d}"
        text = year[:3] + "X" if self.decade else year
        return text + "".join(f"-{part:02d}" for part in (self.month, self.day) if part is not None)


@cache
def _point_pattern() -> re.Pattern[str]:
    return re.compile(r"(?:(\d{4})|(\d{3})X|XXXX(?=-))(?:-(\d\d)(?:-(\d\d))?)?", re.ASCII)


def parse_point(text: str) -> Point | None:
    """Return the point that text writes, or None where it is none.

    >>> parse_point("XXXX-10-31")
    Point(year=None, month=10, day=31, decade=False)
    """
    found = _point_pattern().fullmatch(text)
    if not found:
        return None
    year, decade, month, day = found.groups()
    if decade:
        return None if month else Point(int(decade) * 10, decade=True)
    point = Point(int(year) if year else None, int(month) if month else None, int(day) if day else None)
    return point if _exists(point) else None


def _exists(point: Point) -> bool:
    if point.year == 0 or (point.month is not None and not 1 <= point.month <= 12):
        return False
    return point.day is None or 1 <= point.day <= _days(point.year or LEAP_YEAR, point.month or 1)


@lru_cache(maxsize=128)
def parse(text: str) -> tuple[Point, Point] | None:
    """Return first and last point of a date (the same one twice unless an interval), or None where text is no date."""
    start, slash, end = text.partition("/")
    first = parse_point(start)
    last = parse_point(end) if slash else first
    if first is None or last is None:
        return None
    if first.year and last.year and _first_day(first) > _last_day(last):
        return None
    return first, last


def is_valid(text: str) -> bool:
    """Tell whether text is a date in one of the forms above, of days that exist."""
    return parse(text) is not None


def format_day(day: date) -> str:
    return day.isoformat()


def format_interval(first: str, last: str) -> str:
    """Return the interval from first to last, or the one date where both are the same."""
    return first if first == last else f"{first}/{last}"


def precision(text: str) -> int:
    """Return how much a date tells: 0 no date, 1 decade, 2 year, 3 interval of more than a month, 4 month (or interval
    of days), 5 day without its year, 6 day."""
    points = parse(text)
    if points is None:
        return 0
    first, last = points
    if first != last:
        return 4 if first.day is not None and last.day is not None else 3
    if first.decade:
        return 1
    if first.day is not None:
        return 6 if first.year else 5
    return 4 if first.month is not None and first.year else 3 if first.month is not None else 2


def first_day(text: str) -> date | None:
    """Return the first day of a date, None where the year is unknown."""
    points = parse(text)
    return _first_day(points[0]) if points and points[0].year else None


def last_day(text: str) -> date | None:
    """Return the last day of a date, None where the year is unknown."""
    points = parse(text)
    return _last_day(points[1]) if points and points[1].year else None


def _days(year: int, month: int) -> int:
    """How many days a month has."""
    if month == 2:
        return 29 if year % 4 == 0 and (year % 100 != 0 or year % 400 == 0) else 28
    return 30 if month in (4, 6, 9, 11) else 31


def _first_day(point: Point) -> date:
    return date(point.year or LEAP_YEAR, point.month or 1, point.day or 1)


def _last_day(point: Point) -> date:
    year = (point.year or LEAP_YEAR) + (9 if point.decade else 0)
    month = point.month or 12
    return date(year, month, point.day or _days(year, month))


def contains(outer: str, inner: str) -> bool:
    """Tell whether inner lies within outer; a year that one of them does not tell is no hindrance.

    >>> contains("2024-11", "2024-11-12"), contains("XXXX-11", "2024-11-12"), contains("2023", "2024-11")
    (True, True, False)
    """
    wide, narrow = parse(outer), parse(inner)
    if wide is None or narrow is None:
        return False
    known = _year_of(narrow) or _year_of(wide)
    wide, narrow = _in_year(wide, known), _in_year(narrow, known)
    if any(point.year is None and point.month is None for point in (*wide, *narrow)):
        return False
    return _first_day(wide[0]) <= _first_day(narrow[0]) and _last_day(narrow[1]) <= _last_day(wide[1])


def _year_of(points: tuple[Point, Point]) -> int | None:
    return points[0].year


def _in_year(points: tuple[Point, Point], year: int | None) -> tuple[Point, Point]:
    """Give points without a year that year; an interval over New Year ends in the next one."""
    first, last = points
    if first.year is not None or last.year is not None:
        return points
    base = year or LEAP_YEAR
    over = (last.month or 0) < (first.month or 0)
    return first._replace(year=base), last._replace(year=base + over)


def in_year(text: str, year: int) -> str | None:
    """Return a date with XXXX put in that year; None where such a day does not exist (29 February).

    >>> in_year("XXXX-12-30/XXXX-01-02", 2023)
    '2023-12-30/2024-01-02'
    """
    points = parse(text)
    if points is None:
        return None
    first, last = _in_year(points, year)
    return format_interval(str(first), str(last)) if _exists(first) and _exists(last) else None


def years_on(text: str, years: int) -> str | None:
    """Return a date of known years so many years on; None where it has no such year or day.

    >>> years_on("2024-01/2024-09", -1)
    '2023-01/2023-09'
    """
    points = parse(text)
    if points is None or any(point.year is None or point.decade for point in points):
        return None
    first, last = (point._replace(year=(point.year or 0) + years) for point in points)
    return format_interval(str(first), str(last)) if _exists(first) and _exists(last) else None


def complete(text: str, known: Collection[str]) -> str:
    """Give a date without its year that of the one known date that is the same but for the year; else leave it.

    >>> complete("XXXX-05-24", ["2017-05-24", "2017-05-25"]), complete("XXXX-05-24", ["2016-05-24", "2017-05-24"])
    ('2017-05-24', 'XXXX-05-24')
    """
    if "XXXX" not in text:
        return text
    years = {day.year for day in map(first_day, known) if day is not None}
    same = {dated for dated in (in_year(text, year) for year in years) if dated in known}
    return next(iter(same)) or text if len(same) == 1 else text


def merge(one: str, other: str) -> str | None:
    """Return the more precise of two dates when one lies within the other, else None.

    The year of one completes the other: "XXXX-11-12" and "2024" give "2024-11-12".
    """
    if one == other:
        return one if is_valid(one) else None
    for wide, narrow in ((one, other), (other, one)):
        if contains(wide, narrow):
            points = parse(wide)
            year = _year_of(points) if points else None
            return in_year(narrow, year) if "XXXX" in narrow and year else narrow
    return None
