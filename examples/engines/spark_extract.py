"""Facts from Parquet articles with Apache Spark, on this machine's cores.

    pip install 'diplofacts[spark]'          # and Java 17
    python examples/engines/spark_extract.py articles.parquet facts/

On a cluster: leave .master() off, and start it with spark-submit.
"""

import os
import sys

from pyspark.sql import SparkSession

from diplofacts.engines.spark import extract_frame

os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
articles, out = sys.argv[1:3]
cores = sys.argv[3] if len(sys.argv) > 3 else "2"
spark = (
    SparkSession.builder.master(f"local[{cores}]")
    .config("spark.ui.enabled", "false")
    .config("spark.sql.execution.arrow.maxRecordsPerBatch", "1000")
    .config("spark.sql.files.maxPartitionBytes", "4m")  # small parts: no core is idle at the end
    .getOrCreate()
)
facts = extract_frame(spark.read.parquet(articles))
facts.write.mode("overwrite").parquet(out)
spark.stop()
