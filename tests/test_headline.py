"""What a headline outside the text says of meetings and papers."""

import pytest

from diplofacts.facts import Agreement, Meeting
from diplofacts.pipeline import extract_document
from diplofacts.read.document import Document


def meetings(title: str, text: str) -> list[object]:
    """Who met, how and on which day, of all meetings."""
    document = Document(id="x", title=title, text=text, published="2024-05-03", language="en")
    facts = [one for one in extract_document(document) if isinstance(one, Meeting)]
    return [([one.name for one in fact.participants], fact.form, fact.date) for fact in facts]


@pytest.mark.parametrize(
    ("title", "text", "expected"),
    [
        (
            "Ghanaian President Kofi Badu meets Swedish Prime Minister Anna Berg",
            "ACCRA - President Badu praised the Swedish guest's plans in talks on ports.",
            [(["Kofi Badu", "Anna Berg"], "meeting", "2024-05")],
        ),
        (
            "Ghanaian President Kofi Badu meets Swedish Prime Minister Anna Berg",
            "Ghanaian President Kofi Badu spoke by phone with Swedish Prime Minister Anna Berg on Thursday.",
            [(["Kofi Badu", "Anna Berg"], "phone_call", "2024-05-02")],
        ),
        ("Ghana, Sweden hold talks", "Ghana praised Sweden. Talks are good.", []),
        ("How to meet the neighbours of Ghana and Sweden", "Ghana and Sweden like talks.", []),
    ],
)
def test_a_headline_tells_who_met(title: str, text: str, expected: list[object]) -> None:
    """Named people whom a headline tells to have met did so, and the text says how and when: else this month."""
    assert meetings(title, text) == expected


def papers(title: str, text: str) -> list[object]:
    """The titles and stages of all agreements."""
    document = Document(id="x", title=title, text=text, published="2024-05-03", language="en")
    return [(one.title, one.status) for one in extract_document(document) if isinstance(one, Agreement)]


@pytest.mark.parametrize(
    ("title", "text", "expected"),
    [
        (
            "Ghana, Sweden discuss details of fishing agreement",
            "An envoy of Sweden spoke to reporters in Accra. Ghana sells much cod, he said.",
            [("fishing agreement", "negotiating")],
        ),
        (
            "Ghana, Sweden sign visa waiver pact",
            "Ghana and Sweden on Thursday signed an agreement on the waiver of visas for diplomats.",
            [("agreement on the waiver of visas for diplomats", "signed")],
        ),
        ("Ghana, Sweden sign deal", "Ghana praised Sweden. Both are glad.", []),
    ],
)
def test_a_headline_tells_of_a_paper(title: str, text: str, expected: list[object]) -> None:
    """A paper that only the headline tells of is one; one that the text tells of is that of the text alone."""
    assert papers(title, text) == expected
