"""When relations were set up or raised: told with the act, or by an anniversary of it."""

from __future__ import annotations

from diplofacts import kept_re as re
from diplofacts.discourse import Context, Reading
from diplofacts.entities import edtf
from diplofacts.entities.entity import Entity
from diplofacts.entities.when import Shift
from diplofacts.frames.agreement_stage import day_told_last
from diplofacts.languages.partnership_words import PartnershipWords
from diplofacts.match import Match
from diplofacts.record import NamedTuple
from diplofacts.rule import CHARACTER

_DATE = CHARACTER["date"]


_CUT = r"\b(?:suspended|cut|severed|broken|broke|frozen|halted|downgraded|interrupted|ruptured)\b[^,;]{0,30}$"
"""What became of relations on the date told behind it, before they were taken up again."""


class Founded(NamedTuple):
    """An EDTF date and what tells it. weak: only implied, so that another mention may tell otherwise."""

    when: str | None = None
    told: Entity | None = None
    weak: bool = False


def date_of_act(match: Match, reading: Reading, context: Context, words: PartnershipWords, status: str) -> Founded:
    """The date told with an act; that of the passage where the act is news."""
    text, entities = reading.slots.text, reading.slots.entities
    best: tuple[float, str, Entity] | None = None
    for at, one in entities.items():
        if one.kind != "date" or one.value.role not in ("at", "since", "same_day", "by"):
            continue
        far = _time_distance(text, match, at)
        if far is None or (best is not None and far >= best[0]):
            continue
        when = context.date(one.value, "future" if status == "planned" else "past")
        past = one.value.role != "by" or status == "planned" or (when or "") <= (context.published or "9")
        if when is not None and past:
            best = (far, when, one)
    years = _years_since(match, reading, words)
    if years and context.published and (best is None or _stands_apart(match, reading, best[2])):
        return Founded(str(_published_year(context) - years), weak=True)
    if best:
        first = _first(best[1])
        return Founded(first if first != best[1] else _shifted(first, text, match, words), best[2])
    start = max(0, match.start - 80)
    if status == "done" and re.search(words.current, text[start : match.start + 1]):
        return Founded(context.governing or (day_told_last(context) if context.published else None), weak=True)
    return Founded()


def _years_since(match: Match, reading: Reading, words: PartnershipWords) -> int:
    """How many years ago the act was, where it only dates something else: "10 năm sau khi …"; 0 where untold."""
    start = max(0, match.start - 40)
    before = reading.slots.text[start : match.start]
    hit = re.search(words.after, before)
    if hit:
        return _number(hit[1], words) or 0
    span = re.search(rf"{_DATE}(?= sau (?:khi|ngày)(?: \w+| [\ue000-\uf8ff]){{0,3}} $)", before)
    if span is None:
        return 0
    one = reading.slots.entities[start + span.start()]
    told = re.search(r"\b(\d{1,3}) năm\b", reading.text[one.start : one.end])
    return int(told[1]) if told else 0


def _stands_apart(match: Match, reading: Reading, told: Entity) -> bool:
    """Whether a date stands behind the act and a comma."""
    start = reading.slots.origin[match.end]
    return told.start >= start and "," in reading.text[start : told.start]


def _shifted(when: str, text: str, match: Match, words: PartnershipWords) -> str:
    """The date of an act told as so many years before another date: "năm 1995, hai năm sau khi …"."""
    hit = re.search(words.after, text[max(0, match.start - 40) : match.start])
    years = (_number(hit[1], words) or 0) if hit else 0
    if not years or not when[:4].isdigit() or _is_own(int(when[:4]), years, 0):
        return when
    return str(int(when[:4]) - years)


