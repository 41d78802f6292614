"""Patterns that read offices and names, built from the lexicons of a language; countries are masked beforehand."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache, lru_cache
from types import ModuleType
from typing import TYPE_CHECKING, Any

from diplofacts import kept
from diplofacts import kept_re as re
from diplofacts.pattern import compiled, spaced
from diplofacts.record import NamedTuple

if TYPE_CHECKING:
    import regex

    Pattern = regex.Pattern[str]

# Masks of the same length as what they hide, so that offsets stay those of the sentence.
COUNTRY, BODY, TOWN, PAIR = "\ue001", "\ue002", "\ue003", "\ue004"
PLACE = f"(?:{COUNTRY}+|{BODY}+|{TOWN}+)"
ANYWHERE = f"(?:{COUNTRY}+|{BODY}+|{TOWN}+|{PAIR}+)"
NATION = f"(?:{COUNTRY}+|{BODY}+)"

_PARTICLE = (
    r"(?:bin|binti|bint|ibn|al|el|van|der|den|von|de|da|dos|das|do|del|della|di|du|la|le|los|y|e|zu|ter|ten|abu|arap"
    r"|ould|mint|ag)"
)
_INITIAL = r"(?:(?:\p{Lu}|Yu|Ya|Ph|Th|St|Md)\.\s?-?(?=\p{Lu}))"
_PART = r"[\p{L}\p{M}]*+"
_WORD = (
    rf"(?:(?:al|el)-)?\p{{Lu}}{_PART}(?:(?:['’‘`](?!s\b)|-)\p{{L}}{_PART}|-\s\p{{Ll}}{_PART})*+(?:['’](?=\s(?:\p{{Lu}}|al-)))?"
)
_HOST = r"(?<=\snước\s)(?i:chủ\s+nhà|sở\s+tại|láng\s+giềng|này(?=(?:,\s+(?:ông|bà|ngài))?\s+(?-i:\p{Lu}[\p{Ll}.])))"
_NICKNAME = r"(?:[\"“‘(]\p{Lu}\p{Ll}[\p{L}-]{1,12}[\"”’)](?=\s\p{Lu}\p{Ll}))"
_BEFORE_HE = r"\b(?:Liu|Wang|Zhang|Li|Chen|Yang|Zhao|Wu|Zhou|Xu|Sun|Zhu|Lin|Gao|Guo|Luo|Han|Zheng)"


_NHAN = r"(?=Nhân(?![\p{L}\p{M}])(?!\s+(?i:dịp|chuyến|kỷ|lễ|ngày|buổi|sự|dân|quyền)\b))"
"""A given name, where "nhân" doesn't open a phrase: "Nhân dịp này"."""


_FRIENDS = (
    r"(?<=hữu\snghị\s)(?-i:(?:Việt|Nhật|Thái|Lào|Nga|Hàn|Trung|Đức|Pháp|Mỹ|Ấn|Hoa|Anh|Úc|Ý)\s(?:Việt|Nhật|Thái|Lào|Nga|Hàn|Trung"
    r"|Đức|Pháp|Mỹ|Ấn|Hoa|Anh|Úc|Ý))"
)
"""The two peoples of a society of friendship without a dash: "Hội Hữu nghị Thái Việt"."""


class Grammar(NamedTuple):
    """The compiled patterns of one language.

    wide: whether they read any white space; else single spaces alone. office: one office with its field or
    organisation; keys: from its head, in lower case, to its key.
    """

    language: str
    wide: bool
    words: Any
    office: Pattern
    name: Pattern
    lead: Pattern
    country: Pattern
    complement: Pattern
    keys: dict[str, str]
    fields: dict[str, str]


def either(words: tuple[str, ...] | list[str]) -> str:
    """A pattern for any of the words, longest first, whatever the white space between their parts.

    Words that begin alike share their beginning, so that not each of hundreds is tried where none stands.

    >>> either(("minister", "minister of state", "mayor"))
    '(?:m(?:inister(?:\\\\s+of\\\\s+state|)|ayor))'
    """
    return kept.once(kept.digest("either 1", *words), lambda: _either(words)) if len(words) > 2 else _either(words)


def _either(words: Iterable[str]) -> str:
    ordered = sorted(sorted(set(words)), key=len, reverse=True)
    return f"(?:{_branches([[_token(letter) for letter in ' '.join(word.split())] for word in ordered])})"


def _token(letter: str) -> str:
    return r"\s+" if letter == " " else letter if letter.isalnum() else re.escape(letter)


