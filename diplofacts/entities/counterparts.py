"""Counterparts: people told by whom they face, "his Lao counterpart", with the office and name that may follow."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from diplofacts.entities.adjoining import behind_name, name_after, name_before
from diplofacts.entities.entity import Entity
from diplofacts.entities.mentioned import Mentioned, Sentence, plain
from diplofacts.entities.named import read_office_holder
from diplofacts.entities.office_country import host_country
from diplofacts.entities.offices import PLACE, Grammar, either, grammar
from diplofacts.entities.titles import Office
from diplofacts.pattern import compiled

if TYPE_CHECKING:
    import regex


def read_counterpart(sentence: Sentence, start: int, floor: int, speech: Grammar) -> Entity | None:
    """ "người đồng cấp Nhật Bản Sato Ken", "his Vietnamese counterpart": start is at the word for counterpart."""
    masked = sentence.masked
    match = _counterpart(speech.language).match(masked, start)
    if not match:
        return None
    begin, end, country = start, match.end(), None
    if speech.language == "en" and (lead := _counterpart_lead().search(masked, max(floor, start - 60), start)):
        begin = lead.start()
        country = sentence.codes.get(lead.start("country")) if lead["country"] else None
    if match[0].lower() == "colleague" and not country:
        return None
    if not country and (behind := speech.country.match(masked, end)):
        end, country = behind.end(), sentence.codes.get(behind.start("country"))
        if sentence.masked[end - 1].isalpha():
            country = host_country(sentence, start)
    if speech.language == "en" and (holder := _holder_behind(sentence, end, speech)):
        value = holder.value._replace(country=country or holder.value.country)
        return Entity(begin, holder.end, "person", value)
    bare = end
    end, name = name_after(sentence, Office(begin, end, "", "", country or "?"), speech)
    if name and speech.language == "en" and masked[bare] == "," and not _apposed().match(masked, end):
        end, name = bare, None  # "in a call with his Lao counterpart, A said"
    end, country = behind_name(sentence, end, country, bool(name), speech)
    if not name and country and speech.language == "en" and _apposed().match(masked, end):
        before = name_before(sentence, begin, 0, speech)
        if before and _opposite().search(masked, max(0, before[0] - 24), before[0]):
            begin, name = before[0], plain(sentence.text[slice(*before[1])])
    ours = speech.language == "en" and masked[begin : begin + 3].lower() == "my "
    return Entity(begin, end, "person", Mentioned(name, None, country, None, "counterpart", spoken=ours))


@cache
def _opposite() -> regex.Pattern[str]:
    """What stands before whom somebody meets: "met A, his Lao counterpart,"."""
    verbs = "with|met|meets?|meeting|to|and|by|received|hosted|welcomed|told|on"
    return compiled(rf"\b(?:{verbs})\s+(?:Mrs?\.?|Ms\.?|Dr\.?)?\s*\Z")


def _holder_behind(sentence: Sentence, end: int, speech: Grammar) -> Entity | None:
    """The counterpart's own office and name: "his Lao counterpart, Security Adviser A"."""
    gap = _before_office().match(sentence.masked, end)
    holder = read_office_holder(sentence, gap.end(), end, speech) if gap else None
    if not holder or not gap or not holder.value.name or holder.start > gap.end():
        return None
    if "," in gap[0] and not _apposed().match(sentence.masked, holder.end):
        return None  # "at the meeting with his Lao counterpart, Prime Minister A urged"
    return holder


@cache
def _apposed() -> regex.Pattern[str]:
    """What may follow someone named between commas or at the end of a clause."""
    follows = (
        "on|in|at|to|for|during|and|who|here|last|this|yesterday|today|tomorrow|after|before|over|about|ahead|as|with"
    )
    return compiled(rf"\s*(?:[,.;:)—–]|\Z)|\s+(?:{follows}|\p{{Lu}}\p{{Ll}}+day)\b")


@cache
def _before_office() -> regex.Pattern[str]:
    return compiled(r",?\s+(?:the\s+)?(?=\p{Lu})")


@cache
def _counterpart(language: str) -> regex.Pattern[str]:
    return compiled(rf"(?i:{either(grammar(language).words.COUNTERPARTS)})\b")


@cache
def _counterpart_lead() -> regex.Pattern[str]:
    return compiled(
        rf"(?:(?i:\b(?:his|her|their|the|a))\s+)?(?:(?P<country>{PLACE})(?:\s+Republic)?(?:['’]s?)?\s+)?(?:\b\p{{Ll}}+\s+)?\Z"
    )
