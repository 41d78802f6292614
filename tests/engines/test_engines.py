"""Spark and Ray, really run: the same facts as those of the command."""

import importlib.util
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pyarrow.parquet as pq
import pytest

ENGINES = {"spark": "pyspark", "ray": "ray"}
FactsIn = Callable[[Path], list[str]]


@pytest.fixture(params=ENGINES)
def engine(request: pytest.FixtureRequest) -> str:
    name: str = request.param
    if importlib.util.find_spec(ENGINES[name]) is None:
        pytest.skip(f"no {ENGINES[name]}: pip install 'diplofacts[{name}]'")
    if name == "spark":
        request.getfixturevalue("java")
    return name


def run(script: str, *arguments: str) -> str:
    """Run an example, and show what it said where it fails."""
    environment = os.environ | {"PYTHONPATH": os.getcwd(), "PYTHONWARNINGS": "ignore", "RAY_USAGE_STATS_ENABLED": "0"}
    command = [sys.executable, f"examples/engines/{script}.py", *arguments]
    result = subprocess.run(command, capture_output=True, encoding="utf-8", env=environment, check=False)
    assert result.returncode == 0, result.stderr[-5000:]
    return result.stdout


def test_an_engine_finds_what_the_command_finds(
    engine: str, table: Path, expected: set[str], facts_in: FactsIn, tmp_path: Path
) -> None:
    """As sets: the order of the parts is the engine's own. A bad row is told of and fails no task."""
    run(f"{engine}_extract", str(table), str(tmp_path / "out"))
    found = facts_in(tmp_path / "out")
    rows = pq.read_table(tmp_path / "out", columns=["problem"])["problem"].to_pylist()
    problems = [row["article"] for row in rows if row]

    assert len(found) >= 300
    assert len(found) == len(set(found))
    assert set(found) == expected
    assert problems == ["bad"]


def test_a_crawl_on_an_engine(engine: str, crawl: list[str], facts_in: FactsIn, tmp_path: Path) -> None:
    """One task a file; a second run does only what is new."""
    out = tmp_path / "facts"
    said = [run(f"crawl_{engine}", str(out), *paths) for paths in (crawl[:2], crawl)]
    found = facts_in(out)

    assert [one.split()[0] for one in said] == ["2", "1"]
    assert len(found) == len(set(found)) == 12
