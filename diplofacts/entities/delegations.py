"""Delegations, and who leads them: "the Lao delegation led by A", "Đoàn đại biểu Lào do A dẫn đầu"."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from diplofacts.entities.adjoining import read_named
from diplofacts.entities.entity import Entity
from diplofacts.entities.groups import group_at, told
from diplofacts.entities.mentioned import Sentence
from diplofacts.entities.named import read_honoured, read_office_holder
from diplofacts.entities.offices import Grammar
from diplofacts.entities.profiles import HOME
from diplofacts.pattern import compiled

if TYPE_CHECKING:
    import regex


def read_delegation(sentence: Sentence, start: int, floor: int, speech: Grammar) -> Entity | None:
    """A delegation with its country, and the name and office of who leads it."""
    match = group_at(sentence, start, floor, speech, "delegation")
    if not match:
        return None
    if speech.language == "en" and _seated().search(match[0]):
        return None
    value = told(sentence, match, "delegation")
    if speech.language == "vi":
        value = value._replace(party=(value.title or "").casefold())
        value = value._replace(country=HOME) if match["ours"] else value
    begin, end = match.span()
    if speech.language == "en" and not _another().search(sentence.masked, max(0, start - 40), match.end()):
        value = value._replace(party="delegation")
    if speech.language == "en" and _headed().search(sentence.masked, max(0, begin - 40), begin):
        return None
    led = _led(speech.language).match(sentence.masked, end)
    leader = _leader(sentence, led.end(), speech) if led else None
    if value.party == "đoàn" and not value.country and not leader and not _met().search(sentence.masked, 0, start):
        return None
    if leader:
        head = leader.value
        value = value._replace(party="delegation") if speech.language == "en" else value
        value = value._replace(
            name=head.name, title=head.title, office=head.office, country=value.country or head.country
        )
        end = leader.end
        if tail := _leads().match(sentence.masked, end):
            end = tail.end()
    return Entity(begin, end, "person", value)


@cache
def _another() -> regex.Pattern[str]:
    """Words that name a delegation for the first time: "a", up to it."""
    return compiled(r"(?i:\b(?:an?|another|other|two|several|both|all|each)\s)[^,;.]{0,40}\Z")


def _leader(sentence: Sentence, at: int, speech: Grammar) -> Entity | None:
    """The person named at a place, behind "led by" or "do"; up to two words may stand before."""
    here = at
    for _ in range(3):
        found = read_honoured(sentence, here, at, speech) or read_office_holder(sentence, here, at, speech)
        if found:
            return found
        here = sentence.masked.find(" ", here) + 1 or len(sentence.masked)
    return read_named(sentence, at, speech)


@cache
def _met() -> regex.Pattern[str]:
    """What stands before "Đoàn" where it is the delegation told of before, and met."""
    how = r"thân\s+mật|xã\s+giao|và\s+làm\s+việc\s+với|đón|kiến"
    return compiled(rf"(?i:\b(?:tiếp|đón|gặp|với|cùng)(?:\s+(?:{how}))?)\s+\Z")


@cache
def _led(language: str) -> regex.Pattern[str]:
    return compiled(
        r"(?:\s*\([^()]{1,30}\))?,?\s+(?:do|dẫn đầu bởi|dưới sự dẫn đầu của)\s+"
        if language == "vi"
        else r",?\s+(?:to\s+be\s+|under\s+the\s+)?(?:led|headed|leadership)\s+(?:by|of)\s+(?:the\s+|its\s+)?"
    )


@cache
def _seated() -> regex.Pattern[str]:
    """A mission that is an office abroad, no delegation: "the Chinese Permanent Mission"."""
    return compiled(r"(?i:\b(?:permanent|diplomatic|peacekeeping|assistance|observer|monitoring|space)\s+mission\b)")


@cache
def _headed() -> regex.Pattern[str]:
    """Who comes "at the head of" a delegation is told already."""
    return compiled(r"\bat\s+the\s+head\s+of\s+(?:(?:the|a|an|his|her)\s+)?(?:[\p{Ll}-]+\s+)?\Z")


@cache
def _leads() -> regex.Pattern[str]:
    head = r"(?i:(?:làm|là)\s+trưởng\s+(?:phái\s+)?đoàn)"
    return compiled(rf"(?:\s+(?:tỉnh|thành phố|huyện))?(?:,|\s*[-–])?\s+(?:{head}|dẫn đầu|đứng đầu)\b")


def each_with_party(found: list[Entity], text: str) -> list[Entity]:
    """Two who each lead a delegation, with it: "A dẫn đầu đoàn Trung Quốc và B dẫn đầu đoàn Việt Nam hội đàm"."""
    for at in range(len(found) - 3):
        head, party, other, its = found[at : at + 4]
        if [one.value.reference for one in (party, its)] != ["delegation", "delegation"]:
            continue
        led = all(text[one.end : group.start].strip() == "dẫn đầu" for one, group in ((head, party), (other, its)))
        if led and text[party.end : other.start].strip() in ("và", ", và", "cùng"):
            both = [head._replace(end=party.end), other._replace(end=its.end)]
            return [*found[:at], *both, *found[at + 4 :]]
    return found


def with_lead(one: Entity, sentence: Sentence) -> Entity:
    """A person with the words behind that he leads the delegation: "…, Thứ trưởng Bộ Công an, làm Trưởng đoàn"."""
    tail = _leads().match(sentence.masked, one.end)
    leads = tail and ("đoàn" in tail[0].lower() or (one.value.reference == "delegation" and one.value.name))
    return one._replace(end=tail.end()) if tail and leads else one
