"""Companies: by kind word, by suffix, by name; agencies with the country they act for."""

from __future__ import annotations

import pytest

from diplofacts.entities.companies import agency_country, find_companies

CASES = [
    ("vi", "Tập đoàn C.P đầu tư vào Bình Phước.", ["Tập đoàn C.P"]),
    ("vi", "Công ty TNHH Samsung Electronics Việt Nam tăng vốn.", ["Công ty TNHH Samsung Electronics Việt Nam"]),
    ("vi", "Tổng công ty Hàng không Việt Nam ký hợp đồng.", ["Tổng công ty Hàng không Việt Nam"]),
    (
        "vi",
        "Ngân hàng Hợp tác Quốc tế Nhật Bản (JBIC) cho vay.",
        ["Ngân hàng Hợp tác Quốc tế Nhật Bản (JBIC)"],
    ),
    ("vi", "Các công ty và ngân hàng nước ngoài đều quan tâm.", []),
    ("en", "Samsung Electronics Co., Ltd will expand.", ["Samsung Electronics Co., Ltd"]),
    ("en", "Executives of the Lotte Group and Intel Corp. came.", ["Lotte Group", "Intel Corp."]),
    ("en", "VietJet Air ordered jets from Boeing.", ["VietJet Air", "Boeing"]),
    ("en", "PetroVietnam and Vietnam Airlines.", ["PetroVietnam", "Vietnam Airlines"]),
    ("en", "The Joint Working Group met in the West Bank.", []),
    ("en", "The company said its group would meet the bank.", []),
]


@pytest.mark.parametrize(("language", "text", "expected"), CASES)
def test_companies(language: str, text: str, expected: list[str]) -> None:
    """A company is found by its kind word, its suffix or its well-known name, and nothing else is."""
    names = [entity.value for entity in find_companies(text, language)]
    assert names == expected


@pytest.mark.parametrize(
    ("name", "country"),
    [
        ("JICA", "JPN"),
        ("KOICA", "KOR"),
        ("USAID", "USA"),
        ("Ngân hàng Hợp tác Quốc tế Nhật Bản (JBIC)", "JPN"),
        ("Intel", None),
    ],
)
def test_agency_country(name: str, country: str | None) -> None:
    """An aid agency speaks for its country; a company for none."""
    assert agency_country(name) == country
