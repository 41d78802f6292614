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
from diplofacts.text.language import is_vietnamese

if TYPE_CHECKING:
    from ahocorasick_rs import AhoCorasick


def names_two_sides(text: str, language: str | None) -> bool:
    """Whether a clean text names two sides, the paper's own country being one that Vietnamese articles need not name.

    Rather too often than too seldom: a name that may be somebody's counts. language: the article's, where known.
    """
    languages = [language or ("vi" if is_vietnamese(text) else "en")]
    if not text.isascii():
        languages += [one for one in ("vi", "en") if one not in languages]
    sides = {lexicon(languages[0]).home_code} - {None}
    for one in languages:
        for code in name_places(text, one):
            sides.add(code)
            if len(sides) > 1:
                return True
    low = text.lower()
    for one in languages:
        sides.update(code for words, code in grammar(one).words.OFFICE_COUNTRIES.items() if words in low)
        sides.update(code for seat, code in grammar(one).words.SEATS.items() if seat in text)
    if len(sides) > 1 or find_leaders(text, languages[0], None):
        return True
    if names_firm(text) or names_home_firm(text):
        return True
    if any(is_surname(word) for told in _titled().findall(text) for word in told.split() if word[:1].isupper()):
        return True
    return any(goes_by_office(word) for word in _in_office().findall(text))


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


@cache
def _titled() -> re.Pattern[str]:
    """Bare names behind an office or honorific, by which leaders known to all may go: "Presidents Xi and Putin"."""
    english = "presidents?|ministers?|[pf]ms?|premiers?|chancellors?|leaders?|mr|mrs|ms"
    title = f"(?i:{english}|thống|tướng|tịch|trưởng|ông|bà)"
    return re.compile(rf"\b{title}\.? ([A-Z][\w-]+(?:(?:,| and| và) [A-Z][\w-]+)*)(?! [A-Z])")


@cache
def _in_office() -> re.Pattern[str]:
    """A bare name behind one of the offices of which a country has one: "PM Chinh"."""
    office = "[Pp]resident|[Pp]rime [Mm]inister|PM|[Pp]arty chief|[Gg]eneral [Ss]ecretary"
    return re.compile(rf"\b(?:{office}) ([A-Z][a-z]+)(?! [A-Z])")
