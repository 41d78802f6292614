"""The command line: which commands there are, and what each outcome is to the shell."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from importlib import import_module
from typing import NoReturn

import click

from diplofacts import __version__

COMMANDS = ("extract", "show", "explain", "batch", "query", "events", "stats", "evaluate", "report", "rules", "schema")
DONE, FAILED, INTERRUPTED = 0, 1, 130


class LazyGroup(click.Group):
    """A group that imports a command's module only when the command is asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, name: str) -> click.Command | None:
        if name not in COMMANDS:
            return None
        command: click.Command = getattr(import_module(f"diplofacts.commands.{name}"), name)
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command; for a name that is none say which one may be meant."""
        if args[0] not in COMMANDS and not args[0].startswith("-"):
            ctx.fail(f"No such command {args[0]!r}.{_meant(args[0])}")
        return super().resolve_command(ctx, args)


def _meant(name: str) -> str:
    """Return a question for a name that is like a command's, or is that of a file."""
    from difflib import get_close_matches

    near = get_close_matches(name, COMMANDS, 1)
    if not near and os.path.exists(name):
        near = [f"extract {name}"]
    return f" Did you mean {near[0]!r}?" if near else ""


@click.group(cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, "-V", "--version", message="diplofacts %(version)s")
def cli() -> None:
    """Diplomatic facts from Vietnamese and English news.

    Meetings, agreements, trade, investment, visits, partnerships and aid, each with the words it rests on.

    \b
    Examples:
        diplofacts extract article.txt
        diplofacts extract articles/ -f csv -o facts.csv
        diplofacts show article.txt
        diplofacts explain article.txt
        diplofacts report articles/ -o report.html
        diplofacts batch articles/ --store facts.db
        diplofacts query --store facts.db --between VNM,JPN --since 2024-01
        diplofacts events --store facts.db --type meeting
        diplofacts evaluate gold.jsonl
        diplofacts rules test own.toml
        diplofacts schema

    \b
    Shell completion (bash; likewise zsh_source, fish_source):
        eval "$(_DIPLOFACTS_COMPLETE=bash_source diplofacts)"
    """


def main(at_last: Callable[[], None] | None = None) -> None:
    """Run the command line and leave with 0 done, 1 an error in the input, 2 wrong usage, 130 on Ctrl-C.

    at_last: what is to be done before that.
    """
    status = run()
    if at_last is not None:
        at_last()
    _leave(status)


def run() -> int:
    """Run the command line and return its exit code."""
    from diplofacts.errors import DiplofactsError

    try:
        return cli(standalone_mode=False) or DONE
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except (click.Abort, KeyboardInterrupt):
        return INTERRUPTED
    except DiplofactsError as error:
        from diplofacts.commands.complain import complain

        complain(error)
        return FAILED


def _leave(status: int) -> NoReturn:
    """Leave at once: to take all modules and patterns apart first costs a tenth of a short run, for nothing.

    Where what is still to be printed can't be, leave in the ordinary way, which says so.
    """
    try:
        for stream in (sys.stdout, sys.stderr):
            if stream is not None:
                stream.flush()
    except OSError:
        sys.exit(status)
    os._exit(status)
