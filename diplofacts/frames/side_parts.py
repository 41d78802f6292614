"""How strongly the words around a name make it one who gives or one who takes."""

from __future__ import annotations

from functools import cache

from diplofacts import kept_re as re
from diplofacts.discourse import Reading
from diplofacts.frames.side_names import code_of, name_at, standing
from diplofacts.languages.flow import Flow, Marks
from diplofacts.rule import compiled

REACH = 90
WIDE = 400
KINDS = ("country", "body", "place", "company", "person")
Parts = dict[int, int]


def clause(reading: Reading, words: Flow, at: int) -> tuple[int, int]:
    """The part of the sentence around `at` that keeps to one pair of sides, at most WIDE characters either way."""
    text = reading.slots.text
    low, high = max(0, at - WIDE), min(len(text), at + WIDE)
    for cut in compiled(words.break_, "flow").finditer(text, low, high):
        if cut.end() <= at:
            low = cut.start() if cut.group().strip(" ,;") else cut.end()
        elif cut.start() > at:
            high = cut.start()
            break
    return low, high


def parts(reading: Reading, words: Flow, span: tuple[int, int]) -> tuple[Parts, Parts]:
    """For each side named within span (slotted offsets) how strongly it gives, and how strongly it takes."""
    text = reading.slots.text
    gives: Parts = {}
    takes: Parts = {}
    for at, one in standing(reading, *span):
        inner = reading.slots.within(one) if one.kind in ("count", "person") else []
        if one.kind == "count" and any(e.kind == "country" for e in inner):
            gives[at] = 3
        elif one.kind in KINDS:
            left, right = max(span[0], at - REACH), min(len(text), at + 1 + REACH)
            if one.kind == "body" and compiled(words.neither_before, "flow").search(text[left:at]):
                continue
            if text.endswith(("(sau ", "chỉ sau ", "(đứng sau ", "(xếp sau "), left, at):
                continue  # "đứng thứ hai (sau Nhật Bản)"
            lead, trail = text[left:at], text[at + 1 : right]
            if one.kind == "country" and _ONE_OF.search(lead):
                continue
            if one.kind == "company" and _SHARE_BAR.match(trail):
                continue
            led_to = _before(words.taker_before, lead)
            follows = _after(words.giver_after, trail)
            # A name behind a preposition of place is no subject: "projects in Laos have drawn …".
            strong = follows > 3 and (led_to < 3 or reading.language != "en" or _CAPITAL_OF.match(trail) is not None)
            given = max(_before(words.giver_before, lead), follows if strong or led_to < 2 else 0)
            taken = max(led_to, _after(words.taker_after, trail))
            firm = one.kind == "company" or (one.kind == "person" and any(e.kind == "company" for e in inner))
            if one.kind == "person":
                given = min(given, 1)
            if firm:
                given = 0 if taken > 3 or (reading.language == "en" and _AMONG.search(lead)) else max(given, 1)
            if one.kind == "person" or (one.kind == "company" and taken < 4):
                taken = 0
            capital = one.kind == "place" and given == 3 and one.value.form == "capital" and _opens(reading, lead)
            if capital and reading.language == "en" and reading.text[one.start : one.end].isupper() and one.start < 2:
                continue  # a dateline
            if given > taken and (one.kind != "place" or capital):
                gives[at] = given
            elif taken:
                takes[at] = taken
    for at in sorted(gives, reverse=True):  # "Japan and Korea signed": what holds of one of a list holds of all
        partner = _joined(reading, at)
        if partner is not None and partner not in takes:
            gives.setdefault(partner, gives[at])
    return gives, takes


def _opens(reading: Reading, lead: str) -> bool:
    """Whether an English clause begins right behind these words, so that a capital there can act for its country."""
    return reading.language != "en" or _CLAUSE_OPENS.search(lead) is not None


def _joined(reading: Reading, at: int) -> int | None:
    """The position of the country or body joined to the one at `at` by "and"."""
    text = reading.slots.text
    link = _JOIN.search(text[max(0, at - 12) : at])
    place = max(0, at - 12) + link.start() if link else -1
    one = reading.slots.entities.get(place)
    return place if one is not None and one.kind in ("country", "body") else None


# A country that only tells what kind of firm acts: "Tập đoàn A, một trong những công ty hàng đầu Hàn Quốc".
_ONE_OF = re.compile(r"\bmột trong (?:những|các) (?:tập đoàn|công ty|hãng|ngân hàng|doanh nghiệp|nhà)[^,;]{0,50}$")
# "… in Thai firms" takes, "$3 billion in Thai investment" gives.
_CAPITAL_OF = re.compile(
    r"(?:['’]s?)?(?: [\w-]+){0,3} (?:investments?|fdi|capital|loans?|aid|assistance|grants?|credits?)\b"
)
# "The companies, others including Kumo among them, have invested": no one firm has.
_SHARE_BAR = re.compile(r"[ ,|+]*(?:twitter|google\+|whatsapp|pinterest)\b|[ ,|]+.[ ,|]+(?:google\+|whatsapp|linkedin)")
"""Behind a firm whose name only stands on a button to share the page."""
_AMONG = re.compile(r"\b(?:including|such as|among them)(?: [\w-]+){0,2} $")
_CLAUSE_OPENS = re.compile(r"(?:^|[,;:“\"—–-] ?|\b(?:that|said|says|and|while|where|when|as|if|with) )$")
_JOIN = re.compile(r".(?: and| và|,)(?: the)? $")


@cache
def _marks(marks: Marks) -> tuple[tuple[int, re.Pattern[str]], ...]:
    ordered = sorted(marks, key=lambda mark: -mark[0])
    return tuple((strength, compiled(pattern, "flow")) for strength, pattern in ordered)


def _before(marks: Marks, lead: str) -> int:
    """How strongly the words before a name give it a part, 0 for not at all."""
    return next((strength for strength, pattern in _marks(marks) if pattern.search(lead)), 0)


def _after(marks: Marks, trail: str) -> int:
    """How strongly the words after a name give it a part."""
    return next((strength for strength, pattern in _marks(marks) if pattern.match(trail)), 0)


def best(found: Parts, at: int, but: set[str | None], reading: Reading) -> int | None:
    """The position of the name that has its part most strongly and nearest to `at`, `but` these codes."""

    def score(place: int) -> float:
        return found[place] * 45 - min(abs(at - place), 140) - (5 if place > at else 0)

    fit = [place for place in found if code_of(name_at(reading, place)) not in but]
    return max(fit, key=score, default=None)
