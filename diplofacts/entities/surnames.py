"""Leaders told by a bare surname that the article never introduces: "Trump, Putin to meet", "Britain's Starmer"."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING

from diplofacts.entities.entity import Entity
from diplofacts.entities.leaders import Leader, by_surname, is_spelt_surname, is_surname
from diplofacts.entities.mentioned import Mentioned, plain
from diplofacts.entities.profiles import is_vietnamese
from diplofacts.entities.sheet import Sheet
from diplofacts.pattern import compiled
from diplofacts.record import NamedTuple

if TYPE_CHECKING:
    import regex

# Surnames that are words or places as well: taken only where a verb of people follows.
_WORDS = frozenset(
    "may brown key major park bush rice store costa peters straw carter cook hague howe ford young long king day power"
    " baker marshall ma ho he an so no to in do de la le al van bin ali abbas hun han min prince sultan pope rama sa"
    " hunt snow fast fox tax fall dar hill hills cannon champagne krishna francis carr ng todd song west martin"
    " english french german irish green black white gray grey stone wood best good wise hope love moon"
    " temple rose lord crown gates bird church castle grant banks price mark lamb note ban parts gross don co ore drew"
    " levy fan lake sun burns sing ward borne sheriff slot silk friday garner bishop woo".split()
)
# Offices whose holders newspapers name without any introduction.
_KNOWN_TO_ALL = frozenset(
    "president state_president pm king leader general_secretary fm vice_president high_representative secretary_general"
    " trade_representative minister:defence minister:finance minister:trade".split()
)


class _Bare(NamedTuple):
    """A bare surname in a sentence. start: where its country stands, else the name. sure: the country is told."""

    line: int
    start: int
    name: int
    end: int
    leader: Leader
    sure: bool


def bare_leaders(
    sheet: Sheet,
    found: Sequence[Sequence[Entity]],
    places: Sequence[Sequence[Entity]],
    language: str,
    published: str | None,
) -> dict[int, list[Entity]]:
    """For each sentence the leaders of the day whom it names by surname alone, where the article calls them no more.

    found: the people of each sentence; places: its countries and towns. A surname counts throughout an article that
    has it once in a sentence on dealings between countries, beside another side; not where others bear it too.
    """
    if not published:
        return {}
    told: dict[str, list[_Bare]] = defaultdict(list)
    by_line: dict[int, list[_Bare]] = defaultdict(list)
    for match in _capitalised().finditer(sheet.text):
        word = match[0]
        if not is_surname(word):
            continue
        line = bisect_right(sheet.starts, match.start()) - 1
        text, start = sheet.sentences[line], match.start() - sheet.starts[line]
        end = start + len(word)
        if any(one.start < end and start < one.end for one in (*found[line], *places[line])):
            continue
        if text[end : end + 1] == ")" and any(one.end == start - 2 and text[start - 1] == "(" for one in found[line]):
            continue  # how he is called too: "Joko Widodo (Jokowi)"
        bare = _read((start, end), line, text, places[line], language, published)
        if bare and (text.isupper() or _stands_alone(text, start, end)):
            told[word.lower()].append(bare)
            by_line[line].append(bare)
    kept: dict[int, list[Entity]] = defaultdict(list)
    for word, bares in told.items():
        if len({one.leader.key for one in bares}) > 1 or _borne_by_others(word, bares[0].leader, sheet, found):
            continue
        if any(one.sure or _deals(one, by_line[one.line], found, places, sheet, language) for one in bares):
            for one in bares:
                kept[one.line].append(_entity(one, sheet.sentences[one.line]))
    return kept


def _read(
    span: tuple[int, int], line: int, text: str, places: Sequence[Entity], language: str, published: str
) -> _Bare | None:
    """A surname at its place, with the leader meant; None where it is another word, or may be several people's."""
    start, end = span
    word = text[start:end]
    owner = next(
        (one for one in places if one.kind == "country" and _possessive().fullmatch(text, one.end, start)), None
    )
    leader = by_surname(word, published, owner.value.code if owner else None)
    if not leader or leader.office not in _KNOWN_TO_ALL or (language == "vi" and is_vietnamese(word)):
        return None
    if word.lower() == "said" and not owner:
        return None  # "SHULTZ SAID TO MEET …"
    if not word.isascii() and word not in leader.name.replace("-", " ").split():
        return None  # "Tại" is no "Tai"
    opens = language == "vi" and not text[:start].strip(" -–“\"(")  # "Tai nạn …": a word with the sentence's capital
    if (word.lower() in _WORDS or opens) and not owner and not _acts().match(text, end):
        return None
    return _Bare(line, owner.start if owner else start, start, end, leader, owner is not None)


def may_be_bare(text: str, start: int, end: int, language: str, published: str | None) -> bool:
    """Whether a capitalised word of a sentence may be such a surname, whatever the article says elsewhere."""
    word = text[start:end]
    if not published or not is_spelt_surname(word) or (language == "vi" and is_vietnamese(word)):
        return False
    if text[:start].rstrip().endswith(("'", "’", "'s", "’s")):  # a country may own it, and tell who is meant
        return True
    leader = by_surname(word, published)
    return leader is not None and leader.office in _KNOWN_TO_ALL


