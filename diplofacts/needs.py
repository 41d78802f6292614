"""What a sentence must hold before a rule can fit it: kinds of entities and words, read off the rule's pattern.

A rule whose pattern cannot match without a sum of money need not be tried in a sentence without one, nor need that
sentence be searched for dates, instruments and firms on its account; so with one that asks for "giữa" or "between".
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Any

from diplofacts import kept
from diplofacts.book import Book
from diplofacts.languages import all_rules, files
from diplofacts.pattern import parsed
from diplofacts.record import NamedTuple
from diplofacts.rule import BIT, CHARACTER, KINDS, Rule, expand
from diplofacts.strings import Strings, best, inside, shortest, strings_of

VERSION = "7"
"""To be changed with what is read off a pattern, since that is kept between processes."""
_LOW, _HIGH = ord(CHARACTER[KINDS[0]]), ord(CHARACTER[KINDS[-1]])
SEEN = BIT["person"] | BIT["country"] | BIT["body"] | BIT["pair"] | BIT["place"]
"""The kinds that are found in the whole article at once."""
ASKED = {"_items": BIT["instrument"]}
"""What the frame of a rule that gives such a slot looks for in the sentence, and states nothing without."""
_MOST = 6  # sets of kinds kept for one pattern
_MOST_SETS, _MOST_WORDS = 3, 48


class Needs(NamedTuple):
    """Of each set in kinds (bits as in rule.BIT) one kind must be there, of each in words one string, in lower case."""

    kinds: tuple[int, ...] = ()
    words: tuple[tuple[str, ...], ...] = ()


def stands_in(words: tuple[str, ...], low: str) -> bool:
    """Whether one of some words is in a sentence; low: in lower case, with one space for each run of white space."""
    for word in words:  # noqa: SIM110 - any() with a generator takes twice as long
        if word in low:
            return True
    return False


@cache
def needs_of(language: str, book: Book | None = None) -> dict[str, Needs]:
    """The needs of each rule of a language, by its name; for those built in worked out once per machine."""
    if book is not None:
        return needs_of(language) | {rule.name: needs(rule) for rule in book.rules_in(language)}
    name = kept.digest("needs", VERSION, language, files())
    found = kept.once(name, lambda: {rule.name: _in_order(needs(rule)) for rule in all_rules(language)})
    return {name: Needs(*need) for name, need in found.items()}


def _in_order(need: Needs) -> tuple[Any, ...]:
    return tuple(sorted(need.kinds, key=_is_looked_for)), need.words


def _is_looked_for(kinds: int) -> bool:
    """Whether a recogniser has to look for one of these kinds: what is seen of the whole article is asked for first."""
    return bool(kinds & ~SEEN)


def needs(rule: Rule) -> Needs:
    """The kinds and words that any match of a rule has, or its frame asks for; no words that its triggers promise.

    >>> from diplofacts.rule import BIT
    >>> found = needs(Rule("", "meeting", ("talk",), "{a:person} (?:talk|speak)(?:ed|s) with {b:body|country}"))
    >>> [[kind for kind in KINDS if one & BIT[kind]] for one in found.kinds], found.words
    ([['person'], ['country', 'body']], ((' with ',),))
    """
    read = parsed(expand(rule.pattern, rule.name))
    asked = [bits for slot, bits in ASKED.items() if slot in rule.fixed]
    return Needs(_fewest(_kinds(read) + asked), _words(strings_of(read), rule.triggers))


# --- kinds ---------------------------------------------------------------------------------------------------------


def _kinds(items: Iterable[tuple[Any, Any]]) -> list[int]:
    found: list[int] = []
    for operator, argument in items:
        if str(operator) == "LITERAL":
            found += [1 << argument - _LOW] if _LOW <= argument <= _HIGH else []
        elif str(operator) == "IN":
            found += [bits] if (bits := _class(argument)) else []
        elif str(operator) == "BRANCH":
            found += _either([_kinds(branch) for branch in argument[1]])
        else:
            found += _kinds(inside(str(operator), argument))
    return found


def _class(members: Iterable[tuple[Any, Any]]) -> int:
    """The kinds of a class of characters; 0 where a common character may stand in their place."""
    bits = 0
    for operator, argument in members:
        low, high = argument if str(operator) == "RANGE" else (argument, argument)
        if str(operator) not in ("LITERAL", "RANGE") or low < _LOW or high > _HIGH:
            return 0
        for code in range(low, high + 1):
            bits |= 1 << code - _LOW
    return bits


def _either(branches: list[list[int]]) -> list[int]:
    """What holds in every branch: of each pair of needs one or the other."""
    found = branches[0]
    for branch in branches[1:]:
        found = list(_fewest([one | other for one in found for other in branch]))
    return found


def _fewest(sets: Iterable[int]) -> tuple[int, ...]:
    """The sets without those that another one implies; the narrowest of them where there are many."""
    kept_: list[int] = []
    for one in sorted(set(sets), key=int.bit_count):
        if not any(one & other == other for other in kept_):
            kept_.append(one)
    return tuple(kept_[:_MOST])


# --- words ---------------------------------------------------------------------------------------------------------


def _words(sets: Iterable[Strings], triggers: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    """The sets that tell most beside the triggers, of which one is known to be there."""
    left = (words for words in map(frozenset, map(shortest, sets)) if len(words) <= _MOST_WORDS)
    return best(words for words in left if not _promised(words, triggers))[:_MOST_SETS]


def _promised(words: Strings, triggers: tuple[str, ...]) -> bool:
    """Whether one of the words is in every trigger."""
    return bool(triggers) and all(any(word.strip() in trigger for word in words) for trigger in triggers)
