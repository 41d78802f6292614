"""One person put together from the mentions of an article, and which names may stand for which."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING

from msgspec import Struct, field

from diplofacts.entities.mentioned import Mentioned
from diplofacts.entities.offices import lexicon
from diplofacts.facts import Person
from diplofacts.pattern import compiled

if TYPE_CHECKING:
    import regex

HOME = "VNM"
"""The country of those whose names look Vietnamese."""

# Who "the leader of" a country is.
_LEADERS = frozenset(("pm", "president", "state_president", "general_secretary", "king", "leader"))
# Offices also told by their head alone: "Bộ trưởng" for "Bộ trưởng Ngoại giao".
_HEADS = frozenset(
    ("minister", "chairman", "secretary", "ambassador", "president", "director", "governor", "deputy_minister")
)


class Profile(Struct, eq=False):
    """A person as known so far; name is None for a holder of an office never named.

    hinted: the country of an office told later without the name, which may be another's. facing: whose counterpart the
    person is. beside: who was met together with the person. near: the countries told in the sentence that first names
    the person. visited: where somebody goes just before. apart: whom the
    person met, of other countries. lent: the title is only that of the one whose
    counterpart the person is. gender: "f", "m", or None where nothing shows.
    """

    name: str | None
    title: str | None = None
    country: str | None = None
    offices: set[str] = field(default_factory=set)
    role: str = "official"
    hinted: str | None = None
    facing: Profile | None = None
    beside: Profile | None = None
    near: tuple[str, ...] = ()
    visited: str | None = None
    apart: list[Profile] = field(default_factory=list)
    lent: bool = False
    gender: str | None = None

    def person(self, mention: Mentioned | None = None) -> Person:
        """The person as a fact states it; mention: what is told here fills what the profile lacks."""
        title, country = self.title, self.country
        if mention:
            title, country = title or mention.title, country or mention.country
        return Person(name=self.name, title=title, country=country)

    def learn(self, mention: Mentioned) -> None:
        """Take in a mention: the longer name, the more telling title, the first country."""
        if mention.name and len(mention.name) > len(self.name or ""):
            self.name = mention.name
        if mention.title and (self.lent or self._tells_more(mention)):
            self.title, self.role, self.lent = mention.title, mention.role, False
        self.country = self.country or mention.country
        if mention.office:
            self.offices |= {mention.office, *mention.also}

    def _tells_more(self, mention: Mentioned) -> bool:
        if not self.title or (self.role == "other" and mention.role != "other"):
            return True
        old, new = self.title.lower().split(), (mention.title or "").lower().replace(",", "").split()
        return len(old) < len(new) and set(old) <= set(new) and mention.role == self.role

    def join(self, other: Profile) -> None:
        """Take in a profile that turned out to be the same person."""
        self.title, self.country = self.title or other.title, self.country or other.country
        self.offices |= other.offices

    def takes(self, name: str, country: str | None) -> bool:
        """Whether a shorter name may be this person's."""
        return bool(self.name) and not self._at_odds(country) and fits(name, self.name or "")

    def is_short_for(self, name: str, country: str | None) -> bool:
        """Whether this profile's name may be short for a longer one."""
        return bool(self.name) and not self._at_odds(country) and fits(self.name or "", name)

    def _at_odds(self, country: str | None) -> bool:
        return bool(self.country and country and self.country != country)

    def holds(self, mention: Mentioned) -> bool:
        """Whether an office told without a name may be this person's."""
        office = mention.office or ""
        if office in self.offices or (office == "king" and "queen" in self.offices):
            return True
        if office == "king" and self.title == "ruler":
            return True
        if office == "leader":
            return bool(mention.country) and bool(self.offices & _LEADERS)
        if office in _HEADS and self.title and mention.title:
            mine = f" {self.title.lower().replace(',', '')} "
            return f" {' '.join(mention.title.lower().split())} " in mine
        return False


def fits(short: str, full: str) -> bool:
    """Whether a short name stands for a full one: its words are among the full one's; initials count.

    >>> fits("Lula da Silva", "Luiz Inacio Lula da Silva"), fits("N.Sihamoni", "Norodom Sihamoni"), fits("Li", "Lily")
    (True, True, False)
    """
    whole, words = _whole_words(full), _words(short)
    for word in words:
        if word not in whole and word[-1] != ".":
            return False
    parts = list(whole)
    for word in words:
        same = next((part for part in parts if part == word), None)
        if not same and word.endswith("."):
            same = next((part for part in parts if part.startswith(word[:-1])), None)
        if not same:
            return False
        parts.remove(same)
    return True


@lru_cache(maxsize=256)
def _words(short: str) -> tuple[str, ...]:
    return tuple(short.replace(".", ". ").replace("-", " ").replace(",", " ").lower().split())


@lru_cache(maxsize=256)
def _whole_words(full: str) -> tuple[str, ...]:
    return tuple(_letters().sub(" ", full).lower().split())


@cache
def _letters() -> regex.Pattern[str]:
    """What parts the words of a name: hyphens, commas, the quotes of a nickname."""
    return compiled(r"[-,\"“”‘()]|(?<=\p{L})’(?=\s)")


