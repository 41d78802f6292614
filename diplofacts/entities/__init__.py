"""Recognisers: typed spans of a sentence with resolved values."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from diplofacts.entities.both import find_both
from diplofacts.entities.companies import find_companies
from diplofacts.entities.dates import find_dates
from diplofacts.entities.entity import Entity
from diplofacts.entities.instruments import find_instruments
from diplofacts.entities.money import find_money
from diplofacts.entities.numbers import find_numbers
from diplofacts.entities.own_instruments import with_own
from diplofacts.languages import LANGUAGES
from diplofacts.rule import BIT

FINDERS: tuple[tuple[int, Callable[[str, str], list[Entity]]], ...] = (
    (BIT["money"], find_money),
    (BIT["count"] | BIT["percent"] | BIT["multiple"] | BIT["rank"], find_numbers),
    (BIT["date"], find_dates),
    (BIT["instrument"], find_instruments),
    (BIT["company"], find_companies),
    (BIT["both"], find_both),
)
"""The recognisers of one sentence, each with the kinds it finds."""
DATES = next(number for number, (kinds, _) in enumerate(FINDERS) if kinds == BIT["date"])


class Sight:
    """The entities of a sentence; those of each kind are looked for when they are first asked after.

    seen: its people and places, which are found for the whole article first. instruments: names and kinds of those that
    the user brings.
    """

    def __init__(
        self, text: str, language: str, seen: Iterable[Entity], instruments: tuple[tuple[str, str], ...] = ()
    ) -> None:
        self._instruments = instruments
        self._text = text
        self._language = language
        self._seen = list(seen)
        self._found: list[list[Entity] | None] = [None] * len(FINDERS)
        self._kinds = 0
        for one in self._seen:
            self._kinds |= BIT[one.kind]

    def with_people(self, people: list[Entity]) -> Sight:
        """The same with the people of the sentence, who are found after its places."""
        if not people:
            return self
        met = Sight(self._text, self._language, people + self._seen, self._instruments)
        met._found = self._found
        met._kinds |= self._kinds
        return met

    def holds(self, kinds: int) -> bool:
        """Whether an entity of one of these kinds (rule.BIT) is in the sentence."""
        for number, (own, _) in enumerate(FINDERS):
            if self._kinds & kinds:
                return True
            if own & kinds:
                self._find(number)
        return bool(self._kinds & kinds)

    @property
    def kinds(self) -> int:
        """The kinds, as in rule.BIT, of the entities found so far."""
        return self._kinds

    def dates(self) -> list[Entity]:
        """The dates of the sentence, in order."""
        return self._find(DATES)

    def entities(self) -> list[Entity]:
        """All entities: people and places first, then recogniser by recogniser; none in a language without rules."""
        found = list(self._seen)
        if self._language not in LANGUAGES:
            return found
        for number in range(len(FINDERS)):
            found += self._find(number)
        return found

    def _is_of_country(self, firm: Entity) -> bool:
        """Whether a kind word and a country are all of the name of firms that act: "Các công ty Hàn Quốc rót"."""
        if firm.start > 2 and not self._text.endswith(("các ", "Các ", "nhiều ", "Nhiều ", "số "), 0, firm.start):
            return False
        return any(
            one.kind == "country" and one.end == firm.end and self._text[firm.start : one.start].count(" ") <= 2
            and firm.start < one.start and not self._text[firm.start : one.start].isupper()
            for one in self._seen
        )  # fmt: skip

    def _find(self, number: int) -> list[Entity]:
        found = self._found[number]
        if found is None:
            found = FINDERS[number][1](self._text, self._language)
            if self._instruments and FINDERS[number][1] is find_instruments:
                found = with_own(found, self._text, self._instruments)
            if FINDERS[number][1] is find_companies and self._language == "vi":
                found = [one for one in found if not self._is_of_country(one)]
            self._found[number] = found
        for one in found:
            self._kinds |= BIT[one.kind]
        return found


def recognise(text: str, language: str) -> list[Entity]:
    """All entities of a sentence but people and places, which the pipeline finds for the whole article first."""
    return Sight(text, language, ()).entities()
