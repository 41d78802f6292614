"""Hold the dev score: record what is found in the dev articles now, or check that it has not fallen since.

    .venv/bin/python tools/record_dev.py                 # record: after a change for the better, and commit
    .venv/bin/python tools/record_dev.py --check         # as .ci/run does: 1 where a figure is below its floor
    .venv/bin/python tools/record_dev.py --check GOLD    # the gold elsewhere than ../shared/gold/dev.jsonl

tests/regression/floor.json has the figures that may not be undercut. tests/regression/found.json has, for each article,
the numbers of the gold facts that were found with their slot credit, and a digest for each spurious fact: no words of
any article.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator, Sequence
from hashlib import blake2b
from pathlib import Path
from typing import Any

from diplofacts.errors import DiplofactsError
from diplofacts.evaluation.evidence import brief, said
from diplofacts.evaluation.gold import read_gold, run_over
from diplofacts.evaluation.slots import SLOTS, Plain
from diplofacts.evaluation.tally import Judged, judge_all, noise, totals

HOME = Path(__file__).parent.parent
GOLD = HOME / "../shared/gold/dev.jsonl"
FLOOR = HOME / "tests/regression/floor.json"
FOUND = HOME / "tests/regression/found.json"
GROUPS = ("CORE/vi", "CORE/en", "ALL/vi", "ALL/en")
SLACK = 0.005  # so much a figure may fall below what was recorded: one fact may be the price of two others
NOISE = 2.0  # facts per 100 articles that state none: the most that is ever right
IDENTITY = (
    "participants", "visitors", "title", "count", "amount", "multiplier", "projects", "parties", "investor",
    "destination", "donor", "recipient", "level",
)  # fmt: skip

Found = dict[str, dict[str, Any]]


def main() -> int:
    """Record or check; 1 where a figure is below its floor."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", nargs="?", default=str(GOLD))
    parser.add_argument("--check", action="store_true")
    options = parser.parse_args()
    try:
        articles = read_gold(options.gold)
    except DiplofactsError as error:
        print(f"Error: {error}", file=sys.stderr)
        return 1
    judged = judge_all(articles, run_over(articles), tuple(SLOTS))
    if FOUND.exists():
        print("\n".join(changes(json.loads(FOUND.read_text()), judged)))
    if options.check:
        return check(json.loads(FLOOR.read_text()), figures(judged), noise(judged).per_100)
    record(judged)
    return 0


def figures(judged: Sequence[Judged]) -> dict[str, dict[str, float]]:
    """The figures that are held, by group."""
    tallies = {"/".join(group): tally for group, tally in totals(judged).items()}
    return {name: {"f1": tallies[name].f1, "slot_f1": tallies[name].slot_f1} for name in GROUPS if name in tallies}


def check(floor: dict[str, Any], now: dict[str, dict[str, float]], noise_now: float) -> int:
    """Print each figure with its floor; 1 where one is below it."""
    fallen = 0
    for group, held in floor["figures"].items():
        for name, least in held.items():
            value = now.get(group, {}).get(name, 0.0)
            fallen += value < least
            print(f"{group:8} {name:8} {value:.4f} (floor {least:.4f}){'  BELOW' if value < least else ''}")
    above = noise_now > floor["noise"]
    print(f"noise per 100     {noise_now:.2f} (at most {floor['noise']:.2f}){'  ABOVE' if above else ''}")
    return 1 if fallen or above else 0


def record(judged: Sequence[Judged]) -> None:
    """Write the floor and what was found."""
    now, noisy = figures(judged), noise(judged).per_100
    least = {group: {name: round(value - SLACK, 4) for name, value in held.items()} for group, held in now.items()}
    floor = {"figures": least, "noise": round(max(noisy, NOISE), 2)}
    FLOOR.write_text(json.dumps(floor, indent=1) + "\n")
    lines = [f"{json.dumps(name)}: {json.dumps(facts)}" for name, facts in found_now(judged).items()]
    FOUND.write_text("{\n" + ",\n".join(lines) + "\n}\n")
    print(f"recorded {FLOOR.relative_to(HOME)}, {FOUND.relative_to(HOME)}")


def found_now(judged: Sequence[Judged]) -> Found:
    """For each article the gold facts that were found, by number, with their credit; and digests of spurious facts."""
    result: Found = {}
    for one in judged:
        found = {str(place): credit for place, credit in sorted(credits(one).items())}
        spurious = sorted(digest(fact) for verdict in one.verdicts.values() for fact in verdict.spurious)
        if found or spurious:
            result[one.article.id] = {"found": found, "spurious": spurious}
    return result


def credits(one: Judged) -> dict[int, float]:
    """The slot credit of each gold fact that was found, by its number in the article; optional ones are passed over."""
    pairs = [pair for verdict in one.verdicts.values() for pair in verdict.pairs]
    return {pair.place: round(sum(pair.credits.values()), 2) for pair in pairs if not pair.gold.get("optional")}


def digest(fact: Plain) -> str:
    """A fact's type, and a few digits that tell it from others by what it is about."""
    about = {slot: value for slot, value in brief(fact).items() if slot in IDENTITY}
    return f"{fact['type']}:{blake2b(json.dumps(about, sort_keys=True).encode(), digest_size=4).hexdigest()}"


def changes(before: Found, judged: Sequence[Judged]) -> Iterator[str]:
    """Yield what was gained and lost since the record, and the sums."""
    sums = dict.fromkeys(("gained", "lost", "better", "worse", "spurious gained", "spurious lost"), 0)
    for one in judged:
        held = before.get(one.article.id, {"found": {}, "spurious": []})
        now, then = credits(one), {int(place): credit for place, credit in held["found"].items()}
        for place in sorted(now.keys() | then.keys()):
            what = compared(then.get(place), now.get(place))
            if what:
                sums[what] += 1
                credit = f" [{then[place]} → {now[place]}]" if place in then and place in now else ""
                yield f"{what}: {one.article.id} {said(one.article.facts[place])}{credit}"
        gone = list(held["spurious"])
        for fact in (fact for verdict in one.verdicts.values() for fact in verdict.spurious):
            if digest(fact) in gone:
                gone.remove(digest(fact))
            else:
                sums["spurious gained"] += 1
                yield f"spurious gained: {one.article.id} {said(fact)}"
        sums["spurious lost"] += len(gone)
    yield "since the record: " + ", ".join(f"{number} {what}" for what, number in sums.items())


def compared(before: float | None, now: float | None) -> str | None:
    """Tell what became of a gold fact, by its credits; None where nothing did."""
    if before is None or now is None:
        return "gained" if now is not None else "lost"
    return None if abs(now - before) < 0.005 else "better" if now > before else "worse"


if __name__ == "__main__":
    sys.exit(main())
