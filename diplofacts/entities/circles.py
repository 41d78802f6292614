"""Those around somebody, told by his name before what they are: "Abara aides", "the Abara government"."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from typing import TYPE_CHECKING

from diplofacts.entities.entity import Entity
from diplofacts.entities.mentioned import Mentioned
from diplofacts.pattern import compiled

if TYPE_CHECKING:
    import regex


def with_circles(found: Sequence[Entity], text: str, country_of: Callable[[str], str | None]) -> list[Entity]:
    """The mentions of an English sentence; a bare name that only tells whose people, deeds or days they are is none."""
    return [two for one in found if (two := _circle(one, text, country_of)) is not None]


def _circle(one: Entity, text: str, country_of: Callable[[str], str | None]) -> Entity | None:
    told = one.value
    if not told.name or told.reference not in ("full", "surname") or text[one.end : one.end + 1] != " ":
        return one
    if text[one.start : one.end] not in (told.name, told.name.split()[-1]):
        return one
    if _things().match(text, one.end) or _someone().match(text, one.end):
        return None
    people = _people().match(text, one.end)
    if people is None:
        return one
    country = told.country or country_of(told.name)
    if not country:
        return None
    return Entity(one.start, people.end(), "person", Mentioned(None, people["who"], country, None, "leaders"))


@cache
def _people() -> regex.Pattern[str]:
    """Who works for somebody."""
    body = r"(?:(?:transition|policy|foreign\s+policy)\s+)?(?:administration|government|team|cabinet|White\s+House)"
    who = "aides|officials|advis[eo]rs|envoys|ministers|appointees|staffers|lawyers|representatives|negotiators|members"
    alone = r"(?:administration|government|transition\s+team)(?!\s+\p{L}+(?:ies|s)\b)"
    return compiled(rf"\s+(?:{body}\s+(?P<who>{who})|(?P<who>{alone}|{who}))\b")


@cache
def _someone() -> regex.Pattern[str]:
    """One of those people, told by no more than that."""
    body = r"(?:(?:administration|government|cabinet)\s+)?"
    return compiled(rf"\s+{body}(?:aide|official|advis[eo]r|appointee|staffer|member|insider)\b(?!\s+\p{{Lu}})")


@cache
def _things() -> regex.Pattern[str]:
    """What is called after somebody, and is not himself."""
    return compiled(
        r"\s+(?:campaign|presidency|era|tower|family|foundation|organi[sz]ation|supporters?|voters|rall(?:y|ies)|critics?"
        r"|hotels?|estate|tweets?|doctrine|loyalists?|associates?|surrogates?|allies|ally|camp|university|empire)\b"
    )
