"""How a fact of each type is put together from a rule's match and what is in force around it."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from importlib import import_module

from diplofacts.discourse import Context, Reading
from diplofacts.frames import named_slots
from diplofacts.frames.draft import Draft
from diplofacts.match import Match


def assemble(match: Match, reading: Reading, context: Context) -> list[Draft]:
    """The facts that one match states: none, one, or one for each item of a list."""
    if match.rule.source:
        return named_slots.assemble(match, reading, context)
    return _frame(match.rule.fact)(match, reading, context)


@cache
def _frame(fact: str) -> Callable[[Match, Reading, Context], list[Draft]]:
    """What puts facts of a type together, imported when the first of its rules fires."""
    found: Callable[[Match, Reading, Context], list[Draft]] = import_module(f"diplofacts.frames.{fact}").assemble
    return found