def _branches(words: list[list[str]]) -> str:
    """The alternatives of some words, in their order; what is left of them once their common beginning is read."""
    groups: dict[str, list[list[str]]] = {}
    for word in words:
        groups.setdefault(word[0] if word else "", []).append(word[1:])
    if len({head.lower() for head in groups}) < len(groups):  # "An" and "an": their order counts where case does not
        return "|".join("".join(word) for word in words)
    return "|".join(head + ("".join(rest[0]) if len(rest) == 1 else _grouped(rest)) for head, rest in groups.items())


def _grouped(words: list[list[str]]) -> str:
    told = _branches(words)
    return f"(?:{told})" if len({word[0] if word else "" for word in words}) > 1 else told


def lexicon(language: str) -> ModuleType:
    """The office lexicon of a language."""
    from importlib import import_module

    return import_module(f"diplofacts.languages.{language}.offices")


@cache
def grammar(language: str, wide: bool = False) -> Grammar:
    """The patterns for a language, compiled at the first use. wide: for text that is_wide() says so of."""
    words = lexicon(language)
    office, lead, country, complement = _vietnamese(words) if language == "vi" else _english(words)
    return Grammar(
        language=language,
        wide=wide,
        words=words,
        office=spaced(office, wide),
        name=spaced(name_of(language), wide),
        lead=spaced(lead + r"\Z", wide),
        country=spaced(country, wide),
        complement=spaced(complement, wide),
        keys=dict((*words.HEADS, *words.MINISTERS, *words.OFFICES)),
        fields=dict(words.FIELDS),
    )


def name_of(language: str) -> str:
    """A pattern for one to nine capitalised words, none of them one of those that follow names."""
    words: Any = lexicon(language)
    edge = r"(?![\p{L}\p{M}'’-])"
    never = either([word for word in words.AFTER_NAMES if word not in words.FIRST_NAMES])
    first = rf"(?!(?i:{never}){edge})(?!(?i:{either(words.FIRST_NAMES)}){edge}(?!\s+\p{{Lu}}))"
    said = r"(?-i:(?=Said(?:[,.;)]|\s+(?:\p{Lu}|on|in|at|met|to)\b)))"  # the name, not the verb: "Azalina Othman Said"
    behind = either(words.AFTER_NAMES)
    later = rf"(?:{said}|(?<={_BEFORE_HE}\s)(?=He\b)|(?<=\b[Bb]in\s)|{_NHAN}|(?!(?i:{behind}){edge}))"
    aside = rf"(?:{_NICKNAME}|(?<=\bSh[ea]ikh\s)(?:Dr|Eng)\.)\s+"
    more = rf"\s+(?:{aside})?(?:{_PARTICLE}\s+){{0,3}}{later}{_INITIAL}*{_WORD}"
    initials = rf"(?:{_INITIAL}*\p{{Lu}}\.\s(?:{_PARTICLE}\s+){{1,2}}|{_INITIAL}*)"  # "F. W. de Klerk"
    return rf"\b{first}{initials}{_WORD}(?:{more}){{0,8}}(?:,?\s+[JS]r\b\.?|(?<=\s[JS]r)\.(?=\s\p{{Ll}}|,))?"


def defined(**parts: str) -> str:
    """Patterns under names, for (?&name) to stand for: what is built once, not at each place where it may stand.

    Capitals count in none of them.
    """
    return f"(?(DEFINE)(?i:{''.join(f'(?P<{name}>{part})' for name, part in parts.items())}))"


def complement_of(language: str) -> str:
    """A pattern for the organisation, the land or the firm behind an office."""
    return (_vietnamese if language == "vi" else _english)(lexicon(language))[3]


