"""Two runs over the same gold articles: what the later one gained and lost."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Literal

from diplofacts.evaluation.pairs import Pair, Verdict, paired
from diplofacts.evaluation.slots import Plain
from diplofacts.evaluation.tally import Judged
from diplofacts.record import NamedTuple

What = Literal["gained", "lost", "better", "worse"]


class Change(NamedTuple):
    """One difference between two runs.

    what: "gained" and "lost" facts; "better" and "worse" are facts that both found, with other slots. right: whether it
    is a fact of the gold; else it is spurious, and its loss a gain. fact: the gold's for right ones, else the run's.
    slots: for better and worse the credits of slots before and after, where they differ.
    """

    what: What
    right: bool
    article: str
    fact: Plain
    slots: dict[str, tuple[float, float]]


def changes(before: Sequence[Judged], after: Sequence[Judged]) -> list[Change]:
    """Compare two runs, article by article; optional facts of the gold are passed over."""
    return [
        change
        for old, new in zip(before, after, strict=True)
        for kind in new.verdicts
        for change in _changes(new.article.id, kind, old.verdicts[kind], new.verdicts[kind])
    ]


def _changes(article: str, kind: str, before: Verdict, after: Verdict) -> Iterator[Change]:
    old, new = _clear(before.pairs), _clear(after.pairs)
    for place in sorted(old.keys() | new.keys()):
        if place not in old:
            yield Change("gained", True, article, new[place].gold, {})
        elif place not in new:
            yield Change("lost", True, article, old[place].gold, {})
        elif slots := _differing(old[place], new[place]):
            won = sum(later - earlier for earlier, later in slots.values())
            yield Change("better" if won > 0 else "worse", True, article, new[place].gold, slots)
    still = paired(kind, before.spurious, after.spurious)
    gone, come = {i for i, _ in still}, {j for _, j in still}
    for what, facts, kept in (("gained", after.spurious, come), ("lost", before.spurious, gone)):
        for number, fact in enumerate(facts):
            if number not in kept:
                yield Change(what, False, article, fact, {})  # type: ignore[arg-type]  # one of the two literals


def _clear(pairs: Iterable[Pair]) -> dict[int, Pair]:
    return {pair.place: pair for pair in pairs if not pair.gold.get("optional")}


def _differing(old: Pair, new: Pair) -> dict[str, tuple[float, float]]:
    credits = {slot: (old.credits.get(slot, 0.0), new.credits.get(slot, 0.0)) for slot in old.credits | new.credits}
    return {slot: (a, b) for slot, (a, b) in credits.items() if abs(a - b) > 1e-9}
