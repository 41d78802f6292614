"""The names of sides: a country, a body, a firm and its home, as they stand at a place of a sentence."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

from diplofacts import kept_re as re
from diplofacts.discourse import Reading, body_code
from diplofacts.entities.companies import agency_country
from diplofacts.entities.company_homes import firm_at, home_of
from diplofacts.entities.entity import Entity
from diplofacts.pattern import compiled
from diplofacts.record import NamedTuple
from diplofacts.rule import ENTITY

if TYPE_CHECKING:
    import regex


def standing(reading: Reading, low: int, high: int) -> Iterator[tuple[int, Entity]]:
    """The entities that stand in a part of the slotted sentence, with their positions, in order."""
    entities = reading.slots.entities
    for hit in _slot().finditer(reading.slots.text, max(low, 0), high):
        one = entities.get(hit.start())
        if one is not None:
            yield hit.start(), one


@cache
def _slot() -> re.Pattern[str]:
    return re.compile(ENTITY)


class Side(NamedTuple):
    """A side as the sentence names it. code: its country or body; name: the firm's name, if the side is a firm."""

    code: str | None
    name: str | None = None
    entity: Entity | None = None

    @property
    def told(self) -> str | None:
        """The firm's name, else the code."""
        return self.name or self.code


def name_at(reading: Reading, place: int) -> Entity:
    """The entity at a position; of "1,500 Japanese projects" the country, of "chairman of Samsung" the firm."""
    one = reading.slots.entities[place]
    kind = {"count": "country", "person": "company"}.get(one.kind)
    return next((e for e in reading.slots.within(one) if e.kind == kind), one) if kind else one


def code_of(entity: Entity) -> str | None:
    if entity.kind == "person":
        code: str | None = entity.value.person.country
        return code
    if entity.kind == "body":
        return body_code(entity)
    if entity.kind == "company":
        return home_of(entity.value)
    return str(entity.value.code)


def side_at(reading: Reading, place: int) -> Side:
    """The side at a position; a country right beside a firm is the firm's home, and the firm is the side."""
    one = name_at(reading, place)
    if one.kind == "company":
        longer = firm_at(reading.text, one.start) or 0
        if longer > one.end:  # "Fiat Chrysler"
            one = Entity(one.start, longer, "company", reading.text[one.start : longer])
        agency = agency_country(one.value)
        if agency:
            return Side(agency, None, one)
        states = (e for e in _beside(reading, place, "country") if not _is_branch(reading, place, e))
        home = next(map(code_of, states), None)
        return Side(home or home_of(one.value) or _named_for(reading, one), one.value, one)
    if one.kind == "country":
        known = next(_beside(reading, place, "company"), None)
        firm = known or _firm_behind(reading, one, place) or _firm_before(reading, one)
        if firm is not None and _names_branch(reading, firm, one):  # "Siemens India" is a German firm
            return Side(home_of(firm.value), firm.value, firm)
        if firm is not None:
            return Side(code_of(one), firm.value, firm)
    return Side(code_of(one), None, one)


def _is_branch(reading: Reading, place: int, country: Entity) -> bool:
    """Whether a country tells which branch of a known firm is meant: "Samsung Display Việt Nam" is not from there."""
    return _names_branch(reading, reading.slots.entities[place], country)


def _names_branch(reading: Reading, firm: Entity, country: Entity) -> bool:
    behind = reading.text[firm.end : country.start] == " "
    return behind and home_of(firm.value) not in (None, code_of(country))


_ADJACENT = re.compile(
    r"(?: <[\w.]{1,10}>)?(?:,(?= an? ))? ?(?:'s|’s)? ?(?:của |from |of |\(|<|an? )?"
    r"(?:(?:state-owned|state-run|state|leading|largest|private|\w*maker|airline|bank|drug|retailer|tech|chip|carmaker"
    r"|automaker|giant|company|firm|conglomerate|steelmaker|chipmaker|manufacturer|producer|operator|developer|supplier"
    r"|group|energy|oil|based|-based|battery|electronics|chemicals?|pharmaceuticals?|steel|mining|shipping|telecoms?"
    r"|food|beverage|construction|property|power|utility|defen[cs]e|aerospace|engineering|cement|textiles?|logistics"
    r"|software|internet|e-commerce|investment|solar|wind|renewables?|nuclear|gas|ports?|hotel|luxury|major|multinational"
    r"|brewer|miner|lender|insurer|builder|contractor|chain|corporation|enterprise|investor|infrastructure|technology"
    r"|industrial|consumer|goods|sportswear|furniture|real|estate) ?){0,4}"
)


