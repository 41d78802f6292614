"""Patterns that could take very long over a sentence: told by their form, before they are ever tried."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from diplofacts.pattern import parsed
from diplofacts.rule import CHARACTER

Items = Sequence[tuple[Any, Any]]
WIDE = 40  # repeats that may run so far can be parted in very many ways
FEW = 6  # how often a group may be repeated that has a repeat within
# One of each sort of character that slotted sentences have.
SAMPLE = "abkxyz0359 ,.;:!?()-'\"“”%$_/\nđáờửỹ" + "".join(CHARACTER.values())
_CATEGORIES = {
    "DIGIT": frozenset(filter(str.isdigit, SAMPLE)),
    "SPACE": frozenset(filter(str.isspace, SAMPLE)),
    "WORD": frozenset((*filter(str.isalnum, SAMPLE), "_")),
}
REPEATS = ("MAX_REPEAT", "MIN_REPEAT")


def danger(expanded: str) -> tuple[str, str] | None:
    """What makes a pattern (slots expanded) slow beyond measure, and how to mend it; None where nothing does.

    >>> danger("(?:a+)+b")[0]
    'a repeat within a repeat: its words can be parted in endless ways'
    >>> danger(".*.*b")[0]
    'two gaps right after each other: where one ends and the other begins is open'
    >>> danger("a[^.;]{0,80}?b.{0,20}c") is None
    True
    """
    items = list(parsed(expanded))
    if _nested(items, 1, []):
        hint = "say how often at most, as in (?:\\w+ ){0,3}, or repeat a single class: [\\w ]{0,40}"
        return "a repeat within a repeat: its words can be parted in endless ways", hint
    if _touching(_flat(items)):
        hint = "leave one of them out, or put a word between them"
        return "two gaps right after each other: where one ends and the other begins is open", hint
    return None


def _nested(items: Items, times: int, walls: list[set[str]]) -> bool:
    """Whether a repeat stands within another so that the words can be parted among their rounds in many ways.

    times: how often the outer goes round; walls: what must stand in each round. A round is told from the next where one
    of these is no character of the inner repeat, as the space in (?:\\w+ )*.
    """
    walls = walls + [_characters(piece) for piece in items if str(piece[0]) in ("LITERAL", "IN", "NOT_LITERAL")]
    for operator, argument in items:
        name = str(operator)
        if name in REPEATS:
            low, high, inner = argument
            inner = list(inner)
            taken: set[str] = set().union(*map(_characters, _flat(inner)))
            if times > FEW and high > 1 and high != low and all(taken & wall for wall in walls):
                return True
            if high > 1 and _nested(inner, max(times, int(high)), []):
                return True
            if high == 1 and _nested(inner, times, walls if low else []):
                return True
        elif any(_nested(list(inner), times, walls) for inner in _within(name, argument)):
            return True
    return False


def _within(name: str, argument: Any) -> list[Items]:
    """The parts of a piece that is no repeat."""
    if name == "BRANCH":
        return list(argument[1])
    if name == "SUBPATTERN":
        return [argument[-1]]
    if name in ("ASSERT", "ASSERT_NOT"):
        return [argument[1]]
    if name == "GROUPREF_EXISTS":
        return [part for part in argument[1:] if part]
    return []  # an atomic group is never tried again


def _flat(items: Items) -> list[tuple[Any, Any]]:
    """The pieces with the insides of plain groups in their place."""
    found: list[tuple[Any, Any]] = []
    for operator, argument in items:
        if str(operator) == "SUBPATTERN":
            found += _flat(list(argument[-1]))
        else:
            found.append((operator, argument))
    return found


def _touching(items: Items) -> bool:
    """Whether two wide repeats that share characters stand side by side, with nothing between that must be there."""
    open_: set[str] = set()
    for operator, argument in items:
        name = str(operator)
        if name in REPEATS:
            low, high, inner = argument
            inner = _flat(list(inner))
            if len(inner) == 1 and high >= WIDE:
                here = _characters(inner[0])
                if here & open_:
                    return True
                open_ = here if low == 0 and not open_ else here | (open_ if low == 0 else set())
                continue
            if _touching(inner):
                return True
            if low:
                open_ = set()
        elif name == "BRANCH":
            if any(_touching(_flat(list(branch))) for branch in argument[1]):
                return True
            if all(_must(branch) for branch in argument[1]):
                open_ = set()
        elif name not in ("AT", "ASSERT", "ASSERT_NOT"):
            open_ = set()
    return False


def _must(items: Items) -> bool:
    """Whether something must stand where these pieces are."""
    return any(
        str(operator) not in ("AT", "ASSERT", "ASSERT_NOT") and not (str(operator) in REPEATS and argument[0] == 0)
        for operator, argument in items
    )


def _characters(item: tuple[Any, Any]) -> set[str]:
    """Those of the sample that one piece takes; all for one that is no class."""
    name, argument = str(item[0]), item[1]
    if name == "ANY":
        return set(SAMPLE) - {"\n"}
    if name == "LITERAL":
        return {chr(argument)}
    if name == "NOT_LITERAL":
        return set(SAMPLE) - {chr(argument)}
    if name in REPEATS:
        return set().union(*map(_characters, _flat(list(argument[2]))))
    if name == "IN":
        negated = str(argument[0][0]) == "NEGATE"
        found: set[str] = set().union(*(_members(str(one), value) for one, value in argument))
        return set(SAMPLE) - found if negated else found
    return set(SAMPLE)


def _members(name: str, value: Any) -> set[str]:
    if name == "LITERAL":
        return {chr(value)}
    if name == "RANGE":
        return {one for one in SAMPLE if value[0] <= ord(one) <= value[1]}
    if name == "CATEGORY":
        kind = str(value).removeprefix("CATEGORY_")
        found = _CATEGORIES[kind.removeprefix("NOT_")]
        return set(SAMPLE) - found if kind.startswith("NOT_") else set(found)
    return set()
