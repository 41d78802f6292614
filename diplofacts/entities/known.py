"""Who is known in an article: mentions joined into people, and short mentions resolved to the fullest ones."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from functools import cache
from typing import TYPE_CHECKING

from diplofacts.book import OwnPerson
from diplofacts.entities.antecedents import antecedent
from diplofacts.entities.entity import Entity
from diplofacts.entities.gender import gender, of_pronoun
from diplofacts.entities.headlines import named_above
from diplofacts.entities.homes import give_home
from diplofacts.entities.leaders import Leader, by_office, by_surname, find_leaders, leaders_in
from diplofacts.entities.mentioned import Mentioned
from diplofacts.entities.own_people import own_in, own_person, with_own
from diplofacts.entities.people import people_in, with_bare_names, with_owners
from diplofacts.entities.profiles import HOME, Profile, is_vietnamese, short_forms, without_nickname
from diplofacts.entities.sheet import Hit, Sheet
from diplofacts.entities.subjects import met_together, subject_of
from diplofacts.entities.surnames import bare_leaders
from diplofacts.entities.titles import PARTY, SOLE
from diplofacts.facts import Person
from diplofacts.pattern import compiled

if TYPE_CHECKING:
    import regex
    from ahocorasick_rs import AhoCorasick

At = tuple[int, int]
"""A place in the article that can be put in order: the sentence's number, the offset in it."""

# Offices that Vietnamese news leaves without a country when they are Viet Nam's own.
_HOME_OFFICES = frozenset(("state_president", "general_secretary", "pm", *PARTY))
_ROYAL = frozenset(("king", "queen", "crown_prince", "prince"))
# Offices that Viet Nam has not.
_FOREIGN_OFFICES = frozenset(("president", "king", "queen", "crown_prince", "prince", "governor_general"))


