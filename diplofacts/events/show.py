"""Events in every format that facts have."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from typing import BinaryIO

import msgspec

from diplofacts.events.event import Conflict, Event, Said
from diplofacts.facts import Article
from diplofacts.write.summary import summarise
from diplofacts.write.visible import visible

COLUMNS = ("type", "id", "when", "who", "what", "status", "plover", "cameo", "sources", "conflicts")


def write_events(events: Iterable[Event], stream: BinaryIO, format: str, *, guard_cells: bool = True) -> None:
    """Write events; format: as extract -f has them. guard_cells: put ' before CSV and TSV cells that are formulas."""
    if format in ("csv", "tsv"):
        _delimited(events, stream, "," if format == "csv" else "\t", guard_cells)
    else:
        _WRITERS[format](events, stream)


def _jsonl(events: Iterable[Event], stream: BinaryIO) -> None:
    for event in events:
        stream.write(msgspec.json.encode(event.to_dict()) + b"\n")


def _json(events: Iterable[Event], stream: BinaryIO) -> None:
    stream.write(msgspec.json.format(msgspec.json.encode([one.to_dict() for one in events]), indent=2) + b"\n")


def _delimited(events: Iterable[Event], stream: BinaryIO, delimiter: str, guard: bool) -> None:
    """One event a row; sources are the articles' ids. TSV has no quotes: what would need them becomes a space."""
    stream.write((delimiter.join(COLUMNS) + "\n").encode())
    for event in events:
        cells = [_guarded(cell) if guard else cell for cell in _cells(event)]
        line = io.StringIO()
        if delimiter == ",":
            csv.writer(line, lineterminator="\n").writerow(cells)
        else:
            line.write(delimiter.join(" ".join(cell.split()) for cell in cells) + "\n")
        stream.write(line.getvalue().encode())


def _parquet(events: Iterable[Event], stream: BinaryIO) -> None:
    from diplofacts.events.columns import rows, schema
    from diplofacts.write.columnar import parquet_of

    parquet_of(rows(events), schema(), stream)


def _arrow(events: Iterable[Event], stream: BinaryIO) -> None:
    from diplofacts.events.columns import rows, schema
    from diplofacts.write.columnar import arrow_of

    arrow_of(rows(events), schema(), stream)


def _guarded(cell: str) -> str:
    return f"'{cell}" if cell.startswith(("=", "+", "-", "@", "\t", "\r")) else cell


def _markdown(events: Iterable[Event], stream: BinaryIO) -> None:
    stream.write(("| " + " | ".join(COLUMNS) + " |\n" + "| --- " * len(COLUMNS) + "|\n").encode())
    for event in events:
        cells = (visible(cell).replace("|", "\\|").replace("<", "&lt;") for cell in _cells(event))
        stream.write(f"| {' | '.join(cells)} |\n".encode())


def _cells(event: Event) -> tuple[str, ...]:
    summary, codes = summarise(event.fact), event.fact.codes
    sources = ", ".join(dict.fromkeys(one.article.id for one in event.reports))
    odds = "; ".join(f"{one.slot}: {_values(one)}" for one in event.conflicts)
    return (
        summary.type, event.id, summary.when, summary.who, summary.what, summary.status, codes.plover, codes.cameo,
        sources, odds,
    )  # fmt: skip


def _table(events: Iterable[Event], stream: BinaryIO) -> None:
    """An event a paragraph: what it is, then its sources, then where they are at odds."""
    total = 0
    for event in events:
        total += 1
        told = summarise(event.fact)
        head = "  ".join(filter(None, (told.when or "no date", told.type, str(event.fact.codes), told.who)))
        what = "; ".join(filter(None, (told.what, told.status)))
        lines = [f"{event.id}  {head}", f"    {what}"]
        lines += [f"    ! {one.slot}: {_values(one)}" for one in event.conflicts]
        lines += [f"    - {_source(one.article)}" for one in event.reports]
        stream.write(("\n".join(map(visible, lines)) + "\n").encode())
    stream.write(f"{total} event{'' if total == 1 else 's'}\n".encode())


def _source(article: Article) -> str:
    return "  ".join(filter(None, (article.published, article.language, article.path or article.id, article.title)))


def _values(conflict: Conflict) -> str:
    return " or ".join(f"{_value(said)} ({len(said.facts)})" for said in conflict.values)


def _value(said: Said) -> str:
    if isinstance(said.value, dict):
        return " ".join(str(said.value[name]) for name in ("value", "currency") if said.value.get(name) is not None)
    return str(said.value)


_WRITERS = {
    "table": _table,
    "json": _json,
    "jsonl": _jsonl,
    "markdown": _markdown,
    "parquet": _parquet,
    "arrow": _arrow,
}
