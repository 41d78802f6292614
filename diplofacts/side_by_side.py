"""Two countries, or people of two, told side by side."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from diplofacts.entities.entity import Entity


def of_two(first: Entity, entities: Sequence[Entity]) -> int:
    """Where the first person of another country than the one told first stands; 0 where the first is no person."""
    if first.kind != "person":
        return 0
    people = (one for one in entities if one.kind == "person" and one.value.person.country)
    code = first.value.person.country
    return next((one.start for one in people if one.value.person.country != code), 0)


def between(entities: Sequence[Entity], text: str) -> tuple[Entity, ...]:
    """The two countries of "between China and Laos", or of "China and Laos" at the head of a sentence: two, no more."""
    countries = [one for one in entities if one.kind == "country"]
    for one, other in pairwise(countries):
        if text[one.end : other.start] not in (" and ", " and the ", " và "):
            continue
        ahead = text[: one.start]
        if ahead.endswith((" between ", " between the ", " giữa ")):
            return one, other
        opens = ahead in ("", "The ", "Both ", "Cả ") or ahead.endswith(_REPORTED)
        behind = text[other.end : other.end + 12]
        if opens and (behind[:2].strip().islower() or behind.startswith((", the two ", ", both ", ", two "))):
            return one, other
    return ()


_REPORTED = (
    " said ", " said that ", " added ", " added that ", " noted that ", " stressed that ", " rằng ", " cho biết ",
)  # fmt: skip
"""Behind these a clause opens as a sentence does."""
