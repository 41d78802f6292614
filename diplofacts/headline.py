"""What a headline outside the text says of the article itself: that it is the joint statement of two sides."""

from __future__ import annotations

from diplofacts.cast import cast
from diplofacts.discourse import Context, Reading
from diplofacts.entities import recognise
from diplofacts.frames import assemble
from diplofacts.frames.draft import Draft
from diplofacts.languages import all_rules
from diplofacts.match import matches, slotted
from diplofacts.text.normalise import normalise
from diplofacts.text.passages import Passage

_WORDS = ("statement", "declaration", "communiqu", "chung")


def states_jointly(title: str | None) -> bool:
    """Whether a headline may be that of a joint statement: its text then need not say that it was issued."""
    return title is not None and any(word in title.casefold() for word in _WORDS)


def read_headline(title: str | None, parts: list[Passage], language: str, context: Context) -> list[Draft]:
    """The statement that an article with such a headline is; [] where the headline stands in the text as well.

    It rests on the first sentence: the headline's own words have no place in the text.
    """
    body = [one for one in parts if one.kind != "furniture"]
    first = next((sentence for passage in body for sentence in passage.sentences), None)
    if title is None or not states_jointly(title) or first is None or any(one.kind == "title" for one in body):
        return []
    clean = normalise(title).clean
    (entities,) = cast([(clean, language)], language, context.published)
    slots = slotted(clean, entities + recognise(clean, language))
    reading = Reading(first.start, clean, slots, language, -1, "title")
    rules = [rule for rule in all_rules(language) if rule.fixed.get("_act") == "named"]
    drafts = [draft for match in matches(slots, rules) for draft in assemble(match, reading, context)]
    for draft in drafts:
        draft.mentions, draft.spans = [(first.start, first.end)], {}
    return drafts
