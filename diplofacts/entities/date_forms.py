"""Work out what a matched form of a date means, from the groups that the language's patterns captured."""

from __future__ import annotations

from types import ModuleType

from diplofacts.entities import edtf
from diplofacts.entities.when import Monthday, Shift, Weekday, When, Yearless

Groups = dict[str, str | None]


def read(form: str, group: Groups, words: ModuleType) -> When | None:
    """Return what a matched form means, None where its numbers are no date."""
    if form in ("weekday", "weak_weekday", "weekday_week"):
        return When(None, _read_weekday(group, words), "at")
    if form in ("relative", "daypart"):
        unit, n = words.RELATIVE.get(_phrase(group.get("rel")), ("that day", 0))
        return When(None, Shift(unit, n), "same_day" if (unit, n) == ("that day", 0) else "at")
    if form in ("period", "weekend", "decade_end"):
        n = _offset(group.get("week"), words)
        unit = "weekend" if form == "weekend" else words.UNITS[_phrase(group.get("unit"))]
        return When(None, Shift(unit, n or 0), "at")
    if form == "ago":
        count = _number(group.get("n"), words)
        return When(None, Shift(words.UNITS[_phrase(group.get("unit"))], -count), "at") if count else None
    if form in ("duration", "weak_duration"):
        return _duration(group, words)
    if form == "decade":
        decade = group["dec"] or ""
        return When(f"{decade if len(decade) == 4 else '19' + decade}"[:3] + "X", None, "at")
    if form in ("quarter", "half_year", "months"):
        return _part_of_year(form, group, words)
    if form == "season":
        return _season(group, words)
    if form == "odd":
        return _odd(group["odd"] or "", words)
    if form == "bare_day":
        day, last = int(group["d"] or 0), int(group.get("d2") or group["d"] or 0)
        return When(None, Monthday(day, last), "at") if day <= last <= 28 or day == last else None
    if form == "slash":
        return _slash(group)
    return _calendar(form, group, words)


def _phrase(text: str | None) -> str:
    return " ".join((text or "").lower().split())


def _number(text: str | None, words: ModuleType) -> int:
    phrase = _phrase(text)
    return int(phrase) if phrase.isdecimal() else int(words.NUMBERS.get(phrase, 0))


def _weekday(text: str | None, words: ModuleType) -> int:
    phrase = _phrase(text)
    return int(words.WEEKDAYS.get(phrase) or words.WEEKDAYS[phrase[:3]])


def _read_weekday(group: Groups, words: ModuleType) -> Weekday:
    day, which = _weekday(group.get("wd"), words), _offset(group.get("which"), words)
    if _phrase(group.get("which")) == "next" or which == 0:
        return Weekday(day, which, "this" if which == 0 else None)
    sense = None if which is None else "past" if which < 0 else "future"
    return Weekday(day, _offset(group.get("week"), words), sense)


def _offset(text: str | None, words: ModuleType) -> int | None:
    """Return -1, 0, 1 for "last", "this", "next" and their like; None where nothing is told."""
    if not text:
        return None
    phrase = _phrase(text)
    for key in (phrase, phrase.removesuffix(" week"), phrase.removesuffix(" năm")):
        if key in words.YEARS:
            return int(words.YEARS[key])
    if phrase.endswith("coming"):
        return 1
    return -1 if phrase.endswith(("past", "previous", "rồi", "qua", "last")) else 1 if "following" in phrase else 0


def _year(group: Groups, words: ModuleType) -> tuple[str, int | None]:
    """Return the year's digits, XXXX where untold, and the offset of a relative year."""
    year = group.get("y2") or group.get("y")
    if group.get("spelled"):
        tens, _, ones = _phrase(group["spelled"]).replace("-", " ").partition(" ")
        year = str(2000 + words.TENS[tens] + words.NUMBERS.get(ones, 0))
    return year or "XXXX", _offset(group.get("yrel"), words)


def _duration(group: Groups, words: ModuleType) -> When:
    sign = 1 if group.get("next") else -1
    count = _number(group.get("n"), words) or 1
    return When(None, Shift(words.UNITS[_phrase(group.get("unit"))], sign * count), "duration")


def _part_of_year(form: str, group: Groups, words: ModuleType) -> When | None:
    """Quarters, halves and "the first nine months" as intervals of months."""
    year, years = _year(group, words)
    if form == "quarter":
        end = 3 * int(words.QUARTERS[_phrase(group.get("q"))])
        start = end - 2
    elif form == "half_year":
        late = _phrase(group.get("half")) in (*words.LATER, "h2", "2nd")
        start, end = (7, 12) if late else (1, 6)
    else:
        count = _number(group.get("n"), words)
        late = _phrase(group.get("edge")) in words.LATER
        if group.get("gone") and count < 7:
            return When(None, Shift("month", -count), "duration")
        start, end = (13 - count, 12) if late else (1, count)
    return made(edtf.format_interval(f"{year}-{start:02d}", f"{year}-{end:02d}"), years)


