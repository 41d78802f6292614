"""Which of the rules whose triggers stand in a sentence may fit it: by its places, its words, then its entities."""

from __future__ import annotations

from collections.abc import Iterable

from diplofacts.book import Book
from diplofacts.entities import Sight
from diplofacts.entities.entity import Entity
from diplofacts.needs import SEEN, needs_of, stands_in
from diplofacts.rule import BIT, Rule

Rules = tuple[Rule, ...]


def by_places(rules: Rules, places: Iterable[Entity], language: str, book: Book | None) -> Rules:
    """The rules that ask for no country, body or place beside those of a sentence; its people may be any."""
    needs = needs_of(language, book)
    there = ~SEEN | BIT["person"]
    for one in places:
        there |= BIT[one.kind]
    found = []
    for rule in rules:
        for bits in needs[rule.name].kinds:
            if not bits & there:
                break
        else:
            found.append(rule)
    return tuple(found)


def by_words(rules: Rules, low: str, language: str, book: Book | None) -> Rules:
    """The rules for which all words that their patterns ask for are in a sentence. low: as match.folded() has it."""
    needs = needs_of(language, book)
    found = []
    for rule in rules:
        for words in needs[rule.name].words:
            if not stands_in(words, low):
                break
        else:
            found.append(rule)
    return tuple(found)


def by_kinds(rules: Rules, sight: Sight, language: str, book: Book | None, given: int = 0) -> Rules:
    """The rules for which all kinds of entities that their patterns ask for are in a sentence.

    given: kinds, as in rule.BIT, that are taken to be there.
    """
    needs = needs_of(language, book)
    missing: set[int] = set()
    there = given | sight.kinds
    found = []
    for rule in rules:
        for bits in needs[rule.name].kinds:
            if bits & there:
                continue
            if bits in missing or not sight.holds(bits):
                missing.add(bits)
                break
            there |= sight.kinds
        else:
            found.append(rule)
    return tuple(found)
