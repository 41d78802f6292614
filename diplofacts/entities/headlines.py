"""People whom only the headline names, and the text by their office: "The Taoiseach was pleased to join"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING

from diplofacts.entities.entity import Entity
from diplofacts.entities.leaders import find_leaders
from diplofacts.entities.mentioned import Mentioned
from diplofacts.entities.people import people_in
from diplofacts.pattern import compiled

if TYPE_CHECKING:
    import regex


def named_above(
    headline: str, places: list[Entity], unnamed: Sequence[Mentioned], language: str, published: str | None
) -> list[Entity]:
    """Those named with an office in a headline which the text tells without a name. unnamed: the offices there.

    Where each word of a headline has a capital a name has no end: only known leaders are read then.
    """
    wanted = {(one.office, one.country) for one in unnamed}
    found = []
    for one in people_in([headline], language, [places])[0]:
        who = one.value
        if who.reference != "full" or not who.office or not who.name or " " not in who.name or who.former:
            continue
        if _before_comma().match(headline, one.start) and headline[one.end : one.end + 1] not in (",", ""):
            continue  # "A, Lao minister review": of a headline a comma may be "and"
        told = (who.office, who.country) in wanted or (who.office, None) in wanted
        if told and (not _has_capitals(headline) or _is_leader(who.name, language, published)):
            found.append(one)
    return found


def author_above(headline: str, places: list[Entity]) -> Entity | None:
    """Whose words an article is by its headline: "Remarks by Foreign Minister A"; None where it tells of nobody."""
    opened = _words_of().match(headline)
    found = people_in([headline], "en", [places])[0] if opened else []
    return next((one for one in found if opened and opened.end() == one.start and one.value.name), None)


@cache
def _words_of() -> regex.Pattern[str]:
    kinds = "remarks|statement|speech|address|message|op-ed|article|interview|transcript"
    return compiled(rf"(?i:(?:[\w-]+ ){{0,3}}?(?:{kinds}) (?:by|from|of|with) (?:the )?)")


@cache
def _before_comma() -> regex.Pattern[str]:
    """A name with a comma behind."""
    return compiled(r"(?:[\p{L}.'’-]+ ){1,6}[\p{L}.'’-]+, ")


def _has_capitals(headline: str) -> bool:
    """Whether most words of a headline are written with a capital."""
    words = [word for word in headline.split() if word[0].isalpha()]
    return sum(word[0].isupper() for word in words) * 10 >= len(words) * 7


def _is_leader(name: str, language: str, published: str | None) -> bool:
    found = find_leaders(name, language, published)
    return bool(found) and found[0].end - found[0].start == len(name)
