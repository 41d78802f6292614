"""Several processes: the same bytes in the same order, whatever becomes of one of them."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from diplofacts.corpus import cases

PATCHED = """
import os, sys
import diplofacts.jobs, diplofacts.pipeline
diplofacts.jobs.CHUNK = {chunk}
real = diplofacts.pipeline.extract_document
def act(document, types=None, book=None):
    {act}
    return real(document, types=types, book=book)
diplofacts.pipeline.extract_document = act
from diplofacts.cli import main
main()
"""
COUNT = 24


@pytest.fixture(scope="module")
def articles(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Articles of a few corpus texts each, most of them with facts."""
    texts = [case.text for case in cases("vi", "meeting")]
    path = tmp_path_factory.mktemp("jobs") / "articles.jsonl"
    lines = [{"id": f"a{i}", "text": "\n\n".join(texts[i::COUNT][:2]), "published": "2024-05-06"} for i in range(COUNT)]
    path.write_text("\n".join(json.dumps(line) for line in lines), encoding="utf-8")
    return str(path)


def extract(*arguments: str, act: str = "pass", chunk: int = 1_000) -> subprocess.CompletedProcess[bytes]:
    code = PATCHED.format(act=act, chunk=chunk)
    return subprocess.run([sys.executable, "-c", code, "extract", *arguments], capture_output=True, check=False)


@pytest.mark.parametrize("name", ["jsonl", "json", "csv", "markdown", "table"])
def test_any_number_of_processes_writes_the_same(articles: str, name: str) -> None:
    """Byte for byte, in the order of the articles."""
    outputs = [extract(articles, "-f", name, "-j", jobs).stdout for jobs in ("1", "3")]

    assert len(outputs[0]) > 1_000
    assert outputs[0] == outputs[1]


def test_the_default_begins_alone(articles: str) -> None:
    """Few articles are read by one process, more by one for each processor, with the same outcome."""
    act = "sys.stderr.write(f'{os.getpid()} ')"
    few, many = extract(articles, act=act), extract(articles, act=act.replace("sys", "diplofacts.jobs.FEW = 9; sys"))

    assert few.stdout == many.stdout
    assert len(set(few.stderr.split())) == 1


@pytest.mark.parametrize("death", ["os.kill(os.getpid(), 9)", "os._exit(3)"])
@pytest.mark.parametrize("chunk", [1, 1_000_000])
def test_a_process_that_dies_takes_one_article_with_it(articles: str, chunk: int, death: str) -> None:
    """It is named, and the facts of all others are written as if nothing had happened."""
    expected = [line for line in extract(articles).stdout.splitlines() if b'"a7"' not in line]
    result = extract(articles, "-j", "2", act=f"if document.id == 'a7': {death}", chunk=chunk)

    assert result.returncode == 1
    assert result.stdout.splitlines() == expected
    assert result.stderr.decode().startswith("Error: a7: the process that read this article died (")
    assert result.stderr.count(b"Error") == 1


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_fault_costs_one_article(articles: str, jobs: str) -> None:
    """An exception is reported with the article, and is the same whatever the number of processes."""
    expected = [line for line in extract(articles).stdout.splitlines() if b'"a7"' not in line]
    result = extract(articles, "-j", jobs, act="if document.id == 'a7': raise KeyError('x')")

    assert (result.returncode, result.stdout.splitlines()) == (1, expected)
    assert result.stderr.decode().splitlines()[0] == "Error: a7: KeyError: 'x'"


def test_what_can_not_be_read_is_reported_once(articles: str, tmp_path: Path) -> None:
    """An error of reading is told by the process that reads."""
    path = tmp_path / "broken.jsonl"
    path.write_text("{}\n" + Path(articles).read_text(encoding="utf-8"), encoding="utf-8")
    result = extract(str(path), "-j", "2")

    assert (result.returncode, result.stderr.count(b"Error: ")) == (1, 1)
    assert len(extract(articles).stdout.splitlines()) == len(result.stdout.splitlines())


def test_an_early_end_of_the_pipe_is_quiet(articles: str) -> None:
    """diplofacts extract … -j 2 | head -1: no process is left, none complains."""
    code = PATCHED.format(act="pass", chunk=100)
    with subprocess.Popen(
        [sys.executable, "-c", code, "extract", articles, "-j", "2"], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        said = process.stderr.read()

    assert (said, process.returncode) == (b"", 0)
