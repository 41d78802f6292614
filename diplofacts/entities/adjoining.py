"""The name beside an office, and what belongs to it: country in brackets, ministry behind a comma, spouse."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from diplofacts import kept_re as re
from diplofacts.entities.company_homes import firm_at
from diplofacts.entities.entity import Entity
from diplofacts.entities.mentioned import Mentioned, Sentence, plain
from diplofacts.entities.offices import NATION, Grammar, complement_of, either, grammar, name_of
from diplofacts.entities.titles import Office, Span
from diplofacts.pattern import compiled, spaced

if TYPE_CHECKING:
    import regex


# Offices that one person holds: a name between commas behind them is the holder's.
_HELD = frozenset("president pm deputy_pm fm deputy_fm king crown_prince speaker vice_president premier".split())


def name_after(sentence: Sentence, office: Office, speech: Grammar) -> tuple[int, str | None]:
    """The name behind an office, perhaps behind a comma: its end and the name, or the office's end and None."""
    if office.name:
        return office.name[1], plain(sentence.text[slice(*office.name)])
    masked = sentence.masked
    gap = _gap(speech.language, speech.wide).match(masked, office.end)
    if not gap or masked[gap.end() : gap.end() + 60].isupper():
        return office.end, None
    firm = firm_at(sentence.text, gap.end()) if office.business and not gap["comma"] else None
    if firm and (behind := _behind_firm().match(masked, firm)):
        gap = behind
    name = speech.name.match(masked, gap.end())
    if not name or _first_words(speech.language, speech.wide).match(masked, gap.end()):
        return office.end, None
    syllable = speech.language == "vi" and " " not in name[0]
    if syllable and len(name[0]) > 2 and name[0].isupper():
        return name.end(), None  # "Trưởng Ban Thanh niên Đảng LDP"
    if syllable and _territory().search(masked, 0, office.end):
        return name.end(), None  # "Chủ tịch chính phủ tỉnh Tula"
    rest = masked[name.end() : name.end() + 2].strip()
    if syllable and office.key.removeprefix("deputy_") in ("director", "head") and rest[:1].islower():
        return office.end, None  # "Giám đốc Hỗ trợ hành chính"
    if gap["comma"] and not gap["honorific"]:
        whose = " of " in office.title or " for " in office.title
        sure = " " in name[0] and (office.country or office.business or whose)
        held = ":" in office.key or office.key in _HELD
        apposed = speech.language == "en" and held and masked[name.end() : name.end() + 1] in (",", ".", "")
        if not (sure or (apposed and " " in name[0])) or not _clause_end().match(masked, name.end()):
            return office.end, None
        speaks = speech.language == "en" and _says().match(masked, name.end())
        if speaks and _met_first().search(masked, 0, office.start):
            return office.end, None  # "Speaking after talks with the President of Laos, A said"
    start = _behind_acronym().match(masked, name.start(), name.end())
    return name.end(), plain(sentence.text[start.end() if start else name.start() : name.end()])


@cache
def _says() -> regex.Pattern[str]:
    """The verb of who speaks."""
    verbs = "said|told|says|announced|added|stated|stressed|expressed|confirmed"
    return compiled(rf"\s+(?:has\s+|had\s+|also\s+)?(?:{verbs})\b")


@cache
def _met_first() -> regex.Pattern[str]:
    """A phrase in front of its clause that tells whom somebody met."""
    opens = r"(?i:speaking|after|following|during|at|in|before|asked|addressing|ahead\s+of)"
    return compiled(rf"(?:\A|[.;]\W{{1,3}})\W*{opens}\b[^,;.]{{0,120}}\b(?:with|to|by|of)\s+(?:the\s+)?\Z")


@cache
def _territory() -> regex.Pattern[str]:
    return compiled(r"(?i:\b(?:tỉnh|thành phố|bang|vùng|hạt|quận))\Z")


@cache
def _behind_firm() -> regex.Pattern[str]:
    """What may follow the name of a firm: other words of it, the country where its branch is."""
    return compiled(rf"(?P<comma>)(?P<honorific>)(?:\s+(?:\p{{Lu}}[\p{{L}}&]+\s+)??(?:\(?{NATION}\)?))?\s+")


@cache
def _behind_acronym() -> regex.Pattern[str]:
    """An acronym before a name, that of a party or company: "Tổng thư ký đảng cầm quyền UMNO Ahmad …"."""
    return compiled(r"\p{Lu}{3,}\s+(?=\p{Lu}\p{Ll}+\s+\p{Lu})")


@cache
def _clause_end() -> regex.Pattern[str]:
    return compiled(r"[,.;)]|\s+\p{Ll}|\s*\Z")


@cache
def _first_words(language: str, wide: bool) -> regex.Pattern[str]:
    """Words that open the name of an organisation and so no person's."""
    words = grammar(language).words
    return spaced(rf"(?i:{either(words.NO_FIRST_WORDS)})\b", wide)


@cache
def _gap(language: str, wide: bool) -> regex.Pattern[str]:
    honorific = titles_of(language)
    degree = rf"(?:(?i:{either(grammar(language).words.DEGREES)})\s+)?" if language == "vi" else ""
    dash = rf"|(?P<comma>\s*[-–])\s*(?P<honorific>(?i:{honorific})\s+){{0,4}}" if language == "vi" else ""
    return spaced(rf"(?P<comma>\s*,)?\s+{degree}(?P<honorific>(?i:{honorific})\s+){{0,4}}{dash}", wide)


