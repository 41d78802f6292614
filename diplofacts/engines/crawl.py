"""A crawl of many WARC files: one task a file, facts by month and language, begun again without doubling.

    from diplofacts.engines.crawl import extract_file, undone

    for path in undone(paths, "facts/"):
        extract_file(path, "facts/")

On an engine that loop is a map with retries: examples/engines/crawl_spark.py, examples/engines/crawl_ray.py. The paths
and the folder out are local, or addresses of a store that pyarrow.fs knows: s3://, gs://, hdfs://.

    facts/month=2026-01/language=vi/3f2a….parquet     facts; the file is named after its task
    facts/_problems/3f2a….parquet                     what was wrong
    facts/_done/3f2a….json                            the task is done; written last
    facts/_part/…                                     what is being written, or was left behind by a task that died

A task's files are moved into place when all are whole. A task that is run twice, by a retry or by two workers at once,
writes the same files under the same names. Readers pass over what begins with "_". Needs [arrow] and [warc].
"""

from __future__ import annotations

import posixpath
from collections.abc import Collection, Iterable, Iterator
from typing import TYPE_CHECKING, Any

import msgspec
from msgspec import Struct

from diplofacts import __version__, arrow
from diplofacts.engines.folders import Folders, moved_into_place, store_of

if TYPE_CHECKING:
    from diplofacts.read.document import Document


class Done(Struct, frozen=True, kw_only=True):
    """What a task came to. articles: those read. version: of diplofacts."""

    path: str
    articles: int
    facts: int
    problems: int
    version: str


class StoreError(Exception):
    """A file that could not be read just now, by no fault of its contents: worth another try."""


def undone(paths: Iterable[str], out: str) -> list[str]:
    """Return the paths whose task is not done, in their order, each once."""
    from pyarrow.fs import FileSelector

    store, root = store_of(out)
    found = store.get_file_info(FileSelector(f"{root}/_done", allow_not_found=True))
    done = {posixpath.basename(one.path) for one in found}
    return [path for path in dict.fromkeys(paths) if f"{key_of(path)}.json" not in done]


def extract_file(path: str, out: str, *, types: Collection[str] | None = None) -> Done:
    """Write the facts of one WARC file below out, and return what they came to; at once, where that is done already.

    A page that can't be read, and a file that is damaged, are among the problems. Raises OSError or StoreError for what
    another try may mend.
    """
    store, root = store_of(out)
    mark = f"{root}/_done/{key_of(path)}.json"
    if store.get_file_info(mark).is_file:
        with store.open_input_stream(mark) as stream:
            return msgspec.json.decode(stream.read(), type=Done)
    articles = 0
    with moved_into_place(store, root, key_of(path)) as part, Folders(store, part, key_of(path)) as folders:
        for item, rows in _rows(path, None if types is None else frozenset(types)):
            articles += item is not None
            for row in rows:
                folders.add(_folder(row), row)
    done = Done(path=path, articles=articles, facts=folders.facts, problems=folders.problems, version=__version__)
    with moved_into_place(store, root, key_of(path)) as part:
        store.create_dir(f"{part}/_done")
        with store.open_output_stream(f"{part}/_done/{key_of(path)}.json") as stream:
            stream.write(msgspec.json.encode(done))
    return done


def key_of(path: str) -> str:
    """Return the name of a task, from the path of its file as given."""
    from hashlib import sha256

    return sha256(path.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def _folder(row: dict[str, Any]) -> str:
    """Return where a row belongs: the month its article was published, and its language."""
    if "problem" in row:
        return "_problems"
    told = row["article"]
    return f"month={(told['published'] or 'unknown')[:7]}/language={told['language'] or 'unknown'}"


def _rows(path: str, types: frozenset[str] | None) -> Iterator[tuple[Document | None, Iterator[dict[str, Any]]]]:
    """Yield each page with its rows, None for one that can't be read; the error of the file itself comes last."""
    from diplofacts.errors import DiplofactsError
    from diplofacts.read.document import Document
    from diplofacts.read.warc import read_warc

    store, name = store_of(path)
    with store.open_input_file(name) as file:
        try:
            for item in read_warc(_Careful(file), name=path, path=None):  # type: ignore[arg-type]
                if isinstance(item, Document):
                    yield item, arrow.rows_of(item, item.id, types)
                else:
                    yield None, arrow.rows_of(item, item.where or path, types)
        except DiplofactsError as error:
            yield None, arrow.rows_of(error, path, types)


class _Careful:
    """A file whose failing is told apart from that of its contents."""

    def __init__(self, file: Any) -> None:
        self.file = file

    def read(self, size: int = -1) -> bytes:
        try:
            data: bytes = self.file.read(None if size < 0 else size)
        except OSError as error:
            raise StoreError(str(error)) from error
        return data

    def seek(self, place: int, whence: int = 0) -> int:
        self.file.seek(place, whence)
        return self.tell()

    def tell(self) -> int:
        place: int = self.file.tell()
        return place
