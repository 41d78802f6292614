"""Who is known in an article: mentions joined into people, and short mentions resolved to the fullest ones."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from diplofacts.entities.entity import Entity
from diplofacts.entities.mentioned import Mentioned
from diplofacts.entities.offices import grammar
from diplofacts.facts import Person

At = tuple[int, int]
"""A place in the article that can be put in order: the sentence's number, the offset in it."""

# Offices that only Vietnamese news leaves without a country, for Viet Nam's own.
_HOME_OFFICES = frozenset(("state_president", "general_secretary", "politburo", "party", "permanent_secretary"))


@dataclass
class Profile:
    """One person of the article, put together from the mentions so far."""

    name: str | None
    title: str | None = None
    country: str | None = None
    offices: set[str] = field(default_factory=set)
    role: str = "official"

    def person(self) -> Person:
        """The profile as a fact states it."""
        return Person(name=self.name, title=self.title, country=self.country)


class Known:
    """The people introduced in an article: add every mention in order, then resolve each.

    language: that of the article, for what a mention without a country means.
    """

    def __init__(self, language: str = "vi") -> None:
        self._language = language
        self._profiles: list[Profile] = []
        self._log: list[tuple[At, Profile]] = []
        self._finder: Any = None

    def add(self, person: Mentioned, at: At = (0, 0)) -> None:
        """Take in a mention that stands at a place of the article."""
        self._finder = None
        profile = None
        if person.name:
            profile = self._named(person.name, person)
            if not profile and (person.reference != "surname" or person.title):
                profile = Profile(None)
                self._profiles.append(profile)
            if profile:
                self._enrich(profile, person)
        elif person.reference == "office":
            profile = self._holder(person, at)
            if profile:
                profile.country = profile.country or person.country
            elif person.country:
                profile = Profile(
                    None, person.title, person.country, {person.office} if person.office else set(), person.role
                )
        if profile:
            self._log.append((at, profile))

    def settle(self) -> None:
        """Join what later mentions made clear: a surname with an office added before the full name."""
        for short in [profile for profile in self._profiles if profile.name and " " not in profile.name]:
            longer = [one for one in self._profiles if one is not short and one.name and _fits(short.name or "", one.name)
                      and not _at_odds(one, short.country)]  # fmt: skip
            if len(longer) == 1:
                self._join(short, longer[0])
        for profile in self._profiles:
            if not profile.country and profile.name:
                profile.country = self._default_country(profile)

    def resolve(self, person: Mentioned, *, before: At | None = None) -> Person | None:
        """The person a mention stands for, as the whole article tells; None when nothing fits or several do."""
        if person.reference in ("delegation", "leaders") and not person.name:
            return Person(title=person.title, country=person.country) if person.country else None
        if person.reference == "pronoun":
            profile = self._subject(before)
            return profile.person() if profile else None
        if person.reference == "counterpart":
            return self._counterpart(person, before)
        if person.name:
            profile = self._named(person.name, person)
            if profile:
                return Person(
                    name=profile.name, title=profile.title or person.title, country=profile.country or person.country
                )
            return (
                Person(name=person.name, title=person.title, country=person.country)
                if person.reference == "full"
                else None
            )
        profile = self._holder(person, before)
        if profile:
            return Person(
                name=profile.name, title=profile.title or person.title, country=profile.country or person.country
            )
        country = person.country or (
            self._home() if self._language == "vi" and person.office in _HOME_OFFICES | {"pm"} else None
        )
        return Person(title=person.title, country=country)

    def names_in(self, text: str) -> list[tuple[int, int, bool]]:
        """Where known people stand by bare name: start, end, and whether the whole name is there."""
        from ahocorasick_rs import AhoCorasick, MatchKind

        if self._finder is None:
            forms: dict[str, bool] = {}
            for profile in self._profiles:
                if not profile.name or profile.role == "other":
                    continue
                forms[profile.name] = True
                for part in _short_forms(profile.name, self._language):
                    forms.setdefault(part, False)
            self._finder = (AhoCorasick(list(forms), matchkind=MatchKind.LeftmostLongest), list(forms.values()))
        automaton, full = self._finder
        found = []
        for index, start, end in automaton.find_matches_as_indexes(text):
            around = text[start - 1 : start] + text[end : end + 1]
            if not any(letter.isalpha() or letter == "-" for letter in around):
                found.append((start, end, full[index]))
        return found

    def _named(self, name: str, person: Mentioned) -> Profile | None:
        exact = [profile for profile in self._profiles if profile.name == name]
        if exact:
            return exact[0]
        fitting = [profile for profile in self._profiles if profile.name and (_fits(name, profile.name) or _fits(profile.name, name))
                   and not _at_odds(profile, person.country)]  # fmt: skip
        return fitting[0] if len(fitting) == 1 else None

    def _enrich(self, profile: Profile, person: Mentioned) -> None:
        if person.name and len(person.name) > len(profile.name or ""):
            profile.name = person.name
        if person.title and (not profile.title or (profile.role == "other" and person.role != "other")):
            profile.title, profile.role = person.title, person.role
        profile.country = profile.country or person.country
        if person.office:
            profile.offices.add(person.office)

    def _join(self, short: Profile, full: Profile) -> None:
        full.title, full.country = full.title or short.title, full.country or short.country
        full.offices |= short.offices
        self._profiles.remove(short)
        self._log = [(at, full if profile is short else profile) for at, profile in self._log]

    def _holder(self, person: Mentioned, before: At | None) -> Profile | None:
        """Who holds an office told without a name: the last one named before, or else the only one named."""
        fits = [(at, one) for at, one in self._log if one.name and person.office in one.offices
                and (not person.country or not one.country or one.country == person.country)]  # fmt: skip
        if person.country and any(one.country == person.country for _, one in fits):
            fits = [(at, one) for at, one in fits if one.country == person.country]
        if not person.country and self._language == "vi" and person.office in _HOME_OFFICES | {"pm"}:
            home = [(at, one) for at, one in fits if (one.country or self._default_country(one)) == self._home()]
            fits = home or fits
        earlier = [one for at, one in fits if before is None or at <= before]
        if earlier:
            return earlier[-1]
        holders = {id(one): one for _, one in fits}
        return next(iter(holders.values())) if len(holders) == 1 else None

    def _subject(self, before: At | None) -> Profile | None:
        """Whom "he" or "ông" means: the first named earlier in the sentence, or the first of the sentence before."""
        earlier = [(at, one) for at, one in self._log if before is None or at < before]
        if not earlier:
            return None
        sentence = before[0] if before and earlier[-1][0][0] == before[0] else earlier[-1][0][0]
        return next(one for at, one in earlier if at[0] == sentence)

    def _counterpart(self, person: Mentioned, before: At | None) -> Person | None:
        """The other side's holder of the office of the one just spoken of."""
        named = self._named(person.name, person) if person.name else None
        country = person.country or (named.country if named else None)
        others = [one for at, one in self._log if (before is None or at <= before) and one is not named and one.title
                  and (not country or one.country != country)]  # fmt: skip
        other = others[-1] if others else None
        if named and named.title:
            return Person(name=named.name, title=named.title, country=country)
        if person.name:
            return Person(
                name=named.name if named else person.name, title=other.title if other else None, country=country
            )
        if not other:
            return Person(country=country) if country else None
        for _, one in reversed(self._log):
            if country and one.country == country and one.offices & other.offices:
                return one.person()
        return Person(title=other.title, country=country) if country else None

    def _home(self) -> str | None:
        return "VNM"

    def _default_country(self, profile: Profile) -> str | None:
        """VNM for a Vietnamese name with no country told; in Vietnamese also for the offices left bare at home."""
        parts = (profile.name or "").split()
        surnames = grammar(self._language).words.SURNAMES
        if (
            parts
            and parts[0] in surnames
            and 2 <= len(parts) <= 5
            and not any("-" in part or "." in part for part in parts)
        ):
            return self._home() if len(parts) > 2 or self._language == "vi" or profile.offices & _HOME_OFFICES else None
        return None


