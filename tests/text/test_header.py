"""The article's own date is read from page furniture and datelines, never from prose."""

from __future__ import annotations

import pytest

from diplofacts.text.header import find_published


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (" date 2026-01-30 Sáng 30/1, hai bên ký kết.", "vi"),
        ("(Ngày 30/1/2026) Sáng nay, hai bên ký kết.", "vi"),
        ("Thứ Sáu, 30/01/2026, 15:20 (GMT+7)\nHai bên ký kết", "vi"),
        ("Hai bên ký kết\nThứ sáu, ngày 30/1/2026\nSáng nay", "vi"),
        ("Hai bên ký kết\nCập nhật lúc 10:30, 30/01/2026\nSáng nay", "vi"),
        ("Hai bên ký kết\nNgày đăng: 30/01/2026\nCập nhật: 31/01/2026", "vi"),
        ("Báo Mới - 30/01/2026\nSáng nay", "vi"),
        ("(BM) 12:00 | 30/01/2026\nSáng nay", "vi"),
        ("30 tháng 1, 2026\nSáng nay", "vi"),
        ("HANOI, Jan. 30, 2026 (News) -- The two sides signed", "en"),
        ("Two sides sign\n\nMuscat, January 30, 2026 (ONA) - The two sides signed", "en"),
        ("Muscat, Jan 30, 2026, ONA -- The two sides signed", "en"),
        ("By A Writer 30 Jan 2026 07:17PM Bookmark Share", "en"),
        ("Two sides sign\nPublished: 2026-01-30T10:00:00Z\nUpdated: 2026-01-31T08:00:00Z", "en"),
        ("Two sides sign\nUpdated January 30, 2026\nThe two", "en"),
        ("Two sides sign\nReleased: Jan 30 2026\nThe two", "en"),
        ("Hai bên ký kết\nThứ Sáu, 30/01/2026 | 10h30\nSáng nay", "vi"),
        ("Two sides sign\nPosted on January 30, 2026\nThe two", "en"),
        ("PUBLISHED : 30 Jan 2026 at 04:30\nNEWSPAPER SECTION", "en"),
        ("Two sides sign\n\nFriday, January 30, 2026\n\nThe two", "en"),
    ],
)
def test_header_tells_the_day(text: str, language: str) -> None:
    """Labels, clock times, lone lines and datelines give the day, publication before update."""
    found = find_published(text, language)
    assert found is not None
    assert found[0] == "2026-01-30"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Ngày 30/1/2026, hai bên ký kết tại Hà Nội.", "vi"),
        ("Sáng nay hai bên ký kết, sau vòng đàm phán ngày 30/1/2026 tại Huế.", "vi"),
        ("On January 30, 2026, the two sides signed.", "en"),
        ("A report published on January 30, 2026 says that trade grew.", "en"),
        ("HANOI, Jan. 30 (News) -- The two sides signed", "en"),
        ("Two sides sign\nPublished: 05/06/2025\nThe two", "en"),
        ("Shown in Seoul, Oct. 31, 2015. (News/Someone) The two", "en"),
        ("Published: 30 Feb 2026\nThe two", "en"),
        ("", "en"),
        ("The two sides met. " * 60 + "\nPublished: 2026-01-30", "en"),
    ],
)
def test_prose_and_doubt_tell_nothing(text: str, language: str) -> None:
    """An event's date, a day without a year, an ambiguous or far-off date is not the article's own."""
    assert find_published(text, language) is None


def test_two_bare_dates_that_differ_are_doubt() -> None:
    """Without a label, two days of equal standing leave the publication unknown."""
    assert find_published("30/01/2026\nHai bên ký kết\n31/01/2026\n", "vi") is None


def test_span_is_that_of_the_date() -> None:
    """Slicing the text with the span gives the date's words."""
    text = "Báo Mới - 30/01/2026\nSáng nay"
    found = find_published(text, "vi")
    assert found is not None
    assert text[slice(*found[1])] == "30/01/2026"
