"""The queries of docs/columnar.md run, and DuckDB and Polars agree."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

duckdb = pytest.importorskip("duckdb", reason="pip install 'diplofacts[test]'")
pl = pytest.importorskip("polars", reason="pip install 'diplofacts[test]'")
pytest.importorskip("pyarrow", reason="pip install 'diplofacts[arrow]'")

PAGE = Path("docs/columnar.md").read_text(encoding="utf-8")
SQL = re.findall(r"^```sql\n(.*?)^```$", PAGE, re.DOTALL | re.MULTILINE)
PYTHON = re.findall(r"^```python\n(.*?)^```$", PAGE, re.DOTALL | re.MULTILINE)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where facts.parquet is: the facts of the seeds."""
    here: Path = tmp_path_factory.mktemp("facts")
    command = (sys.executable, "-m", "diplofacts", "extract", "seeds", "-o", str(here / "facts.parquet"))
    subprocess.run(command, check=True)
    return here


def by_duckdb(query: str) -> list[tuple[object, ...]]:
    found: list[tuple[object, ...]] = duckdb.sql(query).fetchall()
    return found


def by_polars(number: int) -> list[tuple[object, ...]]:
    names = {"pl": pl}
    exec("facts = pl.scan_parquet('facts.parquet')\n" + PYTHON[number], names)
    found: list[tuple[object, ...]] = names["answer"].collect().rows()
    return found


@pytest.fixture
def there(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(folder)


def test_there_are_five() -> None:
    """Each in both tongues."""
    assert (len(SQL), len(PYTHON)) == (5, 5)


@pytest.mark.parametrize("number", range(5))
def test_both_give_the_same(number: int, there: None) -> None:
    """And each gives something."""
    found = by_duckdb(SQL[number])

    assert found != []
    assert by_polars(number) == found


def test_every_column_is_described() -> None:
    """The table follows the schema."""
    from diplofacts.arrow import FACTS

    rows = re.findall(r"^\| (`.*?) \|", PAGE, re.MULTILINE)
    assert sorted(name for row in rows for name in re.findall(r"`(\w+)`", row)) == sorted(FACTS.names)
