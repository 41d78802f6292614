"""One office, read from where its first word stands."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from diplofacts.entities.leaders import find_leaders
from diplofacts.entities.mentioned import Sentence
from diplofacts.entities.office_country import SENT, country_after, past_brackets
from diplofacts.entities.offices import BODY, COUNTRY, PLACE, Grammar, either, grammar, key_of
from diplofacts.pattern import compiled
from diplofacts.pattern import plain as plain_pattern
from diplofacts.record import NamedTuple

if TYPE_CHECKING:
    import re

    import regex

Span = tuple[int, int]


class Office(NamedTuple):
    """An office at start:end, its field, organisation and country with it.

    name: the person's name, where it follows the organisation with nothing between. also: keys of further offices.
    """

    start: int
    end: int
    title: str
    key: str
    country: str | None
    business: bool = False
    name: Span | None = None
    also: tuple[str, ...] = ()


# Offices that fill a person: two of them in a row are two people, but for "Tổng Bí thư, Chủ tịch nước".
SOLE = frozenset(
    ("pm", "president", "king", "queen", "speaker", "state_president", "general_secretary", "crown_prince")
)


def read_office(sentence: Sentence, start: int, speech: Grammar) -> Office | None:
    """One office at start, with its field, organisation and country."""
    masked = sentence.masked
    match = speech.office.match(masked, start)
    if not match or match[0] in ("pm", "Pm", "fm", "Fm", "mp", "Mp"):
        return None
    if match[0].lower() == "sultan" and _given_sultan().match(masked, match.end()):
        return None
    key = key_of(match, speech)
    end, pieces, country, name = match.end(), [match.span()], None, None
    business = key == "ceo"
    sender = _sender(speech.language).match(masked, end) if key in SENT or "adviser" in key else None
    if sender:  # "Đặc phái viên của Tổng thống Mỹ": the country is the sender's
        pieces.append((end, sender.end()))
        end = sender.end()
        if speech.language == "vi" and (whose := _senders_name(sentence, end, speech)):
            pieces.append((end, whose[0]))
            end, country = whose
    for _ in range(3):
        further = country_after(sentence, end, key, speech)
        if further:
            before, (end, code, town) = end, further
            country = country or code
            if town or (code is None and speech.language == "en"):
                pieces.append((before, end))
            continue
        if speech.language == "vi" and not _opens_complement(masked, end):
            break
        complement = speech.complement.match(masked, end)
        if not complement or not _takes(key, match, complement, speech):
            break
        stop, name = _cut(complement, speech)
        if key in SOLE and not name and (land := _land().match(masked, complement.start("body"), stop)):
            stop = land.end()  # "the Sultan of Oman and Emir of Qatar" are two
        inner = complement.start("body"), stop
        business = business or _is_business(masked[slice(*inner)], speech)
        sent_for = speech.language == "en" and key in SENT and complement["link"] == "for"
        if (sent_for or masked[slice(*inner)].removeprefix("the ").strip(COUNTRY + BODY)) and not (
            key == "general_secretary" and _idle(masked, inner, speech)
        ):
            pieces.append((end, stop))
        country, end = country or (None if sent_for else sentence.code(*inner)), stop
        if name:
            break
        if aside := _aside().match(masked, end):
            end = aside.end()
    if speech.language == "en" and len(pieces) > 1 and not name and (tail := _tail().match(masked, end)):
        pieces.append((end, tail.end()))
        end = tail.end()
    land = _land_of_province().match(masked, pieces[-1][0]) if speech.language == "vi" and country else None
    if land and sentence.codes.get(land.start("country")) == country:
        end = max(end, land.end())
    end, country = past_brackets(sentence, end, country)
    if not country and not name and (further := country_after(sentence, end, key, speech)):
        end, country, _ = further
    title = sentence.words(pieces)
    country = country or speech.words.OFFICE_COUNTRIES.get(" ".join(match[0].lower().split()))
    if country and sentence.masked[match.end() : end].strip()[:1] == BODY:
        business = False
    return Office(start, end, title, key, country, business, name)


@cache
def _tail() -> regex.Pattern[str]:
    """What an envoy deals with, in lower case behind a name: "for Red Sea peace and security affairs"."""
    words = "peace|security|nuclear|political|economic|regional|policy|process|issues?|affairs|matters|reconciliation"
    return compiled(rf"(?:\s+(?:{words})\b(?:\s+and(?=\s+(?:{words})\b))?)+")


@cache
def _land_of_province() -> regex.Pattern[str]:
    """A country told behind its province: "Thống đốc bang Oregon, Hoa Kỳ"."""
    return compiled(
        r"\s*(?i:bang|tỉnh|vùng|thành\s+phố|tp\.?|thủ\s+đô|quận|thủ\s+phủ|(?:khu|thị|tỉnh|thành|huyện|châu)\s+[uủ][ỷyỵ]"
        r"|khu\s+tự\s+trị|ubnd|hđnd|[uủ][ỷy]\s+ban\s+nhân\s+dân)\s[^,;:.()]{1,50},"
        rf"\s+(?:nước\s+)?(?P<country>{COUNTRY}+)"
        rf"(?!\s*(?:,|và)\s*[{COUNTRY}])"
    )


def _opens_complement(masked: str, end: int) -> bool:
    """Whether the word behind a Vietnamese office may open the name of an organisation, a firm or a land."""
    if masked.endswith(("ban", "Ban", "BAN"), 0, end):
        return True  # behind "ban" any field may stand
    gap = _gap_before().match(masked, end)
    return gap is not None and masked[gap.end() : gap.end() + 8].lower().startswith(_first_words())


@cache
def _gap_before() -> re.Pattern[str]:
    return plain_pattern(r"\s+(?:[Cc]ủa\s+|CỦA\s+)?")


@cache
def _first_words() -> tuple[str, ...]:
    words = grammar("vi").words
    return tuple({one.split()[0] for one in (*words.BUSINESS, *words.TERRITORIES, *words.ORGANISATIONS)})


@cache
def _given_sultan() -> regex.Pattern[str]:
    """What follows the given name: "Sultan bin Ahmed", "Sultan Al Jaber"; behind the office the ruler's own stands."""
    return compiled(r"\s+(?:bin|ibn)\s|\s+[Aa]l[\s-]\p{Lu}")


