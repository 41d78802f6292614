"""The examples run as they stand, on the seeds; what they need beside diplofacts is named in them."""

import json
import os
import re
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

SAID = {
    "pipeline.sh": "JPN – VNM",
    "daily_batch.sh": "meeting,",
    "new_wording.sh": "3 texts: 3 right, 0 wrong",
    "new_field.py": '"topics": [',
    "pandas_table.py": "meeting",
    "duckdb_questions.py": "(VNM)",
    "report_page.sh": "report.html in a browser",
    "validate_schema.py": "facts are as urn:diplofacts",
    "streaming.py": "vi/meeting/",
    "compare_runs.sh": "gained",
    "who_meets_whom.py": "JPN – VNM",
}
"""What each says on the seeds, among other things."""


@pytest.fixture(scope="module")
def environment(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """One in which `diplofacts` is the package under test."""
    command = tmp_path_factory.mktemp("bin") / "diplofacts"
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m diplofacts "$@"\n')
    command.chmod(0o755)
    paths = os.pathsep.join(filter(None, [os.getcwd(), os.environ.get("PYTHONPATH")]))
    return os.environ | {"PATH": f"{command.parent}{os.pathsep}{os.environ['PATH']}", "PYTHONPATH": paths}


def need(script: Path) -> None:
    """Skip where a program or package that an example names is not there."""
    for name in re.findall(r"^# needs: (.+)$", script.read_text(encoding="utf-8"), re.MULTILINE):
        if shutil.which(name) is None and find_spec(name) is None:
            pytest.skip(f"{script} needs {name}")


@pytest.mark.parametrize("name", SAID)
def test_each_example_runs_on_the_seeds(name: str, environment: dict[str, str]) -> None:
    """A reader's first try succeeds and says what it is to say; a script's standard error holds no error."""
    script = Path("examples", name)
    need(script)
    start = ["bash"] if script.suffix == ".sh" else [sys.executable]
    arguments = [] if script.suffix == ".sh" else ["seeds"]
    result = subprocess.run(
        [*start, str(script), *arguments], capture_output=True, encoding="utf-8", check=False, env=environment
    )

    assert (result.returncode, "Error" in result.stderr) == (0, False), result.stderr
    assert SAID[name] in result.stdout


def test_the_notebook_runs() -> None:
    """Its cells one after the other, as the kernel would."""
    cells = json.loads(Path("examples/notebook.ipynb").read_text(encoding="utf-8"))["cells"]
    scope: dict[str, object] = {}
    for cell in cells:
        if cell["cell_type"] == "code":
            exec("".join(cell["source"]), scope)

    assert len(list(scope["events"])) > 0  # type: ignore[call-overload]


def test_every_example_is_listed_and_tried() -> None:
    """One that nobody runs would rot."""
    files = {path.name for path in Path("examples").glob("*.*")} - {"README.md", "gold.jsonl", "new_wording.toml"}
    listed = set(re.findall(r"\]\(([\w.]+)\)", Path("examples/README.md").read_text(encoding="utf-8")))

    assert files == {*SAID, "notebook.ipynb"}
    assert files <= listed
