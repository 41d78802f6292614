"""Figures are those of the scorer that the gold sets come with."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from diplofacts.evaluation.gold import read_gold, read_run
from diplofacts.evaluation.report import plain, report

HERE = Path(__file__).parent
SCORER = Path("../shared/gold/score.py")
DEV = Path("../shared/gold/dev.jsonl")
NAMES = {"pred": "predicted"}


def ours(gold: Path, facts: Path, types: tuple[str, ...] | None = None) -> dict[str, Any]:
    options: dict[str, Any] = {"types": types} if types else {}
    told = plain(report(read_gold(str(gold)), read_run(str(facts)), **options))
    return {**told["figures"], "noise": told["noise"]}


def approximately(theirs: dict[str, Any]) -> dict[str, Any]:
    return {
        group: {NAMES.get(name, name): pytest.approx(value, abs=1.01e-4) for name, value in figures.items()}
        for group, figures in theirs.items()
    }


def test_figures_are_as_recorded() -> None:
    """Every kind of slot, optional facts, spare facts and silent articles are in this small gold."""
    recorded = json.loads((HERE / "figures.json").read_text())

    assert approximately(recorded) == ours(HERE / "gold.jsonl", HERE / "facts.jsonl")


@pytest.mark.skipif(not SCORER.exists(), reason="the scorer lies beside the repository only where it is built")
def test_figures_are_those_of_the_scorer_on_the_dev_set(tmp_path: Path) -> None:
    """On real articles too."""
    docs, facts = tmp_path / "docs.jsonl", tmp_path / "facts.jsonl"
    docs.write_bytes(subprocess.run([sys.executable, SCORER, "docs", DEV], capture_output=True, check=True).stdout)
    subprocess.run([sys.executable, "-m", "diplofacts", "extract", docs, "-o", facts], check=True)
    score = subprocess.run([sys.executable, SCORER, DEV, facts, "--json"], capture_output=True, check=True)

    assert approximately(json.loads(score.stdout)) == ours(DEV, facts)
