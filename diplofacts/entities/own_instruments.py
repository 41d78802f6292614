"""Instruments that the user's file names."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from diplofacts.entities.entity import Entity
from diplofacts.entities.instruments import Instrument

if TYPE_CHECKING:
    from ahocorasick_rs import AhoCorasick

Named = tuple[tuple[str, str], ...]


def with_own(found: list[Entity], text: str, own: Named) -> list[Entity]:
    """The instruments of a sentence, and in place of what overlaps them those that the user names (name, kind)."""
    low = text.lower()
    if len(low) != len(text):
        return found
    named = []
    for index, start, end in _automaton(own).find_matches_as_indexes(low):
        if not any(map(str.isalnum, text[max(0, start - 1) : start] + text[end : end + 1])):
            named.append(Entity(start, end, "instrument", Instrument(text[start:end], own[index][1])))
    kept = [one for one in found if all(one.end <= other.start or other.end <= one.start for other in named)]
    return sorted((*kept, *named), key=lambda one: one.start)


@cache
def _automaton(own: Named) -> AhoCorasick:
    from ahocorasick_rs import AhoCorasick, MatchKind

    return AhoCorasick([name.lower() for name, _ in own], matchkind=MatchKind.LeftmostLongest)
