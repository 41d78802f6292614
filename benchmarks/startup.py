"""Time one short article as a whole process against the imports that no version of it can do without.

    python benchmarks/startup.py [RUNS]

Prints the best of RUNS (default 10) of each and their ratio; leaves with 1 where the ratio is above LIMIT.
"""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

LIMIT = 3.0
ARTICLE = sorted(Path(__file__).parent.parent.glob("seeds/002*.txt"))[0]
FLOOR = ("-c", "import click, regex")
COMMAND = ("-m", "diplofacts", "extract", str(ARTICLE), "-f", "json")


def seconds(arguments: tuple[str, ...]) -> float:
    """Return how long one process takes, from start to exit."""
    began = time.perf_counter()
    subprocess.run([sys.executable, *arguments], check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - began


def main() -> int:
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 10
    floor, command = (min(seconds(arguments) for _ in range(runs)) for arguments in (FLOOR, COMMAND))
    print(f"imports {floor * 1000:.0f} ms, extract {command * 1000:.0f} ms, ratio {command / floor:.2f}")
    return int(command / floor > LIMIT)


if __name__ == "__main__":
    sys.exit(main())
