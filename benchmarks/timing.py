"""How the benchmarks time: processor seconds, the best of several rounds, so that other work counts for little."""

from __future__ import annotations

import os
import platform
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any, NamedTuple

HERE = Path(__file__).parent.parent
PACKAGES = (
    "diplofacts", "ahocorasick-rs", "click", "msgspec", "regex", "dateparser", "eyecite", "price-parser", "quantulum3",
    "spacy", "underthesea",
)  # fmt: skip


class Figure(NamedTuple):
    """One line of the table. goal: what was set out to be reached, met: whether it was; None where none was set."""

    part: str
    what: str
    measured: str
    goal: str | None = None
    met: bool | None = None


def best(work: Callable[[], Any], rounds: int = 3) -> float:
    """Return the fewest processor seconds that some work took in this process."""
    taken = []
    for _ in range(rounds):
        began = time.process_time()
        work()
        taken.append(time.process_time() - began)
    return min(taken)


def process_seconds(arguments: Sequence[str], rounds: int) -> tuple[float, float]:
    """Return the least wall and the least processor seconds that a Python process takes, from start to exit."""
    wall, processor = [], []
    for _ in range(rounds):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        began = time.perf_counter()
        run(arguments)
        wall.append(time.perf_counter() - began)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        processor.append(after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime)
    return min(wall), min(processor)


def run(arguments: Sequence[str], **others: Any) -> subprocess.CompletedProcess[bytes]:
    """Run Python with these arguments, its output thrown away unless told otherwise.

    Compiled modules are kept, as pip keeps them for what it installs.
    """
    paths = os.pathsep.join(filter(None, (str(HERE), os.environ.get("PYTHONPATH"))))
    others.setdefault("stdout", subprocess.DEVNULL)
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return subprocess.run([sys.executable, *arguments], check=True, env=kept | {"PYTHONPATH": paths}, **others)


def machine() -> str:
    """Return what it ran on."""
    load = os.getloadavg()[0]
    return f"{os.cpu_count()} cores, load {load:.1f}, Python {platform.python_version()}, {platform.machine()}"


def versions() -> dict[str, str]:
    """Return the versions of what is measured, where it is installed."""
    found = {}
    for name in PACKAGES:
        try:
            found[name] = version(name)
        except PackageNotFoundError:
            continue
    return found
