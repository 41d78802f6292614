"""Ray Data: a dataset of articles becomes a dataset of facts. Needs the extra [ray].

    from diplofacts.engines.ray import extract_dataset

    facts = extract_dataset(ray.data.read_parquet("articles/"), text="body")
    facts.write_parquet("facts/")

diplofacts must be installed where the workers run.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from diplofacts import arrow
from diplofacts.extras import extra

if TYPE_CHECKING:
    import pyarrow as pa
    from ray.data import Dataset

ARTICLES = 256  # in one call of a worker: a second's work or so


def extract_dataset(dataset: Dataset, *, batch_size: int = ARTICLES, **options: Any) -> Dataset:
    """Return the rows of extract_batches() for the articles of a dataset. options: as for extract_batches()."""
    return dataset.map_batches(extract_table, batch_format="pyarrow", batch_size=batch_size, fn_kwargs=options)


def extract_table(articles: pa.Table, **options: Any) -> pa.Table:
    """Return the rows of extract_batches() for one table of articles."""
    facts = arrow.extract_batches(articles.to_batches(), encoded=False, **options)
    return extra("pyarrow", "arrow").Table.from_batches(facts, arrow_rows())


def arrow_rows() -> pa.Schema:
    """Return ROWS with codes as strings: the same in all blocks, whatever a later step does with them."""
    from diplofacts.columns import plain

    return plain(arrow.ROWS)
