"""Instruments: where a title starts and ends, lists, counts, sides, and words that only look like instruments."""

from __future__ import annotations

import pytest

from diplofacts.entities.instrument_heads import patterns_of
from diplofacts.entities.instruments import find_instruments
from diplofacts.pattern import parsed
from diplofacts.strings import best, strings_of


def titles(text: str, language: str) -> list[str | None]:
    return [entity.value.title for entity in find_instruments(text, language)]


VIETNAMESE = {
    "Hai bên ký Bản ghi nhớ về hợp tác đào tạo bán dẫn tại Hà Nội.": ["Bản ghi nhớ về hợp tác đào tạo bán dẫn"],
    "Hai nước vừa ký Hiệp định thương mại tự do, Hiệp định dẫn độ và Nghị định thư về cửa khẩu.": [
        "Hiệp định thương mại tự do",
        "Hiệp định dẫn độ",
        "Nghị định thư về cửa khẩu",
    ],
    'Các bên thông qua Hiệp ước mang tên "Đối tác vì hòa bình, tiến bộ và thịnh vượng".': [
        "Đối tác vì hòa bình, tiến bộ và thịnh vượng"
    ],
    "Họ trao các bản ghi nhớ về hợp tác nông nghiệp; về giáo dục và đào tạo; về y tế.": [
        "bản ghi nhớ về hợp tác nông nghiệp",
        "bản ghi nhớ về giáo dục và đào tạo",
        "bản ghi nhớ về y tế",
    ],
    "Hai bên ra Tuyên bố chung Việt Nam - Chile về đối tác toàn diện, khẳng định cam kết.": [
        "Tuyên bố chung Việt Nam - Chile về đối tác toàn diện"
    ],
    "Ký thỏa thuận trong lĩnh vực hàng không, năng lượng và du lịch.": [
        "thỏa thuận trong lĩnh vực hàng không, năng lượng và du lịch"
    ],
    "Hai bên thúc đẩy CPTPP, RCEP và Hiệp định EVFTA.": ["CPTPP", "RCEP", "Hiệp định EVFTA"],
    "Ký Hiệp định về phòng, chống tội phạm và chuyển giao người bị kết án.": [
        "Hiệp định về phòng, chống tội phạm và chuyển giao người bị kết án"
    ],
    "Lễ ký gồm: - Hiệp định miễn thị thực cho hộ chiếu ngoại giao, công vụ; - Bản ghi nhớ về y tế.": [
        "Hiệp định miễn thị thực cho hộ chiếu ngoại giao, công vụ",
        "Bản ghi nhớ về y tế",
    ],
    "1. Ý định thư về hợp tác y tế": ["Ý định thư về hợp tác y tế"],
    "Kế hoạch hợp tác năm 2024 giữa hai Bộ Tư pháp được ký.": ["Kế hoạch hợp tác năm 2024 giữa hai Bộ Tư pháp"],
}
ENGLISH = {
    "They signed a memorandum of understanding on cooperation in semiconductor training in Hanoi on Monday.": [
        "memorandum of understanding on cooperation in semiconductor training"
    ],
    "Australia's new free trade agreement with Chile will take effect.": ["free trade agreement with Chile"],
    "The China-Peru Free Trade Agreement (CPFTA) was upgraded.": ["China-Peru Free Trade Agreement (CPFTA)"],
    "They signed a $500 million loan agreement, an extradition treaty and a protocol on beef exports.": [
        "loan agreement",
        "extradition treaty",
        "protocol on beef exports",
    ],
    "They witnessed the signing of a trade pact between Oman and Peru, and the exchange of several documents.": [
        "trade pact between Oman and Peru",
        None,
    ],
    "They signed an agreement on tourism and the launch of direct flights.": [
        "agreement on tourism and the launch of direct flights"
    ],
    "MoUs on agriculture, energy and education were signed.": ["MoUs on agriculture, energy and education"],
    "They signed the Memorandum of Understanding on Cooperation in Education and Training in Hanoi.": [
        "Memorandum of Understanding on Cooperation in Education and Training"
    ],
    "The Trans-Pacific Partnership (TPP) trade deal was sealed.": ["Trans-Pacific Partnership (TPP) trade deal"],
    "Vietnam signs trade deal with EU": ["trade deal with EU"],
    "They adopted the Declaration on the Conduct of Parties in the South China Sea (DOC) in 2002.": [
        "Declaration on the Conduct of Parties in the South China Sea (DOC)"
    ],
    "They sealed a declaration of intent on concluding talks on a free trade agreement (FTA).": [
        "declaration of intent on concluding talks on a free trade agreement (FTA)"
    ],
    "They welcomed the Joint Statement on the Agreement, as well as the Agreement on Reciprocal Trade.": [
        "Joint Statement on the Agreement",
        "Agreement on Reciprocal Trade",
    ],
}
SILENT = [
    ("vi", "Hai bên thỏa thuận tăng cường hợp tác."),
    ("vi", "Việt Nam và Nhật Bản thỏa thuận hợp tác chặt chẽ."),
    ("vi", "Thủ tướng tuyên bố rằng kinh tế sẽ phục hồi."),
    ("vi", "Chúng tôi luôn ghi nhớ sự giúp đỡ quý báu này."),
    ("vi", "Đây là chương trình truyền hình và kế hoạch kinh doanh mới."),
    ("en", "The ministers are in agreement and will deal with the matter."),
    ("en", "They reached agreement that trade should grow."),
    ("en", "The government has a new plan and a domestic programme."),
    ("en", "Talks lasted 45 minutes at the Metro Convention Centre."),
    ("en", "Within the framework of the visit, he made a statement."),
]


