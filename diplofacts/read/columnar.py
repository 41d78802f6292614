"""Parquet and Arrow IPC: columns named like the fields of a record, one article a row."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import TYPE_CHECKING, Any, BinaryIO

from msgspec.structs import asdict

from diplofacts.errors import DiplofactsError, InputError
from diplofacts.extras import extra
from diplofacts.read.arrow_size import sizes
from diplofacts.read.document import Document
from diplofacts.read.encoding import decode
from diplofacts.read.packed import FREE, TIMES
from diplofacts.read.record import Fields, read_record

if TYPE_CHECKING:
    import pyarrow as pa

PARQUET, ARROW_FILE = b"PAR1", b"ARROW1"
ROWS = 500  # articles that are held at once


def read_columnar(
    stream: BinaryIO, *, name: str, path: str | None, fields: Fields
) -> Iterator[Document | DiplofactsError]:
    """Yield a Document for each row of a Parquet file, an Arrow IPC file or an Arrow IPC stream; "name:3" is row 3.

    stream: at its start, and seekable. Only the columns that fields names are read.
    """
    pa = extra("pyarrow", "arrow")
    try:
        batches = _batches(stream, fields, name)
        number = 0
        for batch in batches:
            _check(batch.schema.names, fields, name)
            for row in records(batch, fields):
                number += 1
                yield from documents(row, fields=fields, place=f"{name}:{number}", path=path)
    except (pa.ArrowException, OSError) as error:
        what = " ".join(str(error).split())
        raise InputError(f"can't be read as Parquet or Arrow: {what}", where=name, hint="is it whole?") from None


def documents(
    record: dict[str, Any], *, fields: Fields, place: str, path: str | None
) -> Iterator[Document | DiplofactsError]:
    """Yield the Document of one row, its errors before or in place of it. Text given as bytes is decoded."""
    try:
        text = record.get(fields.text)
        if isinstance(text, UnicodeDecodeError):
            raise InputError(f"text that is no UTF-8: {text.reason} at byte {text.start}", where=place)
        if isinstance(text, bytes):
            record = record | {fields.text: decode(text, where=place).text}
        yield from read_record(record, fields=fields, place=place, path=path)
    except DiplofactsError as error:
        yield error


def records(batch: pa.RecordBatch, fields: Fields) -> Iterator[dict[str, Any]]:
    """Yield the rows of a batch, only the columns that fields names; days and times as ISO 8601 strings."""
    names = [name for name in dict.fromkeys(asdict(fields).values()) if name in batch.schema.names]
    columns = [batch.column(name) for name in names]
    for cells in zip(*columns, strict=True):
        yield {name: _value(cell) for name, cell in zip(names, cells, strict=True)}


def _value(cell: Any) -> Any:
    """Return a cell as Python has it; a string with bytes that are no UTF-8 gives the error in its place."""
    try:
        value = cell.as_py()
    except UnicodeDecodeError as error:
        return error
    return value.isoformat() if isinstance(value, date) else value


def _batches(stream: BinaryIO, fields: Fields, name: str) -> Iterable[pa.RecordBatch]:
    wanted = set(asdict(fields).values())
    start = stream.read(6)
    stream.seek(0)
    if start.startswith(PARQUET):
        parquet = extra("pyarrow.parquet", "arrow")
        metadata = parquet.read_metadata(stream)
        _refuse_bombs(metadata, wanted, name)
        repeated = {fields.text} & set(metadata.schema.names)  # a text that is repeated stays one in memory
        file = parquet.ParquetFile(stream, metadata=metadata, pre_buffer=False, read_dictionary=list(repeated))
        names = [name for name in file.schema_arrow.names if name in wanted]
        return file.iter_batches(ROWS, columns=names) if names else iter([file.schema_arrow.empty_table()])
    ipc = extra("pyarrow", "arrow").ipc
    _refuse_packed_bombs(stream, 8 if start.startswith(ARROW_FILE) else 0, name)
    if start.startswith(ARROW_FILE):
        whole = ipc.open_file(stream)
        return (whole.get_batch(number) for number in range(whole.num_record_batches))
    batches: Iterable[pa.RecordBatch] = ipc.open_stream(stream)
    return batches


def _refuse_bombs(metadata: Any, wanted: set[str], name: str) -> None:
    """Raise InputError for a column that unpacks to more than an honest one does; by what the file says of it."""
    for group in range(metadata.num_row_groups):
        for number in range(metadata.num_columns):
            column = metadata.row_group(group).column(number)
            size = column.total_uncompressed_size
            if column.path_in_schema in wanted and size > max(FREE, TIMES * column.total_compressed_size):
                what = f"column {column.path_in_schema!r} unpacks to {size:,} bytes, as decompression bombs do"
                raise InputError(what, where=name, hint="write it without compression if it is honest")


def _refuse_packed_bombs(stream: BinaryIO, first: int, name: str) -> None:
    """Raise InputError for an Arrow file that unpacks to more than an honest one does. first: where messages begin."""
    stream.seek(first)
    for before, after in sizes(stream):
        if after > max(FREE, TIMES * before):
            what = f"a batch unpacks to {after:,} bytes, as decompression bombs do"
            raise InputError(what, where=name, hint="write it without compression if it is honest")
    stream.seek(0)


def _check(names: Iterable[str], fields: Fields, where: str) -> None:
    """Raise one InputError for a table without texts, where each row would have the same."""
    if fields.text not in names:
        seen = ", ".join(list(names)[:8]) or "none"
        hint = f"it has: {seen}; name the one that holds the text with --text-field"
        raise InputError(f"table without text: it has no column {fields.text!r}", where=where, hint=hint)
