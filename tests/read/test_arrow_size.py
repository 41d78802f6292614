"""What an Arrow file unpacks to is told before it is unpacked, and honest ones are read."""

from __future__ import annotations

import io
from typing import Any

import pytest

from diplofacts.read.arrow_size import sizes
from diplofacts.read.columnar import read_columnar
from diplofacts.read.record import Fields

pa = pytest.importorskip("pyarrow")
TEXTS = [f"Hai Thủ tướng hội đàm lần thứ {number}." for number in range(1200)]


def written(text: Any, compression: str | None, *, stream: bool) -> bytes:
    table = pa.table({"id": [str(number) for number in range(len(text))], "text": text})
    data = io.BytesIO()
    writer = pa.ipc.new_stream if stream else pa.ipc.new_file
    with writer(data, table.schema, options=pa.ipc.IpcWriteOptions(compression=compression)) as out:
        out.write_table(table, max_chunksize=500)
    return data.getvalue()


@pytest.mark.parametrize("stream", [False, True])
@pytest.mark.parametrize("compression", [None, "lz4", "zstd"])
@pytest.mark.parametrize("dictionary", [False, True])
def test_each_article_of_an_honest_file(stream: bool, compression: str | None, dictionary: bool) -> None:
    """With and without compression, repeated texts and all."""
    text = pa.array(TEXTS).dictionary_encode() if dictionary else TEXTS
    data = io.BytesIO(written(text, compression, stream=stream))

    assert len(TEXTS) == len(list(read_columnar(data, name="a.arrow", path=None, fields=Fields())))


@pytest.mark.parametrize("stream", [False, True])
def test_the_sizes_are_those_of_the_texts(stream: bool) -> None:
    """Packed and unpacked, for each batch; nothing is told of what is not compressed."""
    data = io.BytesIO(written(TEXTS, "zstd", stream=stream))
    data.seek(0 if stream else 8)
    told = [size for size in sizes(data) if size[1]]
    assert 3 == len(told)
    assert sum(len(text.encode()) for text in TEXTS) < sum(size for _, size in told) < 200_000

    plain = io.BytesIO(written(TEXTS, None, stream=stream))
    plain.seek(0 if stream else 8)
    assert {0} == {size for _, size in sizes(plain)}


@pytest.mark.parametrize("data", [b"", b"abc", b"\xff\xff\xff\xff\x10\0\0\0" + b"\xff" * 16, b"\x10\0\0\0" + b"\0" * 30])
def test_what_is_no_message_tells_nothing(data: bytes) -> None:
    """Whoever reads it says what is wrong."""
    assert [] == [size for size in sizes(io.BytesIO(data)) if size[1]]
