"""Words looked for in one pass: at first by an automaton that is soon built, then by one that is soon through.

Which to build is told by how much was read. What finds the first of overlapping words takes four times as long to build
as what finds all, so a short run finds which words there are, and builds the former of those.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

Hits = list[tuple[int, int, int]]
"""Words found, each by its number, start and end."""
MUCH = 100_000
"""Code points from which on it pays to build what is soon through."""


class Literals:
    """Some words. leftmost: of those that overlap only the first is found, and of them the longest; not all of them."""

    def __init__(self, words: Sequence[str], *, leftmost: bool = False) -> None:
        self.words = words
        self.leftmost = leftmost
        self._read = 0
        self._through: Any = None  # finds the words once much was read, also for those who keep the method below
        self._quick = AhoCorasick(words, implementation=Implementation.NoncontiguousNFA)
        _MADE.append(self)

    def find_matches_as_indexes(self, text: str, *, overlapping: bool = False) -> Hits:
        """The words found in a text, in its order."""
        if self._through is None:
            self._read += len(text)
            if self._read <= MUCH:
                return self._quickly(text, overlapping)
            self.settle()
        found: Hits = self._through(text, overlapping=overlapping)
        return found

    def settle(self) -> None:
        """Build what is soon through."""
        if self._through is None:
            built = _leftmost(self.words) if self.leftmost else AhoCorasick(self.words)
            self._through = built.find_matches_as_indexes
            self.find_matches_as_indexes = self._through  # type: ignore[method-assign]  # spares a call

    def _quickly(self, text: str, overlapping: bool) -> Hits:
        if not self.leftmost:
            return list(self._quick.find_matches_as_indexes(text, overlapping=overlapping))
        there = sorted({index for index, _, _ in self._quick.find_matches_as_indexes(text, overlapping=True)})
        if not there:
            return []
        few = _leftmost([self.words[index] for index in there], Implementation.NoncontiguousNFA)
        return [(there[index], start, end) for index, start, end in few.find_matches_as_indexes(text)]


def _leftmost(words: Sequence[str], implementation: Implementation | None = None) -> AhoCorasick:
    return AhoCorasick(words, matchkind=MatchKind.LeftmostLongest, implementation=implementation)


_MADE: list[Literals] = []  # they are kept for good by those who made them


def settle() -> None:
    """Have all words looked for by what is soon through, since much is about to be read."""
    for one in _MADE:
        one.settle()
