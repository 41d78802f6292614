"""Time against length: ten times the input may take twelve times the time."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from texts import news
from timing import Figure, best

from diplofacts.pipeline import extract_document
from diplofacts.read.document import Document

LIMIT = 12
MADE = "Vietnam and Laos signed a memorandum of understanding on rice on October 8, 2024. "
# Each: what it is, the larger size, and how a text of some size is made.
SHAPES: tuple[tuple[str, int, Callable[[int], str]], ...] = (
    ("one article of 10 MB", 10_000_000, lambda size: _long(size)),
    ("one line of 1 MB", 1_000_000, lambda size: _long(size).replace("\n", " ")),
    ("a trigger 100,000 times", 100_000, lambda size: MADE + "signed " * size),
    ("a trigger and two countries 100,000 times", 100_000, lambda size: "Vietnam signed Laos " * size),
    ("100,000 commas", 100_000, lambda size: MADE + "," * size + MADE),
    ("100,000 commas between words", 100_000, lambda size: MADE + "and Laos, " * size + MADE),
    ("quotes 100,000 deep", 100_000, lambda size: "“" * size + MADE + "”" * size),
    ("100,000 blanks", 100_000, lambda size: MADE.replace(" signed", " " * size + "signed")),
)


def measure() -> Iterator[Figure]:
    """Yield by how much time grows as each kind of text gets ten times as long."""
    for name, size, make in SHAPES:
        small, large = (_seconds(make(part)) for part in (size // 10, size))
        ratio = large / small
        measured = f"{small:.2f} s to {large:.2f} s, {ratio:.1f} ×"
        yield Figure("growth", name, measured, f"≤ {LIMIT} ×", ratio <= LIMIT)


def _seconds(text: str) -> float:
    document = Document(id="x", text=text, published="2024-10-09")
    return best(lambda: extract_document(document), 2 if len(text) < 2_000_000 else 1)


def _long(size: int) -> str:
    some = "\n\n".join(one["text"] for one in news(40) if one["lang"] == "en")
    return (some * (size // len(some) + 1))[:size]
