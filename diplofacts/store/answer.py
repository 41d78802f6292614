"""Facts out of a store, just as they were put in."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

import msgspec

from diplofacts.facts import FACT_TYPES, AnyFact, Article, Fact, Mention, Span
from diplofacts.store.question import Question, select


def facts_of(connection: sqlite3.Connection, question: Question) -> Iterator[AnyFact]:
    """Yield the facts that answer a question, one at a time."""
    for _, fact in numbered_facts(connection, question):
        yield fact


def numbered_facts(connection: sqlite3.Connection, question: Question) -> Iterator[tuple[int, AnyFact]]:
    """Yield the facts, each with its number in the store."""
    for number, id, type, rule, slots, *article in select(connection, question):
        named = dict(zip(("id", "path", "title", "published", "language"), article, strict=True))
        common = {"id": id, "rule": rule, "article": Article(**named), "mentions": _mentions(connection, number)}
        yield number, _fact(FACT_TYPES[type], msgspec.json.decode(slots), common)


def _fact(kind: type[Fact], slots: dict[str, object], common: dict[str, object]) -> AnyFact:
    plain = {"type": kind.__struct_config__.tag, **slots, **msgspec.to_builtins(common)}
    fact: AnyFact = msgspec.convert(plain, kind)  # type: ignore[assignment]  # kind is a member of AnyFact
    return fact


def _mentions(connection: sqlite3.Connection, number: int) -> tuple[Mention, ...]:
    rows = connection.execute('SELECT start, "end", text, slots FROM mentions WHERE fact = ? ORDER BY place', (number,))
    return tuple(
        Mention(start=start, end=end, text=text, slots=msgspec.json.decode(slots, type=dict[str, list[Span]]))
        for start, end, text, slots in rows
    )
