"""diplofacts show."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

Invoke = Callable[..., Result]
FEED = '{"id": "a", "text": "Một."}\n{"id": "b", "text": "Hai."}\n'


def test_each_article_with_its_facts(invoke: Invoke) -> None:
    """One below the other."""
    result = invoke("show", "--input", "jsonl", input=FEED)

    assert (result.exit_code, result.stderr) == (0, "")
    assert "[1 meeting] Một." in result.stdout
    assert "[1 meeting] Hai." in result.stdout
    assert result.stdout.count("1 fact\n") == 2


def test_one_article_of_many(invoke: Invoke) -> None:
    """By its id."""
    assert "Một" not in invoke("show", "--input", "jsonl", "--id", "b", input=FEED).stdout


def test_only_some_types(invoke: Invoke) -> None:
    """As everywhere."""
    assert "No facts found." in invoke("show", "--types", "visit", input="Một.").stdout


def test_what_cannot_be_read(invoke: Invoke) -> None:
    """Leaves with 1."""
    result = invoke("show", "no.txt")

    assert (result.exit_code, "no.txt: no such file" in result.stderr) == (1, True)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pseudo-terminals")
@pytest.mark.parametrize(("no_color", "coloured"), [("", True), ("1", False)])
def test_at_a_terminal_it_is_paged(tmp_path: Path, no_color: str, coloured: bool) -> None:
    """With the pager of the user; colours only without NO_COLOR."""
    import pty

    article, pager, paged = tmp_path / "a.txt", tmp_path / "less", tmp_path / "paged"
    article.write_text("Ngày 28/4/2025, Thủ tướng Phạm Minh Chính hội đàm với Thủ tướng Nhật Bản Ishiba Shigeru.")
    pager.write_text(f"#!/bin/sh\ncat >{paged}\n")
    pager.chmod(0o755)
    ours, theirs = pty.openpty()
    kept = {name: value for name, value in os.environ.items() if name not in ("LESS", "NO_COLOR", "PAGER", "TERM")}
    subprocess.run(
        [sys.executable, "-m", "diplofacts", "show", str(article)],
        stdin=theirs, stdout=theirs, check=True, env={**kept, "PAGER": str(pager), "NO_COLOR": no_color, "TERM": "xterm"},
    )  # fmt: skip
    os.close(theirs)
    os.close(ours)

    assert "[1 meeting]" in paged.read_text(encoding="utf-8")
    assert ("\x1b[" in paged.read_text(encoding="utf-8")) == coloured
