"""The command as a process of its own: what the shell sees."""

import os
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest

import diplofacts

PATCHED = """
import itertools, sys
import diplofacts.pipeline
from diplofacts.facts import Article, Partnership

fact = Partnership(article=Article(id="a"), rule="r", parties=("VNM", "LAO"), level="other")
{act}
diplofacts.pipeline.extract_document = lambda document, types=None, book=None: act()
from diplofacts.cli import main
main()
"""


def run(*arguments: str, code: str | None = None, stdin: str = "text", **others: str) -> subprocess.CompletedProcess[str]:
    start = [sys.executable, "-c", code] if code else [sys.executable, "-m", "diplofacts"]
    return subprocess.run(
        [*start, *arguments], input=stdin, env=os.environ | others, capture_output=True, encoding="utf-8", check=False
    )


def test_version() -> None:
    """--version is the package's."""
    assert run("--version").stdout == f"diplofacts {diplofacts.__version__}\n"


@pytest.mark.parametrize("name", ["table", "json", "jsonl", "csv", "tsv", "markdown"])
def test_an_early_end_of_the_pipe_is_quiet(name: str) -> None:
    """diplofacts extract … | head -1."""
    code = PATCHED.format(act="def act():\n    return itertools.repeat(fact, 1_000)")
    with subprocess.Popen(
        [sys.executable, "-c", code, "extract", "seeds", "-f", name], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        said = process.stderr.read()

    assert (said, process.returncode) == (b"", 0)


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="only Linux has a device without room")
@pytest.mark.parametrize("arguments", [("schema",), ("extract", "-o", "/dev/full")])
def test_a_full_disk_is_an_error(arguments: tuple[str, ...]) -> None:
    """Facts that were not written may not look as if none were found."""
    code = PATCHED.format(act="def act():\n    return [fact]")
    with open("/dev/full", "wb") as full:
        result = subprocess.run(
            [sys.executable, "-c", code, *arguments], input=b"t", stdout=full, stderr=subprocess.PIPE, check=False
        )

    assert result.returncode == 1
    assert b"can't be written: No space left on device" in result.stderr
    assert b"Traceback" not in result.stderr


def test_ctrl_c_ends_with_130() -> None:
    """And without a traceback."""
    result = run("extract", code=PATCHED.format(act="def act():\n    raise KeyboardInterrupt"))

    assert (result.returncode, result.stdout, result.stderr.strip()) == (130, "", "")


@pytest.mark.parametrize("arguments", [("extract", "no.txt"), ("extract", "-o", "no/such/folder/f.json")])
def test_errors_are_short(arguments: tuple[str, ...]) -> None:
    """A message and exit code 1, no traceback."""
    result = run(*arguments)

    assert (result.returncode, result.stderr.count("Error: "), "Traceback" in result.stderr) == (1, 1, False)


def test_one_plain_article_imports_nothing_heavy(tmp_path: Path) -> None:
    """Each of these costs more than the extraction itself; what is made once per machine is there."""
    heavy = {"rich", "dateparser", "pyarrow", "charset_normalizer", "csv", "gzip", "babel", "pycountry", "regex"}
    heavy |= {"diplofacts.ready", "multiprocessing", "signal"}
    code = (
        "import sys; from diplofacts.cli import run; status = run(); "
        f"print(status, *sorted({heavy!r} & set(sys.modules)), file=sys.stderr)"
    )

    arguments = ("extract", "seeds/002_92ff917640d8f539.txt", "-f", "json")
    run(*arguments, DIPLOFACTS_CACHE=str(tmp_path))
    assert run(*arguments, code=code, DIPLOFACTS_CACHE=str(tmp_path)).stderr == "0\n"


def test_help_and_import_are_light() -> None:
    """Asking for help, or importing the package, loads neither the facts nor the patterns."""
    code = (
        "import sys; sys.argv = ['diplofacts', '--help']; import diplofacts; from diplofacts.cli import run; run(); "
        "print(*sorted({'msgspec', 'regex', 'rich'} & set(sys.modules)), file=sys.stderr)"
    )

    assert run(code=code).stderr == "\n"


def test_completion_is_offered() -> None:
    """The shell completion that --help tells of is there."""
    result = subprocess.run(
        [sys.executable, "-c", "import sys; sys.argv[0] = 'diplofacts'; from diplofacts.cli import main; main()"],
        env={"_DIPLOFACTS_COMPLETE": "zsh_source"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )

    assert "compdef" in result.stdout


@pytest.mark.parametrize(
    ("name", "hint"), [("extrakt", "Did you mean 'extract'?"), ("seeds", "Did you mean 'extract seeds'?"), ("xyz", "'xyz'.")]
)
def test_a_command_that_is_none(name: str, hint: str) -> None:
    """A slip of the finger, and a forgotten command, are understood."""
    result = run(name)

    assert result.returncode == 2
    assert result.stderr.strip().endswith(hint)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pseudo-terminals")
@pytest.mark.parametrize("format_", ["table", "json", "jsonl", "csv", "tsv", "markdown"])
def test_nothing_in_an_article_steers_the_terminal(tmp_path: Path, format_: str) -> None:
    """Whatever the format: what a pipe gets as it is, a terminal gets to see."""
    import pty

    article = tmp_path / "a.txt"
    article.write_text(
        "Chiều 28/4/2025, \x1b[2J\x9b31m\u202e Thủ tướng Phạm Minh Chính hội đàm với Thủ tướng Nhật Bản Ishiba Shigeru.",
        encoding="utf-8",
    )
    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "diplofacts", "extract", str(article), "-f", format_]
    sent = b""
    with subprocess.Popen(command, stdout=theirs, env=os.environ | {"TERM": "dumb"}) as process:
        os.close(theirs)
        with suppress(OSError):  # as Linux ends a terminal
            while part := os.read(ours, 65536):
                sent += part
    os.close(ours)

    assert (process.returncode, "Ishiba Shigeru" in sent.decode()) == (0, True)
    assert set(sent.decode()) & set("\x1b\x9b\u202e") == set()
