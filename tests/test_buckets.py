"""Events bucket by bucket are those of all facts at once."""

import importlib.util
from collections import defaultdict
from pathlib import Path
from typing import Any

import pytest

from diplofacts.events.buckets import homes, lay_out, read_bucket
from diplofacts.events.group import group
from diplofacts.facts import AnyFact


@pytest.fixture(scope="module")
def facts() -> list[AnyFact]:
    """Two thousand reports of seven hundred events, from the benchmark."""
    spec = importlib.util.spec_from_file_location("merge", "benchmarks/merge.py")
    assert spec is not None
    assert spec.loader is not None
    made: Any = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    return list(made.made_facts(2000, 700, 0.5))


def parted(facts: list[AnyFact], home: list[int]) -> set[frozenset[str]]:
    found = defaultdict(set)
    for fact, number in zip(facts, home, strict=True):
        found[number].add(fact.id)
    return {frozenset(one) for one in found.values()}


@pytest.mark.parametrize("buckets", [1, 7, 100])
def test_events_are_those_of_one_step(facts: list[AnyFact], buckets: int, tmp_path: Path) -> None:
    """However many buckets there are."""
    whole = {frozenset(fact.id for fact in one) for one in group(facts)}

    assert parted(facts, list(homes(facts, str(tmp_path), buckets))) == whole


def test_no_bucket_holds_much_more_than_its_share(facts: list[AnyFact], tmp_path: Path) -> None:
    """What is held at once is one of them."""
    lay_out(facts, str(tmp_path), 8)

    assert max(len(read_bucket(str(tmp_path), n)) for n in range(8)) < len(facts) / 2


def test_no_facts(tmp_path: Path) -> None:
    """Nothing gives nothing."""
    assert list(homes([], str(tmp_path), 3)) == []
