"""Parquet and Arrow files in and out of the command."""

import json
import subprocess
import sys
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from diplofacts.arrow import FACTS, facts_of
from diplofacts.columns import batch_of
from diplofacts.facts import AnyFact, facts_from_json
from diplofacts.read.reading import Reading
from diplofacts.read.source import read
from diplofacts.write import columnar
from diplofacts.write.formats import Style, writer

STYLE = Style(types=("meeting",))
ARTICLES = pa.table(
    {"id": ["a", "b"], "text": ["Một\r\nhai", "Ba"], "published": ["2026-01-30", None], "other": [1, 2]}
)


def run(*arguments: str, data: bytes = b"") -> bytes:
    command = (sys.executable, "-m", "diplofacts", "extract", *arguments)
    return subprocess.run(command, input=data, stdout=subprocess.PIPE, check=True).stdout


def told(*inputs: Path) -> list[tuple[str, str, str | None]]:
    found = read(tuple(map(str, inputs)), Reading())
    return [(item.id, item.text, item.published) if hasattr(item, "id") else ("", str(item), None) for item in found]


def test_parquet_in(tmp_path: Path) -> None:
    """Columns are the fields of records; others are passed over."""
    pq.write_table(ARTICLES, tmp_path / "a.parquet")

    assert told(tmp_path) == [("a", "Một\r\nhai", "2026-01-30"), ("b", "Ba", None)]


def test_an_arrow_file_and_an_arrow_stream_in(tmp_path: Path) -> None:
    """Both have the suffix .arrow in the wild; their first bytes tell."""
    with pa.ipc.new_file(tmp_path / "file.arrow", ARTICLES.schema) as file:
        file.write_table(ARTICLES)
    with pa.ipc.new_stream(tmp_path / "stream.arrow", ARTICLES.schema) as stream:
        stream.write_table(ARTICLES)

    assert told(tmp_path / "file.arrow") == told(tmp_path / "stream.arrow")
    assert len(told(tmp_path)) == 4


def test_rows_without_id_are_numbered(tmp_path: Path) -> None:
    """As the lines of JSONL are."""
    pq.write_table(ARTICLES.select(["text"]), tmp_path / "a.parquet", row_group_size=1)

    assert [one[0] for one in told(tmp_path / "a.parquet")] == [f"{tmp_path}/a.parquet:{n}" for n in (1, 2)]


def test_a_table_without_texts(tmp_path: Path) -> None:
    """One error that names its columns, not one a row."""
    pq.write_table(ARTICLES.select(["id", "other"]), tmp_path / "a.parquet")
    ((_, error, _),) = told(tmp_path / "a.parquet")

    assert error.endswith(
        "table without text: it has no column 'text'\n  hint: it has: id; name the one that holds the text with --text-field"
    )


def test_a_file_cut_short(tmp_path: Path) -> None:
    """An error that says so, and no traceback."""
    pq.write_table(ARTICLES, tmp_path / "a.parquet")
    (tmp_path / "a.parquet").write_bytes((tmp_path / "a.parquet").read_bytes()[:-20])
    ((_, error, _),) = told(tmp_path / "a.parquet")

    assert "can't be read as Parquet or Arrow" in error


@pytest.mark.parametrize("name", ["parquet", "arrow"])
def test_facts_out_and_back(name: str, full: list[AnyFact], tmp_path: Path) -> None:
    """What is written is what was found, with the schema of facts."""
    with (tmp_path / "f").open("wb") as stream:
        writer(name)(full, stream, STYLE)
    table = pq.read_table(tmp_path / "f") if name == "parquet" else pa.ipc.open_file(tmp_path / "f").read_all()

    assert table.schema == FACTS
    assert list(facts_of(table.to_batches())) == full


@pytest.mark.parametrize("name", ["parquet", "arrow"])
def test_nothing_found_is_an_empty_table(name: str, tmp_path: Path) -> None:
    """A file that tools can open."""
    with (tmp_path / "f").open("wb") as stream:
        writer(name)([], stream, STYLE)
    table = pq.read_table(tmp_path / "f") if name == "parquet" else pa.ipc.open_file(tmp_path / "f").read_all()

    assert (table.num_rows, table.schema) == (0, FACTS)


def test_row_groups_are_written_as_they_come(
    full: list[AnyFact], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Memory is that of one group; Arrow reads the groups back as one table."""
    monkeypatch.setattr(columnar, "GROUP", 3)
    with (tmp_path / "f").open("wb") as stream:
        columnar.write_parquet(iter(full), stream, STYLE)

    assert pq.ParquetFile(tmp_path / "f").num_row_groups == 3
    assert pq.read_table(tmp_path / "f").to_pylist() == batch_of(fact.to_dict() for fact in full).to_pylist()


def test_a_pipe_can_be_written_and_read() -> None:
    """Standard output and input: Parquet facts of Parquet articles."""
    text = "Chiều 30/1, Tổng Bí thư Tô Lâm đã điện đàm với Tổng thống Hàn Quốc Lee Jae Myung."
    sink = pa.BufferOutputStream()
    pq.write_table(pa.table({"id": ["a"], "text": [text]}), sink)
    data = sink.getvalue().to_pybytes()
    facts = facts_from_json(run("-", "-f", "jsonl", data=data))
    table = pq.read_table(pa.BufferReader(run("-", "-f", "parquet", data=data)))

    assert len(facts) == 1
    assert list(facts_of(table.to_batches())) == facts


def test_the_suffix_of_the_output_names_the_format(tmp_path: Path) -> None:
    """-o facts.parquet needs no -f."""
    run("seeds", "-o", str(tmp_path / "f.parquet"))
    lines = run("seeds", "-f", "jsonl").splitlines()

    assert pq.read_table(tmp_path / "f.parquet")["id"].to_pylist() == [json.loads(line)["id"] for line in lines]


def test_without_pyarrow_it_says_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No traceback for a library that is optional."""
    pq.write_table(ARTICLES, tmp_path / "a.parquet")
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    ((_, error, _),) = told(tmp_path / "a.parquet")

    missing = "this needs pyarrow, which is not installed\n  hint: pip install 'diplofacts[arrow]'"
    assert error == f"{tmp_path / 'a.parquet'}: {missing}"
