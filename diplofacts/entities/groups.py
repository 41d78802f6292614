"""Groups told by their side rather than by name: the form that delegations and leaders share, and leaders."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING

from diplofacts.entities.adjoining import name_after
from diplofacts.entities.entity import Entity
from diplofacts.entities.mentioned import Mentioned, Sentence
from diplofacts.entities.offices import NATION, PLACE, Grammar, either, grammar
from diplofacts.entities.titles import Office
from diplofacts.languages.en.groups import PRIVATE, SENT, WORKS
from diplofacts.pattern import compiled, spaced

if TYPE_CHECKING:
    import regex


def read_leaders(sentence: Sentence, start: int, floor: int, speech: Grammar) -> Entity | None:
    """Leaders or officials of a side, without names: "các nhà lãnh đạo Nhật Bản", "Japanese officials"."""
    if not _has_side(sentence, start, speech):
        return None
    match = group_at(sentence, start, floor, speech, "leaders")
    if not match:
        return None
    value = told(sentence, match, "leaders")
    if speech.language == "vi" and value.country and _one_leader().match(match[0]):
        end, name = name_after(sentence, Office(match.start(), match.end(), "", "", value.country), speech)
        if name and " " in name:
            value = value._replace(name=name, office="leader", reference="full")
            return Entity(match.start(), end, "person", value)
    if speech.language == "en" and _private().search(sentence.masked, max(0, match.start() - 20), match.end("title")):
        return None
    if speech.language == "en" and _someone().fullmatch(match[0]):
        value = value._replace(office="someone")
    return Entity(*match.span(), "person", value) if value.country else None


@cache
def _one_leader() -> regex.Pattern[str]:
    """One leader who may be named: "lãnh đạo Triều Tiên Kim Jong-un"."""
    return compiled(r"(?i:lãnh đạo(?: cấp cao| tối cao)?\s)")


@cache
def _private() -> regex.Pattern[str]:
    """Leaders of no state, up to that word: "business leaders"."""
    return compiled(rf"(?i:\b(?:{PRIVATE})\s+(?:leaders|officials))\Z")


@cache
def _someone() -> regex.Pattern[str]:
    """One official told of before: "the AU official"."""
    return compiled(rf"(?i:the\s+(?:visiting\s+)?{PLACE}\s+(?:official|diplomat|envoy|negotiator|emissary))")


def read_listed(sentence: Sentence, found: Sequence[Entity]) -> list[Entity]:
    """Those of the countries told before: "Chinese and Indian diplomats" are diplomats of both."""
    more: list[Entity] = []
    for one in found:
        if one.value.reference != "leaders" or not one.value.country:
            continue
        before = _listed_before().search(sentence.masked, max(0, one.start - 120), one.start)
        for start, end in before.spans("country") if before else ():
            more.append(Entity(start, end, "person", one.value._replace(country=sentence.codes.get(start))))
    return [new for new in more if all(new.end <= one.start or one.end <= new.start for one in found)]


@cache
def _listed_before() -> regex.Pattern[str]:
    one = rf"(?P<country>{NATION})(?:['’]s?)?"
    return compiled(rf"{one}(?:,\s+(?:and\s+)?{one})*,?\s+and\s+(?:the\s+)?\Z")


def _has_side(sentence: Sentence, start: int, speech: Grammar) -> bool:
    """Whether a country or body stands where a group would be told with it; in Vietnamese anywhere behind its head."""
    if speech.language == "vi":
        return any(at >= start for at in sentence.codes)
    return any(start - _BEFORE <= at < start + _BEHIND for at in sentence.codes)


_BEFORE, _BEHIND = 60, 160
"""How far around its head an English group is looked for."""


def group_at(sentence: Sentence, start: int, floor: int, speech: Grammar, reference: str) -> regex.Match[str] | None:
    """The words of delegations or leaders whose head stands at `start`; None if no such words stand there.

    floor: where the entity before ends. reference: "delegation" or "leaders". The match names the words' "title" and
    "country", and for a Vietnamese delegation "ours": "đoàn ta".
    """
    pattern = _pattern(speech.language, reference, speech.wide)
    if speech.language == "vi":
        return pattern.match(sentence.masked, start)
    match = pattern.search(
        sentence.masked, max(floor, start - _BEFORE), min(len(sentence.masked), start + _BEHIND)
    )
    return match if match and match.start() <= start < match.end() else None


def told(sentence: Sentence, match: regex.Match[str], reference: str) -> Mentioned:
    """What the words of a group tell: its title, and the country of its side."""
    country = sentence.codes.get(match.start("country")) if match["country"] else sentence.code(*match.span())
    return Mentioned(None, sentence.words([match.span("title")]), country, None, reference)


@cache
def _pattern(language: str, reference: str, wide: bool) -> regex.Pattern[str]:
    words = grammar(language).words
    groups = words.DELEGATIONS if reference == "delegation" else words.LEADERS
    heads = either([word for word in groups if word != "đoàn"])
    if language == "vi":
        fields = [name for name, _ in words.FIELDS]
        inner = either((*words.ORGANISATIONS, *words.ORGANISATION_WORDS, *words.DEGREES, *fields))
        named = r"(?!(?:thành\s+phố|tỉnh|tp\.?|bang|vùng)\s+(?-i:\p{Lu}))"
        more = rf"(?:(?:\s+|,\s+|\s+và\s+|\s+các\s+){named}{inner}\b){{0,12}}(?:\s*\(\p{{Lu}}{{2,8}}\))?"
        of = r"(?:\s+(?:của|từ|đến từ|nước|các nước)){0,3}"
        if reference == "leaders":
            return spaced(rf"(?i:\b(?P<title>{heads}){of}(?:\s+(?P<country>{PLACE}))?)", wide)
        whole = r"\b(?<!\b(?:tập|quân|sư|trung|lữ|binh|công|văn|nhạc|hội|ngoại giao|liên|đại|xe|tàu|ca) )"
        alone = rf"đoàn(?=\s+(?:của\s+|nước\s+)?{NATION}|\s*[,.;)]|\s+(?:đang|đã|do|nhân|tại)\b|\s*\Z)"
        ours = r"\s+(?P<ours>ta)\b"
        town = r"(?:\s+(?:thành\s+phố|tỉnh|tp\.?|bang|vùng|hội\s+đồng\s+tỉnh)(?-i:\s+\p{Lu}[\p{L}-]+){1,3},?){1,2}"
        return spaced(
            rf"(?i:{whole}(?P<title>{heads}{more}|{alone}){of}"
            rf"(?:{town}(?:\s+nước|\s+của)?\s+\(?(?P<country>{NATION})\)?|\s+(?P<country>{PLACE})(?:,?\s+(?:nước\s+)?{NATION}|\s*\({NATION}\))?|{ours})?)",
            wide,
        )
    kind = rf"(?:(?i:{either(words.KINDS_OF_GROUP)})\s+(?:and\s+(?=\p{{Ll}}+\s))?)"
    heads = heads if reference == "delegation" else rf"(?!official\s+(?:{WORKS})\b){heads}"
    word = r"\p{Lu}[\w'’-]*"
    listed = rf",(?=\s+(?:{word}\s+){{1,3}}and\s+\p{{Lu}})"
    more = rf"(?:(?:{listed}|(?:\s+(?:of|and|for|the|on)){{0,3}})\s+{word}){{0,12}}"
    more = more if reference == "delegation" else ""
    firms = (
        rf"\s+of\s+(?:{kind}|(?P<country>{PLACE})\s+|and\s+){{0,5}}"
        rf"(?:{SENT}|executives|leaders)\b(?:\s+from\s+(?:the\s+)?(?P<country>{PLACE}))?|"
        rf"\s+(?:of|from)\s+(?:[\w.,-]+\s+){{0,4}}?(?P<country>{PLACE})(?:['’]s?)?"
        r"(?:\s+[\p{Ll}-]+){1,4}?(?:\s*\([^()]{1,30}\))?(?=,?\s+(?:led|headed)\s+by)"
        rf"|\s+(?:of|from)\s+(?:the\s+)?(?:{word}\s+(?:(?:of|for|and)\s+(?:the\s+)?)?){{1,6}}"
        rf"(?<=\bof\s|\bof\sthe\s)(?P<country>{PLACE})|"
        if reference == "delegation"
        else ""
    )
    if reference == "delegation":
        sent = rf"\s+of\s+(?:[^\s.,;]+\s+){{0,3}}?(?:{SENT})\b"
        heads = rf"(?:{heads}|(?:group|team|party)(?=,?\s+(?:led|headed)\s+by|{sent}))"
    of = r"(?:(?!The\b)\p{Lu}[\w-]+\s+){0,4}" if reference == "delegation" else ""
    return spaced(
        rf"(?:\b(?i:the|a|an|its|his|her)\s+)?{kind}*(?:(?P<country>{PLACE})(?:['’]s?)?\s+{of})?"
        rf"(?P<title>{kind}*(?i:{heads})\b)(?:{firms}\s+(?:of|from)\s+(?:the\s+)?(?:[Gg]overnment\s+of\s+(?:the\s+)?)?(?P<country>{PLACE})(?:['’]s)?{more})?",
        wide,
    )
