"""Facts from Parquet articles with Ray Data, by two workers on this machine.

    pip install 'diplofacts[ray]'
    python examples/engines/ray_extract.py articles.parquet facts/

On a cluster: ray.init(address="auto").
"""

import os
import sys

import ray

from diplofacts.engines.ray import extract_dataset

os.environ.setdefault("RAY_worker_niceness", "0")  # else workers stand back behind all else on the machine
articles, out = sys.argv[1:3]
cores = int(sys.argv[3]) if len(sys.argv) > 3 else 2
ray.init(num_cpus=cores, include_dashboard=False)
ray.data.DataContext.get_current().enable_progress_bars = False
blocks = 8 * cores  # small ones: no core is idle at the end
facts = extract_dataset(ray.data.read_parquet(os.path.abspath(articles), override_num_blocks=blocks))
facts.write_parquet(os.path.abspath(out))
ray.shutdown()
