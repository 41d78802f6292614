"""Whether an article may state a fact at all: it names two sides.

Facts stand between two countries, bodies or firms of different countries, so an article that names but one states none.
Most news is such, and is told by one pass over its text, before it is parted into sentences.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from diplofacts import kept_re as re
from diplofacts.book import Book
from diplofacts.entities.companies import names_firm
from diplofacts.entities.company_homes import names_home_firm
from diplofacts.entities.countries import name_places
from diplofacts.entities.leaders import find_leaders, goes_by_office, is_surname
from diplofacts.entities.offices import grammar
from diplofacts.languages.lexicon import lexicon
from diplofacts.match import lower
from diplofacts.text.language import is_vietnamese
from diplofacts.text.normalise import cleaned

if TYPE_CHECKING:
    from ahocorasick_rs import AhoCorasick


def names_two_sides(text: str, language: str | None, title: str | None = None) -> bool:
    """Whether a clean text names two sides, the paper's own country being one that Vietnamese articles need not name.

    Rather too often than too seldom: a name that may be somebody's counts. language: the article's, where known; title:
    its headline, as given, which may name what the text does not.
    """
    languages = _languages(text, language)
    sides: set[str] = set(filter(None, [lexicon(languages[0]).home_code]))
    if _two_sides(text, languages, sides):
        return True
    if not title:
        return False
    title = cleaned(title)
    whole = _languages(f"{title}\n{text}", language)
    if whole != languages:
        return names_two_sides(f"{title}\n{text}", language)
    return _two_sides(title, languages, sides)


def _languages(text: str, language: str | None) -> list[str]:
    """The languages whose names may stand in a text, its own first."""
    own = language or ("vi" if is_vietnamese(text) else "en")
    return [own] if text.isascii() else [own, *(one for one in ("vi", "en") if one != own)]


def _two_sides(text: str, languages: list[str], sides: set[str]) -> bool:
    """Whether a text names two sides with those known, to which those that it names are added."""
    for one in languages:
        for code in name_places(text, one):
            sides.add(code)
            if len(sides) > 1:
                return True
    low = text.lower()
    for one in languages:
        offices, seats = _offices(one), _seats(one)
        sides.update(offices[1][index] for index, _, _ in offices[0].find_matches_as_indexes(low, overlapping=True))
        sides.update(seats[1][index] for index, _, _ in seats[0].find_matches_as_indexes(text, overlapping=True))
    if len(sides) > 1 or names_firm(text) or names_home_firm(text):
        return True
    if len(text) <= _BRIEF and sum(map(is_surname, set(_capitalised().findall(text)))) > 1:
        return True
    return _titles_a_leader(text, low) or bool(find_leaders(text, languages[0], None))


_BRIEF = 400
"""Up to which length a text, in code points, may leave out who leaders are: "Putin, Xi meet"."""


@cache
def _capitalised() -> re.Pattern[str]:
    """Words that may be somebody's name."""
    return re.compile(r"\b[A-Z][\w-]+")


@cache
def _offices(language: str) -> tuple[AhoCorasick, list[str]]:
    """Offices that only one country has, in lower case, and the country of each."""
    from ahocorasick_rs import AhoCorasick

    table = grammar(language).words.OFFICE_COUNTRIES
    return AhoCorasick(list(table)), list(table.values())


@cache
def _seats(language: str) -> tuple[AhoCorasick, list[str]]:
    """Seats of power that stand for a country, and the country of each."""
    from ahocorasick_rs import AhoCorasick

    table = grammar(language).words.SEATS
    return AhoCorasick(list(table)), list(table.values())


def _titles_a_leader(text: str, low: str) -> bool:
    """Whether a bare name behind an office or honorific is such as leaders known to all go by.

    "Presidents Xi and Putin", "PM Chinh". low: the text in lower case.
    """
    if len(low) != len(text):
        low = lower(text)
    for index, start, end in _titles()[0].find_matches_as_indexes(low):
        if start and (low[start - 1].isalnum() or low[start - 1] == "_"):
            continue
        office = _in_office().match(text, start)
        if office and goes_by_office(office[1]):
            return True
        told = _named().match(text, end) if index < _titles()[1] else None
        if told and any(is_surname(word) for word in told[1].split() if word[:1].isupper()):
            return True
    return False


@cache
def _titles() -> tuple[AhoCorasick, int]:
    """Offices and honorifics, in lower case, and how many of them may stand before any leader's bare name."""
    from ahocorasick_rs import AhoCorasick, MatchKind

    several = ("president", "minister", "prime minister", "pm", "fm", "premier", "chancellor", "leader")
    alone = ("mr", "mrs", "ms", "thống", "tướng", "tịch", "trưởng", "ông", "bà")
    words = [*several, *(f"{one}s" for one in several), *alone]
    built = AhoCorasick([*words, "party chief", "general secretary"], matchkind=MatchKind.LeftmostLongest)
    return built, len(words)


@cache
def _named() -> re.Pattern[str]:
    """Bare names right behind a title."""
    return re.compile(r"\.? ([A-Z][\w-]+(?:(?:,| and| và) [A-Z][\w-]+)*)(?! [A-Z])")


@cache
def _in_office() -> re.Pattern[str]:
    """A bare name behind one of the offices of which a country has one: "PM Chinh"."""
    office = "[Pp]resident|[Pp]rime [Mm]inister|PM|[Pp]arty chief|[Gg]eneral [Ss]ecretary"
    return re.compile(rf"(?:{office}) ([A-ZĐ]\w+)(?! [A-Z])")


def concerns(book: Book, text: str) -> bool:
    """Whether a clean text holds a trigger or a name of a user's book."""
    found = _words_of(book)
    return found is not None and found.find_matches_as_indexes(text.lower()) != []


@cache
def _words_of(book: Book) -> AhoCorasick | None:
    from ahocorasick_rs import AhoCorasick

    words = [name.lower() for name in book.names.words()]
    words += [trigger for rule in book.rules for trigger in rule.triggers]
    return AhoCorasick(sorted(set(words))) if words else None
