"""Find dates in a sentence and resolve them against the publication date or the date that governs the passage.

Finding and resolving are two steps: a sentence alone tells "ngày 31/10" or "on Monday"; which year or day that is
depends on the article. The clock is never read: what the article does not fix stays `XXXX` or unknown.
"""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING, NamedTuple

import regex

from diplofacts.entities import edtf
from diplofacts.entities.edtf import LEAP_YEAR
from diplofacts.entities.entity import Entity

if TYPE_CHECKING:
    from ahocorasick_rs import AhoCorasick

# How far a day told as past may lie after publication, or one told as future before it: the tense is often that of
# another verb, and no one tells a day eleven months back without its year.
SLACK = timedelta(days=30)


class Yearless(NamedTuple):
    """A date whose year the words leave open: pattern has XXXX. years: from the year of publication, None if untold.

    sense: what the wording itself tells: "past" ("tháng 3 vừa qua"), "future" ("tháng 9 tới"), "that year" (that of the
    governing date: "tháng 9 năm đó"), or None.
    """

    pattern: str
    years: int | None = None
    sense: str | None = None


class Shift(NamedTuple):
    """So many units before (negative) or after publication; unit "that day" counts days from the governing date."""

    unit: str
    n: int


class Weekday(NamedTuple):
    """A day of the week (1 Monday), with the week if told: -1 last, 0 this, 1 next, None the nearest in the tense.

    sense: "past" for the one before today ("last Friday"), "future" for the one to come ("thứ Sáu tới").
    """

    day: int
    week: int | None = None
    sense: str | None = None


class When(NamedTuple):
    """What a sentence tells of a time.

    edtf: the date if the words alone fix it, else None and parts tell how to resolve it.
    role: at, by, since, until, duration ("trong 5 năm qua", never resolved), same_day ("chiều cùng ngày").
    """

    edtf: str | None
    parts: Yearless | Shift | Weekday | None
    role: str


class _Language(NamedTuple):
    """The compiled tables of one language; lead and strong match backwards from where a date begins."""

    words: ModuleType
    starts: AhoCorasick
    forms: tuple[regex.Pattern[str], ...]  # one per literal in starts
    lead: regex.Pattern[str]
    lead_day: regex.Pattern[str]
    since: regex.Pattern[str]
    by: regex.Pattern[str]
    tail: regex.Pattern[str]
    strong: dict[str, regex.Pattern[str]]


@cache
def _language(language: str) -> _Language:
    from ahocorasick_rs import AhoCorasick, MatchKind

    words = import_module(f"diplofacts.languages.{language}.dates")
    forms: dict[str, regex.Pattern[str]] = {}
    for literals, names in words.STARTS.items():
        pattern = regex.compile("|".join(f"(?P<{name}>{words.FORMS[name]})" for name in names.split()), regex.VERBOSE)
        for literal in literals.split("|"):
            forms[literal] = forms[literal[:1].upper() + literal[1:]] = pattern
    flags = regex.VERBOSE | regex.IGNORECASE
    return _Language(
        words,
        AhoCorasick(list(forms), matchkind=MatchKind.LeftmostLongest),
        tuple(forms.values()),
        regex.compile(words.LEAD, flags | regex.REVERSE),
        regex.compile(words.LEAD_DAY, flags | regex.REVERSE),
        regex.compile(words.SINCE, flags),
        regex.compile(words.BY, flags),
        regex.compile(words.TAIL, flags),
        {name: regex.compile(source, flags | regex.REVERSE) for name, source in words.STRONG.items()},
    )


def find_dates(text: str, language: str) -> list[Entity]:
    """Return the dates of one sentence, with the words that belong to them ("chiều ngày", "on", "by the end of").

    >>> [(date.value.edtf, date.value.role) for date in find_dates("đạt 20 tỷ USD vào năm 2030", "vi")]
    [('2030', 'at')]
    """
    known = _language(language)
    found: list[Entity] = []
    floor = 0
    for index, start, _ in known.starts.find_matches_as_indexes(text):
        if start < floor or (start and text[start - 1].isalnum()):
            continue
        match = known.forms[index].match(text, start)
        entity = match and _entity(text, match, known, found)
        if entity:
            _add(text, found, entity)
            floor = found[-1].end
    return found


