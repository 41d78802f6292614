"""Show that memory stays flat: articles in, facts out, by one process that keeps none of them.

    python benchmarks/flat.py [--articles N] [--size CODE_POINTS] [--every N] [--format parquet|jsonl] [--json]

Prints the memory of the process after a hundredth and after each tenth of the articles, and what it wrote.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from texts import made_articles, write_jsonl

from diplofacts.facts import FACT_TYPES
from diplofacts.jobs import Done, Task, work
from diplofacts.read.reading import Reading
from diplofacts.read.source import read
from diplofacts.write.formats import Style, rows_of, write_pieces, writer


def resident() -> float:
    """Return the memory of this process, in MB."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def done(path: Path, task: Task, count: int, steps: dict[int, float], *, quiet: bool) -> Iterator[Done]:
    """Yield what all articles give, as the command does in one process, and note the memory as they go by."""
    began = time.process_time()
    for number, one in enumerate(work(read((str(path),), Reading()), task, 1, print), 1):
        yield one
        if number % (count // 10) == 0 or number == count // 100:
            steps[number] = resident()
            if not quiet:
                print(f"| {number:,} | {time.process_time() - began:.0f} | {steps[number]:.0f} |", flush=True)


def main() -> int:
    parser = argparse.ArgumentParser(description=str(__doc__).partition("\n")[0])
    parser.add_argument("--articles", type=int, default=200_000)
    parser.add_argument("--size", type=int, default=300, help="code points of an article")
    parser.add_argument("--every", type=int, default=5, help="one article in so many tells of anything")
    parser.add_argument("--format", choices=("parquet", "jsonl"), default="parquet", help="of articles and facts")
    parser.add_argument("--json", action="store_true", help="print the memory after each step as JSON, and no table")
    wanted = parser.parse_args()
    with tempfile.TemporaryDirectory() as work:
        articles, out = Path(work) / f"articles.{wanted.format}", Path(work) / f"facts.{wanted.format}"
        child = os.fork()  # what making the articles takes is not to be seen here
        if not child:
            made = made_articles(wanted.articles, wanted.size, wanted.every)
            if wanted.format == "jsonl":
                write_jsonl(made, articles)
            else:
                from scale import write_articles

                write_articles(made, articles)
            os._exit(0)
        os.waitpid(child, 0)
        if not wanted.json:
            print("| articles | processor s | memory, MB |")
            print("| --- | --- | --- |")
        steps: dict[int, float] = {}
        task = Task(wanted.format, Style(types=tuple(FACT_TYPES)))
        told = done(articles, task, wanted.articles, steps, quiet=wanted.json)
        rows = rows_of(task.format, task.style)
        with out.open("wb") as stream:
            if rows:
                write_pieces(rows, (one.rows for one in told if one.rows), stream)
            else:
                writer(task.format)((fact for one in told for fact in one.found), stream, task.style)
        print(json.dumps(steps) if wanted.json else f"{written(out)}; {resident():.0f} MB of memory")
    return 0


def written(out: Path) -> str:
    """Return what a file of facts holds."""
    size = out.stat().st_size / 1e6
    if out.suffix != ".parquet":
        with out.open("rb") as lines:
            return f"{sum(1 for _ in lines):,} facts, {size:.0f} MB"
    import pyarrow.parquet as pq

    told = pq.ParquetFile(out).metadata
    return f"{told.num_rows:,} facts in {told.num_row_groups} row groups, {size:.0f} MB"


if __name__ == "__main__":
    sys.exit(main())
