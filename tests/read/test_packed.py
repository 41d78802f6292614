"""Packed files and archives, and what protects from those that would fill the memory."""

import gzip
import io
import json
import os
import subprocess
import sys
import zipfile
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import pytest

from diplofacts.errors import DiplofactsError
from diplofacts.read.document import Document
from diplofacts.read.reading import Reading
from diplofacts.read.source import read

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

TALKS = "Chiều 30/1, Tổng Bí thư Tô Lâm đã điện đàm với Tổng thống Hàn Quốc Lee Jae Myung."
MEGABYTE = b"a" * 1_000_000


def zipped(files: dict[str, bytes]) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return packed.getvalue()


def parquet() -> bytes:
    pa = pytest.importorskip("pyarrow", reason="pip install 'diplofacts[arrow]'")
    packed = io.BytesIO()
    pytest.importorskip("pyarrow.parquet").write_table(pa.table({"id": ["1"], "text": [TALKS]}), packed)
    return packed.getvalue()


def page() -> bytes:
    pytest.importorskip("trafilatura", reason="pip install 'diplofacts[html]'")
    more = "Hai bên trao đổi về nhiều vấn đề mà hai nước cùng quan tâm trong thời gian tới."
    return f"<html><body><article><p>{TALKS}</p><p>{more}</p></article></body></html>".encode()


