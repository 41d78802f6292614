"""The year in which an article without a publication date was written, where its own figures and days tell it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta
from functools import lru_cache

from diplofacts import kept_re as re
from diplofacts.entities import edtf

_NEAR = timedelta(days=6)
"""How far a day told with its year may lie from one told without, for both to be of one year."""


def in_its_year(day: str, texts: Iterable[str], known: Iterable[str]) -> str:
    """A day told without its year in that of the article; as it is where the article does not tell.

    texts: its sentences. known: the days that it tells in full.

    >>> in_its_year("XXXX-07-12", [], ["2017-07-13"])
    '2017-07-12'
    >>> in_its_year("XXXX-10-12", ["Năm 2022 đạt 5 tỷ USD", "Trong 9 tháng đầu năm nay đạt 4 tỷ USD"], [])
    '2023-10-12'
    """
    if len(day) < len("XXXX-01-01") or not day.startswith("XXXX"):
        return day
    year = _of_days(known, day) or _of_figures("\n".join(texts).casefold(), int(day[5:7]))
    return (edtf.in_year(day, year) or day) if year else day


def _of_days(days: Iterable[str], yearless: str) -> int | None:
    """The year of the days told in full that lie close by, if it is one."""
    years = set()
    for day in days:
        near = edtf.first_day(day)
        alike = edtf.in_year(yearless.split("/")[0], near.year) if near and len(day) >= 10 else None
        first = edtf.first_day(alike) if alike else None
        if near and first and abs(near - first) <= _NEAR:
            years.add(near.year)
    return years.pop() if len(years) == 1 else None


@lru_cache(maxsize=32)
def _of_figures(whole: str, month: int) -> int | None:
    """The year that figures are told for up to now: "10 tháng năm 2024", or "năm 2023 …, 8 tháng đầu năm nay"."""
    years = {int(year) for year in re.findall(_YEAR, whole)}
    running = [(int(year) + 1, 1) for year in re.findall(_SAME_TIME_OF, whole)]
    running += [(int(year), _months(told)) for told, year in re.findall(_MONTHS_OF, whole)]
    running += [(int(year), int(told)) for told, year in re.findall(_UP_TO, whole)]
    if running:
        year, gone = max(running)
        return year if gone <= month and max(years) <= year + 1 else None
    if not re.search(_THIS_YEAR, whole):
        return None
    last = {int(year) for year in re.findall(_FIGURE_OF, whole)}
    return max(last) + 1 if last and max(last) == max(year for year in years if year <= max(last) + 1) else None


def _months(told: str) -> int:
    return int(told) if told.isdigit() else _NUMBERS.get(told, 12)


_NUMBERS = {"hai": 2, "ba": 3, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7, "tám": 8, "chín": 9, "mười": 10, "mười một": 11}
_YEAR = r"\b((?:19|20)\d\d)\b"
_COUNT = r"(\d{1,2}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười một|mười)"
_MONTHS_OF = rf"\b{_COUNT} tháng (?:đầu |qua của )?(?:của )?năm (20\d\d)\b"
_SAME_TIME_OF = r"\bcùng kỳ(?: của)? năm (20\d\d)\b"
_UP_TO = r"\b(?:tính đến|đến|tính tới|hết) (?:hết |cuối )?tháng (\d{1,2})(?:/| năm |-)(20\d\d)\b"
_THIS_YEAR = rf"\b{_COUNT} tháng (?:đầu )?(?:của )?năm nay\b|\b(?:quý|nửa) \w+ năm nay\b"
_FIGURE_OF = (
    r"\b(?:năm|trong năm|cả năm) (20\d\d),? (?:(?:đã |ước |ước tính )?(?:đạt|là|lên|vượt|ở mức|tăng)"
    r"|[^.;\n]{0,60} (?:đạt|usd|đô la))"
)
