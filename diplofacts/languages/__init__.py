"""The languages: a folder each, with a rule file and a corpus beside it for each fact type."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from importlib.util import find_spec

from diplofacts.book import Book
from diplofacts.facts import FACT_TYPES
from diplofacts.rule import Rule

LANGUAGES = ("vi", "en")


@cache
def rules_of(language: str, fact: str) -> tuple[Rule, ...]:
    """The rules of one language and fact type, in their order; () where the language has none."""
    name = f"diplofacts.languages.{language}.{fact}"
    if find_spec(name) is None:
        return ()
    rules: tuple[Rule, ...] = tuple(import_module(name).RULES)
    return rules


@cache
def all_rules(language: str, book: Book | None = None) -> tuple[Rule, ...]:
    """All rules of a language, by fact type in the order of FACT_TYPES.

    Those of a book come before those built in, but for one that takes the place of a rule of its name. The instruments
    that it names wake the rules of agreements.
    """
    if book is None:
        return tuple(rule for fact in FACT_TYPES for rule in rules_of(language, fact))
    own = {rule.name: rule for rule in book.rules_in(language)}
    built_in = {rule.name for rule in all_rules(language)}
    found: list[Rule] = []
    for fact in FACT_TYPES:
        found += [rule for rule in own.values() if rule.fact == fact and rule.name not in built_in]
        found += [own.get(rule.name, rule) for rule in rules_of(language, fact)]
    names = tuple(name.lower() for name, _ in book.names.instruments)
    return tuple(rule._replace(triggers=rule.triggers + names) if rule.fact == "agreement" else rule for rule in found)
