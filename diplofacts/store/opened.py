"""Open a store: make it where there is none, check that it is one, and word what SQLite says."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from diplofacts.errors import DiplofactsError

VERSION = 2
APPLICATION = 0x64666374  # "dfct", in the file's header: SQLite's application_id
PATIENCE = 60_000  # milliseconds to wait for the short transactions of others


class StoreError(DiplofactsError):
    """A store that can't be opened, read or written."""


@contextmanager
def opened(path: str, *, make: bool = False) -> Iterator[sqlite3.Connection]:
    """Give a connection to the store at path. make: to write to it, a new one where there is none.

    Transactions are begun and ended by the caller. Raises StoreError for what is no store, and for all that SQLite
    reports while it is in use: a full disk, a damaged file.
    """
    if not make and not os.path.isfile(path):
        raise StoreError("no such store", where=path, hint="make one: diplofacts batch FOLDER --store " + path)
    try:
        with closing(_connect(path, make)) as connection:
            _check(connection, path, make)
            yield connection
    except sqlite3.Error as error:
        raise StoreError(f"can't be used: {error}", where=path, hint=_hint(error)) from error


def schema() -> str:
    """The statements that make an empty store, with comments: the documentation of every column."""
    return Path(__file__).with_name("schema.sql").read_text(encoding="utf-8")


def _connect(path: str, make: bool) -> sqlite3.Connection:
    """A power cut may undo the last transactions, never a part of one; what was undone the next run does again."""
    if make:
        connection = sqlite3.connect(path, timeout=PATIENCE / 1000, isolation_level=None)
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = NORMAL")
    else:
        # Not mode=ro: the last to close a store cleans up its -wal and -shm files, which takes the right to write.
        connection = sqlite3.connect(f"{Path(path).absolute().as_uri()}?mode=rw", uri=True, isolation_level=None)
        connection.execute("PRAGMA query_only = ON")
    connection.execute("PRAGMA foreign_keys = ON")
    return connection


def _check(connection: sqlite3.Connection, path: str, make: bool) -> None:
    """See that the file is a store of this version; give an empty one its tables."""
    ((application,), (version,)) = (
        connection.execute(f"PRAGMA {name}").fetchone() for name in ("application_id", "user_version")
    )
    if application == APPLICATION and version == VERSION:
        return
    if application == APPLICATION:
        hint = "make a new one from the articles with: diplofacts batch"
        raise StoreError(f"a store of version {version}, not {VERSION}", where=path, hint=hint)
    if connection.execute("SELECT count(*) FROM sqlite_master").fetchone() != (0,) or not make:
        raise StoreError("an SQLite database, but no store of diplofacts", where=path, hint="name another file")
    header = f"PRAGMA application_id = {APPLICATION}; PRAGMA user_version = {VERSION};"
    connection.executescript(f"BEGIN IMMEDIATE; {schema()} {header} COMMIT;")


def _hint(error: sqlite3.Error) -> str | None:
    said = str(error)
    if "full" in said or "I/O" in said:
        return "make room on the disk and run it again: what is in the store is whole"
    if "not a database" in said or "malformed" in said:
        return "name another file, or make the store anew from the articles"
    return None