def _borne_by_others(word: str, leader: Leader, sheet: Sheet, found: Sequence[Sequence[Entity]]) -> bool:
    """Whether the article names somebody else so: "Ron Johnson" where Boris Johnson leads."""
    if any(word in (one.value.name or "").lower().split() for people in found for one in people):
        return True
    own = {part.lower() for part in leader.name.replace("-", " ").split()}
    low = sheet.text.lower()
    before = (
        _given().search(sheet.text, max(0, hit.start() - 20), hit.start())
        for hit in re.finditer(rf"\b{re.escape(word)}\b", low)
    )
    return any(given["name"].lower().rstrip(".") not in own for given in before if given)


def _deals(
    one: _Bare, beside: Sequence[_Bare], found: Sequence[Sequence[Entity]], places: Sequence[Sequence[Entity]],
    sheet: Sheet, language: str,
) -> bool:  # fmt: skip
    """Whether a sentence tells of dealings between the leader's country and another side."""
    if not _dealings(language).search(sheet.sentences[one.line]):
        return False
    sides = {other.leader.country for other in beside}
    sides |= {other.value.country for other in found[one.line] if other.value.country}
    sides |= {other.value.code for other in places[one.line] if other.kind in ("country", "place")}
    return bool(sides - {one.leader.country})


def _entity(one: _Bare, text: str) -> Entity:
    name = plain(text[one.name : one.end])
    value = Mentioned(
        name.title() if name.isupper() else name, country=one.leader.country, office=one.leader.office
    )
    return Entity(one.start, one.end, "person", value)


@cache
def _capitalised() -> regex.Pattern[str]:
    return compiled(r"(?<![\p{L}'’.-])\p{Lu}[\p{L}-]+(?!\.\p{L})")


# Capitalised words that may stand beside a bare surname, those of headlines among them.
_NEAR = (
    r"(?:Meets?|Met|Said|Set|Due|To|And|With|As|In|On|At|Hosts?|Holds?|Will|Says?|Calls?|For|After|Before|But|When|While|Visits?|Is"
    r"|Has|Although|Though|Earlier|Later|That|Since|If|Because|So|Both|Then|Yet|Where|Tells?|Talks?|Discuss|Sign|Agree|Speak|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|January|February|March|April|May|June"
    r"|July|August|September|October|November|December)(?:day)?"
)


def _stands_alone(text: str, start: int, end: int) -> bool:
    """Whether no other capitalised word stands beside a surname, but for those of headlines."""
    if _beside().match(text, end):
        return False
    return not _longer().search(text, max(0, start - 30), start) or bool(_headline().search(text, 0, start))


@cache
def _longer() -> regex.Pattern[str]:
    """A capitalised word before: "Melania Trump"."""
    return compiled(rf"(?:\b(?!{_NEAR}\s)\p{{Lu}}[\p{{L}}.-]*\s|[\p{{L}}'’.-])\Z")


@cache
def _headline() -> regex.Pattern[str]:
    """Nothing but capitals before."""
    return compiled(r"\A[^\p{Ll}]+\Z")


@cache
def _beside() -> regex.Pattern[str]:
    """A capitalised word behind, which makes a longer name: "Trump Tower"."""
    return compiled(rf"\s+(?!{_NEAR}\b)\p{{Lu}}")


@cache
def _possessive() -> regex.Pattern[str]:
    return compiled(r"['’]s?\s+")


@cache
def _acts() -> regex.Pattern[str]:
    return compiled(
        r"\s+(?:met|meets|to meet|will meet|told|said|arrived|arrives|visits|visited|to visit|hosts|hosted|flew|held"
        r"|holds|spoke|gặp|hội|thăm|điện đàm|tới|đến|tiếp|nói|tuyên bố|cho biết|và"
        r"|sẽ|đã|vừa|muốn|đề nghị|kêu gọi)\b|,\s+\p{Lu}"
    )


@cache
def _given() -> regex.Pattern[str]:
    """A given name, or what looks like one, right before a surname."""
    title = r"(?:Mr|Mrs|Ms|Sir|President|Premier|Minister|Chancellor|Secretary|Leader|King|Queen|Ông|Bà|Tổng|Thủ)"
    return compiled(rf"(?<!\p{{L}})(?!{title}\b|{_NEAR}\b)(?P<name>\p{{Lu}}(?:\p{{Ll}}+|\.))\s\Z")


@cache
def _dealings(language: str) -> regex.Pattern[str]:
    """Words of dealings between countries."""
    if language == "vi":
        return compiled(r"(?i:\b(?:gặp|hội đàm|hội kiến|điện đàm|thăm|tiếp|thượng đỉnh|trao đổi|ký|cuộc gọi|họp)\b)")
    return compiled(
        r"(?i:\b(?:meet|met|talks?|summit|visit|host|receiv|welcom|phone|telephon|call|spoke|speak|arriv|fly|flew|flies"
        r"|sign|agree|deal|bilateral|sidelines|counterpart|trip|travel|discuss|conversation|confer|consult|negotiat|tariff|ambassador|embassy))"
    )
