"""Who "I" and "my" are in English: who says the words, answers in a transcript, or signs the release."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING

from diplofacts.entities.entity import Entity
from diplofacts.entities.mentioned import Mentioned
from diplofacts.entities.transcripts import label
from diplofacts.pattern import compiled

if TYPE_CHECKING:
    import regex

_BACK, _AHEAD = 4, 2  # how many sentences away who says the words may be told
_HEAD, _TAIL, _LONGEST = 4, 3, 110  # lines that name who signs: how many at either end, how long in code points


def first_persons(text: str) -> list[Entity]:
    """ "I" and "my" in a sentence."""
    actor = Mentioned(None, reference="pronoun", spoken=True)
    if ("“" in text or '"' in text) and (deed := _own_deed().search(text)):
        return [Entity(*deed.span(), "person", actor)]
    if not ("I " in text or "my " in text or "My " in text or "I'" in text or "I’" in text):
        return []
    hits = _first_person().finditer(text)
    return [Entity(*one.span(), "person", actor if one[0] == "I" else actor._replace(office="owner")) for one in hits]


def speaking(found: Sequence[Sequence[Entity]], texts: Sequence[str]) -> dict[int, tuple[int, Entity]]:
    """For each sentence with words of a first person the line and mention of who says them, where that is told."""
    lines = [line for line, own in enumerate(found) if any(one.value.spoken for one in own)]
    if not lines:
        return {}
    spoken = {}
    labels = [(line, one) for line, own in enumerate(found) if (one := label(own, texts[line]))]
    for line in lines:
        if ahead := [one for one in labels if one[0] < line]:
            spoken[line] = ahead[-1]
            continue
        near = [line, *range(line - 1, line - 1 - _BACK, -1), *range(line + 1, line + 1 + _AHEAD)]
        for other in near:
            if not 0 <= other < len(texts):
                continue
            who = _speaker(found[other], texts[other])
            if who or _label().match(texts[other]):
                if who:
                    spoken[line] = (other, who)
                break
        else:
            if signer := _signer(found, texts):
                spoken[line] = signer
    return spoken


def _speaker(mentions: Sequence[Entity], text: str) -> Entity | None:
    """Who is told as saying something in a sentence: "X said", "said X", "X:"."""
    for one in mentions:
        if one.value.reference not in ("full", "surname", "office"):
            continue
        if _says().match(text, one.end) or _said().search(text, max(0, one.start - 24), one.start):
            return one
    return None


def _signer(found: Sequence[Sequence[Entity]], texts: Sequence[str]) -> tuple[int, Entity] | None:
    """Who alone is named in a line at either end of a text, which is no sentence."""
    last = len(texts)
    for line in (*range(min(_HEAD, last)), *range(max(_HEAD, last - _TAIL), last)):
        named = [one for one in found[line] if one.value.name]
        if len(named) == 1 and len(texts[line]) < _LONGEST and not texts[line].rstrip().endswith((".", "!", "?")):
            return line, named[0]
    return None


@cache
def _first_person() -> regex.Pattern[str]:
    return compiled(r"(?<![\p{L}\d.'’-])(?:I(?=\s|['’](?:ve|m|ll|d)\b)|[Mm]y(?=\s))(?!\s+(?:and|&)\s)")


@cache
def _own_deed() -> regex.Pattern[str]:
    """The mark that opens words of one's own deed, told without "I": "“Had a good meeting with A"."""
    deed = (
        r"(?:Had|Held|Met|Spoke|Talked|Received|Hosted|Welcomed|Called\son|Chaired|Discussed)\b"
        r"|(?:Delighted|Pleased|Honou?red|Happy|Glad|Thrilled|Privileged)\sto\b"
    )
    first = r"(?:(?:Just|Also|Today|Earlier|Later|Very|So|Really|Truly|Absolutely)\s)?"
    return compiled(rf"(?:^|(?<=[:,]\s))[“\"](?=(?i:{first}(?:{deed})))")


@cache
def _says() -> regex.Pattern[str]:
    verbs = "said|says|told|tells|added|adds|noted|notes|wrote|writes|tweeted|posted|announced|stated|explained"
    return compiled(rf",?(?:\s\([^()]{{1,40}}\))?(?:\s(?:has|had|also|later|then))*\s(?:{verbs})\b|[^.:;]{{0,40}}:\s")


@cache
def _said() -> regex.Pattern[str]:
    return compiled(r"\b(?:said|says|added|told|tweeted|wrote|posted|according\sto|noted|stated)\s(?:the\s|\w+ly\s)?\Z")


@cache
def _label() -> regex.Pattern[str]:
    """Who else speaks in a transcript: "QUESTION:", "Journalist:"."""
    return compiled(r"(?i:[\W_]*(?:question|journalist|reporter|host|presenter|interviewer|moderator|q)\b[^:.]{0,30}:)")