def titles_of(language: str) -> str:
    words = grammar(language).words
    return either((*words.HONORIFICS, *words.RANKS))


def name_before(sentence: Sentence, begin: int, floor: int, speech: Grammar) -> tuple[int, Span] | None:
    """A name in front of the office, "Tran Sy Thanh, Chairman of …": where its honorific begins, and the name."""
    comma = _comma_before().search(sentence.masked, max(floor, begin - 40), begin)
    if not comma:
        return None
    last = None
    for match in speech.name.finditer(sentence.masked, max(floor, comma.start() - 60), comma.start()):
        last = match
    if not last or last.end() != comma.start() or " " not in last[0].strip():
        return None
    if _place_words().search(last[0]) or _first_words(speech.language, speech.wide).match(last[0]):
        return None
    if sentence.masked.endswith("châu ", 0, last.start()):
        return None
    honorific = _honorific_before(speech.language).search(sentence.masked, max(floor, last.start() - 20), last.start())
    return (honorific.start() if honorific else last.start()), last.span()


@cache
def _place_words() -> regex.Pattern[str]:
    """The last word of a building's or street's name."""
    words = (
        "Palace|House|Hall|Airport|Hotel|Square|Castle|Building|Villa|Headquarters|Base|Stadium|Street|Avenue|Park|Island"
        "|Mosque|Cathedral|Church|Resort|Club|Room|Residence|Guesthouse|Complex|Compound|Port|Harbour|Harbor|Bhavan|Lodge"
        "|Station|Museum|Tower|Gate|Garden|Gardens|Road|Bay|Sea|River|Office"
    )
    return compiled(rf"\b(?:{words})\Z")


@cache
def _comma_before() -> regex.Pattern[str]:
    return compiled(r"(?:\s*\([^()]{1,30}\))?\s*(?:,|\s[-–])\s*\Z")


@cache
def _honorific_before(language: str) -> regex.Pattern[str]:
    return compiled(rf"(?i:\b{titles_of(language)})\s+\Z")


def behind_name(
    sentence: Sentence, end: int, country: str | None, named: bool, speech: Grammar
) -> tuple[int, str | None]:
    """What belongs to the person behind the name: the country, and the spouse, who is passed over."""
    if named and (match := _country_behind(speech.language).match(sentence.masked, end)):
        end, country = match.end(), country or sentence.codes.get(match.start("country"))
    spouse = _spouse(speech.language).match(sentence.masked, end)
    if spouse:
        name = _name_behind(speech.language).match(sentence.masked, spouse.end())
        end = (name or spouse).end()
    return end, country


@cache
def _country_behind(language: str) -> regex.Pattern[str]:
    bracket = rf"\s*\((?P<country>{NATION})\)"
    if language == "vi":
        return compiled(rf"\s+(?:của|nước)\s+(?P<country>{NATION})(?!\s+\p{{Lu}})|{bracket}")
    return compiled(rf"\s+(?:of|from)\s+(?:the\s+)?(?:[\p{{L}}']+\s+(?:of\s+)?){{0,3}}?(?P<country>{NATION})|{bracket}")


def with_seat(one: Entity, sentence: Sentence) -> Entity:
    """Someone told by name and office with the ministry or country behind a comma: "Cục trưởng Cục Lễ tân, Bộ …"."""
    value = one.value
    if not value.name or not value.title or not _before_seat().match(sentence.masked, one.end):
        return one
    match = _seat(value.role == "business", sentence.wide).match(sentence.masked, one.end)
    if not match:
        return one
    country = sentence.code(*match.span())
    if (value.role == "business" and value.country in (None, country)) or not value.country:
        value = value._replace(country=country)
    elif value.country != country:
        return one
    return one._replace(end=match.end(), value=value)


_KINDS = (
    r"bộ|tổng\s+cục|cục|văn\s+phòng|ủy\s+ban|viện|ban|chính\s+phủ|quốc\s+hội|thượng\s+viện|hạ\s+viện|đại\s+sứ\s+quán"
)


@cache
def _before_seat() -> re.Pattern[str]:
    """How what _seat() finds begins, which a short article mostly has nowhere."""
    return re.compile(rf",(?:\s+(?i:{_KINDS})\b|\s+{NATION}|\s*\({NATION})")


@cache
def _seat(business: bool, wide: bool) -> regex.Pattern[str]:
    body = rf"(?=\s+(?i:{_KINDS})\b){complement_of('vi')}"
    ends = r"(?=\s*[,.;:)]|\s+\p{Ll}|\s*\Z)"
    country = rf"\s+{NATION}{ends}|\s*\({NATION}\)" if business else ""
    return spaced(rf",(?:{body}(?<={NATION})" + (rf"|{country})" if business else ")"), wide)


@cache
def _spouse(language: str) -> regex.Pattern[str]:
    speech = grammar(language)
    link = r"(?:và|cùng)" if language == "vi" else r"(?:and|with|accompanied\s+by)"
    return compiled(rf"(?i:\s+{link}\s+{either(speech.words.SPOUSES)}\b)")


@cache
def _name_behind(language: str) -> regex.Pattern[str]:
    return compiled(rf"\s+{name_of(language)}")


def read_named(sentence: Sentence, at: int, speech: Grammar) -> Entity | None:
    """The bare name that stands at a place."""
    name = speech.name.match(sentence.masked, at)
    if not name or _first_words(speech.language, speech.wide).match(sentence.masked, at):
        return None
    return Entity(*name.span(), "person", Mentioned(plain(sentence.text[slice(*name.span())])))