@cache
def _unlisted() -> regex.Pattern[str]:
    """Behind a country in English: a firm that no list knows, by its trade or by its deed."""
    kind = (
        r"(?:\w*maker|firm|company|giant|group|conglomerate|producer|manufacturer|operator|developer|retailer|start-?up"
        r"|supplier|miner|builder|chipmaker|fund)"
    )
    name = r"(?P<name>\p{Lu}[\w&.-]+(?: (?:\p{Lu}[\w&.-]*|&))*)"
    deed = (
        r"(?:will|plans|has|is|said|invested|announced|pledged|agreed|would|also|open(?:s|ed)"
        r"|to (?:invest|buy|build|acquire)|bought|buys|acquire[sd]|built|builds|unveil(?:s|ed)|launche[sd]|completed"
        r"|sign(?:s|ed)|struck|took|takes)\b"
    )
    plan = r"['’]s (?:plans?|decision|move|bid|intention|pledge|investment)\b"
    backed = r"(?:-(?:funded|backed|owned|based|invested|controlled))?"
    return compiled(rf"(?:['’]s|{backed})(?: [a-z][\w-]*){{0,4}}? {kind} {name}|['’]s {name}(?= {deed}|{plan})")


def _named_for(reading: Reading, firm: Entity) -> str | None:
    """The country that a firm is named for, or that of its town: "Kenya Airways", "Abu Dhabi Holding"."""
    inner = next((e for e in reading.slots.within(firm) if e.kind in ("country", "place")), None)
    return code_of(inner) if inner is not None and inner.start == firm.start else None


@cache
def _apposed() -> regex.Pattern[str]:
    """Before a country: a firm in no list, of which it is told what it is: "Kumo, a Japanese toymaker"."""
    return compiled(r"(?:^|[-–•]\s+|\. )(?P<name>\p{Lu}[\w&.-]+(?: (?:\p{Lu}[\w&.-]*|&))*), an? (?:[a-z-]+ )?$")


def _firm_before(reading: Reading, country: Entity) -> Entity | None:
    """A firm in no list that a country is told of right behind its name."""
    found = _apposed().search(reading.text, 0, country.start) if reading.language == "en" else None
    if found is None or not _kind_of_firm().match(reading.text, country.end):
        return None
    start, end = found.span("name")
    return Entity(start, end, "company", found["name"])


@cache
def _kind_of_firm() -> regex.Pattern[str]:
    return compiled(
        r"(?: [a-z][\w-]*){0,4}? (?:\w*maker|firm|company|giant|group|conglomerate|producer|manufacturer|operator"
        r"|retailer|bank)\b"
    )


def _firm_behind(reading: Reading, country: Entity, place: int) -> Entity | None:
    """A firm named right behind its country that is in no list: "Danish toymaker Brick", "Japan's Kumo will …"."""
    if reading.language != "en":
        return None
    found = _unlisted().match(reading.text, country.end)
    if found is None:
        lead = _to_name().match(reading.text, country.end)
        end = firm_at(reading.text, lead.end()) if lead else None
        # "Finland's UPM", in the list by a name that is a word of its own
        return Entity(lead.end(), end, "company", reading.text[lead.end() : end]) if lead and end else None
    start, end = found.span("name")
    inner = [one for _, one in standing(reading, place + 1, place + 120) if one.start < end and start < one.end]
    if any(one.start < start or one.kind not in ("company", "country") for one in inner):
        return None
    if inner and inner[0].kind != "company":
        return None
    return Entity(start, end, "company", found["name"])


@cache
def _to_name() -> regex.Pattern[str]:
    """Between a country and the name of a firm of it: "'s ", " energy giant "."""
    return compiled(r"(?:['’]s)?(?: [a-z][\w-]*){0,3} (?=\p{Lu})")


def _beside(reading: Reading, place: int, kind: str) -> Iterator[Entity]:
    """The entities of a kind that stand right beside a position: "Foxconn của Đài Loan", "Taiwan's Foxconn"."""
    for other, one in standing(reading, place - 60, place + 60):
        if one.kind == kind:
            between = reading.slots.text[min(place, other) + 1 : max(place, other)]
            if _ADJACENT.fullmatch(between):
                yield one
