"""The people of an article: short mentions stand for the fullest ones, countries are carried over or implied."""

from __future__ import annotations

import pytest

from diplofacts.entities.countries import find_places
from diplofacts.entities.known import Known
from diplofacts.entities.roster import people_of
from diplofacts.facts import Person


def resolved(language: str, *sentences: str) -> list[list[Person | None]]:
    """The people of each sentence, resolved over all of them."""
    found, known = people_of([(text, language, find_places(text, language)) for text in sentences], language)
    return [
        [known.resolve(one.value, before=(number, one.start)) for one in people] for number, people in enumerate(found)
    ]


def person(name: str | None, title: str | None, country: str | None) -> Person:
    """A person of a fact."""
    return Person(name=name, title=title, country=country)


SATO = person("Sato Ken", "Thủ tướng", "JPN")
KHANG = person("Trần An Khang", "Thủ tướng", "VNM")
SATO_FM = person("Sato Ken", "Foreign Minister", "JPN")
NOOR = person("Rahim Noor", "Foreign Minister", "MYS")

CASES = [
    ("vi", ["Thủ tướng Nhật Bản Sato Ken đến Hà Nội.", "Ông Sato sẽ ở lại hai ngày."], [[SATO], [SATO]]),
    ("vi", ["Thủ tướng Nhật Bản Sato Ken đến Hà Nội.", "Ông nói sẽ trở lại."], [[SATO], [SATO]]),
    (
        "vi",
        ["Thủ tướng Trần An Khang tiếp Thủ tướng Nhật Bản Sato Ken.", "Thủ tướng Nhật Bản cảm ơn Thủ tướng."],
        [[KHANG, SATO], [SATO, KHANG]],
    ),
    ("vi", ["Thủ tướng Trần An Khang gặp người đồng cấp Nhật Bản Sato Ken."], [[KHANG, SATO]]),
    (
        "en",
        ["Malaysia's Foreign Minister Rahim Noor arrived.", "Noor will stay.", "He left."],
        [[NOOR], [NOOR], [NOOR]],
    ),
    (
        "en",
        ["Foreign Minister Noor arrived in Malaysia.", "Malaysian Foreign Minister Rahim Noor said"],
        [[NOOR], [NOOR]],
    ),
    (
        "en",
        ["Malaysian Foreign Minister Rahim Noor met his Japanese counterpart Sato Ken."],
        [[NOOR, person("Sato Ken", "Foreign Minister", "JPN")]],
    ),
    (
        "en",
        ["Malaysian Foreign Minister Rahim Noor met Japanese Foreign Minister Sato Ken.", "Sato will stay.", "He left."],
        [[NOOR, SATO_FM], [SATO_FM], [SATO_FM]],
    ),
    (
        "en",
        ["Malaysian Foreign Minister Rahim Noor met his visiting counterpart Sato Ken as Japan and Malaysia talked."],
        [[NOOR, SATO_FM]],
    ),
    (
        "en",
        ["Deputy Foreign Minister Li Dan spoke of China in China.", "Is the Deputy Foreign Minister of Laos coming to China?"],
        [[person("Li Dan", "Deputy Foreign Minister", "CHN")], [person(None, "Deputy Foreign Minister", "LAO")]],
    ),
    (
        "vi",
        ["Lãnh đạo Nhật Bản Sato Ken gặp Người đứng đầu Chính phủ Malaysia Rahim Noor."],
        [[person("Sato Ken", "Lãnh đạo", "JPN"), person("Rahim Noor", "Người đứng đầu Chính phủ", "MYS")]],
    ),
    (
        "vi",
        ["Đại diện phía Nhật Bản, Bộ trưởng Sato Ken gặp Thống đốc Ngân hàng Nhà nước Việt Nam Trần An Khang."],
        [[person("Sato Ken", "Bộ trưởng", "JPN"), person("Trần An Khang", "Thống đốc Ngân hàng Nhà nước", "VNM")]],
    ),
    (
        "vi",
        ["Các Ngoại trưởng Nhật Bản Sato Ken và Malaysia Rahim Noor gặp nhau."],
        [[person("Sato Ken", "Ngoại trưởng", "JPN"), person("Rahim Noor", "Ngoại trưởng", "MYS")]],
    ),
    ("vi", ["Ông chủ Điện Kremlin đến Lào."], [[person(None, "Ông chủ Điện Kremlin", "RUS")]]),
    ("vi", ["THỦ TƯỚNG TRẦN AN KHANG THĂM LÀO", "Thủ tướng Trần An Khang đến Lào."], [[KHANG], [KHANG]]),
]


