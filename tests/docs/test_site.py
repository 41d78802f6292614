"""The site builds without a warning, and the tutorial runs as it is told."""

import os
import re
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest


@pytest.mark.skipif(find_spec("mkdocs") is None, reason="needs the extra [docs]")
def test_the_site_builds(tmp_path: Path) -> None:
    """Every page is in the navigation, every link leads to a page."""
    result = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(tmp_path)],
        capture_output=True,
        encoding="utf-8",
        check=False,
    )

    assert (result.returncode, (tmp_path / "rules.html").exists()) == (0, True), result.stderr


def test_the_tutorial_runs(tmp_path: Path) -> None:
    """Its commands one after the other, in an empty folder; what it says of them is so."""
    page = Path("docs/tutorial.md").read_text(encoding="utf-8")
    commands = "".join(re.findall(r"^```sh\n(.*?)^```$", page, re.DOTALL | re.MULTILINE))
    paths = os.pathsep.join(filter(None, [os.getcwd(), os.environ.get("PYTHONPATH")]))
    start = f'set -eu\ndiplofacts() {{ "{sys.executable}" -m diplofacts "$@"; }}\n'
    result = subprocess.run(
        ["bash", "-c", start + commands], capture_output=True, encoding="utf-8", check=False, cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": paths},
    )  # fmt: skip

    assert result.returncode == 0, result.stderr
    assert re.findall(r"^(?:\d+ facts?|No facts found\.|\d+ texts: .*)$", result.stdout, re.MULTILINE) == [
        "2 facts",
        "1 fact",
        "No facts found.",
        "2 texts: 2 right, 0 wrong",
        "3 facts",
    ]
