"""People in a sentence, with stand-in places: what is read, and what must not be taken for a person."""

from __future__ import annotations

from typing import NamedTuple

import pytest

from diplofacts.entities.entity import Entity
from diplofacts.entities.people import Mentioned, find_people


class Spot(NamedTuple):
    """A place as the recogniser of countries gives it."""

    code: str


PLACES = {
    "Nhật Bản": ("country", "JPN"),
    "Đức": ("country", "DEU"),
    "Lào": ("country", "LAO"),
    "Việt Nam": ("country", "VNM"),
    "Japanese": ("country", "JPN"),
    "Malaysia": ("country", "MYS"),
    "Vietnam": ("country", "VNM"),
    "Lao": ("country", "LAO"),
    "Brunei": ("country", "BRN"),
    "Vietnamese": ("country", "VNM"),
    "Hanoi": ("place", "VNM"),
    "Hà Nội": ("place", "VNM"),
    "EU": ("body", "EU"),
}


def places_in(text: str) -> list[Entity]:
    """The places of a test sentence, in order."""
    found = [
        Entity(text.index(name), text.index(name) + len(name), kind, Spot(code))
        for name, (kind, code) in PLACES.items()
        if f" {name} " in f" {text} ".replace(",", " ").replace("'", " ").replace(".", " ")
    ]
    return sorted(found, key=lambda entity: entity.start)


def people_in(text: str, language: str) -> list[Mentioned]:
    """The people that the recogniser finds."""
    return [entity.value for entity in find_people(text, language, places_in(text))]


READ = [
    ("en", "Hanoi - President Mark Hill spoke.", ("Mark Hill", "President", None, "president")),
    ("vi", "Thủ tướng Nhật Bản Yoshihiko Noda thăm Hà Nội.", ("Yoshihiko Noda", "Thủ tướng", "JPN", "pm")),
    (
        "vi",
        "Phó Thủ tướng, Bộ trưởng Ngoại giao Trần An Khang",
        ("Trần An Khang", "Phó Thủ tướng, Bộ trưởng Ngoại giao", None, "deputy_pm"),
    ),
    (
        "vi",
        "Đại sứ đặc mệnh toàn quyền Nhật Bản tại Việt Nam Sato Ken chào",
        ("Sato Ken", "Đại sứ đặc mệnh toàn quyền", "JPN", "ambassador"),
    ),
    (
        "vi",
        "Bộ trưởng Bộ Kế hoạch và Đầu tư Lê Văn Bắc dự",
        ("Lê Văn Bắc", "Bộ trưởng Bộ Kế hoạch và Đầu tư", None, "minister:planning"),
    ),
    (
        "vi",
        "ông Arun Rao, Chủ tịch Tập đoàn Sunrise Steel, cho biết",
        ("Arun Rao", "Chủ tịch Tập đoàn Sunrise Steel", None, "chairman"),
    ),
    ("en", "Malaysia's Foreign Minister Rahim Noor met reporters.", ("Rahim Noor", "Foreign Minister", "MYS", "fm")),
    (
        "en",
        "Ngo Van Tam, Chairman of the Hanoi People's Committee, said",
        ("Ngo Van Tam", "Chairman of the Hanoi People's Committee", "VNM", "chairman"),
    ),
    (
        "en",
        "the Japanese Ambassador to Vietnam Sato Ken said",
        ("Sato Ken", "Ambassador to Vietnam", "JPN", "ambassador"),
    ),
    ("en", "visiting Lao Prime Minister Kham Souvan said", ("Kham Souvan", "Prime Minister", "LAO", "pm")),
    ("en", "EU High Representative Anna Berg said", ("Anna Berg", "High Representative", "EU", "high_representative")),
]


