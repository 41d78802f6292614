"""Who is known in an article: mentions joined into people, and short mentions resolved to the fullest ones."""

from __future__ import annotations

from collections.abc import Sequence

from diplofacts.book import OwnPerson
from diplofacts.entities.antecedents import antecedent
from diplofacts.entities.bare_names import BareNames
from diplofacts.entities.entity import Entity
from diplofacts.entities.gender import gender, of_pronoun
from diplofacts.entities.issuers import Issuer
from diplofacts.entities.mentioned import Mentioned
from diplofacts.entities.profiles import HOME, Profile
from diplofacts.entities.roll import HOME_OFFICES, At, Roll
from diplofacts.entities.settling import settle
from diplofacts.entities.sheet import Sheet
from diplofacts.entities.subjects import subject_of
from diplofacts.entities.titles import SOLE
from diplofacts.facts import Person

# Offices of which a country has one, so that a release need not say whose.
_OF_STATE = frozenset("president state_president pm fm king deputy_pm vice_president minister:defence".split())
_ROYAL = frozenset(("king", "queen", "crown_prince", "prince"))


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
        self._own = own
        self._here: tuple[str, ...] = ()
        self._bare: BareNames | None = None
        self._implied_names: set[str] = set()
        self._meant: dict[At, Profile] = {}

    def note(self, places: Sequence[Entity]) -> None:
        """Take in the places of a sentence: a person without a country may speak for one the article is about."""
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
            profile = self._roll.named(person.name, person.country, at, person.office)
            if not profile and (person.reference != "surname" or person.title or self._roll.leader(person.name)):
                profile = Profile(None, near=self._here)
                self._roll.profiles.append(profile)
            if profile:
                profile.learn(person)
                if person.reference == "counterpart" and not profile.offices:
                    self._face(profile, person, at)
                if person.party is not None:
                    self._roll.parties.append((at, person.party, profile))
        elif person.reference == "office":
            profile = self._roll.holder(person, at)
            if profile and not profile.country and not self._roll.at_home(profile):
                profile.hinted = profile.hinted or person.country
            if not profile and person.country:
                profile = Profile(None, person.title, person.country, {person.office or ""}, person.role)
        elif person.reference == "pronoun":
            profile = self._roll.subject(at, person.office)
        if profile:
            self._roll.log.append((at, profile))

    def _face(self, profile: Profile, person: Mentioned, at: At) -> None:
        """Give someone's counterpart the office of that one, who is told before: "his Lao counterpart A"."""
        told = [one for when, one in self._roll.log if when[0] == at[0] and one is not profile and one.offices]
        acts = self._roll.subjects.get(at[0])
        other = acts and acts is not profile and acts.title and "spokesperson" not in acts.offices
        if acts and other and (person.country or profile.country) != acts.country:
            told = [acts]
            profile.offices = set()
        mine = person.country or profile.country
        others = told if told == [acts] else [one for one in told if one.country and one.country != mine]
        if others and (mine or len(told) == 1):
            profile.facing = others[0]
            profile.offices |= others[0].offices
            profile.lent = not profile.title
            profile.title = profile.title or others[0].title

    def join(self, one: Mentioned, other: Mentioned, at: At) -> None:
        """Remember that two were met together, so that the country of the one may be the other's."""
        first = self._roll.named(one.name, one.country, at, one.office) if one.name else None
        second = self._roll.named(other.name or "", other.country, at, other.office)
        if second and first is not second:
            second.beside = first

    def part(self, one: Mentioned, other: Mentioned, at: At) -> None:
        """Remember that the one met the other, so that the country of the one is not the other's."""
        first = self._roll.named(one.name, one.country, at, one.office) if one.name else None
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
        nameless = {(one.country, *one.offices): one for _, one in self._roll.log if not one.name}
        self._roll.log = [(at, one) for at, one in self._roll.log if at[0] < 0]  # of the headline
        for line, mentions in enumerate(found):
            acts = subject_of(mentions, texts[line]) if self._roll.language == "en" else None
            owner: tuple[int, Profile] | None = None
            for entity in mentions:
                person, at = entity.value, (line, entity.start)
                profile = None
                words = texts[line][entity.start : entity.end]
                if person.reference == "pronoun" and (beside := antecedent(entity, mentions, texts[line])):
                    other = beside.value
                    near = (line, beside.start)
                    profile = (
                        self._roll.named(other.name, other.country, near, other.office)
                        if other.name
                        else self._roll.holder(other, near)
                    )
                elif person.name:
                    profile = self._roll.named(person.name, person.country, at, person.office)
                    if profile:
                        profile.gender = profile.gender or gender(words, profile.name)
                elif person.reference == "office":
                    profile = self._roll.holder(person, at) or nameless.get((person.country, person.office or ""))
                elif person.reference == "pronoun":
                    sex = of_pronoun(words) if self._roll.language == "en" else None
                    profile = self._roll.subjects.get(line) if acts and acts.end < entity.start else None
                    if person.office == "majesty":
                        crowned = [one for _, one in self._roll.log if one.offices & _ROYAL]
                        profile = crowned[-1] if crowned else profile
                    elif not profile or person.office == "object" or not _may_be(sex, profile.gender):
                        profile = self._roll.subject(at, person.office, sex)
                if profile and person.reference == "pronoun":
                    self._meant[at] = profile
                if profile and person.name and owner and owner[0] in (entity.start, entity.start - 1):
                    untold = not profile.country or profile.name in self._implied_names
                    profile.country = owner[1].country if untold else profile.country
                owner = (entity.end, profile) if profile and person.office == "owner" else None
                if person.reference == "counterpart" and not person.name and mentions[0] is not entity:
                    beside = mentions[mentions.index(entity) - 1]
                    if beside.value.name and texts[line][beside.end : entity.start].strip() == ",":
                        profile = self._roll.named(beside.value.name, beside.value.country, at)
                if profile and person.reference == "counterpart":
                    profile.country = profile.country or person.country or self._other_side(at)
                    if not profile.title:
                        self._face(profile, person, at)
                if profile and entity is acts:
                    self._roll.subjects[line] = profile
                if profile:
                    self._roll.log.append((at, profile))
                    if person.office == "owner":
                        self._roll.owning.add(at)

    def entitle(self, found: Sequence[Sequence[Entity]]) -> None:
        """Give those named without an office the one that stands for them elsewhere: "the Lao minister"."""
        for line, mentions in enumerate(found):
            for entity in mentions:
                person = entity.value
                if person.reference == "office" and (person.country or person.office in SOLE):
                    holder = self._roll.holder(person, (line, entity.start))
                    if holder and holder.name and not holder.title:
                        holder.title = person.title

    def _other_side(self, before: At) -> str | None:
        """The other of the two countries an article is about, seen from the one just spoken of: "his counterpart"."""
        mine = next((one.country for _, one in reversed(self._roll.log) if one.country), None)
        main = [code for code, _ in self._roll.countries.most_common(2)]
        return next((code for code in main if code != mine), None) if mine in main else None

    def is_implied(self, person: Person) -> bool:
        """Whether the person's country is only the one that the article seems to be about."""
        return person.name in self._implied_names

    def resolve(self, person: Mentioned, *, before: At | None = None) -> Person | None:
        """The person a mention stands for, as the whole article tells; None when nothing fits."""
        if person.reference == "pronoun":
            profile = (self._meant.get(before) if before else None) or self._roll.subject(before, person.office)
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
        profile = self._roll.holder(person, before)
        if profile:
            return profile.person(person)
        home = HOME if self._roll.language == "vi" and person.office in HOME_OFFICES else self._issuing(person)
        return Person(title=person.title, country=person.country or home)

    def _issuing(self, person: Mentioned) -> str | None:
        """The country of an office that a release leaves without one and that nobody named holds: "The President"."""
        issuer = self._roll.issuer
        return issuer.code if issuer and issuer.sure and person.office in _OF_STATE else None

    def _unintroduced(self, person: Mentioned) -> Person:
        """Someone named by surname whom the article never introduces: "Mr Blair"."""
        leader = None if person.country else self._roll.leader(person.name or "")
        return Person(name=person.name, title=person.title, country=leader.country if leader else person.country)

    def settle(self) -> None:
        """Join what later mentions made clear, and give those without a country the one the article implies."""
        self._implied_names |= settle(self._roll, self._own)
        self._bare = None

    def names_in(self, text: str) -> list[tuple[int, int, bool]]:
        """Where known people stand by bare name: start, end, and whether the whole name is there."""
        return self._names().within(text)

    def names_on(self, sheet: Sheet) -> dict[int, list[tuple[int, int, bool]]]:
        """For each sentence with bare names in it what names_in() finds there, at the cost of one pass over all."""
        return self._names().on(sheet)

    def _names(self) -> BareNames:
        self._bare = self._bare or BareNames(self._roll.profiles, self._roll.language)
        return self._bare


def _may_be(sex: str | None, known: str | None) -> bool:
    """Whether "he" or "she" may be somebody; "she" is sooner one who is known for a woman."""
    return sex is None or known == sex or (known is None and sex == "m")


def _as_told(person: Mentioned) -> Person:
    return Person(name=person.name, title=person.title, country=person.country)
