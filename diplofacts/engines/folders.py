"""Rows to Parquet files in many folders at once, on any file system that pyarrow.fs knows; whole or not at all."""

from __future__ import annotations

import os
import posixpath
from collections import defaultdict
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from typing import Any

from diplofacts import arrow
from diplofacts.extras import extra

HELD = 20_000  # rows that wait in memory, over all folders


def store_of(address: str) -> tuple[Any, str]:
    """Return the file system of a path or address, and the path within it."""
    fs = extra("pyarrow.fs", "arrow")
    store, path = fs.FileSystem.from_uri(address if "://" in address else f"file://{_quoted(os.path.abspath(address))}")
    return store, path.rstrip("/")


def _quoted(path: str) -> str:
    from urllib.parse import quote

    return quote(path)


@contextmanager
def moved_into_place(store: Any, root: str, key: str) -> Iterator[str]:
    """Give a folder of this attempt alone; at the end its files move to the same places below root.

    On an error they are deleted, and nothing below root has changed.
    """
    from uuid import uuid4

    part = f"{root}/_part/{key}.{uuid4().hex}"
    store.create_dir(part)
    try:
        yield part
        selector = extra("pyarrow.fs", "arrow").FileSelector(part, recursive=True)
        for one in sorted(store.get_file_info(selector), key=lambda one: str(one.path)):
            if one.is_file:
                place = f"{root}/{posixpath.relpath(one.path, part)}"
                store.create_dir(posixpath.dirname(place))
                store.move(one.path, place)
    finally:
        store.delete_dir(part)


class Folders:
    """Open Parquet files, one a folder, all of one name. facts, problems: rows written so far."""

    def __init__(self, store: Any, root: str, name: str) -> None:
        self.store = store
        self.root = root
        self.name = name
        self.facts = self.problems = 0
        self._held: defaultdict[str, list[dict[str, Any]]] = defaultdict(list)
        self._count = 0
        self._open: dict[str, Any] = {}
        self._closing = ExitStack()

    def __enter__(self) -> Folders:
        return self

    def __exit__(self, kind: type[BaseException] | None, *rest: object) -> None:
        with self._closing:
            if kind is None:
                for folder in sorted(self._held):
                    self._write(folder)

    def add(self, folder: str, row: dict[str, Any]) -> None:
        """Take one row; the fullest folder is written when too many wait."""
        self._held[folder].append(row)
        self._count += 1
        if self._count >= HELD:
            self._write(max(self._held, key=lambda one: len(self._held[one])))

    def _write(self, folder: str) -> None:
        rows = self._held.pop(folder)
        self._count -= len(rows)
        for batch in arrow.batches_of(rows, arrow.ROWS, len(rows)):
            wrong = len(batch) - batch.column("problem").null_count
            self.problems += wrong
            self.facts += len(batch) - wrong
            self._file(folder).write_batch(batch)

    def _file(self, folder: str) -> Any:
        if folder not in self._open:
            self.store.create_dir(f"{self.root}/{folder}")
            stream = self._closing.enter_context(
                self.store.open_output_stream(f"{self.root}/{folder}/{self.name}.parquet")
            )
            writer = extra("pyarrow.parquet", "arrow").ParquetWriter(stream, arrow.ROWS, compression="zstd")
            self._open[folder] = self._closing.enter_context(writer)
        return self._open[folder]