@pytest.mark.parametrize(("text", "expected"), VIETNAMESE.items())
def test_vietnamese_titles(text: str, expected: list[str]) -> None:
    """A title goes from its kind word to the end of what it is about, and no further."""
    assert expected == titles(text, "vi")


@pytest.mark.parametrize(("text", "expected"), ENGLISH.items())
def test_english_titles(text: str, expected: list[str]) -> None:
    """A title takes its modifiers and its topic, not what is said of it."""
    assert expected == titles(text, "en")


@pytest.mark.parametrize(("language", "text"), SILENT)
def test_no_instrument(language: str, text: str) -> None:
    """Verbs, domestic plans and set phrases name no instrument."""
    assert titles(text, language) == []


def test_a_count_has_no_title_and_spans_its_number() -> None:
    """Documents that are only counted give a count, with the number inside the span."""
    text = "Hai bên đã ký 12 văn kiện hợp tác."
    (entity,) = find_instruments(text, "vi")
    assert (
        text[entity.start : entity.end],
        entity.value.title,
        entity.value.count,
        entity.value.number,
    ) == ("12 văn kiện hợp tác", None, 12, "many")


def test_a_word_of_number_counts() -> None:
    """English number words count too."""
    (entity,) = find_instruments("They exchanged three agreements.", "en")
    assert (entity.value.title, entity.value.count, entity.value.bare) == (None, 3, True)


def test_a_reference_back_is_bare_and_definite() -> None:
    """A bare mention with "này" or "the" points back to one named before."""
    (vietnamese,) = find_instruments("Bản ghi nhớ này có hiệu lực ngay.", "vi")
    (english,) = find_instruments("Under the agreement, tariffs fall.", "en")
    assert (
        vietnamese.value.bare,
        vietnamese.value.definite,
        english.value.bare,
        english.value.definite,
    ) == (True, True, True, True)


def test_sides_with_joined_names() -> None:
    """The sides are split at the "và" before the second office, not inside the first one's name."""
    text = "Bản ghi nhớ giữa Bộ Khoa học và Công nghệ Việt Nam và Bộ Công Thương Lào về đào tạo"
    (entity,) = find_instruments(text, "vi")
    assert entity.value.sides == ("Bộ Khoa học và Công nghệ Việt Nam", "Bộ Công Thương Lào")


def test_sides_in_english() -> None:
    """An article before the second side is dropped from it."""
    (entity,) = find_instruments("a Memorandum of Understanding between Chile and the United States on mining", "en")
    assert entity.value.sides == ("Chile", "United States")


@pytest.mark.parametrize("language", ["vi", "en"])
def test_every_name_has_three_capitals(language: str) -> None:
    """A sentence without three capitals in a row is not searched for names of agreements."""
    pattern = patterns_of(language).words.names
    (names,) = best(strings_of(parsed(pattern)))

    assert {name for name in names if len(name.split()[-1]) < 3 or name.split()[-1].upper() not in pattern} == set()
