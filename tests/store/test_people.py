"""Who the people of a store are, in all spellings."""

import pytest

from diplofacts.facts import Article, Meeting, Person
from diplofacts.store.question import _titles
from diplofacts.store.rows import rows_of


def key(name: str, title: str | None, country: str | None, published: str | None = "2025-04-29") -> str | None:
    side = Person(name=name, title=title, country=country)
    fact = Meeting(article=Article(id="a", published=published), rule="r", participants=(side,))
    ((_, _, person, *_),) = rows_of(fact).people
    return person


@pytest.mark.parametrize(
    ("name", "title", "country", "person"),
    [
        ("Chinh", "PM", "VNM", "vnm:pham-minh-chinh"),
        ("Chính", "Prime Minister", "VNM", "vnm:pham-minh-chinh"),
        ("Pham Minh Chinh", "Prime Minister", "VNM", "vnm:pham-minh-chinh"),
        ("Macron", "President", "FRA", "fra:emmanuel-macron"),
        ("Xi", "President", "CHN", "chn:xi-jinping"),
        ("Minh", "Prime Minister", "VNM", "minh"),
        ("Chinh", "Deputy Prime Minister", "VNM", "chinh"),
        ("Chinh", None, "VNM", "chinh"),
        ("Chinh", "PM", None, "chinh"),
    ],
)
def test_a_surname_and_an_office(name: str, title: str | None, country: str | None, person: str) -> None:
    """Mean who led that country then; a middle name, a deputy or nobody's country mean nobody known."""
    assert key(name, title, country) == person


def test_at_another_time() -> None:
    """Somebody else, or nobody known."""
    assert key("Chinh", "PM", "VNM", "2015-04-29") == "chinh"


@pytest.mark.parametrize(
    ("asked", "name"),
    [("PM Chinh", "Chinh"), ("Thủ tướng Phạm Minh Chính", "Phạm Minh Chính"), ("Mr. Xi", "Xi"), ("Ms Premila", "Premila"), ("Bà Rịa", "Rịa")],
)
def test_offices_in_a_question(asked: str, name: str) -> None:
    """What people put before a name is no part of it."""
    assert _titles().sub("", asked) == name
