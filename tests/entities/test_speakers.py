"""Who "I" and "my counterpart" are in English: the one quoted, the one who answers, the one who signs."""

from __future__ import annotations

import pytest

from diplofacts.entities.countries import find_places
from diplofacts.entities.roster import people_of
from diplofacts.facts import Person

QUOTED = [
    (["“I met President Omar Khan in Kabul,” said Finnish Foreign Minister Anna Berg."], 0, "Anna Berg"),
    (["Finnish Foreign Minister Anna Berg said: “I met President Omar Khan.”"], 0, "Anna Berg"),
    (["Finnish Foreign Minister Anna Berg said it was late.", "“I will travel to Kabul.”"], 1, "Anna Berg"),
    (["“I will travel to Kabul,” she added.", "Finnish Foreign Minister Anna Berg said so on Monday."], 0, "Anna Berg"),
    (["Senator Anna Berg", "Minister for Foreign Affairs", "This week I will travel to Kabul."], 2, "Anna Berg"),
    (["ANNA BERG, FOREIGN MINISTER: I met him.", "QUESTION: And when did I see you?"], 1, None),
    (["The diary of a nobody.", "I went to Kabul that year."], 1, None),
]


@pytest.mark.parametrize(("lines", "line", "name"), QUOTED, ids=[lines[-1] for lines, _, _ in QUOTED])
def test_tells_who_speaks(lines: list[str], line: int, name: str | None) -> None:
    """ "I" is who is told to say it; where nobody is, "I" is nobody."""
    found, known = people_of([(text, "en", find_places(text, "en")) for text in lines], "en")
    spoken = [one for one in found[line] if one.value.spoken]
    people = [known.resolve(one.value, before=(line, one.start)) for one in spoken]
    assert {name} == {one.name if one else None for one in people}


def test_my_counterpart_has_the_office_of_the_speaker() -> None:
    """Whoever else is told before him in the sentence."""
    text = (
        "“I will meet Prime Minister the Hon. Paul Kila MP of Papua New Guinea, as well as my counterpart, the Hon."
        " John Vagi MP,” said Australian Foreign Minister Jane Hill."
    )
    found, known = people_of([(text, "en", find_places(text, "en"))], "en")
    people = [known.resolve(one.value, before=(0, one.start)) for one in found[0]]
    assert Person(name="John Vagi", title="Foreign Minister", country="PNG") in people


def test_the_headline_tells_whose_words_they_are() -> None:
    """ "Remarks by A": nobody in the text is told to say them."""
    text = "I met President Omar Khan in Kabul."
    above = "Remarks by Finnish Foreign Minister Anna Berg after the meeting"
    headline = (above, find_places(above, "en"))
    found, known = people_of([(text, "en", find_places(text, "en"))], "en", headline=headline)
    people = [known.resolve(one.value, before=(0, one.start)) for one in found[0]]
    assert Person(name="Anna Berg", title="Foreign Minister", country="FIN") in people


def test_words_put_in_by_an_editor_are_the_names() -> None:
    """ "President [Omar] Khan" is one name."""
    text = "The president spoke with French President [Paul] Moreau."
    found, _ = people_of([(text, "en", find_places(text, "en"))], "en")
    assert "Paul Moreau" in [one.value.name for one in found[0]]
