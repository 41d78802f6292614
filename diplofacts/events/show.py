"""Events as a table, JSON, JSON Lines, CSV or Markdown."""

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


def write_events(events: Iterable[Event], stream: BinaryIO, format: str) -> None:
    """Write events; format: table, json, jsonl, csv or markdown."""
    _WRITERS[format](events, stream)


def _jsonl(events: Iterable[Event], stream: BinaryIO) -> None:
    for event in events:
        stream.write(msgspec.json.encode(event.to_dict()) + b"\n")


def _json(events: Iterable[Event], stream: BinaryIO) -> None:
    stream.write(msgspec.json.format(msgspec.json.encode([one.to_dict() for one in events]), indent=2) + b"\n")


def _csv(events: Iterable[Event], stream: BinaryIO) -> None:
    """One event a row; sources are the articles' ids."""
    stream.write((",".join(COLUMNS) + "\n").encode())
    for event in events:
        line = io.StringIO()
        csv.writer(line, lineterminator="\n").writerow(map(_guarded, _cells(event)))
        stream.write(line.getvalue().encode())


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
        head = "  ".join(filter(None, (told.when or "no date", told.type, told.who)))
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


_WRITERS = {"table": _table, "json": _json, "jsonl": _jsonl, "csv": _csv, "markdown": _markdown}
