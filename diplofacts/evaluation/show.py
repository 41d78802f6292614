"""A report for people: a table on a terminal, or Markdown."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, TextIO

from diplofacts.evaluation.changes import Change
from diplofacts.evaluation.evidence import said
from diplofacts.evaluation.report import Report, Slip
from diplofacts.evaluation.tally import Group, Tally
from diplofacts.write.visible import visible

if TYPE_CHECKING:
    from rich.table import Table

HEADS = ("Type", "Lang", "Gold", "Pred", "Found", "P", "R", "F1", "95%", "Slot F1", "95%")
MARKS = {"gained": "+", "lost": "-", "better": "↑", "worse": "↓"}


def show(report: Report, stream: TextIO) -> None:
    """Print a report, readable at 80 columns."""
    from rich.console import Console

    console = Console(file=stream, highlight=False, markup=False, emoji=False)
    if report.figures:
        console.print(_table(report))
    for line in lines(report):
        console.print(line, soft_wrap=True)


def markdown(report: Report) -> str:
    """Return the figures as a Markdown table with the line on noise."""
    heads = HEADS if report.intervals else tuple(head for head in HEADS if head != "95%")
    rows = [_row(group, tally, report) for group, tally in _telling(report).items()]
    table = [heads, tuple("---" if at < 2 else "---:" for at in range(len(heads))), *rows]
    return "\n".join(f"| {' | '.join(row)} |" for row in table) + f"\n\n{_noise(report)}\n"


def lines(report: Report) -> Iterator[str]:
    """Yield what stands below the table: noise, slots, misses, changes."""
    yield _noise(report)
    for (kind, slot), tally in report.slots.items():
        yield f"{kind} {slot}: credit {tally.credit:.1f}, {tally.gold} in the gold, {tally.predicted} found"
    yield from _slips("missed", report.missed)
    yield from _slips("spurious", report.spurious)
    if report.changes is not None:
        yield from changes_told(report.changes)


def changes_told(changes: Iterable[Change]) -> Iterator[str]:
    """Yield a line for each change, and the sum of them."""
    told = list(changes)
    for change in told:
        credits = ", ".join(f"{slot} {before:.2f} → {after:.2f}" for slot, (before, after) in change.slots.items())
        wrong = "" if change.right else " (spurious)"
        fact = visible(said(change.fact))
        yield f"{MARKS[change.what]} {visible(change.article)}{wrong} {fact}{f' [{credits}]' if credits else ''}"
    sums = [
        f"{what} {sum(one.what == what and one.right == right for one in told)} {name}"
        for right, name in ((True, "right"), (False, "spurious"))
        for what in ("gained", "lost")
    ]
    slots = [f"{sum(one.what == what for one in told)} {what}" for what in ("better", "worse")]
    yield f"Changes: {', '.join(sums)}; {', '.join(slots)} in their slots."


def _slips(label: str, slips: Iterable[Slip]) -> Iterator[str]:
    for slip in slips:
        yield f"{label} {visible(slip.article)} {visible(said(slip.fact))}"
        for quote in slip.quotes:
            yield f"    “{visible(quote)}”"


def _table(report: Report) -> Table:
    from rich.table import Table

    table = Table(box=None, padding=(0, 0, 0, 1), pad_edge=False, header_style="bold")
    heads = HEADS if report.intervals else [head for head in HEADS if head != "95%"]
    for at, head in enumerate(heads):
        table.add_column(head, justify="left" if at < 2 else "right", no_wrap=True)
    languages = {language for _, language in _telling(report)}
    before = None
    for group, tally in _telling(report).items():
        if before not in (None, group[0]) and len(languages) > 1:
            table.add_row()
        table.add_row(*_row(group, tally, report))
        before = group[0]
    return table


def _telling(report: Report) -> dict[Group, Tally]:
    """Return the figures without those that only say again what those of the one type or language say."""
    types = {name for name, _ in report.figures if name.islower()}
    languages = {language for _, language in report.figures if language != "all"}
    return {
        (name, language): tally
        for (name, language), tally in report.figures.items()
        if (name.islower() or len(types) > 1) and (language != "all" or len(languages) > 1)
    }


def _row(group: Group, tally: Tally, report: Report) -> tuple[str, ...]:
    counts = (str(tally.gold), str(tally.predicted), str(tally.found))
    rates = (f"{tally.precision:.3f}", f"{tally.recall:.3f}")
    f1, slot_f1 = f"{tally.f1:.3f}", f"{tally.slot_f1:.3f}"
    if not report.intervals:
        return (*group, *counts, *rates, f1, slot_f1)
    spans = {name: f"{low:.2f}–{high:.2f}" for name, (low, high) in report.intervals.get(group, {}).items()}
    return (*group, *counts, *rates, f1, spans.get("f1", ""), slot_f1, spans.get("slot_f1", ""))


def _noise(report: Report) -> str:
    noise = report.noise
    if not noise.articles:
        return f"{report.articles} articles, each with facts."
    said = f"{noise.facts} in the {noise.articles} that state none ({noise.per_100:.2f} per 100)"
    return f"{report.articles} articles; noise: {said}."
