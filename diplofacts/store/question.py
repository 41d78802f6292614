"""A question to a store: which facts, in which order."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator
from functools import cache
from typing import Any

from msgspec import Struct

from diplofacts.entities.edtf import first_day, last_day
from diplofacts.entities.leaders import same_person
from diplofacts.errors import DateError
from diplofacts.facts import Money
from diplofacts.names import same_name
from diplofacts.store.rows import person_key
from diplofacts.text.normalise import normalise

# Undated facts have the day of their article; what has neither comes last.
_DAY = "coalesce(first_day, published)"
_PLACE = ("path", "articles.id", "articles.article", "facts.place")
ORDERS = {
    "article": ("published IS NULL", "published", *_PLACE),
    "date": (f"{_DAY} IS NULL", _DAY, "last_day", *_PLACE),
    "amount": ("amount IS NULL", "amount DESC", "currency", *_PLACE),
    "found": ("run DESC", *_PLACE),
}
Test = tuple[str, tuple[Any, ...]]  # SQL, and the values for its question marks


class Question(Struct, frozen=True, kw_only=True):
    """What all the facts must be; empty means any.

    countries: codes that must all be among the sides; people: names in any spelling, likewise. since, until: EDTF, of
    the fact's date (deadline, period), of its article where it has none. least: at least this sum of this currency.
    texts: words that must stand together in the evidence, each; without diacritics they match with any.
    new: only of articles of the last run that found any. sort: a key of ORDERS.
    """

    types: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    since: str | None = None
    until: str | None = None
    statuses: tuple[str, ...] = ()
    least: Money | None = None
    texts: tuple[str, ...] = ()
    new: bool = False
    sort: str = "article"
    reverse: bool = False
    limit: int | None = None


def select(connection: sqlite3.Connection, question: Question) -> sqlite3.Cursor:
    """Ask for the columns that facts are made of. An article that stands in no file any more is left out."""
    tests = [("path IS NOT NULL", ()), *_tests(connection, question)]
    terms = ORDERS[question.sort]
    order = ", ".join(map(_reversed, terms) if question.reverse else terms)
    sql = (
        "SELECT fact, facts.id, type, rule, slots, articles.id, path, title, published, language"
        f" FROM facts JOIN articles USING (article) WHERE {' AND '.join(test for test, _ in tests)} ORDER BY {order}"
    )
    values = [value for _, some in tests for value in some]
    if question.limit is not None:
        sql, values = f"{sql} LIMIT ?", [*values, question.limit]
    return connection.execute(sql, values)


def _tests(connection: sqlite3.Connection, question: Question) -> Iterator[Test]:
    for column, allowed in (("type", question.types), ("status", question.statuses)):
        if allowed:
            yield f"{column} IN ({_marks(allowed)})", allowed
    for code in question.countries:
        yield "fact IN (SELECT fact FROM sides WHERE code IN (?, upper(?)))", (code, code)
    for name in question.people:
        keys = people_named(connection, name)
        yield f"fact IN (SELECT fact FROM people WHERE person IN ({_marks(keys)}))", keys
    if question.since:
        yield "coalesce(last_day, published) >= ?", (_day(first_day(question.since), question.since),)
    if question.until:
        yield "coalesce(first_day, published) <= ?", (_day(last_day(question.until), question.until),)
    if question.least:
        yield "coalesce(high, amount) >= ? AND currency = ?", (question.least.value, question.least.currency)
    for text in question.texts:
        table, words = _searched(text)
        yield f"fact IN (SELECT fact FROM mentions WHERE mention IN (SELECT rowid FROM {table}(?)))", (words,)
    if question.new:
        yield "run = (SELECT max(run) FROM articles)", ()


def people_named(connection: sqlite3.Connection, name: str) -> tuple[str, ...]:
    """The persons of the store who may bear a name: "Chính", "PM Chinh", "Xi Jinping" for Tập Cận Bình."""
    name = _titles().sub("", name) or name
    found = {person_key(name)}
    for person, spelt in connection.execute("SELECT DISTINCT person, name FROM people WHERE person IS NOT NULL"):
        if _may_be(name, spelt) or same_person(name, spelt):
            found.add(person)
    return tuple(sorted(found))


@cache
def _titles() -> re.Pattern[str]:
    """What people put before a name."""
    english = "pm|fm|(?:prime |foreign )?minister|(?:vice )?president|premier|mr|mrs|ms|dr"
    vietnamese = "thủ tướng|chủ tịch(?: nước)?|tổng bí thư|tổng thống|ngoại trưởng|bộ trưởng|ông|bà"
    return re.compile(rf"^(?:(?:{english}|{vietnamese})\.?,?\s+)+", re.IGNORECASE)


def _may_be(name: str, spelt: str) -> bool:
    """Whether one name may be short for the other; where both have diacritics these count."""
    if not same_name(name, spelt) or name.isascii() or spelt.isascii():
        return same_name(name, spelt)
    one, other = set(name.casefold().split()), set(spelt.casefold().split())
    return one <= other or other <= one


def _searched(text: str) -> tuple[str, str]:
    """The table to search and the phrase: words without any diacritics match with all."""
    clean = normalise(text).clean
    phrase = '"' + clean.replace('"', " ") + '"'
    if clean.isascii():
        return "evidence_plain", phrase
    return "evidence", phrase


def _day(day: object, written: str) -> str:
    if day is None:
        hint = "write YYYY, YYYY-MM or YYYY-MM-DD"
        raise DateError(f"no date with a year: {written!r}", hint=hint)
    return str(day)


def _marks(values: tuple[Any, ...]) -> str:
    return ", ".join("?" * len(values))


def _reversed(term: str) -> str:
    """Turn an order round; what has no value stays last."""
    if term.endswith("IS NULL"):
        return term
    return term.removesuffix(" DESC") if term.endswith(" DESC") else f"{term} DESC"