class Known:
    """The people of an article: add every mention in order, settle, then resolve each.

    language: that of the article, for what a mention without a country means. published: its ISO day, for who held
    which office then. own: people whom the user knows.
    """

    def __init__(
        self, language: str = "vi", published: str | None = None, own: tuple[OwnPerson, ...] = ()
    ) -> None:
        self._language = language
        self._published = published
        self._own = own
        self._profiles: list[Profile] = []
        self._log: list[tuple[At, Profile]] = []
        self._countries: Counter[str] = Counter()
        self._towns: Counter[str] = Counter()
        self._here: tuple[str, ...] = ()
        self._finders: dict[bool, tuple[AhoCorasick, list[bool]]] = {}
        self._implied_names: set[str] = set()
        self._owning: set[At] = set()
        self._meant: dict[At, Profile] = {}
        self._subjects: dict[int, Profile] = {}
        self._parties: list[tuple[At, str, Profile]] = []

    def note(self, places: Sequence[Entity]) -> None:
        """Take in the places of a sentence: a person without a country may speak for one the article is about."""
        self._here = tuple(dict.fromkeys(one.value.code for one in places if one.kind in ("country", "place")))
        for place in places:
            if place.kind == "country":
                self._countries[place.value.code] += 1
            elif place.kind == "pair":
                self._countries.update(place.value)
            elif place.kind == "place":
                self._towns[place.value.code] += 1

    def add(self, person: Mentioned, at: At = (0, 0)) -> None:
        """Take in a mention that stands at a place of the article."""
        self._finders.clear()
        profile = None
        if person.name:
            profile = self._named(person.name, person.country, at, person.office)
            if not profile and (person.reference != "surname" or person.title or self._leader(person.name)):
                profile = Profile(None, near=self._here)
                self._profiles.append(profile)
            if profile:
                profile.learn(person)
                if person.reference == "counterpart" and not profile.offices:
                    self._face(profile, person, at)
                if person.party is not None:
                    self._parties.append((at, person.party, profile))
        elif person.reference == "office":
            profile = self._holder(person, at)
            if profile and not profile.country and not self._at_home(profile):
                profile.hinted = profile.hinted or person.country
            if not profile and person.country:
                profile = Profile(None, person.title, person.country, {person.office or ""}, person.role)
        elif person.reference == "pronoun":
            profile = self._subject(at, person.office)
        if profile:
            self._log.append((at, profile))

    def _face(self, profile: Profile, person: Mentioned, at: At) -> None:
        """Give someone's counterpart the office of that one, who is told before: "his Lao counterpart A"."""
        told = [one for when, one in self._log if when[0] == at[0] and one is not profile and one.offices]
        acts = self._subjects.get(at[0])
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
        first = self._named(one.name, one.country, at, one.office) if one.name else None
        second = self._named(other.name or "", other.country, at, other.office)
        if second and first is not second:
            second.beside = first

    def settle(self) -> None:
        """Join what later mentions made clear, and give those without a country the one the article implies."""
        for short in [one for one in self._profiles if one.name and " " not in one.name]:
            longer = [one for one in self._profiles if one is not short and one.takes(short.name or "", short.country)]
            longer = [one for one in longer if not any(_of_other_rank(office, one.offices) for office in short.offices)]
            if len(longer) == 1:
                longer[0].join(short)
                self._profiles.remove(short)
                self._log = [(at, longer[0] if one is short else one) for at, one in self._log]
        bare = []
        for profile in self._profiles:
            if self._own and profile.name and (someone := own_person(profile.name, self._own, self._published)):
                profile.country = profile.country or someone.country
                profile.title = profile.title or someone.title
            if profile.name and not profile.country and (leader := self._leader(profile.name, profile.offices)):
                profile.country = leader.country
                if profile.offices:
                    bare.append(profile)
                else:
                    profile.offices = {leader.office}
        for profile in self._profiles:
            if profile.facing and not profile.country:
                main = [code for code, _ in self._countries.most_common(2)]
                mine = profile.facing.country
                profile.country = next((code for code in main if code != mine), None) if mine in main else None
        for profile in self._profiles:
            if "cardinal" in profile.offices and not profile.country and self._countries["VAT"]:
                profile.country = "VAT"
            if profile.beside and not profile.country:
                profile.country = profile.beside.country
        self._give_home()
        if self._language == "en":
            self._implied_names |= give_home(self._profiles, bare, self._countries, self._towns)
        for profile in self._profiles:
            if profile.hinted and not profile.country and profile.offices & SOLE:
                profile.country = profile.hinted
        stateless = [
            one
            for one in self._profiles
            if one.name and not one.country and one.offices and one.role != "other" and not one.facing
        ]
        if self._language == "en" and sum(bool(one.offices & SOLE) for one in stateless) > 1:
            return  # of two leaders without a country, the article's country is one's, and which is not told
        for profile in stateless:
            profile.country = self._implied(profile) or self._likely(profile.hinted)
            if profile.name and profile.country:
                self._implied_names.add(profile.name)

    def settled(self, found: Sequence[Sequence[Entity]]) -> list[list[Entity]]:
        """The mentions with the countries of those whom they stand for."""
        return [[one._replace(value=self._with_country(one.value)) for one in line] for line in found]

    def _with_country(self, person: Mentioned) -> Mentioned:
        if person.country or not person.name:
            return person
        profile = self._named(person.name, None, None, person.office)
        return person._replace(country=profile.country) if profile and profile.country else person

    def retrace(self, found: Sequence[Sequence[Entity]], texts: Sequence[str]) -> None:
        """Go through all mentions again, bare names with them, so that "he" and "the president" mean the last told."""
        nameless = {(one.country, *one.offices): one for _, one in self._log if not one.name}
        self._log = [(at, one) for at, one in self._log if at[0] < 0]  # of the headline
        for line, mentions in enumerate(found):
            acts = subject_of(mentions, texts[line]) if self._language == "en" else None
            owner: tuple[int, Profile] | None = None
            for entity in mentions:
                person, at = entity.value, (line, entity.start)
                profile = None
                words = texts[line][entity.start : entity.end]
                if person.reference == "pronoun" and (beside := antecedent(entity, mentions, texts[line])):
                    other = beside.value
                    near = (line, beside.start)
                    profile = (
                        self._named(other.name, other.country, near, other.office)
                        if other.name
                        else self._holder(other, near)
                    )
                elif person.name:
                    profile = self._named(person.name, person.country, at, person.office)
                    if profile:
                        profile.gender = profile.gender or gender(words, profile.name)
                elif person.reference == "office":
                    profile = self._holder(person, at) or nameless.get((person.country, person.office or ""))
                elif person.reference == "pronoun":
                    sex = of_pronoun(words) if self._language == "en" else None
                    profile = self._subjects.get(line) if acts and acts.end < entity.start else None
                    if person.office == "majesty":
                        crowned = [one for _, one in self._log if one.offices & _ROYAL]
                        profile = crowned[-1] if crowned else profile
                    elif not profile or person.office == "object" or not _may_be(sex, profile.gender):
                        profile = self._subject(at, person.office, sex)
                if profile and person.reference == "pronoun":
                    self._meant[at] = profile
                if profile and person.name and owner and owner[0] in (entity.start, entity.start - 1):
                    untold = not profile.country or profile.name in self._implied_names
                    profile.country = owner[1].country if untold else profile.country
                owner = (entity.end, profile) if profile and person.office == "owner" else None
                if person.reference == "counterpart" and not person.name and mentions[0] is not entity:
                    beside = mentions[mentions.index(entity) - 1]
                    if beside.value.name and texts[line][beside.end : entity.start].strip() == ",":
                        profile = self._named(beside.value.name, beside.value.country, at)
                if profile and person.reference == "counterpart":
                    profile.country = profile.country or person.country or self._other_side(at)
                    if not profile.title:
                        self._face(profile, person, at)
                if profile and entity is acts:
                    self._subjects[line] = profile
                if profile:
                    self._log.append((at, profile))
                    if person.office == "owner":
                        self._owning.add(at)

    def entitle(self, found: Sequence[Sequence[Entity]]) -> None:
        """Give those named without an office the one that stands for them elsewhere: "the Lao minister"."""
        for line, mentions in enumerate(found):
            for entity in mentions:
                person = entity.value
                if person.reference == "office" and (person.country or person.office in SOLE):
                    holder = self._holder(person, (line, entity.start))
                    if holder and holder.name and not holder.title:
                        holder.title = person.title

    def _other_side(self, before: At) -> str | None:
        """The other of the two countries an article is about, seen from the one just spoken of: "his counterpart"."""
        mine = next((one.country for _, one in reversed(self._log) if one.country), None)
        main = [code for code, _ in self._countries.most_common(2)]
        return next((code for code in main if code != mine), None) if mine in main else None

    def _likely(self, country: str | None) -> str | None:
        """A country, if it is one of the two that the article names most."""
        return country if country in [code for code, _ in self._countries.most_common(2)] else None

    def is_implied(self, person: Person) -> bool:
        """Whether the person's country is only the one that the article seems to be about."""
        return person.name in self._implied_names

    def _give_home(self) -> None:
        """Give Viet Nam to those who look Vietnamese; of two who hold one office there, to the one told more often."""
        told = Counter(id(one) for _, one in self._log)
        taken = {office for one in self._profiles if one.country == HOME and one.name for office in one.offices & SOLE}
        for profile in sorted(self._profiles, key=lambda one: -told[id(one)]):
            if not profile.country and self._at_home(profile) and not profile.offices & SOLE & taken:
                profile.country = HOME
                taken |= profile.offices & SOLE

    def resolve(self, person: Mentioned, *, before: At | None = None) -> Person | None:
        """The person a mention stands for, as the whole article tells; None when nothing fits."""
        if person.reference == "pronoun":
            profile = (self._meant.get(before) if before else None) or self._subject(before, person.office)
            return profile.person() if profile else None
        if person.reference == "counterpart":
            return self._counterpart(person, before)
        if person.name:
            profile = self._named(person.name, person.country, before, person.office)
            return profile.person(person) if profile else self._unintroduced(person)
        if person.office == "someone" and before:
            told = [one for at, one in self._log if at < before and one.name and one.country == person.country]
            return told[-1].person() if told else _as_told(person)
        if person.reference != "office":
            head = self._head_of(person, before) if person.party else None
            return head.person() if head else _as_told(person) if person.country else None
        profile = self._holder(person, before)
        if profile:
            return profile.person(person)
        home = self._language == "vi" and person.office in _HOME_OFFICES
        return Person(title=person.title, country=person.country or (HOME if home else None))

    def names_in(self, text: str) -> list[tuple[int, int, bool]]:
        """Where known people stand by bare name: start, end, and whether the whole name is there."""
        automaton, full = self._finder(text.isupper())
        return _bounded(text, full, automaton.find_matches_as_indexes(text))

    def names_on(self, sheet: Sheet) -> dict[int, list[tuple[int, int, bool]]]:
        """For each sentence with bare names in it what names_in() finds there, at the cost of one pass over all."""
        automaton, full = self._finder(False)
        found = {}
        for line, hits in sheet.by_line(automaton.find_matches_as_indexes(sheet.text)).items():
            names = _bounded(sheet.sentences[line], full, hits)
            if names:
                found[line] = names
        for line, text in enumerate(sheet.sentences):
            if text.isupper():
                found[line] = self.names_in(text)
        return found

    def _finder(self, capitals: bool) -> tuple[AhoCorasick, list[bool]]:
        """The automaton over names by which people of the article may stand, and which of these are whole."""
        from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

        if capitals not in self._finders:
            forms: dict[str, bool] = {}
            for profile in self._profiles:
                if profile.name and profile.role != "other" and not capitals:
                    forms |= dict.fromkeys(short_forms(profile.name, self._language), False)
            for profile in self._profiles:
                if profile.name and (" " in profile.name or not is_vietnamese(profile.name)):
                    forms[profile.name.upper() if capitals else profile.name] = " " in profile.name
            quick = Implementation.NoncontiguousNFA  # to build, which is done for each article
            automaton = AhoCorasick(list(forms), matchkind=MatchKind.LeftmostLongest, implementation=quick)
            self._finders[capitals] = automaton, list(forms.values())
        return self._finders[capitals]

    def _leader(self, name: str, offices: Collection[str] = ()) -> Leader | None:
        """The known leader of a name, or of a surname alone; None when that is nobody or several.

        offices: those told of the person; a full name in another form ("Joseph R. Biden, Jr.") goes by its surname when
        the office is the leader's.
        """
        if " " not in name:
            told = frozenset(offices)
            return by_surname(name, self._published, None, told) or by_office(name, told, self._published)
        name = without_nickname(name)
        parts = name.split()
        shorter = (f"{parts[0]} {parts[-1]}", " ".join(parts[:-1])) if len(parts) > 2 else ()
        plainer = _style().sub("", name).replace(" Al-", " Al ").replace(" al-", " Al ")
        for form in (name, *([plainer] if plainer != name and " " in plainer else ()), *shorter):
            found = find_leaders(form, self._language, self._published)
            whole = found and found[0].end - found[0].start == len(form)
            if whole and (form in (name, plainer) or found[0].value.office in offices):
                leader: Leader = found[0].value
                return leader
        last = name.removesuffix(".").removesuffix("Jr").rstrip(" ,").split()[-1]
        known = by_surname(last, self._published) if any(map(SOLE.__contains__, offices)) else None
        return known if known and known.office in offices and "-" not in last and not is_vietnamese(name) else None

    def _head_of(self, delegation: Mentioned, before: At | None) -> Profile | None:
        """Who leads a delegation told before: the last one for "Đoàn", or the one of that country called the same."""
        told = [(party, one) for at, party, one in self._parties if one.name and (before is None or at < before)]
        if delegation.country:
            same = delegation.party, delegation.country
            told = [(party, one) for party, one in told if (party, one.country) == same]
        elif delegation.party != "đoàn":
            return None
        return told[-1][1] if told else None

    def _unintroduced(self, person: Mentioned) -> Person:
        """Someone named by surname whom the article never introduces: "Mr Blair"."""
        leader = None if person.country else self._leader(person.name or "")
        return Person(name=person.name, title=person.title, country=leader.country if leader else person.country)

    def _named(self, name: str, country: str | None, before: At | None, office: str | None = None) -> Profile | None:
        """The profile a name belongs to; of several, the one of that office, and the one last mentioned before."""
        fitting = [one for one in self._profiles if one.name == name]
        fitting = fitting or [
            one for one in self._profiles if one.takes(name, country) or one.is_short_for(name, country)
        ]
        if len(fitting) > 1 and office:
            fitting = [one for one in fitting if office in one.offices] or fitting
        fitting = [one for one in fitting if one.name == name or not _of_other_rank(office, one.offices)]
        if len(fitting) < 2:
            return fitting[0] if fitting else None
        near = [one for at, one in self._log if one in fitting and (before is None or at <= before)]
        return near[-1] if near else fitting[0]

    def _holder(self, person: Mentioned, before: At | None) -> Profile | None:
        """Who holds an office told without a name: the last one named before, or else the only one named."""
        fitting = [
            (at, one)
            for at, one in self._log
            if one.name and one.holds(person) and (not person.country or one.country in (None, person.country))
        ]
        if person.country and any(one.country for _, one in fitting):
            fitting = [(at, one) for at, one in fitting if one.country]
        if not person.country and self._language == "vi" and person.office in _HOME_OFFICES:
            fitting = [(at, one) for at, one in fitting if one.country == HOME or self._at_home(one)] or fitting
        earlier = [(at, one) for at, one in fitting if before is None or at <= before]
        if len({id(one) for _, one in earlier}) > 1 and person.title and not person.country:
            earlier = _likelier(earlier, person.title)
            last = earlier[-1][0][0]
            if before and last < before[0]:
                there = [one for at, one in earlier if at[0] == last]
                return next((one for one in there if one is self._subjects.get(last)), there[0])
        if earlier:
            return earlier[-1][1]
        return fitting[0][1] if len({id(one) for _, one in fitting}) == 1 else None

    def _subject(self, before: At | None, case: str | None = None, sex: str | None = None) -> Profile | None:
        """Whom "he" or "ông" means: the first told earlier in the sentence, or who acts in the sentence before.

        case: "object" for "him", who is not the one told right before. sex: "f" for "she".
        """
        earlier = [(at, one) for at, one in self._log if before is None or at < before]
        if sex:
            earlier = [(at, one) for at, one in earlier if one.gender in (None, sex)]
            if sex == "f" and any(one.gender for _, one in earlier[-8:]):
                earlier = [(at, one) for at, one in earlier if one.gender]
        if not earlier:
            return None
        last = earlier[-1][0][0]
        acts = self._subjects.get(last)
        there = [one for at, one in earlier if at[0] == last]
        if before and last < before[0] and case != "object" and any(one is acts for one in there):
            return acts
        acting = [one for at, one in earlier if before and at[0] == before[0] and at not in self._owning]
        if case == "object" and acting:
            actor = acting[-1]
            others = [(at, one) for at, one in earlier if one is not actor]
            if not others:
                return None
            earlier, last = others, others[-1][0][0]
        told = [(at, one) for at, one in earlier if at[0] == last]
        return next((one for at, one in told if at not in self._owning), told[0][1])

    def _counterpart(self, person: Mentioned, before: At | None) -> Person | None:
        """The other side's holder of the office of the one just spoken of."""
        named = self._named(person.name, person.country, before) if person.name else None
        country = person.country or (named.country if named else None)
        if named and named.title:
            return Person(name=named.name, title=named.title, country=country)
        others = [
            one
            for at, one in self._log
            if (before is None or at <= before)
            and one is not named
            and one.title
            and (not country or one.country != country)
        ]
        here = [one for at, one in self._log if before and at[0] == before[0] and at <= before and one in others]
        other = here[0] if here else others[-1] if others else None
        if person.name:
            return Person(
                name=named.name if named else person.name, title=other.title if other else None, country=country
            )
        if not country:
            return None
        for _, one in reversed(self._log):
            if other and one.name and one.country == country and one.offices & other.offices:
                return one.person()
        return Person(title=other.title if other else None, country=country)

    def _at_home(self, profile: Profile) -> bool:
        """Whether someone without a country is Viet Nam's: a Vietnamese name, no office that Viet Nam has not."""
        if not profile.name or profile.offices & _FOREIGN_OFFICES or not is_vietnamese(profile.name):
            return False
        parts = len(profile.name.split())
        return parts > 2 or (parts == 2 and (self._language == "vi" or bool(profile.offices & _HOME_OFFICES)))

    def _implied(self, profile: Profile) -> str | None:
        """The country that the article is about, but for home and those for whom another leads; None if unsure."""
        leads = profile.offices & SOLE
        rivals = SOLE if self._language == "en" else leads
        taken = {one.country for one in self._profiles if leads and one.country and one.offices & rivals}
        if self._language == "vi":
            taken.add(HOME)
        near = [code for code in profile.near if code not in taken]
        if leads and len(near) == 1 and self._language == "en":
            return near[0]
        left = [(code, count) for code, count in self._countries.most_common() if code not in taken]
        total = sum(count for _, count in left)
        share = 2 if leads or self._language == "vi" else 1.4
        return left[0][0] if left and left[0][1] * share > total else None


