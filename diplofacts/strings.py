"""Strings that stand in every match of a pattern, read off its parsed form."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

Items = Iterable[tuple[Any, Any]]
Strings = frozenset[str]
MOST, SETS = 64, 3  # strings in one set, sets of one pattern


def strings_of(items: Items) -> list[Strings]:
    """Sets of strings in lower case; of each set one string stands in any match.

    items: the parsed pattern. A string is a run of characters as the pattern has them, spaces too.
    """
    found: list[Strings] = []
    run = ""
    for operator, argument in items:
        if str(operator) == "LITERAL" and not "\ue000" <= chr(argument) <= "\uf8ff":
            run += chr(argument).lower()
            continue
        found += [frozenset((run,))] if run else []
        run = ""
        if str(operator) == "BRANCH":
            found += _one_of([strings_of(branch) for branch in argument[1]])
        else:
            found += strings_of(inside(str(operator), argument))
    return found + ([frozenset((run,))] if run else [])


def inside(operator: str, argument: Any) -> Items:
    """What must match for a piece of a parsed pattern to match; what only forbids or allows needs nothing."""
    within: Items = ()
    if operator == "SUBPATTERN":
        within = argument[-1]
    elif operator == "ATOMIC_GROUP":
        within = argument
    elif operator in ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"):
        within = argument[2] if argument[0] else ()
    elif operator == "ASSERT":
        within = argument[1]
    return within


def first_letters(items: Items) -> frozenset[str] | None:
    """The characters one of which any match of a pattern begins with; None where that is not told.

    items: the parsed pattern. What only looks around at its start is passed over.
    """
    found: frozenset[str] = frozenset()
    for operator, argument in items:
        kind = str(operator)
        if kind in ("AT", "ASSERT", "ASSERT_NOT"):
            continue
        if kind == "LITERAL":
            return found | {chr(argument)}
        if kind == "IN" and all(str(one) == "LITERAL" for one, _ in argument):
            return found | {chr(code) for _, code in argument}
        branches = argument[1] if kind == "BRANCH" else [inside(kind, argument)]
        if kind in ("MAX_REPEAT", "MIN_REPEAT"):
            branches = [argument[2]]
        letters = [first_letters(branch) for branch in branches]
        if None in letters or not all(letters):
            return None
        found |= {letter for one in letters for letter in one or ()}
        if not (kind in ("MAX_REPEAT", "MIN_REPEAT") and argument[0] == 0):
            return found
    return None


def tells(strings: Strings) -> bool:
    """Whether none of the strings is so short that it stands everywhere; a digit does not."""
    return all(len(one.strip()) > 1 or one.isdigit() for one in strings)


def worth(strings: Strings) -> tuple[int, int]:
    """How much a set tells: long strings, and few."""
    return min(map(len, strings)), -len(strings)


def shortest(strings: Strings) -> tuple[str, ...]:
    """The strings without those that hold another."""
    return tuple(sorted(one for one in strings if not any(other in one for other in strings - {one})))


def best(sets: Iterable[Strings]) -> tuple[tuple[str, ...], ...]:
    """The sets that tell something, that which tells most first."""
    ranked = sorted(set(filter(tells, sets)), key=lambda strings: (worth(strings), sorted(strings)), reverse=True)
    return tuple(map(shortest, ranked))


def _one_of(branches: list[list[Strings]]) -> list[Strings]:
    """The set that holds the best set of each branch, none where a branch has none."""
    chosen = [max(filter(tells, branch), key=worth, default=None) for branch in branches]
    if None in chosen:
        return []
    joined = frozenset(one for strings in chosen if strings for one in strings)
    return [joined] if len(joined) <= MOST else []
