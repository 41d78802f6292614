"""Several people told by one office in the plural: "the foreign ministers of China and Laos, A and B"."""

from __future__ import annotations

from functools import cache

import regex

from diplofacts.entities.entity import Entity
from diplofacts.entities.mentioned import Mentioned, Sentence, plain
from diplofacts.entities.offices import PLACE, either, grammar
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
    return _people(sentence, match, listed, [sentence.codes.get(at) for at in listed.starts("country")])


def _with_countries_before(sentence: Sentence, match: regex.Match[str]) -> list[Entity]:
    """ "the Lao and Thai ministers, A and B", "the ministers of Laos and Thailand, A and B"."""
    starts = match.starts("before") or match.starts("behind")
    listed = _names().match(sentence.masked, match.end())
    if not listed or len(listed.spans("name")) != len(starts):
        return []
    return _people(sentence, match, listed, [sentence.codes.get(at) for at in starts])


def _people(
    sentence: Sentence, match: regex.Match[str], listed: regex.Match[str], codes: list[str | None]
) -> list[Entity]:
    counterparts = match["office"].lower().endswith("counterparts")
    title = None if counterparts else _singular(sentence.text[slice(*match.span("office"))])
    office = None if title is None else _key(title)
    reference = "counterpart" if counterparts else "full"
    people: list[Entity] = []
    for name, (start, end), code in zip(listed.spans("name"), listed.spans("one"), codes, strict=True):
        value = Mentioned(plain(sentence.text[slice(*name)]), title, code, office, reference)
        people.append(Entity(start if people else match.start(), end, "person", value))
    return people


def _singular(title: str) -> str:
    """One of several offices: "foreign ministers" -> "foreign minister", "secretaries" -> "secretary"."""
    title = " ".join(title.split())
    title = compiled(r"(?i)secretaries").sub(lambda hit: hit[0][:-3] + "y", title)
    return compiled(r"(?i)\b(minister|president|premier|chancellor|ambassador|leader)s\b").sub(r"\1", title)


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
    one = rf"(?P<one>{_one()})"
    return compiled(rf"{one}(?:(?:,\s+and\s+|,\s+|\s+and\s+){one})+")


@cache
def _each_with_country() -> regex.Pattern[str]:
    country = rf"(?:\s+(?:of|from)\s+(?:the\s+)?|\s*\(|,\s+of\s+)(?P<country>{PLACE})"
    one = rf"(?P<one>{_one()}{country}\)?)"
    return compiled(rf"{one}(?:(?:,\s+and\s+|,\s+|\s+and\s+|;\s+(?:and\s+)?){one})+")


def _one() -> str:
    honorific = either((*grammar("en").words.HONORIFICS, *grammar("en").words.RANKS, "prince", "sheikh"))
    return rf"(?:(?i:{honorific})\s+){{0,2}}(?P<name>{grammar('en').name.pattern})"
