"""The rules in words: a table of all, one at length, what came of their cases."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from diplofacts.corpus_case import Case
from diplofacts.survey.listed import Listed
from diplofacts.survey.tested import Tested
from diplofacts.write.visible import visible

COUNTS = {"examples": "examples", "near_misses": "near misses", "woken": "woken", "fits": "fits", "facts": "facts"}
WIDEST = 44  # of the triggers in the table
MANY = 8  # texts shown of each sort


def table(rows: Sequence[Listed]) -> Iterator[str]:
    """A line for each rule: its name, the counts there are, its first triggers."""
    counts = [slot for slot in COUNTS if rows and getattr(rows[0], slot) is not None]
    wide = max((len(row.name) for row in rows), default=4)
    yield "  ".join([f"{'rule':{wide}}", *(COUNTS[slot] for slot in counts), "triggers"])
    for row in rows:
        numbers = [f"{getattr(row, slot):>{len(COUNTS[slot])},}" for slot in counts]
        yield "  ".join([f"{visible(row.name):{wide}}", *numbers, _short(row.triggers)])
    yield ""
    yield f"{len(rows):,} rules"


def _short(triggers: Iterable[str]) -> str:
    words = visible(", ".join(triggers))
    return words if len(words) <= WIDEST else words[: WIDEST - 1] + "…"


def at_length(row: Listed, examples: Sequence[Case], misses: Sequence[Case], *, everything: bool) -> Iterator[str]:
    """A rule with its pattern, examples and near misses."""
    yield visible(row.name)
    told: dict[str, Any] = {
        "from": row.source or f"built in: diplofacts/languages/{row.language}/{row.fact}.py",
        "fact": row.fact,
        "why": row.why,
        "triggers": ", ".join(row.triggers),
        "pattern": row.pattern,
        "fixed": ", ".join(f"{slot} = {value}" for slot, value in row.fixed.items()),
    }
    for name, value in told.items():
        if value:
            yield f"  {name:9} {visible(str(value))}"
    if row.woken is not None:
        yield f"  {'input':9} woken in {row.woken:,} sentences, fits {row.fits:,} times, gave {row.facts:,} facts"
    for title, texts in (("examples", examples), ("near misses", misses)):
        yield ""
        yield f"  {title} ({len(texts)})"
        for case in texts if everything else texts[:MANY]:
            yield f"    {visible(case.text)}{f'  ({visible(case.why)})' if case.why and not case.facts else ''}"
        if not everything and len(texts) > MANY:
            yield f"    … and {len(texts) - MANY:,} more: --all"


def outcome(found: Tested) -> Iterator[str]:
    """What came of cases: those that are wrong, rules without any, and a sum."""
    for told in found.wrong:
        yield visible_lines(told)
    for name in found.bare:
        yield f"Note: rule {visible(name)} has no example: add a [[rule.case]] with facts"
    for name in found.unmissed:
        yield f"Note: rule {visible(name)} has no near miss: add a [[rule.case]] with facts = []"
    texts, wrong = found.texts, len(found.wrong)
    yield f"{texts:,} {'text' if texts == 1 else 'texts'}: {texts - wrong:,} right, {wrong:,} wrong"


def visible_lines(told: str) -> str:
    """Words of several lines with nothing in them that steers a terminal."""
    return "\n".join(line[: len(line) - len(line.lstrip())] + visible(line.lstrip()) for line in told.split("\n"))
