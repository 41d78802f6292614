"""Put together a visit from a match."""

from __future__ import annotations

from diplofacts.discourse import Context, Reading
from diplofacts.frames.draft import Draft
from diplofacts.match import Match


def assemble(match: Match, reading: Reading, context: Context) -> list[Draft]:
    """The visits that one match states."""
    raise NotImplementedError
