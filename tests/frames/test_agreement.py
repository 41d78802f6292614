"""Slots of agreements that a corpus case cannot tell: those that must be left open, and those of a whole report."""

from __future__ import annotations

from diplofacts.corpus import brief
from diplofacts.pipeline import extract_document
from diplofacts.read.document import Document


def agreements(*passages: str, published: str = "2024-05-07") -> list[dict[str, object]]:
    """The agreements of an English article in the short form of the corpora."""
    document = Document(id="a", text="\n\n".join(passages), published=published, language="en")
    return [brief(fact) for fact in extract_document(document, types=frozenset(("agreement",)))]


def test_those_who_watch_sign_nothing() -> None:
    """Leaders who witness a signing are not those who signed."""
    text = "Kenyan President Amos Otieno and Ghanaian President Kofi Mensah witnessed the signing of 12 agreements."
    assert ["signatories" in fact for fact in agreements(text)] == [False]


def test_the_town_of_a_report_is_that_of_a_signing() -> None:
    """What is told later in a report was signed where it was sent from, unless another town is told."""
    found = agreements(
        "ACCRA : Kenya and Ghana signed a trade agreement on Monday.",
        "Letters were also exchanged on the loan of two ships.",
    )
    assert [fact["place"] for fact in found] == ["Accra", "Accra"]