WHOLE = [
    ("vi", "Tổng Bí thư Ban Chấp hành Trung ương Đảng Lê An Bình", "Lê An Bình", "Tổng Bí thư"),
    ("vi", "Thủ hiến vùng Norland - Sudmark (Đức) Karl Vogt", "Karl Vogt", "Thủ hiến vùng Norland - Sudmark"),
    ("vi", "Đặc phái viên của Thủ tướng Nhật Bản Sato Ken", "Sato Ken", "Đặc phái viên của Thủ tướng"),
    ("vi", "Chủ tịch Tập đoàn Sunrise Lee Min-ho", "Lee Min-ho", "Chủ tịch Tập đoàn Sunrise"),
    (
        "vi",
        "Trưởng Ban Liên lạc Đối ngoại Trung ương Vương Bình",
        "Vương Bình",
        "Trưởng Ban Liên lạc Đối ngoại Trung ương",
    ),
    ("en", "Prime Minister-elect Anna Berg", "Anna Berg", "Prime Minister-elect"),
    ("en", "President Pedro de la Paz met", "Pedro de la Paz", "President"),
    ("en", "President Samuel arap Koros met", "Samuel arap Koros", "President"),
    ("en", "President J. W. de Villiers met", "J. W. de Villiers", "President"),
    ("en", "CEO of Sunrise Anna Berg", "Anna Berg", "CEO of Sunrise"),
    ("en", "Crown Prince and Prime Minister Rahim bin Noor", "Rahim bin Noor", "Crown Prince and Prime Minister"),
    ("en", "Trade Minister Lee Min- ho", "Lee Min-ho", "Trade Minister"),
    ("en", "President Joseph R. Berg, Jr.", "Joseph R. Berg, Jr.", "President"),
    ("en", "His Holiness Cardinal Anton Berg", "Anton Berg", None),
    (
        "en",
        "Assistant Secretary of State for African Affairs Anna Berg",
        "Anna Berg",
        "Assistant Secretary of State for African Affairs",
    ),
    ("en", "Minister for the Indo-Pacific Anna Berg", "Anna Berg", "Minister for the Indo-Pacific"),
    ("en", "Special Envoy to the Middle East Anna Berg", "Anna Berg", "Special Envoy to the Middle East"),
    ("en", "founder and CEO Anna Berg", "Anna Berg", "founder and CEO"),
    ("vi", "Chủ tịch Tập đoàn Toyota Sato Ken", "Sato Ken", "Chủ tịch Tập đoàn Toyota"),
]


@pytest.mark.parametrize(("language", "text", "name", "title"), WHOLE, ids=[case[1] for case in WHOLE])
def test_parts_the_office_from_the_name(language: str, text: str, name: str, title: str) -> None:
    """Where nothing but words parts a name from an office or organisation, each keeps its own."""
    assert [(name, title)] == [(one.name, one.title) for one in people_in(text, language)]


@pytest.mark.parametrize(("language", "text", "expected"), READ, ids=[text for _, text, _ in READ])
def test_reads_name_office_and_country(language: str, text: str, expected: tuple[str, str, str, str]) -> None:
    """One mention gives the name, the office without the country, the side and the key."""
    people = people_in(text, language)
    assert [(one.name, one.title, one.country, one.office) for one in people] == [expected]


NO_PEOPLE = [
    ("vi", "Văn phòng Thủ tướng Nhật Bản ra thông cáo."),
    ("vi", "Lễ đón tại Phủ Chủ tịch, Hà Nội."),
    ("vi", "Đại sứ quán Nhật Bản tại Việt Nam"),
    ("vi", "Trường Đại học Hồ Chí Minh"),
    ("vi", "Việt Nam là nước Chủ tịch luân phiên của khối."),
    ("vi", "hai Thủ tướng chứng kiến lễ ký"),
    ("en", "the Prime Minister's Office issued a statement"),
    ("en", "They head to Vietnam next week."),
    ("en", "a presidential palace in Hanoi"),
    ("en", "The UN General Assembly opens today."),
    ("en", "Foreign Ministers met on trade."),
    ("en", "It starts at 3 pm in Hanoi."),
]


