"""Offices that several countries have under the American name."""

from __future__ import annotations

import pytest

from diplofacts.cast import cast


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Commerce Secretary Ravi Mehta spoke. Talks with Oman go on.", "OMN"),
        ("Commerce Secretary John Miller spoke. The United States agreed.", "USA"),
    ],
)
def test_a_shared_office_is_american_only_beside_america(text: str, country: str) -> None:
    """The office alone makes nobody an American where the article never names America."""
    people = [one for line in cast([(text, "en")], "en", "2024-05-01") for one in line if one.kind == "person"]
    assert country == people[0].value.person.country


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Home Secretary Jane Moss spoke. Talks with Oman go on.", "OMN"),
        ("Home Secretary Jane Moss spoke in London. Talks with Oman go on.", "GBR"),
    ],
)
def test_a_home_secretary_is_british_beside_britain(text: str, country: str) -> None:
    """A town of Britain is enough to name it."""
    people = [one for line in cast([(text, "en")], "en", "2024-05-01") for one in line if one.kind == "person"]
    assert country == people[0].value.person.country
