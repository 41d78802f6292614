"""Counts over a store: what there is, between whom, when, and when it was found."""

from __future__ import annotations

import sqlite3
from typing import Any

from msgspec import Struct

_OF_FACTS = "FROM facts JOIN articles USING (article) WHERE path IS NOT NULL"


class Figures(Struct, frozen=True, kw_only=True):
    """Each a table: rows of a name (or two), and counts; those with most first, months and runs by time."""

    totals: dict[str, int]
    types: list[tuple[str, int, int]]
    pairs: list[tuple[str, str, int]]
    months: list[tuple[str, int]]
    people: list[tuple[str, str | None, int, int]]
    found: list[tuple[str, int, int, int]]


HEADS = {
    "types": ("type", "facts", "articles"),
    "pairs": ("side", "side", "facts"),
    "months": ("month", "facts"),
    "people": ("person", "country", "facts", "articles"),
    "found": ("day of the run", "articles", "facts", "withdrawn"),
}


def figures(connection: sqlite3.Connection, top: int) -> Figures:
    """Count. top: so many pairs, months (the latest), people and days of runs at most."""

    def rows(sql: str, *values: object) -> list[Any]:
        return connection.execute(sql, values).fetchall()

    totals = {name: rows(f"SELECT count(*) FROM {name}")[0][0] for name in ("files", "articles", "facts", "problems")}
    return Figures(
        totals=totals,
        types=rows(f"SELECT type, count(*), count(DISTINCT article) {_OF_FACTS} GROUP BY 1 ORDER BY 2 DESC, 1"),
        pairs=rows(
            "SELECT one, other, count(*) FROM pairs JOIN facts USING (fact) JOIN articles USING (article)"
            " WHERE path IS NOT NULL GROUP BY 1, 2 ORDER BY 3 DESC, 1, 2 LIMIT ?",
            top,
        ),
        months=rows(
            f"SELECT substr(coalesce(published, first_day), 1, 7) AS month, count(*) {_OF_FACTS} GROUP BY 1"
            " HAVING month IS NOT NULL ORDER BY 1 DESC LIMIT ?",
            top,
        )[::-1],
        people=rows(
            "SELECT name, country, facts, articles FROM persons ORDER BY facts DESC, articles DESC, person LIMIT ?", top
        ),
        found=rows(
            "SELECT * FROM (SELECT substr(began, 1, 10), count(DISTINCT article), count(fact), (SELECT"
            " coalesce(sum(withdrawn), 0) FROM runs AS others WHERE substr(others.began, 1, 10) = substr(runs.began, 1,"
            " 10)) FROM runs LEFT JOIN articles USING (run) LEFT JOIN facts USING (article) GROUP BY 1 ORDER BY 1 DESC"
            " LIMIT ?) ORDER BY 1",
            top,
        ),
    )
