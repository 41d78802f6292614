"""Who acts in a sentence, and whom the short mentions of the next sentence mean by it."""

from __future__ import annotations

import pytest

from diplofacts.entities.countries import find_places
from diplofacts.entities.gender import gender, of_pronoun
from diplofacts.entities.roster import people_of
from diplofacts.entities.subjects import subject_of


def told(*sentences: str) -> list[list[str | None]]:
    """The name of each person of the sentences, resolved over all of them."""
    found, known = people_of([(text, "en", find_places(text, "en")) for text in sentences], "en", "2025-03-10")
    people = [
        [known.resolve(one.value, before=(number, one.start)) for one in line] for number, line in enumerate(found)
    ]
    return [[one.name if one else None for one in line] for line in people]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ghanaian President Kofi Badu met Swedish Premier Nils Berg.", "Kofi Badu"),
        ("After talks with Ghanaian President Kofi Badu, Swedish Premier Nils Berg flew home.", "Nils Berg"),
        ("Seated next to Ghanaian President Kofi Badu, Swedish Premier Nils Berg smiled.", "Nils Berg"),
        ("The trip of Ghanaian President Kofi Badu is welcome, Swedish Premier Nils Berg said.", "Nils Berg"),
        ("“Ghanaian President Kofi Badu is a friend,” Swedish Premier Nils Berg said.", "Nils Berg"),
        ("Ghanaian President Kofi Badu is due in May, Swedish Premier Nils Berg told reporters.", "Kofi Badu"),
    ],
)
def test_who_acts(text: str, expected: str) -> None:
    """The subject of the main clause, or who is quoted where that names nobody."""
    found, known = people_of([(text, "en", find_places(text, "en"))], "en")
    one = subject_of(found[0], text)
    assert one is not None
    person = known.resolve(one.value)
    assert person is not None
    assert person.name == expected


