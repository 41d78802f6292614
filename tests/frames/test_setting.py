"""The day and town that an English article sets for a meeting told without them."""

from __future__ import annotations

import pytest

from diplofacts.discourse import Context
from diplofacts.frames.english_setting import is_recent


@pytest.mark.parametrize(
    ("day", "late"),
    [
        ("1991-05-07", True),
        ("1991-04-01", False),
        ("1991-04", True),
        ("1991-03", False),
        ("1991-05-01/1991-06", True),
        ("1991-04/1991-06", True),
        ("1991-01/1991-03", False),
        ("1990-01/19", False),
        ("199X", False),
        ("XXXX-05-07", False),
    ],
)
def test_recent(day: str, late: bool) -> None:
    """What an article reports lies in the fortnight before it, or the month before; of a span the first day counts."""
    context = Context(published="1991-05-09", home=None, main=())
    assert is_recent({"date": day, "status": "held"}, context) is late
