"""Show that memory stays flat: Parquet articles in, Parquet facts out, by one process.

    python benchmarks/flat.py [--articles N] [--size CODE_POINTS] [--every N]

Prints the memory of the process after each tenth of the articles, and what it wrote.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pyarrow.parquet as pq

from diplofacts.facts import AnyFact
from diplofacts.pipeline import extract_document
from diplofacts.read.document import Document
from diplofacts.read.source import Reading, read
from diplofacts.write.columnar import write_parquet
from diplofacts.write.formats import Style

sys.path.insert(0, str(Path(__file__).parent))

from scale import made_articles, write_articles  # beside this file


def resident() -> float:
    """Return the memory of this process, in MB."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def facts(path: Path, count: int) -> Iterator[AnyFact]:
    """Yield the facts of all articles, and print as they go by."""
    began = time.process_time()
    for number, item in enumerate(read((str(path),), Reading()), 1):
        assert isinstance(item, Document)
        yield from extract_document(item)
        if number % (count // 10) == 0 or number == count // 100:
            print(f"| {number:,} | {time.process_time() - began:.0f} | {resident():.0f} |", flush=True)


def main() -> int:
    parser = argparse.ArgumentParser(description=str(__doc__).partition("\n")[0])
    parser.add_argument("--articles", type=int, default=200_000)
    parser.add_argument("--size", type=int, default=300, help="code points of an article")
    parser.add_argument("--every", type=int, default=5, help="one article in so many tells of anything")
    wanted = parser.parse_args()
    with tempfile.TemporaryDirectory() as work:
        articles, out = Path(work) / "articles.parquet", Path(work) / "facts.parquet"
        child = os.fork()  # what making the articles takes is not to be seen here
        if not child:
            write_articles(made_articles(wanted.articles, wanted.size, wanted.every), articles)
            os._exit(0)
        os.waitpid(child, 0)
        print("| articles | processor s | memory, MB |")
        print("| --- | --- | --- |")
        with out.open("wb") as stream:
            write_parquet(facts(articles, wanted.articles), stream, Style(types=()))
        told = pq.ParquetFile(out).metadata
        size = out.stat().st_size / 1e6
        groups = f"{told.num_rows:,} facts in {told.num_row_groups} row groups, {size:.0f} MB"
        print(f"{groups}; {resident():.0f} MB of memory")
    return 0


if __name__ == "__main__":
    sys.exit(main())
