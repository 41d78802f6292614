"""Which of the rules whose triggers stand in a sentence may fit it: by its words, then by the entities in it."""

from __future__ import annotations

from collections.abc import Iterable

from diplofacts.book import Book
from diplofacts.entities import Sight
from diplofacts.needs import needs_of, stands_in
from diplofacts.rule import Rule

Rules = tuple[Rule, ...]


def by_words(rules: Iterable[Rule], low: str, language: str, book: Book | None) -> Rules:
    """The rules for which all words that their patterns ask for are in a sentence. low: as match.folded() has it."""
    needs = needs_of(language, book)
    words: dict[tuple[str, ...], bool] = {}  # whether one of them is there: many rules ask for the same
    found = []
    for rule in rules:
        for some in needs[rule.name].words:
            if some not in words:
                words[some] = stands_in(some, low)
            if not words[some]:
                break
        else:
            found.append(rule)
    return tuple(found)


def by_kinds(rules: Iterable[Rule], sight: Sight, language: str, book: Book | None, given: int = 0) -> Rules:
    """The rules for which all kinds of entities that their patterns ask for are in a sentence.

    given: kinds, as in rule.BIT, that are taken to be there.
    """
    needs = needs_of(language, book)
    kinds: dict[int, bool] = {}
    found = []
    for rule in rules:
        for bits in needs[rule.name].kinds:
            if bits not in kinds:
                kinds[bits] = bool(bits & given) or sight.holds(bits)
            if not kinds[bits]:
                break
        else:
            found.append(rule)
    return tuple(found)