def _vietnamese(words: Any) -> tuple[str, str, str, str]:
    """Head, then field or organisation: "Phó Chủ tịch Ủy ban Đối ngoại Quốc hội"; the country comes after."""
    field, kind, inner = "(?&a_field)", "(?&a_kind)", "(?&a_part)"
    parts = defined(
        a_field=either([name for name, _ in words.FIELDS]),
        # "Tổng Thư ký Ban Ki-moon" is no office of a "Ban", "Chủ tịch nước hội đàm" none of a "hội".
        a_kind=rf"(?!ban\s+ki[\s-]|{either(words.NO_ORGANISATION)}\b){either(words.ORGANISATIONS)}",
        a_part=rf"(?:{kind}|{field}|{either(words.ORGANISATION_WORDS)}|{_FRIENDS})\b",
    )
    fields = rf"{field}(?:(?:,\s+|\s+và\s+|\s*[-–]\s*|\s+){field}){{0,7}}"
    link = rf"(?:\s+(?:và(?!\s+đoàn\b)|về|các|của|vì)\s+|\s*[-–]\s*|,\s+(?={field})|\s+)"
    more = rf"(?:{link}(?:{inner}|{ANYWHERE})){{0,14}}"
    organisation = rf"(?:{kind}|(?<=\bban\s){inner})\b{more}"
    public = r"(?!ngân\s+hàng\s+(?:nhà\s+nước|trung\s+ương)\b)"
    business = rf"{public}{either(words.BUSINESS)}(?:(?-i:\s+[\p{{Lu}}\d](?:[\p{{L}}\d&-]|\.(?!\s*\Z))*)){{1,6}}"
    deputy = rf"(?:(?<!\bchính\s)(?<!\bthẩm\s){either(words.DEPUTY)}\s+)?"
    degree = rf"(?:\s+{either(words.DEGREES)}\b){{0,2}}"
    office = (
        rf"(?i:\b{deputy}(?:(?P<whole>{either([name for name, _ in words.OFFICES])})\b"
        rf"|(?P<minister>{either([name for name, _ in words.MINISTERS])})\b{degree}"
        rf"(?:\s+(?:bộ\s+|phụ\s+trách\s+|kiêm\s+)?(?P<field>{fields})\b(?:\s+{organisation})?|\s+(?P<field>{organisation}))?"
        rf"|(?P<head>{either([name for name, _ in words.HEADS])})\b{degree}){degree})"
    )
    land = rf"{either(words.TERRITORIES)}(?-i:\s+\p{{Lu}}[\p{{L}}-]*(?:\s*[-–]\s*\p{{Lu}}\p{{L}}*)?)(?=\s|\Z)"
    complement = rf"(?i:\s+(?P<link>của\s+)?(?P<body>{business}|{land}|{organisation}))"
    honorific = either((*words.RANKS, *words.HONORIFICS))
    lead = rf"(?i:\b(?:(?P<former>{either(words.FORMER)})|tân|vị)\s+)?(?i:\b{honorific},?\s+)?"
    state = (
        r"(?:nước|nhà nước|chính phủ|cộng hòa|cộng hoà|chlb|lb|liên bang|vương quốc|chdcnd|chnd|hồi giáo"
        r"|dân chủ|nhân dân|xã hội chủ nghĩa|liên minh|vùng|đảng cộng sản|phía)"
    )
    country = rf"(?i:\s*(?:của\s+|thuộc\s+)?(?:{state}\s+){{0,6}})(?P<country>{NATION}|{TOWN}+|{_HOST})"
    return parts + office, lead, country, parts + complement


