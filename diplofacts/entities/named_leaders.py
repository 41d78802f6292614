"""Known leaders in a text: by full name, by surname behind their country, and by the name a mention has."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
from typing import TYPE_CHECKING

from diplofacts.entities.bare_names import is_beside_names, word_after
from diplofacts.entities.entity import Entity
from diplofacts.entities.leaders import Leader, by_office, by_surname, find_leaders
from diplofacts.entities.mentioned import Mentioned
from diplofacts.entities.profiles import is_vietnamese, without_nickname
from diplofacts.entities.titles import SOLE
from diplofacts.pattern import compiled

if TYPE_CHECKING:
    import regex


# Offices of which a country has one, so that who holds another is somebody else.
_ONE_HOLDS = SOLE | {"prince", "queen"}
_CROWNS = ("king", "queen")
_HEADS = frozenset(("president", "pm"))


def leader_named(name: str, offices: frozenset[str], language: str, published: str | None) -> Leader | None:
    """The known leader of a name, or of a surname alone; None when that is nobody or several.

    offices: those told of the person; a full name in another form ("Joseph R. Biden, Jr.") goes by its surname when
    the office is the leader's.
    """
    if " " not in name:
        if "king" in offices:
            return _crowned(name, published) or by_office(name, offices, published)
        known = by_surname(name, published, None, offices)
        if known and offices & _ONE_HOLDS and known.office not in (*offices, "leader"):
            known = None  # "Crown Prince Hussein" is no Minister Hussein
        return known or by_office(name, offices, published) or _before(name, offices, published)
    name = without_nickname(name)
    parts = name.split()
    shorter = (f"{parts[0]} {parts[-1]}", " ".join(parts[:-1])) if len(parts) > 2 else ()
    plainer = _style().sub("", name).replace(" Al-", " Al ").replace(" al-", " Al ")
    for form in (name, *([plainer] if plainer != name and " " in plainer else ()), *shorter):
        found = find_leaders(form, language, published)
        whole = found and found[0].end - found[0].start == len(form)
        if whole and (form in (name, plainer) or found[0].value.office in offices):
            leader: Leader = found[0].value
            return leader
    last = name.removesuffix(".").removesuffix("Jr").rstrip(" ,").split()[-1]
    known = by_surname(last, published) if any(map(SOLE.__contains__, offices)) else None
    return known if known and known.office in offices and "-" not in last and not is_vietnamese(name) else None


def _before(name: str, offices: frozenset[str], published: str | None) -> Leader | None:
    """Who was the head of a state or government of that surname not long ago: "President Obama" in 2017."""
    if not published or not offices & _HEADS:
        return None
    years = (f"{int(published[:4]) - back}{published[4:]}" for back in (1, 2, 4, 6, 8))
    held = (by_surname(name, year, None, offices) for year in years)
    known = next((one for one in held if one), None)
    return known if known and known.office in offices else None


def _crowned(name: str, published: str | None) -> Leader | None:
    """The king of a name that several of his line had: "King Abdullah" is Abdullah II; None where two reign."""
    known = by_surname(name, published, None, frozenset(_CROWNS))
    if known and known.office in _CROWNS:
        return known
    forms = (f"{name} {number}" for number in ("II", "III", "IV", "V", "VI", "VII", "X", "XVI"))
    named = [one.value for form in forms for one in find_leaders(form, "en", published) if one.end == len(form)]
    reigns = {one.key: one for one in named if one.office in _CROWNS and (not published or _reigns(one, published))}
    return next(iter(reigns.values())) if len(reigns) == 1 else None


def _reigns(one: Leader, day: str) -> bool:
    return one.start <= day[: len(one.start)] and (one.end is None or day[: len(one.end)] <= one.end)


@cache
def _style() -> regex.Pattern[str]:
    return compiled(r"\A(?:Sheikh|Shaikh|Prince|Princess|King|Sultan|Emir|Sayyid)\s+")


def owned_leaders(
    found: Sequence[Entity], text: str, places: Iterable[Entity], published: str | None
) -> Iterable[Entity]:
    """The leaders whom a sentence names by country and surname alone: "Russia's Putin"."""
    for place in places:
        name = _owned().match(text, place.end) if place.kind == "country" else None
        if not name or any(one.start < name.end() and place.start < one.end for one in found):
            continue
        leader = by_surname(name[1], published)
        if leader and leader.country == place.value.code:
            value = Mentioned(name[1], country=leader.country, office=leader.office, reference="surname")
            yield Entity(place.start, name.end(), "person", value)


@cache
def _owned() -> regex.Pattern[str]:
    return compiled(r"['’]s (\p{Lu}[\p{L}'’-]+)(?! \p{Lu})\b")


def with_leaders(found: list[Entity], text: str, leaders: Iterable[Entity], published: str | None) -> list[Entity]:
    """The people of a sentence, and the leaders known to all whom it names without an office: "Tony Blair"."""
    bare = []
    for entity in leaders:
        if _goes_on(text, entity.end):
            continue
        if all(entity.end <= one.start or one.end <= entity.start for one in found):
            leader = entity.value
            past = bool(leader.end and published and leader.end < published and not _is_listed(leader.end, published))
            name = " ".join(text[entity.start : entity.end].split())
            role = "other" if past else "official"
            value = Mentioned(name, country=leader.country, office=leader.office, role=role, also=leader.also)
            bare.append(entity._replace(value=value))
    return sorted((*found, *bare), key=lambda one: one.start) if bare else found


def _goes_on(text: str, end: int) -> bool:
    """Whether a name is only the start of a longer one: "Abdul Hamid" in "Abdul Hamid Dbeibah"."""
    after = word_after().match(text, end) if text[:1].isascii() else None
    return bool(after and not is_beside_names(after["word"]) and not text.istitle())


def _is_listed(end: str, published: str) -> bool:
    """Whether an end is only the year of the list that names the leader, a few years before the article."""
    return len(end) == 4 and int(published[:4]) - int(end) <= 6
