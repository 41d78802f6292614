"""Who acts in an English sentence: the one whom "he" and "the president" of the next sentence mean."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from diplofacts.entities.entity import Entity
from diplofacts.pattern import compiled

if TYPE_CHECKING:
    import regex

_JOINS = (" and ", ", ", ", and ", " as well as ", ", as well as ")
# Offices of which a country has one.
_ONE_EACH = frozenset(("fm", "pm", "president", "king", "minister:defence"))
_TOLD = ("full", "surname", "office", "counterpart")


def subject_of(mentions: Sequence[Entity], text: str) -> Entity | None:
    """The person who acts in a sentence; None where it tells of nobody.

    It is who is told behind a phrase in front ("Seated next to A, B agreed"); else the first who is not only an owner
    or met ("Talks with A", "A's trip"), be it by no more than "he" at the head; else who speaks at its end
    ("…, X said"), as always where a quote opens it.
    """
    told = [one for one in mentions if one.value.reference in _TOLD]
    first = mentions[0] if mentions else None
    if first and first.value.reference == "pronoun" and _he().match(text, 0, first.end):
        return first
    if first and (goes_on := next((one for one in mentions if one.start > first.end and is_another(one, text)), None)):
        return goes_on
    if len(told) < 2:
        return told[0] if told else None
    speaker: Entity | None = next((one for one in reversed(told) if _is_speaker(one, text)), None)
    if speaker and text.lstrip().startswith(("\"", "“", "''")):
        return speaker
    if _fronted().match(text):
        for one in told:
            if _opens().search(text, max(0, one.start - 10), one.start) and _acts().match(text, one.end):
                return one
    for one in told:
        oblique = _oblique().search(text, max(0, one.start - 24), one.start) or _owns().match(text, one.end)
        if one is not speaker and not oblique:
            return one
    return speaker or told[0]


def only_met(mentions: Sequence[Entity], text: str) -> bool:
    """Whether a sentence names people only as those with whom somebody told before has to do: "Talks with A and B"."""
    for place, one in enumerate(mentions):
        joined = place > 0 and text[mentions[place - 1].end : one.start] in (*_JOINS, " and the ", ", and the ")
        if one.value.reference not in _TOLD or not (joined or _with().search(text, max(0, one.start - 30), one.start)):
            return False
    return bool(mentions)


@cache
def _with() -> regex.Pattern[str]:
    return compiled(r"\b(?:with|to|from|between|for|turn of)\s+(?:(?:the|both|\p{Ll}[\p{Ll}-]*)\s+)?\Z")


def is_another(pronoun: Entity, text: str) -> bool:
    """Whether "he" is none of those named in front of him: "After lunch with A, he met B"."""
    return pronoun.value.reference == "pronoun" and _met_before().fullmatch(text, 0, pronoun.end) is not None


@cache
def _met_before() -> regex.Pattern[str]:
    """A phrase that tells whom somebody met, and that he acts."""
    event = r"meetings?|talks|lunch|dinner|breakfast|luncheon|discussions|conversations?|summit|audience|conferring"
    words = rf"(?:After|Following|Before|During|In|At|Ahead of|Prior to) (?:[\w-]+ ){{0,5}}?(?:{event}) (?:\w+ )?with"
    return compiled(rf"(?:[\p{{Lu}} ]+(?:\([^()]*\))? (?:-|–|—|--) )?{words} [^.;:\"“”]{{2,120}}?, (?:he|she)")


@cache
def _he() -> regex.Pattern[str]:
    """A sentence that goes on with the one who acts: "He will also meet …", "In Abuja on Thursday, he met …"."""
    return compiled(
        r"(?:(?:Also|And|Then|Later|Earlier|Meanwhile|Separately|Additionally),? "
        r"|(?:In|At|On|During|After|Before|While) [^.;:\"“”]{1,80}?,? )?(?i:he|she)\Z"
    )


def _is_speaker(one: Entity, text: str) -> bool:
    """Whether someone is named as the source of what stands before: "…, X said", "…, said X"."""
    if _said().search(text, max(0, one.start - 12), one.start):
        return True
    return bool(_speaks().match(text, one.end) and _quoted().search(text, max(0, one.start - 6), one.start))


def met_together(mentions: Sequence[Entity], text: str) -> Iterator[tuple[Entity, Entity]]:
    """Two whom somebody met in one go, the second without a country: "met Lao Foreign Minister A and Minister B".

    So are a king and the queen beside him, and two who met a third.
    """
    head: Entity | None = None
    for one, other in pairwise(mentions):
        if one.value.name and _meets().search(text, 0, one.start):
            head = one
        rivals = other.value.office == one.value.office and other.value.office in _ONE_EACH
        joined = not other.value.country and text[one.end : other.start] in _JOINS and not rivals
        if head and other.value.name and joined:
            yield head, other
        else:
            head = None
    for one, other in pairwise(mentions):
        royal = other.value.office == "king" and (other.value.title or "").lower() in ("queen", "empress")
        if royal and one.value.office == "king" and text[one.end : other.start] == " and ":
            yield one, other
    for one, other in pairwise(mentions):
        joined = one.value.country and other.value.name and text[one.end : other.start] in (" and ", " and the ")
        untold = not other.value.country and other.value.office not in (*_ONE_EACH, None)
        if joined and untold and _go_together().match(text, other.end):
            yield one, other
    for one, other, third in zip(mentions, mentions[1:], mentions[2:], strict=False):
        joined = one.value.name and other.value.name and text[one.end : other.start] in (" and ", " and the ")
        if joined and not other.value.country and _met_with().fullmatch(text, other.end, third.start):
            yield one, other


def met_apart(mentions: Sequence[Entity], text: str) -> Iterator[tuple[Entity, Entity]]:
    """Two of whom the one met the other, so that they are not of one side: "A met with B", "A's talks with B"."""
    told = (one for one in mentions if one.value.reference in _TOLD or one.value.reference in ("delegation", "pronoun"))
    for one, other in pairwise(told):
        acts = one.value.name or one.value.reference == "pronoun"
        if acts and _dealing().fullmatch(text, one.end, other.start):
            yield one, other


@cache
def _dealing() -> regex.Pattern[str]:
    """What stands between who meets and who is met."""
    event = "talks|meetings?|call|conversation|discussions|consultations|audience|dinner|lunch"
    verb = r"met|meets?|receive[sd]?|hosted|hosts|welcomed|called on|spoke|conferred"
    verb = rf"(?:also |will |to |jointly |had |has )*(?:{verb}|(?:held|had|holds?|have) [^,;.]{{0,60}}?(?:{event}))"
    adverb = r"(?:, [^,;]{0,60},)?(?:,? (?:on|in|at|today|here|by|over|separately|via)\b[^,;.]{0,30}?)?,?"
    acts = rf"{adverb} {verb}(?:[^.;,]{{0,40}}? (?:with|to))? (?:the |his |her )?(?:visiting )?"
    passive = r" was (?:met|received|welcomed|greeted|hosted) (?:at [^,;]{0,30} |on arrival )?by (?:the )?"
    return compiled(rf"{acts}|{passive}|['’]s? (?:[\w-]+ ){{0,3}}?(?:{event}) with (?:the )?")


@cache
def _go_together() -> regex.Pattern[str]:
    """What two of one country do who go somewhere: "Lao Premier A and Trade Minister B arrived"."""
    verb = r"visit(?:ed|ing)?|travel\w*|arriv\w+|le(?:ft|aves?|aving)|fl(?:y|ew|ying)|head\w*|accompan\w+"
    return compiled(rf",?\s+(?:(?:are|were|will|have|is|be|to|jointly)\s+)*(?:{verb})\b")


@cache
def _met_with() -> regex.Pattern[str]:
    """What stands between two and the one they met: "A and B held talks with C"."""
    verb = r"(?:met|meet|held\s+(?:\w+\s+)?talks|hold\s+(?:\w+\s+)?talks|conferred)"
    return compiled(rf"\s+(?:(?:will|also|have|had|jointly)\s+)*{verb}\s+(?:\w+ly\s+)?with\s+(?:the\s+)?")


@cache
def _meets() -> regex.Pattern[str]:
    verbs = "met|meets?|meeting|with|hosted|received|call(?:ed|s)? on"
    return compiled(rf"\b(?:{verbs})\s+(?:separately\s+)?(?:with\s+)?(?:the\s+)?\Z")


@cache
def _speaks() -> regex.Pattern[str]:
    verbs = "said|says|told|tells|added|adds|noted|wrote|tweeted|announced|stressed|stated|explained|declared"
    return compiled(rf"\s+(?:has\s+|had\s+|also\s+)?(?:{verbs})\b")


@cache
def _quoted() -> regex.Pattern[str]:
    """The end of what is said."""
    return compiled(r"[,”\"’]['’]?\s+(?:the\s+)?\Z")


@cache
def _said() -> regex.Pattern[str]:
    return compiled(r"[,”\"’]['’]?\s+(?:said|says|added|told)\s+(?:the\s+)?\Z")


@cache
def _fronted() -> regex.Pattern[str]:
    """A phrase set in front of its clause."""
    words = (
        "during|in|at|after|before|following|on|upon|while|when|since|as|ahead|later|earlier|despite|with|for|seated"
        r"|\w+ing"
    )
    return compiled(rf"(?i:[\"“]?(?:(?:just\s+)?\w+\s+(?=after|before))?(?:{words})\b)")


@cache
def _opens() -> regex.Pattern[str]:
    return compiled(r",[”\"]?\s+(?:also\s+|the\s+)?\Z")


@cache
def _acts() -> regex.Pattern[str]:
    return compiled(r"(?:,\s+who\b[^,]*,)?\s+(?!and\b|or\b|of\b|in\b|at\b)\p{Ll}")


@cache
def _oblique() -> regex.Pattern[str]:
    return compiled(r"\b(?:of|with|to|by|for|from|than|between|against|about|on|over)\s+(?:\p{Ll}[\p{Ll}-]*\s+)?\Z")


@cache
def _owns() -> regex.Pattern[str]:
    return compiled(r"['’]s?\s")
