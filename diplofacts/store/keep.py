"""Write to a store: articles with their facts, where they stand, and what could not be read."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator

from diplofacts.errors import DiplofactsError
from diplofacts.record import NamedTuple
from diplofacts.store.rows import FactRows

_ARTICLE = "id, title, published, language, publisher, url, text, rules, run"
_FACT = (
    "id, type, status, date, first_day, last_day, amount, high, currency, bound, plover, cameo, rule, slots"
)


class Stamp(NamedTuple):
    """What tells whether a file is as it was when it was read last."""

    size: int
    mtime_ns: int
    ctime_ns: int
    settings: str


UNREAD = Stamp(0, 0, 0, "")


class Known(NamedTuple):
    """An article in the store, and the rules version its facts were found with."""

    article: int
    rules: str


class ArticleRow(NamedTuple):
    """The columns of an article, from id to text."""

    id: str
    title: str | None
    published: str | None
    language: str | None
    publisher: str | None
    url: str | None
    text: str | None


class Keeper:
    """Changes to a store. Each method is whole in itself; the caller begins and commits transactions around them."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection
        self.do = connection.execute

    def begin_run(self, now: str, rules: str) -> int:
        row = self.do("INSERT INTO runs (began, rules) VALUES (?, ?)", (now, rules))
        return int(row.lastrowid or 0)

    def end_run(self, run: int, now: str, articles: int, withdrawn: int) -> None:
        self.do("UPDATE runs SET ended = ?, articles = ?, withdrawn = ? WHERE run = ?", (now, articles, withdrawn, run))

    def cut_off(self) -> bool:
        """Whether the last run was killed before its end."""
        last = self.do("SELECT ended FROM runs ORDER BY run DESC LIMIT 1").fetchone()
        return last is not None and last[0] is None

    def stamps(self, root: str) -> dict[str, tuple[int | str, ...]]:
        """The files in the store that are root or below it, each with the values of its Stamp."""
        inside = root.rstrip("/\\")
        rows = self.do(
            "SELECT file, size, mtime_ns, ctime_ns, settings FROM files"
            " WHERE file = ?1 OR (file > ?1 || '/' AND file < ?1 || '0') OR (file > ?1 || '\\' AND file < ?1 || ']')",
            (inside,),
        )
        return {row[0]: row[1:] for row in rows}

    def known(self, hash: str) -> Known | None:
        row = self.do("SELECT article, rules FROM articles WHERE hash = ?", (hash,)).fetchone()
        return Known(*row) if row else None

    def begin_file(self, file: str, path: str) -> None:
        """A file is about to be read: until end_file() it counts as unread, and its old problems are gone."""
        self.do(
            "INSERT INTO files VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET path = excluded.path, mtime_ns = 0",
            (file, path, *UNREAD),
        )
        self.forget_problems(file)

    def put(self, hash: str, article: ArticleRow, rules: str, run: int, facts: Iterable[FactRows]) -> int:
        """Write an article with its facts, in place of those it had; return its number."""
        (number,) = self.do(
            f"INSERT INTO articles (hash, {_ARTICLE}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
            " ON CONFLICT (hash) DO UPDATE SET published = excluded.published, language = excluded.language,"
            " rules = excluded.rules, run = excluded.run RETURNING article",
            (hash, *article, rules, run),
        ).fetchone()
        self.do("DELETE FROM facts WHERE article = ?", (number,))
        for place, one in enumerate(facts, 1):
            self._put_fact(number, place, one)
        return int(number)

    def _put_fact(self, article: int, place: int, rows: FactRows) -> None:
        marks = ", ".join("?" * (2 + len(rows.fact)))
        fact = self.do(
            f"INSERT INTO facts (article, place, {_FACT}) VALUES ({marks})", (article, place, *rows.fact)
        ).lastrowid
        many = self.connection.executemany
        many("INSERT INTO sides VALUES (?, ?, ?, ?)", [(fact, *row) for row in rows.sides])
        many("INSERT INTO people VALUES (?, ?, ?, ?, ?, ?, ?)", [(fact, *row) for row in rows.people])
        many(
            'INSERT INTO mentions (fact, place, start, "end", text, clean, slots) VALUES (?, ?, ?, ?, ?, ?, ?)',
            [(fact, *row) for row in rows.mentions],
        )

    def stand(self, file: str, place: int, article: int, member: str | None = None) -> bool:
        """Say that an article stands at a place of a file, in a member of it; return whether that is new."""
        done = self.do(
            "INSERT INTO sources VALUES (?, ?, ?, ?)"
            " ON CONFLICT DO UPDATE SET article = excluded.article, member = excluded.member"
            " WHERE article != excluded.article OR member IS NOT excluded.member",
            (file, place, article, member),
        )
        return done.rowcount > 0

    def end_file(self, file: str, places: int, stamp: Stamp) -> None:
        """A file was read to its end: it has so many places, and those behind them are gone."""
        self.do("DELETE FROM sources WHERE file = ? AND place > ?", (file, places))
        self.do(
            "UPDATE files SET size = ?, mtime_ns = ?, ctime_ns = ?, settings = ? WHERE file = ?", (*stamp, file)
        )

    def forget_file(self, file: str) -> None:
        """A file is there no more, nor are its problems."""
        self.do("DELETE FROM files WHERE file = ?", (file,))
        self.forget_problems(file)

    def forget_problems(self, file: str) -> None:
        """What could not be read of a file is about to be tried again."""
        self.do("DELETE FROM problems WHERE file = ?", (file,))

    def withdraw(self) -> int:
        """Drop the articles that stand in no file, with their facts; return how many there were."""
        return self.do(
            "DELETE FROM articles WHERE NOT EXISTS (SELECT 1 FROM sources WHERE sources.article = articles.article)"
        ).rowcount

    def complain(self, file: str, path: str, error: DiplofactsError) -> None:
        self.do(
            'INSERT INTO problems (file, path, "where", what, hint) VALUES (?, ?, ?, ?, ?)',
            (file, path, error.where or path, error.what, error.hint),
        )

    def troubled(self) -> Iterator[tuple[str, str]]:
        """The files that have problems: absolute path, path as named."""
        yield from self.do("SELECT DISTINCT file, path FROM problems ORDER BY file").fetchall()

    def problems(self) -> int:
        return int(self.do("SELECT count(*) FROM problems").fetchone()[0])
