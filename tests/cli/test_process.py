"""The command as a process of its own: what the shell sees."""

import json
import subprocess
import sys

import pytest

import diplofacts

PATCHED = """
import itertools, sys
import diplofacts.pipeline
from diplofacts.facts import Article, Partnership

fact = Partnership(article=Article(id="a"), rule="r", parties=("VNM", "LAO"), level="other")
{act}
diplofacts.pipeline.extract_document = lambda document, types=None: act()
from diplofacts.cli import main
main()
"""


def run(*arguments: str, code: str | None = None, stdin: str = "text") -> subprocess.CompletedProcess[str]:
    start = [sys.executable, "-c", code] if code else [sys.executable, "-m", "diplofacts"]
    return subprocess.run([*start, *arguments], input=stdin, capture_output=True, encoding="utf-8", check=False)


def test_version() -> None:
    """--version is the package's."""
    assert run("--version").stdout == f"diplofacts {diplofacts.__version__}\n"


def test_an_early_end_of_the_pipe_is_quiet() -> None:
    """diplofacts extract … | head -1."""
    code = PATCHED.format(act="def act():\n    return itertools.repeat(fact, 100_000)")
    process = subprocess.Popen(
        [sys.executable, "-c", code, "extract", "seeds"], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert process.stdout is not None
    assert process.stderr is not None
    first = json.loads(process.stdout.readline())
    process.stdout.close()

    assert (first["type"], process.stderr.read(), process.wait()) == ("partnership", b"", 0)
    process.stderr.close()


def test_ctrl_c_ends_with_130() -> None:
    """And without a traceback."""
    result = run("extract", code=PATCHED.format(act="def act():\n    raise KeyboardInterrupt"))

    assert (result.returncode, result.stdout, result.stderr.strip()) == (130, "", "")


@pytest.mark.parametrize("arguments", [("extract", "no.txt"), ("extract", "-o", "no/such/folder/f.json")])
def test_errors_are_short(arguments: tuple[str, ...]) -> None:
    """A message and exit code 1, no traceback."""
    result = run(*arguments)

    assert (result.returncode, result.stderr.count("Error: "), "Traceback" in result.stderr) == (1, 1, False)


def test_one_plain_article_imports_nothing_heavy() -> None:
    """Each of these costs more than the extraction itself."""
    heavy = {"rich", "dateparser", "pyarrow", "charset_normalizer", "pathlib", "csv", "gzip", "hypothesis", "babel"}
    code = (
        "import sys; from diplofacts.cli import run; status = run(); "
        f"print(status, *sorted({heavy!r} & set(sys.modules)), file=sys.stderr)"
    )

    assert run("extract", "seeds/002_92ff917640d8f539.txt", "-f", "json", code=code).stderr == "0\n"


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
