"""An evaluation as values: figures with their intervals, slots, misses, and changes against another run."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from diplofacts.evaluation.changes import Change, changes
from diplofacts.evaluation.evidence import brief, likely, quoted
from diplofacts.evaluation.gold import GoldArticle, Run
from diplofacts.evaluation.intervals import FIGURES, Interval, intervals
from diplofacts.evaluation.slots import SLOTS, Plain
from diplofacts.evaluation.tally import (
    Group,
    Judged,
    Noise,
    SlotTally,
    Tally,
    judge_all,
    noise,
    slot_tallies,
    totals,
)
from diplofacts.record import NamedTuple


class Slip(NamedTuple):
    """A fact that was missed or is spurious. quotes: the words it rests on; of a missed fact the likely ones."""

    article: str
    fact: Plain
    quotes: list[str]


class Report(NamedTuple):
    """What an evaluation says. Empty where it was not asked for; changes None where no other run was given."""

    articles: int
    figures: dict[Group, Tally]
    intervals: dict[Group, dict[str, Interval]]
    noise: Noise
    slots: dict[tuple[str, str], SlotTally]
    missed: list[Slip]
    spurious: list[Slip]
    changes: list[Change] | None


def report(
    articles: Sequence[GoldArticle],
    run: Run,
    *,
    types: Sequence[str] = tuple(SLOTS),
    draws: int = 0,
    slots: bool = False,
    misses: int = 0,
    against: Run | None = None,
) -> Report:
    """Judge a run. draws: of the bootstrap, 0 for no intervals; misses: how many to list of each type at most."""
    judged = judge_all(articles, run, types)
    return Report(
        articles=len(articles),
        figures=totals(judged),
        intervals=intervals(judged, draws) if draws else {},
        noise=noise(judged),
        slots=slot_tallies(judged) if slots else {},
        missed=_missed(judged, types, misses),
        spurious=_spurious(judged, types, misses),
        changes=None if against is None else changes(judge_all(articles, against, types), judged),
    )


def plain(report: Report) -> dict[str, Any]:
    """Return a report as JSON has it; figures are rounded to four decimals."""
    result: dict[str, Any] = {
        "articles": report.articles,
        "figures": {"/".join(group): _figures(tally) for group, tally in report.figures.items()},
        "noise": {
            "articles_without_facts": report.noise.articles,
            "facts_in_them": report.noise.facts,
            "per_100": round(report.noise.per_100, 2),
        },
    }
    for group, limits in report.intervals.items():
        if group in report.figures:
            spans = {name: [round(end, 4) for end in limits[name]] for name in FIGURES if name in limits}
            result["figures"]["/".join(group)]["intervals"] = spans
    if report.slots:
        result["slots"] = {
            f"{kind}/{slot}": {"credit": round(tally.credit, 4), "gold": tally.gold, "predicted": tally.predicted}
            for (kind, slot), tally in report.slots.items()
        }
    if report.missed or report.spurious:
        result |= {"missed": [_slip(one) for one in report.missed], "spurious": [_slip(one) for one in report.spurious]}
    if report.changes is not None:
        result["changes"] = [_change(one) for one in report.changes]
    return result


def _figures(tally: Tally) -> dict[str, Any]:
    counts = {"gold": tally.gold, "predicted": tally.predicted, "found": tally.found}
    names = ("precision", "recall", "f1", "slot_precision", "slot_recall", "slot_f1")
    return counts | {name: round(getattr(tally, name), 4) for name in names}


def _slip(slip: Slip) -> dict[str, Any]:
    return {"article": slip.article, "type": slip.fact["type"], **brief(slip.fact), "quotes": slip.quotes}


def _change(change: Change) -> dict[str, Any]:
    told = {"what": change.what, "right": change.right, "article": change.article, "type": change.fact["type"]}
    slots = {slot: [round(credit, 4) for credit in credits] for slot, credits in change.slots.items()}
    return {**told, **brief(change.fact), **({"credits": slots} if slots else {})}


def _missed(judged: Sequence[Judged], types: Sequence[str], most: int) -> list[Slip]:
    found = []
    for kind in types:
        rows = [(one.article, fact) for one in judged for fact in one.verdicts[kind].missed][:most]
        for article, fact in rows:
            sentence = likely(fact, article.text)
            found.append(Slip(article.id, fact, [sentence] if sentence else []))
    return found


def _spurious(judged: Sequence[Judged], types: Sequence[str], most: int) -> list[Slip]:
    return [
        Slip(article, fact, quoted(fact))
        for kind in types
        for article, fact in [(one.article.id, fact) for one in judged for fact in one.verdicts[kind].spurious][:most]
    ]