@pytest.mark.parametrize(("language", "sentences", "expected"), CASES, ids=[case[1][-1] for case in CASES])
def test_resolves_to_the_fullest_mention(
    language: str, sentences: list[str], expected: list[list[Person | None]]
) -> None:
    """A surname, an office, a pronoun and a counterpart have the name, office and country told elsewhere."""
    assert expected == resolved(language, *sentences)


def test_implies_the_country_that_the_article_is_about() -> None:
    """A foreign name without a country speaks for the one foreign country of the article."""
    assert [[person("Rahim Noor", "Tổng thống", "MDV")]] == resolved(
        "vi", "Tổng thống Rahim Noor nói Maldives coi trọng Việt Nam, và Maldives sẽ mở đại sứ quán."
    )


def test_knows_the_country_of_known_leaders() -> None:
    """A leader known to all has a country that the article need not tell, and needs no office to be found."""
    texts = ["President Xi Jinping spoke.", "Later Tony Blair left.", "Mr Putin stayed."]
    found, known = people_of([(text, "en", []) for text in texts], "en", "2004-05-01")
    assert [["CHN"], ["GBR"], ["RUS"]] == [
        [one.country for one in map(known.resolve, (entity.value for entity in people)) if one] for people in found
    ]


def test_knows_nobody_before_any_mention() -> None:
    """A pronoun without anyone named before stands for nobody."""
    assert [[None]] == resolved("en", "He left.")
    assert [] == Known("en").names_in("Sato Ken left.")


def test_gives_stateless_officials_the_country_of_a_leader_told_without_his() -> None:
    """A paper names no country for its own president, nor for its ministers."""
    people = resolved(
        "en",
        "President Joko Widodo met Singapore Prime Minister Lee Hsien Loong as Singapore and Indonesia signed deals.",
        "Separately, Fisheries Minister Sri Hartono said she had been to Myanmar, Laos and Thailand.",
    )
    assert people[1][0] == person("Sri Hartono", "Fisheries Minister", "IDN")


def test_him_is_not_the_one_told_right_before() -> None:
    """Nobody holds talks with himself."""
    people = resolved(
        "en", "US Deputy Secretary Ann Sherwood is coming.", "Chinese Vice Foreign Minister Li Dan will meet with her."
    )
    assert [one and one.name for one in people[1]] == ["Li Dan", "Ann Sherwood"]


@pytest.mark.parametrize(
    ("text", "pronoun", "name"),
    [
        ("Laos is near. During his talks with UN chief Ban Li, Malaysian Prime Minister Ali Noor spoke.", 0, "Ali Noor"),
        ("Malaysian Prime Minister Ali Noor met Mexican Minister Ana Paz, who is on her first trip.", 2, "Ana Paz"),
        ("Malaysian Prime Minister Ali Noor said he met Mexican Minister Ana Paz.", 1, "Ali Noor"),
    ],
)
def test_a_pronoun_means_who_stands_where_it_points(text: str, pronoun: int, name: str) -> None:
    """In a phrase set in front it looks ahead, in a relative clause it looks right back."""
    people = resolved("en", *text.split(". "))[-1]
    assert people[pronoun] is not None
    assert people[pronoun].name == name


def test_who_is_told_by_office_is_the_one_named_soon_after() -> None:
    """And not another who held that office before, named later still."""
    told = resolved(
        "en",
        "The Lao President arrived in Hanoi on Monday.",
        "The Lao Head of State, Kham Vong, will stay for a day.",
        "Laos has had ties with it since Boun Noi became the country's first president, Lao President Boun Noi said.",
    )
    assert told[0] == [person("Kham Vong", "Head of State", "LAO")]


def test_who_acts_holds_the_office_told_behind_as() -> None:
    """A release may name its minister with no more than that he is new in office."""
    texts = ["James Cleverly flew to New York on his first trip as Foreign Secretary.", "Cleverly will stay for a week."]
    found, known = people_of([(text, "en", []) for text in texts], "en", "2022-09-20")
    assert known.resolve(found[1][0].value, before=(1, found[1][0].start)) == person(
        "James Cleverly", "Foreign Secretary", "GBR"
    )
