"""People named behind an office in the plural, and delegations told at length, each with a country."""

from __future__ import annotations

import pytest

from diplofacts.entities.countries import find_places
from diplofacts.entities.people import find_people

CASES = [
    ("Prime Ministers Nguyen Van Ba of Vietnam and Tan Ah Kow of Singapore met", [("Nguyen Van Ba", "VNM"), ("Tan Ah Kow", "SGP")]),
    ("Foreign ministers Li Zhong of China and Sergey Volkov of Russia talked", [("Li Zhong", "CHN"), ("Sergey Volkov", "RUS")]),
    ("The foreign ministers of China and Laos, Li Zhong and Kham Souk, met", [("Li Zhong", "CHN"), ("Kham Souk", "LAO")]),
    ("The Iranian and Saudi foreign ministers, Ali Karimi and Prince Saud Turki, met", [("Ali Karimi", "IRN"), ("Saud Turki", "SAU")]),
    ("met his Syrian and Egyptian counterparts Nabil Atassi and Ahmed Fahmy", [("Nabil Atassi", "SYR"), ("Ahmed Fahmy", "EGY")]),
    ("Presidents Li Zhong (China) and Ivan Volkov (Russia) signed", [("Li Zhong", "CHN"), ("Ivan Volkov", "RUS")]),
    ("a trade mission of 160 Canadian companies led by Trade Minister Mary Wong", [("Mary Wong", "CAN")]),
    ("a delegation from the Lao Committee for Economics, Technology and Environment led by its Chairman Kham Souk", [("Kham Souk", "LAO")]),
    ("a high-ranking delegation of the Communist Party of China led by Liu Zhong", [("Liu Zhong", "CHN")]),
    ('President Arman "Bong" Reyes of the Philippines arrived', [('Arman "Bong" Reyes', "PHL")]),
    ("Chinese Vice Premier Liu He met", [("Liu He", "CHN")]),
    ("Presidents Putin and Macron talked", [("Putin", None), ("Macron", None)]),
    ("Kings Juan II of Spain and Karim IV of Morocco", [("Juan II", "ESP"), ("Karim IV", "MAR")]),
    ("the army chiefs of India and China, Ram Rao and Bo Zhang", [("Ram Rao", "IND"), ("Bo Zhang", "CHN")]),
    ("The prime ministers of Laos, Kham Souk, and Japan, Ken Sato, met", [("Kham Souk", "LAO"), ("Ken Sato", "JPN")]),
    ("India's and China's defence ministers, Ram Rao and Bo Zhang, met", [("Ram Rao", "IND"), ("Bo Zhang", "CHN")]),
    ("their Japanese counterparts, Ken Sato and Jun Mori", [("Ken Sato", "JPN"), ("Jun Mori", "JPN")]),
    ("The two presidents, Ivan Volkov and Bo Zhang, signed", [("Ivan Volkov", None), ("Bo Zhang", None)]),
    ("Chinese and Indian diplomats met", [(None, "CHN"), (None, "IND")]),
    ("a senior Iranian official told White House officials", [(None, "IRN"), (None, "USA")]),
    ("A delegation of Chinese officials met Kremlin aide Ivan Volkov", [(None, "CHN"), ("Ivan Volkov", "RUS")]),
    ("European diplomats met Taliban officials", [(None, "EU"), (None, "AFG")]),
    ("Nepal's Maoist Prime Minister Prakash Rai", [("Prakash Rai", "NPL")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[case[0] for case in CASES])
def test_gives_each_their_country(text: str, expected: list[tuple[str, str]]) -> None:
    """Of several people told by one office each speaks for the country in the same place of the list."""
    people = [one.value for one in find_people(text, "en", find_places(text, "en"))]
    assert [(one.name, one.country) for one in people] == expected


@pytest.mark.parametrize(
    "text",
    [
        "The foreign ministers of China and Laos met in Beijing.",
        "Leaders of China and Laos praised ties",
        "A Chinese official visit to Japan and Japanese official statistics",
        "Students saw Presidents Hall and Lincoln Park.",
        "He left the White House for Tokyo.",
    ],
)
def test_names_nobody_where_no_names_are(text: str) -> None:
    """An office in the plural alone names nobody."""
    assert [one for one in find_people(text, "en", find_places(text, "en")) if one.value.name] == []
