"""The output formats by name; the module of each is imported only when it is asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from importlib import import_module
from typing import BinaryIO

from msgspec import Struct

from diplofacts.facts import AnyFact


class Style(Struct, frozen=True, kw_only=True):
    """How to write. types: the fact types that may come, in order; they make the columns of CSV and TSV.

    guard_cells: put ' before CSV and TSV cells that a spreadsheet would run as a formula.
    """

    types: tuple[str, ...]
    guard_cells: bool = True


Writer = Callable[[Iterable[AnyFact], BinaryIO, Style], None]
_MODULES = {
    "table": "diplofacts.write.table",
    "json": "diplofacts.write.as_json",
    "jsonl": "diplofacts.write.as_json",
    "csv": "diplofacts.write.delimited",
    "tsv": "diplofacts.write.delimited",
    "markdown": "diplofacts.write.markdown",
}


def writer(name: str) -> Writer:
    """Return the function write_<name> of its module."""
    found: Writer = getattr(import_module(_MODULES[name]), f"write_{name}")
    return found
