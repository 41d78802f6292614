"""Several people told by one office in the plural: "the foreign ministers of China and Laos, A and B"."""

from __future__ import annotations

from functools import cache

import regex

from diplofacts.entities.entity import Entity
from diplofacts.entities.mentioned import Mentioned, Sentence, plain
from diplofacts.entities.offices import PLACE, either, grammar
from diplofacts.entities.titles import Span
from diplofacts.pattern import compiled

_PLURALS = (
    "ministers", "presidents", "premiers", "chancellors", "counterparts", "secretaries", "ambassadors", "leaders",
)  # fmt: skip


def read_plurals(sentence: Sentence) -> list[Entity]:
    """The people named behind an office in the plural, each with its own country; the first with the office's words."""
    found: list[Entity] = []
    low = sentence.masked.lower()
    if not any(word in low for word in _PLURALS):
        return found
    for match in _plural().finditer(sentence.masked):
        found += _with_countries_behind(sentence, match) or _with_countries_before(sentence, match)
    return found


def _with_countries_behind(sentence: Sentence, match: regex.Match[str]) -> list[Entity]:
    """ "Prime Ministers A of Laos and B of Thailand"."""
    listed = _each_with_country().match(sentence.masked, match.end())
    if not listed or match["before"] or match["behind"]:
        return []
    names, places = listed.spans("name"), listed.starts("country")
    ends = [*(start - 1 for start, _ in names[1:]), listed.end()]
    return _people(sentence, match, names, [sentence.codes.get(at) for at in places], _country_ends(listed, ends))


def _country_ends(listed: regex.Match[str], ends: list[int]) -> list[int]:
    """Where each person's words end: behind the country."""
    closes = [end + (listed.string[end : end + 1] == ")") for end in listed.ends("country")]
    return [min(close, max(end, close)) for close, end in zip(closes, ends, strict=True)]


def _with_countries_before(sentence: Sentence, match: regex.Match[str]) -> list[Entity]:
    """ "the Lao and Thai ministers, A and B", "the ministers of Laos and Thailand, A and B"."""
    starts = match.starts("before") or match.starts("behind")
    listed = _names().match(sentence.masked, match.end())
    if not listed or not starts:
        return []
    names = listed.spans("name")
    if len(names) != len(starts):
        return []
    return _people(sentence, match, names, [sentence.codes.get(at) for at in starts], [end for _, end in names])


def _people(
    sentence: Sentence, match: regex.Match[str], names: list[Span], codes: list[str | None], ends: list[int]
) -> list[Entity]:
    speech = grammar("en")
    heard = match["office"]
    counterparts = heard.lower().endswith("counterparts")
    title = None if counterparts else _singular(sentence.text[slice(*match.span("office"))])
    office = None if title is None else _key(title)
    people = []
    for number, ((start, end), code) in enumerate(zip(names, codes, strict=True)):
        name = plain(sentence.text[start:end])
        value = Mentioned(name, title, code, office, "counterpart" if counterparts else "full")
        people.append(Entity(start if number else match.start(), ends[number], "person", value))
    return people if all(speech.name.match(sentence.masked, start) for start, _ in names) else []


def _singular(title: str) -> str:
    """One of several offices: "foreign ministers" -> "foreign minister", "secretaries" -> "secretary"."""
    title = " ".join(title.split())
    title = regex.sub(r"(?i)secretaries", lambda hit: hit[0][:-3] + "y", title)
    return regex.sub(r"(?i)\b(minister|president|premier|chancellor|ambassador|leader)s\b", r"\1", title)


def _key(title: str) -> str:
    from diplofacts.entities.offices import key_of

    speech = grammar("en")
    match = speech.office.match(title)
    return key_of(match, speech) if match else "leader"


@cache
def _plural() -> regex.Pattern[str]:
    fields = either([name for name, _ in grammar("en").words.FIELDS])
    area = rf"(?:{fields}(?:(?:,?\s+(?:and|&)\s+|,\s+|\s+){fields}){{0,4}}\s+)"
    office = (
        rf"(?i:(?:deputy\s+|vice\s+|vice-)?(?:prime\s+ministers|presidents|premiers|chancellors|ambassadors|leaders|counterparts"
        rf"|{area}ministers|{area}?secretaries(?:\s+of\s+state)?|ministers\s+of\s+{area}))"
    )
    listed = r"(?:,\s+(?:and\s+)?|\s+and\s+)(?:the\s+)?"
    before = rf"(?P<before>{PLACE})(?:{listed}(?P<before>{PLACE}))+\s+"
    behind = rf"\s+(?:of|from)\s+(?:the\s+)?(?P<behind>{PLACE})(?:{listed}(?P<behind>{PLACE}))+"
    return compiled(
        rf"(?<![\p{{L}}-])(?:(?i:the|his|her|their|visiting)\s+){{0,2}}(?:{before})?(?P<office>{office})\b(?:{behind})?(?:,|\s*[-–—:(])?\s+"
    )


@cache
def _names() -> regex.Pattern[str]:
    one = _one()
    return compiled(rf"{one}(?:(?:,\s+and\s+|,\s+|\s+and\s+){one})+")


@cache
def _each_with_country() -> regex.Pattern[str]:
    country = rf"(?:\s+(?:of|from)\s+(?:the\s+)?|\s*\(|,\s+of\s+)(?P<country>{PLACE})"
    one = rf"{_one()}{country}\)?"
    return compiled(rf"{one}(?:(?:,\s+and\s+|,\s+|\s+and\s+|;\s+(?:and\s+)?){one})+")


def _one() -> str:
    honorific = either((*grammar("en").words.HONORIFICS, *grammar("en").words.RANKS, "prince", "sheikh"))
    return rf"(?:(?i:{honorific})\s+){{0,2}}(?P<name>{grammar('en').name.pattern})"
