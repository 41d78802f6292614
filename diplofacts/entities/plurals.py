"""Several people told by one office in the plural: "the foreign ministers of China and Laos, A and B"."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from diplofacts.entities.entity import Entity
from diplofacts.entities.leaders import is_surname
from diplofacts.entities.mentioned import Mentioned, Sentence, plain
from diplofacts.entities.offices import NATION, PLACE, defined, either, grammar, name_of
from diplofacts.pattern import compiled
from diplofacts.pattern import plain as plain_pattern

if TYPE_CHECKING:
    import re

    import regex
    from ahocorasick_rs import AhoCorasick

    from diplofacts.entities.sheet import Sheet

# Offices in the plural, each with its singular.
_PLURALS = {
    "ministers": "minister", "presidents": "president", "premiers": "premier", "chancellors": "chancellor",
    "counterparts": "counterpart",
    "secretaries": "secretary", "ambassadors": "ambassador", "leaders": "leader", "kings": "king", "queens": "queen",
    "chiefs": "chief", "governors": "governor", "speakers": "speaker", "envoys": "envoy", "negotiators": "negotiator",
    "commissioners": "commissioner", "representatives": "representative", "diplomats": "diplomat",
    "generals": "general",
    "advisers": "adviser", "advisors": "advisor", "senators": "senator", "mayors": "mayor", "directors": "director",
    "princes": "prince", "emirs": "emir", "sultans": "sultan", "heads": "head",
}  # fmt: skip
# Whom a name alone stands for after these: "Presidents Putin and Xi".
_SOLE = ("presidents", "prime ministers", "premiers", "chancellors", "leaders", "foreign ministers")


def read_titled(sentence: Sentence) -> list[Entity]:
    """In Vietnamese those named behind an office of several: "các Ngoại trưởng A, B và C"."""
    found: list[Entity] = []
    for match in _several().finditer(sentence.masked):
        listed = _vietnamese_names().match(sentence.masked, match.end())
        names = listed.spans("name") if listed else []
        if len(names) > 1:
            title = " ".join(sentence.text[slice(*match.span("office"))].split())
            key = _SEVERAL[" ".join(match["office"].lower().split())]
            for (start, end), (first, last) in zip(listed.spans("one"), names, strict=True) if listed else ():
                country = next((code for at, code in sentence.codes.items() if start <= at < end), None)
                value = Mentioned(plain(sentence.text[first:last]), title, country, key)
                found.append(Entity(start if found else match.start("office"), end, "person", value))
    return found


def may_be_several(masked: str) -> bool:
    """Whether a Vietnamese sentence has a word for several."""
    return "ác " in masked or "ai " in masked or " ba " in masked or "Ba " in masked or "ốn " in masked


# Offices that Vietnamese tells of several by a word before them, with their keys.
_SEVERAL = {
    "ngoại trưởng": "fm", "bộ trưởng ngoại giao": "fm", "bộ trưởng quốc phòng": "minister:defence",
    "tổng thống": "president", "thủ tướng": "pm", "nhà lãnh đạo": "leader", "bộ trưởng": "minister",
    "đại sứ": "ambassador",
}  # fmt: skip


@cache
def _several() -> regex.Pattern[str]:
    return compiled(rf"(?i:\b(?:các|hai|ba|bốn)\s+(?P<office>{either(tuple(_SEVERAL))}))\s+")


@cache
def _vietnamese_names() -> regex.Pattern[str]:
    one = rf"(?P<one>(?:{NATION}\s+)?(?P<name>(?&a_name))(?:\s*\({NATION}\))?)"
    return compiled(rf"{one}(?:(?:,\s+|\s+và\s+){one})+{_name('vi')}")


def _name(language: str) -> str:
    """What (?&a_name) stands for."""
    return defined(a_name=f"(?-i:{name_of(language)})")


def with_plurals(sheet: Sheet, low: str) -> dict[int, int]:
    """The lines of a sheet that hold an office in the plural, and where its first ends. low: its text in lower case."""
    return {line: hits[0][2] for line, hits in sheet.by_line(_finder().find_matches_as_indexes(low)).items()}


@cache
def _finder() -> AhoCorasick:
    from ahocorasick_rs import AhoCorasick

    return AhoCorasick(list(_PLURALS))


def read_plurals(sentence: Sentence, after: int = 0) -> list[Entity]:
    """The people named behind an office in the plural, each with its own country; the first with the office's words.

    after: where the first such office ends.
    """
    found: list[Entity] = []
    masked = sentence.masked
    if _listed().search(masked, after) is None:
        return found
    for match in _plural().finditer(masked) if _may_name().search(masked) else ():
        found += (
            _with_countries_behind(sentence, match)
            or _with_countries_before(sentence, match)
            or _without_countries(sentence, match)
        )
    several = len(sentence.codes) > 1 and _of_one().search(masked, after) is not None
    for match in _by_turns().finditer(masked) if several else ():
        found += _people(sentence, match, match, [sentence.codes.get(at) for at in match.starts("country")])
    return found


@cache
def _listed() -> regex.Pattern[str]:
    """Two capitalised words and what joins those of a list between them."""
    return compiled(r"\p{Lu}[^,;]*?(?:[,;]|\sand)\s.*?\p{Lu}")


@cache
def _may_name() -> re.Pattern[str]:
    """An office in the plural before what may open a name or tell whose it is, as it stands in any match of _plural().

    A look at the whole sentence with all fields of offices takes a hundred times as long.
    """
    of = r"\s+(?i:of|for|from)\s"
    return plain_pattern(rf"(?i:{'|'.join(_PLURALS)})(?:{of}|(?:,|\s*[-–—:(])?\s+{_opens_a_name()})")


@cache
def _of_one() -> re.Pattern[str]:
    """A country behind "of" before what may open a name."""
    return plain_pattern(rf"\b(?:of|from)\s+(?:the\s+)?{PLACE}(?:,?\s+|\s*\(){_opens_a_name()}")


def _opens_a_name() -> str:
    """A letter that is none of a to z, or a title or article that names may begin with, for re."""
    titles = (word.split()[0].lower() for word in _titles())
    return rf"(?:(?![a-z])\w|[ae]l-|(?i:{'|'.join(sorted({*titles}))}))"


def _with_countries_behind(sentence: Sentence, match: regex.Match[str]) -> list[Entity]:
    """ "Prime Ministers A of Laos and B of Thailand"."""
    listed = _each_with_country().match(sentence.masked, match.end())
    if not listed or match["before"] or match["behind"]:
        return []
    return _people(sentence, match, listed, [sentence.codes.get(at) for at in listed.starts("country")])


def _with_countries_before(sentence: Sentence, match: regex.Match[str]) -> list[Entity]:
    """ "the Lao and Thai ministers, A and B", "the ministers of Laos and Japan, A and B", "Lao ministers A and B"."""
    codes = [sentence.codes.get(at) for at in match.starts("before") or match.starts("behind")]
    listed = _names().match(sentence.masked, match.end())
    several = len(listed.captures("name")) if listed else 0
    if not listed or len(codes) not in (1, several):
        return []
    return _people(sentence, match, listed, codes if len(codes) > 1 else codes * several)


def _without_countries(sentence: Sentence, match: regex.Match[str]) -> list[Entity]:
    """ "Presidents Trump and Putin", "the two chancellors, A B and C D": whose they are is told elsewhere or known."""
    listed = _names().match(sentence.masked, match.end())
    if not listed or match["before"] or match["behind"] or match["office"].lower().endswith("counterparts"):
        return []
    names = listed.captures("name")
    short = [name for name in names if " " not in name]
    if short and (match["office"].lower() not in _SOLE or not all(map(is_surname, short))):
        return []
    return _people(sentence, match, listed, [None] * len(names))


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
    return people if all(_first(one) not in _no_names() for one in listed.captures("name")) else []


def _first(name: str) -> str:
    return name.split()[0].lower()


@cache
def _no_names() -> frozenset[str]:
    words = grammar("en").words
    return frozenset(words.NO_FIRST_WORDS) - frozenset(words.FIRST_NAMES)


def _singular(title: str) -> str:
    """One of several offices: "foreign ministers" -> "foreign minister", "secretaries" -> "secretary"."""
    title = " ".join(title.split())
    return _plural_word().sub(lambda hit: hit[0][0] + _PLURALS[hit[0].lower()][1:], title)


@cache
def _plural_word() -> regex.Pattern[str]:
    return compiled(rf"(?i:\b{either(tuple(_PLURALS))}\b)")


def _key(title: str) -> str:
    from diplofacts.entities.offices import key_of

    speech = grammar("en")
    match = speech.office.match(title)
    return key_of(match, speech) if match else "leader"


@cache
def _office() -> str:
    field = "(?&a_field)"
    areas = rf"{field}(?:(?:,?\s+(?:and|&)\s+|,\s+|\s+){field}){{0,4}}"
    area = rf"(?:{areas}\s+)"
    kind = (
        r"(?:army|military|navy|air\s+force|defen[cs]e|security|police|spy|intelligence|trade|foreign\s+policy|central\s+bank"
        r"|nuclear|peace|climate|special|party|parliamentary|parliament|house|national\s+security|opposition|state|crown|top|chief"
        r"|coast\s+guard)\s+"
    )
    office = (
        rf"(?i:(?:deputy\s+|vice\s+|vice-)?(?:prime\s+ministers|presidents|premiers|chancellors|ambassadors|leaders|counterparts"
        rf"|ministers\s+(?:of|for)\s+{areas}|{area}?ministers|{area}?secretaries(?:\s+of\s+state)?|kings|queens|emirs|sultans"
        rf"|(?:{kind}){{1,2}}(?:chiefs|governors|speakers|envoys|negotiators|commissioners|representatives|advis[eo]rs|princes)"
        rf"|heads\s+of\s+(?:state|government)|governors|speakers|senators|envoys))"
    )
    listed = r"(?:,\s+(?:and\s+)?|\s+and\s+)(?:the\s+)?"
    before = rf"(?P<before>{PLACE})(?:['’]s?)?(?:{listed}(?P<before>{PLACE})(?:['’]s?)?)*\s+(?:top\s+)?"
    behind = rf"\s+(?:of|from)\s+(?:the\s+)?(?P<behind>{PLACE})(?:{listed}(?P<behind>{PLACE}))+"
    lead = r"(?<![\p{L}-])(?:(?i:the|his|her|their|visiting|two|both|three|four)\s+){0,3}"
    return rf"{lead}(?:{before})?(?P<office>{office})\b(?:{behind})?"


@cache
def _plural() -> regex.Pattern[str]:
    return compiled(rf"{_office()}(?:,|\s*[-–—:(])?\s+{_field()}")


@cache
def _by_turns() -> regex.Pattern[str]:
    """ "the prime ministers of Laos, A B, and Thailand, C D", or with "Laos (A B)": each country, then the name."""
    one = rf"(?P<one>(?P<country>{PLACE})(?:,?\s+{_ONE}|\s*\({_ONE}\)))"
    more = rf"(?:(?:[,;]?\s+and|[,;])\s+(?:the\s+)?{one})+"
    parts = _field() + _title() + _name("en")
    return compiled(rf"{_office()}\s+(?:of|from)\s+(?:the\s+)?{one}{more}{parts}")


@cache
def _names() -> regex.Pattern[str]:
    one = rf"(?P<one>{_ONE})"
    return compiled(rf"{one}(?:(?:,\s+and\s+|,\s+|\s+and\s+){one})+{_title()}{_name('en')}")


@cache
def _each_with_country() -> regex.Pattern[str]:
    country = rf"(?:\s+(?:of|from)\s+(?:the\s+)?|\s*\(|,\s+of\s+)(?P<country>{PLACE})"
    one = rf"(?P<one>{_ONE}{country}\)?)"
    return compiled(rf"{one}(?:(?:,\s+and\s+|,\s+|\s+and\s+|;\s+(?:and\s+)?){one})+{_title()}{_name('en')}")


_ONE = r"(?:(?&a_title)\s+){0,2}(?P<name>(?&a_name))"


def _title() -> str:
    """What (?&a_title) stands for."""
    return defined(a_title=either(_titles()))


def _titles() -> tuple[str, ...]:
    words = grammar("en").words
    return (*words.HONORIFICS, *words.RANKS, "prince", "sheikh")


def _field() -> str:
    """What (?&a_field) stands for."""
    return defined(a_field=either([name for name, _ in grammar("en").words.FIELDS]))