@pytest.mark.parametrize(
    ("sentences", "expected"),
    [
        (
            ("After talks with Ghanaian President Kofi Badu, Swedish Premier Nils Berg rested.", "He left on Monday."),
            ["Nils Berg"],
        ),
        (
            ("The return of Ghanaian President Kofi Badu pleased Swedish Premier Anna Berg.", "She left on Monday."),
            ["Anna Berg"],
        ),
        (
            ("Swedish Premier Anna Berg met Ghanaian President Kofi Badu.", "He left on Monday."),
            ["Kofi Badu"],
        ),
        (
            ("Ghanaian President Kofi Badu met Togo's President Yaw Lawson.", "The president left on Monday."),
            ["Kofi Badu"],
        ),
        (
            ("King Omar IV of Jordan called the Emir of Kuwait, Sabah Al Noor.", "The king thanked the Emir."),
            ["Omar IV", "Sabah Al Noor"],
        ),
        (
            ("King Omar IV of Jordan met Saudi Crown Prince Omar bin Noor.", "King Omar left on Monday."),
            ["Omar IV"],
        ),
        (
            (
                "Swedish Foreign Minister Anna Berg met her Ghanaian counterpart Kofi Badu.",
                "The Ghanaian foreign minister left on Monday.",
            ),
            ["Kofi Badu"],
        ),
        (
            ("Swedish Premier Nils Berg met Takeo Sato, the secretary general of Japan's party.", "Sato left."),
            ["Takeo Sato"],
        ),
        (("Swedish Premier Anna Berg met her Lao counterpart, Prime Minister Kham Souk.", "Souk left."), ["Kham Souk"]),
        (("Omani Sultan Omar bin Said met Kofi Badu.", "Bin Said left."), ["Omar bin Said"]),
        (
            ("Seated next to Ghanaian President Kofi Badu, Swedish Premier Nils Berg told of his trip.",),
            ["Kofi Badu", "Nils Berg", "Nils Berg"],
        ),
        (("Iranian Foreign Minister Reza Noor flew to Ghana.", "The top Iranian diplomat rested."), ["Reza Noor"]),
        (("Nils Berg, director of the AU, flew to Ghana.", "The AU official rested."), ["Nils Berg"]),
        (("Togo's Chief Adviser Yaw Kofi flew to Ghana.", "The chief adviser rested."), ["Yaw Kofi"]),
        (("Ghana Republic President, Kofi Badu, flew to Togo.", "The Ghana Republic president rested."), ["Kofi Badu"]),
        (
            ("President Kofi Badu of Ghana, Yaw Kofi of Togo and Kham Souk of Laos arrived.",),
            ["Kofi Badu", "Yaw Kofi", "Kham Souk"],
        ),
        (("Ghanaian President Kofi Badu flew to Laos.", "Then Kofi Mensah and Jill Badu rested."), []),
        (
            ("Kofi Badu of Ghana met Yaw Lawson, his Togolese counterpart.", "Emmanuel Macron's envoy rested."),
            ["Emmanuel Macron"],
        ),
        (
            ("King Omar of Jordan met Chinese President Bo Zhang.", "The president dined with His Majesty."),
            ["Bo Zhang", "Omar"],
        ),
        (("Filipino President Juan Reyes Jr. met Kofi Badu.", "Reyes left."), ["Juan Reyes Jr."]),
        (("Kofi Annan of the UN flew to Laos.", "The UN chief rested."), ["Kofi Annan"]),
        (("President of Ghana Dr Kofi Badu flew to Laos.", "Badu left."), ["Kofi Badu"]),
        (("The host nation's Prime Minister, Kofi Badu.", "Badu left for Laos."), ["Kofi Badu"]),
        (
            ("The presidents of Ghana Kofi Badu, Togo Yaw Lawson and Laos Kham Souk met.",),
            ["Kofi Badu", "Yaw Lawson", "Kham Souk"],
        ),
        (
            ("Britain's Prime Minister Theresa May flew to Laos in May.", "May, on a visit to Laos, rested."),
            ["Theresa May"],
        ),
        (
            ("Britain's Theresa May met Ghanaian Premier Kofi Badu, and she told his envoy.",),
            ["Theresa May", "Kofi Badu", "Theresa May", "Kofi Badu"],
        ),
        (
            (
                "They met Anna Berg, Premier of Sweden, Kofi Badu, President of Ghana, and Yaw Lawson, President of Togo.",
            ),
            ["Anna Berg", "Kofi Badu", "Yaw Lawson"],
        ),
        (("Mayor of Seoul Oh Se-hoon met Mayor of Hanoi Tran Van An in Laos.",), ["Oh Se-hoon", "Tran Van An"]),
        (("The head of the council, Abdul Hamid Dbeibah, met Kofi Annan in Laos.",), ["Kofi Annan"]),
        (
            ("Lao Premier Kham Souk met Swedish Premier Nils Berg, who is also foreign minister.", "Souk left."),
            ["Kham Souk"],
        ),
        (("President of Ghana H.E. Dr Kofi Badu flew to Laos.",), ["Kofi Badu"]),
        (
            ("Iraqi President Saddam Hussein met Kofi Annan in Laos.", "King Hussein of Jordan rested."),
            ["Hussein"],
        ),
        (("Mexican President Juan Perez Lopez met Kofi Badu.", "Perez Lopez left."), ["Juan Perez Lopez"]),
        (("Saudi Prince Omar bin Noor Al Saud met Kofi Badu.", "Prince Omar left."), ["Omar bin Noor Al Saud"]),
        (("Mexican Premier Ana Maria de la Vega rested.", "De la Vega left."), ["Ana Maria de la Vega"]),
        (
            ("The foreign minister, Anna Berg, flew from Sweden to Ghana on Monday.", "She left on Monday."),
            ["Anna Berg"],
        ),
        (
            ("Swedish Premier Nils Berg met Premier Ama Osei.", "He then met Premier Juan Rey of Peru.", "He left."),
            ["Nils Berg"],
        ),
        (
            ("Swedish Premier Nils Berg is in Africa.", "In Accra, he met Premier Ama Osei.", "In Lima he rested."),
            ["Nils Berg"],
        ),
        (
            ("Swedish Premier Nils Berg is in Africa.", "After lunch with Premier Ama Osei, he met Premier Juan Rey."),
            ["Ama Osei", "Nils Berg", "Juan Rey"],
        ),
        (
            ("Swedish Premier Nils Berg met Berg's father Olof Berg.", "Berg left."),
            ["Nils Berg"],
        ),
    ],
)
def test_short_mentions(sentences: tuple[str, ...], expected: list[str]) -> None:
    """Pronouns go by who acts and by gender; offices by their word, their country and who acts."""
    assert told(*sentences)[-1] == expected


def countries(*sentences: str, headline: str | None = None) -> dict[str | None, str | None]:
    """The country of each person by name."""
    above = (headline, find_places(headline, "en")) if headline else None
    found, known = people_of(
        [(text, "en", find_places(text, "en")) for text in sentences], "en", "2025-03-10", headline=above
    )
    people = [known.resolve(one.value, before=(at, one.start)) for at, line in enumerate(found) for one in line]
    return {one.name: one.country for one in people if one}


def test_two_met_together_are_of_one_country() -> None:
    """The country of the first stands for both."""
    told = countries("Nils Berg met Ghanaian Minister Kofi Badu and Yaw Kofi, director of the Port Office, in Sweden.")
    assert told["Yaw Kofi"] == "GHA"


def test_a_president_met_abroad_is_of_that_country() -> None:
    """The only country of the sentence that has no leader yet."""
    told = countries(
        "Swedish Premier Nils Berg spoke of Laos, Laos and Laos.",
        "On Monday he stops in Lome, Togo, for talks with President Yaw Kofi.",
    )
    assert told["Yaw Kofi"] == "TGO"


