"""The head that governs a sum ("kim ngạch", "exports to"), and the metric that it gives."""

from __future__ import annotations

from functools import cache

from diplofacts import kept_re as re
from diplofacts.frames.trade_cues import MONEY, MULTIPLE, Around, Cue, pattern
from diplofacts.languages.trade_words import HEADS
from diplofacts.rule import CHARACTER

REACH = 170
BEHIND = 60
NEAR = 40
AHEAD = 100
WAYS = {"export": "xuất|export", "import": "nhập|import"}


def head_of(sum_: Around) -> tuple[Cue, bool] | None:
    """The head of a sum, and whether it stands behind it; None for a price, or a sum of something else."""
    if sum_.fits("price", sum_.at + 1):
        return None
    behind = _behind(sum_)
    if behind:
        return None if _taken(sum_) else (behind, True)
    head = _pointed(sum_, _before(sum_)) or _ahead(sum_) or _aim(sum_)
    return (head, False) if head else None


def metric_of(sum_: Around, head: Cue) -> str | None:
    """The metric of a head; of a head without its own that of the one before it; None for "con số này"."""
    metric = HEADS[head.kind]
    if metric or head.kind == "figure":
        return metric
    for cue in sum_.before:
        if cue.start < head.start and head.start - cue.end < 80:
            if cue.kind == "hint":
                return "export" if re.search(WAYS["export"], sum_.text[cue.start : cue.end]) else "import"
            if HEADS.get(cue.kind):
                return HEADS[cue.kind]
    return "two_way"


def _before(sum_: Around) -> Cue | None:
    """The last head before the sum, unless one of other sums comes after it."""
    for cue in sum_.before:
        between = sum_.text[cue.end : sum_.at]
        if len(between) > REACH + NEAR * between.count(MONEY) or cue.kind == "other":
            return None
        if ";" in between and not _elliptic().fullmatch(between.rpartition(";")[2]):
            return None
        if cue.kind in HEADS:
            return cue
    return None


@cache
def _elliptic() -> re.Pattern[str]:
    """A clause after a semicolon that leaves out its head: "; hai bên phấn đấu đạt", "; in 2023 it was"."""
    named = "".join(CHARACTER[kind] for kind in ("country", "body", "person", "place", "pair", "company", "instrument"))
    return re.compile(f"[^{named}]{{0,60}}")


def _pointed(sum_: Around, head: Cue | None) -> Cue | None:
    """The head that "worth", "trị giá" belongs to: "xuất sang Hàn Quốc hàng hóa trị giá"."""
    if head is None or head.kind != "neutral":
        return head
    for cue in sum_.before:
        if cue.end <= head.start and HEADS.get(cue.kind):
            between = sum_.text[cue.end : head.start]
            return cue if len(between) < BEHIND and not re.search("[,;.]", between) else head
    return head


def _ahead(sum_: Around) -> Cue | None:
    """The head after the base of a change that opens a sentence: "From $3 billion in 2010, trade rose to"."""
    if not sum_.led_by("base", NEAR):
        return None
    for cue in sum_.behind:
        if cue.start >= min(sum_.high, sum_.at + AHEAD) or cue.kind == "other":
            return None
        if HEADS.get(cue.kind):
            return cue if "," in sum_.text[sum_.at : cue.start] else None
    return None


def _behind(sum_: Around) -> Cue | None:
    """The head right behind a sum: "5 billion dollars in trade"."""
    for cue in sum_.behind:
        if cue.start > min(sum_.at + BEHIND, sum_.high) or cue.kind in ("other", "skip", "share", "part"):
            return None
        if cue.kind in HEADS and (cue.kind != "figure" or sum_.text[sum_.at] == MULTIPLE):
            after = pattern(sum_.language, "after").fullmatch(sum_.text, sum_.at + 1, cue.start)
            return cue if after else None
    return None


def _aim(sum_: Around) -> Cue | None:
    """A bare goal, which may be that of the trade told in the sentence before: "phấn đấu sớm đạt mục tiêu 5 tỷ USD"."""
    if any(cue.kind == "other" for cue in (*sum_.before, *sum_.behind)):
        return None
    goal = sum_.before[0] if sum_.before else None
    if goal and goal.kind == "goal" and sum_.at - goal.end < 3:
        return Cue("aim", goal.start, goal.end)
    goal = next((cue for cue in sum_.before if cue.kind in ("goal", "wish")), None)
    if goal is None:
        return None
    theirs = re.search(_BOTH, sum_.text[max(0, goal.start - 40) : goal.start])
    led = theirs and re.fullmatch(_TO_REACH, sum_.text[goal.end : sum_.at])
    return Cue("aim", goal.start, goal.end) if led else None


_BOTH = rf"{CHARACTER['both']}|\bthey\b"
_TO_REACH = (
    r" (?:for|at|to (?:reach|hit|attain|achieve|surpass|exceed|top|see)"
    r"|to (?:raise|lift|boost|bring|take|increase|expand|push) (?:it|this|that|the (?:figure|volume|total)) to"
    r"|đạt|tới|lên) ?"
)
"""What leads from what two sides aim at to the sum, where what they trade was told before."""


def _taken(sum_: Around) -> bool:
    """Whether a head of other sums stands close before: "tariffs on $50 billion of imports"."""
    last = sum_.before[0] if sum_.before else None
    if last is None or last.kind != "other":
        return False
    between = sum_.text[last.end : sum_.at]
    return len(between) < NEAR and not re.search("[,;]", between)
