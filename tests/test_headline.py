"""What a headline outside the text says of meetings."""

import pytest

from diplofacts.facts import Meeting
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
            [(["Kofi Badu", "Anna Berg"], "meeting", None)],
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
    """Named people whom a headline tells to have met did so, and the text says how and when."""
    assert meetings(title, text) == expected
