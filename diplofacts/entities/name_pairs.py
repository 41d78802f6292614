"""Two leaders joined by a dash who meet: "the Trump-Xi summit", "Biden–Kishida talks"."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from functools import cache
from typing import TYPE_CHECKING

from diplofacts.entities.entity import Entity
from diplofacts.entities.leaders import by_surname
from diplofacts.entities.mentioned import Mentioned
from diplofacts.entities.sheet import Sheet
from diplofacts.pattern import compiled

if TYPE_CHECKING:
    import regex


def paired_names(
    sheet: Sheet, country_of: Callable[[str], str | None], named: Collection[str], published: str | None
) -> Iterable[tuple[int, tuple[Entity, Entity]]]:
    """The lines with two names joined by a dash, and the two.

    country_of: the country of someone whom the article names by that surname, if any. Others must lead a state at the
    time that the article names; both must be of different countries. named: the codes of the countries it names.
    """
    for line, text in enumerate(sheet.sentences):
        if not ("-" in text or "–" in text or "—" in text):
            continue
        for hit in _joined().finditer(text):
            two = tuple(_mention(hit[name], country_of(hit[name]), named, published) for name in ("one", "other"))
            if two[0] and two[1] and two[0].country != two[1].country:
                one, other = Entity(*hit.span("one"), "person", two[0]), Entity(*hit.span("other"), "person", two[1])
                yield line, (one, other)


def _mention(name: str, country: str | None, named: Collection[str], published: str | None) -> Mentioned | None:
    if country:
        return Mentioned(name, country=country, reference="surname")
    leader = by_surname(name, published) if published else None
    if not leader or leader.country not in named:
        return None
    return Mentioned(name, country=leader.country, office=leader.office)


@cache
def _joined() -> regex.Pattern[str]:
    name = r"\p{Lu}[\p{Ll}'’]+"
    event = "meetings?|summits?|talks|calls?|phone|dinner|lunch|encounter|conversation|discussions?"
    ahead = rf"(?=\s(?:[\w-]+\s){{0,2}}?(?:{event})\b)"
    return compiled(rf"(?<![\p{{L}}-])(?P<one>{name})\s?[-–—]\s?(?P<other>{name}){ahead}")
