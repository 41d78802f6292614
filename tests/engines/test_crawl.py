"""One task a WARC file, in this process: whole, where it belongs, and never twice."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest

pytest.importorskip("fastwarc", reason="pip install 'diplofacts[warc]'")

from diplofacts.engines import crawl as module
from diplofacts.engines.crawl import StoreError, extract_file, key_of, undone
from diplofacts.engines.folders import Folders

FactsIn = Callable[[Path], list[str]]


def files(out: Path) -> list[str]:
    return sorted(str(path.relative_to(out)) for path in out.rglob("*") if path.is_file())


def test_facts_lie_by_month_and_language(crawl: list[str], tmp_path: Path) -> None:
    """The month is that of publication; the file has the name of the task."""
    out, key = tmp_path / "facts", key_of(crawl[0])
    done = extract_file(crawl[0], str(out))

    assert files(out) == [
        f"_done/{key}.json",
        f"month=2026-01/language=vi/{key}.parquet",
        f"month=2026-02/language=vi/{key}.parquet",
    ]
    assert (done.path, done.articles, done.facts, done.problems) == (crawl[0], 4, 4, 0)


def test_a_task_that_is_done_is_not_done_again(crawl: list[str], tmp_path: Path) -> None:
    """Its mark answers; the crawl is not even opened."""
    first = extract_file(crawl[0], str(tmp_path / "facts"))
    Path(crawl[0]).unlink()

    assert extract_file(crawl[0], str(tmp_path / "facts")) == first
    assert undone([*crawl, crawl[1]], str(tmp_path / "facts")) == crawl[1:]


def test_a_task_that_dies_leaves_nothing(crawl: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its facts appear when all are there."""
    monkeypatch.setattr(Folders, "__exit__", lambda *_: 1 // 0)
    with pytest.raises(ZeroDivisionError):
        extract_file(crawl[0], str(tmp_path / "facts"))

    assert files(tmp_path / "facts") == []


def test_a_task_killed_between_its_files_and_its_mark(
    crawl: list[str], facts_in: FactsIn, tmp_path: Path
) -> None:
    """Done anew, it writes over what it wrote: nothing is doubled. What the dead left behind is not read."""
    out = tmp_path / "facts"
    extract_file(crawl[0], str(out))
    before = facts_in(out)
    (out / "_done" / f"{key_of(crawl[0])}.json").unlink()
    (out / "_part" / "dead" / "month=2026-01").mkdir(parents=True)
    extract_file(crawl[0], str(out))

    assert facts_in(out) == before


def test_many_folders_and_little_memory(
    crawl: list[str], facts_in: FactsIn, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Rows are written before all are there, and none is lost."""
    monkeypatch.setattr("diplofacts.engines.folders.HELD", 1)
    extract_file(crawl[0], str(tmp_path / "facts"))

    assert len(set(facts_in(tmp_path / "facts"))) == 4


def test_a_damaged_file_is_a_problem(crawl: list[str], facts_in: FactsIn, tmp_path: Path) -> None:
    """No further try mends it: what is whole is kept, what is not is told, and the task is done."""
    data = Path(crawl[0]).read_bytes()
    Path(crawl[0]).write_bytes(data[:-20] + b"garbage" + data[-20:])
    done = extract_file(crawl[0], str(tmp_path / "facts"))
    (problem,) = pq.read_table(next((tmp_path / "facts" / "_problems").iterdir()))["problem"].to_pylist()

    assert (done.articles >= 3, done.problems, undone(crawl[:1], str(tmp_path / "facts"))) == (True, 1, [])
    assert problem["article"].startswith(crawl[0])
    assert len(facts_in(tmp_path / "facts")) == done.facts


def test_a_store_that_fails_is_tried_again(
    crawl: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Such an error is the engine's to see: nothing is marked as done."""

    class Failing(module._Careful):
        def read(self, size: int = -1) -> bytes:
            raise StoreError("connection reset")

    monkeypatch.setattr(module, "_Careful", Failing)
    with pytest.raises(StoreError):
        extract_file(crawl[0], str(tmp_path / "facts"))

    assert files(tmp_path / "facts") == []


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    """That too: a path may be wrong, or a store not there yet."""
    with pytest.raises(FileNotFoundError):
        extract_file(str(tmp_path / "none.warc.gz"), str(tmp_path / "facts"))


def test_the_mark_says_what_the_task_came_to(crawl: list[str], tmp_path: Path) -> None:
    """For sums over a whole crawl, without reading the facts."""
    extract_file(crawl[1], str(tmp_path / "facts"))
    mark: Any = json.loads(next((tmp_path / "facts" / "_done").iterdir()).read_bytes())

    assert sorted(mark) == ["articles", "facts", "path", "problems", "version"]
