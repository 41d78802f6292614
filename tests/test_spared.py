"""Packages are imported without what they import in vain, and nobody can tell."""

from __future__ import annotations

import inspect
import os
import subprocess
import sys
from pathlib import Path

import click
import pytest

from diplofacts.cli import COMMANDS, cli
from diplofacts.spared import StandIn, cleandoc

VAIN = {"inspect", "ast", "gettext", "locale", "platform", "threading", "typing_extensions"}


def _texts() -> list[str]:
    """All that click is given to show as help."""
    commands = [cli, *(cli.get_command(click.Context(cli), name) for name in COMMANDS)]
    options = [one.help for command in commands if command for one in command.params if isinstance(one, click.Option)]
    return [text for text in (*(command.callback.__doc__ for command in commands if command), *options) if text]


def test_help_is_shown_as_inspect_has_it() -> None:
    """The one thing of inspect that click needs, done without."""
    texts = [*_texts(), "", "\n\n  a\n b\n\n", " a\n", "\ta\n\t\tb\n"]
    assert [inspect.cleandoc(text) for text in texts] == [cleandoc(text) for text in texts]


@pytest.mark.parametrize("arguments", [("--help",), ("extract", "seeds/002_92ff917640d8f539.txt", "-f", "json")])
def test_what_is_imported_in_vain_is_not(tmp_path: Path, arguments: tuple[str, ...]) -> None:
    """Neither for help nor for a short article."""
    code = (
        "import sys, os; before = set(sys.modules)\n"
        f"os._exit = lambda status: print(sorted({VAIN!r} & set(sys.modules) - before), file=sys.stderr)\n"
        "from diplofacts.__main__ import main; main()"
    )
    for _ in range(2):  # the first run may have to make what is kept for the second
        told = subprocess.run(
            [sys.executable, "-c", code, *arguments],
            env=os.environ | {"DIPLOFACTS_CACHE": str(tmp_path)}, capture_output=True, text=True, check=False,
        )  # fmt: skip
    assert told.stderr.splitlines()[-1:] == ["[]"]


def test_stand_ins_are_gone_afterwards() -> None:
    """Whoever imports such a module later gets it whole; so does the package that has the stand-in."""
    code = (
        "from diplofacts.spared import spared; spared('click'); import click.core, inspect, sys\n"
        "print(sys.modules['inspect'] is inspect, click.core.inspect is inspect, "
        "click.core.inspect.signature is inspect.signature)"
    )
    assert "True False True\n" == subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout


def test_a_stand_in_has_what_the_module_has() -> None:
    """What is not stood in for comes from the module itself."""
    module = StandIn("textwrap", dedent=len)
    assert (3, "a\nb") == (module.dedent("  a"), module.fill("a b", 1))
    with pytest.raises(AttributeError):
        module.nothing_such  # noqa: B018 - asks for it