def is_vietnamese(name: str) -> bool:
    """Whether a name looks Vietnamese, with marks or without: a family name first, each part one syllable.

    >>> is_vietnamese("Tô Lâm"), is_vietnamese("Pham Minh Chinh"), is_vietnamese("Li Qiang"), is_vietnamese("Modi")
    (True, True, False, False)
    """
    parts = name.split()
    return bool(parts) and len(parts) < 6 and parts[0] in _surnames() and all(map(_syllable().fullmatch, parts))


@cache
def _surnames() -> frozenset[str]:
    return frozenset((*lexicon("vi").SURNAMES, *lexicon("en").SURNAMES))


@cache
def _syllable() -> regex.Pattern[str]:
    """A Vietnamese syllable as to its letters, marks aside."""
    first = "ngh?|ch|gh|gi|kh|nh|ph|qu|th|tr|[bcdđghklmnpqrstvx]"
    vowels = r"(?:[aeiouy]|\p{Ll}(?<=[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ])){1,3}"
    return compiled(rf"(?i:(?:{first})?{vowels}(?:ch|ng|nh|[cmnpt])?)")


_ARTICLES = ("al", "el", "ad", "ar", "as", "ash", "at", "az", "an")
"""What opens Arabic surnames, and may be left out: "Abadi" is Haider al-Abadi."""


def short_forms(name: str, language: str) -> list[str]:
    """The parts of a name by which it may stand alone: all but the first, the first, the last.

    In Vietnamese a part that is a Vietnamese syllable is a common word too, and left out.
    """
    nickname = _nickname().search(name)
    parts = (name[: nickname.start()] + name[nickname.end() :] if nickname else name).split()
    if len(parts) > 2 and parts[-1].rstrip(".") in ("Jr", "Sr", "II", "III", "IV"):
        parts = [*parts[:-2], parts[-2].rstrip(",")]
    if len(parts) < 2:
        return []
    forms = [parts[0], parts[-1], *([" ".join(parts[1:])] if len(parts) > 2 else [])]
    if nickname:
        forms.append(nickname[1])
    if language == "en":
        forms += _surnames_of(parts)
        article, dash, bare = parts[-1].partition("-")
        if dash and article.lower() in _ARTICLES and bare[:1].isupper():
            forms += [bare, f"{article.lower()}-{bare}", f"{article.title()}-{bare}"]
    if language == "vi":
        forms = [form for form in forms if len(form) > 3 and not all(map(_syllable().fullmatch, form.split()))]
    return [
        form
        for form in forms
        if len(form) > 1
        and (form[0].isupper() or " " in form or "-" in form)
        and not form.endswith(".")
        and form not in _COMMON
    ]


def _surnames_of(parts: list[str]) -> list[str]:
    """Surnames and bynames of several words: "Lopez Obrador", "de la Fuente", "bin Salman", "Sheikh Tamim".

    >>> _surnames_of("Juan Ramon de la Fuente".split()), _surnames_of("Prince Faisal bin Farhan".split())
    (['de la Fuente', 'De la Fuente'], ['Prince Faisal', 'Faisal bin Farhan', 'bin Farhan', 'Bin Farhan'])
    """
    forms = []
    if parts[0] in _STYLES and len(parts) > 2:
        forms.append(" ".join(parts[:2]))
        parts = parts[1:]
    low = [word.lower() for word in parts]
    kin = next((place for place, word in enumerate(low) if word in ("bin", "ibn", "bint") and place), 0)
    if kin and kin + 1 < len(parts):
        short = [low[kin], parts[kin + 1]]
        if kin + 2 < len(parts):
            forms.append(" ".join(parts[: kin + 2]))
        else:
            forms.append(" ".join(parts))
        return [*forms, " ".join(short), " ".join([short[0].capitalize(), short[1]])]
    first = len(parts) - 1
    while first > 1 and parts[first - 1].islower():
        first -= 1
    if first < len(parts) - 1:
        tail = " ".join(parts[first:])
        if first > 2:  # "Lula", "Lula da Silva"
            forms += [parts[first - 1], f"{parts[first - 1]} {tail}"]
        return [*forms, tail, tail[0].upper() + tail[1:]]
    if len(parts) > 3 and parts[-1].rstrip(".") not in ("Jr", "Sr"):
        forms.append(" ".join(parts[-2:]))
    return forms


# Words that stay with a given name where the rest is left out.
_STYLES = frozenset(("Sheikh", "Shaikh", "Prince", "Princess", "Sheikha", "Tengku", "Sultan", "Ayatollah"))


@cache
def _nickname() -> regex.Pattern[str]:
    return compiled(r"[\"“‘(](\p{Lu}[\p{L}-]+)[\"”’)]\s")


def without_nickname(name: str) -> str:
    """A name as lists have it: 'Joko "Jokowi" Widodo' -> "Joko Widodo"."""
    return _nickname().sub("", name)


# First names that are words or places of their own; titles left in a name.
_COMMON = frozenset(
    ("Dato'", "Datuk", "Tun", "Sri", "Haji", "Sultan", "King", "Prince", "Mark", "Will", "Jr.", "To", "Do", "Le")
)
