"""What one call costs: a whole process, against a Python that does nothing."""

from __future__ import annotations

from collections.abc import Iterator

from timing import HERE, Figure, process_seconds

ARTICLE = sorted((HERE / "seeds").glob("002*.txt"))[0]
EMPTY = ("-c", "pass")
CALLS = (
    ("import click", ("-c", "import click"), None),
    ("import click, regex, msgspec, ahocorasick_rs", ("-c", "import click, regex, msgspec, ahocorasick_rs"), None),
    ("diplofacts --help", ("-m", "diplofacts", "--help"), 5),
    ("diplofacts extract, one seed article to JSON",
     ("-m", "diplofacts", "extract", str(ARTICLE), "-f", "json"), 9),
)  # fmt: skip


def measure(rounds: int) -> Iterator[Figure]:
    """Yield how many times as long as an empty Python each call takes."""
    wall, processor = process_seconds(EMPTY, rounds)
    yield Figure("start", "python -c pass", f"{wall * 1000:.0f} ms")
    for name, call, goal in CALLS:
        process_seconds(call, 1)
        took, work = process_seconds(call, rounds)
        ratio = took / wall
        measured = f"{took * 1000:.0f} ms, {ratio:.1f} × (processor time {work / processor:.1f} ×)"
        yield Figure("start", name, measured, f"≤ {goal} ×" if goal else None, ratio <= goal if goal else None)
