"""Find dates in a sentence; `resolve` then tells which date that is in its article.

Finding and resolving are two steps: a sentence alone tells "ngày 31/10" or "on Monday"; which year or day that is
depends on the article.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING

from diplofacts.entities import edtf
from diplofacts.entities.date_forms import made, read
from diplofacts.entities.entity import Entity
from diplofacts.entities.when import (
    Shift,
    Weekday,
    When,
    Yearless,
    counts_days,
    pattern_of,
    refers_back,
    resolve,
    tells_day,
)
from diplofacts.literals import Literals
from diplofacts.pattern import IGNORECASE, REVERSE, VERBOSE, compiled, is_wide, plain, spaced
from diplofacts.record import NamedTuple

if TYPE_CHECKING:
    import regex

__all__ = ["Shift", "Weekday", "When", "Yearless", "counts_days", "find_dates", "refers_back", "resolve"]


class _Language(NamedTuple):
    """The tables of one language; lead and strong match backwards from where a date begins. Forms and what they demand
    are compiled when they are met: most articles have few.
    """

    words: ModuleType
    starts: Literals
    forms: tuple[str, ...]  # one per literal in starts
    glances: tuple[Callable[[str, int], object] | None, ...]  # likewise: what must fit there, if anything is told
    years: str  # the forms that open with a year
    lead: regex.Pattern[str]
    lead_day: regex.Pattern[str]
    since: regex.Pattern[str]
    by: regex.Pattern[str]
    before: regex.Pattern[str]
    tail: regex.Pattern[str]
    names: regex.Pattern[str]
    strong: dict[str, str]


@cache
def _language(language: str) -> _Language:
    words = import_module(f"diplofacts.languages.{language}.dates")
    forms: dict[str, str] = {}

    def either(names: str) -> str:
        return "|".join(f"(?P<{name}>{words.FORMS[name]})" for name in names.split())

    for literals, names in words.STARTS.items():
        pattern = either(names)
        for literal in literals.split("|"):
            forms[literal] = forms[literal[:1].upper() + literal[1:]] = pattern
    looks = {literal: plain(look).match for literals, look in words.GLANCES.items() for literal in literals.split("|")}
    flags = VERBOSE | IGNORECASE
    return _Language(
        words,
        Literals(list(forms), leftmost=True),
        tuple(forms.values()),
        tuple(looks.get(literal.lower()) for literal in forms),
        either(words.YEAR_STARTS),
        compiled(words.LEAD, flags | REVERSE),
        compiled(words.LEAD_DAY, flags | REVERSE),
        compiled(words.SINCE, flags),
        compiled(words.BY, flags),
        compiled(words.BEFORE_NOW, flags),
        compiled(words.TAIL, flags),
        compiled(words.NAMES, flags),
        words.STRONG,
    )


def find_dates(text: str, language: str) -> list[Entity]:
    """Return the dates of one sentence, with the words that belong to them ("chiều ngày", "on", "by the end of").

    >>> [(date.value.edtf, date.value.role) for date in find_dates("đạt 20 tỷ USD vào năm 2030", "vi")]
    [('2030', 'at')]
    """
    known, wide = _language(language), is_wide(text)
    found: list[Entity] = []
    floor = 0
    for index, start, _ in known.starts.find_matches_as_indexes(text):
        if start < floor or (start and text[start - 1].isalnum()):
            continue
        forms, look = known.forms[index], known.glances[index]
        if text[start].isdigit() and text[start : start + 4].isdigit():
            if not text.startswith(("19", "20"), start) or text[start + 4 : start + 5].isdigit():
                continue
            forms = known.years
        elif look and not look(text, start):
            continue
        match = spaced(forms, wide, VERBOSE).match(text, start)
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
    between = text[max(0, match.start() - 8) : match.start()].strip().lower() in ("between", "giữa")
    if text.endswith((" the ", "The "), 0, match.start()) and known.names.match(text, match.end()):
        return None
    value = read(form, {**group, "between": "between" if between else None}, known.words)
    if value is None:
        return None
    lead = (known.lead_day if tells_day(value) else known.lead).match(
        text, found[-1].end if found else 0, match.start()
    )
    start = lead.start() if lead else match.start()
    words = text[start : match.start()]
    tail = known.tail.match(text, match.end()) if tells_day(value) else None
    if value.role == "at" and "/" not in (pattern_of(value) or ""):
        value = value._replace(role="by" if known.by.search(words) else "since" if known.since.search(words) else "at")
    if isinstance(value.parts, Yearless) and value.parts.sense is None and known.before.search(words):
        value = value._replace(parts=value.parts._replace(sense="before"))
    return Entity(start, tail.end() if tail else match.end(), "date", value)


def _is_strong(text: str, form: str, match: regex.Match[str], known: _Language, found: list[Entity]) -> bool:
    """Tell whether a form that could be something else (a fraction, a count, an ordinal) is a date here."""
    demand = known.strong.get(form)
    if demand is None or compiled(demand, VERBOSE | IGNORECASE | REVERSE).match(text, 0, match.start()):
        return True
    group = match.groupdict()
    if group.get("y2") or (form == "word_day" and (group.get("y") or group.get("yrel"))):
        return True
    around = text[match.start() - 1 : match.start()] + text[match.end() : match.end() + 1]
    if form in ("weak_day", "weak_year", "weak_month", "span") and around == "()":
        return True
    if form == "span":
        return bool(group.get("m") and group.get("m2") and int(group["m"]) != int(group["m2"]))
    if form == "weak_day" and not match.start() and text[match.end() : match.end() + 1] == ",":
        return True  # "14/2, Iran và Nga sẽ hội đàm"
    if form == "weak_day" and around[:1] == "(":
        return text[match.end() : match.end() + 12].lstrip().startswith(("giờ", "theo giờ", ","))
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
    if gap not in ("", ",", "(", "[") or text[new.start : new.end].lower().startswith(("to ", "until ", "through ")):
        return None
    days = [entity for entity in (last, new) if tells_day(entity.value) and "/" not in (pattern_of(entity.value) or "")]
    exact = [entity for entity in days if isinstance(entity.value.parts, Yearless) or entity.value.edtf]
    if len(days) != 2 or len(exact) != 1:
        return None
    end = new.end + (gap in ("(", "[") and text[new.end : new.end + 1] in (")", "]"))
    role = last.value.role if last.value.role in ("by", "since") else "at"
    return Entity(last.start, end, "date", exact[0].value._replace(role=role))


def _interval(text: str, last: Entity, new: Entity) -> Entity | None:
    gap = text[last.end : new.start].strip()
    if gap == "and" and text[last.start : last.start + 7].lower() == "between":
        gap = "to"
    by_dash = gap in ("-", "–", "—", "to", "until") and new.value.role == "at"
    to = new.value.role == "by" or text[new.start : new.start + 3].lower() == "to "
    if not by_dash and not (gap == "" and last.value.role == "since" and to):
        return None
    first, second = pattern_of(last.value), pattern_of(new.value)
    if first is None or second is None or "/" in first + second:
        return None
    if first[:4] == "XXXX" and second[:4] != "XXXX":
        first = edtf.in_year(first, int(second[:4]) - (first[5:7] > second[5:7])) or first
    value = made(edtf.format_interval(first, second))
    return Entity(last.start, new.end, "date", value) if value else None
