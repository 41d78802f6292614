"""Find the publication date in an article's own header or dateline.

Only words that look like the furniture of a page count: a label ("Published:", "Cập nhật lúc"), a time of day beside
the date, a line of its own, a dateline. A date in running prose is the article's business, not its own date.
"""

from __future__ import annotations

from datetime import date
from functools import cache
from typing import TYPE_CHECKING

from diplofacts.pattern import compiled

if TYPE_CHECKING:
    import regex

HEAD = 600  # how far into the text a header reaches, in code points
LABELLED, BARE, UPDATED = range(3)  # what is believed first

MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = (
    r"(?P<mon>Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec|January|February|March|April|August|September|"
    r"October|November|December|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER)"
)
_YEAR = r"(?P<y>(?:19|20)\d\d)"
_DATE = (
    rf"(?<![\d/.\-])(?:{_YEAR}-(?P<m>\d\d)-(?P<d>\d\d)(?=T\d|\D|$)|"
    rf"(?P<d>\d{{1,2}})(?P<s>[/.\-])(?P<m>\d{{1,2}})(?P=s){_YEAR}(?!\d)"
    rf"|(?P<d>\d{{1,2}})(?:st|nd|rd|th)?[ -]{_MONTH}\.?,?[ -]{_YEAR}(?!\d)"
    rf"|(?<!\p{{L}}){_MONTH}\.?\s(?P<d>\d{{1,2}})(?:st|nd|rd|th)?(?:,\s?|\s){_YEAR}(?!\d)"
    rf"|(?P<d>\d{{1,2}})\stháng\s(?P<m>\d{{1,2}}),?\s(?:năm\s)?{_YEAR}(?!\d))"
)
_CLOCK = r"\d{1,2}:\d\d(?::\d\d)?(?:\s?[AaPp]\.?[Mm]\.?)?"
_WEEKDAY = (
    r"(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?|[Tt]hứ\s(?:[Hh]ai|[Bb]a|[Tt]ư|[Nn]ăm|[Ss]áu|"
    r"[Bb]ảy|[2-7])|[Cc]hủ\s[Nn]hật)"
)
_PUBLISHED = (
    r"(?:publish(?:ed)?(?:\s(?:date|time))?|post(?:ed)?|publication\sdate|date|released?|issued|filed|"
    r"ngày\s(?:đăng|xuất\sbản)|(?:đăng|xuất\sbản)(?:\s(?:ngày|lúc))?)"
)
_UPDATED = r"(?:(?:last\s)?(?:updated?|modified)(?:\s(?:date|time))?|cập\snhật)"
_BETWEEN = (
    rf"[\s:|,(]*(?:(?:on|at|lúc|ngày|vào)\s)*[\s:|,(]*(?:{_WEEKDAY}[\s,|\-–]*)?(?:{_CLOCK}[\s,|\-–]*)?(?:ngày\s)?$"
)


def find_published(text: str, language: str) -> tuple[str, tuple[int, int]] | None:
    """Return the day of publication (EDTF) that the head of the text tells, and where; None when unsure.

    >>> find_published("(Ngày 12/3/2019) ...", "vi")
    ('2019-03-12', (6, 15))
    """
    found: dict[int, list[tuple[str, tuple[int, int]]]] = {}
    for match in _dates().finditer(text, 0, HEAD + 40):
        if match.start() > HEAD:
            break
        rank = _rank(text, match.start(), match.end())
        day = _day(match, language) if rank is not None else None
        if rank is not None and day is not None:
            found.setdefault(rank, []).append((day, match.span()))
    if not found:
        return None
    best = found[min(found)]
    return best[0] if len({day for day, _ in best}) == 1 else None


@cache
def _dates() -> regex.Pattern[str]:
    return compiled(_DATE)


