"""Known office-holders: by full name in both languages' spellings, by surname, at a date."""

from __future__ import annotations

import pytest

from diplofacts.entities.leaders import by_office, by_surname, find_leaders, same_person
from diplofacts.entities.named_leaders import leader_named


@pytest.mark.parametrize(
    ("text", "language", "published", "expected"),
    [
        ("Chủ tịch Tập Cận Bình gặp ông Lý Cường.", "vi", "2024-05-01", [("CHN", "president"), ("CHN", "pm")]),
        ("Thủ tướng Nguyễn Tấn Dũng", "vi", "2013-01-01", [("VNM", "pm")]),
        ("ông Tô Lâm", "vi", "2017-01-01", [("VNM", "minister:public_security")]),
        ("ông Tô Lâm", "vi", "2025-01-01", [("VNM", "general_secretary")]),
        ("ông Xổn-xay Xi-phăn-đon", "vi", "2024-01-01", [("LAO", "pm")]),
        ("PM Pham Minh Chinh received Xi Jinping.", "en", "2023-12-12", [("VNM", "pm"), ("CHN", "president")]),
        ("Luiz Inacio Lula da Silva", "en", "2024-07-01", [("BRA", "president")]),
        ("Ursula von der Leyen", "en", "2024-07-01", [("EU", "president")]),
        ("Fumio Kishida", "en", "2014-01-01", [("JPN", "fm")]),
        ("Fumio Kishida", "en", "2022-01-01", [("JPN", "pm")]),
        ("Barack Obama", "en", "2023-01-01", [("USA", "president")]),
        ("Emmanuel Macron", "en", None, [("FRA", "president")]),
        ("Mark Rutte", "en", "2015-01-01", [("NLD", "pm")]),
        ("Mark Rutte", "en", "2025-06-01", [("NATO", "secretary_general")]),
    ],
)
def test_leaders_found(text: str, language: str, published: str | None, expected: list[tuple[str, str]]) -> None:
    """A full name gives the office held at the date, else the latest before."""
    assert expected == [(e.value.country, e.value.office) for e in find_leaders(text, language, published)]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Ông Phạm Minh Chiến và bà Lê Minh Hưởng", "vi"),
        ("Tập đoàn Bình Minh", "vi"),
        ("Emmanuel Smith met John Baker in May.", "en"),
        ("Putin said", "en"),
        ("Francis of Assisi", "en"),
    ],
)
def test_others_are_no_leaders(text: str, language: str) -> None:
    """Marks tell Vietnamese names apart, and a bare surname is no full name."""
    assert find_leaders(text, language, "2024-01-01") == []


def test_a_leader_may_own_something() -> None:
    """The genitive is no part of a name."""
    (found,) = find_leaders("Three days after Emmanuel Macron's visit", "en", "2018-04-28")
    assert (found.start, found.end) == (17, 32)


@pytest.mark.parametrize(
    ("surname", "published", "expected"),
    [
        ("Putin", "2024-01-01", "Vladimir Putin"),
        ("Clinton", "1995-06-01", "Bill Clinton"),
        ("Clinton", "2010-06-01", "Hillary Clinton"),
        ("Ishiba", "2025-01-01", "Shigeru Ishiba"),
        ("Prabowo", "2025-01-01", "Prabowo Subianto"),
        ("Thongloun", "2022-01-01", "Thongloun Sisoulith"),
        ("von der Leyen", "2023-01-01", "Ursula von der Leyen"),
        ("Pu-tin", "2005-01-01", "Vladimir Putin"),
        ("Macron", None, "Emmanuel Macron"),
        ("Netanyahu", "2025-01-01", "Benjamin Netanyahu"),
        ("Gorbachev", "1987-05-01", "Mikhail Gorbachev"),
        ("Uribe", "2009-01-01", "Alvaro Uribe Velez"),
        ("Lee", "2024-01-01", None),
        ("Wang", "2020-01-01", None),
        ("Obama", "2024-01-01", None),
        ("Bình", "2024-01-01", None),
    ],
)
def test_by_surname(surname: str, published: str | None, expected: str | None) -> None:
    """A bare name means who then held office under it, nobody when several did or none."""
    leader = by_surname(surname, published)
    assert expected == (leader and leader.name)


def test_by_surname_of_a_country() -> None:
    """A country told with the surname leaves those of others out."""
    leader = by_surname("Lee", "2024-01-01", "SGP")
    assert (leader and leader.name) == "Lee Hsien Loong"


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("Tập Cận Bình", "Xi Jinping", True),
        ("Phạm Minh Chính", "Pham Minh Chinh", True),
        ("Kishida Fumio", "Fumio Kishida", True),
        ("Moon Jae-in", "Moon Jae In", True),
        ("Pắc Cưn Hê", "Park Geun-hye", True),
        ("Nguyễn Phú Trọng", "Nguyễn Xuân Phúc", False),
        ("Lý Cường", "Xi Jinping", False),
    ],
)
def test_same_person(a: str, b: str, expected: bool) -> None:
    """Spellings of one person's name are joined by the table, or by stripping marks and order."""
    assert same_person(a, b) is expected


@pytest.mark.parametrize(
    ("name", "office", "published", "expected"),
    [
        ("Chinh", "pm", "2025-04-29", "vnm:pham-minh-chinh"),
        ("Chính", "pm", "2025-04-29", "vnm:pham-minh-chinh"),
        ("Chinh", "pm", "2015-04-29", None),
        ("Chinh", "fm", "2025-04-29", None),
        ("Wong", "pm", "2025-04-29", None),
    ],
)
def test_by_office(name: str, office: str, published: str, expected: str | None) -> None:
    """A given name alone means who has that office then, where people go by given names."""
    leader = by_office(name, frozenset((office,)), published)

    assert (leader.key if leader else None) == expected


def test_a_king_told_by_his_name_alone_is_the_one_who_reigns() -> None:
    """ "King Abdullah" is the second of Jordan, whoever else has that name for the last."""
    found = leader_named("Abdullah", frozenset(("king",)), "en", "2019-04-17")
    assert found is not None
    assert ("JOR", "king") == (found.country, found.office)


def test_a_crown_prince_is_no_minister_of_the_same_name() -> None:
    """The one whom a bare name means must hold the office told, where a country has only one."""
    assert leader_named("Hussein", frozenset(("crown_prince",)), "en", "2023-05-06") is None


def test_a_leader_may_hold_two_offices_at_once() -> None:
    """Who is told by the lesser one is meant all the same: "the Saudi crown prince" is its prime minister."""
    (found,) = find_leaders("Mohammed bin Salman", "en", "2023-08-18")
    assert {"pm", "crown_prince"} <= {found.value.office, *found.value.also}


def test_brothers_are_two() -> None:
    """A short name that is part of a longer one may be somebody else's: the energy minister is no crown prince."""
    (found,) = find_leaders("Abdulaziz bin Salman", "en", "2023-08-18")
    assert "minister:energy" == found.value.office
