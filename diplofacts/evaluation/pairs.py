"""Which found fact is which gold fact."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from diplofacts.evaluation.slots import SLOTS, Plain, credit, money, multiplier, number, people, sides, stated
from diplofacts.evaluation.words import folded, shared
from diplofacts.record import NamedTuple


class Pair(NamedTuple):
    """A gold fact that was found: its place in the article's gold, the fact that finds it, its slots' credits."""

    place: int
    gold: Plain
    found: Plain
    credits: dict[str, float]


class Verdict(NamedTuple):
    """One article's facts of one type, told apart. Optional gold facts stand in pairs only, and count nowhere."""

    pairs: list[Pair]
    missed: list[Plain]
    spurious: list[Plain]


def judge(kind: str, gold: Sequence[Plain], found: Sequence[Plain]) -> Verdict:
    """Pair the facts of a type, best credit first; what is left over was missed or is spurious.

    gold: all gold facts of the article, found: all that were found in it.
    """
    wanted = [(place, fact) for place, fact in enumerate(gold) if fact.get("type") == kind]
    offered = [fact for fact in found if fact.get("type") == kind]
    pairs = [
        Pair(*wanted[i], offered[j], credits(kind, wanted[i][1], offered[j]))
        for i, j in paired(kind, [fact for _, fact in wanted], offered)
    ]
    hit = {pair.place for pair in pairs}
    used = {id(pair.found) for pair in pairs}
    missed = [fact for place, fact in wanted if place not in hit and not fact.get("optional")]
    return Verdict(pairs, missed, [fact for fact in offered if id(fact) not in used])


def paired(kind: str, gold: Sequence[Plain], found: Sequence[Plain]) -> list[tuple[int, int]]:
    """Return the places of facts that agree in their key slots, one to one, those of most credit first."""
    agreeing = [
        (-sum(credits(kind, g, f).values()), bool(g.get("optional")), i, j)
        for i, g in enumerate(gold)
        for j, f in enumerate(found)
        if agree(kind, g, f)
    ]
    used_gold: set[int] = set()
    used_found: set[int] = set()
    result = []
    for *_, i, j in sorted(agreeing):
        if i not in used_gold and j not in used_found:
            used_gold.add(i)
            used_found.add(j)
            result.append((i, j))
    return result


def credits(kind: str, gold: Plain, found: Plain) -> dict[str, float]:
    """Return the credit of each slot that both state."""
    return {
        slot: credit(measure, gold[slot], found[slot])
        for slot, measure in SLOTS[kind].items()
        if stated(gold.get(slot)) and stated(found.get(slot))
    }


def agree(kind: str, gold: Plain, found: Plain) -> bool:
    """Return whether a found fact finds a gold fact of its type: whether their key slots say the same."""
    return _KEYS[kind](gold, found)


def _meeting(gold: Plain, found: Plain) -> bool:
    return people(gold.get("participants") or [], found.get("participants") or []) >= 0.5


def _agreement(gold: Plain, found: Plain) -> bool:
    if stated(gold.get("title")):
        return stated(found.get("title")) and shared(gold["title"], found["title"]) >= 0.5
    return _both(gold, found, "count", number)


def _trade_target(gold: Plain, found: Plain) -> bool:
    if stated(gold.get("amount")):
        return _both(gold, found, "amount", money)
    return _both(gold, found, "multiplier", multiplier)


def _trade_figure(gold: Plain, found: Plain) -> bool:
    return _both(gold, found, "amount", money)


def _investment(gold: Plain, found: Plain) -> bool:
    if stated(gold.get("amount")):
        return _both(gold, found, "amount", money)
    return _both(gold, found, "projects", number)


def _visit(gold: Plain, found: Plain) -> bool:
    if stated(gold.get("destination")) and not _same(gold, found, "destination"):
        return False
    return people(gold.get("visitors") or [], found.get("visitors") or []) >= 0.5


def _partnership(gold: Plain, found: Plain) -> bool:
    if not stated(found.get("parties")) or sides(gold.get("parties") or [], found["parties"]) < 0.6:
        return False
    return folded(gold.get("level")) == folded(found.get("level"))


def _aid(gold: Plain, found: Plain) -> bool:
    if stated(gold.get("amount")):
        return _both(gold, found, "amount", money)
    return _same(gold, found, "donor") and _same(gold, found, "recipient")


def _both(gold: Plain, found: Plain, slot: str, measure: Callable[[Any, Any], float]) -> bool:
    """Return whether both state the slot and the values are the same, bounds aside."""
    return stated(gold.get(slot)) and stated(found.get(slot)) and measure(gold[slot], found[slot]) > 0


def _same(gold: Plain, found: Plain, slot: str) -> bool:
    return folded(gold.get(slot)) == folded(found.get(slot) or "")


_KEYS: dict[str, Callable[[Plain, Plain], bool]] = {
    "meeting": _meeting,
    "agreement": _agreement,
    "trade_target": _trade_target,
    "trade_figure": _trade_figure,
    "investment": _investment,
    "visit": _visit,
    "partnership": _partnership,
    "aid": _aid,
}
