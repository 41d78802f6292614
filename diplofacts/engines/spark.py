"""Apache Spark: a frame of articles becomes a frame of facts. Needs the extra [spark], and Java 17.

    from diplofacts.engines.spark import extract_frame

    facts = extract_frame(spark.read.parquet("articles/"), text="body")
    facts.where("problem is null").write.parquet("facts/")

diplofacts must be installed where the executors run. Nothing is shuffled: each partition is read by itself.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from diplofacts import arrow
from diplofacts.columns import plain
from diplofacts.extras import extra

if TYPE_CHECKING:
    from pyspark.sql import DataFrame
    from pyspark.sql.types import StructType


def extract_frame(frame: DataFrame, **options: Any) -> DataFrame:
    """Return the rows of extract_batches() for the articles of a frame. options: as for extract_batches()."""
    function: Any = partial(arrow.extract_batches, encoded=False, **options)
    return frame.mapInArrow(lambda batches: function(batches), rows_schema())


def rows_schema() -> StructType:
    """Return ROWS as Spark has it: codes are strings."""
    return extra("pyspark.sql.pandas.types", "spark").from_arrow_schema(plain(arrow.ROWS))