def crawl() -> bytes:
    pytest.importorskip("fastwarc", reason="pip install 'diplofacts[warc]'")
    body = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + page()
    head = (
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:1>\r\nWARC-Date: 2026-02-01T00:00:00Z\r\n"
        "WARC-Target-URI: https://bao.example/1\r\nContent-Type: application/http; msgtype=response\r\n"
        f"Content-Length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body + b"\r\n\r\n"


def feed() -> bytes:
    pytest.importorskip("feedparser", reason="pip install 'diplofacts[feeds]'")
    return f"<rss version='2.0'><channel><item><description>{TALKS}</description></item></channel></rss>".encode()


KINDS: dict[str, Callable[[], bytes]] = {
    "a.txt": TALKS.encode,
    "a.html": page,
    "a.jsonl": lambda: json.dumps({"text": TALKS}).encode(),
    "a.csv": lambda: f'text\n"{TALKS}"\n'.encode(),
    "a.parquet": parquet,
    "a.rss": feed,
    "a.warc": crawl,
}
PACKED: dict[str, Callable[[str, bytes], bytes]] = {
    "": lambda _, data: data,
    ".gz": lambda _, data: gzip.compress(data),
    ".zst": lambda _, data: zstd.compress(data),
    ".gz.zst": lambda _, data: zstd.compress(gzip.compress(data)),
    ".zip": lambda name, data: zipped({name: data}),
}


@pytest.mark.parametrize("suffix", PACKED)
@pytest.mark.parametrize("name", KINDS)
def test_each_kind_in_each_packing(name: str, suffix: str, tmp_path: Path) -> None:
    """A file and a folder give the same article."""
    (tmp_path / f"{name}{suffix}").write_bytes(PACKED[suffix](name, KINDS[name]()))
    (one,) = read((str(tmp_path / f"{name}{suffix}"),), Reading())
    (two,) = read((str(tmp_path),), Reading())

    assert isinstance(one, Document)
    assert (one, one.text.split("\n\n")[0]) == (two, TALKS)


@pytest.mark.parametrize("suffix", PACKED)
@pytest.mark.parametrize("name", [name for name in KINDS if name != "a.csv"])
def test_each_through_a_pipe(name: str, suffix: str) -> None:
    """Without a name its first bytes tell what it is."""
    data = PACKED[suffix](name, KINDS[name]())
    result = run(["extract", "-", "-f", "jsonl"], data)

    assert (result.returncode, result.stderr) == (0, b"")
    assert json.loads(result.stdout)["mentions"][0]["text"] == TALKS


def run(arguments: list[str], data: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    return subprocess.run([sys.executable, "-m", "diplofacts", *arguments], input=data, capture_output=True)


def test_an_archive_is_a_folder(tmp_path: Path) -> None:
    """Sorted by path; hidden members and other kinds are left out. Its name stands before theirs."""
    inner = zipped({"z.txt.gz": gzip.compress(b"z")})
    members = {"n/b.txt": b"b", "n/a/z.txt": b"z", "c.jsonl": b'{"id":"c","text":"c"}', ".x.txt": b"x", "__MACOSX/y.txt": b"y",
               "readme.md": b"m", "i.zip": inner, "settings.json": b"{}"}  # fmt: skip
    (tmp_path / "a.zip").write_bytes(zipped(members))
    found = [item for item in read((str(tmp_path / "a.zip"),), Reading()) if isinstance(item, Document)]

    assert [(one.id, str(one.path).removeprefix(f"{tmp_path}/")) for one in found] == [
        ("c", "a.zip/c.jsonl"),
        ("z", "a.zip/i.zip/z.txt.gz"),
        ("z", "a.zip/n/a/z.txt"),
        ("b", "a.zip/n/b.txt"),
    ]


def test_what_is_wrong_with_a_member(tmp_path: Path) -> None:
    """Is said of the member; the others are read."""
    good, bad = f"{tmp_path}/a.zip/c.txt", f"{tmp_path}/a.zip/b.jsonl"
    (tmp_path / "a.zip").write_bytes(zipped({"b.jsonl": b"nonsense\n", "a.txt": b"", "c.txt": TALKS.encode()}))
    empty, wrong, right = read((str(tmp_path / "a.zip"),), Reading())

    assert str(empty) == f"{tmp_path}/a.zip/a.txt: empty: there is nothing in it"
    assert str(wrong).startswith(f"{bad}:1: not JSON")
    assert isinstance(right, Document)
    assert right.path == good


def damaged(data: bytes) -> bytes:
    middle = len(data) // 2
    return data[:middle] + bytes(byte ^ 0xFF for byte in data[middle : middle + 8]) + data[middle + 8 :]


@pytest.mark.parametrize(
    ("name", "data", "what"),
    [
        ("a.txt.gz", gzip.compress(TALKS.encode())[:-12], "can't be read to its end"),
        ("a.txt.gz", damaged(gzip.compress(TALKS.encode() * 9)), "can't be read to its end"),
        ("a.txt.zst", zstd.compress(TALKS.encode() * 50)[:-9], "can't be read to its end"),
        ("a.zip", zipped({"a.txt": TALKS.encode()})[:-30], "can't be read as ZIP"),
        ("a.zip", zipped({}), "no articles in this archive"),
        ("a.zip", zipped({"[Content_Types].xml": b"", "word/document.xml": b""}), "an office document"),
        ("a.zip", b"PK", "can't be read as ZIP"),
        ("a.txt.gz", gzip.compress(b""), "empty"),
        ("a.txt", gzip.compress(gzip.compress(gzip.compress(gzip.compress(gzip.compress(gzip.compress(b"x")))))), "packed more than 5 times"),
    ],
    ids=["gz cut short", "gz damaged", "zst cut short", "zip cut short", "empty zip", "docx", "two bytes", "empty gz", "too deep"],
)  # fmt: skip
def test_broken_packing(name: str, data: bytes, what: str, tmp_path: Path) -> None:
    """Is an error that names the file, not a traceback, and not half an article."""
    (tmp_path / name).write_bytes(data)
    (error,) = read((str(tmp_path / name),), Reading())

    assert isinstance(error, DiplofactsError)
    assert (str(error.where), what in error.what) == (str(tmp_path / name), True), error


def test_an_encrypted_member(tmp_path: Path) -> None:
    """Can't be read; it does not ask for a password."""
    data = bytearray(zipped({"a.txt": TALKS.encode()}))
    data[6] |= 1  # the flag of encryption, in the member's header and in the archive's list
    data[data.index(b"PK\x01\x02") + 8] |= 1
    (tmp_path / "a.zip").write_bytes(data)
    (error,) = read((str(tmp_path / "a.zip"),), Reading())

    assert "encrypted" in str(error)


# --- limits --------------------------------------------------------------------------------------------------------


def test_an_article_may_be_so_long(tmp_path: Path) -> None:
    """Longer ones are errors, each for itself, in every kind of file."""
    (tmp_path / "a.txt").write_text("x" * 101)
    (tmp_path / "b.jsonl").write_text(f'{{"text": "{"x" * 101}"}}\n{{"text": "{"x" * 100}"}}\n')
    (tmp_path / "c.csv").write_text(f"text\n{'x' * 101}\n{'x' * 100}\n")
    found = list(read((str(tmp_path),), Reading(max_bytes=100)))

    assert [str(one).split("\n")[0].removeprefix(f"{tmp_path}/") for one in found if isinstance(one, DiplofactsError)] == [
        "a.txt: more than 100 bytes",
        "b.jsonl:1: more than 100 bytes",
        "c.csv:2: more than 100 bytes",
    ]
    assert [one.text for one in found if isinstance(one, Document)] == ["x" * 100] * 2


def test_a_line_too_long_is_passed_over(tmp_path: Path) -> None:
    """Without being held; the next one is read."""
    with (tmp_path / "a.jsonl").open("wb") as file:
        file.writelines([b'{"text": "', *[MEGABYTE] * 3, b'"}\n{"text": "next"}\n'])
    error, document = read((str(tmp_path),), Reading(max_bytes=100_000))

    assert str(error).startswith(f"{tmp_path}/a.jsonl:1: more than 1,600,000 bytes")
    assert isinstance(document, Document)


def test_the_options(tmp_path: Path) -> None:
    """--max-bytes and --encoding on the command line; a name that is none is wrong usage."""
    (tmp_path / "a.txt").write_text(TALKS, encoding="utf-16")
    small = run(["extract", str(tmp_path), "--max-bytes", "20"])
    wide = run(["extract", str(tmp_path), "--encoding", "utf-16"])
    wrong = run(["extract", str(tmp_path), "--encoding", "klingon"])

    assert (small.returncode, b"--max-bytes reads larger ones" in small.stderr) == (1, True)
    assert (wide.returncode, wide.stdout.count(b"\n")) == (0, 1)
    assert (wrong.returncode, b"is no encoding" in wrong.stderr) == (2, True)


def much(start: bytes = b"", times: int = 300) -> Iterator[bytes]:
    yield start
    for _ in range(times):
        yield MEGABYTE


def gz(parts: Iterator[bytes]) -> bytes:
    packed = io.BytesIO()
    with gzip.GzipFile(fileobj=packed, mode="wb", compresslevel=6) as file:
        file.writelines(parts)
    return packed.getvalue()


@cache
def gz_bomb() -> bytes:
    return gz(much())


@cache
def zip_bomb() -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
        for name in ("a.txt", "b.jsonl"):
            with archive.open(name, "w") as member:
                member.writelines(much())
    return packed.getvalue()


def parquet_bomb() -> bytes:
    pa = pytest.importorskip("pyarrow")
    packed = io.BytesIO()
    table = pa.table({"text": ["a" * 300_000_000]})
    pytest.importorskip("pyarrow.parquet").write_table(table, packed, compression="zstd", use_dictionary=False)
    return packed.getvalue()


def arrow_bomb(stream: bool) -> bytes:
    pa = pytest.importorskip("pyarrow")
    packed = io.BytesIO()
    table = pa.table({"text": ["a" * 300_000_000]})
    writer = pa.ipc.new_stream if stream else pa.ipc.new_file
    with writer(packed, table.schema, options=pa.ipc.IpcWriteOptions(compression="zstd")) as written:
        written.write_table(table)
    return packed.getvalue()


BOMBS: dict[str, Callable[[], bytes]] = {
    "text.txt.gz": gz_bomb,
    "line.jsonl.gz": gz_bomb,
    "lines.jsonl.gz": lambda: gz((b" " * 999 + b"\n") * 1000 for _ in range(300)),
    "cell.csv.gz": lambda: gz(much(b'text\n"')),
    "page.html.gz": lambda: gz(much(b"<html>")),
    "feed.rss.gz": lambda: gz(much(b"<rss>")),
    "rows.parquet.gz": lambda: gz(much(b"PAR1")),
    "column.parquet": parquet_bomb,
    "batch.arrow": lambda: arrow_bomb(stream=False),
    "stream.arrow": lambda: arrow_bomb(stream=True),
    "line.jsonl.zst": lambda: zstd.compress(b"".join(much())),
    "twice.jsonl.gz": lambda: gzip.compress(gz_bomb()),
    "thrice.jsonl.zst": lambda: zstd.compress(zstd.compress(gz_bomb())),
    "members.zip": zip_bomb,
    "archives.zip": lambda: zipped({f"{number}.zip": zip_bomb() for number in range(2)}),
}


@pytest.mark.skipif(os.name != "posix", reason="limits the memory of a process")
@pytest.mark.parametrize("name", BOMBS)
def test_bombs(name: str, tmp_path: Path) -> None:
    """300 MB and more come out of each; with 250 MB of memory it ends with an error, soon, and in a few lines."""
    bomb, good = tmp_path / name, tmp_path / "good.txt"
    bomb.write_bytes(BOMBS[name]())
    good.write_text(TALKS, encoding="utf-8")
    needs = {"html": "trafilatura", "rss": "feedparser", "parquet": "pyarrow.parquet", "arrow": "pyarrow"}.get(name.split(".")[1], "json")
    code = (
        "import resource, sys; from diplofacts.__main__ import main;"
        "limit = lambda: [int(line.split()[1]) * 1024 for line in open('/proc/self/status') if line.startswith('VmSize')];"
        f"import {needs};"
        "now = limit()[0] if sys.platform == 'linux' else 0;"
        "resource.setrlimit(resource.RLIMIT_DATA, (now + 250_000_000, resource.RLIM_INFINITY));"
        f"sys.argv = ['diplofacts', 'extract', '-j', '1', '-f', 'jsonl', {str(bomb)!r}, {str(good)!r}]; main()"
    )
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, timeout=100, encoding="utf-8")

    assert (result.returncode, result.stdout.count("\n")) == (1, 1), result.stderr
    assert "Traceback" not in result.stderr
    assert all(line.startswith((f"Error: {bomb}", "  hint: ")) for line in result.stderr.splitlines()), result.stderr
