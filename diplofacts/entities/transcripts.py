"""Transcripts in which a line of its own tells who speaks: "The President. I have just met with Prime Minister A"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING

from diplofacts.entities.entity import Entity
from diplofacts.pattern import compiled

if TYPE_CHECKING:
    import regex

_LABEL = "The President."


def with_american(found: Sequence[list[Entity]], texts: Sequence[str]) -> list[list[Entity]]:
    """The mentions; in the papers of American presidents, who are labelled so, "the President" is theirs."""
    if not _is_american(texts):
        return list(found)
    return [[_american(one, text) for one in line] for line, text in zip(found, texts, strict=True)]


def _is_american(texts: Sequence[str]) -> bool:
    """Whether sentences are of a transcript as the papers of American presidents print it."""
    if not any(text.strip() == _LABEL for text in texts):
        return False
    return any(_asked().match(text) for text in texts) or any(map(_occasion().search, texts))


def _american(one: Entity, text: str) -> Entity:
    person = one.value
    bare = person.reference == "office" and person.office == "president" and not person.country
    if not bare or text[one.start : one.end].lower() not in ("the president", "mr. president"):
        return one
    return one._replace(value=person._replace(country="USA"))


def label(mentions: Sequence[Entity], text: str) -> Entity | None:
    """Who speaks from here on, where a sentence is no more than his name or office: "The Prime Minister."."""
    if len(mentions) != 1 or len(text) > 48:
        return None
    one = mentions[0]
    alone = not text[: one.start].strip(" *_") and text[one.end :].strip(" *_") in (".", ":")
    return one if alone and one.value.reference in ("full", "surname", "office") else None


@cache
def _asked() -> regex.Pattern[str]:
    """What a reporter asks."""
    return compiled(r"\s*(?:Q\.|Question\.|The President\. Q)(?:\s|\Z)")


@cache
def _occasion() -> regex.Pattern[str]:
    """The headline of such a paper, or where it was spoken."""
    kinds = r"Remarks|News Conference|Exchange|Toasts?|Question-and-Answer|Interview|Statement"
    places = "White House|Washington|Oval Office|Rose Garden|Camp David"
    return compiled(rf"^(?:[\p{{L}}'’-]+ ){{0,4}}?(?:{kinds})\b|\b(?:{places})\b")
