"""What a language lends to reading sums of trade: the words that govern a sum, and how sides and growth are told."""

from __future__ import annotations

from functools import cache
from importlib import import_module

from diplofacts.record import NamedTuple

# The cues that govern a sum, and its metric. neutral ("giá trị") and figure ("con số này") take that of another head;
# aim is a goal that no head governs.
HEADS = {
    "two_way": "two_way", "trade": "two_way", "export": "export", "import": "import", "buy": "export",
    "neutral": None, "figure": None, "aim": "two_way",
}  # fmt: skip


class TradeWords(NamedTuple):
    """Patterns over slotted, lower-case text, with the slots of rule.py.

    cues: (kind, alternatives) in order, the first that fits at a place standing. Beside the HEADS, of which two_way
    needs no verb before its sum, these are: hint ("export market") gives a metric but governs no sum; other, a head of
    sums that are no trade; skip, words that only look like a cue; share, what a sum is
    a share of; goal, raise
    and maybe, a sum that is aimed at, to be raised, or may come;
    done, one that came; agree and wish, who aims at it; part, what follows is parts of a sum before.
    level, base, delta: what stands right before a sum that was reached, from which it changed, by which it changed.
    after: what stands between a sum and a head behind it. joined: between two sums told alike. fill: what may stand
    between a head and its sum in place of a verb. again: before a sum to which an earlier raising verb leads. resolved:
    after an agree cue, that it is a resolve; target: after a sum, that it is one; beyond: after a multiple, that it tells
    of the past.
    between, partner, to, from_, of: how sides are named, each side in a slot a or b; whose: the one whose market
    it is; back: "that market".
    down: falls; growing: that a percent is a growth; no_growth: that it is none; compared: what stands before the date
    of another figure. world: one side's trade with all; mutual: that it is
    trade of two. price: after a sum, that it is one. year_before: after a sum, that it is that of the year before the
    other's; year_to: before a month with which a year ends; upto: before one up to which it is told. elsewhere: a part of the world that
    goods go to or come from, which is no side.
    """

    cues: tuple[tuple[str, str], ...]
    level: str
    base: str
    delta: str
    after: str
    joined: str
    fill: str
    again: str
    resolved: str
    target: str
    beyond: str
    between: str
    partner: str
    to: str
    from_: str
    of: str
    whose: str
    back: str
    down: str
    growing: str
    no_growth: str
    compared: str
    world: str
    mutual: str
    price: str
    year_before: str
    year_to: str
    upto: str
    respectively: str
    elsewhere: str = "(?!)"


@cache
def trade_words(language: str) -> TradeWords:
    """The trade words of a language: "vi" or "en"."""
    found = import_module(f"diplofacts.languages.{language}.trade").WORDS
    assert isinstance(found, TradeWords)
    return found
