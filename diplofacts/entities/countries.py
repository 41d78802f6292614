"""Countries, international bodies, cities and regions, and pairs ("Việt Nam - Nhật Bản") in one sentence."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import TYPE_CHECKING

from diplofacts import kept_re as re
from diplofacts.entities.entity import Entity
from diplofacts.entities.finder import Named
from diplofacts.entities.gazetteer import SIZE, Aliases, automaton, in_capitals, may_open, rows, usual
from diplofacts.entities.namesakes import is_american_georgia, is_namesake, is_person_before
from diplofacts.entities.sheet import Hit, Sheet
from diplofacts.pattern import compiled
from diplofacts.record import NamedTuple

if TYPE_CHECKING:
    import regex


LONGEST = 12
"""Words of a name, its letters between full stops each one."""
PIECE = 2_000
"""Code points of a long text that are searched for names in one go, where the first two may do."""


class Place(NamedTuple):
    """A country, or a place in one.

    code: ISO 3166-1 alpha-3 of the country (XKX for Kosovo); for a place, its country.
    form: how it was named: "noun" (Japan, Nhật Bản), "adjective" (Japanese, "Việt" in "doanh nghiệp Việt"), "people"
        (Americans), "capital" (Hà Nội), "city", "province", "region".
    name: as found, headlines' and datelines' capitals undone ("HANOI" is Hanoi).
    """

    code: str
    form: str
    name: str


class Match(NamedTuple):
    """A name found, before it is known whether it stands for its country here."""

    start: int
    end: int
    named: Named


def find_places(text: str, language: str, aliases: Aliases = ()) -> list[Entity]:
    """Find countries (kind "country"), bodies, pairs, and cities, provinces and regions (kind "place"), in order.

    None in a language without a lexicon.

    >>> [entity.value for entity in find_places("quan hệ Việt - Nhật", "vi")]
    [('VNM', 'JPN')]
    """
    return places_of([text.replace("\n", " ")], language, aliases)[0]


def places_of(sentences: Sequence[str], language: str, aliases: Aliases = ()) -> list[list[Entity]]:
    """For each sentence what find_places() finds in it, at the cost of one pass over all.

    aliases: further names of countries and bodies, each with its code.
    """
    if language not in ("vi", "en"):
        return [[] for _ in sentences]
    sheet = Sheet(sentences)
    built, table = automaton(language, aliases)
    hits = sheet.by_line(built.find_matches_as_indexes(sheet.text))
    found = []
    for line, text in enumerate(sentences):
        if line in hits or text[:2].isupper() or text.isupper():
            matches = _matches(text, hits.get(line, ()), table, language, aliases)
            found.append(_places(text, matches, language) if matches else [])
        else:
            found.append([])
    return found


def name_places(text: str, language: str) -> Iterator[str]:
    """The codes of countries and bodies that a text of any length names, each at least as often, and of its places.

    A short name counts beside a dash ("Việt - Nhật"), whatever the other one is.
    """
    built, table = automaton(language, ())
    for low in range(0, len(text), PIECE):
        for index, start, end in built.find_matches_as_indexes(text[low : low + PIECE + LONGEST * 10]):
            start, end, named = start + low, end + low, table[index]
            if named.kind == "trap" or not _bounded(text, start, end, language):
                continue
            if not named.check or _beside_dash(text, start, end) or not is_namesake(text, start, end, named, language):
                yield named.code
    for run in _capitals().finditer(text):
        yield from (match.named.code for match in _in_capitals(run[0], language, ()))


def _beside_dash(text: str, start: int, end: int) -> bool:
    return any(mark in "-–—‑" for mark in text[max(0, start - 2) : start] + text[end : end + 2])


def _places(text: str, matches: list[Match], language: str) -> list[Entity]:
    found: list[Entity] = []
    at = 0
    while at < len(matches):
        chain = _chain(text, matches, at)
        codes = tuple(dict.fromkeys(match.named.code for match in chain))
        if len(codes) > 1 and _is_emigrants(text, chain, language):
            found.append(_entity(text, Match(chain[0].start, chain[1].end, chain[1].named), language))
        elif len(codes) > 1 and language == "en" and _is_way(text, chain):
            found += [_entity(text, match, language) for match in chain]
        elif len(codes) > 1 and not (chain[0].named.check and is_person_before(text, chain[0].start)):
            found.append(Entity(chain[0].start, chain[-1].end, "pair", codes))
        else:
            found += [
                _entity(text, match, language)
                for match in chain
                if _is_listed(text, match, found)
                or not is_namesake(text, match.start, match.end, match.named, language)
            ]
        at += len(chain)
    return found


def _is_way(text: str, chain: list[Match]) -> bool:
    """Whether towns joined by a dash name what runs between them: "the Budapest-Belgrade railway"."""
    return all(match.named.kind == "place" for match in chain) and _way().match(text, chain[-1].end) is not None


@cache
def _way() -> regex.Pattern[str]:
    ways = "railways?|rail|roads?|highways?|expressways?|motorways?|lines?|flights?|routes?|pipelines?|trains?"
    return compiled(rf" (?:[\w-]+ ){{0,2}}?(?:{ways}|corridors?|ferry|bridge|tunnel|bus|canal|cable)\b")


def _is_listed(text: str, match: Match, found: list[Entity]) -> bool:
    """Tell whether a short name goes on a list of countries: "Nhật, Hàn", "Nhật và Hàn"."""
    if match.named.check != "noun" or not found or found[-1].kind != "country":
        return False
    return text[found[-1].end : match.start] in (", ", " và ") and not text[match.end : match.end + 2].strip().isupper()


def _entity(text: str, match: Match, language: str) -> Entity:
    start, end, (kind, code, form, _) = match
    if kind == "body":
        return Entity(start, end, kind, code)
    name = text[start:end]
    if len(name) > 3 and name.isupper():
        name = usual(name, language)
    return Entity(start, end, kind, Place(code, form, name))


def _is_emigrants(text: str, chain: list[Match], language: str) -> bool:
    """Tell "Vietnamese-American", which says whose citizen someone is, from "Sino-American", two sides."""
    first, last = chain[0], chain[-1]
    american = language == "en" and len(chain) == 2 and text[last.start : last.end].startswith("American")
    between = american and _between_states().match(text, last.end) is not None
    return american and not between and first.named.form == "adjective" and not first.named.check


@cache
def _between_states() -> regex.Pattern[str]:
    return compiled(
        r" (?:[a-z]+ )?(?:trade|commerce|relations|ties|treat(?:y|ies)|agreements?|accords?|pacts?|summit|talks|war"
        r"|border|dialogue|alliance|communiqu[eé]|declaration|statement|partnership|negotiations?|cooperation)\b"
    )


def _chain(text: str, matches: list[Match], at: int) -> list[Match]:
    """The countries and bodies linked by dashes from matches[at] on; a lone match is a chain of one."""
    chain = [matches[at]]
    for match in matches[at + 1 :]:
        last = chain[-1]
        linked = match.start - last.end < 4 and _dash().fullmatch(text, last.end, match.start)
        if not linked or "place" in (match.named.kind, last.named.kind):
            break
        if match.start - last.end > 1 and text[match.end : match.end + 2] in ("'s", "’s"):
            break
        chain.append(match)
    return chain


def _matches(
    text: str, hits: Iterable[Hit], table: list[Named], language: str, aliases: Aliases
) -> list[Match]:
    """The names in a sentence at word boundaries, traps left out. hits: in its common spelling, by table."""
    if text.isupper():
        return _in_capitals(text, language, aliases)
    found = _bound(text, hits, table, language) if hits else []
    opening = _capitals().match(text) if text[:2].isupper() else None
    if opening:  # the dateline of a lead: "HANOI, Jan 5"
        taken = found[0].start if found else len(text)
        found = [match for match in _in_capitals(opening.group(), language, aliases) if match.end <= taken] + found
    return found


def _in_capitals(text: str, language: str, aliases: Aliases) -> list[Match]:
    """The names in words written in capitals: of those that begin at a place the longest, none within another."""
    words = [hit.span() for hit in _words().finditer(text)]
    found: list[Match] = []
    end = 0
    for number, (start, behind) in enumerate(words):
        if start < end or not (behind - start < SIZE or may_open(text[start : start + SIZE], language, aliases)):
            continue
        for _, stop in reversed(words[number : number + LONGEST]):
            name = text[start : stop + 1]
            named = in_capitals(name, language, aliases)
            if named is None:
                name = text[start:stop]
                named = in_capitals(name, language, aliases)
            if named is not None:
                end = start + len(name)
                if named.kind != "trap" and _bounded(text, start, end, language):
                    found.append(Match(start, end, named))
                break
    return found


def _bound(text: str, hits: Iterable[Hit], table: list[Named], language: str) -> list[Match]:
    found: list[Match] = []
    for index, start, end in hits:
        named = table[index]
        if named.kind == "trap" or not _bounded(text, start, end, language):
            continue
        if named.code == "GEO" and language == "en":
            beside = found[-1].named if found and found[-1].end == start - 2 else None
            named = _GEORGIA if is_american_georgia(text, start, end, beside) else named
        found.append(Match(start, end, named))
    return found


_GEORGIA = Named("place", "USA", "region", "")


def _bounded(text: str, start: int, end: int, language: str) -> bool:
    """Tell whether text[start:end] stands as words of its own: no letters at its sides, no money sign ("US$")."""
    before, after = text[start - 1 : start], text[end : end + 1]
    if before.isalnum() or before == "_" or after == "$":
        return False
    # A web address: "VOV.VN".
    if before in (".", "/", "@") and end - start < 4 and text[start:end].isupper():
        return False
    if after.isalnum() or after == "_":
        # Lines run together in scraped text: "tại Việt NamTheo".
        return after.isupper() and text[end - 1].islower() and " " in text[start:end]
    # A transcription goes on after its hyphen: "Ma-li-ki" is no Mali.
    return not (language == "vi" and after == "-" and text[end + 1 : end + 2].islower())


@cache
def _words() -> re.Pattern[str]:
    return re.compile(r"\w+")


@cache
def _dash() -> regex.Pattern[str]:
    return compiled(r" ?[-–—‑] ?")


@cache
def _capitals() -> regex.Pattern[str]:
    return compiled(r"\p{Lu}{4,}(?:[ .,-]+\p{Lu}{2,}\b)*|\p{Lu}{2,}(?:[ -]+\p{Lu}{2,}\b)+")


@cache
def _shown(language: str) -> dict[str, str]:
    return {row[0]: row[1].split("|")[0] for row in rows(f"countries.{language}.tsv")}


def country_name(code: str, language: str) -> str:
    """Name a country in a language ("vi" or "en"); a body, or a code without a name, is its own name."""
    return _shown(language).get(code) or _shown("en").get(code, code)


@cache
def codes() -> frozenset[str]:
    """The alpha-3 codes of all countries that can be found."""
    return frozenset(_shown("en"))
