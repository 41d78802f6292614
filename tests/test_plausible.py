"""What can't be so is no fact, or another one."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

import diplofacts
from diplofacts.facts import TradeFigure
from diplofacts.frames.draft import Draft
from diplofacts.plausible import plausible


def draft(fact: str, **slots: Any) -> Draft:
    """A draft of some sentence."""
    match: Any = SimpleNamespace(rule=SimpleNamespace(fact=fact, name=f"en/{fact}/made_up", fixed={}))
    reading: Any = SimpleNamespace(start=0, text="Nothing.")
    return Draft(match, reading, **slots)


@pytest.mark.parametrize(
    ("fact", "told", "status", "mended"),
    [
        ("meeting", "2024-04-09", "held", "planned"),
        ("meeting", "2024-03-04", "held", "held"),
        ("meeting", "2024-03-06", "held", "held"),  # the day after, where it has begun
        ("meeting", "2024-04-09", "cancelled", "cancelled"),
        ("visit", "2024-04-09/2024-04-11", "made", "planned"),
        ("visit", "2024-03-04/2024-03-11", "made", "made"),
        ("visit", "2024-03-11", "made", "made"),  # until then it lasts
        ("aid", "2025", "given", "pledged"),
        ("aid", "2024", "given", "given"),
    ],
)
def test_a_deed_of_a_later_day_is_a_plan(fact: str, told: str, status: str, mended: str) -> None:
    """What begins after the article's day has not been done yet."""
    (kept,) = plausible([draft(fact, date=told, status=status)], "2024-03-05")
    assert kept.slots == {"date": told, "status": mended}


def test_the_day_on_which_an_agreement_ends() -> None:
    """It was signed; when, is not told."""
    (kept,) = plausible([draft("agreement", date="2028", status="signed")], "2024-03-05")
    assert kept.slots == {"status": "signed"}


def test_without_a_day_of_publication() -> None:
    """Nothing is known to lie after it."""
    (kept,) = plausible([draft("meeting", date="2028-01-01", status="held")], None)
    assert kept.slots["status"] == "held"


def test_prices_are_no_trade() -> None:
    """A sum of a few hundred is a price, whatever it is told of."""
    text = "Kenya's exports to Uganda were worth {} in 2023."
    found = diplofacts.extract(text.format("US$415"), published="2024-03-05")
    assert not [f for f in found if isinstance(f, TradeFigure)]
    found = diplofacts.extract(text.format("US$415 million"), published="2024-03-05")
    assert [f.amount.value for f in found if isinstance(f, TradeFigure) and f.amount] == [415_000_000]
