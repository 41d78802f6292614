"""What a headline outside the text says: that the article is a joint statement, who met whom, what was signed."""

from __future__ import annotations

from collections.abc import Iterable

from diplofacts import kept_re as re
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
_DEALS = (
    r"\b(?:sign|ink|seal|clinch|reach|strike|ratif|discuss|finali[sz]e|exchange|negotiat|conclude|renew|extend|agree)"
    r"(?:\w+|\b).*\b(?:agreement|deal|pact|treaty|accord|mou|memorand|contract|protocol|fta|partnership)"
    r"|\b(?:agreement|deal|pact|treaty|accord|mou|memorand\w+|contract|protocol|fta)s?\b.*\b(?:signed|inked|sealed|reached"
    r"|concluded|ratified|effect|force|negotiat|talks)"
)
_ASSUMED = frozenset(("status", "form", "date", "place"))


def states_jointly(title: str | None) -> bool:
    """Whether a headline may be that of a joint statement: its text then need not say that it was issued."""
    return title is not None and any(word in title.casefold() for word in _WORDS)


def may_tell(title: str | None) -> bool:
    """Whether read_headline() may find anything in a headline."""
    if title is None:
        return False
    return states_jointly(title) or _tells_of_meeting(title, "en") or _tells_of_paper(title, "en")


def _tells_of_meeting(title: str, language: str) -> bool:
    return language == "en" and any(word in title.casefold() for word in _MEETS)


def _tells_of_paper(title: str, language: str) -> bool:
    return language == "en" and re.search(_DEALS, title.casefold()) is not None


def read_headline(title: str | None, parts: list[Passage], language: str, context: Context) -> list[Draft]:
    """The statement that an article with such a headline is, and in English the meetings and papers it tells of.

    [] where the headline stands in the text as well. They rest on the first sentence: the headline's own words have no
    place in the text. Of a meeting the headline tells no more than who met: how and when is for the text to say. A
    paper counts only where the text tells of none between the same two: see told_below().
    """
    body = [one for one in parts if one.kind != "furniture"]
    first = next((sentence for passage in body for sentence in passage.sentences), None)
    if title is None or first is None or any(one.kind == "title" for one in body):
        return []
    joint, met, dealt = states_jointly(title), _tells_of_meeting(title, language), _tells_of_paper(title, language)
    if not joint and not met and not dealt:
        return []
    clean = cleaned(title)
    (entities,) = cast([(clean, language)], language, context.published)
    slots = slotted(clean, entities + recognise(clean, language))
    reading = Reading(first.start, clean, slots, language, -1, "title")
    rules = [
        rule
        for rule in all_rules(language)
        if (joint and rule.fixed.get("_act") == "named")
        or (met and rule.fact == "meeting")
        or (dealt and rule.fact == "agreement" and rule.fixed.get("_act") != "named")
    ]
    drafts = [draft for match in matches(slots, rules) for draft in assemble(match, reading, context)]
    drafts = [draft for draft in drafts if all(one.name for one in draft.slots.get("participants", ()))]
    context.notes.pop("told", None)  # the places of the headline are none of the text
    for draft in drafts:
        draft.above = not draft.rule.endswith("/named")
        draft.mentions, draft.spans = [(first.start, first.end)], {}
        if draft.fact == "meeting":
            draft.weak |= _ASSUMED & draft.slots.keys()
    return drafts


def told_below(drafts: Iterable[Draft]) -> list[Draft]:
    """Drafts without the agreements of a headline where the text tells of one of that kind, or of the same sides."""
    drafts = list(drafts)
    below = [one for one in drafts if one.fact == "agreement" and not one.above]
    return [one for one in drafts if not (one.above and one.fact == "agreement") or _is_news(one, below)]


def _is_news(above: Draft, below: list[Draft]) -> bool:
    """Whether a headline's agreement is told by its name, and by none of those in the text."""
    sides, kind = set(above.slots["parties"]), above.slots.get("instrument")
    again = (
        len(sides & set(one.slots.get("parties", ()))) > 1 or one.slots.get("instrument") == kind for one in below
    )  # fmt: skip
    return " " in above.slots.get("title", "") and not any(again)
