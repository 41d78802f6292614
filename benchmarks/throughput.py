"""Megabytes of articles a second on one core, against the floor: decode, one literal scan, write."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from ahocorasick_rs import AhoCorasick, Implementation
from timing import Figure, best

from diplofacts.facts import FACT_TYPES
from diplofacts.jobs import Task, work
from diplofacts.languages import all_rules
from diplofacts.read.reading import Reading
from diplofacts.read.source import read
from diplofacts.write.formats import Style

TASK = Task("jsonl", Style(types=tuple(FACT_TYPES)))


def measure(articles: dict[str, Path], rounds: int) -> Iterator[Figure]:
    """Yield the figures of each file of articles. articles: "full of facts" and "feed"."""
    goals = {"full of facts": (2, 40), "feed": (8, 10)}
    for name, path in articles.items():
        size, count = told(path)
        seconds = best(lambda path=path: through(path), rounds)
        least = best(lambda path=path: floor(path), rounds)
        goal, times = goals[name]
        speed, ratio = size / seconds / 1e6, seconds / least
        measured = f"{speed:.2f} MB/s, {count / seconds:,.0f} articles/s"
        yield Figure("one core", name, measured, f"≥ {goal} MB/s", speed >= goal)
        against = f"{ratio:.0f} × the time of the floor ({size / least / 1e6:.0f} MB/s)"
        yield Figure("one core", f"{name}, against the floor", against, f"≤ {times} ×", ratio <= times)


def told(path: Path) -> tuple[int, int]:
    """Return the bytes of the texts of a JSONL file, and how many articles it has."""
    texts = [json.loads(line)["text"] for line in path.open(encoding="utf-8")]
    return sum(len(text.encode()) for text in texts), len(texts)


def through(path: Path) -> int:
    """Read, extract and write as `diplofacts extract -f jsonl -j 1` does; return the number of facts."""
    return sum(done.facts for done in work(read((str(path),), Reading()), TASK, 1, _fail))


def floor(path: Path) -> int:
    """Decode each article, look for all triggers of its language once, write a line; return the number found."""
    scans = {}
    for language in ("vi", "en"):
        words = sorted({trigger for rule in all_rules(language) for trigger in rule.triggers})
        scans[language] = AhoCorasick(words, implementation=Implementation.ContiguousNFA)
    found, rows = 0, []
    with path.open("rb") as lines:
        for line in lines:
            one = json.loads(line)
            hits = len(scans[one.get("lang") or "en"].find_matches_as_indexes(one["text"].lower(), overlapping=True))
            rows.append(json.dumps({"id": one["id"], "hits": hits}))
            found += hits
    "\n".join(rows).encode()
    return found


def _fail(error: Exception) -> None:
    raise error
