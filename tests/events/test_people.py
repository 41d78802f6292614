"""Whether people of two articles are the same."""

import pytest

from diplofacts.events.people import likeness, office, same_people
from diplofacts.events.titles import same_subject
from diplofacts.facts import Person


@pytest.mark.parametrize(
    ("one", "other", "sure"),
    [
        (Person(name="Tập Cận Bình", country="CHN"), Person(name="Xi Jinping", country="CHN"), 2),
        (Person(name="Phạm Minh Chính", country="VNM"), Person(name="Chinh", country="VNM"), 2),
        (Person(name="Ishiba Shigeru", country="JPN"), Person(name="Shigeru Ishiba"), 2),
        (Person(name="Lê Hoài Trung", country="VNM"), Person(name="Lê Hoài Trung", country="LAO"), 0),
        (Person(name="Nguyễn Văn Hùng"), Person(name="Nguyễn Văn Hưng"), 0),
        (Person(name="Nguyễn Văn Hoà"), Person(name="Nguyễn Văn Hòa"), 2),
        (Person(title="Bộ trưởng Quốc phòng", country="JPN"), Person(title="Defense Minister", country="JPN"), 1),
        (Person(title="Bộ trưởng Quốc phòng", country="JPN"), Person(title="Foreign Minister", country="JPN"), 0),
        (Person(country="JPN"), Person(name="Ito Naoki", country="JPN"), 1),
        (Person(country="JPN"), Person(country="KOR"), 0),
        (Person(name="Chinh"), Person(name="Phạm Minh Chính"), 0),
    ],
)
def test_two_mentions(one: Person, other: Person, sure: int) -> None:
    """2 by name, 1 by office or side alone, 0 not; either way round."""
    assert (likeness(one, other), likeness(other, one)) == (sure, sure)


def test_no_side_in_one_list_only() -> None:
    """Three sides are another meeting than two of them."""
    one, other, third = (Person(name=f"{name} An", country=name) for name in ("VNM", "JPN", "LAO"))

    assert same_people((one, other), (other, one)) == 4
    assert same_people((one, other), (one, other, third)) == 0


@pytest.mark.parametrize(
    ("title", "key"),
    [("Phó Thủ tướng", "deputy_pm"), ("Deputy Prime Minister", "deputy_pm"), ("Vice Foreign Minister", "deputy_minister"), ("poet", None)],
)
def test_offices(title: str, key: str | None) -> None:
    """One key in both languages."""
    assert office(title) == key


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Hiệp định dẫn độ", "extradition treaty", True),
        ("Tuyên bố chung", "joint statement", True),
        ("Bản ghi nhớ", "memorandum of understanding", False),
        ("Kế hoạch hành động giai đoạn 2024-2028", "action plan for 2019-2023", False),
        ("Hiệp định về hàng không", "agreement on maritime transport", False),
    ],
)
def test_titles_of_two_languages(one: str, other: str, same: bool) -> None:
    """By what they are about; of bare kinds only those that are signed once a day."""
    assert same_subject(one, other, one_language=False, alike=True) is same
