"""Whether an English act is that of others than the sides in force: of many states, of firms and clubs not known."""

from __future__ import annotations

from diplofacts import kept_re as re
from diplofacts.discourse import Context, Reading
from diplofacts.frames.agreement_sides import ACTING
from diplofacts.pattern import compiled

_NAMED_FOR_A_TOWN = (
    r"(?:louvre|plaza|paris|bretton woods|basel|basle|kyoto|smithsonian)(?: currency)? (?:accords?|agreements?"
    r"|pacts?)"
)
"""Papers of many states, called after the town where they were signed."""
_OF_MANY = (
    r"\b(?:by|among|between|of|with|where|that|which) (?:the )?(?:world['’]s )?"
    r"(?:(?:five|six|seven|ten|other|several|most) )*"
    r"(?:(?:leading|major|main|rich|western|industrial|industrial(?:is|iz)ed|developed|creditor|member) )+"
    r"(?:nations|countries|states|powers|democracies|economies|governments)\b|\bgroup of (?:five|seven|ten|5|7"
    r"|10|20)\b|\bg-?(?:5|6|7|10|20)\b"
)
_REBELS = (
    r"\b(?:rebels?|guerrillas?|insurgents?|separatists?|militants?|militias?|warlords?|factions?|clans?|tribes"
    r"|revolutionary (?:armed forces|united front)|liberation (?:front|army|movement)|opposition (?:group|leader"
    r"|part)\w*|warring parties)\b"
)
_NAME = r"(?:\p{Lu}{2,}[\p{L}-]*|\p{Lu}\p{Ll}[\w.&'’-]*(?: (?:\p{Lu}[\w.&'’-]*|of|and|for|the))* \p{Lu}[\w.&'’-]*)"
_DOER = (
    rf"(?:the |its |a )?(?!Department|Ministry|Government|Cabinet|Commission"
    rf"|Treasury)(?P<name>{_NAME})(?: \([^()]*\))?(?:,[^,;]{{3,60}},)?"
    r"(?: (?:said|says|also|it|has|have|had|recently|today|earlier|yesterday|that|announced))* $"
)


def is_of_many(title: str | None, reading: Reading) -> bool:
    """Whether a paper is one of many states, so that two told of in passing are not its sides.

    "the Louvre accord", "the pact struck by leading industrial nations".
    """
    if title is not None and re.search(_NAMED_FOR_A_TOWN, title.casefold()):
        return True
    return re.search(_OF_MANY, reading.slots.text) is not None


def is_with_rebels(reading: Reading) -> bool:
    """Whether one side of a sentence's paper is a force within a country, not a state."""
    return re.search(_REBELS, reading.text.lower()) is not None


def has_strange_doer(reading: Reading, at: int) -> bool:
    """Whether the act at a place of the slotted text is that of a name which is no known side.

    "CBOT signed an accord".
    """
    text = reading.slots.text
    lead = text[max(0, at - 120) : at]
    if re.search(f"[{ACTING}]", lead):
        return False
    start, end = reading.slots.origin[max(0, at - 120)], reading.slots.origin[at]
    return compiled(_DOER).search(reading.text[start:end]) is not None


def only_a_town(code: str, reading: Reading, context: Context) -> bool:
    """Whether an English article names a state only by the town in which a paper was signed."""
    there = [one for one in reading.slots.entities.values() if one.kind == "place" and one.value.code == code]
    if not there or reading.language != "en":
        return False
    seen = [heard.entities for heard in context.heard]
    named = [one for entities in (*seen, [*reading.slots.entities.values(), *reading.slots.inner]) for one in entities]
    return code not in context.codes([one for one in named if one.kind != "place"])
