"""People in no office whom an article tells of by name."""

from __future__ import annotations

import pytest

from diplofacts.entities.strangers import Strangers


@pytest.mark.parametrize(
    "told",
    [
        "Lena Okoro, 31, sold her house.",
        "Okoro fled at night.",
        "\"It rained,\" Lena Okoro says.",
        "The 19-year-old student took a train.",
        "Lena Okoro, who was born in Oslo, sings.",
    ],
)
def test_someone_told_between(told: str) -> None:
    """A private person stands between the official and "he"."""
    assert Strangers(["A minister spoke.", told, "He left."], [[], [], []]).between((0, 2), (2, 0))


@pytest.mark.parametrize(
    "told",
    [
        "The White House said so.",
        "Human Rights Watch said so.",
        "Talks went on for 31 days.",
        "Oslo was glad.",
    ],
)
def test_nobody_told_between(told: str) -> None:
    """Ministries, papers and towns speak too."""
    assert not Strangers(["A minister spoke.", told, "He left."], [[], [], []]).between((0, 2), (2, 0))


def test_once_told_a_stranger_is_known_by_surname() -> None:
    """A surname alone is enough behind the whole name."""
    texts = ["Lena Okoro, 31, sings.", "A minister spoke.", "Okoro smiled.", "He left."]
    assert Strangers(texts, [[], [], [], []]).between((1, 2), (3, 0))
