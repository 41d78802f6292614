"""Arrow batches of articles in, Arrow batches of facts out: the one function that every engine runs.

    import pyarrow.parquet as pq
    from diplofacts.arrow import extract_batches

    for batch in extract_batches(pq.ParquetFile("articles.parquet").iter_batches(), text="body"):
        ...

FACTS is the schema of facts (diplofacts.columns says how it follows from facts.py). ROWS is what extract_batches()
gives: the same with a column `problem`. Both are made when they are first asked for. Needs the extra [arrow].
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from functools import cache
from typing import TYPE_CHECKING, Any

from diplofacts.columns import batch_of, facts_of, schema
from diplofacts.errors import DiplofactsError, InputError
from diplofacts.extras import extra

if TYPE_CHECKING:
    import pyarrow as pa

    from diplofacts.read.record import Fields

    FACTS: pa.Schema
    ROWS: pa.Schema

__all__ = ["FACTS", "ROWS", "batch_of", "extract_batches", "facts_of"]
MOST = 4096  # rows of one batch out


def __getattr__(name: str) -> Any:
    if name == "FACTS":
        return schema()
    if name == "ROWS":
        return _rows()
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def extract_batches(
    batches: Iterable[pa.RecordBatch],
    *,
    text: str = "text",
    id: str = "id",
    published: str = "published",
    title: str = "title",
    language: str = "language",
    types: Collection[str] | None = None,
    rows: int = MOST,
) -> Iterator[pa.RecordBatch]:
    """Yield the facts of the articles in batches, as batches of ROWS of at most so many rows, in their order.

    text, id, published, title, language: the columns that hold them; all but text may be missing. A text is a string or
    bytes, a publication day a string, date or timestamp. An article without an id is named by its text, so that it has
    the same id on every engine: "sha256:" and 16 hexadecimal digits.
    types: keys of FACT_TYPES to keep; None for all.

    What is wrong with an article is a row of its own, in which only `problem` is not null; the rest goes on.
    Raises InputError where there is no column of texts.
    """
    from diplofacts.read.record import Fields

    fields = Fields(text=text, id=id, published=published, title=title, language=language)
    wanted = None if types is None else frozenset(types)
    found: list[dict[str, Any]] = []
    for batch in batches:
        if text not in batch.schema.names:
            seen = ", ".join(batch.schema.names)
            raise InputError(f"batch without text: it has no column {text!r}", hint=f"it has: {seen}; name one: text=…")
        for row in _rows_of(batch, fields, wanted):
            found.append(row)
            if len(found) >= rows:
                yield from _batches(found)
                found = []
    if found:
        yield from _batches(found)


@cache
def _rows() -> pa.Schema:
    pa = extra("pyarrow", "arrow")
    problem = pa.struct([("article", pa.string()), ("what", pa.string()), ("hint", pa.string())])
    return schema().append(pa.field("problem", problem))


def _rows_of(batch: pa.RecordBatch, fields: Fields, types: frozenset[str] | None) -> Iterator[dict[str, Any]]:
    from diplofacts.pipeline import extract_document
    from diplofacts.read.columnar import documents, records

    for record in records(batch, fields):
        place = str(record.get(fields.id) or _named(record.get(fields.text)))
        try:
            for item in documents(record, fields=fields, place=place, path=None):
                if isinstance(item, DiplofactsError):
                    yield _problem(place, item.what, item.hint)
                else:
                    yield from [fact.to_dict() for fact in extract_document(item, types=types)]
        except Exception as error:
            # Whatever one article of a billion brings about, the others go on; a row says what it was.
            yield _problem(place, f"{type(error).__name__}: {error}", "please report this article")


def _problem(article: str, what: str, hint: str | None) -> dict[str, Any]:
    return {"problem": {"article": article, "what": what, "hint": hint}}


def _named(text: object) -> str:
    """Return an id for an article without one, from its words."""
    from hashlib import sha256

    data = text if isinstance(text, bytes) else str(text or "").encode("utf-8", "surrogatepass")
    return f"sha256:{sha256(data).hexdigest()[:16]}"


def _batches(found: list[dict[str, Any]]) -> Iterator[pa.RecordBatch]:
    """Yield the rows as one batch; where a value fits no column, row by row, that one as a problem."""
    pa = extra("pyarrow", "arrow")
    try:
        yield batch_of(found, _rows())
    except (pa.ArrowException, ValueError, TypeError, OverflowError) as error:
        if len(found) > 1:
            for row in found:
                yield from _batches([row])
        else:
            article = found[0]["article"]["id"]
            yield batch_of([_problem(article, f"fact that no column can hold: {error}", None)], _rows())
