"""The words behind slots: those that the sentence has, whoever told of them first."""

import pytest

from diplofacts import extract

SAID = [
    (
        "Hungary and Vietnam signed an agreement on rail safety in Budapest.",
        {"parties": ["Hungary", "Vietnam"], "place": ["Budapest"]},
    ),
    (
        "Kim ngạch thương mại hai chiều giữa Việt Nam và Hungary năm 2019 đạt 500 triệu USD.",
        {"parties": ["Việt Nam", "Hungary"], "period": ["năm 2019"]},
    ),
    ("Việt Nam - Hungary nâng cấp quan hệ lên Đối tác toàn diện.", {"parties": ["Việt Nam - Hungary"]}),
    (
        "Thủ tướng Phạm Minh Chính đã hội kiến Tổng thống Áo Alexander Van der Bellen tại Phủ Chủ tịch.",
        {"place": ["Phủ Chủ tịch"]},
    ),
]


@pytest.mark.parametrize(("text", "words"), SAID, ids=lambda value: value[:30] if isinstance(value, str) else None)
def test_the_words_of_slots(text: str, words: dict[str, list[str]]) -> None:
    """Each side has its own name, or the pair that names both; a place and a year theirs."""
    (fact,) = extract(text)
    slots = fact.mentions[0].slots

    assert words == {slot: [text[start:end] for start, end in slots[slot]] for slot in words}


def test_what_stands_for_both_sides() -> None:
    """Where no side is named, the words that mean both are those behind it."""
    text = (
        "Thủ tướng Phạm Minh Chính hội đàm với Thủ tướng Hungary Viktor Orban.\n"
        "Hai bên nhất trí đưa kim ngạch thương mại hai chiều lên 2 tỷ USD."
    )
    *_, target = extract(text)

    assert [text[start:end] for start, end in target.mentions[0].slots["parties"]] == ["Hai bên"]
