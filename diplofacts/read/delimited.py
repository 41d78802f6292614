"""CSV and TSV: a header line, then one article a row."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from itertools import chain

from diplofacts.errors import DiplofactsError, InputError
from diplofacts.read.document import Document
from diplofacts.read.record import Fields, read_record

DELIMITERS = ",;\t"
LONGEST_CELL = 1 << 30


def read_csv(
    lines: Iterator[str], *, name: str, path: str | None, fields: Fields, most: int
) -> Iterator[Document | DiplofactsError]:
    """Yield a Document for each row; the delimiter is the one its header line has most of.

    lines: with their ends. most: code points of a row. Line breaks inside quoted cells stay as they are. Errors name
    the line on which a row begins.
    """
    csv.field_size_limit(LONGEST_CELL)
    head = next(lines, "").removeprefix("\ufeff")
    if not head.strip():
        raise InputError("empty: there are no words in it", where=name)
    fed = _Fed(chain((head,), lines), most)
    rows = csv.reader(fed, delimiter=max(DELIMITERS, key=head.count))
    header: list[str] | None = None
    while True:
        place = f"{name}:{rows.line_num + 1}"
        fed.begin(place)
        try:
            row = next(rows, None)
        except InputError as error:  # binary data, or a row too long
            yield error
            return
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


class _Fed:
    """The lines as the reader takes them; a quote that is never closed does not take all of them into one cell."""

    def __init__(self, lines: Iterator[str], most: int) -> None:
        self.lines = lines
        self.most = most
        self.place = ""
        self.taken = 0

    def begin(self, place: str) -> None:
        """A row begins here."""
        self.place, self.taken = place, 0

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        line = next(self.lines)
        self.taken += len(line)
        if self.taken > self.most:
            hint = "is a quote not closed? --max-bytes reads longer ones"
            raise InputError(f"row of more than {self.most:,} characters", where=self.place, hint=hint)
        return line
