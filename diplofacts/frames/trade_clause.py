"""Which sums of a sentence are sums of trade, and how each is told: reached, aimed at, or the base of a change.

The words of the sentence are read once as cues (languages/trade_words.py). A sum belongs to the last head before it, or
to one right behind it ("5 billion dollars in trade"), and a verb or preposition must lead to it; a head of other sums
(capital, aid, a deficit) takes it away. The cues between decide whether it is aimed at.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from itertools import pairwise
from typing import NamedTuple

from diplofacts.languages.trade_words import HEADS, trade_words
from diplofacts.rule import CHARACTER, expand

REACH = 170
NEAR = 40
WAYS = {"export": "xuất|export", "import": "nhập|import"}
MONEY, MULTIPLE = CHARACTER["money"], CHARACTER["multiple"]
_SUM = re.compile(f"[{MONEY}{MULTIPLE}]")


class Cue(NamedTuple):
    """Words of one kind of TradeWords.cues."""

    kind: str
    start: int
    end: int


class Sum(NamedTuple):
    """A sum of trade, or a multiple of it. Offsets are those of the slotted text.

    at: where it stands; low, high: the words about it (from the sum before to the next head or sum); head: the cue that
    governs it; metric: two_way, export, import, None where the head points back. role: level or base. aim: "goal",
    "maybe" or None (it came about). part: it is told as part of a sum before. hinted: words
    like "export market" stand before its head. named: a word
    behind it calls it a goal. turn: of sums
    told "respectively", which this one is, of how many, and where the words about them begin.
    """

    at: int
    low: int
    high: int
    head: Cue
    metric: str | None
    role: str
    aim: str | None
    part: bool
    hinted: bool
    named: bool
    turn: tuple[int, int, int] | None = None


@cache
def _cue_pattern(language: str) -> tuple[re.Pattern[str], tuple[str, ...]]:
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
    finder, kinds = _cue_pattern(language)
    return tuple(Cue(kinds[hit.lastindex - 1], *hit.span()) for hit in finder.finditer(text) if hit.lastindex)


@lru_cache(maxsize=8)
def sums(text: str, language: str) -> tuple[Sum, ...]:
    """The sums of trade in a slotted sentence, in order."""
    places = [hit.start() for hit in _SUM.finditer(text)]
    again = {at for before, at in pairwise(places) if text[before + 1 : at].strip() in ("(", "or", "hay")}
    places = [at for at in places if at not in again]  # the same sum in another currency
    found: list[Sum] = []
    for number, at in enumerate(places):
        low = places[number - 1] + 1 if number else 0
        high = places[number + 1] if number + 1 < len(places) else len(text)
        one = _sum(text, language, low, at, high, found)
        if one:
            found.append(one)
    return tuple(_in_turn(text, language, found))


def _in_turn(text: str, language: str, found: list[Sum]) -> list[Sum]:
    """Give sums told "respectively" each its own head: "exports and imports were 2 and 3 billion respectively"."""
    hit = pattern(language, "respectively").search(text)
    group = [one for one in found if hit and one.role == "level" and one.head == found[0].head]
    if not hit or len(group) < 2 or abs(group[0].at - hit.start()) > 100:
        return found
    low = group[0].low
    heads = [cue for cue in cues(text, language) if cue.kind in HEADS and low <= cue.start < group[0].at]
    words = text[group[0].head.start : group[0].head.end]
    both = sorted(("export", "import"), key=lambda way: (m.start() if (m := re.search(WAYS[way], words)) else 999))
    for number, one in enumerate(group):
        head = heads[number] if len(heads) == len(group) else one.head
        metric = HEADS[head.kind]
        if len(heads) == 1 and len(group) == 2 and all(re.search(WAYS[way], words) for way in both):
            metric = both[number]
        found[found.index(one)] = one._replace(head=head, metric=metric, turn=(number, len(group), low))
    return found


def _sum(text: str, language: str, low: int, at: int, high: int, before: list[Sum]) -> Sum | None:
    found = cues(text, language)
    stop = text.find(";", at)
    high = min(high, stop) if stop >= 0 else high
    behind = _head_behind(text, language, at, high)
    head = behind or _pointed(text, found, _head_before(text, language, at)) or _head_ahead(text, language, at, high)
    if head is None or pattern(language, "price").match(text, at + 1) or (behind and _taken(text, language, at)):
        return None
    ahead = next((cue.start for cue in found if cue.start > max(at, head.end) and (cue.kind in HEADS or cue.kind == "other")), high)
    left = text[max(0, at - 70) : at]
    last = before[-1] if before and before[-1].at == low - 1 else None
    alike = bool(last and head.start < last.at and re.match(pattern(language, "joined"), text[low:at]))
    role = _role(text, language, left, head, at, behind is not None, alike)
    if role is None:
        return None
    part = any(cue.kind == "part" and cue.end <= at for cue in found)
    if part and head.start < max(cue.end for cue in found if cue.kind == "part" and cue.end <= at) and behind is None:
        if head.end < low:
            return None
    if role == "base":
        aim = None
    elif alike and last and last.role == "level":
        aim = last.aim
    elif before and before[-1].role == "base" and before[-1].at == low - 1 and before[-1].head == head:
        aim = _aim(text, language, before[-1].at, head) or _behind(text, language, at)
    else:
        aim = _aim(text, language, at, head)
    hinted = any(cue.kind == "hint" and 0 < head.start - cue.end < 80 for cue in found)
    return Sum(at, low, min(high, ahead), head, _metric(text, found, head), role, aim, part, hinted, _behind(text, language, at) is not None)


def _head_before(text: str, language: str, at: int) -> Cue | None:
    for cue in reversed(cues(text, language)):
        if cue.end > at:
            continue
        if ";" in text[cue.end : at] or at - cue.end > REACH + 40 * text[cue.end : at].count(MONEY):
            return None
        if cue.kind == "other":
            return None
        if cue.kind in HEADS:
            return cue
    return None


def _pointed(text: str, found: tuple[Cue, ...], head: Cue | None) -> Cue | None:
    """The head that "worth", "trị giá" belongs to: "xuất sang Hàn Quốc hàng hóa trị giá"."""
    if head is None or head.kind != "neutral":
        return head
    before = [cue for cue in found if cue.end <= head.start and HEADS.get(cue.kind) and head.start - cue.end < 60]
    return before[-1] if before and not re.search("[,;.]", text[before[-1].end : head.start]) else head


def _head_ahead(text: str, language: str, at: int, high: int) -> Cue | None:
    """The head after the base of a change that opens a sentence: "From $3 billion in 2010, trade rose to"."""
    if not pattern(language, "base").search(text[max(0, at - 40) : at]):
        return None
    for cue in cues(text, language):
        if at < cue.start < min(high, at + 100):
            if HEADS.get(cue.kind):
                return cue if "," in text[at : cue.start] else None
            if cue.kind == "other":
                return None
    return None


def _head_behind(text: str, language: str, at: int, high: int) -> Cue | None:
    for cue in cues(text, language):
        if cue.start <= at:
            continue
        if cue.start > min(at + 60, high):
            return None
        if cue.kind in HEADS and cue.kind != "figure":
            return cue if pattern(language, "after").fullmatch(text, at + 1, cue.start) else None
        if cue.kind in ("other", "skip", "part"):
            return None
    return None


def _taken(text: str, language: str, at: int) -> bool:
    """Whether a head of other sums stands close before: "tariffs on $50 billion of imports"."""
    last = next((cue for cue in reversed(cues(text, language)) if cue.end <= at), None)
    return last is not None and last.kind == "other" and not re.search("[,;]", text[last.end : at]) and at - last.end < NEAR


def _role(text: str, language: str, left: str, head: Cue, at: int, behind: bool, alike: bool) -> str | None:
    if text[at] == MULTIPLE:
        return None if _told_before(text, at) or pattern(language, "beyond").match(text, at + 1) else "level"
    if pattern(language, "base").search(left):
        return "base"
    if head.kind != "buy" and pattern(language, "delta").search(left):
        return None
    if behind or alike or (head.kind == "buy" and left.endswith((" and ", ", ", " và "))):
        return "level"
    if pattern(language, "level").search(left) or pattern(language, "again").search(left):
        return "level"
    between = text[head.end : at].rpartition(MONEY)[2]
    if head.kind == "two_way" and len(between) <= NEAR and "," not in between:
        return "level"
    return "level" if pattern(language, "fill").match(between) else None


def _told_before(text: str, at: int) -> bool:
    """Whether a multiple only says more of the sum before it: "36 billion, a threefold increase"."""
    money = text.rfind(MONEY, 0, at)
    return money >= 0 and at - money < 25 and not _SUM.search(text, at + 1)


def _aim(text: str, language: str, at: int, head: Cue) -> str | None:
    """Whether the sum is aimed at, by the last cue before it that says so."""
    found = cues(text, language)
    again = pattern(language, "again").search(text, max(0, at - 40), at)
    start = text.rfind(";", 0, at) + 1
    for cue in reversed(found):
        if cue.start >= at or cue.start < start:
            continue
        if again and cue.kind == "done" and cue.start > head.start:
            continue
        if cue.kind == "done":
            return _behind(text, language, at)
        if cue.kind in ("goal", "raise") or (cue.kind == "agree" and pattern(language, "resolved").match(text, cue.end)):
            return "goal"
        if cue.kind in ("maybe", "wish") and at - cue.start < 110:
            return "maybe"
    return _behind(text, language, at)


def _behind(text: str, language: str, at: int) -> str | None:
    """A goal named right after the sum: "a $10 billion trade target"."""
    return "goal" if pattern(language, "target").match(text, at + 1) else None


def _metric(text: str, found: tuple[Cue, ...], head: Cue) -> str | None:
    metric = HEADS[head.kind]
    if metric or head.kind == "figure":
        return metric
    for cue in reversed(found):
        if cue.start < head.start and head.start - cue.end < 80:
            if cue.kind == "hint":
                return "export" if re.search(WAYS["export"], text[cue.start : cue.end]) else "import"
            if HEADS.get(cue.kind):
                return HEADS[cue.kind]
    return "two_way"
