"""The output formats by name; the module of each is imported only when it is asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from importlib import import_module
from typing import BinaryIO

from msgspec import Struct

from diplofacts.facts import AnyFact
from diplofacts.record import NamedTuple


class Style(Struct, frozen=True, kw_only=True):
    """How to write. types: the fact types that may come, in order; they make the columns of CSV and TSV.

    guard_cells: put ' before CSV and TSV cells that a spreadsheet would run as a formula.
    """

    types: tuple[str, ...]
    guard_cells: bool = True


class Rows(NamedTuple):
    """A format that writes one fact after the other, each for itself, so that several processes can share the work.

    head, end: around all facts. between: from one fact to the next. none: what stands for all where there is no fact;
    None for head and end alone.
    """

    row: Callable[[AnyFact], bytes]
    head: bytes = b""
    between: bytes = b""
    end: bytes = b""
    none: bytes | None = None


Writer = Callable[[Iterable[AnyFact], BinaryIO, Style], None]
_MODULES = {
    "table": "diplofacts.write.table",
    "json": "diplofacts.write.as_json",
    "jsonl": "diplofacts.write.as_json",
    "csv": "diplofacts.write.delimited",
    "tsv": "diplofacts.write.delimited",
    "markdown": "diplofacts.write.markdown",
    "parquet": "diplofacts.write.columnar",
    "arrow": "diplofacts.write.columnar",
}


def writer(name: str) -> Writer:
    """Return the function that writes a format: write_<name> of its module, or one that writes row after row."""
    found: Writer | None = getattr(import_module(_MODULES[name]), f"write_{name}", None)
    return found or partial(_write_rows, name)


def rows_of(name: str, style: Style) -> Rows | None:
    """Return the rows of a format, <name>_rows of its module; None for one that must see all facts together."""
    found: Callable[[Style], Rows] | None = getattr(import_module(_MODULES[name]), f"{name}_rows", None)
    return found(style) if found else None


def write_pieces(rows: Rows, pieces: Iterable[bytes], stream: BinaryIO) -> None:
    """Write pieces of one or more rows each, every one flushed at once, so that no reader of a pipe need wait."""
    before, some = rows.head, False
    if rows.none is None:
        stream.write(before)
        before = b""
    for piece in pieces:
        stream.write(before + piece)
        stream.flush()
        before, some = rows.between, True
    stream.write(rows.end if some or rows.none is None else rows.none)


def _write_rows(name: str, facts: Iterable[AnyFact], stream: BinaryIO, style: Style) -> None:
    rows = rows_of(name, style)
    assert rows is not None, f"{name} has neither a writer nor rows"
    write_pieces(rows, map(rows.row, facts), stream)
