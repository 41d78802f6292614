"""Errors and notes on standard error."""

from __future__ import annotations

import click

from diplofacts.errors import DiplofactsError, RuleErrors


def complain(error: DiplofactsError) -> None:
    """Print an error, its hint on a line of its own; what came from the input can't steer the terminal."""
    for one in error.problems if isinstance(error, RuleErrors) else [error]:
        click.echo("\n".join(_visible(line) for line in f"Error: {one}".split("\n")), err=True)


def note(message: str) -> None:
    """Print what the user should know, though nothing failed."""
    click.echo(_visible(f"Note: {message}"), err=True)


def _visible(line: str) -> str:
    from diplofacts.write.visible import visible

    return f"  {visible(line.lstrip())}" if line.startswith("  ") else visible(line)
