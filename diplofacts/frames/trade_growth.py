"""How much trade grew against a year before."""

from __future__ import annotations

from diplofacts import kept_re as re
from diplofacts.discourse import Context, Reading
from diplofacts.entities.entity import Entity
from diplofacts.frames.trade_clause import Sum
from diplofacts.frames.trade_cues import MONEY, pattern
from diplofacts.frames.trade_time import is_compared, wording, year_before
from diplofacts.rule import CHARACTER

REACH, BEYOND = 90, 40
_PERCENT, _DATE = CHARACTER["percent"], CHARACTER["date"]


def compared_year(reading: Reading, context: Context, one: Sum) -> str | None:
    """The date of the figure that this one is compared with, in the words after it; None if only "the year before"."""
    for hit in re.compile(_DATE).finditer(reading.slots.text, one.at, one.high):
        if is_compared(reading, hit.start()):
            entity = reading.slots.entities[hit.start()]
            return None if year_before().search(wording(reading, entity)) else context.date(entity.value, "past")
    return None


def growth(reading: Reading, one: Sum, period: str | None, compared: str | None) -> tuple[float, Entity] | None:
    """The percent by which a figure grew, after the sum or between its head and it; negative for a fall.

    None where it is a share, an average, or growth since another year than the one before.
    """
    if compared and period and compared.isdigit() and period[:4].isdigit() and int(period[:4]) != int(compared) + 1:
        return None
    led = _leading(reading, one) if reading.language == "en" else None
    if led:
        return led
    start = min(one.head.end, one.at) if one.head.end > one.low else one.low
    shared = one.low > 0 and one.head.end <= one.low  # what stands between two sums of one head is the first one's
    for low, high in ((one.at, one.high),) if shared else ((one.at, one.high), (start, one.at)):
        places = [hit.start() for hit in re.compile(_PERCENT).finditer(reading.slots.text, low, high)]
        for at in places if low == one.at else reversed(places):
            value = _growth(reading, low, at, high)
            if value is not None:
                return value, reading.slots.entities[at]
    if reading.language != "en" or one.role != "level":
        return None
    return _before_base(reading, one) if shared else _behind_base(reading, one)


def _leading(reading: Reading, one: Sum) -> tuple[float, Entity] | None:
    """The percent that leads right to a sum: "those to Peru surged by 42 pct to 106 million marks"."""
    before = reading.slots.text[one.low : one.at]
    found = re.search(rf"({_PERCENT})(?: (?!from\b)[a-z-]+){{0,3}} to(?: [a-z]+){{0,2}} $", before)
    if found is None:
        return None
    at = one.low + found.start(1)
    value = _growth(reading, one.low, at, one.at)
    return (value, reading.slots.entities[at]) if value is not None else None


def _behind_base(reading: Reading, one: Sum) -> tuple[float, Entity] | None:
    """The percent told behind the base of a change: "$870 million against $616 million, up 41 percent"."""
    text, none = reading.slots.text, f"[^;.{MONEY}{_PERCENT}]"
    base = r"(?:against|from|compared (?:with|to)|versus|up from|down from)"
    told = r"(?:showing|register\w+|record\w+|an? (?:increase|growth|rise|decline|decrease|drop|fall)|up|down)"
    whole = rf"{none}{{0,60}}\b{base}\b{none}{{0,30}}{MONEY}{none}{{0,60}}?\b{told}\b{none}{{0,30}}({_PERCENT})"
    found = re.match(whole, text[one.at + 1 :])
    if found is None:
        return None
    at = one.at + 1 + found.start(1)
    value = _growth(reading, max(one.at, at - 45), at, at + 1)
    return (value, reading.slots.entities[at]) if value is not None else None


def _before_base(reading: Reading, one: Sum) -> tuple[float, Entity] | None:
    """The percent told before the base of a change: "rose by 35 percent, from $64 million to $87 million"."""
    text = reading.slots.text
    base = rf"from(?: \w+){{0,2}} {MONEY}(?: in {_DATE}| {_DATE})?,? to(?: \w+){{0,2}} $"
    found = re.search(rf"({_PERCENT}),? {base}", text[: one.at])
    if found is None or found.start() < one.head.start:
        return None
    value = _growth(reading, one.head.start, found.start(1), one.at)
    return (value, reading.slots.entities[found.start(1)]) if value is not None else None


def _growth(reading: Reading, low: int, at: int, high: int) -> float | None:
    """The percent at `at`, signed by the verb before it or right behind it; None where there is no such verb."""
    text, language, entity = reading.slots.text, reading.language, reading.slots.entities[at]
    low = max(low, at - REACH, text.rfind(_PERCENT, low, at) + 1)
    verbs = list(pattern(language, "growing").finditer(text, low, at))
    behind = pattern(language, "growing").search(text, at, min(at + BEYOND, high))
    if behind and not verbs and "," not in text[at : behind.start()]:
        verbs = [behind]
    sign = text[at - 1]
    if not verbs and sign in "+−-" and text[at - 2 : at - 1] in ("(", " ", ","):
        value = float(entity.value.value)
        return value if sign == "+" else -abs(value)
    if not verbs and wording(reading, entity)[:1] in ("+", "-", "−"):
        return float(entity.value.value)
    if not verbs and not pattern(language, "growing").search(wording(reading, entity)):
        return None
    stop = re.search(f"[,;{MONEY}{_PERCENT}]| và | and ", text[at + 1 : high + BEYOND])
    end = at + 1 + stop.start() if stop else high
    if pattern(language, "no_growth").search(text[low:at] + text[at + 1 : end]):
        return None
    value = float(entity.value.value)
    falls = verbs and pattern(language, "down").match(text, verbs[-1].start())
    return -value if falls and value > 0 else value
