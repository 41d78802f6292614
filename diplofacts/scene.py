"""Where an article plays: the town that it is told from, for events told without a place of their own."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from diplofacts.entities.entity import Entity
from diplofacts.pattern import compiled

if TYPE_CHECKING:
    import regex

# What stands before a town in which things happen, or that people come to.
_SET = (
    r"(?i:\b(?:tại|ở|đến|tới|về|rời|thủ đô|thành phố|tp\.?|trung tâm hành chính|in|at|to|from|of|capital|city"
    r"|here in|outside|,)"
    r"(?: (?:thủ đô|thành phố|tp\.?|đảo|the|capital|city|nearby|downtown))*\s*)$"
)


def town_of(sentences: Iterable[tuple[str, Sequence[Entity], bool]]) -> str | None:
    """The town where an article plays, as it first names it; None where none stands out.

    sentences: for each its text, its people and places, and whether it is among the first ones or a title, which
    count more. A town stands out that is told more than once, and twice as often as
    any other.
    """
    counts: Counter[str] = Counter()
    for text, entities, early in sentences:
        towns = [one for one in entities if one.kind == "place"]
        if not towns:
            continue
        people = [one for one in entities if one.kind == "person"]
        for one in towns:
            if any(who.start <= one.start < who.end for who in people):
                continue  # where an envoy has his post
            if any(0 < other.start - one.end < 6 for other in towns):
                continue  # one of several: "in Hanoi and Hue"
            if one.value.form in ("capital", "city") and _set().search(text[max(0, one.start - 40) : one.start]):
                counts[one.value.name] += 3 if early else 1
    ranked = counts.most_common(2)
    if not ranked or ranked[0][1] < 2 or (len(ranked) > 1 and ranked[0][1] < 2 * ranked[1][1]):
        return None
    return ranked[0][0]


def _set() -> regex.Pattern[str]:
    return compiled(_SET)
