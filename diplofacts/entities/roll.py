"""Who is told in an article, in order, and whom a name, an office, a pronoun or "his counterpart" means at a place."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection

from diplofacts.entities.held import PARTY
from diplofacts.entities.issuers import Issuer
from diplofacts.entities.leaders import Leader
from diplofacts.entities.mentioned import Mentioned
from diplofacts.entities.named_leaders import leader_named
from diplofacts.entities.profiles import HOME, Profile, is_vietnamese
from diplofacts.facts import Person

At = tuple[int, int]
"""A place in the article that can be put in order: the sentence's number, the offset in it."""

# Offices that Vietnamese news leaves without a country when they are Viet Nam's own.
HOME_OFFICES = frozenset(("state_president", "general_secretary", "pm", *PARTY))
# Offices that Viet Nam has not.
_FOREIGN_OFFICES = frozenset(("president", "king", "queen", "crown_prince", "prince", "governor_general"))


_SOON = 2  # sentences after which he is named who was told by his office


# Heads of government whom nobody calls "the Prime Minister".
_NEVER_PM = ("taoiseach", "chancellor", "federal chancellor")


class Roll:
    """The people of an article and the places where they are told.

    log: who is told where, in order. subjects: who acts in a sentence; carried: the sentences in which that is he who
    acted in the one before. owning: where only "his" stands. parties: the delegations told, and who leads them.
    countries, towns: how often each country is named, and by a town of it.
    issuer: from whom the article comes, where that is told.
    """

    def __init__(self, language: str, published: str | None) -> None:
        self.language = language
        self.published = published
        self.profiles: list[Profile] = []
        self.log: list[tuple[At, Profile]] = []
        self.subjects: dict[int, Profile] = {}
        self.owning: set[At] = set()
        self.carried: set[int] = set()
        self.parties: list[tuple[At, str, Profile]] = []
        self.countries: Counter[str] = Counter()
        self.towns: Counter[str] = Counter()
        self.issuer: Issuer | None = None

    def apart(self, person: Mentioned) -> bool:
        """Whether a former holder of an office is not he who was told by it: "President Bush", then "former …"."""
        fitting = [one for one in self.profiles if person.name and one.is_short_for(person.name, person.country)]
        held = [one for one in fitting if one.name != person.name and person.office in one.offices]
        return person.former and bool(held) and all(one.role == "official" for one in held)

    def named(self, name: str, country: str | None, before: At | None, office: str | None = None) -> Profile | None:
        """The profile a name belongs to; of several, the one of that office, and the one last mentioned before."""
        fitting = [one for one in self.profiles if one.name == name]
        fitting = fitting or [
            one for one in self.profiles if one.takes(name, country) or one.is_short_for(name, country)
        ]
        if len(fitting) > 1 and office:
            fitting = [one for one in fitting if office in one.offices] or fitting
        fitting = [one for one in fitting if one.name == name or not of_other_rank(office, one.offices)]
        if len(fitting) > 1 and office is None:  # "Reagan" alone is the president, not his wife
            fitting = [one for one in fitting if one.name == name or "first_lady" not in one.offices] or fitting
        if len(fitting) > 1 and fitting[0].name != name:  # "Kim" is not Kim's father, of whom no title is told
            fitting = [one for one in fitting if one.title] or fitting
        if len(fitting) < 2:
            return fitting[0] if fitting else None
        near = [one for at, one in self.log if one in fitting and (before is None or at <= before)]
        return near[-1] if near else fitting[0]

    def holder(self, person: Mentioned, before: At | None) -> Profile | None:
        """Who holds an office told without a name: the last one named before, or else the only one named."""
        fitting = [
            (at, one)
            for at, one in self.log
            if one.name and one.holds(person) and (not person.country or one.country in (None, person.country))
        ]
        if person.office == "pm" and not person.country and (person.title or "").lower() in ("prime minister", "pm"):
            fitting = [(at, one) for at, one in fitting if (one.title or "").lower() not in _NEVER_PM]
        if person.country and any(one.country for _, one in fitting):
            fitting = [(at, one) for at, one in fitting if one.country]
        if not person.country and self.language == "vi" and person.office in HOME_OFFICES:
            fitting = [(at, one) for at, one in fitting if one.country == HOME or self.at_home(one)] or fitting
        earlier = [(at, one) for at, one in fitting if before is None or at <= before]
        if len({id(one) for _, one in earlier}) > 1 and person.title and not person.country:
            earlier = _likelier(earlier, person.title)
            last = earlier[-1][0][0]
            if before and last < before[0]:
                there = [one for at, one in earlier if at[0] == last]
                return next((one for one in there if one is self.subjects.get(last)), there[0])
        if earlier:
            return earlier[-1][1]
        if len({id(one) for _, one in fitting}) == 1:
            return fitting[0][1]
        if self.language == "en" and person.title and not person.country:  # "Foreign Secretary", not "of State"
            same = [one for _, one in fitting if (one.title or "").casefold() == person.title.casefold()]
            return same[0] if len({id(one) for one in same}) == 1 else None
        if self.language == "vi" or not fitting or not before or not person.country:
            return None
        at, named = fitting[0]  # "The Lao premier arrived. Premier A …": who is named soon after
        return named if at[0] - before[0] <= _SOON and named.role != "other" else None

    def subject(self, before: At | None, case: str | None = None, sex: str | None = None) -> Profile | None:
        """Whom "he" or "ông" means: the first told earlier in the sentence, or who acts in the sentence before.

        case: "object" for "him", who is not the one told right before. sex: "f" for "she".
        """
        earlier = [(at, one) for at, one in self.log if before is None or at < before]
        acting = [one for at, one in earlier if before and at[0] == before[0] and at not in self.owning]
        if sex:
            earlier = [(at, one) for at, one in earlier if one.gender in (None, sex)]
            if sex == "f" and any(one.gender for _, one in earlier[-8:]):
                earlier = [(at, one) for at, one in earlier if one.gender]
        if not earlier:
            return None
        last = earlier[-1][0][0]
        acts = self.subjects.get(last)
        there = [one for at, one in earlier if at[0] == last]
        if before and last < before[0] and case != "object" and any(one is acts for one in there):
            return acts
        if case == "object" and sex and before:
            sure = list({id(one): one for at, one in earlier if at[0] == before[0] and one.gender == sex}.values())
            if len(sure) == 1 and sure[0] is not self.subjects.get(before[0], sure[0]):
                return sure[0]  # "she held talks with A and met him again"
        goes_on = acts and last in self.carried and acts.gender in (None, sex)
        if goes_on and before and last < before[0] and case != "object":
            return acts
        if case == "object" and acting:
            acts = self.subjects.get(before[0]) if before else None
            actor = acts if acts in acting and (sex is None or acts.gender not in (None, sex)) else acting[-1]
            others = [(at, one) for at, one in earlier if one is not actor]
            if not others:
                return None
            earlier, last = others, others[-1][0][0]
        told = [(at, one) for at, one in earlier if at[0] == last]
        return next((one for at, one in told if at not in self.owning), told[0][1])

    def last(self, profile: Profile, before: At) -> At:
        """Where somebody was told last before a place; the head of the article where he was not."""
        return next((at for at, one in reversed(self.log) if one is profile and at < before), (0, 0))

    def face(self, profile: Profile, person: Mentioned, at: At) -> None:
        """Give someone's counterpart the office of that one, who is told before: "his Lao counterpart A"."""
        told = [one for when, one in self.log if when[0] == at[0] and one is not profile and one.offices]
        acts = self.subjects.get(at[0])
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

    def counterpart(self, person: Mentioned, before: At | None) -> Person | None:
        """The other side's holder of the office of the one just spoken of."""
        named = self.named(person.name, person.country, before) if person.name else None
        country = person.country or (named.country if named else None)
        if named and named.title:
            return Person(name=named.name, title=named.title, country=country)
        others = [
            one
            for at, one in self.log
            if (before is None or at <= before)
            and one is not named
            and one.title
            and (not country or one.country != country)
        ]
        here = [one for at, one in self.log if before and at[0] == before[0] and at <= before and one in others]
        other = here[-1] if here else others[-1] if others else None
        if person.name:
            return Person(
                name=named.name if named else person.name, title=other.title if other else None, country=country
            )
        if not country:
            return None
        for _, one in reversed(self.log):
            if other and one.name and one.country == country and one.offices & other.offices:
                return Person(name=one.name, title=one.title or other.title, country=country)
        return Person(title=other.title if other else None, country=country)

    def head_of(self, delegation: Mentioned, before: At | None) -> Profile | None:
        """Who leads a delegation told before: the last one for "Đoàn", or the one of that country called the same."""
        told = [(party, one) for at, party, one in self.parties if one.name and (before is None or at < before)]
        if delegation.country:
            same = delegation.party, delegation.country
            told = [(party, one) for party, one in told if (party, one.country) == same]
        elif delegation.party not in ("đoàn", "delegation"):
            return None
        return told[-1][1] if told else None

    def at_home(self, profile: Profile) -> bool:
        """Whether someone without a country is Viet Nam's: a Vietnamese name, no office that Viet Nam has not."""
        if not profile.name or profile.offices & _FOREIGN_OFFICES or not is_vietnamese(profile.name):
            return False
        parts = len(profile.name.split())
        return parts > 2 or (parts == 2 and (self.language == "vi" or bool(profile.offices & HOME_OFFICES)))

    def leader(self, name: str, offices: Collection[str] = ()) -> Leader | None:
        """The known leader of a name, or of a surname alone; None when that is nobody or several."""
        return leader_named(name, frozenset(offices), self.language, self.published)


def of_other_rank(office: str | None, held: Collection[str]) -> bool:
    """Whether an office is a king's and those held a president's, or a president's wife's; or the other way about."""
    crown, elected = {"king", "queen"}, {"president", "pm", "state_president"}
    if office == "first_lady":
        return bool(held) and "first_lady" not in held
    if office in elected and "first_lady" in held:
        return office not in held
    if office in crown:
        return bool(elected.intersection(held)) and not crown.intersection(held)
    return office in elected and bool(crown.intersection(held)) and not elected.intersection(held)


def _likelier(told: list[tuple[At, Profile]], title: str) -> list[tuple[At, Profile]]:
    """Of those of one kind of office the ones called by this word for it ("the Emir"), and who hold it still."""
    kind = next((one for one in ("secretary", "minister") if one in title.lower()), None)
    if kind:  # in India the foreign secretary is not the foreign minister
        told = [(at, one) for at, one in told if one.title and kind in one.title.lower()] or told
    word = title.lower().split()[-1]
    same = [(at, one) for at, one in told if one.title and word in one.title.lower().split()]
    same = same or [(at, one) for at, one in told if not one.title] or told
    return [(at, one) for at, one in same if one.role != "other"] or same
