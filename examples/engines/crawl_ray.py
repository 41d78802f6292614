"""Facts of a crawl with Ray: one task a WARC file, four tries each; what is done is not done again.

    pip install 'diplofacts[ray,warc]'
    python examples/engines/crawl_ray.py facts/ crawl/*.warc.gz
"""

import os
import sys

import ray

from diplofacts.engines.crawl import extract_file, undone

out, *paths = map(os.path.abspath, sys.argv[1:])
os.environ.setdefault("RAY_worker_niceness", "0")  # else workers stand back behind all else on the machine
ray.init(num_cpus=2, include_dashboard=False)
task = ray.remote(max_retries=3, retry_exceptions=True)(extract_file)
done = ray.get([task.remote(path, out) for path in undone(paths, out)])
print(f"{len(done)} files, {sum(one.articles for one in done)} articles, {sum(one.facts for one in done)} facts")
