"""The days that a sentence tells of a trip: one, those from one until another, or several of a list."""

from __future__ import annotations

from datetime import timedelta

from diplofacts import kept_re as re
from diplofacts.entities import edtf
from diplofacts.entities.entity import Entity
from diplofacts.entities.when import Weekday
from diplofacts.frames.journey import Journey

_AND = r",? (?:và |and (?:again |then |also )?(?:in |on )?|cũng như )?|, "
_LASTS = (
    r",? and (?:(?:he |she |they )?(?:will|(?:is|are|was|were) (?:due|expected|scheduled|set) to|to) )?"
    r"(?:end|conclude|stay|remain|last|finish|run|leave|depart)(?: there| here| in the country)?"
    r"(?: on| until| till| through)? ?"
)
_SET_OUT = r"\b(?:left|departed|set off|embarked|flew|began|started|arrived)\b[^,;]{0,25}$"


def days_told(spots: list[int], journey: Journey, tense: str) -> list[tuple[str, list[Entity]]]:
    """The first date of some, the days "from" and "until" which follow joined, or all dates of a list."""
    found: list[tuple[str, list[Entity]]] = []
    last = -1
    for at in spots:
        one = journey.reading.slots.entities[at]
        gone = re.search(_SET_OUT, journey.text[:at])
        when = _same_day(journey, at, tense) or journey.context.date(one.value, "past" if gone else tense)
        if when is None or one.value.role == "duration":
            continue
        between = journey.text[last + 1 : at]
        if not found:
            found.append((when, [one]))
        elif len(found) == 1 and found[0][1][0].value.role == "since" and _is_until(journey, between, one):
            return [(edtf.format_interval(found[0][0], _behind(found[0][0], when, one)), [*found[0][1], one])]
        elif len(found) == 1 and "/" not in found[0][0] and _runs_until(journey, at, between, one):
            return [(edtf.format_interval(found[0][0], _behind(found[0][0], when, one)), [*found[0][1], one])]
        elif len(found) == 1 and "/" not in found[0][0] and _is_last(journey, between, one):
            last_day = journey.context.date(one.value, "future") or when
            ends = found[0][0] < last_day.split("/")[0]
            return [(edtf.format_interval(found[0][0], last_day), [*found[0][1], one])] if ends else found
        elif len(found) == 1 and re.fullmatch(_AND, between) and _runs_on(found[0][0], when, tense):
            found = [(edtf.format_interval(found[0][0], when), [*found[0][1], one])]
        elif re.fullmatch(_AND, between) and "/" not in found[0][0] + when:
            found.append((when, [one]))
        else:
            break
        last = at
    return found


def _same_day(journey: Journey, at: int, tense: str) -> str | None:
    """The day told last in the sentence before "on the same day"."""
    entities = journey.reading.slots.entities
    if entities[at].value.role != "same_day":
        return None
    days = [spot for spot, one in entities.items() if spot < at and one.kind == "date" and one.value.role == "at"]
    when = journey.context.date(entities[max(days)].value, tense) if days else None
    return when if when and len(when) == 10 else None


def _is_until(journey: Journey, between: str, one: Entity) -> bool:
    """Whether a date behind "from …" is the last of the days: "until Friday", "from tomorrow (5) to Thursday (7)"."""
    told = journey.reading.text[one.start : one.end]
    joined = told.startswith("to ") and re.fullmatch(r",? ?(?:\([\w ]+\) )?", between) is not None
    onward = re.fullmatch(r" (?:to|through|until|till)(?: the)?(?: following| next)? ?", between) is not None
    return joined or onward or one.value.role == "by"


def _runs_until(journey: Journey, at: int, between: str, one: Entity) -> bool:
    """Whether a second day is the last of those from the first: "Monday through Friday", "between May 3 and 6"."""
    if journey.reading.language != "en" or one.value.role not in ("at", "by"):
        return False
    told = journey.reading.text[one.start : one.end].casefold()
    if not between.strip() and told.startswith(("through ", "until ", "till ", "to ")):
        return True
    first = journey.reading.slots.entities[at - len(between) - 1]
    joined = between == " and " and "between " in journey.reading.text[max(0, first.start - 8) : first.end].casefold()
    return joined or re.fullmatch(r" (?:to|through|until|till) ", between) is not None


def _behind(first: str, last: str, one: Entity) -> str:
    """The last day of a trip, a weekday that would lie before the first one a week later."""
    start, end = edtf.first_day(first), edtf.first_day(last)
    if isinstance(one.value.parts, Weekday) and start and end and end < start:
        return edtf.format_day(end + timedelta(days=7))
    return last


def _runs_on(first: str, second: str, tense: str) -> bool:
    """Whether two dates joined by "and" are of one trip: a day and the next, a month to come and the next."""
    if "/" in first + second or len(first) != len(second) or first.startswith("XXXX") or len(first) < 7:
        return False
    ends, start = edtf.last_day(first), edtf.first_day(second)
    near = ends is not None and start is not None and start - ends == timedelta(days=1)
    return near and (len(first) == 10 or tense == "future")


def _is_last(journey: Journey, between: str, one: Entity) -> bool:
    """Whether a second date is that of the end: "began on Monday and will end on May 7"."""
    end = "to end " if between.endswith(" due ") else "end "
    told = journey.reading.text[one.start : one.end].casefold()
    return re.fullmatch(_LASTS, between + (end if told.startswith(end) else "")) is not None
