"""Time diplofacts batch: a first run over many small files, runs over them unchanged, and find with stat beside them.

python benchmarks/batch.py [FILES]        # 100,000 by default: about three minutes on two processors
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from pathlib import Path

TEXT = "On October {day}, Vietnam and Laos signed a memorandum of understanding on rice trade. Number {number}."


def took(command: list[str]) -> float:
    began = time.perf_counter()
    subprocess.run(command, check=True, capture_output=True)
    return time.perf_counter() - began


def main(files: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        news, store = Path(folder, "news"), Path(folder, "facts.db")
        for number in range(files):
            path = news / f"{number // 1000:03}" / f"{number:06}.txt"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(TEXT.format(day=number % 28 + 1, number=number))
        batch = [sys.executable, "-m", "diplofacts", "batch", str(news), "--store", str(store)]
        find = ["find", str(news), "-name", "*.txt", "-printf", "%p %s %T@ %C@\\n"]
        print(f"{files:,} files, first run: {took(batch):.1f} s")
        again, found = (min(took(command) for _ in range(5)) for command in (batch, find))
        print(f"unchanged: {again:.2f} s; find and stat: {found:.2f} s; {again / found:.1f} times")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000)
