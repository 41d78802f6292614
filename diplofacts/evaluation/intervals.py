"""How far figures would swing on other articles of the kind: bootstrap over articles."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from operator import mul
from random import Random

from diplofacts.evaluation.tally import Group, Judged, Tally, tallies, total
from diplofacts.record import NamedTuple

SEED = 20_260_130
LEVEL = 0.95
FIGURES: dict[str, Callable[[Tally], float]] = {
    "precision": lambda tally: tally.precision,
    "recall": lambda tally: tally.recall,
    "f1": lambda tally: tally.f1,
    "slot_f1": lambda tally: tally.slot_f1,
}


class Interval(NamedTuple):
    """Where a figure lies in 95 of 100 draws."""

    low: float
    high: float


def intervals(judged: Sequence[Judged], draws: int) -> dict[Group, dict[str, Interval]]:
    """For each group and figure its percentile interval over so many draws of as many articles, with replacement.

    Each language is drawn by itself, as the articles were. A draw without any fact of a group says nothing of it. The
    seed is fixed, so that the same articles and facts have the same intervals.
    """
    columns = _columns(judged)
    seen: dict[Group, dict[str, list[float]]] = {group: {name: [] for name in FIGURES} for group in columns}
    for weights in _drawn([one.article.language for one in judged], draws):
        for group, (members, parts) in columns.items():
            picked = [weights[member] for member in members]
            tally = Tally(*(sum(map(mul, picked, part)) for part in parts))
            if tally.gold or tally.predicted:
                for name, figure in FIGURES.items():
                    seen[group][name].append(figure(tally))
    return {
        group: {name: _middle(values) for name, values in figures.items() if values} for group, figures in seen.items()
    }


def _columns(judged: Sequence[Judged]) -> dict[Group, tuple[list[int], list[tuple[float, ...]]]]:
    """For each group the articles that have anything of it, and their counts, a column for each."""
    rows: dict[Group, dict[int, list[Tally]]] = {}
    for number, one in enumerate(judged):
        for group, counted in tallies(one):
            if counted.gold or counted.predicted:
                rows.setdefault(group, {}).setdefault(number, []).append(counted)
    return {
        group: (list(members), list(zip(*map(total, members.values()), strict=True))) for group, members in rows.items()
    }


def _drawn(languages: Sequence[str], draws: int) -> Iterator[list[int]]:
    """Yield for each draw how often each article is in it."""
    random = Random(SEED).random
    strata = [[i for i, one in enumerate(languages) if one == language] for language in sorted(set(languages))]
    for _ in range(draws):
        weights = [0] * len(languages)
        for stratum in strata:
            size = len(stratum)
            for _ in stratum:
                weights[stratum[int(random() * size)]] += 1
        yield weights


def _middle(values: list[float]) -> Interval:
    values.sort()
    cut = int(len(values) * (1 - LEVEL) / 2)
    return Interval(values[cut], values[-1 - cut])