def _idle(masked: str, body: Span, speech: Grammar) -> bool:
    """Whether a party's body adds nothing to the office of who leads the party."""
    return any(idle in masked[slice(*body)].lower() for idle in speech.words.IDLE_BODIES)


def _takes(key: str, match: regex.Match[str], complement: regex.Match[str], speech: Grammar) -> bool:
    """Whether an office takes the complement that follows: "head of", "Ambassador to", but no "Premier to"."""
    link = complement["link"]
    if speech.language == "vi":
        body = complement["body"]  # "Thủ tướng tổ chức lễ đón": no office of a "tổ chức"
        verb = key in SOLE and body[:1].islower() and not body.startswith(("đảng", "ban chấp hành", "trung ương"))
        return (not match["whole"] or not link) and not verb
    if link == "in" and key == "minister" and _ministry().match(complement["body"]):
        return True
    if link in ("to", "in", "on"):
        return key in (*SENT, "negotiator") or (link == "to" and key.startswith(("assistant", "adviser", "security")))
    if link == "for":
        return key not in SOLE
    if link == "at" and (key == "minister" or "secretary" in key or "director" in key):
        return _ministry().match(complement["body"]) is not None
    return link == "of" or (link == "at" and bool(match["head"]))


@cache
def _ministry() -> regex.Pattern[str]:
    """Where a minister of state sits: "at the Ministry of Foreign Affairs"."""
    seats = r"Ministry|Foreign|State|Treasury|Office|Presidency|Cabinet|Department|Prime\s+Minister"
    return compiled(rf"(?:the\s+)?(?:{seats})")


def _cut(complement: regex.Match[str], speech: Grammar) -> tuple[int, Span | None]:
    """Where the organisation ends when a person's name follows it without a comma, and that name."""
    text, last = complement.string, complement.end()
    if speech.language == "vi":
        run = _company_and_name(speech.language).fullmatch(text, complement.start("body"), last)
        return (run.end("company"), run.span("name")) if run else (last, None)
    behind = last + 2 if text[last : last + 1] == "." else last  # "… of Foreign Affairs Dr. A"
    for edge in _edge(speech.language).finditer(text, complement.start("link"), behind):
        name = speech.name.match(text, edge.end())
        if not name or " " not in name[0] or _organisation_end().search(name[0]) or _field().match(name[0]):
            continue
        if name.end() >= last or _break().match(text, name.end()):
            return edge.start("gap"), name.span()
    run = _company_and_name("en").fullmatch(text, complement.start("body"), last)
    return (run.end("company"), run.span("name")) if run else (last, None)


