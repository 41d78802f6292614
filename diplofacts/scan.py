"""One literal pass over the text: which rules can fire where."""

from __future__ import annotations

from bisect import bisect_right
from functools import cache

from diplofacts.book import Book
from diplofacts.languages import all_rules
from diplofacts.literals import Literals
from diplofacts.rule import Rule


@cache
def _automaton(language: str, book: Book | None) -> tuple[Literals, list[tuple[int, ...]]]:
    """The automaton of all triggers of a language, and for each trigger the numbers of its rules."""
    by_trigger: dict[str, list[int]] = {}
    for number, rule in enumerate(all_rules(language, book)):
        for trigger in rule.triggers:
            by_trigger.setdefault(trigger, []).append(number)
    return Literals(list(by_trigger)), [tuple(numbers) for numbers in by_trigger.values()]


def woken(low: str, starts: list[int], language: str, book: Book | None = None) -> dict[int, tuple[Rule, ...]]:
    """For each sentence with a trigger in it, its rules in their order.

    low: the clean text in lower case; starts: the offsets at which its sentences start, ascending. book: further rules.
    """
    automaton, owners = _automaton(language, book)
    found: dict[int, set[int]] = {}
    size = len(low)
    for trigger, start, end in automaton.find_matches_as_indexes(low, overlapping=True):
        if start and low[start - 1].isalnum() and low[start].isalnum():
            continue
        if end < size and low[end].isalnum() and low[end - 1].isalnum():
            continue
        number = bisect_right(starts, start) - 1
        if number in found:
            found[number].update(owners[trigger])
        else:
            found[number] = set(owners[trigger])
    rule = all_rules(language, book).__getitem__
    return {number: tuple(map(rule, sorted(numbers))) for number, numbers in found.items()}
