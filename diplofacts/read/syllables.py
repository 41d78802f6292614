"""Whether a text reads like Vietnamese: its words with marks are syllables of that language.

A wrong decoding gives what no-one can say: two tone marks on a syllable, "tr×nh", a stop with a falling tone.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from functools import cache

from diplofacts.record import NamedTuple

TONES = "\u0300\u0301\u0303\u0309\u0323"
ENOUGH = 0.8  # of the words with marks; the rest are foreign names


class Reads(NamedTuple):
    """How a text reads. marked: words with letters beyond ASCII; right: those that are syllables of Vietnamese;
    own: those of them with letters that Western languages do not have."""

    marked: int
    right: int
    own: int

    @property
    def share(self) -> float:
        return self.right / self.marked if self.marked else 0.0

    @property
    def vietnamese(self) -> bool:
        return self.share >= ENOUGH and self.right >= 2 and self.own * 4 >= self.right


def reads(text: str) -> Reads:
    """Count the words of a text, or of a good piece of it."""
    words = Counter(_words().findall(unicodedata.normalize("NFC", text)))
    marked = right = own = 0
    for word, count in words.items():
        if word.isascii():
            continue
        marked += count
        if _is_syllable(word.lower()):
            right += count
            own += count if any(ord(letter) > 0xFF for letter in word) else 0
    return Reads(marked, right, own)


def _is_syllable(word: str) -> bool:
    parts = unicodedata.normalize("NFD", word)
    tones = [part for part in parts if part in TONES]
    bare = unicodedata.normalize("NFC", "".join(part for part in parts if part not in TONES))
    found = _syllable().fullmatch(bare)
    if not found or len(tones) > 1:
        return False
    return not found["stop"] or tones in (["\u0301"], ["\u0323"])


@cache
def _words() -> re.Pattern[str]:
    """Runs of letters, and of signs that are no punctuation, such as stand in text decoded wrongly."""
    return re.compile("[^\\s\\d!-/:-@\\[-`{-~“”‘’«»–—…•·\xa0\ufeff\u200b€°]+")


@cache
def _syllable() -> re.Pattern[str]:
    return re.compile(
        "(?:ngh?|nh|gh|gi|g|kh|k|ph|p|qu|th|tr|t|ch|c|[bdđhlmnrsvx])?"
        "(?:(?:o[aăeo]?|u[yâêơ]?|uyê|uya|uô|ua|ươ|ưa|iê|yê|ia|[aăâeêiôơưy])"
        "(?:(?P<stop>ch|[cpt])|nh|ng|[mniyou])?)"
    )
