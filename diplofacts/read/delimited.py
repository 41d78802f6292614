"""CSV and TSV: a header line, then one article a row."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from diplofacts.errors import DiplofactsError, InputError
from diplofacts.read.document import Document
from diplofacts.read.record import Fields, read_record

DELIMITERS = ",;\t"
LONGEST_CELL = 1 << 30


def read_csv(text: str, *, name: str, path: str | None, fields: Fields) -> Iterator[Document | DiplofactsError]:
    """Yield a Document for each row; the delimiter is the one its header line has most of.

    Line breaks inside quoted cells stay as they are. Errors name the line on which a row begins.
    """
    csv.field_size_limit(LONGEST_CELL)
    text = text.removeprefix("\ufeff")
    head = text.partition("\n")[0]
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=max(DELIMITERS, key=head.count))
    header: list[str] | None = None
    while True:
        place = f"{name}:{rows.line_num + 1}"
        try:
            row = next(rows, None)
        except csv.Error as error:
            yield InputError(f"not CSV: {error}", where=place, hint="is it plain text? then use --input text")
            return
        if row is None:
            return
        if header is None:
            header = [cell.strip() for cell in row]
        elif any(row):
            try:
                yield from read_record(dict(zip(header, row, strict=False)), fields=fields, place=place, path=path)
            except DiplofactsError as error:
                yield error