def test_his_envoy_is_of_his_country() -> None:
    """Whose envoy someone is tells his country."""
    told = countries("Swedish Premier Nils Berg sent his envoy Kofi Holm to Ghana.")
    assert told["Kofi Holm"] == "SWE"


def test_those_met_in_a_row_are_of_one_country() -> None:
    """One country stands for a list."""
    told = countries(
        "Nils Berg of Sweden held talks with Ghanaian Premier Kofi Badu, Trade Minister Yaw Kofi, and Prince Ato Kofi."
    )
    assert (told["Yaw Kofi"], told["Ato Kofi"]) == ("GHA", "GHA")


def test_two_who_meet_a_third_are_of_one_country() -> None:
    """Whoever meets beside a leader is of his country."""
    told = countries(
        "President Emmanuel Macron and party leader Jean Noir met with Ghanaian Premier Kofi Badu in Ghana."
    )
    assert told["Jean Noir"] == "FRA"


def test_who_is_told_behind_a_counterpart() -> None:
    """The subject behind a phrase in front is nobody's counterpart."""
    told = countries(
        "Sweden is a friend of Laos, said Sweden.",
        "At the meeting with his Lao counterpart, Premier Nils Berg urged Sweden to act.",
    )
    assert told["Nils Berg"] == "SWE"


def test_buildings_are_nobody() -> None:
    """A palace before an office is no holder of it."""
    told = countries("At the talks in Old Hill Palace, the Ghanaian minister thanked Nils Berg of Sweden.")
    assert "Old Hill Palace" not in told


def test_cardinals_speak_for_the_holy_see() -> None:
    """Where the article names it; their Secretary of State is no American."""
    told = countries(
        "Nils Berg of Sweden met Cardinal Pio Neri, Secretary of State, and Cardinal Ugo Bassi in the Vatican."
    )
    assert (told["Pio Neri"], told["Ugo Bassi"]) == ("VAT", "VAT")


def test_styles_are_no_part_of_a_name() -> None:
    """Leaders are known with them and without."""
    told = countries("The Emir, Sheikh Tamim bin Hamad Al-Thani, met the Premier of Ghana HE Kofi Badu.")
    assert told == {"Sheikh Tamim bin Hamad Al-Thani": "QAT", "Kofi Badu": "GHA"}


def test_a_queen_beside_her_king() -> None:
    """She is of his country."""
    told = countries("King Felipe VI of Spain and Queen Letizia met Nils Berg of Sweden.")
    assert told["Letizia"] == "ESP"


def test_ministers_of_the_union_are_indian() -> None:
    """Other unions have none."""
    assert countries("Union Home Minister Ram Rao flew to Laos.")["Ram Rao"] == "IND"


def test_a_headline_lends_no_country() -> None:
    """Its last word is no owner of the office that opens the text."""
    told = countries("JOINT STATEMENT WITH THE PRESIDENT OF GHANA Premier Nils Berg of Sweden met President Kofi Badu.")
    assert told["Nils Berg"] == "SWE"


def test_a_surname_goes_by_those_beside_it() -> None:
    """Whoever deals with somebody of another country is its leader."""
    told = countries("Starmer hosted Macron in Paris.", "A deal with President Macron of France is near.")
    assert (told["Starmer"], told["Macron"]) == ("GBR", "FRA")


def test_who_is_named_only_above() -> None:
    """A headline names whom the text tells by office."""
    told = countries(
        "The Taoiseach met Ghanaian President Kofi Badu in Dublin.", headline="Meeting of the Taoiseach, Sean Byrne"
    )
    assert told["Sean Byrne"] == "IRL"


@pytest.mark.parametrize(
    ("words", "name", "expected"),
    [
        ("Mr Li", "Li Peng", "m"),
        ("Ms Berg", "Berg", "f"),
        ("Queen Margrethe", "Margrethe", "f"),
        ("Premier Anna Berg", "Anna Berg", "f"),
        ("Premier Nils Berg", "Nils Berg", None),
        ("Sheikh Hasina", "Sheikh Hasina", "f"),
    ],
)
def test_gender(words: str, name: str, expected: str | None) -> None:
    """Honorifics, offices of one gender, and given names of women; else nothing shows."""
    assert gender(words, name) == expected


def test_gender_of_pronouns() -> None:
    """Other words for a person tell nothing."""
    assert [of_pronoun(word) for word in ("She", "his", "the visiting leader")] == ["f", "m", None]


def test_the_trip_is_the_guests_whom_one_receives() -> None:
    """ "received A on his first visit": the visit is A's."""
    told = people_of([(text := "President Ali Noor received Lao Premier Kham Vong on his first visit.", "en", find_places(text, "en"))], "en")
    found, known = told
    people = [known.resolve(one.value, before=(0, one.start)) for one in found[0]]
    assert ["Ali Noor", "Kham Vong", "Kham Vong"] == [one.name for one in people if one]