def _season(group: Groups, words: ModuleType) -> When | None:
    """A season as the interval of its months: "next spring", "summer 2021"."""
    start = int(words.SEASONS[_phrase(group.get("quarter_of"))])
    sense = {"last": "past", "next": "future"}.get(_phrase(group.get("which")))
    year = group.get("y") or "XXXX"
    return made(edtf.format_interval(f"{year}-{start:02d}", f"{year}-{start + 2:02d}"), None, sense)


def _odd(words_found: str, words: ModuleType) -> When | None:
    """Leave a rare full form ("30 thg 1, 2026", "July 2nd, '24") to dateparser, with a frozen base and no clock."""
    from datetime import datetime

    import dateparser  # type: ignore[import-untyped,unused-ignore]

    settings = {"STRICT_PARSING": True, "RELATIVE_BASE": datetime(edtf.LEAP_YEAR, 1, 1)}
    day = dateparser.parse(words_found, languages=[words.LANGUAGE], settings=settings)
    return made(day.date().isoformat()) if day else None


def _slash(group: Groups) -> When | None:
    """English "13/02/2024" or "02/13/2024"; both orders are in use, so days up to 12 tell only their year: nothing."""
    first, second = int(group["d"] or 0), int(group["m"] or 0)
    if first > 12 or first == second:
        return made(f"{group['y']}-{second:02d}-{first:02d}")
    return made(f"{group['y']}-{first:02d}-{second:02d}") if second > 12 else None


def _calendar(form: str, group: Groups, words: ModuleType) -> When | None:
    """Days, months, years and their intervals by number or name."""
    sense = "past" if group.get("past") else "future" if group.get("next") else None
    if _phrase(group.get("yrel")) in ("that", "the same", "năm đó", "năm ấy", "cùng năm"):
        sense, group = "that year", {**group, "yrel": None}
    first_month, last_month = _month(group, "", words), _month(group, "2", words)
    first_day, last_day = group.get("d"), group.get("d2")
    first_year, (last_year, years) = group.get("y"), _year(group, words)
    if form in ("years", "fiscal", "year", "weak_year", "year_of_trip"):
        return _years(first_year or "", group.get("y2"))
    if form == "fiscal_months":
        return _fiscal_months(int(first_year or 0), group.get("y2") or "", first_month, last_month)
    if form == "that_month":
        sense = {"last": "past", "next": "future"}.get(_phrase(group.get("which")))
        return made(f"XXXX-{first_month:02d}", None, sense)
    first_month, last_month = first_month or last_month, last_month or first_month
    if form == "dmy" and not last_day:
        first_day, last_day = first_day, first_day
    if last_year != "XXXX" and not first_year:
        first_year = str(int(last_year) - (first_month > last_month))
    elif group.get("y") and not group.get("y2"):
        last_year = str(int(first_year or 0) + (first_month > last_month))
    first = f"{first_year or 'XXXX'}-{first_month:02d}" + (f"-{_digits(first_day)}" if first_day else "")
    second = f"{last_year}-{last_month:02d}" + (f"-{_digits(last_day or first_day)}" if first_day else "")
    apart = group.get("and") and not group.get("between")
    if apart and first_day and int(_digits(last_day)) != int(_digits(first_day)) + 1:
        return made(first, years, sense)
    same_month = first_month == last_month and first_year in (None, last_year)
    if group.get("d2") and same_month and _digits(first_day) >= _digits(last_day):
        return None
    return made(edtf.format_interval(first, second), years, sense)


def _fiscal_months(year: int, end: str, first: int, last: int) -> When | None:
    """Months of a fiscal year that runs from one year into the next: "July-May 2022-23" ends in May 2023."""
    if int(end[-2:]) != (year + 1) % 100:
        return None
    start = year if first >= _APRIL else year + 1
    return made(edtf.format_interval(f"{start}-{first:02d}", f"{start + (last < first)}-{last:02d}"))


_APRIL = 4
"""The first month of the fiscal years that begin before a summer; no fiscal year of news begins in January to March."""


def _years(first: str, last: str | None) -> When | None:
    if len(first) == 2:  # "FY23"
        first = f"{20 if int(first) < 60 else 19}{first}"
    if last and len(last) == 2:
        last = first[:2] + last
    if last and not int(first) < int(last) <= int(first) + 100:
        return None
    return made(f"{first}/{last}" if last else first)


def _digits(day: str | None) -> str:
    return f"{int((day or '0').rstrip('stndrh')):02d}"


def _month(group: Groups, end: str, words: ModuleType) -> int:
    """Return the month of the first ("") or last ("2") date of a form, 0 where it has none."""
    digits, word = group.get("m" + end), _phrase(group.get("mon" + end))
    if digits:
        return int(digits)
    return int(words.MONTHS.get(word) or words.MONTHS.get(word[:3], 0)) if word else 0


def made(text: str, years: int | None = None, sense: str | None = None) -> When | None:
    """Return the When of a date that is worked out but for its year; None where no such date exists."""
    if not edtf.is_valid(text):
        return None
    if "XXXX" in text:
        return When(None, Yearless(text, years, sense), "at")
    return When(text, None, "at")
