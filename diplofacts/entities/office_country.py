"""The country told behind an office."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from diplofacts.entities.mentioned import Sentence
from diplofacts.entities.offices import BODY, COUNTRY, NATION, PLACE, TOWN, Grammar, either, grammar
from diplofacts.pattern import compiled

if TYPE_CHECKING:
    import regex

# Those sent abroad: the country behind "to" or "tại" is not theirs.
SENT = frozenset(("ambassador", "consul", "charge", "counsellor", "special_envoy", "deputy_ambassador"))


def country_after(sentence: Sentence, end: int, key: str, speech: Grammar) -> tuple[int, str | None, bool] | None:
    """The country behind an office: its end, code, and whether it is a town. The post of an envoy has no code."""
    if key in SENT and (post := _post(speech.language).match(sentence.masked, end)):
        return post.end(), None, False
    if speech.language != "vi":
        land = _friendly().match(sentence.masked, end)
        return (land.end(), sentence.codes.get(land.start("country")), False) if land else None
    if couple := _couple().match(sentence.masked, end):
        end = couple.end()
    if short := _short_country().match(sentence.masked, end):
        return short.end("country"), speech.words.SHORT_COUNTRIES[short["country"]], False
    match = speech.country.match(sentence.masked, end)
    if not match:
        return None
    at = match.start("country")
    if sentence.masked[at] not in COUNTRY + BODY + TOWN:
        return match.end(), host_country(sentence, at), False
    return match.end(), sentence.codes.get(at), sentence.masked[at] == TOWN


@cache
def _friendly() -> regex.Pattern[str]:
    """A country behind an office as Gulf agencies call it: "of the sisterly State of Kuwait"."""
    kind = r"(?:sisterly|brotherly|fraternal|friendly|neighbou?ring)"
    state = r"(?:\p{Lu}\p{Ll}+\s+(?:of\s+)?){0,3}"
    return compiled(rf"\s+(?:of|from)\s+(?:the\s+)?{kind}\s+{state}(?P<country>{NATION})")


@cache
def _couple() -> regex.Pattern[str]:
    """A spouse between the office and the country of both: "Quốc vương và Hoàng hậu Thái Lan"."""
    spouse = "phu nhân|phu quân|hoàng hậu|vương hậu|vương phu"
    return compiled(rf"\s+(?:và|cùng)\s+(?i:{spouse})(?=\s+(?:nước\s+)?{NATION})")


def host_country(sentence: Sentence, at: int) -> str | None:
    """The country that "nước chủ nhà" means: where somebody came to before; "nước này", that told last."""
    if sentence.masked.startswith("này", at):
        last = max((spot for spot in sentence.codes if spot < at), default=None)
        return sentence.codes[last] if last is not None else None
    told = [spot for spot in sentence.codes if spot < at and _come_to().search(sentence.masked, 0, spot)]
    return sentence.codes[max(told)] if told else None


@cache
def _come_to() -> regex.Pattern[str]:
    where = r"thủ\s+đô|thành\s+phố|nước|cộng\s+hòa"
    return compiled(rf"(?i:\b(?:tới|đến|sang|thăm|tại|ở|công\s+du)(?:\s+(?:{where}))?)\s+\Z")


@cache
def _short_country() -> regex.Pattern[str]:
    """A country of one syllable right before a name that is not Vietnamese: "Lào Thongloun", "Nga I. Melnikov"."""
    syllables = r"\p{Lu}\p{Ll}*(?:[fjwz]|[bdgklrsvx](?!\p{L})|[aeiouy][bdgklrsvxqnmthc]+[aeiouy])"
    foreign = rf"(?=\p{{Lu}}\.|\p{{Lu}}[\p{{L}}'’]*-\p{{L}}|{syllables})"
    return compiled(rf"\s+(?P<country>{either(tuple(grammar('vi').words.SHORT_COUNTRIES))})\s+{foreign}")


@cache
def _post(language: str) -> regex.Pattern[str]:
    if language == "vi":
        return compiled(rf"\s*,?\s*(?:bên cạnh|tại|ở)\s+{PLACE}(?:\s*(?:,|và)\s*{PLACE}){{0,5}}")
    return compiled(rf"\s+(?:to|in)\s+(?:the\s+)?{PLACE}")


def past_brackets(sentence: Sentence, end: int, country: str | None) -> tuple[int, str | None]:
    """Pass over "(PAP)", "(Bỉ)" between an office and a name."""
    match = _brackets().match(sentence.masked, end)
    return (match.end(), country or sentence.code(*match.span())) if match else (end, country)


@cache
def _brackets() -> regex.Pattern[str]:
    return compiled(r"\s*\([^()\n]{1,40}\)(?=,?\s+[\p{Lu}\ue001-\ue003])")
