"""What a sentence must hold before a rule can fit it: kinds of entities, read off the rule's pattern.

A rule whose pattern cannot match without a sum of money need not be tried in a sentence without one, nor need that
sentence be searched for dates, instruments and firms on its account.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Any

from diplofacts import kept
from diplofacts.languages import all_rules
from diplofacts.rule import CHARACTER, KINDS, LISTS, expand

Needs = tuple[int, ...]
"""Sets of kinds (rule.BIT); of every set one kind must be there."""

_LOW, _HIGH = ord(CHARACTER[KINDS[0]]), ord(CHARACTER[KINDS[-1]])
_MOST = 6  # sets kept for one pattern


@cache
def needs_of(language: str) -> dict[str, Needs]:
    """The needs of each rule of a language, by its name; worked out once per machine."""
    rules = all_rules(language)
    slots = expand(" ".join(f"{{{kinds}}}" for kinds in LISTS))
    name = kept.digest("needs", slots, *(part for rule in rules for part in (rule.name, rule.pattern)))
    found: dict[str, Needs] | None = kept.load(name)
    if found is None:
        found = {rule.name: needs(rule.pattern, rule.name) for rule in rules}
        kept.save(name, found)
    return found


def needs(pattern: str, where: str = "rule") -> Needs:
    """The sets of kinds that any match of a pattern with slots has one of each of.

    >>> from diplofacts.rule import BIT, KINDS
    >>> [[kind for kind in KINDS if one & BIT[kind]] for one in needs("{a:person} met (?:{date} )?{b:body|country}")]
    [['person'], ['country', 'body']]
    """
    from importlib import import_module

    parsed = import_module("re._parser").parse(expand(pattern, where))
    return _fewest(_sequence(parsed))


def _sequence(items: Iterable[tuple[Any, Any]]) -> list[int]:
    found: list[int] = []
    for operator, argument in items:
        found += _item(str(operator), argument)
    return found


def _item(operator: str, argument: Any) -> list[int]:
    """The needs of one piece of a parsed pattern; what only forbids or allows needs nothing."""
    if operator == "LITERAL":
        return [1 << argument - _LOW] if _LOW <= argument <= _HIGH else []
    if operator == "IN":
        bits = _class(argument)
        return [bits] if bits else []
    if operator == "SUBPATTERN":
        return _sequence(argument[-1])
    if operator == "ATOMIC_GROUP":
        return _sequence(argument)
    if operator in ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"):
        return _sequence(argument[2]) if argument[0] else []
    if operator == "ASSERT":
        return _sequence(argument[1])
    return _branches([_sequence(branch) for branch in argument[1]]) if operator == "BRANCH" else []


def _class(members: Iterable[tuple[Any, Any]]) -> int:
    """The kinds of a class of characters; 0 where a common character may stand in their place."""
    bits = 0
    for operator, argument in members:
        low, high = argument if str(operator) == "RANGE" else (argument, argument)
        if str(operator) not in ("LITERAL", "RANGE") or low < _LOW or high > _HIGH:
            return 0
        for code in range(low, high + 1):
            bits |= 1 << code - _LOW
    return bits


def _branches(branches: list[list[int]]) -> list[int]:
    """What holds in every branch: of each pair of needs one or the other."""
    found = branches[0]
    for branch in branches[1:]:
        found = list(_fewest([one | other for one in found for other in branch]))
    return found


def _fewest(sets: Iterable[int]) -> Needs:
    """The sets without those that another one implies; the narrowest of them where there are many."""
    kept: list[int] = []
    for one in sorted(set(sets), key=int.bit_count):
        if not any(one & other == other for other in kept):
            kept.append(one)
    return tuple(kept[:_MOST])
