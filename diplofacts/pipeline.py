"""The straight line from a Document to its facts."""

from __future__ import annotations

from diplofacts.facts import AnyFact
from diplofacts.read.document import Document


def extract_document(document: Document, *, types: frozenset[str] | None = None) -> list[AnyFact]:
    """Return the facts of one article, in the order of the text; types: only these fact types."""
    return []
