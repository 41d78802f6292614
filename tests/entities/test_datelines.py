"""The town that opens a report, however its agency sets it off; and towns that open a sentence of prose."""

from __future__ import annotations

import pytest

from diplofacts.entities.countries import find_places
from diplofacts.entities.datelines import dateline

LINES = [
    "DHAKA, Feb 18, 2025 (BSS) - The ministers met.",
    "KUALA LUMPUR, Feb 18 (Bernama) -- The ministers met.",
    "New Delhi, Feb 18 (PTI) The ministers met.",
    "MOSCOW, February 18. /TASS/. The ministers met.",
    "BAKU, Azerbaijan, February 18. The ministers met.",
    "Baku, February 18, AZERTAC The ministers met.",
    "AMMAN (Petra) -- The ministers met.",
    "Tehran, IRNA – The ministers met.",
    "Damascus, SANA- The ministers met.",
    "Riyadh - February 18 (SPA) The ministers met.",
    "Manila, Philippines — The ministers met.",
    "Brussels | The ministers met.",
    "Kathmandu, Feb. 18: The ministers met.",
    "ANKARA",
    "SINGAPORE, Jan 5 (AFP) - The ministers met.",
    "June 14, 2022 - Ottawa, Ontario - The ministers met.",
]
PROSE = [
    "Brussels said on Monday that the ministers met.",
    "Moscow, which on February 18 received the minister, said no more.",
    "In Dhaka - the capital - the ministers met.",
    "Paris and London, long at odds, agreed.",
    "Hanoi, Feb 18 and later, saw the ministers meet.",
]


@pytest.mark.parametrize("line", LINES)
def test_a_town_opens_a_report(line: str) -> None:
    """Behind it stand land, day, agency and a dash, or some of them."""
    assert dateline(line, find_places(line, "en")) is not None


@pytest.mark.parametrize("line", PROSE)
def test_a_town_that_acts_is_no_dateline(line: str) -> None:
    """It is part of the sentence."""
    assert dateline(line, find_places(line, "en")) is None