def _entity(text: str, match: regex.Match[str], known: _Language, found: list[Entity]) -> Entity | None:
    """Return the date of a match with the words before and after that belong to it; None where it is no date."""
    group = match.groupdict()
    form = next(name for name, words in group.items() if words and name in known.words.FORMS)
    if not _is_strong(text, form, match, known, found):
        return None
    if form == "odd":
        value = _odd(match.group(), known.words)
    else:
        between = text[max(0, match.start() - 8) : match.start()].strip().lower() in ("between", "giữa")
        value = _read(form, {**group, "between": "between" if between else None}, known.words)
    if value is None:
        return None
    lead = (known.lead_day if _tells_day(value) else known.lead).match(
        text, found[-1].end if found else 0, match.start()
    )
    start = lead.start() if lead else match.start()
    words = text[start : match.start()]
    tail = known.tail.match(text, match.end()) if _tells_day(value) else None
    if value.role == "at" and "/" not in (_pattern(value) or ""):
        value = value._replace(role="by" if known.by.search(words) else "since" if known.since.search(words) else "at")
    return Entity(start, tail.end() if tail else match.end(), "date", value)


def _is_strong(text: str, form: str, match: regex.Match[str], known: _Language, found: list[Entity]) -> bool:
    """Tell whether a form that could be something else (a fraction, a count, an ordinal) is a date here."""
    demand = known.strong.get(form)
    if demand is None or demand.match(text, 0, match.start()):
        return True
    group = match.groupdict()
    if group.get("y2") or (form == "word_day" and (group.get("y") or group.get("yrel"))):
        return True
    if form == "span":
        return bool(group.get("m") and group.get("m2") and int(group["m"]) != int(group["m2"]))
    around = text[match.start() - 1 : match.start()] + text[match.end() : match.end() + 1]
    if form in ("weak_day", "weak_year") and around == "()":
        return True
    if form == "weak_day" and around[:1] == "(":
        return text[match.end() :].lstrip().startswith(("giờ", "theo giờ", ","))
    listed = found and text[found[-1].end : match.start()] in (", ", " and ", ", and ", " và ", " or ", " hoặc ", "; ")
    return bool(listed) and found[-1].value.edtf is not None and len(found[-1].value.edtf) == len(match.group())


def _add(text: str, found: list[Entity], new: Entity) -> None:
    """Append a date, joined with the one before where both tell one: "Monday (July 2)", "from 1 May 2023 to 2 June"."""
    if found:
        last = found[-1]
        joined = _same(text, last, new) or _interval(text, last, new)
        if joined:
            found[-1] = joined
            return
    found.append(new)


def _same(text: str, last: Entity, new: Entity) -> Entity | None:
    gap = text[last.end : new.start].strip()
    if gap not in ("", ",", "(", "["):
        return None
    days = [entity for entity in (last, new) if _tells_day(entity.value) and "/" not in (_pattern(entity.value) or "")]
    exact = [entity for entity in days if isinstance(entity.value.parts, Yearless) or entity.value.edtf]
    if len(days) != 2 or len(exact) != 1:
        return None
    end = new.end + (gap in ("(", "[") and text[new.end : new.end + 1] in (")", "]"))
    role = last.value.role if last.value.role in ("by", "since") else "at"
    return Entity(last.start, end, "date", exact[0].value._replace(role=role))


def _tells_day(when: When) -> bool:
    pattern = _pattern(when)
    if pattern:
        return len(pattern) >= 10 and (len(pattern) != 15 or pattern.count("-") > 2)
    return isinstance(when.parts, Weekday) or (isinstance(when.parts, Shift) and "day" in when.parts.unit)


def _interval(text: str, last: Entity, new: Entity) -> Entity | None:
    gap = text[last.end : new.start].strip()
    if gap == "and" and text[last.start : last.start + 7].lower() == "between":
        gap = "to"
    by_dash = gap in ("-", "–", "—", "to", "until") and new.value.role == "at"
    to = new.value.role == "by" or text[new.start : new.start + 3].lower() == "to "
    if not by_dash and not (gap == "" and last.value.role == "since" and to):
        return None
    first, second = _pattern(last.value), _pattern(new.value)
    if first is None or second is None or "/" in first + second:
        return None
    if first[:4] == "XXXX" and second[:4] != "XXXX":
        first = edtf.in_year(first, int(second[:4]) - (first[5:7] > second[5:7])) or first
    value = _made(edtf.format_interval(first, second))
    return Entity(last.start, new.end, "date", value) if value else None


def _pattern(when: When) -> str | None:
    return when.edtf or (when.parts.pattern if isinstance(when.parts, Yearless) else None)


def _made(text: str, years: int | None = None, sense: str | None = None) -> When | None:
    """Return the When of a date that is worked out but for its year; None where no such date exists."""
    if not edtf.is_valid(text):
        return None
    if "XXXX" in text:
        return When(None, Yearless(text, years, sense), "at")
    return When(text, None, "at")


