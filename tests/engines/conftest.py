"""Articles and a crawl for engines, and the facts that the command finds in them."""

import gzip
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest

from diplofacts.facts import facts_from_json

pa = pytest.importorskip("pyarrow", reason="pip install 'diplofacts[arrow]'")

NAMES = ("Tô Lâm", "Phạm Minh Chính", "Lương Cường")
PAGE = """<html><head><title>{title}</title><meta property="article:published_time" content="{day}"></head><body><article>
<h1>{title}</h1><p>{text}</p><p>Hai bên trao đổi về các vấn đề mà hai nước cùng quan tâm.</p></article></body></html>"""


def articles() -> list[dict[str, str | None]]:
    """Three hundred articles with a fact or two, a few without, and one that is none."""
    text = "{} đã điện đàm với Tổng thống Hàn Quốc Lee Jae Myung. Hai bên nhất trí đưa kim ngạch lên {} tỷ USD."
    rows: list[dict[str, str | None]] = [
        {"id": f"a{n}", "text": text.format(NAMES[n % 3], n), "published": f"2026-01-{n % 28 + 1:02}"}
        for n in range(300)
    ]
    return [*rows, {"id": "none", "text": "Trời đẹp.", "published": None}, {"id": "bad", "text": " ", "published": None}]


@pytest.fixture(scope="session")
def table(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A Parquet file of articles, in several row groups."""
    import pyarrow.parquet as pq

    path: Path = tmp_path_factory.mktemp("articles") / "articles.parquet"
    pq.write_table(pa.Table.from_pylist(articles()), path, row_group_size=40)
    return path


@pytest.fixture(scope="session")
def expected(table: Path) -> set[str]:
    """What the command finds in it, a line of JSON each."""
    command = (sys.executable, "-m", "diplofacts", "extract", "-", "-f", "jsonl")
    lines = subprocess.run(command, input=table.read_bytes(), capture_output=True, check=False).stdout
    return {fact.to_json() for fact in facts_from_json(lines)}


@pytest.fixture
def crawl(tmp_path: Path) -> list[str]:
    """Three WARC files of four pages each, over two months."""
    folder = tmp_path / "crawl"
    folder.mkdir()
    paths = []
    for number in range(3):
        path = folder / f"{number}.warc.gz"
        path.write_bytes(b"".join(_page(number * 4 + page) for page in range(4)))
        paths.append(str(path))
    return paths


def _page(number: int) -> bytes:
    """Return a record after ISO 28500, gzipped as a member of its own."""
    text = "Tổng Bí thư Tô Lâm đã điện đàm với Tổng thống Hàn Quốc Lee Jae Myung, theo tin số {}."
    day = f"2026-{number % 2 + 1:02}-15"
    body = PAGE.format(title=f"Điện đàm {number}", text=text.format(number), day=day).encode()
    http = f"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: {len(body)}\r\n\r\n".encode() + body
    head = (
        f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:{number:032x}>\r\n"
        f"WARC-Date: 2026-03-01T00:00:00Z\r\nWARC-Target-URI: https://bao.example/{number}\r\n"
        f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(http)}\r\n\r\n"
    )
    return gzip.compress(head.encode() + http + b"\r\n\r\n")


@pytest.fixture(scope="session")
def java() -> None:
    if shutil.which("java") is None:
        pytest.skip("no Java: Spark needs one; on Debian and Ubuntu: apt-get install openjdk-17-jre-headless")


@pytest.fixture
def facts_in() -> Callable[[Path], list[str]]:
    """What the Parquet files below a folder hold, a line of JSON each."""

    def read(folder: Path) -> list[str]:
        import pyarrow.parquet as pq

        from diplofacts.columns import facts_of

        files: Iterable[Path] = sorted(folder.rglob("*.parquet"))
        tables = [pq.ParquetFile(file).read() for file in files if "_problems" not in file.parts]
        return [fact.to_json() for one in tables for fact in facts_of(one.to_batches())]

    return read
