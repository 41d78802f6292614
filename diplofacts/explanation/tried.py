"""Why a rule whose trigger is in a sentence does not fit it."""

from __future__ import annotations

from contextlib import suppress
from functools import cache
from typing import Any

import regex

from diplofacts.discourse import Reading
from diplofacts.match import LIMIT, Match, folded, limited, lower, matches
from diplofacts.needs import needs
from diplofacts.record import NamedTuple
from diplofacts.rule import BIT, KINDS, Rule, compiled, expand


class NoFit(NamedTuple):
    """How far a rule got. taken_by: the rule that has the words, where it would have fitted.

    lacks: kinds of entities and words that any fit has and the sentence has not: "person or body", "“giữa”".
    fits: the longest words that the start of its pattern fits; wants: the pattern from there on.
    """

    taken_by: str | None
    lacks: list[str]
    fits: str
    wants: str


def triggers_in(sentence: str, rule: Rule) -> list[str]:
    """The triggers of a rule that stand in a sentence as words of their own."""
    low = lower(sentence)
    return [trigger for trigger in rule.triggers if _stands(low, trigger)]


def _stands(low: str, trigger: str) -> bool:
    at = low.find(trigger)
    while at >= 0:
        end = at + len(trigger)
        inside_left = at > 0 and low[at - 1].isalnum() and low[at].isalnum()
        inside_right = end < len(low) and low[end].isalnum() and low[end - 1].isalnum()
        if not inside_left and not inside_right:
            return True
        at = low.find(trigger, at + 1)
    return False


def no_fit(rule: Rule, reading: Reading, fitting: list[Match]) -> NoFit:
    """Say why a rule gave no match, where `fitting` are the matches that there are in the sentence."""
    for own in matches(reading.slots, [rule]):
        for other in fitting:
            if other.rule.fact == rule.fact and own.start < other.end and other.start < own.end:
                return NoFit(other.rule.name, [], words_at(reading, own.start, own.end), "")
    pieces = _pieces(rule.pattern)
    low, high, best = 0, len(pieces), None
    while low < high:
        middle = (low + high + 1) // 2
        hit = _search(rule, "".join(pieces[:middle]), reading.slots.text)
        if hit:
            low, best = middle, hit
        else:
            high = middle - 1
    words = words_at(reading, *best.span()) if best else ""
    return NoFit(None, _lacking(rule, reading), words, "".join(pieces[low:]))


def _search(rule: Rule, pattern: str, text: str) -> Any:
    """The first fit of the start of a rule's pattern; one that a user brings has only so long to be found."""
    if not rule.source:
        return compiled(pattern, rule.name).search(text)
    with suppress(TimeoutError):
        return limited(expand(pattern, rule.name)).search(text, timeout=LIMIT)
    return None


def _lacking(rule: Rule, reading: Reading) -> list[str]:
    """The kinds of entities and words that the rule cannot do without, and that the sentence does not have."""
    here, low = {one.kind for one in reading.slots.entities.values()}, folded(reading.text)
    asked = needs(rule)
    kinds = [[kind for kind in KINDS if one & BIT[kind]] for one in asked.kinds]
    words = [[f"“{word.strip()}”" for word in some] for some in asked.words if not any(word in low for word in some)]
    return [" or ".join(one) for one in kinds if not here & set(one)] + [" or ".join(one) for one in words]


def words_at(reading: Reading, start: int, end: int) -> str:
    """The words of the sentence at a span of the slotted text."""
    first, stop = span_at(reading, start, end)
    return reading.text[first:stop]


def span_at(reading: Reading, start: int, end: int) -> tuple[int, int]:
    """The span in the sentence of a span of the slotted text."""
    origin, entities = reading.slots.origin, reading.slots.entities
    last = end - 1
    stop = entities[last].end if last in entities else origin[last] + 1 if end > start else origin[start]
    return origin[start], stop


@cache
def _pieces(pattern: str) -> tuple[str, ...]:
    """Cut a pattern so that its first pieces, however many, are a pattern too: words, slots and groups stay whole.

    >>> _pieces(r"{a:people} (?:đã )?gặp {b:people}")
    ('{a:people}', ' ', '(?:đã )?', 'gặp ', '{b:people}')
    """
    pieces = tuple(hit[0] for hit in _piece().finditer(pattern))
    parted = "|" in pieces or any(part in pattern for part in ("(?(", "(?P=", "\\1"))
    return (pattern,) if parted or "".join(pieces) != pattern else pieces


@cache
def _piece() -> regex.Pattern[str]:
    times = r"(?:[*+?]|\{\d+(?:,\d*)?\})?[+?]?"
    square = r"\[(?:\\.|[^\]\\])+\]"
    group = rf"(?P<group>\((?:[^()\[\]\\]++|\\.|{square}|(?&group))*+\))"
    word = r"(?:[^()\[\]\\{}|*+?](?!" + r"[*+?]|\{\d))+"
    return regex.compile(rf"{group}{times}|{square}{times}|\{{[a-z_:|\d]+\}}{times}|\\.{times}|{word}|.{times}")
