"""Facts of a crawl with Apache Spark: one task a WARC file, four tries each; what is done is not done again.

    pip install 'diplofacts[spark,warc]'     # and Java 17
    python examples/engines/crawl_spark.py facts/ crawl/*.warc.gz
"""

import os
import sys
from functools import partial

from pyspark import SparkContext

from diplofacts.engines.crawl import extract_file, undone

os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
out, *paths = map(os.path.abspath, sys.argv[1:])
spark = SparkContext("local[2,4]", "crawl")  # on a cluster: spark.task.maxFailures
todo = undone(paths, out)
done = spark.parallelize(todo, max(len(todo), 1)).map(partial(extract_file, out=out)).collect() if todo else []
print(f"{len(done)} files, {sum(one.articles for one in done)} articles, {sum(one.facts for one in done)} facts")
spark.stop()
