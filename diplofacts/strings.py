"""Strings that stand in every match of a pattern, read off its parsed form."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from diplofacts.record import NamedTuple

Items = Iterable[tuple[Any, Any]]
Strings = frozenset[str]
MOST, SETS = 64, 3  # strings in one set, sets of one pattern


def strings_of(items: Items) -> list[Strings]:
    """Sets of strings in lower case; of each set one string stands in any match.

    items: the parsed pattern. A string is a run of characters as the pattern has them, spaces too, with each of the
    words that may stand at one place in it: "(?:met|saw) (?:the )?king" gives "met king", "met the king", "saw king" …
    """
    items = list(items)
    return [*_runs(items), *_read(items).sets]


def _runs(items: Items) -> list[Strings]:
    """Those of one place each, as they stand in the pattern."""
    found: list[Strings] = []
    run = ""
    for operator, argument in items:
        if str(operator) == "LITERAL" and not "\ue000" <= chr(argument) <= "\uf8ff":
            run += chr(argument).lower()
            continue
        found += [frozenset((run,))] if run else []
        run = ""
        if str(operator) == "BRANCH":
            found += _one_of([_runs(branch) for branch in argument[1]])
        else:
            found += _runs(inside(str(operator), argument))
    return found + ([frozenset((run,))] if run else [])


class Read(NamedTuple):
    """What a piece of a pattern matches.

    exact: all that it may match, None where that is not told. first, last: strings, one of which its matches begin and
    end with. sets: as of strings_of().
    """

    exact: Strings | None
    first: Strings
    last: Strings
    sets: list[Strings]


_ANY = frozenset(("",))
_UNTOLD = Read(None, _ANY, _ANY, [])
_FEW = 8  # characters of a class, strings of an option


def _read(items: Items) -> Read:
    found: list[Strings] = []
    first: Strings | None = None
    run = _ANY
    for operator, argument in items:
        kind = str(operator)
        if kind in ("AT", "ASSERT_NOT"):
            continue
        piece = _piece(kind, argument)
        if kind == "ASSERT":
            found += piece.sets
        elif piece.exact is not None and len(run) * len(piece.exact) <= MOST:
            run = _joined(run, piece.exact)
        else:
            fits = len(run) * len(piece.first) <= MOST
            found += [_joined(run, piece.first)] if fits else [run]
            found += piece.sets
            first = first or found[0] if fits else first or run
            run = piece.last
    if first is None:
        return Read(run, run, run, [*found, run])
    return Read(None, first, run, [*found, run])


def _joined(run: Strings, more: Strings) -> Strings:
    return frozenset(one + other for one in run for other in more)


def _piece(kind: str, argument: Any) -> Read:
    """What one item of a parsed pattern matches."""
    if kind in ("LITERAL", "IN"):
        members = [argument] if kind == "LITERAL" else [code for member, code in argument if str(member) == "LITERAL"]
        told = kind == "LITERAL" or len(members) == len(argument) <= _FEW
        if not told or any("\ue000" <= chr(code) <= "\uf8ff" for code in members):
            return _UNTOLD
        return _whole(frozenset(chr(code).lower() for code in members))
    if kind == "BRANCH":
        return _either([_read(branch) for branch in argument[1]])
    if kind.endswith("_REPEAT"):
        least, most, again = argument
        read = _read(again)
        if (least, most) == (0, 1) and read.exact is not None and len(read.exact) <= _FEW:
            return _whole(read.exact | _ANY)
        return (read if most == 1 else read._replace(exact=None)) if least else _UNTOLD
    return _read(inside(kind, argument)) if kind in ("SUBPATTERN", "ATOMIC_GROUP", "ASSERT") else _UNTOLD


def _whole(strings: Strings) -> Read:
    return Read(strings, strings, strings, [strings])


def _either(branches: list[Read]) -> Read:
    if all(one.exact is not None for one in branches):
        exact = frozenset(string for one in branches for string in one.exact or ())
        if len(exact) <= MOST:
            return _whole(exact)
    ends = [frozenset(string for one in branches for string in side(one)) for side in (_first, _last)]
    first, last = (one if len(one) <= MOST else _ANY for one in ends)
    return Read(None, first, last, _one_of([one.sets for one in branches]))


def _first(read: Read) -> Strings:
    return read.first


def _last(read: Read) -> Strings:
    return read.last


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
    """The sets that tell something, that which tells most first; none that another one implies."""
    ranked = sorted(set(filter(tells, sets)), key=lambda strings: (worth(strings), sorted(strings)), reverse=True)
    kept: list[tuple[str, ...]] = []
    for one in map(shortest, ranked):
        if not any(_implies(other, one) for other in kept):
            kept = [*(other for other in kept if not _implies(one, other)), one]
    return tuple(kept)


def _implies(one: Iterable[str], other: Iterable[str]) -> bool:
    """Whether a string of the other set stands in each of the one."""
    return all(any(inner in string for inner in other) for string in one)


def _one_of(branches: list[list[Strings]]) -> list[Strings]:
    """The set that holds the best set of each branch, none where a branch has none."""
    chosen = [max(filter(tells, branch), key=worth, default=None) for branch in branches]
    if None in chosen:
        return []
    joined = frozenset(one for strings in chosen if strings for one in strings)
    return [joined] if len(joined) <= MOST else []