def _read(form: str, group: dict[str, str | None], words: ModuleType) -> When | None:
    """Return what a matched form means, None where its numbers are no date."""
    if form in ("weekday", "weak_weekday", "weekday_week"):
        return When(None, _read_weekday(group, words), "at")
    if form in ("relative", "daypart"):
        unit, n = words.RELATIVE[_phrase(group.get("rel"))]
        return When(None, Shift(unit, n), "same_day" if (unit, n) == ("that day", 0) else "at")
    if form in ("period", "weekend"):
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


def _read_weekday(group: dict[str, str | None], words: ModuleType) -> Weekday:
    day, which = _weekday(group.get("wd"), words), _offset(group.get("which"), words)
    if _phrase(group.get("which")) == "next" or which == 0:
        return Weekday(day, which)
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


def _year(group: dict[str, str | None], words: ModuleType) -> tuple[str, int | None]:
    """Return the year's digits, XXXX where untold, and the offset of a relative year."""
    year = group.get("y2") or group.get("y")
    if group.get("spelled"):
        tens, _, ones = _phrase(group["spelled"]).replace("-", " ").partition(" ")
        year = str(2000 + words.TENS[tens] + words.NUMBERS.get(ones, 0))
    return year or "XXXX", _offset(group.get("yrel"), words)


def _duration(group: dict[str, str | None], words: ModuleType) -> When:
    sign = 1 if group.get("next") else -1
    count = _number(group.get("n"), words) or 1
    return When(None, Shift(words.UNITS[_phrase(group.get("unit"))], sign * count), "duration")


def _part_of_year(form: str, group: dict[str, str | None], words: ModuleType) -> When | None:
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
    return _made(edtf.format_interval(f"{year}-{start:02d}", f"{year}-{end:02d}"), years)


def _odd(words_found: str, words: ModuleType) -> When | None:
    """Leave a rare full form ("30 thg 1, 2026", "July 2nd, '24") to dateparser, with a frozen base and no clock."""
    from datetime import datetime

    import dateparser  # type: ignore[import-untyped,unused-ignore]

    settings = {"STRICT_PARSING": True, "RELATIVE_BASE": datetime(LEAP_YEAR, 1, 1)}
    day = dateparser.parse(words_found, languages=[words.LANGUAGE], settings=settings)
    return _made(day.date().isoformat()) if day else None


def _slash(group: dict[str, str | None]) -> When | None:
    """English "13/02/2024" or "02/13/2024"; both orders are in use, so days up to 12 tell only their year: nothing."""
    first, second = int(group["d"] or 0), int(group["m"] or 0)
    if first > 12 or first == second:
        return _made(f"{group['y']}-{second:02d}-{first:02d}")
    return _made(f"{group['y']}-{first:02d}-{second:02d}") if second > 12 else None


def _calendar(form: str, group: dict[str, str | None], words: ModuleType) -> When | None:
    """Days, months, years and their intervals by number or name."""
    sense = "past" if group.get("past") else "future" if group.get("next") else None
    if _phrase(group.get("yrel")) in ("that", "the same", "năm đó", "năm ấy", "cùng năm"):
        sense, group = "that year", {**group, "yrel": None}
    first_month, last_month = _month(group, "", words), _month(group, "2", words)
    first_day, last_day = group.get("d"), group.get("d2")
    first_year, (last_year, years) = group.get("y"), _year(group, words)
    if form in ("years", "fiscal", "year", "weak_year"):
        return _years(first_year or "", group.get("y2"))
    if form == "that_month":
        sense = {"last": "past", "next": "future"}.get(_phrase(group.get("which")))
        return _made(f"XXXX-{first_month:02d}", None, sense)
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
        return _made(first, years, sense)
    same_month = first_month == last_month and first_year in (None, last_year)
    if group.get("d2") and same_month and _digits(first_day) >= _digits(last_day):
        return None
    return _made(edtf.format_interval(first, second), years, sense)


def _years(first: str, last: str | None) -> When | None:
    if last and len(last) == 2:
        last = first[:2] + last
    if last and not int(first) < int(last) <= int(first) + 100:
        return None
    return _made(f"{first}/{last}" if last else first)


def _digits(day: str | None) -> str:
    return f"{int((day or '0').rstrip('stndrh')):02d}"


def _month(group: dict[str, str | None], end: str, words: ModuleType) -> int:
    """Return the month of the first ("") or last ("2") date of a form, 0 where it has none."""
    digits, word = group.get("m" + end), _phrase(group.get("mon" + end))
    if digits:
        return int(digits)
    return int(words.MONTHS.get(word) or words.MONTHS.get(word[:3], 0)) if word else 0