def _may_be(sex: str | None, known: str | None) -> bool:
    """Whether "he" or "she" may be somebody; "she" is sooner one who is known for a woman."""
    return sex is None or known == sex or (known is None and sex == "m")


def _of_other_rank(office: str | None, held: Collection[str]) -> bool:
    """Whether an office is a king's and those held a president's, or the other way about."""
    crown, elected = {"king", "queen"}, {"president", "pm", "state_president"}
    if office in crown:
        return bool(elected.intersection(held)) and not crown.intersection(held)
    return office in elected and bool(crown.intersection(held)) and not elected.intersection(held)


def _likelier(told: list[tuple[At, Profile]], title: str) -> list[tuple[At, Profile]]:
    """Of those of one kind of office the ones called by this word for it ("the Emir"), and who hold it still."""
    word = title.lower().split()[-1]
    same = [(at, one) for at, one in told if one.title and word in one.title.lower().split()]
    same = same or [(at, one) for at, one in told if not one.title] or told
    return [(at, one) for at, one in same if one.role != "other"] or same


def _bounded(text: str, full: list[bool], hits: Iterable[Hit]) -> list[tuple[int, int, bool]]:
    """The hits that stand as words of their own."""
    found = []
    for index, start, end in hits:
        around = text[max(0, start - 1) : start] + text[end : end + 1]
        if any(letter.isalpha() or letter == "-" for letter in around):
            continue
        if text[start:end] == "May" and not _is_surname(text, start, end):
            continue
        if full[index] or not _is_part(text, start, end):
            found.append((start, end, full[index]))
    return found


