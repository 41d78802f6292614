"""When a trip takes place: its days, both ends where known, or a day of it."""

from __future__ import annotations

import re
from datetime import timedelta

from diplofacts.discourse import Context, Reading
from diplofacts.entities import edtf
from diplofacts.entities.entity import Entity
from diplofacts.languages.visit_words import VisitWords
from diplofacts.match import Match
from diplofacts.rule import CHARACTER

_DATE = CHARACTER["date"]
_LEAD = 45  # a date so near the start of the sentence governs all of it
_AFTER = 90


def dates_of_trip(
    match: Match, reading: Reading, context: Context, words: VisitWords, key: tuple[int, int], tense: str, *, lead: bool,
    end: int,
) -> list[tuple[str, list[Entity]]]:
    """The EDTF dates of the trip told at `key`, with their entities: several where it was made several times.

    lead: a date that opens the sentence is a day of the trip. end: where the words of the trip end.
    """
    text, entities = reading.slots.text, reading.slots.entities
    if re.search(words.coming, text[max(0, key[0] - 30) : end + 20]):
        tense = "future"
    clause = min((i for i in (text.find(";", key[1]), text.find(". ", key[1])) if i >= 0), default=len(text))
    after = [i for i in sorted(entities) if key[1] <= i < min(clause, end + _AFTER) and entities[i].kind == "date"]
    after = [i for i in after if _follows(text, min(end, i), i, lead) and not _opens(reading, entities[i])]
    after = [i for i in after if not re.search(words.reports, text[min(end, i) : i])]
    found = _spell(after, reading, context, tense)
    if not found:
        before = [i for i in sorted(entities, reverse=True) if i < key[0] and entities[i].kind == "date"]
        before = [i for i in before if _governs(text, i, key[0], lead) and not _reported(text, words, i, key[0], tense)]
        found = _spell(before[:1], reading, context, tense)
    return [(_lasting(match, reading, words, key, when), from_) for when, from_ in found]


def _governs(text: str, at: int, key: int, lead: bool) -> bool:
    between = text[at + 1 : key]
    if ";" in between:
        return False
    if lead:
        return at <= _LEAD or (len(between) <= 40 and "," not in between)
    return len(between) <= 3


def _follows(text: str, end: int, at: int, lead: bool) -> bool:
    """Whether a date behind the trip belongs to it: in its clause, or set off right behind a name."""
    between = text[end:at]
    return "," not in between or (between.count(",") == 1 and (lead or re.search(r"(?:^|[\ue000-\uf8ff]),\s$", between) is not None))


def _opens(reading: Reading, one: Entity) -> bool:
    """Whether a date in the middle of a sentence opens another that lost its stop: "… thăm Lào Ngày 9/3, người …"."""
    return reading.text[one.start].isupper() and reading.text[one.start : one.end].partition(" ")[0] in ("Ngày", "Sáng", "Chiều", "Tối", "Trưa")


def _reported(text: str, words: VisitWords, at: int, key: int, tense: str) -> bool:
    """Whether a date before a trip is that of a report of it: "said on Monday that he would visit …"."""
    if re.search(words.reports, text[max(0, at - 30) : at]):
        return True
    return (tense == "future" or not re.search(words.staged, text[:key])) and re.search(words.reports, text[at:key]) is not None


def _spell(spots: list[int], reading: Reading, context: Context, tense: str) -> list[tuple[str, list[Entity]]]:
    """The first date of some, the days "from" and "until" which follow joined, or all dates of a list."""
    text = reading.slots.text
    found: list[tuple[str, list[Entity]]] = []
    last = -1
    for at in spots:
        one = reading.slots.entities[at]
        edtf_date = context.date(one.value, tense)
        if edtf_date is None or one.value.role == "duration":
            continue
        if not found:
            found.append((edtf_date, [one]))
        elif one.value.role == "by" and len(found) == 1 and found[0][1][0].value.role == "since":
            return [(edtf.format_interval(found[0][0], edtf_date), [*found[0][1], one])]
        elif re.fullmatch(r",? (?:và |and |cũng như )?|, ", text[last + 1 : at]) and "/" not in found[0][0] + edtf_date:
            found.append((edtf_date, [one]))
        else:
            break
        last = at
    return found


def _lasting(match: Match, reading: Reading, words: VisitWords, key: tuple[int, int], when: str) -> str:
    """The whole of a trip whose first day and length are told: "bắt đầu chuyến thăm 2 ngày"."""
    text = reading.slots.text
    near = text[max(0, key[0] - 40) : min(len(text), match.end + 70)]
    days = re.search(words.days, near)
    # Any year will do where it is untold: no trip runs over the end of February of a leap year and a year's end too.
    first = edtf.first_day(when.replace("XXXX", "2001")) if re.fullmatch(r"[\dX]{4}-\d\d-\d\d", when) else None
    if not days or first is None or not re.search(words.begins, text[max(0, key[0] - 90) : match.end + 70]):
        return when
    number = words.numerals.get(days[1]) or (int(days[1]) if days[1].isdigit() else 0)
    if not 2 <= number <= 30:
        return when
    last = edtf.format_day(first + timedelta(days=number - 1))
    return edtf.format_interval(when, "XXXX" + last[4:] if when.startswith("XXXX") else last)
