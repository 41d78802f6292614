"""Who is known in an article: mentions joined into people, and short mentions resolved to the fullest ones."""

from __future__ import annotations

from collections.abc import Sequence

from diplofacts import kept_re as re
from diplofacts.book import OwnPerson
from diplofacts.entities.bare_names import BareNames
from diplofacts.entities.destinations import destination
from diplofacts.entities.entity import Entity
from diplofacts.entities.issuers import Issuer
from diplofacts.entities.mentioned import Mentioned
from diplofacts.entities.profiles import HOME, Profile
from diplofacts.entities.retracing import retrace
from diplofacts.entities.roll import HOME_OFFICES, At, Roll
from diplofacts.entities.settling import settle
from diplofacts.entities.sheet import Sheet
from diplofacts.entities.titles import SOLE
from diplofacts.facts import Person

_LAST_DAY_OF_QUEEN = "2022-09-08"
_STAY = 3  # sentences for which somebody is where one before them says he goes
# Offices of which a country has one, so that a release need not say whose.
_OF_STATE = frozenset(
    "president state_president pm fm king deputy_pm vice_president minister:defence secretary_general".split()
)


class Known:
    """The people of an article: add every mention in order, settle, then resolve each.

    language: that of the article, for what a mention without a country means. published: its ISO day, for who held
    which office then. own: people whom the user knows. issuer: from whom the article comes.
    """

    def __init__(
        self,
        language: str = "vi",
        published: str | None = None,
        own: tuple[OwnPerson, ...] = (),
        issuer: Issuer | None = None,
    ) -> None:
        self._roll = Roll(language, published)
        self._roll.issuer = issuer
        self.author: Mentioned | None = None  # whose words the article is, by its headline
        self._own = own
        self._here: tuple[str, ...] = ()
        self._trip: tuple[int, str] | None = None
        self._bare: BareNames | None = None
        self._implied_names: set[str] = set()
        self._meant: dict[At, Profile | None] = {}

    def note(self, places: Sequence[Entity], text: str = "", line: int = 0) -> None:
        """Take in the places of a sentence: a person without a country may speak for one the article is about.

        text: its words, line: its number, for where somebody goes, whose officials he may then meet.
        """
        if not places:
            self._here = ()
            return
        if text and (goal := destination(places, text)):
            self._trip = line, goal
        self._here = tuple(dict.fromkeys(one.value.code for one in places if one.kind in ("country", "place")))
        for place in places:
            if place.kind == "country":
                self._roll.countries[place.value.code] += 1
            elif place.kind == "pair":
                self._roll.countries.update(place.value)
            elif place.kind == "place":
                self._roll.towns[place.value.code] += 1

    def add(self, person: Mentioned, at: At = (0, 0)) -> None:
        """Take in a mention that stands at a place of the article."""
        self._bare = None
        profile = None
        if person.name:
            apart = self._roll.apart(person)
            profile = None if apart else self._roll.named(person.name, person.country, at, person.office)
            if not profile and (person.reference != "surname" or person.title or self._roll.leader(person.name)):
                trip = self._trip if self._trip and 0 <= at[0] - self._trip[0] <= _STAY else None
                profile = Profile(None, near=self._here, visited=trip[1] if trip else None)
                self._roll.profiles.append(profile)
            if profile:
                profile.learn(person)
                if person.reference == "counterpart" and not profile.offices and not person.spoken:
                    self._roll.face(profile, person, at)
                if person.party is not None:
                    self._roll.parties.append((at, person.party, profile))
        elif person.reference == "office":
            profile = self._roll.holder(person, at)
            if profile and not profile.country and not self._roll.at_home(profile):
                profile.hinted = profile.hinted or person.country
            if not profile and person.country:
                profile = Profile(None, person.title, person.country, {person.office or ""}, person.role)
        elif person.reference == "pronoun" and not person.spoken:
            profile = self._roll.subject(at, person.office)
        if profile:
            self._roll.log.append((at, profile))

    def join(self, one: Mentioned, other: Mentioned, at: At) -> None:
        """Remember that two were met together, so that the country of the one may be the other's."""
        first = self._roll.named(one.name, one.country, at, one.office) if one.name else None
        second = self._roll.named(other.name or "", other.country, at, other.office)
        if second and first is not second:
            second.beside = first

    def part(self, one: Mentioned, other: Mentioned, at: At) -> None:
        """Remember that the one met the other, so that the country of the one is not the other's."""
        first = self._roll.named(one.name, one.country, at, one.office) if one.name else self._roll.subject(at)
        second = self._roll.named(other.name, other.country, at, other.office) if other.name else None
        if first and first is not second:
            first.apart.append(second or Profile(None, country=other.country))
        if second and first is not second:
            second.apart.append(first or Profile(None, country=one.country))

    def settled(self, found: Sequence[Sequence[Entity]]) -> list[list[Entity]]:
        """The mentions with the countries of those whom they stand for."""
        return [[one._replace(value=self._with_country(one.value)) for one in line] for line in found]

    def _with_country(self, person: Mentioned) -> Mentioned:
        if person.country or not person.name:
            return person
        profile = self._roll.named(person.name, None, None, person.office)
        return person._replace(country=profile.country) if profile and profile.country else person

    def retrace(self, found: Sequence[Sequence[Entity]], texts: Sequence[str]) -> None:
        """Go through all mentions again, bare names with them, so that "he" and "the president" mean the last told."""
        self._meant |= retrace(self._roll, found, texts, self._implied_names, self.author)

    def entitle(self, found: Sequence[Sequence[Entity]], texts: Sequence[str]) -> None:
        """Give those named without an office the one that stands for them elsewhere: "the Lao minister".

        So is one behind "as" that of who acts: "A left on his first trip as foreign secretary".
        """
        for line, mentions in enumerate(found):
            for entity in mentions:
                person = entity.value
                acts = self._roll.subjects.get(line)
                bare = acts if acts and acts.name and not acts.title else None
                if bare and person.reference == "office" and _as_holder(entity, texts[line]):
                    bare.title, bare.offices = person.title, bare.offices | {person.office or ""}
                    continue
                if person.reference == "office" and (person.country or person.office in SOLE):
                    holder = self._roll.holder(person, (line, entity.start))
                    if holder and holder.name and not holder.title:
                        holder.title = person.title

    def is_implied(self, person: Person) -> bool:
        """Whether the person's country is only the one that the article seems to be about."""
        return person.name in self._implied_names

    def resolve(self, person: Mentioned, *, before: At | None = None) -> Person | None:
        """The person a mention stands for, as the whole article tells; None when nothing fits."""
        if person.reference == "pronoun":
            known = before is not None and before in self._meant
            profile = self._meant.get(before) if before else None
            profile = profile or (None if person.spoken or known else self._roll.subject(before, person.office))
            if profile and not profile.name and profile.offices:  # "he" is who is told by an office, and named later
                office = Mentioned(None, profile.title, profile.country, min(profile.offices), "office")
                profile = self._roll.holder(office, before) or profile
            return profile.person() if profile else None
        if person.reference == "counterpart":
            return self._roll.counterpart(person, before)
        if person.name:
            profile = self._roll.named(person.name, person.country, before, person.office)
            return profile.person(person) if profile else self._unintroduced(person)
        if person.office == "someone" and before:
            told = [one for at, one in self._roll.log if at < before and one.name and one.country == person.country]
            return told[-1].person() if told else _as_told(person)
        if person.reference != "office":
            head = self._roll.head_of(person, before) if person.party else None
            return head.person() if head else _as_told(person) if person.country else None
        profile = (self._meant.get(before) if before else None) or self._roll.holder(person, before)
        if profile:
            return profile.person(person)
        home = HOME if self._roll.language == "vi" and person.office in HOME_OFFICES else self._issuing(person)
        home = home or self._throne(person)
        return Person(title=person.title, country=person.country or home)

    def _issuing(self, person: Mentioned) -> str | None:
        """The country of an office that a release leaves without one and that nobody named holds: "The President"."""
        issuer = self._roll.issuer
        return issuer.code if issuer and issuer.sure and person.office in _OF_STATE else None

    def _throne(self, person: Mentioned) -> str | None:
        """The country of "the Pope", and of "the Queen" where English news of her day names Britain."""
        title = (person.title or "").casefold()
        if title in ("pope", "pontiff"):
            return "VAT"
        british = self._roll.countries["GBR"] + self._roll.towns["GBR"] > 0
        reigns = british and self._roll.language == "en" and (self._roll.published or "") <= _LAST_DAY_OF_QUEEN
        return "GBR" if title == "queen" and reigns else None

    def _unintroduced(self, person: Mentioned) -> Person:
        """Someone named by surname whom the article never introduces: "Mr Blair"."""
        leader = None if person.country else self._roll.leader(person.name or "")
        return Person(name=person.name, title=person.title, country=leader.country if leader else person.country)

    def settle(self) -> None:
        """Join what later mentions made clear, and give those without a country the one the article implies."""
        self._implied_names |= settle(self._roll, self._own)
        self._bare = None

    def country_of(self, name: str) -> str | None:
        """The country of the one whom the article names so, or by a longer name."""
        profile = self._roll.named(name, None, None)
        return profile.country if profile else None

    def countries(self) -> frozenset[str]:
        """The codes of the countries that the article names."""
        return frozenset(self._roll.countries)

    def names_in(self, text: str) -> list[tuple[int, int, bool]]:
        """Where known people stand by bare name: start, end, and whether the whole name is there."""
        return self._names().within(text)

    def names_on(self, sheet: Sheet) -> dict[int, list[tuple[int, int, bool]]]:
        """For each sentence with bare names in it what names_in() finds there, at the cost of one pass over all."""
        return self._names().on(sheet)

    def _names(self) -> BareNames:
        self._bare = self._bare or BareNames(self._roll.profiles, self._roll.language)
        return self._bare


def _as_holder(entity: Entity, text: str) -> bool:
    """Whether an office is told as that of who acts: "her first visit as", "since becoming"."""
    return _AS.search(text, max(0, entity.start - 40), entity.start) is not None


_AS = re.compile(
    r"\b(?:(?:trip|visit|tour|journey|day|week|appearance|meeting|talks|job|role|post|term|abroad|debut|outing) as"
    r"|becoming|became|(?:appointed|named|sworn in|elected|confirmed|installed)(?: as)?) (?:the )?"
    r"(?:new |country's |next )?$"
)


def _as_told(person: Mentioned) -> Person:
    return Person(name=person.name, title=person.title, country=person.country)
