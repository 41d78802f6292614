"""Modules that were kept are those in the files."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import diplofacts

CODE = """
import os, sys
from diplofacts import kept_modules
from diplofacts.__main__ import main
shelves = []
made = kept_modules.Shelf.__init__
kept_modules.Shelf.__init__ = lambda self, name: (made(self, name), shelves.append(self))[0]
os._exit = lambda status: print(len(shelves), *(len(one.new) for one in shelves), file=sys.stderr)
main()
"""


def run(
    kept: Path | str, *arguments: str, code: str = CODE, here: Path | None = None
) -> subprocess.CompletedProcess[str]:
    told = os.environ | {"DIPLOFACTS_CACHE": str(kept)} | ({"PYTHONPATH": str(here)} if here else {})
    return subprocess.run(
        [sys.executable, "-c", code, *arguments], env=told, cwd=here, capture_output=True, encoding="utf-8", check=False
    )


def test_the_second_run_has_all_modules_from_the_shelf(tmp_path: Path) -> None:
    """And prints the same."""
    first = run(tmp_path, "schema")
    assert int(first.stderr.split()[1]) > 3

    second = run(tmp_path, "schema")
    assert ("1 0\n", first.stdout) == (second.stderr, second.stdout)


def test_a_module_that_was_changed_is_read_anew(tmp_path: Path) -> None:
    """Whatever was kept of it."""
    home = Path(diplofacts.__file__).parent
    shutil.copytree(home, tmp_path / "diplofacts", ignore=shutil.ignore_patterns("__pycache__", "data", "*.toml", "assets"))
    code = "from diplofacts.__main__ import main; main()"
    for _ in range(2):
        assert "Did you mean" in run(tmp_path / "kept", "schemo", code=code, here=tmp_path).stderr

    file = tmp_path / "diplofacts" / "cli.py"
    file.write_text(file.read_text(encoding="utf-8").replace("Did you mean", "Perhaps it is"), encoding="utf-8")
    for _ in range(2):
        assert "Perhaps it is" in run(tmp_path / "kept", "schemo", code=code, here=tmp_path).stderr


def test_nothing_is_taken_where_nothing_is_kept() -> None:
    """Then Python does as it always does."""
    assert "0\n" == run("", "schema").stderr


@pytest.mark.skipif(not hasattr(os, "getuid") or os.getuid() != 0, reason="only root can give a file away")
def test_code_of_another_user_is_not_run(tmp_path: Path) -> None:
    """A folder may be shared; code of somebody else's is not taken from it."""
    run(tmp_path, "schema")
    for file in tmp_path.iterdir():
        os.chown(file, 12345, -1)

    assert "0\n" == run(tmp_path, "schema").stderr


MADE = {"a": "from own.b import B\nA = B + 1", "b": "from own.c import C\nB = C + 1", "c": "C = 1"}
OWN = """
import sys
from diplofacts import kept_modules
kept_modules.PACKAGE = "own"
shelf = kept_modules.shelf()
import own.a
print(own.a.A, own.b.B, own.c.C, own.a.__spec__.origin[-4:], own.c.__name__, sorted(shelf.new))
shelf.keep()
"""


def _package(folder: Path, **modules: str) -> Path:
    (folder / "own").mkdir(exist_ok=True)
    for name, text in ({"__init__": ""} | modules).items():
        (folder / "own" / f"{name}.py").write_text(text, encoding="utf-8")
    return folder


def _told(folder: Path, code: str = OWN) -> str:
    path = os.pathsep.join((str(folder), str(Path(diplofacts.__file__).parent.parent)))
    told = os.environ | {"DIPLOFACTS_CACHE": str(folder / "kept"), "PYTHONPATH": path}
    return subprocess.run([sys.executable, "-c", code], env=told, capture_output=True, encoding="utf-8", check=True).stdout


def test_what_an_import_brings_is_run_in_its_order(tmp_path: Path) -> None:
    """From one record, each as it was the first time."""
    folder = _package(tmp_path, **MADE)
    assert "3 2 1 a.py own.c ['own.a', 'own.b', 'own.c']\n" == _told(folder)
    assert "3 2 1 a.py own.c []\n" == _told(folder)


def test_of_modules_kept_together_one_may_change(tmp_path: Path) -> None:
    """It may even come to need one that came after it."""
    folder = _package(tmp_path, **MADE)
    _told(folder)
    _package(tmp_path, b="B = 10", c="from own.d import D\nfrom own.b import B\nC = B - D", d="D = 1")

    told = _told(folder, OWN.replace("import own.a\n", "import own.a, own.c\n"))
    assert "11 10 9 a.py own.c ['own.b', 'own.c', 'own.d']\n" == told


def test_a_module_that_fails_does_so_when_it_is_asked_for(tmp_path: Path) -> None:
    """Whatever was run before it: the error is that of the module."""
    folder = _package(tmp_path, a="import own.b\nfrom own.c import C as A", b="B = 2", c="import os\nC = os.sep and 3")
    assert "3 2 3 a.py own.c ['own.a', 'own.b', 'own.c']\n" == _told(folder)

    failing = "import os; del os.sep\ntry:\n    import own.a\nexcept AttributeError:\n    print('own.c' in sys.modules)\n"
    assert "False\n" == _told(folder, OWN[: OWN.index("import own.a")] + failing)
