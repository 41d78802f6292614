"""Which sums of a sentence are sums of trade, and how each is told: reached, aimed at, or the base of a change.

A sum belongs to the last head before it, or to one right behind it, and a verb or preposition must lead to it; a head
of other sums (capital, aid, a deficit) takes it away. The cues before it decide whether it is aimed at.
"""

from __future__ import annotations

from functools import cache, lru_cache
from itertools import pairwise

from diplofacts import kept_re as re
from diplofacts.frames.trade_cues import MONEY, MULTIPLE, Around, Cue, around, pattern
from diplofacts.frames.trade_heads import NEAR, WAYS, head_of, metric_of
from diplofacts.languages.trade_words import HEADS
from diplofacts.record import NamedTuple
from diplofacts.rule import CHARACTER

WISHED = 110
TURN = 100
_SUM = re.compile(f"[{MONEY}{MULTIPLE}]")


class Sum(NamedTuple):
    """A sum of trade, or a multiple of it. Offsets are those of the slotted text.

    at: where it stands; low, high: the words about it (from the sum before to the next head or sum); head: the cue that
    governs it; metric: two_way, export, import, None where the head points back. role: level or base. aim: "goal",
    "maybe" or None (it came about). part: it is told as part of a sum before. hinted: words like "export market" stand
    before its head. named: words behind it call it a goal. turn: of sums told "respectively", which this one is, of how
    many, and where the words about them begin.
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


@lru_cache(maxsize=8)
def sums(text: str, language: str) -> tuple[Sum, ...]:
    """The sums of trade in a slotted sentence, in order."""
    places = [hit.start() for hit in _SUM.finditer(text)]
    again = {at for before, at in pairwise(places) if _in_other_words(text, before, at)}
    again |= {at for at in places if _GROWN_BY.search(text, max(0, at - 16), at)}
    places = [at for at in places if at not in again]  # the same sum in another currency
    found: list[Sum] = []
    for number, at in enumerate(places):
        low = places[number - 1] + 1 if number else 0
        high = places[number + 1] if number + 1 < len(places) else len(text)
        one = _sum(around(text, language, low, at, high), found[-1] if found else None)
        if one:
            found.append(one)
    return tuple(_in_turn(text, language, found))


_GROWN_BY = re.compile(rf"{CHARACTER['percent']},? \((?:or |by |\+)?(?:about )?$")
"""Before what a percent comes to: "up 154% (or $226 million)"."""


def _in_other_words(text: str, before: int, at: int) -> bool:
    """Whether a sum is the one before it in another currency; with a period of its own it is another one."""
    between = text[before + 1 : at].strip()
    if between != "(" or CHARACTER["date"] not in text[at : text.find(")", at) + 1]:
        return between in ("(", "or", "hay")
    return False


def _sum(here: Around, last: Sum | None) -> Sum | None:
    governed = head_of(here)
    if governed is None:
        return None
    head, behind = governed
    last = last if last and last.at == here.low - 1 else None
    joined = last is not None and head.start < last.at and _joined(here)
    role = _role(here, head, behind or joined)
    part = next((cue for cue in here.before if cue.kind == "part"), None)
    if role is None or (part and not behind and head.end < min(part.start, here.low)):
        return None
    if role == "base":
        aim = None
    elif joined and last and last.role == "level":
        aim = last.aim
    elif last and last.role == "base" and last.head == head:
        aim = _aim(here, head, last.at) or _named(here)
    else:
        aim = _aim(here, head, here.at)
    hinted = any(cue.kind == "hint" and 0 < head.start - cue.end < 80 for cue in here.before)
    heads = (cue.start for cue in here.behind if cue.kind in HEADS or cue.kind in ("other", "share"))
    high = min(here.high, next((start for start in heads if start > max(here.at, head.end)), here.high))
    metric = metric_of(here, head)
    return Sum(here.at, here.low, high, head, metric, role, aim, part is not None, hinted, _named(here) is not None)


def _joined(here: Around) -> bool:
    """Whether only links and dates stand between a sum and the one before it."""
    return pattern(here.language, "joined").match(here.text, here.low, here.at) is not None


def _role(here: Around, head: Cue, linked: bool) -> str | None:
    """Whether a sum is a level or the base of a change; None for a difference, or a sum that no word leads to."""
    if here.text[here.at] == MULTIPLE:
        return None if _told_before(here) or here.fits("beyond", here.at + 1) else "level"
    if here.led_by("base") or _leads_on().match(here.text, here.at + 1):
        return "base"
    if head.kind == "buy":
        linked = linked or here.text.endswith((" and ", ", ", " và "), here.low, here.at)
    elif here.led_by("delta"):
        return None
    if linked or here.led_by("level") or here.led_by("again"):
        return "level"
    between = here.text[head.end : here.at].rpartition(MONEY)[2]
    if head.kind == "two_way" and len(between) <= NEAR and "," not in between:
        return "level"
    return "level" if pattern(here.language, "fill").match(between) else None


@cache
def _leads_on() -> re.Pattern[str]:
    """After the base of a change: "raise trade of $16 billion to $30 billion"."""
    return re.compile(rf" (?:{{date}} )?(?:to|lên)(?: \w+){{0,2}} {MONEY}".replace("{date}", CHARACTER["date"]))


def _told_before(here: Around) -> bool:
    """Whether a multiple only says more of the sum before it: "36 billion, a threefold increase"."""
    money = here.text.rfind(MONEY, max(0, here.at - 25), here.at)
    return money >= 0 and not _SUM.search(here.text, here.at + 1) and not here.text.endswith(" to ", 0, here.at)


def _aim(here: Around, head: Cue, at: int) -> str | None:
    """Whether a sum is aimed at, by the last cue before `at` that says so."""
    again = here.led_by("again", NEAR)
    start = here.text.rfind(";", 0, at) + 1
    for cue in here.before:
        if cue.start >= at or (again and cue.kind == "done" and cue.start > head.start):
            continue
        if cue.start < start or cue.kind == "done":
            break
        if cue.kind in ("goal", "raise") or (cue.kind == "agree" and here.fits("resolved", cue.end)):
            return "goal"
        if cue.kind in ("maybe", "wish") and at - cue.start < WISHED:
            return "maybe"
    return _named(here)


def _named(here: Around) -> str | None:
    """A goal named right after the sum: "a $10 billion trade target"."""
    return "goal" if here.fits("target", here.at + 1) else None


def _in_turn(text: str, language: str, found: list[Sum]) -> list[Sum]:
    """Give sums told "respectively" each its own head: "exports and imports were 2 and 3 billion respectively"."""
    hit = pattern(language, "respectively").search(text) if found else None
    group = [one for one in found if hit and one.role == "level" and one.head == found[0].head]
    if hit is None or len(group) < 2 or abs(group[0].at - hit.start()) > TURN:
        return found
    first = group[0]
    here = around(text, language, first.low, first.at, first.high)
    heads = [cue for cue in reversed(here.before) if cue.kind in HEADS and cue.start >= first.low]
    words = text[first.head.start : first.head.end]
    ways = [re.search(way, words) for way in WAYS.values()]
    given = {}
    for number, one in enumerate(group):
        head = heads[number] if len(heads) == len(group) else one.head
        metric = HEADS[head.kind]
        if len(heads) == 1 and len(group) == 2 and ways[0] and ways[1]:
            metric = ("export", "import")[number ^ (ways[0].start() > ways[1].start())]
        given[one.at] = one._replace(head=head, metric=metric, turn=(number, len(group), first.low))
    return [given.get(one.at, one) for one in found]
