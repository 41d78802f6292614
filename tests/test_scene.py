"""The town where an article plays, and the day of its dateline."""

from __future__ import annotations

from diplofacts import extract
from diplofacts.entities.countries import find_places
from diplofacts.facts import Meeting
from diplofacts.scene import town_of


def town(*sentences: str) -> str | None:
    """The town of an article in Vietnamese; its first two sentences are early ones."""
    return town_of((text, find_places(text, "vi"), number < 2) for number, text in enumerate(sentences))


def test_the_town_of_the_lead() -> None:
    """What the lead tells holds for the article."""
    assert town("Hội nghị diễn ra tại Lima.", "Hai bên hội đàm.") == "Lima"


def test_no_town_among_many() -> None:
    """Where towns compete, none is taken."""
    assert town("Thăm các cơ sở ở Hà Nội và Huế.") is None
    assert town("Hội nghị tại Paris.", "Cuộc gặp ở Berlin.") is None


def test_a_capital_that_acts_is_no_place() -> None:
    """A government told by its capital says nothing of where things happen."""
    assert town("Bình Nhưỡng bác đề nghị của Tokyo.", "Tokyo lấy làm tiếc.") is None
    assert town("Hai bên ra tuyên bố.", "Các nước hoan nghênh.", "Ông từng tới Kiev.") is None


def test_a_dateline_with_its_year_is_the_day_of_an_old_report() -> None:
    """An archive prints it with a day of its own: "today" is that of the dateline, and the town is where they met."""
    text = "NAIROBI, 3rd March, 2025 (KNA) -- President William Ruto today received João Lourenço, President of Angola."
    for published in (None, "2025-03-05", "2026-01-30"):
        (fact,) = extract(text, published=published)
        assert isinstance(fact, Meeting)
        assert (fact.date, fact.place) == ("2025-03-03", "Nairobi")
        assert fact.article.published == (published or "2025-03-03")


def test_days_count_from_the_dateline_of_an_old_report() -> None:
    """Also where it leaves its year to the reader, and was fetched long after."""
    text = "NAIROBI, July 10 (KNA) -- President William Ruto held talks with João Lourenço, President of Angola, on Monday."
    (fact,) = extract(text, published="2023-10-25")
    assert isinstance(fact, Meeting)
    assert (fact.date, fact.place) == ("2023-07-10", "Nairobi")
