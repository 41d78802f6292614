"""Whether no rule fits any sentence of an article: most news names two sides and states nothing of them.

To know who is who takes the whole article, and half of the time that an article takes. Whether words are a person at
all, though, is told by their own sentence and by those that share a capitalised word with it: a bare name is one that
such a sentence brings with an office. So where but a few sentences may fit a rule, these are read with just them; and
one without any word for somebody, and without a name, is told by itself.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Mapping, Sequence
from functools import cache

from diplofacts import kept_re as re
from diplofacts.cast import people_in_all
from diplofacts.entities import Sight
from diplofacts.entities.countries import places_of
from diplofacts.entities.entity import Entity
from diplofacts.entities.offices import grammar
from diplofacts.entities.people import may_mention, people_in
from diplofacts.entities.surnames import may_be_bare
from diplofacts.fitting import Rules, by_kinds
from diplofacts.match import matches, slotted
from diplofacts.rule import BIT

MOST = 6
"""Sentences that may fit a rule; where there are more it is cheaper to read them all."""
PERSON = BIT["person"]
Told = Sequence[tuple[str, str]]


def is_silent(
    told: Told,
    places: Sequence[list[Entity]],
    rules: Mapping[int, Rules],
    sight: Callable[[int], Sight],
    language: str,
    published: str | None,
    headline: str | None = None,
) -> bool:
    """Whether no rule fits any sentence; False too where that is not cheaply told.

    told: sentences, each with its language; places: those of each; rules: by number of the sentence, those that may fit
    it if people are in it; sight: tells its entities but people. language: the article's; headline: one that is none of
    the sentences.
    """
    if len(rules) > MOST or any(told[line][0].isupper() for line in rules):
        return False
    names = _may_be_names(told, places, rules, language, published)
    if names is None:
        return False
    others = [*(text for text, _ in told), headline or ""]
    nobody = {line for line in rules if _names_nobody(told[line], places[line], names[line], others)}
    if any(_may_fit(told[line], rules[line], sight(line), [], []) for line in nobody):
        return False
    rules = {line: own for line, own in rules.items() if line not in nobody}
    if not rules:
        return True
    if any(_may_fit(told[line], own, sight(line), [], []) for line, own in rules.items()):
        return False  # so it will with people, most likely: they need not be found twice
    words = {word for line in rules for word, _ in names[line]}
    beside = _beside(told, rules, words)
    if beside is None or (headline and _names_any(headline, language, words)):
        return False
    found = people_in_all([told[line] for line in beside], [places[line] for line in beside], language, published)
    at = {line: number for number, line in enumerate(beside)}
    return not any(
        _may_fit(told[line], own, sight(line), found.people[at[line]], found.unmeant[at[line]])
        for line, own in rules.items()
    )


def _may_be_names(
    told: Told, places: Sequence[list[Entity]], lines: Iterable[int], language: str, published: str | None
) -> dict[int, list[tuple[str, int]]] | None:
    """The words of some sentences that may be names, and where they begin; None where one may be a leader's."""
    names: dict[int, list[tuple[str, int]]] = {}
    for line in lines:
        text, own = told[line]
        names[line] = []
        for hit in _words().finditer(text):
            start, end = hit.span()
            if not text[start].isupper() or hit[0].lower() in _no_names(own):
                continue
            if any(one.start <= start and end <= one.end for one in places[line]):
                continue
            if may_be_bare(text, start, end, language, published):
                return None
            names[line].append((hit[0], start))
    return names


def _names_nobody(
    told: tuple[str, str], places: list[Entity], names: list[tuple[str, int]], others: Iterable[str]
) -> bool:
    """Whether a sentence holds no word for a person and no name: at most its first word, which stands nowhere else.

    names: its words that may be names. others: the sentences of the article, this one too, and its headline.
    """
    text, language = told
    if len(names) > 1 or (names and any(map(str.isalnum, text[: names[0][1]]))):
        return False
    if any(sum(name in other for other in others) > 1 for name, _ in names):
        return False
    return not may_mention(text, places, language)


def _beside(told: Told, lines: Container[int], words: set[str]) -> list[int] | None:
    """Some sentences, and all others with these words; None for too many of them."""
    beside = [line for line, (text, _) in enumerate(told) if line in lines or any(map(text.__contains__, words))]
    return beside if 2 * len(beside) <= len(told) + MOST else None


def _names_any(headline: str, language: str, words: set[str]) -> bool:
    """Whether somebody whom a headline names bears one of these words."""
    people = people_in([headline], language, places_of([headline], language))[0]
    names = " ".join(one.value.name or "" for one in people)
    return any(map(names.__contains__, words))


def _may_fit(told: tuple[str, str], rules: Rules, sight: Sight, people: list[Entity], unmeant: list[Entity]) -> bool:
    """Whether a rule fits a sentence with these people, or with those whom the whole article may tell of besides.

    What stands for nobody in a few sentences ("he", "I") may stand for somebody told in others, and "I" the other way
    about: for all such words, or none.
    """
    sure = [one for one in people if not one.value.mentioned.spoken]
    doubtful = unmeant if len(sure) == len(people) else [one for one in people if one not in sure]
    apart = len(sure) + len(doubtful) < len(people) + len(unmeant) or len({one.value.spoken for one in unmeant}) > 1
    if apart or any(one.value.office == "object" for one in unmeant[1:]):
        return True  # some may stand for somebody, others not
    for seen in (sure, sure + doubtful) if doubtful else (sure,):
        fitting = by_kinds(rules, sight, told[1], None, PERSON if seen else 0)
        if fitting and matches(slotted(told[0], [*seen, *sight.entities()]), fitting):
            return True
    return False


@cache
def _words() -> re.Pattern[str]:
    return re.compile(r"[^\W\d_]{2,}")


@cache
def _no_names(language: str) -> frozenset[str]:
    """Words of which no name is made, in lower case."""
    words = grammar(language).words
    return frozenset(words.AFTER_NAMES) - frozenset(words.FIRST_NAMES)
