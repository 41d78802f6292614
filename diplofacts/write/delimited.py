"""CSV and TSV: one fact a row, the same columns for the same fact types whatever the articles hold."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

from diplofacts.facts import FACT_TYPES, AnyFact, slot_names
from diplofacts.write.formats import Rows, Style
from diplofacts.write.wording import words

ARTICLE = ("id", "path", "title", "published", "language")
MONEY = ("value", "high", "currency", "bound")
FORMULA = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")


def csv_rows(style: Style) -> Rows:
    """Comma-separated values after RFC 4180, but with plain line feeds."""
    return _rows(style, _comma_separated)


def tsv_rows(style: Style) -> Rows:
    """Tab-separated values without any quoting: tabs and line breaks inside a cell become a space."""
    return _rows(style, _tab_separated)


def _rows(style: Style, line: Callable[[Iterable[str]], bytes]) -> Rows:
    names = list(dict.fromkeys(name for kind in style.types for name in slot_names(FACT_TYPES[kind])))
    columns = list(_columns(names))

    def row(fact: AnyFact) -> bytes:
        cells = _cells(fact, names)
        return line(_guarded(cell) if style.guard_cells else cell for cell in (cells.get(name, "") for name in columns))

    return Rows(row, head=line(columns))


def _comma_separated(cells: Iterable[str]) -> bytes:
    line = io.StringIO()
    csv.writer(line, lineterminator="\n").writerow(list(cells))
    return line.getvalue().encode()


def _tab_separated(cells: Iterable[str]) -> bytes:
    return ("\t".join(" ".join(cell.splitlines()).replace("\t", " ") for cell in cells) + "\n").encode()


def _columns(names: Sequence[str]) -> Iterator[str]:
    yield from ("type", "id", *(f"article.{name}" for name in ARTICLE))
    for name in names:
        yield from (f"amount.{part}" for part in MONEY) if name == "amount" else (name,)
    yield from ("codes.plover", "codes.cameo")
    yield from ("mention.start", "mention.end", "mention.text", "mentions", "rule")


def _cells(fact: AnyFact, names: Sequence[str]) -> dict[str, str]:
    cells: dict[str, str] = {"type": str(type(fact).__struct_config__.tag), "id": fact.id, "rule": fact.rule}
    cells |= {f"article.{name}": words(getattr(fact.article, name)) for name in ARTICLE}
    for name in names:
        value: Any = getattr(fact, name, None)
        if name != "amount":
            cells[name] = words(value)
        elif value is not None:
            cells |= {f"amount.{part}": words(getattr(value, part)) for part in MONEY}
    cells |= {"codes.plover": fact.codes.plover, "codes.cameo": fact.codes.cameo}
    if fact.mentions:
        first = fact.mentions[0]
        cells |= {"mention.start": str(first.start), "mention.end": str(first.end), "mention.text": first.text}
    return cells | {"mentions": str(len(fact.mentions))}


def _guarded(cell: str) -> str:
    """Put ' before a cell that a spreadsheet would run as a formula; plain numbers stay numbers."""
    return f"'{cell}" if cell.startswith(FORMULA) and not _is_number(cell) else cell


def _is_number(cell: str) -> bool:
    return cell.removeprefix("-").replace(".", "", 1).isascii() and cell.removeprefix("-").replace(".", "", 1).isdigit()
