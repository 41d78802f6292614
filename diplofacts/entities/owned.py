"""People told by name behind their country: "Mexico's Claudia Sheinbaum", "Ghana's John Mahama met"."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import cache
from typing import TYPE_CHECKING

from diplofacts.entities.company_homes import firm_at
from diplofacts.entities.entity import Entity
from diplofacts.entities.mentioned import Mentioned, Sentence, plain
from diplofacts.entities.offices import COUNTRY, defined, either, grammar, name_of
from diplofacts.pattern import compiled
from diplofacts.pattern import plain as plain_pattern

if TYPE_CHECKING:
    import re

    import regex

# Words of the names of firms, papers and places, none of which is a part of a person's name.
_NO_PERSON = (
    "motor", "motors", "steel", "airlines", "airways", "bank", "group", "corp", "inc", "ltd", "holdings", "electric",
    "electronics",
    "energy", "oil", "gas", "times", "daily", "news", "post", "sea", "gulf", "river", "island", "islands", "mountain",
    "valley", "wall", "war", "day", "party", "union", "front", "army", "navy", "force", "guard", "street", "stadium",
    "palace",
    "cup", "league", "team", "airport", "port", "canal", "strait", "peninsula", "ministry", "embassy", "office",
    "court",
    "house", "university", "institute", "telecom", "heavy", "industries", "systems", "railway", "railways", "air",
    "foreign",
    "prime", "minister", "president", "king", "queen", "crown", "deputy", "vice", "chief", "supreme", "defence",
    "defense",
    "trade", "state", "national", "federal", "general", "communist", "security", "central", "southern", "northern",
    "eastern",
    "western", "al", "republic", "green", "red", "black", "white", "golden", "silk", "belt", "road", "first", "grand",
    "acting",
    "top", "great", "le", "la", "les", "die", "der", "das", "el", "il", "the", "de",
)  # fmt: skip


def read_owned(sentence: Sentence, found: Sequence[Entity]) -> list[Entity]:
    """The people named behind the possessive of a country and shown by the words around them to be people."""
    people: list[Entity] = []
    for match in (*_owning(sentence.masked), *_listed(sentence.masked)):
        if any(one.start < match.end() and match.start() < one.end for one in found):
            continue
        words = match["name"].lower().replace("-", " ").split()
        firm = firm_at(sentence.text, match.start("name"))
        if firm or any(word in _NO_PERSON for word in words) or match["name"].isupper():
            continue
        code = sentence.codes.get(match.start("country"))
        value = Mentioned(plain(sentence.text[slice(*match.span("name"))]), country=code)
        people.append(Entity(match.start(), match.end(), "person", value))
    return people


def _owning(masked: str) -> Iterator[regex.Match[str]]:
    """What _owned() finds, which begins with a country and its possessive: it is tried nowhere else."""
    end = 0
    owns = f"{COUNTRY}'" in masked or f"{COUNTRY}’" in masked
    for hit in _possessive().finditer(masked) if owns else ():
        match = _owned().match(masked, hit.start()) if hit.start() >= end else None
        if match:
            end = match.end()
            yield match


def with_masters(
    people: list[Entity], text: str, country_of: Callable[[str], str | None]
) -> tuple[list[Entity], list[Entity]]:
    """The people, and of them the aides told by whom they serve, of whose country they are: "Obama aide A B"."""
    kept: list[Entity] = []
    aides: list[Entity] = []
    for one in people:
        master = kept[-1] if kept else None
        serves = not one.value.country and _serving().search((one.value.title or "").lower())
        told = one.value.name or (master and not master.value.name and master.value.country)
        if serves and told and master and text[master.end : one.start] in (" ", "'s ", "’s "):
            code = master.value.country or (country_of(master.value.name) if master.value.name else None)
            if code:
                one = one._replace(start=master.start, value=one.value._replace(country=code))
                kept.pop()
                aides.append(one)
        kept.append(one)
    return kept, aides


def _listed(masked: str) -> Iterator[regex.Match[str]]:
    """Those told by name and country in a list that an office opens: "President A of Laos, B of Togo"."""
    if COUNTRY in masked and _of_any().search(masked) and _office().search(masked):
        yield from _of_country().finditer(masked)


@cache
def _serving() -> re.Pattern[str]:
    """Titles of those who serve another."""
    serves = r"aide|advis[eo]r|confidant|ally|envoy|deputy|spokesman|spokeswoman"
    return plain_pattern(rf"^(?:special|personal) (?:envoy|representative)\b|\b(?:{serves})$")


@cache
def _of_any() -> re.Pattern[str]:
    return plain_pattern(rf"of\s+(?:the\s+)?{COUNTRY}")


@cache
def _office() -> regex.Pattern[str]:
    offices = "presidents?|prime ministers?|premiers?|leaders?|ministers?|kings?|chancellors?|counterparts?"
    offices += "|talks|summit|heads of state"
    return compiled(rf"(?i:\b(?:{offices})\b)")


@cache
def _of_country() -> regex.Pattern[str]:
    """A name of a country behind another in a list, or behind the words for meeting or for those who are listed."""
    name = name_of("en")
    several = r"(?=\p{Lu}\p{Ll}+(?:-\p{L}+)?\s+(?:\p{Ll}+\s+)?\p{Lu})"
    met = (
        r"\b(?:met|meets?|meeting|with|hosted|hosts|received|receives|welcomed|including|between|by|among|counterparts?,"
        r"|(?:presidents?|premiers?|leaders?|kings?|ministers?)(?:,| were| are| be| included?| such as))"
    )
    before = rf"(?<=(?:{COUNTRY}(?:\s+Republic)?(?:,|;|,\s+and|;\s+and|\s+and)|{met})\s)"
    return compiled(rf"{several}{before}(?P<name>{name})\s+of\s+(?:the\s+)?(?P<country>{COUNTRY}+)(?:\s+Republic)?")


@cache
def _possessive() -> re.Pattern[str]:
    return plain_pattern(f"{COUNTRY}+['’]")


@cache
def _owned() -> regex.Pattern[str]:
    """A country's possessive and two or more capitalised words, with a deed of people before or behind."""
    deed = (
        r"met|meets?|meeting|to\s+meet|will\s+meet|would\s+meet|was\s+to\s+meet|told|hosted|hosts|received|receives|welcomed|visited"
        r"|visits|to\s+visit|will\s+visit|arrived|arrives|flew|flies|spoke|speaks|held\s+(?:\w+\s+)?talks|holds\s+(?:\w+\s+)?talks"
        r"|shook|thanked|greeted|discussed"
    )
    before = (
        r"met|meets?|meeting|with|hosted|hosts|received|receives|receiving|welcomed|welcomes|greeted|phoned|telephoned|called|told"
        r"|between|and"
    )
    words = grammar("en").words
    parts = defined(a_name=f"(?-i:{name_of('en')})", a_title=either((*words.HONORIFICS, *words.RANKS)))
    several = r"(?=\p{Lu}\p{Ll}+(?:-\p{L}+)?\s+(?:\p{Ll}+\s+)?\p{Lu})"
    country = rf"(?P<country>{COUNTRY}+)['’]s?\s+(?:(?&a_title)\s+)?(?P<name>{several}(?&a_name))"
    met = r"met|meets?|meeting|talks|summit|hosted|received|welcomed|phoned|visit"
    return compiled(
        rf"(?:(?<=\b(?:{before})\s){country}(?=[^.;]*\b(?:{met})|(?<=\b(?:{met})\b[^.;]*))"
        rf"|{country}(?=(?:\s+and\s+{COUNTRY}+['’]s?\s+(?&a_name))?\s+(?:{deed})\b))"
        + parts
    )
