"""The record of what is found in the dev articles."""

import importlib.util
import json
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from diplofacts.evaluation.gold import read_gold, read_run
from diplofacts.evaluation.tally import judge_all

GOLD, FACTS = "tests/evaluation/gold.jsonl", "tests/evaluation/facts.jsonl"
JUDGED = judge_all(read_gold(GOLD), read_run(FACTS), ("meeting", "aid"))


@pytest.fixture(scope="module")
def tool() -> Any:
    spec = importlib.util.spec_from_file_location("record_dev", "tools/record_dev.py")
    assert spec is not None
    assert spec.loader is not None
    module: ModuleType = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_nothing_changes_by_itself(tool: Any) -> None:
    """A run compared with its own record."""
    told = list(tool.changes(tool.found_now(JUDGED), JUDGED))

    assert told == ["since the record: 0 gained, 0 lost, 0 better, 0 worse, 0 spurious gained, 0 spurious lost"]


def test_changes_are_told(tool: Any) -> None:
    """Facts lost, found with worse slots, and found though they are none."""
    record = tool.found_now(JUDGED)
    record["vi-4"]["spurious"] = ["meeting:00000000"]
    record["en-1"]["found"] |= {"0": 4.9, "1": 3.0}
    told = list(tool.changes(record, JUDGED))

    assert [line.split(":")[0] for line in told[:-1]] == ["spurious gained", "worse", "lost"]
    assert told[-1] == "since the record: 0 gained, 1 lost, 0 better, 1 worse, 1 spurious gained, 1 spurious lost"


def test_a_record_quotes_no_article(tool: Any) -> None:
    """Numbers and digests only."""
    assert "Muster" not in json.dumps(tool.found_now(JUDGED))


@pytest.mark.parametrize(("value", "noise", "status"), [(0.8, 2.0, 0), (0.79, 0, 1), (0.9, 2.1, 1)])
def test_the_floor_holds(tool: Any, value: float, noise: float, status: int) -> None:
    """A figure below it, or more noise, is an error."""
    floor = {"figures": {"ALL/vi": {"f1": 0.8}}, "noise": 2.0}

    assert tool.check(floor, {"ALL/vi": {"f1": value}}, noise) == status


def test_the_committed_record_is_whole() -> None:
    """It can be read, and has the groups that are held."""
    floor = json.loads(Path("tests/regression/floor.json").read_text())

    assert list(floor["figures"]) == ["CORE/vi", "CORE/en", "ALL/vi", "ALL/en"]
    assert json.loads(Path("tests/regression/found.json").read_text())
