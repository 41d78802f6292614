"""The README says what is so."""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import diplofacts
from diplofacts.facts import FACT_TYPES, slot_names

README = Path("README.md").read_text(encoding="utf-8")


def block(language: str, start: str) -> str:
    """Return the one code block of a language whose text begins so."""
    (found,) = re.findall(rf"^```{language}\n({re.escape(start)}.*?)^```$", README, re.DOTALL | re.MULTILINE)
    return str(found)


def test_the_example_comes_out_as_printed() -> None:
    """One sentence in, one fact out."""
    command = block("sh", "echo ").replace("diplofacts extract", f"{sys.executable} -m diplofacts extract")
    result = subprocess.run(["bash", "-c", command], capture_output=True, encoding="utf-8", check=True)

    assert json.loads(result.stdout) == json.loads(block("json", "["))


def test_the_python_example_runs(capsys: pytest.CaptureFixture[str]) -> None:
    """It is pasted as it stands, and finds something."""
    exec(block("python", "import diplofacts"), {})

    assert "2026-01-30 ['Tô Lâm', 'Lee Jae Myung']" in capsys.readouterr().out


def test_every_command_runs(tmp_path: Path) -> None:
    """One after the other, as shown, where the seeds and examples are; all but those that set up, which .ci/run runs."""
    commands = "".join(one for one in re.findall(r"^```sh\n(.*?)^```$", README, re.DOTALL | re.MULTILINE) if "-m venv" not in one)
    for name in ("seeds", "examples"):
        (tmp_path / name).symlink_to(Path(name).resolve())
    (tmp_path / "own.toml").write_text(block("toml", "[[rule]]"), encoding="utf-8")
    command = tmp_path / "bin" / "diplofacts"
    command.parent.mkdir()
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m diplofacts "$@"\n')
    command.chmod(0o755)
    jq = "" if shutil.which("jq") else "jq() { cat; }\n"
    paths = os.pathsep.join(filter(None, [os.getcwd(), os.environ.get("PYTHONPATH")]))
    environment = os.environ | {"PATH": f"{command.parent}{os.pathsep}{os.environ['PATH']}", "PYTHONPATH": paths}
    result = subprocess.run(
        ["bash", "-euo", "pipefail", "-c", jq + commands], capture_output=True, encoding="utf-8", check=False,
        cwd=tmp_path, env=environment,
    )  # fmt: skip

    assert (result.returncode, "Error" in result.stderr) == (0, False), result.stderr
    assert (tmp_path / "report.html").exists()
    assert "1 text: 1 right, 0 wrong" in result.stdout


def test_ci_runs_the_commands_that_readers_run() -> None:
    """.ci/run takes these two lines out of the README."""
    commands = re.findall(r"^python3 -m venv.*$", README, re.MULTILINE)

    assert commands == [
        "python3 -m venv .venv && .venv/bin/pip install . && .venv/bin/diplofacts extract seeds/ -f table",
        "python3 -m venv .venv && .venv/bin/pip install '.[test]' && .venv/bin/pytest",
    ]


@pytest.mark.parametrize("name", FACT_TYPES)
def test_each_fact_type_is_listed_with_its_slots(name: str) -> None:
    """The table of types follows the declaration."""
    (row,) = re.findall(rf"^\| `{name}` \|.*\| (.*) \|$", README, re.MULTILINE)

    assert row.split(", ") == list(slot_names(FACT_TYPES[name]))


def test_the_changelog_knows_this_version() -> None:
    """A release without a word on what changed may not happen."""
    assert f"\n## {diplofacts.__version__} " in Path("CHANGELOG.md").read_text(encoding="utf-8")
