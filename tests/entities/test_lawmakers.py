"""Members of Congress, told by party and state."""

from __future__ import annotations

import pytest

from diplofacts.cast import cast


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Committee chairman Frank Moss, R-Utah, spoke in Oslo. Norway and Oman agreed.", "USA"),
        ("Rep. Frank Moss (D-Del.) spoke of Norway.", "USA"),
        ("Chairman Frank Moss, B-Side singer, spoke in Oslo. Norway agreed.", "NOR"),
    ],
)
def test_party_and_state_make_an_american(text: str, country: str) -> None:
    """The letter of a party alone makes nobody an American."""
    people = [one for line in cast([(text, "en")], "en", "2024-05-01") for one in line if one.kind == "person"]
    assert country == people[0].value.person.country
