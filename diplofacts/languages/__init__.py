"""The languages: a folder each, with a rule file and a corpus beside it for each fact type."""

from __future__ import annotations

import os
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from typing import Any

from diplofacts import kept
from diplofacts.book import Book
from diplofacts.facts import FACT_TYPES
from diplofacts.rule import Rule

LANGUAGES = ("vi", "en")


@cache
def rules_of(language: str, fact: str) -> tuple[Rule, ...]:
    """The rules of one language and fact type, in their order; () where the language has none."""
    return _built_in(language).get(fact, ())


@cache
def _built_in(language: str) -> dict[str, tuple[Rule, ...]]:
    """The rules of a language by fact type, as kept since their files were last changed."""
    name = kept.digest("rules", language, files())
    found: dict[str, Any] = kept.once(name, lambda: {fact: _written(language, fact) for fact in FACT_TYPES})
    return {fact: tuple(Rule(*rule) for rule in rules) for fact, rules in found.items()}


def _written(language: str, fact: str) -> list[tuple[Any, ...]]:
    name = f"diplofacts.languages.{language}.{fact}"
    return [] if find_spec(name) is None else list(map(tuple, import_module(name).RULES))


@cache
def files() -> str:
    """What tells the files of all languages, and what a rule is, from what they were before they were changed."""
    home = os.path.dirname(__file__)
    folders = (home, *(os.path.join(home, language) for language in LANGUAGES))
    found = (os.path.join(folder, name) for folder in folders for name in sorted(os.listdir(folder)) if name[-3:] == ".py")
    return "\0".join(map(kept.stamp, (os.path.join(os.path.dirname(home), "rule.py"), *found)))


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