@cache
def _company_and_name(language: str) -> regex.Pattern[str]:
    """A company of one word and a name of two or three behind it: "Tập đoàn Samsung Lee Jae-yong"."""
    kind = rf"(?i:{either(grammar(language).words.BUSINESS)})\s+" if language == "vi" else ""
    word = r"\p{Lu}[\p{L}'’-]*"
    return compiled(rf"(?P<company>{kind}{word})\s+(?P<name>{word}(?:\s+(?!\p{{Lu}}{{2,}}){word}){{1,2}})")


def _senders_name(sentence: Sentence, end: int, speech: Grammar) -> tuple[int, str | None] | None:
    """Where the name of him who sends an envoy ends, and his country: "Đặc phái viên của Tổng Bí thư Lê Văn Bình".

    Behind a country the name is the sender's only where he is known to all, and else the envoy's.
    """
    land = speech.country.match(sentence.masked, end)
    gap = _space().match(sentence.masked, land.end() if land else end)
    name = speech.name.match(sentence.masked, gap.end()) if gap else None
    if name is None:
        return None
    known = find_leaders(sentence.text[slice(*name.span())], "vi", None)
    if land and not known:
        return None
    home = known[0].value.country if known else None
    return name.end(), sentence.codes.get(land.start("country")) if land else home


@cache
def _space() -> regex.Pattern[str]:
    return compiled(r"\s+")


@cache
def _sender(language: str) -> re.Pattern[str]:
    words = grammar(language).words
    office = either([name for name, _ in (*words.OFFICES, *words.MINISTERS)])
    link = "của|cho" if language == "vi" else r"of\s+the|to\s+the|for\s+the"
    below = either(words.DEPUTY)
    bare = "(?:" + link + r")\s+" if language == "en" else "(?:(?:" + link + r")\s+)?"
    return plain_pattern(rf"(?i:\s+{bare}(?:{below}\s+)?{office}\b)")


@cache
def _edge(language: str) -> regex.Pattern[str]:
    words = grammar(language).words
    ends = either([*words.ORGANISATION_ENDS, *(name for name, _ in words.FIELDS), *words.FIELDS_BEHIND])
    styles = either((*grammar(language).words.HONORIFICS, *grammar(language).words.RANKS))
    edge = rf"(?:(?i:\b{ends}\b)|\b(?:of|for)\s+(?:the\s+)?{PLACE}(?:\s+and\s+(?:the\s+)?{PLACE})?)"
    return compiled(rf"{edge}(?P<gap>\s+)(?:(?i:{styles}|Ambassador)\s+){{0,3}}")


@cache
def _field() -> regex.Pattern[str]:
    """A word of a ministry's name, which opens no person's."""
    words = grammar("en").words
    return compiled(rf"(?i:{either([*(name for name, _ in words.FIELDS), *words.FIELDS_BEHIND])}\b)")


@cache
def _break() -> regex.Pattern[str]:
    return compiled(r"\s*,|\s+and\s+(?:the\s|(?!\p{Ll}))|\s+(?:in|on|at)\s|\s+of\s+(?!the\b)\p{Lu}")


@cache
def _organisation_end() -> regex.Pattern[str]:
    return compiled(rf"(?i:\b{either(grammar('en').words.ORGANISATION_ENDS)}\b)")


def _is_business(body: str, speech: Grammar) -> bool:
    return bool(_business(speech.language).search(body)) and not _central_bank().search(body)


@cache
def _central_bank() -> regex.Pattern[str]:
    return compiled("(?i:nhà nước|trung ương|central|reserve)")


@cache
def _business(language: str) -> regex.Pattern[str]:
    return compiled(rf"(?i:\b{either(grammar(language).words.BUSINESS)}(?!\p{{L}}))")


@cache
def _land() -> regex.Pattern[str]:
    return compiled(rf"(?:the\s+)?{COUNTRY}+(?=\s+(?:and|&)\s)")


@cache
def _aside() -> regex.Pattern[str]:
    """What brackets say of an organisation whose country follows: "the Supreme Council (parliament) of Laos"."""
    return compiled(r"\s*\([^()\n]{1,40}\)(?=\s+of\s)")
