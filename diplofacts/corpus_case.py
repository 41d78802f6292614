"""A text of a corpus: a sentence, and the facts that it must give."""

from __future__ import annotations

from typing import Any

from diplofacts.record import NamedTuple


class Case(NamedTuple):
    """One text of a corpus and the facts it must give, in short form (corpus.short); () for a near miss.

    source: where it stands, for one in a user's rule file.
    """

    language: str
    fact: str
    text: str
    facts: tuple[dict[str, Any], ...]
    published: str | None
    why: str
    source: str = ""

    @property
    def where(self) -> str:
        """The corpus it stands in: "vi/meeting"."""
        return f"{self.language}/{self.fact}"
