"""Words looked for in one pass: at first by what is soon built, then by an automaton that is soon through.

Which to build is told by how much was read. Of overlapping words all, or the first and longest of them, may be wanted.
What is soon built is for the former an automaton of another kind, and for the latter a pattern that is kept from one
process to the next: an automaton for these takes four times as long to build as one for those.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import cache
from typing import Any

from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

from diplofacts import kept
from diplofacts.pattern import cues, spelt

Hits = list[tuple[int, int, int]]
"""Words found, each by its number, start and end."""
_SOON = Implementation.NoncontiguousNFA
MUCH = 100_000
"""Code points from which on it pays to build what is soon through."""


class Literals:
    """Some words. leftmost: of those that overlap only the first is found, and of them the longest; not all of them."""

    def __init__(self, words: Sequence[str], *, leftmost: bool = False) -> None:
        self.words = words
        self.leftmost = leftmost
        self._read = 0
        self._through: Any = None  # finds the words once much was read, also for those who keep the method below
        self._quick: Any = _Pattern(words) if leftmost else AhoCorasick(words, implementation=_SOON)
        _MADE.append(self)

    def find_matches_as_indexes(self, text: str, *, overlapping: bool = False) -> Hits:
        """The words found in a text, in its order."""
        if self._through is None:
            self._read += len(text)
            if self._read <= MUCH:
                soon: Hits = self._quick.find_matches_as_indexes(text, overlapping)
                return soon
            self.settle()
        found: Hits = self._through(text, overlapping=overlapping)
        return found

    def settle(self) -> None:
        """Build what is soon through."""
        if self._through is None:
            kind = MatchKind.LeftmostLongest if self.leftmost else MatchKind.Standard
            self._through = AhoCorasick(self.words, matchkind=kind).find_matches_as_indexes
            self.find_matches_as_indexes = self._through  # type: ignore[method-assign]  # spares a call
            self._quick = None


class _Pattern:
    """Finds the first of overlapping words, and of them the longest."""

    def __init__(self, words: Sequence[str]) -> None:
        self._numbers = {word: number for number, word in reversed(list(enumerate(words)))}
        self._pattern = spelt(kept.digest("words", *words), lambda: _spelt(words))

    def find_matches_as_indexes(self, text: str, overlapping: bool) -> Hits:
        return [(self._numbers[match[0]], *match.span()) for match in self._pattern.finditer(text)]


def _spelt(words: Sequence[str]) -> str:
    """A pattern for the longest of some words at a place, in which those that begin alike share their beginning.

    >>> _spelt(["a", "ab", "abcd", "b"])
    '(?:a(?:b(?:cd|)|)|b)'
    """
    tree: dict[str, Any] = {}
    for word in words:
        node = tree
        for letter in word:
            node = node.setdefault(letter, {})
        node[""] = {}
    return _branches(tree)


def _branches(node: dict[str, Any]) -> str:
    told = [re.escape(letter) + _branches(below) for letter, below in node.items() if letter]
    told += [""] if "" in node else []
    return told[0] if len(told) == 1 else f"(?:{'|'.join(told)})"


@cache
def any_of(*patterns: str) -> Callable[[str], Any]:
    """A function that tells in one pass whether a lower-case text may have a match of any of these patterns for re.

    Raises ValueError for a pattern without a string of its own: it could stand anywhere.
    """

    def union() -> list[str]:
        found = [cues(pattern) for pattern in patterns]
        if not all(found):
            raise ValueError(f"no string stands in every match of {patterns[found.index(())]!r}")
        return sorted({one for sets in found for one in sets[0]})

    return Literals(kept.once(kept.digest("any of 5", *patterns), union)).find_matches_as_indexes


_MADE: list[Literals] = []  # they are kept for good by those who made them


def settle() -> None:
    """Have all words looked for by what is soon through, since much is about to be read."""
    for one in _MADE:
        one.settle()