@cache
def _pattern(name: str) -> regex.Pattern[str]:
    return compiled(
        {
            "start": r"^\W*(?:date\W{1,3})?$",
            "published": rf"(?i:\b{_PUBLISHED}){_BETWEEN}",
            "updated": rf"(?i:\b{_UPDATED}){_BETWEEN}",
            "clock before": rf"{_CLOCK}(?:\s?\(?GMT\s?[+-]\d+\)?)?\s*[,|–\-·•]?\s*$",
            "clock after": rf"(?:T\d\d:\d\d|\s*[,|–\-·•]?\s*\(?{_CLOCK}\)?)",
            "at clock": rf"\s+(?:at|lúc)\s+{_CLOCK}",
            "weekday before": rf"^\W*{_WEEKDAY}\W*(?:ngày\s)?$",
            "dateline before": r"(?:^|[\n)]\s*|\.\s)(?:\p{Lu}[\p{Lu}.'’ ]{2,30},\s(?:\p{L}[\p{L}. ]{2,20},\s)?)$",
            "dateline after": r"\s?(?:\([^()\n]{2,30}\)|/[\p{L} ]{2,20}/|,\s\p{Lu}{3,6})?\s?(?:[-–—]{1,2}|:|\(|$)",
            "town before": r"^\p{Lu}[\p{L}'’]+(?:[ -]\p{Lu}[\p{L}'’]+){0,2},\s(?:\p{Lu}[\p{L}. ]{2,20},\s)?$",
            "agency after": r"\s?(?:\(\p{Lu}[\p{L}.]{1,15}\)|/\p{Lu}[\p{L} ]{1,15}/\.?|,\s\p{Lu}{3,6})\s?[-–—:]{1,2}\s",
            "paren before": r"\((?:[Nn]gày\s)?$",
            "apart": rf"(?i:(?:^|[\n|(·•.])\s*{_PUBLISHED}{_BETWEEN})|"
    rf"(?i:{_PUBLISHED})\s?:[^:\n]{{0,30}}(?::\d\d[^:\n]*)?$",
            "furniture": rf"{_WEEKDAY}|{_CLOCK}|GMT|[AaPp][Mm]\b|[Nn]gày|\W|\d",
        }[name]
    )


def _rank(text: str, start: int, end: int) -> int | None:
    """Return how far the date at this place is to be believed as the article's own; None for prose."""
    line_start = text.rfind("\n", 0, start) + 1
    line_end = text.find("\n", end)
    line_end = len(text) if line_end < 0 else line_end
    before, after = text[max(line_start, start - 60) : start], text[end : min(line_end, end + 40)]
    if start < 12 and _pattern("start").match(text[:start]) and "date" in text[:start]:
        return LABELLED
    if _pattern("updated").search(before):
        return UPDATED
    if _pattern("published").search(before) and _label_stands_apart(before):
        return LABELLED
    if _pattern("dateline before").search(before) and _pattern("dateline after").match(after):
        return BARE
    if _pattern("town before").match(before) and _pattern("agency after").match(after):
        return BARE
    if _pattern("clock before").search(before) or _pattern("clock after").match(after):
        return BARE
    if line_end - line_start < 120 and (_pattern("at clock").match(after) or _pattern("weekday before").search(before)):
        return BARE
    if _pattern("paren before").search(before) and after[:1] == ")" and (line_end - end < 4 or len(before) < 8):
        return BARE
    rest = _pattern("furniture").sub("", text[line_start:start] + text[end:line_end])
    return BARE if len(rest) <= 12 and (line_start or line_end < len(text) or not rest) else None


def _label_stands_apart(before: str) -> bool:
    """Tell a label ("Published: ", "Posted on ", "| Ngày đăng") from prose ("a book published on ")."""
    return bool(_pattern("apart").search(before))


def _day(match: regex.Match[str], language: str) -> str | None:
    """Return the matched day; None where it does not exist or where English does not tell day from month."""
    group = match.groupdict()
    day, year = int(group["d"]), int(group["y"])
    month = MONTHS.index(group["mon"][:3].lower()) + 1 if group["mon"] else int(group["m"])
    if language == "en" and group["s"] == "/" and day != month:
        if day <= 12 and month <= 12:
            return None
        day, month = (day, month) if day > 12 else (month, day)
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None
