"""American members of Congress, told by party and state: "Rep. A, R-Texas", "Sen. B (D-Del.)"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING

from diplofacts.entities.entity import Entity
from diplofacts.pattern import compiled

if TYPE_CHECKING:
    import regex


def with_lawmakers(found: Sequence[list[Entity]], texts: Sequence[str]) -> list[list[Entity]]:
    """The mentions; those with an American party and state behind them are of the United States."""
    return [
        [_of_congress(one, text) for one in line] if line and ("R-" in text or "D-" in text) else line
        for line, text in zip(found, texts, strict=True)
    ]


def _of_congress(one: Entity, text: str) -> Entity:
    if one.value.country or not one.value.name or not _seat().match(text, one.end):
        return one
    return one._replace(value=one.value._replace(country="USA"))


@cache
def _seat() -> regex.Pattern[str]:
    """The party and the state of a lawmaker."""
    return compiled(r"(?:,? \(|, )(?:R|D|I)-\p{Lu}[\p{L}.]+(?: \p{Lu}\p{Ll}+)?(?=\)|,|\s|\Z)")
