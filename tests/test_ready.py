"""What a long run asks for is there before it does."""

from __future__ import annotations

from diplofacts.languages import LANGUAGES, all_rules
from diplofacts.ready import VALUES, _constants, make_ready
from diplofacts.rule import compiled


def test_patterns_of_rules_are_made_beforehand() -> None:
    """Whatever the articles say."""
    make_ready()
    before = compiled.cache_info()
    rules = [rule for language in LANGUAGES for rule in all_rules(language)]
    assert len({compiled(rule.pattern, rule.name) for rule in rules}) > 100
    assert before.misses == compiled.cache_info().misses


def test_every_table_is_made_beforehand() -> None:
    """All that functions keep who want nothing, or something that is told, is there."""
    make_ready()
    left = [make.__name__ for make, wants in _constants() if not make.cache_info().currsize and set(wants) <= set(VALUES)]
    assert [] == left
