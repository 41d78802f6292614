"""A sum told again in other money, in brackets behind it: "3 trillion yuan ($445 billion; 421 billion euros)"."""

from __future__ import annotations

from functools import cache

from diplofacts.entities.bounds import Find
from diplofacts.entities.entity import Entity
from diplofacts.pattern import compiled


def without_conversions(text: str, sums: list[Entity]) -> list[Entity]:
    """The sums of a sentence (in lower case) but those in brackets that tell the sum before them in other money.

    Brackets right behind a sum become a part of its span. Behind a number that lost the sign of its money the first
    sum in the brackets is kept.
    """
    kept: list[Entity] = []
    end = 0  # of the brackets left out last
    for one in sums:
        if one.start < end:
            continue
        bracket = _bracket()(text, one.end)
        again = _again(text, one, sums, *bracket.span("inside")) if bracket else False
        if bracket and again:
            end = bracket.end()
            kept.append(one if bracket["when"] else one._replace(end=end))
            continue
        rest = _rest()(text, one.end) if _lost()(text, max(0, one.start - 24), one.start) else None
        if rest and _again(text, one, sums, *rest.span("inside")):
            end = rest.end()
        kept.append(one)
    return kept


def _again(text: str, first: Entity, sums: list[Entity], start: int, end: int) -> bool:
    """Whether text[start:end] holds nothing but sums in other money than the first."""
    told = [one for one in sums if start <= one.start and one.end <= end]
    if not told or told[0].value.currency == first.value.currency:
        return False
    for one in told:
        gap = text[start : one.start]
        if not _filler()(gap):
            return False
        start = one.end
    return _filler()(text[start:end]) is not None


@cache
def _bracket() -> Find:
    return compiled(r"(?P<when>\s(?:in|for|during)\s(?:19|20)\d\d)?\s?[(\[](?P<inside>[^()\[\]]{2,120})[)\]]").match


@cache
def _rest() -> Find:
    return compiled(r"(?P<inside>[^()\[\]]{2,100})[)\]]").match


@cache
def _lost() -> Find:
    return compiled(r"\d(?:\s(?:m|b|tr)illion(?:\s\p{L}+){0,2})?\s\($").search


@cache
def _filler() -> Find:
    """What stands between such sums: marks, "about", a number without its money."""
    word = (
        r"about|around|approximately|approx\.?|roughly|some|nearly|over|more than|or|and|equivalent to|equal to"
        r"|at current rates?"
        r"|khoảng|tương đương|với|hơn|gần|hoặc"
    )
    bare = r"\d+(?:[.,]\d+)*(?:\s(?:m|b|tr)illion)?"
    # What was read is never read otherwise, so that long runs of marks take no longer than their length.
    return compiled(rf"(?:[\s;,/|=≈~$€£¥.-]|\b(?:{word})(?!\p{{L}})|{bare}(?=\s?(?:[;,)]|$)))*+").fullmatch