def resolve(
    when: When, *, published: str | None = None, governing: str | None = None, tense: str = "unknown",
    year: str | None = None,
) -> str | None:  # fmt: skip
    """Return the EDTF date of a When, None where the article does not fix it.

    published: EDTF day or None. governing: EDTF date of the passage. tense: past, future or unknown.
    year: the year in which the article itself is set, if known otherwise than by its publication date.
    """
    if when.edtf:
        return when.edtf
    if when.role == "duration" or when.parts is None:
        return None
    now = edtf.first_day(published) if published and edtf.precision(published) == 6 else None
    if isinstance(when.parts, Yearless):
        if when.parts.sense == "that year":
            day = edtf.first_day(governing) if governing else None
            return edtf.in_year(when.parts.pattern, day.year) if day else when.parts.pattern
        return _resolve_yearless(when.parts, now, tense, year)
    if isinstance(when.parts, Shift) and when.parts.unit == "that day":
        return _shift_day(governing, when.parts.n)
    if now is None:
        if year and isinstance(when.parts, Shift) and when.parts.unit == "year":
            return f"{int(year) + when.parts.n:04d}"
        return None
    return _near(when.parts, now, tense) if isinstance(when.parts, Weekday) else _shift(when.parts, now, tense)


def _resolve_yearless(parts: Yearless, now: date | None, tense: str, year: str | None) -> str | None:
    base = now.year if now else int(year) if year else None
    if base is None:
        return parts.pattern
    if parts.years is not None:
        return edtf.in_year(parts.pattern, base + parts.years)
    if now is None:
        return edtf.in_year(parts.pattern, base)
    near = [text for text in (edtf.in_year(parts.pattern, base + n) for n in (-1, 0, 1)) if text]
    return min(near, key=lambda text: _distance(text, now, parts.sense or tense), default=parts.pattern)


def _distance(text: str, now: date, tense: str) -> int:
    """Return how far a date is from now in days, one on the wrong side of the tense behind all others."""
    first, last = edtf.first_day(text), edtf.last_day(text)
    if first is None or last is None:
        return 10_000
    slack = SLACK if edtf.precision(text) == 6 or len(text) > 20 else timedelta()
    wrong = (tense == "past" and first > now + slack) or (tense == "future" and last < now - slack)
    return max((first - now).days, (now - last).days, 0) + 1_000 * wrong


def _shift_day(governing: str | None, n: int) -> str | None:
    if governing is None or edtf.precision(governing) < 5:
        return None
    if n == 0:
        return governing
    known = edtf.precision(governing) == 6
    day = edtf.first_day(governing if known else governing.replace("XXXX", "2001"))
    if day is None:
        return None
    moved = (day + timedelta(days=n)).isoformat()
    return moved if known else "XXXX" + moved[4:]


def _shift(parts: Shift, now: date, tense: str) -> str | None:
    """Return the day, week (Monday to Sunday), weekend, month, quarter or year so many of them from now."""
    if parts.unit == "day":
        return edtf.format_day(now + timedelta(days=parts.n))
    if parts.unit in ("week", "weekend"):
        n = parts.n - (parts.unit == "weekend" and parts.n == 0 and tense == "past" and now.weekday() < 5)
        first, days = (5, 1) if parts.unit == "weekend" else (0, 6)
        start = now + timedelta(days=7 * n - now.weekday() + first)
        return edtf.format_interval(edtf.format_day(start), edtf.format_day(start + timedelta(days=days)))
    if parts.unit == "year":
        return f"{now.year + parts.n:04d}"
    if parts.unit in ("month", "quarter"):
        size = 3 if parts.unit == "quarter" else 1
        start_month = (now.year * 12 + now.month - 1) // size * size + parts.n * size
        months = (f"{month // 12:04d}-{month % 12 + 1:02d}" for month in (start_month, start_month + size - 1))
        return edtf.format_interval(*months)
    return None


def _near(parts: Weekday, now: date, tense: str) -> str:
    """Return the weekday of a told week, or the nearest in the tense: the last up to now, or the next from now."""
    away = parts.day - now.isoweekday()
    if parts.week is not None:
        away += 7 * parts.week
    elif (parts.sense or tense) == "future":
        away = away if away > 0 or (away == 0 and not parts.sense) else away + 7
    else:
        away = away if away < 0 or (away == 0 and not parts.sense) else away - 7
    return edtf.format_day(now + timedelta(days=away))
