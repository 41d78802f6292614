"""A partnership: relations set up or raised, between whom, to which level, when.

A rule finds the act (its group `key`) and the words of the level (`level`); an anniversary gives `years`, from which the
year of the act follows. What rules may fix: `_titled` (the act stands in the title of an instrument), `_anniversary`, `_since` (the
state of things, which tells the act only with the date it holds since).
"""

from __future__ import annotations

import re
from importlib import import_module

from diplofacts.discourse import Context, Reading
from diplofacts.entities import edtf
from diplofacts.entities.entity import Entity
from diplofacts.entities.when import Shift
from diplofacts.frames.draft import Draft
from diplofacts.languages.partnership_words import PartnershipWords
from diplofacts.match import Match, lower
from diplofacts.rule import CHARACTER, compiled

_DATE = CHARACTER["date"]
_SIDES = ("country", "body", "pair", "both", "person")


def assemble(match: Match, reading: Reading, context: Context) -> list[Draft]:
    """The partnership of one match, or none."""
    words: PartnershipWords = import_module(f"diplofacts.languages.{reading.language}.partnership").WORDS
    act, level = _act(match, reading, words)
    if level is None:
        return []
    anniversary = bool(match.rule.fixed.get("_anniversary"))
    if match.rule.fixed.get("_since") and reading.slots.entities[match.end - 1].value.role != "since":
        return []
    status = "done" if anniversary else _status(match, reading, words)
    if status is None:
        return []
    parties = _parties(match, reading, context, words)
    if len(parties) < 2:
        return []
    when, told, weak = _founded(match, reading, context, words) if anniversary else _date(match, reading, context, words, status)
    if match.rule.fixed.get("_normal") and (when is None or weak):
        return []
    action = "upgraded" if not anniversary and level != "diplomatic_relations" and re.search(words.raised, act) else "established"
    draft = Draft(match, reading, parties=parties, level=level, date=when, action=action, status=status)
    draft.weak = frozenset(name for name in ("date",) if weak) | (frozenset(("action",)) if anniversary else frozenset())
    if told:
        draft.rests("date", reading, [told])
    if status == "done":
        context.name_pair(parties)
    return [draft]


def _act(match: Match, reading: Reading, words: PartnershipWords) -> tuple[str, str | None]:
    """The words of the act, and the level they name; None where that is no level of a relation between states."""
    text = reading.slots.text
    if match.rule.fixed.get("_titled"):
        item = match.slots["items"][0]
        act = lower(reading.text[item.start : item.end])
        if not re.search(words.titled, act):
            return act, None
    else:
        start, end = match.words["level"]
        act, after = text[match.start : end], text[start : end + 30]
        if re.search(words.sector, after):
            return act, None
        act = text[match.start : end]
        if match.rule.fixed.get("_normal"):
            return act, "diplomatic_relations"
        named = text[start : end + 25]
        if re.search(words.diplomatic, text[start:end]):
            return act, "diplomatic_relations"
        return act, next((level for level, pattern in words.levels if re.match(pattern, named)), None)
    if re.search(words.sector, act):
        return act, None
    hit = next(((level, found) for level, pattern in words.levels if (found := re.search(pattern, act))), None)
    if hit is None:
        return act, "diplomatic_relations" if re.search(words.diplomatic, act) else None
    return act, hit[0]


def _status(match: Match, reading: Reading, words: PartnershipWords) -> str | None:
    """Done, planned, or None for what is only wished for."""
    text = reading.slots.text
    key = match.words.get("key", (match.start, match.end))
    start = max(text.rfind(";", 0, key[0]), key[0] - 80, -1) + 1
    window = text[start : key[0] + 1]
    if re.search(words.denied, window[-40:]):
        return None
    wished = _last(words.wished, window)
    planned = _last(words.planned, window)
    settled = _last(words.settled, window)
    if wished > max(planned, settled):
        return None
    if planned > settled:
        return "planned"
    return "done"


def _last(pattern: str, window: str) -> int:
    return max((hit.start() for hit in re.finditer(pattern, window)), default=-1)


# --- between whom -----------------------------------------------------------------------------------------------


def _parties(match: Match, reading: Reading, context: Context, words: PartnershipWords) -> tuple[str, ...]:
    """The two sides: named in the instrument, as a pair, with "between", with "with", or in force."""
    slots = reading.slots
    if match.rule.fixed.get("_titled"):
        own = context.codes(slots.within(match.slots["items"][0]))
        if len(own) >= 2:
            return own
    near = sorted(slots.entities, key=lambda at: _far(match, at))
    for at in near:
        if slots.entities[at].kind == "pair" and _far(match, at) <= 80:
            return context.codes([slots.entities[at]])
    for hit in compiled(words.between).finditer(slots.text):
        if _far(match, hit.start("a")) <= 120 and slots.text.find(";", *sorted((hit.start(), match.start))) < 0:
            named = context.codes(_inside(reading, hit.span("a")) + _inside(reading, hit.span("b")))
            if len(named) >= 2:
                return named
    other = _with(match, reading, context, words)
    if other:
        return other
    for at in near:
        if slots.entities[at].kind == "both" and _far(match, at) <= 120:
            return _both(reading, context)
    named = context.codes(slots.entities[at] for at in sorted(near) if slots.entities[at].kind in ("country", "body", "person"))
    return named if len(named) == 2 else _both(reading, context)