def _time_distance(text: str, match: Match, at: int) -> float | None:
    """How far a date is from the act; None where it cannot be its date."""
    key = match.words.get("key", (match.start, match.end))
    if match.rule.language == "vi" and re.search(r"\bkỷ niệm [^,;.()]{3,80}\($", text[:at]):
        return None  # the years of an anniversary that the act marks: "(1975 - 2020)"
    if at >= key[0]:
        between = text[match.end : at]
        if at < match.end:
            return 0.0
        if ";" in between or len(between) > 110 or _DATE in between or re.search(_CUT, between):
            return None
        return len(between) + 40.0 * len(re.findall(r",| và | and | rồi ", between))
    if re.search(r"\b(?:who|which)\b[^,;]*$", text[:at]) and text[at + 1 : at + 2] == ",":
        return None
    between = text[at + 1 : key[0]]
    opens = not text[:at].strip() and between.startswith(",")  # "Năm 1972, khi …, A thiết lập quan hệ với B"
    if ";" in between or len(between) > (200 if opens else 90):
        return None
    return 30 + len(between) + 25.0 * max(0, between.count(",") - 1)


def _first(when: str) -> str:
    """The day an interval told with an anniversary starts: "1973-2023"."""
    first, _, last = when.partition("/")
    if not last or not first[:4].isdigit() or not last[:4].isdigit():
        return when
    return first if int(last[:4]) - int(first[:4]) >= 4 else when


def date_remembered(match: Match, reading: Reading, context: Context, words: PartnershipWords) -> Founded:
    """The date of the act that an anniversary is of: the years taken from the year in which it falls."""
    text = reading.slots.text
    years = _number(text[slice(*match.words["years"])], words)
    if not years:
        return Founded()
    entities = reading.slots.entities
    spots = sorted((at for at in entities if entities[at].kind == "date"), key=lambda at: far(match, at))
    dates = [(far(match, at), entities[at]) for at in spots]
    if text[match.start] == ")":  # "… (1995-2025) và 2 năm …": the date before is of another anniversary
        dates = [(away, one) for away, one in dates if one.start >= reading.slots.origin[match.start]]
    for away, one in dates:
        when = context.date(one.value, "past")
        if when and away <= 120 and (_first(when) != when or _spans(when, years)):
            return Founded(when.partition("/")[0], one)
    for _, one in dates:
        when = _anniversary_date(one, context)
        if when and when[:4].isdigit():
            return _years_before(when, years, one, context, bool(re.search(words.marks, text)))
    published = _published_year(context)
    preparing = re.search(words.preparing, text[max(0, match.start - 70) : match.end])
    if published and re.search(words.marks, text) and not preparing:
        return Founded(str(published - years), weak=True)
    return Founded()


def _spans(when: str, years: int) -> bool:
    """Whether an interval of years is that from the act to its anniversary: "2 năm … (2023-2025)"."""
    first, _, last = when.partition("/")
    return last[:4].isdigit() and first[:4].isdigit() and int(last[:4]) - int(first[:4]) == years


def _years_before(when: str, years: int, told: Entity, context: Context, marked: bool) -> Founded:
    """The act's date from that of its anniversary; a month that marks it is that of the act too."""
    year = int(when[:4])
    if _is_own(year, years, _published_year(context)):
        return Founded(when, told)
    if edtf.precision(when) == 4 and marked:
        return Founded(f"{year - years}{when[4:]}", told)
    return Founded(str(year - years), told, weak=edtf.precision(when) > 4)


def _is_own(year: int, years: int, published: int) -> bool:
    """Whether a year told with an anniversary is that of the act: "50 years after ties were set up in 1973"."""
    return year - years < 1900 < 2000 - years or (abs(year + years - published) <= 2 and abs(year - published) > 5)


def _anniversary_date(one: Entity, context: Context) -> str | None:
    """The year, month or day on which an anniversary falls."""
    value = one.value
    if value.role == "duration" or (isinstance(value.parts, Shift) and value.parts.unit != "year"):
        return None
    when = context.date(value, "unknown")
    return None if when is None or "/" in when or not 4 <= len(when) <= 10 else when


def _published_year(context: Context) -> int:
    return int(context.published[:4]) if context.published and context.published[:4].isdigit() else 0


def _number(words_of_it: str, words: PartnershipWords) -> int | None:
    """A number of years in figures or words; None where it is none."""
    return words.numerals.get(words_of_it) or (int(words_of_it) if words_of_it.isdigit() else None)


def far(match: Match, at: int) -> int:
    """How far a place of the slotted text is from a match; 0 inside it."""
    return 0 if match.start <= at < match.end else match.start - at if at < match.start else at - match.end
