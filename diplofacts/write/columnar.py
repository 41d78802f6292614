"""Parquet and Arrow IPC: facts as columns, a group of rows at a time, so that memory stays flat."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from typing import TYPE_CHECKING, Any, BinaryIO

from diplofacts.columns import batch_of, schema
from diplofacts.extras import extra
from diplofacts.facts import AnyFact
from diplofacts.write.formats import Style

if TYPE_CHECKING:
    import pyarrow as pa

Row = Mapping[str, Any]
GROUP = 10_000  # facts in a row group: some 2 MB in the file, 10 MB in memory until it is written
BATCH = 500  # facts that are held as Python objects, which take ten times as much


def write_parquet(facts: Iterable[AnyFact], stream: BinaryIO, style: Style) -> None:
    """Write Parquet with Zstandard, a row group each GROUP facts; the file is whole when all is done."""
    parquet_of((fact.to_dict() for fact in facts), schema(), stream)


def write_arrow(facts: Iterable[AnyFact], stream: BinaryIO, style: Style) -> None:
    """Write the Arrow IPC file format, a record batch each GROUP facts."""
    arrow_of((fact.to_dict() for fact in facts), schema(), stream)


def parquet_of(rows: Iterable[Row], columns: pa.Schema, stream: BinaryIO) -> None:
    """Write rows of any schema that batch_of() can fill as Parquet."""
    parquet = extra("pyarrow.parquet", "arrow")
    with parquet.ParquetWriter(_Counted(stream), columns, compression="zstd") as writer:
        for group in _groups(rows, columns):
            writer.write_table(group, row_group_size=GROUP)


def arrow_of(rows: Iterable[Row], columns: pa.Schema, stream: BinaryIO) -> None:
    """Write rows of any schema that batch_of() can fill as an Arrow IPC file."""
    pa = extra("pyarrow", "arrow")
    with pa.ipc.new_file(_Counted(stream), columns) as writer:
        for group in _groups(rows, columns):
            writer.write_table(group.combine_chunks())


def _groups(rows: Iterable[Row], columns: pa.Schema) -> Iterator[pa.Table]:
    """Yield the rows as tables of GROUP rows."""
    pa = extra("pyarrow", "arrow")
    rows = iter(rows)
    while group := list(_batches(islice(rows, GROUP), columns)):
        yield pa.Table.from_batches(group)


def _batches(rows: Iterable[Row], columns: pa.Schema) -> Iterator[pa.RecordBatch]:
    rows = iter(rows)
    while some := list(islice(rows, BATCH)):
        yield batch_of(some, columns)


class _Counted:
    """A stream that knows its place though it may be a pipe: pyarrow asks for it."""

    closed = False

    def __init__(self, stream: BinaryIO) -> None:
        self.stream = stream
        self.at = 0

    def write(self, data: Any) -> int:
        size = memoryview(data).nbytes
        self.stream.write(data)
        self.at += size
        return size

    def tell(self) -> int:
        return self.at

    def flush(self) -> None:
        self.stream.flush()

    def writable(self) -> bool:
        return True

    def readable(self) -> bool:
        return False

    def seekable(self) -> bool:
        return False

    def close(self) -> None:
        """Leave it open: who opened it closes it."""
