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
    "Nhật Bản": ("country", "JPN"), "Đức": ("country", "DEU"), "Lào": ("country", "LAO"), "Việt Nam": ("country", "VNM"),
    "Japanese": ("country", "JPN"), "Malaysia": ("country", "MYS"), "Vietnam": ("country", "VNM"),
    "Lao": ("country", "LAO"), "Brunei": ("country", "BRN"), "Vietnamese": ("country", "VNM"),
    "Hanoi": ("place", "VNM"), "Hà Nội": ("place", "VNM"), "EU": ("body", "EU"),
}  # fmt: skip


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
    ("vi", "Thủ tướng Nhật Bản Yoshihiko Noda thăm Hà Nội.", ("Yoshihiko Noda", "Thủ tướng", "JPN", "pm")),
    ("vi", "Phó Thủ tướng, Bộ trưởng Ngoại giao Trần An Khang", ("Trần An Khang", "Phó Thủ tướng, Bộ trưởng Ngoại giao", None, "deputy_pm")),
    ("vi", "Đại sứ đặc mệnh toàn quyền Nhật Bản tại Việt Nam Sato Ken chào", ("Sato Ken", "Đại sứ đặc mệnh toàn quyền", "JPN", "ambassador")),
    ("vi", "Bộ trưởng Bộ Kế hoạch và Đầu tư Lê Văn Bắc dự", ("Lê Văn Bắc", "Bộ trưởng Bộ Kế hoạch và Đầu tư", None, "minister:planning")),
    ("vi", "ông Arun Rao, Chủ tịch Tập đoàn Sunrise Steel, cho biết", ("Arun Rao", "Chủ tịch Tập đoàn Sunrise Steel", None, "chairman")),
    ("en", "Malaysia's Foreign Minister Rahim Noor met reporters.", ("Rahim Noor", "Foreign Minister", "MYS", "fm")),
    ("en", "Ngo Van Tam, Chairman of the Hanoi People's Committee, said", ("Ngo Van Tam", "Chairman of the Hanoi People's Committee", "VNM", "chairman")),
    ("en", "the Japanese Ambassador to Vietnam Sato Ken said", ("Sato Ken", "Ambassador to Vietnam", "JPN", "ambassador")),
    ("en", "visiting Lao Prime Minister Kham Souvan said", ("Kham Souvan", "Prime Minister", "LAO", "pm")),
    ("en", "EU High Representative Anna Berg said", ("Anna Berg", "High Representative", "EU", "high_representative")),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "expected"), READ, ids=[text for _, text, _ in READ])
def test_reads_name_office_and_country(language: str, text: str, expected: tuple[str, str, str, str]) -> None:
    """One mention gives the name, the office without the country, the side and the key."""
    people = people_in(text, language)
    assert [(one.name, one.title, one.country, one.office) for one in people] == [expected]
