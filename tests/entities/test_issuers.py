"""Who issues an English text: letterheads, spokesmen, agencies and datelines, and what each gives to whom."""

from __future__ import annotations

import pytest

from diplofacts.entities.countries import find_places
from diplofacts.entities.issuers import Issuer, issuer_of
from diplofacts.entities.roster import people_of
from diplofacts.facts import Person

CASES = [
    (["The White House", "The President spoke today with Chancellor Weber."], Issuer("USA", True)),
    (["Office of the Spokesperson", "The Secretary met Minister Sato."], Issuer("USA", True)),
    (["Ministry of Foreign Affairs of Japan", "Minister Sato met Minister Kim."], Issuer("JPN", True)),
    (["The Prime Minister met Anna Berg.", "A Downing Street spokesperson said:"], Issuer("GBR", False)),
    (["KUWAIT, Jan 5 (KUNA) -- The minister received an envoy."], Issuer("KWT", False)),
    (["The minister received an envoy.", "-- BERNAMA"], Issuer("MYS", False)),
    (["DHAKA, 5 March -- The foreign minister left."], Issuer("BGD", False)),
    (["ISLAMABAD, Jan 5 (KUNA) -- The two ministers met."], None),
    (["DHAKA (Reuters) - The foreign minister left."], None),
    (["The White House said that the ministry of defence would meet the press."], None),
    (["A Kremlin spokesman and a Downing Street spokesman said so."], None),
    (["The Embassy of Japan was closed on Monday."], None),
]


@pytest.mark.parametrize(("lines", "expected"), CASES, ids=[lines[0] for lines, _ in CASES])
def test_tells_from_whom_an_article_comes(lines: list[str], expected: Issuer | None) -> None:
    """A text comes from whoever signs, heads or speaks in it; two such are none."""
    assert expected == issuer_of([(text, find_places(text, "en")) for text in lines])


def resolved(*sentences: str) -> list[Person | None]:
    """The people of the last sentence, resolved over all."""
    found, known = people_of([(text, "en", find_places(text, "en")) for text in sentences], "en")
    last = len(sentences) - 1
    return [known.resolve(one.value, before=(last, one.start)) for one in found[last]]


def test_an_official_without_a_country_is_the_issuers() -> None:
    """The agency of a country leaves out whose its own ministers are."""
    told = resolved("KUWAIT, Jan 5 (KUNA) -- Trade Minister Salem Noor received Lao Trade Minister Kham Vong.")
    assert ["KWT", "LAO"] == [one.country for one in told if one]


def test_an_office_without_a_name_is_the_issuers_under_a_letterhead() -> None:
    """ "The President" of a release is no other country's."""
    told = resolved("The White House", "The President spoke today with Chancellor Eva Weber of Austria.")
    assert [Person(title="President", country="USA")] == told[:1]


def test_whom_somebody_met_is_of_another_country() -> None:
    """The one country that a sentence names is that of the guest, not of the host who met him."""
    told = resolved("Vice Foreign Minister Deng Bo met with Dutch Minister for Trade Anna Berg in The Hague.")
    assert [None, "NLD"] == [one.country for one in told if one]


def test_a_country_has_one_foreign_minister() -> None:
    """A foreign minister without a country is not of that whose foreign minister is told beside."""
    told = resolved("In the meeting with Foreign Minister of Turkey Emre Kaya, Foreign Minister Rafiq Khan spoke of trade.")
    assert ["TUR", None] == [one.country for one in told if one]


def test_a_readout_is_the_white_houses() -> None:
    """Its headline tells, where the text is only a line."""
    assert Issuer("USA", True) == issuer_of([("The two spoke today.", [])], "Readout of the President’s Call with A")


def test_whom_a_guest_meets_is_of_the_country_he_goes_to() -> None:
    """The host's country is told a sentence before, and he without it."""
    told = resolved(
        "On Friday Australian Foreign Minister Jane Hill will travel to Timor-Leste.",
        "She will also meet with Minister of Finance Rui Ximenes.",
    )
    assert ["AUS", "TLS"] == [one.country for one in told if one]