def _fits(short: str, full: str) -> bool:
    """Whether a short name stands for a full one: its words are among the full one's, initials count."""
    parts = full.replace("-", " ").lower().split()
    rest = short.replace(".", ". ").replace("-", " ").lower().split()
    if len(rest) > len(parts):
        return False
    for word in rest:
        if word in parts:
            parts.remove(word)
        elif word.endswith(".") and any(part.startswith(word[:-1]) for part in parts):
            parts.remove(next(part for part in parts if part.startswith(word[:-1])))
        else:
            return False
    return True


def _at_odds(profile: Profile, country: str | None) -> bool:
    return bool(profile.country and country and profile.country != country)


def _short_forms(name: str, language: str) -> list[str]:
    """The parts of a name by which it may stand alone: the last, and the first of a family name put first."""
    parts = name.split()
    if len(parts) < 2:
        return []
    forms = [" ".join(parts[1:])] if len(parts) > 2 else []
    forms += [part for part in (parts[0], parts[-1]) if (len(part) > 3 or language == "en") and len(part) > 1]
    if language == "vi":
        forms = [form for form in forms if not _vietnamese(form)]
    return [form for form in forms if form[0].isupper() and not form.endswith(".")]


def _vietnamese(form: str) -> bool:
    """Whether a form could be common Vietnamese words: it carries marks of the language."""
    return any(letter in "ăâđêôơưạảãấầẩẫậắằẳẵặẹẻẽếềểễệịỉĩọỏốồổỗộớờởỡợụủũứừửữựỳỵỷỹ" for letter in form.lower())


def resolve_all(mentions: Sequence[tuple[int, Entity]], language: str) -> list[Person | None]:
    """Resolve the people of an article: for each (sentence number, entity) in order, the person or None."""
    known = Known(language)
    for sentence, entity in mentions:
        known.add(entity.value, (sentence, entity.start))
    known.settle()
    return [known.resolve(entity.value, before=(sentence, entity.start)) for sentence, entity in mentions]
