"""People in no office whom an English article tells of by name: "he" behind them is none of the officials it names."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING

from diplofacts.entities.entity import Entity
from diplofacts.pattern import compiled

if TYPE_CHECKING:
    import regex

At = tuple[int, int]

_BODY = (
    "House|Ministry|Department|Office|Agency|News|Times|Post|Press|Journal|Council|Union|Nations|States|Kingdom"
    "|Korea|Zealand|Africa|Arabia|Sudan|Lanka|Delhi|Kong|Jazeera|Cross|Watch|International|Bank|Party|Commission"
    "|Court|Army|Force|Police|Corp|Group|Authority|Organi[sz]ation|Street|Front|Movement|Committee|Forces|Media"
)
"""The last words of names that are no person's."""
_NOT_GIVEN = (
    "New|North|South|East|West|Old|Great|Greater|Saint|The|In|On|At|For|And|But|When|After|While|President|Mr|Mrs|Ms"
)


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
            self._spots = sorted(self._all())
        after = bisect_right(self._spots, start)
        return after < len(self._spots) and self._spots[after] < end

    def _all(self) -> list[At]:
        spots: list[At] = []
        names: set[str] = set()
        for line, text in enumerate(self._texts):
            for hit in _private().finditer(text):
                if not self._is_official(line, hit.start(), hit.end()):
                    spots.append((line, hit.start()))
                    names.add((hit["name"] or "").rpartition(" ")[2])
        names |= self._acting()
        names -= self._surnames() | {""}
        if not names:
            return spots
        again = compiled(rf"\b(?:{'|'.join(map(_escaped, sorted(names)))})(?!['’]s\b)\b")
        for line, text in enumerate(self._texts):
            spots += [(line, hit.start()) for hit in again.finditer(text)]
        return spots

    def _acting(self) -> set[str]:
        """Surnames that open a sentence as who acts in it, and stand behind a given name elsewhere."""
        heads = {hit["name"] for text in self._texts if (hit := _opening().match(text))}
        heads = {name for name in heads if not _body().fullmatch(name)}
        if not heads:
            return set()
        name = "|".join(map(_escaped, sorted(heads)))
        full = compiled(rf"\b(?!{_NOT_GIVEN}\b)\p{{Lu}}\p{{Ll}}+ (?P<name>{name})\b(?! \p{{Lu}})")
        hits = ((line, hit) for line, text in enumerate(self._texts) for hit in full.finditer(text))
        return {hit["name"] for line, hit in hits if not self._is_official(line, hit.start(), hit.end())}

    def _is_official(self, line: int, start: int, end: int) -> bool:
        return any(one.start < end and start < one.end for one in self._found[line])

    def _surnames(self) -> set[str]:
        """The last words of the names of officials."""
        told = (one.value.name for line in self._found for one in line)
        return {name.rpartition(" ")[2] for name in told if name}


@cache
def _body() -> regex.Pattern[str]:
    words = "He|She|They|It|We|The|This|That|There|These|Those|His|Her|But|And|Both|One|Two|What|Who|Some|Many"
    return compiled(rf"{_BODY}|\p{{L}}+day|{words}")


@cache
def _opening() -> regex.Pattern[str]:
    """A sentence that opens with one capitalised word that acts in it."""
    verbs = "told|said|says|was|had|has|did|also|later|denied|denies|resigned|testified|tweeted|wrote|refused|declined"
    return compiled(rf"[\s“\"]*(?P<name>\p{{Lu}}\p{{Ll}}[\p{{L}}'’-]+) (?:{verbs})\b")


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
    said = r"says|said|tells|told|explains|explained|adds|added|continues|wrote"
    return compiled(
        rf"\b(?P<name>{name})(?:, (?:aged )?\d\d,| \(\d\d\)|,? (?:who )?(?:{verb})\b"
        rf"|(?<= \p{{Lu}}[\p{{L}}'’-]+)(?<!{_BODY}) (?:{said})\b)"
        r"|\b\d\d-year[- ]old\b(?: [\p{L}-]+){0,3}"
    )
