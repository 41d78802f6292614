"""unwrapped: lines wrapped by hand become one, and offsets still lead back to the text as given."""

from __future__ import annotations

import pytest

from diplofacts.text.normalise import normalise
from diplofacts.text.passages import passages
from diplofacts.text.unwrap import unwrapped

FULL = "They spoke at length about trade, ports, ships and the rules that bind"
LONG = f"{FULL}\n    {FULL}\n    {FULL}"
ONE_LINE = f"{FULL} {FULL} {FULL}"


def said(raw: str) -> list[str]:
    text = normalise(raw)
    return [sentence.text for part in unwrapped(text, passages(text))[1] for sentence in part.sentences]


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        (f"-   {LONG}\n    Memorandum of Understanding.", f"{ONE_LINE} Memorandum of Understanding."),
        (f"{FULL}\nall of them.", f"{FULL} all of them."),
        ("The China-\nChile agreement was signed by both.", "The China-Chile agreement was signed by both."),
        ("The premier told\nKenya\n, whose envoy came, of\nChad\n.", "The premier told Kenya, whose envoy came, of Chad."),
        ("Ghana\nbacks the\nChina\n-proposed plan (\nBRI\n).", "Ghana backs the China-proposed plan (BRI)."),
    ],
)
def test_lines_are_joined(raw: str, expected: str) -> None:
    """The indent of a wrapped line goes, and so does a break behind a hyphen."""
    assert [expected] == said(raw)


def test_offsets_lead_back() -> None:
    """A word behind a joined line is still found where it stands in the text as given."""
    raw = f"\ufeff-   {LONG}\r\n    Memorandum of Understanding\u200b signed in Paris."
    text = normalise(raw)
    joined, parts = unwrapped(text, passages(text))
    (sentence,) = parts[0].sentences
    at = sentence.start + sentence.text.index("Understanding")
    start, end = joined.raw_span(at, at + len("Understanding"))
    assert ("Understanding", f"{ONE_LINE} Memorandum of Understanding signed in Paris.") == (raw[start:end], sentence.text)


def test_nothing_to_join() -> None:
    """A text without wrapped lines is handed back as it is."""
    text = normalise("One line.\n\nAnother line.")
    assert unwrapped(text, passages(text))[0] is text
