"""Long offices and names of many cultures in English releases: where the office ends and the name begins."""

from __future__ import annotations

import pytest

from diplofacts.entities.countries import find_places
from diplofacts.entities.roster import people_of
from diplofacts.facts import Person

TOLD = [
    ("Lao State Minister of Foreign Affairs Ambassador Kham Vong met her.", "Kham Vong", "State Minister of Foreign Affairs", "LAO"),
    ("Angola's Secretary of State for Foreign Affairs and Cooperation Rui Dias met her.", "Rui Dias", "Secretary of State for Foreign Affairs and Cooperation", "AGO"),
    ("Ukrainian Deputy Prime Minister for European and Euro-Atlantic Integration Oksana Bondar met her.", "Oksana Bondar", "Deputy Prime Minister for European and Euro-Atlantic Integration", "UKR"),
    ("Jordan's Minister of Foreign Affairs and Expatriates Omar Haddad met her.", "Omar Haddad", "Minister of Foreign Affairs and Expatriates", "JOR"),
    ("Dutch Minister for Foreign Trade and Development Cooperation Anna Berg met her.", "Anna Berg", "Minister for Foreign Trade and Development Cooperation", "NLD"),
    ("China's special representative for climate change affairs Wu Bo met her.", "Wu Bo", "special representative for climate change affairs", "CHN"),
    ("Dr. Sultan bin Khalid Al Hosani, UAE Minister of Economy, met her.", "Sultan bin Khalid Al Hosani", "Minister of Economy", "ARE"),
    ("The Sultan of Oman met her.", None, "Sultan", "OMN"),
    ("EU High Representative/Vice-President Marta Silva met her.", "Marta Silva", "High Representative/Vice-President", "EU"),
    ("Kazakh Deputy Prime Minister – Foreign Minister Aidar Omarov met her.", "Aidar Omarov", "Deputy Prime Minister – Foreign Minister", "KAZ"),
    ("Gen. Ramon Cruz Jr., chief of staff of the Armed Forces of the Philippines, met her.", "Ramon Cruz Jr.", "chief of staff of the Armed Forces", "PHL"),
    ("Senator the Hon. Jane Hill, Australia's Foreign Minister, met her.", "Jane Hill", "Foreign Minister", "AUS"),
    ("Tanzanian Foreign Affairs Minister January Mushi met her.", "January Mushi", "Foreign Affairs Minister", "TZA"),
    ("Bhutan's Foreign Minister Lyonpo Karma Wangdi met her.", "Karma Wangdi", "Foreign Minister", "BTN"),
    ("Lyonchhen Karma Wangdi met her.", "Karma Wangdi", "Lyonchhen", "BTN"),
    ("Thai Foreign Minister Anan Suksai met B.K. Rahim Noor, his Bangladesh counterpart.", "B.K. Rahim Noor", "Foreign Minister", "BGD"),
    ("US Special Representative for Afghanistan and Pakistan John Hill met her.", "John Hill", "Special Representative for Afghanistan and Pakistan", "USA"),
    ("UN Special Envoy for Syria Jan Berg met her.", "Jan Berg", "Special Envoy for Syria", "UN"),
    ("Special Envoy for Syria Jan Berg met her.", "Jan Berg", "Special Envoy for Syria", None),
    ("Qatar's Minister of State at the Ministry of Foreign Affairs Dr. Salem Noor met her.", "Salem Noor", "Minister of State at the Ministry of Foreign Affairs", "QAT"),
    ("Senegal's Minister of African Integration and Senegalese Abroad Awa Diop met her.", "Awa Diop", "Minister of African Integration and Senegalese Abroad", "SEN"),
    ("Trinidad and Tobago's Minister of Foreign and CARICOM Affairs Dr. the Hon. Ann Lee met her.", "Ann Lee", "Minister of Foreign and CARICOM Affairs", "TTO"),
    ("Secretary of the Security Council of Armenia Aram Petrosyan met her.", "Aram Petrosyan", "Secretary of the Security Council", "ARM"),
    ("Bangladesh's Foreign Adviser Md. Karim Hossain met her.", "Md. Karim Hossain", "Foreign Adviser", "BGD"),
    ("Serbian First Deputy Prime Minister Petar Mali met her.", "Petar Mali", "First Deputy Prime Minister", "SRB"),
    ("Cambodian Senate President Samdech Techo Sok Vann met her.", "Sok Vann", "Senate President", "KHM"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "name", "title", "country"), TOLD, ids=[text for text, *_ in TOLD])
