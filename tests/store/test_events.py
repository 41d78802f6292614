"""diplofacts events and stats, on a store."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

Ask = Callable[..., Result]


def test_events_are_questioned_like_facts(ask: Ask) -> None:
    """All the options of query."""
    lines = ask("events", "--country", "KOR", "-f", "jsonl").stdout.splitlines()
    events = [json.loads(line) for line in lines]

    assert [(one["type"], one["sources"][0]["article"]["id"]) for one in events] == [
        ("trade_target", "seoul"), ("agreement", "chips"),
    ]  # fmt: skip
    assert events[0]["codes"] == {"plover": "AGREE", "cameo": "0311"}


@pytest.mark.parametrize("name", ["table", "json", "jsonl", "csv", "tsv", "markdown"])
def test_every_format_has_every_event(ask: Ask, name: str) -> None:
    """Each event's id is in it."""
    written = ask("events", "-f", name).stdout
    ids = [json.loads(line)["id"] for line in ask("events", "-f", "jsonl").stdout.splitlines()]

    assert len(ids) == 6
    assert all(one in written for one in ids)


@pytest.mark.parametrize("suffix", ["parquet", "arrow"])
def test_events_as_columns(ask: Ask, suffix: str, tmp_path: Path) -> None:
    """Those of facts, with sources and conflicts; the file's suffix names the format."""
    pa = pytest.importorskip("pyarrow", reason="pip install 'diplofacts[arrow]'")
    parquet = pytest.importorskip("pyarrow.parquet")
    file = tmp_path / f"events.{suffix}"
    ask("events", "-o", str(file))
    table = parquet.read_table(file) if suffix == "parquet" else pa.ipc.open_file(file).read_all()
    events = [json.loads(line) for line in ask("events", "-f", "jsonl").stdout.splitlines()]

    assert [name for name in table.column_names if name in ("article", "mentions", "rule")] == []
    assert [one["id"] for one in events] == table["id"].to_pylist()
    assert [one["sources"] for one in events] == table["sources"].to_pylist()
    assert [one["conflicts"] for one in events] == table["conflicts"].to_pylist()
    assert [one.get("parties", None) for one in events] == table["parties"].to_pylist()


def test_of_several_sources(ask: Ask) -> None:
    """No event here has two."""
    assert ask("events", "--sources", "2", "-f", "table").stdout == "0 events\n"
    assert ask("events", "--conflicts", "-f", "json").stdout == "[]\n"


def test_stats(ask: Ask) -> None:
    """By type, pair, month, person and day of the run."""
    counted = json.loads(ask("stats", "-f", "json").stdout)

    assert counted["totals"] == {"files": 1, "articles": 6, "facts": 6, "problems": 0}
    assert counted["types"][0] == ["agreement", 2, 2]
    assert counted["pairs"][0] == ["KOR", "VNM", 2]
    assert counted["months"] == [["2019-10", 1], ["2024-06", 4], ["2025-04", 1]]
    assert [name for name, *_ in counted["people"]] == ["Ishiba Shigeru", "Ukhnaagiin Khurelsukh", "Phạm Minh Chính"]
    assert [row[1:] for row in counted["found"]] == [[6, 6, 0]]


@pytest.mark.parametrize("name", ["table", "markdown"])
def test_stats_for_people(ask: Ask, name: str) -> None:
    """Tables with heads."""
    written = ask("stats", "-f", name).stdout

    assert written.startswith("1 files, 6 articles, 6 facts, 0 problems\n")
    assert "Phạm Minh Chính" in written
