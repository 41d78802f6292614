"""Leaders told by a bare surname, and people told by name behind their country."""

from __future__ import annotations

import pytest

from diplofacts.entities.countries import find_places
from diplofacts.entities.leaders import is_spelt_surname
from diplofacts.entities.roster import people_of

PUBLISHED = "2025-03-10"


def told(language: str, *sentences: str) -> list[tuple[str | None, str | None]]:
    """Name and country of each person of the sentences, resolved over all of them."""
    found, known = people_of(
        [(text, language, find_places(text, language)) for text in sentences], language, PUBLISHED
    )
    people = [
        known.resolve(one.value, before=(number, one.start)) for number, line in enumerate(found) for one in line
    ]
    return [(person.name, person.country) for person in people if person]


@pytest.mark.parametrize(
    ("language", "sentences", "expected"),
    [
        ("en", ["Trump, Putin to meet in Helsinki"], [("Trump", "USA"), ("Putin", "RUS")]),
        ("en", ["PUTIN, XI HOLD TALKS"], [("Putin", "RUS"), ("Xi", "CHN")]),
        ("en", ["PUTIN, XI SAID TO MEET IN SOCHI"], [("Putin", "RUS"), ("Xi", "CHN")]),
        ("en", ["Putin, Xi Said to Meet in Sochi"], [("Putin", "RUS"), ("Xi", "CHN")]),
        ("en", ["Xi Meets Macron in Beijing"], [("Xi", "CHN"), ("Macron", "FRA")]),
        ("en", ["On Friday Modi flew to Tokyo.", "Modi smiled."], [("Modi", "IND"), ("Modi", "IND")]),
        ("en", ["Britain's Starmer met India's Modi."], [("Starmer", "GBR"), ("Modi", "IND")]),
        ("en", ["Singapore's Wong will visit Laos."], [("Wong", "SGP")]),
        ("en", ["Mexico's Claudia Sheinbaum met Togo's Marie Lawson."], [("Claudia Sheinbaum", "MEX"), ("Marie Lawson", "TGO")]),
        ("en", ["Ghana's John Owusu and Togo's Marie Lawson held talks."], [("John Owusu", "GHA"), ("Marie Lawson", "TGO")]),
        ("vi", ["Putin điện đàm với Macron tối 9/3."], [("Putin", "RUS"), ("Macron", "FRA")]),
        ("vi", ["Tại Hà Nội, Mỹ và Lào hội đàm."], []),
        ("vi", ["Tai nạn làm chậm cuộc gặp giữa Mỹ và Lào."], []),
    ],
)  # fmt: skip
def test_knows_leaders_by_their_surnames(
    language: str, sentences: list[str], expected: list[tuple[str, str]]
) -> None:
    """In a sentence on dealings with another side a surname is the leader's of the day."""
    assert told(language, *sentences) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The film shows Trump and Biden as children.",
        "Trump Tower in New York hosted buyers from Japan.",
        "Japan's Toyota Motor met buyers from India.",
        "France's Le Monde and Germany's Die Zeit met in Berlin.",
        "Vietnam's Da Nang hosted talks with China's Great Wall in the background.",
        "Japan's Sumitomo Mitsui met Vietnam's VinFast Auto.",
        "Rice prices in Vietnam were discussed in Brown County, the United States.",
    ],
)
def test_leaves_other_names(text: str) -> None:
    """Firms, papers, towers and people of an article without dealings are nobody."""
    assert told("en", text) == []


def test_leaves_a_surname_that_others_bear() -> None:
    """Where the article has somebody else of the surname, the leader is not meant."""
    text = "Melania Trump met French pupils in Paris and Trump told them a story."
    assert told("en", text) == []


def test_surnames_as_they_are_spelt() -> None:
    """Marks tell a word of Vietnamese from a name that is written without them."""
    assert is_spelt_surname("Putin")
    assert not is_spelt_surname("Pụtin")
    assert not is_spelt_surname("Qwertz")
