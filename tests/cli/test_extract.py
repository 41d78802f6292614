"""diplofacts extract: options, inputs, outputs and exit codes."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from diplofacts.commands.inputs import TYPES
from diplofacts.commands.output import FORMATS
from diplofacts.facts import FACT_TYPES
from diplofacts.write.formats import writer

Invoke = Callable[..., Result]


@pytest.fixture
def article(tmp_path: Path) -> str:
    path = tmp_path / "a.txt"
    path.write_text("Hà Nội", encoding="utf-8")
    return str(path)


def test_it_has_the_declared_fact_types() -> None:
    """The help is written without importing the facts, so it is compared here."""
    assert tuple(FACT_TYPES) == TYPES


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_can_be_written(invoke: Invoke, article: str, name: str) -> None:
    """Each has a writer, and its output holds the fact."""
    result = invoke("extract", article, "-f", name)

    assert (result.exit_code, result.stderr) == (0, "")
    assert "Trần Văn Mẫu" in result.stdout
    assert callable(writer(name))


def test_jsonl_when_piped(invoke: Invoke) -> None:
    """Nothing named: standard input in, JSON Lines out."""
    result = invoke("extract", input="Hà Nội")

    assert json.loads(result.stdout)["article"]["id"] == "stdin"


def test_the_same_input_gives_the_same_bytes(invoke: Invoke, article: str) -> None:
    """Output is reproducible."""
    assert invoke("extract", article).stdout_bytes == invoke("extract", article).stdout_bytes


def test_the_published_day_reaches_the_article(invoke: Invoke, article: str) -> None:
    """--published holds for all articles."""
    result = invoke("extract", article, "--published", "2026-01-30", "--language", "vi")

    assert json.loads(result.stdout)["article"]["published"] == "2026-01-30"


@pytest.mark.parametrize(("types", "lines"), [("meeting,agreement", 1), ("aid", 0)])
def test_types(invoke: Invoke, article: str, types: str, lines: int) -> None:
    """Only the wanted types come out."""
    assert len(invoke("extract", article, "--types", types).stdout.splitlines()) == lines


def test_fields_can_be_mapped(invoke: Invoke) -> None:
    """--text-field and its like name what a record calls otherwise."""
    result = invoke("extract", "-", "--input", "jsonl", "--text-field", "body", input='{"body":"B","id":1}\n')

    assert json.loads(result.stdout)["mentions"][0]["text"] == "B"


@pytest.mark.parametrize(("name", "start"), [("f.csv", "type,id,"), ("f.md", "| Article"), ("f.out", '{"type":')])
def test_the_output_file_tells_the_format(invoke: Invoke, article: str, tmp_path: Path, name: str, start: str) -> None:
    """-o facts.csv needs no -f csv."""
    result = invoke("extract", article, "-o", str(tmp_path / name))

    assert (result.exit_code, result.stdout) == (0, "")
    assert (tmp_path / name).read_text().startswith(start)


def test_what_can_be_read_is_read(invoke: Invoke, article: str, tmp_path: Path) -> None:
    """A missing file is reported with its name and a hint; the rest is extracted; the exit code is 1."""
    missing = str(tmp_path / "no.txt")
    result = invoke("extract", missing, article)

    assert (result.exit_code, len(result.stdout.splitlines())) == (1, 1)
    assert result.stderr == f"Error: {missing}: no such file or folder\n  hint: check the path\n"


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("-f", "xml"), "'table', 'json', 'jsonl', 'csv', 'tsv', 'markdown'"),
        (("--types", "meeting,war"), "'war' is no fact type; choose from meeting, agreement"),
        (("--published", "2026-02-30"), "not a day: '2026-02-30'; write a day as YYYY-MM-DD"),
        (("--language", "fr"), "'auto', 'vi', 'en'"),
        (("--input", "xml"), "'auto', 'text', 'jsonl', 'csv'"),
    ],
)
def test_wrong_usage(invoke: Invoke, article: str, options: tuple[str, ...], said: str) -> None:
    """Exit code 2, nothing written, and the message names what would be right."""
    result = invoke("extract", article, *options)

    assert (result.exit_code, result.stdout) == (2, "")
    assert said in " ".join(result.stderr.split())


def test_messages_can_not_steer_the_terminal(invoke: Invoke) -> None:
    """A hostile file name or line is shown, not run."""
    result = invoke("extract", "\x1b[2Jno.txt")

    assert "\x1b" not in result.stderr
    assert "␛[2Jno.txt" in result.stderr


@pytest.mark.parametrize("command", ["extract", "schema"])
def test_help_has_examples(invoke: Invoke, command: str) -> None:
    """Each command shows how it is used."""
    result = invoke(command, "--help")

    assert f"\n  Examples:\n      diplofacts {command}" in result.stdout
