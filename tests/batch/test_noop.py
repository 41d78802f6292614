"""A second run over files that did not change costs little more than looking at them."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from diplofacts.batch.found import walk


@pytest.mark.skipif(os.name != "posix", reason="times find")
def test_ten_thousand_unchanged_files(tmp_path: Path) -> None:
    """Within 10 times of find and stat, the start of Python set apart; 100,000 files take ten times both."""
    news, store = tmp_path / "news", tmp_path / "facts.db"
    for number in range(10_000):
        folder = news / f"{number // 500}"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"{number}.txt").write_text("No facts.")
    command = [sys.executable, "-m", "diplofacts", "batch", str(news), "--store", str(store)]
    subprocess.run(command, check=True, capture_output=True)
    subprocess.run(command, check=True, capture_output=True)  # reads again what was too fresh to be trusted
    empty = tmp_path / "empty"
    empty.mkdir()
    start = _best([*command[:4], str(empty), *command[5:]])
    again = _best(command) - start
    find = _best(["find", str(news), "-name", "*.txt", "-printf", "%p %s %T@ %C@\n"])

    assert again < 10 * find


def _best(command: list[str]) -> float:
    """The shortest of five runs, in seconds of a processor: what else the machine does is left out."""
    from resource import RUSAGE_CHILDREN, getrusage

    took = []
    for _ in range(5):
        before = getrusage(RUSAGE_CHILDREN)
        subprocess.run(command, check=True, capture_output=True)
        after = getrusage(RUSAGE_CHILDREN)
        took.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    return min(took)


def test_hidden_files_and_linked_folders_are_passed_over(tmp_path: Path) -> None:
    """A link to the folder above does not lead round in circles."""
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "loop").symlink_to(tmp_path)
    for name in ("a.txt", ".b.txt", "c.pdf", "in/d.txt"):
        (tmp_path / name).write_text("x")

    assert sorted(one.path for one in walk(str(tmp_path), lambda name: name.endswith(".txt"))) == [
        str(tmp_path / "a.txt"),
        str(tmp_path / "in" / "d.txt"),
    ]
