"""A run may be killed at any moment."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

KILL = Path(__file__).with_name("kill.py")


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the test kills forked processes")
def test_killed_at_fifty_moments(tmp_path: Path) -> None:
    """The store stays whole, and the next run completes it: no fact lost, none twice."""
    result = subprocess.run([sys.executable, KILL, tmp_path, "50"], capture_output=True, encoding="utf-8", check=False)

    assert (result.returncode, result.stderr) == (0, "")
    assert result.stdout.endswith("no difference\n")


@pytest.mark.skipif(not os.path.isdir("/proc/self"), reason="looks for processes in /proc")
def test_a_killed_run_leaves_no_process_behind(tmp_path: Path) -> None:
    """Its workers end with it."""
    news = tmp_path / "news"
    news.mkdir()
    for number in range(3000):
        (news / f"{number}.txt").write_text(f"Vietnam and Laos signed a treaty on October {number % 28 + 1}.")
    command = [sys.executable, "-m", "diplofacts", "batch", str(news), "--store", str(tmp_path / "f.db"), "-j", "2"]
    run = subprocess.Popen(command, stderr=subprocess.DEVNULL)
    workers = _soon(lambda: _children(run.pid))
    os.kill(run.pid, signal.SIGKILL)
    run.wait()

    assert workers
    assert _soon(lambda: not any(os.path.exists(f"/proc/{one}") for one in workers))


def _children(pid: int) -> list[str]:
    return Path(f"/proc/{pid}/task/{pid}/children").read_text().split() or _of_threads(pid)


def _of_threads(pid: int) -> list[str]:
    return [one for task in Path(f"/proc/{pid}/task").glob("*/children") for one in task.read_text().split()]


def _soon(condition):  # type: ignore[no-untyped-def]
    """Wait until something is so, ten seconds at most."""
    for _ in range(1000):
        if found := condition():
            return found
        time.sleep(0.01)
    return condition()
