"""Time the same articles on one core, on two processes, on Spark and on Ray, and hold their facts against each other.

    python benchmarks/scale.py [--articles N] [--texts FILE.jsonl] [--json OUT]

Each way reads a folder of Parquet files and writes Parquet facts, as a process of its own; its start is measured
apart by a run over a file of one article. Needs the extras [arrow], [spark] and [ray]; what is missing is named.

Without --texts the articles are made: a feed of which one in ten tells of facts. Processor time is that of all
processes of a way, as /proc tells it; it says what work costs where other work shares the machine.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
from texts import HERE, given_articles, news
from timing import machine

PARTS = 16
EXAMPLES = HERE / "examples" / "engines"
WAYS = {
    "one process": ("-m", "diplofacts", "extract", "{articles}", "-j", "1", "-o", "{out}/facts.parquet"),
    "two processes": ("-m", "diplofacts", "extract", "{articles}", "-j", "2", "-o", "{out}/facts.parquet"),
    "Spark local[2]": (str(EXAMPLES / "spark_extract.py"), "{articles}", "{out}"),
    "Ray, 2 workers": (str(EXAMPLES / "ray_extract.py"), "{articles}", "{out}"),
}


def write_folder(articles: Iterator[dict[str, Any]], folder: Path, count: int) -> int:
    """Write articles as PARTS files, so that all engines can share them out; return the bytes of their texts."""
    folder.mkdir()
    share = -(-count // PARTS)
    return sum(write_articles(islice(articles, share), folder / f"{part:02}.parquet") for part in range(PARTS))


def write_articles(articles: Iterator[dict[str, Any]], path: Path) -> int:
    """Write articles as Parquet, 1,000 a row group; return the bytes of their texts."""
    schema = pa.schema([("id", pa.string()), ("text", pa.string()), ("published", pa.string())])
    size = 0
    with pq.ParquetWriter(path, schema, compression="zstd") as writer:
        held: list[dict[str, Any]] = []
        for one in articles:
            held.append(one)
            size += len(one["text"].encode())
            if len(held) == 1000:
                writer.write_batch(pa.RecordBatch.from_pylist(held, schema))
                held = []
        writer.write_batch(pa.RecordBatch.from_pylist(held, schema))
    return size


def seconds(way: tuple[str, ...], articles: Path, out: Path) -> tuple[float, float]:
    """Return how long one way takes, from the start of its process to its end, and the processor time of it all."""
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    arguments = [part.format(articles=articles, out=out) for part in way]
    paths = os.pathsep.join(filter(None, (str(HERE), os.environ.get("PYTHONPATH"))))
    quiet = {"PYTHONWARNINGS": "ignore", "RAY_USAGE_STATS_ENABLED": "0", "PYSPARK_PYTHON": sys.executable}
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment = kept | quiet | {"PYTHONPATH": paths}
    began = time.perf_counter()
    with open(out.with_suffix(".log"), "w+", encoding="utf-8") as log:
        process = subprocess.Popen([sys.executable, *arguments], env=environment, stdout=log, stderr=log)
        family = Family(process.pid)
        while process.poll() is None:
            family.look()
            time.sleep(0.1)
        log.seek(0)
        if process.returncode:
            raise SystemExit(f"{' '.join(arguments)}\n{log.read()[-3000:]}")
    return time.perf_counter() - began, family.seconds()


class Family:
    """A process and all that come from it, also those that were given to another parent since."""

    def __init__(self, pid: int) -> None:
        self.ticks = {pid: 0}

    def look(self) -> None:
        """Note the processor time of each so far; what lives less than a tenth of a second may be missed."""
        told = {}
        for folder in Path("/proc").iterdir():
            if folder.name.isdecimal():
                try:
                    fields = (folder / "stat").read_text().rpartition(")")[2].split()
                except OSError:
                    continue
                told[int(folder.name)] = (int(fields[1]), int(fields[11]) + int(fields[12]))
        for pid in sorted(told):
            parent, ticks = told[pid]
            if pid in self.ticks or parent in self.ticks:
                self.ticks[pid] = max(ticks, self.ticks.get(pid, 0))

    def seconds(self) -> float:
        return sum(self.ticks.values()) / os.sysconf("SC_CLK_TCK")


def facts_in(out: Path) -> set[str]:
    """Return the facts below a folder, as JSON without the path of their article, which only the command knows."""
    from diplofacts.columns import facts_of

    found = set()
    for file in out.rglob("*.parquet"):
        for fact in facts_of(pq.ParquetFile(file).iter_batches(2000)):
            plain = fact.to_dict()
            plain["article"]["path"] = None
            found.add(json.dumps(plain, sort_keys=True))
    return found


def missing(way: str) -> str | None:
    """Return what a way needs and has not."""
    for name, module in (("Spark", "pyspark"), ("Ray", "ray")):
        if way.startswith(name) and importlib.util.find_spec(module) is None:
            return module
    return "java" if way.startswith("Spark") and shutil.which("java") is None else None


def main() -> int:
    parser = argparse.ArgumentParser(description=str(__doc__).partition("\n")[0])
    parser.add_argument("--articles", type=int, default=20_000)
    parser.add_argument("--size", type=int, default=3000, help="code points of a made article")
    parser.add_argument("--every", type=int, default=10, help="one article in so many tells of facts")
    parser.add_argument("--texts", type=Path, help="a JSONL file of articles to use over and over")
    parser.add_argument("--json", type=Path, help="write the figures there too")
    wanted = parser.parse_args()
    work = Path(tempfile.mkdtemp())
    many, one = work / "articles", work / "one"
    count = wanted.articles
    source = given_articles(wanted.texts, count) if wanted.texts else news(count, wanted.size, wanted.every)
    size = write_folder(source, many, count)
    one.mkdir()
    write_articles(news(1, 300), one / "00.parquet")
    print(f"{count:,} articles, {size / 1e6:.0f} MB of text; {machine()}", flush=True)
    print("| way | start, s | all, s | articles/s | MB/s | processor: start, s | all, s | hours per million | facts |")
    print("| --- | --- | --- | --- | --- | --- | --- | --- | --- |", flush=True)
    rows, first = [], None
    for name, way in WAYS.items():
        if lacking := missing(name):
            print(f"| {name} | left out: {lacking} is not installed |", flush=True)
            continue
        start, start_work = seconds(way, one, work / "out")
        whole, whole_work = seconds(way, many, work / "out")
        found = facts_in(work / "out")
        first = found if first is None else first
        same = "the same" if found == first else f"DIFFERENT: {len(found ^ first):,}"
        taken = max(whole - start, 0.001)
        row = {
            "way": name,
            "start": round(start, 1),
            "all": round(whole, 1),
            "per_second": round(count / taken),
            "mb_per_second": round(size / 1e6 / taken, 2),
            "processor_start": round(start_work, 1),
            "processor_all": round(whole_work, 1),
            "processor_hours_per_million": round((whole_work - start_work) / count * 1e6 / 3600, 2),
            "facts": len(found),
            "same": found == first,
        }
        rows.append(row)
        print(
            f"| {name} | {row['start']} | {row['all']} | {row['per_second']:,} | {row['mb_per_second']} "
            f"| {row['processor_start']} | {row['processor_all']} | {row['processor_hours_per_million']} "
            f"| {len(found):,}, {same} |",
            flush=True,
        )
    if wanted.json:
        wanted.json.write_text(json.dumps({"articles": count, "bytes": size, "ways": rows}, indent=1) + "\n")
    shutil.rmtree(work)
    return int(not all(row["same"] for row in rows))


if __name__ == "__main__":
    sys.exit(main())
