"""Merge made facts into events, bucket by bucket, and show that cost grows with their number and no faster.

    python benchmarks/merge.py [--facts N] [--bucket FACTS]

Two series end at N facts (default 1,000,000): more events over more years, each reported three times on average; and
the same events, each reported more often. Processor time, so that other work on the machine counts for little.
"""

from __future__ import annotations

import argparse
import os
import random
import resource
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import islice

from diplofacts.events.buckets import homes
from diplofacts.facts import Agreement, AnyFact, Article, Meeting, Mention, Money, Person, TradeTarget

FIRST = date(2000, 1, 1)
SERIES = ("more years", "more reports")
PER_YEAR = 20_000  # events in a year of the series that grows by years
SAMPLE = 2_000  # facts by which the cost of making them is known, which is taken off
PEOPLE = 40  # who may stand for a side


def main() -> int:
    parser = argparse.ArgumentParser(description=str(__doc__).partition("\n")[0])
    parser.add_argument("--facts", type=int, default=1_000_000)
    parser.add_argument("--series", choices=SERIES, action="append", help="only this one")
    parser.add_argument("--shares", type=int, nargs="+", default=[8, 4, 2, 1], help="parts of N for the rows before it")
    parser.add_argument("--bucket", type=int, default=20_000, help="facts in a bucket")
    wanted = parser.parse_args()
    print("| series | facts | made of events | found events | buckets | processor s | µs a fact | memory, MB |")
    print("| --- | --- | --- | --- | --- | --- | --- | --- |", flush=True)
    for series in wanted.series or SERIES:
        for share in wanted.shares:
            measured(series, wanted.facts // share, wanted.facts, wanted.bucket)
    return 0


def measured(series: str, count: int, all_: int, size: int) -> None:
    """Print one row; each runs in a process of its own, so that its memory is its own."""
    child = os.fork()
    if child:
        _, status = os.waitpid(child, 0)
        if status:
            raise SystemExit(1)
        return
    events = count // 3 if series == "more years" else all_ // 24
    years = events / PER_YEAR
    buckets = max(count // size, 1)
    with tempfile.TemporaryDirectory() as folder:
        began = time.process_time()
        for _ in islice(made_facts(count, events, years), SAMPLE):
            pass
        making = (time.process_time() - began) / SAMPLE * count
        began = time.process_time()
        home = homes(made_facts(count, events, years), folder, buckets)
        taken = time.process_time() - began - making
    found = len(Counter(home))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(
        f"| {series} | {count:,} | {events:,} | {found:,} | {buckets} | {taken:.0f} | {taken / count * 1e6:.0f} "
        f"| {peak:.0f} |",
        flush=True,
    )
    os._exit(0)


def made_facts(count: int, events: int, years: float) -> Iterator[AnyFact]:
    """Yield reports of events, in the order of a feed: each event is reported within three days of its day."""
    chance = random.Random(7)
    for number in range(count):
        event = number * events // count
        yield report(event, number, FIRST + timedelta(event / events * years * 365), chance)


def report(event: int, number: int, day: date, chance: random.Random) -> AnyFact:
    """Return one report: what happened follows from the event, what the report leaves out from chance."""
    own = random.Random(event)
    sides = tuple(sorted(own.sample(SIDES, 2, counts=WEIGHTS)))
    while sides[0] == sides[1]:
        sides = tuple(sorted(own.sample(SIDES, 2, counts=WEIGHTS)))
    seen = day + timedelta(chance.randrange(3))
    article = Article(id=f"a{number}", published=seen.isoformat(), language=chance.choice(("vi", "en")))
    mention = Mention(start=0, end=60, text=f"Report {number} of event {event}, in the words of its own article.")
    common = {"id": f"f{number}", "article": article, "rule": "made", "mentions": (mention,)}
    told = day.isoformat() if chance.random() < 0.7 else None
    kind = own.random()
    if kind < 0.6:
        people = tuple(
            Person(name=name(own.randrange(PEOPLE), side) if chance.random() < 0.9 else None, country=side)
            for side in sides
        )
        return Meeting(**common, participants=people, form=own.choice(("talks", "reception")), date=told)  # type: ignore[arg-type]
    if kind < 0.9:
        title = f"Agreement on {own.choice(TOPICS)} and {own.choice(TOPICS)}"
        return Agreement(**common, title=title, instrument="agreement", parties=sides, date=told)  # type: ignore[arg-type]
    amount = Money(value=own.randrange(1, 500) * 10**9, currency="USD")
    return TradeTarget(**common, amount=amount, deadline=str(2030 + own.randrange(6)), parties=sides)  # type: ignore[arg-type]


def name(number: int, side: str) -> str:
    """Return the name of one of a side's people."""
    own = random.Random(f"{side}{number}")
    return " ".join("".join(own.choice("bcdghklmnprstv") + own.choice("aeiou") for _ in range(3)).title() for _ in "ab")


SIDES = [a + b + c for a in "ABCDEF" for b in "GHIJ" for c in "KLMNO"]
WEIGHTS = [1 + 200 // (place + 1) for place in range(len(SIDES))]  # a few sides are in most of the news
TOPICS = ("fishing", "tourism", "railways", "education", "visas", "energy", "ports", "aviation", "farming", "banking")


if __name__ == "__main__":
    sys.exit(main())
