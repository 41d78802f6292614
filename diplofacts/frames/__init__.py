"""How a fact of each type is put together from a rule's match and what is in force around it."""

from __future__ import annotations

from importlib import import_module

from diplofacts.discourse import Context, Reading
from diplofacts.frames import named_slots
from diplofacts.frames.draft import Draft
from diplofacts.match import Match


def assemble(match: Match, reading: Reading, context: Context) -> list[Draft]:
    """The facts that one match states: none, one, or one for each item of a list."""
    frame = named_slots if match.rule.source else import_module(f"diplofacts.frames.{match.rule.fact}")
    drafts: list[Draft] = frame.assemble(match, reading, context)
    return drafts
