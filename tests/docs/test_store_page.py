"""docs/store.md: what it shows is what comes out."""

import os
import re
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from diplofacts.store.opened import schema

PAGE = Path("docs/store.md").read_text(encoding="utf-8")
SHOWN = PAGE[PAGE.index("## Five questions") :]
COMMANDS = re.findall(r"```sh\n(.*?)\n```\n\n```text\n(.*?)\n```", SHOWN, re.DOTALL)
BEFORE = PAGE[PAGE.index("## Datasette") : PAGE.index("## Five questions")]
TOOLS = re.findall(r"```sh\n(.*?)\n```\n\n```text\n(.*?)\n```", BEFORE, re.DOTALL)
STATEMENTS = re.findall(r"```sql\n(SELECT.*?)\n```\n\n```text\n(.*?)\n```", SHOWN, re.DOTALL)


@pytest.fixture(scope="module")
def shell(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], str]:
    """A shell in a folder with the page's news.jsonl, and its store."""
    folder = tmp_path_factory.mktemp("page")
    (folder / "bin").mkdir()
    for name in ("diplofacts", "datasette", "sqlite-utils"):
        script = folder / "bin" / name
        script.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m {name.replace("-", "_")} "$@"\n')
        script.chmod(0o755)
    (news,) = re.findall(r"```jsonl\n(.*?)```", PAGE, re.DOTALL)
    (folder / "news.jsonl").write_text(news, encoding="utf-8")
    (put_in,) = re.findall(r"`(diplofacts batch news.jsonl [^`]*)`", PAGE)
    path = os.pathsep.join((str(folder / "bin"), os.environ["PATH"]))
    python = os.pathsep.join((str(Path.cwd()), os.environ.get("PYTHONPATH", "")))

    def run(command: str) -> str:
        env = os.environ | {"PATH": path} | ({"PYTHONPATH": python} if os.environ.get("PYTHONPATH") else {})
        done = subprocess.run(["bash", "-c", command], cwd=folder, env=env, capture_output=True, encoding="utf-8", check=True)
        return done.stdout

    run(put_in)
    return run


def test_there_are_five_questions() -> None:
    """In SQL and on the command line; the sixth command is about events."""
    assert (len(COMMANDS), len(STATEMENTS)) == (6, 5)


@pytest.mark.parametrize(("command", "answer"), COMMANDS, ids=lambda value: value[:40])
def test_a_command(shell: Callable[[str], str], command: str, answer: str) -> None:
    """Its answer is that of the page."""
    assert shell(command).rstrip("\n") == answer


@pytest.mark.parametrize(("statement", "answer"), STATEMENTS, ids=lambda value: value[:40])
def test_a_statement(shell: Callable[[str], str], statement: str, answer: str) -> None:
    """As the sqlite3 shell prints it."""
    path = shell("printf %s $PWD/facts.db")
    with closing(sqlite3.connect(path)) as connection:
        rows = connection.execute(statement).fetchall()

    assert "\n".join("|".join("" if cell is None else str(cell) for cell in row) for row in rows) == answer


@pytest.mark.parametrize(("command", "answer"), TOOLS, ids=lambda value: value[:40])
def test_other_tools(shell: Callable[[str], str], command: str, answer: str) -> None:
    """Datasette and sqlite-utils open the store as it is."""
    pytest.importorskip(command.partition(" ")[0].replace("-", "_"))

    assert shell(command).rstrip("\n") == answer


def test_each_page_of_datasette(shell: Callable[[str], str]) -> None:
    """It follows foreign keys by the columns that they name."""
    pytest.importorskip("datasette")
    tables = re.findall(r"CREATE (?:TABLE|VIEW) (\w+)", schema())
    code = (
        "import asyncio, sys; from datasette.app import Datasette; page = Datasette([sys.argv[1]]).client.get;"
        "print(*(asyncio.run(page(f'/facts/{table}')).status_code for table in sys.argv[2:]))"
    )

    assert shell(f"'{sys.executable}' -c \"{code}\" facts.db {' '.join(tables)}").split() == ["200"] * len(tables)


def test_the_schema_is_the_schema() -> None:
    """Every column with what it holds."""
    assert f"```sql\n{schema().rstrip()}\n```" in PAGE
