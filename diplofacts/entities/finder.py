"""An automaton over the names of a table: at first over those alone that may stand in what is read."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from diplofacts import kept_re as re
from diplofacts.drawers import Drawers
from diplofacts.record import NamedTuple

if TYPE_CHECKING:
    from ahocorasick_rs import AhoCorasick

FEW = 3
"""Texts that are given an automaton of their own names. To build that of all takes as long as to read an article."""
MANY = 20
"""Looks into texts from which on that of all is built in any case: to ask what may stand in each text costs more."""


class Named(NamedTuple):
    """What a name stands for. kind: country, place, body, or "trap" for words to pass over.

    check: how far the name is to be trusted; "" (always), "syllable" (one Vietnamese syllable: Anh, Đức), "pairing",
    "noun" (pairing, or after a noun), "surname" (Hòa Bình: not after a family name), "capital" (English places and
    namesakes: not after a capitalised word).
    """

    kind: str
    code: str
    form: str
    check: str


def cue(beginnings: set[str], size: int) -> str:
    """A pattern for places at which one of some names may begin, for its first characters, by their beginnings.

    >>> re.findall(cue({"Hà N", "Laos", "the ", "UK"}, 4), "In the UK; Hà Nội"), re.findall(cue({"UK"}, 4), "the UK")
    (['the ', 'UK; ', 'Hà N'], [])
    """
    capitals = "".join(sorted({one[0] for one in beginnings if one[:1].isupper()}))
    others = "".join(f"|{re.escape(one)}" for one in sorted(beginnings) if one and not one[0].isupper())
    return rf"(?=([{capitals}].{{{size - 1}}}{others}))"


class Finder:
    """Finds names of a table, whatever stands around them: of those that overlap the first, and of them the longest.

    table: what the names stand for, by the numbers under which they are found. A name that isn't in a text takes
    nothing from those that are, so the automaton that leaves it out finds the same.
    """

    def __init__(self, drawers: Drawers, cue: str) -> None:
        self.table: list[Named] = []
        self._drawers = drawers
        self._cue = cue
        self._names: list[str] = []
        self._left = set(drawers.beginnings)
        self._alike: dict[tuple[str, ...], Named] = {}
        self._texts = self._looks = 0
        self._take(self._left & {""})

    def find_matches_as_indexes(self, text: str) -> list[tuple[int, int, int]]:
        """The names found, each by its number, start and end."""
        self._looks += 1
        new = self._left.intersection(re.findall(self._cue, text)) if self._looks < MANY else self._left
        if new:
            self._texts += 1
            self._take(new if self._texts <= FEW and self._looks < MANY else self._left)
        find: Any = self._automaton.find_matches_as_indexes
        if not self._left:
            self.find_matches_as_indexes = find  # type: ignore[method-assign]  # there is nothing more to add
            self._names.clear()
            self._alike.clear()
            self._drawers.close()
        found: list[tuple[int, int, int]] = find(text)
        return found

    def _take(self, beginnings: set[str]) -> None:
        for beginning in sorted(beginnings):
            for name, value in self._drawers.opened(beginning).items():
                self._names.append(name)
                self.table.append(self._alike.setdefault(value, Named(*value)))
        self._left -= set(beginnings)
        self.__dict__.pop("_automaton", None)

    @cached_property
    def _automaton(self) -> AhoCorasick:
        from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

        return AhoCorasick(
            self._names,
            matchkind=MatchKind.LeftmostLongest,
            implementation=Implementation.NoncontiguousNFA if self._left else Implementation.ContiguousNFA,
            store_patterns=False,
        )
