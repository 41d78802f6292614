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
from itertools import islice
from typing import TYPE_CHECKING, Any

from diplofacts.columns import batch_of, facts_of, plain, schema
from diplofacts.errors import DiplofactsError, InputError
from diplofacts.extras import extra

if TYPE_CHECKING:
    import pyarrow as pa

    from diplofacts.read.document import Document
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
    encoded: bool = True,
) -> Iterator[pa.RecordBatch]:
    """Yield the facts of the articles in batches, as batches of ROWS of at most so many rows, in their order.

    text, id, published, title, language: the columns that hold them; all but text may be missing. A text is a string or
    bytes, a publication day a string, date or timestamp. An article without an id is named by its text, so that it has
    the same id on every engine: "sha256:" and 16 hexadecimal digits.
    types: keys of FACT_TYPES to keep; None for all. encoded: whether columns of codes are dictionaries, or strings.

    What is wrong with an article is a row of its own, in which only `problem` is not null; the rest goes on.
    Raises InputError where there is no column of texts.
    """
    from diplofacts.read.record import Fields

    fields = Fields(text=text, id=id, published=published, title=title, language=language)
    wanted = None if types is None else frozenset(types)
    articles = _articles(batches, fields)
    facts = (row for place, item in articles for row in rows_of(item, place, wanted))
    yield from batches_of(facts, _rows() if encoded else plain(_rows()), rows)


def rows_of(item: Document | DiplofactsError, place: str, types: frozenset[str] | None) -> Iterator[dict[str, Any]]:
    """Yield an article's rows: its facts, or what is wrong with it. place: its id, for what is wrong."""
    from diplofacts.pipeline import extract_document

    if isinstance(item, DiplofactsError):
        yield _problem(place, item.what, item.hint)
        return
    try:
        yield from [fact.to_dict() for fact in extract_document(item, types=types)]
    except Exception as error:
        # Whatever one article of a billion brings about, the others go on; a row says what it was.
        yield _problem(place, f"{type(error).__name__}: {error}", "please report this article")


def batches_of(rows: Iterable[dict[str, Any]], columns: pa.Schema, most: int = MOST) -> Iterator[pa.RecordBatch]:
    """Yield rows as batches of at most so many, as they come."""
    rows = iter(rows)
    while found := list(islice(rows, most)):
        yield from _batches(found, columns)


@cache
def _rows() -> pa.Schema:
    pa = extra("pyarrow", "arrow")
    problem = pa.struct([("article", pa.string()), ("what", pa.string()), ("hint", pa.string())])
    return schema().append(pa.field("problem", problem))


def _articles(batches: Iterable[pa.RecordBatch], fields: Fields) -> Iterator[tuple[str, Document | DiplofactsError]]:
    """Yield what is in the batches, each with its id."""
    from diplofacts.read.columnar import documents, records

    for batch in batches:
        if fields.text not in batch.schema.names:
            hint = f"it has: {', '.join(batch.schema.names)}; name one: text=…"
            raise InputError(f"batch without text: it has no column {fields.text!r}", hint=hint)
        for record in records(batch, fields):
            place = str(record.get(fields.id) or _named(record.get(fields.text)))
            for item in documents(record, fields=fields, place=place, path=None):
                yield place, item


def _problem(article: str, what: str, hint: str | None) -> dict[str, Any]:
    return {"problem": {"article": article, "what": what, "hint": hint}}


def _named(text: object) -> str:
    """Return an id for an article without one, from its words."""
    from hashlib import sha256

    data = text if isinstance(text, bytes) else str(text or "").encode("utf-8", "surrogatepass")
    return f"sha256:{sha256(data).hexdigest()[:16]}"


def _batches(found: list[dict[str, Any]], columns: pa.Schema) -> Iterator[pa.RecordBatch]:
    """Yield the rows as one batch; where a value fits no column, row by row, that one as a problem."""
    pa = extra("pyarrow", "arrow")
    try:
        yield batch_of(found, columns)
    except (pa.ArrowException, ValueError, TypeError, KeyError, OverflowError) as error:
        if len(found) > 1:
            for row in found:
                yield from _batches([row], columns)
        else:
            article = found[0]["article"]["id"]
            yield batch_of([_problem(article, f"fact that no column can hold: {error}", None)], columns)
