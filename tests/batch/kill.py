"""Run batch over and over, each time killed at a random moment; compare what the next run makes of it.

    python tests/batch/kill.py FOLDER [TIMES [SEED]]

A run is a forked process. Every other one kills itself (SIGKILL) before its n-th SQL statement; the others are killed by
a timer wherever they are then, within a statement or a commit too. n and the time are random, from the beginning to the
end of an undisturbed run. Between two kills articles come, change and go. Prints what differs, and leaves with 1.
"""

from __future__ import annotations

import json
import os
import random
import signal
import sqlite3
import sys
import time
from contextlib import closing
from pathlib import Path

from diplofacts.batch.run import Run
from diplofacts.batch.workers import Workers
from diplofacts.pipeline import extract_document
from diplofacts.read.document import Document
from diplofacts.read.reading import Reading
from diplofacts.store.keep import Keeper
from diplofacts.store.lock import locked
from diplofacts.store.opened import opened

SIGNING = "Vietnam and {other} signed a memorandum of understanding on {what} in Hanoi on October {day}, 2025."
OTHERS, WHAT = ("Laos", "Japan", "Germany", "Chile"), ("rice trade", "labour", "tourism", "education and training")
DUMP = (
    "SELECT hash, id, path, published, rules FROM articles ORDER BY hash",
    "SELECT file, place, hash FROM sources JOIN articles USING (article) ORDER BY file, place",
    "SELECT hash, facts.place, facts.id, type, date, slots FROM facts JOIN articles USING (article) ORDER BY 1, 2",
    "SELECT facts.id, slot, sides.place, code FROM sides JOIN facts USING (fact) ORDER BY 1, 2, 3",
    'SELECT facts.id, start, "end", text FROM mentions JOIN facts USING (fact) ORDER BY 1, 2',
    'SELECT file, "where", what FROM problems ORDER BY 1, 2, 3',
    "SELECT file, size, settings FROM files ORDER BY file",
    "SELECT count(*) FROM evidence WHERE evidence MATCH 'memorandum'",
    "PRAGMA integrity_check",
    "PRAGMA foreign_key_check",
)


def article(chance: random.Random) -> str:
    return SIGNING.format(other=chance.choice(OTHERS), what=chance.choice(WHAT), day=chance.randint(1, 28))


def stir(news: Path, chance: random.Random, number: int) -> None:
    """Let articles come, change and go."""
    for _ in range(4):
        (news / f"{chance.randint(0, 30)}.txt").write_text(article(chance))
    for path in chance.sample(sorted(news.glob("*.txt")), 2):
        path.unlink()
    records = [json.dumps({"id": str(one), "text": article(chance)}) for one in range(chance.randint(1, 6))]
    (news / "feed.jsonl").write_text("\n".join([*records, "no JSON" if number % 3 else ""]))


def batch(store: Path, news: Path, kill_at: int | None = None) -> tuple[int, float]:
    """Run once; return how many SQL statements and seconds that took."""
    began = time.perf_counter()
    seen = 0

    def count(_: str) -> None:
        nonlocal seen
        seen += 1
        if seen == kill_at:
            os.kill(os.getpid(), signal.SIGKILL)

    with locked(str(store)), opened(str(store), make=True) as connection, Workers(1) as workers:
        connection.set_trace_callback(count)
        Run(Keeper(connection), Reading(), "rules", workers, lambda _: None).follow([str(news)])
    return seen, time.perf_counter() - began


def killed(store: Path, news: Path, at: int | float) -> bool:
    """Run in a process of its own that is killed before a statement, or after so many seconds (float).

    Return whether it was, or came to its end before.
    """
    child = os.fork()
    if child == 0:
        if isinstance(at, float):
            signal.signal(signal.SIGALRM, signal.SIG_DFL)  # the system ends the process, whatever it is doing
            signal.setitimer(signal.ITIMER_REAL, at)
        batch(store, news, at if isinstance(at, int) else None)
        os._exit(0)
    return os.WIFSIGNALED(os.waitpid(child, 0)[1])


def dump(store: Path) -> list[list[tuple[object, ...]]]:
    with closing(sqlite3.connect(store)) as connection:
        connection.execute("INSERT INTO evidence (evidence, rank) VALUES ('integrity-check', 1)")
        connection.execute("INSERT INTO evidence_plain (evidence_plain, rank) VALUES ('integrity-check', 1)")
        return [connection.execute(sql).fetchall() for sql in DUMP]


def main(folder: Path, times: int = 50, seed: int = 0) -> int:
    """Every store that was killed must in the end be as one that was not."""
    import diplofacts.batch.run as run

    run.EACH = 0.005  # so that many kills come after some commits
    extract_document(Document(id="warm", text=article(random.Random(0))))
    chance = random.Random(seed)
    news, store = folder / "news", folder / "killed.db"
    news.mkdir()
    for number in range(30):
        (news / f"{number}.txt").write_text(article(chance))
    died = 0
    for number in range(times):
        stir(news, chance, number)
        undisturbed = folder / f"{number}.db"
        statements, seconds = batch(undisturbed, news)
        moment = chance.uniform(0.0005, seconds) if number % 2 else chance.randint(1, statements // 2)
        died += killed(store, news, moment)
        if number % 3 == 2:  # sometimes killed again before it could end
            stir(news, chance, number)
            undisturbed.unlink()
            batch(undisturbed, news)
            killed(store, news, chance.randint(1, statements // 3))
        batch(store, news)
        for one, other, sql in zip(dump(undisturbed), dump(store), DUMP, strict=True):
            if one != other:
                print(f"kill {number}: {sql}: {one} != {other}")
                return 1
        undisturbed.unlink()
    print(f"{times} runs, {died} killed before their end: no difference")
    return 0 if died > times // 3 else 1


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), *map(int, sys.argv[2:])))
