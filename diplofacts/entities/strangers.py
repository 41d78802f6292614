"""People in no office whom an English article tells of by name: "he" behind them is none of the officials it names."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING

from diplofacts.entities.entity import Entity
from diplofacts.pattern import compiled

if TYPE_CHECKING:
    import regex

At = tuple[int, int]


class Strangers:
    """Those whom an article names without an office, by what only people do or are: "Lena Okoro, 31, recalled".

    texts: the sentences; found: the mentions of officials in each. They are looked for when first asked about.
    """

    def __init__(self, texts: Sequence[str], found: Sequence[Sequence[Entity]]) -> None:
        self._texts = texts
        self._found = found
        self._spots: list[At] | None = None

    def between(self, start: At, end: At) -> bool:
        """Whether one of them is told between two places."""
        if start[0] == end[0]:
            return False
        if self._spots is None:
            self._spots = self._all()
        return any(start < at < end for at in self._spots)

    def _all(self) -> list[At]:
        spots: list[At] = []
        names: set[str] = set()
        for line, text in enumerate(self._texts):
            for hit in _private().finditer(text):
                if not self._is_official(line, hit.start(), hit.end()):
                    spots.append((line, hit.start()))
                    names.add((hit["name"] or "").rpartition(" ")[2])
        names -= self._surnames() | {""}
        if not names:
            return spots
        again = compiled(rf"\b(?:{'|'.join(map(_escaped, sorted(names)))})(?!['’]s\b)\b")
        for line, text in enumerate(self._texts):
            spots += [(line, hit.start()) for hit in again.finditer(text)]
        return spots

    def _is_official(self, line: int, start: int, end: int) -> bool:
        return any(one.start < end and start < one.end for one in self._found[line])

    def _surnames(self) -> set[str]:
        """The last words of the names of officials."""
        told = (one.value.name for line in self._found for one in line)
        return {name.rpartition(" ")[2] for name in told if name}


def _escaped(name: str) -> str:
    return name.replace("-", r"\-")


@cache
def _private() -> regex.Pattern[str]:
    """A name, or none, with an age, or with a verb that ministries and towns have not."""
    name = r"\p{Lu}\p{Ll}[\p{L}'’-]*(?: (?:al-|el-)?\p{Lu}[\p{L}'’-]+){0,2}"
    verb = (
        r"recall(?:s|ed)|remember(?:s|ed)|fled|grew up|was born|lives|lived|fears|heard|laugh(?:s|ed)|smiles|studied"
        r"|graduated|was (?:killed|murdered|arrested|shot|sentenced|stabbed)|worked as|works as|says (?:he|she)"
    )
    body = (
        "House|Ministry|Department|Office|Agency|News|Times|Post|Press|Journal|Council|Union|Nations|States|Kingdom"
        "|Korea|Zealand|Africa|Arabia|Sudan|Lanka|Delhi|Kong|Jazeera|Cross|Watch|International|Bank|Party|Commission"
        "|Court|Army|Force|Police|Corp|Group|Authority|Organi[sz]ation|Street|Front|Movement|Committee|Forces|Media"
    )
    said = r"says|said|tells|told|explains|explained|adds|added|continues|wrote"
    return compiled(
        rf"\b(?P<name>{name})(?:, (?:aged )?\d\d,| \(\d\d\)|,? (?:who )?(?:{verb})\b"
        rf"|(?<= \p{{Lu}}[\p{{L}}'’-]+)(?<!{body}) (?:{said})\b)"
        r"|\b\d\d-year[- ]old\b(?: [\p{L}-]+){0,3}"
    )
