"""The words of a sentence that matter to a sum of trade, read once as cues (languages/trade_words.py)."""

from __future__ import annotations

from bisect import bisect_left
from functools import cache, lru_cache

from diplofacts import kept_re as re
from diplofacts.languages.trade_words import trade_words
from diplofacts.record import NamedTuple
from diplofacts.rule import CHARACTER, expand

MONEY, MULTIPLE = CHARACTER["money"], CHARACTER["multiple"]
BEFORE, BEHIND = 900, 160  # how far around a sum its cues are looked for


class Cue(NamedTuple):
    """Words of one kind of TradeWords.cues; offsets in the slotted text."""

    kind: str
    start: int
    end: int


class Around(NamedTuple):
    """A sum and the words about it: from the sum before (low) to the next one or a semicolon (high).

    before, behind: the cues near it, those before it last come first.
    """

    text: str
    language: str
    low: int
    at: int
    high: int
    before: tuple[Cue, ...]
    behind: tuple[Cue, ...]

    def fits(self, field: str, start: int) -> bool:
        """Whether the words from `start` on fit a pattern of TradeWords."""
        return pattern(self.language, field).match(self.text, start) is not None

    def led_by(self, field: str, reach: int = 70) -> bool:
        """Whether the words right before the sum fit a pattern of TradeWords."""
        return pattern(self.language, field).search(self.text[max(0, self.at - reach) : self.at]) is not None


@cache
def _finder(language: str) -> tuple[re.Pattern[str], tuple[str, ...]]:
    rows = trade_words(language).cues
    groups = "|".join(f"({alternatives})" for _, alternatives in rows)
    return re.compile(rf"(?<!\w)(?:{expand(groups)})(?!\w)"), tuple(kind for kind, _ in rows)


@cache
def pattern(language: str, field: str) -> re.Pattern[str]:
    """A pattern of TradeWords, compiled."""
    return re.compile(expand(getattr(trade_words(language), field)))


@lru_cache(maxsize=8)
def cues(text: str, language: str) -> tuple[Cue, ...]:
    """The cues of a sentence, in order."""
    finder, kinds = _finder(language)
    return tuple(Cue(kinds[hit.lastindex - 1], *hit.span()) for hit in finder.finditer(text) if hit.lastindex)


def around(text: str, language: str, low: int, at: int, high: int) -> Around:
    """A sum at `at` with the cues near it."""
    found = cues(text, language)
    first = bisect_left(found, at - BEFORE, key=_start)
    here = bisect_left(found, at, key=_start)
    last = bisect_left(found, at + BEHIND, key=_start)
    before = tuple(cue for cue in reversed(found[first:here]) if cue.end <= at + 1)
    stop = text.find(";", at, high)
    return Around(text, language, low, at, stop if stop >= 0 else high, before, found[here:last])


def _start(cue: Cue) -> int:
    return cue.start
