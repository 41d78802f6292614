"""The languages: a folder each, with a rule file and a corpus beside it for each fact type."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from importlib.util import find_spec

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
def all_rules(language: str) -> tuple[Rule, ...]:
    """All rules of a language, by fact type in the order of FACT_TYPES."""
    return tuple(rule for fact in FACT_TYPES for rule in rules_of(language, fact))
