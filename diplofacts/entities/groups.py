"""Counterparts, delegations and leaders: people told by their side rather than by name."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING

from diplofacts.entities.adjoining import behind_name, name_after, name_before, read_named
from diplofacts.entities.entity import Entity
from diplofacts.entities.mentioned import Mentioned, Sentence, plain
from diplofacts.entities.named import read_honoured, read_office_holder
from diplofacts.entities.office_country import host_country
from diplofacts.entities.offices import NATION, PLACE, Grammar, either, grammar
from diplofacts.entities.profiles import HOME
from diplofacts.entities.titles import Office
from diplofacts.languages.en.groups import PRIVATE, SENT, WORKS
from diplofacts.pattern import compiled, spaced

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


def read_delegation(sentence: Sentence, start: int, floor: int, speech: Grammar) -> Entity | None:
    """A delegation with its country, and the name and office of who leads it."""
    match = _group(sentence, start, floor, speech, "delegation")
    if not match:
        return None
    if speech.language == "en" and _seated().search(match[0]):
        return None
    value = _told(sentence, match, "delegation")
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


def read_leaders(sentence: Sentence, start: int, floor: int, speech: Grammar) -> Entity | None:
    """Leaders or officials of a side, without names: "các nhà lãnh đạo Nhật Bản", "Japanese officials"."""
    if not _has_side(sentence, start, speech):
        return None
    match = _group(sentence, start, floor, speech, "leaders")
    if not match:
        return None
    value = _told(sentence, match, "leaders")
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


def _group(sentence: Sentence, start: int, floor: int, speech: Grammar, reference: str) -> regex.Match[str] | None:
    pattern = _pattern(speech.language, reference, speech.wide)
    if speech.language == "vi":
        return pattern.match(sentence.masked, start)
    match = pattern.search(
        sentence.masked, max(floor, start - _BEFORE), min(len(sentence.masked), start + _BEHIND)
    )
    return match if match and match.start() <= start < match.end() else None


def _told(sentence: Sentence, match: regex.Match[str], reference: str) -> Mentioned:
    country = sentence.codes.get(match.start("country")) if match["country"] else sentence.code(*match.span())
    return Mentioned(None, sentence.words([match.span("title")]), country, None, reference)


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
