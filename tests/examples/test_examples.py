"""The examples run."""

import subprocess
import sys
from pathlib import Path

import pytest


@pytest.mark.parametrize("script", sorted(Path("examples").glob("*.py")), ids=str)
def test_each_example_runs_on_the_seeds(script: Path) -> None:
    """A reader's first try succeeds, and says nothing on standard error."""
    result = subprocess.run(
        [sys.executable, "-c", f"import sys, runpy; sys.path.insert(0, '.'); sys.argv = ['x', 'seeds']; "
         f"runpy.run_path({str(script)!r}, run_name='__main__')"],
        capture_output=True,
        encoding="utf-8",
        check=False,
    )  # fmt: skip

    assert (result.returncode, result.stderr) == (0, "")