@cache
def _style() -> regex.Pattern[str]:
    return compiled(r"\A(?:Sheikh|Shaikh|Prince|Princess|King|Sultan|Emir|Sayyid)\s+")


def _is_surname(text: str, start: int, end: int) -> bool:
    """Whether "May" is somebody: with a verb of people behind it, and no month before it."""
    return bool(_acting().match(text, end)) and not _dated().search(text, max(0, start - 12), start)


@cache
def _acting() -> regex.Pattern[str]:
    verbs = (
        "said|says|met|meets|told|has|had|will|would|was|is|also|and|flew|travell?ed|visited|arrived|added|spoke|hosted"
        "|welcomed|called|held|went|left|made"
    )
    return compiled(rf"['’]s\b|,\s(?:who|on|in|during)\s|\s(?:{verbs})\b")


@cache
def _dated() -> regex.Pattern[str]:
    return compiled(r"(?i:\b(?:in|on|by|since|until|of|late|early|mid|last|next|this|from|for|\d+|and)[\s-]+)\Z")


def _is_part(text: str, start: int, end: int) -> bool:
    """Whether a bare name is a part of another one: "Bill" in "Bill Gates", "Biden" in "Jill Biden"."""
    if text.isupper() or not text[:1].isascii():
        return False
    before = _word_before().search(text, max(0, start - 24), start)
    if before and before["word"].lower() not in _beside_names():
        return True
    after = _word_after().match(text, end)
    return bool(after and after["word"].lower() not in _beside_names())