def _both(reading: Reading, context: Context) -> tuple[str, ...]:
    """The two countries in force: those of the sentence where it names just two."""
    named = context.codes(one for one in reading.slots.entities.values() if one.kind in ("country", "pair"))
    pair = named if len(named) == 2 else context.pair(of_states=True)
    return pair if len(pair) == 2 else ()


def _with(match: Match, reading: Reading, context: Context, words: PartnershipWords) -> tuple[str, ...]:
    """Who acts, and the one named with "with"."""
    slots = reading.slots
    hit = next((one for one in compiled(words.with_).finditer(slots.text, match.start) if one.start("b") <= match.end + 60), None)
    if hit is None:
        return ()
    others = context.codes(_inside(reading, hit.span("b")))
    for at in sorted((at for at in slots.entities if at < hit.start("b")), reverse=True):
        one = slots.entities[at]
        if one.kind in ("country", "body", "person"):
            mine = [code for code in context.codes([one]) if code not in others]
            if mine:
                return (mine[0], *others)
    mine_code = context.home or context.other_side(others[0] if others else None)
    return (mine_code, *others) if mine_code and others and mine_code not in others else ()


def _inside(reading: Reading, span: tuple[int, int]) -> list[Entity]:
    return [one for at, one in reading.slots.entities.items() if span[0] <= at < span[1]]


def _far(match: Match, at: int) -> int:
    return 0 if match.start <= at < match.end else match.start - at if at < match.start else at - match.end


# --- when ---------------------------------------------------------------------------------------------------------


def _date(
    match: Match, reading: Reading, context: Context, words: PartnershipWords, status: str
) -> tuple[str | None, Entity | None, bool]:
    """The date of the act, what tells it, and whether that is only the date of the passage."""
    text, entities = reading.slots.text, reading.slots.entities
    best: tuple[float, str, Entity] | None = None
    for at, one in entities.items():
        if one.kind != "date" or one.value.role not in ("at", "since", "same_day", "by"):
            continue
        far = _time_distance(text, match, at)
        if far is None or (best is not None and far >= best[0]):
            continue
        when = context.date(one.value, "future" if status == "planned" else "past")
        if when is not None and (one.value.role != "by" or status == "planned" or when[:4] <= (context.published or "9")[:4]):
            best = (far, _first(when), one)
    if best:
        return _shifted(best[1], text, match, words), best[2], False
    start = max(0, match.start - 80)
    if status == "done" and re.search(words.current, text[start : match.start + 1]):
        return context.governing, None, True
    return None, None, False


def _shifted(when: str, text: str, match: Match, words: PartnershipWords) -> str:
    """The date of an act told as so many years before another date: "năm 1995, hai năm sau khi …"."""
    hit = re.search(words.after, text[max(0, match.start - 40) : match.start])
    years = (words.numerals.get(hit[1]) or (int(hit[1]) if hit[1].isdigit() else 0)) if hit else 0
    return str(int(when[:4]) - years) if years and when[:4].isdigit() else when


def _time_distance(text: str, match: Match, at: int) -> float | None:
    """How far a date is from the act; None where it cannot be its date."""
    key = match.words.get("key", (match.start, match.end))
    if at >= key[0]:
        between = text[match.end : at]
        if at < match.end:
            return 0.0
        if ";" in between or len(between) > 110 or _DATE in between:
            return None
        return len(between) + 40.0 * len(re.findall(r",| và | and | rồi ", between))
    between = text[at + 1 : key[0]]
    if ";" in between or len(between) > 90:
        return None
    return 30 + len(between) + 25.0 * max(0, between.count(",") - 1)


def _first(when: str) -> str:
    """The day an interval told with an anniversary starts: "1973-2023"."""
    first, _, last = when.partition("/")
    return first if last and first[:4].isdigit() and last[:4].isdigit() and int(last[:4]) - int(first[:4]) >= 4 else when


def _founded(
    match: Match, reading: Reading, context: Context, words: PartnershipWords
) -> tuple[str | None, Entity | None, bool]:
    """The date of the act that an anniversary is of."""
    text, entities = reading.slots.text, reading.slots.entities
    years = _years(text, match, words)
    if years is None:
        return None, None, False
    dates = [(at, one) for at, one in sorted(entities.items()) if one.kind == "date"]
    for at, one in dates:
        when = context.date(one.value, "past")
        if when and _first(when) != when and _far(match, at) <= 120:
            return _first(when), one, False
    for _, one in sorted(dates, key=lambda pair: _far(match, pair[0])):
        when = _anniversary_date(one, context)
        if when and (year := when[:4]).isdigit():
            if _is_own(int(year), years, _published_year(context)):
                return when, one, False
            if edtf.precision(when) == 4 and re.search(words.marks, text):
                return f"{int(year) - years}{when[4:]}", one, False
            return str(int(year) - years), one, edtf.precision(when) > 4
    published = _published_year(context)
    if published and re.search(words.marks, text) and not re.search(words.preparing, text[max(0, match.start - 70) : match.end]):
        return str(published - years), None, True
    return None, None, False


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


def _years(text: str, match: Match, words: PartnershipWords) -> int | None:
    start, end = match.words["years"]
    number = text[start:end]
    years = words.numerals.get(number) or (int(number) if number.isdigit() else None)
    return years if years and 1 <= years <= 400 else None
