"""Whose act it is when it is none of the sides in force."""

from __future__ import annotations

import pytest

from diplofacts import extract

SIDES = "Japan and Kenya held talks in Nairobi. "


@pytest.mark.parametrize(
    "told",
    [
        "The currency accord reached last month by leading industrial nations had worked.",
        "The Louvre accord was struck in February.",
        "A truce agreement with the rebels was signed.",
        "BTKX has signed an accord with ORLW for such a link.",
    ],
)
def test_an_act_of_others_is_not_one_of_the_sides_in_force(told: str) -> None:
    """Two states that the article tells of do not become parties to a paper of others."""
    assert [fact for fact in extract(SIDES + told) if type(fact).__name__ == "Agreement"] == []


def test_an_act_with_no_sides_told_is_theirs() -> None:
    """A paper without sides of its own is one of the pair in force."""
    facts = [fact for fact in extract(SIDES + "A fishing accord was signed.") if type(fact).__name__ == "Agreement"]
    assert [("JPN", "KEN")] == [fact.parties for fact in facts]
