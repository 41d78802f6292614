"""What a headline outside the text says: that the article is the joint statement of two sides, or who met whom."""

from __future__ import annotations

from diplofacts.cast import cast
from diplofacts.discourse import Context, Reading
from diplofacts.entities import recognise
from diplofacts.frames import assemble
from diplofacts.frames.draft import Draft
from diplofacts.languages import all_rules
from diplofacts.match import matches, slotted
from diplofacts.text.normalise import cleaned
from diplofacts.text.passages import Passage

_WORDS = ("statement", "declaration", "communiqu", "chung")
_MEETS = ("meet", "talks", "call", "host", "receive", "summit", "confer", "phone", "speaks", "welcomes", "conversation")
_ASSUMED = frozenset(("status", "form", "date", "place"))


def states_jointly(title: str | None) -> bool:
    """Whether a headline may be that of a joint statement: its text then need not say that it was issued."""
    return title is not None and any(word in title.casefold() for word in _WORDS)


def may_tell(title: str | None) -> bool:
    """Whether read_headline() may find anything in a headline."""
    return title is not None and (states_jointly(title) or _tells_of_meeting(title, "en"))


def _tells_of_meeting(title: str, language: str) -> bool:
    return language == "en" and any(word in title.casefold() for word in _MEETS)


def read_headline(title: str | None, parts: list[Passage], language: str, context: Context) -> list[Draft]:
    """The statement that an article with such a headline is, and in English the meetings that it tells of.

    [] where the headline stands in the text as well. They rest on the first sentence: the headline's own words have no
    place in the text. Of a meeting the headline tells no more than who met: how and when is for the text to say.
    """
    body = [one for one in parts if one.kind != "furniture"]
    first = next((sentence for passage in body for sentence in passage.sentences), None)
    if title is None or first is None or any(one.kind == "title" for one in body):
        return []
    joint, met = states_jointly(title), _tells_of_meeting(title, language)
    if not joint and not met:
        return []
    clean = cleaned(title)
    (entities,) = cast([(clean, language)], language, context.published)
    slots = slotted(clean, entities + recognise(clean, language))
    reading = Reading(first.start, clean, slots, language, -1, "title")
    rules = [
        rule
        for rule in all_rules(language)
        if (joint and rule.fixed.get("_act") == "named") or (met and rule.fact == "meeting")
    ]
    drafts = [draft for match in matches(slots, rules) for draft in assemble(match, reading, context)]
    drafts = [draft for draft in drafts if all(one.name for one in draft.slots.get("participants", ()))]
    for draft in drafts:
        draft.mentions, draft.spans = [(first.start, first.end)], {}
        if draft.fact == "meeting":
            draft.weak |= _ASSUMED & draft.slots.keys()
    return drafts
