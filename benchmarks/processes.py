"""Two processes against one, and the memory of a long run."""

from __future__ import annotations

import json
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from timing import HERE, Figure, run

COMMAND = ("-m", "diplofacts", "extract", "-q", "-f", "jsonl")


def jobs(articles: Path, work: Path, rounds: int) -> Iterator[Figure]:
    """Yield how much sooner two processes are done, and whether they write the same bytes."""
    taken: dict[int, float] = {}
    out = {}
    for count in (1, 2, 3):
        out[count] = work / f"jobs-{count}.jsonl"
        for _ in range(rounds if count < 3 else 1):
            began = time.perf_counter()
            run((*COMMAND, "-j", str(count), "-o", str(out[count]), str(articles)))
            taken[count] = min(taken.get(count, 1e9), time.perf_counter() - began)
    ratio = taken[1] / taken[2]
    measured = f"{taken[1]:.1f} s, {taken[2]:.1f} s: {ratio:.2f} ×"
    yield Figure("processes", "two against one, whole process", measured, "≥ 1.8 ×", ratio >= 1.8)
    same = len({path.read_bytes() for path in out.values()}) == 1
    yield Figure("processes", "-j 1, -j 2, -j 3", "the same bytes" if same else "DIFFERENT", "the same bytes", same)


def memory(count: int) -> Iterator[Figure]:
    """Yield the memory of one process that reads `count` articles, and its growth after the first 1,000."""
    script = str(HERE / "benchmarks" / "flat.py")
    feed = ("--articles", str(count), "--format", "jsonl", "--size", "1000", "--every", "10")
    with tempfile.TemporaryFile() as told:
        run((script, *feed, "--json"), stdout=told)
        told.seek(0)
        steps = {int(number): size for number, size in json.loads(told.read()).items()}
    first, last = steps[min(steps)], max(size for number, size in steps.items())
    yield Figure("memory", f"at most, over {count:,} articles", f"{last:.0f} MB", "≤ 80 MB", last <= 80)
    grown = last - first
    yield Figure("memory", f"growth after the first {min(steps):,}", f"{grown:.1f} MB", "< 2 MB", grown < 2)