def test_parts_office_name_and_country(text: str, name: str | None, title: str, country: str | None) -> None:
    """The office keeps all its words, the name all its parts; whom an envoy is sent to is not whom he speaks for."""
    found, known = people_of([(text, "en", find_places(text, "en"))], "en")
    people = [known.resolve(one.value, before=(0, one.start)) for one in found[0]]
    assert Person(name=name, title=title, country=country) in people


def test_two_ministers_in_a_row_are_two() -> None:
    """ "the foreign minister and the trade minister" hold an office each."""
    text = "The Lao foreign minister and the Thai trade minister met."
    found, _ = people_of([(text, "en", find_places(text, "en"))], "en")
    assert ["LAO", "THA"] == [one.value.country for one in found[0]]


LISTED = [
    (
        "At the invitation of Anna Berg, a member of the Council and Minister of Foreign Affairs, Omar Khan will come.",
        ["Anna Berg"],
    ),
    ("Anna Berg, Foreign Minister of Finland, Foreign Minister Omar Khan and others came.", ["Anna Berg", "Omar Khan"]),
    (
        "He received Sheikh Dr. Nasser Al-Sabah, Minister of Oil of the sisterly State of Kuwait.",
        ["Sheikh Nasser Al-Sabah"],
    ),
]


@pytest.mark.parametrize(("text", "names"), LISTED, ids=[text for text, _ in LISTED])
def test_a_name_goes_with_the_office_beside_it(text: str, names: list[str]) -> None:
    """An office between two names behind commas is the first one's."""
    found, _ = people_of([(text, "en", find_places(text, "en"))], "en")
    assert names == [one.value.name for one in found[0] if one.value.name and one.value.title]


def test_a_country_before_an_article_is_no_owner() -> None:
    """ "In Australia the Foreign Secretary" is of another country; and he is not the Defence Secretary beside him."""
    text = "In Australia the Foreign Secretary and Defence Secretary John Hill will attend a meeting."
    found, _ = people_of([(text, "en", find_places(text, "en"))], "en")
    assert [(None, None), ("John Hill", None)] == [(one.value.name, one.value.country) for one in found[0]]


def test_letters_of_a_country_may_stand_before_its_office() -> None:
    """ "Republic of Korea (ROK) Minister"."""
    text = "She spoke with Republic of Korea (ROK) Minister of National Defense Kang Min-jun today."
    found, _ = people_of([(text, "en", find_places(text, "en"))], "en")
    assert ["KOR"] == [one.value.country for one in found[0] if one.value.name]


def test_a_country_between_commas_is_the_offices() -> None:
    """ "A, Federal Minister for Foreign Affairs, Austria, in Rome"."""
    text = "She met H.E. Dr. Max Gruber, Federal Minister for Foreign Affairs, Austria, in Rome."
    found, _ = people_of([(text, "en", find_places(text, "en"))], "en")
    assert [("Max Gruber", "AUT")] == [(one.value.name, one.value.country) for one in found[0] if one.value.name]


def test_a_word_of_a_name_is_no_office() -> None:
    """ "Amir-Abdollahian" is no Amir; and where he is from is his country."""
    text = "She met Amir-Reza Karimi and Senator Max Hill from the United States."
    found, _ = people_of([(text, "en", find_places(text, "en"))], "en")
    assert [("Max Hill", "USA")] == [(one.value.name, one.value.country) for one in found[0] if one.value.title]