@cache
def _word_before() -> regex.Pattern[str]:
    """A capitalised word right before a name, but the first of the sentence."""
    return compiled(r"(?<=[\p{Ll},] )(?P<word>\p{Lu}\p{Ll}+) \Z")


@cache
def _word_after() -> regex.Pattern[str]:
    return compiled(r" (?P<word>\p{Lu}\p{Ll}+)(?! \p{Lu})")


@cache
def _beside_names() -> frozenset[str]:
    """Words with a capital that stand beside names and are no part of them."""
    from diplofacts.entities.offices import lexicon

    words = lexicon("en")
    told = (*words.AFTER_NAMES, *words.HONORIFICS, *words.RANKS, *words.HEAD_BEFORE)
    offices = (name for name, _ in (*words.OFFICES, *words.MINISTERS, *words.HEADS))
    return frozenset(part for name in (*told, *offices) for part in (name, *name.split(), name.rstrip(".")))


def _as_told(person: Mentioned) -> Person:
    return Person(name=person.name, title=person.title, country=person.country)


def people_of(
    sentences: Sequence[tuple[str, str, list[Entity]]],
    language: str,
    published: str | None = None,
    own: tuple[OwnPerson, ...] = (),
    headline: tuple[str, list[Entity]] | None = None,
) -> tuple[list[list[Entity]], Known]:
    """The people of an article: for each sentence (text, language, places) the mentions, and Known to resolve them.

    language: the article's own; published: its ISO day; own: people whom the user knows; headline: with its places.
    Resolve a mention with known.resolve(entity.value, before=(sentence number, entity.start)).
    """
    known = Known(language, published, own)
    texts = [text for text, _, _ in sentences]
    found: list[list[Entity]] = [[] for _ in sentences]
    for code in dict.fromkeys(code for _, code, _ in sentences):
        lines = [line for line, (_, own, _) in enumerate(sentences) if own == code]
        people = people_in([texts[line] for line in lines], code, [sentences[line][2] for line in lines])
        for line, told in zip(lines, people, strict=True):
            found[line] = told
    sheet = Sheet(texts)
    leaders = leaders_in(sheet, language, published)
    told_of = own_in(sheet, language, published, own) if own else {}
    for line, (text, _, places) in enumerate(sentences):
        known.note(places)
        if line in told_of:
            found[line] = with_own(found[line], told_of[line])
        if line in leaders:
            found[line] = with_leaders(found[line], text, leaders[line], published)
        if language == "en" and places:
            found[line] = sorted((*found[line], *owned_leaders(found[line], text, places, published)), key=_start)
        for entity in found[line]:
            known.add(entity.value, (line, entity.start))
        for one, other in met_together(found[line], text) if language == "en" else ():
            known.join(one.value, other.value, (line, other.end))
    if headline:
        known.note(headline[1])
        unnamed = [one.value for line in found for one in line if one.value.reference == "office"]
        for entity in named_above(*headline, unnamed, language, published) if unnamed else ():
            known.add(entity.value, (-1, entity.start))
    known.settle()
    for line, names in known.names_on(sheet).items():
        found[line] = with_bare_names(found[line], texts[line], names)
    spots = [places for _, _, places in sentences]
    for line, bare in bare_leaders(sheet, known.settled(found), spots, language, published).items():
        found[line] = sorted((*found[line], *bare), key=lambda one: one.start)
        for entity in bare:
            known.add(entity.value, (line, entity.start))
    if language == "en":
        found = [with_owners(own, spots[line], texts[line]) for line, own in enumerate(found)]
    known.retrace(found, texts)
    known.entitle(found)
    return found, known


def _is_listed(end: str, published: str) -> bool:
    """Whether an end is only the year of the list that names the leader, a few years before the article."""
    return len(end) == 4 and int(published[:4]) - int(end) <= 6


def _start(entity: Entity) -> int:
    return entity.start


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


def _goes_on(text: str, end: int) -> bool:
    """Whether a name is only the start of a longer one: "Abdul Hamid" in "Abdul Hamid Dbeibah"."""
    after = _word_after().match(text, end) if text[:1].isascii() else None
    return bool(after and after["word"].lower() not in _beside_names() and not text.istitle())


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
            value = Mentioned(name, country=leader.country, office=leader.office, role="other" if past else "official")
            bare.append(entity._replace(value=value))
    return sorted((*found, *bare), key=lambda one: one.start) if bare else found