@pytest.mark.parametrize(("language", "text"), NO_PEOPLE, ids=[text for _, text in NO_PEOPLE])
def test_leaves_things_that_hold_an_office(language: str, text: str) -> None:
    """Buildings, embassies, chairmanships and pairs of leaders are no one person."""
    assert people_in(text, language) == []


REFERENCES = [
    ("vi", "ông Khang nói", ["surname"]),
    ("vi", "Ông cho biết", ["pronoun"]),
    ("vi", "người đồng cấp Nhật Bản Sato Ken", ["counterpart"]),
    ("vi", "đoàn đại biểu Quốc hội Lào do ông Kham Souvan dẫn đầu", ["delegation"]),
    ("vi", "các nhà lãnh đạo Nhật Bản", ["leaders"]),
    ("vi", "Thủ tướng Nhật Bản thăm Việt Nam", ["office"]),
    ("en", "He told his Vietnamese counterpart Tran An Khang", ["pronoun", "counterpart"]),
    ("en", "a Japanese delegation led by Vice Premier He Guang", ["delegation"]),
    ("en", "the Japanese Ambassador said", ["office"]),
    ("en", "leaders of Vietnam", ["leaders"]),
    ("en", "Mr. Sato met Mrs Noor", ["surname", "surname"]),
]


@pytest.mark.parametrize(("language", "text", "expected"), REFERENCES, ids=[text for _, text, _ in REFERENCES])
def test_tells_how_someone_is_referred_to(language: str, text: str, expected: list[str]) -> None:
    """A name, an office alone, a pronoun, a counterpart, a delegation and leaders are told apart."""
    assert [one.reference for one in people_in(text, language)] == expected


def test_one_person_may_hold_several_offices() -> None:
    """Offices in a row before a name are one person's, unless each fills a person."""
    assert [
        ("Tổng Bí thư, Chủ tịch nước", "general_secretary", ("state_president",)),
    ] == [(one.title, one.office, one.also) for one in people_in("Tổng Bí thư, Chủ tịch nước Lê An Bình tiếp", "vi")]
    assert ["Tổng Bí thư", "Thủ tướng"] == [one.title for one in people_in("Tổng Bí thư, Thủ tướng tiếp khách", "vi")]


def test_an_ambassador_is_no_minister() -> None:
    text = "Mr. Sato Kenji, Ambassador of Malaysia, and Foreign Minister Sione Fifita of Brunei exchanged notes."
    assert [(one.name, one.title, one.country) for one in people_in(text, "en")] == [
        ("Sato Kenji", "Ambassador", "MYS"),
        ("Sione Fifita", "Foreign Minister", "BRN"),
    ]


def test_leaves_out_the_spouse() -> None:
    """A spouse belongs to the span of the leader and is no person of its own."""
    text = "Tổng Bí thư Lê An Bình và Phu nhân thăm Nhật Bản"
    assert ["Tổng Bí thư Lê An Bình và Phu nhân"] == [
        text[one.start : one.end] for one in find_people(text, "vi", places_in(text))
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("vi", "cựu Thủ tướng Nhật Bản Sato Ken"),
        ("en", "former Prime Minister Sato Ken"),
        ("vi", "Chủ tịch Hồ Chí Minh"),
    ],
)
def test_marks_those_who_do_not_act_today(language: str, text: str) -> None:
    """A former holder and a figure of history are found, with the role "other"."""
    assert ["other"] == [one.role for one in people_in(text, language)]


@pytest.mark.parametrize("unit", ["Deputy ", "ông ", "Foreign, Trade and ", "Chủ tịch Ủy ban ", "Mr. "])
def test_reads_long_rows_of_office_words_in_linear_time(unit: str) -> None:
    """A sentence of nothing but office words is soon read, however long: no pattern looks ahead without bound."""
    assert all(find_people(unit * 3000, language, []) is not None for language in ("vi", "en"))