def _english(words: Any) -> tuple[str, str, str, str]:
    """Country before, field before or after: "Japan's Deputy Minister of Finance", "Malaysian Trade Minister"."""
    field = "(?&a_field)"
    abroad = rf"{COUNTRY}+\s+(?:abroad|expatriates)\b|{BODY}+\s+affairs\b"
    fields = either([*(name for name, _ in words.FIELDS), *words.FIELDS_BEHIND])
    parts = defined(a_field=rf"(?:{fields}|{abroad})")
    fields = rf"{field}(?:(?:,?\s+(?:and|&)\s+|,\s+|\s+)(?:the\s+)?{field}){{0,7}}"
    styled = r"(?!(?:His|Her|Their)\s+(?:Royal\s+)?(?:Excellenc|Highness|Majest)|H\.\s?E\.|(?:Mr|Mrs|Ms|Dr)\b)"
    dated = (
        r"(?!(?:(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Sept|Nov|Dec)ember|October"
        r"|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b)"
    )
    capital = rf"(?-i:{dated}{styled}(?:{ANYWHERE}|i?\p{{Lu}}[\p{{L}}\p{{M}}]*(?:['’-][\p{{L}}]+)*))(?:['’]s?(?=\s))?"
    listed = r",(?=\s+\p{Lu}\p{Ll}+,?\s+and\s)"
    acronym = rf"(?:\s*\((?-i:{BODY}{{2,10}}|\p{{Lu}}{{2,8}})\)(?=\s+\p{{Lu}}))?"
    capital = rf"{capital}{acronym}"
    land = r"(?:\s+(?-i:province|region|prefecture|oblast|state|district|county|territory|republic|governorate)\b)?"
    capital = rf"{capital}{land}"
    organisation = rf"(?:the\s+)?{capital}(?:(?:\s+(?:of|for|and|on|&|in)(?:\s+the)?|{listed})?\s+{capital}){{0,14}}"
    whole = either([name for name, _ in words.OFFICES if name.startswith(("chief ", "senior ", "special ", "first "))])
    short = either([name for name, _ in words.OFFICES if name.endswith(".")])
    deputy = rf"(?:(?!{whole}\b|under\s+(?!(?:general\s+)?secretar)){either(words.DEPUTY)}[\s-]+){{0,3}}"
    minister = either([name for name, _ in words.MINISTERS])
    head = either([name for name, _ in words.HEADS])
    before = either(words.HEAD_BEFORE)
    alone = r"(?!\s+(?-i:Council|Commission|Committee|Board|Bank|Agency|Fund|Authority)\b)"
    small = r"(?-i:\p{Ll}[\p{Ll} ]*(?<!minister|secretary|chief),\s+\p{Lu}\p{Ll}+\s+)"
    own_comma = rf"(?!{small}(?:\p{{L}}+\s+){{0,2}}?{minister}\b)"  # "a threat to security, Foreign Minister A said"
    office = (
        rf"(?i:\b{deputy}(?:(?P<whole>{either([name for name, _ in words.OFFICES])}\b"
        rf"|{short}(?-i:(?=\s+\p{{Lu}}\p{{Ll}})))"
        rf"(?:-elect|-designate)?(?!-\p{{L}})(?!\s+(?:party|league|council|and\s+(?:ceo|chief\s+executive))\b)"
        rf"|{own_comma}(?P<field>{fields})\s+(?P<minister>{minister})\b"
        rf"|(?P<minister>{minister})\b(?:\s+(?:of|for|in\s+charge\s+of|responsible\s+for)\s+(?:the\s+)?(?P<field>{fields})\b{alone})?"
        rf"|(?:{before}\s+)?(?P<head>{head})\b(?!-)))"
    )
    area = rf"{fields}(?:\s+(?:affairs|issues|matters))?\b"
    complement = rf"\s+(?P<link>of|for|to|in|at|from|on)\s+(?P<body>{organisation}|(?<=\b(?:for|on)\s)(?i:{area}))"
    rank = rf"(?:chief|senior|deputy|assistant|acting)(?=\s+{PLACE})"
    told = rf"{either(words.BEFORE_OFFICE)}|\d\d-year-old|{rank}"
    own = rf"(?:(?i:{told}|(?P<former>{either(words.FORMER)}))(?:\s+|(?<=-))){{0,4}}"
    party = (
        r"(?:Maoist|Communist|Islamist|Socialist|Conservative|Labou?r|Republican|Democratic|Liberal|Nationalist|Kurdish"
        r"|Sunni|Shi'?ite)\s+"
    )
    verb = "of|in|on|to|and|with|for|said|by|from|the|is|was|has|who|as|at|or|that|a"
    named = rf"(?:{party}|(?!(?:{verb})\b)[\p{{Ll}}-]+\s+)"
    capitals = r"(?!The\b)(?:\p{Lu}[\p{L}'’-]*\s+(?:(?:and|of|&)\s+)?){1,4}(?:\(\p{Lu}[\p{L}-]{1,11}\)\s+)?"
    no_kin = rf"{verb}|are|were|had|have|will|would|its?|his|her|\w+ed|\w+ing|met|told|saw|an|also"
    common = rf"(?:(?!(?:{no_kin})\b)\p{{Ll}}[\p{{Ll}}-]*\s+){{1,2}}"
    kin = rf"(?P<kin>{capitals}|{common})"
    acronym = rf"(?:\s*\([\p{{Lu}}{BODY}{COUNTRY}]{{2,10}}\))?"
    land = rf"(?P<country>{PLACE})(?:\s+Republic)?{acronym}"
    owner = rf"{land}(?:['’]s?\s+(?:{named}){{0,3}}|\)?(?:\s+|-)(?:{party})?){kin}?"
    whose = rf"{owner}(?!(?i:the|an?|his|her|my|its)\s)"
    lead = rf"(?:(?<=^|[^\p{{L}}]){own}(?:{whose})?{own})"
    country = rf"\s+(?:of|from)\s+(?:the\s+)?(?:[\p{{L}}']+\s+(?:of\s+)?){{0,3}}?(?P<country>{NATION})"
    return parts + office, lead, country, parts + complement


def key_of(found: regex.Match[str], speech: Grammar) -> str:
    """The key of an office, such as "pm", "fm", "deputy_pm", "minister:defence", "ambassador"."""
    part = next(name for name in ("whole", "minister", "head") if found[name])
    before = found.string[found.start() : found.start(part)]
    head = " ".join(found[part].lower().split())
    key = speech.keys[head]
    if found["minister"]:
        field = " ".join((found["field"] or "").lower().split())
        area = _area(field, speech.language)
        key = "fm" if (key, area) == ("minister", "foreign") else f"{key}:{area}" if area else key
    return f"deputy_{key}" if before and _below(speech.language).search(before) else key


@lru_cache(maxsize=256)
def _area(field: str, language: str) -> str | None:
    """What a minister of these fields, in lower case, is for: the first of them tells."""
    fields = grammar(language).fields
    return fields.get(max((name for name in fields if field.startswith(name)), key=len, default=""))


@cache
def _below(language: str) -> Pattern:
    return compiled(rf"(?i:\b{either(lexicon(language).BELOW)}\b)")
